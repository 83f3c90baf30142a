/**
 * `npm run docs`: builds the site of guides and reference into `site/`, which is not committed.
 *
 * The reference comes from the same model as the client, so it cannot say anything else than the code. Fails when an example call of it
 * does not compile, when a link inside the site leads nowhere, or when a page would ask another server for something.
 *
 * Options: `--out <folder>`, `--spec <folder>`, `--no-check` to leave out the compilation of the example calls while writing.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { exampleCommand } from "../cli/example.js";
import type { ResourceData } from "../cli/command-data.js";
import { commandFiles } from "../codegen/emit/commands.js";
import { operationPath, referencePages, searchRecords } from "../codegen/emit/docs/index.js";
import { loadDescription } from "../codegen/load.js";
import { buildModel } from "../codegen/model.js";
import { kebabCase } from "../codegen/model/naming.js";
import { exampleFiles, typeCheck } from "../docs/site/examples.js";
import { readGuides, unknownCalls } from "../docs/site/guides.js";
import { layout } from "../docs/site/layout.js";
import { deadLinks } from "../docs/site/links.js";
import { siteMarkup } from "../docs/site/markup.js";

const { values } = parseArgs({
  allowNegative: true,
  options: {
    out: { type: "string", default: "site" },
    spec: { type: "string", default: "spec" },
    check: { type: "boolean", default: true },
  },
});
const started = performance.now();
let last = started;
const took = (what: string): void => {
  const now = performance.now();
  console.log(`${what} (${((now - last) / 1000).toFixed(1)} s)`);
  last = now;
};

const description = loadDescription(values.spec);
const model = buildModel(description);
const operations = new Map(
  model.resources.flatMap((one) => one.operations.map((operation) => [operation.id, operation])),
);
const markup = await siteMarkup((code) => {
  const id = /^(?:gitlab\.)?(\w+\.\w+)(?:\(\))?$/.exec(code)?.[1];
  const operation = id === undefined ? undefined : operations.get(id);
  return operation && operationPath(operation);
});
took(`${operations.size} operations`);

const commands = new Map(
  commandFiles(model).map(([path, text]) => [
    path.replace(/^commands\/|\.json$/g, ""),
    JSON.parse(text) as ResourceData,
  ]),
);
const guides = readGuides("docs", markup);
const pages = [
  ...guides.pages,
  ...referencePages(
    model,
    ({ id, resource, fn }) => {
      const command = kebabCase(fn);
      const data = commands.get(resource)?.operations[command];
      return {
        example: description.examples.get(id),
        ...(data ? { command: exampleCommand(`${resource} ${command}`, data, "") } : {}),
      };
    },
    markup,
  ),
];
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const frame = { name: "gitlab-fetch", version, guides: guides.groups };
const files = new Map(pages.map((page) => [page.path, layout(page, frame)]));
const records = [...guides.records, ...searchRecords(model)];
files.set("assets/search.js", `window.searchRecords=${JSON.stringify(records)};\n`);
files.set("assets/style.css", readFileSync("docs/site/style.css", "utf8") + markup.colours());
took(`${pages.length} pages, ${guides.groups.reduce((sum, { links }) => sum + links.length, 0)} of them guides`);

// Only what an earlier run has made is taken away.
if (existsSync(values.out) && readdirSync(values.out).length > 0 && !existsSync(join(values.out, "assets/search.js"))) {
  console.error(`${values.out} is not empty and no site: name another folder with --out.`);
  process.exit(2);
}
rmSync(values.out, { recursive: true, force: true });
for (const [path, text] of files) {
  const target = join(values.out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
for (const file of ["theme.js", "icon.svg"]) {
  cpSync(`docs/site/${file}`, join(values.out, "assets", file));
  files.set(`assets/${file}`, "");
}
await build({
  entryPoints: ["docs/site/client.ts"],
  outfile: join(values.out, "assets/site.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  logLevel: "warning",
});
files.set("assets/site.js", "");
const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
took(`${values.out}/: ${files.size} files, ${(bytes / 1e6).toFixed(0)} MB`);

const dead = deadLinks(files);
for (const { page, href, why } of dead) console.error(`${page}: ${href}: ${why}`);
const unknown = unknownCalls("docs", (id) => operations.has(id));
for (const call of unknown) console.error(call);
took(`links: ${dead.length} dead; calls in guides: ${unknown.length} unknown`);
const faults = values.check ? typeCheck(process.cwd(), exampleFiles(process.cwd(), model, description.examples)) : [];
for (const fault of faults) console.error(fault);
if (values.check) took(`example calls: ${faults.length} that do not compile`);
if (dead.length + unknown.length + faults.length > 0) process.exitCode = 1;
const seconds = (performance.now() - started) / 1000;
console.log(`${seconds.toFixed(0)} s, ${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(1)} GB at most`);

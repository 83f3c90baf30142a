/**
 * `npm run bench`: what using this package costs beside its peers, everything measured side by side in one run. The peers are
 * in bench/package.json and are installed by this only. Figures are read by people; no test depends on them.
 *
 *   npm run bench                        all rows, about ten minutes
 *   npm run bench -- --only size,stub    some of them
 *   --effort 0.3   fewer rounds          --record   write the tables into bench/RESULTS.md
 *
 * dist/ has to be built (`npm run build`): the package is measured as it is published.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Context, Table } from "../bench/harness.js";
import { prepare } from "../bench/prepare.js";
import { load, machine, plain, record } from "../bench/report.js";
import { ROWS } from "../bench/rows/index.js";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    effort: { type: "string", default: "1" },
    record: { type: "boolean", default: false },
  },
});
const names = values.only?.split(",") ?? Object.keys(ROWS);
const unknown = names.filter((name) => !Object.hasOwn(ROWS, name));
const effort = Number(values.effort);
if (unknown.length > 0 || !(effort > 0)) {
  console.error(
    unknown.length > 0
      ? `No row ${unknown.join(", ")}: there are ${Object.keys(ROWS).join(", ")}.`
      : "--effort: expected a number above 0, such as 0.3.",
  );
  process.exit(1);
}
if (!existsSync("dist/openapi.json")) {
  console.error("dist/ is missing: run `npm run build` first.");
  process.exit(1);
}

const started = performance.now();
await prepare();
console.log(`${machine().join("\n")}\n`);
const context: Context = { example: exampleIssue(), effort };
const tables: Table[] = [];
const taken: Record<string, string> = {};
for (const name of names) {
  const before = load();
  const table = await ROWS[name]!(context);
  taken[name] = `(Load of the machine before and after: ${before}, ${load()}.)`;
  tables.push(table);
  console.log(plain(table));
}
if (values.record) record(tables, taken);
console.log(`measured in ${((performance.now() - started) / 60_000).toFixed(1)} min, load ${load()}`);

/** The issue of the description's example. */
function exampleIssue(): Record<string, unknown> {
  const { paths } = JSON.parse(readFileSync("dist/openapi.json", "utf8")) as {
    paths: Record<
      string,
      { get: { responses: { 200: { content: Record<string, { example: Record<string, unknown> }> } } } }
    >;
  };
  return paths["/projects/{project_id}/issues/{issue_iid}"]!.get.responses[200].content["application/json"]!.example;
}

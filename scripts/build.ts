/**
 * Builds the published package into dist/: `core.js` is what a small bundle may need of the runtime, in one file so that Node
 * loads few and bundlers still leave out what is not used; each resource is a file that imports from it; the other entry
 * points share chunks. Declarations are under dist/types, and the description is there as JSON.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type BuildOptions, type OnResolveResult, type Plugin } from "esbuild";
import { buildCli } from "./build-cli.js";
import { buildCodegen } from "./build-codegen.js";
import { writeNotices } from "./notices.js";
import { writePacked } from "./pack-description.js";

const started = performance.now();
rmSync("dist", { recursive: true, force: true });

const common: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "es2022",
  packages: "external",
  sourcemap: true,
  metafile: true,
  logLevel: "warning",
};

const CLIENT = "runtime/client.ts";

/** The part of the runtime that the bare client and its extensions consist of. */
const small = await build({ ...common, entryPoints: [CLIENT], outdir: "dist", write: false });
const core = Object.keys(small.metafile!.inputs);
const [client] = Object.values(small.metafile!.outputs).filter(({ entryPoint }) => entryPoint !== undefined);
const clientExports = `export { ${client!.exports.join(", ")} } from "./core.js";\n`;

/** Leaves imports of the core, and of other resources, to the files they are in. */
function outside(toCore: string, resources: boolean): Plugin {
  const files = new Set(core.filter((file) => resources || file !== CLIENT).map((file) => resolve(file)));
  return {
    name: "outside",
    setup({ onResolve, onLoad }) {
      // By name, since not everything in the core is for everybody.
      onLoad({ filter: /[\\/]runtime[\\/]client\.ts$/ }, () => ({ contents: clientExports, loader: "js" }));
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, kind }) => {
        const target = resolve(resolveDir, path.replace(/\.js$/, ".ts"));
        if (kind === "entry-point") return undefined;
        if (files.has(target)) return external(toCore);
        return resources && path.startsWith("./") ? external(path) : undefined;
      });
    },
  };
}

/** `yaml`, for the file of glab, goes into a chunk of its own. Its build for browsers, because the other is CommonJS. */
const yaml: Plugin = {
  name: "yaml",
  setup({ onResolve }) {
    onResolve({ filter: /^yaml$/ }, () => ({
      path: resolve("node_modules/yaml/browser/index.js"),
      sideEffects: false,
    }));
  },
};

const external = (path: string): OnResolveResult => ({ path, external: true, sideEffects: false });

const entryPoints: Record<string, string> = {
  index: "generated/index.ts",
  client: CLIENT,
  // By itself, so that who imports only an error class from the index does not get all operations.
  gitlab: "generated/client.ts",
  attributes: "generated/attributes.ts",
  graphql: "runtime/graphql.ts",
  node: "runtime/node.ts",
  oauth: "runtime/oauth.ts",
  "openapi-fetch": "runtime/openapi-fetch.ts",
  opentelemetry: "runtime/opentelemetry.ts",
  redis: "runtime/redis.ts",
  testing: "runtime/testing/index.ts",
  undici: "runtime/undici.ts",
  webhooks: "generated/webhooks.ts",
  "webhook-examples": "generated/webhook-examples.ts",
};
const resources = readdirSync("generated/resources").map((file) => `generated/resources/${file}`);
const outputs = await Promise.all([
  build({
    ...common,
    stdin: {
      contents: core.map((file) => `export * from "./${file}";`).join("\n"),
      resolveDir: ".",
      sourcefile: "core.ts",
    },
    outfile: "dist/core.js",
  }),
  build({
    ...common,
    entryPoints,
    outdir: "dist",
    splitting: true,
    // All in one folder, where the core is.
    chunkNames: "chunk-[hash]",
    plugins: [yaml, outside("./core.js", false)],
  }),
  build({ ...common, entryPoints: resources, outdir: "dist/resources", plugins: [outside("../core.js", true)] }),
]);
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
annotate("dist/types/generated/client.d.ts");
writePacked("generated/openapi.json", "dist");
// The types of the low-level client are declarations only, so there is no JavaScript to go with them.
writeFileSync("dist/schema.js", "export {};\n");
cpSync("generated/schema.d.ts", "dist/schema.d.ts");
const programs = [await buildCodegen("dist"), await buildCli("dist")];
const bundled = [...outputs.map(({ metafile }) => metafile!), ...programs];
writeNotices("dist/THIRD-PARTY-NOTICES.txt", bundled);

/** Declarations lose the comments that let the compiler accept the variance of `GitLab`, see codegen/emit/client.ts. */
function annotate(path: string): void {
  const text = readFileSync(path, "utf8");
  const lines = /^export (declare class|interface) GitLab<in K /gm;
  if (text.match(lines)?.length !== 2) throw new Error(`${path}: the two declarations of GitLab are not there`);
  writeFileSync(path, text.replace(lines, "// @ts-ignore\n$&"));
}

const files = bundled.flatMap((metafile) => Object.entries(metafile.outputs)).filter(([file]) => file.endsWith(".js"));
const bytes = files.reduce((sum, [, output]) => sum + output.bytes, 0);
console.log(
  `dist/: ${files.length} files, ${(bytes / 1024).toFixed(0)} kB of JavaScript in ` +
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
);

/**
 * Builds the published package into dist/: one JavaScript file per subpath with what they share in chunks (so that a bundler
 * or Node loads only what is imported), declarations beside them under dist/types, and the description as JSON.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const started = performance.now();
rmSync("dist", { recursive: true, force: true });

const resources = readdirSync("generated/resources").map((file) => file.replace(/\.ts$/, ""));
const entryPoints: Record<string, string> = {
  index: "generated/index.ts",
  client: "runtime/client.ts",
  attributes: "generated/attributes.ts",
  node: "runtime/node.ts",
  "openapi-fetch": "runtime/openapi-fetch.ts",
  testing: "runtime/testing/index.ts",
  ...Object.fromEntries(resources.map((name) => [`resources/${name}`, `generated/resources/${name}.ts`])),
};
const result = await build({
  entryPoints,
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "es2022",
  packages: "external",
  chunkNames: "chunks/[name]-[hash]",
  sourcemap: true,
  metafile: true,
  logLevel: "warning",
});
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
cpSync("generated/openapi.json", "dist/openapi.json");
// The types of the low-level client are declarations only, so there is no JavaScript to go with them.
writeFileSync("dist/schema.js", "export {};\n");
cpSync("generated/schema.d.ts", "dist/schema.d.ts");

const bytes = Object.entries(result.metafile.outputs)
  .filter(([file]) => file.endsWith(".js"))
  .reduce((sum, [, output]) => sum + output.bytes, 0);
console.log(
  `dist/: ${Object.keys(entryPoints).length} entry points, ${(bytes / 1024).toFixed(0)} kB of JavaScript in ` +
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
);

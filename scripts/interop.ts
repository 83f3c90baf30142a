/**
 * Whether other generators can read our description: each writes a client from `generated/openapi.json` and from an OpenAPI
 * 3.0 export of it, and what it writes has to type-check.
 *
 *   npm run interop                              everything; @hey-api/openapi-ts takes minutes for 1,870 operations
 *   npm run interop -- issues branches           some resources
 *   --out <folder>   keep what was written there, with the 3.0 export    --verbose   every error, not the first five
 *
 * Exit code 1 where a document is invalid or something does not type-check.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { GENERATORS } from "../codegen/interop/generators.js";
import { toOpenApi30 } from "../codegen/interop/down.js";
import { faultsOf, tryGenerator } from "../codegen/interop/run.js";
import type { OpenApi } from "../codegen/openapi.js";
import { subset } from "../runtime/testing/description.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, verbose: { type: "boolean", default: false } },
});
const whole = JSON.parse(readFileSync(join(ROOT, "generated/openapi.json"), "utf8")) as Parameters<typeof subset>[0];
const document = positionals.length > 0 ? subset(whole, ({ tags = [] }) => positionals.includes(tags[0] ?? "")) : whole;
const out = values.out ?? mkdtempSync(join(tmpdir(), "interop-"));
mkdirSync(out, { recursive: true });

const documents = { "3.1": document as object, "3.0": toOpenApi30(document as unknown as OpenApi) };
writeFileSync(join(out, "openapi-3.0.json"), JSON.stringify(documents["3.0"]));
let failed = false;
const show = (title: string, errors: readonly string[]): void => {
  failed ||= errors.length > 0;
  for (const error of values.verbose ? errors : errors.slice(0, 5)) console.error(`  ${title}: ${error}`);
};
for (const [version, content] of Object.entries(documents)) {
  const faults = await faultsOf(content, ROOT);
  console.log(`OpenAPI ${version}: ${faults.length} faults`);
  show(`OpenAPI ${version}`, faults);
}
console.log(`\n${"generator".padEnd(28)} OpenAPI  files  seconds  errors`);
for (const [name, generator] of Object.entries(GENERATORS))
  for (const [version, content] of Object.entries(documents)) {
    const folder = join(out, `${name.replace(/\W+/g, "-")}-${version}`);
    const { files, seconds, errors } = await tryGenerator(generator, content, folder);
    const cells = [String(files).padStart(6), seconds.toFixed(1).padStart(8), String(errors.length).padStart(7)];
    console.log(`${name.padEnd(28)} ${version.padEnd(7)} ${cells.join(" ")}`);
    show(`${name} ${version}`, errors);
  }
if (values.out === undefined) rmSync(out, { recursive: true });
process.exitCode = failed ? 1 : 0;

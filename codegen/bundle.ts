// Why: to look at the bundle, or to measure it, while parts of the description are still being written:
//   npx tsx codegen/bundle.ts node_modules/.cache/openapi.json
// Faults are printed and do not stop it; `npm run generate` is strict.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { collectDescription, formatProblem, locate } from "./load.js";

const [out = "node_modules/.cache/openapi.json", specDir = fileURLToPath(new URL("../spec", import.meta.url))] =
  process.argv.slice(2);
const loaded = collectDescription(specDir);
for (const problem of locate(loaded, loaded.problems)) console.error(formatProblem(problem));
mkdirSync(dirname(resolve(out)), { recursive: true });
writeFileSync(out, `${JSON.stringify(loaded.document, null, 2)}\n`);
console.log(`${out}: ${loaded.operations.length} operations, ${loaded.problems.length} faults`);

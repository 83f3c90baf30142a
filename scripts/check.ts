/**
 * Part of `npm run check`: fails when `generated/` is not what `npm run generate` would write.
 *
 * `generated/` is committed so that it can be read and reviewed; this keeps it from being edited by hand or forgotten.
 * The style of the description is checked by `scripts/lint.ts`.
 *
 * Options: `--spec <folder>`, `--out <folder>`, `--runtime <import path>` as for `generate`.
 */
import { parseArgs } from "node:util";
import { DescriptionError } from "../codegen/load.js";
import { compare, generate } from "../codegen/main.js";

const { values } = parseArgs({
  options: {
    spec: { type: "string", default: "spec" },
    out: { type: "string", default: "generated" },
    runtime: { type: "string" },
  },
});

try {
  const { spec, out, runtime } = values;
  const { files, summary } = generate(spec, { lint: false, ...(runtime === undefined ? {} : { runtime }) });
  const { missing, changed, superfluous } = compare(out, files);
  const stale = [
    ...missing.map((path) => `${out}/${path} is missing`),
    ...changed.map((path) => `${out}/${path} is out of date`),
    ...superfluous.map((path) => `${out}/${path} should be gone`),
  ];
  if (stale.length > 0) {
    console.error(`${stale.sort().join("\n")}\nRun \`npm run generate\` and commit what it writes.`);
    process.exitCode = 1;
  } else {
    console.log(`${out} is up to date: ${files.size} files for ${summary}.`);
  }
} catch (error) {
  if (!(error instanceof DescriptionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

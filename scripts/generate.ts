/**
 * `npm run generate`: writes everything under `generated/` from the description in `spec/`.
 *
 * The client, its types, the reference and the bundled OpenAPI document all say the same because they come out of this
 * one run. Files that do not change are not touched.
 *
 * Options: `--spec <folder>`, `--out <folder>`, `--runtime <import path>` (as a file of the output folder imports it),
 * `--no-lint` for a description that is sound and does not keep our style.
 */
import { parseArgs } from "node:util";
import { DescriptionError } from "../codegen/load.js";
import { generate, write } from "../codegen/main.js";

const { values } = parseArgs({
  allowNegative: true,
  options: {
    spec: { type: "string", default: "spec" },
    out: { type: "string", default: "generated" },
    runtime: { type: "string" },
    lint: { type: "boolean", default: true },
  },
});

try {
  const started = performance.now();
  const { spec, out, runtime, lint } = values;
  const { files, summary } = generate(spec, { lint, ...(runtime === undefined ? {} : { runtime }) });
  const { missing, changed, superfluous } = write(out, files);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const written = missing.length + changed.length;
  console.log(
    `${out}: ${files.size} files for ${summary}; ${written} written, ${superfluous.length} removed (${seconds} s)`,
  );
} catch (error) {
  if (!(error instanceof DescriptionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

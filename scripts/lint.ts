// Why: the description is written by hand, and a slip in it becomes wrong code. This prints every fault and every
// breach of spec/STYLE.md with its place and what to write instead, for all files or for those named:
//   npx tsx scripts/lint.ts                       everything
//   npx tsx scripts/lint.ts branches issues       spec/{resources,shared,examples}/branches.yaml and issues.yaml
//   npx tsx scripts/lint.ts spec/shared/users.yaml
//   --json   problems as JSON    --twins   also where project and group twins take different queries
//   --spec <folder>   another description
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { lint } from "../codegen/lint/index.js";
import { twins } from "../codegen/lint/twins.js";
import { collectDescription, formatProblem, locate } from "../codegen/load.js";
import { webhookProblems } from "../codegen/webhooks/load.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    twins: { type: "boolean", default: false },
    spec: { type: "string", default: fileURLToPath(new URL("../spec", import.meta.url)) },
  },
});
const started = performance.now();
const loaded = collectDescription(values.spec);
const unknown = positionals.filter((name) => !loaded.files.some((file) => isNamed(file, name)));
const selected =
  positionals.length === 0
    ? undefined
    : new Set(loaded.files.filter((file) => positionals.some((name) => isNamed(file, name))).map((file) => file.file));
// Events are a description of their own, linted as a whole.
const problems = [...locate(loaded, lint(loaded, selected)), ...(selected ? [] : webhookProblems(values.spec))];
const warnings = values.twins ? twins(loaded, selected) : [];

if (values.json) {
  console.log(JSON.stringify(values.twins ? { problems, warnings } : problems, null, 2));
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  for (const warning of warnings) console.log(`twins: ${warning}`);
  for (const name of unknown) console.log(`No file of the description is called ${name}.`);
  const files = selected?.size ?? loaded.files.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const elsewhere = selected
    ? new Set(loaded.problems.map((problem) => problem.file).filter((file) => !selected.has(file)))
    : [];
  console.log(
    `${problems.length} problem${problems.length === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"} (${seconds} s).`,
  );
  for (const file of elsewhere) console.log(`Not linted, and with faults of its own: ${file}`);
}
process.exitCode = problems.length > 0 || unknown.length > 0 ? 1 : 0;

function isNamed(file: { file: string; name: string }, name: string): boolean {
  return file.name === name || file.file === name || file.file.endsWith(`/${name}`);
}

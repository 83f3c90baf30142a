/**
 * `npm run test:everywhere`: does the package, packed and installed as its users get it, do what it promises in every runtime
 * and under every compiler that are promised. Needs dist/ (`npm run build`) and a package registry; Linux, for that is what
 * the runtimes are installed for.
 *
 * Options: `--skip-missing` goes on without runtimes that are not installed and says so; `--only <name>` tries one runtime, or
 * `types`; `--record` writes the tables into docs/guides/runtimes.md; `--package <folder>` packs another folder.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildPrograms } from "../test/everywhere/build.js";
import { installPackage, installRuntimes } from "../test/everywhere/install.js";
import { runBrowser } from "../test/everywhere/run-browser.js";
import { execute, runScript } from "../test/everywhere/run-script.js";
import { runWorker } from "../test/everywhere/run-worker.js";
import { type Runtime, runtimesOf } from "../test/everywhere/runtimes.js";
import type { Step } from "../test/everywhere/smoke.js";
import { type Checked, checkTypes, COMPILERS, WAY_NAMES } from "../test/everywhere/types.js";

const { values } = parseArgs({
  options: {
    "skip-missing": { type: "boolean", default: false },
    only: { type: "string" },
    record: { type: "boolean", default: false },
    package: { type: "string" },
  },
});

/** What came of one runtime. */
interface Outcome {
  name: string;
  version: string;
  steps: Step[];
  /** Not installed. */
  missing?: boolean;
}

const GUIDE = "docs/guides/runtimes.md";
const started = performance.now();
const took = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const runtimes = installRuntimes();
console.log(`Runtimes and compilers are there after ${took(started)}.`);
const consumer = installPackage(values.package === undefined ? undefined : resolve(values.package));
try {
  await buildPrograms(consumer);
  console.log(`The package is installed in ${consumer} after ${took(started)}.`);
  const chosen = runtimesOf(runtimes).filter(({ name }) => values.only === undefined || name === values.only);
  const outcomes: Outcome[] = [];
  for (const runtime of chosen) {
    const outcome = await tryRuntime(runtime);
    outcomes.push(outcome);
    report(outcome);
  }
  const withTypes = values.only === undefined || values.only === "types";
  if (chosen.length === 0 && !withTypes)
    throw new Error(
      `--only ${values.only}: expected types or one of ${runtimesOf(runtimes)
        .map((r) => r.name)
        .join(", ")}`,
    );
  const checked = withTypes ? await checkTypes(runtimes, consumer) : [];
  const tables = `${runtimeTable(outcomes)}\n${checked.length > 0 ? typeTable(checked) : ""}`;
  console.log(`\n${tables}`);
  for (const { compiler, way, error } of checked) if (error) console.error(`TypeScript ${compiler}, ${way}:\n${error}`);
  const failed = [
    ...outcomes.filter(({ missing, steps }) => (missing ? !values["skip-missing"] : steps.some(({ error }) => error))),
    ...checked.filter(({ error }) => error),
  ];
  const left = outcomes.filter(({ missing }) => missing).map(({ name }) => name);
  if (left.length > 0) console.error(`Not installed, so not tried: ${left.join(", ")}.`);
  const tried = outcomes.length - left.length + checked.filter(({ unsupported }) => !unsupported).length;
  console.log(`${tried - failed.filter((one) => !("missing" in one)).length} of ${tried} passed in ${took(started)}.`);
  if (failed.length > 0) process.exitCode = 1;
  else if (values.record) record(tables);
} finally {
  rmSync(consumer, { recursive: true, force: true });
}

async function tryRuntime(runtime: Runtime): Promise<Outcome> {
  const { name, path, kind } = runtime;
  if (path === undefined) return { name, version: "", steps: [], missing: true };
  const run = { script: runScript, worker: runWorker, browser: runBrowser }[kind];
  let version = "";
  try {
    version = /\d+(\.\d+)+|\d{4}-\d\d-\d\d/.exec(await execute(path, runtime.version))?.[0] ?? "";
    return { name, version, steps: await run(runtime, consumer) };
  } catch (error) {
    return { name, version, steps: [{ name: "start", milliseconds: 0, error: String(error) }] };
  }
}

function report({ name, version, steps, missing }: Outcome): void {
  if (missing) return console.log(`${name}: not installed`);
  const failures = steps.filter(({ error }) => error !== undefined);
  const seconds = steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  console.log(
    `${name} ${version}: ${steps.length - failures.length} of ${steps.length} steps in ${seconds.toFixed(1)} s`,
  );
  for (const { name: step, error } of failures) console.error(`  ${step}: ${error!.replaceAll("\n", "\n    ")}`);
}

/** Rows are steps, so that a cell is a time or a failure. */
function runtimeTable(outcomes: readonly Outcome[]): string {
  const names = [...new Set(outcomes.flatMap(({ steps }) => steps.map(({ name }) => name)))];
  const cell = ({ steps, missing }: Outcome, name: string): string => {
    const found = steps.find((step) => step.name === name);
    if (!found) return missing ? "not tried" : "";
    return found.error === undefined ? (found.milliseconds / 1000).toFixed(2) : "**failed**";
  };
  return table(
    ["Seconds", ...outcomes.map(({ name, version }) => `${name.split(" ")[0]} ${version}`)],
    names.map((name) => [name, ...outcomes.map((outcome) => cell(outcome, name))]),
  );
}

function typeTable(checked: readonly Checked[]): string {
  return table(
    ["Seconds", ...COMPILERS.map((compiler) => `TypeScript ${compiler}`)],
    WAY_NAMES.map((way) => [
      way,
      ...COMPILERS.map((compiler) => {
        const { seconds, error, unsupported } = checked.find((one) => one.compiler === compiler && one.way === way)!;
        return unsupported ? "not known to it" : error === undefined ? seconds.toFixed(1) : "**failed**";
      }),
    ]),
  );
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}

/** Replaces what is between the marks in the guide. */
function record(tables: string): void {
  const text = readFileSync(GUIDE, "utf8");
  const [mark, end] = ["<!-- measured: written by `npm run test:everywhere -- --record` -->", "<!-- /measured -->"];
  const [before, after] = [text.indexOf(mark), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${GUIDE}: the marks for the tables are not there`);
  writeFileSync(GUIDE, `${text.slice(0, before)}${mark}\n\n${tables}\n${text.slice(after)}`);
}

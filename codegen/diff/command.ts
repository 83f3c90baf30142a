import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readDocument, type ReadDocument } from "../bundled/read.js";
import type { Level } from "./change.js";
import { checkFormerTypes } from "./former-types.js";
import { apiDiff, type ApiDiff } from "./index.js";
import { markdown } from "./markdown.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BUNDLE = "generated/openapi.json";
const LEVELS: readonly Level[] = ["breaking", "additive", "docs"];

/**
 * Runs `npm run api-diff`; what it takes stands in scripts/api-diff.ts.
 *
 * @returns exit code: 0 nothing that should fail, 1 something, 2 an error
 */
export async function apiDiffCommand(argv: string[]): Promise<number> {
  try {
    return run(argv);
  } catch (error) {
    console.error(`api-diff: ${(error as Error).message}`);
    return 2;
  }
}

function run(argv: string[]): number {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      "fail-on": { type: "string" },
      types: { type: "string" },
    },
  });
  const failOn = values["fail-on"];
  if (failOn !== undefined && !LEVELS.includes(failOn as Level))
    throw new Error(`--fail-on is ${failOn}; write one of ${LEVELS.join(", ")}`);
  const [before, after = join(ROOT, BUNDLE), ...others] = positionals;
  if (before === undefined || others.length > 0)
    throw new Error("give two versions: npm run api-diff -- <old> [<new>], each a file or a git revision");

  const diff = apiDiff(bundleOf(before), bundleOf(after));
  const types = values.types === undefined ? undefined : checkFormerTypes(ROOT, values.types);
  if (values.json) console.log(JSON.stringify(types ? { ...diff, types } : diff, null, 2));
  else {
    console.log(markdown(diff));
    for (const error of types?.errors ?? []) console.error(`does not compile any more: ${error}`);
    for (const line of types?.relaxed ?? []) console.error(`is accepted now: ${line}`);
    console.error(
      summary(diff) + (types ? `; ${types.errors.length} errors in the type tests of ${values.types}` : ""),
    );
  }
  const failing = failOn === undefined ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn as Level) + 1);
  return failing.some((level) => diff[level].length > 0) || (types?.errors.length ?? 0) > 0 ? 1 : 0;
}

function summary(diff: ApiDiff): string {
  return LEVELS.map((level) => `${diff[level].length} ${level}`).join(", ");
}

/** A bundle from a file, or from the repository at a revision. */
function bundleOf(version: string): ReadDocument {
  if (existsSync(version)) return readDocument(version);
  try {
    const text = execFileSync("git", ["show", `${version}:${BUNDLE}`], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: "pipe",
      maxBuffer: 256 * 1024 * 1024,
    });
    return { file: `${version}:${BUNDLE}`, text, content: JSON.parse(text) };
  } catch {
    throw new Error(`${version} is neither a file nor a git revision with ${BUNDLE}`);
  }
}

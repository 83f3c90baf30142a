import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readDocument } from "../bundled/read.js";
import { compareFacts } from "./compare.js";
import { factsOf, type Facts } from "./facts.js";
import { withoutKnown, type KnownDifferences } from "./known.js";
import { openApiOf } from "./read.js";
import { counts, table } from "./report.js";
import { writeScaffold } from "./scaffold.js";
import { driftSince } from "./since.js";
import { collectDescription } from "../load.js";
import type { OpenApi } from "../openapi.js";

const inTree = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Runs `npm run drift`; what it takes stands in scripts/drift.ts.
 *
 * @returns exit code: 0 no drift, 1 drift, 2 an error
 */
export async function driftCommand(argv: string[]): Promise<number> {
  try {
    return await drift(argv);
  } catch (error) {
    console.error(`drift: ${(error as Error).message}`);
    return 2;
  }
}

async function drift(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      since: { type: "string" },
      all: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      scaffold: { type: "string" },
      spec: { type: "string", default: inTree("spec") },
      known: { type: "string", default: inTree("codegen/drift/known.json") },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error("give one file: npm run drift -- <openapi_v3.yaml>");
  const started = performance.now();
  const source = readDocument(file);
  const document: OpenApi = await openApiOf(source);
  const theirs: Facts = factsOf(document);
  const described = collectDescription(values.spec);
  const ours = factsOf(described.document);
  const known = readDocument(values.known).content as KnownDifferences[];

  const { differences, operations } =
    values.since === undefined
      ? compareFacts(ours, theirs)
      : driftSince(ours, factsOf(await openApiOf(readDocument(values.since))), theirs);
  // Ours has more than GitLab's document, from its documentation, its code and its answers; types there are rough.
  const relevant = differences.filter(({ change }) => values.all || values.since !== undefined || change === "added");
  const unknown = withoutKnown(relevant, known);
  // Swagger 2.0 covers less of the API, and two versions differ in little: neither says that an entry is settled.
  const settled = values.since === undefined && !("swagger" in (source.content as object)) ? unknown.stale : [];

  if (values.json) {
    const report = { operations, counts: counts(unknown.differences), known: unknown.known, settled };
    console.log(JSON.stringify({ ...report, differences: unknown.differences }, null, 2));
  } else {
    if (unknown.differences.length > 0) console.log(table(unknown.differences));
    for (const entry of settled) console.log(`settled, take it out of ${values.known}: ${entry}`);
    const found = Object.entries(counts(unknown.differences)).map(([kind, count]) => `${count} ${kind}`);
    const { both, byTemplate } = operations;
    console.log(
      `${operations.theirs} operations in ${file}, ${both} of them here and ${byTemplate} by a wider template; ` +
        `${found.length > 0 ? found.join(", ") : "no drift"}; ${unknown.known} known differences ` +
        `(${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
  }
  if (values.scaffold !== undefined) {
    const { files, todos } = writeScaffold(values.scaffold, unknown.differences, document, described);
    console.error(`${values.scaffold}: ${files.length} files with ${todos} places to write: ${files.join(", ")}`);
  }
  return unknown.differences.length > 0 || settled.length > 0 ? 1 : 0;
}

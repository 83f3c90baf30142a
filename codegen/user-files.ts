import { posix } from "node:path";
import { clientFile } from "./emit/client.js";
import { emit } from "./emit/index.js";
import { indexFile } from "./emit/index-file.js";
import { openApiJson } from "./emit/openapi.js";
import { operationsFile } from "./emit/operations.js";
import { resourceFile } from "./emit/resource.js";
import { sharedFiles } from "./emit/shared.js";
import { MARK as OUR_MARK } from "./emit/source.js";
import type { Model } from "./model.js";

/** The package whose runtime the generated files import. */
const PACKAGE = "gitlab-fetch";

/** How the first line of a file ends that was generated outside of this repository. */
export const MARK = "Do not edit: `npx gitlab-fetch generate` writes this file.";

/** Every file for a description of somebody's own, by path relative to the output folder. */
export function wholeFiles(model: Model): Map<string, string> {
  const files = emit(model, { runtime: PACKAGE });
  // Pages about this repository, and what only our own command line reads.
  for (const name of files.keys()) if (name === "README.md" || name.startsWith("commands/")) files.delete(name);
  return marked(files);
}

/**
 * The files that differ from those of the package, and a client with all resources: the ones that are the same come
 * from the package itself.
 *
 * @param base - model of the package's own description
 */
export function changedFiles(base: Model, model: Model): Map<string, string> {
  const before = codeFiles(base);
  const after = codeFiles(model);
  const changed = changedNames(before, after);
  const files = new Map<string, string>();
  for (const name of changed) files.set(name, fromPackage(name, after.get(name) ?? "", changed));
  const all = new Set([...changed, "client.ts", "index.ts", "operations.ts"]);
  files.set("client.ts", fromPackage("client.ts", clientFile(model, PACKAGE), all));
  files.set("index.ts", fromPackage("index.ts", indexFile(model, PACKAGE), all));
  // One table for all resources: it is data and small, and the package does not hand out its own.
  files.set("operations.ts", operationsFile(model));
  return marked(files);
}

/** The bundled description, for `startMockServer` and other tools. */
export function descriptionFile(model: Model): string {
  return openApiJson(model);
}

function codeFiles(model: Model): Map<string, string> {
  return new Map([
    ...sharedFiles(model, PACKAGE),
    ...model.resources.map((resource): [string, string] => [
      `resources/${resource.name}.ts`,
      resourceFile(model, resource, PACKAGE),
    ]),
  ]);
}

/** Files with another text, and those that import one of them: they have to use the new types. */
function changedNames(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Set<string> {
  const changed = new Set([...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name));
  const importers = new Map<string, string[]>();
  for (const [name, text] of after)
    for (const { target } of importsOf(name, text)) importers.set(target, [...(importers.get(target) ?? []), name]);
  const queue = [...changed];
  for (let name = queue.pop(); name !== undefined; name = queue.pop())
    for (const importer of importers.get(name) ?? []) {
      if (changed.has(importer)) continue;
      changed.add(importer);
      queue.push(importer);
    }
  return new Set([...changed].sort());
}

/** A statement that imports or hands on names of another generated file. */
const STATEMENT = /^(import|export)( type)? ([^;]*?) from "(\.{1,2}\/[^"]+)\.js";\n/gm;

function importsOf(name: string, text: string): { target: string }[] {
  return [...text.matchAll(STATEMENT)].map(([, , , , path]) => ({ target: targetOf(name, path ?? "") }));
}

function targetOf(name: string, path: string): string {
  return `${posix.join(posix.dirname(name), path)}.ts`;
}

/** A file that imports from the package what is not among the files that are written. */
function fromPackage(name: string, text: string, written: ReadonlySet<string>): string {
  return text.replace(
    STATEMENT,
    (statement, keyword: string, type: string | undefined, names: string, path: string) => {
      const target = targetOf(name, path);
      if (written.has(target)) return statement;
      // The index hands on everything the package has.
      if (keyword === "export") return "";
      const whole = type === undefined || names.startsWith("*");
      const from = whole ? `${PACKAGE}/${posix.basename(target, ".ts")}` : PACKAGE;
      return `${keyword}${type ?? ""} ${names} from "${from}";\n`;
    },
  );
}

/** Says in the first line what wrote the file here. */
function marked(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files].map(([name, text]) => [
      name,
      text.replace(/^\/\/ From \S+ (.*)\n/, (line, mark: string) => (mark === OUR_MARK ? `// ${MARK}\n` : line)),
    ]),
  );
}

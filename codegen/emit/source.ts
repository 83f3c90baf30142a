import type { FileScope } from "./scope.js";
import { WIDTH } from "./print.js";

/** The runtime, as files directly in the output folder import it; deeper ones add `../`. */
export const RUNTIME = "../runtime/index.js";

/** First line of every generated file of code; the writer only ever removes files that begin like this. */
export const MARK = "Do not edit: `npm run generate` writes this file.";

/** `// From spec/resources/branches.yaml. Do not edit: ...` */
export function header(source: string): string {
  return `// From ${source}. ${MARK}\n`;
}

/**
 * `import type { A, B } from "...";` for everything a file turned out to need, one statement a line.
 *
 * @param values - what is needed of the runtime besides types
 */
export function importTypes(file: FileScope, home: string, runtime: string, values: readonly string[] = []): string {
  const up = "../".repeat(home.split("/").length - 1);
  const lines: string[] = [];
  const types = [...file.runtime];
  const from = fromDepth(runtime, up);
  if (values.length > 0) {
    const names = [...values, ...types.map((name) => `type ${name}`)].sort(byName);
    lines.push(namedImport(names, from, "import"));
  } else if (types.length > 0) lines.push(namedImport(types.sort(), from));
  for (const [target, names] of file.imports()) lines.push(namedImport(names, relative(home, target)));
  return lines.join("");
}

/** The order of imported names: alphabetical, whether types or not. */
export function byName(a: string, b: string): number {
  const key = (name: string) => name.replace(/^type /, "").toLowerCase();
  return key(a) < key(b) ? -1 : 1;
}

/** Puts texts one after another with a blank line between them; empty ones are left out. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}

/** Path of the runtime from a file `up` folders down; a package name stays as it is. */
export function fromDepth(runtime: string, up: string): string {
  return runtime.startsWith(".") ? up + runtime : runtime;
}

function relative(from: string, to: string): string {
  const folder = from.split("/").slice(0, -1).join("/");
  const inside = `${folder}/`;
  if (folder === "") return `./${to}.js`;
  return to.startsWith(inside)
    ? `./${to.slice(inside.length)}.js`
    : `${"../".repeat(folder.split("/").length)}${to}.js`;
}

/** A list of names in braces behind `keyword`, on one line where it fits (a single name always). */
export function namedImport(names: readonly string[], from: string, keyword = "import type"): string {
  const line = `${keyword} { ${names.join(", ")} } from ${JSON.stringify(from)};\n`;
  if (line.length - 1 <= WIDTH || names.length === 1) return line;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};\n`;
}

/**
 * A JSON value as TypeScript source in prettier's form.
 *
 * @param indent - spaces the line of the value begins with
 * @param column - columns in use before it
 * @param after - columns needed behind it
 */
export function literal(value: unknown, indent: number, column = indent, after = 0): string {
  const flat = flatLiteral(value);
  if (value === null || typeof value !== "object" || column + flat.length + after <= WIDTH) return flat;
  const pad = " ".repeat(indent);
  if (Array.isArray(value)) {
    const items = value.map((item) => `${pad}  ${literal(item, indent + 2, indent + 2, 1)},\n`);
    return `[\n${items.join("")}${pad}]`;
  }
  const members = Object.entries(value).map(([name, member]) => {
    const head = `${pad}  ${key(name)}: `;
    return `${head}${literal(member, indent + 2, head.length, 1)},\n`;
  });
  return `{\n${members.join("")}${pad}}`;
}

/** A JSON value as TypeScript source on one line. */
export function flatLiteral(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${flatLiteral(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

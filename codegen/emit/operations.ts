import type { Model, ResourceModel } from "../model.js";
import type { OperationModel } from "../model/operation.js";
import { docComment } from "./doc.js";
import { header } from "./source.js";

/**
 * `operations.ts`: every operation as a line of text, from which the whole client makes its methods. It is a quarter of
 * the size of the functions and is read only where it is used.
 */
export function operationsFile(model: Model): string {
  const resources = model.resources.map((resource) => `  ${resource.key}: \`${linesOf(resource).join("\n")}\`,\n`);
  const doc = docComment(
    "Operations by resource, one a line: function, method, path, then what is not the default. `parseOperations` of the " +
      "runtime reads it; the modules of the resources hold the same with types.",
  );
  return `${header("spec/resources/")}\n${doc}export const operations = {\n${resources.join("")}};\n`;
}

function linesOf({ key, operations, aliases }: ResourceModel): string[] {
  return [
    ...operations.map((operation) => line(key, operation.fn, operation)),
    ...aliases.map(({ fn, of }) => line(key, fn, of)),
  ];
}

function line(resource: string, fn: string, { descriptor, result }: OperationModel): string {
  const { id, method, path, ...rest } = descriptor;
  const facts = Object.entries(rest).map(([name, value]) => `${name}=${encode(value)}`);
  if (result.kind === "list") facts.unshift("list");
  if (id !== `${resource}.${fn}`) facts.push(`id=${id}`);
  const text = [fn, method, path, ...facts].join(" ");
  if (/[`\\\n]|\$\{/.test(text)) throw new Error(`${id}: ${text} cannot be written into the table of operations`);
  return text;
}

function encode(value: unknown): string {
  const parts = Array.isArray(value)
    ? value.map((item) => `${item},`)
    : typeof value === "object"
      ? Object.entries(value as object).map(([name, item]) => `${name}:${item},`)
      : [String(value)];
  if (parts.some((part) => /[\s]|,.|:.*:/.test(part)))
    throw new Error(`${parts.join()} cannot be written into the table`);
  return parts.join("");
}

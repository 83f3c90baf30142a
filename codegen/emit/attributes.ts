import type { Model } from "../model.js";
import type { OperationModel } from "../model/operation.js";
import { docComment } from "./doc.js";
import { header, literal } from "./source.js";

/** `attributes.ts`: which attributes each operation takes, as data for forms and tools. */
export function attributesFile(model: Model): string {
  const operations = model.resources.flatMap((resource) => resource.operations).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = operations.map(({ id }) => `  | ${JSON.stringify(id)}`).join("\n");
  const entries = operations.map((operation) => {
    const head = `  ${JSON.stringify(operation.id)}: `;
    return `${head}${literal(attributesOf(operation), 2, head.length, 1)},\n`;
  });
  return [
    header("spec/resources/"),
    `\n${docComment("Id of an operation: the path of its call, `issues.create`.")}export type OperationId =\n${ids};\n`,
    `\n${TYPES}`,
    `\n${docComment("Attributes of every operation.")}`,
    `export const attributes: Readonly<Record<OperationId, OperationAttributes>> = {\n${entries.join("")}};\n`,
  ].join("");
}

const TYPES = `/** Names an operation takes in its parameter object. */
export interface OperationAttributes {
  /** Those that are part of the path. */
  readonly path: readonly string[];
  /** Those it cannot do without. */
  readonly required: readonly string[];
  /** Those that may be left out. */
  readonly optional: readonly string[];
}
`;

function attributesOf({ parameters }: OperationModel): Record<string, string[]> {
  const names = (test: (parameter: OperationModel["parameters"][number]) => boolean) =>
    parameters.filter(test).map(({ name }) => name);
  return {
    path: names((parameter) => parameter.in === "path"),
    required: names((parameter) => parameter.in !== "path" && parameter.required),
    optional: names((parameter) => parameter.in !== "path" && !parameter.required),
  };
}

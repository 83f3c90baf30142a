import type { ExampleCall } from "../../load.js";
import { RAW_BODY } from "../../model/body.js";
import type { OperationModel } from "../../model/operation.js";
import { refName } from "../../model/schema.js";
import type { Json, Schema } from "../../openapi.js";
import { flatLiteral, literal } from "../source.js";
import { propertyKey } from "../type.js";

/** Columns of an example: it has to fit beside the lists of a page. */
const WIDTH = 84;

/**
 * The example call of an operation as a caller writes it, `gitlab` being a client. Complete statements: the type checker reads all of
 * them when the site is built.
 */
export function exampleCode(operation: OperationModel, call: ExampleCall): string {
  const args = argument(operation, call.params);
  const made = `gitlab.${operation.id}(${args})`;
  switch (operation.result.kind) {
    case "list": {
      const head = `for await (const item of ${made})`;
      return `${head} {\n  console.log(item);\n}\n`;
    }
    case "file":
      return `const file = await ${made};\nconsole.log(file.filename, (await file.bytes()).length);\n`;
    case "headers":
      return `const headers = await ${made};\nconsole.log([...headers.keys()]);\n`;
    case "none":
      return `await ${made};\n`;
    default:
      return `const ${variable(operation)} = await ${made};\nconsole.log(${variable(operation)});\n`;
  }
}

/** A name for what a call gives: `issue` for an `Issue`. */
function variable({ result }: OperationModel): string {
  const [only, ...more] = result.schemas;
  const name = only && more.length === 0 ? refName(only) : undefined;
  if (name === undefined || !/^[A-Z][A-Za-z]{0,17}$/.test(name) || /Result$/.test(name)) return "result";
  const word = /^[A-Z]+$/.test(name) ? name.toLowerCase() : name.charAt(0).toLowerCase() + name.slice(1);
  return /^(package|import|export|namespace|function|default|class|public|private|protected|console|gitlab)$/.test(word)
    ? `${word}_`
    : word;
}

function argument(operation: OperationModel, given: Record<string, Json>): string {
  const params = wholeBody(operation, given);
  const schemas = new Map(operation.parameters.map(({ name, schema }) => [name, schema]));
  const members = Object.entries(params).map(([name, value]): [string, Json, string | undefined] => [
    propertyKey(name),
    value,
    bytes(value, schemas.get(name)),
  ]);
  if (members.length === 0) return operation.paramsRequired ? "{}" : "";
  const flat = `{ ${members.map(([key, value, made]) => `${key}: ${made ?? flatLiteral(value)}`).join(", ")} }`;
  if (flat.length + operation.id.length + "const result = await gitlab.();".length <= WIDTH) return flat;
  const lines = members.map(([key, value, made]) => {
    // The columns on the right that `literal` may use and an example may not count as taken.
    const text = made ?? literal(value, 2, key.length + 4 + (120 - WIDTH), 1);
    return `  ${key}: ${text},\n`;
  });
  return `{\n${lines.join("")}}`;
}

/** Parameters with a body of free names under `body`, where a caller writes it; examples have the names among the others. */
function wholeBody({ parameters, choice }: OperationModel, params: Record<string, Json>): Record<string, Json> {
  const known = new Set(parameters.map(({ name }) => name));
  const free = Object.entries(params).filter(([name]) => !known.has(name));
  if (choice || free.length === 0 || !known.has("body")) return params;
  return {
    ...Object.fromEntries(Object.entries(params).filter(([name]) => known.has(name))),
    body: Object.fromEntries(free),
  };
}

/** The example of a file is its content; a caller gives a Blob. */
function bytes(value: Json, schema: Schema | undefined): string | undefined {
  const isFile = schema?.format === "binary" || schema?.format === RAW_BODY;
  return isFile && typeof value === "string" ? `new Blob([${JSON.stringify(value)}])` : undefined;
}

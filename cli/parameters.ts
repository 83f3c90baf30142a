import { createReadStream } from "node:fs";
import { streamFile } from "../runtime/index.js";
import type { FlagData, OperationData } from "./command-data.js";
import type { FlagSpec, Given } from "./flags.js";
import type { Globals } from "./globals.js";
import type { Input } from "./input.js";
import { suggestion } from "./nearest.js";
import { flagKey } from "./operation-flags.js";
import { UsageError } from "./usage-error.js";
import { Misfit, readValue } from "./values.js";

/**
 * The parameters of a call, from flags and from `--body-json`.
 *
 * @throws UsageError when a value does not fit, a name is unknown or something required is missing
 */
export async function parametersOf(
  operation: OperationData,
  { values }: Given,
  globals: Globals,
  input: Input,
): Promise<Record<string, unknown>> {
  const params = globals.bodyJson === undefined ? {} : await bodyJson(operation, globals.bodyJson, input);
  for (const [spec, texts] of values)
    if (spec.parameter) params[spec.parameter.name] = await valueOf(operation, spec, spec.parameter, texts, input);
  for (const name of (globals.null ?? []).flatMap((names) => names.split(",")))
    params[parameterOf(operation, name, "--null").name] = null;
  return params;
}

/** Required parameters that have no value. */
export function missingOf({ flags }: OperationData, params: Readonly<Record<string, unknown>>): FlagData[] {
  return flags.filter(({ name, required }) => required && params[name] === undefined);
}

async function valueOf(
  operation: OperationData,
  { key }: FlagSpec,
  { type }: FlagData,
  given: readonly (string | boolean)[],
  input: Input,
): Promise<unknown> {
  const [first] = given;
  if (typeof first === "boolean") return first;
  const flag = `--${key}`;
  if (type === "file") return fileOf(operation, flag, String(first), input);
  const texts: string[] = [];
  for (const text of given.map(String)) {
    const read = await input.text(flag, text);
    const fromFile = text.startsWith("@") && !text.startsWith("@@");
    // A file ends with a line break that is not meant, but in a text nobody can tell.
    if (!fromFile || type === "string") texts.push(read);
    else if (typeof type === "object" && "list" in type && !/^\s*[[{]/.test(read)) texts.push(...lines(read));
    else texts.push(read.trim());
  }
  try {
    return readValue(type, texts);
  } catch (error) {
    throw error instanceof Misfit ? new UsageError(`${flag} ${error.message}`) : error;
  }
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== "");
}

/** A file as a stream that can be made again for another attempt; standard input can be read only once. */
function fileOf(operation: OperationData, flag: string, text: string, input: Input): unknown {
  const { path, name } = input.file(flag, text);
  const source = path === undefined ? input.stream : () => createReadStream(path);
  // A body of a media type of its own is sent as it is, an attribute in a form under the file's name.
  if (operation.request.body?.includes("/")) return source;
  return streamFile(source, { filename: name });
}

async function bodyJson(operation: OperationData, text: string, input: Input): Promise<Record<string, unknown>> {
  const json = await input.json("--body-json", text);
  let value: unknown;
  try {
    value = JSON.parse(json) as unknown;
  } catch (error) {
    throw new UsageError(`--body-json is no JSON: ${(error as Error).message}`);
  }
  const body = operation.flags.find(({ name, in: place }) => name === "body" && place === "body");
  if (body && operation.request.body?.includes("json")) return { body: value };
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError('--body-json is one JSON object with parameters, such as \'{"title": "A title"}\'');
  for (const name of Object.keys(value)) parameterOf(operation, name, "--body-json");
  return value as Record<string, unknown>;
}

function parameterOf({ flags }: OperationData, name: string, where: string): FlagData {
  const parameter = flags.find((flag) => flag.name === name || flagKey(flag.name) === name);
  if (parameter) return parameter;
  throw new UsageError(
    `${where}: there is no parameter "${name}"${suggestion(
      name,
      flags.map((flag) => flag.name),
    )}`,
  );
}

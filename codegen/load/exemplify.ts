import { propertyName } from "../model/naming.js";
import type { Json, JsonObject, MediaType, Operation, Parameter, Response, Schema } from "../openapi.js";
import type { Registry } from "./components.js";
import type { Entities } from "./entities.js";
import type { WrittenCall } from "./examples.js";
import { bodyShape, readableMedia, type BodyShape } from "./flat.js";
import { nearest } from "../../runtime/nearest.js";
import type { OperationSite } from "./operations.js";
import { escapeStep } from "./pointer.js";
import type { Place, Problem } from "./problem.js";

type Report = (problem: Problem) => void;

/** An example call as a caller of the SDK writes it, and its answer. */
export interface ExampleCall {
  /** Flat parameters: those given, and required ones from the examples of their components. */
  params: JsonObject;
  /** Answer; undefined where it has no readable body. */
  response?: Json;
  /** Where the call is written; undefined where it is made of components and entities only. */
  place?: Place;
}

/** An operation with its examples in place, and the whole example call. */
export interface Exemplified {
  operation: Operation;
  call: ExampleCall;
}

/**
 * Puts examples into a bundled operation: those of parameters, of the body, and of answers.
 *
 * @param operation - the operation with all its parameters and responses; not changed
 * @param call - what `spec/examples/` says of it, if anything
 */
export function exemplify(
  site: OperationSite,
  operation: Operation,
  call: WrittenCall | undefined,
  entities: Entities,
  registry: Registry,
  report: Report,
): Exemplified {
  const resolve = <T extends { $ref?: string }>(node: T): T | undefined => registry.resolve(node);
  const shape = bodyShape(operation.requestBody, resolve);
  const given = call?.params ?? {};
  const params: JsonObject = {};
  const names = new Set<string>();
  const parameters = (operation.parameters ?? []).map((written) => {
    const parameter = resolve(written);
    if (!parameter) return written;
    const name = propertyName(parameter);
    names.add(name);
    const value = given[name];
    if (value !== undefined) params[name] = value;
    else if (parameter.required === true && parameter.example !== undefined) params[name] = parameter.example;
    return value === undefined || same(value, parameter.example)
      ? written
      : ({ ...parameter, example: value } as Parameter);
  });
  const body = bodyExample(site, given, names, shape, call, report);
  if (shape.kind === "raw" && body !== undefined) params["body"] = body;
  else Object.assign(params, body as JsonObject | undefined);
  const result: Operation = { ...operation };
  if (parameters.length > 0) result.parameters = parameters;
  const request = operation.requestBody && resolve(operation.requestBody);
  if (request && body !== undefined) {
    result.requestBody = {
      ...request,
      content: mapValues(request.content ?? {}, (media) => ({ ...media, example: body })),
    };
  }
  const answered = answerExamples(operation, call, entities, resolve);
  result.responses = answered.responses;
  const example: ExampleCall = { params };
  if (answered.response !== undefined) example.response = answered.response;
  if (call) example.place = call.place;
  return { operation: result, call: example };
}

function bodyExample(
  site: OperationSite,
  given: JsonObject,
  names: ReadonlySet<string>,
  shape: BodyShape,
  call: WrittenCall | undefined,
  report: Report,
): Json | undefined {
  const attributes: JsonObject = {};
  for (const [name, value] of Object.entries(given)) {
    if (names.has(name)) continue;
    if (shape.kind === "raw" && name === "body") continue;
    if (shape.kind === "attributes" && (shape.attributes.has(name) || shape.open)) {
      attributes[name] = value;
      continue;
    }
    const known = [
      ...names,
      ...(shape.kind === "attributes" ? shape.attributes.keys() : shape.kind === "raw" ? ["body"] : []),
    ];
    const [guess] = nearest(name, known);
    report({
      rule: "example-parameter",
      file: call?.place.file ?? site.file,
      pointer: `${call?.place.pointer ?? ""}/params/${escapeStep(name)}`,
      message: `no parameter or attribute of ${site.operation.operationId} is called \`${name}\``,
      remedy: guess === undefined ? `declare it in ${site.file}, or take it out` : `did you mean \`${guess}\`?`,
    });
  }
  if (shape.kind === "raw") return given["body"];
  return Object.keys(attributes).length > 0 ? attributes : undefined;
}

function answerExamples(
  operation: Operation,
  call: WrittenCall | undefined,
  entities: Entities,
  resolve: <T extends { $ref?: string }>(node: T) => T | undefined,
): { responses: Record<string, Response>; response?: Json } {
  let main: Json | undefined;
  let first = true;
  const responses = mapValues(operation.responses ?? {}, (written, status) => {
    const response = status.startsWith("2") ? resolve(written) : undefined;
    const type = readableMedia(response?.content);
    const media = type === undefined ? undefined : response?.content?.[type];
    if (!response || type === undefined || !media) return written;
    const given = call?.responses.get(status) ?? (first ? call?.response : undefined);
    const example = given ?? media.example ?? derive(media.schema, entities, resolve);
    if (first && example !== undefined) main = example;
    first = false;
    if (example === undefined || example === media.example) return written;
    return { ...response, content: { ...response.content, [type]: { ...media, example } as MediaType } };
  });
  return main === undefined ? { responses } : { responses, response: main };
}

/** Example of a schema made of the entities': of a named one, of a list of it, of the first member of a union. */
function derive(
  schema: Schema | undefined,
  entities: Entities,
  resolve: <T extends { $ref?: string }>(node: T) => T | undefined,
  depth = 0,
): Json | undefined {
  if (!schema || depth > 8) return undefined;
  const name = schema.$ref?.slice("#/components/schemas/".length);
  const own = name === undefined ? undefined : entities.get(name);
  if (own !== undefined) return own;
  const target = resolve(schema);
  if (!target) return undefined;
  if (target.type === "array" && target.items) {
    const item = derive(target.items, entities, resolve, depth + 1);
    return item === undefined ? undefined : [item];
  }
  // A single step of a ladder is the whole only where nothing stands beside it.
  const sole = target.allOf?.length === 1 && !target.properties && !target.required ? target.allOf[0] : undefined;
  const member = target.anyOf?.[0] ?? target.oneOf?.[0] ?? sole;
  return derive(member, entities, resolve, depth + 1);
}

function mapValues<T, U>(record: Record<string, T>, map: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

function same(a: Json, b: Json | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

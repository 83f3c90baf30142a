import { escapePattern } from "../pattern.js";
import { checkBody } from "./check-body.js";
import { checkCredential } from "./check-credential.js";
import { checkQuery } from "./check-query.js";
import { checkValue } from "./check-value.js";
import type { OpenApiOperation } from "./description.js";
import { shown, type Fault } from "./faults.js";
import { decode } from "./rack.js";
import { propertiesOf, type Resolve, type Schema } from "./schema.js";
import type { Route } from "./source.js";
import type { WireRequest } from "./wire.js";

/** A parameter of an operation. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  example?: unknown;
}

/** A body of one media type. */
export interface Media {
  schema?: Schema;
  example?: unknown;
}

/** What a check needs to know of an operation. */
export interface CheckedOperation {
  route: Route;
  operation: OpenApiOperation;
  parameters: Parameter[];
  /** Bodies by media type. */
  bodies: Record<string, Media>;
  bodyRequired: boolean;
  resolve: Resolve;
}

/** What GitLab reads from a request. */
export interface ReadRequest {
  /** Values of the path, the query and the body by name, as GitLab reads them. */
  params: Record<string, unknown>;
  /** Those of the path alone. */
  path: Record<string, unknown>;
  /** Those of the query alone. */
  query: Record<string, unknown>;
  /** The body: attributes by name, or what was sent where it has none. */
  body: unknown;
  faults: Fault[];
}

/** Check a request that reached an operation against what is described. */
export async function checkRequest(wire: WireRequest, segments: string[], op: CheckedOperation): Promise<ReadRequest> {
  const faults: Fault[] = [];
  const path = checkPath(segments, op, faults);
  const query = checkQuery(wire.url, op, faults);
  checkHeaders(wire.headers, op, faults);
  const body = await checkBody(wire, query.left, op, faults);
  checkCredential(wire, op, faults);
  const attributes = typeof body === "object" && body !== null && !Array.isArray(body) ? body : {};
  return { params: { ...query.values, ...attributes, ...path }, path, query: query.values, body, faults };
}

function checkPath(segments: string[], op: CheckedOperation, faults: Fault[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const templates = op.route.template.split("/").slice(1);
  templates.forEach((template, index) => {
    const names = [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
    if (names.length === 0) return;
    const pattern = template.split(/\{[^{}]+\}/).map(escapePattern);
    const raw = new RegExp(`^${pattern.join("(.*)")}$`, "s").exec(segments[index] ?? "")?.slice(1) ?? [];
    names.forEach((name, at) => {
      values[name] = checkSegment(raw[at] ?? "", name, op, faults);
    });
  });
  return values;
}

function checkSegment(raw: string, name: string, op: CheckedOperation, faults: Fault[]): unknown {
  const refuse = (message: string): void => {
    faults.push({ place: "path", name, message, refusal: `${name} is invalid`, status: 400 });
  };
  let text: string;
  try {
    // A plus is a plus in a path.
    text = decode(raw.replaceAll("+", "%2B"));
  } catch {
    refuse(`${shown("", raw)} is not percent-encoded UTF-8; write encodeURIComponent(value)`);
    return raw;
  }
  if (text === "") refuse("is empty, so that the path would lead to something else");
  else if (/%2[Ff]/.test(text)) refuse(`${shown(name, raw)} is encoded twice; encode it once`);
  const schema = op.parameters.find((parameter) => parameter.in === "path" && parameter.name === name)?.schema;
  if (!schema) return text;
  return checkValue(text, schema, name, { resolve: op.resolve, place: "path", wire: true, closed: false, faults });
}

function checkHeaders(headers: Headers, op: CheckedOperation, faults: Fault[]): void {
  for (const { in: place, name, required, schema } of op.parameters) {
    if (place !== "header") continue;
    const value = headers.get(name);
    if (value !== null && schema)
      checkValue(value, schema, name, { resolve: op.resolve, place, wire: true, closed: false, faults });
    else if (value === null && required)
      faults.push({
        place,
        name,
        message: "is missing, it is required",
        refusal: `${name} is missing`,
        status: 400,
      });
  }
}

/** Attributes that the body may have, those of every media type. */
export function bodyAttributes(op: CheckedOperation): Record<string, Schema> {
  return Object.assign({}, ...Object.values(op.bodies).map(({ schema }) => propertiesOf(schema, op.resolve))) as Record<
    string,
    Schema
  >;
}

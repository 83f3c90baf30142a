import type { Json, OpenApi, Schema } from "../openapi.js";

const SCHEMA_REF = "#/components/schemas/";

/** Keywords whose value is one schema, a list of schemas, or schemas by name. */
const SCHEMA_KEYWORDS = [
  "items",
  "prefixItems",
  "properties",
  "patternProperties",
  "additionalProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
] as const satisfies readonly (keyof Schema)[];

/** Name of the schema component a schema refers to, or undefined where it is no reference. */
export function refName(schema: Schema): string | undefined {
  return schema.$ref?.startsWith(SCHEMA_REF) ? schema.$ref.slice(SCHEMA_REF.length) : undefined;
}

/** Names of the schema components a schema refers to directly, in the order they appear. */
export function refsOf(schema: Schema, into: Set<string> = new Set()): Set<string> {
  const name = refName(schema);
  if (name !== undefined) into.add(name);
  for (const keyword of SCHEMA_KEYWORDS) {
    const value: unknown = schema[keyword];
    if (value === null || typeof value !== "object") continue;
    if (Array.isArray(value)) for (const member of value as Schema[]) refsOf(member, into);
    else if (keyword === "properties" || keyword === "patternProperties")
      for (const member of Object.values(value as Record<string, Schema>)) refsOf(member, into);
    else refsOf(value as Schema, into);
  }
  return into;
}

/** The component a local reference leads to, or the object itself where it is none. */
export function deref<T extends { $ref?: string }>(document: OpenApi, object: T): T {
  let target: unknown = object;
  for (let hops = 0; hops < 10; hops++) {
    const ref: string | undefined = (target as { $ref?: string }).$ref;
    if (ref === undefined) return target as T;
    target = ref
      .slice(2)
      .split("/")
      .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
    if (target === undefined) throw new Error(`${ref} leads nowhere; the description should have been checked before`);
  }
  throw new Error(`${object.$ref} goes in circles; the description should have been checked before`);
}

/** Types a schema names, `null` included. */
export function typesOf(schema: Schema): string[] {
  return schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type];
}

/** A schema reduced to what decides its TypeScript type, as stable text: equal texts mean equal types. */
export function typeKey(schema: Schema): string {
  return JSON.stringify(strip(schema));
}

const ANNOTATIONS = new Set(["description", "default", "example", "examples", "deprecated", "title", "x-gitlab"]);

function strip(value: unknown, named = false): Json {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (value === null || typeof value !== "object") return value as Json;
  const entries = Object.entries(value)
    .filter(([key]) => named || !ANNOTATIONS.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, strip(member, key === "properties" && !named)] as const);
  return Object.fromEntries(entries);
}

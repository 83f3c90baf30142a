import { Converter } from "@apiture/openapi-down-convert";
import type { OpenApi, Schema } from "../openapi.js";

/** The description as OpenAPI 3.0, for tools that cannot read 3.1. */
export function toOpenApi30(document: OpenApi): object {
  const copy = structuredClone(document);
  delete copy.info.summary;
  nullable(copy, copy.components?.schemas ?? {});
  return new Converter(copy, { allOfTransform: true }).convert();
}

/** `anyOf` with `{type: 'null'}` becomes `nullable: true`: the converter knows lists of types only. */
function nullable(value: unknown, schemas: Readonly<Record<string, Schema>>): void {
  if (Array.isArray(value)) return value.forEach((item) => nullable(item, schemas));
  if (value === null || typeof value !== "object") return;
  const node = value as Schema;
  for (const [key, member] of Object.entries(node))
    if (key !== "example" && key !== "examples") nullable(member, schemas);
  for (const key of ["anyOf", "oneOf"] as const) {
    const kept = node[key]?.filter(({ type }) => type !== "null") ?? [];
    const [first, ...others] = kept;
    if (!first || kept.length === node[key]?.length) continue;
    delete node[key];
    const either = orNull(first, schemas);
    Object.assign(node, others.length === 0 ? either : { [key]: [either, ...others] });
  }
}

/** A schema that allows null besides. 3.0 wants the type beside `nullable`, and nothing beside a reference. */
function orNull(schema: Schema, schemas: Readonly<Record<string, Schema>>): object {
  if (schema.$ref === undefined) return { ...schema, nullable: true };
  const type = typeOf(schema, schemas);
  return { ...(type === undefined ? {} : { type }), nullable: true, allOf: [schema] };
}

function typeOf(schema: Schema, schemas: Readonly<Record<string, Schema>>): string | undefined {
  const target = schemas[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;
  if (typeof target.type === "string") return target.type;
  const part = target.allOf?.[0] ?? target.anyOf?.[0];
  return target.properties ? "object" : part && part !== schema ? typeOf(part, schemas) : undefined;
}

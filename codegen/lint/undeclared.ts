import type { Json, Schema } from "../openapi.js";

type Resolve = (node: Schema) => Schema | undefined;

/** Names in a value that no part of its schema declares; a schema without properties, or an open one, declares all. */
export function* undeclared(
  value: Json,
  schema: Schema,
  resolve: Resolve,
  path = "",
): Iterable<{ path: string; name: string }> {
  if (value === null || typeof value !== "object") return;
  const parts = partsOf(schema, resolve);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    if (items.length === 0) return;
    for (const [index, item] of value.entries()) yield* undeclared(item, { anyOf: items }, resolve, `${path}/${index}`);
    return;
  }
  const rest = parts.flatMap((part) =>
    typeof part.additionalProperties === "object" ? [part.additionalProperties] : [],
  );
  const open = parts.some(
    (part) => part.additionalProperties === true || part.patternProperties || part["x-gitlab"]?.freeForm === true,
  );
  const known = parts.some((part) => part.properties);
  for (const [name, item] of Object.entries(value)) {
    const declared = parts.flatMap((part) =>
      part.properties && Object.hasOwn(part.properties, name) ? [part.properties[name] as Schema] : [],
    );
    const below = `${path}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
    if (declared.length > 0) yield* undeclared(item, { anyOf: declared }, resolve, below);
    else if (rest.length > 0) yield* undeclared(item, { anyOf: rest }, resolve, below);
    else if (known && !open) yield { path, name };
  }
}

/** A schema with everything it is composed of, references followed. */
function partsOf(schema: Schema, resolve: Resolve, depth = 0): Schema[] {
  const target = resolve(schema);
  if (!target || depth > 12) return [];
  const members = [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])];
  return [target, ...members.flatMap((member) => partsOf(member, resolve, depth + 1))];
}

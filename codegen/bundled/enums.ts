import type { OpenApi, Schema } from "../openapi.js";

/**
 * Takes the openness of enumerations out of a bundle again: `anyOf: [{$ref: <enumeration>}, {type: string}]` becomes
 * the reference it was made of (see `withOpenEnums`). The emitters open answers themselves, and an enumeration that
 * stays readable is worth more in an editor than `string`.
 *
 * What a request takes is left as it is: there, a choice between an enumeration and any text was written on purpose.
 */
export function closeEnums(document: OpenApi): void {
  const enums = new Map<string, Schema["type"]>();
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    if (schema.enum) enums.set(`#/components/schemas/${name}`, schema.type);

  const close = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(close);
    if (value === null || typeof value !== "object") return;
    const node = value as Schema & Record<string, unknown>;
    if (Array.isArray(node.anyOf)) closeUnion(node, enums);
    for (const [key, member] of Object.entries(node)) {
      if (key !== "example" && key !== "examples" && key !== "x-gitlab") close(member);
    }
  };
  // A schema that requests use, too, was opened with the answers it is part of.
  for (const schema of Object.values(document.components?.schemas ?? {})) close(schema);
  for (const response of Object.values(document.components?.responses ?? {})) close(response);
  for (const item of Object.values(document.paths))
    for (const operation of Object.values(item)) close((operation as { responses?: unknown }).responses);
}

function closeUnion(node: Schema, enums: ReadonlyMap<string, Schema["type"]>): void {
  const members = node.anyOf ?? [];
  const types = new Set(members.flatMap((member) => enums.get(member.$ref ?? "") ?? []));
  const kept = members.filter((member) => {
    const keys = Object.keys(member);
    return !(keys.length === 1 && keys[0] === "type" && types.has(member.type as string));
  });
  if (kept.length === members.length) return;
  const [only] = kept;
  if (kept.length === 1 && only?.$ref !== undefined) {
    delete node.anyOf;
    node.$ref = only.$ref;
  } else node.anyOf = kept;
}

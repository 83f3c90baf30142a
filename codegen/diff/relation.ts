import { refName, typeKey, typesOf } from "../model/schema.js";
import type { Shapes } from "../model/shape.js";
import type { Schema } from "../openapi.js";

/** How the values a schema allows relate to those it allowed before. */
export type Relation = "same" | "wider" | "narrower" | "other";

/**
 * Compares two versions of a schema. References are compared by name: what they lead to is compared where it is.
 *
 * @param shapes - of the newer document
 */
export function relationOf(before: Schema, after: Schema, shapes: Shapes): Relation {
  if (typeKey(before) === typeKey(after)) return "same";
  const values = enumRelation(before, after);
  if (values !== undefined) return values;
  const narrower = shapes.narrows(after, before);
  const wider = shapes.narrows(before, after);
  if (narrower && wider) return "same";
  if (narrower) return "narrower";
  if (wider) return "wider";
  return limitsAside(before) === limitsAside(after) ? "same" : "other";
}

function enumRelation(before: Schema, after: Schema): Relation | undefined {
  if (!before.enum || !after.enum) return undefined;
  const [old, now] = [new Set(before.enum.map(String)), new Set(after.enum.map(String))];
  const added = [...now].some((value) => !old.has(value));
  const removed = [...old].some((value) => !now.has(value));
  return added && removed ? "other" : added ? "wider" : removed ? "narrower" : "same";
}

/** A schema without what no TypeScript type tells: lengths, patterns, formats. */
function limitsAside(schema: Schema): string {
  return typeKey(schema).replace(
    /"(?:minimum|maximum|minLength|maxLength|minItems|maxItems|pattern|format)":(?:"(?:[^"\\]|\\.)*"|[\d.e+-]+),?/g,
    "",
  );
}

/** A type in few words: `Issue`, `string or null`, `list of integer`. */
export function words(schema: Schema): string {
  const name = refName(schema);
  if (name !== undefined) return `\`${name}\``;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(words).join(" or ");
  const types = typesOf(schema);
  if (types.includes("array")) {
    const list = `list of ${words(schema.items ?? {})}`;
    return types.includes("null") ? `${list} or null` : list;
  }
  return types.length === 0 ? (schema.allOf ?? []).map(words).join(" and ") || "any value" : types.join(" or ");
}

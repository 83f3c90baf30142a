import type { OpenApi } from "../openapi.js";
import type { Model } from "../model.js";

type Json = { [key: string]: unknown };

/**
 * The document with open enumerations in answers: where an answer refers to an enumeration, any other value of its type
 * is allowed too, since a newer GitLab may send one. Requests stay closed. Whoever checks real answers against the
 * bundle (a mock, a proxy, `verifyAgainst`) would otherwise report each new value of GitLab as a fault.
 *
 * @param mark - further keywords for the schemas that stand for any other value
 */
export function withOpenEnums(model: Model, mark: object = {}): OpenApi {
  const document = structuredClone(model.document) as unknown as Json;
  const schemas = ((document["components"] as Json)["schemas"] ?? {}) as Record<string, Json>;
  const enums = new Map(
    Object.entries(schemas)
      .filter(([, schema]) => Array.isArray(schema["enum"]))
      .map(([name, schema]) => [`#/components/schemas/${name}`, schema["type"]]),
  );
  const open = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(open);
    if (node === null || typeof node !== "object") return;
    const schema = node as Json;
    const union = schema["anyOf"];
    if (Array.isArray(union)) {
      const types = new Set(union.flatMap((member: Json) => enums.get(member["$ref"] as string) ?? []));
      for (const type of types)
        if (!union.some((member: Json) => member["type"] === type)) union.push({ type, ...mark });
    }
    for (const [key, value] of Object.entries(schema)) {
      if (key === "example" || key === "examples" || key === "x-gitlab") continue;
      const type = enums.get((value as Json | null)?.["$ref"] as string);
      if (type !== undefined && key !== "anyOf") {
        const { $ref, ...rest } = value as Json;
        schema[key] = { ...rest, anyOf: [{ $ref }, { type, ...mark }] };
      } else open(value);
    }
  };
  for (const [name, { kind, response }] of model.schemas) {
    if (response && kind !== "enum") open(schemas[name]);
  }
  for (const item of Object.values(document["paths"] as Record<string, Record<string, Json>>)) {
    for (const operation of Object.values(item)) open(operation["responses"]);
  }
  return document as unknown as OpenApi;
}

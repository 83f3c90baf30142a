import { astToString, transformSchema, type OpenAPI3 } from "openapi-typescript";
import type { Model } from "../model.js";
import { withOpenEnums } from "./open-enums.js";
import { header } from "./source.js";
import { OPEN, typeContext } from "./types.js";

/** `openapi.json`: the bundled description, its enumerations open in answers. */
export function openApiJson(model: Model): string {
  return `${JSON.stringify(withOpenEnums(model), null, 1)}\n`;
}

/**
 * `schema.d.ts`: openapi-typescript's types of the whole description, for openapi-fetch users. Examples are left out:
 * they would be half of the file.
 */
export function lowLevelTypes(model: Model): string {
  const document = withoutExamples(withOpenEnums(model, OPEN)) as unknown as OpenAPI3;
  return `${header("spec/")}\n${astToString(transformSchema(document, typeContext(document)))}`;
}

function withoutExamples(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutExamples(item));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value)
    .filter(([key]) => named || (key !== "example" && key !== "examples"))
    .map(([key, member]): [string, unknown] => [key, withoutExamples(member, !named && key === "properties")]);
  return Object.fromEntries(entries);
}

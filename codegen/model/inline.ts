import type { Schema } from "../openapi.js";
import { pascalCase } from "./naming.js";
import type { OperationModel } from "./operation.js";
import { refName, typesOf } from "./schema.js";

/** Choices between more types than this get a name. */
const LONG_UNION = 3;

/**
 * Gives names to objects and long unions that answers describe in place: `Call<AppearanceGetResult>` says more in a
 * hover than thirty lines of braces. They join `schemas`; the operation's result refers to them from then on.
 *
 * @returns names of the schemas that were added
 */
export function nameInlineResults(operation: OperationModel, schemas: Record<string, Schema>): string[] {
  const stem = pascalCase(operation.resource) + pascalCase(operation.fn);
  const added: string[] = [];
  const name = (schema: Schema, suffix: string): Schema => {
    if (refName(schema) !== undefined) return schema;
    if (typesOf(schema).join() === "array" && schema.items) return { ...schema, items: name(schema.items, "Item") };
    if (!hasObject(schema) && (schema.anyOf ?? schema.oneOf ?? []).length <= LONG_UNION) return schema;
    const wanted = `${stem}${suffix}`;
    let free = wanted;
    for (let count = 2; free in schemas; count++) free = `${wanted}${count}`;
    schemas[free] = { description: `What \`${operation.local}\` gives.`, ...schema };
    added.push(free);
    return { $ref: `#/components/schemas/${free}` };
  };
  operation.result.schemas = operation.result.schemas.map((schema) =>
    name(schema, operation.result.kind === "list" ? "Item" : "Result"),
  );
  return added;
}

/** Whether a schema declares properties in place, itself or in a part of it. */
function hasObject(schema: Schema): boolean {
  if (schema.properties && Object.keys(schema.properties).length > 0) return true;
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (schema.items) parts.push(schema.items);
  return schema.allOf !== undefined || parts.some(hasObject);
}

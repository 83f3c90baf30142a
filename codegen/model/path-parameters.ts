import type { Schema } from "../openapi.js";
import { CLIENT_OPTIONS } from "./naming.js";
import type { OperationModel } from "./operation.js";
import { typeKey } from "./schema.js";
import type { Shapes } from "./shape.js";

/** A path parameter that a client can be bound to. */
export interface PathParameterModel {
  name: string;
  description?: string;
  /** Schemas it has in the different operations. */
  schemas: Schema[];
}

/**
 * Names a client can be bound to: identifiers. `key`, `name` or `type` mean something else on every page, and a client bound to
 * one of them would fill it in where nobody expects it.
 */
const BINDABLE = /_i?id$|^(branch|sha|ref|tag_name)$/;

/** Path parameters of all operations by name, with the types and the most common description they have. */
export function pathParametersOf(operations: readonly OperationModel[], shapes: Shapes): PathParameterModel[] {
  const found = new Map<string, { schemas: Map<string, Schema>; descriptions: Map<string, number> }>();
  for (const { parameters } of operations)
    for (const parameter of parameters) {
      if (parameter.in !== "path" || !BINDABLE.test(parameter.name) || CLIENT_OPTIONS.has(parameter.name)) continue;
      let entry = found.get(parameter.name);
      if (!entry) found.set(parameter.name, (entry = { schemas: new Map(), descriptions: new Map() }));
      entry.schemas.set(typeKey(parameter.schema), parameter.schema);
      const text = parameter.description;
      if (text !== undefined) entry.descriptions.set(text, (entry.descriptions.get(text) ?? 0) + 1);
    }
  return [...found].sort(byKey).map(([name, { schemas, descriptions }]) => {
    const description = [...descriptions].sort((a, b) => b[1] - a[1] || byKey(a, b))[0]?.[0];
    return {
      name,
      ...(description === undefined ? {} : { description }),
      schemas: widest(
        [...schemas].sort(byKey).map(([, schema]) => schema),
        shapes,
      ),
    };
  });
}

/** The schemas without those that another one of them covers. */
function widest(schemas: readonly Schema[], shapes: Shapes): Schema[] {
  return schemas.filter(
    (schema, at) =>
      !schemas.some(
        (other, index) =>
          index !== at && shapes.narrows(schema, other) && (index < at || !shapes.narrows(other, schema)), // of equals, the first stays
      ),
  );
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

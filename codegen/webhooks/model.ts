import type { SchemaModel } from "../model.js";
import { Shapes } from "../model/shape.js";
import type { WebhookDescription } from "./load.js";

/** The named schemas of all events by name, sorted; all declared in one generated file. */
export function webhookSchemas({ loaded }: WebhookDescription, home: string): Map<string, SchemaModel> {
  const declared = loaded.document.components?.schemas ?? {};
  const shapes = new Shapes(declared);
  return new Map(
    Object.entries(declared).map(([name, schema]) => {
      const shape = shapes.named(name);
      const kind = shape ? "interface" : schema.enum ? "enum" : "alias";
      return [
        name,
        { name, schema, kind, ...(shape ? { shape } : {}), home, request: false, response: true, resources: [] },
      ];
    }),
  );
}

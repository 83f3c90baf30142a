import type { ValueType } from "../../cli/command-data.js";
import { RAW_BODY } from "../model/body.js";
import { refName, typesOf } from "../model/schema.js";
import type { Shapes } from "../model/shape.js";
import type { Schema } from "../openapi.js";

/** How deep members of members are followed; what lies deeper is written as JSON. */
const DEPTH = 3;

/** Which of several types a text is tried as first: the narrower one. */
const ORDER = ["enum", "boolean", "integer", "number", "date", "date-time", "list", "fields", "map", "json", "string"];

/** How the text of a flag with this schema is read, and whether null may be sent. */
export class CommandTypes {
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #shapes: Shapes;

  constructor(schemas: Readonly<Record<string, Schema>>, shapes: Shapes) {
    this.#schemas = schemas;
    this.#shapes = shapes;
  }

  /** The type of a value. */
  of(schema: Schema, depth = 0): ValueType {
    const whole = this.#whole(schema);
    if (whole.format === "binary" || whole.format === RAW_BODY) return "file";
    const values = (whole.enum ?? (whole.const === undefined ? [] : [whole.const])).filter(
      (value): value is string | number | boolean => value !== null && typeof value !== "object",
    );
    if (values.length > 0) return { enum: values };
    const choices = (whole.anyOf ?? whole.oneOf ?? []).filter((choice) => typesOf(choice).join() !== "null");
    if (choices.length > 0 && !whole.properties) return union(choices.map((choice) => this.of(choice, depth)));
    const types = typesOf(whole).filter((type) => type !== "null");
    if (types.length > 1) return union(types.map((type) => this.of({ ...whole, type }, depth)));
    const { minimum: least = null, maximum: most = null } = whole;
    switch (types[0]) {
      case "string":
        return whole.format === "date" || whole.format === "date-time" ? whole.format : "string";
      case "integer":
        return least === null && most === null ? "integer" : { integer: [least, most] };
      case "number":
      case "boolean":
        return types[0];
      case "array":
        return { list: whole.items ? this.of(whole.items, depth + 1) : "json" };
      default:
        return this.#object(whole, depth);
    }
  }

  /** Whether null is one of its values. */
  nullable(schema: Schema): boolean {
    const whole = this.#whole(schema);
    return (
      typesOf(whole).includes("null") ||
      whole.enum?.includes(null) === true ||
      (whole.anyOf ?? whole.oneOf ?? []).some((choice) => this.nullable(choice))
    );
  }

  #object(schema: Schema, depth: number): ValueType {
    const shape = depth < DEPTH ? this.#shapes.of(schema) : undefined;
    if (shape) {
      const required = [...shape.all].filter(([, property]) => property.required).map(([name]) => name);
      return {
        fields: Object.fromEntries(
          [...shape.all].map(([name, property]) => [name, this.of(property.schema, depth + 1)]),
        ),
        ...(required.length > 0 ? { required } : {}),
        ...(shape.open ? { open: true } : {}),
      };
    }
    const more = schema.additionalProperties;
    if (depth < DEPTH && typeof more === "object" && Object.keys(more).length > 0)
      return { map: this.of(more, depth + 1) };
    // Names and values are free: `name=value` gives texts, JSON anything.
    return schema.type === "object" && !schema.allOf && more !== false ? { map: "json" } : "json";
  }

  /** The schema behind references. */
  #whole(schema: Schema): Schema {
    const name = refName(schema);
    const target = name === undefined ? undefined : this.#schemas[name];
    return target ? this.#whole(target) : schema;
  }
}

function union(members: readonly ValueType[]): ValueType {
  const known = new Map(
    members
      .flatMap((member) => (typeof member === "object" && "any" in member ? member.any : [member]))
      .map((member) => [JSON.stringify(member), member]),
  );
  const sorted = [...known.values()].sort((a, b) => ORDER.indexOf(kindOf(a)) - ORDER.indexOf(kindOf(b)));
  return sorted.length === 1 ? sorted[0]! : { any: sorted };
}

function kindOf(type: ValueType): string {
  return typeof type === "string" ? type : (Object.keys(type)[0] ?? "");
}

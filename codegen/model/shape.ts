import type { Schema } from "../openapi.js";
import { refName, typeKey, typesOf } from "./schema.js";

/** One property of an object, own or inherited. */
export interface Property {
  schema: Schema;
  required: boolean;
}

/** An object schema as an interface: what it extends, and what it declares itself. */
export interface Shape {
  /** Names of the schemas it extends, base first. */
  bases: string[];
  /** Properties the interface itself declares, in description order. */
  own: Map<string, Property>;
  /** All properties, inherited ones first. */
  all: Map<string, Property>;
  /** Whether it may carry more than the described properties (`additionalProperties: true`). */
  open: boolean;
}

/** Gives the {@link Shape} of schemas; keeps what it worked out. */
export class Shapes {
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #known = new Map<string, Shape | undefined>();

  constructor(schemas: Readonly<Record<string, Schema>>) {
    this.#schemas = schemas;
  }

  /** Shape of a schema component; undefined where no interface can stand for it. */
  named(name: string): Shape | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    this.#known.set(name, undefined); // an object that extends itself ends here instead of going round for ever
    const schema = this.#schemas[name];
    const shape = schema && this.of(schema);
    this.#known.set(name, shape);
    return shape;
  }

  /** Shape of a schema; undefined where no interface can stand for it (unions, maps, scalars, contradictions). */
  of(schema: Schema): Shape | undefined {
    const name = refName(schema);
    if (name !== undefined) return this.named(name);
    if (typesOf(schema).some((type) => type !== "object") || isUnion(schema) || schema.enum || schema.const)
      return undefined;
    if (isMap(schema)) return undefined;

    const shape: Shape = { bases: [], own: new Map(), all: new Map(), open: isOpen(schema) };
    const required = new Set(schema.required);
    const declared = new Map<string, Property>();
    for (const part of schema.allOf ?? []) {
      const base = refName(part);
      if (base === undefined && !part.properties && !part.allOf) {
        if (isUnion(part) || isMap(part) || typesOf(part).some((type) => type !== "object")) return undefined;
        for (const key of part.required ?? []) required.add(key);
        continue;
      }
      const inherited = this.of(part);
      if (!inherited || !this.#inherit(shape, inherited, base)) return undefined;
      if (base !== undefined) continue;
      for (const [key, property] of inherited.own) declared.set(key, property);
      for (const key of part.required ?? []) required.add(key);
    }
    for (const [key, property] of Object.entries(schema.properties ?? {}))
      declared.set(key, { schema: property, required: required.has(key) });
    if (shape.bases.length === 0 && declared.size === 0) return undefined;
    for (const key of required) {
      const inherited = shape.all.get(key);
      if (inherited && !inherited.required && !declared.has(key)) declared.set(key, { ...inherited, required: true });
    }
    for (const [key, property] of declared) {
      const inherited = shape.all.get(key);
      if (inherited && !this.narrows(property.schema, inherited.schema)) return undefined;
      const merged = {
        schema: property.schema,
        required: property.required || required.has(key) || inherited?.required === true,
      };
      shape.own.set(key, merged);
      shape.all.set(key, merged);
    }
    return shape;
  }

  /**
   * Takes over what a part of `allOf` inherits: from a named base all its properties, from an inline part those of its
   * bases. False where two bases say different things about one property.
   */
  #inherit(shape: Shape, part: Shape, name: string | undefined): boolean {
    shape.open ||= part.open;
    for (const base of name === undefined ? part.bases : [name])
      if (!shape.bases.includes(base)) shape.bases.push(base);
    for (const [key, property] of part.all) {
      if (name === undefined && part.own.has(key)) continue;
      const other = shape.all.get(key);
      if (!other) {
        shape.all.set(key, property);
        continue;
      }
      if (typeKey(other.schema) === typeKey(property.schema) && other.required === property.required) continue;
      const narrower = this.narrows(property.schema, other.schema)
        ? property.schema
        : this.narrows(other.schema, property.schema)
          ? other.schema
          : undefined;
      if (!narrower) return false;
      // Two bases that differ in a property are legal only when the interface itself says which one holds.
      const merged = { schema: narrower, required: other.required || property.required };
      shape.all.set(key, merged);
      shape.own.set(key, merged);
    }
    return true;
  }

  /** Whether a value of the first schema surely fits the second one too; false where that is not plain. */
  narrows(schema: Schema, base: Schema): boolean {
    if (typeKey(schema) === typeKey(base)) return true;
    const from = this.#throughAlias(schema);
    const to = this.#throughAlias(base);
    if (from !== schema || to !== base) return this.narrows(from, to);
    const name = refName(schema);
    if (name !== undefined && refName(base) !== undefined) return this.#extends(name, base);
    if (schema.anyOf) return schema.anyOf.every((member) => this.narrows(member, base));
    const choices = base.anyOf ?? base.oneOf;
    if (choices) return choices.some((member) => this.narrows(schema, member));
    const target = name === undefined ? undefined : this.#schemas[name];
    if (target?.enum) return this.narrows({ type: target.type ?? "string" }, base);
    const types = typesOf(schema);
    if (types.length === 0 || !types.every((type) => typesOf(base).includes(type))) return false;
    if (base.enum || base.properties || base.additionalProperties)
      return typeKey({ ...schema, type: [] }) === typeKey({ ...base, type: [] });
    if (!types.includes("array")) return true;
    return base.items === undefined || (schema.items !== undefined && this.narrows(schema.items, base.items));
  }

  /** What a reference to an alias stands for; interfaces and enums stay references. */
  #throughAlias(schema: Schema): Schema {
    const name = refName(schema);
    const target = name === undefined ? undefined : this.#schemas[name];
    return target && !target.enum && name !== undefined && !this.named(name) ? target : schema;
  }

  /** Whether an interface extends another one, directly or not. */
  #extends(name: string, base: Schema): boolean {
    const bases = this.named(name)?.bases ?? [];
    return bases.some((step) => this.narrows({ $ref: `#/components/schemas/${step}` }, base));
  }
}

/** Whether `anyOf`/`oneOf` chooses between types; alternatives that only say what is required do not. */
export function isUnion(schema: Schema): boolean {
  return [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].some((member) =>
    Object.keys(member).some((key) => key !== "required" && key !== "description" && key !== "not"),
  );
}

function isOpen(schema: Schema): boolean {
  const more = schema.additionalProperties;
  return more === true || (typeof more === "object" && Object.keys(more).length === 0);
}

/** Whether values of properties that are not described have a type of their own: no interface can say that. */
function isMap(schema: Schema): boolean {
  const more = schema.additionalProperties;
  return schema.patternProperties !== undefined || (typeof more === "object" && Object.keys(more).length > 0);
}

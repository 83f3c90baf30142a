import { pascalCase } from "../model/naming.js";
import type { OpenApi, Schema, XGitlabField } from "../openapi.js";

/** What a person has to write; a lint message stands until it is done. */
export const TODO = "TODO";

/** Where a schema of ours is declared: `#` for none. */
export type FindSchema = (name: string) => string | undefined;

/**
 * Turns GitLab's schemas into ours: references to entities that we have, named enumerations, types as far as they are
 * told. Entities we do not have are collected in {@link schemas}, with a TODO for everything that is not a fact.
 */
export class Schemas {
  /** New schemas by name. */
  readonly schemas: Map<string, Schema> = new Map();
  readonly #document: OpenApi;
  readonly #find: FindSchema;

  /**
   * @param document - GitLab's document
   * @param find - reference to a schema of our description by its name
   */
  constructor(document: OpenApi, find: FindSchema) {
    this.#document = document;
    this.#find = find;
  }

  /**
   * @param name - what it would be called: for an enumeration or an object in place
   * @param described - whether our style wants a description
   */
  convert(schema: Schema, name: string, described = false, depth = 0): Schema {
    const about = described ? { description: TODO } : {};
    if (schema.$ref !== undefined) {
      const $ref = this.#entity(schema.$ref, depth);
      return described && $ref ? { ...about, $ref } : $ref ? { $ref } : { ...about, type: "object" };
    }
    const only = (schema.allOf ?? []).length === 1 ? schema.allOf?.[0] : undefined;
    if (only) return this.convert(only, name, described, depth);
    const values = (schema.enum ?? []).filter((value) => value !== null);
    if (values.length > 1) return { ...about, $ref: this.#enumeration(name, schema, values) };
    if (schema.properties || (schema.type === "object" && depth > 0))
      return { ...about, ...this.object(schema, name, depth) };
    if (schema.type === "array")
      return { ...about, type: "array", items: this.convert(schema.items ?? {}, singularName(name), false, depth + 1) };
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) return { ...about, anyOf: choices.map((choice) => this.convert(choice, name, false, depth + 1)) };
    const { type = "string", format, default: preset, minimum, maximum } = schema;
    return {
      ...about,
      type,
      ...(format === undefined || format === "int32" || format === "float" ? {} : { format }),
      ...(preset === undefined || preset === null ? {} : { default: preset }),
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    };
  }

  /** An object with its properties; required ones as GitLab's document has them. */
  object(schema: Schema, name: string, depth = 0): Schema {
    const properties = Object.entries(schema.properties ?? {});
    if (properties.length === 0) return { type: "object", additionalProperties: true, "x-gitlab": { freeForm: true } };
    const required = (schema.required ?? []).filter((key) => schema.properties?.[key]);
    return {
      type: "object",
      ...(required.length > 0 ? { required } : {}),
      properties: Object.fromEntries(
        properties.map(([key, property]) => [
          key,
          this.convert(property, name + pascalCase(wordsOf(key)), true, depth + 1),
        ]),
      ),
    };
  }

  /** The schema a reference of GitLab's document leads to. */
  target(schema: Schema): Schema {
    const name = schema.$ref?.split("/").at(-1);
    return name === undefined ? schema : (this.#document.components?.schemas?.[name] ?? {});
  }

  #entity(ref: string, depth: number): string | undefined {
    const theirs = ref.split("/").at(-1) ?? "";
    const name = pascalCase(theirs.replace(/^(EE_?)?API_?Entities_?/, "").replace(/_/g, "-"));
    const known = this.#find(name);
    if (known !== undefined) return known;
    const local = `#/components/schemas/${name}`;
    if (this.schemas.has(name)) return local;
    const target = this.#document.components?.schemas?.[theirs];
    if (!target || depth > 6) return undefined;
    // Taken first: an entity may hold itself.
    this.schemas.set(name, {});
    const facts: XGitlabField = /^(EE_?)?API_?Entities/.test(theirs) ? { entity: `API::Entities::${name}` } : {};
    const { type, ...rest } = this.object(target, name, depth + 1);
    this.schemas.set(name, {
      description: TODO,
      ...(type === undefined ? {} : { type }),
      ...rest,
      ...(Object.keys(facts).length > 0 ? { "x-gitlab": { ...rest["x-gitlab"], ...facts } } : {}),
    });
    return local;
  }

  #enumeration(name: string, schema: Schema, values: Schema["enum"]): string {
    const known = this.#find(name);
    if (known !== undefined) return known;
    this.schemas.set(name, { description: TODO, type: schema.type ?? "string", enum: values ?? [] });
    return `#/components/schemas/${name}`;
  }
}

function singularName(name: string): string {
  return name.replace(/ies$/, "y").replace(/(?<!s)s$/, "");
}

/** A wire name as the words of a type name. */
export function wordsOf(key: string): string {
  return key.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}

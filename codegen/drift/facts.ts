import { normalisePath } from "../coverage.js";
import { METHODS, type OpenApi, type Operation, type Parameter, type Schema } from "../openapi.js";

/** What is compared of an attribute or of a field of an answer. */
export interface ValueFacts {
  /** JSON types, sorted: `array boolean integer null number object string`, and `file`; empty where none is said. */
  types: string[];
  /** Values of an enumeration as text, in the order they are written; undefined where there is none. */
  values?: string[];
}

/** What a caller may give: in the query or in the body. */
export interface AttributeFacts extends ValueFacts {
  in: "query" | "body";
  required: boolean;
}

/** What is compared of an operation. */
export interface OperationFacts {
  method: string;
  path: string;
  id: string;
  /** First tag: our resource, or the theme GitLab files it under. */
  group: string;
  summary: string;
  /** By name, nested ones with dots: `position.new_line`. */
  attributes: Map<string, AttributeFacts>;
  /** Fields of the answer (of an item, for lists); undefined where no JSON object is described. */
  fields: Map<string, ValueFacts> | undefined;
}

/** Operations of a document by {@link keyOf}. */
export type Facts = Map<string, OperationFacts>;

/** Method and path without what is not on the wire: `GET /projects/{}/issues`. */
export function keyOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${normalisePath(path)}`;
}

/** Parameters of paging: ours are added when bundling, GitLab's list them here and there. */
const PAGING = new Set(["page", "per_page", "pagination"]);

/** How deep the attributes of a body are compared. */
const DEPTH = 3;

/** Reads the facts off an OpenAPI 3.0 or 3.1 document. */
export function factsOf(document: OpenApi): Facts {
  return new Reader(document).operations();
}

class Reader {
  readonly #document: OpenApi;

  constructor(document: OpenApi) {
    this.#document = document;
  }

  operations(): Facts {
    const facts: Facts = new Map();
    for (const [path, item] of Object.entries(this.#document.paths ?? {}))
      for (const method of METHODS) {
        const operation = item[method];
        if (operation) facts.set(keyOf(method, path), this.#operation(method, path, operation, item.parameters ?? []));
      }
    return facts;
  }

  #operation(method: string, path: string, operation: Operation, shared: Parameter[]): OperationFacts {
    const attributes = new Map<string, AttributeFacts>();
    for (const written of [...shared, ...(operation.parameters ?? [])]) {
      const parameter = this.#resolve(written);
      if (parameter?.in !== "query") continue;
      const name = attributeName(parameter.name);
      if (PAGING.has(name)) continue;
      const schema = parameter.schema ?? {};
      attributes.set(name, { ...this.#value(schema), in: "query", required: parameter.required === true });
      this.#nested(schema, name, "query", attributes, 1);
    }
    const body = operation.requestBody && this.#resolve(operation.requestBody);
    for (const { schema } of Object.values(body?.content ?? {}))
      if (schema) this.#nested(schema, "", "body", attributes, 0);
    return {
      method: method.toUpperCase(),
      path,
      id: operation.operationId ?? "",
      group: operation.tags?.[0] ?? "",
      summary: operation.summary ?? "",
      attributes,
      fields: this.#fields(operation),
    };
  }

  /** Takes in the properties of an object, or of the objects of a list, under the name of what holds them. */
  #nested(
    schema: Schema,
    name: string,
    place: "query" | "body",
    into: Map<string, AttributeFacts>,
    depth: number,
  ): void {
    if (depth >= DEPTH) return;
    for (const [key, { schema: property, required }] of this.#properties(schema)) {
      const full = name === "" ? attributeName(key) : `${name}.${attributeName(key)}`;
      into.set(full, { ...this.#value(property), in: place, required });
      this.#nested(property, full, place, into, depth + 1);
    }
  }

  #fields(operation: Operation): Map<string, ValueFacts> | undefined {
    const fields = new Map<string, ValueFacts>();
    for (const [status, written] of Object.entries(operation.responses ?? {})) {
      if (!status.startsWith("2")) continue;
      for (const [type, { schema }] of Object.entries(this.#resolve(written)?.content ?? {})) {
        if (!schema || !/[/+]json\b/.test(type)) continue;
        for (const [name, { schema: property }] of this.#properties(schema)) fields.set(name, this.#value(property));
      }
    }
    return fields.size > 0 ? fields : undefined;
  }

  /** Properties of an object or of the items of a list, through references and all parts of a schema. */
  #properties(schema: Schema, depth = 0): Map<string, { schema: Schema; required: boolean }> {
    const found = new Map<string, { schema: Schema; required: boolean }>();
    const target = this.#resolve(schema);
    if (!target || depth > 12) return found;
    const parts = [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])];
    if (target.items) parts.push(target.items);
    for (const part of parts)
      for (const [name, property] of this.#properties(part, depth + 1)) found.set(name, property);
    for (const [name, property] of Object.entries(target.properties ?? {}))
      found.set(name, { schema: property, required: target.required?.includes(name) === true });
    return found;
  }

  #value(schema: Schema): ValueFacts {
    const types = new Set<string>();
    const values = new Set<string>();
    this.#collect(schema, types, values, 0);
    return { types: [...types].sort(), ...(values.size > 0 ? { values: [...values] } : {}) };
  }

  #collect(schema: Schema, types: Set<string>, values: Set<string>, depth: number): void {
    const target = this.#resolve(schema);
    if (!target || depth > 12) return;
    const own = typeof target.type === "string" ? [target.type] : (target.type ?? []);
    for (const type of own) types.add(type === "string" && target.format === "binary" ? "file" : type);
    if (own.length === 0 && target.properties) types.add("object");
    // Some values are written as Ruby's symbols.
    for (const value of target.enum ?? []) if (value !== null) values.add(String(value).replace(/^:(?=\w)/, ""));
    for (const part of [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])])
      this.#collect(part, types, values, depth + 1);
    // The values of a list are its items'; its type is not.
    if (target.items) this.#collect(target.items, new Set(), values, depth + 1);
  }

  #resolve<T extends { $ref?: string }>(node: T): T | undefined {
    let target: T | undefined = node;
    for (let hops = 0; target?.$ref !== undefined && hops < 20; hops++) {
      const [, , kind = "", name = ""] = target.$ref.split("/");
      const components = this.#document.components as Record<string, Record<string, unknown>> | undefined;
      target = components?.[kind]?.[name] as T | undefined;
    }
    return target;
  }
}

/** One spelling for names: `iids[]` is `iids`, `not[labels]` and a `labels` within `not` are `not.labels`. */
function attributeName(name: string): string {
  return name.replace(/\[\]/g, "").replace(/\[([^\]]*)\]/g, ".$1");
}

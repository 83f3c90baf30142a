import { type KnownOperation, knownOperation } from "./operations.js";
import { propertiesOf, type Schema, typesOf } from "./schema.js";
import type { Description, Route } from "./source.js";

/** A resource that can be listed, created, read, and changed or deleted, as the description tells. */
export interface Collection {
  /** `/projects/{project_id}/issues`. */
  template: string;
  /** Name of the path parameter of an item, `issue_iid`. */
  parameter: string;
  /** Attribute that it stands for, `iid`. */
  key: string;
  /** Attributes that may stand in the path too: a project is found by its full path. */
  aliases: string[];
  list: KnownOperation;
  create: KnownOperation;
  get: KnownOperation;
  update: KnownOperation[];
  remove: KnownOperation | undefined;
  /** Every attribute of an item, of all these answers. */
  attributes: Record<string, Schema>;
  /** Words for an item, as GitLab's 404 has them: `Issue`. */
  noun: string;
}

/** Finds collections by the template of their list or of their items; a template is judged when it is first asked for. */
export interface Collections {
  /** The collection with this template, whatever its parameters are called. */
  of(template: string): Collection | undefined;
  /** The collection whose items have this template. */
  ofItem(template: string): Collection | undefined;
  all(): Collection[];
}

/** Parameters are called differently on different pages. */
function shape(template: string): string {
  return template.replace(/\{[^{}]+\}/g, "{}");
}

const derived = new WeakMap<Description, Collections>();

/** The collections of a description. */
export function collectionsOf(description: Description): Collections {
  let collections = derived.get(description);
  if (!collections) derived.set(description, (collections = find(description)));
  return collections;
}

function find(description: Description): Collections {
  const byShape = new Map<string, Map<string, Route>>();
  for (const route of description.routes) {
    const methods = byShape.get(shape(route.template)) ?? new Map<string, Route>();
    methods.set(route.method, route);
    byShape.set(shape(route.template), methods);
  }
  const judged = new Map<string, Collection | undefined>();
  const judge = (key: string): Collection | undefined => {
    if (!judged.has(key)) judged.set(key, derive(description, byShape.get(key), byShape.get(`${key}/{}`)));
    return judged.get(key);
  };
  return {
    of: (template) => judge(shape(template)),
    ofItem: (template) => (shape(template).endsWith("/{}") ? judge(shape(template).slice(0, -3)) : undefined),
    all: () => [...byShape.keys()].flatMap((key) => judge(key) ?? []),
  };
}

/** A collection, if these routes are one: list and create here, read and change or delete of an item below. */
function derive(
  description: Description,
  here: Map<string, Route> | undefined,
  below: Map<string, Route> | undefined,
): Collection | undefined {
  const [listed, created, read] = [here?.get("GET"), here?.get("POST"), below?.get("GET")];
  const changes = ["PUT", "PATCH"].flatMap((method) => below?.get(method) ?? []);
  const removed = below?.get("DELETE");
  if (!listed || !created || !read || (changes.length === 0 && !removed)) return undefined;
  const known = (route: Route): KnownOperation => knownOperation(description, route);
  const [list, create, get] = [known(listed), known(created), known(read)];
  const { resolve } = description;
  const item = list.success.schema && itemOf(list.success.schema, resolve);
  if (!item || !isRecord(create, resolve) || !isRecord(get, resolve)) return undefined;
  // Numbers of the path and of the record have to be the same ones; an answer without that number is of another kind.
  const shapes = [item, create.success.schema!, get.success.schema!].map((schema) => propertiesOf(schema, resolve));
  const parameter = /\{([^{}]+)\}$/.exec(read.template)![1]!;
  const path = get.parameters.find(({ in: place, name }) => place === "path" && name === parameter)?.schema ?? {};
  const types = typesOf(path, resolve);
  const fits = (schema: Schema): boolean => [...typesOf(schema, resolve)].some((type) => types.has(type));
  const key = [parameter, parameter.replace(/^.*_/, ""), "name"].find((name) =>
    shapes.every((attributes) => attributes[name] && fits(attributes[name])),
  );
  if (key === undefined) return undefined;
  const attributes: Record<string, Schema> = Object.assign({}, ...shapes);
  const words = listed.template.split("/").at(-1)!.replaceAll("-", "_").split("_");
  return {
    template: listed.template,
    parameter,
    key,
    aliases: types.has("string")
      ? ["path_with_namespace", "full_path", "username", "slug", "name"].filter(
          (name) => name !== key && attributes[name],
        )
      : [],
    list,
    create,
    get,
    update: changes.map(known),
    remove: removed && known(removed),
    attributes,
    noun: singular(words)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(" "),
  };
}

function itemOf(schema: Schema, resolve: Description["resolve"]): Schema | undefined {
  const whole = resolve(schema);
  return whole.type === "array" ? whole.items : undefined;
}

function isRecord({ success }: KnownOperation, resolve: Description["resolve"]): boolean {
  return success.schema !== undefined && Object.keys(propertiesOf(success.schema, resolve)).length > 0;
}

function singular(words: string[]): string[] {
  const last = words.at(-1)!;
  const one = last.endsWith("ies") ? `${last.slice(0, -3)}y` : last.endsWith("ches") ? last.slice(0, -2) : last;
  return [...words.slice(0, -1), one.endsWith("s") && !one.endsWith("ss") ? one.slice(0, -1) : one];
}

import type { Answer } from "./answer.js";
import type { ReadRequest } from "./check-request.js";
import { type Collection, collectionsOf } from "./collections.js";
import { isObject } from "./check-value.js";
import { pathFrom, settle } from "./namespaces.js";
import type { KnownOperation } from "./operations.js";
import { applyUpdate, created, shownAs } from "./records.js";
import { selected } from "./select.js";
import type { Description } from "./source.js";

/** A record as it is kept. */
export type Item = Record<string, unknown>;

/** Remembers what was created. */
export interface State {
  /** The answer, or undefined for what does not follow the pattern. */
  answer(
    op: KnownOperation,
    request: ReadRequest,
    page: (items: unknown[]) => Omit<Answer, "status">,
  ): Answer | undefined;
}

/** A place in the tree of records: the path with the keys of its records, or the record that is missing. */
type Located = { path: string } | { missing: Collection };

/** An empty memory, or one with the records of the examples. */
export function createState(description: Description, options: { empty: boolean; now: () => Date }): State {
  const collections = collectionsOf(description);
  const places = new Map<string, Item[]>();
  const deleted = new Set<string>();
  /** Highest id given in all places of a collection. */
  const highest = new Map<string, number>();

  const itemsAt = (collection: Collection, path: string): Item[] => {
    let items = places.get(path);
    if (items) return items;
    places.set(path, (items = []));
    if (!options.empty && path === examplePath(collection)) {
      const examples = [collection.list.success.example].flat().concat(collection.get.success.example) as Item[];
      const keys = new Set<unknown>();
      for (const example of examples.reverse()) {
        if (!example || keys.has(example[collection.key])) continue;
        keys.add(example[collection.key]);
        items.unshift(structuredClone(example));
      }
    }
    return items;
  };

  /** Follow a path from record to record, so that a project's number and its full path lead to the same place. */
  const locate = (template: string, values: Record<string, unknown>, op?: KnownOperation): Located => {
    let path = "";
    let above = "";
    for (const segment of template.split("/").slice(1)) {
      const [, name] = /^\{([^{}]+)\}$/.exec(segment) ?? [];
      const prefix = `${above}/${segment}`;
      const collection = name === undefined ? undefined : collections.ofItem(prefix);
      if (collection) {
        const items = itemsAt(collection, path);
        const item =
          find(collection, items, values[name!], name) ?? inhabitant(collection, items, path, values, name!, op);
        if (!item) return { missing: collection };
        path += `/${encodeURIComponent(String(item[collection.key]))}`;
      } else
        path += `/${segment.replace(/\{([^{}]+)\}/g, (_, key: string) => encodeURIComponent(String(values[key])))}`;
      above = prefix;
    }
    return { path };
  };

  /** The world of the examples has whoever an example names: user 43, whom no example shows. */
  const inhabitant = (
    { get, key }: Collection,
    items: Item[],
    path: string,
    values: Record<string, unknown>,
    name: string,
    op: KnownOperation | undefined,
  ): Item | undefined => {
    const value = values[name];
    const named = op?.parameters.some((parameter) => parameter.name === name && parameter.example === value);
    if (options.empty || !named || deleted.has(`${path}/${String(value)}`)) return undefined;
    const item = { ...structuredClone(get.success.example as Item), [key]: value };
    items.push(item);
    return item;
  };

  /** Where the examples of a collection are at home: at the examples of its parameters. */
  const homes = new Map<Collection, string>();
  const examplePath = (collection: Collection): string => {
    let home = homes.get(collection);
    if (home !== undefined) return home;
    const values: Record<string, unknown> = {};
    for (const { in: place, name, example } of collection.list.parameters) if (place === "path") values[name] = example;
    const located = locate(collection.template, values);
    home = "path" in located ? located.path : "";
    homes.set(collection, home);
    return home;
  };

  const nextId = (collection: Collection, items: Item[]): number => {
    const examples = [collection.get, collection.create].map(({ success }) => (success.example as Item).id);
    const ids = [...examples, ...items.map(({ id }) => id)].filter((id) => typeof id === "number");
    const next = Math.max(highest.get(collection.template) ?? 0, ...ids) + 1;
    highest.set(collection.template, next);
    return next;
  };

  const missing = ({ noun }: Collection): Answer => ({ status: 404, body: { message: `404 ${noun} Not Found` } });

  return {
    answer(op, request, page) {
      const { method, template } = op.route;
      const collection = collections.of(template);
      const parent = collections.ofItem(template);
      const here = collection && (op === collection.list || op === collection.create) ? collection : undefined;
      const above = template.slice(0, template.lastIndexOf("/"));
      const base = locate(here ? template : above, request.path, op);
      if ("missing" in base) return missing(base.missing);

      if (here) {
        const items = itemsAt(here, base.path);
        if (op === here.list) {
          const all = selected(items, op, request.query).map((item) => shownAs(item, op, request.params, here.key));
          return { status: op.success.status, ...(op.pagination ? page(all) : { body: all }) };
        }
        const item = created(here, request, items, nextId(here, items), options.now());
        if (items.some((other) => String(other[here.key]) === String(item[here.key])))
          return { status: 400, body: { message: { [here.key]: ["has already been taken"] } } };
        const sent = isObject(request.body) ? request.body : {};
        if (sent["path"] === undefined && typeof sent["name"] === "string" && here.attributes["path_with_namespace"])
          item["path"] = pathFrom(sent["name"]);
        settle(item, groupOf(sent, here));
        addParents(item, here, request.path);
        items.push(item);
        return { status: op.success.status, body: shownAs(item, op, request.params, here.key) };
      }

      if (!parent) return undefined;
      const items = itemsAt(parent, base.path);
      const [, name] = /\{([^{}]+)\}$/.exec(template)!;
      const item =
        find(parent, items, request.path[name!], name) ?? inhabitant(parent, items, base.path, request.path, name!, op);
      if (!item) return missing(parent);
      if (op === parent.get) return { status: op.success.status, body: shownAs(item, op, request.params, parent.key) };
      if (parent.update.includes(op)) {
        applyUpdate(item, parent, request, options.now());
        settle(item, undefined);
        return { status: op.success.status, body: shownAs(item, op, request.params, parent.key) };
      }
      if (op !== parent.remove || method !== "DELETE") return undefined;
      items.splice(items.indexOf(item), 1);
      deleted.add(`${base.path}/${String(item[parent.key])}`);
      // What belonged to it is gone with it.
      const gone = `${base.path}/${encodeURIComponent(String(item[parent.key]))}/`;
      for (const path of places.keys()) if (path.startsWith(gone)) places.set(path, []);
      const { status, type, example } = op.success;
      return { status, body: type === undefined ? undefined : example };
    },
  };

  /** The group that a new project or group is put into; a group that names none is at the top. */
  function groupOf(sent: Item, { attributes }: Collection): Item | null | undefined {
    const id = sent["namespace_id"] ?? sent["parent_id"];
    const groups = collections.of("/groups");
    if (id === undefined || id === null || !groups) return attributes["full_path"] ? null : undefined;
    return find(groups, itemsAt(groups, "/groups"), id);
  }

  /** A record says which project or group it belongs to, by number. */
  function addParents(item: Item, { template, attributes }: Collection, values: Record<string, unknown>): void {
    const segments = template.split("/");
    segments.forEach((segment, index) => {
      const [, name] = /^\{([^{}]+)\}$/.exec(segment) ?? [];
      if (name === undefined || !attributes[name]) return;
      const owner = collections.ofItem(segments.slice(0, index + 1).join("/"));
      const path = owner && locate(segments.slice(0, index).join("/"), values);
      const record = path && "path" in path ? find(owner, itemsAt(owner, path.path), values[name]) : undefined;
      item[name] = record?.["id"] ?? values[name];
    });
  }
}

/** A record by what stands in the path for it; some pages take a record's `id` where others take its `iid`. */
function find(collection: Collection, items: Item[], value: unknown, name = collection.parameter): Item | undefined {
  const { parameter, attributes, aliases } = collection;
  const own = name === parameter ? undefined : [name, name.replace(/^.*_/, "")].find((key) => attributes[key]);
  const text = String(value);
  return items.find((item) => [own ?? collection.key, ...aliases].some((key) => String(item[key]) === text));
}

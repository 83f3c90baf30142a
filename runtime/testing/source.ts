import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { readBundledDescription, type OpenApiDocument, type OpenApiOperation } from "./description.js";
import type { Schema } from "./schema.js";

/** Where an operation is to be found; the operation itself is read when it is asked for. */
export interface Route {
  method: string;
  template: string;
  id: string;
  tag: string;
}

/** A description that is read piece by piece. */
export interface Description {
  routes: readonly Route[];
  operation(route: Route): OpenApiOperation;
  /** What a node is once references are followed. */
  resolve<T>(node: T): T;
}

/** What `packDescription` writes beside the packed document: positions in bytes. */
export interface PackIndex {
  /** Length of the document; a file of another length is another file. */
  size: number;
  routes: [method: string, template: string, id: string, tag: string, start: number, length: number][];
  components: Record<string, Record<string, [start: number, length: number]>>;
}

let bundled: Description | undefined;

/**
 * The description of this package. The published one comes with an index of positions, so that only the operations that
 * are used are parsed: the whole is 6 MB.
 */
export function bundledDescription(): Description {
  // Beside this module, or above it where the bundler has put it into dist/chunks/.
  bundled ??= openPacked(new URL("./", import.meta.url)) ?? openPacked(new URL("../", import.meta.url));
  return (bundled ??= describe(readBundledDescription()));
}

/** A description that is in memory already. */
export function describe(document: OpenApiDocument): Description {
  const routes: Route[] = [];
  for (const [template, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      // Paths may have members that are no operations, such as shared parameters.
      if (!operation.operationId) continue;
      routes.push({
        method: method.toUpperCase(),
        template,
        id: operation.operationId,
        tag: operation.tags?.[0] ?? "",
      });
    }
  }
  return {
    routes,
    operation: ({ template, method }) => document.paths[template]![method.toLowerCase()]!,
    resolve: resolver((kind, name) => document.components?.[kind]?.[name]),
  };
}

/** Opens a packed description; undefined when there is none in that folder or its index belongs to another file. */
export function openPacked(folder: URL): Description | undefined {
  let index: PackIndex;
  const file = new URL("./openapi.json", folder);
  try {
    index = JSON.parse(readFileSync(new URL("./openapi.index.json", folder), "utf8")) as PackIndex;
    if (sizeOf(file) !== index.size) return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const read = cached(([start, length]: readonly [number, number]) => readPart(file, start, length));
  const places = new Map<Route, [start: number, length: number]>();
  for (const [method, template, id, tag, ...at] of index.routes) places.set({ method, template, id, tag }, at);
  return {
    routes: [...places.keys()],
    operation: (route) => read(places.get(route)!) as OpenApiOperation,
    resolve: resolver((kind, name) => {
      const at = index.components[kind]?.[name];
      return at && read(at);
    }),
  };
}

function resolver(component: (kind: string, name: string) => unknown) {
  return <T>(node: T): T => {
    let found: unknown = node;
    for (let ref: string | undefined; (ref = (found as Schema | undefined)?.$ref) !== undefined;) {
      const [, kind, name] = /^#\/components\/([^/]+)\/([^/]+)$/.exec(ref) ?? [];
      const target = component(kind ?? "", name ?? "");
      if (target === undefined) throw new Error(`The description refers to ${ref}, which it does not have.`);
      found = target;
    }
    return found as T;
  };
}

function cached<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

function sizeOf(file: URL): number {
  return withFile(file, (descriptor) => fstatSync(descriptor).size);
}

function readPart(file: URL, start: number, length: number): unknown {
  return withFile(file, (descriptor) => {
    const bytes = Buffer.alloc(length);
    readSync(descriptor, bytes, 0, length, start);
    return JSON.parse(bytes.toString("utf8")) as unknown;
  });
}

function withFile<T>(file: URL, use: (descriptor: number) => T): T {
  const descriptor = openSync(file, "r");
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

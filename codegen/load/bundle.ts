import {
  METHODS,
  type Components,
  type Info,
  type OpenApi,
  type Operation,
  type PathItem,
  type Tag,
} from "../openapi.js";
import type { SourceFile } from "./files.js";

/** The bundle: what `openapi.yaml` says of the whole, a tag for each resource, paths sorted, methods in their order. */
export function assemble(
  files: readonly SourceFile[],
  resources: readonly { name: string; info: Info }[],
  paths: ReadonlyMap<string, ReadonlyMap<string, Operation>>,
  components: Components,
): OpenApi {
  const root = files.find((file) => file.kind === "root")?.content as OpenApi | undefined;
  // Without openapi.yaml, which is reported, there is still something to look at.
  const head: Partial<OpenApi> = { ...(root ?? { openapi: "3.1.0", info: { title: "", version: "" } }) };
  const declared = new Map((head.tags ?? []).map((tag) => [tag.name, tag]));
  return {
    ...(head as OpenApi),
    tags: resources.map(({ name, info }) => declared.get(name) ?? tagOf(name, info)),
    paths: Object.fromEntries(sorted(paths).map(([path, item]) => [path, pathItem(item)])),
    components: Object.fromEntries(sorted(Object.entries(components))),
  };
}

function pathItem(operations: ReadonlyMap<string, Operation>): PathItem {
  const item: PathItem = {};
  for (const method of METHODS) {
    const operation = operations.get(method);
    if (operation) item[method] = operation;
  }
  return item;
}

function tagOf(name: string, info: Info): Tag {
  const description = info.description === undefined ? {} : { description: info.description };
  return { name, "x-displayName": info.title, ...description };
}

function sorted<T>(entries: Iterable<[string, T]>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

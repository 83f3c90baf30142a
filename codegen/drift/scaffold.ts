import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { LoadedDescription } from "../load.js";
import { templateNames } from "../load/operations.js";
import { camelCase, pascalCase } from "../model/naming.js";
import { METHODS, type Method, type OpenApi, type Operation, type Parameter, type Schema } from "../openapi.js";
import type { Difference } from "./compare.js";
import { keyOf } from "./facts.js";
import { fileOf, functionOf, pathOf, scopeOf } from "./scaffold-names.js";
import { Schemas, TODO, wordsOf } from "./scaffold-schema.js";

/** What {@link writeScaffold} wrote. */
export interface Scaffold {
  /** Names of the files. */
  files: string[];
  /** Places where a person has to write. */
  todos: number;
}

/**
 * Writes YAML skeletons in our style for operations that are missing here: `<page>.yaml`, facts filled in and `TODO` where a
 * sentence or a decision is needed. What is missing of operations we have goes into `changes.yaml`, by operation.
 *
 * @param document - GitLab's document
 * @param ours - our description: its parameters and entities are referred to
 */
export function writeScaffold(
  folder: string,
  differences: readonly Difference[],
  document: OpenApi,
  ours: LoadedDescription,
): Scaffold {
  const added = differences.filter(({ change }) => change === "added");
  const missing = new Set(added.filter(({ what }) => what === "operation").map(({ operation }) => operation));
  const files = new Map<string, string>();
  for (const [page, operations] of pagesOf(document, missing))
    files.set(`${page}.yaml`, new Page(page, operations, document, ours).text());
  const changes = added.filter(({ what }) => what !== "operation");
  if (changes.length > 0) files.set("changes.yaml", changesText(changes));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  const todos = [...files.values()].reduce((sum, text) => sum + (text.match(/\bTODO\b/g) ?? []).length, 0);
  return { files: [...files.keys()], todos };
}

interface Missing {
  method: Method;
  path: string;
  operation: Operation;
}

function pagesOf(document: OpenApi, missing: ReadonlySet<string>): Map<string, Missing[]> {
  const pages = new Map<string, Missing[]>();
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation || !missing.has(keyOf(method, path))) continue;
      const page = fileOf(operation.tags?.[0] ?? "missing");
      pages.set(page, [...(pages.get(page) ?? []), { method, path, operation }]);
    }
  return pages;
}

/** One resource file being written. */
class Page {
  readonly #page: string;
  readonly #operations: readonly Missing[];
  readonly #document: OpenApi;
  readonly #ours: LoadedDescription;
  readonly #schemas: Schemas;
  readonly #names = new Set<string>();

  constructor(page: string, operations: readonly Missing[], document: OpenApi, ours: LoadedDescription) {
    this.#page = page;
    this.#operations = operations;
    this.#document = document;
    this.#ours = ours;
    // Only what is shared can be referred to from another file.
    this.#schemas = new Schemas(document, (name) => {
      const shared = ours.sharedSchemas[name];
      return shared === undefined ? undefined : `../shared/${shared}.yaml#/components/schemas/${name}`;
    });
    const prefix = `${camelCase(page)}.`;
    for (const { operation } of ours.operations)
      if (operation.operationId.startsWith(prefix)) this.#names.add(operation.operationId.slice(prefix.length));
  }

  text(): string {
    const paths: Record<string, Record<string, unknown>> = {};
    for (const missing of this.#operations) {
      const path = pathOf(missing.path);
      const parameters = templateNames(path).map((name) => this.#pathParameter(name, missing));
      paths[path] ??= parameters.length > 0 ? { parameters } : {};
      paths[path][missing.method] = this.#operation(missing, path);
    }
    for (const [path, item] of Object.entries(paths))
      paths[path] = Object.fromEntries(
        ["parameters", ...METHODS].flatMap((key) => (key in item ? [[key, item[key]] as const] : [])),
      );
    const schemas = Object.fromEntries([...this.#schemas.schemas].sort(([a], [b]) => (a < b ? -1 : 1)));
    const title = this.#page.charAt(0).toUpperCase() + this.#page.slice(1).replace(/-/g, " ");
    return yaml({
      openapi: "3.1.0",
      info: { title, version: "v4", description: TODO },
      paths,
      ...(Object.keys(schemas).length > 0 ? { components: { schemas } } : {}),
    });
  }

  #operation({ method, operation }: Missing, path: string): Record<string, unknown> {
    const answer = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2"));
    const content = Object.entries(answer?.[1].content ?? {})[0];
    const query = (operation.parameters ?? []).filter((parameter) => parameter.in === "query");
    const paged = query.some(({ name }) => name === "page" || name === "per_page");
    const isList = method === "get" && (paged || content?.[1].schema?.type === "array");
    const id = this.#id(method, path, isList);
    const type = pascalCase(this.#page) + pascalCase(id);
    const parameters = query
      .filter(({ name }) => !["page", "per_page", "pagination"].includes(name))
      .map((parameter) => this.#parameter(parameter, type));
    const body = Object.entries(operation.requestBody?.content ?? {})[0];
    const item = content?.[1].schema && this.#schemas.convert(content[1].schema, `${type}Answer`);
    // GitLab's document gives many lists as a single object.
    const schema = item && isList && item.type !== "array" ? { type: "array", items: item } : item;
    return {
      operationId: `${camelCase(this.#page)}.${id}`,
      summary: TODO,
      description: TODO,
      tags: [this.#page],
      externalDocs: { url: `${this.#docs(operation)}#${TODO}` },
      ...(operation.deprecated ? { deprecated: true } : {}),
      ...(isList ? { "x-gitlab": { pagination: paged ? "offset" : "none" } } : {}),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...(body ? { requestBody: this.#body(body[0], body[1].schema ?? {}, type, operation) } : {}),
      responses: {
        [answer?.[0] ?? "200"]: {
          description: TODO,
          ...(content && schema ? { content: { [content[0]]: { schema } } } : {}),
        },
      },
    };
  }

  #id(method: Method, path: string, isList: boolean): string {
    const guess = functionOf(method, path, isList);
    const free = [guess, guess + scopeOf(path)].find((name) => !this.#names.has(name));
    let name = free ?? guess;
    for (let count = 2; this.#names.has(name); count++) name = `${guess}${count}`;
    this.#names.add(name);
    return name;
  }

  #docs(operation: Operation): string {
    const tag = this.#document.tags?.find(({ name }) => name === operation.tags?.[0]) as
      { externalDocs?: { url?: string } } | undefined;
    const url = tag?.externalDocs?.url ?? "";
    return url.startsWith("https://docs.gitlab.com/api/") ? url : `https://docs.gitlab.com/api/${TODO}/`;
  }

  #pathParameter(name: string, { path, operation }: Missing): object {
    const known = [...this.#ours.registry.all()].find(
      ({ kind, value, source }) =>
        kind === "parameters" &&
        source.kind === "shared" &&
        (value as Parameter).in === "path" &&
        (value as Parameter).name === name,
    );
    if (known) return { $ref: `../shared/${known.source.name}.yaml#/components/parameters/${known.name}` };
    // Its names differ from ours in order only: the same template has them in both.
    const index = templateNames(pathOf(path)).indexOf(name);
    const theirs = templateNames(path)[index];
    const written = operation.parameters?.find((parameter) => parameter.in === "path" && parameter.name === theirs);
    const schema = this.#schemas.convert(written?.schema ?? {}, pascalCase(wordsOf(name)));
    return { name, in: "path", required: true, description: TODO, schema };
  }

  #parameter(parameter: Parameter, type: string): object {
    const schema = parameter.schema ?? {};
    const bare = parameter.name.replace(/\[\]$/, "");
    const converted = this.#schemas.convert(schema, type + pascalCase(wordsOf(bare)));
    return {
      name: schema.type === "array" ? `${bare}[]` : parameter.name,
      in: "query",
      ...(parameter.required ? { required: true } : {}),
      description: TODO,
      schema: converted,
    };
  }

  #body(media: string, schema: Schema, type: string, operation: Operation): object {
    return {
      ...(operation.requestBody?.required ? { required: true } : {}),
      content: { [media]: { schema: this.#schemas.object(this.#schemas.target(schema), type) } },
    };
  }
}

/** What is missing of operations we have, by operation. */
function changesText(changes: readonly Difference[]): string {
  const byOperation = new Map<string, Record<string, unknown[]>>();
  for (const { operation, id, what, name, detail } of changes) {
    const key = id ?? operation;
    const entry = byOperation.get(key) ?? {};
    entry[`${what}s`] = [...(entry[`${what}s`] ?? []), detail === undefined ? name : `${name}: ${detail}`];
    byOperation.set(key, entry);
  }
  return yaml(Object.fromEntries([...byOperation].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function yaml(value: unknown): string {
  const text = stringify(value, { lineWidth: 120, singleQuote: true, aliasDuplicateObjects: false });
  // A blank line between paths and between schemas, and tags in one line.
  return text
    .replace(/^( {2}\/|components:)/gm, (start, _, offset: number) => (offset > 0 ? `\n${start}` : start))
    .replace(/^paths:\n\n/m, "paths:\n")
    .replace(/^( *)tags:\n +- (\S+)$/gm, "$1tags: [$2]")
    .replace(/(?<=\n)( {4}[A-Z]\w*:\n)/g, "\n$1")
    .replace(/^( {2}schemas:\n)\n/m, "$1");
}

import { kebabCase, pascalCase } from "../model/naming.js";
import { VERBS } from "../lint/verbs.js";
import type { Method } from "../openapi.js";

/** What a bare `{id}` behind a word is called here, where it is not the word's singular. */
const SINGULARS: Readonly<Record<string, string>> = { branches: "branch", statuses: "status", aliases: "alias" };

/** `projects` -> `project`, `policies` -> `policy`. */
export function singular(word: string): string {
  return (
    SINGULARS[word] ??
    word
      .replace(/ies$/, "y")
      .replace(/(?<=(x|ch|sh|ss))es$/, "")
      .replace(/(?<!s)s$/, "")
  );
}

/** Our form of GitLab's path: without the API root, its parameters named by what they are. */
export function pathOf(path: string): string {
  const segments = path.replace(/^\/api\/v\d+/, "").split("/");
  const used = new Set<string>();
  return segments
    .map((segment, index) =>
      segment.replace(/\{([^{}]+)\}/g, (_, name: string) => {
        const before =
          segments
            .slice(0, index)
            .reverse()
            .find((other) => /^[a-z_]+$/.test(other)) ?? "record";
        const stem = singular(before);
        const plain = name === "id" || name === "iid" ? `${stem}_${name}` : snakeCase(name);
        const free = used.has(plain) ? `${stem}_${plain}` : plain;
        used.add(free);
        return `{${free}}`;
      }),
    )
    .join("/");
}

function snakeCase(name: string): string {
  return name
    .replace(/^\*/, "")
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .replace(/\W+/g, "_");
}

/** File name for operations GitLab files under a tag: `CI lint` -> `ci-lint`. */
export function fileOf(tag: string): string {
  const name = tag
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return /^[a-z]/.test(name) ? name : `page-${name}`;
}

/** First guess at a function's name: the verb of the path's last word, or what the method says. */
export function functionOf(method: Method, path: string, isList: boolean): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  const last = segments.at(-1) ?? "";
  const words = last.startsWith("{") ? [] : last.split(/[^a-z0-9]+/i).filter((word) => word !== "");
  const [verb = ""] = words;
  const kind = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  const reads = method === "get" || method === "head";
  if (kind !== undefined && (kind === "any" || kind === (reads ? "read" : "write")))
    return verb + pascalCase(kebabCase(words.slice(1).join("-")));
  if (method === "head") return "check";
  if (method === "get") return isList ? "list" : "get";
  return method === "post" ? "create" : method === "delete" ? "delete" : "update";
}

/** Where an operation belongs, for names that are taken: `ForProject`. */
export function scopeOf(path: string): string {
  const [first = ""] = path.split("/").filter((segment) => segment !== "");
  return `For${pascalCase(singular(first).replace(/_/g, "-"))}`;
}

import type { LoadedDescription } from "./load.js";

/** An operation of GitLab's own list. */
export interface ListedOperation {
  method: string;
  path: string;
}

/** An operation of the description. */
export interface DescribedOperation extends ListedOperation {
  resource: string;
  id: string;
}

/** Operations of one resource: covered, covered by a wider template only, missing, and in the description only. */
export interface CoverageGroup {
  /** Our resource; for what is missing, the first words of the path (`groups epics`). */
  name: string;
  covered: string[];
  /** GitLab lists one for each value (`integrations/slack`), the description has one for all. */
  byTemplate: string[];
  missing: string[];
  oursOnly: string[];
}

/** The description compared with GitLab's own list. */
export interface Coverage {
  totals: { covered: number; byTemplate: number; missing: number; oursOnly: number };
  /** Sorted by name. */
  groups: CoverageGroup[];
}

/** The operations of a loaded description, as {@link compareOperations} takes them. */
export function describedOperations({ operations }: Pick<LoadedDescription, "operations">): DescribedOperation[] {
  return operations.map(({ method, path, resource, operation }) => ({
    method: method.toUpperCase(),
    path,
    resource,
    id: operation.operationId,
  }));
}

/** Operations of a list with a method and a path on each line; `#` begins a comment. */
export function parseList(text: string): ListedOperation[] {
  return text.split("\n").flatMap((line) => {
    const [method, path] = line.trim().split(/\s+/);
    return method === undefined || path === undefined || method.startsWith("#") ? [] : [{ method, path }];
  });
}

/**
 * One spelling for the paths of both sides: without the API root, without `-/` (GitLab answers at both addresses of
 * what it lists as `(-/)`), and without the names of parameters, which are not on the wire.
 */
export function normalisePath(path: string): string {
  return path
    .replace(/^\/api\/v4(?=\/)/, "")
    .replace(/\\([()])/g, "$1")
    .replace(/\(-\/\)/g, "")
    .replace(/\/-\//g, "/")
    .replace(/\{[^}]*\}/g, "{}")
    .replace(/\*\w+/g, "{}")
    .replace(/\/$/, "");
}

/** Compares the description's operations with GitLab's own. */
export function compareOperations(ours: readonly DescribedOperation[], theirs: readonly ListedOperation[]): Coverage {
  const keyOf = ({ method, path }: ListedOperation): string => `${method} ${normalisePath(path)}`;
  const listed = new Map(theirs.map((operation) => [keyOf(operation), operation]));
  const described = new Map(ours.map((operation) => [keyOf(operation), operation]));
  const groups = new Map<string, CoverageGroup>();
  const group = (name: string): CoverageGroup => {
    const found = groups.get(name) ?? { name, covered: [], byTemplate: [], missing: [], oursOnly: [] };
    groups.set(name, found);
    return found;
  };
  const totals = { covered: 0, byTemplate: 0, missing: 0, oursOnly: 0 };
  for (const key of listed.keys()) {
    const exact = described.get(key);
    const wider = exact ? undefined : described.get(widerKey(key, described) ?? "");
    if (exact) {
      totals.covered++;
      group(exact.resource).covered.push(`${key} ${exact.id}`);
    } else if (wider) {
      totals.byTemplate++;
      group(wider.resource).byTemplate.push(`${key} ${wider.id}`);
    } else {
      totals.missing++;
      group(themeOf(key)).missing.push(key);
    }
  }
  for (const [key, operation] of described) {
    if (listed.has(key)) continue;
    totals.oursOnly++;
    group(operation.resource).oursOnly.push(`${key} ${operation.id}`);
  }
  return {
    totals,
    groups: [...groups.values()]
      .map(({ name, covered, byTemplate, missing, oursOnly }) => ({
        name,
        covered: covered.sort(),
        byTemplate: byTemplate.sort(),
        missing: missing.sort(),
        oursOnly: oursOnly.sort(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Key of our operation with a parameter where the listed path has a word; keys are `METHOD /normalised/path`. */
export function widerKey(key: string, described: { has(key: string): boolean }): string | undefined {
  const [method = "", path = ""] = key.split(" ");
  const segments = path.split("/");
  for (let index = segments.length - 1; index > 0; index--) {
    if (segments[index] === "{}") continue;
    const template = `${method} ${segments.map((segment, at) => (at === index ? "{}" : segment)).join("/")}`;
    if (described.has(template)) return template;
  }
  return undefined;
}

/** First words of a path that are no parameters: `/groups/{}/epics/{}` -> `groups epics`. */
function themeOf(key: string): string {
  const words = (key.split(" ")[1] ?? "").split("/").filter((segment) => segment !== "" && segment !== "{}");
  return words.slice(0, 2).join(" ");
}

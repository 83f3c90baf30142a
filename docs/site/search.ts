import MiniSearch, { type SearchResult } from "minisearch";
import type { SearchRecord } from "../../codegen/emit/docs/index.js";

/** A record that was found. */
export type Found = SearchResult & SearchRecord;

const IDLE = new Set(["a", "an", "the", "of", "to", "in", "for", "with", "and", "gitlab"]);

/** Words of a text: also those inside `listForProject` and `merge_requests`. */
function words(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** `Issues` and `issue` are one word; articles are none. */
function term(word: string): string | null {
  const low = word.toLowerCase();
  if (IDLE.has(low)) return null;
  if (/ies$/.test(low) && low.length > 4) return `${low.slice(0, -3)}y`;
  return /[^s]s$/.test(low) && low.length > 3 ? low.slice(0, -1) : low;
}

/** The words of a text in an order of their own: `list users` and `gitlab.users.list` have the same. */
function termsOf(text: string): string {
  return words(text)
    .flatMap((word) => term(word) ?? [])
    .sort()
    .join(" ");
}

/** `POST /projects/:id/issues`, whatever its parameters are called; undefined where a text is no request. */
function routeOf(text: string): string | undefined {
  return text.includes("/")
    ? text
        .replace(/[:{]\w+\}?/g, ":")
        .toLowerCase()
        .trim()
    : undefined;
}

/** How much more an operation counts than what merely mentions the words. */
const WEIGHT: Record<SearchRecord["kind"], number> = { operation: 1.4, guide: 2, resource: 1.3, type: 0.7 };

/** Searches records, best first. Building it takes a fraction of a second for the whole reference. */
export function searchIn(records: readonly SearchRecord[]): (query: string, limit?: number) => Found[] {
  const index = new MiniSearch<SearchRecord & { id: number }>({
    fields: ["title", "call", "text"],
    storeFields: ["title", "call", "text", "href", "kind"],
    tokenize: words,
    processTerm: term,
  });
  index.addAll(records.map((record, id) => ({ ...record, id })));
  const options = {
    boost: { title: 3, call: 2 },
    prefix: (_: string, position: number, all: string[]) => position === all.length - 1,
    boostDocument: (_id: unknown, _term: string, stored?: Record<string, unknown>) =>
      WEIGHT[(stored as SearchRecord | undefined)?.kind ?? "type"],
  };
  return (query, limit = 12) => {
    const all = index.search(query, { ...options, combineWith: "AND" });
    const asked = termsOf(query);
    const route = routeOf(query);
    for (const one of all as Found[]) {
      const same = [one.call, one.title].some((text) => termsOf(text) === asked);
      if (same || (route !== undefined && routeOf(one.text) === route)) one.score *= 1.6;
    }
    all.sort((a, b) => b.score - a.score);
    const found = all.length > 0 ? all : index.search(query, { ...options, combineWith: "OR", fuzzy: 0.2 });
    return found.slice(0, limit) as Found[];
  };
}

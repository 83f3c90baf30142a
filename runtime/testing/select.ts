import type { KnownOperation } from "./operations.js";
import type { Item } from "./state.js";

/** Names that choose no items. */
const OTHERS = new Set(["page", "per_page", "pagination", "cursor", "order_by", "sort", "sudo"]);
const TEXTS = ["title", "name", "path", "username", "description", "key"];

/**
 * The items of a list that a query asks for, in order: by attributes of the same name, by lists of numbers (`iids`), by
 * text (`search`), and sorted by `order_by` and `sort` or their described defaults.
 */
export function selected(items: readonly Item[], op: KnownOperation, query: Record<string, unknown>): Item[] {
  const filters = Object.entries(query).filter(([name, value]) => !OTHERS.has(name) && value !== null);
  const kept = items.filter((item) => filters.every(([name, value]) => fits(item, name, value)));
  const given = (name: string): unknown =>
    query[name] ?? op.parameters.find((parameter) => parameter.name === name)?.schema?.default;
  const by = String(given("order_by") ?? "");
  if (!kept.some((item) => item[by] !== undefined)) return given("sort") === "asc" || by === "" ? kept : kept.reverse();
  const sign = given("sort") === "asc" ? 1 : -1;
  const place = new Map(kept.map((item, index) => [item, index]));
  return kept.sort((a, b) => sign * (compare(a[by], b[by]) || place.get(a)! - place.get(b)!));
}

function fits(item: Item, name: string, value: unknown): boolean {
  if (name === "search") {
    const text = String(value).toLowerCase();
    return TEXTS.some((attribute) =>
      String(item[attribute] ?? "")
        .toLowerCase()
        .includes(text),
    );
  }
  const one = name.replace(/s$/, "");
  if (Array.isArray(value) && name === "labels" && Array.isArray(item[name]))
    return value.every((label) => (item[name] as unknown[]).includes(label));
  if (Array.isArray(value)) return item[one] === undefined || value.map(String).includes(String(item[one]));
  const own = item[name];
  if (own === undefined || own === null || typeof own === "object" || value === "all") return true;
  return String(own) === String(value);
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a ?? "") < String(b ?? "") ? -1 : String(a ?? "") > String(b ?? "") ? 1 : 0;
}

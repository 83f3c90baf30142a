/** The value at a dotted path; of a list, that of each item. */
export function pick(value: unknown, path: string): unknown {
  const names = path.split(".");
  let at: unknown = value;
  for (const [index, name] of names.entries()) {
    if (Array.isArray(at) && !/^\d+$/.test(name)) {
      const rest = names.slice(index).join(".");
      return at.map((item) => pick(item, rest));
    }
    if (typeof at !== "object" || at === null) return undefined;
    at = Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : undefined;
  }
  return at;
}

/** An object with these paths only, in their places; a value that is no object stays as it is. */
export function select(value: unknown, paths: readonly string[] | undefined): unknown {
  if (!paths || typeof value !== "object" || value === null) return value;
  const selected: Record<string, unknown> = {};
  for (const path of paths) {
    const names = path.split(".");
    let at = selected;
    for (const name of names.slice(0, -1)) {
      const inner = Object.hasOwn(at, name) ? at[name] : undefined;
      at = (typeof inner === "object" && inner !== null ? inner : define(at, name, {})) as Record<string, unknown>;
    }
    define(at, names.at(-1)!, pick(value, path) ?? null);
  }
  return selected;
}

/** Whatever the name is, `__proto__` too. */
function define(object: object, name: string, value: unknown): unknown {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  return value;
}

/** What names an object best where there is room for one word. */
const NAMES = ["username", "path_with_namespace", "full_path", "name", "title", "iid", "id"];

/** A value on one line: of an object the name, of a list the names of what is in it. */
export function short(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(short).join(", ");
  const name = NAMES.find((key) => (typeof (value as Record<string, unknown>)[key]) in { string: 1, number: 1 });
  return name === undefined ? JSON.stringify(value) : String((value as Record<string, unknown>)[name]);
}

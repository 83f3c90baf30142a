import { mustBeData, refuse } from "./data.js";

/** Receives one name and its value; null is a name without a value. */
export type Emit = (name: string, value: string | object | null) => void;

/**
 * Takes a parameter apart the way Rack puts it together: an array as `name[]=a`, `name[]=b` (an empty one as `name[]=`),
 * as `name=a,b` when it is a comma list, an object as `name[key]=v`, an array of objects as `name[0][key]=v`, null as a
 * name without a value. Undefined is left out. Objects for which `isLeaf` is true come out as they are.
 *
 * @see https://docs.gitlab.com/api/rest/#array-and-hash-types
 * @throws ConfigError for a value that cannot be sent this way
 */
export function flatten(
  name: string,
  value: unknown,
  emit: Emit,
  csv?: boolean,
  isLeaf?: (value: object) => boolean,
): void {
  // Dates, Temporal, Luxon, URL and the like know how they are written.
  const plain = typeof (value as Date | null)?.toJSON === "function" ? (value as Date).toJSON() : value;
  const nested = (item: unknown): boolean =>
    typeof item === "object" && item !== null && !("toJSON" in item) && !isLeaf?.(item);
  if (plain === undefined) return;
  // Rack's own limit is 32.
  if (name.length > 60 && name.split("[").length > 33) refuse(name.slice(0, 40), "nested deeper than 32 levels");
  mustBeData(name, value, plain);
  if (!nested(plain)) return emit(name, typeof plain === "object" ? plain : String(plain));
  if (Array.isArray(plain)) {
    const bare = name.replace(/\[\]$/, "");
    if (csv) {
      const items: unknown[] = [];
      for (const item of plain) flatten(name, item, (_, text) => items.push(text));
      if (items.some((item) => item === null || `${item}`.includes(",")))
        refuse(name, "null or a comma inside a comma list");
      return emit(name, items.join(","));
    }
    if (!plain.length) emit(`${bare}[]`, "");
    const indexed = plain.some(nested);
    plain.forEach((item, index) => flatten(`${bare}[${indexed ? index : ""}]`, item, emit, false, isLeaf));
    return;
  }
  // A Map or a file would vanish.
  if (Object.prototype.toString.call(plain) !== "[object Object]") refuse(name, "expected plain data");
  for (const [key, inner] of Object.entries(plain as object)) {
    // Rack would read them as structure.
    if (!key || /[[\]]/.test(key)) refuse(name, "a key is empty or has brackets");
    flatten(`${name}[${key}]`, inner, emit, false, isLeaf);
  }
}

/** Appends a parameter to a query. Null becomes `name`, which Rack reads as nil, where `name=` is the empty text. */
export function appendQuery(query: string, name: string, value: unknown, csv?: boolean): string {
  let sum = query;
  flatten(
    name,
    value,
    (key, text) => {
      sum += `${sum && "&"}${encode(key)}${text === null ? "" : `=${encode(text as string)}`}`;
    },
    csv,
  );
  return sum;
}

/** `+` becomes %2B and a space %20; brackets and commas stay, for the reader's sake. */
function encode(text: string): string {
  if (/[\ud800-\udfff]/u.test(text)) refuse("query", "half a surrogate pair cannot be sent");
  return encodeURIComponent(text).replace(/%(5B|5D|2C)/g, decodeURIComponent);
}

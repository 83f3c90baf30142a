import { ConfigError } from "./errors.js";

/** Request headers, their names in lower case. */
export type HeaderMap = Readonly<Record<string, string>>;

/**
 * Headers with others laid over them: null takes one away, undefined changes nothing.
 *
 * @throws ConfigError for what no header can carry, without repeating the value: `fetch` would quote it
 */
export function mergeHeaders(base: HeaderMap, over?: Readonly<Record<string, unknown>>): HeaderMap {
  if (!over) return base;
  // Without a prototype, so that `__proto__` is a name like any other; the copy that is given has one and is quicker to copy.
  const merged: Record<string, string> = Object.assign(Object.create(null), base);
  for (const [name, value] of Object.entries(over)) {
    const key = name.toLowerCase();
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || !/^[\t -~\x80-\xff]*$/.test(String(value)))
      throw new ConfigError(`headers: ${JSON.stringify(name)} has a line break or the like`);
    if (value === null) delete merged[key];
    else if (value !== undefined) merged[key] = String(value);
  }
  return { ...merged };
}

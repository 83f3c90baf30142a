/** Values to change in an example: some attributes of a record; of a list one entry for each item wanted. */
export type Overrides<T> = T extends readonly (infer I)[]
  ? readonly Overrides<I>[]
  : T extends object
    ? { [K in keyof T]?: T[K] }
    : T;

/**
 * An example with other values. The items of a list are made from the items of the example, and from its first one where
 * there are more of them.
 */
export function exampleOf(example: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return structuredClone(example);
  if (Array.isArray(overrides)) {
    const items: unknown[] = Array.isArray(example) ? example : [];
    return overrides.map((item, index) => exampleOf(items[index] ?? items[0], item));
  }
  if (isRecord(example) && isRecord(overrides)) return { ...structuredClone(example), ...overrides };
  return overrides;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A map that is bounded by the number and size of its values; what was not used for longest goes first. */
export interface Lru<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** @param sizeOf the size of a value, in the unit of `maxBytes`; a value above that is not kept */
export function lru<V>(limits: { maxEntries: number; maxBytes: number }, sizeOf: (value: V) => number): Lru<V> {
  const { maxEntries, maxBytes } = limits;
  // A Map keeps its keys in the order of their insertion.
  const values = new Map<string, V>();
  let bytes = 0;
  const take = (key: string): V | undefined => {
    const value = values.get(key);
    if (value !== undefined && values.delete(key)) bytes -= sizeOf(value);
    return value;
  };
  const put = (key: string, value: V): void => {
    values.set(key, value);
    bytes += sizeOf(value);
    for (const oldest of values.keys()) {
      if (values.size <= maxEntries && bytes <= maxBytes) return;
      take(oldest);
    }
  };
  return {
    get(key) {
      const value = take(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    set(key, value) {
      take(key);
      if (sizeOf(value) <= maxBytes) put(key, value);
    },
  };
}

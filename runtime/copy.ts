/** A copy of parsed JSON: a fraction of the cost of parsing it again. */
export function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    // An assignment to this name would set the prototype.
    if (key === "__proto__")
      Object.defineProperty(result, key, { value: copy(inner), enumerable: true, writable: true, configurable: true });
    else result[key] = copy(inner);
  }
  return result;
}

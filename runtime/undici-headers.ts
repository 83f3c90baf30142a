/** Header values by lower-case name, as undici gives them. */
export type ReadHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** `Headers` over what undici has read, which answers `get` and `has` itself; for the rest a true `Headers` is made. */
export class LightHeaders implements Headers {
  readonly #read: ReadHeaders;
  #whole?: Headers;

  constructor(read: ReadHeaders) {
    this.#read = read;
  }

  get(name: string): string | null {
    if (this.#whole) return this.#whole.get(name);
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#read, key) ? this.#read[key] : undefined;
    if (value === undefined) return null;
    return typeof value === "string" ? byteString(value) : value.map(byteString).join(", ");
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  append(name: string, value: string): void {
    this.#real().append(name, value);
  }

  delete(name: string): void {
    this.#real().delete(name);
  }

  set(name: string, value: string): void {
    this.#real().set(name, value);
  }

  getSetCookie(): string[] {
    return this.#real().getSetCookie();
  }

  forEach(callback: (value: string, key: string, parent: Headers) => void, thisArg?: unknown): void {
    this.#real().forEach((value, key) => callback.call(thisArg, value, key, this));
  }

  entries(): HeadersIterator<[string, string]> {
    return this.#real().entries();
  }

  keys(): HeadersIterator<string> {
    return this.#real().keys();
  }

  values(): HeadersIterator<string> {
    return this.#real().values();
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.entries();
  }

  #real(): Headers {
    if (this.#whole) return this.#whole;
    const all = new Headers();
    for (const [name, value = []] of Object.entries(this.#read))
      for (const one of typeof value === "string" ? [value] : value) all.append(name, byteString(one));
    return (this.#whole = all);
  }
}

/** undici reads values as UTF-8; `fetch` has a character for each byte, and `Headers` take nothing else. */
function byteString(value: string): string {
  return /[^\0-\xff]/.test(value) ? Buffer.from(value).toString("latin1") : value;
}

import { copy } from "./copy.js";
import { fingerprint, sha256 } from "./digest.js";
import { ConfigError } from "./errors.js";
import type { Exchange } from "./exchange.js";
import type { Extension } from "./extension.js";
import { lru } from "./lru.js";
import { networkError } from "./network.js";
import { tell } from "./tell.js";
import { within } from "./within.js";

/** What is kept of an answer. Plain data, so that any store can keep it as JSON. */
export interface CacheEntry {
  /** Of this form. Entries with another number are not used. */
  version: 1;
  etag: string;
  body: string;
  headers: [name: string, value: string][];
  /** When it was kept or found unchanged, in milliseconds since 1970. */
  time: number;
  /** The request headers the answer depends on, besides those that are part of the key, and a digest of their values. */
  vary?: [names: string, digest: string];
}

/** Where answers are kept; a `Map` is one, `memoryCache` a bounded one, and so is anything asynchronous with these methods. */
export interface CacheStore {
  get(key: string): CacheEntry | undefined | Promise<CacheEntry | undefined>;
  /** @param ttl milliseconds after which the entry is of no use any more, if there is such a time */
  set(key: string, entry: CacheEntry, ttl?: number): unknown;
}

/** How answers are kept. */
export interface CacheOptions {
  /** Milliseconds after which an entry that was not asked for is dropped. Default: when the store drops it. */
  ttl?: number;
  /** Milliseconds the store may take before the call goes on without it. Default 1,000. */
  timeout?: number;
  /** Told once when the store has failed, and again only after it has worked in between. What it throws is dropped. */
  onError?(error: unknown): void;
}

/** Milliseconds for which a store that has failed is left alone. */
const PAUSE = 5000;

/**
 * Keeps the answers of GET requests that have an ETag, and asks GitLab each time whether they have changed: a 304 costs no
 * rendering, no transfer and no parsing, though it counts for the rate limit. Entries are private: their keys are digests
 * of address, kind of answer, credential and `Sudo`, so neither a secret nor a name gets into a key. What `Cache-Control`
 * forbids to store (`no-store`) is not kept, nor are downloads. Each caller gets data of its own, free to be changed.
 *
 * @example new GitLab({ token, use: [cached(memoryCache())] })
 * @throws ConfigError when an option is wrong
 * @see https://www.rfc-editor.org/rfc/rfc9111
 */
export function cached(store: CacheStore, options: CacheOptions = {}): Extension {
  const { ttl, timeout = 1000, onError } = options;
  for (const [name, value] of Object.entries({ ttl, timeout }))
    if (value !== undefined && !(value > 0)) throw new ConfigError(`${name}: expected milliseconds above 0`);
  if (typeof store?.get !== "function" || typeof store.set !== "function")
    throw new ConfigError("cached: expected a store with get and set, such as memoryCache()");
  // What texts have been parsed to, in this process.
  const parsed = lru<{ body: string; data: unknown }>({ maxEntries: 500, maxBytes: 20e6 }, ({ body }) => body.length);
  let paused = 0;
  let failed = false;
  /** Asks the store, which may fail. */
  const ask = async <T>(question: () => T | Promise<T>): Promise<T | undefined> => {
    if (Date.now() < paused) return undefined;
    try {
      const answer = question();
      const later = typeof (answer as PromiseLike<T> | undefined)?.then === "function";
      const result = later ? await within(timeout, "the store", answer as PromiseLike<T>) : answer;
      failed = false;
      return result;
    } catch (error) {
      paused = Date.now() + PAUSE;
      if (!failed && onError) tell(onError, error);
      failed = true;
      return undefined;
    }
  };
  const answer = (x: Exchange, key: string, body: string, headers: [string, string][]): Response => {
    if (x.as === "json") {
      try {
        let known = parsed.get(key);
        if (known?.body !== body) parsed.set(key, (known = { body, data: JSON.parse(body) }));
        x.data = copy(known.data);
      } catch {
        // No JSON, or nested so deeply that only its parser can cope: read as any other answer.
      }
    }
    return new Response(body, { status: 200, headers });
  };
  return {
    decorate: (next) => async (x) => {
      x.data = undefined;
      if (!mayKeep(x)) return next(x);
      const key = await keyOf(x);
      const found: unknown = await ask(() => store.get(key));
      const kept =
        isEntry(found) && !(found.time + (ttl ?? Infinity) < Date.now()) && (await fits(found, x)) ? found : undefined;
      if (kept) x.headers["if-none-match"] = kept.etag;
      let response: Response;
      try {
        response = await next(x);
      } finally {
        delete x.headers["if-none-match"];
      }
      if (kept && response.status === 304) {
        const headers = new Headers(kept.headers);
        response.headers.forEach((value, name) => headers.set(name, value));
        const entry = { ...kept, headers: storable(headers), time: Date.now() };
        if (ttl) await ask(() => store.set(key, entry, ttl));
        return answer(x, key, kept.body, entry.headers);
      }
      const etag = response.headers.get("etag");
      const forbidden = /(^|[,\s])no-store($|[,\s])/i.test(response.headers.get("cache-control") ?? "");
      const vary = response.headers.get("vary")?.toLowerCase().split(",") ?? [];
      const names = vary
        .map((name) => name.trim())
        .sort()
        .join();
      if (response.status !== 200 || !etag || forbidden || names.includes("*")) return response;
      const body = await response.text().catch((error: unknown) => {
        throw networkError(x, error);
      });
      const headers = storable(response.headers);
      const depends: CacheEntry["vary"] = names ? [names, await varying(names, x)] : undefined;
      await ask(() => store.set(key, { version: 1, etag, body, headers, time: Date.now(), vary: depends }, ttl));
      return answer(x, key, body, headers);
    },
  };
}

/** How much is kept in memory. */
export interface MemoryCacheOptions {
  /** Default 1,000. */
  maxEntries?: number;
  /** Of the bodies, as text in memory: two bytes for each character at most. Default 50,000,000. */
  maxBytes?: number;
}

/**
 * A store in memory that drops what was not used for longest.
 *
 * @throws ConfigError when an option is wrong
 */
export function memoryCache({ maxEntries = 1000, maxBytes = 50e6 }: MemoryCacheOptions = {}): CacheStore {
  for (const [name, value] of Object.entries({ maxEntries, maxBytes }))
    if (!(value > 0)) throw new ConfigError(`${name}: expected a number above 0`);
  return lru<CacheEntry>({ maxEntries, maxBytes }, ({ body }) => 2 * body.length);
}

function mayKeep({ method, as, headers }: Exchange): boolean {
  if (method !== "GET" || as === "file" || as === "response") return false;
  return !headers["if-none-match"] && !headers.range && !/no-store/i.test(headers["cache-control"] ?? "");
}

async function keyOf({ url, headers }: Exchange): Promise<string> {
  return `gitlab-fetch:${await fingerprint(`${headers.accept} ${url}`, headers)}`;
}

/** What a store gives back may be from another version, or not from here at all. */
function isEntry(found: unknown): found is CacheEntry {
  const { version, etag, body, headers, time } = (found ?? {}) as Partial<CacheEntry>;
  return version === 1 && typeof etag === "string" && typeof body === "string" && Array.isArray(headers) && !!time;
}

async function fits({ vary }: CacheEntry, x: Exchange): Promise<boolean> {
  return !vary || vary[1] === (await varying(vary[0], x));
}

/** A digest of the values of these request headers; the credential is part of the key already. */
function varying(names: string, { headers }: Exchange): Promise<string> {
  return sha256(JSON.stringify(names.split(",").map((name) => headers[name] ?? "")));
}

/** The text has been decoded, and cookies are nobody else's business. */
function storable(headers: Headers): [string, string][] {
  return [...headers].filter(([name]) => !/^(content-(length|encoding)|set-cookie)$/.test(name));
}

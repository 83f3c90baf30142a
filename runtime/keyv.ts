import type { CacheEntry, CacheStore } from "./cache.js";
import { ConfigError } from "./errors.js";

/** What is used of a Keyv. */
export interface KeyvLike {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown, ttl?: number): Promise<unknown>;
}

/**
 * Keeps answers in a Keyv, and with it in Redis, a database or files. The Keyv stays yours: end it in `onClose`.
 *
 * @example new GitLab({ token, use: [cached(keyvStore(new Keyv(new KeyvRedis("redis://localhost"))), { ttl: 86_400_000 })] })
 * @throws ConfigError when it is no Keyv
 * @see https://keyv.org
 */
export function keyvStore(keyv: KeyvLike): CacheStore {
  if (typeof keyv?.get !== "function" || typeof keyv.set !== "function")
    throw new ConfigError("keyvStore: expected a Keyv, as in keyvStore(new Keyv())");
  return {
    get: async (key) => (await keyv.get(key)) as CacheEntry | undefined,
    set: (key, entry, ttl) => keyv.set(key, entry, ttl),
  };
}

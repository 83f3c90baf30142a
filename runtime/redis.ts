/** One budget of requests for all processes that share a token, counted in Redis. Needs `rate-limiter-flexible` beside it. */
import { RateLimiterRedis } from "rate-limiter-flexible";
import { sha256 } from "./digest.js";
import { ConfigError } from "./errors.js";
import type { Limiter, LimiterRequest } from "./limiter.js";
import { lru } from "./lru.js";
import { paced, type PacingOptions } from "./pacing.js";
import { SharedPlaces, type SharingState } from "./redis-places.js";
import { tell } from "./tell.js";

export type { Limit, PacingOptions } from "./pacing.js";
export type { SharingState } from "./redis-places.js";

/** A connected Redis client: that of `ioredis` 5 or of `redis` (node-redis) 4 and later. */
export type RedisClient = object;

/** How processes share the limits. */
export interface RedisLimiterOptions extends PacingOptions {
  /**
   * Names the budget, for tokens that change (OAuth) and for several tokens of one user: GitLab counts by user. Default: a
   * digest of GitLab's address and the credential.
   */
  budget?: string;
  /** Begins the names of all keys. Default `gitlab-fetch`. */
  namespace?: string;
  /** How many processes share the limits at least: what each takes its part of while Redis is away. Default: those seen. */
  processes?: number;
  /** Milliseconds that Redis may take for an answer before it counts as away. Default 500. */
  timeout?: number;
  /** Told once whenever Redis goes away and when it is used again. What it throws is dropped. */
  onChange?(state: SharingState): void;
}

/**
 * A limiter for all processes that use one token. Its rules are those of `memoryLimiter`; the places are counted in Redis
 * through `rate-limiter-flexible`, which must be installed. While Redis is away each process goes on with its part of the
 * limits. The client stays yours: give it a listener for errors, and end it in `onClose`.
 *
 * @example new GitLab({ token, limiter: redisLimiter(new Redis(), { perMinute: 2000 }), onClose: () => redis.quit() })
 * @throws ConfigError when an option is wrong
 * @see https://github.com/animir/node-rate-limiter-flexible
 */
export function redisLimiter(client: RedisClient, options: RedisLimiterOptions = {}): Limiter {
  const { budget, namespace = "gitlab-fetch", processes = 1, timeout = 500, onChange, ...pacing } = options;
  const ioredis = typeof (client as { defineCommand?: unknown } | undefined)?.defineCommand === "function";
  if (!ioredis && typeof (client as { eval?: unknown } | undefined)?.eval !== "function")
    throw new ConfigError("redisLimiter: expected a client of ioredis or node-redis as its first argument");
  if (!(processes >= 1)) throw new ConfigError("processes: expected a number of at least 1");
  if (!(timeout > 0)) throw new ConfigError("timeout: expected milliseconds above 0");
  const store = new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: !ioredis,
    keyPrefix: namespace,
    // It counts; what a count means is decided here.
    points: Number.MAX_SAFE_INTEGER,
    duration: 60,
  });
  let shared = true;
  const changed = (state: SharingState): void => {
    if (state.shared === shared) return;
    shared = state.shared;
    if (onChange) tell(onChange, state);
  };
  const ready = (): boolean => {
    const { status, isReady } = client as { status?: string; isReady?: boolean };
    return typeof status === "string" ? status === "ready" : isReady !== false;
  };
  // Tokens change. Who was forgotten finds its places again in Redis.
  const limiters = lru<Limiter>({ maxEntries: 1000, maxBytes: Infinity }, () => 0);
  const chosen = new WeakMap<LimiterRequest, Limiter>();
  const limiterOf = (account: string): Limiter => {
    let limiter = limiters.get(account);
    if (!limiter) {
      limiter = paced(
        pacing,
        (name) => new SharedPlaces(store, { key: `${account}:${name}`, processes, timeout, ready, changed }),
      );
      limiters.set(account, limiter);
    }
    return limiter;
  };
  // Finds mistakes now, and not at the first call.
  paced(pacing, () => ({ take: () => 1 }));
  const named = budget === undefined ? undefined : sha256(budget).then((digest) => digest.slice(0, 32));
  return {
    async acquire(request) {
      const account = (await named) ?? (await request.account?.())?.slice(0, 32) ?? "default";
      const limiter = limiterOf(account);
      chosen.set(request, limiter);
      return limiter.acquire(request);
    },
    update(rateLimit, status, answer) {
      if (answer) chosen.get(answer.request)?.update?.(rateLimit, status, answer);
    },
  };
}

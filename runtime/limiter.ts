import type { Extension } from "./extension.js";
import { limited } from "./limits.js";
import type { RateLimit } from "./options.js";
import { readRateLimit } from "./rate-limit.js";

/** Paces requests before they are sent. */
export interface Limiter {
  /** Resolves when a request may be sent; rejects with the signal's reason when that is aborted first. */
  acquire(request: { operation: string; method: string; path: string; signal?: AbortSignal }): void | Promise<void>;
  /** Told what GitLab says about its limits. */
  update?(rateLimit: RateLimit, status: number): void;
}

/** Asks a limiter before every attempt; the `limiter` option of `GitLab` as an extension. */
export function pace(limiter: Limiter): Extension {
  return {
    before: (x) => {
      const { operation, method, path } = x;
      return limited(x, Infinity, async (signal) => limiter.acquire({ operation, method, path, signal }));
    },
    decorate: (next) => async (x) => {
      const response = await next(x);
      limiter.update?.(readRateLimit(response.headers), response.status);
      return response;
    },
  };
}

/** How many requests per minute, and how many at once after a pause. */
export interface MemoryLimiterOptions {
  /** Requests per minute before GitLab has told its own limit. Default: no limit until then. */
  perMinute?: number;
  /** Which part of GitLab's limit to use, so that others with the same token get some. Default 0.9. */
  share?: number;
  /** How many requests may go at once after a pause. Default 10. */
  burst?: number;
}

/**
 * A limiter for one process: requests wait in line and are spread evenly once the burst is used up, at the pace GitLab's
 * `RateLimit-Limit` allows; when it says that nothing remains, they wait for the reset. For several processes with one
 * token, give another `Limiter` that shares its state.
 */
export function memoryLimiter(options: MemoryLimiterOptions = {}): Limiter {
  const { share = 0.9, burst = 10 } = options;
  let perMinute = options.perMinute ?? Infinity;
  // When the next request may go, if all wait their turn; the burst lets that time lag behind the clock.
  let turn = 0;
  return {
    async acquire({ signal }) {
      const gap = 60_000 / perMinute;
      const now = Date.now();
      turn = Math.max(turn, now - burst * gap) + gap;
      const wait = turn - now;
      if (wait <= 0) return;
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(resolve, Math.min(wait, 2 ** 31 - 1));
        signal?.addEventListener("abort", () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      });
    },
    update({ limit, remaining, reset }) {
      if (limit) perMinute = Math.min(options.perMinute ?? Infinity, limit * share);
      if (remaining === 0 && reset) turn = Math.max(turn, reset.getTime());
    },
  };
}

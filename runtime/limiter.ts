import { fingerprint } from "./digest.js";
import type { Exchange } from "./exchange.js";
import type { Extension } from "./extension.js";
import { limited } from "./limits.js";
import type { RateLimit } from "./options.js";
import { type PacingOptions, paced } from "./pacing.js";
import { readRateLimit } from "./rate-limit.js";

/** What a limiter is asked about. */
export interface LimiterRequest {
  /** The operation, `issues.create`. */
  operation: string;
  method: string;
  /** Path template, `/projects/:project_id/issues`. */
  path: string;
  signal?: AbortSignal;
  /** A digest of the address and the credential: what requests that share one of GitLab's limits have in common. */
  account?(): Promise<string>;
}

/** The answer to a request that a limiter has let go. */
export interface LimiterAnswer {
  /** The very object that `acquire` was given. */
  request: LimiterRequest;
  headers: Headers;
  /** When it was sent and when it was answered, by `Date.now()`. */
  sent: number;
  received: number;
}

/** Paces requests before they are sent. */
export interface Limiter {
  /** Resolves when a request may be sent; rejects with the signal's reason when that is aborted first. */
  acquire(request: LimiterRequest): void | Promise<void>;
  /** Told what GitLab says about its limits. */
  update?(rateLimit: RateLimit, status: number, answer?: LimiterAnswer): void;
}

/** Asks a limiter before every attempt; the `limiter` option of `GitLab` as an extension. */
export function pace(limiter: Limiter): Extension {
  const asked = new WeakMap<Exchange, LimiterRequest>();
  return {
    before: (x) => {
      const { operation, method, path } = x;
      return limited(x, Infinity, async (signal) => {
        const request: LimiterRequest = { operation, method, path, signal, account: () => accountOf(x) };
        asked.set(x, request);
        const start = performance.now();
        await limiter.acquire(request);
        x.paced = performance.now() - start;
      });
    },
    decorate: (next) => async (x) => {
      const sent = Date.now();
      const response = await next(x);
      if (x.elsewhere) return response;
      const { status, headers } = response;
      const request = asked.get(x);
      const answer = request && { request, headers, sent, received: Date.now() };
      limiter.update?.(readRateLimit(headers), status, answer);
      return response;
    },
  };
}

/** How fast one process may go. */
export interface MemoryLimiterOptions extends PacingOptions {}

/**
 * A limiter for one process. Requests wait in line; each gets a place in one of GitLab's windows, and the places of a
 * window are spread evenly over it. How many there are is what GitLab's `RateLimit-*` headers say, at most what is given
 * here. One limiter is for one token; for several processes with one token there is `redisLimiter`.
 *
 * @example new GitLab({ token, limiter: memoryLimiter({ perMinute: 2000 }) })
 * @throws ConfigError when an option is wrong
 */
export function memoryLimiter(options: MemoryLimiterOptions = {}): Limiter {
  return paced(options, () => {
    let last = "";
    let count = 0;
    return { take: ({ name }) => (count = name === last ? count + 1 : ((last = name), 1)) };
  });
}

/** GitLab's limits belong to the user, so `sudo` changes nothing here. */
async function accountOf({ settings, headers }: Exchange): Promise<string> {
  const { base, credential } = settings;
  const who = credential ? { [credential.header]: credential.value(await credential.get()) } : {};
  return fingerprint(base, { ...headers, ...who, sudo: "" });
}

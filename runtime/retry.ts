import { GitLabError, HttpError, NetworkError, TimeoutError } from "./errors.js";
import type { Exchange, Handler } from "./exchange.js";
import type { Extension } from "./extension.js";
import { limited } from "./limits.js";

/**
 * Sends a request again when that helps and does no harm:
 *
 * - GET, HEAD, OPTIONS: 408, 429, 500, 502, 503, 504, 520-530, network errors, the timeout of one attempt
 * - PUT, DELETE and what is marked idempotent: 429, 502-504, 520-530, network errors
 * - POST, PATCH: only where nothing was done: 429, and a connection that could not be made
 * - all: 409 with "Resource lock"
 */
export const withRetry =
  (next: Handler, use: readonly Extension[]): Handler =>
  async (x) => {
    for (;;) {
      try {
        for (const extension of use) {
          const ready = extension.before?.(x);
          if (ready) await ready;
        }
        return await next(x);
      } catch (error) {
        const wait = error instanceof GitLabError ? retryWait(x, error) : undefined;
        if (wait === undefined) throw error;
        const { status, requestId, code } = error as HttpError;
        x.attempts.push({ status, code: status ? undefined : code, requestId, wait });
        let timer: ReturnType<typeof setTimeout> | undefined;
        await limited(x, Infinity, async (signal) => {
          for (const extension of use) await extension.retrying?.(x, error as GitLabError, wait);
          if (!signal.aborted) await new Promise<void>((resolve) => (timer = setTimeout(resolve, wait)));
        }).finally(() => clearTimeout(timer));
      }
    }
  };

/** Milliseconds to wait before another attempt; undefined when there is to be none. */
function retryWait(x: Exchange, error: GitLabError): number | undefined {
  const { limit = 4, baseDelay = 500, maxDelay = 30_000, maxRetryWait = 60_000, transient = true } = x.settings.retry;
  const tried = x.attempts.length - (x.renewed ? 1 : 0);
  if (!(tried < limit) || x.body?.once || !mayRepeat(x, error, transient)) return undefined;
  // Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
  const wait = (error as HttpError).retryAfter ?? Math.random() * Math.min(maxDelay, baseDelay * 2 ** tried);
  // A wait that cannot end well is not begun; and timers take no more than 31 bits.
  return wait <= Math.min(maxRetryWait, 2 ** 31 - 1, x.deadline - performance.now()) ? wait : undefined;
}

function mayRepeat({ method, call, settings }: Exchange, error: GitLabError, transient: boolean): boolean {
  // GET, HEAD, OPTIONS; PUT, DELETE.
  const safe = /^[GHO]/.test(method);
  const idempotent = safe || /^(PU|D)/.test(method) || !!call.idempotent;
  const { status } = error as HttpError;
  if (status === 429) return settings.obeyRateLimit;
  if (!transient) return false;
  if (error instanceof HttpError)
    return (
      (status === 409 && /Resource lock/.test(error.text)) ||
      (idempotent && /^5(0[234]|2\d|30)$/.test(`${status}`)) ||
      (safe && (status === 408 || status === 500))
    );
  if (error instanceof NetworkError)
    return error.kind !== "tls" && (idempotent || error.kind === "dns" || error.kind === "refused");
  return safe && error instanceof TimeoutError && error.limit === "timeout";
}

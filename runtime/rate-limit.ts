import type { RateLimit } from "./options.js";

/** Reads the `RateLimit-*` headers; what GitLab did not send is undefined. */
export function readRateLimit(headers: Headers): RateLimit {
  const reset = number(headers, "ratelimit-reset");
  return {
    limit: number(headers, "ratelimit-limit"),
    remaining: number(headers, "ratelimit-remaining"),
    observed: number(headers, "ratelimit-observed"),
    reset: reset === undefined ? undefined : new Date(reset * 1000),
    name: headers.get("ratelimit-name") ?? undefined,
  };
}

/**
 * How many milliseconds the server asks to wait, if it does: `Retry-After` (seconds or a date), else the time until
 * `RateLimit-Reset` when `RateLimit-Remaining` is 0 (otherwise that header belongs to another limit than the one that
 * refused). Dates are compared with the answer's own `Date`, because clocks differ. What is malformed counts as absent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim();
  const now = Date.parse(headers.get("date") ?? "") || Date.now();
  if (text && /^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (text && text.length < 64 && /[a-z]{3} .*\d:\d/i.test(text)) {
    const at = Date.parse(text);
    if (at) return Math.max(0, at - now);
  }
  const reset = number(headers, "ratelimit-reset");
  if (reset !== undefined && number(headers, "ratelimit-remaining") === 0) return Math.max(0, reset * 1000 - now);
  return undefined;
}

function number(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  return text && /^\d+$/.test(text) ? Number(text) : undefined;
}

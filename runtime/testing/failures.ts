import type { Answer } from "./answer.js";

/**
 * GitLab's answer when a rate limit is exceeded.
 *
 * @param options.retryAfter seconds to wait; 1 unless given
 * @see https://docs.gitlab.com/security/rate_limits/
 */
export function rateLimited({ retryAfter = 1 }: { retryAfter?: number } = {}): Answer {
  const now = Math.floor(Date.now() / 1000);
  return {
    status: 429,
    headers: {
      "content-type": "text/plain",
      "retry-after": String(retryAfter),
      "ratelimit-name": "throttle_authenticated_api",
      "ratelimit-limit": "60",
      "ratelimit-observed": "61",
      "ratelimit-remaining": "0",
      "ratelimit-reset": String(now + retryAfter),
    },
    body: "Retry later\n",
  };
}

/** GitLab's answer when another request works on the same record. */
export function resourceLocked(): Answer {
  return { status: 409, body: { message: "409 Conflict: Resource lock" } };
}

/**
 * A redirect, such as GitLab gives for a project that moved (301) or a file in object storage (302).
 *
 * @param location absolute address, or path on the same host
 */
export function redirected(location: string, status: 301 | 302 | 303 | 307 | 308 = 302): Answer {
  return { status, headers: { location, "content-type": "text/plain" }, body: `This resource has been moved\n` };
}

/** GitLab's answer when a token has expired; `mock.expireCredentials()` gives it until another credential comes. */
export function tokenExpired(): Answer {
  return {
    status: 401,
    headers: { "www-authenticate": 'Bearer realm="Protected by OAuth 2.0", error="invalid_token"' },
    body: {
      error: "invalid_token",
      error_description: "Token is expired. You can either do re-authorization or token refresh.",
    },
  };
}

const CODES = { lost: "ECONNRESET", refused: "ECONNREFUSED", dns: "ENOTFOUND", tls: "CERT_HAS_EXPIRED" } as const;

/** A connection that breaks: `fetch` throws as it does in Node. Over a real connection (`startMockServer`) it is always lost. */
export function broken(how: keyof typeof CODES = "lost"): Answer {
  return { status: 0, broken: CODES[how] };
}

/** The same answer, later. An aborted request does not wait. */
export function delayed(milliseconds: number, answer: Answer): Answer {
  return { ...answer, delay: milliseconds };
}

import type { ErrorBody } from "./error-body.js";

/**
 * What a failure means, where the status alone does not tell:
 *
 * - 401: `invalid-token` (revoked or expired; of an unknown one GitLab says no more than the status: `other`)
 * - 403: `insufficient-scope` (see `oauth.scopes`), `sudo-not-admin`
 * - 404: `unknown-route` (not in this version, edition or tier), `sudo-user-not-found`, `not-found`
 * - 405: `keyset-unavailable`, `offset-limit`
 * - 409: `captcha` (answer it and send again), `resource-lock` (try again)
 * - 429: `rate-limit-http` (all requests of a user or address), `rate-limit-application` (this kind of request)
 * - 400, 422: `validation` (see `fieldErrors`)
 * - 304: `not-modified`; other 3xx: `redirect` (not followed)
 * - any: `html` (a page, from a proxy in front of GitLab most likely), `other` (the status says it)
 */
export type HttpErrorKind =
  | "invalid-token"
  | "insufficient-scope"
  | "sudo-not-admin"
  | "unknown-route"
  | "sudo-user-not-found"
  | "not-found"
  | "keyset-unavailable"
  | "offset-limit"
  | "captcha"
  | "resource-lock"
  | "rate-limit-http"
  | "rate-limit-application"
  | "validation"
  | "redirect"
  | "not-modified"
  | "html"
  | "other";

/** Status, sign in the words or facts, kind, and what to do where GitLab does not say it. The first that fits counts. */
const kinds: [status: number, sign: RegExp, kind: HttpErrorKind, remedy?: string][] = [
  [401, /"invalid_token"/, "invalid-token"],
  [403, /"insufficient_(granular_)?scope"/, "insufficient-scope"],
  [403, /admin to use sudo/, "sudo-not-admin"],
  // Grape answers {"error"} when no route matches; GitLab's own helpers answer {"message"}.
  [
    404,
    /^\s*\{\s*"error":\s*"404 Not Found"\s*\}/,
    "unknown-route",
    "this GitLab has no such route, it may be of another version or tier",
  ],
  [404, /User with ID or username/, "sudo-user-not-found"],
  [404, /(?:)/, "not-found"],
  [405, /Keyset pagination is not/, "keyset-unavailable", "leave pagination out, or choose another order_by"],
  [405, /maximum allowed offset/, "offset-limit", 'pass { pagination: "keyset" }'],
  [
    409,
    /"needs_captcha_response":\s*true/,
    "captcha",
    "repeat it with X-GitLab-Captcha-Response and X-GitLab-Spam-Log-Id",
  ],
  [409, /Resource lock/, "resource-lock"],
  [304, /(?:)/, "not-modified"],
];

/** Tells what a failure means from its status and its body. */
export function errorKind(
  status: number,
  text: string,
  { form, fieldErrors }: ErrorBody,
): { kind: HttpErrorKind; remedy?: string } {
  // GitLab's application limits answer JSON, Rack::Attack a plain text that administrators may change.
  if (status === 429) return { kind: form === "json" ? "rate-limit-application" : "rate-limit-http" };
  if (form === "html") return { kind: "html" };
  const start = text.slice(0, 1e4);
  const [, , kind, remedy] = kinds.find(([of, sign]) => of === status && sign.test(start)) ?? [];
  if (kind) return { kind, remedy };
  for (const _ in fieldErrors) return { kind: "validation" };
  return { kind: status < 300 || status > 399 ? "other" : "redirect" };
}

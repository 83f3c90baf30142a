import { ConfigError } from "./errors.js";

/** A `.` or `..` segment, however it is written: every URL parser folds `a/..` and `a/%2e%2e` into the parent. */
export const dots = /(^|[\\/]|%2f|%5c)(\.|%2e){1,2}([\\/]|%2f|%5c|$)/i;

/**
 * The API's base URL of a host: the scheme may be left out (https), a relative root is kept.
 *
 * @example baseUrl("example.com/gitlab/") // "https://example.com/gitlab/api/v4"
 * @throws ConfigError
 */
export function baseUrl(host: string | URL): string {
  try {
    const { href, origin, pathname, protocol } = new URL(/^[\w+.-]+:\/\//.test(`${host}`) ? host : `https://${host}`);
    // With a user, a query or a fragment there is more than this.
    if (/^https?:$/.test(protocol) && href === origin + pathname)
      return `${href.replace(/(\/api\/v4)?\/*$/, "")}/api/v4`;
  } catch {
    // Said below.
  }
  throw new ConfigError('host: expected "https://example.com/gitlab", without user, query or #');
}

/**
 * Encodes a value as one segment of a path. What could turn the path into another one is refused: nothing, `.`, `..`
 * (with DELETE, a `..` would delete the parent), and what is neither a text nor a number.
 *
 * @throws ConfigError that names the parameter
 */
export function encodeSegment(name: string, value: unknown): string {
  const text =
    typeof value === "string" || typeof value === "bigint" || Number.isFinite(value) ? `${value as string}` : "";
  if (/^[\w-]+$/.test(text)) return text;
  // Control characters, and halves of surrogate pairs, which cannot be encoded.
  if (text && !dots.test(text) && !/[\0-\x1f\x7f]|[\ud800-\udfff]/u.test(text)) return encodeURIComponent(text);
  const got =
    typeof value === "string" || typeof value === "number" ? JSON.stringify(`${value}`.slice(0, 40)) : typeof value;
  throw new ConfigError(`${name}: expected a number or a name such as "group/project", got ${got}`);
}

/** What GitLab adds for pages of other origins, so that a browser may call the mock as it may call GitLab. */

/** The headers that a page may read, as GitLab exposes them: neither `Retry-After` nor `RateLimit-*` is among them. */
const EXPOSED = [
  ...["Link", "X-Total", "X-Total-Pages", "X-Per-Page", "X-Page", "X-Next-Page", "X-Prev-Page"],
  ...[
    "Blob-Id",
    "Commit-Id",
    "Content-Sha256",
    "Encoding",
    "File-Name",
    "File-Path",
    "Last-Commit-Id",
    "Ref",
    "Size",
  ].map((name) => `X-Gitlab-${name}`),
  ...["X-Request-Id", "ETag"],
].join(", ");

/** Headers of a request by their names in lower case, as Node gives them. */
type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Headers to add to an answer: none unless a page asks.
 *
 * @param headers - of the request
 */
export function crossOrigin(headers: RequestHeaders): Record<string, string> {
  if (headers["origin"] === undefined) return {};
  return { "access-control-allow-origin": "*", "access-control-expose-headers": EXPOSED, vary: "Origin" };
}

/**
 * The answer to a browser's question whether a page may send a request, which does not reach the API.
 *
 * @returns undefined for a request that is no such question
 */
export function preflight(method: string, headers: RequestHeaders): Record<string, string> | undefined {
  if (method !== "OPTIONS" || !headers["origin"] || !headers["access-control-request-method"]) return undefined;
  const asked = headers["access-control-request-headers"];
  return {
    ...crossOrigin(headers),
    "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    ...(asked === undefined ? {} : { "access-control-allow-headers": String(asked) }),
    "access-control-max-age": "7200",
  };
}

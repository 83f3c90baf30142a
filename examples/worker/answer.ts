/** What is answered. */
export interface Content {
  status: number;
  type: "json" | "svg";
  body: string;
}

const TYPES = { json: "application/json; charset=utf-8", svg: "image/svg+xml; charset=utf-8" };

/** An answer that pages of other origins may read. A HEAD gets it without its body. */
export function answer(
  request: Request,
  { status, type, body }: Content,
  headers: Record<string, string> = {},
): Response {
  return new Response(request.method === "HEAD" ? null : body, {
    status,
    headers: {
      "content-type": TYPES[type],
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      // An SVG is a document: opened by itself it must not do anything.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
      ...headers,
    },
  });
}

/**
 * 304 where the caller has this answer already.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function notModified(request: Request, etag: string, headers: Record<string, string>): Response | undefined {
  const given = request.headers.get("if-none-match");
  const same = given
    ?.split(",")
    .map((one) => one.trim().replace(/^W\//, ""))
    .some((one) => one === etag || one === "*");
  return same ? new Response(null, { status: 304, headers }) : undefined;
}

import createOpenApiClient, { type Client as OpenApiClient } from "openapi-fetch";
import { type EncodedBody, encodeBody } from "./body.js";
import { settingsFor } from "./core.js";
import { DecodeError } from "./errors.js";
import { keptBodies } from "./fetch.js";
import { encodeRaw, isRaw } from "./files.js";
import type { FullClient } from "./full-client.js";
import { planLiteral, shownPath } from "./literal.js";
import type { Method } from "./operation.js";
import { appendQuery } from "./query.js";
import type { Settings } from "./settings.js";
import { encodeSegment } from "./url.js";

// Declarations of others can name it by this package, where theirs does not find openapi-fetch.
export type { Client as OpenApiClient } from "openapi-fetch";

/**
 * An openapi-fetch client, typed by path template, over a client's own pipeline: its credential, redirects, retries, limits
 * and hooks, its encoding of paths, queries and bodies. It answers `{ data, error, response }`; it throws when there is no
 * answer, when a page of HTML comes instead of data, and when a value must not be sent. For `sudo` and other options of a
 * single call give it `client.with(...)`.
 *
 * @example const { data, error } = await typedClient<paths>(gitlab).GET("/projects/{project_id}", { params: { path: { project_id: 5 } } });
 * @see https://openapi-ts.dev/openapi-fetch/
 */
export function typedClient<Paths extends object>(client: FullClient): OpenApiClient<Paths> {
  const settings = settingsFor(client);
  return createOpenApiClient<Paths>({
    baseUrl: client.baseUrl,
    fetch: async (request) => readable(settings, request, await client.fetch(request)),
    Request: requestClass(settings),
    pathSerializer: (template, values) =>
      template.replace(/\{(\w+)\}/g, (_, name: string) => encodeSegment(name, values[name])),
    querySerializer: queryOf,
    // Unwrapped by the Request class, which sees the encoded form and its media type together.
    bodySerializer: (body: unknown) => (isRaw(body) ? encodeRaw(body) : encodeBody(body as object, settings.use)),
  });
}

/**
 * A query array whose name ends with `[]` is repeated, and one of objects indexed; any other array is a comma list. That
 * is how the description tells them apart.
 */
function queryOf(query: unknown): string {
  let text = "";
  for (const [name, value] of Object.entries(query ?? {})) {
    const csv = Array.isArray(value) && !name.endsWith("[]") && value.every((item) => typeof item !== "object");
    text = appendQuery(text, name, value, csv);
  }
  return text;
}

/** A Request that checks its address before the URL parser folds it, and keeps its body in a form that can be sent again. */
function requestClass(settings: Settings): typeof Request {
  const { Request: Base } = globalThis;
  return class extends Base {
    /** Middleware may answer with a plain Request, which openapi-fetch asks this class about. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof Base;
    }

    constructor(input: RequestInfo | URL, init: RequestInit = {}) {
      planLiteral(settings.base, String(input));
      const encoded = init.body as unknown as EncodedBody | undefined;
      super(input, encoded ? requestInit(init, encoded) : init);
      if (encoded) keptBodies.set(this, encoded);
    }
  };
}

function requestInit(init: RequestInit, { value, type, stream }: EncodedBody): RequestInit {
  const headers = new Headers(init.headers);
  // openapi-fetch takes everything for JSON unless the caller says otherwise.
  if (headers.get("content-type") === "application/json") headers.delete("content-type");
  if (type && !headers.has("content-type")) headers.set("content-type", type);
  const body = typeof value === "function" ? value() : value;
  return { ...init, headers, body, ...(stream && { duplex: "half" }) } as RequestInit;
}

/** Makes what openapi-fetch misreads readable: a failure without a body, and HTML where data was expected. */
async function readable(settings: Settings, request: Request, response: Response): Promise<Response> {
  const { status, statusText, headers } = response;
  if (!response.ok) {
    const text = await response.text();
    // Without a body there would be no `error`, and a failure would look like a success.
    const body = text || JSON.stringify({ message: `${status} ${statusText}`.trim() });
    return new Response(status === 304 ? null : body, { status, statusText, headers });
  }
  if (/html/.test(headers.get("content-type") ?? "") && !headers.has("content-disposition")) {
    const method = request.method as Method;
    const context = { operation: "fetch", method, path: shownPath(settings.base, request.url), attempts: [] };
    throw new DecodeError("html", response, await response.text(), context);
  }
  return response;
}

import type { EncodedBody } from "./body.js";
import { HttpError } from "./errors.js";
import { encodeRaw } from "./files.js";
import { mergeHeaders } from "./headers.js";
import { planLiteral, shownPath } from "./literal.js";
import type { Method, Operation } from "./operation.js";
import { send } from "./send.js";
import type { Settings } from "./settings.js";

/** Bodies of requests whose maker still knows them: a `Request` itself only has a stream, which cannot be sent again. */
export const keptBodies = /* @__PURE__ */ new WeakMap<object, EncodedBody>();

/**
 * `fetch` through a client's pipeline. It resolves with whatever status comes in the end.
 *
 * @throws GitLabError when there is no answer, or when the address is not below the client's base
 */
export async function fetchThrough(
  settings: Settings,
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<Response> {
  const request = typeof input === "object" && "url" in input ? input : undefined;
  const method = (init.method ?? request?.method ?? "GET").toUpperCase() as Method;
  const url = request?.url ?? String(input);
  const headers = headersOf(init.headers ?? request?.headers);
  let body = request && keptBodies.get(request);
  const raw = init.body ?? (!body && request?.body ? await request.arrayBuffer() : undefined);
  if (raw) body = encodeRaw(raw, headers["content-type"]);
  // The form gets a new boundary, so the header that names the old one must go.
  if (body?.value instanceof FormData) delete headers["content-type"];
  const call: Operation = { id: "fetch", method, path: shownPath(settings.base, url), as: "response" };
  const plan = {
    ...planLiteral(settings.base, url),
    headers,
    body,
  };
  try {
    const { response } = await send<Response>(settings, call, () => plan, { signal: init.signal ?? request?.signal });
    return response;
  } catch (error) {
    // No Response may have a status above that.
    if (!(error instanceof HttpError) || !error.status || error.status > 599) throw error;
    const { status, statusText, text } = error;
    const left = new Headers(error.headers);
    // The text has been decoded.
    left.delete("content-length");
    left.delete("content-encoding");
    return new Response(status === 304 ? null : text, { status, statusText, headers: left });
  }
}

/** @throws ConfigError for what no header can carry, without repeating it as `Headers` do */
function headersOf(given: RequestInit["headers"] = {}): Record<string, string> {
  const headers: Record<string, string> = {};
  if (typeof (given as Headers).forEach !== "function" || Array.isArray(given))
    mergeHeaders({}, Array.isArray(given) ? Object.fromEntries(given) : (given as Record<string, string>));
  new Headers(given).forEach((value, name) => (headers[name] = value));
  return headers;
}

import { DecodeError, HttpError } from "./errors.js";
import type { Exchange, Handler } from "./exchange.js";
import { type Extension, extensionFor } from "./extension.js";
import { networkError } from "./network.js";
import { redact, secretsOf } from "./secrets.js";

/**
 * Reads the body of what is not streamed, within the attempt so that limits and retries cover it, and throws failures; what
 * the caller gets becomes `x.data`.
 */
export const withBody =
  (next: Handler, use: readonly Extension[]): Handler =>
  async (x) => {
    const { signal } = x;
    x.answer = undefined;
    const response = (x.answer = await next(x));
    for (const extension of use) extension.answered?.(x, response);
    if (x.data !== undefined) return response;
    const { ok } = response;
    let text = "";
    try {
      // `file` and `response` are handed out unread.
      if (!ok || !/fi|res/.test(x.as)) text = await response.text();
    } catch (error) {
      throw networkError(x, error);
    }
    if (!ok) {
      text = redact(text, ...secretsOf(x));
      throw (
        use.find((extension) => extension.explain)?.explain!(x, response, text) ??
        new HttpError(response, text, x, x.hint)
      );
    }
    // An answer that comes when its attempt is over is not that of the next one.
    if (!signal?.aborted) x.data = decode(x, response, text);
    return response;
  };

/**
 * What the caller gets.
 *
 * @throws DecodeError when it is not what the operation answers
 */
function decode(x: Exchange, response: Response, text: string): unknown {
  const { as, settings } = x;
  if (as === "none") return undefined;
  if (as === "headers") return response.headers;
  if (as === "text") return text;
  if (as !== "json") return extensionFor(settings.use, "decode").decode!(x, response);
  try {
    // A write has happened, whatever is said about it; only what was asked for must be there.
    return text || (x.method === "GET" && response.status === 200) ? JSON.parse(text) : undefined;
  } catch {
    const kind = text ? (/^\s*</.test(text) ? "html" : "json") : "empty";
    throw new DecodeError(kind, response, text, x);
  }
}

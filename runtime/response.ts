import { DecodeError, HttpError } from "./errors.js";
import type { Exchange, Handler } from "./exchange.js";
import { extensionFor } from "./extension.js";
import { networkError } from "./network.js";
import { redact, secretsOf } from "./secrets.js";

/** Reads the body of what is not streamed, within the attempt so that limits and retries cover it, and throws failures. */
export const withBody =
  (next: Handler): Handler =>
  async (x) => {
    const response = await next(x);
    if (x.data !== undefined) return response;
    if (response.ok && (x.as === "file" || x.as === "response")) return response;
    try {
      x.text = await response.text();
    } catch (error) {
      throw networkError(x, error);
    }
    if (!response.ok) {
      const text = redact(x.text, ...secretsOf(x));
      const explained = x.settings.use.find((extension) => extension.explain)?.explain!(x, response, text);
      throw explained ?? new HttpError(response, text, x, x.hint);
    }
    return response;
  };

/**
 * What the caller gets.
 *
 * @throws DecodeError when it is not what the operation answers
 */
export function decode(x: Exchange, response: Response): unknown {
  const { as, text = "", settings } = x;
  if (as === "none") return undefined;
  if (as === "headers") return response.headers;
  if (as === "text") return text;
  if (x.data !== undefined) return x.data;
  if (as !== "json") return extensionFor(settings.use, "decode").decode!(x, response);
  try {
    // A write has happened, whatever is said about it; only what was asked for must be there.
    return text || (x.method === "GET" && response.status === 200) ? JSON.parse(text) : undefined;
  } catch {
    const kind = text ? (/^\s*</.test(text) ? "html" : "json") : "empty";
    throw new DecodeError(kind, response, text, x);
  }
}

import { ConfigError } from "./errors.js";
import { WebhookError } from "./webhook-error.js";

/** Headers by name: a `Headers`, or an object as Node's http and functions in a cloud have it, names in any case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A body as it came over the wire: text, or bytes such as a Node `Buffer`. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** A header by its name in lower case; undefined where it is lacking or empty. */
export function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof (headers as Headers).get === "function") return (headers as Headers).get(name) || undefined;
  const key = Object.keys(headers).find((candidate) => candidate.toLowerCase() === name);
  const value = key === undefined ? undefined : (headers as Record<string, string | readonly string[]>)[key];
  return (typeof value === "string" ? value : value?.join(", ")) || undefined;
}

/**
 * Reads a body, no more of it than is allowed.
 *
 * @throws WebhookError where it is longer
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (request.bodyUsed)
    throw new ConfigError("The body of the request was read already: give headers and body to `receiveWebhookBody`");
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLong(maxBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      throw tooLong(maxBytes);
    }
    chunks.push(part.value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

/**
 * The bytes of a body.
 *
 * @throws ConfigError for an object that was parsed already, WebhookError where it is too long
 */
export function bytesOf(body: WebhookBody, maxBytes: number): Uint8Array {
  const bytes =
    typeof body === "string"
      ? new TextEncoder().encode(body)
      : body instanceof ArrayBuffer
        ? new Uint8Array(body)
        : body;
  if (!ArrayBuffer.isView(bytes))
    throw new ConfigError(
      "body: give it as text or bytes, as it came over the wire (`express.raw({ type: '*/*' })`), not parsed",
    );
  if (bytes.byteLength > maxBytes) throw tooLong(maxBytes);
  return bytes;
}

/**
 * What a body says.
 *
 * @throws WebhookError where it is no JSON
 */
export function parseBody(headers: WebhookHeaders, bytes: Uint8Array): unknown {
  const type = headerOf(headers, "content-type") ?? "";
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    throw new WebhookError("type", "it is not sent as `application/json`");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    // The cause quotes the body, which is the sender's business and not the log's.
    throw new WebhookError("json", cause instanceof SyntaxError ? "the body is no JSON" : "the body is no UTF-8");
  }
}

function tooLong(maxBytes: number): WebhookError {
  return new WebhookError("size", `the body is longer than ${maxBytes} bytes`);
}

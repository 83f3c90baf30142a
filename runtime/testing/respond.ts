import type { Bytes } from "../bytes.js";
import type { Answer } from "./answer.js";

/** An answer's headers and body, ready to be sent. */
export interface Ready {
  status: number;
  headers: Record<string, string>;
  body: string | Bytes | undefined;
}

/** Turn an answer into what goes over the wire. */
export async function ready(answer: Answer, method: string, number: number): Promise<Ready> {
  const { status, body } = answer;
  let bytes: Ready["body"];
  let type: string | undefined;
  if (body !== undefined && body !== null) {
    if (typeof body === "string") {
      bytes = body;
      type = isJson(body) ? "application/json" : "text/plain";
    } else if (body instanceof Blob) {
      bytes = new Uint8Array(await body.arrayBuffer());
      type = body.type || "application/octet-stream";
    } else if (ArrayBuffer.isView(body)) {
      bytes = body as Bytes;
      type = "application/octet-stream";
    } else {
      bytes = JSON.stringify(body);
      type = "application/json";
    }
  }
  const headers: Record<string, string> = {
    "x-request-id": `mock-${number}`,
    ...(type ? { "content-type": type } : {}),
  };
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers[name.toLowerCase()] = value;
  if (method === "HEAD" || [204, 205, 304].includes(status)) bytes = undefined;
  return { status, headers, body: bytes };
}

function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/** Wait, but not for an aborted request: it rejects with the signal's reason. */
export function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", abort, { once: true });
  });
}

/** What `fetch` throws in Node when a connection breaks. */
export function brokenConnection(code: string): TypeError {
  const cause = Object.assign(new Error(`the mock breaks the connection (${code})`), { code });
  return new TypeError("fetch failed", { cause });
}

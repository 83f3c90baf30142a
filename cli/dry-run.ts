import type { Fetch, Hooks, RequestInfo } from "../runtime/index.js";
import type { Secrets } from "./secrets.js";

/** Catches a request instead of sending it. */
export interface Capture {
  /** Stands for `fetch`, and never sends. */
  fetch: Fetch;
  hooks: Hooks;
  /** What would have been sent; undefined while nothing was tried. */
  request(): { method: string; url: string; headers: Record<string, string>; body: unknown } | undefined;
}

/** Makes a `fetch` that keeps the request, for `--dry-run`. */
export function captureRequest(): Capture {
  let info: RequestInfo | undefined;
  let body: unknown;
  let caught = false;
  return {
    fetch: async (_, init) => {
      body = await bodyOf(init.body);
      caught = true;
      throw new Error("a dry run sends nothing");
    },
    // The runtime has masked the secrets of what hooks are given.
    hooks: { onRequest: (request) => void (info = request) },
    request: () =>
      info && caught ? { method: info.method, url: info.url, headers: { ...info.headers }, body } : undefined,
  };
}

/** A request as text, as it would go over the wire; secrets masked. */
export function showRequest(
  request: NonNullable<ReturnType<Capture["request"]>>,
  secrets: Secrets,
  json: boolean,
): string {
  const body = request.body === undefined ? undefined : secrets.maskData(request.body);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, secrets.maskNamed(name, value)]),
  );
  const { method } = request;
  const url = secrets.mask(request.url);
  if (json) return `${JSON.stringify({ method, url, headers, body }, null, 2)}\n`;
  const lines = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  return `${lines.join("\n")}\n${body === undefined ? "" : `\n${text}\n`}`;
}

/** A body as data: JSON parsed, a form as its fields, content as what it is. */
async function bodyOf(body: RequestInit["body"]): Promise<unknown> {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string") {
    try {
      return JSON.parse(body) as unknown;
    } catch {
      return body;
    }
  }
  if (body instanceof URLSearchParams) return Object.fromEntries(body);
  if (body instanceof FormData) {
    const fields: Record<string, unknown> = {};
    for (const [name, value] of body)
      fields[name] = typeof value === "string" ? value : `(file ${value.name}, ${value.size} bytes)`;
    return fields;
  }
  if (body instanceof ReadableStream) {
    await body.cancel();
    return "(content of a file)";
  }
  return "(content)";
}

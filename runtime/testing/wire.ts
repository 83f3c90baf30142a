/** A request as it goes over the wire. */
export interface WireRequest {
  method: string;
  url: URL;
  headers: Headers;
  /** The body's bytes; undefined without one. */
  bytes: Uint8Array | undefined;
}

/** Read what `fetch` was given, as it would send it. */
export async function wireOf(input: string | URL | Request, init?: RequestInit): Promise<WireRequest> {
  const streamed = init?.body instanceof ReadableStream || isAsyncIterable(init?.body);
  const request = new Request(input, streamed ? ({ ...init, duplex: "half" } as RequestInit) : init);
  const bytes = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return { method: request.method, url: new URL(request.url), headers: request.headers, bytes };
}

function isAsyncIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** The headers that carry a credential, and how the description calls them. */
const CARRIERS = {
  "private-token": "privateToken",
  authorization: "bearerToken",
  "job-token": "jobToken",
  "deploy-token": "deployToken",
} as const;

/** What a credential is sent as, and its value. */
export interface SentCredential {
  kind: "privateToken" | "bearerToken" | "jobToken" | "deployToken" | "basicAuth";
  value: string;
}

/** The credential of a request, which GitLab looks for in the query first. */
export function credentialOf({ url, headers }: WireRequest): SentCredential | undefined {
  for (const [name, kind] of [
    ["private_token", "privateToken"],
    ["access_token", "bearerToken"],
    ["job_token", "jobToken"],
  ] as const) {
    const value = url.searchParams.get(name);
    if (value) return { kind, value };
  }
  for (const [name, kind] of Object.entries(CARRIERS)) {
    const value = headers.get(name);
    if (value) return { kind: /^basic /i.test(value) && name === "authorization" ? "basicAuth" : kind, value };
  }
  return undefined;
}

/** Query names that every operation takes. */
export const COMMON_QUERY: ReadonlySet<string> = new Set(["private_token", "access_token", "job_token", "sudo"]);

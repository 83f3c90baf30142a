import type { Extension } from "./extension.js";

/** What is kept of an answer. */
export interface CacheEntry {
  etag: string;
  body: string;
  headers: [name: string, value: string][];
}

/** Where answers are kept; a `Map` is one, and so is anything asynchronous with the same two methods. */
export interface CacheStore {
  get(key: string): CacheEntry | undefined | Promise<CacheEntry | undefined>;
  set(key: string, entry: CacheEntry): unknown;
}

/**
 * Keeps the answers of GET requests that have an ETag, and asks GitLab only whether they have changed: a 304 costs no
 * rendering and no transfer, though it counts for the rate limit. Entries are kept apart by address, kind of answer and
 * by who asks (a digest of the credential and `Sudo`, so no secret gets into the store). Downloads are not kept.
 *
 * @example new GitLab({ token, use: [cached(new Map())] })
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function cached(store: CacheStore): Extension {
  return {
    decorate: (next) => async (x) => {
      if (x.method !== "GET" || x.as === "file" || x.as === "response" || x.headers["if-none-match"]) return next(x);
      const key = await keyOf(x.url, x.headers);
      const kept = await store.get(key);
      if (kept) x.headers["if-none-match"] = kept.etag;
      let response: Response;
      try {
        response = await next(x);
      } finally {
        delete x.headers["if-none-match"];
      }
      if (kept && response.status === 304) {
        const headers = new Headers(kept.headers);
        response.headers.forEach((value, name) => headers.set(name, value));
        return new Response(kept.body, { status: 200, headers });
      }
      const etag = response.headers.get("etag");
      if (response.status !== 200 || !etag) return response;
      const body = await response.text();
      // The text has been decoded.
      const headers = [...response.headers].filter(([name]) => !/^content-(length|encoding)$/.test(name));
      await store.set(key, { etag, body, headers });
      return new Response(body, { status: 200, statusText: response.statusText, headers });
    },
  };
}

async function keyOf(url: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const who = ["authorization", "private-token", "job-token", "deploy-token", "cookie", "sudo"].map(
    (name) => headers[name] ?? "",
  );
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(who.join("\n")));
  const fingerprint = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${headers.accept} ${url} ${fingerprint}`;
}

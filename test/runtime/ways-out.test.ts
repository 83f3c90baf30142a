import { inspect } from "node:util";
import { interceptors, Agent } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { cached, type CacheEntry, FullClient, type GitLabOptions, keyvStore } from "../../runtime/index.js";
import { undiciFetch } from "../../runtime/undici.js";
import { clientOf, failure, serve } from "./server.js";

// Ways out for a credential that are easily forgotten. The usual ones are in secrets.test.ts, redirect.test.ts and, against
// real servers and beside other clients, in test/faults/credentials.test.ts.

/** Of no form that anybody could know. */
const SECRET = "Opaque-Secret-0123456789";
/** Which is not the same in an address or in JSON. */
const ODD = 'p&ss<w0rd>"/+ x';
const GITLABS = "glpat-abcdefghij0123456789";

/** Everything a person or a log could see of values. */
const shown = (...values: unknown[]): string =>
  values
    .flatMap((value) => [
      String(value),
      JSON.stringify(value),
      inspect(value, { depth: 12, showHidden: true }),
      (value as Error | undefined)?.stack,
    ])
    .join("\n");

const answered = (response: () => Response, options: GitLabOptions = {}): FullClient =>
  new FullClient({
    host: "https://gitlab.test",
    token: SECRET,
    retry: false,
    fetch: async () => response(),
    ...options,
  });

/** What hooks and loggers see of a call. */
async function watched(query: object, options: GitLabOptions = {}, headers: Record<string, string> = {}) {
  const seen: string[] = [];
  const client = answered(() => new Response("{}", { headers }), {
    logger: { debug: (line) => seen.push(line) },
    hooks: {
      onRequest: (request) => void seen.push(shown(request)),
      onResponse: (response) => void seen.push(shown(response)),
    },
    ...options,
  });
  await client.http.get("/x", { query });
  expect(seen).toHaveLength(3);
  return seen.join("\n");
}

describe("addresses", () => {
  test.each<[string, object]>([
    ["user[password]", { user: { password: SECRET } }],
    ["variables[][value]", { variables: [{ key: "A", value: SECRET }] }],
    ["variables[NAME]", { variables: { NAME: SECRET } }],
    ["tokens[]", { tokens: [SECRET] }],
    ["a[0][api_key]", { a: [{ api_key: SECRET, b: 1 }] }],
  ])("with a secret in %s have it masked", async (_, query) => {
    const text = await watched(query, { token: "glpat-another" });
    expect(text).not.toContain(SECRET);
    expect(text).toContain("=[secret]");
  });

  test("that quote the credential, encoded, have it masked", async () => {
    const text = await watched({ search: ODD, b: 1 }, { token: null, basicAuth: { username: "u", password: ODD } });
    expect(text).not.toContain(encodeURIComponent(ODD));
    expect(text).toContain("?search=[secret]&b=1");
  });

  test("of the low level have tokens in their path masked, in errors, hooks and logs", async () => {
    const lines: string[] = [];
    const seen: unknown[] = [];
    const client = answered(() => new Response("{}", { status: 404 }), {
      logger: { debug: (line) => lines.push(line) },
      hooks: { onRequest: (request) => void seen.push(request) },
    });
    const path = `/personal_access_tokens/${GITLABS}`;
    const error = await failure(client.http.delete(path));
    await failure(client.http.get(`https://gitlab.test/api/v4${path}`));
    expect((await client.fetch(`https://gitlab.test/api/v4${path}`)).status).toBe(404);
    expect(shown(error, error.cause, seen, lines)).not.toContain(GITLABS);
    expect(error.message).toContain("DELETE /personal_access_tokens/[secret] failed");
    expect(seen).toHaveLength(3);
  });
});

describe("answers", () => {
  test("that quote the credential or have cookies show them to nobody who prints what hooks are given", async () => {
    const headers = { "set-cookie": "_gitlab_session=hush-hush", "x-echo": SECRET, "x-request-id": SECRET };
    const text = await watched({}, {}, headers);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain("hush-hush");
  });

  test("cannot colour or break the line of a log by their request id", async () => {
    expect(await watched({}, {}, { "x-request-id": "01A\x9b31m" })).not.toContain("\x9b");
  });

  test("that redirect a write to an address with the credential in it have it masked in the error", async () => {
    const headers = { location: `https://evil.test/${SECRET}` };
    const client = answered(() => new Response("", { status: 302, headers }));
    const error = await failure(client.http.post("/x", { body: {} }));
    expect(shown(error)).not.toContain(SECRET);
    expect(error.message).toContain("not followed to https://evil.test/[secret]");
  });
});

describe("headers of a proxy or gateway", () => {
  test.each(["x-api-key", "apikey", "cf-access-client-secret", "x-goog-iap-jwt-token", "proxy-authorization"])(
    "%s is masked as a credential is, in hooks and wherever it is quoted",
    async (name) => {
      const options = { headers: { [name]: SECRET }, token: "glpat-another" };
      expect(await watched({ search: SECRET }, options)).not.toContain(SECRET);
      const quoting = async (): Promise<Response> => {
        throw new TypeError("fetch failed", { cause: new Error(`with ${name}: ${SECRET}`) });
      };
      const error = await failure(answered(() => new Response(), { ...options, fetch: quoting }).http.get("/x"));
      expect(shown(error, error.cause)).not.toContain(SECRET);
    },
  );
});

describe("redirects", () => {
  test.each(["private_token", "access_token", "job_token", "token"])(
    "that repeat the query do not take %s elsewhere, nor change anything else of the address",
    async (name) => {
      const asked: string[] = [];
      const fetch = async (url: string): Promise<Response> => {
        asked.push(url);
        if (asked.length === 3) return Response.json({});
        const location = asked.length === 1 ? url.replace("/x?", "/y?") : url.replace("gitlab.test", "evil.test");
        return new Response("", { status: 302, headers: { location } });
      };
      await answered(() => new Response(), { fetch }).http.get("/x", { query: { [name]: SECRET, a: "1 2" } });
      expect(asked[1]).toBe(`https://gitlab.test/api/v4/y?${name}=${SECRET}&a=1%202`);
      expect(asked[2]).toBe("https://evil.test/api/v4/y?a=1+2");
    },
  );

  test("keep the token that storage gave itself: its signature covers the address", async () => {
    const asked: string[] = [];
    const location = "https://storage.test/b?token=of-the-storage&sig=a%20b";
    const fetch = async (url: string): Promise<Response> => {
      asked.push(url);
      return asked.length === 1 ? new Response("", { status: 302, headers: { location } }) : Response.json({});
    };
    await answered(() => new Response(), { fetch }).http.get("/x", { query: { token: SECRET } });
    expect(asked[1]).toBe(location);
  });

  test.each([302, 307])("are not followed by an undici dispatcher that would do so (%i)", async (status) => {
    const other = await serve({ body: {} });
    const server = await serve({ status, headers: { location: `${other.origin}/x` } });
    const dispatcher = new Agent().compose(interceptors.redirect({ maxRedirections: 3 }));
    onTestFinished(() => dispatcher.close());
    const client = clientOf(server, { token: SECRET, sudo: "root", retry: false, fetch: undiciFetch({ dispatcher }) });
    await client.http.get("/x");
    await failure(client.http.post("/x", { body: { hush: SECRET } }));
    expect(other.seen.map(({ method }) => method)).toEqual(["GET"]);
    expect(JSON.stringify(other.seen)).not.toContain(SECRET);
    expect(other.seen[0]!.headers.sudo).toBeUndefined();
  });
});

test("a cache is given neither the credential, nor who asks, nor cookies", async () => {
  const kept = new Map<string, CacheEntry>();
  const keyv = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, entry: unknown) => kept.set(key, entry as CacheEntry),
  };
  const headers = { etag: '"1"', "set-cookie": "_gitlab_session=hush-hush", vary: "Authorization, Cookie, X-Api-Key" };
  for (const options of [
    { sudo: "alice" },
    { token: null, basicAuth: { username: "u", password: SECRET } },
    { headers: { cookie: `s=${SECRET}`, "x-api-key": SECRET } },
  ] satisfies GitLabOptions[]) {
    const client = answered(() => Response.json({ id: 1 }, { headers }), {
      ...options,
      use: [cached(keyvStore(keyv))],
    });
    await client.http.get("/x", { query: { private_token: SECRET } });
  }
  expect(kept.size).toBe(3);
  const text = JSON.stringify([...kept]);
  for (const secret of [SECRET, btoa(`u:${SECRET}`), "alice", "hush-hush"]) expect(text).not.toContain(secret);
});

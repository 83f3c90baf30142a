import type { ServerResponse } from "node:http";
import KeyvRedis from "@keyv/redis";
import Keyv from "keyv";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { cached, type CacheEntry, type CacheStore, memoryCache } from "../../runtime/cache.js";
import { keyvStore } from "../../runtime/keyv.js";
import { redisServer, withoutRedis } from "../pacing/redis.js";
import { clientOf, failure, getProject, listIssues, serve, type TestServer } from "./server.js";

/** A server whose projects have a version, by which it answers 304. */
async function versioned(state: { version: number }, headers: Record<string, string> = {}): Promise<TestServer> {
  return serve((seen) => {
    const etag = `W/"${state.version}"`;
    if (seen.headers["if-none-match"] === etag) return { status: 304, headers: { etag, "x-request-id": "01B" } };
    return {
      body: { id: 1, version: state.version, tags: ["a"] },
      headers: { etag, "x-request-id": "01A", ...headers },
    };
  });
}

/** How many 304s there were to expect: requests that named an ETag. */
function conditional({ seen }: TestServer): (string | undefined)[] {
  return seen.map(({ headers }) => headers["if-none-match"]);
}

describe("a cache", () => {
  test("keeps answers by their ETag, and a 304 gives them again", async () => {
    const state = { version: 1 };
    const server = await versioned(state);
    const client = clientOf(server, { use: [cached(memoryCache())] });
    const get = () => client.call<{ version: number }>(getProject, { project_id: 1 }).withResponse();
    expect((await get()).data).toMatchObject({ version: 1 });
    const again = await get();
    expect(again.data).toMatchObject({ version: 1 });
    expect([again.response.status, again.response.headers.get("x-request-id")]).toEqual([200, "01B"]);
    state.version = 2;
    expect((await get()).data).toMatchObject({ version: 2 });
    expect(conditional(server)).toEqual([undefined, 'W/"1"', 'W/"1"']);
  });

  test("costs no parsing for a 304, and gives each caller data that is free to be changed", async () => {
    const server = await versioned({ version: 1 });
    const client = clientOf(server, { use: [cached(new Map<string, CacheEntry>())] });
    const get = () => client.call<{ version: number; tags: string[] }>(getProject, { project_id: 1 });
    const first = await get();
    first.tags.push("changed");
    const parse = vi.spyOn(JSON, "parse");
    onTestFinished(() => parse.mockRestore());
    const second = await get();
    second.version = 9;
    const third = await get();
    expect(parse).not.toHaveBeenCalled();
    expect(third).toEqual({ id: 1, version: 1, tags: ["a"] });
  });

  test("copies what only looks like a prototype as the data it is", async () => {
    const body = '{"__proto__":{"admin":true},"id":1}';
    const server = await serve({ body, headers: { etag: '"x"', "content-type": "application/json" } });
    const client = clientOf(server, { use: [cached(memoryCache())] });
    const data = await client.call<{ admin?: boolean }>(getProject, { project_id: 1 });
    expect(data.admin).toBeUndefined();
    expect(JSON.stringify(data)).toBe(body);
  });

  test("is private: to the address, the credential and the user acted for, without a secret in the store", async () => {
    const server = await serve(({ headers }) => ({
      body: { who: headers.sudo ?? headers["private-token"] ?? headers.authorization },
      headers: { etag: '"x"', "set-cookie": "session=secret-cookie" },
    }));
    const store = new Map<string, CacheEntry>();
    const client = clientOf(server, { use: [cached(store)] });
    const token = "glpat-another-one";
    await client.call(getProject, { project_id: 1 });
    await client.call(getProject, { project_id: 1 }, { sudo: "alice" });
    await client.call(getProject, { project_id: 1 }, { token });
    await client.call(getProject, { project_id: 1 }, { oauthToken: token });
    await client.call(getProject, { project_id: 2 });
    expect(conditional(server)).toEqual(Array(5).fill(undefined));
    expect(store.size).toBe(5);
    expect([...store.keys()].join("\n")).not.toMatch(/glpat|another|alice|127\.0/);
    expect(JSON.stringify([...store.values()].map(({ headers }) => headers))).not.toContain("cookie");
  });

  test("asks anew with a token that was refreshed, and never gives one token's answer to another", async () => {
    let valid = "old";
    const server = await serve(({ headers }) => {
      const token = String(headers["private-token"]);
      if (token !== valid) return { status: 401, body: { message: "401 Unauthorized" } };
      const etag = `"${token}"`;
      return headers["if-none-match"] === etag ? { status: 304 } : { body: { token }, headers: { etag } };
    });
    const token = ({ refresh }: { refresh: boolean }): string => (refresh ? "new" : current);
    let current = "old";
    const client = clientOf(server, { token, use: [cached(memoryCache())] });
    const get = () => client.call(getProject, { project_id: 1 });
    expect(await get()).toEqual({ token: "old" });
    valid = "new";
    expect(await get()).toEqual({ token: "new" });
    current = "new";
    expect(await get()).toEqual({ token: "new" });
    expect(conditional(server)).toEqual([undefined, '"old"', undefined, '"new"']);
  });

  test("keeps pages with their links; not writes, downloads, ranges, and answers without ETag", async () => {
    const server = await serve(({ headers, method }) =>
      headers["if-none-match"]
        ? { status: 304 }
        : {
            body: [1],
            headers: method === "GET" ? { etag: '"x"', link: '<?page=2>; rel="next"', "x-total": "40" } : {},
          },
    );
    const store = new Map<string, CacheEntry>();
    const client = clientOf(server, { use: [cached(store)] });
    await client.list(listIssues, { project_id: 1 });
    expect(await client.list(listIssues, { project_id: 1 })).toMatchObject({ items: [1], total: 40, next: "page=2" });
    await client.http.post("/x", { body: {} });
    await client.http.get("/x", { as: "file" });
    await client.http.get("/x", { range: { start: 1 } });
    expect(store.size).toBe(1);
  });

  test.each([
    ["no-store, private", {}, 0],
    ["max-age=0, private, must-revalidate", {}, 1],
    [undefined, { vary: "*" }, 0],
    [undefined, { vary: "Accept, Origin" }, 1],
  ])("obeys Cache-Control %j and %j", async (control, headers, kept) => {
    const server = await versioned({ version: 1 }, { ...(control && { "cache-control": control }), ...headers });
    const store = new Map<string, CacheEntry>();
    const client = clientOf(server, { use: [cached(store)] });
    await client.call(getProject, { project_id: 1 });
    expect(store.size).toBe(kept);
  });

  test("does not use what was answered to other request headers, where GitLab says they matter", async () => {
    const server = await versioned({ version: 1 }, { vary: "Accept-Language" });
    const client = clientOf(server, { use: [cached(memoryCache())] });
    const get = (language: string) =>
      client.call(getProject, { project_id: 1 }, { headers: { "accept-language": language } });
    for (const language of ["de", "de", "fr", "fr"]) await get(language);
    expect(conditional(server)).toEqual([undefined, 'W/"1"', undefined, 'W/"1"']);
  });

  test("leaves a caller's own conditions and wishes alone", async () => {
    const server = await versioned({ version: 1 });
    const store = new Map<string, CacheEntry>();
    const client = clientOf(server, { use: [cached(store)] });
    expect(await client.call(getProject, { project_id: 1 }).ifNoneMatch('W/"1"')).toMatchObject({ notModified: true });
    await client.call(getProject, { project_id: 1 }, { headers: { "cache-control": "no-store" } });
    expect(store.size).toBe(0);
  });

  test("drops what was not asked for in time", async () => {
    const server = await versioned({ version: 1 });
    const client = clientOf(server, { use: [cached(memoryCache(), { ttl: 80 })] });
    const get = () => client.call(getProject, { project_id: 1 });
    await get();
    await get();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await get();
    expect(conditional(server)).toEqual([undefined, 'W/"1"', undefined]);
  });

  test("in memory drops what was not used for longest", async () => {
    const entry = (body: string): CacheEntry => ({ version: 1, etag: '"x"', body, headers: [], time: 1 });
    const few = memoryCache({ maxEntries: 2 });
    for (const key of ["a", "b"]) await few.set(key, entry(key));
    await few.get("a");
    await few.set("c", entry("c"));
    expect(["a", "b", "c"].map((key) => few.get(key) !== undefined)).toEqual([true, false, true]);
    const small = memoryCache({ maxBytes: 20 });
    for (const body of ["12345", "1234567890", "far too long for it"]) await small.set(body, entry(body));
    expect([small.get("12345"), small.get("1234567890"), small.get("far too long for it")]).toEqual([
      undefined,
      entry("1234567890"),
      undefined,
    ]);
  });

  test.each([
    ["throws", () => { throw new Error("broken store"); }], // prettier-ignore
    ["fails", () => Promise.reject(new Error("broken store"))],
    ["hangs", () => new Promise<never>(() => {})],
  ])("that %s fails no call, and is reported once", async (_, operation) => {
    const server = await versioned({ version: 1 });
    const errors: unknown[] = [];
    const store: CacheStore = { get: operation, set: operation };
    const onError = (error: unknown): void => void errors.push(error);
    const client = clientOf(server, { use: [cached(store, { timeout: 30, onError })] });
    for (let i = 0; i < 3; i++) expect(await client.call(getProject, { project_id: 1 })).toMatchObject({ version: 1 });
    expect(errors).toHaveLength(1);
    expect(String(errors[0])).toMatch(/broken store|within 30 ms/);
  });

  test.each([
    [{ version: 2, etag: '"x"', body: "{}", headers: [], time: 1 }],
    [{ etag: '"x"', body: { id: 1 }, headers: [] }],
    ["text"],
    [null],
  ])("does not use an entry of another form: %j", async (entry) => {
    const server = await versioned({ version: 1 });
    const store = { get: () => entry as never, set: () => {} };
    expect(await clientOf(server, { use: [cached(store)] }).call(getProject, { project_id: 1 })).toMatchObject({
      id: 1,
    });
    expect(conditional(server)).toEqual([undefined]);
  });

  test("refuses options that make no sense", async () => {
    expect(() => cached(memoryCache(), { ttl: 0 })).toThrow("ttl: expected milliseconds above 0");
    expect(() => cached({} as never)).toThrow("expected a store with get and set");
    expect(() => memoryCache({ maxBytes: -1 })).toThrow("maxBytes: expected a number above 0");
    expect(() => keyvStore({} as never)).toThrow("expected a Keyv");
  });

  test("does not change what a body that breaks off means: it is a network error, and asked for again", async () => {
    const etag = { etag: '"x"', "content-type": "application/json", "content-length": "100" };
    const broken = (_: unknown, response: ServerResponse): void => {
      response.writeHead(200, etag).write('{"id":');
      setTimeout(() => response.destroy(), 20);
    };
    const server = await serve(broken, { body: { id: 1 } }, broken);
    const client = clientOf(server, { use: [cached(memoryCache())] });
    expect(await client.call(getProject, { project_id: 1 })).toEqual({ id: 1 });
    expect(server.seen).toHaveLength(2);
    const error = await failure(client.call(getProject, { project_id: 1 }, { retry: false }));
    expect(error).toMatchObject({ code: "network", kind: "lost" });
  });

  test("no call fails because of a store with promises of its own, nor of an onError that throws", async () => {
    const server = await serve({ body: { id: 1 }, headers: { etag: '"x"' } });
    const store = {
      get: () => ({ then: (_: unknown, reject: (error: Error) => void) => reject(new Error("away")) }),
      set: () => {},
    } as unknown as CacheStore;
    const told: unknown[] = [];
    const onError = (error: unknown): never => {
      told.push(error);
      throw new Error("mine");
    };
    const client = clientOf(server, { use: [cached(store, { onError })] });
    expect(await client.call(getProject, { project_id: 1 })).toEqual({ id: 1 });
    expect(told).toEqual([new Error("away")]);
  });

  test("says so where there is no Web Crypto: on a page served over plain HTTP", async () => {
    const server = await serve({});
    const client = clientOf(server, { use: [cached(memoryCache())] });
    vi.stubGlobal("crypto", {});
    onTestFinished(() => void vi.unstubAllGlobals());
    const error = await failure(client.call(getProject, { project_id: 1 }));
    expect(error).toMatchObject({ code: "config", message: expect.stringContaining("HTTPS") as string });
  });

  test("that misses an answer's body is as good as none: broken JSON fails as it does without", async () => {
    const server = await serve({ body: '{"id":', headers: { etag: '"x"', "content-type": "application/json" } });
    const client = clientOf(server, { use: [cached(memoryCache())] });
    expect(await failure(client.call(getProject, { project_id: 1 }))).toMatchObject({ code: "decode", kind: "json" });
  });
});

describe("a cache in a Keyv", () => {
  test("works with any of its stores", async () => {
    const server = await versioned({ version: 1 });
    const client = clientOf(server, { use: [cached(keyvStore(new Keyv()), { ttl: 60_000 })] });
    const get = () => client.call(getProject, { project_id: 1 });
    expect([await get(), await get()]).toEqual(Array(2).fill({ id: 1, version: 1, tags: ["a"] }));
    expect(conditional(server)).toEqual([undefined, 'W/"1"']);
  });

  test.skipIf(withoutRedis)("in Redis is shared by processes, ends there by itself, and may go away", async () => {
    const redis = await redisServer();
    const server = await versioned({ version: 1 });
    const errors: unknown[] = [];
    const make = () => {
      const store = new KeyvRedis(`redis://127.0.0.1:${redis.port}`, { connectionTimeout: 200, throwOnErrors: true });
      const keyv = new Keyv({ store, throwOnErrors: true });
      keyv.on("error", () => {});
      const onError = (error: unknown): void => void errors.push(error);
      const use = [cached(keyvStore(keyv), { ttl: 60_000, timeout: 300, onError })];
      return { store, client: clientOf(server, { use, onClose: () => store.disconnect(true) }) };
    };
    const [one, other] = [make(), make()];
    expect(await one.client.call(getProject, { project_id: 1 })).toMatchObject({ version: 1 });
    const parse = vi.spyOn(JSON, "parse");
    for (let i = 0; i < 3; i++)
      expect(await other.client.call(getProject, { project_id: 1 })).toMatchObject({ version: 1 });
    // The stored entry by Keyv each time, the body once.
    expect(parse.mock.calls.filter(([text]) => text.startsWith('{"id"'))).toHaveLength(1);
    parse.mockRestore();
    expect(conditional(server)).toEqual([undefined, 'W/"1"', 'W/"1"', 'W/"1"']);
    const raw = await one.store.getClient();
    const keys = await (raw as { keys(pattern: string): Promise<string[]> }).keys("*");
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/gitlab-fetch:[0-9a-f]{64}$/);
    expect(await (raw as { pTTL(key: string): Promise<number> }).pTTL(keys[0]!)).toBeGreaterThan(50_000);
    await redis.stop();
    expect(await one.client.call(getProject, { project_id: 1 })).toMatchObject({ version: 1 });
    expect(await one.client.call(getProject, { project_id: 1 })).toMatchObject({ version: 1 });
    expect(errors).toHaveLength(1);
    await Promise.all([one.client.close(), other.client.close()]);
  });
});

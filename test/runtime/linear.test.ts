import { describe, expect, test } from "vitest";
import { cached, FullClient, memoryCache } from "../../runtime/index.js";
import { failure } from "./server.js";

/** A client that is always answered so. */
const clientOf = (response: () => Response): FullClient =>
  new FullClient({ host: "https://gitlab.test", token: "glpat-x", retry: false, fetch: async () => response() });

describe("what a server says is read in linear time", () => {
  /** Ten times as much may take ten times as long, not a hundred times. The best of three: others use this machine too. */
  async function expectLinear(call: (size: number) => Promise<unknown>, size: number): Promise<void> {
    const best = async (n: number): Promise<number> => {
      let least = Infinity;
      for (let i = 0; i < 3 && least > 20; i++) {
        const start = performance.now();
        await call(n);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    await call(size);
    const small = await best(size);
    // A quadratic one is found before it takes a minute.
    expect(small).toBeLessThan(100);
    // Below 5 ms it is the call itself that is measured.
    expect((await best(size * 10)) / Math.max(5, small)).toBeLessThan(40);
  }

  test.each([
    ["addresses with names of secrets", "&token"],
    ["names of secrets without an end", "token"],
    ["question marks", "?a&"],
    ["addresses", "?token=a&b[c]="],
    ["tokens", "glpat-"],
    ["spaces", " "],
    ["braces", '{"a":'],
    ["titles", "<title>"],
    ["Grape's words", "a is missing, "],
  ])("an error of %s", async (_, piece) => {
    const run = (size: number): Promise<unknown> => {
      const body = `&${piece.repeat(size / piece.length)}`;
      return failure(clientOf(() => new Response(body, { status: 400 })).http.get("/x"));
    };
    await expectLinear(run, 30_000);
  });

  test.each([
    ["link", "<>;x, "],
    ["link", '<a>; rel="prev", '],
    ["retry-after", "abc "],
    ["ratelimit-reset", "1"],
    ["content-disposition", ';filename*=utf-8""'],
    ["content-disposition", "; filename "],
    ["content-type", "html;"],
    ["x-next-page", "9"],
  ])("a header %s of many %j", async (name, piece) => {
    const run = async (size: number): Promise<unknown> => {
      const headers = { [name]: piece.repeat(size / piece.length) };
      const client = clientOf(() => new Response("[]", { status: name === "retry-after" ? 429 : 200, headers }));
      if (name === "content-disposition") return client.http.get("/x", { as: "file" });
      return client.http.list("/x").then(undefined, () => {});
    };
    await expectLinear(run, 30_000);
  });

  test.each(["vary", "cache-control", "etag"])("a header %s of spaces, with a cache", async (name) => {
    const run = async (size: number): Promise<unknown> => {
      const headers = { etag: "1", [name]: `a${" ".repeat(size)}b` };
      const fetch = async (): Promise<Response> => new Response("[]", { headers });
      return new FullClient({ host: "https://gitlab.test", fetch, use: [cached(memoryCache())] }).http.get("/x");
    };
    await expectLinear(run, 30_000);
  });
});

test.each([
  ["escaped quotes", '\\"'],
  ["quotes", '"\n'],
  ["texts of several lines", '"""a'],
  ["backslashes", "\\\n"],
])("a GraphQL query of %s is shown in linear time, and nothing of its texts", async (_, piece) => {
  const query = `{ a(b: "${piece.repeat(15_000)}hush") }`;
  const fetch = async (): Promise<Response> => Response.json({ data: {} });
  let took = 0;
  let body = "";
  const onRequest = (request: { body(): unknown }): void => {
    const start = performance.now();
    body = JSON.stringify(request.body());
    took = performance.now() - start;
  };
  await new FullClient({ host: "https://gitlab.test", fetch, hooks: { onRequest } }).graphql(query);
  expect(body).toContain("[secret]");
  // Quadratic, it is seconds.
  expect(took).toBeLessThan(200);
});

import { describe, expect, test } from "vitest";
import { FullClient, type GitLabOptions } from "../../runtime/index.js";
import { failure, getProject, listIssues } from "./server.js";

// Data that is made to do harm: in parameters, in bodies, in what the server answers. What paths do is in path.test.ts, how long
// it takes to read in linear.test.ts.

/** A client that is answered so, and what it sent. */
function answered(response: () => Response, options: GitLabOptions = {}) {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, init });
    return response();
  };
  const client = new FullClient({
    host: "https://gitlab.test",
    token: "glpat-hostile-0123456789",
    retry: false,
    fetch,
    ...options,
  });
  return { client, sent };
}

const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
const MANY = 10_000;

describe("names that mean something to JavaScript", () => {
  const hostile = JSON.parse(
    '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"toString":"x"}',
  ) as object;
  const clean = (): void => expect(({} as { polluted?: string }).polluted).toBeUndefined();

  test("in a body are attributes like any other", async () => {
    const { client, sent } = answered(() => Response.json({}));
    await client.http.post("/x", { body: hostile });
    expect(sent.map(({ init }) => init.body)).toEqual([JSON.stringify(hostile)]);
    clean();
  });

  test("in an answer are data like any other, in the order they came", async () => {
    const text = JSON.stringify([hostile]);
    const { client } = answered(() => new Response(text));
    expect(JSON.stringify(await client.http.get("/x"))).toBe(text);
    expect(JSON.stringify(await client.http.list("/x").all())).toBe(text);
    expect(await client.list<object>(listIssues, { project_id: 1 }, { dedupeBy: "__proto__" }).all()).toHaveLength(1);
    clean();
  });

  test("in a query are names like any other, also in an object without a prototype", async () => {
    const { client, sent } = answered(() => Response.json({}));
    await client.http.get("/x", { query: JSON.parse('{"__proto__":"1","constructor":{"prototype":"2"}}') });
    await client.http.get("/x", { query: { a: Object.assign(Object.create(null), { b: 1 }) } });
    await client.http.get("/x", { query: { a: { toString: "x" } } });
    expect(sent.map(({ url }) => url.split("?")[1])).toEqual([
      "__proto__=1&constructor[prototype]=2",
      "a[b]=1",
      "a[toString]=x",
    ]);
  });

  test("as a header is sent or refused, not lost", async () => {
    const headers = JSON.parse('{"__proto__":"1"}') as Record<string, string>;
    try {
      const { client, sent } = answered(() => Response.json({}), { headers });
      await client.http.get("/x");
      expect(Object.keys(sent[0]!.init.headers as object)).toContain("__proto__");
    } catch (error) {
      expect((error as { code?: string }).code).toBe("config");
    }
    clean();
  });
});

describe("too much of something", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;

  test.each([
    ["10,000 nested arrays", nested(MANY)],
    ["an object in itself", cyclic],
  ])("%s as a parameter are refused before anything is sent", async (_, value) => {
    const { client, sent } = answered(() => Response.json({}));
    const form = { id: "x.form", method: "POST", path: "/x", body: "multipart" } as const;
    for (const call of [client.http.get("/x", { query: { value } }), client.call(form, { value })])
      expect(await failure(call)).toMatchObject({ code: "config" });
    expect(sent).toHaveLength(0);
  });

  test("10,000 nested arrays in an answer are read, in an error they are no message", async () => {
    const text = "[".repeat(MANY) + "]".repeat(MANY);
    expect(await answered(() => new Response(text)).client.http.get("/x")).toHaveLength(1);
    const { client } = answered(() => new Response(`{"message":${text}}`, { status: 400 }));
    expect(await failure(client.http.get("/x"))).toMatchObject({ code: "http", status: 400, messages: [] });
  });

  test("10 MB texts go there and back, and are not quoted by errors", async () => {
    const text = "ä".repeat(5_000_000);
    const echo = answered(() => Response.json({ text }));
    const { text: back } = await echo.client.http.post<{ text: string }>("/x", { body: { text } });
    expect(back === text).toBe(true);
    expect((echo.sent[0]!.init.body as string).length).toBe(5_000_000 + '{"text":""}'.length);
    for (const body of [
      text,
      JSON.stringify({ message: text }),
      `<html><title>${text}`,
      `"${"\\u0000".repeat(1e6)}"`,
    ]) {
      const error = await failure(answered(() => new Response(body, { status: 500 })).client.http.get("/x"));
      expect(error.message.length).toBeLessThan(1500);
      expect(JSON.stringify(error).length).toBeLessThan(300_000);
    }
    const { client, sent } = answered(() => Response.json({}));
    expect((await failure(client.call(getProject, { project_id: `${text}/..` }))).message.length).toBeLessThan(300);
    expect(sent).toHaveLength(0);
  });
});

describe("headers cannot be forged", () => {
  test.each(["\r\n", "\n", "\r", "\0", "\u2028", "\u010a", "\u010d"])(
    "through sudo, names or tokens: %j",
    async (end) => {
      const value = `alice${end}x-forged: 1`;
      for (const options of [
        { sudo: value },
        { headers: { "x-a": value } },
        { headers: { [value]: "a" } },
        { userAgent: value },
        { token: value },
        { token: null, oauthToken: value },
        { token: null, jobToken: value },
        { token: null, deployToken: value },
        { token: null, basicAuth: { username: "u", password: value } },
        { token: () => value },
      ] as GitLabOptions[]) {
        const sent: RequestInit[] = [];
        const call = async (): Promise<unknown> => {
          const { token, ...rest } = options;
          const client = new FullClient({
            host: "https://gitlab.test",
            ...(token && { token }),
            ...rest,
            fetch: async (_, init) => (sent.push(init), Response.json({})),
          });
          return client.http.get("/x");
        };
        const error = (await call().catch((thrown: unknown) => thrown)) as { code?: string; message?: string };
        // Basic authentication encodes; everything else is refused, and not repeated where it may be secret.
        if (options.basicAuth)
          expect((sent[0]!.headers as Record<string, string>).authorization).toMatch(/^Basic [\w+/=]+$/);
        else {
          expect(error.code).toBe("config");
          expect(sent).toHaveLength(0);
          if (!options.headers) expect(error.message).not.toContain("x-forged");
        }
      }
    },
  );

  test("nor through the sudo of one call or the header of an operation", async () => {
    const { client, sent } = answered(() => Response.json({}));
    const operation = { id: "x.get", method: "GET", path: "/x", header: { when: "if-match" } } as const;
    expect(await failure(client.http.get("/x", { sudo: "a\r\nb: c" }))).toMatchObject({ code: "config" });
    expect(await failure(client.call(operation, { when: "a\r\nb: c" }))).toMatchObject({ code: "config" });
    expect(await failure(client.http.get("/x").ifNoneMatch("a\r\nb: c"))).toMatchObject({ code: "config" });
    expect(sent.filter(({ init }) => JSON.stringify(init.headers).includes("\\r"))).toEqual([]);
  });
});

test("what a server says cannot forge a line of the log", async () => {
  const lines: string[] = [];
  const message = "no\nGET /admin 200 in 1 ms\r\u2028\u001b[31mred\u009b";
  const { client } = answered(() => Response.json({ message }, { status: 503 }), {
    retry: { limit: 1, baseDelay: 1 },
    logger: { debug: (line) => lines.push(line), warn: (line) => lines.push(line) },
  });
  const error = await failure(client.http.get("/x"));
  // eslint-disable-next-line no-control-regex
  for (const line of [...lines, error.message]) expect(line).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028\u2029]/);
});

test("a list whose total is a lie ends where its pages end", async () => {
  let asked = 0;
  const fetch = async (url: string): Promise<Response> => {
    asked++;
    const page = Number(new URL(url).searchParams.get("page") ?? 1);
    const rel = page < 3 ? `page=${page + 1}>; rel="next"` : `page=1>; rel="first"`;
    const headers = {
      "x-page": `${page}`,
      "x-per-page": "1",
      "x-total-pages": "5000",
      link: `<https://gitlab.test/api/v4/x?${rel}`,
    };
    return Response.json(page < 4 ? [page] : [], { headers });
  };
  const client = new FullClient({ host: "https://gitlab.test", fetch });
  expect(await client.http.list("/x", { readAhead: 4 }).all()).toEqual([1, 2, 3]);
  expect(asked).toBeLessThan(20);
});

test("a status no Response can have is an error like any other", async () => {
  const odd = (): Response => Object.defineProperty(new Response("odd"), "status", { value: 999 });
  const bad = (): Response => Object.defineProperty(odd(), "ok", { value: false });
  expect(await failure(answered(bad).client.http.get("/x"))).toMatchObject({ code: "http", status: 999 });
  const error = await failure(answered(bad).client.fetch("https://gitlab.test/api/v4/x"));
  expect(error.code).toBe("http");
});

test("a connection that broke after a write was sent does not send it again", async () => {
  let sent = 0;
  const fetch = async (): Promise<Response> => {
    sent++;
    const cause = Object.assign(new Error("read EHOSTUNREACH"), { code: "EHOSTUNREACH", syscall: "read" });
    throw new TypeError("fetch failed", { cause });
  };
  const client = new FullClient({ host: "https://gitlab.test", fetch, retry: { baseDelay: 1 } });
  expect(await failure(client.http.post("/x", { body: {} }))).toMatchObject({ code: "network" });
  expect(sent).toBe(1);
});

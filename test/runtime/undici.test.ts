import { createServer } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { Agent, type Dispatcher } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { ConfigError, FullClient, type GitLabOptions } from "../../runtime/index.js";
import { undiciFetch } from "../../runtime/undici.js";
import { deleteBranch, failure, getProject, listIssues, serve, type TestServer } from "./server.js";

const TOKEN = "glpat-test-secret-000";

/** A client over `undici.request`, whose connections end with the test. */
function clientOf(server: Pick<TestServer, "origin">, options: GitLabOptions = {}): FullClient {
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.destroy());
  const fetch = undiciFetch({ dispatcher });
  return new FullClient({ host: server.origin, token: TOKEN, fetch, retry: { baseDelay: 1 }, ...options });
}

describe("calls over undici.request", () => {
  test.each([{}, null, { request: "GET" }])("are not made over %j", (dispatcher) => {
    expect(() => undiciFetch({ dispatcher: dispatcher as unknown as Dispatcher })).toThrow(ConfigError);
    expect(() => undiciFetch({ dispatcher: dispatcher as unknown as Dispatcher })).toThrow("new Agent()");
  });

  test("carry credential, headers and JSON, and answer data with a usable response", async () => {
    const server = await serve({ body: { id: 1, name: "ä" }, headers: { "x-request-id": "r1", etag: '"e"' } });
    const { data, response } = await clientOf(server, { sudo: "alice" })
      .call(getProject, { project_id: "a/b" })
      .withResponse();
    expect(data).toEqual({ id: 1, name: "ä" });
    expect(server.seen[0]).toMatchObject({
      method: "GET",
      url: "/api/v4/projects/a%2Fb",
      headers: { "private-token": TOKEN, sudo: "alice", accept: "application/json" },
    });
    expect(response).toBeInstanceOf(Response);
    expect(response.headers).toBeInstanceOf(Headers);
    expect(response).toMatchObject({ ok: true, status: 200, statusText: "OK", bodyUsed: true, redirected: false });
    expect(response.url).toBe(`${server.origin}/api/v4/projects/a%2Fb`);
    expect(response.headers.get("X-Request-Id")).toBe("r1");
    expect(Object.fromEntries(response.headers)).toMatchObject({ etag: '"e"', "content-type": "application/json" });
    await expect(response.arrayBuffer()).rejects.toThrow(TypeError);
  });

  test("send every kind of body as fetch does", async () => {
    const server = await serve({});
    const { http } = clientOf(server);
    await http.post("/json", { body: { a: "ä" } });
    await http.post("/form", { body: { file: new File(["content"], "a.txt") } });
    await http.put("/blob", { body: new Blob(["blob"], { type: "text/csv" }) });
    await http.put("/bytes", { body: new TextEncoder().encode("bytes") });
    await http.put("/stream", { body: new Blob(["stream"]).stream() });
    await http.post("/query", { body: new URLSearchParams({ a: "b c" }) });
    await http.post("/nothing");
    const [json, form, blob, bytes, stream, query, nothing] = server.seen;
    expect(json).toMatchObject({ headers: { "content-type": "application/json", "content-length": "10" } });
    expect(String(json!.body)).toBe('{"a":"ä"}');
    expect(form!.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(String(form!.body)).toMatch(/filename="a.txt"[^]*content/);
    expect(blob).toMatchObject({ headers: { "content-type": "text/csv", "content-length": "4" } });
    expect([blob, bytes, stream, query].map((seen) => String(seen!.body))).toEqual([
      "blob",
      "bytes",
      "stream",
      "a=b+c",
    ]);
    expect(query!.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(nothing!.headers["content-length"]).toBe("0");
  });

  test("follow redirects within the origin with the credential, beyond it without", async () => {
    const other = await serve({ body: { id: 2 } });
    const server = await serve(
      { status: 302, headers: { location: "/api/v4/moved" } },
      { status: 301, headers: { location: `${other.origin}/file` } },
    );
    expect(await clientOf(server).call(getProject, { project_id: 1 })).toEqual({ id: 2 });
    expect(server.seen.map(({ path, headers }) => [path, headers["private-token"]])).toEqual([
      ["/api/v4/projects/1", TOKEN],
      ["/api/v4/moved", TOKEN],
    ]);
    expect(other.seen[0]!.headers).not.toHaveProperty("private-token");
  });

  test("are tried again after 503 and 429, and a token is renewed after 401", async () => {
    const server = await serve(
      { status: 503 },
      { status: 429, headers: { "retry-after": "0" } },
      { status: 401 },
      { body: { id: 3 } },
    );
    const client = clientOf(server, { token: ({ refresh }) => (refresh ? "glpat-new" : "glpat-old") });
    expect(await client.call(getProject, { project_id: 1 })).toEqual({ id: 3 });
    expect(server.seen.map(({ headers }) => headers["private-token"])).toEqual([
      "glpat-old",
      "glpat-old",
      "glpat-old",
      "glpat-new",
    ]);
  });

  test("without a body: 204, 304 and HEAD leave the connection free", async () => {
    const server = await serve(
      { status: 204 },
      { status: 304, headers: { etag: '"e"' } },
      { headers: { "x-total": "7" } },
      {},
    );
    const client = clientOf(server);
    expect(await client.call(deleteBranch, { project_id: 1, branch: "main" })).toBeUndefined();
    expect(await client.call(getProject, { project_id: 1 }).ifNoneMatch('"e"')).toMatchObject({ notModified: true });
    expect((await client.http.head("/projects")).get("x-total")).toBe("7");
    await client.call(getProject, { project_id: 1 });
    expect(server.sockets.size).toBe(1);
  });

  test("walk pages", async () => {
    const server = await serve(
      {
        body: [{ id: 1 }],
        headers: { link: '<https://x/api/v4/projects/1/issues?page=2>; rel="next"', "x-total": "2" },
      },
      { body: [{ id: 2 }] },
    );
    expect(await clientOf(server).list(listIssues, { project_id: 1 }).all()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(server.seen[1]!.query).toBe("page=2");
  });
});

describe("failures over undici.request", () => {
  test("a refusal has status, words and request id", async () => {
    const server = await serve({
      status: 404,
      body: { message: "404 Project Not Found" },
      headers: { "x-request-id": "r2" },
    });
    const error = await failure(clientOf(server).call(getProject, { project_id: 1 }));
    expect(error).toMatchObject({ name: "NotFoundError", status: 404, statusText: "Not Found", requestId: "r2" });
    expect(error.message).toBe('GET /projects/:project_id failed: 404 Not Found, "404 Project Not Found" (request r2)');
  });

  test("nobody there, no such host, a connection that ends: network errors of their kinds", async () => {
    const gone = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(gone.address() as { port: number }).port}`;
    const kind = async (host: string): Promise<unknown> => {
      const error = await failure(clientOf({ origin: host }, { retry: false }).call(getProject, { project_id: 1 }));
      expect(error.code).toBe("network");
      expect(JSON.stringify(error) + error.message).not.toContain(TOKEN);
      return error.kind;
    };
    expect(await kind(origin)).toBe("lost");
    await new Promise((resolve) => gone.close(resolve));
    expect(await kind(origin)).toBe("refused");
    expect(await kind("http://nowhere.invalid")).toBe("dns");
  });

  test("a body that is cut short is a lost connection, and tried again", async () => {
    const server = await serve(
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
        response.write("{", () => response.destroy());
      },
      { body: { id: 4 } },
    );
    expect(await clientOf(server).call(getProject, { project_id: 1 })).toEqual({ id: 4 });
    expect(server.seen).toHaveLength(2);
  });

  test("limits and signals end the request on the wire", async () => {
    const server = await serve(() => new Promise(() => {}));
    const client = clientOf(server, { retry: false });
    expect(await failure(client.call(getProject, { project_id: 1 }, { timeout: 30 }))).toMatchObject({
      limit: "timeout",
    });
    const reason = new Error("enough");
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 30);
    expect(await failure(client.call(getProject, { project_id: 1 }, { signal: controller.signal }))).toBe(reason);
    await expect.poll(() => server.aborted).toBe(2);
  });

  test("a signal ends the reading of a body", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).write("[");
    });
    const error = await failure(
      clientOf(server, { retry: false }).call(getProject, { project_id: 1 }, { timeout: 50 }),
    );
    expect(error.code).toBe("timeout");
    await expect.poll(() => server.aborted).toBe(1);
  });
});

describe("bodies over undici.request", () => {
  const codings = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

  test.each(Object.entries(codings))("%s is decoded, as text and as a download", async (coding, compress) => {
    const body = compress(JSON.stringify({ text: "x".repeat(50_000) }));
    const server = await serve({ body, headers: { "content-type": "application/json", "content-encoding": coding } });
    const client = clientOf(server);
    expect(await client.call(getProject, { project_id: 1 })).toEqual({ text: "x".repeat(50_000) });
    expect(server.seen[0]!.headers["accept-encoding"]).toContain(coding);
    const file = await client.http.get("/file", { as: "file" });
    expect(file.size).toBeUndefined();
    expect(JSON.parse(await file.text())).toEqual({ text: "x".repeat(50_000) });
  });

  test("what claims to be gzip and is not is an error", async () => {
    const server = await serve({ body: "no gzip", headers: { "content-encoding": "gzip" } });
    const error = await failure(clientOf(server, { retry: false }).call(getProject, { project_id: 1 }));
    expect(error).toMatchObject({ code: "network", kind: "lost" });
  });

  test("a download streams, with its name and size, and a cancelled one ends the request", async () => {
    let sent = 0;
    const headers = { "content-disposition": 'attachment; filename="a.zip"', "content-type": "application/zip" };
    const server = await serve({ body: "archive", headers: { ...headers, "content-length": "7" } }, (_, response) => {
      response.writeHead(200, headers);
      const write = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent++;
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    });
    const client = clientOf(server);
    const file = await client.http.get("/archive", { as: "file" });
    expect(file).toMatchObject({ filename: "a.zip", size: 7, contentType: "application/zip", status: 200 });
    expect(await file.text()).toBe("archive");
    const endless = await client.http.get("/endless", { as: "file" });
    const reader = endless.body.getReader();
    expect((await reader.read()).value!.length).toBeGreaterThan(0);
    await reader.cancel();
    await expect.poll(() => server.aborted).toBe(1);
    expect(sent).toBeLessThan(2000);
  });

  test("a part of a file is asked for as it is stored", async () => {
    const server = await serve({ status: 206, body: "chi", headers: { "content-range": "bytes 2-4/7" } });
    const file = await clientOf(server).http.get("/archive", { as: "file", range: { start: 2, end: 4 } });
    expect(await file.text()).toBe("chi");
    expect(server.seen[0]!.headers).toMatchObject({ range: "bytes=2-4" });
    expect(server.seen[0]!.headers).not.toHaveProperty("accept-encoding");
  });
});

describe("the response of undiciFetch by itself", () => {
  async function answerOf(...answers: Parameters<typeof serve>): Promise<Response> {
    const server = await serve(...answers);
    const dispatcher = new Agent();
    onTestFinished(() => dispatcher.destroy());
    return undiciFetch({ dispatcher })(`${server.origin}/x?y=1`, { headers: new Headers({ "x-a": "1" }) });
  }

  test("is read in every way a Response is", async () => {
    const body = '{"a":"ä"}';
    expect(await (await answerOf({ body })).json()).toEqual({ a: "ä" });
    expect(new TextDecoder().decode(await (await answerOf({ body })).arrayBuffer())).toBe(body);
    expect(new TextDecoder().decode(await (await answerOf({ body })).bytes())).toBe(body);
    expect(await (await (await answerOf({ body })).blob()).text()).toBe(body);
    const form = await answerOf({ body: "a=1", headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect([...(await form.formData())]).toEqual([["a", "1"]]);
  });

  test("can be cloned, wrapped and piped", async () => {
    const first = await answerOf({ body: "text" });
    const copy = first.clone();
    expect([await first.text(), await copy.text(), first.bodyUsed]).toEqual(["text", "text", true]);
    const second = await answerOf({ body: "text", status: 201 });
    const wrapped = new Response(second.body, second);
    expect([wrapped.status, await wrapped.text(), wrapped.headers.has("date")]).toEqual([201, "text", true]);
    await expect((await answerOf({ status: 204 })).text()).resolves.toBe("");
    expect((await answerOf({ status: 204 })).body).toBeNull();
  });

  test("is read once", async () => {
    const response = await answerOf({ body: "text" });
    expect(response.bodyUsed).toBe(false);
    await response.text();
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(() => response.clone()).toThrow(TypeError);
  });

  test("has headers that repeat, change and are no more than were sent", async () => {
    const { headers } = await answerOf({
      headers: { "set-cookie": ["a=1", "b=2"], "x-name": Buffer.from("日本").toString("latin1") },
    });
    expect(headers.get("set-cookie")).toBe("a=1, b=2");
    expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(headers.has("constructor")).toBe(false);
    expect(headers.get("__proto__")).toBeNull();
    expect(Buffer.from(headers.get("x-name")!, "latin1").toString()).toBe("日本");
    headers.set("x-name", "other");
    headers.append("x-more", "1");
    headers.delete("date");
    expect([headers.get("x-name"), headers.get("x-more"), headers.has("date")]).toEqual(["other", "1", false]);
    expect([...headers.keys()]).toContain("x-more");
  });
});

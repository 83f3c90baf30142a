import { describe, expect, test } from "vitest";
import type { Download } from "../../runtime/index.js";
import { clientOf, failure, serve } from "./server.js";

describe("the low level", () => {
  test("has a method for each method, with query, body and headers", async () => {
    const server = await serve({ body: { ok: true } });
    const { http } = clientOf(server, { sudo: "root" });
    const options = { query: { iids: [1, 2], search: "a+b" }, headers: { "X-Note": "1" }, sudo: "alice" };
    expect(await http.get("/x", options)).toEqual({ ok: true });
    await http.post("/x", { ...options, body: { title: "x", labels: [] } });
    await http.put("/x", { body: { title: null } });
    await http.patch("/x", { body: {} });
    await http.delete("/x", options);
    const seen = server.seen.map(({ method, url, headers, body }) => [
      method,
      url,
      headers.sudo,
      headers["x-note"],
      String(body),
    ]);
    expect(seen).toEqual([
      ["GET", "/api/v4/x?iids[]=1&iids[]=2&search=a%2Bb", "alice", "1", ""],
      ["POST", "/api/v4/x?iids[]=1&iids[]=2&search=a%2Bb", "alice", "1", '{"title":"x","labels":[]}'],
      ["PUT", "/api/v4/x", "root", undefined, '{"title":null}'],
      ["PATCH", "/api/v4/x", "root", undefined, "{}"],
      ["DELETE", "/api/v4/x?iids[]=1&iids[]=2&search=a%2Bb", "alice", "1", ""],
    ]);
  });

  test("answers text, files and headers", async () => {
    const server = await serve({ body: "log", headers: { "x-total": "3" } });
    const { http } = clientOf(server);
    expect(await http.get("/x", { as: "text" })).toBe("log");
    const file: Download = await http.get("/x", { as: "file" });
    expect(await file.text()).toBe("log");
    expect((await http.head("/x")).get("x-total")).toBe("3");
  });

  test("request() gives the answer itself for any method, and throws failures", async () => {
    const server = await serve(
      { body: "hello", headers: { allow: "GET, OPTIONS" } },
      { status: 405, body: { error: "405 Not Allowed" } },
    );
    const { http } = clientOf(server, { retry: false });
    const response = await http.request("OPTIONS", "/version", { timeout: 1000 });
    expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([
      200,
      "GET, OPTIONS",
      "hello",
    ]);
    expect(response.url).toBe(`${server.origin}/api/v4/version`);
    expect(server.seen[0]!.method).toBe("OPTIONS");
    expect(await failure(http.request("OPTIONS", "/x"))).toMatchObject({
      status: 405,
      operation: "http.options",
      kind: "other",
    });
  });

  test("goes through retries and limits of time like every call", async () => {
    const server = await serve({ status: 503 }, {}, () => new Promise(() => {}));
    const { http } = clientOf(server);
    await http.get("/x");
    expect((await failure(http.get("/x", { timeout: 30, retry: false }))).code).toBe("timeout");
    expect(server.seen).toHaveLength(3);
  });

  test("names the path in errors, without its query", async () => {
    const server = await serve({ status: 404 });
    const error = await failure(clientOf(server).http.get("/projects/1?private_token=glpat-00000000"));
    expect(error.message).toBe("GET /projects/1 failed: 404 Not Found");
  });
});

describe("fetch", () => {
  test("takes an address or a Request, adds what the client adds, and resolves whatever the status is", async () => {
    const server = await serve(
      { status: 404, body: { message: "404" }, headers: { "x-a": "b" } },
      { status: 503 },
      { body: { ok: true } },
      {},
    );
    const client = clientOf(server);
    const missing = await client.fetch("/projects/1?x=1");
    expect([missing.status, missing.headers.get("x-a"), await missing.json()]).toEqual([404, "b", { message: "404" }]);
    const request = new Request(`${server.origin}/api/v4/x`, {
      method: "PUT",
      body: '{"a":1}',
      headers: { "content-type": "application/json", "x-b": "c" },
    });
    const answer = await client.fetch(request);
    expect(await answer.json()).toEqual({ ok: true });
    expect(
      server.seen
        .slice(1)
        .map(({ method, body, headers }) => [method, String(body), headers["x-b"], headers["private-token"]]),
    ).toEqual([
      ["PUT", '{"a":1}', "c", "glpat-test-secret-000"],
      ["PUT", '{"a":1}', "c", "glpat-test-secret-000"],
    ]);
    await client.fetch(new URL(`${server.origin}/api/v4/x`), { method: "POST", body: new FormData() });
    expect(server.seen[3]!.headers["content-type"]).toMatch(/^multipart\/form-data/);
  });

  test("gives 304 and 429 as they are in the end", async () => {
    const server = await serve(
      { status: 304, headers: { etag: "x" } },
      { status: 429, headers: { "retry-after": "900" }, body: "Retry later" },
    );
    const client = clientOf(server);
    expect((await client.fetch("/x")).status).toBe(304);
    const limited = await client.fetch("/x");
    expect([limited.status, limited.headers.get("retry-after"), await limited.text()]).toEqual([
      429,
      "900",
      "Retry later",
    ]);
  });

  test("rejects when there is no answer, or when told to stop", async () => {
    const server = await serve(
      (_, response) => void response.destroy(),
      () => new Promise(() => {}),
    );
    const client = clientOf(server, { retry: false });
    expect((await failure(client.fetch("/x"))).code).toBe("network");
    expect((await failure(client.fetch("/x", { signal: AbortSignal.timeout(30) }))).name).toBe("TimeoutError");
  });
});

import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  FullClient,
  GitLabError,
  isDecodeError,
  isGitLabError,
  isHttpError,
  isNetworkError,
  isRateLimitError,
  isTimeoutError,
} from "../../runtime/index.js";
import { type Answer, clientOf, createIssue, failure, getProject, serve } from "./server.js";

const text = (body: string, type = "text/plain"): Answer => ({ body, headers: { "content-type": type } });

describe("successes that are none", () => {
  test.each([
    [
      "a sign-in page",
      text("<!DOCTYPE html><html>", "text/html"),
      "html",
      /an HTML page: not GitLab, or a sign-in before it/,
    ],
    ["JSON that is cut short", { body: '[{"id":1},{"id"' }, "json", /no JSON, or not all of it/],
    ["text", text("OK"), "json", /no JSON/],
    ["nothing", { body: "" }, "empty", /answered 200 with nothing/],
  ] as [string, Answer, string, RegExp][])("%s", async (_, answer, kind, message) => {
    const server = await serve({ ...answer, headers: { ...answer.headers, "x-request-id": "01H" } });
    const error = await failure(clientOf(server).call(getProject, { project_id: 1 }));
    expect(error).toMatchObject({
      name: "DecodeError",
      code: "decode",
      kind,
      status: 200,
      requestId: "01H",
      path: "/projects/:project_id",
    });
    expect(error.message).toMatch(message);
    expect(isDecodeError(error)).toBe(true);
    expect(error.text).toBe(answer.body);
  });

  test("a write that answers nothing has happened all the same", async () => {
    const server = await serve({ status: 201, body: "" }, { status: 202, body: "" }, { status: 204 });
    const client = clientOf(server);
    for (let i = 0; i < 3; i++) expect(await client.call(createIssue, { project_id: 1, title: "x" })).toBeUndefined();
    expect(await client.call(getProject, { project_id: 1 })).toBeUndefined();
  });
});

describe("no answer, or half of one", () => {
  test("a connection reset before the headers", async () => {
    const server = createServer((socket) => socket.on("data", () => socket.resetAndDestroy()));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const error = await failure(
      new FullClient({ host: `http://127.0.0.1:${port}`, retry: false }).call(getProject, { project_id: 1 }),
    );
    expect(error).toMatchObject({ code: "network", kind: "lost", name: "NetworkError" });
    expect(error.message).toMatch(
      /^GET \/projects\/:project_id failed: no answer from http:\/\/127.0.0.1:\d+ \(.*ECONNRESET/,
    );
    expect(isNetworkError(error)).toBe(true);
  });

  test("a connection reset after the headers, in the middle of the body", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
      response.write('{"id":', () => setTimeout(() => response.socket?.resetAndDestroy(), 10));
    });
    const error = await failure(clientOf(server, { retry: false }).call(getProject, { project_id: 1 }));
    expect(error).toMatchObject({ code: "network", kind: "lost" });
  });

  test("gzip that is none", async () => {
    const server = await serve({ body: "garbage", headers: { "content-encoding": "gzip" } });
    expect((await failure(clientOf(server, { retry: false }).call(getProject, { project_id: 1 }))).code).toBe(
      "network",
    );
  });

  test("headers that do not come, against the timeout", async () => {
    const server = await serve(() => new Promise(() => {}));
    const start = performance.now();
    const error = await failure(clientOf(server, { timeout: 50, retry: false }).call(getProject, { project_id: 1 }));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(error).toMatchObject({ code: "timeout", name: "TimeoutError", limit: "timeout" });
    expect(error.message).toBe("GET /projects/:project_id timed out: timeout of 50 ms");
    expect(isTimeoutError(error)).toBe(true);
  });

  test("a body that trickles, against the timeout", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    });
    const error = await failure(clientOf(server, { timeout: 80, retry: false }).call(getProject, { project_id: 1 }));
    expect(error).toMatchObject({ code: "timeout", limit: "timeout" });
    await expect.poll(() => server.aborted).toBe(1);
  });

  test("the timeout of an attempt is repeated for reads, not for writes", async () => {
    const slow = (): Promise<never> => new Promise(() => {});
    const server = await serve(slow, {});
    await clientOf(server, { timeout: 50 }).call(getProject, { project_id: 1 });
    expect(server.seen).toHaveLength(2);
    const writes = await serve(slow);
    expect(
      (await failure(clientOf(writes, { timeout: 50 }).call(createIssue, { project_id: 1, title: "x" }))).code,
    ).toBe("timeout");
    expect(writes.seen).toHaveLength(1);
  });

  test("a fetch that listens to no signal is left behind in time", async () => {
    const client = new FullClient({ fetch: () => new Promise(() => {}), timeout: 20, retry: false });
    expect((await failure(client.call(getProject, { project_id: 1 }))).code).toBe("timeout");
  });

  test.each(["signal.reason", "AbortSignal.timeout"])("an abort passes through as it is: %s", async (how) => {
    const server = await serve(() => new Promise(() => {}));
    const controller = new AbortController();
    const signal = how === "signal.reason" ? controller.signal : AbortSignal.timeout(30);
    setTimeout(() => controller.abort("my reason"), 30);
    const thrown = await clientOf(server)
      .call(getProject, { project_id: 1 }, { signal })
      .catch((reason: unknown) => reason);
    expect(thrown).toBe(signal.reason);
    expect(isGitLabError(thrown)).toBe(false);
    await expect.poll(() => server.aborted).toBe(1);
  });

  test.each([
    ["timeout", { timeout: -1 }, /timeout of -1 ms/],
    ["timeout", { timeout: NaN }, /timeout of NaN ms/],
    ["deadline", { deadline: 0 }, /deadline of 0 ms/],
    ["deadline", { deadline: NaN }, /deadline of NaN ms/],
  ])("a %s that is no time ends at once and shows itself: %j", async (_, options, message) => {
    const server = await serve({});
    const error = await failure(clientOf(server, { retry: false }).call(getProject, { project_id: 1 }, options));
    expect([error.code, server.seen.length]).toEqual(["timeout", 0]);
    expect(error.message).toMatch(message);
  });

  test("false stands for no limit", async () => {
    const server = await serve({});
    await clientOf(server, { timeout: 1, deadline: 1 }).call(
      getProject,
      { project_id: 1 },
      { timeout: false, deadline: false },
    );
    expect(server.seen).toHaveLength(1);
  });
});

describe("guards", () => {
  test("tell errors by what they are, also those of another copy of this package", () => {
    const foreign = Object.assign(new Error("x"), { code: "http", status: 429, attempts: [] });
    expect(isGitLabError(foreign)).toBe(true);
    expect(isRateLimitError(foreign)).toBe(true);
    expect(isHttpError(foreign, 404)).toBe(false);
    for (const other of [
      undefined,
      null,
      "x",
      new Error("x"),
      Object.assign(new Error("x"), { code: "ENOENT" }),
      { code: "http", attempts: [] },
    ])
      expect(isGitLabError(other)).toBe(false);
  });

  test("every error is a GitLabError", async () => {
    const server = await serve({ status: 500 });
    const error = await failure(clientOf(server, { retry: false }).call(getProject, { project_id: 1 }));
    expect(error).toBeInstanceOf(GitLabError);
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toMatch(/^ServerError: GET/);
  });
});

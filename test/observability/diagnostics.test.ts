import { channel, subscribe, tracingChannel, unsubscribe } from "node:diagnostics_channel";
import { describe, expect, onTestFinished, test } from "vitest";
import type { GitLabOptions } from "../../runtime/index.js";
import { type CallMessage, diagnostics } from "../../runtime/node.js";
import { clientOf, createIssue, failure, getProject, listIssues, serve, type TestServer } from "../runtime/server.js";

/** Notes what is published, in its order, until the test ends. */
function listen(...names: string[]): [name: string, message: any][] {
  const heard: [string, any][] = [];
  for (const name of names) {
    // Messages of a call are one object that grows: noted as they are at the moment.
    const note = (message: unknown): void => void heard.push([name, { ...(message as object) }]);
    subscribe(name, note);
    onTestFinished(() => void unsubscribe(name, note));
  }
  return heard;
}

const clientFor = (server: TestServer, options: GitLabOptions = {}) =>
  clientOf(server, { ...options, use: [diagnostics()] });

const requests = ["start", "end", "error", "retry"].map((event) => `gitlab-fetch:request:${event}`);
const calls = ["start", "end", "asyncStart", "asyncEnd", "error"].map((event) => `tracing:gitlab-fetch:call:${event}`);

describe("diagnostics channels", () => {
  test("are told of every attempt, and of waits", async () => {
    const server = await serve(
      (_, response) => void response.destroy(),
      { status: 503 },
      { headers: { "x-request-id": "01A" } },
    );
    const heard = listen(...requests);
    await clientFor(server).call(getProject, { project_id: 1 });
    const request = (attempt: number): unknown =>
      expect.objectContaining({
        operation: "projects.get",
        method: "GET",
        path: "/projects/:project_id",
        url: `${server.origin}/api/v4/projects/1`,
        attempt,
      });
    const number = expect.any(Number) as number;
    const error = (name: string): unknown => expect.objectContaining({ name });
    const call = { operation: "projects.get", method: "GET", path: "/projects/:project_id" };
    expect(heard.map(([name, message]) => [name.split(":")[2], message])).toEqual([
      ["start", { request: request(1) }],
      ["error", { request: request(1), error: error("NetworkError"), duration: number }],
      ["retry", { ...call, attempt: 1, error: error("NetworkError"), wait: number }],
      ["start", { request: request(2) }],
      ["end", { request: request(2), status: 503, requestId: undefined, duration: number }],
      ["retry", { ...call, attempt: 2, error: error("ServerError"), wait: number }],
      ["start", { request: request(3) }],
      ["end", { request: request(3), status: 200, requestId: "01A", duration: number }],
    ]);
  });

  test("are told of calls as Node's tracing channels are", async () => {
    const server = await serve({ status: 503 }, { headers: { "x-request-id": "01A" } }, { status: 404 });
    const heard = listen(...calls);
    const client = clientFor(server);
    await client.call(getProject, { project_id: "group/app", statistics: true });
    await failure(client.call(getProject, { project_id: 2 }));
    const call = { operation: "projects.get", method: "GET", path: "/projects/:project_id" };
    const first = { ...call, url: `${server.origin}/api/v4/projects/group%2Fapp?statistics=true` };
    const result = { status: 200, requestId: "01A", retries: 1 };
    const second = { ...call, url: `${server.origin}/api/v4/projects/2` };
    const error = expect.objectContaining({ status: 404 }) as Error;
    expect(heard.map(([name, message]) => [name.split(":")[3], message])).toEqual([
      ["start", first],
      ["end", first],
      ["asyncStart", { ...first, result }],
      ["asyncEnd", { ...first, result }],
      ["start", second],
      ["end", second],
      ["error", { ...second, error }],
      ["asyncStart", { ...second, error }],
      ["asyncEnd", { ...second, error }],
    ]);
  });

  test("are told of each page of a list, and of GraphQL", async () => {
    const server = await serve(
      { body: [1], headers: { "x-next-page": "2" } },
      { body: [2] },
      { body: { data: { a: 1 } } },
    );
    const heard = listen("tracing:gitlab-fetch:call:asyncEnd", "gitlab-fetch:request:end");
    const client = clientFor(server);
    await client.list(listIssues, { project_id: 1 }).all();
    await client.graphql("query Name { a }");
    expect(
      heard.map(([name, { operation, request }]) => [name.split(":").at(-1), operation ?? request.operation]),
    ).toEqual([
      ["end", "issues.listForProject"],
      ["asyncEnd", "issues.listForProject"],
      ["end", "issues.listForProject"],
      ["asyncEnd", "issues.listForProject"],
      ["end", "graphql.Name"],
      ["asyncEnd", "graphql.Name"],
    ]);
  });

  test("carry a store for what subscribers keep of a call", async () => {
    const { AsyncLocalStorage } = await import("node:async_hooks");
    const server = await serve({});
    const storage = new AsyncLocalStorage<string>();
    const { start } = tracingChannel<string, CallMessage>("gitlab-fetch:call");
    start.bindStore(storage, ({ operation }) => operation);
    const inside: unknown[] = [];
    const client = clientFor(server, { hooks: { onRequest: () => void inside.push(storage.getStore()) } });
    await client.call(getProject, { project_id: 1 });
    start.unbindStore(storage);
    expect(inside).toEqual(["projects.get"]);
    expect(storage.getStore()).toBeUndefined();
  });

  test("show no secret", async () => {
    const hush = "Hu5h-Hu5h";
    const server = await serve({ status: 429, body: { message: hush } }, { headers: { "x-request-id": hush } });
    const heard = listen(...requests, ...calls);
    const client = clientFor(server, { token: hush, headers: { cookie: `a=${hush}` } });
    await client.call(createIssue, { project_id: 1, title: "x" });
    await client.call(getProject, { project_id: 1, private_token: hush });
    expect(heard.length).toBeGreaterThan(10);
    expect(JSON.stringify(heard)).not.toContain(hush);
    for (const [, { request }] of heard) expect(JSON.stringify(request?.body() ?? null)).not.toContain(hush);
  });

  test("without a subscriber cost nothing: no message is made", async () => {
    const server = await serve({});
    expect([...requests, ...calls].filter((name) => channel(name).hasSubscribers)).toEqual([]);
    let asked = 0;
    const use = [diagnostics()];
    // Reading the path is what making any message begins with.
    const spy = { before: (x: object) => void Object.defineProperty(x, "operation", { get: () => (asked++, "x") }) };
    await clientOf(server, { use: [spy, ...use] }).call(getProject, { project_id: 1 });
    expect(asked).toBe(0);
    listen("gitlab-fetch:request:start");
    await clientOf(server, { use: [spy, ...use] }).call(getProject, { project_id: 1 });
    expect(asked).toBe(1);
  });
});

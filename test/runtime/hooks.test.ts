import { describe, expect, test } from "vitest";
import { Client, type ErrorInfo, observe, type RequestInfo, type ResponseInfo } from "../../runtime/index.js";
import type { LimiterRequest } from "../../runtime/limiter.js";
import { clientOf, failure, getProject, serve } from "./server.js";

describe("hooks", () => {
  test("are called around every attempt, and awaited", async () => {
    const server = await serve(
      (_, response) => void response.destroy(),
      { status: 503, headers: { "x-request-id": "01A" } },
      { headers: { "x-request-id": "01B" } },
    );
    const told: string[] = [];
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    const hooks = {
      async onRequest({ operation, method, path, attempt }: RequestInfo) {
        await pause();
        told.push(`request ${operation} ${method} ${path} ${attempt}`);
      },
      async onResponse({ status, requestId, duration, request }: ResponseInfo) {
        await pause();
        told.push(`response ${status} ${requestId} ${request.attempt} ${duration > 0}`);
      },
      async onError({ error, request }: ErrorInfo) {
        await pause();
        told.push(`error ${(error as Error).name} ${request.attempt}`);
      },
      async onRetry() {
        await pause();
        told.push("retry");
      },
    };
    await clientOf(server, { hooks }).call(getProject, { project_id: 1 });
    expect(told).toEqual([
      "request projects.get GET /projects/:project_id 1",
      "error NetworkError 1",
      "retry",
      "request projects.get GET /projects/:project_id 2",
      "response 503 01A 2 true",
      "retry",
      "request projects.get GET /projects/:project_id 3",
      "response 200 01B 3 true",
    ]);
  });

  test("end the call with what they throw", async () => {
    const server = await serve({});
    const hooks = {
      onRequest() {
        throw new Error("not today");
      },
    };
    expect((await failure(clientOf(server, { hooks }).call(getProject, { project_id: 1 }))).message).toBe("not today");
    expect(server.seen).toHaveLength(0);
  });

  test("can be given to a bare client, several of them", async () => {
    const server = await serve({});
    const told: string[] = [];
    const use = ["a", "b"].map((name) => observe({ onResponse: () => void told.push(name) }));
    await new Client({ host: server.origin, use }).call(getProject, { project_id: 1 });
    expect(told).toEqual(["a", "b"]);
  });

  test("see the redirect's end and the replay after a refresh", async () => {
    const server = await serve({ status: 401 }, { status: 302, headers: { location: "/api/v4/projects/2" } }, {});
    const told: number[] = [];
    let token = 0;
    const client = clientOf(server, {
      token: () => `glpat-${++token}`,
      hooks: { onResponse: ({ status }) => void told.push(status) },
    });
    await client.call(getProject, { project_id: 1 });
    expect(told).toEqual([401, 200]);
  });

  test("a logger gets a line for each attempt, and needs no method it does not have", async () => {
    const server = await serve({ status: 503 }, { headers: { "x-request-id": "01H" } });
    const lines: string[] = [];
    await clientOf(server, { logger: { debug: (line) => lines.push(line) } }).call(getProject, { project_id: 1 });
    expect(lines.map((line) => line.replace(/\d+ ms/, "N ms"))).toEqual([
      "GET /projects/:project_id 503 in N ms",
      "GET /projects/:project_id 200 (request 01H) in N ms",
    ]);
  });
});

describe("a limiter", () => {
  test("is asked before every attempt, with what is to be sent, and told what came", async () => {
    const server = await serve({ status: 503 }, { headers: { "ratelimit-limit": "60", "ratelimit-remaining": "59" } });
    const told: unknown[] = [];
    const limiter = {
      acquire: ({ operation, method, path }: LimiterRequest) => void told.push({ operation, method, path }),
      update: (rateLimit: object, status: number) => void told.push([rateLimit, status]),
    };
    await clientOf(server, { limiter }).call(getProject, { project_id: 1 });
    const request = { operation: "projects.get", method: "GET", path: "/projects/:project_id" };
    expect(told).toEqual([request, [{}, 503], request, [{ limit: 60, remaining: 59 }, 200]]);
  });

  test("that never lets go is ended by signal and deadline", async () => {
    const server = await serve({});
    const client = clientOf(server, { limiter: { acquire: () => new Promise<void>(() => {}) } });
    expect((await failure(client.call(getProject, { project_id: 1 }, { signal: AbortSignal.timeout(20) }))).name).toBe(
      "TimeoutError",
    );
    expect(await failure(client.call(getProject, { project_id: 1 }, { deadline: 20 }))).toMatchObject({
      code: "timeout",
      limit: "deadline",
    });
    expect(server.seen).toHaveLength(0);
  });
});

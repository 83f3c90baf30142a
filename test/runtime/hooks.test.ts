import { describe, expect, test } from "vitest";
import {
  Client,
  type ErrorInfo,
  memoryLimiter,
  observe,
  type RequestInfo,
  type ResponseInfo,
} from "../../runtime/index.js";
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
      acquire: ({ signal, ...request }: object & { signal?: AbortSignal }) => void told.push(request),
      update: (...args: unknown[]) => void told.push(args),
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

  test("in memory lets a burst through and then spreads requests evenly", async () => {
    const limiter = memoryLimiter({ perMinute: 1200, burst: 3 });
    const start = performance.now();
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        await limiter.acquire({ operation: "x", method: "GET", path: "/x" });
        times.push(performance.now() - start);
      }),
    );
    expect(times[2]).toBeLessThan(40);
    [50, 100, 150].forEach((wanted, i) => {
      expect(times[3 + i]).toBeGreaterThan(wanted - 10);
      expect(times[3 + i]).toBeLessThan(wanted + 100);
    });
  });

  test("in memory takes GitLab's own limit, and waits for the reset when nothing remains", async () => {
    const limiter = memoryLimiter({ burst: 1, share: 0.5 });
    const acquire = async (): Promise<number> => {
      const start = performance.now();
      await limiter.acquire({ operation: "x", method: "GET", path: "/x" });
      return performance.now() - start;
    };
    expect(await acquire()).toBeLessThan(20);
    limiter.update!({ limit: 2400 }, 200);
    await acquire();
    const wait = await acquire();
    expect(wait).toBeGreaterThan(35);
    expect(wait).toBeLessThan(150);
    limiter.update!({ limit: 2400, remaining: 0, reset: new Date(Date.now() + 200) }, 429);
    expect(await acquire()).toBeGreaterThan(180);
  });
});

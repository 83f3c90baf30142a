import { describe, expect, test } from "vitest";
import type { Operation, RetryInfo } from "../../runtime/index.js";
import { type Answer, clientOf, failure, serve } from "./server.js";

const get: Operation = { id: "x.get", method: "GET", path: "/x" };

describe("how often and how long", () => {
  test("five times by default, and every attempt is in the error", async () => {
    const server = await serve({ status: 503, headers: { "x-request-id": "01H" } });
    const error = await failure(clientOf(server).call(get));
    expect(server.seen).toHaveLength(5);
    expect(error.attempts).toHaveLength(4);
    for (const attempt of error.attempts) expect(attempt).toMatchObject({ status: 503, requestId: "01H" });
    expect(error.message).toBe("GET /x failed: 503 Service Unavailable (request 01H)");
  });

  test.each([
    [false, 1],
    [{ limit: 0 }, 1],
    [{ limit: 2, baseDelay: 1 }, 3],
    [{ limit: undefined, baseDelay: 1 }, 5],
    [{ transient: false }, 1],
  ] as const)("%j", async (retry, count) => {
    const server = await serve({ status: 503 });
    await failure(clientOf(server).call(get, {}, { retry }));
    await failure(clientOf(server, { retry }).call(get));
    expect(server.seen).toHaveLength(2 * count);
  });

  test("the wait is random, grows with each attempt and has a bound", async () => {
    const server = await serve({ status: 503 });
    const waits: number[][] = [];
    for (let i = 0; i < 10; i++) {
      const one: number[] = [];
      const retry = { baseDelay: 4, maxDelay: 10, limit: 4 };
      await failure(clientOf(server, { retry, hooks: { onRetry: ({ wait }) => void one.push(wait) } }).call(get));
      waits.push(one);
    }
    [4, 8, 10, 10].forEach((bound, n) => expect(Math.max(...waits.map((one) => one[n]!))).toBeLessThanOrEqual(bound));
    expect(new Set(waits.flat()).size).toBeGreaterThan(30);
  });

  const now = "Tue, 20 Feb 2024 12:00:00 GMT";
  const reset = String(Date.parse(now) / 1000 + 30);
  test.each([
    ["Retry-After in seconds", { "retry-after": "2" }, 2000],
    ["Retry-After with a fraction", { "retry-after": "0.5" }, 500],
    ["Retry-After: 0", { "retry-after": "0" }, 0],
    [
      "Retry-After as a date, by the server's clock",
      { "retry-after": "Tue, 20 Feb 2024 12:00:07 GMT", date: now },
      7000,
    ],
    ["Retry-After as a date that is over", { "retry-after": "Tue, 20 Feb 2024 11:00:00 GMT", date: now }, 0],
    [
      "RateLimit-Reset when nothing remains",
      { "ratelimit-reset": reset, "ratelimit-remaining": "0", date: now },
      30_000,
    ],
    [
      "Retry-After before RateLimit-Reset",
      { "retry-after": "3", "ratelimit-reset": reset, "ratelimit-remaining": "0", date: now },
      3000,
    ],
    [
      "RateLimit-Reset of another limit",
      { "ratelimit-reset": reset, "ratelimit-remaining": "17", date: now },
      undefined,
    ],
    ["Retry-After: soon", { "retry-after": "soon" }, undefined],
    ["Retry-After: -1", { "retry-after": "-1" }, undefined],
    ["Retry-After: 1e9", { "retry-after": "1e9" }, undefined],
    ["Retry-After: a word that a lax parser takes for a year", { "retry-after": "2030" + "x" }, undefined],
    ["Retry-After: nothing", { "retry-after": "" }, undefined],
    ["nothing", {}, undefined],
  ] as [string, Record<string, string>, number | undefined][])("%s", async (_, headers, wanted) => {
    const server = await serve({ status: 429, headers });
    const error = await failure(clientOf(server, { retry: false }).call(get));
    expect(error.retryAfter).toBe(wanted);
    // Ended by the hook: only the planned wait is of interest.
    let planned: RetryInfo | undefined;
    const hooks = { onRetry: (info: RetryInfo) => Promise.reject((planned = info) && new Error("seen")) };
    await failure(clientOf(server, { hooks, retry: { baseDelay: 5 } }).call(get));
    if (wanted === undefined) expect(planned?.wait).toBeLessThan(6);
    else expect(planned?.wait).toBe(wanted);
  });

  test("the server's clock may be ten minutes off", async () => {
    for (const minutes of [-10, 10]) {
      const clock = Date.now() + minutes * 60_000;
      const date = new Date(clock).toUTCString();
      const later = new Date(clock + 1000).toUTCString();
      const server = await serve({ status: 429, headers: { date, "retry-after": later } }, {});
      const start = performance.now();
      await clientOf(server).call(get);
      expect(performance.now() - start).toBeGreaterThanOrEqual(900);
      expect(performance.now() - start).toBeLessThan(2500);
    }
  });

  test.each([
    ["600", {}],
    ["1000000000", {}],
    ["99999999999999999999", { maxRetryWait: Infinity }],
    ["2", { maxRetryWait: 1000 }],
  ])("a wait of %s s that is too long (%j) is not begun: the error comes at once", async (seconds, retry) => {
    const server = await serve({
      status: 429,
      headers: { "retry-after": seconds },
      body: { message: { error: "too many" } },
    });
    const start = performance.now();
    const error = await failure(clientOf(server, { retry }).call(get));
    expect(performance.now() - start).toBeLessThan(500);
    expect(server.seen).toHaveLength(1);
    expect(error).toMatchObject({ name: "RateLimitError", retryAfter: Number(seconds) * 1000 });
  });

  test("obeyRateLimit: false throws 429 as it comes and still repeats other failures", async () => {
    const server = await serve({ status: 503 }, { status: 429, headers: { "retry-after": "0" } });
    const error = await failure(clientOf(server, { obeyRateLimit: false }).call(get));
    expect(server.seen).toHaveLength(2);
    expect(error).toMatchObject({ status: 429, attempts: [{ status: 503 }] });
  });
});

describe("what ends a wait", () => {
  const busy: Answer = { status: 429, headers: { "retry-after": "30" } };

  test("an abort, at once and with its reason", async () => {
    const server = await serve(busy);
    const controller = new AbortController();
    const start = performance.now();
    const call = clientOf(server).call(get, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("never mind")), 50);
    expect((await failure(call)).message).toBe("never mind");
    expect(performance.now() - start).toBeLessThan(1000);
    expect(server.seen).toHaveLength(1);
  });

  test("a deadline that the wait would miss: the failure comes at once", async () => {
    const server = await serve(busy);
    const start = performance.now();
    const error = await failure(clientOf(server).call(get, {}, { deadline: 5000 }));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(error).toMatchObject({ status: 429, retryAfter: 30_000 });
  });

  test("a deadline during an attempt", async () => {
    const server = await serve({ status: 503 }, () => new Promise(() => {}));
    const start = performance.now();
    const error = await failure(clientOf(server, { deadline: 100 }).call(get));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(error).toMatchObject({
      code: "timeout",
      limit: "deadline",
      message: "GET /x timed out: deadline of 100 ms",
    });
    expect(error.attempts).toHaveLength(1);
  });

  test("a signal that is aborted already: nothing is sent", async () => {
    const server = await serve({});
    expect((await failure(clientOf(server).call(get, {}, { signal: AbortSignal.abort() }))).name).toBe("AbortError");
    expect(server.seen).toHaveLength(0);
  });

  test("no listener stays on a signal that outlives the calls", async () => {
    const server = await serve({ status: 503 }, {});
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = ((...args: Parameters<typeof add>) => (listeners++, add(...args))) as typeof add;
    signal.removeEventListener = ((...args: Parameters<typeof remove>) => (
      listeners--,
      remove(...args)
    )) as typeof remove;
    for (let i = 0; i < 20; i++) await clientOf(server).call(get, {}, { signal });
    expect(listeners).toBe(0);
  });
});

test("a hundred calls with one signal warn of nothing", async () => {
  const server = await serve({});
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);
  process.on("warning", note);
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 100 }, () => clientOf(server).call(get, {}, { signal })));
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("warning", note);
  expect(warnings).toEqual([]);
});

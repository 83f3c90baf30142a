import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { memoryLimiter } from "../../runtime/index.js";
import { clientOf, listen, many } from "./load.js";
import { seconds } from "./settings.js";

/** Bytes in use after a collection. */
async function heap(): Promise<number> {
  // Twice, with a pause: finalisers of the first make garbage for the second.
  for (let i = 0; i < 3; i++) {
    globalThis.gc!();
    await sleep(20);
  }
  return process.memoryUsage().heapUsed;
}

test("10,000 calls with every kind of end leave no socket, listener or timer behind", async () => {
  const warnings: unknown[] = [];
  const unhandled: unknown[] = [];
  const onWarning = (warning: unknown): void => void warnings.push(warning);
  const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
  process.on("warning", onWarning).on("unhandledRejection", onUnhandled);
  onTestFinished(() => void process.off("warning", onWarning).off("unhandledRejection", onUnhandled));
  const server = await listen(({ url }, response) => {
    const n = Number(/\d+$/.exec(url!)?.[0]);
    const kind = n % 20;
    response.setHeader("content-type", "application/json");
    if (kind === 1) response.socket!.resetAndDestroy();
    else if (kind === 2)
      return; // Nothing ever comes.
    else if (kind === 3) response.writeHead(503).end("<html>");
    else if (kind === 4) response.writeHead(429, { "retry-after": "3600" }).end("Retry later");
    else if (kind === 5) response.writeHead(302, { location: "/api/v4/projects/0" }).end("moved");
    else if (kind === 6) response.end("{");
    else if (kind === 7) response.writeHead(404).end('{"message":"404 Not found"}');
    else response.end(`{"id":${kind}}`);
  });
  const client = clientOf(server.origin, { timeout: 300, retry: { limit: 1, baseDelay: 1, maxDelay: 1 } });
  const shared = new AbortController();
  const call = (n: number): PromiseLike<unknown> => {
    const own = new AbortController();
    if (n % 20 === 8) setTimeout(() => own.abort(new Error("stop")), n % 3);
    const signal = n % 20 === 8 ? own.signal : shared.signal;
    if (n % 20 === 9)
      return client.list({ id: "x.list", method: "GET", path: "/projects" }, { q: n }, { signal }).all();
    return client.http.get(`/projects/${n}`, { signal });
  };
  await many(500, 50, call);
  const before = {
    heap: await heap(),
    timers: timers(),
    listeners: process.eventNames().map((name) => process.listenerCount(name)),
  };
  const ends = await many(10_000, 50, call, seconds / 2);
  const made = Object.values(ends).reduce((a, b) => a + b);
  console.log(`${made} calls: ${JSON.stringify(ends)}, at most ${server.counts.most} connections`);
  expect(Object.keys(ends).sort()).toEqual(["Error", "decode", "http", "network", "ok", "timeout"].sort());
  // A machine so slow that it does not come to this has shown nothing.
  expect(made).toBeGreaterThanOrEqual(1000);
  expect(getEventListeners(shared.signal, "abort")).toHaveLength(0);
  expect(process.eventNames().map((name) => process.listenerCount(name))).toEqual(before.listeners);
  expect(unhandled).toEqual([]);
  expect(warnings).toEqual([]);
  await expect.poll(() => server.open.size, { timeout: 10_000 }).toBe(0);
  await expect.poll(timers, { timeout: 10_000 }).toBeLessThanOrEqual(before.timers + 10);
  const grown = (await heap()) - before.heap;
  console.log(`heap after them: ${(grown / 1e6).toFixed(1)} MB more`);
  // 10,000 leaks of any object with a response on it would be far above.
  expect(grown).toBeLessThan(8e6);
});

test("memory stays flat over an hour's worth of calls: 36,000 of them, ten a second", async () => {
  const body = JSON.stringify(Array.from({ length: 5 }, (_, i) => ({ id: i, title: "x".repeat(100) })));
  let token = 0;
  const headers = {
    "content-type": "application/json",
    "ratelimit-limit": "600000",
    "ratelimit-remaining": "5",
    "x-request-id": "r",
  };
  const client = clientOf("https://gitlab.test", {
    token: undefined,
    oauthToken: ({ refresh }) => `token-${refresh ? ++token : token}`,
    limiter: memoryLimiter({ burst: 1000 }),
    logger: {},
    hooks: { onRequest() {}, onResponse() {}, onRetry() {} },
    // Without a network: what is measured is what this package keeps. The token expires every 500 calls, every 50th fails.
    fetch: async (url, init) => {
      const n = Number(/n=(\d+)/.exec(url)?.[1]);
      const sent = (init.headers as Record<string, string>).authorization;
      if (n % 500 === 0 && sent === `Bearer token-${token}` && token < n / 500)
        return new Response("{}", { status: 401 });
      if (n % 50 === 7) return new Response("{}", { status: 404, headers });
      return new Response(body, { headers });
    },
  });
  const call = (n: number): PromiseLike<unknown> =>
    n % 3
      ? client.http.get("/projects", { query: { n }, deadline: 5000 })
      : client.http.list("/projects", { query: { n }, dedupeBy: "id" }).all();
  await many(4000, 20, call);
  const samples: number[] = [];
  for (let minute = 0; minute < 6; minute++) {
    await many(6000, 20, call, seconds / 12);
    samples.push(await heap());
  }
  const mb = samples.map((bytes) => Math.round(bytes / 1e5) / 10);
  console.log(`heap after each ten minutes' worth of calls: ${mb.join(", ")} MB`);
  const last = Math.min(...samples.slice(3));
  const first = Math.min(...samples.slice(0, 3));
  // A leak of 100 bytes a call would be 1.8 MB between the halves.
  expect(last - first).toBeLessThan(1e6);
});

/** Timers under way. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

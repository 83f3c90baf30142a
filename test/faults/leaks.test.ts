import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
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
  const server = await listen(({ url, method }, response) => {
    const n = Number(/\d+/.exec(url!.replace("/v4", ""))?.[0]);
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
    else if (kind === 10) response.writeHead(429, { "retry-after": "50" }).end("Retry later");
    else if (kind === 11 && /[?&]page=/.test(url!)) return;
    else if (kind === 11)
      response.writeHead(200, { "x-page": "1", "x-total-pages": "9", "x-next-page": "2" }).end("[1]");
    else if (/^1[2-4]$/.test(`${kind}`)) download(response, kind);
    else response.end(method === "GET" ? `{"id":${kind}}` : "");
  });
  // Limits that are long, so that a timer that is forgotten is still there in the end.
  const client = clientOf(server.origin, {
    timeout: 50_000,
    deadline: 55_000,
    retry: { limit: 1, baseDelay: 1, maxDelay: 1 },
  });
  const shared = new AbortController();
  const own: AbortSignal[] = [];
  const call = async (n: number): Promise<unknown> => {
    const kind = n % 20;
    const path = `/projects/${n}`;
    let { signal } = shared;
    const controller = new AbortController();
    if ([8, 10, 13].includes(kind)) own.push((signal = controller.signal));
    // In the middle of the request; while it waits for another attempt.
    if (kind === 8 || kind === 10) setTimeout(() => controller.abort(new Error("stop")), kind === 8 ? n % 3 : 60);
    if (kind === 2) return client.http.get(path, { signal, timeout: 300 });
    if (kind === 9) return client.list({ id: "x.list", method: "GET", path: "/projects" }, { q: n }, { signal }).all();
    if (kind === 11) {
      // Left after its first item, while further pages are on their way and do not come.
      for await (const _ of client.http.list(path, { signal, readAhead: 2 })) return;
    }
    if (!/^1[2-4]$/.test(`${kind}`)) return client.http.get(path, { signal });
    const file = await client.http.get(path, { signal, as: "file" });
    if (kind === 14) return file.arrayBuffer();
    const reader = file.body.getReader();
    await reader.read();
    if (kind === 12) return reader.cancel();
    controller.abort(new Error("stop"));
    // Every second one is not read on: the signal alone has to end it.
    if (n % 40 === 13) return undefined;
    while (!(await reader.read()).done);
    return undefined;
  };
  await many(500, 50, call);
  own.length = 0;
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
  for (const signal of [shared.signal, ...own]) expect(getEventListeners(signal, "abort")).toHaveLength(0);
  own.length = 0;
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

test("answers that are not of interest do not keep their connections", async () => {
  // Of an answer that never ends, so that only its reader can end it.
  const start = "x".repeat(1000);
  const server = await listen(({ url, headers }, response) => {
    if (headers.authorization === "Bearer old") response.writeHead(401).write(start);
    else if (url!.endsWith("/moved")) response.writeHead(302, { location: "/api/v4/x" }).write(start);
    else response.end("{}");
  });
  for (const path of ["/moved", "/x"]) {
    const oauthToken = ({ refresh }: { refresh: boolean }): string => (refresh || path === "/moved" ? "new" : "old");
    const clients = Array.from({ length: 20 }, () => clientOf(server.origin, { token: undefined, oauthToken }));
    await Promise.all(clients.map((client) => client.http.get(path)));
    // Where the body is neither read nor cancelled, its connection waits until the garbage collector finds it.
    await expect.poll(() => server.counts.unfinished, { timeout: 2000, interval: 20 }).toBe(0);
  }
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

/** A file that comes to a halt; for kind 14 its connection ends. */
function download(response: ServerResponse, kind: number): void {
  response.writeHead(200, { "content-length": "400000" });
  response.write("x".repeat(1000), () => void (kind === 14 && response.destroy()));
}

/** Timers under way. */
function timers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
}

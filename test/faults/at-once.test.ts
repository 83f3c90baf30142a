import { getEventListeners } from "node:events";
import type { RequestListener } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { type GitLabOptions, memoryLimiter } from "../../runtime/index.js";
import { clientOf, listen, many } from "./load.js";

describe("a thousand calls at once", () => {
  const oauth =
    (accepts: () => string): RequestListener =>
    ({ headers }, response) => {
      const good = headers.authorization === `Bearer ${accepts()}`;
      setTimeout(() => response.writeHead(good ? 200 : 401, { "content-type": "application/json" }).end("{}"), 5);
    };

  test("share one refresh of an expired token, and each is replayed once", async () => {
    let valid = "token-new";
    let refreshes = 0;
    const server = await listen(oauth(() => valid));
    let stored = "token-old";
    const client = clientOf(server.origin, {
      token: undefined,
      oauthToken: async ({ refresh }) => {
        if (!refresh) return stored;
        refreshes++;
        await sleep(50);
        return (stored = valid);
      },
    });
    expect(await many(1000, 1000, (n) => client.http.get("/user", { query: { n } }))).toEqual({ ok: 1000 });
    expect(refreshes).toBe(1);
    expect(server.counts.requests).toBe(2000);
    valid = "token-newer";
    expect(await many(1000, 1000, (n) => client.http.post("/user", { body: { n } }))).toEqual({ ok: 1000 });
    expect(refreshes).toBe(2);
  });

  test("one refresh also where the store answers slowly and still with the old token", async () => {
    let refreshes = 0;
    let stored = "token-old";
    const server = await listen(oauth(() => "token-new"));
    const client = clientOf(server.origin, {
      token: undefined,
      oauthToken: async ({ refresh }) => {
        if (refresh) {
          refreshes++;
          await sleep(20);
          return (stored = "token-new");
        }
        const read = stored;
        await sleep(100);
        return read;
      },
    });
    const first = many(1, 1, () => client.http.get("/user"));
    // The first has been sent when these ask the store; the refresh ends before the store answers.
    await sleep(103);
    expect([await many(999, 999, () => client.http.get("/user")), await first]).toEqual([{ ok: 999 }, { ok: 1 }]);
    expect(refreshes).toBe(1);
  });

  test("a refresh that fails fails each of them, and leaves nothing unhandled", async () => {
    const unhandled: unknown[] = [];
    const on = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", on);
    onTestFinished(() => void process.off("unhandledRejection", on));
    const server = await listen(oauth(() => "never"));
    let refreshes = 0;
    const client = clientOf(server.origin, {
      token: undefined,
      oauthToken: async ({ refresh }) => {
        if (!refresh) return "token-old";
        refreshes++;
        // Until all have been refused, and have heard of it.
        while (server.counts.requests < 1000) await sleep(20);
        await sleep(500);
        throw new RangeError("no refresh token");
      },
    });
    const ends = await many(1000, 1000, () => client.http.get("/user"));
    expect(ends).toEqual({ RangeError: 1000 });
    // On a slow machine a 401 may be heard of after the first refresh has failed.
    expect(refreshes).toBeLessThanOrEqual(3);
    await sleep(10);
    expect(unhandled).toEqual([]);
  });

  test("are all ended by one abort, with its reason, at once, and their connections with them", async () => {
    const server = await listen(() => {});
    const client = clientOf(server.origin);
    const controller = new AbortController();
    const reason = new Error("enough");
    const ends: unknown[] = [];
    const all = Array.from({ length: 1000 }, () =>
      client.http
        .get("/slow", { signal: controller.signal })
        .then(undefined, (error: unknown) => void ends.push(error)),
    );
    await sleep(300);
    const start = performance.now();
    controller.abort(reason);
    await Promise.all(all);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(ends).toHaveLength(1000);
    expect(ends.every((end) => end === reason)).toBe(true);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await expect.poll(() => server.open.size, { timeout: 10_000 }).toBe(0);
  });

  test("are all ended while they wait for a retry, for the limiter or for a token", async () => {
    const server = await listen((_, response) => void response.writeHead(429, { "retry-after": "50" }).end());
    const never = new Promise<string>(() => {});
    for (const options of [
      {},
      { limiter: memoryLimiter({ perMinute: 1, burst: 1 }) },
      { token: undefined, oauthToken: () => never },
    ] satisfies GitLabOptions[]) {
      const client = clientOf(server.origin, options);
      const controller = new AbortController();
      const reason = new Error("enough");
      const all = Promise.allSettled(
        Array.from({ length: 300 }, () => client.http.get("/x", { signal: controller.signal })),
      );
      await sleep(200);
      controller.abort(reason);
      const ends = await Promise.race([all, sleep(2000, [])]);
      expect(ends.filter((end) => end.status === "rejected" && end.reason === reason)).toHaveLength(300);
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    }
  });
});

describe("the limiter", () => {
  const acquire = (limiter: ReturnType<typeof memoryLimiter>, signal?: AbortSignal): Promise<void> =>
    Promise.resolve(limiter.acquire({ operation: "x", method: "GET", path: "/", signal }));

  test("is fair: who came first goes first, and nobody waits for ever", async () => {
    const limiter = memoryLimiter({ perMinute: 60_000, burst: 5 });
    const order: number[] = [];
    const start = performance.now();
    await Promise.all(Array.from({ length: 500 }, (_, n) => acquire(limiter).then(() => order.push(n))));
    const took = performance.now() - start;
    expect(order).toEqual([...order].sort((a, b) => a - b));
    // 500 at one a millisecond.
    expect(took).toBeGreaterThan(450);
    expect(took).toBeLessThan(1500);
  });

  test("gives the turns of those that were aborted to those that wait", async () => {
    const limiter = memoryLimiter({ perMinute: 600, burst: 1 });
    const controller = new AbortController();
    const gone = Array.from({ length: 100 }, () => acquire(limiter, controller.signal).catch(() => {}));
    controller.abort();
    await Promise.all(gone);
    const start = performance.now();
    await Promise.race([acquire(limiter), sleep(3000)]);
    expect(performance.now() - start).toBeLessThan(400);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("takes RateLimit-Reset by the server's clock", async () => {
    const skew = 3600_000;
    let asked = 0;
    const server = await listen((_, response) => {
      response.sendDate = false;
      const now = Date.now() + skew;
      const remaining = asked++ ? "9" : "0";
      response.writeHead(200, {
        "content-type": "application/json",
        date: new Date(now).toUTCString(),
        "ratelimit-limit": "600",
        "ratelimit-remaining": remaining,
        "ratelimit-reset": `${Math.ceil(now / 1000)}`,
      });
      response.end("{}");
    });
    const client = clientOf(server.origin, { limiter: memoryLimiter() });
    await client.http.get("/x");
    await client.http.get("/x", { deadline: 4000 });
  });
});

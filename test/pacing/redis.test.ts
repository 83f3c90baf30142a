import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createClient } from "@redis/client";
import { Redis } from "ioredis";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { type RedisLimiterOptions, redisLimiter, type SharingState } from "../../runtime/redis.js";
import { startMockServer } from "../../runtime/testing/index.js";
import { blocksOf } from "../docs/blocks.js";
import { clientOf, getProject, serve } from "../runtime/server.js";
import { redisServer, type RedisServer, withoutRedis } from "./redis.js";

function connect({ port }: RedisServer): Redis {
  const redis = new Redis(port, { retryStrategy: () => 20 });
  redis.on("error", () => {});
  onTestFinished(() => redis.disconnect());
  return redis;
}

const limiterOf = (server: RedisServer, options?: RedisLimiterOptions) => redisLimiter(connect(server), options);
const slow = { limits: [{ limit: 600 }], burst: 1 };

/** Milliseconds that calls take, all made at once by these clients. */
async function timed(clients: ReturnType<typeof clientOf>[], calls: number): Promise<number> {
  const start = performance.now();
  await Promise.all(
    clients.flatMap((client) => Array.from({ length: calls }, () => client.call(getProject, { project_id: 1 }))),
  );
  return performance.now() - start;
}

test("an onChange that throws holds up nobody", async () => {
  const client = { defineCommand() {}, status: "ready" };
  let told = 0;
  const onChange = (): never => {
    told++;
    throw new Error("mine");
  };
  const limiter = redisLimiter(client, { limits: [{ limit: 60_000 }], timeout: 50, onChange });
  const request = { operation: "projects.get", method: "GET", path: "/projects/:project_id" };
  await Promise.all([limiter.acquire({ ...request }), limiter.acquire({ ...request })]);
  expect(told).toBe(1);
});

describe.skipIf(withoutRedis)("a limiter in Redis", () => {
  test("writes no token and no name into it, and only keys with its prefix that end by themselves", async () => {
    const redis = await redisServer();
    const server = await serve({});
    const token = "glpat-must-not-be-stored";
    const limiter = limiterOf(redis, { ...slow, namespace: "team-7" });
    await timed(
      [clientOf(server, { limiter, token }), clientOf(server, { limiter, token: null, oauthToken: token })],
      1,
    );
    await timed(
      [clientOf(server, { limiter: limiterOf(redis, { ...slow, namespace: "team-7", budget: "deploy-bot" }) })],
      1,
    );
    const reader = connect(redis);
    const keys = await reader.keys("*");
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys) {
      expect(key).toMatch(/^team-7:[0-9a-f]{32}:all:/);
      expect(await reader.pttl(key)).toBeGreaterThan(0);
    }
    expect(new Set(keys.map((key) => key.split(":")[1])).size).toBe(3);
  });

  test("shares one budget by credential, or by its name when tokens differ", async () => {
    const redis = await redisServer();
    const server = await serve({});
    const make = (token: string, budget?: string) =>
      clientOf(server, { token, limiter: limiterOf(redis, { ...slow, budget }) });
    const reader = connect(redis);
    /** How many places were taken, by account. */
    const taken = async (): Promise<number[]> => {
      const sums: Record<string, number> = {};
      for (const key of await reader.keys("*60s*")) {
        const account = key.split(":")[1]!;
        sums[account] = (sums[account] ?? 0) + Number(await reader.get(key));
      }
      return Object.values(sums);
    };
    await timed([make("glpat-aaaaaaaaaa"), make("glpat-aaaaaaaaaa")], 2);
    expect(await taken()).toHaveLength(1);
    await timed([make("glpat-bbbbbbbbbb")], 2);
    expect(await taken()).toHaveLength(2);
    await timed([make("glpat-cccccccccc", "bot"), make("glpat-dddddddddd", "bot")], 2);
    const all = await taken();
    expect(all).toHaveLength(3);
    for (const places of all) expect(places).toBeGreaterThanOrEqual(2);
  });

  test.each(["ioredis", "node-redis"] as const)(
    "works with %s, and leaves the connection to its owner",
    async (kind) => {
      const redis = await redisServer();
      const server = await serve({});
      let limiter;
      let ping: () => Promise<string>;
      if (kind === "ioredis") {
        const client = connect(redis);
        limiter = redisLimiter(client, slow);
        ping = () => client.ping();
      } else {
        const client = await createClient({ url: `redis://127.0.0.1:${redis.port}` }).connect();
        onTestFinished(() => client.destroy());
        limiter = redisLimiter(client, slow);
        ping = () => client.ping();
      }
      const client = clientOf(server, { limiter });
      expect(await timed([client], 4)).toBeGreaterThan(150);
      expect((await connect(redis).keys("gitlab-fetch:*")).length).toBeGreaterThan(0);
      await client.close();
      expect(await ping()).toBe("PONG");
    },
  );

  test("keeps its pace when Redis is far away", async () => {
    const redis = await redisServer();
    const server = await serve({});
    const near = await createClient({ url: `redis://127.0.0.1:${redis.port}` }).connect();
    onTestFinished(() => near.destroy());
    const far = new Proxy(near, {
      get(client, name) {
        const value: unknown = Reflect.get(client, name);
        if (typeof value !== "function") return value;
        const method = (...args: unknown[]): unknown => (value as (...args: unknown[]) => unknown).apply(client, args);
        const later = async (...args: unknown[]): Promise<unknown> => {
          await new Promise((resolve) => setTimeout(resolve, 60));
          return method(...args);
        };
        return name === "eval" ? later : method;
      },
    });
    const limiter = redisLimiter(far, { limits: [{ limit: 3000 }], burst: 1 });
    // Fifty a second; with one question after the other it would take four seconds.
    expect(await timed([clientOf(server, { limiter })], 60)).toBeLessThan(2500);
  });

  test("goes on when Redis hangs, says so once, and says when it is used again", async () => {
    const redis = await redisServer();
    const server = await serve({});
    const states: SharingState[] = [];
    const options = {
      limits: [{ limit: 6000 }],
      timeout: 100,
      onChange: (state: SharingState) => void states.push(state),
    };
    const client = clientOf(server, { limiter: limiterOf(redis, options) });
    await timed([client], 3);
    redis.pause();
    expect(await timed([client], 10)).toBeLessThan(1500);
    expect(states).toMatchObject([
      { shared: false, processes: 1, error: { message: "Redis did not answer within 100 ms" } },
    ]);
    redis.resume();
    await vi.waitFor(
      async () => {
        await timed([client], 1);
        expect(states.map(({ shared }) => shared)).toEqual([false, true]);
      },
      { timeout: 5000, interval: 50 },
    );
  });

  test("works without a Redis that was never there", async () => {
    const server = await serve({});
    const redis = new Redis(1, { retryStrategy: () => 1000 });
    redis.on("error", () => {});
    onTestFinished(() => redis.disconnect());
    const states: boolean[] = [];
    const limiter = redisLimiter(redis, { ...slow, timeout: 50, onChange: ({ shared }) => void states.push(shared) });
    expect(await timed([clientOf(server, { limiter })], 2)).toBeLessThan(1500);
    expect(states).toEqual([false]);
  });

  test.each([
    [{}, {}, "expected a client of ioredis or node-redis"],
    [undefined, {}, "expected a client of ioredis or node-redis"],
    [{ eval() {} }, { processes: 0 }, "processes: expected a number of at least 1"],
    [{ eval() {} }, { timeout: 0 }, "timeout: expected milliseconds above 0"],
    [{ eval() {} }, { perMinute: -1 }, "perMinute: expected a number above 0"],
  ])("refuses %j with %j", (client, options, message) => {
    expect(() => redisLimiter(client as never, options)).toThrow(message);
  });
});

describe.skipIf(withoutRedis)("the guide's examples that need Redis", () => {
  const folder = join(import.meta.dirname, ".blocks");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const docs = resolve(import.meta.dirname, "../../docs");
  const blocks = blocksOf(docs, "guides/pacing-and-caching.md").filter(({ code }) => code.includes("redis://"));

  test.each(blocks.map((block) => [block.name, block] as const))("%s", async (name, { code }) => {
    const redis = await redisServer();
    const mock = await startMockServer();
    onTestFinished(() => mock.close());
    vi.stubEnv("GITLAB_TOKEN", "glpat-example-guides");
    onTestFinished(() => void vi.unstubAllEnvs());
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${name.replace(/\W/g, "-")}.ts`);
    const there = code.replaceAll("127.0.0.1:6379", `127.0.0.1:${redis.port}`);
    writeFileSync(file, there.replaceAll("https://gitlab.example.com", mock.url));
    await import(/* @vite-ignore */ file);
    expect(mock.calls.map(({ status }) => status)).toEqual([200]);
    // The mock's answers have no ETag, so there is nothing to keep; a place is always taken.
    const keys = await connect(redis).keys("gitlab-fetch:*");
    expect(keys.length > 0).toBe(code.includes("redisLimiter"));
  });

  test("are two", () => expect(blocks).toHaveLength(2));
});

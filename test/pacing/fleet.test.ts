import { describe, expect, test } from "vitest";
import { fleet, useWorkers } from "./fleet.js";
import { redisServer, withoutRedis } from "./redis.js";
import { throttledServer, usedPart } from "./throttle.js";

useWorkers();

// Few enough for a machine that is busy with other tests.
const limits = { limit: 120, period: 3 };
const general = { limit: 120, period: 3000 };

// Once more, because what is measured is time: something else may have taken it.
describe.skipIf(withoutRedis)("eight processes with one token", { retry: 1 }, () => {
  test("use what two limits of GitLab permit, by another clock, fairly, and are never refused", async () => {
    const redis = await redisServer();
    // As many as a place that is late does not count: GitLab's own limit is 2,000 in a minute.
    const limits = { limit: 400, period: 10 };
    const server = await throttledServer({ ...limits, search: 80, skew: 1_400 });
    const all = await fleet(8, {
      host: server.origin,
      redis: redis.port,
      options: {
        limits: [
          { limit: 400, period: 10_000 },
          { limit: 80, period: 10_000, path: "/search*" },
        ],
        timeout: 3000,
      },
      seconds: 20,
      concurrency: 4,
      searches: 10,
    });
    await all.run();
    const { served, refused } = server;
    expect(refused).toEqual({ general: 0, search: 0 });
    console.info(`used: ${usedPart(served, limits).toFixed(3)}`);
    expect(usedPart(served, limits)).toBeGreaterThan(0.95);
    const names = new Set(served.map(({ who }) => who));
    expect(names.size).toBe(8);
    for (const name of names) {
      const part = served.filter(({ who }) => who === name).length / (served.length / 8);
      // Places are taken ahead in handfuls, so between processes it is fair on average only.
      expect(part).toBeGreaterThan(0.3);
      expect(part).toBeLessThan(3);
    }
    expect(all.states).toEqual([]);
  });

  test("go on while Redis is away, each with its part, and share again when it is back", async () => {
    const redis = await redisServer();
    const server = await throttledServer({ ...limits, tells: false });
    const all = await fleet(8, {
      host: server.origin,
      redis: redis.port,
      client: "node-redis",
      options: { limits: [general], timeout: 3000 },
      seconds: 9,
      concurrency: 4,
    });
    const done = all.run();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await redis.stop();
    const gone = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await redis.start();
    const back = performance.now();
    await done;
    const part = (from: number, to: number): number =>
      usedPart(
        server.served.filter(({ at }) => at > from && at < to),
        limits,
      );
    console.info(
      `used: ${[part(0, gone), part(gone, back), part(back, Infinity)].map((used) => used.toFixed(3)).join(", ")}`,
    );
    expect(server.refused).toEqual({ general: 0, search: 0 });
    expect(part(gone, back)).toBeGreaterThan(0.7);
    expect(part(back, Infinity)).toBeGreaterThan(0.7);
    // Each process told each change once.
    const names = Array.from({ length: 8 }, (_, index) => `process-${index + 1}`);
    for (const shared of [false, true])
      expect(all.states.filter((state) => state.shared === shared).map(({ name }) => name).sort()).toEqual(names); // prettier-ignore
    for (const { shared, error, processes } of all.states) {
      expect(processes).toBe(8);
      expect(error).toEqual(shared ? undefined : expect.stringMatching(/^\w*Error: /));
    }
  });
});

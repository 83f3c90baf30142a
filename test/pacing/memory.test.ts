import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type LimiterRequest, memoryLimiter } from "../../runtime/limiter.js";
import { clientOf, failure, getProject } from "../runtime/server.js";
import { throttledServer, usedPart } from "./throttle.js";

const request = (changes: Partial<LimiterRequest> = {}): LimiterRequest => ({
  operation: "projects.get",
  method: "GET",
  path: "/projects/:project_id",
  ...changes,
});

/** Milliseconds that something takes. */
async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Waits until a minute is neither about to begin nor about to end: its first places come one by one. */
async function withinMinute(): Promise<void> {
  const part = Date.now() % 60_000;
  if (part < 2000 || part > 59_000) await new Promise((resolve) => setTimeout(resolve, (62_000 - part) % 60_000));
}

describe("a limiter in memory", () => {
  test("lets a burst through and then spreads requests evenly", async () => {
    await withinMinute();
    const limiter = memoryLimiter({ perMinute: 1200, burst: 3 });
    const start = performance.now();
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        await limiter.acquire(request());
        times.push(performance.now() - start);
      }),
    );
    expect(times[2]).toBeLessThan(40);
    [50, 100, 150].forEach((wanted, i) => {
      expect(times[3 + i]).toBeGreaterThan(wanted - 10);
      expect(times[3 + i]).toBeLessThan(wanted + 100);
    });
  });

  test("takes GitLab's own limit, and waits for the reset when nothing remains", async () => {
    await withinMinute();
    const limiter = memoryLimiter({ burst: 1, share: 0.5 });
    const acquire = () => timed(() => limiter.acquire(request()));
    expect(await acquire()).toBeLessThan(20);
    limiter.update!({ limit: 2400 }, 200);
    await acquire();
    const wait = await acquire();
    expect(wait).toBeGreaterThan(35);
    expect(wait).toBeLessThan(150);
    limiter.update!({ limit: 2400, remaining: 0, reset: new Date(Date.now() + 200) }, 429);
    expect(await acquire()).toBeGreaterThan(180);
  });

  test.each([3_600_000, 5000, -3_600_000])(
    "does not wait because this machine's clock is %i ms ahead of GitLab's",
    async (ahead) => {
      const limiter = memoryLimiter({ perMinute: 6000, burst: 2 });
      const call = async (): Promise<void> => {
        const asked = request();
        const sent = Date.now();
        await limiter.acquire(asked);
        const headers = new Headers({ date: new Date(Date.now() - ahead).toUTCString() });
        limiter.update!({}, 200, { request: asked, headers, sent, received: Date.now() });
      };
      // Some go before anything is known about the clock, and some wait by the wrong one.
      expect(await timed(() => Promise.all(Array.from({ length: 8 }, call)))).toBeLessThan(3000);
      expect(await timed(call)).toBeLessThan(1000);
    },
  );

  test.each([true, false])(
    "does not wait because this machine's clock is set back (GitLab's known: %s)",
    async (known) => {
      const limiter = memoryLimiter({ perMinute: 6000, burst: 2 });
      const real = Date.now;
      let back = 0;
      const now = vi.spyOn(Date, "now").mockImplementation(() => real() - back);
      onTestFinished(() => now.mockRestore());
      const asked = request();
      await limiter.acquire(asked);
      const headers = new Headers({ date: new Date(real()).toUTCString() });
      if (known) limiter.update!({}, 200, { request: asked, headers, sent: real(), received: real() });
      back = 600_000;
      expect(await timed(() => limiter.acquire(request()))).toBeLessThan(2000);
      expect(await timed(() => limiter.acquire(request()))).toBeLessThan(1000);
    },
  );

  test("does not take another limit of GitLab for the one of all API requests", async () => {
    const limiter = memoryLimiter({ burst: 1 });
    limiter.update!({ limit: 1, name: "throttle_authenticated_packages_api" }, 200);
    expect(await timed(() => Promise.all([limiter.acquire(request()), limiter.acquire(request())]))).toBeLessThan(30);
  });

  test("is first come first served, and a place whose waiter gives up goes to the next", async () => {
    await withinMinute();
    const limiter = memoryLimiter({ perMinute: 600, burst: 1 });
    await limiter.acquire(request());
    const order: number[] = [];
    const controllers = Array.from({ length: 6 }, () => new AbortController());
    const reason = new Error("no longer wanted");
    const all = controllers.map(({ signal }, index) =>
      Promise.resolve(limiter.acquire(request({ signal }))).then(
        () => order.push(index),
        (error) => expect(error).toBe(reason),
      ),
    );
    controllers[0]!.abort(reason);
    controllers[3]!.abort(reason);
    const time = await timed(() => Promise.all(all));
    expect(order).toEqual([1, 2, 4, 5]);
    // Four places, 100 ms each.
    expect(time).toBeLessThan(560);
  });

  test("holds no timer when nobody waits any more, and keeps the place for who comes next", async () => {
    const limiter = memoryLimiter({ perMinute: 1 });
    await limiter.acquire(request());
    const before = process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const controller = new AbortController();
    const waiting = Promise.resolve(limiter.acquire(request({ signal: controller.signal })));
    const refusal = failure(waiting);
    await new Promise((resolve) => setImmediate(resolve));
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBe(before + 1);
    controller.abort(new Error("stop"));
    expect((await refusal).message).toBe("stop");
    expect(process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length).toBe(before);
    const gone = AbortSignal.abort(new Error("gone before"));
    await expect(limiter.acquire(request({ signal: gone }))).rejects.toThrow("gone before");
  });

  test("applies every limit whose operation, path and method fit", async () => {
    await withinMinute();
    const limiter = memoryLimiter({
      burst: 1,
      limits: [
        { limit: 600, operation: "search.*" },
        { limit: 600, path: "/projects/:project_id/issues*", method: "post" },
      ],
    });
    const twice = (one: Partial<LimiterRequest>) =>
      timed(() => Promise.all([1, 2].map(() => limiter.acquire(request(one)))));
    expect(await twice({})).toBeLessThan(30);
    expect(await twice({ operation: "search.global" })).toBeGreaterThan(80);
    expect(await twice({ path: "/projects/:project_id/issues/:issue_iid" })).toBeLessThan(30);
    expect(await twice({ path: "/projects/:project_id/issues", method: "POST" })).toBeGreaterThan(80);
  });

  test("keeps limits of different periods apart, and takes what GitLab says for the one it is about", async () => {
    await withinMinute();
    const limiter = memoryLimiter({ burst: 1, limits: [{ limit: 6000 }, { limit: 72_000, period: 3_600_000 }] });
    const ten = () => timed(() => Promise.all(Array.from({ length: 10 }, () => limiter.acquire(request()))));
    // 72,000 in an hour: one in 50 ms.
    const before = await ten();
    expect(before).toBeGreaterThan(400);
    expect(before).toBeLessThan(800);
    limiter.update!({ limit: 600, observed: 10, remaining: 590 }, 200);
    expect(await ten()).toBeGreaterThan(800);
  });

  test("learns limit, period and clock from the answers, and leaves others with the same token their part", async () => {
    const limits = { limit: 100, period: 2 };
    const server = await throttledServer({ ...limits, skew: -700 });
    const client = clientOf(server, { limiter: memoryLimiter({ share: 0.9 }), userAgent: "own" });
    const other = clientOf(server, { token: "glpat-same-user-00000" });
    const end = performance.now() + 5000;
    const work = async (): Promise<void> => {
      while (performance.now() < end) {
        await client.call(getProject, { project_id: 81 });
      }
    };
    const others = setInterval(() => other.call(getProject, { project_id: 7 }).catch(() => {}), 100);
    await Promise.all(Array.from({ length: 3 }, work));
    clearInterval(others);
    expect(server.refused.general).toBe(0);
    // Of 50 in a second 10 are the other's, and 5 nobody's.
    const own = server.served.filter(({ who }) => who === "own");
    expect(server.served.length - own.length).toBeGreaterThan(40);
    expect(usedPart(own, limits)).toBeGreaterThan(0.5);
  });

  test.each([
    [{ perMinute: 0 }, "perMinute: expected a number above 0"],
    [{ burst: -1 }, "burst: expected a number above 0"],
    [{ share: 1.2 }, "share: expected a number above 0, at most 1"],
    [{ limits: [{ limit: 5 }, { limit: 0 }] }, "limits[1].limit: expected a number above 0"],
    [{ limits: [{ limit: 5, period: -1 }] }, "limits[0].period: expected a number above 0"],
    [
      { limits: [{ limit: 5, operations: "x" }] },
      "limits[0].operations: expected limit, period, operation, path or method",
    ],
    [{ limits: [{}] }, "limits[0].limit is missing: give the requests per period"],
  ])("refuses %j", (options, message) => {
    expect(() => memoryLimiter(options as never)).toThrow(message);
  });
});

/** One of several processes that share a token: makes calls until it is told to stop, or so many. */
import { Redis } from "ioredis";
import { createClient } from "@redis/client";
import { FullClient } from "../../runtime/index.js";
import { type RedisLimiterOptions, redisLimiter, type SharingState } from "../../runtime/redis.js";

/** What a worker is told at its start. */
export interface Task {
  name: string;
  host: string;
  redis: number;
  client?: "ioredis" | "node-redis";
  options: RedisLimiterOptions;
  /** Seconds for which it makes calls. */
  seconds: number;
  /** How many calls at once. */
  concurrency: number;
  /** Every n-th call is a search. */
  searches?: number;
}

/** What a worker tells. */
export type News = { ready: true } | { state: Omit<SharingState, "error">; error?: string } | { done: number };

const tell = (news: News): void => void (process.connected && process.send!(news));

process.once("message", async (task: Task) => {
  const redis =
    task.client === "node-redis"
      ? createClient({ url: `redis://127.0.0.1:${task.redis}` })
      : new Redis(task.redis, { retryStrategy: () => 50 });
  redis.on("error", () => {});
  if (!(redis instanceof Redis)) await redis.connect();
  const limiter = redisLimiter(redis, {
    ...task.options,
    onChange: ({ error, ...state }) => tell({ state, error: error ? String(error) : undefined }),
  });
  const client = new FullClient({
    host: task.host,
    token: "glpat-shared-by-all-000",
    userAgent: task.name,
    limiter,
    onClose: () => (redis instanceof Redis ? redis.disconnect() : redis.destroy()),
  });
  tell({ ready: true });
  await new Promise((resolve) => process.once("message", resolve));
  const end = performance.now() + task.seconds * 1000;
  let made = 0;
  const signal = AbortSignal.timeout(task.seconds * 1000);
  const work = async (): Promise<void> => {
    while (performance.now() < end) {
      const search = task.searches && made % task.searches === 0;
      made++;
      await client.http.get(search ? "/search?scope=projects&search=x" : "/projects/81", { signal });
    }
  };
  await Promise.allSettled(Array.from({ length: task.concurrency }, work));
  tell({ done: made });
  await client.close();
  process.disconnect();
});

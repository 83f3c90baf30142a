import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { onTestFinished } from "vitest";
import { lacking } from "../needed.js";

/** Why no Redis server can be started here; undefined when one can. */
export const withoutRedis: string | undefined = spawnSync("redis-server", ["--version"]).error
  ? lacking("redis", "what is shared through Redis")
  : undefined;

/** A Redis server of a test; it ends with the test. */
export interface RedisServer {
  port: number;
  start(): Promise<void>;
  /** Ends it at once, with all it knew. */
  stop(): Promise<void>;
  /** Lets it hang: connections stay, answers do not come. */
  pause(): void;
  resume(): void;
}

/** Starts a Redis server on a free port, without files of its own. */
export async function redisServer(): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-redis-"));
  let child: ChildProcess | undefined;
  const server: RedisServer = {
    port,
    async start() {
      const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"];
      child = spawn("redis-server", options, { stdio: "ignore" });
      const probe = new Redis(port, { retryStrategy: () => 20, maxRetriesPerRequest: null });
      probe.on("error", () => {});
      await probe.ping();
      probe.disconnect();
    },
    async stop() {
      const ended = new Promise((resolve) => child!.once("exit", resolve));
      child!.kill("SIGKILL");
      await ended;
    },
    pause: () => void child!.kill("SIGSTOP"),
    resume: () => void child!.kill("SIGCONT"),
  };
  onTestFinished(async () => {
    if (child && child.exitCode === null && child.signalCode === null) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await server.start();
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import type { News, Task } from "./worker.js";

/** Inside the package, so that the workers find what is installed. */
const folder = fileURLToPath(new URL("../../node_modules/.cache/pacing/", import.meta.url));
const file = `${folder}${process.pid}.mjs`;

/** Bundles the workers' program once: eight processes that each compile it would have no time left for calls. */
export function useWorkers(): void {
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    const entry = fileURLToPath(new URL("worker.ts", import.meta.url));
    await build({
      entryPoints: [entry],
      outfile: file,
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
    });
  });
  afterAll(() => rmSync(file, { force: true }));
}

/** Processes that share a token. */
export interface Fleet {
  /** What they have told about sharing, in their order. */
  states: { name: string; shared: boolean; processes: number; error?: string }[];
  /** Lets all begin at once, and resolves when all are done. */
  run(): Promise<void>;
}

/** Starts processes; they begin with their calls once all are ready. */
export async function fleet(size: number, task: Omit<Task, "name">): Promise<Fleet> {
  const states: Fleet["states"] = [];
  const children: ChildProcess[] = [];
  const done: Promise<unknown>[] = [];
  onTestFinished(() => children.forEach((child) => child.kill()));
  const ready = Array.from({ length: size }, (_, index) => {
    const name = `process-${index + 1}`;
    const child = fork(file, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    children.push(child);
    child.send({ ...task, name } satisfies Task);
    done.push(new Promise((resolve) => child.once("exit", resolve)));
    return new Promise<void>((resolve, reject) => {
      child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
      child.on("message", (news: News) => {
        if ("ready" in news) resolve();
        if ("state" in news) states.push({ name, ...news.state, error: news.error });
      });
    });
  });
  await Promise.all(ready);
  return {
    states,
    async run() {
      for (const child of children) child.send("go");
      await Promise.all(done);
    },
  };
}

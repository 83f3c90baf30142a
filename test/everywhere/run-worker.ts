/** Runs the smoke program in workerd, which is what Cloudflare's workers run on, without its compatibility with Node. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Runtime } from "./runtimes.js";
import { digest, FILE, startServer, TOKEN } from "./server.js";
import type { Step } from "./smoke.js";

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2025-01-01",
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** @param consumer - folder with the built programs */
export async function runWorker(runtime: Runtime, consumer: string): Promise<Step[]> {
  await using server = await startServer();
  const config = join(consumer, "build/worker.capnp");
  writeFileSync(config, CONFIG);
  const stdio = ["ignore", "inherit", "inherit", "pipe"] as const;
  const child = spawn(runtime.path!, ["serve", config, "--control-fd=3"], { stdio: [...stdio] });
  try {
    const port = await listening(child.stdio[3] as Readable, child);
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: "POST",
      body: JSON.stringify({ host: server.url, token: TOKEN, sha256: digest(FILE) }),
      signal: AbortSignal.timeout(90_000),
    });
    if (!response.ok) throw new Error(`the worker answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Step[];
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    // By SIGTERM it would wait for connections to end.
    if (child.exitCode === null && child.kill("SIGKILL")) await ended;
  }
}

/** Resolves with the port that workerd tells on its control pipe. */
function listening(control: Readable, child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    control.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      const port = /"socket":\s*"http"[^}]*"port":\s*(\d+)/.exec(text)?.[1];
      if (port) resolve(Number(port));
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`workerd ended with ${code}`)));
    setTimeout(() => reject(new Error("workerd does not listen after 30 s")), 30_000).unref();
  });
}

/** Runs the smoke program in Node, Bun and Deno; `require()` and the command line, too. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { entryPoints } from "./entries.js";
import type { Runtime } from "./runtimes.js";
import { digest, FILE, startServer, TOKEN } from "./server.js";
import type { Step } from "./smoke.js";

/** @param consumer - folder with the installed package and the built programs */
export async function runScript(runtime: Runtime, consumer: string): Promise<Step[]> {
  await using server = await startServer();
  const options = { host: server.url, token: TOKEN, sha256: digest(FILE), entryPoints: entryPoints(consumer, "node") };
  const run = (file: string, args: string[]): Promise<string> =>
    execute(runtime.path!, [...runtime.args, join(consumer, file), ...args], consumer, {
      GITLAB_URL: server.url,
      GITLAB_TOKEN: TOKEN,
    });
  // That the process ends by itself says that nothing is left open.
  const out = await run("build/main.js", [JSON.stringify(options)]);
  const line = /^STEPS (.*)$/m.exec(out);
  if (!line) throw new Error(`no result: ${out}`);
  const steps = JSON.parse(line[1]!) as Step[];
  steps.push(
    await step("require", async () => {
      const said = (await run("build/require.cjs", [JSON.stringify(options)])).trim();
      if (said !== "alice 7") throw new Error(said);
    }),
    await step("cli", async () => {
      const said = await run("node_modules/gitlab-fetch/dist/cli.js", ["version", "get", "--output", "json"]);
      if ((JSON.parse(said) as { version: string }).version !== "19.5.0") throw new Error(said);
    }),
  );
  return steps;
}

/** Times one step. */
export async function step(name: string, run: () => Promise<void>): Promise<Step> {
  const start = performance.now();
  try {
    await run();
    return { name, milliseconds: performance.now() - start };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name, milliseconds: performance.now() - start, error: text };
  }
}

/** What a program says. @throws Error with all of it when it fails or takes longer than 90 seconds */
export function execute(path: string, args: string[], cwd?: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const settings = { cwd, timeout: 90_000, env: { ...process.env, NO_COLOR: "1", ...env } };
    execFile(path, args, settings, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.killed ? "took longer than 90 s" : error.message}\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { buildCli } from "../../scripts/build-cli.js";

/** Builds the program into a folder that goes with the test file; `gitlab-fetch` in it can be called by its name. */
export async function builtProgram(): Promise<{ folder: string; path: string }> {
  const folder = mkdtempSync(join(tmpdir(), "gitlab-fetch-program-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  await buildCli(folder);
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const path = join(folder, "cli.js");
  symlinkSync(path, join(folder, "gitlab-fetch"));
  return { folder, path };
}

/** What a process left behind. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end. */
export function spawned(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  started?: (child: ChildProcess) => void,
): Promise<Ended> {
  const child = spawn(command, args, {
    env: { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started?.(child);
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name]!.on("data", (chunk: Buffer) => (texts[name] += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...texts }));
  });
}

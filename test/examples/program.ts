import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type CredentialOptions, GitLab } from "gitlab-fetch";
import type { MockFetch } from "gitlab-fetch/testing";
import type { Main } from "../../examples/shared/program.js";

/** What a program wrote, and its exit code. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What a program is run with. */
export interface RunOptions {
  /** What answers; without it the program makes its own client. */
  mock?: MockFetch | undefined;
  /** Whether the program is to take the mock for its made-up GitLab. */
  demo?: boolean;
  credential?: CredentialOptions;
  env?: Record<string, string>;
  signal?: AbortSignal;
}

/** Runs a program's main function in this process. */
export async function runMain(
  main: Main,
  args: readonly string[],
  { mock, demo = false, credential, env = {}, signal = new AbortController().signal }: RunOptions = {},
): Promise<Outcome> {
  let [stdout, stderr] = ["", ""];
  const io = {
    env,
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) } as unknown as NodeJS.WritableStream,
    signal,
  };
  const code = await main(args, io, mock && { gitlab: clientFor(mock, credential), demo });
  return { code, stdout, stderr };
}

/** A client of a mock. */
export function clientFor(mock: MockFetch, credential: CredentialOptions = { token: "glpat-example" }): GitLab {
  return new GitLab({ host: "https://gitlab.example.com", ...credential, fetch: mock.fetch });
}

/** Runs a program as a process of its own, as its README says. */
export function runExample(
  name: string,
  args: readonly string[],
  { env = {}, started }: { env?: Record<string, string>; started?: (child: ChildProcess) => void } = {},
): Promise<Outcome> {
  const program = fileURLToPath(new URL(`../../examples/${name}/index.ts`, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", program, ...args], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started?.(child);
  const outcome: Outcome = { code: null, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (outcome.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (outcome.stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...outcome, code }));
  });
}

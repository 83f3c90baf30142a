import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How the measured files are compiled. */
export const compilerOptions = {
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
  strict: true,
  skipLibCheck: true,
};

/** One goal of a table: what was reached of it. */
export interface Verdict {
  what: string;
  /** What must not be exceeded, in the unit of `is`. */
  goal: number;
  is: number;
  unit?: string;
}

/** What one row of the budget came to. */
export interface Table {
  /** What `--only` takes. */
  name: string;
  title: string;
  /** How it is measured, in a sentence or two. */
  how: string;
  head: string[];
  rows: string[][];
  verdicts: Verdict[];
}

/** Measures one row. */
export type Row = (context: Context) => Promise<Table>;

/** What all rows share. */
export interface Context {
  /** The issue that servers answer: the example of the description. */
  example: Record<string, unknown>;
  /** Factor of the number of rounds; below 1 is quicker and rougher. */
  effort: number;
}

export const FOLDER = fileURLToPath(new URL(".", import.meta.url));
export const REPOSITORY = fileURLToPath(new URL("..", import.meta.url));

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of what each round gives as ratio to another one's value of the same round. */
export function ratio(values: readonly number[], base: readonly number[]): number {
  return median(values.map((value, round) => value / base[round]!));
}

/** How many rounds are run, at least three. */
export function rounds(context: Context, full: number): number {
  return Math.max(3, Math.round(full * context.effort));
}

/** What happens to run in a process of its own. */
export interface Ran {
  stdout: string;
  stderr: string;
  /** From the start of the process until its end. */
  seconds: number;
}

/**
 * Runs a program until it ends.
 *
 * @throws Error with what it wrote when it fails
 */
export function run(command: string, args: readonly string[], cwd = FOLDER): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (data) => (stdout += String(data)));
    child.stderr.on("data", (data) => (stderr += String(data)));
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ stdout, stderr, seconds });
      else reject(new Error(`${command} ${args.slice(0, 2).join(" ")} failed (${code})\n${stdout}${stderr}`));
    });
  });
}

/** Runs one of programs/ with an argument, and reads the JSON it prints. */
export async function program<T>(name: string, argument: object, flags: readonly string[] = []): Promise<T> {
  const { stdout } = await run(process.execPath, [...flags, `programs/${name}.js`, JSON.stringify(argument)]);
  return JSON.parse(stdout) as T;
}

/** Runs something while the server of programs/ runs in a process of its own. */
export async function withServer<T>(
  options: { example: object; latency?: number; total?: number },
  use: (url: string) => Promise<T>,
): Promise<T> {
  const child = spawn(process.execPath, ["programs/server.js", JSON.stringify(options)], {
    cwd: FOLDER,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.once("data", (data) => resolve(String(data).trim()));
      child.once("close", (code) => reject(new Error(`the server ended (${code})`)));
    });
    return await use(url);
  } finally {
    child.kill();
  }
}

/**
 * Measures candidates in turns, in another order each round, so that what else the machine does falls on all of them.
 *
 * @returns the figures of each candidate, one for each round
 */
export async function alternate<K extends string>(
  names: readonly K[],
  times: number,
  measure: (name: K, round: number) => Promise<number>,
): Promise<Record<K, number[]>> {
  const figures = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>;
  for (let round = 0; round < times; round++)
    for (let turn = 0; turn < names.length; turn++) {
      // Forth and back, so that nobody always comes after the same one.
      const index = (turn + round) % names.length;
      const name = names[round % 2 ? names.length - 1 - index : index]!;
      figures[name].push(await measure(name, round));
    }
  return figures;
}

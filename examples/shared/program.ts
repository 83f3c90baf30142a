import { type ParseArgsConfig, parseArgs } from "node:util";
import { type CredentialOptions, type Fetch, GitLab, isConfigError, isGitLabError } from "gitlab-fetch";

/** What a program has of the world. */
export interface Io {
  env: Readonly<Record<string, string | undefined>>;
  stdout: { write(text: string): unknown };
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}

/** A client, and whether it talks to a GitLab that is made up. */
export interface Connection {
  gitlab: GitLab;
  demo: boolean;
}

/** What a program works with. */
export interface Context<V> extends Connection, Io {
  /** The flags. */
  values: V;
  /** The arguments that are no flags. */
  positionals: string[];
  /** Writes a line of the result to standard output. */
  print(line: string): void;
  /** Writes a line about the work to standard error. */
  note(line: string): void;
}

type Flags = NonNullable<ParseArgsConfig["options"]>;
type Values<O extends Flags> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>["values"];

/** A program, as {@link defineProgram} takes it. */
export interface Program<O extends Flags> {
  name: string;
  /** What `--help` prints. */
  help: string;
  flags: O;
  connect(env: Io["env"]): Connection;
  /** Does the work; answers the exit code. */
  run(context: Context<Values<O>>): Promise<number>;
}

/** Runs a program with these arguments; answers the exit code: 0 done, 1 failed, 2 wrong use, 130 interrupted. */
export type Main = (args: readonly string[], io: Io, connection?: Connection) => Promise<number>;

/** Wrong arguments or environment; nothing was sent. The message says what to write instead. */
export class UsageError extends Error {}

/** Makes the main function of a program: flags, `--help`, a client, and errors that are said in one line. */
export function defineProgram<O extends Flags>(program: Program<O>): Main {
  return async (args, io, connection) => {
    try {
      const { values, positionals } = parsed(program, args);
      if ((values as { help?: boolean }).help) {
        io.stdout.write(program.help);
        return 0;
      }
      const { gitlab, demo } = connection ?? program.connect(io.env);
      const print = (line: string): void => void io.stdout.write(`${line}\n`);
      const note = (line: string): void => void io.stderr.write(`${line}\n`);
      if (demo) note(`${program.name}: no GitLab is named, so this is a made-up one in this process`);
      try {
        return await program.run({ ...io, gitlab, demo, values, positionals, print, note });
      } finally {
        await gitlab.close();
      }
    } catch (error) {
      if (io.signal.aborted) {
        io.stderr.write(`${program.name}: interrupted\n`);
        return 130;
      }
      const usage = error instanceof UsageError || isConfigError(error);
      // What is neither GitLab's nor the file system's is a bug of the program: it deserves its stack.
      if (!usage && !isGitLabError(error) && (error as NodeJS.ErrnoException).code === undefined) throw error;
      io.stderr.write(`${program.name}: ${(error as Error).message}\n${usage ? "See --help.\n" : ""}`);
      return usage ? 2 : 1;
    }
  };
}

function parsed<O extends Flags>({ flags }: Program<O>, args: readonly string[]) {
  try {
    const options = { ...flags, help: { type: "boolean", short: "h" } } as unknown as O;
    return parseArgs({ args: [...args], options, allowPositionals: true }) as {
      values: Values<O>;
      positionals: string[];
    };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * The GitLab that `GITLAB_URL` and `GITLAB_TOKEN` name, or the made-up one.
 *
 * @param demoFetch makes the `fetch` of the made-up GitLab
 * @throws UsageError for half of what is needed: a token is not sent to a GitLab that nobody named
 */
export function byToken(env: Io["env"], demoFetch: () => Fetch): Connection {
  const { GITLAB_URL: host, GITLAB_TOKEN: token } = env;
  if (host && token) return { gitlab: new GitLab({ host, token }), demo: false };
  if (!host && !token) return demoConnection(demoFetch());
  throw new UsageError(
    `${host ? "GITLAB_TOKEN" : "GITLAB_URL"} is not set; set GITLAB_URL and GITLAB_TOKEN, or neither for the demo`,
  );
}

/** A client of a GitLab that is made up. */
export function demoConnection(fetch: Fetch, credential: CredentialOptions = { token: "glpat-demo" }): Connection {
  return { gitlab: new GitLab({ host: "https://gitlab.example.com", ...credential, fetch }), demo: true };
}

/** Runs a program as this process: the first Ctrl-C ends what is under way in order, the second one at once. */
export async function start(main: Main): Promise<void> {
  const interruption = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort());
  const { stdout, stderr, env } = process;
  process.exitCode = await main(process.argv.slice(2), { stdout, stderr, env, signal: interruption.signal });
}

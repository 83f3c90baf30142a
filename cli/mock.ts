import { EXIT } from "./exit-codes.js";
import { report } from "./failure.js";
import { globalsOf, readFlags } from "./flags.js";
import type { Globals } from "./globals.js";
import { type Io, tell, write } from "./io.js";
import { MOCK_FLAGS, ownFlags } from "./own-flags.js";
import { UsageError } from "./usage-error.js";

/** Help of `mock`. */
export const MOCK_HELP = `gitlab-fetch mock: start a mock of GitLab on this machine

It answers every described operation with its example, refuses what GitLab would refuse, and runs until Ctrl-C. The
address stands on the first line of the output. Without --stateful it needs @stoplight/prism-http and
@stoplight/prism-core 5 beside this package.

usage: gitlab-fetch mock [flags]

${MOCK_FLAGS.map(({ key, value, text }) => `  ${`--${key}${value ? ` <${value}>` : ""}`.padEnd(22)}${text}`).join("\n")}

Example
  gitlab-fetch mock --port 8080 &
  GITLAB_URL=http://127.0.0.1:8080 GITLAB_TOKEN=glpat-example gitlab-fetch issues list
`;

/** `mock`: serves the mock until it is interrupted. */
export async function runMock(io: Io, before: Globals, args: readonly string[]): Promise<number> {
  try {
    const given = readFlags(args, ownFlags("mock")!);
    const { help, quiet } = globalsOf(given, before);
    if (help) {
      await write(io.stdout, MOCK_HELP);
      return EXIT.ok;
    }
    const [word] = given.words;
    if (word !== undefined) throw new UsageError(`"${word}" belongs to no flag`, 'see "gitlab-fetch mock --help"');
    const valueOf = (key: string): string | boolean | undefined =>
      [...given.values].find(([spec]) => spec.key === key)?.[1][0];
    const text = String(valueOf("port") ?? 0);
    const port = Number(text);
    if (!/^\d{1,5}$/.test(text) || port > 65535) throw new UsageError("--port is a number up to 65535");
    const resources = valueOf("resources");
    const { startMockServer } = await import("gitlab-fetch/testing");
    const server = await startMockServer({
      port,
      ...(typeof resources === "string" ? { resources: resources.split(",") } : {}),
      ...(valueOf("dynamic") === true ? { dynamic: true } : {}),
      ...(valueOf("stateful") === true ? { stateful: true } : {}),
    });
    await write(io.stdout, `${server.url}\n`);
    if (io.stderr.isTTY && !quiet) tell(io, "Ctrl-C ends it.");
    await interrupted(io.signal);
    await server.close();
    return EXIT.ok;
  } catch (error) {
    return report(io, error, before);
  }
}

/** Waits for Ctrl-C; without a signal for ever, until the process is ended. */
function interrupted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener("abort", () => resolve(), { once: true });
  });
}

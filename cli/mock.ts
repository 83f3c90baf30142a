import { readFlags, withGlobals, globalsOf, type FlagSpec } from "./flags.js";
import { EXIT } from "./exit-codes.js";
import { report } from "./failure.js";
import { type Io, tell, write } from "./io.js";
import { UsageError } from "./usage-error.js";

const FLAGS: readonly FlagSpec[] = [
  { key: "port", value: "count", text: "Port on 127.0.0.1; a free one unless given." },
  { key: "resources", value: "names", text: "Resources to answer for, comma-separated; all unless given." },
  { key: "dynamic", text: "Answer with values made up from the schemas instead of the examples." },
  { key: "stateful", text: "Remember what is created, changed and deleted; works without Prism." },
];

/** Help of `mock`. */
export const MOCK_HELP = `gitlab-fetch mock: start a mock of GitLab on this machine

It answers every described operation with its example, refuses what GitLab would refuse, and runs until Ctrl-C. The
address stands on the first line of the output. Without --stateful it needs @stoplight/prism-http and
@stoplight/prism-core 5 beside this package.

usage: gitlab-fetch mock [flags]

${FLAGS.map(({ key, value, text }) => `  ${`--${key}${value ? ` <${value}>` : ""}`.padEnd(22)}${text}`).join("\n")}

Example
  gitlab-fetch mock --port 8080 &
  GITLAB_URL=http://127.0.0.1:8080 GITLAB_TOKEN=glpat-example gitlab-fetch issues list
`;

/** `mock`: serves the mock until it is interrupted. */
export async function runMock(io: Io, args: readonly string[]): Promise<number> {
  try {
    const given = readFlags(args, withGlobals(FLAGS));
    if (globalsOf(given).help) {
      await write(io.stdout, MOCK_HELP);
      return EXIT.ok;
    }
    const valueOf = (key: string): string | boolean | undefined =>
      [...given.values].find(([spec]) => spec.key === key)?.[1][0];
    const port = Number(valueOf("port") ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError("--port is a number up to 65535");
    const resources = valueOf("resources");
    const { startMockServer } = await import("gitlab-fetch/testing");
    const server = await startMockServer({
      port,
      ...(typeof resources === "string" ? { resources: resources.split(",") } : {}),
      ...(valueOf("dynamic") === true ? { dynamic: true } : {}),
      ...(valueOf("stateful") === true ? { stateful: true } : {}),
    });
    await write(io.stdout, `${server.url}\n`);
    if (io.stderr.isTTY) tell(io, "Ctrl-C ends it.");
    await interrupted(io.signal);
    await server.close();
    return EXIT.ok;
  } catch (error) {
    return report(io, error, {});
  }
}

/** Waits for Ctrl-C; without a signal for ever, until the process is ended. */
function interrupted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener("abort", () => resolve(), { once: true });
  });
}

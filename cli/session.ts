import type { FullClient, GitLabOptions } from "../runtime/index.js";
import { connect, type Connection } from "./connect.js";
import { type Capture, captureRequest, showRequest } from "./dry-run.js";
import { report } from "./failure.js";
import type { Globals } from "./globals.js";
import { Input } from "./input.js";
import { Interrupted, type Io, PipeClosed, write } from "./io.js";
import { logHooks } from "./log.js";
import { EXIT } from "./exit-codes.js";
import { formatOf } from "./output.js";
import { Secrets } from "./secrets.js";

/** What a command works with once it is understood. */
export interface Session {
  io: Io;
  globals: Globals;
  input: Input;
  /** Makes the client; with `--dry-run` one that sends nothing. */
  connect(more?: GitLabOptions): Promise<FullClient>;
}

/**
 * Runs a command: makes what it needs, and turns what it throws into words and an exit code.
 *
 * @returns the exit code
 */
export async function runSession(
  io: Io,
  globals: Globals,
  work: (session: Session) => Promise<number | void>,
): Promise<number> {
  const input = new Input(io);
  let connection: Connection | undefined;
  let capture: Capture | undefined;
  const secretsNow = (): Secrets =>
    connection?.secrets ?? new Secrets([globals.token, globals.oauthToken, globals.jobToken]);
  const session: Session = {
    io,
    globals,
    input,
    async connect(more = {}) {
      capture = globals.dryRun ? captureRequest() : undefined;
      const hooks = capture?.hooks ?? logHooks(io, globals, secretsNow);
      const options: GitLabOptions = { hooks, ...(capture ? { fetch: capture.fetch, retry: false } : {}), ...more };
      connection = await connect(io, globals, input, options);
      return connection.client;
    },
  };
  try {
    return (await work(session)) ?? EXIT.ok;
  } catch (error) {
    const request = capture?.request();
    if (request) {
      const text = showRequest(
        request,
        secretsNow(),
        ["json", "jsonl"].includes(formatOf(io, { ...globals, output: globals.output ?? "table" })),
      );
      await write(io.stdout, text);
      return EXIT.ok;
    }
    if (error instanceof PipeClosed) return EXIT.ok;
    if (io.signal?.aborted || error instanceof Interrupted) return EXIT.interrupted;
    return report(io, error, globals, secretsNow(), connection?.credential);
  }
}

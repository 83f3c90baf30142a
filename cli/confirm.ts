import { createInterface } from "node:readline/promises";
import type { Globals } from "./globals.js";
import { harmless, Interrupted, type Io, tell } from "./io.js";

/**
 * Asks somebody at a terminal before something is deleted. A script is not asked, so that it never hangs: it has said
 * `delete` and what, and `--dry-run` shows what would be sent.
 *
 * @throws Interrupted when the answer is Ctrl-C
 */
export async function confirmed(
  io: Io,
  globals: Globals,
  command: string,
  params: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  if (globals.yes || globals.dryRun || !io.stdin.isTTY || !io.stderr.isTTY) return true;
  const what = Object.entries(params).map(([name, value]) => `${name} ${String(value)}`);
  const answer = await ask(io, harmless(`${command} (${what.join(", ")}): go ahead? [y/N] `));
  if (/^y(es)?$/i.test(answer.trim())) return true;
  tell(io, "nothing was done");
  return false;
}

/** The line that is typed; empty when the input ends. While a question is open, the terminal gives Ctrl-C to it. */
function ask(io: Io, question: string): Promise<string> {
  const prompt = createInterface({ input: io.stdin, output: io.stderr });
  return new Promise<string>((resolve, reject) => {
    // An answer that came with the end of the input has been read by then.
    prompt.once("close", () => setImmediate(resolve, ""));
    prompt.once("SIGINT", () => reject(new Interrupted()));
    prompt.question(question, io.signal ? { signal: io.signal } : {}).then(resolve, (error: Error) => {
      // Ctrl-D is an end of input too; newer versions of Node refuse the question then.
      if (error.name === "AbortError" && !io.signal?.aborted) setImmediate(resolve, "");
      else reject(error);
    });
  }).finally(() => prompt.close());
}

import { GitLabError } from "../runtime/index.js";
import { exitCodeOf, hintOf } from "./exit-codes.js";
import type { Globals } from "./globals.js";
import { hasColours, harmless, type Io, style, tell } from "./io.js";
import { Secrets } from "./secrets.js";
import { UsageError } from "./usage-error.js";

/**
 * Says on standard error what went wrong: in words, or as JSON where the output is JSON.
 *
 * @returns the exit code
 */
export function report(io: Io, error: unknown, globals: Globals, secrets = new Secrets(), credential?: string): number {
  const exitCode = exitCodeOf(error);
  const hint = hintOf(error, credential);
  const resume = error instanceof GitLabError ? error.resume : undefined;
  const message = secrets.mask(error instanceof Error ? error.message : String(error));
  if (globals.output === "json" || globals.output === "jsonl") {
    const facts = error instanceof GitLabError ? error.toJSON() : { name: nameOf(error) };
    tell(io, secrets.mask(JSON.stringify({ error: { ...facts, message, hint, exitCode } })));
    return exitCode;
  }
  const label = hasColours(io, io.stderr) ? style("red", "gitlab-fetch:") : "gitlab-fetch:";
  tell(io, `${label} ${harmless(message)}`);
  if (hint) tell(io, `hint: ${harmless(hint)}`);
  if (resume) tell(io, `hint: the items written so far are complete; go on with --from '${resume}'`);
  if (error instanceof UsageError && error.usage) tell(io, error.usage);
  if (globals.debug && error instanceof Error && error.stack) tell(io, secrets.mask(error.stack));
  return exitCode;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}

import type { Hooks } from "../runtime/index.js";
import type { Globals } from "./globals.js";
import { harmless, type Io, tell } from "./io.js";
import type { Secrets } from "./secrets.js";

/** A wait longer than this is explained on a terminal: the program does not hang, it was asked to wait. */
const LONG_WAIT = 2000;

/**
 * What `--verbose` and `--debug` write to standard error: a line for each request, the headers too. Bodies are never
 * part of it.
 *
 * @param secrets known only once the credential is, which is after the hooks are made
 */
export function logHooks(io: Io, globals: Globals, secrets: () => Secrets): Hooks {
  const say = (line: string): void => tell(io, harmless(secrets().mask(line)));
  const headers = (sign: string, entries: Iterable<readonly [string, string]>): void => {
    for (const [name, value] of entries) say(`${sign} ${name}: ${secrets().maskNamed(name, value)}`);
  };
  const verbose = globals.verbose === true || globals.debug === true;
  return {
    onRequest({ method, url, headers: sent, attempt }) {
      if (!globals.debug) return;
      say(`> ${method} ${url}${attempt > 1 ? ` (attempt ${attempt})` : ""}`);
      headers(">", Object.entries(sent));
    },
    onResponse({ request, status, maskedHeaders, requestId, duration }) {
      if (!verbose) return;
      const request_ = requestId ? `, request ${requestId}` : "";
      say(`${request.method} ${request.url} ${status} (${Math.round(duration)} ms${request_})`);
      // Secrets of a file or a header are known to the client only.
      if (globals.debug) headers("<", Object.entries(maskedHeaders()));
    },
    onError({ request, duration }) {
      if (verbose) say(`${request.method} ${request.url} no answer (${Math.round(duration)} ms)`);
    },
    onRetry({ error, wait }) {
      if (verbose || (io.stderr.isTTY && !globals.quiet && wait > LONG_WAIT))
        say(`${error.message}; again in ${(wait / 1000).toFixed(1)} s`);
    },
  };
}

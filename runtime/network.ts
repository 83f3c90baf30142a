import { GitLabError, NetworkError } from "./errors.js";
import type { Exchange } from "./exchange.js";
import { redact, secretsOf } from "./secrets.js";

/** What the error codes and messages of Node, Bun and Deno say about a connection. */
const signs = [
  ["dns", /ENOTFOUND|EAI_|dns error/],
  // Nothing was sent: only while connecting, and in nobody's own words, since a write may then be sent again.
  ["refused", /connect E|CONNECT_TIMEOUT|ECONNREFUSED|Connection ?[Rr]efused|FailedToOpenSocket/],
  ["tls", /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/],
  ["lost", /(?:)/],
] as const;

/**
 * Wraps what `fetch` or the reading of a body threw. Of its causes only codes and messages are kept, because a custom
 * `fetch` may hang the request on them, credential included. An error of this package stays as it is.
 */
export function networkError(x: Exchange, thrown: unknown): GitLabError {
  if (thrown instanceof GitLabError) return thrown;
  const words: unknown[] = [];
  let code: string | undefined;
  for (
    let error = thrown as (Error & { code?: string; syscall?: string }) | undefined;
    error && words.length < 5;
    error = error.cause as Error
  ) {
    code = error.code ?? code;
    words.push(error.code ? `${error.syscall ?? ""} ${error.code}`.trim() : (error.message ?? error));
  }
  const text = redact(words.join(", "), ...secretsOf(x));
  const [kind] = signs.find(([, sign]) => sign.test(text))!;
  const remedy = kind === "tls" ? "; see NODE_EXTRA_CA_CERTS" : "";
  const cause = Object.assign(new Error(text), { code });
  return new NetworkError(kind, `no answer from ${x.settings.origin} (${text})${remedy}`, x, cause);
}

import { NetworkError } from "./errors.js";
import type { Exchange } from "./exchange.js";
import { redact } from "./secrets.js";

/** What the error codes and messages of Node, Bun and Deno say about a connection. */
const signs = [
  ["dns", /ENOTFOUND|EAI_|dns error/],
  ["refused", /REFUSED|UNREACH|CONNECT_TIMEOUT|refused|FailedToOpenSocket/],
  ["tls", /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/],
  ["lost", /(?:)/],
] as const;

/**
 * Wraps what `fetch` or the reading of a body threw. Of its causes only codes and messages are kept, because a custom
 * `fetch` may hang the request on them, credential included.
 */
export function networkError(x: Exchange, thrown: unknown): NetworkError {
  const words: unknown[] = [];
  let code: string | undefined;
  for (
    let error = thrown as (Error & { code?: string }) | undefined;
    error && words.length < 5;
    error = error.cause as Error
  ) {
    code = error.code ?? code;
    words.push(error.code ?? error.message ?? error);
  }
  const text = redact(words.join(", "), x.secret);
  const [kind] = signs.find(([, sign]) => sign.test(text))!;
  const remedy = kind === "tls" ? "; NODE_EXTRA_CA_CERTS names further authorities" : "";
  const cause = Object.assign(new Error(text), { code });
  return new NetworkError(kind, `no answer from ${x.settings.origin} (${text})${remedy}`, x, cause);
}

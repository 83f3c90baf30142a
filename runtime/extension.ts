import type { Ask } from "./auth.js";
import type { EncodedBody } from "./body.js";
import { ConfigError, type GitLabError, type HttpError } from "./errors.js";
import type { Exchange, Handler, Transport } from "./exchange.js";
import type { WalkAhead } from "./list.js";
import type { TokenProvider } from "./options.js";

/** A capability a client is given with `use`. `GitLab` has them all; a small bundle takes those it needs. */
export interface Extension {
  /** Decorates a whole call: its attempts, the waits between them, and the reading of the answer into `x.data`. */
  around?(next: Handler): Handler;
  /** Decorates the sending of one request, redirects included. */
  decorate?(next: Handler): Handler;
  /** Decorates `fetch` itself, inside of all that: called for each hop. Of several the first counts. */
  transport?(next: Transport): Handler;
  /** Makes the function that gives tokens from what the client was given. Of several the first counts. */
  tokens?(source: TokenProvider, check: (token: string) => string): Ask;
  /** Called before each attempt, outside its limit of time. */
  before?(x: Exchange): void | Promise<void>;
  /** Called with the answer to an attempt, whatever its status, before its body is read. */
  answered?(x: Exchange, response: Response): void;
  /** Called before a wait and another attempt. */
  retrying?(x: Exchange, error: GitLabError, wait: number): void | Promise<void>;
  /** Walks a list whose `readAhead` was given. */
  ahead?: WalkAhead;
  /** Encodes a body that is not JSON. */
  encode?(values: object, kind?: string): EncodedBody;
  /** Makes the error of an answer that is no success. Of several the first counts. */
  explain?(x: Exchange, response: Response, text: string): HttpError;
  /** Reads an answer that is neither JSON nor text. */
  decode?(x: Exchange, response: Response): unknown;
}

/**
 * The extension that can do this.
 *
 * @param name the one of this package that can
 */
export function extensionFor(
  use: readonly Extension[],
  what: "encode" | "decode" | "ahead",
  name = "files",
): Extension {
  const found = use.find((extension) => extension[what]);
  if (!found) throw new ConfigError(`createClient({ use: [${name}] }) is needed here`);
  return found;
}

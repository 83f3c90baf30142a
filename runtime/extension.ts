import type { EncodedBody } from "./body.js";
import { ConfigError, type GitLabError } from "./errors.js";
import type { Exchange, Handler } from "./exchange.js";

/** A capability a client is given with `use`. `GitLab` has them all; a small bundle takes those it needs. */
export interface Extension {
  /** Decorates the sending of one request, redirects included. */
  decorate?(next: Handler): Handler;
  /** Called before each attempt, outside its limit of time. */
  before?(x: Exchange): void | Promise<void>;
  /** Called before a wait and another attempt. */
  retrying?(x: Exchange, error: GitLabError, wait: number): void | Promise<void>;
  /** Encodes a body that is not JSON. */
  encode?(values: object, kind?: string): EncodedBody;
  /** Reads an answer that is neither JSON nor text. */
  decode?(x: Exchange, response: Response): unknown;
}

/** The extension that can do this. */
export function extensionFor(use: readonly Extension[], what: "encode" | "decode"): Extension {
  const found = use.find((extension) => extension[what]);
  if (!found) throw new ConfigError("files: createClient({ use: [files] }) is needed here");
  return found;
}

import { ConfigError } from "./errors.js";
import { keyBytes } from "./webhook-signature.js";

/** How events are checked. At least one of `token` and `signingToken` has to be given. */
export interface WebhookOptions {
  /** The webhook's secret token; several while it is being changed. */
  token?: string | readonly string[];
  /**
   * The webhook's signing token (GitLab 19.0 and later), `whsec_...`; several while it is being changed. With `token`
   * beside it, an event without a signature may have the token instead.
   */
  signingToken?: string | readonly string[];
  /** Seconds a signature is good for, and a clock may be wrong; default 300. */
  tolerance?: number;
  /** Longest body in bytes; default 25 MiB, which is also the most that GitLab sends. */
  maxBytes?: number;
  /** Accepts what anybody sends. For tests, and where something else checks who calls. */
  unverified?: true;
}

/** {@link WebhookOptions}, checked. */
export interface WebhookSettings {
  tokens: readonly string[];
  signingTokens: readonly string[];
  tolerance: number;
  maxBytes: number;
}

/**
 * Checks options.
 *
 * @throws ConfigError where they would let anybody in, or make no sense
 */
export function webhookSettings(options: WebhookOptions): WebhookSettings {
  const tokens = textsOf("token", options.token);
  const signingTokens = textsOf("signingToken", options.signingToken);
  signingTokens.forEach(keyBytes);
  if (tokens.length + signingTokens.length === 0 && options.unverified !== true)
    throw new ConfigError(
      "Give the webhook's `signingToken` or `token`, or anybody could send events; `unverified: true` allows that",
    );
  return {
    tokens,
    signingTokens,
    tolerance: numberOf("tolerance", options.tolerance ?? 300),
    maxBytes: numberOf("maxBytes", options.maxBytes ?? 25 * 1024 * 1024),
  };
}

function textsOf(name: string, value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  const texts: readonly unknown[] = typeof value === "string" ? [value] : value;
  if (!Array.isArray(texts) || texts.length === 0 || texts.some((text) => typeof text !== "string" || text === ""))
    throw new ConfigError(
      `${name}: give a text that is not empty, or a list of such; leave it out where there is none`,
    );
  return texts as readonly string[];
}

function numberOf(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new ConfigError(`${name}: give a number above 0`);
}

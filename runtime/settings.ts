import { credentialOf, type Credential } from "./auth.js";
import { ConfigError } from "./errors.js";
import type { Handler } from "./exchange.js";
import type { Extension } from "./extension.js";
import { type HeaderMap, mergeHeaders } from "./headers.js";
import type { ClientOptions, CommonOptions, Fetch, RetryOptions } from "./options.js";
import { pipelineOf } from "./pipeline.js";
import { baseUrl } from "./url.js";
import { VERSION } from "./version.js";

/** Options, checked and resolved: what a call reads. Never handed out, since the headers may hold secrets. */
export interface Settings {
  /** `https://gitlab.example.com/api/v4`. */
  readonly base: string;
  readonly origin: string;
  readonly credential?: Credential | null;
  readonly headers: HeaderMap;
  /** Milliseconds per attempt; undefined for the default. */
  readonly timeout?: number | false;
  /** Milliseconds per call. */
  readonly deadline?: number | false;
  readonly retry: RetryOptions;
  readonly obeyRateLimit: boolean;
  readonly pagination?: "offset" | "keyset";
  readonly perPage?: number;
  readonly orderBy?: string;
  readonly fetch?: Fetch;
  readonly use: readonly Extension[];
  readonly pipeline: Handler;
  /** Values for path parameters that a call leaves out. */
  readonly bound: Readonly<Record<string, unknown>>;
}

/**
 * Resolves a client's options.
 *
 * @throws ConfigError that says which option is wrong and what to write
 */
export function settingsOf(options: ClientOptions): Settings {
  const { host = "https://gitlab.com", userAgent, fetch, perPage, orderBy, use = [] } = options;
  const base = baseUrl(host);
  // A browser sends its own, and setting one there costs a preflight.
  const agent = /Mozilla/.test(globalThis.navigator?.userAgent) ? undefined : `gitlab-fetch/${VERSION}`;
  const headers = mergeHeaders({}, { "user-agent": userAgent ?? agent });
  const { origin } = new URL(base);
  const pipeline = pipelineOf(use);
  return extend(
    { base, origin, headers, retry: {}, obeyRateLimit: true, perPage, orderBy, fetch, use, pipeline, bound: {} },
    options,
  );
}

/** Settings changed by the options of a call or a clone: the later value wins, headers are merged. */
export function extend(settings: Settings, options: CommonOptions, bound?: Record<string, unknown>): Settings {
  const { headers, sudo, timeout, deadline, retry, obeyRateLimit, pagination } = options;
  const credential = credentialOf(options, settings.use);
  // GitLab would not sudo at all, and the administrator would do what the user was to do.
  if (sudo === "") throw new ConfigError("sudo: expected a user name or an id, or null");
  return {
    ...settings,
    ...(credential !== undefined && { credential }),
    headers: mergeHeaders(mergeHeaders(settings.headers, headers), { sudo }),
    timeout: timeout ?? settings.timeout,
    deadline: deadline ?? settings.deadline,
    retry: { ...settings.retry, ...(retry === false ? { limit: 0 } : retry) },
    obeyRateLimit: obeyRateLimit ?? settings.obeyRateLimit,
    pagination: pagination ?? settings.pagination,
    bound: { ...settings.bound, ...bound },
  };
}

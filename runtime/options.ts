import type { Extension } from "./extension.js";
import type { Hooks } from "./hooks.js";
import type { Limiter } from "./limiter.js";
import type { Logger } from "./logger.js";
import type { ListProgress, TransferProgress } from "./tell.js";

/** What is asked of a {@link TokenProvider}. */
export interface TokenContext {
  /** True when GitLab has just refused the present token with 401: get a new one. False: give the present one. */
  refresh: boolean;
}

/**
 * Gives a token whenever one is needed. It is asked before every request (so keep the value yourself), and once more with
 * `refresh: true` after a 401; however many calls wait for it, only one question is under way at a time. A bare client only
 * asks before every request, unless it has `tokenRefresh`.
 */
export type TokenProvider = (context: TokenContext) => string | Promise<string>;

/** A token, or a function that provides it. */
export type Token = string | TokenProvider;

/** User name and password for HTTP Basic authentication (package registries, a proxy in front of GitLab). */
export interface BasicAuth {
  username: string;
  password: string;
}

/**
 * How a client identifies itself: one of these, or none for anonymous access. `null` clears what a client has.
 *
 * @see https://docs.gitlab.com/api/rest/authentication/
 */
export interface CredentialOptions {
  /** Personal, project, group or impersonation access token, sent as `PRIVATE-TOKEN`. */
  token?: Token | null;
  /** OAuth 2.0 access token (or any access token), sent as `Authorization: Bearer`. */
  oauthToken?: Token | null;
  /** CI/CD job token (`CI_JOB_TOKEN`), sent as `JOB-TOKEN`. */
  jobToken?: Token | null;
  /** Deploy token, sent as `Deploy-Token`; only package and registry endpoints take it. */
  deployToken?: Token | null;
  /** User name and password, sent as `Authorization: Basic`. */
  basicAuth?: BasicAuth | null;
}

/** When and how often a failed request is sent again. Times are in milliseconds. */
export interface RetryOptions {
  /** How many times a request is sent again at most. Default 4. */
  limit?: number;
  /** Base of the exponential backoff: the n-th wait is a random time up to `baseDelay * 2^n`. Default 500. */
  baseDelay?: number;
  /** Upper bound of a backoff wait. Default 30,000. */
  maxDelay?: number;
  /** Longest wait a server may ask for; when it asks for more the error is thrown at once. Default 60,000. */
  maxRetryWait?: number;
  /** Whether 5xx answers, locks and network errors are retried too, and not only 429. Default true. */
  transient?: boolean;
}

/** A `fetch`, called with a URL and a plain init object. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What may be set for a client and again for a single call. */
export interface CommonOptions extends CredentialOptions {
  /** Act as this user (id or user name): the `Sudo` header. Needs an administrator's token with the `sudo` scope. */
  sudo?: string | number | null;
  /** Further request headers; `null` takes one away. */
  headers?: Readonly<Record<string, string | null | undefined>>;
  /**
   * Longest time one attempt may take, in milliseconds, its body included; `false` for no limit. For a download: until the
   * headers, and again for each piece. Default: no limit but that of `fetch` itself, which in Node is 300 s without data.
   */
  timeout?: number | false;
  /** Longest time a call (of a list: a page) may take over all attempts and waits, in milliseconds. Default: no limit. */
  deadline?: number | false;
  /** How failures are retried; `false` for never. */
  retry?: RetryOptions | false;
  /** Wait and try again after 429. When false, the 429 is thrown as it comes. Default true. */
  obeyRateLimit?: boolean;
  /** Which kind of pagination lists use that offer both. Default `offset`. */
  pagination?: "offset" | "keyset";
}

/** Options of one call, besides its parameters. */
export interface RequestOptions extends CommonOptions {
  /** Ends the call, its waits and a download's stream; the signal's reason is thrown as it is. */
  signal?: AbortSignal;
  /** Only these bytes of a download: the `Range` header. Both ends count. */
  range?: { start: number; end?: number };
  /**
   * Told how far an upload or a download has come, at most ten times a second and at the end; an upload that is sent again
   * begins anew. Browsers tell of uploads only the end. What it throws is dropped. A bare client needs `files` in its `use`.
   */
  onProgress?: (progress: TransferProgress) => void;
}

/** Options of a call that answers a list. */
export interface ListOptions extends Omit<RequestOptions, "onProgress"> {
  /** Start from here: the `next` of a page or the `resume` of an error. */
  from?: string;
  /**
   * How many pages may be under way ahead of the one being read, when the number of pages is known. Default 0; a bare
   * client needs `readAhead` in its `use`.
   */
  readAhead?: number;
  /** Stop after this many items. */
  maxItems?: number;
  /** Stop after this many pages. */
  maxPages?: number;
  /** Leave out items whose value under this name (such as `id`) was seen before; remembers every value. */
  dedupeBy?: string;
  /** Told of each page of a walk as it comes. What it throws is dropped. A bare client needs `readAhead` in its `use`. */
  onProgress?: (progress: ListProgress) => void;
}

/** Options of a client. */
export interface ClientOptions extends CommonOptions {
  /**
   * Where GitLab is: `gitlab.example.com`, `https://gitlab.example.com`, or with a relative root
   * `https://example.com/gitlab`. Default `https://gitlab.com`.
   */
  host?: string | URL;
  /** The `fetch` to use, called with a URL and an init object. Default: the global one, looked up at each request. */
  fetch?: Fetch;
  /** Value of `User-Agent` (browsers send their own). */
  userAgent?: string;
  /** `per_page` of every list that is not given one; at most 100. */
  perPage?: number;
  /** `order_by` of every keyset list that is not given one. */
  orderBy?: string;
  /** Capabilities of a bare client: `files`, `observe(hooks)`, `pace(limiter)`, your own. `GitLab` has its own already. */
  use?: readonly Extension[];
}

/** Options of `GitLab`. */
export interface GitLabOptions extends ClientOptions {
  /** Functions called around every attempt. */
  hooks?: Hooks;
  /** Where to log: `console`, or anything with the same methods. For levels, facts and bodies see `logTo`. */
  logger?: Logger;
  /** Paces requests before they are sent; see `memoryLimiter`. */
  limiter?: Limiter;
  /** Called once by `close()`: the place to end a custom transport. */
  onClose?: () => void | Promise<void>;
}

/** The last rate-limit values GitLab told. @see https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/ */
export interface RateLimit {
  /** Requests allowed per minute. */
  limit?: number;
  /** Requests left in this period. */
  remaining?: number;
  /** Requests counted in this period. */
  observed?: number;
  /** When the period ends. */
  reset?: Date;
  /** The name of the limit, such as `throttle_authenticated_api`. */
  name?: string;
}

/** Parameters of an operation that has none. */
export type NoParams = Record<string, never>;

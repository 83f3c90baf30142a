import { describe, type GitLabError } from "./errors.js";
import type { Exchange } from "./exchange.js";
import type { Extension } from "./extension.js";
import { mergeHeaders } from "./headers.js";
import type { Method } from "./operation.js";
import { MASK, redact, secretName } from "./secrets.js";

/** What hooks are told about an attempt. */
export interface RequestInfo {
  /** The operation, `issues.create`. */
  operation: string;
  method: Method;
  /** Path template, `/projects/:project_id/issues`. */
  path: string;
  /** The full URL, with secret query values masked. */
  url: string;
  /** Which attempt this is, counted from 1. */
  attempt: number;
  /** The request headers, with secret values masked. A copy: use `setHeader` to add one. */
  headers: Readonly<Record<string, string>>;
  /** Sets a header of this call, such as `traceparent`. */
  setHeader(name: string, value: string): void;
}

/** What hooks are told about an answer. */
export interface ResponseInfo {
  request: RequestInfo;
  status: number;
  headers: Headers;
  /** GitLab's `X-Request-Id`. */
  requestId?: string;
  /** Milliseconds from sending to the arrival of the headers. */
  duration: number;
}

/** What hooks are told about an attempt without an answer. */
export interface ErrorInfo {
  request: RequestInfo;
  error: unknown;
  /** Milliseconds from sending to the failure. */
  duration: number;
}

/** What hooks are told before a wait. */
export interface RetryInfo {
  operation: string;
  method: Method;
  /** Path template. */
  path: string;
  /** Which attempt failed, counted from 1. */
  attempt: number;
  /** Why. */
  error: GitLabError;
  /** Milliseconds until the next attempt. */
  wait: number;
}

/** Functions called around every attempt; each may be async and is awaited. What they throw ends the call. */
export interface Hooks {
  /** Before a request is sent. */
  onRequest?(request: RequestInfo): void | Promise<void>;
  /** After the headers of an answer have arrived, whatever its status. */
  onResponse?(response: ResponseInfo): void | Promise<void>;
  /** After an attempt that got no answer. */
  onError?(failure: ErrorInfo): void | Promise<void>;
  /** Before a wait and another attempt. */
  onRetry?(retry: RetryInfo): void | Promise<void>;
}

/** Where log lines go; `console` is one. */
export interface Logger {
  debug?(message: string): void;
  warn?(message: string): void;
}

/** Calls hooks around every attempt; the `hooks` option of `GitLab` as an extension. */
export function observe(hooks: Hooks): Extension {
  return {
    decorate: (next) => async (x) => {
      const request = requestInfo(x);
      await hooks.onRequest?.(request);
      const start = performance.now();
      let response: Response;
      try {
        response = await next(x);
      } catch (error) {
        await hooks.onError?.({ request, error, duration: performance.now() - start });
        throw error;
      }
      const duration = performance.now() - start;
      const { status, headers } = response;
      const requestId = headers.get("x-request-id") ?? undefined;
      await hooks.onResponse?.({ request, status, headers, requestId, duration });
      return response;
    },
    retrying: ({ operation, method, path, attempts }, error, wait) =>
      hooks.onRetry?.({ operation, method, path, attempt: attempts.length, error, wait }),
  };
}

/** Hooks that write one line per attempt and one per retry: method, template path, status, time; never a value. */
export function logTo(logger: Logger): Hooks {
  const tell = (request: RequestInfo, what: string, duration: number): void =>
    logger.debug?.(`${describe(request)} ${what} in ${Math.round(duration)} ms`);
  return {
    onResponse: ({ request, status, requestId, duration }) =>
      tell(request, requestId ? `${status} (request ${requestId})` : `${status}`, duration),
    onError: ({ request, error, duration }) => tell(request, `no answer, ${(error as Error)?.name}`, duration),
    onRetry: ({ error, wait }) => logger.warn?.(`${error.message}; again in ${Math.round(wait)} ms`),
  };
}

function requestInfo(x: Exchange): RequestInfo {
  const { operation, method, path, url, attempts, secret } = x;
  return {
    operation,
    method,
    path,
    url: redact(url, secret),
    attempt: attempts.length + 1,
    headers: Object.fromEntries(
      Object.entries(x.headers).map(([name, value]) => [name, secretName.test(name) ? MASK : redact(value, secret)]),
    ),
    setHeader: (name, value) => void Object.assign(x.headers, mergeHeaders({}, { [name]: value })),
  };
}

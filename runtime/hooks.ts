import type { GitLabError } from "./errors.js";
import type { Exchange } from "./exchange.js";
import type { Extension } from "./extension.js";
import { mergeHeaders } from "./headers.js";
import type { Method } from "./operation.js";
import { isSecretName, maskUrl } from "./redaction.js";
import { MASK, redact, secretName, secretsOf } from "./secrets.js";
import { shownAnswer, shownBody } from "./shown-body.js";

/** What hooks are told about an attempt. */
export interface RequestInfo {
  /** The operation, `issues.create`. */
  operation: string;
  method: Method;
  /** Path template, `/projects/:project_id/issues`. */
  path: string;
  /** The full URL, with secrets masked. */
  url: string;
  /** Which attempt this is, counted from 1. */
  attempt: number;
  /** The request headers, with secret values masked. A copy: use `setHeader` to add one. */
  headers: Readonly<Record<string, string>>;
  /** Sets a header of this call, such as `traceparent`. */
  setHeader(name: string, value: string): void;
  /** The body as data, with secrets masked; of files, texts and streams only what they are. Costs a copy. */
  body(): unknown;
}

/** What hooks are told about an answer. */
export interface ResponseInfo {
  request: RequestInfo;
  status: number;
  /** As they came, with cookies and all; `inspect` does not show them. */
  headers: Headers;
  /** GitLab's `X-Request-Id`. */
  requestId?: string;
  /** Milliseconds from sending to the arrival of the headers. */
  duration: number;
  /** A copy of the headers, with secret values masked. */
  maskedHeaders(): Record<string, string>;
  /**
   * The body as data, with secrets masked; undefined when there is none, and of downloads and texts only what they are. It is
   * waited for and parsed once more. To be asked for before `onResponse` has ended.
   */
  body(): Promise<unknown>;
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
      const requestId = shownRequestId(x, headers);
      const body = (): Promise<unknown> => shownAnswer(x, response);
      const maskedHeaders = (): Record<string, string> => masked(x, headers);
      await hooks.onResponse?.({
        request,
        status,
        // Who prints all that a hook is given does not print cookies.
        get headers() {
          return headers;
        },
        requestId,
        duration,
        maskedHeaders,
        body,
      });
      return response;
    },
    retrying: ({ operation, method, path, attempts }, error, wait) =>
      hooks.onRetry?.({ operation, method, path, attempt: attempts.length, error, wait }),
  };
}

/** What hooks are told about the attempt that begins. */
export function requestInfo(x: Exchange): RequestInfo {
  const { operation, method, path, attempts } = x;
  return {
    operation,
    method,
    path,
    url: maskUrl(x, true, MASK),
    attempt: attempts.length + 1,
    headers: masked(x, Object.entries(x.headers)),
    setHeader: (name, value) => void Object.assign(x.headers, mergeHeaders({}, { [name]: value })),
    body: () => shownBody(x),
  };
}

/** GitLab's `X-Request-Id` as it may be logged: whoever answers may have written anything into it. */
export function shownRequestId(x: Exchange, headers: Headers): string | undefined {
  const id = headers.get("x-request-id");
  return id === null ? undefined : redact(id.replace(/[\0-\x1f\x7f-\x9f]+/g, " "), ...secretsOf(x));
}

function masked(x: Exchange, headers: Iterable<[name: string, value: string]>): Record<string, string> {
  const secrets = secretsOf(x);
  return Object.fromEntries(
    Array.from(headers, ([name, value]) => [name, isSecret(name) ? MASK : redact(value, ...secrets)]),
  );
}

function isSecret(header: string): boolean {
  return secretName.test(header) || isSecretName(header);
}

import { builtin } from "./builtin.js";
import type { Extension } from "./extension.js";
import { type RequestInfo, requestInfo, type RetryInfo, shownRequestId } from "./hooks.js";
import type { Method } from "./operation.js";
import { MASK } from "./secrets.js";
import { maskUrl } from "./redaction.js";

/** What the channels of a call are told: `tracing:gitlab-fetch:call:start`, `:end`, `:asyncStart`, `:asyncEnd`, `:error`. */
export interface CallMessage {
  /** The operation, `issues.create`. */
  operation: string;
  method: Method;
  /** Path template, `/projects/:project_id/issues`. */
  path: string;
  /** The full URL, with secrets masked. */
  url: string;
  /** What came, once the call has succeeded. */
  result?: {
    status: number;
    /** GitLab's `X-Request-Id`. */
    requestId?: string;
    /** How many attempts had failed. */
    retries: number;
  };
  /** Why the call has failed, once it has. */
  error?: unknown;
}

/** What `gitlab-fetch:request:start` is told, before an attempt. */
export interface RequestStartMessage {
  request: RequestInfo;
}

/** What `gitlab-fetch:request:end` is told, when the headers of an answer have come, whatever its status. */
export interface RequestEndMessage extends RequestStartMessage {
  status: number;
  /** GitLab's `X-Request-Id`. */
  requestId?: string;
  /** Milliseconds from sending to the arrival of the headers. */
  duration: number;
}

/** What `gitlab-fetch:request:error` is told, after an attempt without an answer. */
export interface RequestErrorMessage extends RequestStartMessage {
  error: unknown;
  /** Milliseconds from sending to the failure. */
  duration: number;
}

/** What `gitlab-fetch:request:retry` is told, before a wait. */
export type RequestRetryMessage = RetryInfo;

/**
 * Publishes calls and attempts on Node's `diagnostics_channel`, for tools that watch a process from inside. Without a
 * subscriber nothing is made. What a subscriber throws ends no call: Node reports it as an uncaught exception.
 *
 * @example new GitLab({ token, use: [diagnostics()] })
 * @throws ConfigError where there is no `diagnostics_channel`
 * @see https://nodejs.org/api/diagnostics_channel.html
 */
export function diagnostics(): Extension {
  const { channel, tracingChannel } = builtin("node:diagnostics_channel");
  const call = tracingChannel<unknown, CallMessage>("gitlab-fetch:call");
  const [started, ended, failed, retried] = ["start", "end", "error", "retry"].map((event) =>
    channel(`gitlab-fetch:request:${event}`),
  ) as [Channel, Channel, Channel, Channel];
  return {
    around: (next) => async (x) => {
      if (!call.hasSubscribers) return next(x);
      const { operation, method, path } = x;
      let response: Response | undefined;
      await call.tracePromise(
        async () => {
          response = await next(x);
          const { status, headers } = response;
          return { status, requestId: shownRequestId(x, headers), retries: x.attempts.length };
        },
        { operation, method, path, url: maskUrl(x, true, MASK) },
      );
      return response!;
    },
    decorate: (next) => async (x) => {
      if (!(started.hasSubscribers || ended.hasSubscribers || failed.hasSubscribers)) return next(x);
      const request = requestInfo(x);
      started.publish({ request } satisfies RequestStartMessage);
      const start = performance.now();
      try {
        const response = await next(x);
        const { status, headers } = response;
        const requestId = shownRequestId(x, headers);
        const duration = performance.now() - start;
        ended.publish({ request, status, requestId, duration } satisfies RequestEndMessage);
        return response;
      } catch (error) {
        failed.publish({ request, error, duration: performance.now() - start } satisfies RequestErrorMessage);
        throw error;
      }
    },
    retrying({ operation, method, path, attempts }, error, wait) {
      if (!retried.hasSubscribers) return;
      const message: RequestRetryMessage = { operation, method, path, attempt: attempts.length, error, wait };
      retried.publish(message);
    },
  };
}

type Channel = import("node:diagnostics_channel").Channel;

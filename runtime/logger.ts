import { ConfigError, describe } from "./errors.js";
import type { Hooks, RequestInfo, ResponseInfo } from "./hooks.js";

/** The levels of a logger. */
export type LogLevel = "trace" | "debug" | "info" | "warn" | "error";

const LEVELS: readonly (LogLevel | "off")[] = ["trace", "debug", "info", "warn", "error", "off"];

/** Where to log: `console`, a pino or winston logger, or any of these methods. What has no method is not logged. */
export type Logger = { [Level in LogLevel]?: (...line: any[]) => void };

/** What is logged, and how. */
export interface LogOptions {
  /** The level of what: of attempts (`debug` by default) and of retries (`warn`); `off` for none. */
  levels?: { attempt?: LogLevel | "off"; retry?: LogLevel | "off" };
  /**
   * Gives the facts as an object besides the text: `first` calls `logger.debug(facts, text)` (pino, bunyan), `last`
   * `logger.debug(text, facts)` (console, winston). Default: the text alone.
   */
  facts?: "first" | "last";
  /**
   * What else is logged, masked: the full `url`, the `headers` and the `body` of request and answer. Values are shown that may
   * be private, though no secret is that can be told from its name or form; a body costs a copy. Default: none of them.
   */
  include?: readonly ("url" | "headers" | "body")[];
  /** Characters after which a body is cut. Default 10,000. */
  maxBody?: number;
}

/**
 * Hooks that log every attempt and every retry: method, path template, status, request id, time. The `logger` option of
 * `GitLab` is this without options.
 *
 * @throws ConfigError when an option is wrong
 * @example new GitLab({ token, use: [observe(logTo(pino(), { facts: "first", include: ["body"] }))] })
 */
export function logTo(logger: Logger, options: LogOptions = {}): Hooks {
  const { levels: { attempt = "debug", retry = "warn" } = {}, facts: order, include = [], maxBody = 10_000 } = options;
  for (const level of [attempt, retry])
    if (!LEVELS.includes(level)) throw new ConfigError(`levels: expected one of ${LEVELS.join(", ")}`);
  if (order !== undefined && order !== "first" && order !== "last")
    throw new ConfigError('facts: expected "first" or "last"');
  if (include.some((what) => !/^(url|headers|body)$/.test(what)))
    throw new ConfigError('include: expected some of "url", "headers" and "body"');
  const write = (level: LogLevel | "off", text: string, facts: () => object, extra: object): void => {
    if (level === "off" || !logger[level]) return;
    if (order === "first") logger[level](facts(), text);
    else if (order === "last") logger[level](text, facts());
    else logger[level](Object.keys(extra).length > 0 ? `${text} ${JSON.stringify(extra)}` : text);
  };
  const answered = (
    request: RequestInfo,
    what: string,
    facts: object,
    duration: number,
    response?: ResponseInfo,
  ): void | Promise<void> => {
    const text = `${describe(request)} ${what} in ${Math.round(duration)} ms`;
    const log = (extra: object): void =>
      write(
        attempt,
        text,
        () => {
          const { operation, method, path, attempt } = request;
          return { operation, method, path, attempt, ...facts, duration, ...extra };
        },
        extra,
      );
    // Nothing is copied or waited for that is not logged.
    if (!include.length || attempt === "off" || !logger[attempt]) return log({});
    return further(request, response).then(log);
  };
  const further = async (request: RequestInfo, response?: ResponseInfo): Promise<object> => {
    const has = (what: "url" | "headers" | "body"): boolean => include.includes(what);
    return {
      ...(has("url") && { url: request.url }),
      ...(has("headers") && { headers: request.headers, responseHeaders: response?.maskedHeaders() }),
      ...(has("body") && { body: cut(request.body(), maxBody), responseBody: cut(await response?.body(), maxBody) }),
    };
  };
  return {
    onResponse(response) {
      const { request, status, requestId, duration } = response;
      const what = requestId ? `${status} (request ${requestId})` : `${status}`;
      return answered(request, what, { status, ...(requestId && { requestId }) }, duration, response);
    },
    onError: ({ request, error, duration }) =>
      answered(request, `no answer, ${(error as Error)?.name}`, { error: (error as Error)?.name }, duration),
    onRetry({ operation, method, path, attempt, error, wait }) {
      const { code, status, kind } = error as { code?: string; status?: number; kind?: string };
      const facts = { operation, method, path, attempt, code, kind, status, wait };
      write(retry, `${error.message}; again in ${Math.round(wait)} ms`, () => facts, {});
    },
  };
}

function cut(body: unknown, most: number): unknown {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  if (text === undefined || text.length <= most) return body;
  return `${text.slice(0, most)}... (${text.length} characters)`;
}

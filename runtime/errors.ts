import type { ErrorDetails, OAuthFailure } from "./error-details.js";
import type { HttpErrorKind } from "./error-kind.js";
import type { Method } from "./operation.js";
import { retryAfter } from "./rate-limit.js";

/** The stable `code` of an error, one per cause. */
export type ErrorCode = "http" | "network" | "timeout" | "decode" | "config" | "webhook" | "graphql" | "oauth";

/** One request that failed, in the order they were sent. */
export interface Attempt {
  /** The status GitLab answered, if it did. */
  status?: number;
  /** What happened instead: `network` or `timeout`. */
  code?: ErrorCode;
  /** GitLab's request id, if it answered. */
  requestId?: string;
  /** Milliseconds waited before the next attempt. */
  wait: number;
}

/** Which call an error belongs to. */
export interface ErrorContext {
  /** The operation, `issues.create`. */
  operation: string;
  method: Method;
  /** Path template, `/projects/:project_id/issues`. */
  path: string;
  /** The failed attempts so far. */
  attempts: readonly Attempt[];
  /** The answer under way, once its headers have come. */
  answer?: Response;
}

/** Base of every error this package throws (an abort passes through as the signal's own reason). */
export class GitLabError extends Error {
  /** The cause, stable across versions. */
  declare readonly code: ErrorCode;
  /** The operation, `issues.create`; undefined outside a call. */
  declare readonly operation?: string;
  declare readonly method?: Method;
  /** Path template, `/projects/:project_id/issues`: values are not part of it. */
  declare readonly path?: string;
  /** The attempts that failed before this one. */
  declare readonly attempts: readonly Attempt[];
  /** Set when a page of a list failed: give it as `from` to go on at that page. */
  declare resume?: string;

  constructor(message: string, facts: { code: ErrorCode }, context?: ErrorContext, options?: ErrorOptions) {
    // What a server says may not break the line of a log, or colour it.
    super(message.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]+/g, " "), options);
    const { operation, method, path, attempts = [] } = context ?? {};
    Object.assign(this, { operation, method, path, attempts }, facts);
  }

  /** The error as data for logs: no header, no body, no stack. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** Wrong options or arguments, found before anything was sent. The message says what to write instead. */
export class ConfigError extends GitLabError {
  constructor(message: string) {
    super(message, { code: "config" });
  }
}

/** No answer, or a broken one: the connection could not be made or did not last. */
export class NetworkError extends GitLabError {
  /** No such host (`dns`), nobody there (`refused`), a certificate (`tls`), or a connection that was `lost`. */
  declare readonly kind: "dns" | "refused" | "tls" | "lost";
  /** GitLab's request id, where the connection was lost in the middle of an answer. */
  declare readonly requestId?: string;

  constructor(kind: NetworkError["kind"], message: string, context: ErrorContext, cause?: unknown) {
    const facts = { code: "network", kind, requestId: requestIdOf(context.answer) } as const;
    super(`${describe(context)} failed: ${message}${tail(facts.requestId)}`, facts, context, { cause });
  }
}

/** A limit of time was reached. */
export class TimeoutError extends GitLabError {
  /** Which limit: `timeout` of one attempt or `deadline` of the call. */
  declare readonly limit: "timeout" | "deadline";
  /** GitLab's request id, where an answer had begun. */
  declare readonly requestId?: string;

  constructor(limit: TimeoutError["limit"], milliseconds: number, context: ErrorContext) {
    const facts = { code: "timeout", limit, requestId: requestIdOf(context.answer) } as const;
    super(`${describe(context)} timed out: ${limit} of ${milliseconds} ms${tail(facts.requestId)}`, facts, context);
  }
}

/** GitLab answered with success, but what it sent is not what the operation answers. */
export class DecodeError extends GitLabError {
  /** `html` (a sign-in page, a proxy), `json` (cut short or not JSON), `empty`, or `shape` (not a list). */
  declare readonly kind: "html" | "json" | "empty" | "shape";
  declare readonly status: number;
  declare readonly requestId?: string;
  readonly #text: string;

  constructor(kind: DecodeError["kind"], response: Response, text: string, context: ErrorContext) {
    const { status } = response;
    const flaw = {
      html: "an HTML page: not GitLab, or a sign-in before it",
      json: "no JSON, or not all of it",
      empty: "nothing",
      shape: "no list",
    }[kind];
    const facts = { code: "decode", kind, status, requestId: requestIdOf(response) } as const;
    super(`${describe(context)} answered ${status} with ${flaw}${tail(facts.requestId)}`, facts, context);
    this.#text = text;
  }

  /** What was sent. May hold secrets: it is not part of the message, `inspect` or `toJSON`. */
  get text(): string {
    return this.#text;
  }
}

/** GitLab refused: a status that is not a success. */
export class HttpError extends GitLabError {
  declare readonly status: number;
  declare readonly statusText: string;
  /** What the failure means, read from status, body and headers. */
  declare readonly kind: HttpErrorKind;
  /** GitLab's `X-Request-Id`: what to quote to an administrator. */
  declare readonly requestId?: string;
  /** Everything GitLab said, one sentence each, `field message` where it named a field. */
  declare readonly messages: readonly string[];
  /** What GitLab said about each attribute; nested ones as `a.b`. */
  declare readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  /** OAuth's `error`, `error_description` and the scopes that would do. */
  declare readonly oauth?: OAuthFailure;
  /** Milliseconds the server asks to wait. */
  declare readonly retryAfter?: number;
  readonly #response: Response;
  readonly #text: string;

  constructor(response: Response, text: string, context: ErrorContext, hint?: string, details?: ErrorDetails) {
    const { headers, status, statusText } = response;
    const { remedy = hint, ...read }: ErrorDetails = {
      kind: "other",
      statusText,
      requestId: requestIdOf(response),
      messages: text ? [text.slice(0, 500)] : [],
      fieldErrors: {},
      ...details,
    };
    const words = read.messages.join("; ").slice(0, 500);
    super(
      `${describe(context)} failed: ${`${status} ${read.statusText}`.trim()}${words && `, "${words}"`}${tail(read.requestId)}${remedy ? `: ${remedy}` : ""}`,
      { code: "http", status, retryAfter: retryAfter(headers), ...read } as { code: "http" },
      context,
    );
    this.#response = response;
    this.#text = text;
  }

  /** The body: parsed when it is JSON, otherwise the text. */
  get body(): unknown {
    try {
      return JSON.parse(this.#text);
    } catch {
      return this.#text || undefined;
    }
  }

  /** The body as it came. */
  get text(): string {
    return this.#text;
  }

  /** The response headers. */
  get headers(): Headers {
    return this.#response.headers;
  }

  /** The response; its body has been read, see `text`. */
  get response(): Response {
    return this.#response;
  }
}

// Names survive a minifier only when they are written down.
for (const [name, Class] of Object.entries({
  GitLabError,
  ConfigError,
  NetworkError,
  TimeoutError,
  DecodeError,
  HttpError,
}))
  Class.prototype.name = name;

/** `GET /projects/:project_id`: how messages name a call, without a value in it. */
export function describe(context: Pick<ErrorContext, "method" | "path">): string {
  return `${context.method} ${context.path}`;
}

function requestIdOf(response?: Response): string | undefined {
  return response?.headers.get("x-request-id") ?? undefined;
}

function tail(requestId: string | undefined): string {
  return requestId ? ` (request ${requestId})` : "";
}

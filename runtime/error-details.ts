import { readErrorBody } from "./error-body.js";
import { errorKind, type HttpErrorKind } from "./error-kind.js";
import { HttpError } from "./errors.js";
import type { Exchange } from "./exchange.js";
import type { Extension } from "./extension.js";
import { redact, secretsOf } from "./secrets.js";
import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ServerError,
  UnauthorizedError,
  UnprocessableError,
} from "./status-errors.js";

/** What OAuth says in an error. @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1 */
export interface OAuthFailure {
  /** `invalid_token`, `insufficient_scope`, ... */
  error: string;
  description?: string;
  /** The scopes of which the token needs one. */
  scopes: readonly string[];
}

/** What an answer says about its failure; these become properties of the `HttpError`. */
export interface ErrorDetails {
  kind: HttpErrorKind;
  messages: readonly string[];
  fieldErrors: Readonly<Record<string, readonly string[]>>;
  oauth?: OAuthFailure;
  /** The answer's own, without secrets. */
  statusText?: string;
  requestId?: string;
  /** What to do about it, said at the end of the message. */
  remedy?: string;
}

/**
 * Reads what GitLab says in an error: `kind`, `messages`, `fieldErrors`, `oauth` of `HttpError`, and gives it the class of
 * its status. Without it there are the status and the body as it came. `GitLab` has it; a bare client is given it with `use`.
 */
export const errorDetails: Extension = {
  explain(x, response, said) {
    const { status, headers, statusText } = response;
    const secrets = secretsOf(x);
    const mask = (quoted: string): string => redact(quoted, ...secrets);
    const text = unescaped(said, mask);
    const body = readErrorBody(text, headers.get("content-type") ?? "");
    const { messages, fieldErrors, oauth } = body;
    const { kind, remedy = remedyFor(x, status, kind, oauth) } = errorKind(status, text, body);
    const requestId = headers.get("x-request-id") ?? undefined;
    const details = {
      kind,
      remedy,
      messages,
      fieldErrors,
      oauth,
      statusText: mask(statusText),
      requestId: requestId && mask(requestId),
    };
    const [name, Class] = classOf(status);
    // Names survive a minifier only when they are written down.
    Class.prototype.name = name;
    return new Class(response, text, x, x.hint, details);
  },
};

/** JSON may write a secret in another way, `\u0026` for `&`: its texts are masked once they are read. */
function unescaped(text: string, mask: (quoted: string) => string): string {
  if (!text.includes("\\") || text.length > 1e5) return text;
  let found = false;
  try {
    const masked: unknown = JSON.parse(text, (_, value: unknown) => {
      const plain = typeof value === "string" ? mask(value) : value;
      found ||= plain !== value;
      return plain;
    });
    return found ? JSON.stringify(masked) : text;
  } catch {
    return text;
  }
}

/** What to do where GitLab does not say it. */
function remedyFor(x: Exchange, status: number, kind: HttpErrorKind, oauth?: OAuthFailure): string | undefined {
  if (kind === "insufficient-scope") return scopeRemedy(x, oauth?.scopes ?? []);
  return status === 401 && !x.settings.credential ? "no credential was sent, give the client a token" : undefined;
}

/** Which scope is needed, and where to get a token that has it. */
function scopeRemedy({ settings: { base, credential } }: Exchange, scopes: readonly string[]): string {
  // Each of them will do, so the one that permits least.
  const first = scopes.find((scope) => scope.startsWith("read_")) ?? scopes[0];
  const page = `${base.replace(/\/api(\/v4)?$/, "")}/-/user_settings/personal_access_tokens`;
  // GitLab's form takes the scope from the address; tokens with single permissions it does not know there.
  if (!first) return `make a token that may do this at ${page}`;
  const needed = scopes.length > 1 ? `one of the scopes ${scopes.join(", ")}` : `the scope ${first}`;
  const other = credential?.header === "authorization" ? ", or log in again with it" : "";
  return `the token needs ${needed}: make one at ${page}?scopes=${encodeURIComponent(first)}${other}`;
}

function classOf(status: number): [name: string, Class: typeof HttpError] {
  switch (status) {
    case 400:
      return ["BadRequestError", BadRequestError];
    case 401:
      return ["UnauthorizedError", UnauthorizedError];
    case 403:
      return ["ForbiddenError", ForbiddenError];
    case 404:
      return ["NotFoundError", NotFoundError];
    case 409:
      return ["ConflictError", ConflictError];
    case 422:
      return ["UnprocessableError", UnprocessableError];
    case 429:
      return ["RateLimitError", RateLimitError];
    default:
      return status < 500 ? ["HttpError", HttpError] : ["ServerError", ServerError];
  }
}

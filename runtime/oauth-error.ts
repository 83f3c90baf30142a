import {
  AuthorizationResponseError,
  OperationProcessingError,
  ResponseBodyError,
  UnsupportedOperationError,
  WWWAuthenticateChallengeError,
} from "oauth4webapi";
import { GitLabError } from "./errors.js";
import { redact } from "./secrets.js";

/** GitLab refused an OAuth request, or answered something else than OAuth has for it. */
export class OAuthError extends GitLabError {
  /**
   * OAuth's own word: `invalid_grant` (a token or code that is expired, revoked or used), `invalid_client`,
   * `invalid_scope`, `access_denied`, `expired_token` ...; `state_mismatch` when an answer belongs to another login, and
   * `invalid_response` for what is no answer of OAuth.
   */
  declare readonly error: string;
  /** What GitLab says about it. */
  declare readonly description?: string;
  /** The status of the answer, where there was one. */
  declare readonly status?: number;

  constructor(what: string, error: string, facts: { description?: string; status?: number; remedy?: string } = {}) {
    const { description, status, remedy = remedies[error] } = facts;
    super(
      `OAuth, ${what}: ${error}${description ? `, "${description.slice(0, 500)}"` : ""}${remedy ? `: ${remedy}` : ""}`,
      { code: "oauth", error, description, status } as { code: "oauth" },
    );
  }
}
// A minifier would change it.
OAuthError.prototype.name = "OAuthError";

/** What to do, where GitLab does not say it. */
const remedies: Record<string, string | undefined> = {
  access_denied: "the user refused, or may not use this application",
  expired_token: "nobody confirmed it in time, start again",
  invalid_client: "check clientId and clientSecret; an application that is not confidential has no secret",
  invalid_grant: "it is expired, revoked or used already, log in again",
  invalid_scope: "the application must be given these scopes in GitLab first",
  unauthorized_client: "the application may not do this, see its settings in GitLab",
};

/**
 * What a failed step is reported as; what is not OAuth's own failure (no answer, an abort, a wrong option) stays as it is.
 *
 * @param what the step, such as "refresh"
 * @param secrets what the step sent, to be kept out of the message
 */
export function oauthError(what: string, thrown: unknown, secrets: readonly (string | undefined)[]): unknown {
  const said = (error: unknown, description: unknown, status?: number): OAuthError =>
    new OAuthError(what, redact(String(error), ...secrets), {
      description: typeof description === "string" ? redact(description, ...secrets) : undefined,
      status,
    });
  if (thrown instanceof ResponseBodyError || thrown instanceof AuthorizationResponseError)
    return said(thrown.error, thrown.error_description, "status" in thrown ? thrown.status : undefined);
  if (thrown instanceof WWWAuthenticateChallengeError) {
    const { parameters } = thrown.cause[0] ?? {};
    return said(parameters?.error ?? "invalid_client", parameters?.error_description, thrown.status);
  }
  if (thrown instanceof OperationProcessingError || thrown instanceof UnsupportedOperationError)
    return said("invalid_response", thrown.message);
  return thrown;
}

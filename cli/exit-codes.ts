import {
  GitLabError,
  HttpError,
  isConfigError,
  isHttpError,
  isNetworkError,
  isTimeoutError,
} from "../runtime/index.js";
import { UsageError } from "./usage-error.js";

/** What the program ends with, so that a script can tell what went wrong. */
export const EXIT = {
  ok: 0,
  /** GitLab refused for another reason, or the program itself failed. */
  failed: 1,
  /** The command or the configuration is wrong; nothing was sent. */
  usage: 2,
  /** 401 or 403. */
  denied: 3,
  /** 404. */
  notFound: 4,
  /** 429, after the retries. */
  rateLimited: 5,
  /** No answer, or none in time. */
  network: 6,
  /** GitLab failed: 5xx. */
  server: 7,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

/** The exit code of a failure. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError || isConfigError(error)) return EXIT.usage;
  if (isNetworkError(error) || isTimeoutError(error)) return EXIT.network;
  if (!isHttpError(error)) return EXIT.failed;
  const { status } = error;
  if (status === 401 || status === 403) return EXIT.denied;
  if (status === 404) return EXIT.notFound;
  if (status === 429) return EXIT.rateLimited;
  return status >= 500 ? EXIT.server : EXIT.failed;
}

/** What somebody at the command line can do about a failure; undefined where GitLab's words say it all. */
export function hintOf(error: unknown, credential: string | undefined): string | undefined {
  if (!(error instanceof GitLabError)) return undefined;
  if (error instanceof HttpError) {
    if (error.kind === "insufficient-scope" && error.oauth?.scopes?.length)
      return `the token of ${credential} lacks a scope: one of ${error.oauth.scopes.join(", ")}`;
    if (error.status === 401)
      return credential === undefined
        ? "no credential was given: set GITLAB_TOKEN, or name a section of python-gitlab's configuration with --section"
        : `GitLab does not accept the credential of ${credential}`;
    if (error.status === 404 && error.kind === "not-found")
      return credential === undefined
        ? "no credential was given, and without one only what is public can be found: set GITLAB_TOKEN"
        : "what the credential may not see is answered with 404 too";
    if (error.status === 429 && error.retryAfter !== undefined)
      return `try again in ${Math.ceil(error.retryAfter / 1000)} s`;
  }
  return undefined;
}

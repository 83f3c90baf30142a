import {
  type ConfigError,
  type DecodeError,
  type ErrorCode,
  GitLabError,
  type HttpError,
  type NetworkError,
  type TimeoutError,
} from "./errors.js";
import type { RateLimitError } from "./status-errors.js";

/** True for every error this package throws, also one that comes from a second copy of it. */
export function isGitLabError(error: unknown): error is GitLabError {
  return (
    error instanceof GitLabError ||
    (error instanceof Error &&
      /^(http|network|timeout|decode|config|webhook|graphql|oauth)$/.test(String((error as { code?: unknown }).code)) &&
      Array.isArray((error as { attempts?: unknown }).attempts))
  );
}

/** True for an answer that was not a success; with `status`, only for that one. */
export function isHttpError(error: unknown, status?: number): error is HttpError {
  return has(error, "http") && (status === undefined || (error as HttpError).status === status);
}

/** True for 429. */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return isHttpError(error, 429);
}

/** True when there was no answer, or a broken one. */
export function isNetworkError(error: unknown): error is NetworkError {
  return has(error, "network");
}

/** True when `timeout` or `deadline` ran out. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return has(error, "timeout");
}

/** True when a success could not be read. */
export function isDecodeError(error: unknown): error is DecodeError {
  return has(error, "decode");
}

/** True for wrong options or arguments. */
export function isConfigError(error: unknown): error is ConfigError {
  return has(error, "config");
}

function has(error: unknown, code: ErrorCode): boolean {
  return isGitLabError(error) && error.code === code;
}

/** A bare client and what can be added to it: for bundles that must stay small. `index.ts` adds the client with everything. */
import { Client } from "./core.js";
import type { ClientOptions } from "./options.js";

export { bind, type Bound, type BoundArgs, type Unbound } from "./bind.js";
export type { RawBody, StreamedFile, Upload } from "./body.js";
export {
  cached,
  type CacheEntry,
  type CacheOptions,
  type CacheStore,
  memoryCache,
  type MemoryCacheOptions,
} from "./cache.js";
export { type Answer, Call, type Conditional } from "./call.js";
export { Client, type ClientChanges } from "./core.js";
export type { Download } from "./download.js";
export { type EnvironmentVariables, readEnvironment } from "./env.js";
export { type ErrorDetails, errorDetails, type OAuthFailure } from "./error-details.js";
export type { HttpErrorKind } from "./error-kind.js";
export {
  type Attempt,
  ConfigError,
  DecodeError,
  type ErrorCode,
  GitLabError,
  HttpError,
  NetworkError,
  TimeoutError,
} from "./errors.js";
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ServerError,
  UnauthorizedError,
  UnprocessableError,
} from "./status-errors.js";
export type { Exchange, Handler } from "./exchange.js";
export type { Extension } from "./extension.js";
export { files } from "./files.js";
export {
  isConfigError,
  isDecodeError,
  isGitLabError,
  isHttpError,
  isNetworkError,
  isRateLimitError,
  isTimeoutError,
} from "./guards.js";
export { type ErrorInfo, type Hooks, observe, type RequestInfo, type ResponseInfo, type RetryInfo } from "./hooks.js";
export { keyvStore, type KeyvLike } from "./keyv.js";
export {
  type Limiter,
  type LimiterAnswer,
  type LimiterRequest,
  memoryLimiter,
  type MemoryLimiterOptions,
  pace,
} from "./limiter.js";
export { ListCall } from "./list.js";
export { type Logger, type LogLevel, type LogOptions, logTo } from "./logger.js";
export type { As, Method, Operation } from "./operation.js";
export { type DescribedOperation, operationOf } from "./operation-of.js";
export type {
  BasicAuth,
  ClientOptions,
  CommonOptions,
  CredentialOptions,
  Fetch,
  GitLabOptions,
  ListOptions,
  NoParams,
  RateLimit,
  RequestOptions,
  RetryOptions,
  Token,
  TokenContext,
  TokenProvider,
} from "./options.js";
export type { Limit, PacingOptions } from "./pacing.js";
export type { Page } from "./page.js";
export { readRateLimit } from "./rate-limit.js";
export { queryCall } from "./query-call.js";
export { readAhead } from "./read-ahead.js";
export { redirects } from "./redirect.js";
export { tokenRefresh } from "./refresh.js";
export { streamFile, type StreamFileOptions } from "./stream-file.js";
export type { ListProgress, TransferProgress } from "./tell.js";
export { VERSION } from "./version.js";
export { listCall } from "./walk.js";

/**
 * Makes a bare client, to be given to the functions of the resources.
 *
 * @example import { create } from "gitlab-fetch/issues"; await create(createClient({ token }), { project_id: 5, title: "x" });
 */
export function createClient(options?: ClientOptions): Client {
  return new Client(options);
}

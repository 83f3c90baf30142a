import type { EncodedBody } from "./body.js";
import type { Attempt, ErrorContext } from "./errors.js";
import type { As, Operation } from "./operation.js";
import type { Settings } from "./settings.js";
import type { TransferProgress } from "./tell.js";

/** One call on its way: what the layers of the pipeline read and write. */
export interface Exchange extends ErrorContext {
  readonly settings: Settings;
  readonly call: Operation;
  readonly as: As;
  readonly url: string;
  /** Lower-case names. Once an attempt has begun the credential is among them: not to be logged. */
  readonly headers: Record<string, string>;
  body?: EncodedBody;
  /** Told how far an upload or a download has come. */
  readonly onProgress?: (progress: TransferProgress) => unknown;
  /** The caller's signal. */
  readonly caller?: AbortSignal;
  /** When the call must be over, by `performance.now()`; Infinity for never. */
  readonly deadline: number;
  readonly attempts: Attempt[];
  /** Ends the attempt under way. */
  signal?: AbortSignal;
  /** The credential sent, to keep it out of messages. */
  secret?: string;
  /** Milliseconds the attempt under way has waited for a limiter. */
  paced?: number;
  /** Whether the credential has been refreshed for this call. */
  renewed?: boolean;
  /** Whether the answer came from another origin: what it says about credential and limits is not GitLab's word. */
  elsewhere?: boolean;
  /** Why a redirect was not followed, and what to do. */
  hint?: string;
  /** What the caller gets. When an extension has parsed the body already: nothing is read or parsed then. */
  data?: unknown;
}

/** Sends one request with `fetch`: what is in the exchange, or a bare one to another address with only these headers. */
export type Transport = (x: Exchange, url?: string, headers?: Record<string, string>) => Promise<Response>;

/** A step of the pipeline: sends what is in the exchange. */
export type Handler = (x: Exchange) => Promise<Response>;

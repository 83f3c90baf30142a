import { onAbort } from "./abort.js";
import { TimeoutError } from "./errors.js";
import type { Exchange, Handler } from "./exchange.js";

/**
 * Runs something until it is done, the caller's signal is aborted (which rejects with the signal's reason), or a limit of
 * time is reached. It rejects in time even when what runs does not listen to the signal it is given.
 */
export function limited<T>(x: Exchange, timeout: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const { caller, deadline } = x;
    const left = deadline - performance.now();
    const limit = Math.min(timeout, left);
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let forget: (() => void) | undefined;
    const done = (): void => {
      clearTimeout(timer);
      forget?.();
    };
    const end = (reason: unknown): void => {
      done();
      reject(reason);
      controller.abort(reason);
    };
    const abort = (): void => end(caller!.reason);
    const late = (): void =>
      end(
        deadline === Infinity || left >= timeout
          ? new TimeoutError("timeout", timeout, x)
          : new TimeoutError("deadline", Number(x.settings.deadline), x),
      );
    if (caller?.aborted) return abort();
    // What is no number ends at once, too, and the message shows it.
    if (!(limit > 0)) return late();
    if (limit < 2 ** 31) timer = setTimeout(late, limit);
    forget = onAbort(caller, abort);
    run(controller.signal).then(resolve, reject).then(done);
  });
}

/** Bounds one attempt, the reading of its body included. Without limits no signal is made: it is the dearest part of a call. */
export const withLimits =
  (next: Handler): Handler =>
  (x) => {
    const timeout = attemptLimit(x);
    if (!x.caller && timeout === Infinity && x.deadline === Infinity) return next(x);
    return limited(x, timeout, (signal) => {
      x.signal = signal;
      return next(x);
    });
  };

/** Milliseconds that one attempt may take. */
export function attemptLimit({ settings: { timeout = false } }: Exchange): number {
  return timeout === false ? Infinity : timeout;
}

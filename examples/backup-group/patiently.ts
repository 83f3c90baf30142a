import { setTimeout as sleep } from "node:timers/promises";
import { isRateLimitError } from "gitlab-fetch";

/** How often it waits for a limit, and how long where GitLab does not say it: its limits for this are counted by the minute. */
const TIMES = 15;
const MINUTE = 60_000;

/**
 * Does what GitLab limits to a few times a minute. The client itself waits for limits, too, but not that long.
 *
 * @param wait milliseconds to wait where GitLab does not say how long
 * @throws what `work` throws, and RateLimitError when waiting does not help
 */
export async function patiently<T>(
  work: () => PromiseLike<T>,
  signal: AbortSignal | undefined,
  wait: number = MINUTE,
): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await work();
    } catch (error) {
      if (!isRateLimitError(error) || time === TIMES) throw error;
      await sleep(error.retryAfter ?? wait, undefined, { signal });
    }
  }
}

import type { LimiterAnswer } from "./limiter.js";

/** GitLab's clock, as far as its answers tell. */
export class Clock {
  /** How far it is ahead of this machine's: at least, at most. */
  #ahead: readonly [number, number] = [-Infinity, Infinity];

  /** Milliseconds by which GitLab's clock is ahead; 0 before it is known. */
  get ahead(): number {
    const [low, high] = this.#ahead;
    return low === -Infinity ? 0 : (low + high) / 2;
  }

  /** Milliseconds since 1970 by GitLab's clock. */
  now(): number {
    return Date.now() + this.ahead;
  }

  /** Compares clocks by an answer's `Date`: it has whole seconds only, but many answers together tell more than one. */
  learn({ headers, sent, received }: LimiterAnswer): void {
    const date = Date.parse(headers.get("date") ?? "");
    if (!date) return;
    const [low, high] = [date - received, date + 1000 - sent];
    const [least, most] = [Math.max(low, this.#ahead[0]), Math.min(high, this.#ahead[1])];
    // A contradiction: a clock was set.
    this.#ahead = least <= most ? [least, most] : [low, high];
  }
}

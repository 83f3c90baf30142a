import type { LimiterAnswer } from "./limiter.js";

/** Milliseconds by which the time may go back because more is known about it; by more it was wrong before. */
const WRONG = 1000;

/** GitLab's clock, as far as its answers tell. */
export class Clock {
  /** Counts how often the time was far ahead: what was planned by it then is void. */
  epoch = 0;
  /** How far it is ahead of this machine's: at least, at most. */
  #ahead: readonly [number, number] = [-Infinity, Infinity];
  /** This machine's clock when it was looked at last, and one that nobody can set. */
  #last = { date: Date.now(), steady: performance.now() };

  /** Milliseconds by which GitLab's clock is ahead; 0 before it is known. */
  get ahead(): number {
    const [low, high] = this.#ahead;
    return low === -Infinity ? 0 : (low + high) / 2;
  }

  /** Milliseconds since 1970 by GitLab's clock. */
  now(): number {
    const { date, steady } = this.#last;
    this.#last = { date: Date.now(), steady: performance.now() };
    // This machine's clock was set back, which GitLab's was not.
    const back = date - steady - (this.#last.date - this.#last.steady);
    if (back > WRONG) {
      const [low, high] = this.#ahead;
      this.#ahead = [low + back, high + back];
      if (low === -Infinity) this.epoch++;
    }
    return this.#last.date + this.ahead;
  }

  /** Compares clocks by an answer's `Date`: it has whole seconds only, but many answers together tell more than one. */
  learn({ headers, sent, received }: LimiterAnswer): void {
    const date = Date.parse(headers.get("date") ?? "");
    if (!date) return;
    const [low, high] = [date - received, date + 1000 - sent];
    const [least, most] = [Math.max(low, this.#ahead[0]), Math.min(high, this.#ahead[1])];
    const before = this.ahead;
    // A contradiction: a clock was set.
    this.#ahead = least <= most ? [least, most] : [low, high];
    if (before - this.ahead > WRONG) this.epoch++;
  }
}

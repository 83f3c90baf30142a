/** What became of an event that was handed in. */
export type Intake = "accepted" | "duplicate" | "full";

/** Limits of a {@link Queue}. */
export interface QueueOptions {
  /** Events that may wait. */
  maxWaiting: number;
  /** Milliseconds a key is remembered, and how many keys at most. */
  rememberFor: number;
  maxKeys: number;
  /** Milliseconds since some moment. */
  now?: () => number;
}

/**
 * Does work one after the other, and no work twice that has the same key. It lives in memory: what waits is lost with the
 * process, and a second process knows nothing of it. Where that matters, put the events into a table with a unique key.
 */
export class Queue {
  readonly #options: QueueOptions;
  readonly #failed: (error: unknown) => void;
  /** Keys by when they were taken in, oldest first. */
  readonly #keys = new Map<string, number>();
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();

  /** @param failed told of work that threw; the work after it is done all the same */
  constructor(options: QueueOptions, failed: (error: unknown) => void) {
    this.#options = options;
    this.#failed = failed;
  }

  /** Takes work in, unless it was taken in before or there is too much already. */
  add(key: string | undefined, work: () => Promise<unknown>): Intake {
    this.#forget();
    if (key !== undefined && this.#keys.has(key)) return "duplicate";
    if (this.#waiting >= this.#options.maxWaiting) return "full";
    if (key !== undefined) this.#keys.set(key, this.#now());
    this.#waiting++;
    this.#last = this.#last
      .then(work)
      .catch(this.#failed)
      .then(() => void this.#waiting--);
    return "accepted";
  }

  /** Waits until everything is done that was taken in so far. */
  idle(): Promise<void> {
    return this.#last;
  }

  #forget(): void {
    const { maxKeys, rememberFor } = this.#options;
    for (const [key, taken] of this.#keys) {
      if (this.#keys.size < maxKeys && this.#now() - taken < rememberFor) return;
      this.#keys.delete(key);
    }
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }
}

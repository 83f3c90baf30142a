import { onAbort } from "./abort.js";
import type { LimiterAnswer, LimiterRequest } from "./limiter.js";
import type { RateLimit } from "./options.js";
import type { Clock } from "./pacing-clock.js";

/** A piece of one of GitLab's windows. */
export interface Slice {
  /** A name on which all who share the limit agree. */
  name: string;
  /** Running number of its first place, counted from the epoch. */
  first: number;
  /** Milliseconds until its first place, negative when it has begun. */
  wait: number;
  /** Seconds after which nobody asks for it any more. */
  lifetime: number;
}

/** Counts the places taken in a slice. */
export interface Places {
  /** Takes the next place: 1 for the first, Infinity when there is none. Never fails. */
  take(slice: Slice): number | Promise<number>;
}

/** A request's place. */
interface Place {
  /** Which window, and which place in it. */
  window: number;
  rank: number;
  /** When to send, and when it is too late, by GitLab's clock. */
  at: number;
  end: number;
  /** That of the clock. */
  epoch: number;
}

/** Milliseconds that a process may be held up without loss of places. */
const LATE = 250;

interface Waiter {
  request: LimiterRequest;
  go(): void;
}

/**
 * Requests that wait for one limit, first come first served. GitLab counts in fixed windows that begin at whole multiples
 * of the period by its own clock. The places of a window are spread evenly over it and counted in slices, so that what an
 * idle time leaves over does not come as one burst. Whoever takes a place knows from its number alone when to send: nobody
 * asks twice, and no two wake up for the same place.
 */
export class Line {
  readonly #most: { limit: number; period: number };
  readonly #share: number;
  readonly #burst: number;
  readonly #clock: Clock;
  readonly #places: Places;
  readonly #queue: Waiter[] = [];
  readonly #given = new WeakMap<LimiterRequest, Place>();
  #limit: number;
  #period: number;
  #busy = false;
  /** Places asked for: as many as the counter's answers take to come, and what is left when a waiter gives up. */
  readonly #ahead: Promise<Place>[] = [];
  #depth = 1;
  #delay = 0;
  #wake?: () => void;
  /** The earliest slice that may have a place left. */
  #from = 0;
  /** When the next request of this process may go, if all wait their turn; a burst lets that time lag behind the clock. */
  #turn = 0;
  /** That of the clock which `#from` and `#turn` were told by. */
  #epoch = 0;
  /** Nothing goes before this time. */
  #until = 0;
  /** By how much GitLab's count was ahead of the places taken, in the last answers of a window. */
  #others: { window: number; counts: number[] } = { window: 0, counts: [] };

  constructor(limit: { limit: number; period?: number }, share: number, burst: number, clock: Clock, places: Places) {
    this.#most = { limit: limit.limit, period: limit.period ?? 60_000 };
    this.#limit = this.#most.limit;
    this.#period = this.#most.period;
    this.#share = share;
    this.#burst = burst;
    this.#clock = clock;
    this.#places = places;
  }

  /** Waits for a place; undefined when there is no need to. */
  wait(request: LimiterRequest): Promise<void> | undefined {
    if (this.#limit === Infinity && this.#until <= this.#clock.now()) return undefined;
    const { signal } = request;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const forget = onAbort(signal, () => {
        forget();
        this.#queue.splice(this.#queue.indexOf(waiter), 1);
        // Nobody left to wait for: the place is kept for who comes next.
        if (!this.#queue.length) this.#wake?.();
        reject(signal!.reason);
      });
      const go = (): void => {
        forget();
        resolve();
      };
      const waiter: Waiter = { request, go };
      this.#queue.push(waiter);
      if (!this.#busy) void this.#serve();
    });
  }

  /**
   * Takes over what GitLab says.
   *
   * @param strict whether it must be about a limit of this very period
   */
  learn({ limit, observed, remaining, reset }: RateLimit, answer?: LimiterAnswer, strict = false): void {
    if (!limit) return;
    // `RateLimit-Limit` is always per minute; what is counted and what is left make up the true limit of the period.
    const total = observed !== undefined && remaining ? observed + remaining : 0;
    const period = total ? Math.max(1, Math.round((total * 60) / limit)) * 1000 : this.#period;
    if (strict && period !== this.#period) return;
    this.#limit = Math.min(total || (limit * period) / 60_000, (this.#most.limit * period) / this.#most.period);
    if (period !== this.#period) this.#from = 0;
    this.#period = period;
    if (!reset) return;
    if (remaining === 0) this.#until = Math.max(this.#until, reset.getTime());
    const place = answer && this.#given.get(answer.request);
    const window = Math.round(reset.getTime() / period) - 1;
    if (!place || observed === undefined || place.window !== window) return;
    const counts = this.#others.window === window ? this.#others.counts : [];
    this.#others = { window, counts: [observed - place.rank - 1, ...counts].slice(0, 4) };
  }

  /** GitLab has refused a request: nothing goes before the next window. */
  refused(): void {
    this.#until = (Math.floor(this.#clock.now() / this.#period) + 1) * this.#period;
  }

  async #serve(): Promise<void> {
    this.#busy = true;
    while (this.#queue.length) {
      while (this.#ahead.length < Math.min(this.#depth, this.#queue.length)) this.#ahead.push(this.#take());
      const place = await this.#ahead[0]!;
      const now = this.#clock.now();
      if (place.epoch !== this.#clock.epoch) {
        void this.#ahead.shift();
        continue;
      }
      const wait = Math.max(place.at, this.#until) - now;
      if (wait > 0) {
        await this.#sleep(wait);
        continue;
      }
      // Too late, after a long wait or a pause of the machine: that place was in a window that is over.
      const waiter = now < place.end ? this.#queue.shift() : undefined;
      if (waiter || now >= place.end) void this.#ahead.shift();
      if (!waiter) continue;
      this.#given.set(waiter.request, place);
      waiter.go();
    }
    this.#busy = false;
  }

  async #take(): Promise<Place> {
    for (;;) {
      const now = this.#clock.now();
      const { epoch } = this.#clock;
      if (epoch !== this.#epoch) [this.#epoch, this.#from, this.#turn] = [epoch, 0, 0];
      const period = this.#period;
      const quota = Math.max(1, Math.floor(this.#limit * this.#share));
      if (quota === Infinity) return { window: 0, rank: 0, at: 0, end: Infinity, epoch };
      // Unused places are lost with their slice: about a hundredth of the window, a fair part of a second.
      const slices = Math.max(1, Math.min(80, Math.floor(quota / 3)));
      // A little later than its time a place may still be taken, but not in the next window, and not those before the first.
      const present = Math.floor((now * slices) / period);
      const late = Math.max(1, Math.ceil((LATE * slices) / period));
      this.#from ||= present;
      const slice = Math.max(this.#from, Math.floor(now / period) * slices, present - late);
      const window = Math.floor(slice / slices);
      const base = Math.ceil(((slice % slices) * quota) / slices);
      const size = Math.ceil((((slice % slices) + 1) * quota) / slices) - base;
      const end = (window + 1) * period;
      const number = await this.#places.take({
        name: `${period / 1000}s:${slices}:${slice}`,
        first: window * quota + base,
        wait: (slice * period) / slices - now,
        lifetime: Math.ceil((end - now + period) / 1000),
      });
      if (epoch !== this.#clock.epoch) continue;
      const rank = base + number - 1;
      const others = this.#others.window === window ? Math.max(0, Math.min(...this.#others.counts)) : 0;
      if (number > size) this.#from = slice + 1;
      else if (rank + others >= quota) this.#from = (window + 1) * slices;
      else {
        // The end of a window stays free, so that nothing arrives in the next one.
        const gap = (period - Math.min(1000, period / 50)) / quota;
        this.#turn = Math.max(this.#turn, now - this.#burst * gap) + gap;
        this.#delay += (this.#clock.now() - now - this.#delay) / 4;
        this.#depth = Math.max(1, Math.min(8, Math.ceil((2 * this.#delay) / gap)));
        return { window, rank, at: Math.max(window * period + (rank + others) * gap, this.#turn), end, epoch };
      }
    }
  }

  #sleep(wait: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#wake = undefined;
        resolve();
      };
      // Timers take no more than 31 bits.
      const timer = setTimeout(wake, Math.min(wait, 2 ** 31 - 1));
      this.#wake = wake;
    });
  }
}

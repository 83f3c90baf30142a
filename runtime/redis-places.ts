import type { Places, Slice } from "./pacing-line.js";
import { within } from "./within.js";

/** The part of `rate-limiter-flexible` that is used: counters that end by themselves. */
export interface Counters {
  consume(key: string, points: number, options: { customDuration: number }): Promise<{ consumedPoints: number }>;
  get(key: string): Promise<{ consumedPoints: number } | null>;
}

/** Whether the limits are shared at present. */
export interface SharingState {
  /** False while each process goes on with its part of the limits. */
  shared: boolean;
  /** How many processes were seen last. */
  processes: number;
  /** Why Redis is not used. */
  error?: unknown;
}

/** What {@link SharedPlaces} needs to know. */
export interface Sharing {
  /** Begins the names of its counters. */
  key: string;
  /** How many processes there are at least. */
  processes: number;
  /** Milliseconds an answer may take. */
  timeout: number;
  /** Whether the client is connected. */
  ready(): boolean;
  /** Must not throw. */
  changed(state: SharingState): void;
}

/** Seconds for which a process that has signed in counts. */
const CENSUS = 10;
/** Milliseconds after which Redis is asked again how many processes there are. */
const RECOUNT = 1000;
/** Milliseconds after which Redis is tried again. */
const PROBE = 100;
/** Milliseconds without places after each change: those of others who have not noticed it yet. */
const SETTLE = 250;
/** Milliseconds that a process which is back waits for the others. */
const GATHER = 5000;

/** Places counted in Redis; while it is away, every n-th place is one's own, n being the number of processes. */
export class SharedPlaces implements Places {
  readonly #counters: Counters;
  readonly #sharing: Sharing;
  /** Which of the processes this one is, counted from 1, and how many there are. */
  #member = 1;
  #members: number;
  #census = 0;
  #counted = 0;
  /** Whether Redis was connected once. */
  #met = false;
  #away = false;
  #probed = 0;
  #probing = false;
  /** When Redis has gone, or all were back. */
  #changed = -Infinity;
  /** Since when Redis is back. */
  #back?: number;
  /** The last slice that was counted alone, and how far. */
  #alone = { name: "", count: 0 };

  constructor(counters: Counters, sharing: Sharing) {
    this.#counters = counters;
    this.#sharing = sharing;
    this.#members = sharing.processes;
  }

  async take(slice: Slice): Promise<number> {
    if (this.#away) this.#probe();
    if (this.#settling(slice)) return Infinity;
    // What was begun alone is not in Redis.
    if (this.#away || this.#alone.name === slice.name) return this.#own(slice);
    try {
      const ready = this.#sharing.ready();
      if (this.#met && !ready) throw new Error("Redis is not connected");
      await this.#count();
      const number = await this.#ask(this.#add(slice.name, slice.lifetime));
      this.#met = true;
      return number;
    } catch (error) {
      this.#away = true;
      this.#changed = Date.now();
      this.#back = undefined;
      this.#sharing.changed({ shared: false, processes: this.#members, error });
      return this.#settling(slice) ? Infinity : this.#own(slice);
    }
  }

  /** Whether others may have taken places of this slice in the way that has just ended. A long slice has more left. */
  #settling({ wait }: Slice): boolean {
    return wait > -SETTLE && Date.now() + wait < this.#changed + SETTLE;
  }

  async #add(name: string, lifetime: number): Promise<number> {
    const key = `${this.#sharing.key}:${name}`;
    const { consumedPoints } = await this.#counters.consume(key, 1, { customDuration: lifetime });
    return consumedPoints;
  }

  async #number(name: string): Promise<number> {
    const found = await this.#ask(this.#counters.get(`${this.#sharing.key}:${name}`));
    return found?.consumedPoints ?? 0;
  }

  /** Signs in once in each time of census, and reads how many have done so. */
  async #count(): Promise<void> {
    const now = Date.now();
    const census = Math.floor(now / (CENSUS * 1000));
    if (census === this.#census && now - this.#counted < RECOUNT) return;
    this.#counted = now;
    if (census !== this.#census) this.#member = await this.#ask(this.#add(`processes:${census}`, CENSUS * 3));
    this.#census = census;
    const [present, before] = await Promise.all([
      this.#number(`processes:${census}`),
      this.#number(`processes:${census - 1}`),
    ]);
    this.#members = Math.max(this.#sharing.processes, present, before);
  }

  /** Tries, in the background, whether Redis is back and the other processes too: else the first would take their parts. */
  #probe(): void {
    const now = Date.now();
    if (this.#probing || now - this.#probed < PROBE || !this.#sharing.ready()) return;
    this.#probed = now;
    this.#probing = true;
    this.#gathered(now)
      .then((all) => {
        if (!all) return;
        this.#away = false;
        this.#changed = Date.now();
        // Redis may have forgotten who had signed in.
        this.#census = 0;
        this.#sharing.changed({ shared: true, processes: this.#members });
      })
      .catch(() => (this.#back = undefined))
      .finally(() => (this.#probing = false));
  }

  async #gathered(now: number): Promise<boolean> {
    if (this.#back === undefined) await this.#ask(this.#add("back", (2 * GATHER) / 1000));
    this.#back ??= now;
    return (await this.#number("back")) >= this.#members || now - this.#back >= GATHER;
  }

  #own({ name, first }: Slice): number {
    this.#alone = { name, count: this.#alone.name === name ? this.#alone.count + 1 : 0 };
    const members = this.#members;
    const start = (((this.#member - 1 - first) % members) + members) % members;
    return 1 + start + this.#alone.count * members;
  }

  #ask<T>(question: Promise<T>): Promise<T> {
    return within(this.#sharing.timeout, "Redis", question);
  }
}

import { onAbort } from "./abort.js";
import { Call } from "./call.js";
import type { ListOptions } from "./options.js";
import { type Page, withPage } from "./page.js";

/** Loads the page with this query, the first one without. */
export type LoadPage<T> = (query?: string, signal?: AbortSignal, headers?: Record<string, string>) => Promise<Page<T>>;

/**
 * A call that answers a list: await it for the first page, iterate it for the items of all pages, or take `pages()` or
 * `all()`. Pages are asked for as they are needed, so memory does not grow with the list.
 */
export class ListCall<T> extends Call<Page<T>> implements AsyncIterable<T> {
  readonly #load: LoadPage<T>;
  readonly #options: ListOptions;

  constructor(load: LoadPage<T>, options: ListOptions = {}) {
    super(async (headers) => {
      const data = await load(options.from, options.signal, headers);
      return { data, response: data.response };
    });
    this.#load = load;
    this.#options = options;
  }

  /** The items of all pages, one by one. What a failure throws has the place to go on from in `resume`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const items of this.#batches(this.#options)) yield* items;
  }

  /**
   * All items in an array.
   *
   * @param options.maxItems stop after this many; default: that of the call, or no limit
   */
  async all({ maxItems = this.#options.maxItems }: { maxItems?: number } = {}): Promise<T[]> {
    const all: T[] = [];
    for await (const items of this.#batches({ ...this.#options, maxItems })) for (const item of items) all.push(item);
    return all;
  }

  /** The pages, one by one; each tells in `next` where to go on. Ends when GitLab names a page a second time. */
  pages(): AsyncGenerator<Page<T>, void, undefined> {
    return this.#walk(Infinity);
  }

  async *#batches({ dedupeBy, maxItems: left = Infinity }: ListOptions): AsyncGenerator<T[], void, undefined> {
    const known = new Set<unknown>();
    for await (const { items } of this.#walk(dedupeBy && left > 0 ? Infinity : left)) {
      const fresh = items.filter((item) => {
        const key = dedupeBy && (item as Record<string, unknown>)[dedupeBy];
        return key === undefined || known.size < known.add(key).size;
      });
      yield fresh.slice(0, left);
      if ((left -= fresh.length) <= 0) return;
    }
  }

  async *#walk(maxItems: number): AsyncGenerator<Page<T>, void, undefined> {
    const { maxPages = Infinity, readAhead = 0, signal } = this.#options;
    if (!(Math.min(maxPages, maxItems) > 0)) return;
    let { data: page } = await this.withResponse();
    let left = maxPages;
    const { next = "", page: number = NaN, perPage = 1, totalPages = 0 } = page;
    // Pages up to this one may be asked for by their number, before it is known what comes before them.
    const last = !next ? 0 : Math.min(totalPages, number - 1 + Math.min(maxPages, Math.ceil(maxItems / perPage)));
    let asked = number;
    const controller = new AbortController();
    const abort = (): void => controller.abort(signal?.reason);
    const forget = onAbort(signal, abort);
    if (signal?.aborted) abort();
    const seen = new Set<string>();
    const ahead: Promise<Page<T>>[] = [];
    try {
      for (;;) {
        while (ahead.length < readAhead && asked < last) {
          const promise = this.#load(withPage(next, ++asked), controller.signal);
          // It is awaited in its turn; until then its failure is no unhandled one.
          promise.catch(() => {});
          ahead.push(promise);
        }
        yield page;
        if (--left <= 0) return;
        if (ahead[0]) page = await ahead[0];
        else if (page.next && seen.size < seen.add(page.next).size)
          page = await this.#load(page.next, controller.signal);
        else return;
        ahead.shift();
      }
    } finally {
      forget();
      controller.abort();
    }
  }
}

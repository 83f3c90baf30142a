import { Call } from "./call.js";
import type { Operation } from "./operation.js";
import type { ListOptions } from "./options.js";
import type { Page } from "./page.js";

/** Loads the page with this query, the first one without. */
export type LoadPage<T> = (query?: string, signal?: AbortSignal, headers?: Record<string, string>) => Promise<Page<T>>;

/** Walks on from a first page with some of the next ones under way already, and tells how far it has come. */
export type WalkAhead = <T>(
  load: LoadPage<T>,
  first: Page<T>,
  options: ListOptions,
  maxItems: number,
) => AsyncGenerator<Page<T>, void, undefined>;

/**
 * A call that answers a list: await it for the first page, iterate it for the items of all pages, or take `pages()` or
 * `all()`. Pages are asked for as they are needed, so memory does not grow with the list.
 */
export class ListCall<T> extends Call<Page<T>> implements AsyncIterable<T> {
  readonly #load: LoadPage<T>;
  readonly #options: ListOptions;
  readonly #ahead: () => WalkAhead;

  constructor(operation: Operation, load: LoadPage<T>, options: ListOptions, ahead: () => WalkAhead) {
    super(operation, async (headers) => {
      const data = await load(options.from, options.signal, headers);
      return { data, response: data.response };
    });
    this.#load = load;
    this.#options = options;
    this.#ahead = ahead;
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
    const { maxPages = Infinity, readAhead = 0, signal, onProgress } = this.#options;
    if (!(Math.min(maxPages, maxItems) > 0)) return;
    let { data: page } = await this.withResponse();
    if (readAhead > 0 || onProgress) return yield* this.#ahead()(this.#load, page, this.#options, maxItems);
    const seen = new Set<string>();
    for (let left = maxPages; ;) {
      yield page;
      if (--left <= 0 || !page.next || seen.size === seen.add(page.next).size) return;
      page = await this.#load(page.next, signal);
    }
  }
}

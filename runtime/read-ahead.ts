import { onAbort } from "./abort.js";
import type { Extension } from "./extension.js";
import { withPage } from "./page.js";
import { tell } from "./tell.js";

/**
 * Asks for several pages at once where their number is known, for the option `readAhead`; they come in their order. It is also
 * what tells `onProgress`.
 * `GitLab` has it; a bare client is given it with `use`.
 */
export const readAhead: Extension = {
  async *ahead(load, first, { maxPages = Infinity, readAhead: width = 0, signal, onProgress }, maxItems) {
    let page = first;
    let left = maxPages;
    let items = 0;
    let walked = 0;
    const { next = "", page: number = NaN, perPage = 1, totalPages = 0 } = page;
    // Pages up to this one may be asked for by their number, before it is known what comes before them.
    const last = !next ? 0 : Math.min(totalPages, number - 1 + Math.min(maxPages, Math.ceil(maxItems / perPage)));
    let asked = number;
    const controller = new AbortController();
    const abort = (): void => controller.abort(signal?.reason);
    const forget = onAbort(signal, abort);
    if (signal?.aborted) abort();
    const seen = new Set<string>();
    const ahead: Promise<typeof first>[] = [];
    try {
      for (;;) {
        while (ahead.length < width && asked < last) {
          const promise = load(withPage(next, ++asked), controller.signal);
          // It is awaited in its turn; until then its failure is no unhandled one.
          promise.catch(() => {});
          ahead.push(promise);
        }
        if (onProgress) {
          const { total, totalPages: pages } = page;
          tell(onProgress, { items: (items += page.items.length), total, page: ++walked, pages });
        }
        yield page;
        if (--left <= 0) return;
        // The list ends here, whatever its total was: it may have shrunk.
        if (!page.next && ["link", "x-next-page"].some((name) => page.response.headers.has(name))) return;
        if (ahead[0]) page = await ahead[0];
        else if (page.next && seen.size < seen.add(page.next).size) page = await load(page.next, controller.signal);
        else return;
        ahead.shift();
      }
    } finally {
      forget();
      controller.abort();
    }
  },
};

import type { ListCall } from "gitlab-fetch/client";
import { element } from "./dom.js";

/** What a {@link pagedList} shows. */
export interface Paged<T> {
  /** Asks for a page, the first one without `from`. */
  load(from: string | undefined, signal: AbortSignal): ListCall<T>;
  show(item: T): HTMLLIElement;
  /** What is said of an empty list. */
  empty: string;
}

/** A list that begins with its first page and has a button for more. */
export interface PagedList {
  node: HTMLElement;
  /** Begins anew, as after a change of the search; what is under way is given up. */
  reload(): void;
}

/** @param failed told of what went wrong, which the list says too */
export function pagedList<T>({ load, show, empty }: Paged<T>, failed: (error: unknown) => string): PagedList {
  const items = element("ul", { className: "list" });
  const status = element("span", { className: "quiet", role: "status" });
  const more = element("button", { type: "button", hidden: true, onclick: () => void next() }, "Load more");
  const node = element("section", {}, items, element("div", { className: "more" }, more, status));
  let going = new AbortController();
  let from: string | undefined;

  async function next(): Promise<void> {
    const { signal } = going;
    more.disabled = true;
    node.setAttribute("aria-busy", "true");
    status.className = "quiet";
    status.textContent = "Loading…";
    try {
      const page = await load(from, signal);
      if (signal.aborted) return;
      const first = items.childElementCount;
      items.append(...page.items.map(show));
      from = page.next;
      more.hidden = from === undefined;
      more.textContent = "Load more";
      const count = items.childElementCount;
      // GitLab does not count beyond 10,000 items.
      status.textContent =
        count === 0 ? empty : from === undefined ? `${count} in all` : `${count} of ${page.total ?? "many"}`;
      // Who uses the keyboard goes on at the first new item.
      if (first > 0) items.children[first]?.querySelector("a")?.focus();
    } catch (error) {
      if (signal.aborted) return;
      status.className = "alert";
      status.textContent = failed(error);
      more.hidden = false;
      more.textContent = "Try again";
    }
    more.disabled = false;
    node.removeAttribute("aria-busy");
  }

  return {
    node,
    reload() {
      going.abort();
      going = new AbortController();
      from = undefined;
      items.replaceChildren();
      more.hidden = true;
      void next();
    },
  };
}

/** Calls a function when nobody has typed for a moment. */
export function whenTyped(input: HTMLInputElement, changed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, 250);
  });
}

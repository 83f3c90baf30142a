/** Body and headers of one page of a list, with the headers GitLab sends for it. */
export interface MockPage {
  items: unknown[];
  headers: Record<string, string>;
}

/** How a list is cut into pages. */
export interface PageOptions {
  /** Items on a page when the request does not say; at most 100. 20 unless given. */
  per_page?: number;
  /** Whether to leave out the totals, as GitLab does beyond 10,000 items. */
  countless?: boolean;
}

/**
 * Cut a page out of a list as GitLab does for offset pagination.
 *
 * @param items the whole list.
 * @param url address of the request; `page` (from 1) and `per_page` (1-100) are read from its query.
 * @returns the items of that page with `X-*` and `Link` headers; a page past the end is empty.
 * @see https://docs.gitlab.com/api/rest/#offset-based-pagination
 */
export function cutPage(items: unknown[], url: URL, options: PageOptions = {}): MockPage {
  const perPage = Math.min(100, positive(url.searchParams.get("per_page"), options.per_page ?? 20));
  const page = positive(url.searchParams.get("page"), 1);
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const link = (rel: string, number: number): string => linked(url, rel, { page: number, per_page: perPage });
  const links = [
    ...(page > 1 ? [link("prev", page - 1)] : []),
    ...(page < pages ? [link("next", page + 1)] : []),
    link("first", 1),
    ...(options.countless ? [] : [link("last", pages)]),
  ];
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: {
      link: links.join(", "),
      "x-page": String(page),
      "x-per-page": String(perPage),
      "x-next-page": page < pages ? String(page + 1) : "",
      "x-prev-page": page > 1 ? String(page - 1) : "",
      ...(options.countless ? {} : { "x-total": String(items.length), "x-total-pages": String(pages) }),
    },
  };
}

/**
 * Cut a page out of a list as GitLab does for keyset pagination: no totals, and one link, to the next page, which only
 * that link tells how to reach.
 *
 * @see https://docs.gitlab.com/api/rest/#keyset-based-pagination
 */
export function cutKeysetPage(items: unknown[], url: URL, options: PageOptions = {}): MockPage {
  const perPage = Math.min(100, positive(url.searchParams.get("per_page"), options.per_page ?? 20));
  const from = Number(/^after-(\d+)$/.exec(atobOr(url.searchParams.get("cursor")))?.[1] ?? 0);
  const to = from + perPage;
  const next = { pagination: "keyset", per_page: perPage, cursor: btoa(`after-${to}`) };
  return {
    items: items.slice(from, to),
    headers: {
      "x-per-page": String(perPage),
      ...(to < items.length ? { link: linked(url, "next", next) } : {}),
    },
  };
}

function linked(url: URL, rel: string, query: Record<string, string | number>): string {
  const target = new URL(url);
  for (const [name, value] of Object.entries(query)) target.searchParams.set(name, String(value));
  return `<${target.href}>; rel="${rel}"`;
}

function atobOr(text: string | null): string {
  try {
    return atob(text ?? "");
  } catch {
    return "";
  }
}

function positive(text: string | null, otherwise: number): number {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number > 0 ? number : otherwise;
}

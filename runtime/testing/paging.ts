/** Body and headers of one page of a list, with the headers GitLab sends for offset pagination. */
export interface MockPage {
  items: unknown[];
  headers: Record<string, string>;
}

/**
 * Cut a page out of a list as GitLab does.
 *
 * @param items the whole list.
 * @param url address of the request; `page` (from 1) and `per_page` (1-100, 20 unless given) are read from its query.
 * @returns the items of that page with `X-*` and `Link` headers; a page past the end is empty.
 * @see https://docs.gitlab.com/api/rest/#offset-based-pagination
 */
export function cutPage(items: unknown[], url: URL): MockPage {
  const perPage = Math.min(100, positive(url.searchParams.get("per_page"), 20));
  const page = positive(url.searchParams.get("page"), 1);
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const link = (rel: string, number: number): string => {
    const target = new URL(url);
    target.searchParams.set("page", String(number));
    target.searchParams.set("per_page", String(perPage));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link("prev", page - 1)] : []),
    ...(page < pages ? [link("next", page + 1)] : []),
    link("first", 1),
    link("last", pages),
  ];
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: {
      link: links.join(", "),
      "x-page": String(page),
      "x-per-page": String(perPage),
      "x-next-page": page < pages ? String(page + 1) : "",
      "x-prev-page": page > 1 ? String(page - 1) : "",
      "x-total": String(items.length),
      "x-total-pages": String(pages),
    },
  };
}

function positive(text: string | null, otherwise: number): number {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number > 0 ? number : otherwise;
}

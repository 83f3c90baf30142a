import { linkTarget } from "./link.js";

/** One page of a list. */
export interface Page<T> {
  /** The items on it. */
  items: T[];
  /** Its number, counted from 1; undefined with keyset pagination. */
  page?: number;
  /** How many items a page has at most. */
  perPage?: number;
  /** How many items there are; undefined when GitLab does not count (over 10,000, or with keyset pagination). */
  total?: number;
  /** How many pages there are; undefined when GitLab does not count. */
  totalPages?: number;
  /** Where the list goes on: a text to keep and to give as `from`. Undefined on the last page. */
  next?: string;
  /** The answer it came with; its body has been read. */
  response: Response;
}

/** Reads GitLab's pagination headers. `query` is the one this page was asked with. */
export function pageOf<T>(items: T[], response: Response, query: string): Page<T> {
  const { headers } = response;
  const count = (name: string): number | undefined => {
    const text = headers.get(name);
    return /^\d+$/.test(`${text}`) ? Number(text) : undefined;
  };
  const [, next] = linkTarget(headers.get("link") ?? "", "next")?.split("?", 2) ?? [];
  // On the last page neither is there; a proxy may have dropped Link, or cut it.
  const number = count("x-next-page");
  return {
    items,
    page: count("x-page"),
    perPage: count("x-per-page"),
    total: count("x-total"),
    totalPages: count("x-total-pages"),
    next: next ? safeQuery(next) : number ? withPage(query, number) : undefined,
    response,
  };
}

/** The query with another page number. */
export function withPage(query: string, page: number): string {
  const changed = new URLSearchParams(query);
  changed.set("page", `${page}`);
  return `${changed}`;
}

/**
 * A query as it may be sent: no fragment, no credential. Of a link only the query is taken, and that cleaned: GitLab
 * writes its own idea of its address into it, which may be another host, and repeats every parameter it was given.
 *
 * @see https://docs.gitlab.com/api/rest/#pagination
 */
export function safeQuery(query: string): string {
  const safe = new URLSearchParams(query.replace(/#.*/s, ""));
  for (const name of ["private_token", "access_token", "job_token", "sudo"]) safe.delete(name);
  return `${safe}`;
}

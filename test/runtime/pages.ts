import type { FullClient, ListOptions } from "../../runtime/index.js";
import { type Answer, listIssues, type Seen, type TestServer } from "./server.js";

/** What the lists hold. */
export interface Item {
  id: number;
}

/** A list as GitLab would page it. */
export interface Offset {
  total: number;
  perPage?: number;
  /** Send no totals, as above 10,000. */
  uncounted?: boolean;
  delay?: (page: number) => number;
  fail?: (page: number) => Answer | undefined;
}

/** Answers like GitLab's offset pagination, with links to another host as behind a proxy. */
export function offset({ total, perPage: size = 20, uncounted, delay, fail }: Offset) {
  return async ({ query }: Seen): Promise<Answer> => {
    const asked = new URLSearchParams(query);
    const page = Number(asked.get("page") ?? 1);
    const perPage = Number(asked.get("per_page") ?? size);
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay(page)));
    const failed = fail?.(page);
    if (failed) return failed;
    const last = Math.max(1, Math.ceil(total / perPage));
    const link = (rel: string, to: number): string => {
      asked.set("page", String(to));
      asked.set("per_page", String(perPage));
      return `<http://internal:8080/api/v4/x?${asked.toString()}>; rel="${rel}"`;
    };
    const links = [
      ...(page > 1 ? [link("prev", page - 1)] : []),
      ...(page < last ? [link("next", page + 1)] : []),
      link("first", 1),
      ...(uncounted ? [] : [link("last", last)]),
    ];
    const headers: Record<string, string> = {
      "x-page": String(page),
      "x-per-page": String(perPage),
      "x-next-page": page < last ? String(page + 1) : "",
      "x-prev-page": page > 1 ? String(page - 1) : "",
      ...(uncounted ? {} : { "x-total": String(total), "x-total-pages": String(last) }),
      link: links.join(", "),
    };
    const count = Math.max(0, Math.min(perPage, total - (page - 1) * perPage));
    return { headers, body: Array.from({ length: count }, (_, i) => ({ id: (page - 1) * perPage + i + 1 })) };
  };
}

/** Items numbered from `from`. */
export const ids = (count: number, from = 1): Item[] => Array.from({ length: count }, (_, i) => ({ id: from + i }));
/** The list under test. */
export const issues = (client: FullClient, params: object = {}, options?: ListOptions) =>
  client.list<Item>(listIssues, { project_id: 5, ...params }, options);
/** The pages a server was asked for. */
export const pagesOf = (server: TestServer): string[] =>
  server.seen.map(({ query }) => new URLSearchParams(query).get("page") ?? "1");

/** What an iteration gives. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
}

import { type Client, settingsFor } from "./core.js";
import { DecodeError, GitLabError } from "./errors.js";
import { extensionFor } from "./extension.js";
import { ListCall } from "./list.js";
import type { Operation } from "./operation.js";
import type { ListOptions } from "./options.js";
import { pageOf, safeQuery } from "./page.js";
import { type Plan, planCall } from "./plan.js";
import { appendQuery } from "./query.js";
import { send } from "./send.js";
import { extend, type Settings } from "./settings.js";

/**
 * Calls an operation that answers a list, page by page. A function, so that a bundle without lists does not carry it.
 *
 * @example listCall<Branch>(client, { id: "branches.list", method: "GET", path: "/projects/{project_id}/repository/branches" }, { project_id: 5 })
 */
export function listCall<T>(client: Client, operation: Operation, params?: object, options?: ListOptions): ListCall<T> {
  const settings = settingsFor(client);
  return walk<T>(settings, operation, () => planCall(settings, operation, params, appendQuery), options);
}

/** A list whose pages are sent like any call: every page carries the same credential, `sudo`, headers and options. */
export function walk<T>(
  client: Settings,
  operation: Operation,
  planOf: () => Plan,
  options: ListOptions = {},
): ListCall<T> {
  let settings: Settings | undefined;
  let plan: Plan | undefined;
  return new ListCall<T>(
    operation,
    async (from, signal, extra) => {
      settings ??= extend(client, options);
      plan ??= planOf();
      const query = from === undefined ? firstQuery(settings, operation, plan.query, options) : safeQuery(from);
      try {
        const { data, response } = await send<T[]>(
          settings,
          operation,
          () => ({ ...plan!, query }),
          signal && { signal },
          extra,
        );
        if (!Array.isArray(data))
          throw new DecodeError("shape", response, "", { ...operation, operation: operation.id, attempts: [] });
        return pageOf<T>(data, response, query);
      } catch (error) {
        if (error instanceof GitLabError) error.resume = query;
        throw error;
      }
    },
    options,
    () => extensionFor(client.use, "ahead", "readAhead").ahead!,
  );
}

/**
 * The first page's query. Keyset pagination is used when the call asks for it; when only the client does, then where the
 * operation offers it and the wanted order allows it.
 */
function firstQuery(
  { pagination, perPage, orderBy }: Settings,
  operation: Operation,
  query: string,
  options: ListOptions,
): string {
  const given = new URLSearchParams(query);
  const added: string[] = query ? [query] : [];
  const add = (name: string, value: string | number | undefined): void => {
    if (value && !given.has(name)) added.push(`${name}=${encodeURIComponent(value)}`);
  };
  const allows = (order: string | null | undefined): boolean =>
    !order || !operation.orderBy || operation.orderBy.includes(order);
  add("per_page", perPage);
  if (
    options.pagination === "keyset" ||
    (pagination === "keyset" && operation.pagination === "both" && allows(given.get("order_by")))
  ) {
    add("pagination", "keyset");
    if (allows(orderBy)) add("order_by", orderBy);
  }
  return added.join("&");
}

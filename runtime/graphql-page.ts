import { ConfigError } from "./errors.js";

/** A connection in an answer, with where it was found. */
export interface Connection {
  path: string;
  nodes: unknown[];
  /** The cursor to go on from; undefined on the last page. */
  next?: string;
  count?: number;
}

interface PageInfo {
  hasNextPage?: boolean;
  endCursor?: string | null;
}

/**
 * The connection that is paged: the one at the path, or the only one with `pageInfo { hasNextPage }`.
 *
 * @returns undefined when the way there ends in null: what was asked for does not exist, or may not be seen
 * @throws ConfigError when there is none or there are several, with what to write
 */
export function findConnection(data: unknown, path?: string): Connection | undefined {
  if (path !== undefined) {
    let value = data;
    for (const name of path.split(".")) {
      if (value === null) return undefined;
      value = Object(value)[name] as unknown;
    }
    if (value === null) return undefined;
    if (isConnection(value)) return connection(path, value);
    throw new ConfigError(`path: at "${path}" of the answer is no connection with pageInfo { hasNextPage endCursor }`);
  }
  const found: Connection[] = [];
  let empty = false;
  const search = (value: unknown, at: string, depth = 0): void => {
    if (value === null) empty = true;
    // No GitLab answers a query of that depth.
    if (typeof value !== "object" || value === null || Array.isArray(value) || depth > 100) return;
    // Connections inside of nodes have pages of their own, one for each node: those cannot be meant.
    if (isConnection(value)) found.push(connection(at, value));
    else for (const [name, inner] of Object.entries(value)) search(inner, at ? `${at}.${name}` : name, depth + 1);
  };
  search(data, "");
  const [first, ...others] = found;
  if (others.length > 0)
    throw new ConfigError(
      `path: the answer has several connections; say which one to walk: ${found.map((one) => `"${one.path}"`).join(", ")}`,
    );
  if (!first && !empty)
    throw new ConfigError("query: no connection with pageInfo { hasNextPage endCursor } is in the answer");
  return first;
}

function isConnection(value: unknown): value is object {
  return typeof (Object(value) as { pageInfo?: PageInfo }).pageInfo?.hasNextPage === "boolean";
}

function connection(path: string, value: object): Connection {
  const { nodes, edges, pageInfo, count } = value as {
    nodes?: unknown;
    edges?: unknown;
    pageInfo: PageInfo;
    count?: number;
  };
  const items: unknown[] | undefined = Array.isArray(nodes)
    ? nodes
    : Array.isArray(edges)
      ? edges.map((edge) => (Object(edge) as { node?: unknown }).node)
      : undefined;
  if (!items) throw new ConfigError(`query: ask for nodes { ... } or edges { node { ... } } in "${path}"`);
  const { hasNextPage, endCursor } = pageInfo;
  if (hasNextPage && (typeof endCursor !== "string" || !endCursor))
    throw new ConfigError(`query: ask for endCursor in the pageInfo of "${path}"`);
  return { path, nodes: items, next: hasNextPage ? endCursor! : undefined, count };
}

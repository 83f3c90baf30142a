import { ConfigError } from "./errors.js";
import type { Plan } from "./plan.js";
import { appendQuery } from "./query.js";
import { maskSecrets } from "./redaction.js";
import { dots } from "./url.js";

/**
 * The plan of a path that the caller has encoded. An absolute URL is accepted below the client's own base only.
 *
 * @throws ConfigError
 */
export function planLiteral(base: string, path: string, parameters: object = {}): Plan {
  const refuse = (why: string): never => {
    throw new ConfigError(`path: ${why}`);
  };
  if (typeof path !== "string") return refuse('expected a text such as "/projects/1"');
  const absolute = /^[a-z][a-z\d+.-]*:|^[\\/]{2}/i.test(path);
  if (absolute && !path.startsWith(`${base}/`))
    return refuse(`only addresses below ${base} are called, and none elsewhere`);
  const rest = absolute ? path.slice(base.length) : path.startsWith("/") ? path : `/${path}`;
  if (/[\0-\x20\x7f\\#{}]/.test(rest)) return refuse("a space, a backslash, # and braces must be percent-encoded");
  const [bare = "", ...queries] = rest.split("?");
  if (dots.test(bare)) return refuse('it may not have the segments "." and ".."');
  if (/\/(\/|$)/.test(bare)) return refuse("it has an empty segment: is an id missing?");
  let query = queries.join("?");
  for (const [name, value] of Object.entries(parameters)) query = appendQuery(query, name, value);
  return { path: bare, query, shown: shownPath(base, bare) };
}

/** A path as messages name it: without the query, which may hold secrets, and without what looks like one. */
export function shownPath(base: string, path: string): string {
  const [bare = ""] = String(path).split(/[?#]/, 1);
  return maskSecrets(bare.startsWith(`${base}/`) ? bare.slice(base.length) : bare) as string;
}

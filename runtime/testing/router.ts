import { escapePattern } from "../pattern.js";

/** What a router leads to. */
export interface Routed {
  method: string;
  template: string;
}

interface Node<R> {
  literal: Map<string, Node<R>>;
  parameter?: Node<R>;
  routes: Map<string, R>;
}

/** What a path leads to: the route, or the methods that the path does have, or nothing. */
export type Match<R> = { route: R } | { allow: string[] } | undefined;

/**
 * Build a matcher over routes. Literal segments win over parameters, segment by segment, as in GitLab's
 * own routes; a segment may be part text, part parameter (`{file}.json`).
 */
export function createRouter<R extends Routed>(routes: Iterable<R>): (method: string, path: string) => Match<R> {
  const root: Node<R> = { literal: new Map(), routes: new Map() };
  for (const route of routes) {
    let node = root;
    for (const segment of route.template.split("/").slice(1)) {
      if (segment.startsWith("{") && segment.indexOf("}") === segment.length - 1)
        node = node.parameter ??= { literal: new Map(), routes: new Map() };
      else {
        let next = node.literal.get(segment);
        if (!next) node.literal.set(segment, (next = { literal: new Map(), routes: new Map() }));
        node = next;
      }
    }
    node.routes.set(route.method, route);
  }

  const ends = (node: Node<R>, segments: string[], at: number, found: Node<R>[]): void => {
    if (at === segments.length) {
      if (node.routes.size > 0) found.push(node);
      return;
    }
    const segment = segments[at]!;
    const exact = node.literal.get(segment);
    if (exact) ends(exact, segments, at + 1, found);
    for (const [text, next] of node.literal) {
      if (text.includes("{") && partly(text, segment)) ends(next, segments, at + 1, found);
    }
    if (node.parameter) ends(node.parameter, segments, at + 1, found);
  };

  return (method, path) => {
    const found: Node<R>[] = [];
    ends(root, path.replace(/\/$/, "").split("/").slice(1), 0, found);
    for (const node of found) {
      const route = node.routes.get(method);
      if (route) return { route };
    }
    return found.length > 0
      ? { allow: [...new Set(found.flatMap((node) => [...node.routes.keys()]))].sort() }
      : undefined;
  };
}

function partly(text: string, segment: string): boolean {
  const pattern = text
    .split(/\{[^{}]+\}/)
    .map(escapePattern)
    .join("[^/]+");
  return new RegExp(`^${pattern}$`).test(segment);
}

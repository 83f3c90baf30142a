import type { OpenApiDocument, OpenApiOperation } from "./description.js";

/** An operation with where it lives. */
export interface Route {
  method: string;
  template: string;
  operation: OpenApiOperation;
}

interface Node {
  literal: Map<string, Node>;
  parameter?: Node;
  routes: Map<string, Route>;
}

/** What a path leads to: the route, or the methods that the path does have, or nothing. */
export type Match = { route: Route } | { allow: string[] } | undefined;

/**
 * Build a matcher over all paths of a document. Literal segments win over parameters, segment by segment, as in GitLab's
 * own routes; a segment may be part text, part parameter (`{file}.json`).
 */
export function createRouter(document: OpenApiDocument): (method: string, path: string) => Match {
  const root: Node = { literal: new Map(), routes: new Map() };
  for (const [template, item] of Object.entries(document.paths)) {
    let node = root;
    for (const segment of template.split("/").slice(1)) {
      if (/^\{[^{}]+\}$/.test(segment)) node = node.parameter ??= { literal: new Map(), routes: new Map() };
      else {
        let next = node.literal.get(segment);
        if (!next) node.literal.set(segment, (next = { literal: new Map(), routes: new Map() }));
        node = next;
      }
    }
    for (const [method, operation] of Object.entries(item)) {
      node.routes.set(method.toUpperCase(), { method: method.toUpperCase(), template, operation });
    }
  }

  const ends = (node: Node, segments: string[], at: number, found: Node[]): void => {
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
    const found: Node[] = [];
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
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[^/]+");
  return new RegExp(`^${pattern}$`).test(segment);
}

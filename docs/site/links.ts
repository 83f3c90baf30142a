import { relativeHref } from "../../codegen/emit/docs/index.js";

/** A link that leads nowhere. */
export interface DeadLink {
  page: string;
  href: string;
  why: string;
}

/**
 * Links inside a site that lead to no page, no file or no anchor, and requests it would make elsewhere when it is opened.
 *
 * @param files - text of every HTML page by path relative to the root of the site; other files with an empty text
 */
export function deadLinks(files: ReadonlyMap<string, string>): DeadLink[] {
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (path: string): Set<string> => {
    let found = anchors.get(path);
    if (!found) {
      found = new Set([...(files.get(path) ?? "").matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!));
      anchors.set(path, found);
    }
    return found;
  };
  const dead: DeadLink[] = [];
  for (const [page, html] of files) {
    if (!page.endsWith(".html")) continue;
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]!);
    for (const id of ids.filter((one, index) => ids.indexOf(one) !== index))
      dead.push({ page, href: `#${id}`, why: "this anchor is there twice" });
    for (const [, tag = "", attribute = "", raw = ""] of html.matchAll(/<(\w+)[^>]*?\s(href|src)="([^"]*)"/g)) {
      const href = raw.replaceAll("&amp;", "&");
      if (/^(https?:|mailto:)/.test(href)) {
        if (tag !== "a") dead.push({ page, href, why: `a request to elsewhere (${tag} ${attribute})` });
        continue;
      }
      const why = fault(page, href, files, anchorsOf);
      if (why !== undefined) dead.push({ page, href, why });
    }
  }
  return dead;
}

function fault(
  page: string,
  href: string,
  files: ReadonlyMap<string, string>,
  anchorsOf: (path: string) => Set<string>,
): string | undefined {
  if (/^(\/|[a-z]+:)/i.test(href)) return "not relative: it breaks where the site is not at the root";
  const [path = "", anchor] = href.split("#");
  const target = path === "" ? page : resolve(page, path);
  if (target === undefined || !files.has(target)) return "there is no such page";
  if (anchor !== undefined && anchor !== "" && !anchorsOf(target).has(decodeURIComponent(anchor)))
    return `there is no such anchor on ${relativeHref("", target)}`;
  return undefined;
}

/** A relative path from a page; undefined where it leaves the site. */
function resolve(page: string, path: string): string | undefined {
  const steps = page.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

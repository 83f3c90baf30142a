/** How the reference has Markdown and code turned into HTML; the site gives it, so that guides and reference look alike. */
export interface Markup {
  /** Paragraphs, lists, tables. */
  block(markdown: string): string;
  /** What stands inside a line. */
  inline(markdown: string): string;
  /** Code, coloured, with a button that copies it. `label` names it for screen readers. */
  code(text: string, language: "ts" | "json" | "sh" | "text"): string;
}

/** One page of the site, before the frame around it. */
export interface Page {
  /** Where it is, relative to the root of the site: `reference/issues/create.html`. */
  path: string;
  /** What the browser's tab says, without the name of the site. */
  title: string;
  /** One sentence for search engines. */
  description: string;
  /** HTML of the article; begins with the only `h1`. */
  body: string;
  /** Pages above this one, outermost first. */
  trail: Link[];
  /** What stands beside the article. */
  sidebar?: { title: string; links: Link[] };
  /** Sections of the article, for the list on its side. */
  outline: Link[];
  /** The pages before and after it. */
  previous?: Link;
  next?: Link;
}

/** A link; `href` is relative to the root of the site, or an anchor. */
export interface Link {
  text: string;
  href: string;
  /** Whether the text is code. */
  code?: boolean;
}

/** Text as HTML. */
export function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Text as a code span. A break is allowed behind each dot, slash and underscore, so that long names fit on a phone. */
export function code(text: string): string {
  return `<code>${escape(text).replace(/([./_])(?=\w)/g, "$1<wbr>")}</code>`;
}

/** An `h2` or `h3` that can be linked to. */
export function heading(level: 2 | 3, id: string, html: string): string {
  return `<h${level} id="${id}">${html} <a class="anchor" href="#${id}" aria-label="Link to this section">#</a></h${level}>\n`;
}

/** The way from one page to another, both relative to the root of the site. */
export function relativeHref(from: string, to: string): string {
  if (/^(https?:|#)/.test(to)) return to;
  const [path = "", anchor] = to.split("#");
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (path === from) return hash || "#";
  const source = from.split("/").slice(0, -1);
  const target = path.split("/");
  let common = 0;
  while (common < source.length && common < target.length - 1 && source[common] === target[common]) common++;
  return "../".repeat(source.length - common) + target.slice(common).join("/") + hash;
}

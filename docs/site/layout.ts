import { escape, relativeHref, type Link, type Page } from "../../codegen/emit/docs/index.js";

/** What every page has around its article. */
export interface Frame {
  /** Name of the site. */
  name: string;
  /** Version of the package. */
  version: string;
  /** The guides, for the list beside them. */
  guides: readonly { title: string; links: readonly Link[] }[];
}

/** A whole page. All links are relative, so that the site works under any address, and from a disk. */
export function layout(page: Page, frame: Frame): string {
  const to = (href: string): string => relativeHref(page.path, href);
  const root = "../".repeat(page.path.split("/").length - 1);
  const section = page.path.split("/")[0];
  const current = (name: string): string => (section === name ? ` aria-current="true"` : "");
  const title =
    page.title === "" ? `${frame.name}: the GitLab REST API in TypeScript` : `${page.title} · ${frame.name}`;
  const side = sideHtml(page, frame, to);
  const kind = page.path === "index.html" ? "home" : (section ?? "");
  return `<!doctype html>
<html lang="en" data-root="${root}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="description" content="${escape(page.description.replace(/`/g, ""))}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${to("assets/icon.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${to("assets/style.css")}">
<script src="${to("assets/theme.js")}"></script>
<script src="${to("assets/site.js")}" defer></script>
</head>
<body class="${kind}">
<a class="skip" href="#main">Skip to content</a>
<header class="top">
${side === "" ? "" : `<button class="menu" type="button" aria-expanded="false" aria-controls="side" hidden>Menu</button>\n`}<a class="brand" href="${to("index.html")}">${escape(frame.name)}</a>
<nav class="main" aria-label="Main"><a href="${to("guides/index.html")}"${current("guides")}>Guides</a><a href="${to("reference/index.html")}"${current("reference")}>Reference</a></nav>
<div class="tools"><button class="find" type="button" aria-haspopup="dialog" hidden><span>Search</span> <kbd>/</kbd></button><button class="theme" type="button" hidden><svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="M12 3a9 9 0 1 0 0 18V3z" fill="currentColor"/><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/></svg></button></div>
</header>
<div class="frame">
${side}<main id="main" tabindex="-1">
${trailHtml(page, to)}<article>
${page.body.replaceAll('href="@root/', `href="${root}`).replace(/ <a class="header-anchor" href="(#[^"]*)"[^>]*>.*?<\/a>/g, ' <a class="anchor" href="$1" aria-label="Link to this section">#</a>')}
</article>
${stepsHtml(page, to)}</main>
${outlineHtml(page)}</div>
<footer><p>${escape(frame.name)} ${escape(frame.version)}, MIT licensed. Not affiliated with GitLab.</p></footer>
</body>
</html>
`;
}

function linkHtml({ text, href, code }: Link, to: (href: string) => string, here: string): string {
  const inner = code ? `<code>${escape(text)}</code>` : escape(text);
  return `<a href="${to(href)}"${href === here ? ` aria-current="page"` : ""}>${inner}</a>`;
}

function sideHtml(page: Page, frame: Frame, to: (href: string) => string): string {
  const list = (links: readonly Link[]): string =>
    `<ul>${links.map((link) => `<li>${linkHtml(link, to, page.path)}</li>`).join("")}</ul>`;
  if (page.path.startsWith("guides/"))
    return `<nav id="side" class="side" aria-label="Guides">${frame.guides
      .map(({ title, links }) => `<p>${escape(title)}</p>${list(links)}`)
      .join("")}</nav>\n`;
  if (!page.sidebar) return "";
  const all: Link = { text: "All resources", href: "reference/index.html" };
  return `<nav id="side" class="side" aria-label="${escape(page.sidebar.title)}">${list([all])}<p>${escape(page.sidebar.title)}</p>${list(page.sidebar.links)}</nav>\n`;
}

function trailHtml(page: Page, to: (href: string) => string): string {
  if (page.trail.length === 0) return "";
  const items = page.trail.map((link) => `<li>${linkHtml(link, to, page.path)}</li>`);
  return `<nav class="trail" aria-label="Breadcrumb"><ol>${items.join("")}</ol></nav>\n`;
}

function stepsHtml(page: Page, to: (href: string) => string): string {
  if (!page.previous && !page.next) return "";
  const step = (link: Link | undefined, label: string, name: string): string =>
    link ? `<a class="${name}" href="${to(link.href)}"><span>${label}</span> ${escape(link.text)}</a>` : "";
  return `<nav class="steps" aria-label="Next and previous page">${step(page.previous, "Previous", "previous")}${step(page.next, "Next", "next")}</nav>\n`;
}

function outlineHtml(page: Page): string {
  if (page.outline.length < 2) return "";
  const items = page.outline.map(
    ({ text, href, code }) => `<li><a href="${href}">${code ? `<code>${escape(text)}</code>` : escape(text)}</a></li>`,
  );
  return `<nav class="outline" aria-label="On this page"><p>On this page</p><ul>${items.join("")}</ul></nav>\n`;
}

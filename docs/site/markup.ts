import { existsSync } from "node:fs";
import { dirname, normalize } from "node:path";
import { createMarkdownRenderer } from "vitepress";
import { escape, type Markup } from "../../codegen/emit/docs/index.js";

/** Markdown and code as the site shows them, with the colours of the code gathered in a style sheet. */
export interface SiteMarkup extends Markup {
  /** A whole page of Markdown; links to `.md` files become links to `.html` files. */
  page(markdown: string, path: string): string;
  /** Rules for the colours that were used so far. */
  colours(): string;
}

/**
 * Markdown as the site takes it. Links that lead to a file of the repository which is a page here lead to that page; of others the text and
 * the path stay, because the site does not know where the repository is.
 *
 * @throws Error when there is no such file
 */
function inSite(markdown: string, path: string): string {
  return markdown
    .replace(/\]\(((?:\.\.\/)+)generated\/reference\.md/g, (_, up: string) => `](./${up.slice(3)}reference/index.html`)
    .replace(/\]\(\.\/guides\/\)/g, "](./guides/index.html)")
    .replace(/\[([^\]]*)\]\(((?:\.\.\/)+[^)#]*)(?:#[^)]*)?\)/g, (link, text: string, target: string) => {
      const file = normalize(`docs/${dirname(path)}/${target}`);
      if (/^docs\/(guides\/|index\.md)/.test(file)) return link;
      if (!existsSync(file)) throw new Error(`docs/${path}: ${target} leads to ${file}, which is not there`);
      return text.replaceAll("`", "") === file ? text : `${text} (\`${file}\` in the repository)`;
    });
}

/** Both have enough contrast for WCAG AA on the grey of a code block. */
const THEMES = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } as const;

const NAMES: Record<string, string> = { ts: "TypeScript", sh: "Shell", json: "JSON", text: "Text", ini: "INI" };

/**
 * VitePress's Markdown renderer (markdown-it with containers, anchors and Shiki) without the rest of VitePress.
 *
 * @param link - page of an operation that a code span names, relative to the given page; undefined for none
 */
export async function siteMarkup(link: (code: string) => string | undefined): Promise<SiteMarkup> {
  const md = await createMarkdownRenderer(".", {
    theme: THEMES,
    headers: false,
    externalLinks: {},
  });
  const classes = new Map<string, string>();
  const shorten = (html: string): string =>
    html.replace(/ style="(--shiki-light:[^"]*)"/g, (_, style: string) => {
      const name = classes.get(style) ?? `k${classes.size}`;
      classes.set(style, name);
      return ` class="${name}"`;
    });
  const code = (text: string, language: string): string => {
    const highlighted =
      md.options.highlight?.(text.replace(/\n$/, ""), language === "text" ? "txt" : language, "") ?? "";
    const inner = /<code>([\s\S]*)<\/code>/.exec(highlighted)?.[1] ?? escape(text);
    const lines = shorten(inner).replace(/<span class="line">([\s\S]*?)<\/span>(?=\n|$)/g, "$1");
    return `<div class="code"><pre tabindex="0" role="group" aria-label="${NAMES[language] ?? language}"><code>${lines}</code></pre><button class="copy" type="button">Copy</button></div>\n`;
  };
  md.renderer.rules["fence"] = (tokens, index) => {
    const { content, info } = tokens[index]!;
    return code(content, info.trim().split(/\s/)[0] || "text");
  };
  md.renderer.rules["code_inline"] = (tokens, index, _options, env: { link?: false }) => {
    const { content } = tokens[index]!;
    // A line may end behind a point, not inside of `--project-id`.
    const text = escape(content)
      .replace(/([./_])(?=\w)/g, "$1<wbr>")
      .replace(/(^|\s)(--[\w-]+)/g, '$1<span class="flag">$2</span>');
    const inner = `<code>${text}</code>`;
    const inLink =
      tokens.slice(0, index).filter(({ type }) => type === "link_open").length >
      tokens.slice(0, index).filter(({ type }) => type === "link_close").length;
    const href = inLink || env.link === false ? undefined : link(content);
    return href === undefined ? inner : `<a href="@root/${href}">${inner}</a>`;
  };
  md.renderer.rules["table_open"] = () => `<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n`;
  md.renderer.rules["table_close"] = () => "</table></div>\n";
  const plain = (markdown: string): string => markdown.replace(/\{@link (?:\S+ \| )?(\S+)\}/g, "`$1`");
  return {
    block: (markdown) => md.render(plain(markdown), { path: "", relativePath: "", cleanUrls: false }),
    inline: (markdown) => md.renderInline(plain(markdown), { path: "", relativePath: "", cleanUrls: false }),
    page: (markdown, path) => md.render(inSite(markdown, path), { path, relativePath: path, cleanUrls: false }),
    code,
    colours: () =>
      [...classes]
        .map(([style, name]) => {
          const [light, dark] = ["light", "dark"].map(
            (theme) => new RegExp(`--shiki-${theme}:([^;]*)`).exec(style)?.[1],
          );
          return `.${name}{color:light-dark(${light ?? "inherit"},${dark ?? "inherit"})}\n`;
        })
        .join(""),
  };
}

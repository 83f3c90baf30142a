import { readdirSync, readFileSync } from "node:fs";
import type { Link, Page, SearchRecord } from "../../codegen/emit/docs/index.js";
import type { SiteMarkup } from "./markup.js";

/** Guides in the order they are read; one that stands in no group comes last. */
const GROUPS: readonly [title: string, names: readonly string[]][] = [
  ["Begin", ["start", "authentication", "credentials", "oauth", "sudo", "options"]],
  ["Call", ["pagination", "errors", "retries-and-limits", "uploads-and-downloads", "graphql", "low-level"]],
  [
    "Run",
    [
      "runtimes",
      "proxies-and-certificates",
      "transports",
      "bundling",
      "pacing-and-caching",
      "observability",
      "guarantees",
    ],
  ],
  ["Around it", ["command-line", "webhooks", "testing", "contract", "examples"]],
  ["Maintain", ["regenerate", "drift"]],
  ["Move here", ["from-gitbeaker", "from-python-gitlab", "from-api-v3"]],
];

/** The guides, and the first page. */
export interface Guides {
  pages: Page[];
  groups: { title: string; links: Link[] }[];
  records: SearchRecord[];
}

/** Calls that guides make up: regenerate.md adds them to the API. */
const MADE_UP = new Set(["deploymentWindows.create"]);

/** What `gitlab.` is followed by where no operation is meant: other parts of the client, and names of spans and metrics. */
const NO_OPERATION = /^(http|graphql|rateLimit|example|attempt|wait|client|rate_limit)\./;

/** Calls that the guides name in code and that are no operation: `guides/start.md: gitlab.issue.create`. */
export function unknownCalls(folder: string, isOperation: (id: string) => boolean): string[] {
  const files = ["index.md", ...readdirSync(`${folder}/guides`).map((file) => `guides/${file}`)];
  return files.flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/`gitlab\.(\w+\.\w+)[`(]/g)]
      .map((match) => match[1]!)
      .filter((id) => !NO_OPERATION.test(id) && !MADE_UP.has(id) && !isOperation(id))
      .map((id) => `docs/${file}: gitlab.${id} is no operation`),
  );
}

/** Reads and renders every guide of the folder. */
export function readGuides(folder: string, markup: SiteMarkup): Guides {
  const names = readdirSync(`${folder}/guides`)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.replace(/\.md$/, ""));
  const texts = new Map(names.map((name) => [name, readFileSync(`${folder}/guides/${name}.md`, "utf8")]));
  const grouped = new Set(GROUPS.flatMap(([, all]) => all));
  const others = names.filter((name) => !grouped.has(name)).sort();
  const present = [...GROUPS, ["More", others] as const]
    .map(([title, all]) => ({ title, names: all.filter((name) => texts.has(name)) }))
    .filter((group) => group.names.length > 0);
  const order = present.flatMap((group) => group.names);
  const linkTo = (name: string): Link => ({ text: titleOf(texts.get(name)!, name), href: `guides/${name}.html` });

  const pages = order.map((name, index): Page => {
    const text = texts.get(name)!;
    const body = markup.page(text, `guides/${name}.md`);
    const [previous, next] = [order[index - 1], order[index + 1]].map((other) => other && linkTo(other));
    return {
      path: `guides/${name}.html`,
      title: titleOf(text, name),
      description: firstSentence(text),
      body,
      trail: [{ text: "Guides", href: "guides/index.html" }],
      outline: outlineOf(body),
      ...(previous ? { previous } : {}),
      ...(next ? { next } : {}),
    };
  });
  const groups = present.map(({ title, names: all }) => ({ title, links: all.map(linkTo) }));
  return {
    pages: [...pages, overview(groups, texts), home(folder, markup)],
    groups,
    records: order.flatMap((name) => recordsOf(name, texts.get(name)!, markup)),
  };
}

function overview(groups: Guides["groups"], texts: ReadonlyMap<string, string>): Page {
  const lists = groups.map(({ title, links }) => {
    const items = links.map(({ text, href }) => {
      const name = href.replace(/^guides\/|\.html$/g, "");
      return `<li><a href="${name}.html">${text}</a><p>${firstSentence(texts.get(name) ?? "").replace(/`/g, "")}</p></li>`;
    });
    return `<h2>${title}</h2><ul class="operations">${items.join("")}</ul>`;
  });
  return {
    path: "guides/index.html",
    title: "Guides",
    description: "Guides to gitlab-fetch, by task.",
    body: `<h1>Guides</h1>${lists.join("")}`,
    trail: [],
    outline: [],
  };
}

function home(folder: string, markup: SiteMarkup): Page {
  const text = readFileSync(`${folder}/index.md`, "utf8");
  const body = markup.page(text, "index.md");
  return { path: "index.html", title: "", description: firstSentence(text), body, trail: [], outline: [] };
}

function titleOf(markdown: string, name: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`docs/guides/${name}.md: begin it with a title, "# ..."`);
  return title.replace(/`/g, "");
}

/** The first sentence of the first paragraph, without Markdown. */
function firstSentence(markdown: string): string {
  const paragraph = markdown.split(/\n{2,}/).find((part) => /^[A-Za-z`[]/.test(part)) ?? "";
  const text = paragraph.replace(/\s+/g, " ").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text.replace(/:$/, ".");
}

function outlineOf(html: string): Link[] {
  return [...html.matchAll(/<h2 id="([^"]*)"[^>]*>(.*?)<a class="header-anchor"/g)].map(([, id, text]) => ({
    text: text!.replace(/<[^>]*>/g, "").trim(),
    href: `#${id}`,
  }));
}

/** A record for the guide and one for each section. */
function recordsOf(name: string, markdown: string, markup: SiteMarkup): SearchRecord[] {
  const guide = titleOf(markdown, name);
  const ids = outlineOf(markup.page(markdown, `guides/${name}.md`)).map(({ href }) => href);
  const [intro = "", ...sections] = markdown.split(/^## /m);
  const plain = (text: string): string =>
    text
      .replace(/[`*|#[\]()>-]/g, " ")
      .replace(/\s+/g, " ")
      .slice(0, 700);
  return [
    { title: guide, call: "", text: plain(intro.replace(/^# .*/m, "")), href: `guides/${name}.html`, kind: "guide" },
    ...sections.map((section, index): SearchRecord => {
      const [title = "", ...lines] = section.split("\n");
      return {
        title: `${guide}: ${title.replace(/`/g, "")}`,
        call: "",
        text: plain(lines.join("\n")),
        href: `guides/${name}.html${ids[index] ?? ""}`,
        kind: "guide",
      };
    }),
  ];
}

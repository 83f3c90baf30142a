import type { Change } from "./collect.js";

/** What the notes look like. */
export interface NotesOptions {
  heading: string;
  /** Headings by label; these count before what a title says. */
  sections: ReadonlyMap<string, string>;
  /** Changes with one of these labels are not told. */
  skip: readonly string[];
}

const BREAKING = "Breaking changes";
const OTHER = "Other changes";

/** Headings by the types of Conventional Commits, in the order of the notes. @see https://www.conventionalcommits.org/ */
const TYPES = new Map([
  ["feat", "New features"],
  ["fix", "Fixes"],
  ["perf", "Performance"],
  ["docs", "Documentation"],
]);

/** A title as Conventional Commits writes it: `feat(search)!: find by label`. */
const CONVENTIONAL = /^(?<type>[a-z]+)(?:\((?<scope>[^()]+)\))?(?<breaking>!)?:\s+(?<words>\S.*)$/iu;

/** Writes the notes in Markdown. */
export function writeNotes(changes: readonly Change[], { heading, sections, skip }: NotesOptions): string {
  const order = [...new Set([BREAKING, ...sections.values(), ...TYPES.values(), OTHER])];
  const lines = new Map<string, string[]>(order.map((title) => [title, []]));
  for (const change of changes) {
    if (change.labels.some((label) => skip.includes(label))) continue;
    lines.get(sectionOf(change, sections))!.push(lineOf(change));
  }
  const parts = [...lines]
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => [`### ${title}`, items.join("\n")]);
  return `${[`## ${escaped(heading)}`, ...(parts.length > 0 ? parts.flat() : ["No changes."])].join("\n\n")}\n`;
}

function sectionOf({ title, text, labels }: Change, sections: ReadonlyMap<string, string>): string {
  const { type, breaking } = CONVENTIONAL.exec(title)?.groups ?? {};
  if (breaking || /^BREAKING[ -]CHANGE:/m.test(text)) return BREAKING;
  const label = labels.find((name) => sections.has(name));
  return (label && sections.get(label)) ?? TYPES.get(type?.toLowerCase() ?? "") ?? OTHER;
}

function lineOf({ title, reference, url, author }: Change): string {
  const { scope, words = title } = CONVENTIONAL.exec(title)?.groups ?? {};
  return `- ${scope ? `**${escaped(scope)}:** ` : ""}${escaped(words)} ([${reference}](${url})), ${escaped(author)}`;
}

/** A text that Markdown shows as it is; nobody is mentioned by it. References such as #12 still become links. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>@]/g, "\\$&").replace(/\s+/g, " ");
}

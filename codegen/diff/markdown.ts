import type { Change, Level } from "./change.js";
import type { ApiDiff } from "./index.js";

const TITLES: Record<Level, string> = { breaking: "Breaking", additive: "Added and changed", docs: "Documentation" };

/** The report as Markdown for CHANGELOG.md: a section for each level, by resource, a line for each operation or type. */
export function markdown(diff: ApiDiff): string {
  const sections = (["breaking", "additive", "docs"] as const).filter((level) => diff[level].length > 0);
  if (sections.length === 0) return "No changes.\n";
  return sections.map((level) => `### ${TITLES[level]}\n\n${resources(diff[level])}`).join("\n");
}

function resources(changes: readonly Change[]): string {
  const byResource = groups(changes, ({ resource }) => resource);
  return [...byResource]
    .map(([resource, found]) => {
      const lines = [...groups(found, ({ name }) => name)].map(
        ([name, all]) => `  - \`${name}\`: ${all.map(({ text }) => text).join("; ")}.`,
      );
      return `- ${resource}\n${lines.join("\n")}\n`;
    })
    .join("");
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return found;
}

import type { IndexData } from "./command-data.js";

/** An operation that was found. */
export interface Found {
  command: string;
  summary: string;
}

/** Operations whose name, summary, page or path have all the words, or their beginnings; the best ones first. */
export function findOperations({ resources }: IndexData, words: readonly string[]): Found[] {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/[\s_-]+/)).filter(Boolean);
  const found: (Found & { score: number })[] = [];
  for (const [resource, { title, operations }] of Object.entries(resources))
    for (const [name, [summary, method, path, deprecated]] of Object.entries(operations)) {
      const command = `${resource} ${name}`;
      const fields = [
        [wordsOf(command), 3],
        [wordsOf(summary), 2],
        [wordsOf(`${title} ${method} ${path}`), 1],
      ] as const;
      let score = 0;
      const all = wanted.every((word) => {
        const best = Math.max(...fields.map(([texts, weight]) => scoreOf(word, texts) * weight));
        score += best;
        return best > 0;
      });
      // Among equals the short ones are the plain ones: `issues list` before `issues list-for-project`.
      if (all && wanted.length > 0)
        found.push({
          command,
          summary: deprecated ? `${summary} (deprecated)` : summary,
          score: score - command.length / 100 - (deprecated ? 5 : 0),
        });
    }
  return found.sort((a, b) => b.score - a.score).map(({ command, summary }) => ({ command, summary }));
}

function scoreOf(word: string, texts: readonly string[]): number {
  const stem = stemOf(word);
  if (texts.some((text) => stemOf(text) === stem)) return 2;
  return texts.some((text) => text.startsWith(word)) ? 1 : 0;
}

/** A plural is found by its singular, and the other way round. */
function stemOf(word: string): string {
  return word.replace(/(?<=[a-z]{2})(ies|y)$/, "i").replace(/(?<=[a-z]{2})s$/, "");
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^a-z0-9]+/);
}

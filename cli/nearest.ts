/** The name most like a misspelt one, or undefined where none is alike. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  // Up to a third of the letters may be wrong; more is a guess.
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const distance =
      name.toLowerCase().startsWith(lower) && lower.length > 2 ? 1 : distanceOf(lower, name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** `; did you mean "issues"?`, or nothing. */
export function suggestion(word: string, names: Iterable<string>, shown = (name: string) => `"${name}"`): string {
  const name = nearest(word, names);
  return name === undefined ? "" : `; did you mean ${shown(name)}?`;
}

/** How many letters must be put in, left out, replaced or swapped with the next one to make one word of the other. */
function distanceOf(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

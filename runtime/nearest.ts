/**
 * At most three of the names that look most like a given one, the nearest first; none when nothing is near: for "did you mean".
 *
 * Near is what begins with it, or has at most a third of its letters added, dropped, replaced or swapped with a neighbour
 * (Damerau's distance).
 */
export function nearest(name: string, names: Iterable<string>): string[] {
  const word = name.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 3));
  return [...new Set(names)]
    .map((other) => ({ other, far: distance(word, other.toLowerCase(), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || a.other.localeCompare(b.other))
    .slice(0, 3)
    .map(({ other }) => other);
}

/** Beyond the limit it is not counted out. */
function distance(a: string, b: string, limit: number): number {
  if (a.length > 2 && b.startsWith(a)) return a === b ? 0 : 1;
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(replaced, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

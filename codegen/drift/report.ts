import type { Difference } from "./compare.js";

const SIGN = { added: "+", removed: "-", changed: "~" } as const;

/** One line: `+ attribute  PUT /projects/{}/environments/{} (environments.update): slug, tier`. */
function line({ what, change, operation, id }: Difference, names: readonly string[]): string {
  const call = id === undefined ? operation : `${operation} (${id})`;
  return `  ${SIGN[change]} ${what.padEnd(9)} ${call}${names.length === 0 ? "" : `: ${names.join(", ")}`}`;
}

/** A line for each operation and kind of difference. */
function lines(differences: readonly Difference[]): string[] {
  const kinds = new Map<string, { first: Difference; names: string[] }>();
  for (const difference of differences) {
    const { what, change, operation, name, detail } = difference;
    const key = `${what} ${change} ${operation}`;
    const kind = kinds.get(key) ?? { first: difference, names: [] };
    if (name !== undefined) kind.names.push(detail === undefined ? name : `${name} (${detail})`);
    kinds.set(key, kind);
  }
  return [...kinds.values()].map(({ first, names }) => line(first, names));
}

/** The differences as a table for people: by resource, a line each. */
export function table(differences: readonly Difference[]): string {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences)
    groups.set(difference.resource, [...(groups.get(difference.resource) ?? []), difference]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([resource, found]) => `${resource} (${found.length})\n${lines(found).join("\n")}\n`)
    .join("\n");
}

/** How many differences of each kind: `3 operation added, 1 enum removed`. */
export function counts(differences: readonly Difference[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { what, change } of differences) found[`${what} ${change}`] = (found[`${what} ${change}`] ?? 0) + 1;
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { differenceKey, type Difference } from "./compare.js";
import { wildcard } from "../../runtime/pattern.js";

/** Differences that are meant to be, with why. */
export interface KnownDifferences {
  reason: string;
  /** `what change | METHOD /path | name | detail` as {@link differenceKey} writes it; `*` stands for any text. */
  differences: string[];
}

/** Result of {@link withoutKnown}. */
export interface Unknown {
  /** Differences nobody has explained yet. */
  differences: Difference[];
  /** How many are known. */
  known: number;
  /** Entries that no difference matches any more: they should leave the list. */
  stale: string[];
}

/** Takes out the differences that are known. The list can only shrink: entries without a match are told. */
export function withoutKnown(differences: readonly Difference[], known: readonly KnownDifferences[]): Unknown {
  const entries = known
    .flatMap((group) => group.differences)
    .map((entry) => ({ entry, pattern: wildcard(entry), met: false }));
  const left = differences.filter((difference) => {
    const key = differenceKey(difference);
    const matches = entries.filter(({ pattern }) => pattern.test(key));
    for (const match of matches) match.met = true;
    return matches.length === 0;
  });
  return {
    differences: left,
    known: differences.length - left.length,
    stale: entries.filter(({ met }) => !met).map(({ entry }) => entry),
  };
}

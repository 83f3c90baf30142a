import { compareFacts, type Comparison, type Difference } from "./compare.js";
import type { Facts } from "./facts.js";

/**
 * What GitLab changed between two of its documents and our description does not say yet.
 *
 * GitLab's document differs from the evidence in many places where ours does not follow it; those are the same in both
 * of its versions and do not show here. What a release takes away shows here only.
 */
export function driftSince(ours: Facts, before: Facts, now: Facts): Comparison {
  const changes = new Map(compareFacts(before, now).differences.map((change) => [placeOf(change), change]));
  const { differences, operations } = compareFacts(ours, now);
  const left = differences.flatMap((difference): Difference[] => {
    const change = changes.get(placeOf(difference));
    if (!change) return [];
    if (difference.what !== "enum") return [difference];
    // Of the values that differ from ours, those that came or went now.
    const recent = new Set(change.detail?.split(", "));
    const values = difference.detail?.split(", ").filter((value) => recent.has(value)) ?? [];
    return values.length > 0 ? [{ ...difference, detail: values.join(", ") }] : [];
  });
  return { differences: left, operations };
}

function placeOf({ what, change, operation, name }: Difference): string {
  return [what, change, operation, name].join(" | ");
}

import type { Problem } from "../load.js";

/** Known sins: rule id to places, written `spec/resources/x.yaml#/pointer`. The list can only shrink. */
export type KnownSins = Readonly<Record<string, readonly string[]>>;

/**
 * Takes known sins out of the problems, and adds a problem for each one that no longer occurs.
 *
 * @param has - whether a file is linted; sins of other files are left alone
 */
export function sinsNow(problems: readonly Problem[], sins: KnownSins, has: (file: string) => boolean): Problem[] {
  const keyOf = (rule: string, place: string): string => `${rule} ${place}`;
  const known = new Set(Object.entries(sins).flatMap(([rule, places]) => places.map((place) => keyOf(rule, place))));
  const met = new Set<string>();
  const left = problems.filter((problem) => {
    const key = keyOf(problem.rule, `${problem.file}#${problem.pointer}`);
    if (!known.has(key)) return true;
    met.add(key);
    return false;
  });
  for (const [rule, places] of Object.entries(sins)) {
    for (const [index, place] of places.entries()) {
      const [file = ""] = place.split("#");
      if (!has(file) || met.has(keyOf(rule, place))) continue;
      left.push({
        rule: "known-sins",
        file: "codegen/lint/known-sins.json",
        pointer: `/${rule}/${index}`,
        message: `${place} no longer breaks ${rule}`,
        remedy: "take it off the list",
      });
    }
  }
  return left;
}

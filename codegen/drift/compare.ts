import { widerKey } from "../coverage.js";
import type { AttributeFacts, Facts, OperationFacts, ValueFacts } from "./facts.js";

/** One difference between our description and GitLab's own document. */
export interface Difference {
  what: "operation" | "attribute" | "enum" | "field";
  /** `added`: GitLab's document has it and ours does not; `removed`: the other way round. */
  change: "added" | "removed" | "changed";
  /** Our resource; for an operation we do not have, GitLab's theme. */
  resource: string;
  /** Method and path, parameters without names. */
  operation: string;
  /** Our operation's id, where we have it. */
  id?: string;
  /** Attribute or field. */
  name?: string;
  /** What differs: values, types. */
  detail?: string;
}

/** Result of {@link compareFacts}. */
export interface Comparison {
  /** By resource, operation and name. */
  differences: Difference[];
  operations: {
    theirs: number;
    ours: number;
    /** In both. */
    both: number;
    /** GitLab lists one for each value of a segment, we have one for all of them; only counted. */
    byTemplate: number;
  };
}

/**
 * Compares our description with GitLab's own document, operation by operation: attributes, enumerations that both
 * sides list, top-level fields of answers where both sides describe an object, and types that exclude each other.
 */
export function compareFacts(ours: Facts, theirs: Facts): Comparison {
  const differences: Difference[] = [];
  const matched = new Set<string>();
  let both = 0;
  let byTemplate = 0;
  for (const [key, their] of theirs) {
    const our = ours.get(key);
    const wider = our ? undefined : widerKey(key, ours);
    if (our) {
      both++;
      matched.add(key);
      differences.push(...compareOperation(key, our, their));
    } else if (wider !== undefined) {
      byTemplate++;
      matched.add(wider);
    } else {
      differences.push({ what: "operation", change: "added", resource: their.group, operation: key });
    }
  }
  for (const [key, { group, id }] of ours)
    if (!matched.has(key))
      differences.push({ what: "operation", change: "removed", resource: group, operation: key, id });
  return { differences: sorted(differences), operations: { theirs: theirs.size, ours: ours.size, both, byTemplate } };
}

/** Text that names a difference, the same on every run. */
export function differenceKey({ what, change, operation, name, detail }: Difference): string {
  return [`${what} ${change}`, operation, name, detail].filter((part) => part !== undefined).join(" | ");
}

function compareOperation(key: string, our: OperationFacts, their: OperationFacts): Difference[] {
  const found: Difference[] = [];
  const report = (what: Difference["what"], change: Difference["change"], name: string, detail?: string): void => {
    const difference: Difference = { what, change, resource: our.group, operation: key, id: our.id, name };
    found.push(detail === undefined ? difference : { ...difference, detail });
  };
  for (const [name, attribute] of their.attributes) {
    const known = our.attributes.get(name);
    // Where we describe no attributes below this one, its form is left open on purpose.
    if (!known) {
      if (!isBelowOpen(name, our.attributes)) report("attribute", "added", name);
      continue;
    }
    if (known.in !== attribute.in && their.method !== "DELETE")
      report("attribute", "changed", name, `in ${known.in} -> in ${attribute.in}`);
    values("attribute", name, known, attribute);
  }
  for (const name of our.attributes.keys())
    if (!their.attributes.has(name) && !isBelowOpen(name, their.attributes)) report("attribute", "removed", name);

  if (our.fields && their.fields) {
    for (const [name, field] of their.fields) {
      const known = our.fields.get(name);
      if (known) values("field", name, known, field);
      else report("field", "added", name);
    }
    for (const name of our.fields.keys()) if (!their.fields.has(name)) report("field", "removed", name);
  }
  return found;

  function values(what: "attribute" | "field", name: string, known: ValueFacts, now: ValueFacts): void {
    const place = what === "field" ? `answer's ${name}` : name;
    if (known.values && now.values) {
      const [before, after] = [new Set(known.values), new Set(now.values)];
      const added = [...after].filter((value) => !before.has(value));
      const removed = [...before].filter((value) => !after.has(value));
      if (added.length > 0) report("enum", "added", place, added.join(", "));
      if (removed.length > 0) report("enum", "removed", place, removed.join(", "));
    }
    if (exclude(known.types, now.types))
      report(what, "changed", name, `${known.types.join("|")} -> ${now.types.join("|")}`);
  }
}

/** Whether a value of the one cannot be a value of the other. */
function exclude(ours: readonly string[], theirs: readonly string[]): boolean {
  const fold = (types: readonly string[]): string[] =>
    types.filter((type) => type !== "null").map((type) => (type === "integer" ? "number" : type));
  const [a, b] = [fold(ours), fold(theirs)];
  return a.length > 0 && b.length > 0 && !a.some((type) => b.includes(type));
}

/** Whether the attribute that holds this one is there, with nothing said about what is in it. */
function isBelowOpen(name: string, attributes: ReadonlyMap<string, AttributeFacts>): boolean {
  for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
    const holder = name.slice(0, dot);
    if (attributes.has(holder)) return ![...attributes.keys()].some((other) => other.startsWith(`${holder}.`));
  }
  return false;
}

function sorted(differences: Difference[]): Difference[] {
  const text = (difference: Difference): string => `${difference.resource} ${differenceKey(difference)}`;
  return [...differences].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

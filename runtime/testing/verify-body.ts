import { fits, hasFormat } from "./coerce.js";
import { partsOf, type Resolve, type Schema } from "./schema.js";
import type { Facts } from "./verify-cause.js";
import type { DifferenceKind } from "./verify-report.js";

/** One place where an answer is not as described. */
export interface Deviation {
  /** Where, `[].author.name`; `{*}` is any key of a map. Empty for the whole. */
  field: string;
  kind: DifferenceKind;
  /** What is described, and what came: types, never values. */
  expected: string;
  found: string;
  value?: unknown;
  /** What the description says about the attribute and those around it: since when, in which tier. */
  facts: readonly Facts[];
}

interface Spot {
  field: string;
  facts: readonly Facts[];
}

interface Checking {
  resolve: Resolve;
  found: Deviation[];
}

/**
 * Compare an answer's body with its schema. Stricter than what a mock checks: attributes and values that the description
 * does not know are reported, too.
 */
export function deviations(body: unknown, schema: Schema, resolve: Resolve): Deviation[] {
  const c: Checking = { resolve, found: [] };
  check(body, [schema], { field: "", facts: [] }, c);
  return c.found;
}

function check(value: unknown, schemas: readonly Schema[], at: Spot, c: Checking): void {
  const report = (kind: DifferenceKind, expected: string, found: string, where = at): void => {
    c.found.push({ ...where, kind, expected, found, value });
  };
  const parts = schemas.flatMap((schema) => plainParts(value, schema, at, c));
  for (const part of parts) {
    const types = [part.type ?? []].flat();
    if (types.length > 0 && !types.some((type) => fits(value, type)))
      return report(value === null ? "unexpected-null" : "wrong-type", types.join(" or "), kindOf(value));
    const choices = part.enum ?? (part.const === undefined ? undefined : [part.const]);
    if (choices && !choices.includes(value)) reportValue(value, choices, at, c);
  }
  for (const part of parts) checkLimits(value, part, report);
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    const spot = { ...at, field: `${at.field}[]` };
    if (items.length > 0) for (const item of value) check(item, items, spot, c);
  } else if (typeof value === "object" && value !== null) checkObject(value as Record<string, unknown>, parts, at, c);
}

function checkObject(value: Record<string, unknown>, parts: readonly Schema[], at: Spot, c: Checking): void {
  const described = new Map<string, Schema[]>();
  for (const { properties = {} } of parts)
    for (const [name, schema] of Object.entries(properties))
      described.set(name, [...(described.get(name) ?? []), schema]);
  const spotOf = (name: string): Spot => ({
    field: at.field === "" ? name : `${at.field}.${name}`,
    facts: [...(described.get(name) ?? []).flatMap((schema) => factsOf(schema, c.resolve)), ...at.facts],
  });
  for (const name of new Set(parts.flatMap((part) => part.required ?? []))) {
    if (value[name] !== undefined) continue;
    const expected = describedAs(described.get(name) ?? [], c.resolve);
    c.found.push({ ...spotOf(name), kind: "missing-field", expected, found: "nothing" });
  }
  const others = parts.flatMap(({ additionalProperties: more }) => (typeof more === "object" ? [more] : []));
  const open = parts.some(
    (part) => (part.additionalProperties ?? false) !== false || part["x-gitlab"]?.freeForm === true,
  );
  for (const [name, item] of Object.entries(value)) {
    const schemas = described.get(name);
    if (schemas) check(item, schemas, spotOf(name), c);
    // The keys of a map may be names of people.
    else if (open) check(item, others, { ...at, field: at.field === "" ? "{*}" : `${at.field}.{*}` }, c);
    else if (described.size > 0) {
      const { field, facts } = spotOf(isName(name) ? name : "(a name that is not shown)");
      c.found.push({ field, facts, kind: "unknown-field", expected: "nothing", found: kindOf(item), value: item });
    }
  }
}

/** The parts of a schema that apply to a value: of alternatives the one that it comes nearest to. */
function plainParts(value: unknown, schema: Schema, at: Spot, c: Checking): Schema[] {
  return partsOf(schema, c.resolve).flatMap((part) => {
    const choices = part.anyOf ?? part.oneOf;
    if (!choices) return [part];
    const { anyOf, oneOf, ...rest } = part;
    let best = choices[0]!;
    let least = Infinity;
    for (const choice of choices) {
      const own: Checking = { ...c, found: [] };
      check(value, [choice], at, own);
      const distance = own.found.reduce((sum, one) => sum + distanceOf(one, at), 0);
      if (distance < least) [best, least] = [choice, distance];
    }
    const known = choices.flatMap((choice) => partsOf(choice, c.resolve).flatMap((own) => own.enum ?? []));
    // Enumerations are open in answers: beside the known values stands "any text".
    const open = least < 1 && known.some((other) => typeof other === typeof value);
    if (open && !known.includes(value)) reportValue(value, known, at, c);
    return [rest, ...plainParts(value, best, at, c)];
  });
}

/** A value of another type is further away than a record that lacks something, and that than one that has more. */
function distanceOf({ field, kind }: Deviation, at: Spot): number {
  if (kind === "unknown-field" || kind === "unknown-value") return 1e-3;
  return field === at.field && kind !== "wrong-format" ? 1e6 : 1;
}

function reportValue(value: unknown, known: readonly unknown[], at: Spot, c: Checking): void {
  const expected = known.length > 8 ? `one of ${known.length} values` : known.join(" or ");
  c.found.push({ ...at, kind: "unknown-value", expected, found: kindOf(value), value });
}

function checkLimits(
  value: unknown,
  part: Schema,
  report: (kind: DifferenceKind, expected: string, found: string) => void,
): void {
  if (typeof value === "number") {
    if (value < (part.minimum ?? -Infinity)) report("wrong-format", `at least ${part.minimum}`, "less");
    if (value > (part.maximum ?? Infinity)) report("wrong-format", `at most ${part.maximum}`, "more");
  } else if (typeof value === "string") {
    const { format, pattern, minLength = 0, maxLength = Infinity } = part;
    if (format && !hasFormat(value, format, false)) report("wrong-format", format, "another text");
    if (pattern && !new RegExp(pattern, "u").test(value)) report("wrong-format", pattern, "another text");
    const length = minLength > 0 || maxLength < Infinity ? [...value].length : 0;
    if (length < minLength || length > maxLength)
      report("wrong-format", `${minLength} to ${maxLength} characters`, `${length}`);
  } else if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity } = part;
    if (value.length < minItems || value.length > maxItems)
      report("wrong-format", `${minItems} to ${maxItems} items`, `${value.length}`);
  }
}

function factsOf(schema: Schema, resolve: Resolve): Facts[] {
  return partsOf(schema, resolve).flatMap((part) => (part["x-gitlab"] as Facts | undefined) ?? []);
}

function describedAs(schemas: readonly Schema[], resolve: Resolve): string {
  const types = schemas.flatMap((schema) => {
    const parts = partsOf(schema, resolve);
    const choices = parts.flatMap((part) => [...(part.anyOf ?? []), ...(part.oneOf ?? [])]);
    return [...parts, ...choices.flatMap((choice) => partsOf(choice, resolve))].flatMap(({ type }) => type ?? []);
  });
  return [...new Set(types)].join(" or ") || "a value";
}

/** The JSON type of a value. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function isName(name: string): boolean {
  return /^[a-z_][a-z0-9_]{0,80}$/i.test(name);
}

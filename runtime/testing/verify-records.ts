import type { KnownOperation } from "./operations.js";
import { fits } from "./coerce.js";
import { type Schema, typesOf } from "./schema.js";
import type { Place } from "./verify-places.js";

/** A record that stands at a place of a path. */
export interface Bound {
  place: Place;
  parent: Bound | undefined;
  /** The record, as a list answered it. */
  item?: Record<string, unknown>;
  /** Values that were given, or are the only possible ones. */
  values?: Record<string, unknown>;
}

/** Values for parameters, by the parameter's name. */
export type ParameterValues = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

/** What is known of the records of a GitLab: as lists answer them, and as they were given. */
export class Records {
  readonly #given: ParameterValues;
  readonly #most: number;
  readonly #items = new Map<Place, Bound[]>();

  /** @param most how many records of one list are read */
  constructor(given: ParameterValues, most: number) {
    this.#given = given;
    this.#most = most;
  }

  /** Remember what a list answered. */
  add(place: Place, parent: Bound | undefined, items: readonly unknown[]): void {
    const bounds = recordsOf(items, this.#most).map((item): Bound => ({ place, parent, item }));
    this.#items.set(place, [...(this.#items.get(place) ?? []), ...bounds]);
  }

  /** The records that stand at a place. */
  at(place: Place, op: KnownOperation): Bound[] {
    const parents = place.parent ? this.at(place.parent, op) : [undefined];
    const name = [...place.names].find((key) => this.#given[key] !== undefined);
    if (name !== undefined) {
      const values = [this.#given[name]].flat();
      return parents.flatMap((parent) => values.map((value) => ({ place, parent, values: { [name]: value } })));
    }
    const own = this.#items.get(place);
    if (own) return own.filter(({ parent }) => parents.some((other) => isSame(parent, other)));
    // A discussion holds its notes.
    const held = parents.flatMap((parent) => {
      const items = parent?.item?.[place.word];
      return Array.isArray(items) ? recordsOf(items, this.#most).map((item) => ({ place, parent, item })) : [];
    });
    if (held.length > 0) return held;
    const choices = [...place.names].flatMap((key) => {
      const schema = op.parameters.find((parameter) => parameter.in === "path" && parameter.name === key)?.schema;
      return choicesOf(schema, op).map((value) => ({ [key]: value }));
    });
    if (choices.length > 0)
      return parents.flatMap((parent) => choices.slice(0, this.#most).map((values) => ({ place, parent, values })));
    const { donor } = place;
    if (!donor) return [];
    return this.at(donor, op)
      .filter(({ parent }) => !place.parent || parents.some((other) => isSame(parent, other)))
      .slice(0, place.parent ? undefined : this.#most)
      .map(({ parent, item, values }) => ({
        place,
        parent: place.parent && parent,
        ...(item ? { item } : { values }),
      }));
  }
}

function recordsOf(items: readonly unknown[], most: number): Record<string, unknown>[] {
  const isRecord = (item: unknown): item is Record<string, unknown> => typeof item === "object" && item !== null;
  return items.filter(isRecord).slice(0, most);
}

/** Where parents are made anew at each question, they are the same when they stand for the same. */
function isSame(a: Bound | undefined, b: Bound | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.place !== b.place || !isSame(a.parent, b.parent)) return false;
  return a.item || b.item ? a.item === b.item : JSON.stringify(a.values) === JSON.stringify(b.values);
}

/**
 * The value of a path parameter: the record's attribute of that name (`branch`), of its end (`iid` for `issue_iid`), or
 * what records are found by, if the parameter takes such a value.
 */
export function valueOf(name: string, { item, values }: Bound, op: KnownOperation): unknown {
  if (values) return values[name];
  const schema = op.parameters.find((parameter) => parameter.in === "path" && parameter.name === name)?.schema;
  const types = schema ? typesOf(schema, op.resolve) : new Set(["string", "integer"]);
  const names = [name, name.replace(/^.*_/, ""), "id", "name", "slug", "key"];
  const attribute = names.find((key) => item?.[key] !== "" && [...types].some((type) => fits(item?.[key], type)));
  return attribute === undefined ? undefined : item![attribute];
}

/** The values an enumeration has; none for what is free. */
export function choicesOf(schema: Schema | undefined, op: KnownOperation): unknown[] {
  const whole = schema && op.resolve(schema);
  return whole?.enum ?? [];
}

import { escapePattern } from "../pattern.js";
import { asVariant } from "./answer.js";
import { bodyAttributes, type ReadRequest } from "./check-request.js";
import { checkValue, isObject } from "./check-value.js";
import type { Collection } from "./collections.js";
import type { KnownOperation } from "./operations.js";
import { propertiesOf, type Resolve, type Schema, typesOf } from "./schema.js";
import type { Item } from "./state.js";

/** What happens to `state`, by `state_event`. The first state that the record can have is the one it gets. */
const EVENTS: Record<string, string[]> = {
  close: ["closed"],
  reopen: ["opened", "active", "reopened"],
  activate: ["active", "opened"],
};

/**
 * A new record: the example with what was sent, as far as the record has attributes of these names that take these values.
 * What could have been sent and was not is empty rather than the example's.
 */
export function created(collection: Collection, request: ReadRequest, items: Item[], id: number, now: Date): Item {
  const { create, get, key, parameter, attributes } = collection;
  const { resolve } = create;
  const item: Item = structuredClone({ ...(get.success.example as Item), ...(create.success.example as Item) });
  const before = item[key];
  const sent = isObject(request.body) ? request.body : {};
  for (const [name, schema] of Object.entries(bodyAttributes(create))) {
    const attribute = attributes[name];
    if (!attribute || sent[name] !== undefined) continue;
    const types = typesOf(attribute, resolve);
    if (schema.default !== undefined && isValid(schema.default, attribute, resolve)) item[name] = schema.default;
    else if (types.has("null")) item[name] = null;
    else if (types.has("array")) item[name] = [];
  }
  overlay(item, sent, attributes, resolve);

  if (attributes["id"] && typesOf(attributes["id"], resolve).has("integer")) item["id"] = id;
  if (attributes["iid"] && sent["iid"] === undefined)
    item["iid"] = Math.max(0, ...items.map((other) => Number(other["iid"]) || 0)) + 1;
  // A member is the user of that number, a branch is called what `branch` says.
  const named = [sent[parameter], sent[key]].map((value) => firstOf(value, attributes[key]!, resolve));
  const given = named.find((value) => value !== undefined);
  if (given !== undefined) item[key] = given;
  else if (key !== "iid" && (key !== "id" || typeof item[key] !== "number"))
    item[key] = fresh(item, sent, key, id, attributes[key]!, resolve);
  for (const name of ["created_at", "updated_at"])
    if (attributes[name] && sent[name] === undefined) item[name] = now.toISOString();
  readdress(item, before, item[key]);
  return item;
}

/** The value if an attribute can have it; of several numbers in a text the first one. */
function firstOf(value: unknown, schema: Schema, resolve: Resolve): unknown {
  if (value === undefined || value === null || isValid(value, schema, resolve)) return value ?? undefined;
  const number = Number(String(value).split(",")[0]);
  return isValid(number, schema, resolve) ? number : undefined;
}

/** Change a record as a PUT or PATCH says. */
export function applyUpdate(item: Item, collection: Collection, request: ReadRequest, now: Date): void {
  const { attributes, get } = collection;
  const sent = isObject(request.body) ? request.body : {};
  overlay(item, sent, attributes, get.resolve);
  const states = EVENTS[String(sent["state_event"])] ?? [];
  const state = states.find((value) => isKnown(value, attributes["state"], get.resolve));
  if (state !== undefined) {
    item["state"] = state;
    if (attributes["closed_at"]) item["closed_at"] = state === "closed" ? now.toISOString() : null;
  }
  if (attributes["updated_at"]) item["updated_at"] = now.toISOString();
}

/** A record as an operation answers it: its own example with the record's values of the attributes it has. */
export function shownAs(item: Item, op: KnownOperation, params: Record<string, unknown>, key: string): unknown {
  const first = [op.success.example].flat()[0] as Item | undefined;
  // Where several shapes are answered the example may be of another one.
  const example = first && key in first ? first : {};
  const schema = op.success.schema!;
  const attributes = propertiesOf(op.resolve(schema).items ?? schema, op.resolve);
  const shown: Item = { ...structuredClone(example) };
  overlay(shown, item, attributes, op.resolve);
  return asVariant(op, params, shown);
}

/** Copy the values that a record can have. */
function overlay(item: Item, values: Item, attributes: Record<string, Schema>, resolve: Resolve): void {
  for (const [name, value] of Object.entries(values)) {
    const schema = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (schema && isValid(value, schema, resolve)) item[name] = structuredClone(value);
  }
}

function isValid(value: unknown, schema: Schema, resolve: Resolve): boolean {
  const faults: [] = [];
  checkValue(value, schema, "", { resolve, place: "answer", wire: false, closed: false, faults });
  return faults.length === 0;
}

/** Whether a value is one of an enumeration's, which is open in answers. */
function isKnown(value: string, schema: Schema | undefined, resolve: Resolve): boolean {
  if (!schema) return false;
  const whole = resolve(schema);
  const lists = [whole, ...(whole.anyOf ?? []).map(resolve)].flatMap(({ enum: values }) => (values ? [values] : []));
  return lists.length === 0 || lists.some((values) => values.includes(value));
}

/** A key that is no number: from the title or name, or the example's with a number. */
function fresh(item: Item, sent: Item, key: string, id: number, schema: Schema, resolve: Resolve): unknown {
  if (!typesOf(schema, resolve).has("string")) return id;
  const words = sent["title"] ?? sent["name"];
  if (key === "slug" && typeof words === "string") return words.trim().replace(/\s+/g, "-");
  const example = String(item[key] ?? "");
  return /^[0-9a-f]{32,}$/.test(example)
    ? id.toString(16).padStart(example.length, "0")
    : `${example}${example === "" ? "" : "-"}${id}`;
}

/** Addresses of the example end in its key. */
function readdress(item: Item, before: unknown, key: unknown): void {
  const change = (value: unknown): unknown => {
    if (typeof value === "string")
      return value.replace(
        new RegExp(`/${escapePattern(String(before))}(?=/|$)`),
        () => `/${encodeURIComponent(String(key))}`,
      );
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner)]))
      : value;
  };
  for (const name of ["web_url", "_links"]) if (item[name] !== undefined) item[name] = change(item[name]);
}

import type { ValueType } from "./command-data.js";
import { suggestion } from "./nearest.js";

/** A text that is no value of the type. The message goes behind the name of the flag. */
export class Misfit extends Error {}

/**
 * The value that texts stand for: those of one flag, in the order they were given.
 *
 * Lists are written with commas (`\,` for a comma inside) or by giving the flag again, objects as `name=value` or as JSON.
 *
 * @throws Misfit when they fit no value of the type
 */
export function readValue(type: ValueType, texts: readonly string[]): unknown {
  const [text = ""] = texts;
  if (typeof type === "object") {
    if ("list" in type) return readList(type.list, texts);
    if ("map" in type) return readObject(texts, (_, values) => readMember(type.map, values));
    if ("fields" in type) return readFields(type, texts);
    if ("any" in type) return readUnion(type, texts);
  }
  if (texts.length > 1) throw new Misfit("is given twice");
  if (typeof type === "object") return "enum" in type ? readChoice(type.enum, text) : readInteger(text, type.integer);
  switch (type) {
    case "integer":
      return readInteger(text, [null, null]);
    case "number":
      if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) throw new Misfit(`is a number, not "${text}"`);
      return Number(text);
    case "boolean":
      if (text !== "true" && text !== "false") throw new Misfit(`is true or false, not "${text}"`);
      return text === "true";
    case "date":
      if (!isDate(text)) throw new Misfit(`is a date as 2026-01-31, not "${text}"`);
      return text;
    case "date-time":
      if (!isTime(text)) throw new Misfit(`is a time as 2026-01-31 or 2026-01-31T12:00:00Z, not "${text}"`);
      return text;
    case "json":
      return readJson(text);
    default:
      return text;
  }
}

/** What is to be written for a type, for people: `opened|closed|all`. */
export function describeType(type: ValueType): string {
  if (typeof type === "string") return WORDS[type] ?? type;
  if ("enum" in type) return type.enum.join("|");
  if ("integer" in type) return "integer";
  if ("list" in type && isObject(type.list)) return describeType(type.list);
  if ("list" in type) return `${typeof type.list === "string" ? describeType(type.list) : maybeGrouped(type.list)},...`;
  if ("map" in type) return "name=value";
  if ("fields" in type) return isPair(type) ? "name=value" : `${Object.keys(type.fields)[0] ?? "name"}=...`;
  return [...new Set(type.any.map(describeType))].join("|");
}

/** Values a type offers to choose from, for completion and for help. */
export function choicesOf(type: ValueType): (string | number | boolean)[] {
  if (typeof type === "string") return [];
  if ("enum" in type) return type.enum;
  if ("list" in type) return choicesOf(type.list);
  return "any" in type ? type.any.flatMap(choicesOf) : [];
}

/** Members of the objects a flag takes; undefined where it takes none, or any. */
export function membersOf(type: ValueType): Record<string, ValueType> | undefined {
  if (typeof type === "string") return undefined;
  if ("list" in type) return membersOf(type.list);
  return "fields" in type ? type.fields : undefined;
}

/** Whether a flag of this type may be given several times. */
export function takesMany(type: ValueType): boolean {
  if (typeof type === "string" || "enum" in type || "integer" in type) return false;
  return "any" in type ? type.any.some(takesMany) : true;
}

const WORDS: Record<string, string> = { string: "text", "date-time": "time", boolean: "true|false" };

function maybeGrouped(type: ValueType): string {
  const words = describeType(type);
  return words.includes("|") ? `(${words})` : words;
}

function readList(item: ValueType, texts: readonly string[]): unknown[] {
  return texts.flatMap((text): unknown[] => {
    if (text === "") return [];
    if (/^\s*\[/.test(text)) {
      const list = parsed(text);
      if (Array.isArray(list)) return list;
    }
    if (isObject(item)) return [readEntry(item, text)];
    return splitList(text).map((part) => readValue(item, [part]));
  });
}

/** One object of a list: JSON, `NAME=value` where objects are such pairs, else `name=value,name=value`. */
function readEntry(type: ValueType, text: string): unknown {
  const name = text.slice(0, Math.max(0, text.indexOf("=")));
  if (isPair(type) && !/^\s*\{/.test(text) && name && !(name in (type as { fields: object }).fields))
    return { key: name, value: text.slice(name.length + 1) };
  return readValue(type, /^\s*\{/.test(text) ? [text] : splitList(text));
}

function isObject(type: ValueType): boolean {
  return typeof type === "object" && ("fields" in type || "map" in type);
}

/** Whether its objects are pairs of a key and a value, such as CI/CD variables, which are written `KEY=value`. */
export function isPair(type: ValueType): boolean {
  return typeof type === "object" && "fields" in type && "key" in type.fields && "value" in type.fields;
}

function readFields(type: { fields: Record<string, ValueType>; open?: true }, texts: readonly string[]): unknown {
  return readObject(texts, (name, values) => {
    const member = type.fields[name];
    if (!member && !type.open)
      throw new Misfit(
        `has no member "${name}"${suggestion(name, Object.keys(type.fields))} (${Object.keys(type.fields).join(", ")})`,
      );
    return readMember(member ?? "json", values, name);
  });
}

function readMember(type: ValueType, values: readonly string[], name = ""): unknown {
  try {
    return readValue(type, values);
  } catch (error) {
    throw error instanceof Misfit && name ? new Misfit(`${name} ${error.message}`) : error;
  }
}

function readObject(texts: readonly string[], member: (name: string, values: string[]) => unknown): object {
  const object: Record<string, unknown> = {};
  const pairs = new Map<string, string[]>();
  for (const text of texts) {
    if (/^\s*\{/.test(text)) Object.assign(object, readJson(text));
    else {
      const at = text.indexOf("=");
      if (at < 1) throw new Misfit(`is written name=value or as JSON, not "${text}"`);
      const name = text.slice(0, at);
      pairs.set(name, [...(pairs.get(name) ?? []), text.slice(at + 1)]);
    }
  }
  for (const [name, values] of pairs) object[name] = member(name, values);
  return object;
}

function readUnion(type: { any: ValueType[] }, texts: readonly string[]): unknown {
  const reasons: string[] = [];
  for (const member of type.any)
    try {
      return readValue(member, texts);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      reasons.push(error.message);
    }
  const choices = choicesOf(type).map(String);
  throw new Misfit(
    texts.length > 1 && !takesMany(type)
      ? "is given twice"
      : `is ${type.any.map(describeType).join(" or ")}, not "${texts.join(",")}"${suggestion(texts[0] ?? "", choices)}`,
  );
}

function readChoice(choices: readonly (string | number | boolean)[], text: string): unknown {
  const value = choices.find((choice) => String(choice) === text);
  if (value === undefined)
    throw new Misfit(`is one of ${choices.join(", ")}, not "${text}"${suggestion(text, choices.map(String))}`);
  return value;
}

function readInteger(text: string, [least, most]: readonly [number | null, number | null]): number {
  const value = Number(text);
  // "007" is a name, not a number: as a number it would lose its zeros.
  if (!/^-?(0|[1-9]\d*)$/.test(text) || !Number.isSafeInteger(value))
    throw new Misfit(`is a whole number, not "${text}"`);
  if (least !== null && value < least) throw new Misfit(`is at least ${least}, not ${text}`);
  if (most !== null && value > most) throw new Misfit(`is at most ${most}, not ${text}`);
  return value;
}

function readJson(text: string): unknown {
  const value = parsed(text);
  if (value === undefined && /^\s*[[{"]/.test(text))
    throw new Misfit(`is JSON, and that is none: ${text.slice(0, 60)}`);
  return value === undefined ? text : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Parts between commas; `\,` is a comma inside a part. */
function splitList(text: string): string[] {
  return (text.match(/(?:\\,|[^,])+|^(?=,)|(?<=,)(?=,|$)/g) ?? []).map((part) => part.trim().replace(/\\,/g, ","));
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isTime(text: string): boolean {
  const [day = "", time] = text.split(/[T ](.*)/s);
  return isDate(day) && (time === undefined || /^\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i.test(time));
}

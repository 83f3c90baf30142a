import { parseArgs } from "node:util";
import type { FlagData } from "./command-data.js";
import { GLOBAL_FLAGS, globalName, type Globals } from "./globals.js";
import { suggestion } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** A flag: what it is called and whether it takes a value. */
export interface FlagSpec {
  /** Name in kebab-case, without the dashes. */
  key: string;
  /** Other spellings: the name on the wire. */
  also?: readonly string[];
  short?: string;
  /** What its value is, for people; a flag without one is on or off. */
  value?: string;
  /** May be given several times. */
  many?: boolean;
  /** Whether `--no-...` is understood although it takes a value. */
  negatable?: boolean;
  choices?: readonly string[];
  text?: string;
  /** The parameter it stands for; a flag without one is for every command, or for this command of our own. */
  parameter?: FlagData;
}

/** What was given: texts by flag, false for `--no-...`, true for one that is on. */
export interface Given {
  values: Map<FlagSpec, (string | boolean)[]>;
  /** Words that are no flags. */
  words: string[];
}

/**
 * Reads flags from a command line.
 *
 * @throws UsageError for a flag that is unknown or lacks its value
 */
export function readFlags(args: readonly string[], specs: readonly FlagSpec[]): Given {
  const byName = new Map<string, FlagSpec>();
  const options: Record<string, { type: "string" | "boolean"; short?: string; multiple: true }> = {};
  for (const spec of specs)
    for (const name of [spec.key, ...(spec.also ?? [])]) {
      if (byName.has(name)) continue;
      byName.set(name, spec);
      const short = name === spec.key ? spec.short : undefined;
      options[name] = { type: spec.value ? "string" : "boolean", multiple: true, ...(short ? { short } : {}) };
    }
  // Not strict: what is wrong is said in our words, with a suggestion.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const given: Given = { values: new Map(), words: [] };
  for (const token of tokens) {
    if (token.kind === "positional") given.words.push(token.value);
    if (token.kind !== "option") continue;
    const { spec, negated } = specOf(token.name, token.rawName, byName);
    const value = negated ? false : valueOf(spec, token, byName);
    const values = given.values.get(spec) ?? [];
    if (values.length > 0 && !spec.many) throw new UsageError(`--${spec.key} is given twice`);
    given.values.set(spec, [...values, value]);
  }
  return given;
}

function specOf(name: string, raw: string, byName: Map<string, FlagSpec>): { spec: FlagSpec; negated: boolean } {
  const spec = byName.get(name);
  if (spec) return { spec, negated: false };
  const positive = name.startsWith("no-") || name.startsWith("no_") ? byName.get(name.slice(3)) : undefined;
  if (positive && (!positive.value || positive.negatable)) return { spec: positive, negated: true };
  throw new UsageError(`there is no ${raw}${suggestion(name, byName.keys(), (other) => `--${other}`)}`);
}

type OptionToken = { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined };

function valueOf(spec: FlagSpec, { rawName, value, inlineValue }: OptionToken, byName: Map<string, FlagSpec>) {
  if (!spec.value) {
    if (value === undefined) return true;
    if (value === "true" || value === "false") return value === "true";
    throw new UsageError(`${rawName} is true or false, not "${value}"`);
  }
  if (value === undefined)
    throw new UsageError(`${rawName} needs a value: ${spec.choices?.join(", ") ?? `<${spec.value}>`}`);
  // `--title --confidential` is a title that was forgotten, more likely than an odd one.
  if (!inlineValue && value.startsWith("--") && byName.has(value.slice(2).replace(/=.*/s, "")))
    throw new UsageError(`${rawName} needs a value; if it is "${value}", write ${rawName}=${value}`);
  return value;
}

/** What stands before the name of a flag for every command where an operation has a parameter of that name. */
const PREFIX = "global-";

/** The flags for every command that give way to a parameter of their name. `--per-page` means the same as the parameter. */
export function shadowed(own: readonly FlagSpec[]): FlagSpec[] {
  const taken = new Set(own.flatMap(({ key, also = [] }) => [key, ...also]));
  return GLOBAL_FLAGS.filter(({ key }) => taken.has(key) && key !== "per-page").map((spec) => ({
    ...spec,
    key: `${PREFIX}${spec.key}`,
  }));
}

/** The flags of a command together with those for every command, which give way: `--token` becomes `--global-token`. */
export function withGlobals(own: readonly FlagSpec[]): FlagSpec[] {
  const taken = new Set(own.flatMap(({ key, also = [] }) => [key, ...also]));
  return [...own, ...GLOBAL_FLAGS.filter(({ key }) => !taken.has(key)), ...shadowed(own)];
}

/** Puts the flags every command takes into one object, checked; they win over those of `before`. */
export function globalsOf({ values }: Given, before: Globals = {}): Globals {
  const globals: Record<string, unknown> = { ...before };
  for (const [spec, given] of values) {
    const name = spec.key.replace(PREFIX, "");
    if (spec.parameter || !GLOBAL_FLAGS.some(({ key }) => key === name)) continue;
    globals[globalName(name)] = globalValue({ ...spec, key: name }, given, given.at(-1)!);
  }
  return globals as Globals;
}

function globalValue(spec: FlagSpec, given: readonly (string | boolean)[], last: string | boolean): unknown {
  if (typeof last === "boolean") return last;
  if (spec.key === "fields") {
    const names = given
      .flatMap((text) =>
        String(text)
          .split(",")
          .map((name) => name.trim()),
      )
      .filter(Boolean);
    if (names.length === 0) throw new UsageError("--fields needs names: --fields iid,title");
    return names;
  }
  if (spec.many) return given;
  if (spec.choices && !spec.choices.includes(last))
    throw new UsageError(
      `--${spec.key} is one of ${spec.choices.join(", ")}, not "${last}"${suggestion(last, spec.choices)}`,
    );
  if (spec.value === "count" && !/^\d{1,9}$/.test(last))
    throw new UsageError(`--${spec.key} is a whole number, not "${last}"`);
  if (spec.value === "seconds" && (!/^\d+(\.\d+)?$/.test(last) || Number(last) === 0))
    throw new UsageError(`--${spec.key} is a number of seconds above 0, not "${last}"`);
  return spec.value === "count" || spec.value === "seconds" ? Number(last) : last;
}

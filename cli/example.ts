import type { FlagData, OperationData, ValueType } from "./command-data.js";
import { flagKey } from "./operation-flags.js";
import { isPair } from "./values.js";

/** The arguments that give an operation these parameters: what a command line would have behind the operation's name. */
export function argumentsOf({ flags }: OperationData, params: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(params).flatMap(([name, value]) => {
    const flag = flags.find((candidate) => candidate.name === name);
    return flag ? argumentsOfFlag(flag, value) : ["--body-json", JSON.stringify({ [name]: value })];
  });
}

/** The operation's example as a command line for a POSIX shell, over several lines where it is long. */
export function exampleCommand(command: string, operation: OperationData, indent: string): string {
  const parts = [`gitlab-fetch ${command}`];
  const args = argumentsOf(operation, operation.example);
  for (let index = 0; index < args.length;) {
    const name = args[index++]!;
    const value = /^--[^=]*$/.test(name) && index < args.length && !isFlag(args[index]!) ? args[index++]! : undefined;
    parts.push(value === undefined ? quoted(name) : `${name} ${quoted(value)}`);
  }
  const line = parts.join(" ");
  return indent + (line.length <= 96 ? line : parts.join(` \\\n${indent}  `));
}

function argumentsOfFlag({ name, type }: FlagData, value: unknown): string[] {
  const flag = `--${flagKey(name)}`;
  if (value === null) return ["--null", name];
  if (type === "boolean" && typeof value === "boolean") return [value ? flag : `--no-${flagKey(name)}`];
  return textsOf(type, value).flatMap((text) => {
    const escaped = text.startsWith("@") && type !== "file" ? `@${text}` : text;
    return isFlag(escaped) ? [`${flag}=${escaped}`] : [flag, escaped];
  });
}

/** Texts that a flag of this type reads back as the value. */
function textsOf(type: ValueType, value: unknown): string[] {
  if (typeof value === "object" && value !== null) {
    if (Array.isArray(value)) {
      if (value.length === 0) return [""];
      if (typeof type === "object" && "list" in type && isPair(type.list) && value.every(isPlainPair))
        return (value as { key: string; value: string }[]).map((item) => `${item.key}=${item.value}`);
      if (value.some((item) => typeof item === "object")) return [JSON.stringify(value)];
      return [value.map((item) => String(item).replaceAll(",", "\\,")).join(",")];
    }
    const entries = Object.entries(value);
    const flat = entries.length > 0 && entries.every(([, member]) => typeof member === "string");
    const free = typeof type === "object" && "map" in type && type.map === "string";
    return flat && free ? entries.map(([key, member]) => `${key}=${String(member)}`) : [JSON.stringify(value)];
  }
  if (type === "json") return [JSON.stringify(value)];
  return [String(value)];
}

function isPlainPair(item: object): boolean {
  const { key, value } = item as Record<string, unknown>;
  // A name such as `key` would be read as the member's, not the variable's.
  const plain = typeof key === "string" && /^[A-Z_][A-Z0-9_]*$/.test(key) && typeof value === "string";
  return plain && Object.keys(item).length === 2;
}

function isFlag(text: string): boolean {
  return text.startsWith("--");
}

function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

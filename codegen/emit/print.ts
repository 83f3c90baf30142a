import { docComment } from "./doc.js";
import type { Member, Type } from "./type.js";

/** Columns a line of code may take. */
export const WIDTH = 120;

/**
 * Writes a type as prettier would, in 120 columns: emitting formatted text takes a fraction of the time of running
 * a formatter over it.
 *
 * @param indent - spaces the line of the type begins with
 * @param column - columns in use before the type
 * @param after - columns needed behind it, for `;` and the like
 */
export function printType(type: Type, indent = 0, column = indent, after = 1): string {
  const flat = flatType(type);
  if (flat !== undefined && column + flat.length + after <= WIDTH) return flat;
  const pad = " ".repeat(indent);
  switch (type.kind) {
    case "text":
      return type.text;
    case "object":
      return printMembers(type.members, indent);
    case "array": {
      const item = printType(type.item, indent, column, after + 2);
      if (type.item.kind !== "union" && type.item.kind !== "intersection") return `${item}[]`;
      const inner = printType(type.item, indent, WIDTH);
      return inner.startsWith("\n") ? `(${inner}\n${pad})[]` : `(${inner})[]`;
    }
    case "tuple":
      return `[\n${type.items.map((item) => `${pad}  ${printType(item, indent + 2)},\n`).join("")}${pad}]`;
    case "generic": {
      const [only, ...more] = type.args;
      // A union on its own needs no lines for the brackets.
      if (only?.kind === "union" && more.length === 0) return `${type.name}<${printType(only, indent, WIDTH)}\n${pad}>`;
      return `${type.name}<\n${type.args.map((arg) => `${pad}  ${printType(arg, indent + 2)}`).join(",\n")}\n${pad}>`;
    }
    case "intersection":
      return type.members.map((member) => atom(member, indent)).join(" & ");
    case "union": {
      const objects = type.members.filter((member) => member.kind === "object");
      const rest = type.members.filter((member) => member.kind !== "object");
      if (
        objects.length === 1 &&
        rest.every((member) => member.kind === "text" && /^(null|undefined)$/.test(member.text))
      )
        return type.members.map((member) => printType(member, indent)).join(" | ");
      return type.members.map((member) => `\n${pad}  | ${atom(member, indent + 4)}`).join("");
    }
  }
}

/** `key: type;` with its doc comment, as one or more whole lines. */
export function printMember(member: Member, indent: number): string {
  const pad = " ".repeat(indent);
  const head = `${pad}${member.key}${member.optional ? "?" : ""}:`;
  return `${docComment(member.doc, indent, member.tags)}${head}${behind(member.type, indent, head.length)};\n`;
}

/** `{ ... }` with one member a line. */
export function printMembers(members: readonly Member[], indent: number): string {
  if (members.length === 0) return "{}";
  return `{\n${members.map((member) => printMember(member, indent + 2)).join("")}${" ".repeat(indent)}}`;
}

/** `export type Name = ...;` */
export function printAlias(name: string, type: Type): string {
  const head = `export type ${name} =`;
  return `${head}${behind(type, 0, head.length)};\n`;
}

/** A type behind `key:` or `=`: on the same line, or a union on the next one or on one line a member. */
function behind(type: Type, indent: number, column: number): string {
  const printed = printType(type, indent, column + 1);
  if (!printed.startsWith("\n")) return ` ${printed}`;
  const flat = flatType(type);
  return flat !== undefined && indent + 2 + flat.length + 1 <= WIDTH ? `\n${" ".repeat(indent + 2)}${flat}` : printed;
}

/** The type on one line, or undefined where it has to take more (objects always do). */
export function flatType(type: Type): string | undefined {
  switch (type.kind) {
    case "text":
      return type.text;
    case "object":
      return type.members.length === 0 ? "{}" : undefined;
    case "array": {
      const item = flatType(type.item);
      return item === undefined ? undefined : `${isCompound(type.item) ? `(${item})` : item}[]`;
    }
    case "tuple":
      return join(type.items, ", ", (items) => `[${items}]`);
    case "generic":
      return join(type.args, ", ", (args) => `${type.name}<${args}>`);
    case "intersection":
      return join(type.members, " & ", (all) => all, true);
    case "union":
      return join(type.members, " | ", (all) => all, true);
  }
}

function join(types: Type[], separator: string, wrap: (all: string) => string, atoms = false): string | undefined {
  const parts = types.map((type) => {
    const flat = flatType(type);
    return flat !== undefined && atoms && isCompound(type) ? `(${flat})` : flat;
  });
  return parts.includes(undefined) ? undefined : wrap(parts.join(separator));
}

/** A member of a union or intersection, in parentheses where it is one itself. */
function atom(type: Type, indent: number): string {
  const printed = printType(type, indent);
  return isCompound(type) ? `(${printed})` : printed;
}

function isCompound(type: Type): boolean {
  return type.kind === "union" || type.kind === "intersection";
}

import type { SchemaModel } from "../model.js";
import { docComment } from "./doc.js";
import { printAlias, printMembers } from "./print.js";
import type { FileScope } from "./scope.js";
import { memberDoc, propertyTags } from "./sentences.js";
import { propertyKey, text, type Member } from "./type.js";
import { membersOf, typeOf } from "./types.js";

/** The declaration of a schema with its doc comment. */
export function entity(schema: SchemaModel, file: FileScope): string {
  const doc = docComment(entityDoc(schema), 0, propertyTags(schema.schema));
  const scope = file.of(schema);
  if (!schema.shape) return `${doc}${printAlias(schema.name, typeOf(schema.schema, scope))}`;
  const { bases, own, open } = schema.shape;
  for (const base of bases) file.schema(base);
  const members: Member[] = membersOf(own, scope);
  if (open) members.push({ key: "[key: string]", optional: false, type: text("unknown"), doc: "", tags: [] });
  return `${doc}${printInterface(propertyKey(schema.name), bases, members)}`;
}

/** An interface with what it extends. */
export function printInterface(named: string, bases: readonly string[], members: readonly Member[]): string {
  const name = `export interface ${named}`;
  const line = bases.length > 0 ? `${name} extends ${bases.join(", ")} {` : `${name} {`;
  const body = printMembers(members, 0);
  const end = members.length === 0 ? 1 : 0;
  // As prettier breaks it: the bases on a line of their own, or each of them.
  const second = `  extends ${bases.join(", ")} {`;
  const each = `  extends${bases.map((base) => `\n    ${base}`).join(",")} {`;
  const head = line.length + end <= 120 ? line : `${name}\n${second.length + end <= 120 ? second : each}`;
  return `${head}${body.slice(1)}\n`;
}

function entityDoc({ schema }: SchemaModel): string {
  const { default: _, ...rest } = schema;
  return memberDoc({
    schema: rest,
    facts: schema["x-gitlab"] ?? {},
    ...(schema.description === undefined ? {} : { description: schema.description }),
  });
}

import type { Model, SchemaModel } from "../../model.js";
import type { Schema } from "../../openapi.js";
import { FileScope } from "../scope.js";
import { memberDoc } from "../sentences.js";
import type { Member, Type } from "../type.js";
import { membersOf, typeOf } from "../types.js";
import { refName } from "../../model/schema.js";
import { fieldList, valueList, values } from "./fields.js";
import { heading, type Markup } from "./html.js";
import { typeAnchor } from "./places.js";
import { typeHtml, type PageScope } from "./type-html.js";

/** A type with what it has in it, as a section of a page. */
export function entitySection(schema: SchemaModel, scope: PageScope, markup: Markup): string {
  const { default: _, ...rest } = schema.schema;
  const facts = schema.schema["x-gitlab"] ?? {};
  const description = schema.schema.description;
  const about = memberDoc({ schema: rest, facts, ...(description === undefined ? {} : { description }) });
  return [
    heading(3, typeAnchor(schema.name), `<code>${schema.name}</code>`),
    about === "" ? "" : markup.block(about),
    entityContent(schema, scope, markup),
  ].join("");
}

/** What a type has in it: fields, values, or the type it is another name of. */
export function entityContent(schema: SchemaModel, scope: PageScope, markup: Markup): string {
  if (schema.kind === "enum") {
    const open = schema.response ? "<p>A newer GitLab may answer with others.</p>" : "";
    return valueList(schema.schema.enum ?? []) + open;
  }
  if (schema.shape) {
    const members = entityMembers(scope.model, schema);
    if (members.length === 0) return "<p>An object whose attributes are not fixed.</p>";
    const more = schema.shape.open ? "<p>Further attributes are possible.</p>" : "";
    return fieldList(members, { sent: !schema.response }, scope, markup) + more;
  }
  const type = typeOf(schema.schema, new FileScope(scope.model, "").of(schema));
  return `<p class="alias"><span class="type">${typeHtml(type, scope)}</span></p>${values(type, scope)}`;
}

/** All members of an interface, inherited ones too. */
export function entityMembers(model: Model, schema: SchemaModel): Member[] {
  return membersOf(schema.shape?.all ?? new Map(), new FileScope(model, "").of(schema));
}

/** The interface, enumeration or alias a schema refers to, directly or as an item of a list. */
export function namedSchema(model: Model, schema: Schema): SchemaModel | undefined {
  const name = refName(schema) ?? (schema.items && refName(schema.items));
  return name === undefined ? undefined : model.schemas.get(name);
}

/** The type of an answer. */
export function answerType(model: Model, schema: Schema): Type {
  return typeOf(schema, new FileScope(model, "").answer);
}

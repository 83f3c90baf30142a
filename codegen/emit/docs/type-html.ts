import type { Model } from "../../model.js";
import type { Member, Type } from "../type.js";
import { escape, relativeHref } from "./html.js";
import { placeOfType } from "./places.js";

/** What a page is written with: the model, and where the page is. */
export interface PageScope {
  model: Model;
  /** Path of the page, relative to the root of the site. */
  path: string;
}

/** A type as HTML, each name a link to where it is described. Objects are `{...}`: their members are listed below it. */
export function typeHtml(type: Type, scope: PageScope): string {
  switch (type.kind) {
    case "text":
      return nameHtml(type.text, scope);
    case "object":
      return type.members.length === 0 ? "{}" : "{…}";
    case "array":
      return `${compound(type.item) ? `(${typeHtml(type.item, scope)})` : typeHtml(type.item, scope)}[]`;
    case "tuple":
      return `[${type.items.map((item) => typeHtml(item, scope)).join(", ")}]`;
    case "generic":
      return `${nameHtml(type.name, scope)}&lt;${type.args.map((arg) => typeHtml(arg, scope)).join(", ")}&gt;`;
    case "intersection":
      return withoutOpenEnds(type.members)
        .map((member) => atom(member, scope))
        .join(" &amp; ");
    case "union":
      return withoutOpenEnds(type.members)
        .map((member) => atom(member, scope))
        .join(" | <wbr>");
  }
}

/** Members of the objects inside a type, to be listed below it. */
export function innerMembers(type: Type): Member[] {
  switch (type.kind) {
    case "object":
      return type.members;
    case "array":
      return innerMembers(type.item);
    case "union":
    case "intersection":
      return type.members.flatMap(innerMembers);
    case "generic":
      return type.args.flatMap(innerMembers);
    default:
      return [];
  }
}

/** Names a type is made of, in the order they appear. */
export function namesIn(type: Type): string[] {
  switch (type.kind) {
    case "text":
      return [type.text];
    case "array":
      return namesIn(type.item);
    case "tuple":
      return type.items.flatMap(namesIn);
    case "generic":
      return [type.name, ...type.args.flatMap(namesIn)];
    case "union":
    case "intersection":
      return type.members.flatMap(namesIn);
    case "object":
      return [];
  }
}

/** Values besides the known ones are possible in every answer; a sentence says so once, not each type. */
function withoutOpenEnds(members: readonly Type[]): readonly Type[] {
  const isOpenEnd = (type: Type): boolean =>
    type.kind === "intersection" &&
    type.members.some((member) => member.kind === "object" && member.members.length === 0);
  const known = members.filter((member) => !isOpenEnd(member));
  return known.length > 0 ? known : members;
}

function nameHtml(name: string, scope: PageScope): string {
  const place = /^[A-Z]/.test(name) ? placeOfType(scope.model, name) : undefined;
  const text = escape(name);
  return place === undefined ? text : `<a href="${relativeHref(scope.path, place)}">${text}</a>`;
}

function atom(type: Type, scope: PageScope): string {
  return compound(type) ? `(${typeHtml(type, scope)})` : typeHtml(type, scope);
}

function compound(type: Type): boolean {
  return (type.kind === "union" || type.kind === "intersection") && withoutOpenEnds(type.members).length > 1;
}

import type { Type } from "../type.js";
import type { Member } from "../type.js";
import { code, type Markup } from "./html.js";
import { innerMembers, namesIn, typeHtml, type PageScope } from "./type-html.js";

/** Objects inside objects are listed this deep; those further in are named only. */
const DEPTH = 3;
/** More values than this stand behind a click. */
const MANY_VALUES = 16;

/** What a list of fields is for. */
export interface FieldListOptions {
  /** Beginning of the anchors of the fields: `param` gives `#param-title`. None for none. */
  anchor?: string;
  /** Where each value goes, by name: `query`. */
  places?: ReadonlyMap<string, string>;
  /** Whether a caller writes the values: then what is required is marked, otherwise what may be absent. */
  sent: boolean;
}

/** Parameters, or members of a type, as a description list: it reads well on a phone, where a table does not. */
export function fieldList(
  members: readonly Member[],
  options: FieldListOptions,
  scope: PageScope,
  markup: Markup,
  depth = 1,
): string {
  const rows = members.map((member) => {
    const name = member.key.replace(/^"|"$/g, "");
    const id = options.anchor === undefined ? "" : ` id="${options.anchor}-${name.replace(/[^\w-]/g, "-")}"`;
    const mark =
      member.optional === options.sent
        ? ""
        : `<span class="mark ${options.sent ? "required" : ""}">${options.sent ? "required" : "may be absent"}</span>`;
    const place = options.places?.get(name);
    const where = place === undefined ? "" : `<span class="place">${place}</span>`;
    const old = member.tags.find((tag) => tag.startsWith("@deprecated"));
    const deprecated = old === undefined ? "" : `<span class="mark old">deprecated</span>`;
    const inner = depth < DEPTH ? innerMembers(member.type) : [];
    const details = [
      member.doc === "" ? "" : markup.block(member.doc),
      old === undefined || old === "@deprecated" ? "" : markup.block(old.replace(/^@deprecated/, "Deprecated.")),
      values(member.type, scope),
      inner.length === 0 ? "" : fieldList(inner, { sent: options.sent }, scope, markup, depth + 1),
    ].join("");
    return `<div class="field"${id}><dt>${code(name)} <span class="type">${typeHtml(member.type, scope)}</span>${mark}${deprecated}${where}</dt><dd>${details}</dd></div>`;
  });
  return `<dl class="fields">\n${rows.join("\n")}\n</dl>\n`;
}

/** The values of the enumerations a type names. */
export function values(type: Type, { model }: PageScope): string {
  return namesIn(type)
    .flatMap((name) => {
      const schema = model.schemas.get(name);
      return schema?.kind === "enum" ? [valueList(schema.schema.enum ?? [])] : [];
    })
    .join("");
}

/** `Values: a, b, c`. */
export function valueList(all: readonly unknown[]): string {
  const list = all.map((value) => code(typeof value === "string" ? value || '""' : JSON.stringify(value))).join(", ");
  if (all.length > MANY_VALUES)
    return `<details class="values"><summary>${all.length} values</summary><p>${list}</p></details>`;
  return `<p class="values">Values: ${list}</p>`;
}

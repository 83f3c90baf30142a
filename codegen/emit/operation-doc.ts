import type { OperationModel, Variant } from "../model/operation.js";
import { camelCase, localName } from "../model/naming.js";
import { refName } from "../model/schema.js";
import { docComment } from "./doc.js";
import { deprecation, operationFacts, sentence } from "./sentences.js";
import { flatLiteral } from "./source.js";

/**
 * Doc comment of an operation: summary, description, method and path, what is not the default, where GitLab
 * documents it, `@deprecated`.
 *
 * @param indent - columns the comment is indented by
 * @param variant - the overload the comment is for, where there are several
 */
export function operationDoc(operation: OperationModel, indent = 0, variant?: Variant): string {
  const { method, path } = operation.descriptor;
  const paragraphs = [
    sentence(operation.summary),
    variant ? `With ${conditions(variant)}, gives \`${refName(variant.schema)}\`.` : "",
    // Special forms are many where there are some; what they have in common is said at the general one.
    variant ? "" : sentence(operation.description ?? ""),
    `\`${method} ${path.replace(/\{(\w+)\}/g, ":$1")}\``,
    operationFacts(operation.facts),
    ...docsLink(operation.docs),
  ].filter((paragraph) => paragraph !== "");
  const tags: string[] = [];
  if (operation.deprecated) tags.push(deprecation(operation.facts, (id) => link(operation, id)));
  return docComment(paragraphs.join("\n\n"), indent, tags);
}

function conditions(variant: Variant): string {
  return Object.entries(variant.when)
    .map(([name, values]) => values.map((value) => `\`${name}: ${flatLiteral(value)}\``).join(" or "))
    .join(" and ");
}

/** Link to another operation: a function of the same file can be linked, one elsewhere is named as it is called. */
function link(from: OperationModel, id: string): string {
  const [resource, fn] = id.split(".");
  if (fn === undefined) return `\`${id}\``;
  return resource === camelCase(from.resource) ? functionLink(fn) : `\`gitlab.${id}\``;
}

/**
 * Link to the documentation, where there is one, as Markdown: editors show it as they do `@see`, for whose sake (and for that of
 * an inline link) the compiler would take the whole comment apart. Of a type-check with the whole client that was a tenth.
 */
export function docsLink(url?: string): string[] {
  return url ? [`[Documentation](${url.replaceAll(")", "%29")})`] : [];
}

/** Link to a function of the same file. */
export function functionLink(fn: string): string {
  const local = localName(fn);
  return local === fn ? `{@link ${fn}}` : `{@link ${local} | ${fn}}`;
}

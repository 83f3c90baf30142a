import type { Schema } from "../openapi.js";
import { typesOf, below, type LintContext, type Rule } from "./rule.js";

/** Queries are described as they go over the wire. */
export const queryStyle: Rule = {
  id: "query-style",
  why: "GitLab reads `iids[]=1&iids[]=2`, `labels=a,b` and `filter[key]=value`; of `iids=1&iids=2` it keeps the last.",
  *check(context) {
    for (const site of context.sites("parameter")) {
      const node = site.node;
      if (node["in"] !== "query") continue;
      const name = String(node["name"]);
      const types = node["schema"] === undefined ? [] : kinds(node["schema"] as Schema, context);
      const style = node["style"];
      const at = { file: site.file, pointer: site.pointer };
      const deep = style === "deepObject";
      if (/\[./.test(name.replace(/\[\]$/, ""))) {
        yield {
          ...below(at, "name"),
          message: `\`${name}\` is one key of a hash`,
          remedy: "describe the hash: its name, `style: deepObject`, `explode: true`, `schema: {type: object}`",
        };
        continue;
      }
      if (name.endsWith("[]") && !types.includes("array")) {
        yield {
          ...below(at, "name"),
          message: "a name with `[]` and no array",
          remedy: "write `schema: {type: array}`, or leave out the `[]`",
        };
      }
      if (name.endsWith("[]") && (style !== undefined || node["explode"] !== undefined)) {
        yield {
          ...at,
          message: "style and explode of an array in brackets",
          remedy: "leave them out: form and true are the defaults",
        };
      }
      if (!name.endsWith("[]") && types.includes("array") && !deep && node["explode"] !== false) {
        yield {
          ...at,
          message: "GitLab keeps the last value only of an array sent so",
          remedy: `write \`name: ${name}[]\`, or \`style: form\` and \`explode: false\` for a comma list`,
        };
      }
      if (types.includes("object") && !deep) {
        yield {
          ...at,
          message: "a hash that is not deepObject",
          remedy: "add `style: deepObject` and `explode: true`",
        };
      }
      if (deep && node["explode"] !== true) {
        yield {
          ...at,
          message: "deepObject without `explode: true`",
          remedy: "add it: other readers take it for false",
        };
      }
    }
    for (const { file, pointer, operation, method } of context.operations) {
      if (operation.requestBody && (method === "get" || method === "head")) {
        yield {
          ...below({ file, pointer }, "requestBody"),
          message: `a ${method.toUpperCase()} with a body`,
          remedy: "describe what it reads as query parameters",
        };
      }
    }
  },
};

/** Types a value may have, through references; of a union, those all members have. */
function kinds(schema: Schema, context: LintContext, depth = 0): readonly string[] {
  const target = context.resolve(schema);
  if (!target || depth > 8) return [];
  const members = target.anyOf ?? target.oneOf;
  if (!members) return typesOf(target).filter((type) => type !== "null");
  const all = members.map((member) => kinds(member, context, depth + 1)).filter((types) => types.length > 0);
  return (all[0] ?? []).filter((type) => all.every((types) => types.includes(type)));
}

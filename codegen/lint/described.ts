import type { Site } from "../load.js";
import { schemaOf, type LintContext, type Rule } from "./rule.js";

/** Every parameter, every attribute of a request body, every response and every header has a description. */
export const described: Rule = {
  id: "described",
  why: "What a caller may send is learnt from its description; the name alone says neither units nor what null does.",
  *check(context) {
    for (const site of context.sites("parameter")) {
      if (site.node["$ref"] === undefined && site.node["description"] === undefined) {
        yield missing(site, `the parameter \`${String(site.node["name"])}\``);
      }
    }
    for (const site of context.sites("response")) {
      if (site.node["$ref"] === undefined && site.node["description"] === undefined)
        yield missing(site, "the response");
    }
    for (const site of context.sites("schema")) {
      if (site.under === "properties" && inBody(site) && !hasDescription(site, context)) {
        yield missing(site, `the attribute \`${site.key}\``);
      }
    }
  },
};

function missing(site: Site, what: string): { file: string; pointer: string; message: string; remedy: string } {
  return {
    file: site.file,
    pointer: site.pointer,
    message: `${what} has no description`,
    remedy: "say what it does, in which unit, and what null or an empty value does",
  };
}

function inBody(site: Site): boolean {
  for (let at = site.parent; at; at = at.parent) if (at.kind === "requestBody") return true;
  return false;
}

function hasDescription(site: Site, context: LintContext): boolean {
  const schema = schemaOf(site);
  if (schema.description !== undefined) return true;
  return schema.$ref !== undefined && context.resolve(schema)?.description !== undefined;
}

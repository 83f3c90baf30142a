import type { Site } from "../load.js";
import type { Rule } from "./rule.js";

/** The description of a property or parameter says more than its name. */
export const descriptionEcho: Rule = {
  id: "description-echo",
  why: "`name: Name.` costs a line in an editor's tooltip and tells nothing.",
  *check(context) {
    for (const kind of ["schema", "parameter"] as const) {
      for (const site of context.sites(kind)) {
        const name = nameOf(site);
        const words = site.node["description"];
        if (name === undefined || typeof words !== "string" || !echoes(words, name)) continue;
        yield {
          file: site.file,
          pointer: `${site.pointer}/description`,
          message: `\`${words}\` says no more than \`${name}\``,
          remedy: "say of what, where it is from, what null or an empty value means, or what it looks like",
        };
      }
    }
  },
};

/** Wire name that the words belong to; undefined for anything else. */
function nameOf(site: Site): string | undefined {
  if (site.kind === "schema") return site.under === "properties" ? site.key : undefined;
  return typeof site.node["name"] === "string" ? site.node["name"] : undefined;
}

function echoes(words: string, name: string): boolean {
  const said = words.toLowerCase().replace(/[.`]/g, "").split(/\s+/);
  const known = new Set(["a", "an", "the", "its", "their", ...name.toLowerCase().split(/[^a-z0-9]+/)]);
  return said.every((word) => known.has(word));
}

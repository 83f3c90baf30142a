import { objectFields } from "../load/flat.js";
import { below, schemaOf, type Rule } from "./rule.js";

/** `required` names only declared properties, each once. */
export const requiredDeclared: Rule = {
  id: "required-declared",
  why: "A misspelt name in `required` makes every value invalid.",
  *check(context) {
    for (const site of context.sites("schema")) {
      const schema = schemaOf(site);
      if (!schema.required) continue;
      // A member of a union or ladder may require what stands beside it.
      let around = site;
      while (around.parent?.kind === "schema" && ["allOf", "anyOf", "oneOf", "not"].includes(around.under))
        around = around.parent;
      const fields = objectFields(schemaOf(around), (node) => context.resolve(node));
      if (schema.required.length === 0)
        yield { ...below(site, "required"), message: "`required` is empty", remedy: "leave it out" };
      for (const [index, name] of schema.required.entries()) {
        const at = below(site, "required", String(index));
        if (schema.required.indexOf(name) < index)
          yield { ...at, message: `\`${name}\` stands here twice`, remedy: "keep one" };
        else if (!fields?.properties.has(name))
          yield {
            ...at,
            message: `\`${name}\` is required and not declared`,
            remedy: "declare it below `properties`, or take it out",
          };
      }
    }
  },
};

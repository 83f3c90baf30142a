import { below, schemaOf, type Rule } from "./rule.js";

/** `oneOf` is for schemas with a discriminator only. */
export const ambiguousUnion: Rule = {
  id: "ambiguous-union",
  why: "`oneOf` makes a validator refuse a value that fits two members, such as a number sent as text for an id or path.",
  *check(context) {
    for (const site of context.sites("schema")) {
      const schema = schemaOf(site);
      if (schema.oneOf && !schema.discriminator) {
        yield {
          ...below(site, "oneOf"),
          message: "`oneOf` without a discriminator",
          remedy: "write `anyOf`",
        };
      }
    }
  },
};

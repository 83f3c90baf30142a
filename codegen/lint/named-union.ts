import type { Site } from "../load.js";
import type { Schema } from "../openapi.js";
import { below, isComponent, schemaOf, typesOf, type Rule } from "./rule.js";

/** Enumerations and unions are schemas with a name. */
export const namedUnion: Rule = {
  id: "named-union",
  why: "A choice of values gets one TypeScript type with a name, which a caller can import.",
  *check(context) {
    for (const site of context.sites("schema")) {
      if (isComponent(site)) continue;
      const schema = schemaOf(site);
      if ((schema.enum ?? []).filter((value) => value !== null).length > 1) {
        yield {
          ...below(site, "enum"),
          message: "an enumeration without a name",
          remedy:
            "move it to components/schemas and refer to it (`anyOf: [{$ref: ...}, {type: 'null'}]` where it can be null)",
        };
      }
      if (typesOf(schema).filter((type) => type !== "null").length > 1) {
        yield { ...below(site, "type"), message: "a union of types without a name", remedy: named };
      }
      const members = schema.anyOf ?? schema.oneOf;
      if (members && isUnion(members) && !isAnswer(site, members)) {
        yield { ...below(site, schema.anyOf ? "anyOf" : "oneOf"), message: "a union without a name", remedy: named };
      }
    }
  },
};

const named = "move it to components/schemas, where its members are an `anyOf`, and refer to it";

/** Whether the members are a choice between values, rather than one of them or null, or a choice of required names. */
function isUnion(members: readonly Schema[]): boolean {
  const values = members.filter((member) => typesOf(member).join() !== "null");
  const onlyRequired = values.every((member) =>
    Object.keys(member).every((key) => key === "required" || key === "not"),
  );
  return values.length > 1 && !onlyRequired;
}

/** An answer that is one of several named entities, or lists of them, needs no name of its own. */
function isAnswer(site: Site, members: readonly Schema[]): boolean {
  const answer = site.parent?.kind === "mediaType" ? site : site.under === "items" ? site.parent : undefined;
  if (answer?.parent?.kind !== "mediaType" || answer.parent.parent?.kind !== "response") return false;
  return members.every((member) => (member.$ref ?? member.items?.$ref) !== undefined);
}

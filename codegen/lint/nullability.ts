import { below, schemaOf, typesOf, type Rule } from "./rule.js";

/** Null is written in one way: `type: [string, 'null']`, or `anyOf: [{$ref: ...}, {type: 'null'}]`, null last. */
export const nullability: Rule = {
  id: "nullability",
  why: "OpenAPI 3.1 has no `nullable`, and one spelling is easier to search than four.",
  *check(context) {
    for (const site of context.sites("schema")) {
      const schema = schemaOf(site);
      if ("nullable" in schema) {
        yield {
          ...below(site, "nullable"),
          message: "`nullable` is no keyword of OpenAPI 3.1",
          remedy: "write `type: [string, 'null']`, or `anyOf: [{$ref: ...}, {type: 'null'}]`",
        };
      }
      const types = typesOf(schema);
      if (types.includes("null") && types.at(-1) !== "null") {
        yield {
          ...below(site, "type"),
          message: "null does not stand last",
          remedy: `write [${types.filter((type) => type !== "null").join(", ")}, 'null']`,
        };
      }
      if (Array.isArray(schema.type) && schema.type.length < 2) {
        yield {
          ...below(site, "type"),
          message: "a list of one type",
          remedy: `write \`type: ${types[0] ?? "string"}\``,
        };
      }
      if (types.includes("null") && schema.enum && !schema.enum.includes(null)) {
        yield {
          ...below(site, "enum"),
          message: "the type allows null and the enumeration does not",
          remedy: "name the enumeration, and write `anyOf: [{$ref: ...}, {type: 'null'}]`",
        };
      }
      for (const keyword of ["anyOf", "oneOf"] as const) {
        const members = schema[keyword];
        if (!members) continue;
        const index = members.findIndex((member) => typesOf(member).join() === "null");
        if (index >= 0 && index < members.length - 1) {
          yield {
            ...below(site, keyword, String(index)),
            message: "null does not stand last",
            remedy: "move it to the end",
          };
        }
        if (members.length === 1) {
          yield { ...below(site, keyword), message: `${keyword} with one member`, remedy: "write the member itself" };
        }
      }
      if (schema.$ref !== undefined && schema.type !== undefined) {
        yield {
          ...below(site, "type"),
          message: "a type beside a reference",
          remedy: "leave it out; for null, write `anyOf: [{$ref: ...}, {type: 'null'}]`",
        };
      }
    }
  },
};

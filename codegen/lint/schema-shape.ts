import { below, schemaOf, typesOf, type Rule } from "./rule.js";

const TYPES = ["string", "integer", "number", "boolean", "object", "array", "null"];
const KEYWORDS = ["$ref", "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "properties", "required"];

/** Objects declare their properties, arrays their items, and no schema says nothing. */
export const schemaShape: Rule = {
  id: "schema-shape",
  why: "An object without properties becomes `unknown` to the caller.",
  *check(context) {
    for (const site of context.sites("schema")) {
      const schema = schemaOf(site);
      const types = typesOf(schema);
      const free = schema["x-gitlab"]?.freeForm === true;
      const at = { file: site.file, pointer: site.pointer };
      for (const type of types) {
        if (!TYPES.includes(type))
          yield { ...below(at, "type"), message: `\`${type}\` is no type`, remedy: `write one of ${TYPES.join(", ")}` };
      }
      const shaped =
        schema.properties ?? schema.patternProperties ?? schema.additionalProperties ?? schema.allOf ?? schema.anyOf;
      // A step of a ladder may only say what is always there of the steps below.
      const demand = site.under === "allOf" && schema.required !== undefined;
      if (types.includes("object") && shaped === undefined && !free && !demand) {
        yield {
          ...at,
          message: "an object without properties",
          remedy:
            "declare its properties; for names that vary, `additionalProperties: {type: ...}`; for anything at all, `additionalProperties: true` and `x-gitlab: {freeForm: true}`",
        };
      }
      if (schema.properties && Object.keys(schema.properties).length === 0) {
        yield { ...below(at, "properties"), message: "`properties` is empty", remedy: "declare them, or leave it out" };
      }
      if (schema.additionalProperties === true && !free) {
        yield {
          ...below(at, "additionalProperties"),
          message: "any value is allowed",
          remedy: "give a schema for the values, or say that it is free-form: `x-gitlab: {freeForm: true}`",
        };
      }
      if (types.includes("array") && schema.items === undefined && !free) {
        yield { ...at, message: "an array without items", remedy: "write `items`" };
      }
      if (schema.properties && types.length > 0 && !types.includes("object")) {
        yield {
          ...below(at, "type"),
          message: "properties of something that is no object",
          remedy: "write `type: object`",
        };
      }
      if (schema.items && !types.includes("array")) {
        yield { ...below(at, "items"), message: "items of something that is no array", remedy: "write `type: array`" };
      }
      if (!free && !KEYWORDS.some((keyword) => keyword in schema)) {
        yield {
          ...at,
          message: "the schema allows any value",
          remedy: "write its type, or `x-gitlab: {freeForm: true}`",
        };
      }
    }
  },
};

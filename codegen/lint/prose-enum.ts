import type { Site } from "../load.js";
import { schemaOf, typesOf, type Rule } from "./rule.js";

const VALUE = "(?:null|`[^`\\s]+`)";
const LIST = new RegExp(`(?:^|[:.] |[Oo]ne of )${VALUE}(?:, ${VALUE})*,? (?:or|and) ${VALUE}(?=[.;,]|$)`);
const OPEN = /\b(such as|for example|and more|and the like|and so on|e\.g\.|mostly|usually)\b/;

/** A text whose description lists the values it can have is an enumeration. */
export const proseEnum: Rule = {
  id: "prose-enum",
  why: "Values in a sentence are read by people only; a named enumeration is checked and completed.",
  *check(context) {
    for (const site of context.sites("schema")) {
      const schema = schemaOf(site);
      if (!typesOf(schema).includes("string") || schema.enum || schema.format || schema.const !== undefined) continue;
      const text = descriptionOf(site)?.replace(/\s+/g, " ");
      const list = text === undefined || OPEN.test(text) ? undefined : LIST.exec(text)?.[0];
      if (list === undefined) continue;
      yield {
        file: site.file,
        pointer: site.pointer,
        message: `the description lists the values: ${list.replace(/^[:.] /, "")}`,
        remedy: "name an enumeration of them and refer to it; where there may be others, say `such as`",
      };
    }
  },
};

/** Description of a schema, or of the parameter it is the schema of. */
function descriptionOf(site: Site): string | undefined {
  const holder = site.parent?.kind === "parameter" ? site.parent.node : site.node;
  return typeof holder["description"] === "string" ? holder["description"] : undefined;
}

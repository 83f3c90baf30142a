import type { Finding } from "../load.js";
import type { Json } from "../openapi.js";
import { below, type Rule } from "./rule.js";

const TEXT =
  /^(string|str|value|foo|bar|baz|qux|foobar|test ?123|abc|abc123|asdf|xxx+|example|sample|todo|tbd|none given|n\/a|string value)$/i;
const PART =
  /\b(lorem ipsum|example (string|name|value|text|title|description)|my[- ]?(string|value)|foo ?bar|placeholder value)\b/i;

/** Examples have values that look real. */
export const examplePlaceholder: Rule = {
  id: "example-placeholder",
  why: "`string` and `123` satisfy a validator and tell a reader nothing.",
  *check(context) {
    for (const file of context.files) {
      if (file.kind === "examples") yield* faults(file.content as Json, { file: file.file, pointer: "" });
    }
    for (const site of context.sites("parameter")) {
      const example = site.node["example"];
      if (example !== undefined) yield* faults(example as Json, below(site, "example"), String(site.node["name"]));
    }
  },
};

function* faults(value: Json | undefined, at: { file: string; pointer: string }, key = ""): Iterable<Finding> {
  if (typeof value === "string") {
    if (TEXT.test(value.trim()) || PART.test(value))
      yield { ...at, message: `\`${value}\` says nothing`, remedy: "write a value as GitLab would have it" };
  } else if (typeof value === "number") {
    if (/(^|_)i?id$/.test(key) && (value === 123 || value === 1234 || value === 12345)) {
      yield {
        ...at,
        message: `${value} is nobody's id`,
        remedy: "write the id of one of the records in spec/examples/shared.yaml",
      };
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* faults(item, below(at, String(index)), key);
  } else if (value && typeof value === "object") {
    for (const [name, item] of Object.entries(value)) {
      // `$entity: Todo` names a schema.
      if (name !== "$entity") yield* faults(item, below(at, name), name);
    }
  }
}

import type { Property, Shapes } from "../model/shape.js";
import { typesOf } from "../model/schema.js";
import { ANSWER, REQUEST, type Level } from "./change.js";
import { relationOf, words } from "./relation.js";

/** Whether a caller sends an object, gets it, or both. */
export interface Use {
  request: boolean;
  response: boolean;
}

/** A change of an object, without whose it is. */
export interface Finding {
  level: Level;
  text: string;
}

/** The gravest level that a change has for any of its uses. */
function levelOf({ request, response }: Use, inRequest: Level, inAnswer: Level): Level {
  const levels = [...(request ? [inRequest] : []), ...(response ? [inAnswer] : [])];
  return levels.includes("breaking") ? "breaking" : "additive";
}

/** Compares the properties of two versions of an object, those of objects within it, too, by dotted name. */
export function compareProperties(
  before: ReadonlyMap<string, Property>,
  after: ReadonlyMap<string, Property>,
  use: Use,
  shapes: { before: Shapes; after: Shapes },
  prefix = "",
): Finding[] {
  const found: Finding[] = [];
  for (const [key, old] of before) {
    const name = `\`${prefix}${key}\``;
    const now = after.get(key);
    if (!now) {
      found.push({ level: "breaking", text: `${name} is gone` });
      continue;
    }
    if (old.required && !now.required)
      found.push({ level: levelOf(use, "additive", "breaking"), text: `${name} is optional now` });
    if (!old.required && now.required)
      found.push({ level: levelOf(use, "breaking", "additive"), text: `${name} is required now` });
    found.push(...compareTypes(name, old, now, use, shapes, `${prefix}${key}.`));
    const text = aboutChange(old, now);
    if (text !== undefined) found.push({ level: "docs", text: `${name} ${text}` });
  }
  for (const [key, { required }] of after) {
    if (before.has(key)) continue;
    const text = `\`${prefix}${key}\` is new${required && use.request ? " and required" : ""}`;
    found.push({ level: levelOf(use, required ? "breaking" : "additive", "additive"), text });
  }
  return found;
}

function compareTypes(
  name: string,
  old: Property,
  now: Property,
  use: Use,
  shapes: { before: Shapes; after: Shapes },
  prefix: string,
): Finding[] {
  const relation = relationOf(old.schema, now.schema, shapes.after);
  if (relation === "same") return [];
  const [inside, insideNow] = [old.schema, now.schema].map((schema) =>
    schema.properties && typesOf(schema).length < 2 ? schema : undefined,
  );
  if (inside && insideNow) {
    const [was, is] = [shapes.before.of(inside)?.all, shapes.after.of(insideNow)?.all];
    if (was && is) return compareProperties(was, is, use, shapes, prefix);
  }
  const [from, to] = [words(old.schema), words(now.schema)];
  const text = from === to ? `${name} has another form` : `${name} is ${to}, was ${from}`;
  return [{ level: levelOf(use, REQUEST[relation], ANSWER[relation]), text }];
}

function aboutChange(old: Property, now: Property): string | undefined {
  const [was, is] = [old.schema["x-gitlab"]?.deprecation, now.schema["x-gitlab"]?.deprecation];
  if (is && !was) return `is deprecated since ${is.since}${is.use === undefined ? "" : `: ${is.use}`}`;
  return old.schema.description !== now.schema.description ? "is described anew" : undefined;
}

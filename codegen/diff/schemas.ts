import type { SchemaModel } from "../model.js";
import type { Property, Shapes } from "../model/shape.js";
import { ANSWER, REQUEST, type Change } from "./change.js";
import { compareProperties } from "./properties.js";
import { relationOf, words } from "./relation.js";

/** Compares the named types of two versions: each is exported under its name. */
export function compareSchemas(
  before: ReadonlyMap<string, SchemaModel>,
  after: ReadonlyMap<string, SchemaModel>,
  shapes: { before: Shapes; after: Shapes },
): Change[] {
  const changes: Change[] = [];
  for (const [name, old] of before) {
    const resource = resourceOf(old);
    const now = after.get(name);
    if (!now) {
      changes.push({ level: "breaking", resource, name, text: "the type is gone" });
      continue;
    }
    for (const found of compareSchema(old, now, shapes)) changes.push({ resource, name, ...found });
  }
  for (const [name, schema] of after)
    if (!before.has(name))
      changes.push({ level: "additive", resource: resourceOf(schema), name, text: "the type is new" });
  return changes;
}

function resourceOf({ resources }: SchemaModel): string {
  const [only = "", ...others] = resources;
  return others.length === 0 ? only : "shared types";
}

function compareSchema(
  old: SchemaModel,
  now: SchemaModel,
  shapes: { before: Shapes; after: Shapes },
): { level: Change["level"]; text: string }[] {
  const use = { request: old.request || now.request, response: old.response || now.response };
  const about =
    old.schema.description !== now.schema.description ? [{ level: "docs" as const, text: "is described anew" }] : [];
  if (old.shape && now.shape) {
    // What a base declares is told there, unless the type has that base no longer.
    const sameBases = old.shape.bases.join() === now.shape.bases.join();
    const part = ({ own, all }: { own: Map<string, Property>; all: Map<string, Property> }) => (sameBases ? own : all);
    return [...compareProperties(part(old.shape), part(now.shape), use, shapes), ...about];
  }
  if (old.schema.enum && now.schema.enum) return [...values(old, now, use.request), ...about];
  const relation = relationOf(old.schema, now.schema, shapes.after);
  if (relation === "same") return about;
  const breaking =
    (use.request && REQUEST[relation] === "breaking") || (use.response && ANSWER[relation] === "breaking");
  const [from, to] = [words(old.schema), words(now.schema)];
  const text = from === to ? "has another form" : `is ${to}, was ${from}`;
  return [{ level: breaking ? "breaking" : "additive", text }, ...about];
}

/** Values of an enumeration. Answers are open, so that a new value is nothing a caller was not told to expect. */
function values(old: SchemaModel, now: SchemaModel, request: boolean): { level: Change["level"]; text: string }[] {
  const [was, is] = [old, now].map(({ schema }) => new Set((schema.enum ?? []).map((value) => JSON.stringify(value))));
  const added = [...is!].filter((value) => !was!.has(value));
  const removed = [...was!].filter((value) => !is!.has(value));
  return [
    ...(removed.length > 0
      ? [
          {
            level: request ? ("breaking" as const) : ("additive" as const),
            text: `has no ${removed.join(", ")} any more`,
          },
        ]
      : []),
    ...(added.length > 0 ? [{ level: "additive" as const, text: `has ${added.join(", ")}, too` }] : []),
  ];
}

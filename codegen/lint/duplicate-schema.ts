import type { Component } from "../load/components.js";
import type { Schema } from "../openapi.js";
import { below, type LintContext, type Rule } from "./rule.js";

/** Objects with fewer properties look alike by chance. */
const ALIKE = 5;

/** One entity of GitLab is one schema, or one ladder of schemas; no two schemas say the same in other words. */
export const duplicateSchema: Rule = {
  id: "duplicate-schema",
  why: "Two types for one entity do not fit together in a caller's code, and one of them is forgotten at the next change.",
  *check(context) {
    const entities = new Map<string, Component[]>();
    const shapes = new Map<string, Component>();
    for (const component of context.description.registry.all()) {
      if (component.kind !== "schemas") continue;
      const schema = component.value as Schema;
      const { file, pointer } = component.place;
      const entity = schema["x-gitlab"]?.entity;
      const others = entities.get(entity ?? "") ?? [];
      const shape = Object.keys(schema.properties ?? {}).length < ALIKE ? undefined : shapeOf(schema);
      const alike = shape === undefined ? undefined : shapes.get(shape);
      const same = others.find((other) => !onOneLadder(other, component, context));
      if (entity !== undefined) entities.set(entity, [...others, component]);
      if (shape !== undefined && !alike) shapes.set(shape, component);
      if (!context.has(file)) continue;
      if (entity !== undefined && same) {
        yield {
          ...below({ file, pointer }, "x-gitlab", "entity"),
          message: `\`${same.name}\` is ${entity} too`,
          remedy: "keep one of them, in spec/shared/ where two pages use it, or build one on the other with `allOf`",
          related: [same.place],
        };
      } else if (alike) {
        yield {
          file,
          pointer,
          message: `\`${alike.name}\` has the same properties`,
          remedy: "keep one of them, in spec/shared/ where two pages use it",
          related: [alike.place],
        };
      }
    }
  },
};

/** Whether one of the two is built on the other. */
function onOneLadder(a: Component, b: Component, context: LintContext): boolean {
  return climbs(a.value as Schema, b.value, context) || climbs(b.value as Schema, a.value, context);
}

function climbs(schema: Schema, base: object, context: LintContext): boolean {
  return (schema.allOf ?? []).some((member) => {
    const target = context.resolve(member);
    return target !== undefined && (target === base || climbs(target, base, context));
  });
}

/** A schema without its words. */
function shapeOf(schema: Schema): string {
  const words = new Set(["description", "example", "x-gitlab"]);
  const bare = (value: unknown, names: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => bare(item, false));
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).filter(([key]) => names || !words.has(key));
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.map(([key, item]) => [key, bare(item, !names && key === "properties")]);
  };
  return JSON.stringify(bare(schema, false));
}

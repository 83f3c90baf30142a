import { INJECTED } from "../load/inject.js";
import type { Rule } from "./rule.js";

/** Every component is used. */
export const unusedComponent: Rule = {
  id: "unused-component",
  why: "What nothing refers to is never checked against GitLab, and rots.",
  *check(context) {
    const used = new Set<string>(INJECTED);
    for (const sites of context.description.sites.values()) {
      for (const site of sites) {
        const ref = site.node["$ref"];
        if (typeof ref === "string") used.add(ref.slice("#/components/".length));
      }
    }
    for (const { operation } of context.description.operations) {
      for (const { schema } of operation["x-gitlab"]?.variants ?? []) used.add(`schemas/${schema}`);
    }
    for (const { kind, name, place } of context.description.registry.all()) {
      if (kind === "securitySchemes" || !context.has(place.file) || used.has(`${kind}/${name}`)) continue;
      yield { ...place, message: `nothing refers to \`${name}\``, remedy: "use it, or take it out" };
    }
  },
};

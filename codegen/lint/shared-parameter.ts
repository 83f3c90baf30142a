import type { Parameter } from "../openapi.js";
import { isComponent, type Rule } from "./rule.js";

/** A path parameter, or any parameter with the same words, that `spec/shared/` declares is not written out again. */
export const sharedParameter: Rule = {
  id: "shared-parameter",
  why: "One parameter, one text: a change reaches every operation.",
  *check(context) {
    const shared = new Map<string, string>();
    for (const component of context.description.registry.all()) {
      if (component.kind !== "parameters" || component.source.kind === "resource") continue;
      // The queries of one theme happen to look like those of another; only paths and parameters.yaml are for all.
      const { in: place } = component.value as Parameter;
      if (place !== "path" && component.source.name !== "parameters") continue;
      shared.set(
        keyOf(component.value as Parameter),
        `../shared/${component.source.name}.yaml#/components/parameters/${component.name}`,
      );
    }
    for (const site of context.sites("parameter")) {
      if (site.node["$ref"] !== undefined || (isComponent(site) && site.file.includes("/shared/"))) continue;
      const ref = shared.get(keyOf(site.node as unknown as Parameter));
      if (ref === undefined) continue;
      yield {
        file: site.file,
        pointer: site.pointer,
        message: `\`${String(site.node["name"])}\` is declared in spec/shared/ with the same schema`,
        remedy: `write \`$ref: ${ref}\``,
      };
    }
  },
};

function keyOf(parameter: Parameter): string {
  const { description: _, ...schema } = parameter.schema ?? {};
  const { name, style, explode, required } = parameter;
  // `search` means something else on every page; only the same words make two of them the same parameter.
  const words = parameter.in === "path" ? "" : parameter.description;
  return JSON.stringify([parameter.in, name, style, explode, required === true, schema, words]);
}

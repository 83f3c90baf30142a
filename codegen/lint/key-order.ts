import type { Site } from "../load.js";
import { METHODS } from "../openapi.js";
import type { NodeKind } from "../load/structure.js";
import { below, type Rule } from "./rule.js";

const ORDER: Partial<Record<NodeKind, readonly string[]>> = {
  document: ["openapi", "info", "servers", "tags", "externalDocs", "security", "paths", "components"],
  pathItem: ["parameters", ...METHODS],
  operation: [
    "operationId",
    "summary",
    "description",
    "tags",
    "externalDocs",
    "deprecated",
    "x-gitlab",
    "security",
    "parameters",
    "requestBody",
    "responses",
  ],
  parameter: ["$ref", "name", "in"],
};

/** Operations read top down in one order, and the methods of a path stand in one order. */
export const keyOrder: Rule = {
  id: "key-order",
  why: "Who has read one operation finds things at once in all others, and diffs stay small.",
  *check(context) {
    for (const [kind, order] of Object.entries(ORDER) as [NodeKind, readonly string[]][]) {
      for (const site of context.sites(kind)) {
        if (kind === "document" && !site.file.includes("/resources/")) continue;
        const fault = faultOf(site, order);
        if (fault) {
          yield {
            ...below(site, fault.key),
            message: `\`${fault.key}\` stands after \`${fault.before}\``,
            remedy: `the order is ${order.join(", ")}`,
          };
        }
      }
    }
  },
};

function faultOf(site: Site, order: readonly string[]): { key: string; before: string } | undefined {
  let last = -1;
  let before = "";
  for (const key of Object.keys(site.node)) {
    const index = order.indexOf(key);
    // Keys without a place in the order come after those that have one.
    const rank = index < 0 ? order.length : index;
    if (rank < last) return { key, before };
    last = rank;
    before = key;
  }
  return undefined;
}

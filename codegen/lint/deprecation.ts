import type { Deprecation } from "../openapi.js";
import { below, type Rule } from "./rule.js";

/** `deprecated: true` and `x-gitlab.deprecation` go together, and an operation id in `use` exists. */
export const deprecation: Rule = {
  id: "deprecation",
  why: "A deprecation that does not say since when and what to use instead helps nobody.",
  *check(context) {
    const ids = new Set(context.description.operations.map((site) => site.operation.operationId));
    for (const kind of ["operation", "parameter", "schema"] as const) {
      for (const site of context.sites(kind)) {
        const told = site.node["x-gitlab"] as { deprecation?: Deprecation } | undefined;
        const deprecated = site.node["deprecated"];
        if (deprecated === false) {
          yield { ...below(site, "deprecated"), message: "`deprecated: false` is the default", remedy: "leave it out" };
        }
        // Old properties of answers are often deprecated without a date; what a caller writes says what to write instead.
        if (kind !== "schema" && deprecated === true && !told?.deprecation) {
          yield {
            ...below(site, "deprecated"),
            message: "deprecated without `x-gitlab.deprecation`",
            remedy: "add `x-gitlab: {deprecation: {since: '16.0', use: <what to use>}}`",
          };
        }
        if (told?.deprecation && deprecated !== true) {
          yield {
            ...below(site, "x-gitlab", "deprecation"),
            message: `the ${kind} is not marked`,
            remedy: "add `deprecated: true`",
          };
        }
        const use = told?.deprecation?.use;
        if (use !== undefined && /^[a-z]\w*\.[a-z]\w*$/.test(use) && kind === "operation" && !ids.has(use)) {
          yield {
            ...below(site, "x-gitlab", "deprecation", "use"),
            message: `there is no operation \`${use}\``,
            remedy: "name one that exists, or write a sentence",
          };
        }
      }
    }
  },
};

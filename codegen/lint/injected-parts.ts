import { INJECTED_PARAMETERS } from "../load/inject.js";
import { below, type Rule } from "./rule.js";

const STATUSES = new Map([
  ["400", "BadRequest"],
  ["401", "Unauthorized"],
  ["403", "Forbidden"],
  ["404", "NotFound"],
  ["429", "TooManyRequests"],
  ["5XX", "ServerError"],
]);

/** What bundling adds to every operation is not written in a resource. */
export const injectedParts: Rule = {
  id: "injected-parts",
  why: "What all operations share is written once; repeated, it is a sixth of the description and drifts.",
  *check(context) {
    for (const { file, pointer, operation, parameters } of context.operations) {
      const at = { file, pointer };
      const paged = operation["x-gitlab"]?.pagination;
      for (const { parameter, place } of parameters) {
        if (parameter.in !== "query" || !INJECTED_PARAMETERS.has(parameter.name)) continue;
        if (paged === undefined || paged === "none") continue;
        yield { ...place, message: `\`${parameter.name}\` comes from \`x-gitlab.pagination\``, remedy: "take it out" };
      }
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        const component = STATUSES.get(status);
        if (component === undefined || response.$ref !== `#/components/responses/${component}`) continue;
        yield {
          ...below(at, "responses", status),
          message: `every operation gets the answer ${status}`,
          remedy: "take it out",
        };
      }
    }
  },
};

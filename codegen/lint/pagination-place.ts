import { isArraySchema, readableMedia } from "../load/flat.js";
import { paginations } from "../load/inject.js";
import { below, type Rule } from "./rule.js";

/** `x-gitlab.pagination` stands on a GET that answers an array, `orderBy` beside keyset pagination. */
export const paginationPlace: Rule = {
  id: "pagination-place",
  why: "The mark turns a call into one that walks pages; on anything else it makes a promise nobody keeps.",
  *check(context) {
    for (const { file, pointer, operation, method } of context.operations) {
      const at = { file, pointer };
      const kinds = paginations(operation);
      if (operation["x-gitlab"]?.orderBy && !kinds.includes("keyset")) {
        yield {
          ...below(at, "x-gitlab", "orderBy"),
          message: "`orderBy` says what keyset pagination can order by, and there is none",
          remedy: "take it out, or add keyset",
        };
      }
      if (kinds.length === 0) continue;
      const resolve = <T extends { $ref?: string }>(node: T): T | undefined => context.resolve(node);
      const answersArray = Object.entries(operation.responses ?? {}).some(([status, response]) => {
        const content = status.startsWith("2") ? resolve(response)?.content : undefined;
        return isArraySchema(content?.[readableMedia(content) ?? ""]?.schema, resolve);
      });
      if (method === "get" && answersArray) continue;
      yield {
        ...below(at, "x-gitlab", "pagination"),
        message: method === "get" ? "the call answers no array" : "only a GET can be walked page by page",
        remedy: "take the mark out, and declare `page` and `per_page` where the call has them",
      };
    }
  },
};

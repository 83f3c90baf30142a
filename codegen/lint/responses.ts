import { below, type Rule } from "./rule.js";

/** Every operation has an answer that succeeds; 204 and 205 have no content, other statuses of 2xx may. */
export const responses: Rule = {
  id: "responses",
  why: "The type of a call's result is made of its 2xx answer.",
  *check(context) {
    for (const { file, pointer, operation, method } of context.operations) {
      const at = below({ file, pointer }, "responses");
      const statuses = Object.keys(operation.responses ?? {});
      if (!statuses.some((status) => /^[23]\d\d$/.test(status))) {
        yield { ...at, message: "no answer succeeds", remedy: "describe the 2xx answer" };
      }
      for (const status of statuses) {
        const response = operation.responses?.[status];
        const content = response && context.resolve(response)?.content;
        if (!/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) {
          yield {
            ...below(at, status),
            message: `\`${status}\` is no HTTP status`,
            remedy: "write three digits, or 5XX",
          };
        }
        if (/^(204|205|304)$/.test(status) && content) {
          yield {
            ...below(at, status, "content"),
            message: `${status} has no body`,
            remedy: "take the content out, or write 200",
          };
        }
        if (method === "head" && content) {
          yield {
            ...below(at, status, "content"),
            message: "an answer to HEAD has no body",
            remedy: "take the content out",
          };
        }
        if (content && Object.keys(content).length === 0) {
          yield {
            ...below(at, status, "content"),
            message: "content without a media type",
            remedy: "take it out, or write `application/json`",
          };
        }
      }
    }
  },
};

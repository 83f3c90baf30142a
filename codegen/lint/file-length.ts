import type { Rule } from "./rule.js";

const LIMIT = 1000;

/** A file of the description has at most 1,000 lines. */
export const fileLength: Rule = {
  id: "file-length",
  why: "A resource is read and reviewed in one go.",
  *check(context) {
    for (const file of context.files) {
      const lines = file.text.split("\n").length - (file.text.endsWith("\n") ? 1 : 0);
      if (lines <= LIMIT) continue;
      yield {
        file: file.file,
        pointer: "",
        message: `the file has ${lines} lines, ${LIMIT} are allowed`,
        remedy: file.kind === "resource" ? "split it by sub-resource (`merge-request-approvals`)" : "split it by theme",
      };
    }
  },
};

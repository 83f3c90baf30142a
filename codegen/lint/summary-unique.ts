import { below, type Rule } from "./rule.js";

/** No two operations have the same summary. */
export const summaryUnique: Rule = {
  id: "summary-unique",
  why: "An index of 1,800 lines is searched by them; two that read the same cannot be told apart.",
  *check(context) {
    const first = new Map<string, string>();
    for (const { operation } of context.description.operations) {
      const key = keyOf(operation.summary);
      if (!first.has(key)) first.set(key, operation.operationId);
    }
    for (const { file, pointer, operation } of context.operations) {
      if (operation.summary === undefined) continue;
      const twin = first.get(keyOf(operation.summary));
      if (twin === undefined || twin === operation.operationId) continue;
      yield {
        ...below({ file, pointer }, "summary"),
        message: `\`${twin}\` has this summary too`,
        remedy: "say of what: `Get a storage move of a group`",
      };
    }
  },
};

function keyOf(summary: string | undefined): string {
  return summary?.toLowerCase() ?? "";
}

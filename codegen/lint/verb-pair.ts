import { below, type Rule } from "./rule.js";
import type { OperationSite } from "../load.js";

/** What a page creates it deletes, and what it adds it removes. */
export const verbPair: Rule = {
  id: "verb-pair",
  why: "`delete` destroys what `create` made, `remove` unlinks what `add` linked; mixed pairs have to be looked up.",
  *check(context) {
    const pages = new Map<string, Map<string, OperationSite>>();
    for (const site of context.operations) {
      const names = pages.get(site.resource) ?? new Map<string, OperationSite>();
      names.set(site.operation.operationId.split(".")[1] ?? "", site);
      pages.set(site.resource, names);
    }
    for (const names of pages.values()) {
      for (const [name, { file, pointer, operation }] of names) {
        const [, verb = "", object = ""] = /^(add|create)($|[A-Z].*)/.exec(name) ?? [];
        const pair = PAIRS[verb];
        if (!pair || names.has(pair.undo + object) || !names.has(pair.other + object)) continue;
        if (names.has(pair.instead + object)) continue;
        yield {
          ...below({ file, pointer }, "operationId"),
          message: `the page has \`${name}\` and \`${pair.other}${object}\``,
          remedy: `write \`${operation.operationId.replace(`.${verb}`, `.${pair.instead}`)}\`, or \`${pair.undo}${object}\``,
        };
      }
    }
  },
};

const PAIRS: Readonly<Record<string, { undo: string; other: string; instead: string }>> = {
  add: { undo: "remove", other: "delete", instead: "create" },
  create: { undo: "delete", other: "remove", instead: "add" },
};

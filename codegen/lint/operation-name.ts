import { pascalCase } from "../model/naming.js";
import { below, type Rule } from "./rule.js";
import { verbOf } from "./verbs.js";

const LIMIT = 50;

/** An operation's id is short and does not say the resource twice. */
export const operationName: Rule = {
  id: "operation-name",
  why: "The id is what people type: `gitlab.branches.deleteMerged()`.",
  *check(context) {
    for (const { file, pointer, operation, method, resource } of context.operations) {
      const id = operation.operationId;
      const at = below({ file, pointer }, "operationId");
      if (id.length > LIMIT) {
        yield {
          ...at,
          message: `\`${id}\` has ${id.length} letters, ${LIMIT} are allowed`,
          remedy: "leave out what the resource says already",
        };
      }
      const name = id.split(".")[1] ?? "";
      const object = name.slice((verbOf(name, method) ?? "").length);
      const resourceName = pascalCase(resource);
      const names = [
        resourceName,
        resourceName.replace(/ies$/, "y"),
        resourceName.replace(/(ch|sh|s|x)es$/, "$1"),
        resourceName.replace(/s$/, ""),
      ];
      const repeated = names.find(
        (known) =>
          object === known ||
          (object.startsWith(known) && /^(For|By|With|In|From|To|At|Of)[A-Z]/.test(object.slice(known.length))),
      );
      if (repeated !== undefined) {
        yield { ...at, message: `\`${id}\` says ${repeated} twice`, remedy: `write \`${id.replace(repeated, "")}\`` };
      }
    }
  },
};

import { isArraySchema, isJsonMedia } from "../load/flat.js";
import type { OperationSite } from "../load.js";
import type { Info, MediaType } from "../openapi.js";
import { below, type LintContext, type Rule } from "./rule.js";

/** The verb says what comes back: `list` an array, `get` something else, `download` a file. */
export const answerVerb: Rule = {
  id: "answer-verb",
  why: "From the name alone a caller knows whether to walk pages, read an object or save a stream.",
  *check(context) {
    for (const site of context.operations) {
      const { file, pointer, operation, method } = site;
      const name = operation.operationId.split(".")[1] ?? "";
      const verb = /^[a-z]+/.exec(name)?.[0] ?? "";
      const media = answers(site, context);
      if (method === "head" || media.length === 0) continue;
      const at = below({ file, pointer }, "operationId");
      const call = (other: string): string => `\`${operation.operationId.replace(/\.[a-z]+/, `.${other}`)}\``;
      if (media.every(([, { schema }]) => schema && context.resolve(schema)?.format === "binary")) {
        if (verb === "download") continue;
        yield { ...at, message: `\`${operation.operationId}\` answers a file`, remedy: `write ${call("download")}` };
        continue;
      }
      // Pages of foreign protocols speak the protocol's words.
      if (protocol(site)) continue;
      const arrays = media.map(([type, { schema }]) =>
        isJsonMedia(type) ? isArraySchema(schema, (node) => context.resolve(node)) : false,
      );
      if (verb === "list" && !arrays.every(Boolean))
        yield { ...at, message: `\`${operation.operationId}\` answers no array`, remedy: `write ${call("get")}` };
      if (verb === "get" && arrays.every(Boolean))
        yield { ...at, message: `\`${operation.operationId}\` answers an array`, remedy: `write ${call("list")}` };
    }
  },
};

/** Media types of the answers that have a body. */
function answers({ operation }: OperationSite, context: LintContext): [string, MediaType][] {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.entries(context.resolve(response)?.content ?? {}));
}

function protocol({ source }: OperationSite): boolean {
  return (source.content as { info: Info }).info["x-wire-names"] === "protocol";
}

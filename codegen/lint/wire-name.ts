import type { Info } from "../openapi.js";
import type { Rule } from "./rule.js";

/** Names outside the protocol pages that GitLab writes in another way: those of `GET /metadata`. */
const ALLOWED = new Set(["externalUrl", "externalK8sProxyUrl"]);
const SNAKE = /^_?[a-z0-9]+(_+[a-z0-9]+)*_?(\[\])?$/;

/** Wire names are snake_case, as GitLab writes them. */
export const wireName: Rule = {
  id: "wire-name",
  why: "A name in another spelling is most often a slip; the pages of foreign protocols say so: `x-wire-names: protocol`.",
  *check(context) {
    const exempt = new Set<string>();
    for (const site of context.sites("document")) {
      if ((site.node["info"] as Info)["x-wire-names"] === "protocol") exempt.add(site.file);
    }
    for (const site of context.sites("parameter")) {
      const name = site.node["name"];
      if (typeof name !== "string" || exempt.has(site.file)) continue;
      const at = { file: site.file, pointer: `${site.pointer}/name` };
      if (site.node["in"] === "header") {
        if (!/^[A-Z][A-Za-z0-9]*(-[A-Z0-9][A-Za-z0-9]*)*$/.test(name))
          yield {
            ...at,
            message: `\`${name}\` is not written as headers are`,
            remedy: "write it like `If-None-Match`",
          };
      } else if (!SNAKE.test(name) && !ALLOWED.has(name)) {
        yield { ...at, message: `\`${name}\` is not in snake_case`, remedy };
      }
    }
    for (const site of context.sites("schema")) {
      if (site.under !== "properties" || exempt.has(site.file) || SNAKE.test(site.key) || ALLOWED.has(site.key))
        continue;
      yield { file: site.file, pointer: site.pointer, message: `\`${site.key}\` is not in snake_case`, remedy };
    }
  },
};

const remedy =
  "write the name as GitLab sends it; where that is really so, `x-wire-names: protocol` in the file's info";

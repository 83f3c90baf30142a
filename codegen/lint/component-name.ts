import { pascalCase, RESERVED_TYPE_NAMES } from "../model/naming.js";
import { isComponent, type Rule } from "./rule.js";

/** Components are named in PascalCase, after GitLab's entity without its prefix. */
export const componentName: Rule = {
  id: "component-name",
  why: "The name becomes a TypeScript type that people read and import.",
  *check(context) {
    const schemas = new Set(
      context
        .sites("schema")
        .filter(isComponent)
        .map((site) => site.key),
    );
    for (const kind of ["schema", "parameter", "response", "requestBody"] as const) {
      for (const site of context.sites(kind)) {
        if (!isComponent(site)) continue;
        const name = site.key;
        const at = { file: site.file, pointer: site.pointer };
        if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
          yield {
            ...at,
            message: `\`${name}\` is not in PascalCase`,
            remedy: `write \`${pascalCase(name.replace(/[^A-Za-z0-9]+/g, "-"))}\``,
          };
        } else if (/^(Entities|Entity)[A-Z]|^(API|EE|Ee)[A-Z]/.test(name)) {
          yield {
            ...at,
            message: `\`${name}\` has a prefix of GitLab's code`,
            remedy: "leave out API, EE and Entities; the whole name of the class goes into `x-gitlab.entity`",
          };
        } else if (kind === "parameter" && schemas.has(name)) {
          yield {
            ...at,
            message: `\`${name}\` is the name of a schema too, and some generators give both one file`,
            remedy: "name the parameter after what it is in the path, such as `LabelId` for `LabelIdOrTitle`",
          };
        } else if (kind === "schema" && RESERVED_TYPE_NAMES.has(name)) {
          yield {
            ...at,
            message: `\`${name}\` is a type of the language or of the SDK`,
            remedy: "choose a longer name",
          };
        }
      }
    }
  },
};

import { templateNames } from "../load/operations.js";
import { below, type Rule } from "./rule.js";

/** Path parameters say what they are, in snake_case, and stand at the path. */
export const pathParameterName: Rule = {
  id: "path-parameter-name",
  why: "A project's id is bound once for many calls, so that its name must be the same everywhere, and its alone.",
  *check(context) {
    for (const site of context.sites("pathItem")) {
      for (const name of templateNames(site.key)) {
        if (name === "id" || name === "iid") {
          yield {
            file: site.file,
            pointer: site.pointer,
            message: `{${name}} does not say of what`,
            remedy: "write {project_id}, {group_id}, {issue_iid}, ...: the name is not on the wire",
          };
        } else if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name)) {
          yield {
            file: site.file,
            pointer: site.pointer,
            message: `{${name}} is not in snake_case`,
            remedy: "write it in small letters with underscores",
          };
        }
      }
    }
    for (const site of context.operations) {
      for (const { parameter, shared, place } of site.parameters) {
        if (shared || parameter.in !== "path") continue;
        yield {
          ...place,
          message: `\`${parameter.name}\` is part of the path`,
          remedy: `move it to ${below({ file: "", pointer: "" }, "paths", site.path).pointer}/parameters`,
        };
      }
    }
  },
};

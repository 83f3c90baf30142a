import { below, type Rule } from "./rule.js";

/** Every operation links its place in GitLab's documentation. */
export const externalDocs: Rule = {
  id: "external-docs",
  why: "A reader of the code must get to GitLab's own words in one step.",
  *check(context) {
    for (const { file, pointer, operation } of context.operations) {
      const url = operation.externalDocs?.url;
      const at = { file, pointer };
      const internal = operation["x-gitlab"]?.status === "internal";
      if (url === undefined) {
        yield {
          ...at,
          message: "the operation has no externalDocs",
          remedy: "write `externalDocs: {url: https://docs.gitlab.com/api/<page>/#<anchor>}`",
        };
      } else if (
        !/^https:\/\/docs\.gitlab\.com\/api\/([a-z0-9_-]+\/)+(#[a-z0-9_-]+)?$/.test(url) &&
        !(internal && url.startsWith("https://docs.gitlab.com/development/"))
      ) {
        yield {
          ...below(at, "externalDocs", "url"),
          message: `\`${url}\` is no place in the API documentation`,
          remedy:
            "write https://docs.gitlab.com/api/<page>/#<anchor>, with the slash before the anchor, in small letters",
        };
      }
    }
  },
};

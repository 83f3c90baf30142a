import { below, type Rule } from "./rule.js";

/** One tag for each operation, the file's name; the file's info describes it. */
export const tag: Rule = {
  id: "tag",
  why: "One name everywhere: documentation page, file, tag, module, property of the client.",
  *check(context) {
    for (const { file, pointer, operation, resource } of context.operations) {
      const tags = operation.tags ?? [];
      if (tags.length === 1 && tags[0] === resource) continue;
      yield {
        ...below({ file, pointer }, "tags"),
        message: `the tags are [${tags.join(", ")}]`,
        remedy: `write \`tags: [${resource}]\``,
      };
    }
    for (const site of context.sites("document")) {
      const declared = (site.node["tags"] as { name: string }[] | undefined) ?? [];
      if (site.file.includes("/resources/")) {
        const info = site.node["info"] as { description?: string };
        if (info.description === undefined) {
          yield {
            ...below(site, "info"),
            message: "the page has no description",
            remedy: "say in a sentence what the page is about: it becomes the tag's description",
          };
        }
        if (declared.length > 0)
          yield {
            ...below(site, "tags"),
            message: "a resource declares tags",
            remedy: "leave them out: the tag is made of the file's name and info",
          };
      }
      const names = new Set(context.description.resources.map(({ name }) => name));
      for (const [index, { name }] of declared.entries()) {
        if (!names.has(name))
          yield {
            ...below(site, "tags", String(index)),
            message: `no file is called ${name}`,
            remedy: "take the tag out, or rename it",
          };
      }
    }
    for (const file of context.files) {
      if (file.kind !== "resource" || /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(file.name)) continue;
      yield {
        file: file.file,
        pointer: "",
        message: `\`${file.name}\` is not in kebab-case`,
        remedy: "rename the file after the documentation page",
      };
    }
  },
};

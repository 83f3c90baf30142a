import type { Model, ResourceModel } from "../model.js";
import type { OperationModel } from "../model/operation.js";
import { operationMarks, sentence } from "./sentences.js";

/** `reference.md`: every method on one line, by resource. */
export function referenceFile(model: Model): string {
  const resources = model.resources.filter((resource) => resource.operations.length > 0);
  const operations = resources.reduce((sum, resource) => sum + resource.operations.length, 0);
  const contents = resources.map(({ name, title }) => `[${title}](#${name})`).join(" · ");
  return [
    "# Reference",
    `Every method of the client: ${operations} operations on ${resources.length} pages. Written by ` +
      "`npm run generate`; do not edit.",
    "Each takes one object with its parameters, then an optional one with request options. A link behind a request " +
      "leads to GitLab's documentation of it.",
    contents,
    ...resources.map(section),
  ]
    .join("\n\n")
    .concat("\n");
}

function section(resource: ResourceModel): string {
  const links = [`[source](resources/${resource.name}.ts)`];
  if (resource.docs) links.push(`[GitLab's documentation](${resource.docs})`);
  // The anchor is the file name, whatever the title says.
  const about = cell(sentence(resource.description.split("\n\n")[0] ?? ""));
  return [
    `<a id="${resource.name}"></a>`,
    `## ${resource.title}`,
    `${about} \`gitlab.${resource.key}\`, ${links.join(", ")}`,
    ["| Method | Request | What it does |", "| --- | --- | --- |", ...resource.operations.map(row)].join("\n"),
  ].join("\n\n");
}

function row(operation: OperationModel): string {
  const params = operation.paramsName === undefined ? "" : operation.paramsRequired ? "params" : "params?";
  const { method, path } = operation.descriptor;
  const request = `\`${method} ${path.replace(/\{(\w+)\}/g, ":$1")}\``;
  const marks = operationMarks(operation.facts, operation.deprecated).map((mark) => ` *${mark}*`);
  const linked = operation.docs ? `[${request}](${operation.docs})` : request;
  return `| \`gitlab.${operation.id}(${params})\` | ${linked} | ${cell(operation.summary)}${marks.join("")} |`;
}

function cell(markdown: string): string {
  return markdown.replace(/\s+/g, " ").replace(/\|/g, "\\|");
}

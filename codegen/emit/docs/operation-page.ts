import type { ExampleCall } from "../../load.js";
import type { Model, ResourceModel } from "../../model.js";
import type { OperationModel } from "../../model/operation.js";
import { FileScope } from "../scope.js";
import { parameterMembers } from "../resource.js";
import { deprecation, operationFacts, operationMarks, sentence } from "../sentences.js";
import { signaturesOf } from "../signature.js";
import { flatType } from "../print.js";
import { typeOf } from "../types.js";
import { answerType, entityContent, namedSchema } from "./entity.js";
import { exampleCode } from "./example.js";
import { fieldList } from "./fields.js";
import { code, escape, heading, relativeHref, type Link, type Markup, type Page } from "./html.js";
import { operationPath, resourcePath } from "./places.js";
import { innerMembers, typeHtml, type PageScope } from "./type-html.js";

/** The example call of an operation, and its form on the command line. */
export interface OperationExample {
  example?: ExampleCall | undefined;
  command?: string | undefined;
}

/** The page of one operation. */
export function operationPage(
  model: Model,
  resource: ResourceModel,
  operation: OperationModel,
  { example, command }: OperationExample,
  markup: Markup,
): Page {
  const path = operationPath(operation);
  const scope = { model, path };
  const sections: [id: string, title: string, html: string][] = [
    ["example", "Example", exampleHtml(operation, { example, command }, scope, markup)],
    ["parameters", "Parameters", parametersHtml(operation, scope, markup)],
    ["answer", "Answer", answerHtml(operation, example, scope, markup)],
  ];
  const shown = sections.filter(([, , html]) => html !== "");
  const at = resource.operations.indexOf(operation);
  const [previous, next] = [resource.operations[at - 1], resource.operations[at + 1]].map(
    (other) => other && { text: other.summary, href: operationPath(other) },
  );
  return {
    path,
    title: `${operation.summary} · ${resource.title}`,
    description: sentence(operation.summary),
    body: head(operation, scope, markup) + shown.map(([id, title, html]) => heading(2, id, title) + html).join(""),
    trail: [
      { text: "Reference", href: "reference/index.html" },
      { text: resource.title, href: resourcePath(resource.name) },
    ],
    sidebar: { title: resource.title, links: operationLinks(resource) },
    outline: shown.map(([id, title]) => ({ text: title, href: `#${id}` })),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

/** The operations of a resource, as links with the name a caller writes. */
export function operationLinks(resource: ResourceModel): Link[] {
  return resource.operations.map((operation) => ({ text: operation.fn, href: operationPath(operation), code: true }));
}

function head(operation: OperationModel, { model, path: here }: PageScope, markup: Markup): string {
  const { method, path } = operation.descriptor;
  const file = new FileScope(model, "");
  const signatures = signaturesOf(operation, file).map(({ params, paramsRequired, options, result }) => {
    const list = [`params${paramsRequired ? "" : "?"}: ${params}`, `options?: ${options}`];
    const line = `gitlab.${operation.id}(${list.join(", ")}): ${flatType(result) ?? result.name}`;
    return line.length <= 84
      ? line
      : `gitlab.${operation.id}(\n  ${list.join(",\n  ")},\n): ${flatType(result) ?? result.name}`;
  });
  const marks = operationMarks(operation.facts, operation.deprecated).map(
    (mark) => `<span class="mark ${mark}">${escape(mark)}</span>`,
  );
  const link = (id: string): string => {
    const target = model.resources.flatMap(({ operations }) => operations).find((other) => other.id === id);
    return target ? `[\`gitlab.${id}\`](${relativeHref(here, operationPath(target))})` : `\`${id}\``;
  };
  const old = operation.deprecated
    ? `<div class="note warning"><p>${markup.inline(deprecation(operation.facts, link).replace(/^@deprecated ?/, "<strong>Deprecated.</strong> "))}</p></div>`
    : "";
  const facts = [operationFacts(operation.facts), paging(operation), retrying(operation)].filter((text) => text !== "");
  const former = (operation.facts.formerly ?? []).map((id) => code(`gitlab.${id}`));
  return [
    `<h1>${escape(operation.summary)}</h1>`,
    marks.length > 0 ? `<p class="marks">${marks.join(" ")}</p>` : "",
    markup.code(signatures.join("\n"), "ts"),
    old,
    operation.description === undefined ? "" : markup.block(operation.description),
    ...facts.map((text) => `<p>${markup.inline(text)}</p>`),
    former.length > 0 ? `<p>Formerly ${former.join(", ")}, which still works.</p>` : "",
    `<p class="request"><span class="method ${method.toLowerCase()}">${method}</span> ${code(path.replace(/\{(\w+)\}/g, ":$1"))}</p>`,
    operation.docs ? `<p><a href="${escape(operation.docs)}">GitLab's documentation of this request</a></p>` : "",
  ].join("\n");
}

function paging(operation: OperationModel): string {
  switch (operation.descriptor.pagination) {
    case "offset":
      return "Answers pages that are counted (offset pagination): await the first one, or iterate over the items of all.";
    case "keyset":
      return `Answers pages that continue after the last item (keyset pagination)${ordered(operation)}: await the first one, or iterate over the items of all.`;
    case "both":
      return `Answers pages that are counted, or with \`pagination: "keyset"\` pages that continue after the last item${ordered(operation)}: await the first one, or iterate over the items of all.`;
    default:
      return "";
  }
}

function ordered({ descriptor }: OperationModel): string {
  return descriptor.orderBy ? `, ordered by ${descriptor.orderBy.map((name) => `\`${name}\``).join(" or ")}` : "";
}

function retrying({ descriptor }: OperationModel): string {
  return descriptor.idempotent ? "May safely be sent again, so it is retried like a `PUT`." : "";
}

function exampleHtml(
  operation: OperationModel,
  { example, command }: OperationExample,
  { path }: PageScope,
  markup: Markup,
): string {
  const guide = relativeHref(path, "guides/command-line.html");
  const call = example ? markup.code(exampleCode(operation, example), "ts") : "";
  if (command === undefined) return call;
  return `${call}<p class="label">On the <a href="${guide}">command line</a>:</p>${markup.code(command, "sh")}`;
}

function parametersHtml(operation: OperationModel, scope: PageScope, markup: Markup): string {
  const members = parameterMembers(operation.parameters, new FileScope(scope.model, ""));
  const places = new Map(operation.parameters.map((parameter) => [parameter.name, parameter.in]));
  const list = members.length > 0 ? fieldList(members, { sent: true, anchor: "param", places }, scope, markup) : "";
  if (!operation.choice) return list;
  const type = typeOf(operation.choice, new FileScope(scope.model, "").request);
  const forms = innerMembers(type);
  return `${list}<p>And the attributes of <span class="type">${typeHtml(type, scope)}</span>.</p>${
    forms.length > 0 ? fieldList(forms, { sent: true }, scope, markup) : ""
  }`;
}

function answerHtml(
  operation: OperationModel,
  example: ExampleCall | undefined,
  scope: PageScope,
  markup: Markup,
): string {
  const { kind, schemas, maybeEmpty } = operation.result;
  const guide = (to: string, text: string): string => `<a href="${relativeHref(scope.path, to)}">${text}</a>`;
  const files = guide("guides/uploads-and-downloads.html#download-a-file", "<code>Download</code>");
  const fixed: Partial<Record<typeof kind, string>> = {
    none: "<p>Nothing: the promise resolves when it is done.</p>",
    text: "<p>A text.</p>",
    headers: "<p>The headers of the answer.</p>",
    file: `<p>A file, as a ${files} with name, type, size and a stream.</p>`,
  };
  const shown = example?.response;
  const sample =
    shown === undefined || kind === "none" || kind === "headers" || kind === "file"
      ? ""
      : kind === "text"
        ? markup.code(String(shown), "text")
        : markup.code(JSON.stringify(shown, null, 2), "json");
  if (fixed[kind] !== undefined) return fixed[kind] + sample;
  const types = schemas.map(
    (schema) => `<span class="type">${typeHtml(answerType(scope.model, schema), scope)}</span>`,
  );
  const what =
    types.length === 0
      ? "JSON of no fixed form."
      : kind === "list"
        ? `Pages of ${[...new Set(types)].join(" or ")}.`
        : `${[...new Set(types)].join(" or ")}.`;
  const empty = maybeEmpty ? " Or <code>undefined</code>, where GitLab has nothing to say." : "";
  const label = kind === "list" ? "The items of a page" : "For instance";
  const first = schemas[0] && namedSchema(scope.model, schemas[0]);
  const fields = first && first.kind !== "alias" ? entityContent(first, scope, markup) : "";
  return [
    `<p>${what}${empty}</p>`,
    sample === "" ? "" : `<p class="label">${label}:</p><div class="sample">${sample}</div>`,
    fields === ""
      ? ""
      : `<h3 id="fields">Fields of <code>${escape(first?.name ?? "")}</code> <a class="anchor" href="#fields" aria-label="Link to this section">#</a></h3>${fields}`,
  ].join("");
}

import type { Model } from "../../model.js";
import type { OperationModel } from "../../model/operation.js";
import type { Markup, Page } from "./html.js";
import { operationPage, type OperationExample } from "./operation-page.js";
import { operationPath, resourcePath, typePlace } from "./places.js";
import { referencePage, resourcePage, sharedFiles, typesPage } from "./resource-page.js";

export type { Link, Markup, Page } from "./html.js";
export { code, escape, relativeHref } from "./html.js";
export { exampleCode } from "./example.js";
export { operationPath } from "./places.js";

/**
 * All pages of the reference.
 *
 * @param exampleOf - the example call of an operation
 */
export function referencePages(
  model: Model,
  exampleOf: (operation: OperationModel) => OperationExample,
  markup: Markup,
): Page[] {
  return [
    referencePage(model),
    ...sharedFiles(model).map((file) => typesPage(model, file, markup)),
    ...model.resources.flatMap((resource) => [
      resourcePage(model, resource, markup),
      ...resource.operations.map((operation) =>
        operationPage(model, resource, operation, exampleOf(operation), markup),
      ),
    ]),
  ];
}

/** One thing that a search can find. */
export interface SearchRecord {
  /** What it is called. */
  title: string;
  /** How a caller writes it, or where it is. */
  call: string;
  /** What else is said of it. */
  text: string;
  /** Page and anchor, relative to the root of the site. */
  href: string;
  kind: "operation" | "resource" | "type" | "guide";
}

/** What a search finds in the reference. */
export function searchRecords(model: Model): SearchRecord[] {
  const resources = model.resources.flatMap((resource): SearchRecord[] => [
    {
      title: resource.title,
      call: `gitlab.${resource.key}`,
      text: first(resource.description),
      href: resourcePath(resource.name),
      kind: "resource",
    },
    ...resource.operations.map((operation): SearchRecord => ({
      title: operation.summary,
      call: `gitlab.${operation.id}`,
      text: `${operation.descriptor.method} ${operation.descriptor.path.replace(/\{(\w+)\}/g, ":$1")}`,
      href: operationPath(operation),
      kind: "operation",
    })),
  ]);
  const types = [...model.schemas.values()].map((schema): SearchRecord => ({
    title: schema.name,
    call: "",
    text: first(schema.schema.description ?? ""),
    href: typePlace(schema),
    kind: "type",
  }));
  return [...resources, ...types];
}

function first(markdown: string): string {
  return (/^.*?[.!?](?=\s|$)/s.exec(markdown)?.[0] ?? markdown).replace(/\s+/g, " ").slice(0, 160);
}

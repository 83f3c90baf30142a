import type { Model, SchemaModel } from "../../model.js";
import type { OperationModel } from "../../model/operation.js";

/** Page of a resource, relative to the root of the site. */
export function resourcePath(name: string): string {
  return `reference/${name}/index.html`;
}

/** Page of an operation. */
export function operationPath(operation: Pick<OperationModel, "resource" | "fn">): string {
  return `reference/${operation.resource}/${operation.fn}.html`;
}

/** Page of the types that several resources share, by the name of the file they are declared in. */
export function typesPath(file: string): string {
  return `reference/types/${file}.html`;
}

/** Where a type is described. */
export function typePlace({ name, home }: Pick<SchemaModel, "name" | "home">): string {
  const [folder, file = ""] = home.split("/");
  return `${folder === "resources" ? resourcePath(file) : typesPath(file)}#${typeAnchor(name)}`;
}

/** Anchor of a type on its page. */
export function typeAnchor(name: string): string {
  return `type-${name}`;
}

/** Anchors of options and results that the runtime declares, by type name: guides explain them. */
const RUNTIME_PLACES: Readonly<Record<string, string>> = {
  RequestOptions: "guides/options.html",
  ListOptions: "guides/options.html#options-of-a-list",
  ListCall: "guides/pagination.html",
  Call: "guides/start.html#what-a-call-gives",
  Download: "guides/uploads-and-downloads.html#download-a-file",
  Upload: "guides/uploads-and-downloads.html#upload-a-file",
  RawBody: "guides/uploads-and-downloads.html#send-a-body-as-it-is",
};

/** Where a type name leads to; undefined for those of the language. */
export function placeOfType(model: Pick<Model, "schemas">, name: string): string | undefined {
  const schema = model.schemas.get(name);
  return schema ? typePlace(schema) : RUNTIME_PLACES[name];
}

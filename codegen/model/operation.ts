import type { Json, Method, OpenApi, Operation, Parameter, Schema, XGitlab, XGitlabField } from "../openapi.js";
import { bodyOf } from "./body.js";
import { localName, pascalCase, propertyName } from "./naming.js";
import { resultOf, type Result } from "./result.js";
import { deref, typesOf } from "./schema.js";
import type { Shapes } from "./shape.js";

/** One parameter of a call: a name in the flat object a caller writes. */
export interface ParameterModel {
  /** Name the caller writes. */
  name: string;
  in: "path" | "query" | "header" | "body";
  required: boolean;
  schema: Schema;
  description?: string;
  deprecated: boolean;
  facts: XGitlabField;
}

/** What the runtime needs to know to make the call; data, defaults left out. See `Operation` of the runtime. */
export interface Descriptor {
  id: string;
  method: string;
  path: string;
  query?: string[];
  csv?: string[];
  header?: Record<string, string>;
  body?: string;
  as?: "text" | "file" | "none";
  pagination?: "offset" | "keyset" | "both";
  orderBy?: string[];
  idempotent?: true;
}

/** Another answer, given when parameters have certain values. */
export interface Variant {
  /** Values by parameter, any of which will do. */
  when: Record<string, Json[]>;
  /** Schema of the answer (of an item, for lists). */
  schema: Schema;
}

/** One operation: everything an emitter has to know of it. */
export interface OperationModel {
  id: string;
  /** File name of its resource: `merge-requests`. */
  resource: string;
  /** Exported name: `delete`. */
  fn: string;
  /** Declared name: `delete_`. */
  local: string;
  summary: string;
  description?: string;
  docs?: string;
  deprecated: boolean;
  facts: XGitlab;
  descriptor: Descriptor;
  /** Path parameters, then required ones, then optional ones, each in description order. */
  parameters: ParameterModel[];
  /** Schemas that the parameter object extends, see `sharedBodies`; their attributes are among the parameters. */
  bases: string[];
  /** A body that is a choice between objects: joined to the parameters as a whole. */
  choice?: Schema;
  /** Name of the parameter type: `BranchesListParams`; undefined where the operation takes no parameters. */
  paramsName?: string;
  /** Whether the call must be given parameters. */
  paramsRequired: boolean;
  result: Result;
  variants: Variant[];
}

/** Builds the model of one operation of the bundle. */
export function operationModel(
  document: OpenApi,
  shapes: Shapes,
  path: string,
  method: Method,
  operation: Operation,
): OperationModel {
  const [page = "", fn = ""] = operation.operationId.split(".");
  const resource = operation.tags?.[0] ?? page;
  const facts = operation["x-gitlab"] ?? {};
  const declared = (operation.parameters ?? []).map((parameter) => deref(document, parameter));
  const body = bodyOf(document, operation, shapes);
  const result = resultOf(document, method, operation);

  const parameters = declared.map(fromParameter);
  for (const [name, property] of body?.attributes ?? [])
    parameters.push(fromProperty(name, property.schema, property.required));
  if (body?.raw) parameters.push(fromProperty("body", body.raw.schema, body.raw.required));
  const ordered = inOrder(path, parameters);

  const { id, ...rest } = {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    query: queryNames(method, parameters, body !== undefined),
    csv: declared.filter((parameter) => isCommaList(document, parameter)).map(propertyName),
    header: Object.fromEntries(
      declared
        .filter((parameter) => parameter.in === "header")
        .map((parameter) => [propertyName(parameter), parameter.name]),
    ),
    // Where a method may have none, the descriptor says so.
    body: method === "delete" && body && !body.raw ? (body.as ?? "json") : body?.as,
    as: AS[result.kind],
    pagination: result.kind === "list" ? paginationOf(facts) : undefined,
    orderBy: result.kind === "list" ? facts.orderBy : undefined,
    idempotent: facts.idempotent,
  };
  const hasParameters = ordered.length > 0 || body?.choice !== undefined;
  return {
    id,
    resource,
    fn,
    local: localName(fn),
    summary: operation.summary ?? "",
    ...(operation.description === undefined ? {} : { description: operation.description }),
    ...(operation.externalDocs ? { docs: operation.externalDocs.url } : {}),
    deprecated: operation.deprecated === true || facts.deprecation !== undefined,
    facts,
    descriptor: { id, ...withoutDefaults(rest) } as Descriptor,
    parameters: ordered,
    bases: body?.bases ?? [],
    ...(body?.choice ? { choice: body.choice } : {}),
    ...(hasParameters ? { paramsName: `${pascalCase(resource)}${pascalCase(fn)}Params` } : {}),
    paramsRequired: ordered.some((parameter) => parameter.required) || body?.choice !== undefined,
    result,
    variants: variantsOf(facts),
  };
}

/** How the runtime reads an answer, where it is not the default: JSON, and the headers for HEAD. */
const AS: Partial<Record<Result["kind"], Descriptor["as"]>> = { text: "text", file: "file", none: "none" };

function fromParameter(parameter: Parameter): ParameterModel {
  if (parameter.in === "cookie")
    throw new Error(`Cookie parameter ${parameter.name}: GitLab's API has none; remove it`);
  return {
    name: propertyName(parameter),
    in: parameter.in,
    required: parameter.required === true,
    schema: parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {},
    ...describe(parameter),
  };
}

function fromProperty(name: string, schema: Schema, required: boolean): ParameterModel {
  return { name, in: "body", required, schema, ...describe(schema) };
}

function describe(source: { description?: string; deprecated?: boolean; "x-gitlab"?: XGitlabField }) {
  const facts = source["x-gitlab"] ?? {};
  return {
    ...(source.description === undefined ? {} : { description: source.description }),
    deprecated: source.deprecated === true || facts.deprecation !== undefined,
    facts,
  };
}

function inOrder(path: string, parameters: ParameterModel[]): ParameterModel[] {
  const rank = (parameter: ParameterModel) =>
    parameter.in === "path" ? path.indexOf(`{${parameter.name}}`) : parameter.required ? path.length : path.length + 1;
  return [...parameters].sort((a, b) => rank(a) - rank(b));
}

/** Names sent in the query by a method that has a body; `*` where there is no body to tell them from. */
function queryNames(method: Method, parameters: ParameterModel[], hasBody: boolean): string[] {
  if (method === "get" || method === "head" || (method === "delete" && !hasBody)) return [];
  const names = parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name);
  return names.length > 0 && !hasBody ? ["*"] : names;
}

function isCommaList(document: OpenApi, parameter: Parameter): boolean {
  if (parameter.in !== "query" || parameter.explode !== false) return false;
  const schema = deref<Schema>(document, parameter.schema ?? {});
  const choices = schema.anyOf ?? schema.oneOf ?? [schema];
  return choices.some((choice) => typesOf(deref(document, choice)).includes("array"));
}

/** Variants, those with one answer and one parameter between them as one. */
function variantsOf(facts: XGitlab): Variant[] {
  const variants: Variant[] = [];
  for (const { when, schema } of facts.variants ?? []) {
    const $ref = `#/components/schemas/${schema}`;
    const [name, ...more] = Object.keys(when);
    const twin = variants.find((other) => other.schema.$ref === $ref && Object.keys(other.when).join() === name);
    if (twin && name !== undefined && more.length === 0) twin.when[name]?.push(when[name] as Json);
    else
      variants.push({
        when: Object.fromEntries(Object.entries(when).map(([key, value]) => [key, [value]])),
        schema: { $ref },
      });
  }
  return variants;
}

function paginationOf(facts: XGitlab): Descriptor["pagination"] {
  const kinds = [facts.pagination ?? []].flat().filter((kind) => kind !== "none");
  return kinds.length > 1 ? "both" : (kinds[0] as Descriptor["pagination"]);
}

/** Leaves out what is undefined or empty. */
function withoutDefaults(values: object): object {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => {
      if (value === undefined || value === false) return false;
      return typeof value !== "object" || Object.keys(value as object).length > 0;
    }),
  );
}

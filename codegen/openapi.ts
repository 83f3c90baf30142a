/**
 * The parts of OpenAPI 3.1 that the description uses, as types.
 *
 * @see https://spec.openapis.org/oas/v3.1.0
 */

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** HTTP methods the description knows, in the order they are written and bundled. */
export const METHODS = ["get", "head", "post", "put", "patch", "delete"] as const;

/** One of {@link METHODS}. */
export type Method = (typeof METHODS)[number];

/** Schema object (JSON Schema 2020-12), with the keywords the description uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  format?: string;
  enum?: Json[];
  const?: Json;
  default?: Json;
  example?: Json;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  required?: string[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  discriminator?: JsonObject;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  contentEncoding?: string;
  contentMediaType?: string;
  "x-gitlab"?: XGitlabField;
}

/** The `x-gitlab` object on parameters, properties and schemas; see spec/EXTENSIONS.md. */
export interface XGitlabField {
  tier?: "premium" | "ultimate";
  status?: "beta" | "experiment" | "internal";
  since?: string;
  until?: string;
  featureFlag?: string;
  deprecation?: Deprecation;
  entity?: string;
  freeForm?: true;
}

/** Since when something is deprecated, when it goes, and what to use instead. */
export interface Deprecation {
  since: string;
  removal?: string;
  use?: string;
}

/** How a list can be walked. */
export type Pagination = "offset" | "keyset" | "none";

/** The `x-gitlab` object on operations; see spec/EXTENSIONS.md. */
export interface XGitlab extends Omit<XGitlabField, "freeForm"> {
  pagination?: Pagination | Pagination[];
  orderBy?: string[];
  offering?: string[];
  admin?: true;
  idempotent?: true;
  jobToken?: true;
  formerly?: string[];
  variants?: { when: JsonObject; schema: string }[];
}

/** Parameter object, or a reference to one. */
export interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query" | "header" | "cookie";
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  example?: Json;
  "x-gitlab"?: XGitlabField;
}

/** Media type object. */
export interface MediaType {
  schema?: Schema;
  example?: Json;
  encoding?: JsonObject;
}

/** Header object, or a reference to one. */
export interface Header {
  $ref?: string;
  description?: string;
  schema?: Schema;
}

/** Response object, or a reference to one. */
export interface Response {
  $ref?: string;
  description?: string;
  headers?: Record<string, Header>;
  content?: Record<string, MediaType>;
}

/** Request body object, or a reference to one. */
export interface RequestBody {
  $ref?: string;
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
}

/** Operation object. */
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  externalDocs?: { url: string; description?: string };
  deprecated?: boolean;
  "x-gitlab"?: XGitlab;
  security?: JsonObject[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses?: Record<string, Response>;
}

/** Path item object: an operation for each method, and the parameters they share. */
export type PathItem = { [M in Method]?: Operation } & { parameters?: Parameter[] };

/** One kind of event, as written: what all events have in common is added when bundling. */
export interface Webhook {
  summary: string;
  description: string;
  /** Which hooks send it. */
  tags: ("project" | "group" | "system")[];
  externalDocs: { url: string };
  deprecated?: boolean;
  "x-gitlab"?: XGitlab;
  /** What `X-Gitlab-Event` says of it; `System Hook` where only system hooks send it. */
  "x-event": string;
  requestBody: RequestBody;
}

/** Components object. */
export interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter>;
  responses?: Record<string, Response>;
  requestBodies?: Record<string, RequestBody>;
  headers?: Record<string, Header>;
  securitySchemes?: Record<string, JsonObject>;
}

/** Kinds of components the description may have. */
export const COMPONENT_KINDS = [
  "schemas",
  "parameters",
  "responses",
  "requestBodies",
  "headers",
  "securitySchemes",
] as const;

/** Info object; `x-wire-names: protocol` says that the page keeps the names of a foreign protocol (npm, SCIM, ...). */
export interface Info {
  title: string;
  version: string;
  summary?: string;
  description?: string;
  license?: JsonObject;
  "x-wire-names"?: "protocol";
}

/** Tag object. */
export interface Tag {
  name: string;
  description?: string;
  "x-displayName"?: string;
}

/** A whole OpenAPI document. */
export interface OpenApi {
  openapi: string;
  info: Info;
  servers?: JsonObject[];
  tags?: Tag[];
  externalDocs?: { url: string; description?: string };
  security?: JsonObject[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, { post: Webhook }>;
  components?: Components;
}

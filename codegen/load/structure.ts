/** What each object of a source document may hold: keyword to the shape of its value. */

/** Shape of a value: a plain kind, an object of {@link NODES}, or a list or map of shapes. */
export type Shape =
  | "text"
  | "flag"
  | "number"
  | "json"
  | "types"
  | "flagOrSchema"
  | NodeKind
  | { readonly list: Shape }
  | { readonly map: Shape };

/** Objects the structure knows by name. */
export type NodeKind =
  | "document"
  | "info"
  | "pathItem"
  | "operation"
  | "externalDocs"
  | "parameter"
  | "requestBody"
  | "response"
  | "header"
  | "mediaType"
  | "schema"
  | "components"
  | "tag"
  | "webhookItem"
  | "webhook";

const texts: Shape = { list: "text" };

/**
 * Keywords by object. OpenAPI and JSON Schema allow more; what is not here the description does without, so that
 * a slip of the pen (`desciption`) is found.
 */
export const NODES: Readonly<Record<NodeKind, Readonly<Record<string, Shape>>>> = {
  document: {
    openapi: "text",
    info: "info",
    servers: "json",
    tags: { list: "tag" },
    externalDocs: "externalDocs",
    security: "json",
    paths: { map: "pathItem" },
    webhooks: { map: "webhookItem" },
    components: "components",
  },
  info: {
    title: "text",
    version: "text",
    summary: "text",
    description: "text",
    license: "json",
    "x-wire-names": "text",
  },
  tag: { name: "text", description: "text", "x-displayName": "text" },
  pathItem: {
    parameters: { list: "parameter" },
    get: "operation",
    head: "operation",
    post: "operation",
    put: "operation",
    patch: "operation",
    delete: "operation",
  },
  operation: {
    operationId: "text",
    summary: "text",
    description: "text",
    tags: texts,
    externalDocs: "externalDocs",
    deprecated: "flag",
    "x-gitlab": "json",
    security: "json",
    parameters: { list: "parameter" },
    requestBody: "requestBody",
    responses: { map: "response" },
  },
  // The rest of an operation is the same for all events and added when bundling: codegen/webhooks/document.ts.
  webhookItem: { post: "webhook" },
  webhook: {
    summary: "text",
    description: "text",
    tags: texts,
    externalDocs: "externalDocs",
    deprecated: "flag",
    "x-gitlab": "json",
    "x-event": "text",
    requestBody: "requestBody",
  },
  externalDocs: { url: "text", description: "text" },
  parameter: {
    $ref: "text",
    name: "text",
    in: "text",
    description: "text",
    required: "flag",
    deprecated: "flag",
    style: "text",
    explode: "flag",
    schema: "schema",
    content: { map: "mediaType" },
    example: "json",
    "x-gitlab": "json",
  },
  requestBody: { $ref: "text", description: "text", required: "flag", content: { map: "mediaType" } },
  response: { $ref: "text", description: "text", headers: { map: "header" }, content: { map: "mediaType" } },
  header: { $ref: "text", description: "text", required: "flag", schema: "schema", example: "json" },
  mediaType: { schema: "schema", example: "json", encoding: "json" },
  schema: {
    $ref: "text",
    type: "types",
    title: "text",
    description: "text",
    format: "text",
    enum: { list: "json" },
    const: "json",
    default: "json",
    example: "json",
    pattern: "text",
    minimum: "number",
    maximum: "number",
    exclusiveMinimum: "number",
    exclusiveMaximum: "number",
    multipleOf: "number",
    minLength: "number",
    maxLength: "number",
    minItems: "number",
    maxItems: "number",
    uniqueItems: "flag",
    minProperties: "number",
    maxProperties: "number",
    items: "schema",
    prefixItems: { list: "schema" },
    properties: { map: "schema" },
    patternProperties: { map: "schema" },
    additionalProperties: "flagOrSchema",
    propertyNames: "schema",
    required: texts,
    dependentRequired: "json",
    allOf: { list: "schema" },
    anyOf: { list: "schema" },
    oneOf: { list: "schema" },
    not: "schema",
    discriminator: "json",
    nullable: "flag",
    deprecated: "flag",
    readOnly: "flag",
    writeOnly: "flag",
    contentEncoding: "text",
    contentMediaType: "text",
    "x-gitlab": "json",
  },
  components: {
    schemas: { map: "schema" },
    parameters: { map: "parameter" },
    responses: { map: "response" },
    requestBodies: { map: "requestBody" },
    headers: { map: "header" },
    securitySchemes: "json",
  },
};

/** Keywords an object of the kind must have, unless it is a reference. */
export const NEEDED: Readonly<Partial<Record<NodeKind, readonly string[]>>> = {
  document: ["openapi", "info", "paths"],
  info: ["title", "version"],
  operation: ["operationId", "responses"],
  webhookItem: ["post"],
  webhook: ["summary", "description", "tags", "externalDocs", "x-event", "requestBody"],
  parameter: ["name", "in"],
};

/** Words for a shape in a message. */
export function describeShape(shape: Shape): string {
  if (typeof shape === "object") return "list" in shape ? "a list" : "an object with names as keys";
  switch (shape) {
    case "text":
      return "text";
    case "flag":
      return "true or false";
    case "number":
      return "a number";
    case "json":
      return "any value";
    case "types":
      return "a type or a list of types";
    case "flagOrSchema":
      return "a schema, true or false";
    default:
      return `an object (${shape})`;
  }
}

import type { NodeKind } from "../load/structure.js";

/**
 * Keywords of OpenAPI 3.1 and JSON Schema 2020-12 that decide nothing the generator writes. Our own description does
 * without them; another one may have them.
 */
const IGNORED: Partial<Record<NodeKind, readonly string[]>> = {
  document: ["webhooks", "jsonSchemaDialect"],
  info: ["termsOfService", "contact"],
  tag: ["externalDocs"],
  pathItem: ["summary", "description", "servers"],
  operation: ["callbacks", "servers"],
  parameter: ["allowEmptyValue", "allowReserved", "examples"],
  response: ["links"],
  header: ["deprecated", "style", "explode", "examples", "content"],
  mediaType: ["examples"],
  components: ["examples", "links", "callbacks", "pathItems"],
  schema: (
    "$id $schema $anchor $comment $vocabulary xml externalDocs examples contains minContains maxContains " +
    "dependentSchemas unevaluatedProperties unevaluatedItems contentSchema"
  ).split(" "),
};

/** Whether a keyword of somebody else's description is legal and of no concern to the generator. */
export function isIgnored(kind: NodeKind, keyword: string): boolean {
  return keyword.startsWith("x-") || (IGNORED[kind] ?? []).includes(keyword);
}

import {
  resolveRef,
  scanDiscriminators,
  transformSchemaObject,
  type GlobalContext,
  type OpenAPI3,
  type SchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import type { Schema } from "../openapi.js";
import { RAW_BODY } from "../model/body.js";
import type { Property } from "../model/shape.js";
import type { Scope } from "./scope.js";
import { propertyDoc, propertyTags } from "./sentences.js";
import { intersection, propertyKey, text, union, type Member, type Type } from "./type.js";

/**
 * The TypeScript type of a schema. openapi-typescript translates; this module only puts its syntax tree into the
 * words a reader expects: names instead of `components["schemas"][...]`, open enums in answers, `Record` instead of
 * index signatures.
 */
export function typeOf(schema: Schema, scope: Scope): Type {
  return lower(transformSchemaObject(schema as SchemaObject, { ctx: scope.answer ? ANSWER : REQUEST }), scope);
}

/** Members of an interface for the given properties. */
export function membersOf(properties: ReadonlyMap<string, Property>, scope: Scope): Member[] {
  const schema = {
    type: "object",
    properties: Object.fromEntries([...properties].map(([name, property]) => [name, property.schema])),
    required: [...properties].filter(([, property]) => property.required).map(([name]) => name),
  };
  const type = typeOf(schema, scope);
  return type.kind === "object" ? type.members : [];
}

/** Schemas of the properties openapi-typescript made, for their doc comments. */
const schemaOfProperty = new WeakMap<ts.Node, Schema>();

/** Marks a schema that stands for all values besides those of an enumeration. */
export const OPEN = { "x-open": true };

/** Options of openapi-typescript for the low-level types: its defaults, but that open enumerations stay readable. */
export function typeContext(document: OpenAPI3): GlobalContext {
  return {
    ...ANSWER,
    defaultNonNullable: true,
    discriminators: scanDiscriminators(document, {}),
    injectFooter: [],
    transform: (schema) => ("x-open" in schema ? openEnd(schema.type === "string") : undefined),
    transformProperty: undefined,
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
  };
}

/** `string & {}`: accepts every text and yet keeps an editor offering the known ones. */
function openEnd(isText: boolean): ts.TypeNode {
  const keyword = isText ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(keyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}

const ANSWER = context(() => undefined);

const REQUEST = context((schema) => {
  if (schema.type !== "string") return undefined;
  if (schema.format === RAW_BODY) return ts.factory.createTypeReferenceNode("RawBody");
  if (schema.format === "binary") return ts.factory.createTypeReferenceNode("Upload");
  // The runtime writes a Date as ISO 8601. A plain `date` stays text: a moment has no one date in all time zones.
  if (schema.format === "date-time")
    return ts.factory.createUnionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeReferenceNode("Date"),
    ]);
  return undefined;
});

function context(transform: (schema: Schema) => ts.TypeNode | undefined): GlobalContext {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    conditionalEnums: false,
    dedupeEnums: false,
    excludeDeprecated: false,
    exportType: false,
    immutable: false,
    injectFooter: [],
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    redoc: undefined as unknown as GlobalContext["redoc"],
    silent: true,
    transform: (schema) => transform(schema as Schema),
    transformProperty: (node, schema) => {
      schemaOfProperty.set(node, schema as Schema);
      return undefined;
    },
    resolve: () => undefined,
    makePathsEnum: false,
    generatePathParams: false,
    readWriteMarkers: false,
  };
}

const KEYWORDS: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.StringKeyword]: "string",
  [ts.SyntaxKind.NumberKeyword]: "number",
  [ts.SyntaxKind.BooleanKeyword]: "boolean",
  [ts.SyntaxKind.UnknownKeyword]: "unknown",
  [ts.SyntaxKind.NeverKeyword]: "never",
  [ts.SyntaxKind.UndefinedKeyword]: "undefined",
};

function lower(node: ts.TypeNode, scope: Scope): Type {
  const keyword = KEYWORDS[node.kind];
  if (keyword !== undefined) return text(keyword);
  if (ts.isLiteralTypeNode(node)) return text(literalText(node.literal));
  if (ts.isParenthesizedTypeNode(node)) return lower(node.type, scope);
  if (ts.isArrayTypeNode(node)) return { kind: "array", item: lower(node.elementType, scope) };
  if (ts.isTupleTypeNode(node)) return { kind: "tuple", items: node.elements.map((item) => lower(item, scope)) };
  if (ts.isUnionTypeNode(node)) return union(node.types.map((type) => lower(type, scope)));
  if (ts.isIntersectionTypeNode(node)) return intersection(node.types.map((type) => lower(type, scope)));
  if (ts.isTypeLiteralNode(node)) return lowerObject(node, scope);
  if (ts.isTypeReferenceNode(node)) return lowerReference(node, scope);
  if (ts.isIndexedAccessTypeNode(node)) return reference(lastKey(node), scope);
  // String literals come as bare identifiers whose text is the quoted literal.
  if (ts.isIdentifier(node)) return text((node as ts.Identifier).text);
  throw new Error(`openapi-typescript gave a ${ts.SyntaxKind[node.kind]}, which the emitters do not know`);
}

/** `components["schemas"]["X"]` -> `X`, opened where an answer may bring a value unknown today. */
function reference(name: string, scope: Scope): Type {
  const { kind, schema } = scope.use(name);
  if (kind !== "enum" || !scope.answer) return text(name);
  return union([text(name), ...openEnds(schema.enum ?? [])]);
}

/** `string & {}` accepts every text and yet keeps an editor offering the known ones. */
function openEnds(values: readonly unknown[]): Type[] {
  const kinds = ["string", "number"].filter((kind) => values.some((value) => typeof value === kind));
  return kinds.map((kind): Type => ({ kind: "intersection", members: [text(kind), { kind: "object", members: [] }] }));
}

function lowerReference(node: ts.TypeReferenceNode, scope: Scope): Type {
  const name = (node.typeName as ts.Identifier).text;
  const args = (node.typeArguments ?? []).map((arg) => lower(arg, scope));
  if (name === "WithRequired" && args[0] && args[1])
    return intersection([
      args[0],
      { kind: "generic", name: "Required", args: [{ kind: "generic", name: "Pick", args }] },
    ]);
  if (name === "Upload" || name === "RawBody") scope.useRuntime(name);
  return args.length > 0 ? { kind: "generic", name, args } : text(name);
}

function lowerObject(node: ts.TypeLiteralNode, scope: Scope): Type {
  const [only] = node.members;
  if (node.members.length === 1 && only && ts.isIndexSignatureDeclaration(only))
    return { kind: "generic", name: "Record", args: [text("string"), lower(only.type, scope)] };
  return {
    kind: "object",
    members: node.members.map((member): Member => {
      if (ts.isIndexSignatureDeclaration(member))
        return { key: "[key: string]", optional: false, type: lower(member.type, scope), doc: "", tags: [] };
      if (!ts.isPropertySignature(member) || !member.type) throw new Error("An object type has properties only");
      const schema = schemaOfProperty.get(member) ?? {};
      return {
        key: propertyKey((member.name as ts.Identifier | ts.StringLiteral | ts.NumericLiteral).text),
        optional: member.questionToken !== undefined,
        type: lower(member.type, scope),
        doc: propertyDoc(schema, !scope.answer),
        tags: propertyTags(schema),
      };
    }),
  };
}

function lastKey(node: ts.IndexedAccessTypeNode): string {
  const index = node.indexType;
  if (ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal)) return index.literal.text;
  throw new Error("A reference to something else than a schema");
}

function literalText(literal: ts.LiteralTypeNode["literal"]): string {
  if (literal.kind === ts.SyntaxKind.NullKeyword) return "null";
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return "true";
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return "false";
  if (ts.isPrefixUnaryExpression(literal)) return `-${(literal.operand as ts.NumericLiteral).text}`;
  if (ts.isStringLiteral(literal)) return JSON.stringify(literal.text);
  return (literal as ts.NumericLiteral).text;
}

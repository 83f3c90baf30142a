import type { MediaType, RequestBody, Schema } from "../openapi.js";

/** Follows references; undefined where one leads nowhere. */
export type Resolve = <T extends { $ref?: string }>(node: T) => T | undefined;

/** What a caller gives as the body of a request. */
export type BodyShape =
  | { kind: "none" }
  /** One parameter `body`: a file, a text, or JSON that is no object with known attributes. */
  | { kind: "raw"; mediaType: string; schema: Schema | undefined }
  /** Attributes that stand in the flat object beside the other parameters. */
  | { kind: "attributes"; attributes: Map<string, Schema>; required: Set<string>; open: boolean };

/** Whether the media type carries named attributes: JSON, multipart/form-data or urlencoded forms. */
export function isAttributeMedia(mediaType: string): boolean {
  return isJsonMedia(mediaType) || /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(mediaType);
}

/** Whether the media type is JSON. */
export function isJsonMedia(mediaType: string): boolean {
  return /[/+]json\b/.test(mediaType);
}

/** Shape of a request body: none, raw, or attributes; several media types with attributes are taken together. */
export function bodyShape(body: RequestBody | undefined, resolve: Resolve): BodyShape {
  const content = Object.entries((body && resolve(body)?.content) ?? {});
  const first = content[0];
  if (!first) return { kind: "none" };
  const attributes = new Map<string, Schema>();
  const required = new Set<string>();
  let open = false;
  let found = false;
  for (const [mediaType, media] of content) {
    if (!isAttributeMedia(mediaType) || !media.schema) continue;
    const fields = objectFields(media.schema, resolve);
    if (!fields) continue;
    found = true;
    open ||= fields.open;
    for (const [name, schema] of fields.properties) if (!attributes.has(name)) attributes.set(name, schema);
    for (const name of fields.required) required.add(name);
  }
  return found
    ? { kind: "attributes", attributes, required, open }
    : { kind: "raw", mediaType: first[0], schema: first[1].schema };
}

/** Properties of an object schema. */
export interface Fields {
  properties: Map<string, Schema>;
  required: Set<string>;
  /** Whether names that are not declared are allowed on purpose. */
  open: boolean;
}

/**
 * Properties of a schema through references and `allOf`, and of every member of `anyOf` and `oneOf`.
 *
 * `required` holds what each alternative demands.
 *
 * @returns undefined where the schema is no object
 */
export function objectFields(schema: Schema, resolve: Resolve, depth = 0): Fields | undefined {
  const target = resolve(schema);
  if (!target || depth > 12) return undefined;
  const types = typeof target.type === "string" ? [target.type] : (target.type ?? []);
  let isObject = types.includes("object") || target.properties !== undefined;
  const properties = new Map(Object.entries(target.properties ?? {}));
  const required = new Set(target.required ?? []);
  let open =
    target["x-gitlab"]?.freeForm === true ||
    (target.additionalProperties !== undefined && target.additionalProperties !== false);
  const merge = (fields: Fields): void => {
    isObject = true;
    open ||= fields.open;
    for (const [name, property] of fields.properties) if (!properties.has(name)) properties.set(name, property);
  };
  for (const member of target.allOf ?? []) {
    const fields = objectFields(member, resolve, depth + 1);
    if (!fields) continue;
    merge(fields);
    for (const name of fields.required) required.add(name);
  }
  const alternatives = [target.anyOf ?? [], target.oneOf ?? []];
  for (const members of alternatives) {
    const objects = members.flatMap((member) => objectFields(member, resolve, depth + 1) ?? []);
    for (const fields of objects) merge(fields);
    const [head, ...rest] = objects;
    if (head && objects.length === members.length) {
      for (const name of head.required) if (rest.every((fields) => fields.required.has(name))) required.add(name);
    }
  }
  return isObject ? { properties, required, open } : undefined;
}

/** First media type of a response that is JSON, or else text; undefined for none of them. */
export function readableMedia(content: Record<string, MediaType> | undefined): string | undefined {
  const types = Object.keys(content ?? {});
  return types.find(isJsonMedia) ?? types.find((type) => type.startsWith("text/"));
}

/** Whether a schema describes an array, also through references and where every member of a union does. */
export function isArraySchema(schema: Schema | undefined, resolve: Resolve, depth = 0): boolean {
  const target = schema && resolve(schema);
  if (!target || depth > 12) return false;
  const types = typeof target.type === "string" ? [target.type] : (target.type ?? []);
  if (types.includes("array")) return true;
  if (target.allOf?.some((member) => isArraySchema(member, resolve, depth + 1))) return true;
  return [target.anyOf, target.oneOf].some(
    (members) =>
      members !== undefined &&
      members.length > 0 &&
      members.every((member) => isArraySchema(member, resolve, depth + 1)),
  );
}

import type { OpenApi, Operation, Schema } from "../openapi.js";
import { deref, refName } from "./schema.js";
import type { Property, Shapes } from "./shape.js";

/** How an operation takes its body. */
export interface Body {
  /** Descriptor value; undefined for JSON, the default. */
  as: string | undefined;
  /** Attributes that stand in the flat parameter object, where the body is an object. */
  attributes: Map<string, Property>;
  /** Names of the schemas that its attributes come from, where the body is one of them or made of them. */
  bases: string[];
  /** Schema of a body that is a choice between objects: it joins the parameters as a whole. */
  choice?: Schema;
  /** Schema of a body that is sent as it is: it is the parameter `body`. */
  raw?: Property;
}

/** Reads how the body of an operation is written and what is in it; undefined where it takes none. */
export function bodyOf(document: OpenApi, operation: Operation, shapes: Shapes): Body | undefined {
  if (!operation.requestBody) return undefined;
  const body = deref(document, operation.requestBody);
  const content = Object.entries(body.content ?? {});
  const flat = ATTRIBUTE_MEDIA.flatMap(([type, as]) => {
    const media = content.find(([candidate]) => candidate === type)?.[1];
    return media ? [{ as, schema: media.schema ?? {} }] : [];
  });
  // JSON first: the runtime changes over to multipart by itself when an attribute holds a file.
  const [first, ...others] = flat;
  if (first && isChoice(first.schema, shapes))
    return { as: first.as, attributes: new Map(), bases: [], choice: first.schema };
  const attributes = first && shapes.of(first.schema)?.all;
  if (attributes)
    return {
      as: first.as,
      attributes: join([attributes, ...others.map(({ schema }) => shapes.of(schema)?.all)]),
      bases: [...new Set(flat.flatMap(({ schema }) => refName(schema) ?? shapes.of(schema)?.bases ?? []))],
    };
  const [type, media] = content[0] ?? ["application/json", {}];
  const schema = { description: body.description ?? `The body, sent as \`${type}\`.`, ...media.schema };
  // What is sent as it is may come in more forms than a file that is an attribute.
  const raw = schema.format === "binary" ? { ...schema, format: RAW_BODY } : schema;
  return { as: type, attributes: new Map(), bases: [], raw: { schema: raw, required: body.required === true } };
}

/** `format` of bytes that are a whole body, in the model. */
export const RAW_BODY = "raw-body";

/** Media types that carry named attributes, with their descriptor value; the first one a body offers is used. */
const ATTRIBUTE_MEDIA: readonly [mediaType: string, as: string | undefined][] = [
  ["application/json", undefined],
  ["multipart/form-data", "multipart"],
  ["application/x-www-form-urlencoded", "form"],
];

/** Attributes of all forms of a body together: one form may take files that another cannot. */
function join(forms: readonly (ReadonlyMap<string, Property> | undefined)[]): Map<string, Property> {
  const all = new Map<string, Property>();
  for (const form of forms) for (const [name, property] of form ?? []) if (!all.has(name)) all.set(name, property);
  return all;
}

/** Whether a schema chooses between objects, each of which could be a parameter object. */
function isChoice(schema: Schema, shapes: Shapes): boolean {
  const members = schema.anyOf ?? schema.oneOf;
  return members !== undefined && members.every((member) => shapes.of(member) !== undefined);
}

/** The parts of JSON Schema that the description uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  default?: unknown;
  "x-gitlab"?: { freeForm?: boolean; [key: string]: unknown };
}

/** Follows references, see {@link Description}. */
export type Resolve = <T>(node: T) => T;

const flat = new WeakMap<Schema, Schema[]>();

/** A schema as a list of plain ones that all apply: references followed, `allOf` laid out. */
export function partsOf(schema: Schema, resolve: Resolve): Schema[] {
  const known = flat.get(schema);
  if (known) return known;
  const { $ref, allOf, ...own } = schema;
  const parts = [
    ...($ref === undefined ? [] : partsOf(resolve({ $ref } as Schema), resolve)),
    ...(allOf ?? []).flatMap((part) => partsOf(part, resolve)),
    ...(Object.keys(own).length > 0 ? [own] : []),
  ];
  flat.set(schema, parts);
  return parts;
}

/** Every attribute that a schema names, those of its alternatives included. */
export function propertiesOf(schema: Schema | undefined, resolve: Resolve): Record<string, Schema> {
  const found: Record<string, Schema> = {};
  for (const part of schema ? partsOf(schema, resolve) : []) {
    for (const choice of [...(part.anyOf ?? []), ...(part.oneOf ?? [])])
      Object.assign(found, propertiesOf(choice, resolve));
    Object.assign(found, part.properties);
  }
  return found;
}

/** Attributes that are mandatory, those of alternatives not included. */
export function requiredOf(schema: Schema | undefined, resolve: Resolve): string[] {
  return schema ? partsOf(schema, resolve).flatMap((part) => part.required ?? []) : [];
}

/** Whether names beyond the described attributes are allowed. */
export function isOpen(schema: Schema, resolve: Resolve): boolean {
  const parts = partsOf(schema, resolve);
  return parts.some(
    (part) =>
      (part.additionalProperties !== undefined && part.additionalProperties !== false) ||
      part["x-gitlab"]?.freeForm === true ||
      [...(part.anyOf ?? []), ...(part.oneOf ?? [])].some((choice) => isOpen(choice, resolve)),
  );
}

/** The types that a schema allows; empty when it does not say. */
export function typesOf(schema: Schema, resolve: Resolve): Set<string> {
  const types = new Set<string>();
  for (const part of partsOf(schema, resolve)) {
    for (const type of [part.type ?? []].flat()) types.add(type);
    for (const choice of [...(part.anyOf ?? []), ...(part.oneOf ?? [])])
      for (const type of typesOf(choice, resolve)) types.add(type);
  }
  return types;
}

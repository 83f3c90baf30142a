import { hint, shown, type Fault } from "./faults.js";
import { coerce, fits, hasFormat } from "./coerce.js";
import { isOpen, partsOf, propertiesOf, type Resolve, type Schema } from "./schema.js";

/** How to check. */
export interface Checking {
  resolve: Resolve;
  place: Fault["place"];
  /** Read values as GitLab reads what comes over the wire: texts for numbers, null for nothing. Strict without. */
  wire: boolean;
  /** Report attributes that are not described. */
  closed: boolean;
  faults: Fault[];
}

/**
 * Check a value against a schema. Interpreted, because compiling a validator costs more than the few checks of a test.
 *
 * @returns the value as GitLab reads it; what is wrong is added to `faults`.
 */
export function checkValue(value: unknown, schema: Schema, name: string, c: Checking): unknown {
  const parts = partsOf(schema, c.resolve);
  // Grape takes null, and an empty text where it wants none, as nothing given.
  if (c.wire && (value === null || (value === "" && !takesText(parts, c)))) return null;
  let read = value;
  const before = c.faults.length;
  for (const part of parts) {
    read = checkPart(read, part, name, c);
    if (c.faults.length > before && !isObject(read)) return read;
  }
  if (c.closed && isObject(read) && !isOpen(schema, c.resolve)) reportUnknown(read, schema, name, c);
  return read;
}

function checkPart(given: unknown, part: Schema, name: string, c: Checking): unknown {
  const types = [part.type ?? []].flat();
  const value = c.wire ? coerce(given, types, part.format) : given;
  // Grape names the list, not the item.
  const list = name.replace(/\[\d+\]$/, "");
  const wrong = (words: string, refusal = `${list} is invalid`): unknown => {
    c.faults.push({ place: c.place, name, message: `${shown(name, given)} ${words}`, refusal, status: 400 });
    return value;
  };
  // A file is told from a text by its filename.
  const text = c.wire && part.format === "binary" && typeof value === "string";
  if (text || (types.length > 0 && !types.some((type) => fits(value, type, part.format))))
    return wrong(`is not ${typeWords(types, part)}`);
  const choices = part.enum ?? (part.const === undefined ? undefined : [part.const]);
  if (choices && !choices.includes(value))
    return wrong(`is no value of it${hint(String(value), choices.map(String))}`, `${list} does not have a valid value`);
  if (part.anyOf ?? part.oneOf) return checkChoice(value, part.anyOf ?? part.oneOf!, name, c);
  if (typeof value === "number") {
    if (value < (part.minimum ?? -Infinity)) return wrong(`is less than ${part.minimum}`);
    if (value > (part.maximum ?? Infinity)) return wrong(`is more than ${part.maximum}`);
  } else if (typeof value === "string") {
    // JSON Schema counts code points.
    const length = part.minLength !== undefined || part.maxLength !== undefined ? [...value].length : 0;
    if (length < (part.minLength ?? 0)) return wrong(`is shorter than ${part.minLength}`, `${name} is empty`);
    if (length > (part.maxLength ?? Infinity))
      return wrong(`is longer than ${part.maxLength}`, `${name} is too long (maximum is ${part.maxLength} characters)`);
    if (part.pattern && !new RegExp(part.pattern, "u").test(value)) return wrong(`does not match ${part.pattern}`);
    if (part.format && !hasFormat(value, part.format, c.wire)) return wrong(`is no ${part.format}`);
  } else if (Array.isArray(value)) {
    if (value.length < (part.minItems ?? 0)) return wrong(`has fewer than ${part.minItems} items`);
    if (value.length > (part.maxItems ?? Infinity)) return wrong(`has more than ${part.maxItems} items`);
    const { items } = part;
    if (items) return value.map((item, index) => checkValue(item, items, `${name}[${index}]`, c));
  } else if (isObject(value)) return checkObject(value, part, name, c);
  return value;
}

function checkObject(value: Record<string, unknown>, part: Schema, name: string, c: Checking): unknown {
  const missing = (part.required ?? []).filter((key) => value[key] === undefined);
  for (const key of missing) {
    const full = join(name, key);
    c.faults.push({
      place: c.place,
      name: full,
      message: "is missing, it is required",
      refusal: `${full} is missing`,
      status: 400,
    });
  }
  if (Object.keys(value).length < (part.minProperties ?? 0))
    c.faults.push({
      place: c.place,
      name,
      message: `needs at least ${part.minProperties} attribute`,
      refusal: `${Object.keys(part.properties ?? {}).join(", ")} are missing, at least one parameter must be provided`,
      status: 400,
    });
  const read: Record<string, unknown> = { ...value };
  for (const [key, item] of Object.entries(value)) {
    const schema =
      part.properties && Object.hasOwn(part.properties, key) ? part.properties[key] : part.additionalProperties;
    if (typeof schema === "object" && item !== undefined) read[key] = checkValue(item, schema, join(name, key), c);
    else if (schema === false && !c.closed) reportName(key, Object.keys(part.properties ?? {}), name, c);
  }
  return read;
}

/** The first alternative that fits; when none does, what is wrong with the one that comes nearest. */
function checkChoice(value: unknown, choices: Schema[], name: string, c: Checking): unknown {
  let best: Fault[] | undefined;
  for (const choice of choices) {
    const own: Checking = { ...c, faults: [] };
    const read = checkValue(value, choice, name, own);
    if (own.faults.length === 0) return read;
    // A fault inside says more than one about the whole.
    const depth = (faults: Fault[]): number => Math.max(...faults.map((fault) => fault.name.length));
    if (!best || depth(own.faults) > depth(best)) best = own.faults;
  }
  const lacks = choices.map((choice) => choice.required ?? []);
  if (isObject(value) && lacks.every((names) => names.length > 0)) {
    const names = lacks.flat();
    best = [
      {
        place: c.place,
        name: names.map((key) => join(name, key)).join(", "),
        message: "one of them is required",
        refusal: `${names.join(", ")} are missing, at least one parameter must be provided`,
        status: 400,
      },
    ];
  }
  c.faults.push(...(best ?? []));
  return value;
}

function reportUnknown(value: object, schema: Schema, name: string, c: Checking): void {
  const names = Object.keys(propertiesOf(schema, c.resolve));
  // An object without described attributes is any object.
  if (names.length === 0) return;
  for (const key of Object.keys(value)) if (!names.includes(key)) reportName(key, names, name, c);
}

function reportName(key: string, names: string[], name: string, c: Checking): void {
  const message = `there is no such ${c.place === "query" ? "parameter" : "attribute"}${hint(key, names)}`;
  c.faults.push({ place: c.place, name: join(name, key), message, status: 400 });
}

function takesText(parts: readonly Schema[], c: Checking): boolean {
  return parts.every((part) => {
    const types = [part.type ?? []].flat();
    if (types.length > 0) return types.includes("string") && !part.enum && !part.format;
    const choices = part.anyOf ?? part.oneOf;
    return !choices || choices.some((choice) => takesText(partsOf(choice, c.resolve), c));
  });
}

function typeWords(types: string[], part: Schema): string {
  const words: Record<string, string> = {
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    string: part.format === "binary" ? "a file (a multipart part with a filename)" : "a text",
    array: "a list",
    object: "a hash",
    null: "null",
  };
  return types.map((type) => words[type] ?? type).join(" or ");
}

function join(name: string, key: string): string {
  return name === "" ? key : `${name}[${key}]`;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}

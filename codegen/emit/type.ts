/**
 * A TypeScript type as the emitters hold it, between openapi-typescript's syntax tree and text. Only what describing
 * JSON needs.
 */
export type Type =
  | { kind: "text"; text: string }
  | { kind: "generic"; name: string; args: Type[] }
  | { kind: "array"; item: Type }
  | { kind: "tuple"; items: Type[] }
  | { kind: "union"; members: Type[] }
  | { kind: "intersection"; members: Type[] }
  | { kind: "object"; members: Member[] };

/** A property of an object type, with its doc comment. */
export interface Member {
  /** Name as written: quoted where it has to be, or an index signature in brackets. */
  key: string;
  optional: boolean;
  type: Type;
  /** Doc comment, Markdown; empty for none. */
  doc: string;
  /** Block tags of the doc comment, such as `@deprecated`. */
  tags: string[];
}

/** A keyword, a literal or a name. */
export function text(value: string): Type {
  return { kind: "text", text: value };
}

/** Union of the given types: flat, each member once; `null` and `undefined` last. */
export function union(types: readonly Type[]): Type {
  const members = new Map<string, Type>();
  const nothing = new Map<string, Type>();
  const add = (type: Type) => {
    if (type.kind === "union") type.members.forEach(add);
    else if (type.kind === "text" && (type.text === "null" || type.text === "undefined")) nothing.set(type.text, type);
    else members.set(JSON.stringify(type), type);
  };
  types.forEach(add);
  if (members.has('{"kind":"text","text":"unknown"}')) return text("unknown");
  const all = [...members.values(), ...nothing.values()];
  return all.length === 1 && all[0] ? all[0] : { kind: "union", members: all };
}

/** Intersection of the given types, flat. */
export function intersection(types: readonly Type[]): Type {
  const members = types.flatMap((type) => (type.kind === "intersection" ? type.members : [type]));
  return members.length === 1 && members[0] ? members[0] : { kind: "intersection", members };
}

/** Name as a property key, quoted where it is no identifier. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

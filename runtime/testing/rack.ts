/** What Rack makes of names with brackets. */
export type Tree = { [name: string]: Branch };
export type Branch = string | Blob | null | Branch[] | Tree;

/** A tree of parameters, and the names that were given twice although only the last one counts. */
export interface Parsed {
  tree: Tree;
  repeated: Set<string>;
  /** Names that Rack refuses: a hash where a list was begun, and the like. */
  mixed: Set<string>;
}

/** Take a query or an urlencoded form apart. A name without `=` is null. */
export function parsePairs(text: string): [name: string, value: string | null][] {
  return text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [, name, value] = /^([^=]*)(?:=(.*))?$/s.exec(pair)!;
      return [decode(name!), value === undefined ? null : decode(value)];
    });
}

/** @throws URIError when an escape is no UTF-8 */
export function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

/**
 * Put pairs together as Rack does: `a=1`, `a[]=1`, `a[b]=1`, `a[0][b]=1`, `a[][b]=1`.
 *
 * @see https://github.com/rack/rack/blob/main/lib/rack/query_parser.rb
 */
export function parseTree(pairs: Iterable<readonly [string, string | Blob | null]>): Parsed {
  const tree: Tree = {};
  const repeated = new Set<string>();
  const mixed = new Set<string>();
  for (const [whole, value] of pairs) {
    const [, base, rest] = /^([^[]*)((?:\[[^\]]*\])*)/.exec(whole)!;
    const keys = [...rest!.matchAll(/\[([^\]]*)\]/g)].map(([, key]) => key!);
    if (base === "" || base!.length + rest!.length !== whole.length) {
      // Brackets that do not close are part of the name.
      tree[whole] = value;
      continue;
    }
    put(tree, base!, keys, value, whole);
  }
  return { tree, repeated, mixed };

  function put(node: Tree, name: string, keys: string[], value: string | Blob | null, whole: string): void {
    const [key, ...more] = keys;
    const present = Object.hasOwn(node, name) ? node[name] : undefined;
    if (key === undefined) {
      if (present !== undefined) repeated.add(whole);
      set(node, name, value);
    } else if (key === "") {
      const list = present ?? set(node, name, []);
      if (!Array.isArray(list)) return void mixed.add(whole);
      if (more.length === 0) return void list.push(value);
      const last = list.at(-1);
      const nested = more[0] !== "" && isTree(last) && !Object.hasOwn(last, more[0]!) ? last : {};
      if (nested !== last) list.push(nested);
      put(nested, more[0]!, more.slice(1), value, whole);
    } else {
      const hash = present ?? set(node, name, {});
      if (!isTree(hash)) return void mixed.add(whole);
      put(hash, key, more, value, whole);
    }
  }
}

function set<B extends Branch>(node: Tree, name: string, value: B): B {
  // `__proto__` is a name like any other.
  Object.defineProperty(node, name, { value, writable: true, enumerable: true, configurable: true });
  return value;
}

function isTree(value: Branch | undefined): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}

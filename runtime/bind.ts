import type { Client } from "./core.js";

/** Parameters of which those named `K` may be left out. */
export type Unbound<P, K extends PropertyKey> = Omit<P, K> & Partial<Pick<P, K & keyof P>>;

/** The arguments of a bound function when the client gives the path parameters named `K`. */
export type BoundArgs<A extends readonly unknown[], K extends PropertyKey = never> = [K] extends [never]
  ? A
  : A extends [params: infer P, ...rest: infer R]
    ? [K & keyof P] extends [never]
      ? A
      : object extends Unbound<P, K>
        ? [params?: Unbound<P, K>, ...rest: R]
        : [params: Unbound<P, K>, ...rest: R]
    : A;

/**
 * A resource's functions without their first argument, the client, comments included. Parameters named `K`, which the
 * client is bound to, may be left out. (Of an overloaded function this keeps the last form.)
 */
export type Bound<M, K extends PropertyKey = never> = {
  [N in keyof M]: M[N] extends (client: Client, ...args: infer A) => infer R ? (...args: BoundArgs<A, K>) => R : never;
};

/** What has been bound, so that a property of a client is the same object each time. */
const known = /* @__PURE__ */ new WeakMap<Client, WeakMap<object, object>>();

/** A resource's functions bound to a client. */
export function bind<M extends object, K extends PropertyKey = never>(client: Client, module: M): Bound<M, K> {
  let modules = known.get(client);
  if (!modules) known.set(client, (modules = new WeakMap()));
  let bound = modules.get(module) as Record<string, unknown> | undefined;
  if (!bound) {
    modules.set(module, (bound = {}));
    for (const [name, member] of Object.entries(module))
      if (typeof member === "function") bound[name] = (...args: unknown[]): unknown => member(client, ...args);
  }
  return bound as Bound<M, K>;
}

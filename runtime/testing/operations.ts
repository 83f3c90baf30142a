import type { CheckedOperation, Media, Parameter } from "./check-request.js";
import type { OpenApiOperation } from "./description.js";
import type { Schema } from "./schema.js";
import type { Description, Route } from "./source.js";

/** The described success of an operation. */
export interface Success {
  status: number;
  /** Media type; undefined without a body. */
  type: string | undefined;
  schema: Schema | undefined;
  example: unknown;
}

/** An operation with all that a mock asks of it, references followed. */
export interface KnownOperation extends CheckedOperation {
  /** The first described success, which is answered unless told otherwise. */
  success: Success;
  /** Every described success (2xx) or redirect. */
  successes: Success[];
  /** Other shapes of the answer, by the values of parameters that lead to them. */
  variants: { when: Record<string, unknown>; schema: Schema }[];
  pagination: "offset" | "keyset" | "both" | undefined;
  docs: string | undefined;
}

const known = new WeakMap<Description, Map<Route, KnownOperation>>();

/** Everything about an operation, read once. */
export function knownOperation(description: Description, route: Route): KnownOperation {
  let of = known.get(description);
  if (!of) known.set(description, (of = new Map()));
  let operation = of.get(route);
  if (!operation) of.set(route, (operation = read(description, route)));
  return operation;
}

function read({ operation: find, resolve }: Description, route: Route): KnownOperation {
  const operation = find(route);
  const body = resolve(operation["requestBody"] as { required?: boolean; content?: Record<string, Media> } | undefined);
  const facts = operation["x-gitlab"] ?? {};
  const successes = Object.entries(operation.responses)
    .filter(([code]) => /^[23]\d\d$/.test(code))
    .map(([code, response]): Success => {
      const { content = {} } = resolve(response as { content?: Record<string, Media> });
      const [type, media] = Object.entries(content)[0] ?? [];
      return { status: Number(code), type, schema: media?.schema, example: media?.example };
    });
  const kinds = [facts.pagination ?? []].flat().filter((kind) => kind !== "none");
  return {
    route,
    operation,
    parameters: ((operation.parameters ?? []) as Parameter[]).map(resolve),
    bodies: body?.content ?? {},
    bodyRequired: body?.required ?? false,
    resolve,
    successes,
    success: successes.find(({ status }) => status < 300) ??
      successes[0] ?? { status: 200, type: undefined, schema: undefined, example: undefined },
    variants: ((facts["variants"] ?? []) as { when: Record<string, unknown>; schema: string }[]).map(
      ({ when, schema }) => ({ when, schema: variantSchema(operation, schema) }),
    ),
    pagination: kinds.length > 1 ? "both" : (kinds[0] as "offset" | "keyset" | undefined),
    docs: (operation["externalDocs"] as { url?: string } | undefined)?.url,
  };
}

/** A variant names a schema of what is answered: of the items where a list is answered. */
function variantSchema(operation: OpenApiOperation, name: string): Schema {
  const item: Schema = { $ref: `#/components/schemas/${name}` };
  const list = operation["x-gitlab"]?.pagination !== undefined && operation["x-gitlab"].pagination !== "none";
  return list ? { type: "array", items: item } : item;
}

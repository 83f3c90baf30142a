import { type EncodedBody, encodeBody } from "./body.js";
import { refuse } from "./data.js";
import { type HeaderMap, mergeHeaders } from "./headers.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./settings.js";
import { encodeSegment } from "./url.js";

/** Where everything of a call goes, encoded. */
export interface Plan {
  path: string;
  query: string;
  /** The path as messages name it, `/projects/:project_id`. */
  shown: string;
  headers?: HeaderMap;
  body?: EncodedBody;
}

/** Appends a parameter to a query. Handed in, since not every call has a query. */
export type QueryEncoder = (query: string, name: string, value: unknown, csv?: boolean) => string;

/** Templates taken apart: texts and, between them, names. There are as many as operations. */
const templates = /* @__PURE__ */ new Map<string, { parts: string[]; shown: string }>();

/**
 * Distributes the flat parameter object of a call over path, query, headers and body.
 *
 * @param toQuery without it a parameter for the query is refused
 * @throws ConfigError for a value that must not or cannot be sent
 */
export function planCall(
  { bound, use }: Settings,
  operation: Operation,
  params: object = {},
  toQuery?: QueryEncoder,
): Plan {
  const { path: template, csv, header = {}, body: kind, query: inQuery = [] } = operation;
  const given = params as Record<string, unknown>;
  let known = templates.get(template);
  if (!known) {
    known = { parts: template.split(/[{}]/), shown: template.replace(/\{(\w+)\}/g, ":$1") };
    templates.set(template, known);
  }
  const { parts, shown } = known;
  let path = "";
  parts.forEach((part, index) => {
    path += index % 2 ? encodeSegment(part, given[part] === undefined ? bound[part] : given[part]) : part;
  });
  const hasBody = kind || /^P/.test(operation.method);
  const plan: Plan = { path, query: "", shown };
  let values: Record<string, unknown> | undefined;
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined || parts.includes(name)) continue;
    if (Object.hasOwn(header, name)) plan.headers = mergeHeaders(plan.headers ?? {}, { [header[name]!]: value });
    else if (!hasBody || inQuery.includes(name) || inQuery[0] === "*")
      plan.query = toQuery ? toQuery(plan.query, name, value, csv?.includes(name)) : refuse(name, "needs queryCall");
    // Without a prototype, so that an attribute called `__proto__` is one like any other.
    else (values ??= Object.create(null) as Record<string, unknown>)[name] = value;
  }
  if (values) plan.body = encodeBody(values, use, kind);
  return plan;
}

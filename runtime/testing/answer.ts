import { checkValue } from "./check-value.js";
import { ContractError } from "./contract-error.js";
import type { Fault } from "./faults.js";
import type { KnownOperation, Success } from "./operations.js";
import { cutKeysetPage, cutPage, type PageOptions } from "./paging.js";
import { propertiesOf } from "./schema.js";

/** An answer of the mock. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Texts, bytes and blobs go out as they are, everything else as JSON. */
  body?: unknown;
  /** Milliseconds to wait before. */
  delay?: number;
  /** The connection breaks instead, with this code of Node's. */
  broken?: string;
}

/** GitLab's words for statuses. */
const WORDS: Record<number, string> = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not found",
  405: "Method Not Allowed",
  409: "Conflict",
  412: "Precondition Failed",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

/** The body GitLab usually sends with a status; undefined where it sends none. */
export function usualBody(status: number): unknown {
  if (status < 400) return undefined;
  return { message: `${status} ${WORDS[status] ?? "Error"}` };
}

/** The answer that GitLab gives to a request with these faults. */
export function refusal(faults: readonly Fault[]): Answer {
  const status = Math.max(...faults.map((fault) => (fault.status === 401 ? 1000 : fault.status))) % 1000 || 400;
  // What is wrong with the credential comes first, as in GitLab.
  if (faults.some((fault) => fault.status === 401)) return { status: 401, body: { message: "401 Unauthorized" } };
  const words = [...new Set(faults.map((fault) => fault.refusal || fault.message))];
  return { status, body: { error: words.join(", ") } };
}

/** The described example as an answer: lists are cut into pages. */
export function exampleAnswer(op: KnownOperation, url: URL, params: Record<string, unknown>): Answer {
  const { status, type, example } = op.success;
  if (type === undefined) return { status };
  const headers = { "content-type": type };
  const value = asVariant(op, params, example);
  if (Array.isArray(value) && op.pagination) return { status, ...page(value, op, url) };
  const body = /\bjson$/.test(type) ? JSON.stringify(value ?? null) : textOf(value);
  return { status, headers, body };
}

/** One page of a list, by the kind of pagination that the request asks for. */
export function page(
  items: unknown[],
  op: KnownOperation,
  url: URL,
  options: PageOptions = {},
): Omit<Answer, "status"> {
  const asked = url.searchParams.get("pagination") === "keyset" || url.searchParams.has("cursor");
  const keyset = op.pagination === "keyset" || (op.pagination === "both" && asked);
  const cut = (keyset ? cutKeysetPage : cutPage)(items, url, options);
  return { headers: { "content-type": "application/json", ...cut.headers }, body: JSON.stringify(cut.items) };
}

/** Where parameters lead to another shape, the example has only what that shape has. */
export function asVariant(op: KnownOperation, params: Record<string, unknown>, example: unknown): unknown {
  const variant = op.variants.find(({ when }) =>
    Object.entries(when).every(([name, value]) => String(params[name]) === String(value)),
  );
  if (!variant) return example;
  const schema = variant.schema.items ?? variant.schema;
  const names = new Set(Object.keys(propertiesOf(schema, op.resolve)));
  const trim = (item: unknown): unknown =>
    names.size === 0 || typeof item !== "object" || item === null
      ? item
      : Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)));
  return Array.isArray(example) ? example.map(trim) : trim(example);
}

/**
 * Check an answer that was written for a test.
 *
 * @throws ContractError when the operation does not answer so.
 */
export function checkAnswer(op: KnownOperation, status: number, body: unknown): void {
  if (status < 200 || status > 299) return;
  const described = op.successes.find((success) => success.status === status);
  const fault = (name: string, message: string): Fault => ({ place: "answer", name, message, status });
  const faults: Fault[] = [];
  if (!described) {
    const statuses = op.successes.map((success) => success.status).join(" or ");
    faults.push(fault("", `it does not answer ${status} but ${statuses}`));
  } else if (described.type === undefined) {
    if (body !== undefined && body !== null && body !== "") faults.push(fault("", `${status} has no body here`));
  } else if (/\bjson$/.test(described.type)) {
    faults.push(...(typeof body === "function" ? [] : bodyFaults(op, described, body)));
  }
  if (faults.length > 0) throw new ContractError(faults, addressOf(op));
}

/** What is wrong with a body, by the shape that it comes nearest to. */
function bodyFaults(op: KnownOperation, { schema }: Success, body: unknown): Fault[] {
  const shapes = [...(schema ? [schema] : []), ...op.variants.map((variant) => variant.schema)];
  let first: Fault[] = [];
  for (const [index, shape] of shapes.entries()) {
    const faults: Fault[] = [];
    // As it goes over the wire: a Date is a text there, what is undefined is not there.
    const sent = body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown);
    checkValue(sent, shape, "", { resolve: op.resolve, place: "answer", wire: false, closed: false, faults });
    if (faults.length === 0) return [];
    if (index === 0) first = faults;
  }
  return first;
}

/** How errors name an operation. */
export function addressOf(op: KnownOperation): {
  operation: string;
  method: string;
  path: string;
  docs: string | undefined;
} {
  return { operation: op.route.id, method: op.route.method, path: op.route.template, docs: op.docs };
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value);
}

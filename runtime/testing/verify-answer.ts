import { isConfigError, isDecodeError, isHttpError, isNetworkError, isTimeoutError } from "../guards.js";
import type { HttpError } from "../errors.js";
import type { FullClient } from "../full-client.js";
import type { Operation } from "../operation.js";
import { bodyAttributes } from "./check-request.js";
import type { KnownOperation } from "./operations.js";
import { deviations } from "./verify-body.js";
import type { Facts } from "./verify-cause.js";
import type { Gathered, Noticed } from "./verify-report.js";

/**
 * What GitLab sends with every page of a list that is paged by offset. The totals may be missing, and a proxy may drop
 * what is empty: there is a next page's number only where there is a next page.
 */
function pageHeaders(headers: Headers): string[] {
  const more = /rel="?next"?/.test(headers.get("link") ?? "");
  return ["link", "x-page", "x-per-page", ...(more ? ["x-next-page"] : [])];
}

/**
 * Read an operation once and compare the answer with the description.
 *
 * @returns the answer's data, if it is JSON; the error when there was no answer
 * @throws the signal's reason
 */
export async function verifyAnswer(
  client: FullClient,
  op: KnownOperation,
  params: Record<string, unknown>,
  gathered: Gathered,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const json = op.successes.some(({ type }) => isJson(type));
  try {
    const call = client.call<unknown>(operationOf(op, json), params, signal ? { signal } : {});
    const { data, response } = await call.withResponse();
    if (!json) await response.body?.cancel();
    gathered.checked(op);
    for (const noticed of flaws(op, response, data)) gathered.differs(op, noticed);
    return json ? data : undefined;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (isHttpError(error)) refused(op, error, params, gathered);
    else if (isDecodeError(error)) {
      gathered.checked(op);
      gathered.differs(op, wrongBody("json", error.kind === "json" ? "no whole JSON" : error.kind));
    } else if (isNetworkError(error) || isTimeoutError(error)) {
      gathered.unverified(op, isTimeoutError(error) ? "no answer in time" : "no answer");
      return error;
    }
    // What a list answered may not be fit for a path: a lone dot.
    else if (isConfigError(error)) gathered.unverified(op, "a value that cannot be sent");
    else throw error;
    return undefined;
  }
}

/** The operation as the SDK knows it. */
function operationOf({ route, parameters }: KnownOperation, json: boolean): Operation {
  const query = parameters.filter((parameter) => parameter.in === "query");
  const headers = parameters.filter((parameter) => parameter.in === "header");
  return {
    id: route.id,
    method: "GET",
    path: route.template,
    csv: query.filter(({ explode }) => explode === false).map(({ name }) => name),
    header: Object.fromEntries(headers.map(({ name }) => [name, name])),
    as: json ? "json" : "response",
  };
}

function flaws(op: KnownOperation, response: Response, data: unknown): Noticed[] {
  const { status, headers } = response;
  const described = op.successes.find((success) => success.status === status);
  const type = (headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase();
  if (!described) {
    const expected = op.successes.map((success) => success.status).join(" or ");
    return [{ field: "", kind: "undescribed-status", expected, found: String(status), facts: factsOf(op) }];
  }
  if (described.type === undefined) {
    const empty = data === undefined || data instanceof Response;
    return empty ? [] : [wrongBody("no body", type || "a body")];
  }
  // A page that asks to sign in, from a proxy in front of GitLab.
  if (!isJson(described.type)) return type === "text/html" && !hasHtml(op) ? [wrongBody(described.type, type)] : [];
  const body = described.schema ? deviations(data, described.schema, op.resolve) : [];
  const paged = op.pagination === "offset" || op.pagination === "both";
  const missing = paged ? pageHeaders(headers).filter((name) => !headers.has(name)) : [];
  return [
    ...body,
    ...missing.map((field): Noticed => ({
      field,
      kind: "missing-header",
      expected: "a header",
      found: "none",
      facts: [],
    })),
  ];
}

/** An answer that is no success: nothing to compare, unless the description knows nothing of it. */
function refused(op: KnownOperation, error: HttpError, params: Record<string, unknown>, gathered: Gathered): void {
  const { status, kind } = error;
  const facts = factsOf(op);
  const differs = (what: Pick<Noticed, "kind" | "field" | "expected" | "found">): void =>
    gathered.differs(op, { ...what, facts });
  gathered.unverified(op, reasonOf(op, error, gathered));
  if (kind === "unknown-route")
    return differs({ kind: "missing-route", field: "", expected: "a route", found: String(status) });
  if (status === 400) {
    for (const name of wantedBy(error)) {
      const known = op.parameters.find((parameter) => parameter.name.replace(/\[.*$/, "") === name);
      if (known?.required || params[name] !== undefined || bodyAttributes(op)[name]) continue;
      const expected = known ? "an optional parameter" : "no such parameter";
      differs({ kind: "required-parameter", field: name, expected, found: "a required one" });
    }
  }
  const { responses } = op.operation;
  if (`${status}` in responses || `${Math.floor(status / 100)}XX` in responses) return;
  const cause = status === 404 || status === 403;
  const expected = Object.keys(responses).join(", ");
  // What is not in this version or tier is answered so, and that is not what the description of the operation is about.
  gathered.differs(op, {
    kind: "undescribed-status",
    field: "",
    expected,
    found: String(status),
    facts: cause ? facts : [],
  });
}

/** What is not in a tier or version is answered with 403 or 404, as is what the token may not see. */
function reasonOf(op: KnownOperation, { status, kind }: HttpError, gathered: Gathered): string {
  const cause = status === 403 || status === 404 ? gathered.absence(op) : undefined;
  if (cause) return `${status}, ${cause.why}`;
  if ((status === 401 || status === 403) && factsOf(op)[0]?.admin) return `${status}, for administrators only`;
  return kind === "other" || kind === "validation" ? String(status) : `${status} ${kind}`;
}

/** Parameters that Grape says are missing: `{"error":"ref is missing, ref is empty"}`. */
function wantedBy({ body }: HttpError): string[] {
  const { error } = (body ?? {}) as { error?: unknown };
  if (typeof error !== "string") return [];
  return [...new Set([...error.matchAll(/(?:^|, )([a-z_][a-z0-9_]*)(?:\[\])? is missing/g)].map(([, name]) => name!))];
}

function wrongBody(expected: string, found: string): Noticed {
  return { field: "", kind: "wrong-body", expected, found, facts: [] };
}

function factsOf({ operation }: KnownOperation): Facts[] {
  return [(operation["x-gitlab"] ?? {}) as Facts];
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && /[/+]json$/.test(type);
}

function hasHtml({ successes }: KnownOperation): boolean {
  return successes.some(({ type }) => type === "text/html");
}

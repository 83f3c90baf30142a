import type { Attributes } from "@opentelemetry/api";
import type { Exchange } from "./exchange.js";

/**
 * What a call is about, the same for every call of its operation, so that metrics may be kept by it.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/http/
 */
export function attributesOf({ settings, call, method, operation }: Exchange): Attributes {
  const { hostname, port, protocol, pathname } = addressOf(settings.base);
  return {
    "http.request.method": method,
    // Paths of low-level calls are no templates: they hold values.
    ...(!/^(http\.|fetch$)/.test(operation) && { "url.template": pathname + call.path }),
    "server.address": hostname,
    "server.port": port ? Number(port) : protocol === "https:" ? 443 : 80,
    "gitlab.operation": operation,
  };
}

/** `GET /api/v4/projects/{project_id}`. */
export function nameOf(attributes: Attributes): string {
  const { "http.request.method": method, "url.template": template } = attributes;
  return template ? `${String(method)} ${String(template)}` : String(method);
}

/** What an answer says about itself. */
export function answered(status: number, requestId: string | undefined): Attributes {
  return { "http.response.status_code": status, ...(requestId && { "gitlab.request_id": requestId }) };
}

/**
 * What went wrong, in few different words: a status, `network.refused`, `timeout.deadline`, `decode.html`, or the name of an
 * error that is not of this package.
 */
export function errorType(error: unknown): string {
  const { status, code, kind, limit, name } = Object(error) as Record<string, unknown>;
  if (code === "http") return `${status as number}`;
  if (error instanceof Error && "attempts" in error) return [code, kind ?? limit].filter(Boolean).join(".");
  return typeof name === "string" && /^\w{1,50}$/.test(name) ? name : "_OTHER";
}

/** Whether GraphQL answered with errors, which it does with 200. */
export function graphqlFailed({ path, data }: Exchange): boolean {
  const { errors } = Object(data) as { errors?: unknown };
  return path === "/graphql" && Array.isArray(errors) && errors.length > 0;
}

const addresses = new Map<string, URL>();

function addressOf(base: string): URL {
  let address = addresses.get(base);
  if (!address) addresses.set(base, (address = new URL(base)));
  return address;
}

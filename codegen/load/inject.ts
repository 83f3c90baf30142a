import type { Components, Header, Operation, Pagination, Parameter, Response } from "../openapi.js";
import type { Registry } from "./components.js";
import { bodyShape } from "./flat.js";
import type { OperationSite } from "./operations.js";

/** Responses every operation gets, by status: component of spec/shared/ and when it applies. */
const RESPONSES: readonly { status: string; component: string; when: "always" | "input" | "path" }[] = [
  { status: "400", component: "BadRequest", when: "input" },
  { status: "401", component: "Unauthorized", when: "always" },
  { status: "403", component: "Forbidden", when: "always" },
  { status: "404", component: "NotFound", when: "path" },
  { status: "429", component: "TooManyRequests", when: "always" },
  { status: "5XX", component: "ServerError", when: "always" },
];

const PAGING = {
  offset: {
    parameters: ["Page", "PerPage"],
    headers: ["Link", "X-Next-Page", "X-Page", "X-Per-Page", "X-Prev-Page", "X-Total", "X-Total-Pages"],
  },
  keyset: { parameters: ["Pagination", "PerPage"], headers: ["Link"] },
  none: { parameters: [], headers: [] },
} as const;

/**
 * The paging parameters, for a description whose `spec/shared/` does not declare components of these names.
 *
 * @see https://docs.gitlab.com/api/rest/#pagination
 */
const PAGING_PARAMETERS: Readonly<Record<string, Parameter>> = {
  Page: {
    name: "page",
    in: "query",
    description: "Number of the page, starting at 1.",
    schema: { type: "integer", minimum: 1, default: 1 },
  },
  PerPage: {
    name: "per_page",
    in: "query",
    description: "Items on a page, at most 100.",
    schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
  },
  Pagination: {
    name: "pagination",
    in: "query",
    description: "`keyset` for pages that continue after the last item instead of being counted.",
    schema: { type: "string", enum: ["keyset"] },
  },
};

/** {@link PAGING_PARAMETERS} as the registry's built-in components. */
export const BUILT_IN: ReadonlyMap<string, object> = new Map(
  Object.entries(PAGING_PARAMETERS).map(([name, parameter]) => [`parameters/${name}`, parameter]),
);

/** Adds the paging parameters that operations refer to and no source declares. */
export function addPagingParameters(
  components: Components,
  paths: ReadonlyMap<string, ReadonlyMap<string, Operation>>,
): void {
  const used = new Set<string>();
  for (const item of paths.values()) {
    for (const operation of item.values()) {
      for (const { $ref } of operation.parameters ?? []) if ($ref) used.add($ref.slice($ref.lastIndexOf("/") + 1));
    }
  }
  const lacking = Object.entries(PAGING_PARAMETERS).filter(
    ([name]) => used.has(name) && !components.parameters?.[name],
  );
  if (lacking.length === 0) return;
  components.parameters = sortKeys({ ...components.parameters, ...Object.fromEntries(lacking) });
}

function sortKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Components that injection refers to, as `<kind>/<Name>`: used although no source names them. */
export const INJECTED: ReadonlySet<string> = new Set([
  ...RESPONSES.map(({ component }) => `responses/${component}`),
  ...Object.values(PAGING).flatMap(({ parameters, headers }) => [
    ...parameters.map((name) => `parameters/${name}`),
    ...headers.map((name) => `headers/${name}`),
  ]),
]);

/** Names of the query parameters that are injected. */
export const INJECTED_PARAMETERS: ReadonlySet<string> = new Set(["page", "per_page", "pagination"]);

/** Kinds of pagination of an operation, as a list. */
export function paginations(operation: Operation): readonly Pagination[] {
  const given = operation["x-gitlab"]?.pagination;
  return given === undefined ? [] : Array.isArray(given) ? given : [given];
}

/** References to the paging parameters an operation does not declare itself. */
export function pagingParameters(site: OperationSite, registry: Registry): Parameter[] {
  const names = new Set(paginations(site.operation).flatMap((kind) => PAGING[kind].parameters as readonly string[]));
  const declared = new Set(site.parameters.map(({ parameter }) => `${parameter.in} ${parameter.name}`));
  return [...names].sort().flatMap((name) => {
    const component = (registry.get("parameters", name)?.value ?? PAGING_PARAMETERS[name]) as Parameter | undefined;
    if (!component || declared.has(`${component.in} ${component.name}`)) return [];
    return [reference("parameters", name) as unknown as Parameter];
  });
}

/** Responses of an operation with what all operations share, and with paging headers on those that succeed. */
export function completeResponses(site: OperationSite, registry: Registry): Record<string, Response> {
  const responses: Record<string, Response> = {};
  const headers = pagingHeaders(site.operation, registry);
  for (const [status, response] of Object.entries(site.operation.responses ?? {})) {
    const paged = status.startsWith("2") && headers.length > 0 ? registry.resolve(response) : undefined;
    responses[status] = paged ? { ...paged, headers: { ...Object.fromEntries(headers), ...paged.headers } } : response;
  }
  const hasPath = site.path.includes("{");
  const hasInput =
    site.parameters.length > 0 ||
    bodyShape(site.operation.requestBody, (node) => registry.resolve(node)).kind !== "none";
  const applies = { always: true, input: hasInput, path: hasPath };
  for (const { status, component, when } of RESPONSES) {
    if (responses[status] || !applies[when] || !registry.get("responses", component)) continue;
    responses[status] = reference("responses", component);
  }
  return sortKeys(responses);
}

function pagingHeaders(operation: Operation, registry: Registry): [string, Header][] {
  const names = new Set(paginations(operation).flatMap((kind) => PAGING[kind].headers as readonly string[]));
  return [...names]
    .sort()
    .filter((name) => registry.get("headers", name))
    .map((name) => [name, reference("headers", name)]);
}

function reference(kind: string, name: string): { $ref: string } {
  return { $ref: `#/components/${kind}/${name}` };
}

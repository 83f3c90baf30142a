import type * as PrismCore from "@stoplight/prism-core";
import type * as PrismHttp from "@stoplight/prism-http";
import { subset, type OpenApiDocument, type OpenApiOperation } from "./description.js";
import type { Route } from "./source.js";

type Operations = Awaited<ReturnType<typeof PrismHttp.getHttpOperationsFromSpec>>;

/** How answers are made. */
export interface PrismOptions {
  /** Generate values from the schemas instead of answering the examples. */
  dynamic: boolean;
  /** Makes generated values the same each time. */
  seed: string | undefined;
}

/** A request as Prism is asked about it. */
export interface PrismRequest {
  url: URL;
  /** Below `/api/v4`. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

/** What Prism answers. */
export interface PrismAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/**
 * Prism on a document, one resource at a time: it resolves every reference of what it is given, so each resource becomes a
 * small document of its own when it is first asked for.
 *
 * @throws Error when Prism is not installed
 */
export async function createPrism(
  document: OpenApiDocument,
  { dynamic, seed }: PrismOptions,
): Promise<(route: Route, request: PrismRequest) => Promise<PrismAnswer>> {
  const { core, http } = await load();
  const config = (code?: number) => ({
    isProxy: false as const,
    upstreamProxy: undefined,
    validateRequest: true,
    validateResponse: false,
    checkSecurity: true,
    errors: true,
    mock: {
      dynamic,
      ignoreExamples: dynamic,
      ...(seed === undefined ? {} : { seed }),
      ...(code === undefined ? {} : { code }),
    },
  });
  const prism = http.createInstance(config(), { logger: core.createLogger("mock", { enabled: false }) });
  const prepared = new Map<string, Promise<Operations>>();
  const operationsOf = (tag: string): Promise<Operations> => {
    let operations = prepared.get(tag);
    if (!operations) {
      operations = http.getHttpOperationsFromSpec(forPrism(subset(document, (operation) => tagOf(operation) === tag)));
      prepared.set(tag, operations);
    }
    return operations;
  };

  return async (route, { url, path, headers, body }) => {
    const candidates = (await operationsOf(route.tag)).filter(
      (operation) => operation.path === route.template && operation.method.toUpperCase() === route.method,
    );
    const query: Record<string, string | string[]> = {};
    for (const name of new Set(url.searchParams.keys())) {
      const values = url.searchParams.getAll(name);
      query[name] = values.length === 1 ? values[0]! : values;
    }
    const prefer = /code=(\d{3})/.exec(String(headers["prefer"] ?? ""))?.[1];
    const outcome = await prism.request(
      {
        method: route.method.toLowerCase() as "get",
        url: { path, query },
        headers: headers as Record<string, string>,
        body,
      },
      candidates,
      config(prefer === undefined ? undefined : Number(prefer)),
    )();
    if (outcome._tag === "Right") {
      const { output, validations } = outcome.right;
      const errors = validations.input.filter((violation) => violation.severity === 0);
      if (errors.length > 0)
        return { status: 422, headers: {}, body: { message: errors.map((error) => error.message) } };
      return {
        status: output.statusCode,
        headers: (output.headers ?? {}) as Record<string, string>,
        body: output.body,
      };
    }
    const problem = outcome.left as Error & { status?: number; detail?: string; additional?: { validation?: unknown } };
    return {
      status: problem.status ?? 500,
      headers: { "content-type": "application/problem+json" },
      body: { message: problem.detail ?? problem.message, validation: problem.additional?.validation },
    };
  };
}

/** Prism is an optional companion, and takes most of a second to load: only who starts a server pays for it. */
async function load(): Promise<{ core: typeof PrismCore; http: typeof PrismHttp }> {
  try {
    // Each awaited here: a bundler then takes the absence of either for what this function handles, and not for an error.
    const core = await import("@stoplight/prism-core");
    const http = await import("@stoplight/prism-http");
    return { core: exportsOf<typeof PrismCore>(core), http: exportsOf<typeof PrismHttp>(http) };
  } catch (error) {
    // Without ERR_ from Yarn's PnP and from CommonJS.
    if (!/MODULE_NOT_FOUND$/.test(`${(error as NodeJS.ErrnoException).code}`)) throw error;
    throw new Error(
      "startMockServer needs Prism: npm install --save-dev @stoplight/prism-http@5 @stoplight/prism-core@5; " +
        "mockFetch and startMockServer({ stateful: true }) work without it",
    );
  }
}

/** A CommonJS module is the default export in Node and the module itself where a loader unwraps it. */
function exportsOf<M>(module: object): M {
  return ((module as { default?: M }).default ?? module) as M;
}

function tagOf(operation: OpenApiOperation): string {
  return operation.tags?.[0] ?? "";
}

/** Names such as `ids[]` defeat Prism's check of required query parameters, so it is not told that they are required. */
function forPrism(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths)) {
    for (const operation of Object.values(item)) {
      for (const parameter of (operation.parameters ?? []) as { name?: string; required?: boolean }[]) {
        if (parameter.name?.endsWith("[]")) delete parameter.required;
      }
    }
  }
  return copy;
}

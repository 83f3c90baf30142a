import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import prismCore from "@stoplight/prism-core";
import prismHttp from "@stoplight/prism-http";
import { readBundledDescription, subset, type OpenApiDocument, type OpenApiOperation } from "./description.js";
import { cutPage } from "./paging.js";
import { createRouter, type Route } from "./router.js";

/** Options of {@link startMockServer}. */
export interface MockServerOptions {
  /** Description to answer from; the one of this package unless given. */
  document?: OpenApiDocument;
  /** Names of the resources to serve, such as `["issues", "projects"]`; all unless given. Others answer 404. */
  resources?: readonly string[];
  /** TCP port on 127.0.0.1; a free one unless given. */
  port?: number;
  /** Answer with values generated from the schemas instead of the examples. */
  dynamic?: boolean;
}

/** One request that the mock received. */
export interface MockCall {
  method: string;
  /** Path below `/api/v4`, as it came over the wire. */
  path: string;
  /** Query as it came over the wire, without the question mark. */
  query: string;
  headers: Record<string, string | string[] | undefined>;
  /** JSON bodies parsed, others as text, `null` without a body. */
  body: unknown;
  /** Operation that the request was for, such as `issues.create`; undefined when there is none. */
  operationId: string | undefined;
  /** Status that was answered. */
  status: number;
}

/** Answer to give instead of the description's, see {@link MockServer.force}. */
export interface ForcedAnswer {
  /** Only requests of this operation; any unless given. */
  operationId?: string;
  headers?: Record<string, string>;
  /** JSON value or text; GitLab's usual body for the status unless given. */
  body?: unknown;
  /** How often; once unless given. */
  times?: number;
}

/** A running mock. */
export interface MockServer {
  /** Address to give as `host` to the client; the API is below it at `/api/v4`. */
  url: string;
  /** Requests received so far, oldest first. */
  calls: MockCall[];
  /** Answer the next matching request with this status. Several calls queue up. */
  force(status: number, answer?: ForcedAnswer): void;
  /** Forget received calls and forced answers. */
  reset(): void;
  /** Stop, closing open connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

type PrismOperations = Awaited<ReturnType<typeof prismHttp.getHttpOperationsFromSpec>>;
type Prism = ReturnType<typeof prismHttp.createInstance>;

const ROOT = "/api/v4";
function prismConfig(dynamic: boolean, code?: number) {
  return {
    isProxy: false as const,
    upstreamProxy: undefined,
    validateRequest: true,
    validateResponse: false,
    checkSecurity: true,
    errors: true,
    mock: { dynamic, ignoreExamples: dynamic, ...(code === undefined ? {} : { code }) },
  };
}

/**
 * Start a mock of GitLab on 127.0.0.1: Prism, in this process, on the description. It checks each request against the
 * description (422 with what is wrong, 404 for an unknown route, 405 for a wrong method) and answers with the examples;
 * lists are cut into pages with GitLab's headers. Operations are prepared at their first request, so it starts at once.
 *
 * @returns the running server; use `await using`, or call `close()`.
 * @throws Error when the port is taken or a named resource does not exist.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const whole = options.document ?? readBundledDescription();
  const tags = new Set(
    Object.values(whole.paths).flatMap((item) => Object.values(item).map((operation) => tagOf(operation))),
  );
  for (const name of options.resources ?? []) {
    if (!tags.has(name))
      throw new Error(
        `startMockServer: there is no resource "${name}"; resources are named like ${[...tags].slice(0, 3).join(", ")}.`,
      );
  }
  const wanted = options.resources && new Set(options.resources);
  const document = wanted ? subset(whole, (operation) => wanted.has(tagOf(operation))) : whole;
  const match = createRouter(document);
  const prism: Prism = prismHttp.createInstance(prismConfig(options.dynamic ?? false), {
    logger: prismCore.createLogger("mock", { enabled: false }),
  });

  const prepared = new Map<string, Promise<PrismOperations>>();
  const operationsOf = (tag: string): Promise<PrismOperations> => {
    let operations = prepared.get(tag);
    if (!operations) {
      operations = prismHttp.getHttpOperationsFromSpec(
        forPrism(subset(document, (operation) => tagOf(operation) === tag)),
      );
      prepared.set(tag, operations);
    }
    return operations;
  };

  const calls: MockCall[] = [];
  let forced: { status: number; answer: ForcedAnswer; left: number }[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const origin = `http://${request.headers.host ?? "127.0.0.1"}`;
    const url = new URL(request.url ?? "/", origin);
    const method = request.method ?? "GET";
    const path = url.pathname.startsWith(`${ROOT}/`) ? url.pathname.slice(ROOT.length) : undefined;
    const raw = await readBody(request);
    const found = path === undefined ? undefined : match(method, path);
    // A HEAD that is not described on its own is answered as the GET of the same path, without its body, as by GitLab.
    const stand = found && !("route" in found) && method === "HEAD" && path !== undefined ? match("GET", path) : found;
    const route = stand && "route" in stand ? stand.route : undefined;
    const call: MockCall = {
      method,
      path: path ?? url.pathname,
      query: url.search.slice(1),
      headers: request.headers,
      body: parseBody(raw, request.headers["content-type"]),
      operationId: route?.operation.operationId,
      status: 0,
    };
    calls.push(call);

    const reply = (status: number, headers: Record<string, string>, body: unknown): void => {
      call.status = status;
      const text = body === undefined || body === null ? "" : typeof body === "string" ? body : JSON.stringify(body);
      response.writeHead(status, {
        "x-request-id": `mock-${calls.length}`,
        ...(text !== "" && !("content-type" in headers) ? { "content-type": "application/json" } : {}),
        ...headers,
      });
      response.end(method === "HEAD" || status === 204 || status === 304 ? undefined : text);
    };

    const planned = forced.find((entry) => !entry.answer.operationId || entry.answer.operationId === call.operationId);
    if (planned) {
      if (--planned.left <= 0) forced = forced.filter((entry) => entry !== planned);
      return reply(planned.status, planned.answer.headers ?? {}, planned.answer.body ?? usualBody(planned.status));
    }
    if (method === "OPTIONS" && stand) {
      const allow = "allow" in stand ? stand.allow : [stand.route.method];
      return reply(204, { allow: ["OPTIONS", ...allow].join(", ") }, undefined);
    }
    if (!stand) return reply(404, {}, { error: "404 Not Found" });
    if (!route)
      return reply(405, { allow: (stand as { allow: string[] }).allow.join(", ") }, { error: "405 Not Allowed" });

    const result = await askPrism(
      prism,
      await operationsOf(tagOf(route.operation)),
      route,
      url,
      path ?? "",
      call,
      options.dynamic ?? false,
    );
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(result.headers)) {
      // Prism makes up values for described headers; pagination is answered truthfully instead.
      if (!/^(x-(total|page|per-page|next|prev)|link|ratelimit)/i.test(name)) headers[name.toLowerCase()] = value;
    }
    const kinds = route.operation["x-gitlab"]?.pagination;
    if (Array.isArray(result.body) && result.status === 200 && kinds !== undefined && kinds !== "none") {
      const page = cutPage(result.body, url);
      return reply(result.status, { ...headers, ...page.headers }, page.items);
    }
    // Prism hands over a JSON text as the text itself.
    const json = typeof result.body === "string" && /\bjson\b/.test(headers["content-type"] ?? "");
    return reply(result.status, headers, json ? JSON.stringify(result.body) : result.body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: `500 The mock failed: ${String(error)}` }));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    force(status, given = {}) {
      forced.push({ status, answer: given, left: given.times ?? 1 });
    },
    reset() {
      calls.length = 0;
      forced = [];
    },
    close,
    [Symbol.asyncDispose]: close,
  };
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

async function askPrism(
  prism: Prism,
  operations: PrismOperations,
  route: Route,
  url: URL,
  path: string,
  call: MockCall,
  dynamic: boolean,
): Promise<{ status: number; headers: Record<string, string>; body: unknown }> {
  const candidates = operations.filter(
    (operation) => operation.path === route.template && operation.method.toUpperCase() === route.method,
  );
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? values[0]! : values;
  }
  const prefer = /code=(\d{3})/.exec(String(call.headers["prefer"] ?? ""))?.[1];
  const outcome = await prism.request(
    {
      method: route.method.toLowerCase() as "get",
      url: { path, query },
      headers: call.headers as Record<string, string>,
      body: call.body,
    },
    candidates,
    prismConfig(dynamic, prefer === undefined ? undefined : Number(prefer)),
  )();
  if (outcome._tag === "Right") {
    const { output, validations } = outcome.right;
    const errors = validations.input.filter((violation) => violation.severity === 0);
    if (errors.length > 0) return { status: 422, headers: {}, body: { message: errors.map((error) => error.message) } };
    return { status: output.statusCode, headers: (output.headers ?? {}) as Record<string, string>, body: output.body };
  }
  const problem = outcome.left as Error & { status?: number; detail?: string; additional?: { validation?: unknown } };
  return {
    status: problem.status ?? 500,
    headers: { "content-type": "application/problem+json" },
    body: { message: problem.detail ?? problem.message, validation: problem.additional?.validation },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parseBody(raw: Buffer, contentType: string | undefined): unknown {
  if (raw.length === 0) return null;
  if (!/\bjson\b/.test(contentType ?? "")) return raw.toString("latin1");
  try {
    return JSON.parse(raw.toString("utf8")) as unknown;
  } catch {
    return raw.toString("utf8");
  }
}

function usualBody(status: number): unknown {
  if (status === 204 || status === 304 || status < 300) return undefined;
  return { message: `${status} ${USUAL_WORDS[status] ?? "Error"}` };
}

const USUAL_WORDS: Record<number, string> = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

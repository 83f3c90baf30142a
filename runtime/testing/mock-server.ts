/// <reference lib="esnext.disposable" preserve="true" />
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, usualBody } from "./answer.js";
import { crossOrigin, preflight } from "./cors.js";
import type { OpenApiDocument } from "./description.js";
import { byPrism, statefully } from "./respondents.js";
import { ready } from "./respond.js";

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
  /** With `dynamic`: the same text gives the same values. */
  seed?: string;
  /** Remember what is created, as `mockFetch({ stateful })` does; answered without Prism. */
  stateful?: boolean | { empty?: boolean; now?: () => Date };
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
  /** Forget received calls, forced answers and what was created. */
  reset(): void;
  /** Stop, closing open connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const ROOT = "/api/v4";

/**
 * Start a mock of GitLab on 127.0.0.1: Prism, in this process, on the description. It checks each request against the
 * description (422 with what is wrong, 404 for an unknown route, 405 for a wrong method) and answers with the examples;
 * lists are cut into pages with GitLab's headers. A page of another origin may call it, as it may call GitLab. Operations
 * are prepared at their first request, so it starts at once.
 *
 * @returns the running server; use `await using`, or call `close()`.
 * @throws Error when the port is taken, a named resource does not exist, or Prism is not installed.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const respondent = options.stateful ? statefully(options) : await byPrism(options);
  const calls: MockCall[] = [];
  let forced: { status: number; answer: ForcedAnswer; left: number }[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
    const method = request.method ?? "GET";
    const path = url.pathname.startsWith(`${ROOT}/`) ? url.pathname.slice(ROOT.length) : undefined;
    const permission = path === undefined ? undefined : preflight(method, request.headers);
    if (permission) return void response.writeHead(200, permission).end();
    const raw = await readBody(request);
    const call: MockCall = {
      method,
      path: path ?? url.pathname,
      query: url.search.slice(1),
      headers: request.headers,
      body: parseBody(raw, request.headers["content-type"]),
      operationId: path === undefined ? undefined : respondent.operationId(method, path),
      status: 0,
    };
    calls.push(call);
    const planned = forced.find((entry) => !entry.answer.operationId || entry.answer.operationId === call.operationId);
    let given: Answer;
    if (planned) {
      if (--planned.left <= 0) forced = forced.filter((entry) => entry !== planned);
      const { headers, body = usualBody(planned.status) } = planned.answer;
      given = { status: planned.status, headers, body };
    } else if (path === undefined) given = { status: 404, body: { error: "404 Not Found" } };
    else given = await respondent.answer({ url, call, raw });
    const { status, headers, body } = await ready(given, method, calls.length);
    call.status = status;
    response.writeHead(status, path === undefined ? headers : { ...crossOrigin(request.headers), ...headers });
    response.end(body);
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
      respondent.reset();
    },
    close,
    [Symbol.asyncDispose]: close,
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

import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";
import { FullClient, type GitLabOptions } from "../../runtime/index.js";

/** What a server was asked. */
export interface Seen {
  method: string;
  /** Path and query exactly as they came. */
  url: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A server on 127.0.0.1 that notes what it is asked. */
export interface TestServer {
  /** `http://127.0.0.1:1234`. */
  origin: string;
  port: number;
  seen: Seen[];
  sockets: Set<Socket>;
  /** Answers whose connection ended before they did. */
  aborted: number;
}

/** How an answer is described in a table. */
export interface Answer {
  status?: number;
  headers?: Record<string, string | string[] | undefined>;
  /** Sent as JSON unless it is text or bytes. */
  body?: unknown;
}

type Respond =
  Answer | ((seen: Seen, response: ServerResponse, request: IncomingMessage) => Answer | void | Promise<Answer | void>);

/** Starts a server that answers the n-th request with the n-th answer, and further ones with the last. It ends with the test. */
export async function serve(...answers: Respond[]): Promise<TestServer> {
  const seen: Seen[] = [];
  const result = { seen, aborted: 0 } as unknown as TestServer;
  const listener: RequestListener = async (request, response) => {
    response.on("close", () => void (response.writableFinished || result.aborted++));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = request.url!;
    const [path = "", query = ""] = url.split(/\?(.*)/s);
    const one = { method: request.method!, url, path, query, headers: request.headers, body: Buffer.concat(chunks) };
    const respond = answers[Math.min(seen.push(one) - 1, answers.length - 1)] ?? {};
    const answer = typeof respond === "function" ? await respond(one, response, request) : respond;
    if (answer) reply(response, answer);
  };
  const server = createServer(
    (request, response) => void Promise.resolve(listener(request, response)).catch(() => response.destroy()),
  );
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(result, { origin: `http://127.0.0.1:${port}`, port, sockets });
}

/** Sends an answer. */
export function reply(response: ServerResponse, { status = 200, headers = {}, body = {} }: Answer): void {
  const raw = typeof body === "string" || Buffer.isBuffer(body);
  const given = Object.entries(headers).filter(([, value]) => value !== undefined);
  response.writeHead(status, { ...(raw ? {} : { "content-type": "application/json" }), ...Object.fromEntries(given) });
  response.end(status === 204 || status === 304 ? undefined : raw ? body : JSON.stringify(body));
}

/** A client of a test server that retries without delay. */
export function clientOf(server: TestServer, options: GitLabOptions = {}): FullClient {
  return new FullClient({
    host: server.origin,
    token: "glpat-test-secret-000",
    ...options,
    retry: options.retry ?? { baseDelay: 1 },
  });
}

/** Any error of this package, its properties as a test may ask for them. */
export interface Failure extends Error {
  code: string;
  kind: string;
  status: number;
  text: string;
  resume: string;
  retryAfter?: number;
  headers: Headers;
  oauth: { scopes: string[] };
  messages: string[];
  fieldErrors: Record<string, string[]>;
  body: unknown;
  attempts: { status?: number; wait: number }[];
}

/** What a promise is rejected with. */
export async function failure(promise: PromiseLike<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    return error as Failure;
  }
  throw new Error("it was expected to fail");
}

/** An operation for tests. */
export const listIssues = {
  id: "issues.listForProject",
  method: "GET",
  path: "/projects/{project_id}/issues",
  pagination: "offset",
} as const;
export const createIssue = { id: "issues.create", method: "POST", path: "/projects/{project_id}/issues" } as const;
export const getProject = { id: "projects.get", method: "GET", path: "/projects/{project_id}" } as const;
export const deleteBranch = {
  id: "branches.delete",
  method: "DELETE",
  path: "/projects/{project_id}/repository/branches/{branch}",
  as: "none",
} as const;

/** A small GitLab for the smoke program: it demands the credential, answers in GitLab's shapes, and lets pages of other origins in. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { crossOrigin, preflight } from "../../runtime/testing/cors.js";

/** The credential the server takes. */
export const TOKEN = "glpat-example-everywhere";
/** Bytes of the file that is downloaded: more than one piece. */
export const FILE = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31) & 255));

const ISSUES = Array.from({ length: 5 }, (_, index) => ({ iid: index + 1, title: `Issue ${index + 1}` }));

/** A running server. */
export interface EverywhereServer extends AsyncDisposable {
  url: string;
  /** `POST /projects/1/issues`, oldest first; preflights as `OPTIONS`. */
  seen: string[];
}

/** Starts a server on 127.0.0.1; each runtime gets one of its own, since it fails once. */
export async function startServer(): Promise<EverywhereServer> {
  const seen: string[] = [];
  let failed = false;
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, crossOrigin(request.headers));
      response.end(JSON.stringify({ message: String(error) }));
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = url.pathname.replace(/^\/api(\/v4)?/, "");
    seen.push(`${method} ${path}`);
    const granted = preflight(method, request.headers);
    if (granted) return void response.writeHead(200, granted).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const send = (status: number, value: unknown, headers: Record<string, string> = {}): void => {
      const content = Buffer.isBuffer(value) ? value : JSON.stringify(value);
      const type = Buffer.isBuffer(value) ? "application/octet-stream" : "application/json";
      response.writeHead(status, {
        ...crossOrigin(request.headers),
        "content-type": type,
        "x-request-id": `request-${seen.length}`,
        ...headers,
      });
      response.end(content);
    };
    if (request.headers["private-token"] !== TOKEN) return send(401, { message: "401 Unauthorized" });
    switch (`${method} ${path}`) {
      case "GET /user":
        return send(200, { id: 1, username: "alice" });
      case "POST /projects/example-group%2Fsample-app/issues":
        return send(201, { iid: 7, ...(JSON.parse(body.toString()) as object) });
      case "GET /projects/1/issues":
        return page(url, send);
      case "GET /version":
        if (!failed) {
          failed = true;
          return send(503, { message: "503 Service Unavailable" }, { "retry-after": "0" });
        }
        return send(200, { version: "19.5.0", revision: "abc" });
      case "POST /projects/1/uploads":
        return send(201, await uploaded(body, request.headers["content-type"]));
      case "PUT /projects/1/packages/generic/app/1.0.0/app.bin":
        return send(201, { message: digest(body) });
      case "GET /projects/1/repository/files/app.bin/raw":
        return send(200, FILE, { "content-disposition": 'attachment; filename="app.bin"' });
      case "GET /projects/1/issues/404":
        return send(404, { message: "404 Issue Not Found" });
      case "GET /projects/2":
        return send(301, { message: "moved" }, { location: "/api/v4/projects/1" });
      case "GET /projects/1":
        return send(200, { id: 1, path_with_namespace: "example-group/sample-app" });
      case "GET /projects/3":
        return; // No answer ever comes.
      case "POST /graphql":
        return send(200, { data: { currentUser: { username: "alice" } } });
      default:
        return send(404, { error: "404 Not Found" });
    }
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** SHA-256 in hexadecimal. */
export function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function page(url: URL, send: (status: number, value: unknown, headers: Record<string, string>) => void): void {
  const number = Number(url.searchParams.get("page") ?? 1);
  const items = ISSUES.slice((number - 1) * 2, number * 2);
  const next = new URL(`http://127.0.0.1${url.pathname}`);
  next.searchParams.set("page", String(number + 1));
  const more = number * 2 < ISSUES.length;
  send(200, items, {
    "x-page": String(number),
    "x-total": String(ISSUES.length),
    "x-total-pages": "3",
    "x-per-page": "2",
    "x-next-page": more ? String(number + 1) : "",
    ...(more ? { link: `<${next.href}>; rel="next"` } : {}),
  });
}

async function uploaded(body: Buffer, type: string | undefined): Promise<object> {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type ?? "" } }).formData();
  const file = form.get("file") as File;
  return {
    id: 1,
    alt: digest(Buffer.from(await file.arrayBuffer())),
    url: `/uploads/${file.name}`,
    markdown: file.type,
  };
}

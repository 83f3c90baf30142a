import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A function from a request to its answer, as workers have it. */
export type Handler = (request: Request) => Response | Promise<Response>;

/** A server under way. */
export interface Served {
  /** `http://127.0.0.1:8787`. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a handler on 127.0.0.1 with Node's `http`.
 *
 * @param port 0 for a free one
 * @param failed told of what the handler throws; 500 is answered
 * @throws Error with the code `EADDRINUSE` for a port that is taken
 */
export async function serve(handler: Handler, port: number, failed: (error: unknown) => void): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    const respond = async (): Promise<void> => {
      const response = await handler(requestOf(incoming));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      if (response.body) await pipeline(Readable.fromWeb(response.body as never), outgoing);
      else outgoing.end();
    };
    respond().catch((error: unknown) => {
      // Whoever asked went away.
      if (outgoing.destroyed) return;
      failed(error);
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function requestOf(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  const { method = "GET", url = "/" } = incoming;
  const body = method === "GET" || method === "HEAD" ? null : (Readable.toWeb(incoming) as ReadableStream);
  const init: RequestInit & { duplex: "half" } = { method, headers, body, duplex: "half" };
  return new Request(new URL(url, `http://${incoming.headers.host ?? "127.0.0.1"}`), init);
}

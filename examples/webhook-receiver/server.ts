import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { receiveWebhook, type ReceivedWebhook, WebhookError, type WebhookOptions } from "gitlab-fetch/webhooks";
import type { Intake } from "./intake.js";

/** What a receiver is made of. */
export interface ReceiverOptions {
  path: string;
  webhook: WebhookOptions;
  /** Takes an event that was found to come from GitLab. It must not wait for the work. */
  take(received: ReceivedWebhook): Intake;
  /** A line for the log; nothing secret is in it. */
  log(line: string): void;
}

const STATUS: Record<Intake, number> = { accepted: 202, duplicate: 200, full: 503 };

/**
 * A server that answers GitLab before the work is done: GitLab waits 10 s at most, and rests a webhook that fails four
 * times in a row.
 */
export function createReceiver(options: ReceiverOptions): Server {
  const server = createServer((request, response) => {
    receive(options, request)
      .then((status) => answer(request, response, status))
      .catch((error: unknown) => {
        options.log(`failed: ${String(error)}`);
        answer(request, response, 500);
      });
  });
  // Somebody who sends a byte now and then does not keep a connection for ever.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  return server;
}

/** The status to answer. */
async function receive({ path, webhook, take, log }: ReceiverOptions, request: IncomingMessage): Promise<number> {
  if (request.url?.split("?")[0] !== path) return 404;
  try {
    const received = await receiveWebhook(asRequest(request), webhook);
    const intake = take(received);
    log(
      `${intake}: ${received.name ?? received.kind} (${received.idempotencyKey ?? "no key"}), by ${received.verified}`,
    );
    return STATUS[intake];
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    log(`refused with ${error.status}: ${error.message}`);
    return error.status;
  }
}

/** Its body is read piece by piece, so that a wrong token or a body that is too long ends the reading. */
function asRequest(request: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  const method = request.method ?? "GET";
  const init: RequestInit & { duplex: "half" } = { method, headers, duplex: "half" };
  if (method !== "GET" && method !== "HEAD") init.body = Readable.toWeb(request) as ReadableStream;
  return new Request("http://receiver.invalid/", init);
}

function answer(request: IncomingMessage, response: ServerResponse, status: number): void {
  const headers: Record<string, string> = {};
  if (status === 405) headers["allow"] = "POST";
  if (status === 503) headers["retry-after"] = "60";
  // What was not read of a refused call is not taken for the next one.
  if (!request.complete) headers["connection"] = "close";
  response.writeHead(status, headers).end();
}

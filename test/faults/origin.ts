import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { ServerFault } from "./faults.js";

/** What the server knows of one script. */
export interface Ledger {
  /** How many items the script's lists have. */
  items: number;
  /** How often its write was done. */
  done: number;
  /** What the server said, by request id, in order. */
  answers: Map<string, Said>;
}

/** One answer of the server, as far as errors must tell it. */
export interface Said {
  status: number;
  /** The order of the answers. */
  order: number;
  /** Which limiter refused. */
  limiter?: "http" | "application";
  /** Whether it asked to come again, and soon: a lock, or a limit that is over in time. */
  again: boolean;
}

/** The content of downloads. */
export const content = Buffer.from(Array.from({ length: 4000 }, (_, i) => i % 251));

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A small GitLab: lists by offset and keyset, a record, a file, and writes that are counted. Its faults are told by `x-fault`. */
export async function startOrigin() {
  const ledgers = new Map<string, Ledger>();
  let count = 0;
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  // Idle connections go quickly, so that what is left in the end is a leak.
  server.keepAliveTimeout = 1500;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for await (const _ of request);
    const ledger = ledgers.get(String(request.headers["x-script"]))!;
    const told = request.headers["x-fault"];
    const fault = told ? (JSON.parse(String(told)) as ServerFault) : undefined;
    const requestId = `request-${++count}`;
    const write = !["GET", "HEAD"].includes(request.method!);
    const undone =
      fault && (["limit", "lock", "redirect"].includes(fault.kind) || (fault.kind === "status" && !fault.done));
    if (write && !undone) ledger.done++;
    const reply = spoil(work(request, ledger), fault, request);
    reply.headers["x-request-id"] = requestId;
    const limit = fault?.kind === "limit" ? fault : undefined;
    const again = limit ? limit.hint !== "far" : fault?.kind === "lock";
    ledger.answers.set(requestId, { status: reply.status, order: count, limiter: limit?.limiter, again });
    if (fault?.kind === "informational") {
      if (fault.status === 100) response.writeContinue();
      else if (fault.status === 102) response.writeProcessing();
      else response.writeEarlyHints({ link: "</style.css>; rel=preload" });
    }
    if (fault?.kind === "limit") response.sendDate = false;
    response.writeHead(reply.status, reply.headers);
    response.end(reply.body);
    // More or less than was promised: the connection tells.
    if (fault?.kind === "length" || fault?.kind === "cut") response.socket?.end();
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    ledgers,
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What a GitLab in good health answers. */
function work(request: IncomingMessage, { items }: Ledger): Reply {
  const url = new URL(request.url!, "http://internal:8080");
  const json = (data: unknown, headers: Record<string, string> = {}, status = 200): Reply => {
    const body = Buffer.from(JSON.stringify(data));
    return {
      status,
      headers: { "content-type": "application/json", "content-length": `${body.length}`, ...headers },
      body,
    };
  };
  if (request.method === "DELETE") return { status: 204, headers: {}, body: Buffer.alloc(0) };
  if (request.method !== "GET") return json({ id: 1 }, {}, request.method === "POST" ? 201 : 200);
  if (url.pathname.endsWith("/archive"))
    return { status: 200, headers: { "content-length": `${content.length}` }, body: content };
  if (!url.pathname.endsWith("/issues")) return json({ id: 5, name: "x".repeat(200) });
  const perPage = Number(url.searchParams.get("per_page") ?? 20);
  const link = (rel: string, changes: Record<string, number>): string => {
    for (const [name, value] of Object.entries(changes)) url.searchParams.set(name, String(value));
    return `<${url.href}>; rel="${rel}"`;
  };
  const list = (from: number): { id: number }[] =>
    Array.from({ length: Math.max(0, Math.min(perPage, items - from)) }, (_, i) => ({ id: from + i + 1 }));
  if (url.searchParams.get("pagination") === "keyset") {
    const from = Number(url.searchParams.get("id_after") ?? 0);
    return json(list(from), from + perPage < items ? { link: link("next", { id_after: from + perPage }) } : {});
  }
  const page = Number(url.searchParams.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items / perPage));
  return json(list((page - 1) * perPage), {
    "x-page": `${page}`,
    "x-per-page": `${perPage}`,
    "x-next-page": page < last ? `${page + 1}` : "",
    "x-total": `${items}`,
    "x-total-pages": `${last}`,
    link: [...(page < last ? [link("next", { page: page + 1 })] : []), link("last", { page: last })].join(", "),
  });
}

/** The answer with a fault in it. */
function spoil(reply: Reply, fault: ServerFault | undefined, request: IncomingMessage): Reply {
  const { status, headers, body } = reply;
  const page = "<!DOCTYPE html><html><title>Sign in</title></html>";
  const of = (code: number, type: string, text: string, more: Record<string, string> = {}): Reply => ({
    status: code,
    headers: { ...(type && { "content-type": type }), ...more },
    body: Buffer.from(text),
  });
  switch (fault?.kind) {
    case "status": {
      const text = { json: `{"message":"${fault.status} Refused"}`, html: page, text: "no healthy upstream", none: "" };
      const type = { json: "application/json", html: "text/html", text: "text/plain", none: "" };
      return of(fault.status, type[fault.form], text[fault.form]);
    }
    case "limit": {
      const now = Date.now() + fault.skew * 1000;
      const hints: Record<string, Record<string, string>> = {
        none: {},
        seconds: { "retry-after": "0" },
        date: { "retry-after": new Date(now).toUTCString() },
        reset: { "ratelimit-limit": "60", "ratelimit-remaining": "0", "ratelimit-reset": `${Math.floor(now / 1000)}` },
        far: { "retry-after": "3600" },
        nonsense: { "retry-after": "soon", "ratelimit-reset": "x", "ratelimit-remaining": "-" },
      };
      const more = { date: new Date(now).toUTCString(), ...hints[fault.hint] };
      return fault.limiter === "http"
        ? of(429, "text/plain", "Retry later\n", more)
        : of(429, "application/json", '{"message":{"error":"This endpoint has been requested too many times."}}', more);
    }
    case "lock":
      return of(409, "application/json", '{"message":"409 Conflict: Resource lock"}');
    case "redirect": {
      const to = { itself: { location: request.url! }, nowhere: {}, nonsense: { location: "http://[" } };
      return of(fault.status, "", "", to[fault.to] as Record<string, string>);
    }
    case "type":
      return { status, headers: { ...headers, "content-type": fault.type }, body };
    case "page":
      return of(200, "text/html", page);
    case "empty":
      return of(200, "application/json", "");
    case "cut": {
      const { "content-length": _, ...rest } = headers;
      return { status, headers: { ...rest, connection: "close" }, body: body.subarray(0, body.length * fault.part) };
    }
    case "length":
      return { status, headers: { ...headers, "content-length": `${Math.max(0, body.length + fault.by)}` }, body };
    case "link": {
      // By offset only: with keyset nothing else says that there is more.
      if (!headers["x-page"]) return reply;
      const { link = "", ...rest } = headers;
      const others = '<http://internal:8080/>; rel="other", '.repeat(100);
      const links = {
        none: {},
        cut: { link: link.slice(0, 30) },
        garbage: { link: '<<;rel="' },
        huge: { link: others + link },
      };
      return { status, headers: { ...rest, ...links[fault.how] }, body };
    }
    case "gzip": {
      const coded = fault.how === "garbage" ? Buffer.from("no gzip at all") : gzipSync(body).subarray(0, -12);
      return {
        status,
        headers: { ...headers, "content-encoding": "gzip", "content-length": `${coded.length}` },
        body: coded,
      };
    }
    default:
      return reply;
  }
}

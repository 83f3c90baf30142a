import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { type Places, type Probe, secretOf } from "./probes.js";

/** What a request told: everything of it, as text. */
export interface Heard {
  id: string;
  where: "home" | "other" | "proxy";
  method: string;
  url: string;
  text: string;
}

const certificate = (name: string): Buffer =>
  readFileSync(new URL(`../../runtime/certificates/${name}.pem`, import.meta.url));

/** GitLab with and without TLS, another server that is also a proxy, and a port where nobody is. */
export async function startServers() {
  const heard: Heard[] = [];
  let probes = new Map<string, Probe>();

  const hear =
    (where: Heard["where"]): RequestListener =>
    async (request, response) => {
      let body = "";
      for await (const chunk of request) body += String(chunk);
      const { method = "", url = "" } = request;
      const id = /probe-\d+/.exec(url)?.[0] ?? "";
      heard.push({ id, where, method, url, text: `${method} ${url}\n${request.rawHeaders.join("\n")}\n${body}` });
      const probe = where === "home" ? probes.get(id) : undefined;
      response.setHeader("content-type", probe?.body?.startsWith("<") ? "text/html" : "application/json");
      if (!probe) return void response.end('[{"id":2}]');
      const { status = 200, location, link } = probe;
      if (location) response.setHeader("location", location);
      // The second page has none: some clients would walk for ever.
      if (link && !url.includes("page=2")) response.setHeader("link", `<${link}>; rel="next"`);
      const text = probe.body ?? (probe.does === "list" ? '[{"id":1}]' : '{"id":1}');
      response.writeHead(status).end(status === 204 ? undefined : text.replace("TOKEN", secretOf(id)));
    };
  const other = createServer(hear("other"));
  other.on("connect", (request, socket) => {
    heard.push({ id: "", where: "proxy", method: "CONNECT", url: request.url!, text: request.rawHeaders.join("\n") });
    socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
  });
  const servers: Server[] = [
    createServer(hear("home")),
    createSecureServer({ cert: certificate("server"), key: certificate("server-key") }, hear("home")),
    other,
    createServer(),
  ];
  const sockets = new Set<Socket>();
  const ports = await Promise.all(
    servers.map(async (server) => {
      server.on("connection", (socket) => sockets.add(socket.on("error", () => {})));
      await new Promise<void>((resolve) => server.listen(0, resolve));
      return (server.address() as AddressInfo).port;
    }),
  );
  servers[3]!.close();
  const [http, https, elsewhere, closed] = ports as [number, number, number, number];
  const places: Places = { http, https, other: elsewhere, closed };
  return {
    places,
    heard,
    /** Tells what to answer. */
    expect(all: Probe[]): void {
      probes = new Map(all.map((probe) => [probe.id, probe]));
      heard.length = 0;
    },
    close(): void {
      for (const server of servers) server.close();
      sockets.forEach((socket) => socket.destroy());
    },
  };
}

/** What came of a probe: nothing got out, or where to. */
export function leaksOf({ id, does, target }: Probe, heard: Heard[], shown: string): string[] {
  const leaks: string[] = [];
  const secret = secretOf(id);
  const told = heard.filter((one) => one.id === id || one.where === "proxy");
  const proxied = told.filter(({ where }) => where === "proxy").map(({ text }) => text);
  if (told.some(({ where, text }) => where === "other" && text.includes(secret))) leaks.push("sent");
  if (proxied.some((text) => text.includes(secret))) leaks.push("told the proxy");
  if (shown.includes(secret) || shown.includes(JSON.stringify(secret).slice(1, -1))) leaks.push("shown");
  if (told.some(({ text }) => /x-forged/i.test(text))) leaks.push("forged header");
  const write = told.find(({ method, where }) => (method === "POST" || method === "PUT") && where === "other");
  if (write) leaks.push("body sent");
  if (does === "delete") {
    const wanted = `/${id}/api/v4/projects/1/repository/branches/${encodeURIComponent(target!)}`;
    const sent = told.find(({ method }) => method === "DELETE");
    if (sent && (sent.url !== wanted || !target)) leaks.push(`DELETE ${sent.url.replace(`/${id}`, "")}`);
  }
  return leaks;
}

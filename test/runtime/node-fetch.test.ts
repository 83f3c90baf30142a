import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { FullClient } from "../../runtime/index.js";
import { nodeFetch } from "../../runtime/node-fetch.js";
import { failure, getProject, serve } from "./server.js";
import { temporaryFiles } from "./temporary.js";

const { folder, file } = temporaryFiles();
const certificate = (name: string): Buffer => readFileSync(new URL(`./certificates/${name}.pem`, import.meta.url));

describe("TLS", () => {
  async function secure(options: object = {}): Promise<{ origin: string; seen: string[] }> {
    const seen: string[] = [];
    const server = createServer(
      { cert: certificate("server"), key: certificate("server-key"), ...options },
      async (request, response) => {
        let body = "";
        for await (const chunk of request) body += String(chunk);
        seen.push(`${request.method} ${request.headers["content-type"] ?? ""} ${body}`);
        response.setHeader("content-type", "application/json").end('{"id":1}');
      },
    );
    await new Promise<void>((resolve) => server.listen(0, resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    return { origin: `https://localhost:${(server.address() as { port: number }).port}`, seen };
  }

  test("an authority nobody knows is an error that says what to do, and is not tried again", async () => {
    const { origin } = await secure();
    const error = await failure(new FullClient({ host: origin }).call(getProject, { project_id: 1 }));
    expect(error).toMatchObject({ code: "network", kind: "tls", attempts: [] });
    expect(error.message).toMatch(/NODE_EXTRA_CA_CERTS/);
    expect(
      await failure(new FullClient({ host: origin, fetch: nodeFetch() }).call(getProject, { project_id: 1 })),
    ).toMatchObject({ kind: "tls" });
  });

  test("ssl_verify is a switch or the authority's file", async () => {
    const { origin, seen } = await secure();
    const ca = join(folder, "ca.pem");
    writeFileSync(ca, certificate("ca"));
    for (const verify of ["false", ca]) {
      const client = await FullClient.fromConfig("a", file(`[a]\nurl = ${origin}\nssl_verify = ${verify}`));
      expect(await client.http.post("/x", { body: { a: "ä" } })).toEqual({ id: 1 });
    }
    expect(seen).toEqual(['POST application/json {"a":"ä"}', 'POST application/json {"a":"ä"}']);
  });

  test("a client certificate", async () => {
    const { origin, seen } = await secure({ ca: certificate("ca"), requestCert: true, rejectUnauthorized: true });
    const ca = certificate("ca");
    expect(
      (
        await failure(
          new FullClient({ host: origin, fetch: nodeFetch({ ca }), retry: false }).call(getProject, { project_id: 1 }),
        )
      ).code,
    ).toBe("network");
    const fetch = nodeFetch({ ca, cert: certificate("client"), key: certificate("client-key") });
    expect(await new FullClient({ host: origin, fetch }).call(getProject, { project_id: 1 })).toEqual({ id: 1 });
    expect(seen).toHaveLength(1);
  });
});

describe("the fetch on Node's own http", () => {
  test("sends every kind of body, reads answers as streams, and stops with the signal", async () => {
    const server = await serve(
      {},
      {},
      { status: 204 },
      { body: "x".repeat(200_000), headers: { "content-type": "text/plain" } },
      { status: 302, headers: { location: "/api/v4/end" } },
      {},
      () => new Promise(() => {}),
    );
    const client = new FullClient({ host: server.origin, token: "glpat-x", fetch: nodeFetch(), retry: false });
    await client.http.post("/a", { body: { file: new File(["content"], "a.txt") } });
    await client.http.put("/b", { body: new Blob(["blob"]).stream() });
    await client.http.delete("/c");
    expect(await client.http.get("/d", { as: "text" })).toHaveLength(200_000);
    await client.http.get("/e");
    expect((await failure(client.http.get("/f", { timeout: 50 }))).code).toBe("timeout");
    await expect.poll(() => server.aborted).toBe(1);
    expect(String(server.seen[0]!.body)).toContain("content");
    expect(String(server.seen[1]!.body)).toBe("blob");
    expect(server.seen.map(({ method, path }) => `${method} ${path.slice(7)}`)).toEqual([
      "POST /a",
      "PUT /b",
      "DELETE /c",
      "GET /d",
      "GET /e",
      "GET /end",
      "GET /f",
    ]);
  });

  test.each(["999 Enough", "200 \u20ac"])(
    "an answer that no Response can hold (%s) is a network error",
    async (line) => {
      const server = createTcpServer((socket) => {
        socket.on("error", () => {}).once("data", () => socket.end(`HTTP/1.1 ${line}\r\ncontent-length: 0\r\n\r\n`));
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      onTestFinished(() => void server.close());
      const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const answer = new FullClient({ host, fetch: nodeFetch(), retry: false }).http.request("GET", "/x");
      if (line.startsWith("200")) expect((await answer).status).toBe(200);
      else expect(await failure(answer)).toMatchObject({ code: "network", kind: "lost" });
    },
  );

  test("a post without a body says so", async () => {
    const server = await serve({});
    await new FullClient({ host: server.origin, fetch: nodeFetch() }).http.post("/x");
    expect(server.seen[0]!.headers["content-length"]).toBe("0");
  });
});

import { describe, expect, test } from "vitest";
import { FullClient, type Operation, type RetryInfo } from "../../runtime/index.js";
import { type Answer, clientOf, failure, getProject, serve } from "./server.js";

const put: Operation = { id: "x.update", method: "PUT", path: "/x" };
const del: Operation = { id: "x.delete", method: "DELETE", path: "/x", as: "none" };
const post: Operation = { id: "x.create", method: "POST", path: "/x" };
const patch: Operation = { id: "x.patch", method: "PATCH", path: "/x" };
const head: Operation = { id: "x.check", method: "HEAD", path: "/x" };
const get: Operation = { id: "x.get", method: "GET", path: "/x" };
const operations = { GET: get, HEAD: head, PUT: put, DELETE: del, POST: post, PATCH: patch };
const lock: Answer = { status: 409, body: { message: "409 Conflict: Resource lock" } };

/** The table of the documentation: which failures are repeated for which methods. */
const table: [string, Answer, (keyof typeof operations)[]][] = [
  ...([408, 500] as const).map((status): (typeof table)[number] => [`${status}`, { status }, ["GET", "HEAD"]]),
  ["429", { status: 429 }, ["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"]],
  ...[502, 503, 504, 520, 521, 522, 527, 530].map((status): (typeof table)[number] => [
    `${status}`,
    { status },
    ["GET", "HEAD", "PUT", "DELETE"],
  ]),
  ["409 with a resource lock", lock, ["GET", "PUT", "DELETE", "POST", "PATCH"]],
  ["409 for another reason", { status: 409, body: { message: "409 Conflict" } }, []],
  ...[400, 401, 403, 404, 405, 412, 413, 422, 501, 505, 519, 531].map((status): (typeof table)[number] => [
    `${status}`,
    { status },
    [],
  ]),
];

describe("what is sent again", () => {
  test.each(table)("%s", async (_, answer, repeated) => {
    for (const [method, operation] of Object.entries(operations)) {
      if (method === "HEAD" && answer.body) continue;
      const server = await serve(answer, { body: { ok: true } });
      const call = clientOf(server).call(operation, method === "HEAD" || method === "GET" ? {} : { title: "x" });
      if ((repeated as string[]).includes(method)) {
        await call;
        expect(server.seen, method).toHaveLength(2);
        expect(server.seen[1]!.body, method).toEqual(server.seen[0]!.body);
      } else {
        expect(await failure(call), method).toMatchObject({ status: answer.status, attempts: [] });
        expect(server.seen, method).toHaveLength(1);
      }
    }
  });

  test("a write that is marked idempotent is, like a PUT", async () => {
    for (const [status, count] of [
      [502, 2],
      [500, 1],
    ] as const) {
      const server = await serve({ status }, {});
      await clientOf(server)
        .call({ ...post, idempotent: true }, { title: "x" })
        .catch(() => {});
      expect(server.seen).toHaveLength(count);
    }
  });

  test.each([
    ["GET", get, true],
    ["HEAD", head, true],
    ["PUT", put, true],
    ["DELETE", del, true],
    ["POST", post, false],
    ["PATCH", patch, false],
  ] as const)("a connection that breaks before the answer: %s", async (_, operation, repeated) => {
    const server = await serve((_seen, response) => void response.destroy(), { body: {} });
    const call = clientOf(server).call(operation, { a: 1 });
    if (repeated) await call;
    else expect(await failure(call)).toMatchObject({ code: "network", kind: "lost" });
    expect(server.seen).toHaveLength(repeated ? 2 : 1);
  });

  test("a GET whose body breaks off", async () => {
    const server = await serve(
      (_, response) => {
        response.writeHead(200, { "content-length": 100 });
        response.write('{"half":', () => response.destroy());
      },
      { body: { ok: true } },
    );
    expect(await clientOf(server).call(get)).toEqual({ ok: true });
  });

  test("a connection that is refused, whatever the method, because nothing was sent", async () => {
    const server = await serve({});
    const port = server.port;
    for (const operation of [get, post]) {
      let attempts = 0;
      const client = new FullClient({
        host: `http://127.0.0.1:${port}`,
        retry: { baseDelay: 1, limit: 2 },
        fetch: (_, init) => (attempts++, fetch("http://127.0.0.1:9", { method: init.method })),
      });
      // Port 9 is one that fetch refuses by itself; a closed port is refused by the system.
      expect((await failure(client.call(operation, { a: 1 }))).code).toBe("network");
      expect(attempts).toBe(operation === get ? 3 : 1);
    }
    const closed = await closedPort();
    const error = await failure(
      new FullClient({ host: `http://127.0.0.1:${closed}`, retry: { baseDelay: 1, limit: 2 } }).call(post, { a: 1 }),
    );
    expect(error).toMatchObject({ code: "network", kind: "refused" });
    expect(error.attempts).toHaveLength(2);
    expect(error.attempts[0]).toMatchObject({ code: "network" });
  });

  test("a host that does not exist", async () => {
    const error = await failure(
      new FullClient({ host: "gitlab.invalid", retry: { baseDelay: 1, limit: 1 } }).call(getProject, { project_id: 1 }),
    );
    expect(error).toMatchObject({ code: "network", kind: "dns", path: "/projects/:project_id" });
    expect(error.message).toMatch(
      /^GET \/projects\/:project_id failed: no answer from https:\/\/gitlab.invalid \(.*(ENOTFOUND|EAI_AGAIN)/,
    );
  });
});

async function closedPort(): Promise<number> {
  const { createServer } = await import("node:net");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("bodies", () => {
  test("are built anew for each attempt", async () => {
    const server = await serve({ status: 429 }, lock, { status: 201 });
    await clientOf(server).call(post, { file: new File(["content"], "a.txt"), title: "x" });
    const [first, ...others] = server.seen.map(({ body }) => String(body).replace(/-{4,}\S+/g, "--"));
    expect(others).toEqual([first, first]);
    expect(first).toContain("content");
  });

  test("a stream is sent once, a function that makes one as often as needed", async () => {
    const stream = (): ReadableStream<Uint8Array> => new Blob(["content"]).stream();
    const raw: Operation = { ...put, body: "application/octet-stream" };
    const once = await serve({ status: 503 }, {});
    expect(await failure(clientOf(once).call(raw, { body: stream() }))).toMatchObject({ status: 503, attempts: [] });
    expect(once.seen).toHaveLength(1);
    const again = await serve({ status: 503 }, { status: 503 }, {});
    await clientOf(again).call(raw, { body: stream });
    expect(again.seen.map(({ body }) => String(body))).toEqual(["content", "content", "content"]);
  });
});

test("onRetry is told what failed and how long the wait is", async () => {
  const server = await serve({ status: 502 }, (_, response) => void response.destroy(), {});
  const told: unknown[] = [];
  const hooks = { onRetry: ({ error, ...rest }: RetryInfo) => void told.push({ ...rest, code: error.code }) };
  await clientOf(server, { hooks }).call(get);
  expect(told).toEqual([
    { operation: "x.get", method: "GET", path: "/x", attempt: 1, wait: expect.any(Number), code: "http" },
    { operation: "x.get", method: "GET", path: "/x", attempt: 2, wait: expect.any(Number), code: "network" },
  ]);
});

import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { webhookRequest } from "../../generated/webhook-examples.js";
import { Webhooks, type ReceivedWebhook } from "../../generated/webhooks.js";
import { ConfigError } from "../../runtime/index.js";
import { SIGNING_TOKEN, TOKEN } from "./fixtures.js";

test("functions are called in order for the events of their kind", async () => {
  const calls: string[] = [];
  const webhooks = new Webhooks({ token: TOKEN })
    .on("merge_request", async ({ object_attributes }) => {
      await Promise.resolve();
      calls.push(`first ${object_attributes.title}`);
    })
    .on("merge_request", (_, { verified }) => calls.push(`second ${verified}`))
    .on("push", ({ ref }) => calls.push(ref));
  const response = await webhooks.handle(await webhookRequest("merge_request", { token: TOKEN }));
  expect(response.status).toBe(204);
  expect(calls).toEqual(["first Make the search faster", "second token"]);
});

test("the fallback gets everything else, also what is not known", async () => {
  const left: ReceivedWebhook[] = [];
  const webhooks = new Webhooks({ token: TOKEN }).on("push", () => {}).fallback((received) => left.push(received));
  await webhooks.handle(await webhookRequest("push", { token: TOKEN }));
  await webhooks.handle(await webhookRequest("note", { token: TOKEN }));
  await webhooks.handle(await webhookRequest("push", { token: TOKEN }, { object_kind: "sprint" as "push" }));
  expect(left.map(({ kind, known }) => [kind, known])).toEqual([
    ["note", true],
    ["unknown", false],
  ]);
});

test("what is refused is answered with its status, and nothing is called", async () => {
  const webhooks = new Webhooks({ token: TOKEN }).fallback(() => {
    throw new Error("called");
  });
  expect((await webhooks.handle(await webhookRequest("push", { token: "wrong" }))).status).toBe(401);
  expect((await webhooks.handle(new Request("https://receiver.example.com"))).status).toBe(405);
});

test("what a function throws is thrown on, so that the server answers 500 and GitLab sees a failure", async () => {
  const webhooks = new Webhooks({ token: TOKEN }).on("push", () => Promise.reject(new Error("no disk")));
  await expect(webhooks.handle(await webhookRequest("push", { token: TOKEN }))).rejects.toThrow("no disk");
});

test("an event without a function is told", async () => {
  const webhooks = new Webhooks({ unverified: true });
  expect(await webhooks.dispatch({ known: false, kind: "unknown", event: null, verified: "no" })).toBe(false);
  expect((await webhooks.handle(await webhookRequest("push"))).status).toBe(204);
});

test("a kind that does not exist, and options that let anybody in, are refused at once", () => {
  expect(() => new Webhooks({ token: TOKEN }).on("merge-request" as "push", () => {})).toThrow(ConfigError);
  expect(() => new Webhooks({})).toThrow(ConfigError);
});

test("a receiver on Node's http takes signed events", async () => {
  const titles: string[] = [];
  const webhooks = new Webhooks({ signingToken: SIGNING_TOKEN }).on("issue", ({ object_attributes: { title } }) =>
    titles.push(title),
  );
  const server = createServer((request, response) => {
    void bodyOf(request)
      .then((body) => webhooks.handleBody(request.headers, body))
      .then((status) => response.writeHead(status).end());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`;
    expect((await fetch(await webhookRequest("issue", { url, signingToken: SIGNING_TOKEN }))).status).toBe(204);
    expect((await fetch(await webhookRequest("issue", { url, token: TOKEN }))).status).toBe(401);
    expect(titles).toEqual(["Search is slow"]);
  } finally {
    server.close();
  }
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

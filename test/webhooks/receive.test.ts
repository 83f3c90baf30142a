import { createHmac } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { webhookExample, webhookRequest } from "../../generated/webhook-examples.js";
import { receiveWebhook, receiveWebhookBody, signWebhook, WebhookError } from "../../generated/webhooks.js";
import { ConfigError, GitLabError } from "../../runtime/index.js";
import { refusal, SIGNING_TOKEN, TOKEN, withHeaders } from "./fixtures.js";

afterEach(() => void vi.useRealTimers());

describe("an event", () => {
  test("comes with its kind and what its headers say", async () => {
    const sentAt = new Date("2026-03-02T09:14:07Z");
    const request = await webhookRequest("merge_request", { token: TOKEN, sentAt, idempotencyKey: "message-1" });
    expect(await receiveWebhook(request, { token: TOKEN })).toEqual({
      known: true,
      kind: "merge_request",
      event: webhookExample("merge_request"),
      verified: "token",
      name: "Merge Request Hook",
      idempotencyKey: "message-1",
      eventId: expect.stringMatching(/^[\da-f-]{36}$/),
      deliveryId: expect.stringMatching(/^[\da-f-]{36}$/),
      instance: "https://gitlab.example.com",
      sentAt,
    });
  });

  test("without `object_kind` has its `event_name` as kind", async () => {
    const received = await receiveWebhook(await webhookRequest("user_rename"), { unverified: true });
    expect(received).toMatchObject({ known: true, kind: "user_rename", verified: "no" });
  });

  test.each([
    ["of a new kind", { object_kind: "sprint" }],
    ["named like a method of objects", { object_kind: "constructor" }],
    ["of a custom template", { text: "Pushed" }],
    ["of a group's wiki", {}],
    ["that is a list", [1]],
    ["that is null", null],
    ["whose kind is no text", { object_kind: { push: true } }],
  ])("%s is handed on as it is", async (_, event) => {
    const headers = { "content-type": "application/json", "x-gitlab-event": "Sprint Hook" };
    const received = await receiveWebhookBody(headers, JSON.stringify(event), { unverified: true });
    expect(received).toEqual({ known: false, kind: "unknown", event, verified: "no", name: "Sprint Hook" });
  });
});

describe("a secret token", () => {
  test("may be one of several while it is changed", async () => {
    for (const token of ["first-token", TOKEN, "last-token"]) {
      const options = { token: ["first-token", TOKEN, "last-token"] };
      expect((await receiveWebhook(await webhookRequest("push", { token }), options)).verified).toBe("token");
    }
  });

  test.each([
    ["another one", "example-webhook-tokem"],
    ["the beginning of it", TOKEN.slice(0, -1)],
    ["more than it", `${TOKEN}x`],
  ])("that is %s is refused with 401", async (_, token) => {
    const error = await refusal(receiveWebhook(await webhookRequest("push", { token }), { token: TOKEN }));
    expect(error).toBeInstanceOf(WebhookError);
    expect(error).toBeInstanceOf(GitLabError);
    expect(error).toMatchObject({ code: "webhook", kind: "token", status: 401, name: "WebhookError" });
    expect(JSON.stringify(error) + error.message).not.toContain(TOKEN);
  });

  test("that is missing is refused, and the body is not read", async () => {
    const request = await webhookRequest("push");
    expect(await refusal(receiveWebhook(request, { token: TOKEN }))).toMatchObject({ kind: "token", status: 401 });
    expect(request.bodyUsed).toBe(false);
  });

  test("given twice is refused", async () => {
    const headers = { "content-type": "application/json", "X-Gitlab-Token": [TOKEN, TOKEN] };
    expect(await refusal(receiveWebhookBody(headers, "{}", { token: TOKEN }))).toMatchObject({ kind: "token" });
  });
});

describe("a signature", () => {
  test("is GitLab's: HMAC-SHA256 of ID, time and body", async () => {
    const parts = {
      id: "f5e5f430-f57b-4e6e-9fac-d9128cd7232f",
      timestamp: "1772442847",
      body: '{"object_kind":"push"}',
    };
    const key = Buffer.from(SIGNING_TOKEN.slice(6), "base64");
    const digest = createHmac("sha256", key).update(`${parts.id}.${parts.timestamp}.${parts.body}`).digest("base64");
    expect(await signWebhook(SIGNING_TOKEN, parts)).toBe(`v1,${digest}`);
  });

  test("is accepted, beside others and in another version too", async () => {
    const request = await webhookRequest("push", { signingToken: SIGNING_TOKEN });
    const signature = request.headers.get("webhook-signature") ?? "";
    for (const value of [`v1a,abcd v1,AAAA ${signature}`, `${signature} v1,AAAA`])
      for (const signingToken of [
        ["whsec_b3RoZXI=", SIGNING_TOKEN],
        [SIGNING_TOKEN, "whsec_b3RoZXI="],
      ]) {
        const more = await withHeaders(request.clone(), { "webhook-signature": value });
        expect(await receiveWebhook(more, { signingToken })).toMatchObject({ kind: "push", verified: "signature" });
      }
  });

  test("covers the very bytes of the body", async () => {
    const body = Buffer.from('{"object_kind":"push","ref":"\xff"}', "latin1");
    const signed = { id: "1", timestamp: String(Math.floor(Date.now() / 1000)), body };
    const headers = {
      "Content-Type": "application/json",
      "Webhook-Id": signed.id,
      "Webhook-Timestamp": signed.timestamp,
      "Webhook-Signature": await signWebhook(SIGNING_TOKEN, signed),
    };
    const options = { signingToken: SIGNING_TOKEN };
    // The signature is right, so it is read: and found to be no UTF-8.
    expect(await refusal(receiveWebhookBody(headers, body, options))).toMatchObject({ kind: "json" });
    const other = Buffer.from(body);
    other[8] = 0x41;
    expect(await refusal(receiveWebhookBody(headers, other, options))).toMatchObject({ kind: "signature" });
  });

  test.each<[string, Record<string, string | undefined>]>([
    ["missing", { "webhook-signature": undefined }],
    ["of another message", { "webhook-id": "another" }],
    ["of another time", { "webhook-timestamp": String(Math.floor(Date.now() / 1000) - 1) }],
    ["without an ID", { "webhook-id": undefined }],
    ["no Base64", { "webhook-signature": "v1,%%%" }],
    ["empty", { "webhook-signature": "v1," }],
    ["of another version only", { "webhook-signature": "v2,AAAA" }],
  ])("that is %s is refused with 401", async (_, changes) => {
    const request = await withHeaders(await webhookRequest("push", { signingToken: SIGNING_TOKEN }), changes);
    const error = await refusal(receiveWebhook(request, { signingToken: SIGNING_TOKEN }));
    expect(error).toMatchObject({ code: "webhook", kind: "signature", status: 401 });
  });

  test("is good for some minutes, and for clocks that are ahead", async () => {
    const now = new Date("2026-03-02T10:00:00Z");
    vi.useFakeTimers({ now, toFake: ["Date"] });
    const receiveAfter = async (seconds: number, tolerance?: number) => {
      const sentAt = new Date(now.getTime() - seconds * 1000);
      const request = await webhookRequest("push", { signingToken: SIGNING_TOKEN, sentAt });
      return receiveWebhook(request, {
        signingToken: SIGNING_TOKEN,
        ...(tolerance === undefined ? {} : { tolerance }),
      });
    };
    await expect(receiveAfter(299)).resolves.toMatchObject({ verified: "signature" });
    await expect(receiveAfter(-299)).resolves.toMatchObject({ verified: "signature" });
    await expect(receiveAfter(3000, 3600)).resolves.toMatchObject({ verified: "signature" });
    expect(await refusal(receiveAfter(301))).toMatchObject({ kind: "timestamp", status: 401 });
    expect(await refusal(receiveAfter(-301))).toMatchObject({ kind: "timestamp", status: 401 });
    expect(await refusal(receiveAfter(11, 10))).toMatchObject({ kind: "timestamp" });
  });

  test("that is no number of seconds is refused, though signed", async () => {
    const signed = { id: "1", timestamp: "soon", body: "{}" };
    const headers = {
      "content-type": "application/json",
      "webhook-id": signed.id,
      "webhook-timestamp": signed.timestamp,
      "webhook-signature": await signWebhook(SIGNING_TOKEN, signed),
    };
    const error = await refusal(receiveWebhookBody(headers, signed.body, { signingToken: SIGNING_TOKEN }));
    expect(error).toMatchObject({ kind: "timestamp" });
  });

  test("counts before a token; without one, the token does while both are in use", async () => {
    const both = { token: TOKEN, signingToken: SIGNING_TOKEN };
    const signed = await webhookRequest("push", both);
    expect((await receiveWebhook(signed, both)).verified).toBe("signature");
    expect((await receiveWebhook(await webhookRequest("push", { token: TOKEN }), both)).verified).toBe("token");
    const forged = await withHeaders(await webhookRequest("push", both), { "webhook-signature": "v1,AAAA" });
    expect(await refusal(receiveWebhook(forged, both))).toMatchObject({ kind: "signature" });
    const none = await webhookRequest("push");
    expect(await refusal(receiveWebhook(none, both))).toMatchObject({ kind: "token" });
  });

  test("vouches for `webhook-id`, which therefore is the key and not `Idempotency-Key`", async () => {
    const request = await webhookRequest("push", { signingToken: SIGNING_TOKEN, idempotencyKey: "signed" });
    const changed = await withHeaders(request, { "idempotency-key": "forged" });
    expect(await receiveWebhook(changed, { signingToken: SIGNING_TOKEN })).toMatchObject({ idempotencyKey: "signed" });
  });
});

describe("a body", () => {
  const json = { "content-type": "application/json; charset=utf-8" };

  test.each([
    ["text", '{"object_kind":"push"}'],
    ["bytes", new TextEncoder().encode('{"object_kind":"push"}')],
    ["a Buffer", Buffer.from('{"object_kind":"push"}')],
    ["an ArrayBuffer", new TextEncoder().encode('{"object_kind":"push"}').buffer],
  ])("may be %s", async (_, body) => {
    expect((await receiveWebhookBody(json, body, { unverified: true })).kind).toBe("push");
  });

  test("that was parsed already is refused with what to do instead", async () => {
    const error = await refusal(receiveWebhookBody(json, { object_kind: "push" } as never, { unverified: true }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain("express.raw");
  });

  test("that was read already is refused with what to do instead", async () => {
    const request = await webhookRequest("push");
    await request.text();
    const error = await refusal(receiveWebhook(request, { unverified: true }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain("receiveWebhookBody");
  });

  test("that is too long is refused with 413, by its header or while it is read", async () => {
    const options = { unverified: true, maxBytes: 100 } as const;
    const request = await webhookRequest("push");
    expect(await refusal(receiveWebhook(request, options))).toMatchObject({ kind: "size", status: 413 });
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(60));
      },
    });
    const init = { method: "POST", headers: json, body: endless, duplex: "half" } as RequestInit;
    const error = await refusal(receiveWebhook(new Request("https://receiver.example.com", init), options));
    expect(error).toMatchObject({ kind: "size", status: 413 });
    expect(pulled).toBeLessThan(5);
    expect(await refusal(receiveWebhookBody(json, "x".repeat(101), options))).toMatchObject({ kind: "size" });
  });

  test.each(["", "{", '{"a":1}x', "undefined"])("`%s` is refused with 400", async (body) => {
    const error = await refusal(receiveWebhookBody(json, body, { unverified: true }));
    expect(error).toMatchObject({ kind: "json", status: 400, message: "Webhook refused: the body is no JSON" });
  });

  test.each([undefined, "text/plain", "application/jsonx", "application/x-www-form-urlencoded"])(
    "sent as %s is refused with 415",
    async (type) => {
      const headers = type === undefined ? {} : { "content-type": type };
      const error = await refusal(receiveWebhookBody(headers, "{}", { unverified: true }));
      expect(error).toMatchObject({ kind: "type", status: 415 });
    },
  );

  test("is not looked for where the method is another", async () => {
    const error = await refusal(receiveWebhook(new Request("https://receiver.example.com"), { unverified: true }));
    expect(error).toMatchObject({ kind: "method", status: 405 });
  });
});

describe("options", () => {
  test.each<[string, object, string]>([
    ["no secret at all", {}, "anybody"],
    ["an empty token", { token: "" }, "token:"],
    ["a token from an unset variable in a list", { token: [undefined] }, "token:"],
    ["an empty list", { signingToken: [] }, "signingToken:"],
    ["a signing token without its prefix", { signingToken: "c2VjcmV0" }, "whsec_"],
    ["a signing token without a key", { signingToken: "whsec_" }, "whsec_"],
    ["a limit of nothing", { token: TOKEN, maxBytes: 0 }, "maxBytes:"],
    ["a tolerance that is no number", { token: TOKEN, tolerance: Number.NaN }, "tolerance:"],
  ])("with %s are refused", async (_, options, says) => {
    const error = await refusal(receiveWebhook(await webhookRequest("push", { token: TOKEN }), options));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(says);
  });
});

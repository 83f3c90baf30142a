import fc from "fast-check";
import { expect, test } from "vitest";
import { receiveWebhookBody, signWebhook, webhookDate, WEBHOOK_KINDS, WebhookError } from "../../generated/webhooks.js";
import { ConfigError } from "../../runtime/index.js";
import { refusal, SIGNING_TOKEN, TOKEN } from "./fixtures.js";

const json = { "content-type": "application/json" };

test("any JSON is received as it is, and its kind is known or not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (event) => {
      const received = await receiveWebhookBody(json, JSON.stringify(event), { unverified: true });
      expect(received.event).toEqual(JSON.parse(JSON.stringify(event)));
      expect(received.known).toBe((WEBHOOK_KINDS as readonly string[]).includes(received.kind));
    }),
  );
});

test("any bytes are received or refused, and nothing else is thrown", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
      const outcome = await receiveWebhookBody(json, body, { unverified: true }).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ name: "WebhookError", kind: "json" });
    }),
  );
});

test("any text for a token or a signature other than the right one is refused", async () => {
  const header = fc.string({ unit: "binary", maxLength: 80 });
  await fc.assert(
    fc.asyncProperty(header, header, header, header, async (token, id, timestamp, signature) => {
      fc.pre(token !== TOKEN);
      const headers = {
        ...json,
        "x-gitlab-token": token,
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": signature,
      };
      for (const options of [{ token: TOKEN }, { signingToken: SIGNING_TOKEN }])
        expect(await refusal(receiveWebhookBody(headers, "{}", options))).toBeInstanceOf(WebhookError);
    }),
  );
});

test("a signed body is refused when one bit of it is another", async () => {
  const id = "message-1";
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.nat(), async (body, at) => {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const headers = {
        ...json,
        "webhook-id": id,
        "webhook-timestamp": timestamp,
        "webhook-signature": await signWebhook(SIGNING_TOKEN, { id, timestamp, body }),
      };
      const changed = Uint8Array.from(body);
      const index = Math.floor(at / 8) % body.length;
      changed[index] = (changed[index] ?? 0) ^ (1 << (at % 8));
      const error = await refusal(receiveWebhookBody(headers, changed, { signingToken: SIGNING_TOKEN }));
      expect(error).toMatchObject({ kind: "signature" });
    }),
  );
});

test("a moment is read in every spelling of GitLab", () => {
  const moment = new Date("2026-03-02T09:14:07Z").getTime();
  for (const text of [
    "2026-03-02 09:14:07 UTC",
    "2026-03-02 11:14:07 +0200",
    "2026-03-02T09:14:07Z",
    "2026-03-02T09:14:07.000Z",
    "2026-03-02T10:14:07+01:00",
  ])
    expect(webhookDate(text).getTime()).toBe(moment);
  expect(webhookDate("2026-03-02").toISOString()).toBe("2026-03-02T00:00:00.000Z");
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true }), (date) => {
      const text = date.toISOString();
      expect(webhookDate(text)).toEqual(date);
      expect(webhookDate(`${text.slice(0, 10)} ${text.slice(11, 19)} UTC`).getTime()).toBe(
        Math.floor(date.getTime() / 1000) * 1000,
      );
    }),
  );
});

test.each(["", "soon", "2026-03-02 09:14", "2026-13-02", "2026-03-02 09:14:07", "09:14:07 UTC"])(
  "`%s` is no moment",
  (text) => expect(() => webhookDate(text)).toThrow(ConfigError),
);

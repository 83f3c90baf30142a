/** What the tests of receiving events have in common. */
import type { WebhookError } from "../../generated/webhooks.js";

export const TOKEN = "example-webhook-token";
/** `whsec_` and 32 bytes. */
export const SIGNING_TOKEN = "whsec_ZXhhbXBsZS1zaWduaW5nLWtleS1vZi0zMi1ieXRlcyE=";

/** What a promise is rejected with. */
export async function refusal(promise: Promise<unknown>): Promise<WebhookError> {
  try {
    await promise;
  } catch (error) {
    return error as WebhookError;
  }
  throw new Error("It was accepted");
}

/** A request with changed headers; undefined takes one out. */
export async function withHeaders(request: Request, changes: Record<string, string | undefined>): Promise<Request> {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return new Request(request.url, { method: "POST", headers, body: await request.text() });
}

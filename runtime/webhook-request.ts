import { signWebhook } from "./webhook-signature.js";

/** Options of {@link webhookRequestOf}. */
export interface WebhookRequestOptions {
  /** Address of the receiver; default `https://receiver.example.com/webhook`. */
  url?: string | URL;
  /** Secret token to send. */
  token?: string;
  /** Signing token to sign with. */
  signingToken?: string;
  /** `X-Gitlab-Event`; default the one of webhooks. `System Hook` is what system hooks send. */
  name?: string;
  /** When it is sent; default now. */
  sentAt?: Date;
  /** ID of the message; default a new one. */
  idempotencyKey?: string;
  /** Address of the GitLab; default `https://gitlab.example.com`. */
  instance?: string;
}

/** A request as GitLab makes it for an event: to try a receiver with, without a GitLab. */
export async function webhookRequestOf(
  name: string,
  event: unknown,
  options: WebhookRequestOptions = {},
): Promise<Request> {
  const body = JSON.stringify(event);
  const id = options.idempotencyKey ?? crypto.randomUUID();
  const timestamp = String(Math.floor((options.sentAt?.getTime() ?? Date.now()) / 1000));
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "user-agent": "GitLab/19.5.0",
    "idempotency-key": id,
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "x-gitlab-event": options.name ?? name,
    "x-gitlab-event-uuid": crypto.randomUUID(),
    "x-gitlab-webhook-uuid": crypto.randomUUID(),
    "x-gitlab-instance": options.instance ?? "https://gitlab.example.com",
  };
  if (options.token !== undefined) headers["x-gitlab-token"] = options.token;
  if (options.signingToken !== undefined)
    headers["webhook-signature"] = await signWebhook(options.signingToken, { id, timestamp, body });
  return new Request(options.url ?? "https://receiver.example.com/webhook", { method: "POST", headers, body });
}

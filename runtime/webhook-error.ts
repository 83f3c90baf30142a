import { GitLabError } from "./errors.js";

/** Why an event was not received. */
export type WebhookFault = "method" | "size" | "token" | "signature" | "timestamp" | "type" | "json";

const STATUS: Readonly<Record<WebhookFault, number>> = {
  method: 405,
  size: 413,
  token: 401,
  signature: 401,
  timestamp: 401,
  type: 415,
  json: 400,
};

/** What came in is no event of your GitLab, or cannot be read. No secret and nothing of what came is in the message. */
export class WebhookError extends GitLabError {
  declare readonly code: "webhook";
  /**
   * Why: not a POST, longer than `maxBytes`, a wrong or missing token, a wrong or missing signature, signed too long ago
   * (or by a clock that is ahead), not sent as JSON, or no JSON.
   */
  declare readonly kind: WebhookFault;
  /** Status to answer with. */
  declare readonly status: number;

  constructor(kind: WebhookFault, message: string, options?: ErrorOptions) {
    const facts = { code: "webhook", kind, status: STATUS[kind] } as const;
    super(`Webhook refused: ${message}`, facts, undefined, options);
  }
}
WebhookError.prototype.name = "WebhookError";

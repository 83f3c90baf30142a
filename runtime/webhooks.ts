/**
 * What receiving events needs, whatever their types: `generated/webhooks.ts` adds those.
 *
 * @module
 */
export type { WebhookBody, WebhookHeaders } from "./webhook-body.js";
export { webhookDate } from "./webhook-date.js";
export { WebhookDispatcher, type WebhookHandler } from "./webhook-dispatcher.js";
export { WebhookError, type WebhookFault } from "./webhook-error.js";
export type { WebhookOptions } from "./webhook-options.js";
export {
  receive,
  receiveBody,
  type Delivery,
  type KnownWebhook,
  type Received,
  type UnknownWebhook,
  type Verified,
} from "./webhook-receive.js";
export { signWebhook, type SignedParts } from "./webhook-signature.js";

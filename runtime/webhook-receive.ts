import { bytesOf, headerOf, parseBody, readBody, type WebhookBody, type WebhookHeaders } from "./webhook-body.js";
import { WebhookError } from "./webhook-error.js";
import { webhookSettings, type WebhookOptions, type WebhookSettings } from "./webhook-options.js";
import { isOneOf, isSigned } from "./webhook-signature.js";

/** How it was found out that an event comes from GitLab. */
export type Verified = "signature" | "token" | "no";

/** What the headers of an event say. */
export interface Delivery {
  /** What it was checked by. */
  verified: Verified;
  /** `X-Gitlab-Event`: `Push Hook`, `System Hook`, ... */
  name?: string;
  /** Same when GitLab sends the event again: remember it to do nothing twice. Signed only where `verified` is so. */
  idempotencyKey?: string;
  /** ID of the event; events that follow from a webhook's own calls have that of the first one. */
  eventId?: string;
  /** ID of this request, a new one each time. */
  deliveryId?: string;
  /** Address of the GitLab. */
  instance?: string;
  /** When it was sent; GitLab 19.0 and later. */
  sentAt?: Date;
}

/** An event of a kind that is known. */
export type KnownWebhook<Events, Kind extends keyof Events> = Delivery & {
  known: true;
  kind: Kind;
  event: Events[Kind];
};

/** An event of a kind that is not known (yet), or in a form of your own (a custom webhook template). */
export type UnknownWebhook = Delivery & { known: false; kind: "unknown"; event: unknown };

/** An event that was received. */
export type Received<Events> = { [Kind in keyof Events]: KnownWebhook<Events, Kind> }[keyof Events] | UnknownWebhook;

/**
 * Receives an event of one of the kinds.
 *
 * @throws WebhookError where it must not be trusted or cannot be read; ConfigError for wrong options
 */
export async function receive<Events>(
  kinds: readonly (keyof Events)[],
  request: Request,
  options: WebhookOptions,
): Promise<Received<Events>> {
  const settings = webhookSettings(options);
  if (request.method !== "POST") throw new WebhookError("method", "events are sent by POST");
  const { headers } = request;
  // A token is checked before anything is read.
  const early = needsBody(settings, headers) ? undefined : await verify(settings, headers, new Uint8Array());
  const body = await readBody(request, settings.maxBytes);
  const verified = early ?? (await verify(settings, headers, body));
  return read<Events>(kinds, headers, body, verified);
}

/**
 * Receives an event of one of the kinds where there is no `Request`.
 *
 * @throws WebhookError where it must not be trusted or cannot be read; ConfigError for wrong options
 */
export async function receiveBody<Events>(
  kinds: readonly (keyof Events)[],
  headers: WebhookHeaders,
  body: WebhookBody,
  options: WebhookOptions,
): Promise<Received<Events>> {
  const settings = webhookSettings(options);
  const bytes = bytesOf(body, settings.maxBytes);
  return read<Events>(kinds, headers, bytes, await verify(settings, headers, bytes));
}

function needsBody({ signingTokens, tokens }: WebhookSettings, headers: WebhookHeaders): boolean {
  return signingTokens.length > 0 && (tokens.length === 0 || headerOf(headers, "webhook-signature") !== undefined);
}

async function verify(settings: WebhookSettings, headers: WebhookHeaders, body: Uint8Array): Promise<Verified> {
  const { tokens, signingTokens } = settings;
  if (needsBody(settings, headers)) {
    await verifySignature(settings, headers, body);
    return "signature";
  }
  if (tokens.length === 0 && signingTokens.length === 0) return "no";
  const token = headerOf(headers, "x-gitlab-token");
  if (token === undefined) throw new WebhookError("token", "it has no `X-Gitlab-Token`");
  if (!(await isOneOf(tokens, token))) throw new WebhookError("token", "its `X-Gitlab-Token` is another one");
  return "token";
}

async function verifySignature(
  { signingTokens, tolerance }: WebhookSettings,
  headers: WebhookHeaders,
  body: Uint8Array,
): Promise<void> {
  const [id, timestamp, signature] = ["id", "timestamp", "signature"].map((name) =>
    headerOf(headers, `webhook-${name}`),
  );
  if (id === undefined || timestamp === undefined || signature === undefined)
    throw new WebhookError("signature", "it lacks `webhook-id`, `webhook-timestamp` or `webhook-signature`");
  if (!(await isSigned(signingTokens, signature, { id, timestamp, body })))
    throw new WebhookError("signature", "its signature was not made with this signing token, or not for this body");
  const age = Date.now() / 1000 - Number(timestamp);
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(age) > tolerance)
    throw new WebhookError("timestamp", `it was signed more than ${tolerance} s ago, or one of the clocks is wrong`);
}

function read<Events>(
  kinds: readonly (keyof Events)[],
  headers: WebhookHeaders,
  body: Uint8Array,
  verified: Verified,
): Received<Events> {
  const event = parseBody(headers, body);
  const kind = kindOf(event);
  const delivery = deliveryOf(headers, verified);
  return kind !== undefined && (kinds as readonly string[]).includes(kind)
    ? ({ ...delivery, known: true, kind, event } as unknown as Received<Events>)
    : { ...delivery, known: false, kind: "unknown", event };
}

/** `object_kind`, or `event_name` where it has none. */
function kindOf(event: unknown): string | undefined {
  if (event === null || typeof event !== "object") return undefined;
  const { object_kind, event_name } = event as { object_kind?: unknown; event_name?: unknown };
  const kind = object_kind ?? event_name;
  return typeof kind === "string" ? kind : undefined;
}

function deliveryOf(headers: WebhookHeaders, verified: Verified): Delivery {
  const sent = headerOf(headers, "webhook-timestamp");
  const facts = {
    name: headerOf(headers, "x-gitlab-event"),
    // The first of the two is the one that is signed.
    idempotencyKey: headerOf(headers, "webhook-id") ?? headerOf(headers, "idempotency-key"),
    eventId: headerOf(headers, "x-gitlab-event-uuid"),
    deliveryId: headerOf(headers, "x-gitlab-webhook-uuid"),
    instance: headerOf(headers, "x-gitlab-instance"),
    sentAt: sent !== undefined && /^\d{1,12}$/.test(sent) ? new Date(Number(sent) * 1000) : undefined,
  };
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  return { verified, ...(Object.fromEntries(given) as Omit<Delivery, "verified">) };
}

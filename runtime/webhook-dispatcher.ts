import { ConfigError } from "./errors.js";
import type { WebhookBody, WebhookHeaders } from "./webhook-body.js";
import { WebhookError } from "./webhook-error.js";
import { webhookSettings, type WebhookOptions } from "./webhook-options.js";
import { receive, receiveBody, type KnownWebhook, type Received } from "./webhook-receive.js";

/** Does something about an event of one kind. */
export type WebhookHandler<Events, Kind extends keyof Events> = (
  event: Events[Kind],
  received: KnownWebhook<Events, Kind>,
) => unknown;

type AnyHandler = (event: unknown, received: unknown) => unknown;

/** Functions by kind of event, called as events come in. */
export class WebhookDispatcher<Events extends object> {
  readonly #kinds: readonly (keyof Events)[];
  readonly #options: WebhookOptions;
  readonly #handlers = new Map<keyof Events, AnyHandler[]>();
  #fallback: ((received: Received<Events>) => unknown) | undefined;

  /** @throws ConfigError for options that would let anybody in, or make no sense */
  constructor(kinds: readonly (keyof Events)[], options: WebhookOptions) {
    webhookSettings(options);
    this.#kinds = kinds;
    this.#options = options;
  }

  /**
   * Has a function called for events of a kind, after those given for it before.
   *
   * @param handler - may be asynchronous; it is waited for, so keep it short: GitLab waits 10 s
   * @throws ConfigError for a kind that is not known
   */
  on<Kind extends keyof Events>(kind: Kind, handler: WebhookHandler<Events, Kind>): this {
    if (!this.#kinds.includes(kind))
      throw new ConfigError(`\`${String(kind)}\` is no kind of event: use one of ${this.#kinds.join(", ")}`);
    const handlers = this.#handlers.get(kind) ?? [];
    this.#handlers.set(kind, [...handlers, handler as AnyHandler]);
    return this;
  }

  /** Has a function called for events that no other one is for, also those of kinds that are not known. */
  fallback(handler: (received: Received<Events>) => unknown): this {
    this.#fallback = handler;
    return this;
  }

  /**
   * Receives an event, calls what it is for and says what to answer: 204, or the status of the {@link WebhookError}.
   * What a function of yours throws is thrown on.
   */
  async handle(request: Request): Promise<Response> {
    const status = await this.#answer(receive<Events>(this.#kinds, request, this.#options));
    return new Response(null, { status });
  }

  /** The same where there is no `Request`: gives the status to answer. */
  async handleBody(headers: WebhookHeaders, body: WebhookBody): Promise<number> {
    return this.#answer(receiveBody<Events>(this.#kinds, headers, body, this.#options));
  }

  /**
   * Calls what an event is for.
   *
   * @returns whether there was anything to call
   */
  async dispatch(received: Received<Events>): Promise<boolean> {
    const handlers = received.known ? this.#handlers.get(received.kind as keyof Events) : undefined;
    for (const handler of handlers ?? []) await handler(received.event, received);
    if (handlers) return true;
    await this.#fallback?.(received);
    return this.#fallback !== undefined;
  }

  async #answer(receiving: Promise<Received<Events>>): Promise<number> {
    let received: Received<Events>;
    try {
      received = await receiving;
    } catch (error) {
      if (error instanceof WebhookError) return error.status;
      throw error;
    }
    await this.dispatch(received);
    return 204;
  }
}

import { withAuth } from "./auth.js";
import type { Handler } from "./exchange.js";
import type { Extension } from "./extension.js";
import { withLimits } from "./limits.js";
import { withBody } from "./response.js";
import { withRetry } from "./retry.js";
import { transport } from "./transport.js";

/**
 * The way of every request, from the outside in: each step decorates the next. There are few, and what need not wait is no
 * async function: turns of promises are what a call costs besides its fetch.
 */
export function pipelineOf(use: readonly Extension[]): Handler {
  const first = use.find((extension) => extension.transport)?.transport!(transport) ?? transport;
  const last = use.reduce<Handler>((next, extension) => extension.decorate?.(next) ?? next, first);
  const attempts = withRetry(withLimits(withBody(withAuth(last), use)), use);
  return use.reduce<Handler>((next, extension) => extension.around?.(next) ?? next, attempts);
}

import { withAuth } from "./auth.js";
import type { Handler } from "./exchange.js";
import type { Extension } from "./extension.js";
import { withLimits } from "./limits.js";
import { transport } from "./redirect.js";
import { withBody } from "./response.js";
import { withRetry } from "./retry.js";

/** The way of every request, from the outside in: each step decorates the next. */
export function pipelineOf(use: readonly Extension[]): Handler {
  const last = use.reduce<Handler>((next, extension) => extension.decorate?.(next) ?? next, transport);
  return withRetry(withLimits(withBody(withAuth(last))));
}

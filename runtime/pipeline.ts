import { withAuth } from "./auth.js";
import type { Handler } from "./exchange.js";
import type { Extension } from "./extension.js";
import { withLimits } from "./limits.js";
import { decode, withBody } from "./response.js";
import { withRetry } from "./retry.js";
import { transport } from "./transport.js";

/** The way of every request, from the outside in: each step decorates the next. */
export function pipelineOf(use: readonly Extension[]): Handler {
  const first = use.find((extension) => extension.transport)?.transport!(transport) ?? ((x) => transport(x));
  const last = use.reduce<Handler>((next, extension) => extension.decorate?.(next) ?? next, first);
  const attempts = withRetry(withLimits(withBody(withAuth(last))));
  return use.reduce<Handler>(
    (next, extension) => extension.around?.(next) ?? next,
    async (x) => {
      const response = await attempts(x);
      x.data = decode(x, response);
      return response;
    },
  );
}

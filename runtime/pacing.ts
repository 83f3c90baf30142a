import { ConfigError } from "./errors.js";
import type { Limiter, LimiterRequest } from "./limiter.js";
import { Clock } from "./pacing-clock.js";
import { Line, type Places } from "./pacing-line.js";
import { wildcard } from "./pattern.js";

/** One of GitLab's limits, and which requests count for it. */
export interface Limit {
  /** Requests per period. */
  limit: number;
  /** Length of the period, in milliseconds. GitLab counts from whole multiples of it (whole minutes ...). Default 60,000. */
  period?: number;
  /** Only these operations; `*` stands for anything: `search.*`. */
  operation?: string;
  /** Only these path templates; `*` stands for anything: `/projects/:project_id/issues*`. */
  path?: string;
  /** Only this HTTP method. */
  method?: string;
}

/** How requests are paced. */
export interface PacingOptions {
  /** Requests per minute: short for `limits: [{ limit }]`. Default: no limit until GitLab has told its own. */
  perMinute?: number;
  /** The limits to stay below, all that apply to a request; GitLab's `RateLimit-*` headers may lower the one for everything. */
  limits?: readonly Limit[];
  /** Which part of the limits to use. Default 0.98: the rest makes up for requests that arrive late. */
  share?: number;
  /** How many requests this process may send at once after a pause. Default 10. */
  burst?: number;
}

/** A line in which requests wait, and which requests those are. */
interface Rule {
  line: Line;
  general: boolean;
  applies(request: LimiterRequest): boolean;
}

/**
 * A limiter that waits in all lines that apply to a request, the one for everything last.
 *
 * @param placesFor gives the counter of a limit, by its name
 * @throws ConfigError when an option is wrong
 */
export function paced(options: PacingOptions, placesFor: (name: string) => Places): Limiter {
  const { perMinute, limits = [], share = 0.98, burst = 10 } = options;
  positive("perMinute", perMinute);
  positive("burst", burst);
  if (!(share > 0 && share <= 1)) throw new ConfigError("share: expected a number above 0, at most 1");
  const clock = new Clock();
  const all = limits.map((limit, index) => checked(limit, `limits[${index}]`));
  if (perMinute) all.push({ limit: perMinute });
  if (!all.some(isGeneral)) all.push({ limit: Infinity });
  const several = all.filter(isGeneral).length > 1;
  const rules = all.map((limit, index): Rule => {
    const { operation, path, method } = limit;
    const [byOperation, byPath] = [wildcard(operation ?? "*"), wildcard(path ?? "*")];
    const name = [method?.toUpperCase(), operation, path, limit.limit, limit.period ?? 60_000]
      .filter(Boolean)
      .join(" ");
    const general = isGeneral(limit);
    return {
      general,
      // Who shares a limit must agree on its name, whatever GitLab says about it meanwhile.
      line: new Line(limit, share, burst, clock, placesFor(general ? `all${several ? index : ""}` : name)),
      applies: (request) =>
        byOperation.test(request.operation) &&
        byPath.test(request.path) &&
        (!method || method.toUpperCase() === request.method),
    };
  });
  rules.sort((a, b) => Number(a.general) - Number(b.general));
  return {
    async acquire(request) {
      for (const { line, applies } of rules) if (applies(request)) await line.wait(request);
    },
    update(rateLimit, status, answer) {
      if (answer) clock.learn(answer);
      // What GitLab tells is about its limit of all API requests, unless it says another name.
      const ofAll = /^(throttle_(un)?authenticated_api)?$/.test(rateLimit.name ?? "");
      for (const { line, general, applies } of rules) {
        if (general) {
          if (ofAll) line.learn(rateLimit, answer, several);
        } else if (status === 429 && rateLimit.remaining !== 0 && answer && applies(answer.request)) line.refused();
      }
    },
  };
}

function isGeneral({ operation, path, method }: Limit): boolean {
  return !operation && !path && !method;
}

function checked(limit: Limit, name: string): Limit {
  positive(`${name}.limit`, limit.limit);
  positive(`${name}.period`, limit.period);
  if (limit.limit === undefined) throw new ConfigError(`${name}.limit is missing: give the requests per period`);
  for (const key of Object.keys(limit))
    if (!/^(limit|period|operation|path|method)$/.test(key))
      throw new ConfigError(`${name}.${key}: expected limit, period, operation, path or method`);
  return limit;
}

function positive(name: string, value: number | undefined): void {
  if (value !== undefined && !(value > 0)) throw new ConfigError(`${name}: expected a number above 0`);
}

import { reply, serve, type Seen, type TestServer } from "../runtime/server.js";

/** How the server limits. */
export interface Throttle {
  /** Requests per period, all together. */
  limit: number;
  /** Seconds. */
  period: number;
  /** Whether every answer tells the limits, as recent versions of GitLab do; otherwise only a refusal does. */
  tells?: boolean;
  /** A further limit, for addresses with `/search`, whose refusals tell nothing. */
  search?: number;
  /** Milliseconds by which the server's clock is ahead. */
  skew?: number;
}

/** A server that limits as GitLab does: fixed windows, from whole multiples of the period by its own clock. */
export interface ThrottledServer extends TestServer {
  /** When requests were let through, by `performance.now()`, and who had sent them. */
  served: { at: number; who: string; path: string }[];
  /** How many requests were refused: with the general limit, with that of searches. */
  refused: { general: number; search: number };
}

export async function throttledServer(throttle: Throttle): Promise<ThrottledServer> {
  const { limit, period, tells = true, search = Infinity, skew = 0 } = throttle;
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key)!;
  };
  const served: ThrottledServer["served"] = [];
  const refused = { general: 0, search: 0 };
  const server = await serve(({ headers, path }: Seen, response) => {
    const now = (Date.now() + skew) / 1000;
    const window = Math.floor(now / period);
    const observed = count(`all ${window}`);
    const reset = (window + 1) * period;
    const told = {
      "ratelimit-name": "throttle_authenticated_api",
      "ratelimit-limit": `${Math.ceil((limit * 60) / period)}`,
      "ratelimit-observed": `${observed}`,
      "ratelimit-remaining": `${Math.max(0, limit - observed)}`,
      "ratelimit-reset": `${reset}`,
    };
    const date = new Date(now * 1000).toUTCString();
    if (observed > limit) {
      refused.general++;
      const retry = { "retry-after": `${Math.ceil(reset - now)}` };
      return reply(response, { status: 429, headers: { date, ...told, ...retry }, body: "Retry later\n" });
    }
    if (path.includes("/search") && count(`search ${window}`) > search) {
      refused.search++;
      const body = { message: { error: "This endpoint has been requested too many times. Try again later." } };
      return reply(response, { status: 429, headers: { date, "retry-after": `${period}` }, body });
    }
    served.push({ at: performance.now(), who: String(headers["user-agent"]), path });
    reply(response, { headers: { date, ...(tells && told) } });
  });
  return Object.assign(server, { served, refused });
}

/** Which part of the permitted rate was used while all who made calls were at work. */
export function usedPart(
  served: ThrottledServer["served"],
  { limit, period }: { limit: number; period: number },
): number {
  const who = [...new Set(served.map((one) => one.who))];
  const times = who.map((name) => served.filter((one) => one.who === name).map(({ at }) => at));
  const [start, end] = [Math.max(...times.map((all) => all[0]!)), Math.min(...times.map((all) => all.at(-1)!))];
  const count = served.filter(({ at }) => at > start && at <= end).length;
  return count / ((end - start) / 1000) / (limit / period);
}

import type { Exchange } from "./exchange.js";
import type { Extension } from "./extension.js";
import { redact, secretsOf } from "./secrets.js";

/**
 * Follows redirects, by hand for the credential's sake. The same origin keeps everything; another one gets a bare GET, and
 * so does whatever that one points to. A write is sent again only where the status says so (307, 308) and only to the same
 * origin. What is not followed is returned as it is, with the reason in `hint`. `GitLab` has it; a bare client, which
 * follows none, is given it with `use`.
 *
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export const redirects: Extension = {
  transport: (send) => async (x) => {
    let { url, headers } = x;
    for (let hops = 0; ; hops++) {
      const response = await send(x, url, headers);
      const { ok, status, type } = response;
      const foreign = headers !== x.headers;
      x.elsewhere = foreign;
      if (ok || (!/^30[12378]$/.test(`${status}`) && type !== "opaqueredirect")) return response;
      const to = hops < 10 ? target(response, url) : undefined;
      x.hint = to ? refusal(x, status, url, to, foreign) : "too many redirects, or no place to go";
      if (!to || x.hint) return response;
      response.body?.cancel().catch(() => {});
      if (!foreign && to.origin !== x.settings.origin) {
        headers = {};
        // Nothing that says who asks.
        for (const name of ["accept", "range", "user-agent"]) if (x.headers[name]) headers[name] = x.headers[name];
        // Servers repeat the query they were asked with.
        for (const [name, value] of new URL(x.url).searchParams)
          if (/token|secret|password/i.test(name) && to.searchParams.get(name) === value) to.searchParams.delete(name);
      }
      url = to.href;
    }
  },
};

function target(response: Response, from: string): URL | undefined {
  try {
    const to = new URL(response.headers.get("location") || "//", from);
    to.username = to.password = to.hash = "";
    return to;
  } catch {
    return undefined;
  }
}

/** Why a redirect is not followed, if it is not. */
function refusal(x: Exchange, status: number, from: string, to: URL, foreign: boolean): string | undefined {
  const { method, settings, body } = x;
  const same = !foreign && to.origin === settings.origin;
  const secure = to.protocol === "https:" || from.startsWith(to.protocol);
  // Only the scheme differs: without the credential nothing good would come of it.
  const upgrade = to.href === from.replace(/^http:/, "https:") && !same;
  const safe = method === "GET" || method === "HEAD";
  if (secure && !upgrade && (safe || (same && status > 303 && !body?.once))) return undefined;
  // Without the query, which is where storage servers put signatures.
  const advice = same ? "call it by that name" : "if that is GitLab, set it as host";
  return `not followed to ${redact(`${to.protocol}//${to.host}${to.pathname}`, ...secretsOf(x))}, ${advice}`;
}

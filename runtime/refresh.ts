import type { Ask, Credential } from "./auth.js";
import type { Exchange, Handler } from "./exchange.js";
import type { Extension } from "./extension.js";

/** Those that may have another token after a refusal. */
const renewable = /* @__PURE__ */ new WeakSet<Ask>();

/**
 * Lets token functions renew: after a 401 one is asked for another token, and the request is sent once more if there is
 * one. However many calls wait for it, only one question is under way. `GitLab` has it; a bare client, which asks before
 * every request and never again, is given it with `use`, last.
 */
export const tokenRefresh: Extension = {
  tokens(source, check) {
    let last: string;
    // The questions under way: for the present token, for a new one.
    const asking: Record<string, Promise<string> | undefined> = {};
    // What was asked before a renewal and comes after it is outdated.
    let renewals = 0;
    const keep = (token: string): string => (last = check(token));
    const ask: Ask = (refused) => {
      // Another call has got a new one meanwhile.
      if (refused && last !== refused) return last;
      const kind = refused ? "new" : "present";
      const waiting = asking.new ?? asking[kind];
      if (waiting) return waiting;
      const answer = source({ refresh: !!refused });
      if (typeof answer === "string") {
        if (refused) renewals++;
        return keep(answer);
      }
      const asked = renewals;
      return (asking[kind] = Promise.resolve(answer)
        .then((token) => {
          if (asked !== renewals) return last;
          if (refused) renewals++;
          return keep(token);
        })
        .finally(() => (asking[kind] = undefined)));
    };
    renewable.add(ask);
    return ask;
  },
  decorate: (next) => (x) => {
    const { credential } = x.settings;
    return credential && renewable.has(credential.get) ? renewed(next, x, credential) : next(x);
  },
};

/** Sends a request, and once more with another token when it was refused. */
async function renewed(next: Handler, x: Exchange, credential: Credential): Promise<Response> {
  const response = await next(x);
  if (response.status !== 401 || x.renewed || x.elsewhere || x.body?.once) return response;
  x.renewed = true;
  const refused = x.secret!;
  const fresh = await credential.get(refused);
  if (fresh === refused) return response;
  response.body?.cancel().catch(() => {});
  const requestId = response.headers.get("x-request-id") ?? undefined;
  x.attempts.push({ status: 401, requestId, wait: 0 });
  x.secret = fresh;
  x.headers[credential.header] = credential.value(fresh);
  return next(x);
}

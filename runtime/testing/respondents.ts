import type { Answer } from "./answer.js";
import { readBundledDescription, subset } from "./description.js";
import { Engine } from "./engine.js";
import { hint } from "./faults.js";
import type { MockCall, MockServerOptions } from "./mock-server.js";
import { cutPage } from "./paging.js";
import { createPrism } from "./prism.js";
import { createRouter } from "./router.js";
import { bundledDescription, describe } from "./source.js";

/** A request that reached the mock's own port, read whole. */
export interface Received {
  url: URL;
  call: MockCall;
  raw: Buffer;
}

/** What stands behind the server: knows which operation a request is for, and its answer. */
export interface Respondent {
  operationId(method: string, path: string): string | undefined;
  answer(received: Received): Promise<Answer>;
  reset(): void;
}

/** Answers that remember; what GitLab would ignore is ignored, for the clients of others have their own names too. */
export function statefully({ document, resources, stateful }: MockServerOptions): Respondent {
  const state = typeof stateful === "object" ? stateful : {};
  const engine = new Engine({
    description: document ? describe(document) : bundledDescription(),
    resources,
    invalid: "answer",
    ignored: "allow",
    state: { empty: state.empty ?? false, now: state.now ?? (() => new Date()) },
  });
  return {
    operationId: (method, path) => engine.routeOf(method, path)?.id,
    reset: () => engine.reset(),
    async answer({ url, call, raw }) {
      const headers = new Headers();
      for (const [name, value] of Object.entries(call.headers)) headers.set(name, [value ?? ""].flat().join(", "));
      const bytes = raw.length > 0 ? new Uint8Array(raw) : undefined;
      const { answer, call: made } = await engine.handle({ method: call.method, url, headers, bytes });
      return { ...answer, headers: { ...answer.headers, "x-mock-source": made.source! } };
    },
  };
}

/** Answers of Prism; pages, HEAD, OPTIONS and unknown routes are not its business. */
export async function byPrism({ document, resources, dynamic = false, seed }: MockServerOptions): Promise<Respondent> {
  const whole = document ?? readBundledDescription();
  const described = describe(whole);
  const tags = [...new Set(described.routes.map(({ tag }) => tag))];
  for (const name of resources ?? []) {
    if (!tags.includes(name)) throw new Error(`startMockServer: there is no resource "${name}"${hint(name, tags)}`);
  }
  const wanted = resources && new Set(resources);
  const served = wanted ? subset(whole, (operation) => wanted.has(operation.tags?.[0] ?? "")) : whole;
  const description = wanted ? describe(served) : described;
  const match = createRouter(description.routes);
  const prism = await createPrism(served, { dynamic, seed });
  // A HEAD that is not described on its own is answered as the GET of the same path, without its body, as by GitLab.
  const find = (method: string, path: string) => {
    const found = match(method, path);
    return found && !("route" in found) && method === "HEAD" ? match("GET", path) : found;
  };
  return {
    operationId(method, path) {
      const found = find(method, path);
      return found && "route" in found ? found.route.id : undefined;
    },
    reset() {},
    async answer({ url, call }) {
      const found = find(call.method, call.path);
      if (!found) return { status: 404, body: { error: "404 Not Found" } };
      if (call.method === "OPTIONS") {
        const allow = "allow" in found ? found.allow : [found.route.method];
        return { status: 204, headers: { allow: ["OPTIONS", ...allow].join(", ") } };
      }
      if ("allow" in found)
        return { status: 405, headers: { allow: found.allow.join(", ") }, body: { error: "405 Not Allowed" } };
      const { route } = found;
      const result = await prism(route, { url, path: call.path, headers: call.headers, body: call.body });
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(result.headers)) {
        // Prism makes up values for described headers; pagination is answered truthfully instead.
        if (!/^(x-(total|page|per-page|next|prev)|link|ratelimit)/i.test(name)) headers[name.toLowerCase()] = value;
      }
      const kinds = description.operation(route)["x-gitlab"]?.pagination;
      if (Array.isArray(result.body) && result.status === 200 && kinds !== undefined && kinds !== "none") {
        const page = cutPage(result.body, url);
        return { status: result.status, headers: { ...headers, ...page.headers }, body: page.items };
      }
      // Prism hands over a JSON text as the text itself.
      const json = typeof result.body === "string" && /\bjson\b/.test(headers["content-type"] ?? "");
      return { status: result.status, headers, body: json ? JSON.stringify(result.body) : result.body };
    },
  };
}

import { createHash, randomUUID } from "node:crypto";

/** The one application that is registered. */
export const DEMO_CLIENT_ID = "demo-page";

/** A pair of tokens that was handed out. */
interface Pair {
  access: string;
  refresh: string;
}

/**
 * The OAuth side of a made-up GitLab: a page that asks, codes that are good for one exchange with the right verifier, and
 * tokens that end when they are renewed or revoked. Like GitLab, it allows other origins only to exchange and revoke.
 */
export class DemoOAuth {
  readonly #redirectUri: () => string;
  readonly #codes = new Map<string, string>();
  readonly #pairs: Pair[] = [];

  /** @param redirectUri the address of the page */
  constructor(redirectUri: () => string) {
    this.#redirectUri = redirectUri;
  }

  /** Whether an access token was handed out here and has not ended. */
  accepts(token: string): boolean {
    return this.#pairs.some(({ access }) => access === token);
  }

  /** Ends all access tokens, as after two hours; they can be renewed. */
  expire(): void {
    for (const pair of this.#pairs) pair.access = "";
  }

  /** Answers what is below `/oauth`. */
  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === "/oauth/authorize") return this.#authorize(url);
    const cors = {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "POST, OPTIONS",
      "access-control-allow-headers": "authorization",
    };
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: cors });
    const form = new URLSearchParams(await request.text());
    const [status, body] = url.pathname === "/oauth/revoke" ? this.#revoke(form) : this.#token(form);
    return Response.json(body, { status, headers: cors });
  }

  #authorize({ searchParams }: URL): Response {
    const back = new URL(this.#redirectUri());
    const wrong =
      searchParams.get("client_id") !== DEMO_CLIENT_ID ||
      searchParams.get("redirect_uri") !== back.href ||
      searchParams.get("code_challenge_method") !== "S256";
    if (wrong) return html("<h1>This request is not valid.</h1>", 400);
    back.searchParams.set("state", searchParams.get("state") ?? "");
    const refused = new URL(back);
    refused.searchParams.set("error", "access_denied");
    const code = randomUUID();
    this.#codes.set(code, searchParams.get("code_challenge") ?? "");
    back.searchParams.set("code", code);
    return html(
      `<h1>A made-up GitLab</h1><p>May the page read your projects and issues?</p>
      <p><a id="allow" href="${escape(back.href)}">Authorize</a> · <a id="deny" href="${escape(refused.href)}">Deny</a></p>`,
    );
  }

  #token(form: URLSearchParams): [number, unknown] {
    if (form.get("client_id") !== DEMO_CLIENT_ID) return [401, { error: "invalid_client" }];
    if (form.get("grant_type") === "refresh_token") {
      const at = this.#pairs.findIndex(({ refresh }) => refresh === form.get("refresh_token"));
      if (at < 0) return [400, { error: "invalid_grant" }];
      this.#pairs.splice(at, 1);
    } else {
      const code = form.get("code") ?? "";
      const challenge = this.#codes.get(code);
      this.#codes.delete(code);
      const proof = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      if (challenge !== proof || form.get("redirect_uri") !== this.#redirectUri())
        return [400, { error: "invalid_grant", error_description: "The authorization grant is invalid or was used." }];
    }
    const pair = { access: randomUUID(), refresh: randomUUID() };
    this.#pairs.push(pair);
    const { access: access_token, refresh: refresh_token } = pair;
    return [200, { access_token, refresh_token, token_type: "Bearer", expires_in: 7200, scope: "read_api" }];
  }

  #revoke(form: URLSearchParams): [number, unknown] {
    const token = form.get("token");
    const at = this.#pairs.findIndex(({ access, refresh }) => access === token || refresh === token);
    if (at >= 0) this.#pairs.splice(at, 1);
    return [200, {}];
  }
}

function html(body: string, status = 200): Response {
  const document = `<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>GitLab</title>${body}`;
  return new Response(document, { status, headers: { "content-type": "text/html; charset=utf-8" } });
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Configuration, Provider as ProviderClass } from "oidc-provider";
import { onTestFinished, vi } from "vitest";

/** A GitLab as far as OAuth goes: oidc-provider under GitLab's paths, and an API that wants its tokens. */
export interface OAuthTestServer {
  /** `http://127.0.0.1:1234/gitlab`. */
  root: string;
  /** Form bodies sent to `/oauth/token`. */
  grants: URLSearchParams[];
  /** Tokens that API requests came with. */
  apiTokens: string[];
  /** Forgets an access token, as if it had ended. */
  expire(accessToken: string): Promise<void>;
  /** What the user does in the browser. */
  user: "consents" | "refuses";
  /** Answers the next requests to `/oauth/token` instead of the server. */
  next: { status: number; body: unknown; headers?: Record<string, string> }[];
}

const redirectUri = "https://app.example.com/callback";

/** The applications that are registered. */
export const applications = {
  confidential: { clientId: "web-app", clientSecret: "gloas-web-app-secret-0", redirectUri },
  public: { clientId: "cli-app", redirectUri: "http://127.0.0.1/callback" },
};

/** Starts it, below `prefix`. It ends with the test. */
export async function oauthServer(prefix = ""): Promise<OAuthTestServer> {
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => {};
  const http = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const root = `http://127.0.0.1:${(http.address() as AddressInfo).port}${prefix}`;
  // It warns of what is right in a test: an unkept store, keys of its own.
  for (const method of ["info", "warn"] as const) vi.spyOn(console, method).mockReturnValue();
  const { default: Provider } = await import("oidc-provider");
  const interactions = { url: (_: unknown, { uid }: { uid: string }) => `${prefix}/interaction/${uid}` };
  const provider = new Provider(root, { ...configuration, interactions });
  const callback = provider.callback();
  const state: OAuthTestServer = {
    root,
    grants: [],
    apiTokens: [],
    user: "consents",
    next: [],
    async expire(accessToken) {
      await (await provider.AccessToken.find(accessToken))!.destroy();
    },
  };
  const used = new Set<string>();
  handle = async (request, response) => {
    const url = request.url!.slice(prefix.length);
    const path = url.split("?")[0]!;
    const bearer = /^Bearer (.+)/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    if (path.startsWith("/interaction/")) return interact(provider, state, request, response);
    if (path.startsWith("/api/v4/")) {
      state.apiTokens.push(bearer);
      const known = await provider.AccessToken.find(bearer);
      if (!known) return json(response, 401, { error: "invalid_token", error_description: "Token was revoked." });
      return json(response, 200, path.endsWith("/user") ? { id: 7, username: "alice" } : { version: "19.5.0" });
    }
    if (path === "/oauth/token/info") {
      const token = await provider.AccessToken.find(bearer);
      if (!token) return json(response, 401, { error: "invalid_token", error_description: "The token was revoked" });
      const scope = token.scope!.split(" ");
      const { clientId, exp, iat } = token as unknown as { clientId: string; exp: number; iat: number };
      const expires_in = exp - Math.floor(Date.now() / 1000);
      return json(response, 200, {
        resource_owner_id: 7,
        scope,
        expires_in,
        application: { uid: clientId },
        created_at: iat,
        scopes: scope,
        expires_in_seconds: expires_in,
      });
    }
    if (path === "/oauth/token") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const text = Buffer.concat(chunks).toString();
      const form = new URLSearchParams(text);
      state.grants.push(form);
      const planned = state.next.shift();
      if (planned) return json(response, planned.status, planned.body, planned.headers);
      const refresh = form.get("refresh_token");
      // GitLab refuses what was used; oidc-provider would end the whole login.
      if (refresh && used.has(refresh)) return json(response, 400, { error: "invalid_grant" });
      if (refresh) used.add(refresh);
      // The body has been read, which oidc-provider accepts from frameworks.
      Object.assign(request, { body: Object.fromEntries(form) });
    }
    if (path === "/oauth/authorize_device") intercept(response, (body) => ({ ...body, interval: 0.05 }));
    Object.assign(request, { originalUrl: request.url });
    request.url = url;
    return callback(request, response);
  };
  onTestFinished(() => {
    http.close();
    http.closeAllConnections();
  });
  return state;
}

const configuration: Configuration = {
  clients: [
    {
      client_id: applications.confidential.clientId,
      client_secret: applications.confidential.clientSecret,
      token_endpoint_auth_method: "client_secret_post",
      redirect_uris: [redirectUri],
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
    },
    {
      client_id: applications.public.clientId,
      token_endpoint_auth_method: "none",
      // Native: any port of 127.0.0.1 will do, as in GitLab.
      application_type: "native",
      redirect_uris: [applications.public.redirectUri, "http://127.0.0.1/auth/redirect"],
      grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
      response_types: ["code"],
    },
  ],
  scopes: ["api", "read_api", "openid"],
  pkce: { required: () => true },
  cookies: { keys: ["test"] },
  findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  ttl: { AccessToken: 7200, RefreshToken: 86_400, AuthorizationCode: 60, DeviceCode: 300, Grant: 86_400, Session: 600 },
  features: {
    devInteractions: { enabled: false },
    revocation: { enabled: true, allowedPolicy: () => true },
    deviceFlow: {
      enabled: true,
      userCodeInputSource: (ctx, form) => void (ctx.body = form),
      userCodeConfirmSource: (ctx, form) => void (ctx.body = form),
      successSource: (ctx) => void (ctx.body = "done"),
    },
  },
  routes: {
    authorization: "/oauth/authorize",
    device_authorization: "/oauth/authorize_device",
    code_verification: "/oauth/device",
    token: "/oauth/token",
    revocation: "/oauth/revoke",
    jwks: "/oauth/discovery/keys",
    userinfo: "/oauth/userinfo",
  },
};

/** The user signs in and says yes or no. */
async function interact(
  provider: ProviderClass,
  { user }: OAuthTestServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { params, grantId } = await provider.interactionDetails(request, response);
  if (user === "refuses") {
    const refusal = { error: "access_denied", error_description: "The resource owner denied the request." };
    return provider.interactionFinished(request, response, refusal);
  }
  const clientId = String(params["client_id"]);
  const grant = (grantId && (await provider.Grant.find(grantId))) || new provider.Grant({ accountId: "7", clientId });
  grant.addOIDCScope(String(params["scope"]));
  const id = await grant.save();
  return provider.interactionFinished(request, response, { login: { accountId: "7" }, consent: { grantId: id } });
}

function json(response: ServerResponse, status: number, body: unknown, headers?: Record<string, string>): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** Changes the JSON that is about to be answered. */
function intercept(response: ServerResponse, change: (body: object) => object): void {
  const end = response.end.bind(response) as (text: string) => ServerResponse;
  response.end = ((text: string | Buffer) => {
    const changed = JSON.stringify(change(JSON.parse(String(text)) as object));
    response.setHeader("content-length", Buffer.byteLength(changed));
    return end(changed);
  }) as typeof response.end;
}

/** A browser: follows redirects with its cookies, until it would leave the server. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  /** Where it ends: an address elsewhere, or a page's text. */
  async visit(address: string, form?: Record<string, string>): Promise<{ url: string; text: string }> {
    const { origin } = new URL(address);
    for (let url = address, body = form; ; body = undefined) {
      const response = await fetch(url, {
        method: body ? "POST" : "GET",
        redirect: "manual",
        headers: {
          cookie: [...this.#cookies].map((pair) => pair.join("=")).join("; "),
          ...(body && { "content-type": "application/x-www-form-urlencoded" }),
        },
        ...(body && { body: new URLSearchParams(body).toString() }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
        this.#cookies.set(name!, value!);
      }
      const location = response.headers.get("location");
      if (!location) return { url, text: await response.text() };
      url = new URL(location, url).href;
      if (new URL(url).origin !== origin) return { url, text: "" };
    }
  }

  /** Enters a device's code and confirms it. */
  async enter(page: string, userCode: string): Promise<string> {
    const inputs = (html: string): Record<string, string> =>
      Object.fromEntries([...html.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    const first = await this.visit(page);
    const confirm = await this.visit(page, { ...inputs(first.text), user_code: userCode });
    return (await this.visit(page, inputs(confirm.text))).text;
  }
}

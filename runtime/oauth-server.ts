import {
  allowInsecureRequests,
  type AuthorizationServer,
  type ClientAuth,
  ClientSecretPost,
  customFetch,
  type CustomFetchOptions,
  discoveryRequest,
  None,
  processDiscoveryResponse,
} from "oauth4webapi";
import { settingsFor } from "./core.js";
import { ConfigError, HttpError } from "./errors.js";
import { FullClient } from "./full-client.js";
import { OAuthError, oauthError } from "./oauth-error.js";
import type { Method } from "./operation.js";
import type { Fetch, GitLabOptions } from "./options.js";
import { redact } from "./secrets.js";
import { send } from "./send.js";
import type { Settings } from "./settings.js";
import { type OAuthAnswer, oauthAnswer } from "./token-info.js";

/** Who asks, and how. */
export interface OAuthOptions extends Pick<
  GitLabOptions,
  "host" | "fetch" | "headers" | "hooks" | "logger" | "retry" | "timeout" | "deadline" | "userAgent"
> {
  /** The application's id in GitLab. */
  clientId: string;
  /** The application's secret; none for one that is not confidential, such as a program people install or a page. */
  clientSecret?: string;
  /** Where GitLab sends people back to: exactly as registered with the application. */
  redirectUri?: string;
  /** What is asked for when a login does not say it, `["read_api"]`. */
  scopes?: readonly string[];
}

/** The body's parameters that are secrets. */
const secretParameters = ["client_secret", "refresh_token", "token", "code", "code_verifier", "device_code"];

/** GitLab as an OAuth server: its addresses, and requests to them through the pipeline every call takes. */
export class OAuthServer {
  /** `https://example.com/gitlab`. */
  readonly root: string;
  readonly client: { client_id: string };
  readonly #settings: Settings;
  readonly #secret?: string;
  #discovered?: Promise<AuthorizationServer>;

  constructor({ clientId, clientSecret, redirectUri: _, scopes: __, fetch, ...options }: OAuthOptions) {
    if (typeof clientId !== "string" || !clientId)
      throw new ConfigError(
        "clientId: expected the id of an application, see the applications page of your GitLab user",
      );
    this.client = { client_id: clientId };
    this.#secret = clientSecret;
    const settings = settingsFor(new FullClient({ ...options, fetch: guardedFetch(fetch) }));
    this.root = settings.base.replace(/\/api\/v4$/, "");
    this.#settings = { ...settings, base: this.root };
  }

  /** How the application proves who it is. */
  get auth(): ClientAuth {
    return this.#secret ? ClientSecretPost(this.#secret) : None();
  }

  /**
   * Where GitLab does what. Its addresses are documented, so they are not asked for; but what `openid` brings is checked
   * against the issuer, which only GitLab itself can tell.
   */
  metadata(scopes: readonly string[] = []): Promise<AuthorizationServer> {
    const known: AuthorizationServer = {
      issuer: this.root,
      authorization_endpoint: `${this.root}/oauth/authorize`,
      device_authorization_endpoint: `${this.root}/oauth/authorize_device`,
      token_endpoint: `${this.root}/oauth/token`,
      revocation_endpoint: `${this.root}/oauth/revoke`,
    };
    if (!scopes.includes("openid")) return Promise.resolve(known);
    return (this.#discovered ??= this.step("discovery", async (options) => {
      const issuer = new URL(this.root);
      const { issuer: named, jwks_uri } = await processDiscoveryResponse(
        issuer,
        await discoveryRequest(issuer, options),
      );
      return { ...known, issuer: named, jwks_uri };
    }).catch((error: unknown) => {
      this.#discovered = undefined;
      throw error;
    }));
  }

  /**
   * Runs a step with the options that oauth4webapi's functions take.
   *
   * @throws OAuthError, or any error of a call
   */
  async step<T>(what: string, run: (options: StepOptions) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const secrets = [this.#secret];
    try {
      return await run({
        // Whoever wrote http:// as host meant it.
        [allowInsecureRequests]: this.root.startsWith("http:"),
        [customFetch]: (url, init) => {
          for (const name of secretParameters) secrets.push(init.body?.get(name) ?? undefined);
          return this.#send(url, init);
        },
        ...(signal && { signal }),
      });
    } catch (error) {
      throw oauthError(what, error, secrets);
    }
  }

  /** What `/oauth/token/info` says about a token. */
  async info(accessToken: string, signal?: AbortSignal): Promise<OAuthAnswer> {
    try {
      return await oauthAnswer(this.#settings, signal, { authorization: `Bearer ${accessToken}` });
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== 401) throw error;
      const { error: word = "invalid_token", description } = error.oauth ?? {};
      throw new OAuthError("token info", word, { description, status: 401 });
    }
  }

  /** Sends a request. What OAuth answers errors with comes back as an answer; other failures are thrown. */
  async #send(url: string, { method, headers: given, body, signal }: StepRequest): Promise<Response> {
    // The client's own is sent, as with all calls.
    const { "user-agent": _, ...headers } = given;
    const path = url.slice(this.root.length);
    const operation = {
      id: `oauth.${path.split("/").at(-1)}`,
      method: method as Method,
      path,
      as: "response",
    } as const;
    const form = body && { value: body.toString(), type: headers["content-type"] };
    try {
      const plan = { path, query: "", shown: path, headers, body: form };
      return (await send<Response>(this.#settings, operation, () => plan, { signal })).response;
    } catch (error) {
      if (!(error instanceof HttpError) || ![400, 401, 403].includes(error.status)) throw error;
      const kept = new Headers(error.headers);
      // The text has been decoded.
      kept.delete("content-length");
      kept.delete("content-encoding");
      return new Response(error.text, { status: error.status, headers: kept });
    }
  }
}

type StepRequest = CustomFetchOptions<string, URLSearchParams | undefined>;

/** Options of every function of oauth4webapi that sends something. */
interface StepOptions {
  [allowInsecureRequests]: boolean;
  [customFetch]: (url: string, init: StepRequest) => Promise<Response>;
  signal?: AbortSignal;
}

/** A `fetch` whose errors do not quote what was sent: here the secrets are in the body, where nothing else looks for them. */
function guardedFetch(inner: Fetch | undefined): Fetch {
  return async (url, init) => {
    try {
      return await (inner ?? fetch)(url, init);
    } catch (error) {
      const sent = new URLSearchParams(typeof init.body === "string" ? init.body : "");
      const secrets = secretParameters.flatMap((name) => {
        const secret = sent.get(name);
        // As it is, and as it stands in the body.
        return secret ? [secret, new URLSearchParams({ "": secret }).toString().slice(1)] : [];
      });
      for (let at = error as Error | undefined, depth = 0; at instanceof Error && depth < 5; depth++) {
        const clean = redact(at.message, ...secrets);
        if (clean !== at.message) throw Object.assign(new Error(clean), { code: (at as { code?: string }).code });
        at = at.cause as Error | undefined;
      }
      throw error;
    }
  };
}

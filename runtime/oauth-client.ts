import {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  processRevocationResponse,
  refreshTokenGrantRequest,
  revocationRequest,
  validateAuthResponse,
} from "oauth4webapi";
import { ConfigError } from "./errors.js";
import { deviceLogin, type DeviceLoginOptions } from "./oauth-device.js";
import { OAuthError } from "./oauth-error.js";
import { browserLogin, type BrowserLoginOptions } from "./oauth-loopback.js";
import { type TokenStore, tokenProvider } from "./oauth-provider.js";
import { type OAuthOptions, OAuthServer } from "./oauth-server.js";
import { type OAuthTokens, tokensOf } from "./oauth-tokens.js";
import type { TokenProvider } from "./options.js";
import { oauthTokenInfo, type TokenInfo } from "./token-info.js";

/** What a login may say differently from the client's options. */
export interface AuthorizeOptions {
  /** What is asked for. Default: those of the client. */
  scopes?: readonly string[];
  /** Where GitLab sends the user back to. Default: that of the client. */
  redirectUri?: string;
  /** The top-level group whose SAML single sign-on is to be used. */
  rootNamespaceId?: number;
}

/** A login that has begun. Keep all but `url` in the user's session: it is needed when GitLab sends the user back. */
export interface AuthorizationRequest {
  /** Where to send the user's browser. */
  url: string;
  /** Tells this login from others. */
  state: string;
  /** The secret of PKCE: whoever has it and the code gets the tokens. */
  codeVerifier: string;
  /** Where GitLab sends the user back to. */
  redirectUri: string;
  /** What was asked for. */
  scopes: string[];
}

/**
 * OAuth 2.0 with GitLab: gets, renews and revokes tokens for an application that is registered there. The protocol is
 * `oauth4webapi`'s, which must be installed; requests take the way of all calls, with its retries, limits and hooks.
 *
 * @example const oauth = new OAuthClient({ host, clientId, redirectUri: "https://app.example.com/callback", scopes: ["read_api"] });
 * @throws ConfigError when an option is wrong
 * @see https://docs.gitlab.com/api/oauth2/
 */
export class OAuthClient {
  readonly #server: OAuthServer;
  readonly #redirectUri?: string;
  readonly #scopes?: readonly string[];

  constructor(options: OAuthOptions) {
    this.#server = new OAuthServer(options);
    this.#redirectUri = options.redirectUri;
    this.#scopes = options.scopes;
  }

  /**
   * Begins a login by authorization code with PKCE. Nothing is sent (but with scope `openid` GitLab is asked for its
   * issuer).
   *
   * @throws ConfigError without `redirectUri` or `scopes`
   */
  async authorize(options: AuthorizeOptions = {}): Promise<AuthorizationRequest> {
    const redirectUri = this.#redirect(options.redirectUri);
    const scopes = this.#wanted(options.scopes);
    const { authorization_endpoint: endpoint } = await this.#server.metadata(scopes);
    const state = generateRandomState();
    const codeVerifier = generateRandomCodeVerifier();
    const url = new URL(endpoint!);
    const { rootNamespaceId } = options;
    url.search = new URLSearchParams({
      client_id: this.#server.client.client_id,
      redirect_uri: redirectUri,
      response_type: "code",
      scope: scopes.join(" "),
      state,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: "S256",
      ...(rootNamespaceId !== undefined && { root_namespace_id: String(rootNamespaceId) }),
    }).toString();
    return { url: url.href, state, codeVerifier, redirectUri, scopes };
  }

  /**
   * Ends a login: takes the tokens for the code that GitLab sent the user back with.
   *
   * @param callback the address the user came back to, or its path and query as a server's `request.url` has them
   * @param request what `authorize` answered for this user
   * @throws OAuthError when the user refused (`access_denied`), the answer is another login's (`state_mismatch`), or
   *   GitLab refuses the code
   */
  async exchange(
    callback: string | URL,
    request: Pick<AuthorizationRequest, "state" | "codeVerifier"> & Partial<AuthorizationRequest>,
    options: { signal?: AbortSignal } = {},
  ): Promise<OAuthTokens> {
    const { state, codeVerifier } = request;
    const scopes = request.scopes ?? [...(this.#scopes ?? [])];
    const redirectUri = this.#redirect(request.redirectUri);
    // Anybody may send anything there.
    const { searchParams } = new URL(URL.canParse(callback, redirectUri) ? callback : redirectUri, redirectUri);
    if (!state || searchParams.get("state") !== state) throw new OAuthError("login", "state_mismatch", stateRemedy);
    return this.#server.step(
      "login",
      async (step) => {
        const { client, auth } = this.#server;
        const as = await this.#server.metadata(scopes);
        const code = validateAuthResponse(as, client, searchParams, state);
        const response = await authorizationCodeGrantRequest(as, client, auth, code, redirectUri, codeVerifier, step);
        return tokensOf(await processAuthorizationCodeResponse(as, client, response), { scopes });
      },
      options.signal,
    );
  }

  /**
   * A login on the user's own machine: shows GitLab's page in a browser and waits for the answer at `redirectUri`, which
   * is an address of this machine. For `http://127.0.0.1/callback`, without a port, any free one is taken, which GitLab
   * allows for 127.0.0.1 and ::1, but not for localhost. Node, Bun and Deno only.
   *
   * @throws OAuthError as `exchange`; ConfigError when nothing can listen there
   * @see https://www.rfc-editor.org/rfc/rfc8252#section-7.3
   */
  loginWithBrowser(options: BrowserLoginOptions): Promise<OAuthTokens> {
    return browserLogin(this, this.#redirect(options.redirectUri), options);
  }

  /**
   * A login on another device, for a machine without a browser (GitLab 17.2 and later): shows a code and waits until
   * somebody has entered it in GitLab.
   *
   * @throws OAuthError when it was refused (`access_denied`) or not entered in time (`expired_token`)
   */
  loginWithDevice(options: DeviceLoginOptions): Promise<OAuthTokens> {
    return deviceLogin(this.#server, this.#wanted(options.scopes), options);
  }

  /**
   * Takes new tokens for a refresh token. Both old ones are invalid then: keep the new ones before anything else. A
   * `provider` does this by itself.
   *
   * @throws OAuthError `invalid_grant` when the refresh token was used, revoked, or is not of this application
   */
  async refresh(tokens: OAuthTokens | string, options: { signal?: AbortSignal } = {}): Promise<OAuthTokens> {
    const before = typeof tokens === "string" ? { refreshToken: tokens } : tokens;
    const { refreshToken, scopes = [] }: Partial<OAuthTokens> = before;
    if (!refreshToken) throw new ConfigError("refresh: expected a refresh token, these tokens have none");
    return this.#server.step(
      "refresh",
      async (step) => {
        const { client, auth } = this.#server;
        const as = await this.#server.metadata(scopes);
        const response = await refreshTokenGrantRequest(as, client, auth, refreshToken, step);
        return tokensOf(await processRefreshTokenResponse(as, client, response), before);
      },
      options.signal,
    );
  }

  /** Makes tokens invalid. GitLab says yes to tokens it does not know, too. */
  async revoke(tokens: OAuthTokens | string, options: { signal?: AbortSignal } = {}): Promise<void> {
    const { accessToken, refreshToken } =
      typeof tokens === "string" ? { accessToken: tokens, refreshToken: undefined } : tokens;
    const { client, auth } = this.#server;
    const as = await this.#server.metadata();
    for (const token of [refreshToken, accessToken]) {
      if (!token) continue;
      const run = async (step: object): Promise<void> =>
        processRevocationResponse(await revocationRequest(as, client, auth, token, step));
      await this.#server.step("revoke", run, options.signal);
    }
  }

  /**
   * What GitLab says about an access token: scopes, expiry, whose it is and which application's.
   *
   * @throws OAuthError `invalid_token` when it is expired, revoked or unknown
   */
  info(accessToken: string, options: { signal?: AbortSignal } = {}): Promise<TokenInfo> {
    return this.#server.info(accessToken, options.signal).then(oauthTokenInfo);
  }

  /**
   * A token function for the `oauthToken` of a client: gives the access token, renews it a minute before it ends or when
   * GitLab refuses it, and has the new pair saved before it is used. In one process one renewal is under way at a time;
   * when another process was faster its tokens are loaded.
   *
   * @example new GitLab({ host, oauthToken: oauth.provider({ load: () => db.tokens(user), save: (tokens) => db.keep(user, tokens) }) })
   */
  provider(store: TokenStore): TokenProvider {
    return tokenProvider((tokens) => this.refresh(tokens), store);
  }

  #redirect(redirectUri = this.#redirectUri): string {
    if (!redirectUri || !URL.canParse(redirectUri))
      throw new ConfigError("redirectUri: expected the address GitLab sends people back to, as the application has it");
    return redirectUri;
  }

  #wanted(scopes = this.#scopes): string[] {
    if (!scopes?.length || !scopes.every((scope) => typeof scope === "string" && /^[!-~]+$/.test(scope)))
      throw new ConfigError('scopes: expected what is asked for, such as ["read_api"]');
    return [...scopes];
  }
}

const stateRemedy = { remedy: "this answer belongs to another login, begin again with authorize()" };

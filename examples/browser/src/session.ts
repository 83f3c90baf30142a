import { type Client, createClient, errorDetails, tokenRefresh } from "gitlab-fetch/client";
import { type AuthorizationRequest, OAuthClient, type OAuthTokens } from "gitlab-fetch/oauth";

/** Where to sign in. `config.json` beside the page has it; people can change it. */
export interface Place {
  host: string;
  /** Application ID of an OAuth application that is not confidential, with this page as its redirect URI. */
  clientId: string;
}

/** Who is signed in, kept in `sessionStorage`: until the tab is closed, and for this page only. */
type Session = Place & ({ token: string } | { tokens: OAuthTokens });

const SCOPES = ["read_api"];
const [SESSION, LOGIN] = ["session", "login"];

/** The address GitLab sends people back to: this page. */
const redirectUri = (): string => `${location.origin}${location.pathname}`;

/** The client of who is signed in; undefined for nobody. */
export function currentClient(): { client: Client; host: string } | undefined {
  const session = read<Session>(SESSION);
  if (!session) return undefined;
  const { host } = session;
  if ("token" in session) return { client: createClient({ host, token: session.token, use: [errorDetails] }), host };
  const held = (): OAuthTokens | undefined => {
    const now = read<Session>(SESSION);
    return now && "tokens" in now ? now.tokens : undefined;
  };
  // A new pair of tokens is kept before it is used, since the old one is invalid by then; but not for who has signed out.
  const oauthToken = oauthOf(session).provider({
    load: held,
    save: (tokens) => (held() ? write(SESSION, { ...session, tokens }) : undefined),
  });
  return { client: createClient({ host, oauthToken, use: [errorDetails, tokenRefresh] }), host };
}

/** Signs in with an access token. */
export function signInWithToken(place: Place, token: string): void {
  write(SESSION, { ...place, token: token.trim() });
}

/** Sends the browser to GitLab, by the authorization code flow with PKCE. */
export async function signInWithOAuth(place: Place): Promise<void> {
  const request = await oauthOf(place).authorize();
  write(LOGIN, { place, request });
  location.assign(request.url);
}

/**
 * Ends a sign-in when GitLab has sent the browser back here.
 *
 * @returns whether there was one to end
 * @throws OAuthError when it was refused, or is not the one that was begun here
 */
export async function finishOAuth(): Promise<boolean> {
  const answer = location.href;
  const { searchParams } = new URL(answer);
  if (!searchParams.has("state")) return false;
  const login = read<{ place: Place; request: AuthorizationRequest }>(LOGIN);
  sessionStorage.removeItem(LOGIN);
  // The code neither stays in the address nor goes into a bookmark.
  history.replaceState(null, "", redirectUri());
  if (!login) throw new Error("No sign-in was begun in this tab. Please try again.");
  const tokens = await oauthOf(login.place).exchange(answer, login.request);
  write(SESSION, { ...login.place, tokens });
  return true;
}

/** Forgets who is signed in, and has GitLab revoke tokens that were got here. */
export async function signOut(): Promise<void> {
  const session = read<Session>(SESSION);
  sessionStorage.removeItem(SESSION);
  if (session && "tokens" in session) await oauthOf(session).revoke(session.tokens);
}

function oauthOf({ host, clientId }: Place): OAuthClient {
  return new OAuthClient({ host, clientId, redirectUri: redirectUri(), scopes: SCOPES });
}

function read<T>(key: string): T | undefined {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as T);
}

function write(key: string, value: unknown): void {
  sessionStorage.setItem(key, JSON.stringify(value));
}

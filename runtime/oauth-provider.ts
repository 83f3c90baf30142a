import { ConfigError } from "./errors.js";
import { OAuthError } from "./oauth-error.js";
import type { OAuthTokens } from "./oauth-tokens.js";
import type { TokenProvider } from "./options.js";

/** Where tokens are kept: a row of a database, a file, a secret store. */
export interface TokenStore {
  /** Gives what was saved last, by any process; undefined when there is nothing yet. */
  load(): OAuthTokens | undefined | Promise<OAuthTokens | undefined>;
  /** Keeps both tokens. It is awaited before the new access token is used, because the old pair is invalid already. */
  save(tokens: OAuthTokens): void | Promise<void>;
}

/** Milliseconds before its end that a token is renewed, so that it does not end on its way. */
const EARLY = 60_000;
/** Milliseconds in which a new token is not renewed again: who is refused right after has another problem. */
const SETTLED = 5_000;
/** Milliseconds after which to look whether the process that was faster has saved its tokens. */
const LOOKS = [0, 200, 800];

/** Without a refresh token it is used to its end. */
const isOld = ({ expiresAt, refreshToken }: OAuthTokens): boolean =>
  expiresAt !== undefined && expiresAt - Date.now() < (refreshToken ? EARLY : 0);

/** See `OAuthClient.provider`. */
export function tokenProvider(
  refresh: (tokens: OAuthTokens) => Promise<OAuthTokens>,
  store: TokenStore,
): TokenProvider {
  let tokens: OAuthTokens | undefined;
  let renewedAt = -Infinity;
  let renewing: Promise<unknown> | undefined;
  let unsaved: OAuthTokens | undefined;
  let saving: Promise<void> | undefined;

  const load = async (): Promise<OAuthTokens | undefined> => {
    const loaded = (await store.load()) ?? undefined;
    if (loaded !== undefined && typeof loaded.accessToken !== "string")
      throw new ConfigError("load: expected what save was given, { accessToken, refreshToken, expiresAt, scopes }");
    return loaded;
  };
  const save = async (): Promise<void> => {
    for (let fresh = unsaved; fresh; fresh = unsaved) {
      await store.save(fresh);
      // A slow store may still be at it when they have been renewed again.
      if (unsaved === fresh) unsaved = undefined;
    }
  };
  const persist = async (): Promise<void> => {
    if (unsaved) await (saving ??= save().finally(() => (saving = undefined)));
  };
  const replace = async (old: OAuthTokens): Promise<void> => {
    tokens = unsaved = await refresh(old);
    renewedAt = performance.now();
    await persist();
  };
  const renew = async (used: OAuthTokens): Promise<void> => {
    const stored = await load();
    if (stored && stored.accessToken !== used.accessToken && !isOld(stored)) {
      tokens = stored;
      return;
    }
    const old = stored?.refreshToken ? stored : used;
    if (!old.refreshToken)
      throw new OAuthError("refresh", "invalid_grant", {
        remedy: "the access token is over and there is no refresh token, log in again",
      });
    try {
      await replace(old);
    } catch (error) {
      if (!(error instanceof OAuthError) || error.error !== "invalid_grant") throw error;
      const other = await newerThan(old, load);
      if (!other) throw error;
      if (isOld(other)) await replace(other);
      else tokens = other;
    }
  };

  return async ({ refresh: refused }) => {
    // Saving failed the last time. These are the only valid tokens there are.
    await persist();
    if (!tokens) {
      const loaded = await load();
      if (!loaded) throw new ConfigError("load: there are no tokens yet, log in first and save what that gives");
      tokens ??= loaded;
    }
    if ((refused || isOld(tokens)) && performance.now() - renewedAt > SETTLED)
      await (renewing ??= renew(tokens).finally(() => (renewing = undefined)));
    return tokens.accessToken;
  };
}

/** The tokens that another process has saved instead of these, if it has. */
async function newerThan(
  old: OAuthTokens,
  load: () => Promise<OAuthTokens | undefined>,
): Promise<OAuthTokens | undefined> {
  for (const wait of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const stored = await load();
    if (stored?.refreshToken && stored.refreshToken !== old.refreshToken) return stored;
  }
  return undefined;
}

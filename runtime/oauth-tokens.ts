import type { TokenEndpointResponse } from "oauth4webapi";

/** What GitLab gives for a login: plain data, to be kept as it is. Both tokens are secrets. */
export interface OAuthTokens {
  /** Sent with requests. GitLab's live two hours, unless an administrator set another time. */
  accessToken: string;
  /** Gives the next pair of tokens, once. */
  refreshToken?: string;
  /** When the access token ends, in milliseconds since 1970 by this machine's clock. */
  expiresAt?: number;
  /** What the tokens may do. */
  scopes?: string[];
}

/** The tokens in an answer. What it leaves out is as it was. */
export function tokensOf(answer: TokenEndpointResponse, before?: Partial<OAuthTokens>): OAuthTokens {
  const { access_token, refresh_token, expires_in, scope } = answer;
  const refreshToken = refresh_token ?? before?.refreshToken;
  const scopes = scope?.split(" ").filter(Boolean) ?? before?.scopes;
  return {
    accessToken: access_token,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(expires_in !== undefined && { expiresAt: Date.now() + expires_in * 1000 }),
    ...(scopes && { scopes }),
  };
}

/** OAuth 2.0 with GitLab: logins, tokens that renew themselves, revocation. Needs `oauth4webapi` beside it. */
export { type AuthorizationRequest, type AuthorizeOptions, OAuthClient } from "./oauth-client.js";
export type { DeviceCode, DeviceLoginOptions } from "./oauth-device.js";
export { OAuthError } from "./oauth-error.js";
export { tokenFile } from "./oauth-file.js";
export type { BrowserLoginOptions } from "./oauth-loopback.js";
export type { TokenStore } from "./oauth-provider.js";
export type { OAuthOptions } from "./oauth-server.js";
export type { OAuthTokens } from "./oauth-tokens.js";

// From spec/resources/token-exchange.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Short-lived tokens for services beside GitLab.
 *
 * [Documentation](https://docs.gitlab.com/api/rest/authentication/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";

/** Parameters of `create`. */
export interface TokenExchangeCreateParams {
  /** Service that the token is for. */
  audience: TokenExchangeAudience;
  /** Seconds that the token works. Default: `300`. */
  expires_in?: number;
}

/**
 * Get a token for another service.
 *
 * Answers a JSON Web Token with which another service of the instance takes the caller for who they are.
 *
 * `POST /token_exchange`
 *
 * Experiment. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/rest/authentication/)
 */
export function create(
  client: Client,
  params: TokenExchangeCreateParams,
  options?: RequestOptions,
): Call<ExchangedToken> {
  return client.call({ id: "tokenExchange.create", method: "POST", path: "/token_exchange" }, params, options);
}

/** Token for another service. */
export interface ExchangedToken {
  /** JSON Web Token. */
  token: string;
}

/** Service that a token is for. */
export type TokenExchangeAudience = "gitlab-artifact-registry";

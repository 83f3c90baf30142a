// From spec/resources/user-tokens.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Creates personal access tokens, and manages impersonation tokens, for users.
 *
 * [Documentation](https://docs.gitlab.com/api/user_tokens/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../../runtime/client.js";
import type { PersonalAccessToken, PersonalAccessTokenWithToken, TokenScope } from "../shared/tokens.js";

/** Parameters of `createPersonal`. */
export interface UserTokensCreatePersonalParams {
  /** Name to tell the token by. */
  name: string;
  /** Text that describes the token. */
  description?: string;
  /** Last day the token works; 365 days from now unless given. As `YYYY-MM-DD`. */
  expires_at?: string;
  /** What the token may do. */
  scopes?: SelfServiceTokenScope[];
  /** Permissions of the token by project or group, in place of `scopes`. Beta. */
  granular_scopes?: GranularScopeRequest[];
}

/**
 * Create a personal access token for you.
 *
 * Creates a personal access token for the caller, with the `k8s_proxy` or `self_rotate` scope only or with
 * granular permissions. The answer is the only chance to read its value.
 *
 * `POST /user/personal_access_tokens`
 *
 * Since GitLab 16.5.
 *
 * [Documentation](https://docs.gitlab.com/api/user_tokens/#create-a-personal-access-token)
 */
export function createPersonal(
  client: Client,
  params: UserTokensCreatePersonalParams,
  options?: RequestOptions,
): Call<PersonalAccessTokenWithToken> {
  return client.call(
    { id: "userTokens.createPersonal", method: "POST", path: "/user/personal_access_tokens" },
    params,
    options,
  );
}

/** Parameters of `createPersonalForUser`. */
export interface UserTokensCreatePersonalForUserParams {
  /** ID of the user. */
  user_id: number;
  /** Name to tell the token by. */
  name: string;
  /** What the token may do. */
  scopes: TokenScope[];
  /** Text that describes the token. */
  description?: string;
  /** Last day the token works; 365 days from now unless given. As `YYYY-MM-DD`. */
  expires_at?: string;
}

/**
 * Create a personal access token for a user.
 *
 * Creates a personal access token for any user. The answer is the only chance to read its value.
 *
 * `POST /users/:user_id/personal_access_tokens`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_tokens/#create-a-personal-access-token-for-a-user)
 */
export function createPersonalForUser(
  client: Client,
  params: UserTokensCreatePersonalForUserParams,
  options?: RequestOptions,
): Call<PersonalAccessTokenWithToken> {
  return client.call(
    { id: "userTokens.createPersonalForUser", method: "POST", path: "/users/{user_id}/personal_access_tokens" },
    params,
    options,
  );
}

/** Parameters of `listImpersonation`. */
export interface UserTokensListImpersonationParams {
  /** ID of the user. */
  user_id: number;
  /** Only tokens in this state. Default: `all`. */
  state?: ImpersonationTokenState;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List impersonation tokens of a user.
 *
 * Lists the impersonation tokens of a user, with which an administrator acts as that user.
 *
 * `GET /users/:user_id/impersonation_tokens`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_tokens/#list-all-impersonation-tokens-for-a-user)
 */
export function listImpersonation(
  client: Client,
  params: UserTokensListImpersonationParams,
  options?: ListOptions,
): ListCall<ImpersonationToken> {
  return listCall(
    client,
    {
      id: "userTokens.listImpersonation",
      method: "GET",
      path: "/users/{user_id}/impersonation_tokens",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createImpersonation`. */
export interface UserTokensCreateImpersonationParams {
  /** ID of the user. */
  user_id: number;
  /** Name to tell the token by. */
  name: string;
  /** Text that describes the token. */
  description?: string;
  /** Last day the token works; 365 days from now unless given. As `YYYY-MM-DD`. */
  expires_at?: string;
  /** What the token may do. */
  scopes?: TokenScope[];
  /** Permissions of the token by project or group, in place of `scopes`. Beta. */
  granular_scopes?: GranularScopeRequest[];
}

/**
 * Create an impersonation token.
 *
 * Creates a token with which an administrator acts as a user, in the API and over Git. The answer is the only
 * chance to read its value.
 *
 * `POST /users/:user_id/impersonation_tokens`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_tokens/#create-an-impersonation-token)
 */
export function createImpersonation(
  client: Client,
  params: UserTokensCreateImpersonationParams,
  options?: RequestOptions,
): Call<ImpersonationTokenWithToken> {
  return client.call(
    { id: "userTokens.createImpersonation", method: "POST", path: "/users/{user_id}/impersonation_tokens" },
    params,
    options,
  );
}

/** Parameters of `getImpersonation`. */
export interface UserTokensGetImpersonationParams {
  /** ID of the user. */
  user_id: number;
  /** ID of the impersonation token. */
  impersonation_token_id: number;
}

/**
 * Get an impersonation token.
 *
 * Gets one impersonation token of a user.
 *
 * `GET /users/:user_id/impersonation_tokens/:impersonation_token_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_tokens/#retrieve-an-impersonation-token-for-a-user)
 */
export function getImpersonation(
  client: Client,
  params: UserTokensGetImpersonationParams,
  options?: RequestOptions,
): Call<ImpersonationToken> {
  return client.call(
    {
      id: "userTokens.getImpersonation",
      method: "GET",
      path: "/users/{user_id}/impersonation_tokens/{impersonation_token_id}",
    },
    params,
    options,
  );
}

/** Parameters of `revokeImpersonation`. */
export interface UserTokensRevokeImpersonationParams {
  /** ID of the user. */
  user_id: number;
  /** ID of the impersonation token. */
  impersonation_token_id: number;
}

/**
 * Revoke an impersonation token.
 *
 * Revokes an impersonation token of a user.
 *
 * `DELETE /users/:user_id/impersonation_tokens/:impersonation_token_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_tokens/#revoke-an-impersonation-token)
 */
export function revokeImpersonation(
  client: Client,
  params: UserTokensRevokeImpersonationParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "userTokens.revokeImpersonation",
      method: "DELETE",
      path: "/users/{user_id}/impersonation_tokens/{impersonation_token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** What the permissions of a token are for. */
export type GranularAccess = "personal_projects" | "all_memberships" | "selected_memberships" | "user" | "instance";

/** Permissions for a new token, for some projects or groups. */
export interface GranularScopeRequest {
  /** What the permissions are for. */
  access: GranularAccess;
  /** Permissions, for example `read_issue`. */
  permissions: string[];
  /** IDs of projects, with `selected_memberships`. */
  project_ids?: number[];
  /** IDs of groups, with `selected_memberships`. */
  group_ids?: number[];
}

/** Token with which an administrator acts as a user. */
export interface ImpersonationToken extends PersonalAccessToken {
  /** Always true. */
  impersonation: boolean;
}

/** Whether tokens work. */
export type ImpersonationTokenState = "all" | "active" | "inactive";

/** New impersonation token with its value. */
export interface ImpersonationTokenWithToken extends ImpersonationToken {
  /** Value of the token; shown this once. */
  token: string;
}

/** Scope of a token that a user may create through the API. */
export type SelfServiceTokenScope = "k8s_proxy" | "self_rotate";

// From spec/resources/personal-access-tokens.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Personal access tokens: find, rotate, revoke. They are created on the user tokens page.
 *
 * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type NoParams,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { NamespaceBasic } from "../shared/projects.js";
import type { AccessLevel, Visibility } from "../shared/schemas.js";
import type { PersonalAccessToken, PersonalAccessTokenWithToken, TokenSort, TokenState } from "../shared/tokens.js";

/** Parameters of `list`. */
export interface PersonalAccessTokensListParams {
  /** Only tokens of this user; another than the caller needs an administrator. */
  user_id?: number;
  /** Only revoked tokens (`true`) or tokens that are not (`false`). */
  revoked?: boolean;
  /** Only tokens in this state. */
  state?: TokenState;
  /** Only tokens created before this time. */
  created_before?: string | Date;
  /** Only tokens created after this time. */
  created_after?: string | Date;
  /** Only tokens last used before this time. */
  last_used_before?: string | Date;
  /** Only tokens last used after this time. */
  last_used_after?: string | Date;
  /** Only tokens that expire before this day. As `YYYY-MM-DD`. */
  expires_before?: string;
  /** Only tokens that expire after this day. As `YYYY-MM-DD`. */
  expires_after?: string;
  /** Text that the name contains. */
  search?: string;
  /** Order of the tokens. */
  sort?: TokenSort;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List personal access tokens.
 *
 * Lists the personal access tokens that the caller may see: all of the instance for an administrator, the own
 * ones for others.
 *
 * `GET /personal_access_tokens`
 *
 * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/#list-all-personal-access-tokens)
 */
export function list(
  client: Client,
  params?: PersonalAccessTokensListParams,
  options?: ListOptions,
): ListCall<PersonalAccessToken> {
  return listCall(
    client,
    { id: "personalAccessTokens.list", method: "GET", path: "/personal_access_tokens", pagination: "offset" },
    params,
    options,
  );
}

/**
 * Get the token that makes this call.
 *
 * Gets the personal, project or group access token that the call is made with: its name, scopes and expiry.
 *
 * `GET /personal_access_tokens/self`
 *
 * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/#self-inform)
 */
export function getSelf(client: Client, params?: NoParams, options?: RequestOptions): Call<PersonalAccessToken> {
  return client.call(
    { id: "personalAccessTokens.getSelf", method: "GET", path: "/personal_access_tokens/self" },
    params,
    options,
  );
}

/**
 * Revoke the token that makes this call.
 *
 * Revokes the token that the call is made with.
 *
 * `DELETE /personal_access_tokens/self`
 *
 * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/#self-revoke)
 */
export function revokeSelf(client: Client, params?: NoParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "personalAccessTokens.revokeSelf", method: "DELETE", path: "/personal_access_tokens/self", as: "none" },
    params,
    options,
  );
}

/** Parameters of `rotateSelf`. */
export interface PersonalAccessTokensRotateSelfParams {
  /**
   * Last day the token works; a week from now unless given, at most 365 days (400 days on instances that
   * allow it) ahead. As `YYYY-MM-DD`.
   */
  expires_at?: string;
}

/**
 * Rotate the personal access token that makes this call.
 *
 * Revokes the token that the call is made with and creates a new one with the same name and scopes. The
 * answer is the only chance to read the new value. Needs the `api` or `self_rotate` scope.
 *
 * `POST /personal_access_tokens/self/rotate`
 *
 * Since GitLab 16.10.
 *
 * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/#self-rotate)
 */
export function rotateSelf(
  client: Client,
  params?: PersonalAccessTokensRotateSelfParams,
  options?: RequestOptions,
): Call<PersonalAccessTokenWithToken> {
  return client.call(
    { id: "personalAccessTokens.rotateSelf", method: "POST", path: "/personal_access_tokens/self/rotate" },
    params,
    options,
  );
}

/** Parameters of `getSelfAssociations`. */
export interface PersonalAccessTokensGetSelfAssociationsParams {
  /** Only those in which the role is at least this one. */
  min_access_level?: AccessLevel;
  /** Number of the page, from 1. Default: `1`. */
  page?: number;
  /** Items of each kind on a page. Default: `20`. */
  per_page?: number;
}

/**
 * List groups and projects a token reaches.
 *
 * Lists a page of the groups and projects that the token which makes the call can reach. Both lists are
 * filled page by page together.
 *
 * `GET /personal_access_tokens/self/associations`
 *
 * Since GitLab 17.4.
 *
 * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/#list-all-token-associations)
 */
export function getSelfAssociations(
  client: Client,
  params?: PersonalAccessTokensGetSelfAssociationsParams,
  options?: RequestOptions,
): Call<TokenAssociations> {
  return queryCall(
    client,
    {
      id: "personalAccessTokens.getSelfAssociations",
      method: "GET",
      path: "/personal_access_tokens/self/associations",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface PersonalAccessTokensGetParams {
  /** ID of the token. */
  token_id: number;
}

/**
 * Get a personal access token.
 *
 * Gets one personal access token: any for an administrator, the own ones for others.
 *
 * `GET /personal_access_tokens/:token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/#retrieve-a-personal-access-token)
 */
export function get(
  client: Client,
  params: PersonalAccessTokensGetParams,
  options?: RequestOptions,
): Call<PersonalAccessToken> {
  return client.call(
    { id: "personalAccessTokens.get", method: "GET", path: "/personal_access_tokens/{token_id}" },
    params,
    options,
  );
}

/** Parameters of `revoke`. */
export interface PersonalAccessTokensRevokeParams {
  /** ID of the token. */
  token_id: number;
}

/**
 * Revoke a personal access token.
 *
 * Revokes a personal access token: any for an administrator, the own ones for others.
 *
 * `DELETE /personal_access_tokens/:token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/#revoke-a-personal-access-token)
 */
export function revoke(client: Client, params: PersonalAccessTokensRevokeParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "personalAccessTokens.revoke", method: "DELETE", path: "/personal_access_tokens/{token_id}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `rotate`. */
export interface PersonalAccessTokensRotateParams {
  /** ID of the token. */
  token_id: number;
  /**
   * Last day the token works; a week from now unless given, at most 365 days (400 days on instances that
   * allow it) ahead. As `YYYY-MM-DD`.
   */
  expires_at?: string;
}

/**
 * Rotate a personal access token.
 *
 * Revokes a personal access token and creates a new one with the same name and scopes. The answer is the only
 * chance to read the new value.
 *
 * `POST /personal_access_tokens/:token_id/rotate`
 *
 * Since GitLab 16.0.
 *
 * [Documentation](https://docs.gitlab.com/api/personal_access_tokens/#rotate-a-personal-access-token)
 */
export function rotate(
  client: Client,
  params: PersonalAccessTokensRotateParams,
  options?: RequestOptions,
): Call<PersonalAccessTokenWithToken> {
  return client.call(
    { id: "personalAccessTokens.rotate", method: "POST", path: "/personal_access_tokens/{token_id}/rotate" },
    params,
    options,
  );
}

/** Groups and projects that a token can reach. */
export interface TokenAssociations {
  /** Groups that the token reaches. */
  groups: TokenGroup[];
  /** Projects that the token reaches. */
  projects: TokenProject[];
}

/** Group that a token can reach. */
export interface TokenGroup {
  /** ID of the group. */
  id: number;
  /** Address of the group's page. */
  web_url: string;
  /** Display name. */
  name: string;
  /** ID of the group above; null at the top. */
  parent_id?: number | null;
  /** ID of the organization it belongs to. */
  organization_id?: number;
  /** Role in the group. */
  access_levels?: AccessLevel | (number & {});
  /** Who can see the group. */
  visibility?: Visibility | (string & {});
}

/** Project that a token can reach. */
export interface TokenProject {
  /** ID of the project. */
  id: number;
  /** Text that describes it. */
  description?: string | null;
  /** Display name. */
  name: string;
  /** Display names of the namespaces and the project. */
  name_with_namespace?: string;
  /** Last part of the path. */
  path?: string;
  /** Whole path. */
  path_with_namespace?: string;
  /** When it was created. */
  created_at?: string;
  /** Roles in the project and its group. */
  access_levels?: TokenProjectAccess;
  /** Who can see the project. */
  visibility?: Visibility | (string & {});
  /** Address of the project's page. */
  web_url?: string;
  /** Namespace that holds it. */
  namespace?: NamespaceBasic;
}

/** Roles that reach a project. */
export interface TokenProjectAccess {
  /** Role in the project itself. */
  project_access_level?: number | null;
  /** Role in the group that holds it. */
  group_access_level?: number | null;
}

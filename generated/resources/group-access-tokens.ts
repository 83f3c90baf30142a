// From spec/resources/group-access-tokens.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Access tokens that belong to a group, not to a person.
 *
 * [Documentation](https://docs.gitlab.com/api/group_access_tokens/)
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
import type { AccessLevel, GroupIdOrPath } from "../shared/schemas.js";
import type {
  ResourceAccessToken,
  ResourceAccessTokenWithToken,
  TokenExpiry,
  TokenScope,
  TokenSort,
  TokenState,
} from "../shared/tokens.js";

/** Parameters of `list`. */
export interface GroupAccessTokensListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Only revoked tokens (`true`) or tokens that are not (`false`). */
  revoked?: boolean;
  /** Only tokens in this state. Since GitLab 17.2. */
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
 * List access tokens of a group.
 *
 * Lists the access tokens of a group, without their values.
 *
 * `GET /groups/:group_id/access_tokens`
 *
 * [Documentation](https://docs.gitlab.com/api/group_access_tokens/#list-all-group-access-tokens)
 */
export function list(
  client: Client,
  params: GroupAccessTokensListParams,
  options?: ListOptions,
): ListCall<ResourceAccessToken> {
  return listCall(
    client,
    { id: "groupAccessTokens.list", method: "GET", path: "/groups/{group_id}/access_tokens", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupAccessTokensCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name to tell it by. */
  name: string;
  /** What it may do. */
  scopes: TokenScope[];
  /** Text that describes it. */
  description?: string;
  /** Role that the token has. Default: `40`. */
  access_level?: AccessLevel;
  /** Last day it works; as far ahead as the instance allows unless given. As `YYYY-MM-DD`. */
  expires_at?: string;
}

/**
 * Create an access token of a group.
 *
 * Creates an access token of a group, with a role no higher than the caller's. The answer is the only chance
 * to read its value. Needs a personal access token.
 *
 * `POST /groups/:group_id/access_tokens`
 *
 * [Documentation](https://docs.gitlab.com/api/group_access_tokens/#create-a-group-access-token)
 */
export function create(
  client: Client,
  params: GroupAccessTokensCreateParams,
  options?: RequestOptions,
): Call<ResourceAccessTokenWithToken> {
  return client.call(
    { id: "groupAccessTokens.create", method: "POST", path: "/groups/{group_id}/access_tokens" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupAccessTokensGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the token. */
  token_id: number;
}

/**
 * Get an access token of a group.
 *
 * Gets one access token of a group, without its value.
 *
 * `GET /groups/:group_id/access_tokens/:token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_access_tokens/#retrieve-details-on-a-group-access-token)
 */
export function get(
  client: Client,
  params: GroupAccessTokensGetParams,
  options?: RequestOptions,
): Call<ResourceAccessToken> {
  return client.call(
    { id: "groupAccessTokens.get", method: "GET", path: "/groups/{group_id}/access_tokens/{token_id}" },
    params,
    options,
  );
}

/** Parameters of `revoke`. */
export interface GroupAccessTokensRevokeParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the token. */
  token_id: number;
}

/**
 * Revoke an access token of a group.
 *
 * Revokes an access token of a group.
 *
 * `DELETE /groups/:group_id/access_tokens/:token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_access_tokens/#revoke-a-group-access-token)
 */
export function revoke(client: Client, params: GroupAccessTokensRevokeParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "groupAccessTokens.revoke",
      method: "DELETE",
      path: "/groups/{group_id}/access_tokens/{token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `rotateSelf`. */
export interface GroupAccessTokensRotateSelfParams extends TokenExpiry {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Rotate the group token that makes this call.
 *
 * Revokes the token that the call is made with and creates a new one with the same name, role and scopes. The
 * answer is the only chance to read the new value. Needs the `api` or `self_rotate` scope.
 *
 * `POST /groups/:group_id/access_tokens/self/rotate`
 *
 * Since GitLab 17.9.
 *
 * [Documentation](https://docs.gitlab.com/api/group_access_tokens/#self-rotate)
 */
export function rotateSelf(
  client: Client,
  params: GroupAccessTokensRotateSelfParams,
  options?: RequestOptions,
): Call<ResourceAccessTokenWithToken> {
  return client.call(
    { id: "groupAccessTokens.rotateSelf", method: "POST", path: "/groups/{group_id}/access_tokens/self/rotate" },
    params,
    options,
  );
}

/** Parameters of `rotate`. */
export interface GroupAccessTokensRotateParams extends TokenExpiry {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the token. */
  token_id: number;
}

/**
 * Rotate an access token of a group.
 *
 * Revokes an access token of a group and creates a new one with the same name, role and scopes. The answer is
 * the only chance to read the new value. To rotate a token that was revoked before revokes all that came of
 * it.
 *
 * `POST /groups/:group_id/access_tokens/:token_id/rotate`
 *
 * [Documentation](https://docs.gitlab.com/api/group_access_tokens/#rotate-a-group-access-token)
 */
export function rotate(
  client: Client,
  params: GroupAccessTokensRotateParams,
  options?: RequestOptions,
): Call<ResourceAccessTokenWithToken> {
  return client.call(
    { id: "groupAccessTokens.rotate", method: "POST", path: "/groups/{group_id}/access_tokens/{token_id}/rotate" },
    params,
    options,
  );
}

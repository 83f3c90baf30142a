// From spec/resources/group-credentials-inventory.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Access tokens and SSH keys of the enterprise users, subgroups and projects of a top-level group.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { SshKeyUsage } from "../shared/keys.js";
import type { GroupIdOrPath } from "../shared/schemas.js";
import type {
  PersonalAccessToken,
  PersonalAccessTokenWithToken,
  ResourceAccessToken,
  ResourceAccessTokenWithToken,
  TokenExpiry,
  TokenSort,
  TokenState,
} from "../shared/tokens.js";

/** Parameters of `listPersonalTokens`. */
export interface GroupCredentialsInventoryListPersonalTokensParams {
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
 * List tokens of enterprise users.
 *
 * Lists the personal access tokens of the enterprise users of a top-level group.
 *
 * `GET /groups/:group_id/manage/personal_access_tokens`
 *
 * Requires Ultimate. Since GitLab 17.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-all-personal-access-tokens-for-a-group)
 */
export function listPersonalTokens(
  client: Client,
  params: GroupCredentialsInventoryListPersonalTokensParams,
  options?: ListOptions,
): ListCall<PersonalAccessToken> {
  return listCall(
    client,
    {
      id: "groupCredentialsInventory.listPersonalTokens",
      method: "GET",
      path: "/groups/{group_id}/manage/personal_access_tokens",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `revokePersonalToken`. */
export interface GroupCredentialsInventoryRevokePersonalTokenParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the token. */
  token_id: number;
}

/**
 * Revoke a token of an enterprise user.
 *
 * Revokes a personal access token of an enterprise user.
 *
 * `DELETE /groups/:group_id/manage/personal_access_tokens/:token_id`
 *
 * Requires Ultimate. Since GitLab 17.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#revoke-a-personal-access-token-for-an-enterprise-user)
 */
export function revokePersonalToken(
  client: Client,
  params: GroupCredentialsInventoryRevokePersonalTokenParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupCredentialsInventory.revokePersonalToken",
      method: "DELETE",
      path: "/groups/{group_id}/manage/personal_access_tokens/{token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `rotatePersonalToken`. */
export interface GroupCredentialsInventoryRotatePersonalTokenParams extends TokenExpiry {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the token. */
  token_id: number;
}

/**
 * Rotate a token of an enterprise user.
 *
 * Revokes a personal access token of an enterprise user and creates a new one with the same name and scopes.
 * The answer is the only chance to read the new value.
 *
 * `POST /groups/:group_id/manage/personal_access_tokens/:token_id/rotate`
 *
 * Requires Ultimate. Since GitLab 17.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#rotate-a-personal-access-token-for-an-enterprise-user)
 */
export function rotatePersonalToken(
  client: Client,
  params: GroupCredentialsInventoryRotatePersonalTokenParams,
  options?: RequestOptions,
): Call<PersonalAccessTokenWithToken> {
  return client.call(
    {
      id: "groupCredentialsInventory.rotatePersonalToken",
      method: "POST",
      path: "/groups/{group_id}/manage/personal_access_tokens/{token_id}/rotate",
    },
    params,
    options,
  );
}

/** Parameters of `listResourceTokens`. */
export interface GroupCredentialsInventoryListResourceTokensParams {
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
 * List group and project access tokens.
 *
 * Lists the access tokens of a top-level group, its subgroups and projects.
 *
 * `GET /groups/:group_id/manage/resource_access_tokens`
 *
 * Requires Ultimate. Since GitLab 17.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-all-group-and-project-access-tokens-for-a-group)
 */
export function listResourceTokens(
  client: Client,
  params: GroupCredentialsInventoryListResourceTokensParams,
  options?: ListOptions,
): ListCall<ResourceAccessToken> {
  return listCall(
    client,
    {
      id: "groupCredentialsInventory.listResourceTokens",
      method: "GET",
      path: "/groups/{group_id}/manage/resource_access_tokens",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `revokeResourceToken`. */
export interface GroupCredentialsInventoryRevokeResourceTokenParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the token. */
  token_id: number;
  /** A day, accepted without a documented effect. As `YYYY-MM-DD`. */
  expires_at?: string;
}

/**
 * Revoke a group or project access token.
 *
 * Revokes an access token of a top-level group, or of a subgroup or project below it.
 *
 * `DELETE /groups/:group_id/manage/resource_access_tokens/:token_id`
 *
 * Requires Ultimate. Since GitLab 17.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#revoke-a-group-or-project-access-token-for-an-enterprise-user)
 */
export function revokeResourceToken(
  client: Client,
  params: GroupCredentialsInventoryRevokeResourceTokenParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "groupCredentialsInventory.revokeResourceToken",
      method: "DELETE",
      path: "/groups/{group_id}/manage/resource_access_tokens/{token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `rotateResourceToken`. */
export interface GroupCredentialsInventoryRotateResourceTokenParams extends TokenExpiry {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the token. */
  token_id: number;
}

/**
 * Rotate a group or project access token.
 *
 * Revokes an access token of a group or project and creates a new one with the same name, role and scopes.
 * The answer is the only chance to read the new value.
 *
 * `POST /groups/:group_id/manage/resource_access_tokens/:token_id/rotate`
 *
 * Requires Ultimate. Since GitLab 17.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#rotate-a-group-or-project-access-token-for-an-enterprise-user)
 */
export function rotateResourceToken(
  client: Client,
  params: GroupCredentialsInventoryRotateResourceTokenParams,
  options?: RequestOptions,
): Call<ResourceAccessTokenWithToken> {
  return client.call(
    {
      id: "groupCredentialsInventory.rotateResourceToken",
      method: "POST",
      path: "/groups/{group_id}/manage/resource_access_tokens/{token_id}/rotate",
    },
    params,
    options,
  );
}

/** Parameters of `listSshKeys`. */
export interface GroupCredentialsInventoryListSshKeysParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Only keys created before this time. */
  created_before?: string | Date;
  /** Only keys created after this time. */
  created_after?: string | Date;
  /** Only keys that expire before this time. */
  expires_before?: string | Date;
  /** Only keys that expire after this time. */
  expires_after?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List SSH keys of enterprise users.
 *
 * Lists the SSH keys of the enterprise users of a top-level group, without the keys themselves.
 *
 * `GET /groups/:group_id/manage/ssh_keys`
 *
 * Requires Ultimate. Since GitLab 17.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-all-ssh-keys-for-a-group)
 */
export function listSshKeys(
  client: Client,
  params: GroupCredentialsInventoryListSshKeysParams,
  options?: ListOptions,
): ListCall<SshKeyWithUserId> {
  return listCall(
    client,
    {
      id: "groupCredentialsInventory.listSshKeys",
      method: "GET",
      path: "/groups/{group_id}/manage/ssh_keys",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `deleteSshKey`. */
export interface GroupCredentialsInventoryDeleteSshKeyParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the key. */
  key_id: number;
}

/**
 * Delete an SSH key of an enterprise user.
 *
 * Deletes an SSH key of an enterprise user.
 *
 * `DELETE /groups/:group_id/manage/ssh_keys/:key_id`
 *
 * Requires Ultimate. Since GitLab 17.10. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#delete-an-ssh-key-for-an-enterprise-user)
 */
export function deleteSshKey(
  client: Client,
  params: GroupCredentialsInventoryDeleteSshKeyParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupCredentialsInventory.deleteSshKey",
      method: "DELETE",
      path: "/groups/{group_id}/manage/ssh_keys/{key_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** SSH key of a user, without the key itself. */
export interface SshKeyWithUserId {
  /** ID of the key. */
  id: number;
  /** Name to tell it by. */
  title: string;
  /** When it was added. */
  created_at: string;
  /** When it stops working; null for never. */
  expires_at: string | null;
  /** When it was last used; null before that. */
  last_used_at: string | null;
  /** What it may be used for. */
  usage_type: SshKeyUsage | (string & {});
  /** ID of the user. */
  user_id: number;
}

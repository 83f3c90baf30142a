// From spec/resources/service-accounts.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Accounts for programs, of the instance, of groups and of projects.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/)
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
import type { GroupIdOrPath, ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type {
  PersonalAccessToken,
  PersonalAccessTokenWithToken,
  TokenExpiry,
  TokenScope,
  TokenSort,
  TokenState,
} from "../shared/tokens.js";
import type { UserSafe } from "../shared/users.js";

/** Parameters of `list`. */
export interface ServiceAccountsListParams {
  /** Attribute to sort by. Default: `id`. */
  order_by?: ServiceAccountOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List service accounts of the instance.
 *
 * Lists the service accounts of the instance.
 *
 * `GET /service_accounts`
 *
 * Since GitLab 17.1. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#list-all-instance-service-accounts)
 */
export function list(
  client: Client,
  params?: ServiceAccountsListParams,
  options?: ListOptions,
): ListCall<ServiceAccount> {
  return listCall(
    client,
    { id: "serviceAccounts.list", method: "GET", path: "/service_accounts", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ServiceAccountsCreateParams extends ServiceAccountAttributes {}

/**
 * Create a service account of the instance.
 *
 * Creates an account for programs on the instance. To give it tokens, use `userTokens.createPersonalForUser`.
 *
 * `POST /service_accounts`
 *
 * Since GitLab 16.1. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#create-an-instance-service-account)
 */
export function create(
  client: Client,
  params?: ServiceAccountsCreateParams,
  options?: RequestOptions,
): Call<ServiceAccount> {
  return client.call({ id: "serviceAccounts.create", method: "POST", path: "/service_accounts" }, params, options);
}

/** Parameters of `update`. */
export interface ServiceAccountsUpdateParams extends ServiceAccountAttributes {
  /** ID of the user. */
  user_id: number;
}

/**
 * Update a service account of the instance.
 *
 * Changes a service account of the instance.
 *
 * `PATCH /service_accounts/:user_id`
 *
 * Since GitLab 18.2. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#update-an-instance-service-account)
 */
export function update(
  client: Client,
  params: ServiceAccountsUpdateParams,
  options?: RequestOptions,
): Call<ServiceAccount> {
  return client.call(
    { id: "serviceAccounts.update", method: "PATCH", path: "/service_accounts/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface ServiceAccountsListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Attribute to sort by. Default: `id`. */
  order_by?: ServiceAccountOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List service accounts of a group.
 *
 * Lists the service accounts that belong to a group.
 *
 * `GET /groups/:group_id/service_accounts`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#list-all-group-service-accounts)
 */
export function listForGroup(
  client: Client,
  params: ServiceAccountsListForGroupParams,
  options?: ListOptions,
): ListCall<ServiceAccount> {
  return listCall(
    client,
    {
      id: "serviceAccounts.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/service_accounts",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForGroup`. */
export interface ServiceAccountsCreateForGroupParams extends ServiceAccountAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Create a service account of a group.
 *
 * Creates an account for programs that belongs to a group.
 *
 * `POST /groups/:group_id/service_accounts`
 *
 * Since GitLab 16.1.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#create-a-group-service-account)
 */
export function createForGroup(
  client: Client,
  params: ServiceAccountsCreateForGroupParams,
  options?: RequestOptions,
): Call<ServiceAccount> {
  return client.call(
    { id: "serviceAccounts.createForGroup", method: "POST", path: "/groups/{group_id}/service_accounts" },
    params,
    options,
  );
}

/** Parameters of `getForGroup`. */
export interface ServiceAccountsGetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Get a service account of a group.
 *
 * Gets one service account of a group.
 *
 * `GET /groups/:group_id/service_accounts/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/)
 */
export function getForGroup(
  client: Client,
  params: ServiceAccountsGetForGroupParams,
  options?: RequestOptions,
): Call<ServiceAccount> {
  return client.call(
    { id: "serviceAccounts.getForGroup", method: "GET", path: "/groups/{group_id}/service_accounts/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `updateForGroup`. */
export interface ServiceAccountsUpdateForGroupParams extends ServiceAccountAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Update a service account of a group.
 *
 * Changes a service account of a group.
 *
 * `PATCH /groups/:group_id/service_accounts/:user_id`
 *
 * Since GitLab 17.10.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#update-a-group-service-account)
 */
export function updateForGroup(
  client: Client,
  params: ServiceAccountsUpdateForGroupParams,
  options?: RequestOptions,
): Call<ServiceAccount> {
  return client.call(
    { id: "serviceAccounts.updateForGroup", method: "PATCH", path: "/groups/{group_id}/service_accounts/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `deleteForGroup`. */
export interface ServiceAccountsDeleteForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /**
   * Whether to delete its contributions, and groups that it alone owns, rather than keep them for the ghost
   * user.
   */
  hard_delete?: boolean;
}

/**
 * Delete a service account of a group.
 *
 * Deletes a service account of a group.
 *
 * `DELETE /groups/:group_id/service_accounts/:user_id`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#delete-a-group-service-account)
 */
export function deleteForGroup(
  client: Client,
  params: ServiceAccountsDeleteForGroupParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "serviceAccounts.deleteForGroup",
      method: "DELETE",
      path: "/groups/{group_id}/service_accounts/{user_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listTokensForGroup`. */
export interface ServiceAccountsListTokensForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
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
 * List tokens of a service account of a group.
 *
 * Lists the personal access tokens of a service account of a group, without their values.
 *
 * `GET /groups/:group_id/service_accounts/:user_id/personal_access_tokens`
 *
 * Since GitLab 17.11.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#list-all-personal-access-tokens-for-a-group-service-account)
 */
export function listTokensForGroup(
  client: Client,
  params: ServiceAccountsListTokensForGroupParams,
  options?: ListOptions,
): ListCall<PersonalAccessToken> {
  return listCall(
    client,
    {
      id: "serviceAccounts.listTokensForGroup",
      method: "GET",
      path: "/groups/{group_id}/service_accounts/{user_id}/personal_access_tokens",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createTokenForGroup`. */
export interface ServiceAccountsCreateTokenForGroupParams extends ServiceAccountTokenCreation {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Create a token of a service account of a group.
 *
 * Creates a personal access token of a service account of a group. The answer is the only chance to read its
 * value.
 *
 * `POST /groups/:group_id/service_accounts/:user_id/personal_access_tokens`
 *
 * Since GitLab 16.1.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#create-a-personal-access-token-for-a-group-service-account)
 */
export function createTokenForGroup(
  client: Client,
  params: ServiceAccountsCreateTokenForGroupParams,
  options?: RequestOptions,
): Call<PersonalAccessTokenWithToken> {
  return client.call(
    {
      id: "serviceAccounts.createTokenForGroup",
      method: "POST",
      path: "/groups/{group_id}/service_accounts/{user_id}/personal_access_tokens",
    },
    params,
    options,
  );
}

/** Parameters of `revokeTokenForGroup`. */
export interface ServiceAccountsRevokeTokenForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** ID of the token. */
  token_id: number;
}

/**
 * Revoke a token of a service account of a group.
 *
 * Revokes a personal access token of a service account of a group.
 *
 * `DELETE /groups/:group_id/service_accounts/:user_id/personal_access_tokens/:token_id`
 *
 * Since GitLab 17.11.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#revoke-a-personal-access-token-for-a-group-service-account)
 */
export function revokeTokenForGroup(
  client: Client,
  params: ServiceAccountsRevokeTokenForGroupParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "serviceAccounts.revokeTokenForGroup",
      method: "DELETE",
      path: "/groups/{group_id}/service_accounts/{user_id}/personal_access_tokens/{token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `rotateTokenForGroup`. */
export interface ServiceAccountsRotateTokenForGroupParams extends TokenExpiry {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** ID of the token. */
  token_id: number;
}

/**
 * Rotate a token of a service account of a group.
 *
 * Revokes a personal access token of a service account of a group and creates a new one with the same name
 * and scopes. The answer is the only chance to read the new value.
 *
 * `POST /groups/:group_id/service_accounts/:user_id/personal_access_tokens/:token_id/rotate`
 *
 * Since GitLab 16.1.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#rotate-a-personal-access-token-for-a-group-service-account)
 */
export function rotateTokenForGroup(
  client: Client,
  params: ServiceAccountsRotateTokenForGroupParams,
  options?: RequestOptions,
): Call<PersonalAccessTokenWithToken> {
  return client.call(
    {
      id: "serviceAccounts.rotateTokenForGroup",
      method: "POST",
      path: "/groups/{group_id}/service_accounts/{user_id}/personal_access_tokens/{token_id}/rotate",
    },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface ServiceAccountsListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Attribute to sort by. Default: `id`. */
  order_by?: ServiceAccountOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List service accounts of a project.
 *
 * Lists the service accounts that belong to a project.
 *
 * `GET /projects/:project_id/service_accounts`
 *
 * Since GitLab 18.9.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#list-all-project-service-accounts)
 */
export function listForProject(
  client: Client,
  params: ServiceAccountsListForProjectParams,
  options?: ListOptions,
): ListCall<ServiceAccount> {
  return listCall(
    client,
    {
      id: "serviceAccounts.listForProject",
      method: "GET",
      path: "/projects/{project_id}/service_accounts",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForProject`. */
export interface ServiceAccountsCreateForProjectParams extends ServiceAccountAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Create a service account of a project.
 *
 * Creates an account for programs that belongs to a project.
 *
 * `POST /projects/:project_id/service_accounts`
 *
 * Since GitLab 18.9.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#create-a-project-service-account)
 */
export function createForProject(
  client: Client,
  params: ServiceAccountsCreateForProjectParams,
  options?: RequestOptions,
): Call<ServiceAccount> {
  return client.call(
    { id: "serviceAccounts.createForProject", method: "POST", path: "/projects/{project_id}/service_accounts" },
    params,
    options,
  );
}

/** Parameters of `getForProject`. */
export interface ServiceAccountsGetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Get a service account of a project.
 *
 * Gets one service account of a project.
 *
 * `GET /projects/:project_id/service_accounts/:user_id`
 *
 * Since GitLab 18.9.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/)
 */
export function getForProject(
  client: Client,
  params: ServiceAccountsGetForProjectParams,
  options?: RequestOptions,
): Call<ServiceAccount> {
  return client.call(
    { id: "serviceAccounts.getForProject", method: "GET", path: "/projects/{project_id}/service_accounts/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `updateForProject`. */
export interface ServiceAccountsUpdateForProjectParams extends ServiceAccountAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Update a service account of a project.
 *
 * Changes a service account of a project.
 *
 * `PATCH /projects/:project_id/service_accounts/:user_id`
 *
 * Since GitLab 18.9.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#update-a-project-service-account)
 */
export function updateForProject(
  client: Client,
  params: ServiceAccountsUpdateForProjectParams,
  options?: RequestOptions,
): Call<ServiceAccount> {
  return client.call(
    {
      id: "serviceAccounts.updateForProject",
      method: "PATCH",
      path: "/projects/{project_id}/service_accounts/{user_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteForProject`. */
export interface ServiceAccountsDeleteForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
  /**
   * Whether to delete its contributions, and groups that it alone owns, rather than keep them for the ghost
   * user.
   */
  hard_delete?: boolean;
}

/**
 * Delete a service account of a project.
 *
 * Deletes a service account of a project.
 *
 * `DELETE /projects/:project_id/service_accounts/:user_id`
 *
 * Since GitLab 18.9.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#delete-a-project-service-account)
 */
export function deleteForProject(
  client: Client,
  params: ServiceAccountsDeleteForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "serviceAccounts.deleteForProject",
      method: "DELETE",
      path: "/projects/{project_id}/service_accounts/{user_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listTokensForProject`. */
export interface ServiceAccountsListTokensForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
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
 * List tokens of a service account of a project.
 *
 * Lists the personal access tokens of a service account of a project, without their values.
 *
 * `GET /projects/:project_id/service_accounts/:user_id/personal_access_tokens`
 *
 * Since GitLab 18.9.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#list-all-personal-access-tokens-for-a-project-service-account)
 */
export function listTokensForProject(
  client: Client,
  params: ServiceAccountsListTokensForProjectParams,
  options?: ListOptions,
): ListCall<PersonalAccessToken> {
  return listCall(
    client,
    {
      id: "serviceAccounts.listTokensForProject",
      method: "GET",
      path: "/projects/{project_id}/service_accounts/{user_id}/personal_access_tokens",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createTokenForProject`. */
export interface ServiceAccountsCreateTokenForProjectParams extends ServiceAccountTokenCreation {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Create a token of a service account of a project.
 *
 * Creates a personal access token of a service account of a project. The answer is the only chance to read
 * its value.
 *
 * `POST /projects/:project_id/service_accounts/:user_id/personal_access_tokens`
 *
 * Since GitLab 18.9.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#create-a-personal-access-token-for-a-project-service-account)
 */
export function createTokenForProject(
  client: Client,
  params: ServiceAccountsCreateTokenForProjectParams,
  options?: RequestOptions,
): Call<PersonalAccessTokenWithToken> {
  return client.call(
    {
      id: "serviceAccounts.createTokenForProject",
      method: "POST",
      path: "/projects/{project_id}/service_accounts/{user_id}/personal_access_tokens",
    },
    params,
    options,
  );
}

/** Parameters of `revokeTokenForProject`. */
export interface ServiceAccountsRevokeTokenForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** ID of the token. */
  token_id: number;
}

/**
 * Revoke a token of a service account of a project.
 *
 * Revokes a personal access token of a service account of a project.
 *
 * `DELETE /projects/:project_id/service_accounts/:user_id/personal_access_tokens/:token_id`
 *
 * Since GitLab 18.9.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#revoke-a-personal-access-token-for-a-project-service-account)
 */
export function revokeTokenForProject(
  client: Client,
  params: ServiceAccountsRevokeTokenForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "serviceAccounts.revokeTokenForProject",
      method: "DELETE",
      path: "/projects/{project_id}/service_accounts/{user_id}/personal_access_tokens/{token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `rotateTokenForProject`. */
export interface ServiceAccountsRotateTokenForProjectParams extends TokenExpiry {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** ID of the token. */
  token_id: number;
}

/**
 * Rotate a token of a service account of a project.
 *
 * Revokes a personal access token of a service account of a project and creates a new one with the same name
 * and scopes. The answer is the only chance to read the new value.
 *
 * `POST /projects/:project_id/service_accounts/:user_id/personal_access_tokens/:token_id/rotate`
 *
 * Since GitLab 18.9.
 *
 * [Documentation](https://docs.gitlab.com/api/service_accounts/#rotate-a-personal-access-token-for-a-project-service-account)
 */
export function rotateTokenForProject(
  client: Client,
  params: ServiceAccountsRotateTokenForProjectParams,
  options?: RequestOptions,
): Call<PersonalAccessTokenWithToken> {
  return client.call(
    {
      id: "serviceAccounts.rotateTokenForProject",
      method: "POST",
      path: "/projects/{project_id}/service_accounts/{user_id}/personal_access_tokens/{token_id}/rotate",
    },
    params,
    options,
  );
}

/** Account for programs. */
export interface ServiceAccount extends UserSafe {
  /** Email address; left out in lists of the instance by some versions. */
  email?: string;
  /** Email address that awaits confirmation; left out without one. */
  unconfirmed_email?: string | null;
  /**
   * State of the account, from old versions.
   * @deprecated
   */
  state?: string;
  /**
   * Whether the account is locked, from old versions.
   * @deprecated
   */
  locked?: boolean;
  /**
   * Address of the avatar image, from old versions.
   * @deprecated
   */
  avatar_url?: string | null;
  /**
   * Address of the profile page, from old versions.
   * @deprecated
   */
  web_url?: string;
}

/** Name and addresses of a service account; GitLab makes up what is not given. */
export interface ServiceAccountAttributes {
  /** Display name; `Service account user` unless given. Since GitLab 16.10. */
  name?: string;
  /** Username; one that begins with `service_account_` unless given. Since GitLab 16.10. */
  username?: string;
  /**
   * Email address, which may have to be confirmed; one that cannot be written to unless given. Since GitLab
   * 17.9.
   */
  email?: string;
}

/** Attribute that service accounts are sorted by. */
export type ServiceAccountOrderBy = "id" | "username";

/** New token of a service account. */
export interface ServiceAccountTokenCreation {
  /** Name to tell it by. */
  name: string;
  /** Text that describes it. */
  description?: string;
  /** What it may do. */
  scopes: TokenScope[];
  /** Last day it works; as far ahead as the instance allows unless given. As `YYYY-MM-DD`. */
  expires_at?: string;
}

// From spec/resources/group-enterprise-users.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Accounts of users that a top-level group on GitLab.com owns.
 *
 * [Documentation](https://docs.gitlab.com/api/group_enterprise_users/)
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
import type { GroupIdOrPath } from "../shared/schemas.js";
import type { TwoFactorFilter, UserPublic } from "../shared/users.js";

/** Parameters of `list`. */
export interface GroupEnterpriseUsersListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Username of the one user to find. */
  username?: string;
  /** Text that the name, the username or the email address contains. */
  search?: string;
  /** Only active users. Default: `false`. */
  active?: boolean;
  /** Only blocked users. Default: `false`. */
  blocked?: boolean;
  /** Only users whose account was created after this time. */
  created_after?: string | Date;
  /** Only users whose account was created before this time. */
  created_before?: string | Date;
  /** Only users with two-factor authentication set up, or only those without. */
  two_factor?: TwoFactorFilter;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List enterprise users of a group.
 *
 * Lists the enterprise users of a top-level group, whether they are members of it or not. For owners.
 *
 * `GET /groups/:group_id/enterprise_users`
 *
 * Requires Premium. Since GitLab 17.7. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_enterprise_users/#list-all-enterprise-users)
 */
export function list(
  client: Client,
  params: GroupEnterpriseUsersListParams,
  options?: ListOptions,
): ListCall<UserPublic> {
  return listCall(
    client,
    {
      id: "groupEnterpriseUsers.list",
      method: "GET",
      path: "/groups/{group_id}/enterprise_users",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupEnterpriseUsersGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Get an enterprise user of a group.
 *
 * Gets one enterprise user of a top-level group. For owners.
 *
 * `GET /groups/:group_id/enterprise_users/:user_id`
 *
 * Requires Premium. Since GitLab 17.9. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_enterprise_users/#retrieve-an-enterprise-user)
 */
export function get(client: Client, params: GroupEnterpriseUsersGetParams, options?: RequestOptions): Call<UserPublic> {
  return client.call(
    { id: "groupEnterpriseUsers.get", method: "GET", path: "/groups/{group_id}/enterprise_users/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupEnterpriseUsersUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** Display name. */
  name?: string;
  /** Email address; of a domain that the group has verified. */
  email?: string;
  /** Number of personal projects that the user may have. */
  projects_limit?: number;
  /** Whether the user may create top-level groups. */
  can_create_group?: boolean;
}

/**
 * Update an enterprise user of a group.
 *
 * Changes the account of an enterprise user of a top-level group. For owners.
 *
 * `PATCH /groups/:group_id/enterprise_users/:user_id`
 *
 * Requires Premium. Since GitLab 18.6. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_enterprise_users/#update-an-enterprise-user)
 */
export function update(
  client: Client,
  params: GroupEnterpriseUsersUpdateParams,
  options?: RequestOptions,
): Call<UserPublic> {
  return client.call(
    { id: "groupEnterpriseUsers.update", method: "PATCH", path: "/groups/{group_id}/enterprise_users/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupEnterpriseUsersDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /**
   * Whether contributions of the user, and groups that no other user owns, are deleted too; else
   * contributions go to the ghost user. Default: `false`.
   */
  hard_delete?: boolean;
}

/**
 * Delete an enterprise user of a group.
 *
 * Deletes the account of an enterprise user of a top-level group. Answers 409 when the user is the only owner
 * of another group and `hard_delete` is not set. For owners.
 *
 * `DELETE /groups/:group_id/enterprise_users/:user_id`
 *
 * Requires Premium. Since GitLab 18.3. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_enterprise_users/#delete-an-enterprise-user)
 */
function delete_(client: Client, params: GroupEnterpriseUsersDeleteParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    {
      id: "groupEnterpriseUsers.delete",
      method: "DELETE",
      path: "/groups/{group_id}/enterprise_users/{user_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete an enterprise user of a group.
   *
   * Deletes the account of an enterprise user of a top-level group. Answers 409 when the user is the only
   * owner of another group and `hard_delete` is not set. For owners.
   *
   * `DELETE /groups/:group_id/enterprise_users/:user_id`
   *
   * Requires Premium. Since GitLab 18.3. GitLab.com only.
   *
   * [Documentation](https://docs.gitlab.com/api/group_enterprise_users/#delete-an-enterprise-user)
   */
  delete_ as delete,
};

/** Parameters of `disableTwoFactor`. */
export interface GroupEnterpriseUsersDisableTwoFactorParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Disable two-factor authentication of an enterprise user.
 *
 * Turns off the two-factor authentication of an enterprise user of a top-level group. Answers 400 when it is
 * off already. For owners.
 *
 * `PATCH /groups/:group_id/enterprise_users/:user_id/disable_two_factor`
 *
 * Requires Premium. Since GitLab 17.9. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_enterprise_users/#disable-two-factor-authentication-for-an-enterprise-user)
 */
export function disableTwoFactor(
  client: Client,
  params: GroupEnterpriseUsersDisableTwoFactorParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupEnterpriseUsers.disableTwoFactor",
      method: "PATCH",
      path: "/groups/{group_id}/enterprise_users/{user_id}/disable_two_factor",
      as: "none",
    },
    params,
    options,
  );
}

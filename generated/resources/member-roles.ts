// From spec/resources/member-roles.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Custom roles: permissions on top of a role that GitLab has.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { MemberRole, MemberRolePermissions } from "../shared/members.js";
import type { AccessLevel, GroupIdOrPath } from "../shared/schemas.js";

/**
 * List custom roles of the instance.
 *
 * Lists the custom roles of the instance.
 *
 * `GET /member_roles`
 *
 * Requires Ultimate. Since GitLab 16.9. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/#get-all-instance-member-roles)
 */
export function list(client: Client, params?: NoParams, options?: RequestOptions): Call<MemberRole[]> {
  return client.call({ id: "memberRoles.list", method: "GET", path: "/member_roles" }, params, options);
}

/** Parameters of `create`. */
export interface MemberRolesCreateParams extends MemberRoleCreation {}

/**
 * Create a custom role of the instance.
 *
 * Creates a custom role that all groups of the instance can use.
 *
 * `POST /member_roles`
 *
 * Requires Ultimate. Since GitLab 16.9. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/#create-an-instance-member-role)
 */
export function create(client: Client, params: MemberRolesCreateParams, options?: RequestOptions): Call<MemberRole> {
  return client.call({ id: "memberRoles.create", method: "POST", path: "/member_roles" }, params, options);
}

/** Parameters of `delete`. */
export interface MemberRolesDeleteParams {
  /** ID of the custom role. */
  member_role_id: number;
}

/**
 * Delete a custom role of the instance.
 *
 * Deletes a custom role of the instance.
 *
 * `DELETE /member_roles/:member_role_id`
 *
 * Requires Ultimate. Since GitLab 16.9. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/#delete-an-instance-member-role)
 */
function delete_(client: Client, params: MemberRolesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "memberRoles.delete", method: "DELETE", path: "/member_roles/{member_role_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a custom role of the instance.
   *
   * Deletes a custom role of the instance.
   *
   * `DELETE /member_roles/:member_role_id`
   *
   * Requires Ultimate. Since GitLab 16.9. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/member_roles/#delete-an-instance-member-role)
   */
  delete_ as delete,
};

/**
 * List custom roles of the Admin area.
 *
 * Lists the custom roles that let users read parts of the Admin area.
 *
 * `GET /admin_member_roles`
 *
 * Requires Ultimate. Experiment. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/)
 */
export function listAdmin(client: Client, params?: NoParams, options?: RequestOptions): Call<MemberRole[]> {
  return client.call({ id: "memberRoles.listAdmin", method: "GET", path: "/admin_member_roles" }, params, options);
}

/** Parameters of `createAdmin`. */
export interface MemberRolesCreateAdminParams {
  /** Name of the custom role. */
  name?: string;
  /** Text that describes it. */
  description?: string;
  /** Whether its holders may read details of runners and jobs. Default: `false`. */
  read_admin_cicd?: boolean;
  /** Whether its holders may read details of groups. Default: `false`. */
  read_admin_groups?: boolean;
  /** Whether its holders may read details of projects. Default: `false`. */
  read_admin_projects?: boolean;
  /** Whether its holders may read details of the subscription. Default: `false`. */
  read_admin_subscription?: boolean;
  /** Whether its holders may read what monitors the instance. Default: `false`. */
  read_admin_monitoring?: boolean;
  /** Whether its holders may read details of users. Default: `false`. */
  read_admin_users?: boolean;
}

/**
 * Create a custom role of the Admin area.
 *
 * Creates a custom role that lets users read parts of the Admin area.
 *
 * `POST /admin_member_roles`
 *
 * Requires Ultimate. Experiment. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/)
 */
export function createAdmin(
  client: Client,
  params?: MemberRolesCreateAdminParams,
  options?: RequestOptions,
): Call<MemberRole> {
  return client.call({ id: "memberRoles.createAdmin", method: "POST", path: "/admin_member_roles" }, params, options);
}

/** Parameters of `deleteAdmin`. */
export interface MemberRolesDeleteAdminParams {
  /** ID of the custom role. */
  member_role_id: number;
}

/**
 * Delete a custom role of the Admin area.
 *
 * Deletes a custom role that lets users read parts of the Admin area.
 *
 * `DELETE /admin_member_roles/:member_role_id`
 *
 * Requires Ultimate. Experiment. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/)
 */
export function deleteAdmin(
  client: Client,
  params: MemberRolesDeleteAdminParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "memberRoles.deleteAdmin", method: "DELETE", path: "/admin_member_roles/{member_role_id}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface MemberRolesListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * List custom roles of a group.
 *
 * Lists the custom roles of a top-level group.
 *
 * `GET /groups/:group_id/member_roles`
 *
 * Requires Ultimate. Since GitLab 15.4. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/#get-all-group-member-roles)
 */
export function listForGroup(
  client: Client,
  params: MemberRolesListForGroupParams,
  options?: RequestOptions,
): Call<MemberRole[]> {
  return client.call(
    { id: "memberRoles.listForGroup", method: "GET", path: "/groups/{group_id}/member_roles" },
    params,
    options,
  );
}

/** Parameters of `createForGroup`. */
export interface MemberRolesCreateForGroupParams extends MemberRoleCreation {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Create a custom role of a group.
 *
 * Creates a custom role of a top-level group.
 *
 * `POST /groups/:group_id/member_roles`
 *
 * Requires Ultimate. Since GitLab 15.4. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/#add-a-member-role-to-a-group)
 */
export function createForGroup(
  client: Client,
  params: MemberRolesCreateForGroupParams,
  options?: RequestOptions,
): Call<MemberRole> {
  return client.call(
    { id: "memberRoles.createForGroup", method: "POST", path: "/groups/{group_id}/member_roles" },
    params,
    options,
  );
}

/** Parameters of `deleteForGroup`. */
export interface MemberRolesDeleteForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the custom role. */
  member_role_id: number;
}

/**
 * Delete a custom role of a group.
 *
 * Deletes a custom role of a top-level group.
 *
 * `DELETE /groups/:group_id/member_roles/:member_role_id`
 *
 * Requires Ultimate. Since GitLab 15.4. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/member_roles/#remove-member-role-of-a-group)
 */
export function deleteForGroup(
  client: Client,
  params: MemberRolesDeleteForGroupParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "memberRoles.deleteForGroup",
      method: "DELETE",
      path: "/groups/{group_id}/member_roles/{member_role_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** New custom role: its name, the role that it is based on, and what it allows beyond. */
export interface MemberRoleCreation extends MemberRolePermissions {
  /** Name of the custom role. The documentation calls it required. Since GitLab 16.3. */
  name?: string;
  /** Text that describes it. Since GitLab 16.3. */
  description?: string;
  /**
   * Role that it adds to: 10 guest, 15 planner, 20 reporter, 25 security manager, 30 developer, 40
   * maintainer, 50 owner.
   */
  base_access_level: AccessLevel;
}

// From spec/resources/member-roles.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Custom roles: permissions on top of a role that GitLab has.
 * @see https://docs.gitlab.com/api/member_roles/
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { MemberRole } from "../shared/members.js";
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
 * @see https://docs.gitlab.com/api/member_roles/#get-all-instance-member-roles
 */
export function list(client: Client, params?: NoParams, options?: RequestOptions): Call<MemberRole[]> {
  return client.call({ id: "memberRoles.list", method: "GET", path: "/member_roles" }, params, options);
}

/** Parameters of {@link create}. */
export interface MemberRolesCreateParams {
  /**
   * Role that it adds to: 10 guest, 15 planner, 20 reporter, 25 security manager, 30 developer, 40
   * maintainer, 50 owner.
   */
  base_access_level: AccessLevel;
  /** Whether its holders may create, change and delete items of the AI catalog. */
  admin_ai_catalog_item?: boolean;
  /** Whether its holders may enable and disable items of the AI catalog. */
  admin_ai_catalog_item_consumer?: boolean;
  /** Whether its holders may create, read, change and delete CI/CD variables. */
  admin_cicd_variables?: boolean;
  /** Whether its holders may create, change, delete and assign compliance frameworks. */
  admin_compliance_framework?: boolean;
  /** Whether its holders may add, change and remove members of groups, and read who awaits approval. */
  admin_group_member?: boolean;
  /** Whether its holders may create, read, change and delete integrations. */
  admin_integrations?: boolean;
  /** Whether its holders may approve merge requests. */
  admin_merge_request?: boolean;
  /** Whether its holders may create, read, change and delete protected branches. */
  admin_protected_branch?: boolean;
  /** Whether its holders may create, read, change and delete protected environments. */
  admin_protected_environments?: boolean;
  /** Whether its holders may set up push rules. */
  admin_push_rules?: boolean;
  /** Whether its holders may create, read, change and delete runners. */
  admin_runners?: boolean;
  /**
   * Whether its holders may create, change and delete security categories and attributes, and give them to
   * projects.
   */
  admin_security_attributes?: boolean;
  /** Whether its holders may set up and run security tests. */
  admin_security_testing?: boolean;
  /**
   * Whether its holders may run the Terraform commands that change a state, and delete states and their
   * versions.
   */
  admin_terraform_state?: boolean;
  /**
   * Whether its holders may change the status of vulnerabilities, comment on them and link issues to them.
   */
  admin_vulnerability?: boolean;
  /** Whether its holders may create, read, change and delete webhooks. */
  admin_web_hook?: boolean;
  /** Whether its holders may give security scan profiles to projects and take them away. */
  apply_security_scan_profiles?: boolean;
  /** Whether its holders may archive and unarchive projects. */
  archive_project?: boolean;
  /** Whether its holders may create security scan profiles. */
  create_security_scan_profiles?: boolean;
  /** Whether its holders may delete security scan profiles. */
  delete_security_scan_profiles?: boolean;
  /** Whether its holders may delete packages. */
  destroy_package?: boolean;
  /** Whether its holders may create, read and revoke deploy tokens. */
  manage_deploy_tokens?: boolean;
  /** Whether its holders may create, read and revoke group access tokens. */
  manage_group_access_tokens?: boolean;
  /** Whether its holders may change settings, approval rules and approval settings of merge requests. */
  manage_merge_request_settings?: boolean;
  /** Whether its holders may create, read and revoke project access tokens. */
  manage_project_access_tokens?: boolean;
  /** Whether its holders may create, read, change and delete protected tags. */
  manage_protected_tags?: boolean;
  /** Whether its holders may link security policy projects, and take the link away. */
  manage_security_policy_link?: boolean;
  /** Whether its holders may read CI/CD details, runners and jobs in the Admin area. */
  read_admin_cicd?: boolean;
  /** Whether its holders may read groups in the Admin area. */
  read_admin_groups?: boolean;
  /**
   * Whether its holders may read system information, background migrations, health checks and the Gitaly
   * pages of the Admin area.
   */
  read_admin_monitoring?: boolean;
  /** Whether its holders may read projects in the Admin area. */
  read_admin_projects?: boolean;
  /** Whether its holders may read the subscription in the Admin area. */
  read_admin_subscription?: boolean;
  /** Whether its holders may read users in the Admin area. */
  read_admin_users?: boolean;
  /** Whether its holders may read artifacts of agents. */
  read_agent_artifacts?: boolean;
  /** Whether its holders may read repositories in the web interface, and clone private ones. */
  read_code?: boolean;
  /** Whether its holders may read the compliance center with its reports and frameworks. */
  read_compliance_dashboard?: boolean;
  /** Whether its holders may read contacts of customer relations. */
  read_crm_contact?: boolean;
  /** Whether its holders may read dependencies and licenses. */
  read_dependency?: boolean;
  /** Whether its holders may read runners, those of projects below included. */
  read_runners?: boolean;
  /** Whether its holders may read security categories and attributes. */
  read_security_attribute?: boolean;
  /** Whether its holders may read security scan profiles. */
  read_security_scan_profiles?: boolean;
  /** Whether its holders may read virtual registries and what they hold. */
  read_virtual_registry?: boolean;
  /** Whether its holders may read vulnerability reports and the security dashboards. */
  read_vulnerability?: boolean;
  /** Whether its holders may delete and restore groups; not top-level groups. */
  remove_group?: boolean;
  /** Whether its holders may delete projects. */
  remove_project?: boolean;
  /** Whether its holders may change the settings of security workflows that use AI. */
  update_sec_ai_workflow_settings?: boolean;
  /** Whether its holders may change security scan profiles. */
  update_security_scan_profiles?: boolean;
  /** Name of the custom role. The documentation calls it required. Since GitLab 16.3. */
  name?: string;
  /** Text that describes it. Since GitLab 16.3. */
  description?: string;
}

/**
 * Create a custom role of the instance.
 *
 * Creates a custom role that all groups of the instance can use.
 *
 * `POST /member_roles`
 *
 * Requires Ultimate. Since GitLab 16.9. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * @see https://docs.gitlab.com/api/member_roles/#create-an-instance-member-role
 */
export function create(client: Client, params: MemberRolesCreateParams, options?: RequestOptions): Call<MemberRole> {
  return client.call({ id: "memberRoles.create", method: "POST", path: "/member_roles" }, params, options);
}

/** Parameters of {@link delete_ | delete}. */
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
 * @see https://docs.gitlab.com/api/member_roles/#delete-an-instance-member-role
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
   * @see https://docs.gitlab.com/api/member_roles/#delete-an-instance-member-role
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
 * @see https://docs.gitlab.com/api/member_roles/
 */
export function listAdmin(client: Client, params?: NoParams, options?: RequestOptions): Call<MemberRole[]> {
  return client.call({ id: "memberRoles.listAdmin", method: "GET", path: "/admin_member_roles" }, params, options);
}

/** Parameters of {@link createAdmin}. */
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
 * @see https://docs.gitlab.com/api/member_roles/
 */
export function createAdmin(
  client: Client,
  params?: MemberRolesCreateAdminParams,
  options?: RequestOptions,
): Call<MemberRole> {
  return client.call({ id: "memberRoles.createAdmin", method: "POST", path: "/admin_member_roles" }, params, options);
}

/** Parameters of {@link deleteAdmin}. */
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
 * @see https://docs.gitlab.com/api/member_roles/
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

/** Parameters of {@link listForGroup}. */
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
 * @see https://docs.gitlab.com/api/member_roles/#get-all-group-member-roles
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

/** Parameters of {@link createForGroup}. */
export interface MemberRolesCreateForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /**
   * Role that it adds to: 10 guest, 15 planner, 20 reporter, 25 security manager, 30 developer, 40
   * maintainer, 50 owner.
   */
  base_access_level: AccessLevel;
  /** Whether its holders may create, change and delete items of the AI catalog. */
  admin_ai_catalog_item?: boolean;
  /** Whether its holders may enable and disable items of the AI catalog. */
  admin_ai_catalog_item_consumer?: boolean;
  /** Whether its holders may create, read, change and delete CI/CD variables. */
  admin_cicd_variables?: boolean;
  /** Whether its holders may create, change, delete and assign compliance frameworks. */
  admin_compliance_framework?: boolean;
  /** Whether its holders may add, change and remove members of groups, and read who awaits approval. */
  admin_group_member?: boolean;
  /** Whether its holders may create, read, change and delete integrations. */
  admin_integrations?: boolean;
  /** Whether its holders may approve merge requests. */
  admin_merge_request?: boolean;
  /** Whether its holders may create, read, change and delete protected branches. */
  admin_protected_branch?: boolean;
  /** Whether its holders may create, read, change and delete protected environments. */
  admin_protected_environments?: boolean;
  /** Whether its holders may set up push rules. */
  admin_push_rules?: boolean;
  /** Whether its holders may create, read, change and delete runners. */
  admin_runners?: boolean;
  /**
   * Whether its holders may create, change and delete security categories and attributes, and give them to
   * projects.
   */
  admin_security_attributes?: boolean;
  /** Whether its holders may set up and run security tests. */
  admin_security_testing?: boolean;
  /**
   * Whether its holders may run the Terraform commands that change a state, and delete states and their
   * versions.
   */
  admin_terraform_state?: boolean;
  /**
   * Whether its holders may change the status of vulnerabilities, comment on them and link issues to them.
   */
  admin_vulnerability?: boolean;
  /** Whether its holders may create, read, change and delete webhooks. */
  admin_web_hook?: boolean;
  /** Whether its holders may give security scan profiles to projects and take them away. */
  apply_security_scan_profiles?: boolean;
  /** Whether its holders may archive and unarchive projects. */
  archive_project?: boolean;
  /** Whether its holders may create security scan profiles. */
  create_security_scan_profiles?: boolean;
  /** Whether its holders may delete security scan profiles. */
  delete_security_scan_profiles?: boolean;
  /** Whether its holders may delete packages. */
  destroy_package?: boolean;
  /** Whether its holders may create, read and revoke deploy tokens. */
  manage_deploy_tokens?: boolean;
  /** Whether its holders may create, read and revoke group access tokens. */
  manage_group_access_tokens?: boolean;
  /** Whether its holders may change settings, approval rules and approval settings of merge requests. */
  manage_merge_request_settings?: boolean;
  /** Whether its holders may create, read and revoke project access tokens. */
  manage_project_access_tokens?: boolean;
  /** Whether its holders may create, read, change and delete protected tags. */
  manage_protected_tags?: boolean;
  /** Whether its holders may link security policy projects, and take the link away. */
  manage_security_policy_link?: boolean;
  /** Whether its holders may read CI/CD details, runners and jobs in the Admin area. */
  read_admin_cicd?: boolean;
  /** Whether its holders may read groups in the Admin area. */
  read_admin_groups?: boolean;
  /**
   * Whether its holders may read system information, background migrations, health checks and the Gitaly
   * pages of the Admin area.
   */
  read_admin_monitoring?: boolean;
  /** Whether its holders may read projects in the Admin area. */
  read_admin_projects?: boolean;
  /** Whether its holders may read the subscription in the Admin area. */
  read_admin_subscription?: boolean;
  /** Whether its holders may read users in the Admin area. */
  read_admin_users?: boolean;
  /** Whether its holders may read artifacts of agents. */
  read_agent_artifacts?: boolean;
  /** Whether its holders may read repositories in the web interface, and clone private ones. */
  read_code?: boolean;
  /** Whether its holders may read the compliance center with its reports and frameworks. */
  read_compliance_dashboard?: boolean;
  /** Whether its holders may read contacts of customer relations. */
  read_crm_contact?: boolean;
  /** Whether its holders may read dependencies and licenses. */
  read_dependency?: boolean;
  /** Whether its holders may read runners, those of projects below included. */
  read_runners?: boolean;
  /** Whether its holders may read security categories and attributes. */
  read_security_attribute?: boolean;
  /** Whether its holders may read security scan profiles. */
  read_security_scan_profiles?: boolean;
  /** Whether its holders may read virtual registries and what they hold. */
  read_virtual_registry?: boolean;
  /** Whether its holders may read vulnerability reports and the security dashboards. */
  read_vulnerability?: boolean;
  /** Whether its holders may delete and restore groups; not top-level groups. */
  remove_group?: boolean;
  /** Whether its holders may delete projects. */
  remove_project?: boolean;
  /** Whether its holders may change the settings of security workflows that use AI. */
  update_sec_ai_workflow_settings?: boolean;
  /** Whether its holders may change security scan profiles. */
  update_security_scan_profiles?: boolean;
  /** Name of the custom role. The documentation calls it required. Since GitLab 16.3. */
  name?: string;
  /** Text that describes it. Since GitLab 16.3. */
  description?: string;
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
 * @see https://docs.gitlab.com/api/member_roles/#add-a-member-role-to-a-group
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

/** Parameters of {@link deleteForGroup}. */
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
 * @see https://docs.gitlab.com/api/member_roles/#remove-member-role-of-a-group
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

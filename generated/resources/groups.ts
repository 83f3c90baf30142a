// From spec/resources/groups.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Groups of projects and of groups, their settings and what they hold.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
  type Upload,
} from "../../runtime/client.js";
import type { GroupOrderBy, GroupProjectOrderBy, SharedProjectOrderBy } from "../shared/group-filters.js";
import type {
  FoundationalAgentStatus,
  GroupAiSettingsAttributes,
  GroupDuoFeatureAvailability,
} from "../shared/group-settings.js";
import type {
  DefaultBranchProtection,
  DuoNamespaceAccessRule,
  Group,
  GroupDetail,
  GroupDuoAvailability,
  GroupGitAccessProtocolChoice,
  GroupProjectCreationLevel,
  GroupSharedRunnersSetting,
  GroupSubgroupCreationLevel,
  InvitedGroupRelation,
  PublicGroupDetails,
} from "../shared/groups.js";
import type { BasicProjectDetails, Project } from "../shared/projects.js";
import type {
  AccessLevel,
  FeatureAccessLevel,
  GroupIdOrPath,
  ProjectIdOrPath,
  SortDirection,
  Visibility,
} from "../shared/schemas.js";
import type { UserPublic } from "../shared/users.js";

/** Parameters of `list`. */
export interface GroupsListParams {
  /** IDs of groups to leave out. */
  skip_groups?: number[];
  /**
   * True for all groups that the caller may see, false for those the caller is a member of. Without it, true
   * for administrators and for callers without a credential, false for others. `owned` and `min_access_level`
   * go before it.
   */
  all_available?: boolean;
  /** Text that the name or the path contains. */
  search?: string;
  /** Attribute to sort by. Default: `name`. */
  order_by?: GroupOrderBy;
  /** Direction of sorting. Default: `asc`. */
  sort?: SortDirection;
  /** Whether to tell how much storage is used; of effect for administrators only. Default: `false`. */
  statistics?: boolean;
  /** Only groups that these people can see. */
  visibility?: Visibility;
  /** Whether to tell the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Values of custom attributes by key, which the group must have; for administrators only. */
  custom_attributes?: Record<string, string>;
  /** Only groups that the caller owns. Default: `false`. */
  owned?: boolean;
  /** Only groups where the caller has this role or a higher one. */
  min_access_level?: AccessLevel;
  /** Only groups without one above. */
  top_level_only?: boolean;
  /**
   * Only groups whose wiki is in this repository storage; for administrators only. Premium and Ultimate only.
   * Since GitLab 16.3.
   */
  repository_storage?: string;
  /** Only groups that were marked for deletion on this day. As `YYYY-MM-DD`. Since GitLab 17.1. */
  marked_for_deletion_on?: string;
  /** True for groups that are neither archived nor marked for deletion, false for the others. */
  active?: boolean;
  /** True for archived groups only, false for the others only. Since GitLab 18.2. */
  archived?: boolean;
  /**
   * Place where the page begins, as the `Link` header of the page before gives it; with keyset pagination
   * only, which is for callers without a credential.
   */
  cursor?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups.
 *
 * Lists the groups that the caller is a member of, or with `all_available` all that the caller may see.
 * Without a credential, it lists public groups; only then there is keyset pagination, which long lists need.
 *
 * `GET /groups`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-all-groups)
 */
export function list(client: Client, params?: GroupsListParams, options?: ListOptions): ListCall<Group> {
  return listCall(
    client,
    { id: "groups.list", method: "GET", path: "/groups", pagination: "both", orderBy: ["name"] },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupsCreateParams {
  /** Display name. */
  name: string;
  /** Last part of the path. */
  path: string;
  /** Text that describes the group. */
  description?: string;
  /** Who can see the group; not wider than the group above. */
  visibility?: Visibility;
  /** Image file. An empty text takes the avatar away. */
  avatar?: Upload;
  /** Default branch of new projects. Since GitLab 16.11. */
  default_branch?: string;
  /** How default branches of new projects are protected. Since GitLab 17.0. */
  default_branch_protection_defaults?: DefaultBranchProtection;
  /**
   * How default branches of new projects are protected: 0 not at all, 1 against force pushes and deletion, 2
   * against all pushes but of maintainers, 3 against pushes while developers may merge, 4 like 2 after the
   * first push of a developer.
   *
   * @deprecated Since GitLab 17.0. Use `default_branch_protection_defaults`.
   */
  default_branch_protection?: number;
  /** Lowest role that may create projects. */
  project_creation_level?: GroupProjectCreationLevel;
  /** Lowest role that may create subgroups. */
  subgroup_creation_level?: GroupSubgroupCreationLevel;
  /** Whether users may ask for access. */
  request_access_enabled?: boolean;
  /** Whether its members need two-factor authentication. */
  require_two_factor_authentication?: boolean;
  /** Hours until two-factor authentication is enforced. */
  two_factor_grace_period?: number;
  /** Whether its projects may not be shared with other groups. */
  share_with_group_lock?: boolean;
  /**
   * Whether projects below use instance runners. For a new group, GitLab 18 takes it and later versions do
   * not.
   */
  shared_runners_setting?: GroupSharedRunnersSetting;
  /** Whether its projects may not have members of their own. Premium and Ultimate only. */
  membership_lock?: boolean;
  /** Whether Auto DevOps is on for its projects unless they choose otherwise. */
  auto_devops_enabled?: boolean;
  /** Whether email notifications are sent. Since GitLab 16.5. */
  emails_enabled?: boolean;
  /**
   * Whether email notifications are off.
   * @deprecated Since GitLab 16.5. Use `emails_enabled`.
   */
  emails_disabled?: boolean;
  /** Whether notifications quote the diff. */
  show_diff_preview_in_email?: boolean;
  /** Whether the group cannot be mentioned. */
  mentions_disabled?: boolean;
  /** Whether its projects may use Git LFS. */
  lfs_enabled?: boolean;
  /** Protocols allowed for Git. Since GitLab 16.9. */
  enabled_git_access_protocol?: GroupGitAccessProtocolChoice;
  /** Whether customer relations are on. */
  crm_enabled?: boolean;
  /** Whether inherited members are told of expiring access tokens. */
  resource_access_token_notify_inherited?: boolean;
  /** Whether that setting is fixed for all below. */
  lock_resource_access_token_notify_inherited?: boolean;
  /** Who can use the wiki of the group. Premium and Ultimate only. */
  wiki_access_level?: FeatureAccessLevel;
  /**
   * Compute minutes a month, 0 for no limit; null takes the limit of the instance. Only administrators may
   * change it. Premium and Ultimate only.
   */
  shared_runners_minutes_limit?: number | null;
  /** Compute minutes beyond those. Only administrators may change it. Premium and Ultimate only. */
  extra_shared_runners_minutes_limit?: number | null;
  /** Common name of an LDAP group whose members become members. Premium and Ultimate only. */
  ldap_cn?: string;
  /** Role that members of the LDAP group get. Premium and Ultimate only. */
  ldap_access?: AccessLevel;
  /** Whether GitLab Duo is on. Premium and Ultimate only. */
  duo_availability?: GroupDuoAvailability;
  /** Whether flows may run on runners. Premium and Ultimate only. */
  duo_remote_flows_availability?: boolean;
  /** Whether foundational flows are on. Premium and Ultimate only. */
  duo_foundational_flows_availability?: boolean;
  /** Whether agents of one's own are on. Premium and Ultimate only. */
  duo_custom_agents_availability?: boolean;
  /** Whether flows of one's own are on. Premium and Ultimate only. */
  duo_custom_flows_availability?: boolean;
  /** Whether external agents are on. Premium and Ultimate only. */
  duo_external_agents_availability?: boolean;
  /** Whether agents may work without asking for approval. Premium and Ultimate only. */
  duo_auto_mode_availability?: GroupDuoFeatureAvailability;
  /** Whether a tool may be approved for a whole session. Premium and Ultimate only. */
  tool_approval_for_session_availability?: GroupDuoFeatureAvailability;
  /** Whether Amazon Q reviews new merge requests. Premium and Ultimate only. */
  amazon_q_auto_review_enabled?: boolean;
  /** Whether experimental and beta features of GitLab Duo are on. Premium and Ultimate only. */
  experiment_features_enabled?: boolean;
  /** Whether the language model may cache prompts. Premium and Ultimate only. */
  model_prompt_cache_enabled?: boolean;
  /** Which foundational agents are on or off. Premium and Ultimate only. */
  foundational_agents_statuses?: FoundationalAgentStatus[];
  /** Settings for GitLab Duo. Premium and Ultimate only. */
  ai_settings_attributes?: GroupAiSettingsAttributes;
  /** ID of the group above; a top-level group unless given. */
  parent_id?: number;
  /** ID of the organization it belongs to; the one of the caller unless given. */
  organization_id?: number;
}

/**
 * Create a group.
 *
 * Creates a group, or with `parent_id` a subgroup. On GitLab.com, top-level groups can only be created in the
 * web interface.
 *
 * `POST /groups`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#create-a-group)
 */
export function create(client: Client, params: GroupsCreateParams, options?: RequestOptions): Call<GroupDetail> {
  return client.call({ id: "groups.create", method: "POST", path: "/groups" }, params, options);
}

/** Parameters of `get`. */
export interface GroupsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /**
   * Whether to tell the projects of the group and those shared with it, at most 100 of each. Default: `true`.
   * @deprecated Since GitLab 13.0. Use `groups.listProjects`.
   */
  with_projects?: boolean;
  /** Whether to tell the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
}

/**
 * Get a group.
 *
 * Gets one group. Owners see its settings too, and administrators more of them. Unless `with_projects` is
 * false, up to 100 of its projects and of those shared with it come along, which is slow;
 * `groups.listProjects` serves better. Public groups can be read without a credential.
 *
 * `GET /groups/:group_id`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#retrieve-a-group)
 */
export function get(client: Client, params: GroupsGetParams, options?: RequestOptions): Call<GroupDetail> {
  return queryCall(client, { id: "groups.get", method: "GET", path: "/groups/{group_id}" }, params, options);
}

/** Parameters of `update`. */
export interface GroupsUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Text that describes the group. */
  description?: string;
  /** Who can see the group; not wider than the group above. */
  visibility?: Visibility;
  /** Image file. An empty text takes the avatar away. */
  avatar?: Upload;
  /** Default branch of new projects. Since GitLab 16.11. */
  default_branch?: string;
  /** How default branches of new projects are protected. Since GitLab 17.0. */
  default_branch_protection_defaults?: DefaultBranchProtection;
  /**
   * How default branches of new projects are protected: 0 not at all, 1 against force pushes and deletion, 2
   * against all pushes but of maintainers, 3 against pushes while developers may merge, 4 like 2 after the
   * first push of a developer.
   *
   * @deprecated Since GitLab 17.0. Use `default_branch_protection_defaults`.
   */
  default_branch_protection?: number;
  /** Lowest role that may create projects. */
  project_creation_level?: GroupProjectCreationLevel;
  /** Lowest role that may create subgroups. */
  subgroup_creation_level?: GroupSubgroupCreationLevel;
  /** Whether users may ask for access. */
  request_access_enabled?: boolean;
  /** Whether its members need two-factor authentication. */
  require_two_factor_authentication?: boolean;
  /** Hours until two-factor authentication is enforced. */
  two_factor_grace_period?: number;
  /** Whether its projects may not be shared with other groups. */
  share_with_group_lock?: boolean;
  /**
   * Whether projects below use instance runners. For a new group, GitLab 18 takes it and later versions do
   * not.
   */
  shared_runners_setting?: GroupSharedRunnersSetting;
  /** Whether its projects may not have members of their own. Premium and Ultimate only. */
  membership_lock?: boolean;
  /** Whether Auto DevOps is on for its projects unless they choose otherwise. */
  auto_devops_enabled?: boolean;
  /** Whether email notifications are sent. Since GitLab 16.5. */
  emails_enabled?: boolean;
  /**
   * Whether email notifications are off.
   * @deprecated Since GitLab 16.5. Use `emails_enabled`.
   */
  emails_disabled?: boolean;
  /** Whether notifications quote the diff. */
  show_diff_preview_in_email?: boolean;
  /** Whether the group cannot be mentioned. */
  mentions_disabled?: boolean;
  /** Whether its projects may use Git LFS. */
  lfs_enabled?: boolean;
  /** Protocols allowed for Git. Since GitLab 16.9. */
  enabled_git_access_protocol?: GroupGitAccessProtocolChoice;
  /** Whether customer relations are on. */
  crm_enabled?: boolean;
  /** Whether inherited members are told of expiring access tokens. */
  resource_access_token_notify_inherited?: boolean;
  /** Whether that setting is fixed for all below. */
  lock_resource_access_token_notify_inherited?: boolean;
  /** Who can use the wiki of the group. Premium and Ultimate only. */
  wiki_access_level?: FeatureAccessLevel;
  /**
   * Compute minutes a month, 0 for no limit; null takes the limit of the instance. Only administrators may
   * change it. Premium and Ultimate only.
   */
  shared_runners_minutes_limit?: number | null;
  /** Compute minutes beyond those. Only administrators may change it. Premium and Ultimate only. */
  extra_shared_runners_minutes_limit?: number | null;
  /** Common name of an LDAP group whose members become members. Premium and Ultimate only. */
  ldap_cn?: string;
  /** Role that members of the LDAP group get. Premium and Ultimate only. */
  ldap_access?: AccessLevel;
  /** Whether GitLab Duo is on. Premium and Ultimate only. */
  duo_availability?: GroupDuoAvailability;
  /** Whether flows may run on runners. Premium and Ultimate only. */
  duo_remote_flows_availability?: boolean;
  /** Whether foundational flows are on. Premium and Ultimate only. */
  duo_foundational_flows_availability?: boolean;
  /** Whether agents of one's own are on. Premium and Ultimate only. */
  duo_custom_agents_availability?: boolean;
  /** Whether flows of one's own are on. Premium and Ultimate only. */
  duo_custom_flows_availability?: boolean;
  /** Whether external agents are on. Premium and Ultimate only. */
  duo_external_agents_availability?: boolean;
  /** Whether agents may work without asking for approval. Premium and Ultimate only. */
  duo_auto_mode_availability?: GroupDuoFeatureAvailability;
  /** Whether a tool may be approved for a whole session. Premium and Ultimate only. */
  tool_approval_for_session_availability?: GroupDuoFeatureAvailability;
  /** Whether Amazon Q reviews new merge requests. Premium and Ultimate only. */
  amazon_q_auto_review_enabled?: boolean;
  /** Whether experimental and beta features of GitLab Duo are on. Premium and Ultimate only. */
  experiment_features_enabled?: boolean;
  /** Whether the language model may cache prompts. Premium and Ultimate only. */
  model_prompt_cache_enabled?: boolean;
  /** Which foundational agents are on or off. Premium and Ultimate only. */
  foundational_agents_statuses?: FoundationalAgentStatus[];
  /** Settings for GitLab Duo. Premium and Ultimate only. */
  ai_settings_attributes?: GroupAiSettingsAttributes;
  /** Display name. */
  name?: string;
  /** Last part of the path. Addresses of the group and of all below change. */
  path?: string;
  /** Whether sharing outside this group tree is prevented; top-level groups only. */
  prevent_sharing_groups_outside_hierarchy?: boolean;
  /** OAuth provider that must confirm the sign-in of members; an empty text for none. Since GitLab 18.4. */
  step_up_auth_required_oauth_provider?: string;
  /** Whether the rendering of mathematics is limited. */
  math_rendering_limits_enabled?: boolean;
  /** Whether that limit is fixed for all below. */
  lock_math_rendering_limits_enabled?: boolean;
  /** Largest job artifact in megabytes; null takes the setting above. */
  max_artifacts_size?: number | null;
  /** Whether a merge must name the SHA it is for. */
  require_sha_for_merge?: boolean;
  /** Whether that setting is fixed for all below. */
  lock_require_sha_for_merge?: boolean;
  /** Whether a merge needs a successful pipeline, in all projects. Premium and Ultimate only. */
  only_allow_merge_if_pipeline_succeeds?: boolean;
  /** Whether a skipped pipeline counts as successful there. Premium and Ultimate only. */
  allow_merge_on_skipped_pipeline?: boolean;
  /** Whether a merge needs all discussions resolved, in all projects. Premium and Ultimate only. */
  only_allow_merge_if_all_discussions_are_resolved?: boolean;
  /** Whether projects may not be forked to outside of the group. Premium and Ultimate only. */
  prevent_forking_outside_group?: boolean;
  /** ID of the project that holds file templates; null for none. Premium and Ultimate only. */
  file_template_project_id?: number | null;
  /**
   * Addresses or ranges that may reach the group, separated by commas; an empty text for all. Premium and
   * Ultimate only.
   */
  ip_restriction_ranges?: string;
  /**
   * Domains whose email addresses may become members, separated by commas; an empty text for all. Premium and
   * Ultimate only. Since GitLab 17.4.
   */
  allowed_email_domains_list?: string;
  /** Whether tokens of service accounts must expire. Premium and Ultimate only. */
  service_access_tokens_expiration_enforced?: boolean;
  /**
   * Whether enterprise users of the group may create personal snippets. Premium and Ultimate only. Since
   * GitLab 18.5.
   */
  allow_personal_snippets?: boolean;
  /**
   * Whether commits made in the browser are signed; top-level groups on GitLab.com only. Since GitLab 18.2.
   */
  web_based_commit_signing_enabled?: boolean;
  /**
   * Projects that a member may download in the period before being banned, 0 for no limit; top-level groups
   * only. Default: `0`. Ultimate only.
   */
  unique_project_download_limit?: number;
  /** Length of that period in seconds. Default: `0`. Ultimate only. */
  unique_project_download_limit_interval_in_seconds?: number;
  /** Usernames that the limit does not apply to, at most 100. Ultimate only. */
  unique_project_download_limit_allowlist?: string[];
  /**
   * IDs of users who are told by email when the limit is passed, at most 100; the owners unless given.
   * Ultimate only.
   */
  unique_project_download_limit_alertlist?: number[];
  /** Whether members who pass the limit are banned from the group. Ultimate only. */
  auto_ban_user_on_excessive_projects_download?: boolean;
  /** Whether GitLab Duo is on. Premium and Ultimate only. Since GitLab 16.10. */
  duo_features_enabled?: boolean;
  /** Whether that setting is fixed for all below. Premium and Ultimate only. Since GitLab 16.10. */
  lock_duo_features_enabled?: boolean;
  /** Whether GitLab Duo Core is on; top-level groups only. Premium and Ultimate only. */
  duo_core_features_enabled?: boolean;
  /** Whether GitLab Duo reviews new merge requests. Premium and Ultimate only. */
  auto_duo_code_review_enabled?: boolean;
  /** Whether the code review flow of GitLab Duo is agreed to. Premium and Ultimate only. */
  create_code_review_flow_consent?: boolean;
  /** Whether audit events of GitLab Duo are stored. Premium and Ultimate only. */
  ai_audit_events_storage_enabled?: boolean;
  /** Whether that setting is fixed for all below. Premium and Ultimate only. */
  lock_ai_audit_events_storage_enabled?: boolean;
  /** Names of the foundational flows that are on. Premium and Ultimate only. */
  enabled_foundational_flows?: string[];
  /** ID of the project that holds templates for GitLab Duo; null for none. Premium and Ultimate only. */
  duo_template_project_id?: number | null;
  /**
   * Which groups may use which features of GitLab Duo; takes the place of all rules before. Premium and
   * Ultimate only.
   */
  duo_namespace_access_rules?: DuoNamespaceAccessRule[];
  /** Whether GitLab's own project templates are offered. Premium and Ultimate only. Since GitLab 19.0. */
  built_in_project_templates_enabled?: boolean;
  /** Whether that setting is fixed for all below. Premium and Ultimate only. Since GitLab 19.0. */
  lock_built_in_project_templates_enabled?: boolean;
}

/**
 * Update a group.
 *
 * Changes attributes of a group. For owners, and for some attributes administrators only.
 *
 * `PUT /groups/:group_id`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#update-group-attributes)
 */
export function update(client: Client, params: GroupsUpdateParams, options?: RequestOptions): Call<GroupDetail> {
  return client.call({ id: "groups.update", method: "PUT", path: "/groups/{group_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface GroupsDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /**
   * Whether to delete a subgroup now that is marked for deletion already. Top-level groups cannot be deleted
   * so.
   */
  permanently_remove?: boolean;
  /**
   * Full path of the subgroup as it is since it was marked for deletion, to confirm. Required with
   * `permanently_remove`.
   */
  full_path?: string;
}

/**
 * Delete a group.
 *
 * Marks a group for deletion, which follows after the retention period of the instance, or on GitLab.com
 * after 30 days. A subgroup that is marked already can be deleted at once with `permanently_remove`. For
 * owners.
 *
 * `DELETE /groups/:group_id`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#schedule-a-group-for-deletion)
 */
function delete_(client: Client, params: GroupsDeleteParams, options?: RequestOptions): Call<GroupDeletion> {
  return queryCall(client, { id: "groups.delete", method: "DELETE", path: "/groups/{group_id}" }, params, options);
}
export {
  /**
   * Delete a group.
   *
   * Marks a group for deletion, which follows after the retention period of the instance, or on GitLab.com
   * after 30 days. A subgroup that is marked already can be deleted at once with `permanently_remove`. For
   * owners.
   *
   * `DELETE /groups/:group_id`
   *
   * [Documentation](https://docs.gitlab.com/api/groups/#schedule-a-group-for-deletion)
   */
  delete_ as delete,
};

/** Parameters of `archive`. */
export interface GroupsArchiveParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Archive a group.
 *
 * Archives a group with all below it. Answers 422 when it is archived already. For owners.
 *
 * `POST /groups/:group_id/archive`
 *
 * Since GitLab 18.0.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#archive-a-group)
 */
export function archive(client: Client, params: GroupsArchiveParams, options?: RequestOptions): Call<GroupDetail> {
  return client.call({ id: "groups.archive", method: "POST", path: "/groups/{group_id}/archive" }, params, options);
}

/** Parameters of `downloadAvatar`. */
export interface GroupsDownloadAvatarParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Download the avatar of a group.
 *
 * Downloads the avatar image of a group. That of a public group can be read without a credential.
 *
 * `GET /groups/:group_id/avatar`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#download-a-group-avatar)
 */
export function downloadAvatar(
  client: Client,
  params: GroupsDownloadAvatarParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    { id: "groups.downloadAvatar", method: "GET", path: "/groups/{group_id}/avatar", as: "file" },
    params,
    options,
  );
}

/** Parameters of `listDescendantGroups`. */
export interface GroupsListDescendantGroupsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** IDs of groups to leave out. */
  skip_groups?: number[];
  /**
   * True for all groups that the caller may see, false for those the caller is a member of. Without it, true
   * for administrators and for callers without a credential, false for others. `owned` and `min_access_level`
   * go before it.
   */
  all_available?: boolean;
  /** Text that the name or the path contains. */
  search?: string;
  /** Attribute to sort by. Default: `name`. */
  order_by?: GroupOrderBy;
  /** Direction of sorting. Default: `asc`. */
  sort?: SortDirection;
  /** Whether to tell how much storage is used; of effect for administrators only. Default: `false`. */
  statistics?: boolean;
  /** Only groups that these people can see. */
  visibility?: Visibility;
  /** Whether to tell the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Values of custom attributes by key, which the group must have; for administrators only. */
  custom_attributes?: Record<string, string>;
  /** Only groups that the caller owns. Default: `false`. */
  owned?: boolean;
  /** Only groups where the caller has this role or a higher one. */
  min_access_level?: AccessLevel;
  /** Only groups without one above. */
  top_level_only?: boolean;
  /**
   * Only groups whose wiki is in this repository storage; for administrators only. Premium and Ultimate only.
   * Since GitLab 16.3.
   */
  repository_storage?: string;
  /** Only groups that were marked for deletion on this day. As `YYYY-MM-DD`. Since GitLab 17.1. */
  marked_for_deletion_on?: string;
  /** True for groups that are neither archived nor marked for deletion, false for the others. */
  active?: boolean;
  /** True for archived groups only, false for the others only. Since GitLab 18.2. */
  archived?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List descendant groups.
 *
 * Lists all groups below a group, at any depth. Without a credential, it lists public ones.
 *
 * `GET /groups/:group_id/descendant_groups`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-descendant-groups)
 */
export function listDescendantGroups(
  client: Client,
  params: GroupsListDescendantGroupsParams,
  options?: ListOptions,
): ListCall<Group> {
  return listCall(
    client,
    {
      id: "groups.listDescendantGroups",
      method: "GET",
      path: "/groups/{group_id}/descendant_groups",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listSharedGroups`. */
export interface GroupsListSharedGroupsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** IDs of groups to leave out. */
  skip_groups?: number[];
  /** Only groups that these people can see. */
  visibility?: Visibility;
  /** Text that the name or the path contains. */
  search?: string;
  /** Only groups where the caller has this role or a higher one. */
  min_access_level?: AccessLevel;
  /** Attribute to sort by. Default: `name`. */
  order_by?: GroupOrderBy;
  /** Direction of sorting. Default: `asc`. */
  sort?: SortDirection;
  /** Whether to tell the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Values of custom attributes by key, which the group must have; for administrators only. */
  custom_attributes?: Record<string, string>;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups that a group was invited to.
 *
 * Lists the groups that a group was invited to. Without a credential, it lists public ones.
 *
 * `GET /groups/:group_id/groups/shared`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-shared-groups)
 */
export function listSharedGroups(
  client: Client,
  params: GroupsListSharedGroupsParams,
  options?: ListOptions,
): ListCall<Group> {
  return listCall(
    client,
    { id: "groups.listSharedGroups", method: "GET", path: "/groups/{group_id}/groups/shared", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listInvitedGroups`. */
export interface GroupsListInvitedGroupsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether the invitation is to the group itself, or to one above; both unless given. */
  relation?: InvitedGroupRelation[];
  /** Text that the name or the path contains. */
  search?: string;
  /** Only groups where the caller has this role or a higher one. */
  min_access_level?: AccessLevel;
  /** Whether to tell the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Values of custom attributes by key, which the group must have; for administrators only. */
  custom_attributes?: Record<string, string>;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups that were invited to a group.
 *
 * Lists the groups that were invited to a group, and so are members of it. Without a credential, it lists
 * public ones. A caller may ask 60 times a minute.
 *
 * `GET /groups/:group_id/invited_groups`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-invited-groups)
 */
export function listInvitedGroups(
  client: Client,
  params: GroupsListInvitedGroupsParams,
  options?: ListOptions,
): ListCall<Group> {
  return listCall(
    client,
    { id: "groups.listInvitedGroups", method: "GET", path: "/groups/{group_id}/invited_groups", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listProjects`. */
export interface GroupsListProjectsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /**
   * True for projects that are neither archived nor marked for deletion, false for the others. Since GitLab
   * 18.8.
   */
  active?: boolean;
  /** True for archived projects only, false for the others only. */
  archived?: boolean;
  /** Only projects that these people can see. */
  visibility?: Visibility;
  /** Text that the name, the path or the description contains. */
  search?: string;
  /** Attribute to sort by. Default: `created_at`. */
  order_by?: GroupProjectOrderBy;
  /** Direction of sorting; of no effect with `order_by: similarity`. Default: `desc`. */
  sort?: SortDirection;
  /** Whether to answer only what everyone may see of a project. Default: `false`. */
  simple?: boolean;
  /** Only projects that the caller owns. Default: `false`. */
  owned?: boolean;
  /** Only projects that the caller starred. Default: `false`. */
  starred?: boolean;
  /** Only projects with this topic. */
  topic?: string;
  /** Only projects with issues turned on. Default: `false`. */
  with_issues_enabled?: boolean;
  /** Only projects with merge requests turned on. Default: `false`. */
  with_merge_requests_enabled?: boolean;
  /** Whether to list projects that are shared with the group too. Default: `true`. */
  with_shared?: boolean;
  /** Whether to list projects of the groups below too. Default: `false`. */
  include_subgroups?: boolean;
  /** Whether to list projects of the groups above too. Default: `false`. */
  include_ancestor_groups?: boolean;
  /** Only projects where the caller has this role or a higher one. */
  min_access_level?: AccessLevel;
  /** Whether to tell the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Values of custom attributes by key, which the project must have; for administrators only. */
  custom_attributes?: Record<string, string>;
  /** Only projects with a job that left a security report. Default: `false`. Ultimate only. */
  with_security_reports?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List projects of a group.
 *
 * With `simple: true`, gives `BasicProjectDetails`.
 *
 * `GET /groups/:group_id/projects`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-projects)
 */
export function listProjects(
  client: Client,
  params: GroupsListProjectsParams & { simple: true },
  options?: ListOptions,
): ListCall<BasicProjectDetails>;
/**
 * List projects of a group.
 *
 * Lists the projects of a group and, unless `with_shared` is false, those shared with it, which have another
 * `namespace`. Without a credential, it lists public projects, with what everyone may see of them.
 *
 * `GET /groups/:group_id/projects`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-projects)
 */
export function listProjects(
  client: Client,
  params: GroupsListProjectsParams,
  options?: ListOptions,
): ListCall<Project>;
export function listProjects(
  client: Client,
  params: GroupsListProjectsParams,
  options?: ListOptions,
): ListCall<unknown> {
  return listCall(
    client,
    { id: "groups.listProjects", method: "GET", path: "/groups/{group_id}/projects", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `transferProject`. */
export interface GroupsTransferProjectParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Transfer a project to a group.
 *
 * Moves a project to a group. It fails while the container registry of the project holds tagged images. Other
 * callers than administrators use the transfer call of the project.
 *
 * `POST /groups/:group_id/projects/:project_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#transfer-a-project-to-a-group)
 */
export function transferProject(
  client: Client,
  params: GroupsTransferProjectParams,
  options?: RequestOptions,
): Call<GroupDetail> {
  return client.call(
    { id: "groups.transferProject", method: "POST", path: "/groups/{group_id}/projects/{project_id}" },
    params,
    options,
  );
}

/** Parameters of `listSharedProjects`. */
export interface GroupsListSharedProjectsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** True for archived projects only, false for the others only. */
  archived?: boolean;
  /** Only projects that these people can see. */
  visibility?: Visibility;
  /** Text that the name, the path or the description contains. */
  search?: string;
  /** Attribute to sort by. Default: `created_at`. */
  order_by?: SharedProjectOrderBy;
  /** Direction of sorting; of no effect with `order_by: similarity`. Default: `desc`. */
  sort?: SortDirection;
  /** Whether to answer only what everyone may see of a project. Default: `false`. */
  simple?: boolean;
  /** Only projects that the caller starred. Default: `false`. */
  starred?: boolean;
  /** Only projects with issues turned on. Default: `false`. */
  with_issues_enabled?: boolean;
  /** Only projects with merge requests turned on. Default: `false`. */
  with_merge_requests_enabled?: boolean;
  /** Only projects where the caller has this role or a higher one. */
  min_access_level?: AccessLevel;
  /** Whether to tell the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Values of custom attributes by key, which the project must have; for administrators only. */
  custom_attributes?: Record<string, string>;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List projects shared with a group.
 *
 * With `simple: true`, gives `BasicProjectDetails`.
 *
 * `GET /groups/:group_id/projects/shared`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-shared-projects)
 */
export function listSharedProjects(
  client: Client,
  params: GroupsListSharedProjectsParams & { simple: true },
  options?: ListOptions,
): ListCall<BasicProjectDetails>;
/**
 * List projects shared with a group.
 *
 * Lists the projects of other groups and users that are shared with a group. Without a credential, it lists
 * public projects, with what everyone may see of them.
 *
 * `GET /groups/:group_id/projects/shared`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-shared-projects)
 */
export function listSharedProjects(
  client: Client,
  params: GroupsListSharedProjectsParams,
  options?: ListOptions,
): ListCall<Project>;
export function listSharedProjects(
  client: Client,
  params: GroupsListSharedProjectsParams,
  options?: ListOptions,
): ListCall<unknown> {
  return listCall(
    client,
    {
      id: "groups.listSharedProjects",
      method: "GET",
      path: "/groups/{group_id}/projects/shared",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listProvisionedUsers`. */
export interface GroupsListProvisionedUsersParams {
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
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List users that a group provisioned.
 *
 * Lists the users whose accounts a group provisioned with SAML or SCIM; not those of the groups below. For
 * maintainers and owners.
 *
 * `GET /groups/:group_id/provisioned_users`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-provisioned-users)
 */
export function listProvisionedUsers(
  client: Client,
  params: GroupsListProvisionedUsersParams,
  options?: ListOptions,
): ListCall<UserPublic> {
  return listCall(
    client,
    {
      id: "groups.listProvisionedUsers",
      method: "GET",
      path: "/groups/{group_id}/provisioned_users",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `restore`. */
export interface GroupsRestoreParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Restore a group marked for deletion.
 *
 * Takes a group back that is marked for deletion.
 *
 * `POST /groups/:group_id/restore`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#restore-a-group-marked-for-deletion)
 */
export function restore(client: Client, params: GroupsRestoreParams, options?: RequestOptions): Call<GroupDetail> {
  return client.call({ id: "groups.restore", method: "POST", path: "/groups/{group_id}/restore" }, params, options);
}

/** Parameters of `listSamlUsers`. */
export interface GroupsListSamlUsersParams {
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
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List SAML users of a group.
 *
 * Lists the users with an account at the SAML provider of a top-level group.
 *
 * `GET /groups/:group_id/saml_users`
 *
 * Requires Premium. Since GitLab 18.1.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-all-saml-users)
 */
export function listSamlUsers(
  client: Client,
  params: GroupsListSamlUsersParams,
  options?: ListOptions,
): ListCall<UserPublic> {
  return listCall(
    client,
    { id: "groups.listSamlUsers", method: "GET", path: "/groups/{group_id}/saml_users", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `share`. */
export interface GroupsShareParams {
  /** ID or full path of the group that is shared. */
  shared_group_id: GroupIdOrPath;
  /** ID of the group to invite. */
  group_id: number;
  /** Highest role that members of the invited group get. */
  group_access: AccessLevel;
  /** Last day of sharing; it has no end unless given. As `YYYY-MM-DD`. */
  expires_at?: string;
  /**
   * ID of a custom role that members of the invited group get; it must be based on the role of
   * `group_access`. Ultimate only.
   */
  member_role_id?: number;
}

/**
 * Share a group with another group.
 *
 * Invites another group to a group: members of the other one become members of this one, with `group_access`
 * at most.
 *
 * `POST /groups/:shared_group_id/share`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#create-a-group-invitation)
 */
export function share(client: Client, params: GroupsShareParams, options?: RequestOptions): Call<GroupDetail> {
  return client.call({ id: "groups.share", method: "POST", path: "/groups/{shared_group_id}/share" }, params, options);
}

/** Parameters of `unshare`. */
export interface GroupsUnshareParams {
  /** ID or full path of the group that is shared. */
  shared_group_id: GroupIdOrPath;
  /** ID of the group that was invited. */
  group_id: number;
}

/**
 * Stop sharing a group with another group.
 *
 * Takes the invitation of another group back: its members are no longer members of this one.
 *
 * `DELETE /groups/:shared_group_id/share/:group_id`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#delete-a-group-invitation)
 */
export function unshare(client: Client, params: GroupsUnshareParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groups.unshare", method: "DELETE", path: "/groups/{shared_group_id}/share/{group_id}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `unshareProject`. */
export interface GroupsUnshareProjectParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Remove a group from a project shared with it.
 *
 * Takes the access of a group to a project of another group or user away, seen from the group: the same as
 * ending the sharing from the project.
 *
 * `DELETE /groups/:group_id/shared_projects/:project_id`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#delete-a-shared-project)
 */
export function unshareProject(
  client: Client,
  params: GroupsUnshareProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groups.unshareProject",
      method: "DELETE",
      path: "/groups/{group_id}/shared_projects/{project_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listSubgroups`. */
export interface GroupsListSubgroupsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** IDs of groups to leave out. */
  skip_groups?: number[];
  /**
   * True for all groups that the caller may see, false for those the caller is a member of. Without it, true
   * for administrators and for callers without a credential, false for others. `owned` and `min_access_level`
   * go before it.
   */
  all_available?: boolean;
  /** Text that the name or the path contains. */
  search?: string;
  /** Attribute to sort by. Default: `name`. */
  order_by?: GroupOrderBy;
  /** Direction of sorting. Default: `asc`. */
  sort?: SortDirection;
  /** Whether to tell how much storage is used; of effect for administrators only. Default: `false`. */
  statistics?: boolean;
  /** Only groups that these people can see. */
  visibility?: Visibility;
  /** Whether to tell the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Values of custom attributes by key, which the group must have; for administrators only. */
  custom_attributes?: Record<string, string>;
  /** Only groups that the caller owns. Default: `false`. */
  owned?: boolean;
  /** Only groups where the caller has this role or a higher one. */
  min_access_level?: AccessLevel;
  /** Only groups without one above. */
  top_level_only?: boolean;
  /**
   * Only groups whose wiki is in this repository storage; for administrators only. Premium and Ultimate only.
   * Since GitLab 16.3.
   */
  repository_storage?: string;
  /** Only groups that were marked for deletion on this day. As `YYYY-MM-DD`. Since GitLab 17.1. */
  marked_for_deletion_on?: string;
  /** True for groups that are neither archived nor marked for deletion, false for the others. */
  active?: boolean;
  /** True for archived groups only, false for the others only. Since GitLab 18.2. */
  archived?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List subgroups.
 *
 * Lists the groups directly below a group that the caller is a member of, or with `all_available` all that
 * the caller may see. Without a credential, it lists public ones.
 *
 * `GET /groups/:group_id/subgroups`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-subgroups)
 */
export function listSubgroups(
  client: Client,
  params: GroupsListSubgroupsParams,
  options?: ListOptions,
): ListCall<Group> {
  return listCall(
    client,
    { id: "groups.listSubgroups", method: "GET", path: "/groups/{group_id}/subgroups", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `transfer`. */
export interface GroupsTransferParams {
  /** ID or full path of the group that moves. */
  moved_group_id: GroupIdOrPath;
  /** ID of the new group above; none makes a top-level group. */
  group_id?: number;
}

/**
 * Transfer a group.
 *
 * Moves a group below another one, or without `group_id` makes a top-level group of it. For owners who may
 * create groups at the new place.
 *
 * `POST /groups/:moved_group_id/transfer`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#transfer-a-group)
 */
export function transfer(client: Client, params: GroupsTransferParams, options?: RequestOptions): Call<GroupDetail> {
  return client.call(
    { id: "groups.transfer", method: "POST", path: "/groups/{moved_group_id}/transfer" },
    params,
    options,
  );
}

/** Parameters of `listTransferLocations`. */
export interface GroupsListTransferLocationsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Text that the name or the path contains. */
  search?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups that a group can move to.
 *
 * Lists the groups that a group can be moved below.
 *
 * `GET /groups/:group_id/transfer_locations`
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#list-all-locations-available-for-group-transfer)
 */
export function listTransferLocations(
  client: Client,
  params: GroupsListTransferLocationsParams,
  options?: ListOptions,
): ListCall<PublicGroupDetails> {
  return listCall(
    client,
    {
      id: "groups.listTransferLocations",
      method: "GET",
      path: "/groups/{group_id}/transfer_locations",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `transferToOrganization`. */
export interface GroupsTransferToOrganizationParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the organization to move to. */
  organization_id: number;
}

/**
 * Transfer a group to an organization.
 *
 * Moves a top-level group with all below it to another organization.
 *
 * `POST /groups/:group_id/transfer_to_organization`
 *
 * Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/)
 */
export function transferToOrganization(
  client: Client,
  params: GroupsTransferToOrganizationParams,
  options?: RequestOptions,
): Call<GroupDetail> {
  return client.call(
    { id: "groups.transferToOrganization", method: "POST", path: "/groups/{group_id}/transfer_to_organization" },
    params,
    options,
  );
}

/** Parameters of `unarchive`. */
export interface GroupsUnarchiveParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Unarchive a group.
 *
 * Takes a group out of the archive. Answers 422 when it is not archived. For owners.
 *
 * `POST /groups/:group_id/unarchive`
 *
 * Since GitLab 18.0.
 *
 * [Documentation](https://docs.gitlab.com/api/groups/#unarchive-a-group)
 */
export function unarchive(client: Client, params: GroupsUnarchiveParams, options?: RequestOptions): Call<GroupDetail> {
  return client.call({ id: "groups.unarchive", method: "POST", path: "/groups/{group_id}/unarchive" }, params, options);
}

/** Confirmation that a group is marked for deletion, or being deleted. */
export interface GroupDeletion {
  /** `202 Accepted`. */
  message: string;
}

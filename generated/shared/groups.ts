// From spec/shared/groups.yaml. Do not edit: `npm run generate` writes this file.

import type { Project, SharedWithGroup } from "./projects.js";
import type { AccessLevel, CustomAttribute, FeatureAccessLevel, Visibility } from "./schemas.js";

/** Settings of a group for GitLab Duo. */
export interface AiSettings {
  /** Whether the agent platform is on. */
  duo_agent_platform_enabled?: boolean | null;
  /** Whether MCP servers may be used. */
  duo_workflow_mcp_enabled?: boolean | null;
  /** Whether foundational agents are on unless chosen otherwise. */
  foundational_agents_default_enabled?: boolean | null;
  /** Whether only catalog items of this group tree may be used. */
  ai_catalog_restricted_to_group_hierarchy?: boolean | null;
  /** Whether usage data is collected. */
  ai_usage_data_collection_enabled?: boolean | null;
  /** What happens to prompts that seem injected. */
  prompt_injection_protection_level?: PromptInjectionProtection | (string & {}) | null;
  /** Whether agents may search the web. */
  web_search_enabled?: boolean | null;
  /** Whether recommended hosts are allowed. */
  include_recommended_allowed?: boolean | null;
  /** Whether agents may use any Unix socket. */
  allow_all_unix_sockets?: boolean | null;
  /** Whether projects may add to these settings. */
  allow_project_extension?: boolean | null;
  /** Lowest role that may run flows, by name such as `developer`. */
  minimum_access_level_execute?: string | null;
  /** Lowest role that may run flows in the background, by name such as `developer`. */
  minimum_access_level_execute_async?: string | null;
  /** Lowest role that may manage flows and agents, by name such as `developer`. */
  minimum_access_level_manage?: string | null;
  /** Lowest role that may enable flows and agents in projects, by name such as `developer`. */
  minimum_access_level_enable_on_projects?: string | null;
}

/** The least that is told of a group. */
export interface BasicGroupDetails {
  /** ID of the group, unique on the instance. */
  id: number;
  /** Address of the group's page. */
  web_url: string;
  /** Display name. */
  name: string;
}

/** Role that may push or merge. */
export interface DefaultBranchAccessLevel {
  /** Role. */
  access_level: AccessLevel | (number & {});
}

/** How default branches of new projects are protected. */
export interface DefaultBranchProtection {
  /** Roles that may push. */
  allowed_to_push?: DefaultBranchAccessLevel[];
  /** Whether force pushes are allowed. */
  allow_force_push?: boolean;
  /** Roles that may merge. */
  allowed_to_merge?: DefaultBranchAccessLevel[];
  /** Whether developers may make the first push. */
  developer_can_initial_push?: boolean;
  /** Whether code owners must approve. Premium and Ultimate only. */
  code_owner_approval_required?: boolean;
}

/** Features of GitLab Duo that the members of a group may use. */
export interface DuoNamespaceAccessRule {
  /** Group whose members the rule is for; left out in the rule for everyone else. */
  through_namespace?: DuoThroughNamespace;
  /** Features they may use. */
  features: string[];
}

/** Group that a rule for GitLab Duo is for. */
export interface DuoThroughNamespace {
  /** ID of the group. */
  id: number;
  /** Display name. */
  name?: string;
  /** Path of the group. */
  full_path?: string;
}

/** Group as lists show it. */
export interface Group extends PublicGroupDetails {
  /** Last part of the path. */
  path: string;
  /** Text that describes the group. */
  description: string | null;
  /** Who can see the group. */
  visibility: Visibility | (string & {});
  /** Whether its projects may not be shared with other groups. */
  share_with_group_lock: boolean;
  /** Whether its members need two-factor authentication. */
  require_two_factor_authentication: boolean;
  /** Hours until two-factor authentication is enforced. */
  two_factor_grace_period: number;
  /** Lowest role that may create projects. */
  project_creation_level: GroupProjectCreationLevel | (string & {}) | null;
  /** Whether Auto DevOps is on by default; null takes the setting above. */
  auto_devops_enabled: boolean | null;
  /** Lowest role that may create subgroups. */
  subgroup_creation_level: GroupSubgroupCreationLevel | (string & {}) | null;
  /**
   * Whether email notifications are off. Use `emails_enabled`.
   * @deprecated
   */
  emails_disabled: boolean | null;
  /** Whether email notifications are on. */
  emails_enabled: boolean | null;
  /** Whether notifications quote the diff. */
  show_diff_preview_in_email?: boolean | null;
  /** Whether the group cannot be mentioned. */
  mentions_disabled: boolean | null;
  /** Whether Git LFS is on. */
  lfs_enabled: boolean;
  /** Whether it is archived. */
  archived?: boolean;
  /** Whether the rendering of mathematics is limited. */
  math_rendering_limits_enabled?: boolean | null;
  /** Whether that limit is fixed for all below. */
  lock_math_rendering_limits_enabled?: boolean | null;
  /** Whether customer relations are on. */
  crm_enabled?: boolean | null;
  /** Whether inherited members are told of expiring access tokens. */
  resource_access_token_notify_inherited?: boolean | null;
  /** Whether that setting is fixed for all below. */
  lock_resource_access_token_notify_inherited?: boolean | null;
  /** Default branch of new projects; null takes the setting above. */
  default_branch: string | null;
  /**
   * Protection of default branches as a number. Use `default_branch_protection_defaults`.
   * @deprecated
   */
  default_branch_protection: number;
  /** How default branches of new projects are protected. */
  default_branch_protection_defaults: DefaultBranchProtection;
  /** Whether users may ask for access. */
  request_access_enabled: boolean;
  /** When it was created. */
  created_at: string;
  /** ID of the group above; null at the top. */
  parent_id: number | null;
  /** ID of the organization it belongs to. */
  organization_id: number;
  /** Whether its projects use instance runners. */
  shared_runners_setting: GroupSharedRunnersSetting | (string & {});
  /** Largest job artifact in megabytes; null takes the setting above. */
  max_artifacts_size?: number | null;
  /** Custom attributes, with `with_custom_attributes` and for administrators only. */
  custom_attributes?: CustomAttribute[];
  /** Storage its projects use, with `statistics`. */
  statistics?: GroupStatistics;
  /** Day on which it was marked for deletion; null otherwise. */
  marked_for_deletion_on?: string | null;
  /** Storage of a top-level group with all below, with `statistics`. */
  root_storage_statistics?: RootStorageStatistics | null;
  /** Common name of its LDAP group. Premium and Ultimate only. */
  ldap_cn?: string | null;
  /** Role that members of the LDAP group get. Premium and Ultimate only. */
  ldap_access?: number | null;
  /** Links to LDAP groups, for owners. Premium and Ultimate only. */
  ldap_group_links?: LdapGroupLink[];
  /** Links to SAML groups, for owners. Premium and Ultimate only. */
  saml_group_links?: SamlGroupLink[];
  /** ID of the project that holds its file templates. Premium and Ultimate only. */
  file_template_project_id?: number | null;
  /** Who can use the group's wiki. Premium and Ultimate only. */
  wiki_access_level?: FeatureAccessLevel | (string & {});
  /** Storage of its wiki repository, for administrators. Premium and Ultimate only. */
  repository_storage?: string | null;
  /** Whether GitLab Duo Core is on. Premium and Ultimate only. */
  duo_core_features_enabled?: boolean | null;
  /** Whether GitLab Duo is on. Premium and Ultimate only. */
  duo_features_enabled?: boolean | null;
  /** Whether that setting is fixed for all below. Premium and Ultimate only. */
  lock_duo_features_enabled?: boolean | null;
  /** Whether GitLab Duo reviews new merge requests. Premium and Ultimate only. */
  auto_duo_code_review_enabled?: boolean | null;
  /** Whether commits made in the browser are signed. */
  web_based_commit_signing_enabled?: boolean | null;
  /** Whether enterprise users may create personal snippets. Premium and Ultimate only. */
  allow_personal_snippets?: boolean | null;
  /** Which groups may use which features of GitLab Duo. Premium and Ultimate only. */
  duo_namespace_access_rules?: DuoNamespaceAccessRule[];
  /** Whether GitLab Duo is on. Premium and Ultimate only. */
  duo_availability?: GroupDuoAvailability | (string & {});
  /** Whether experimental features of GitLab Duo are on. Premium and Ultimate only. */
  experiment_features_enabled?: boolean | null;
  /**
   * Addresses or ranges that may reach the group, separated by commas; null for all. Premium and Ultimate
   * only.
   */
  ip_restriction_ranges?: string | null;
  /** Whether GitLab's own project templates are offered. Premium and Ultimate only. Since GitLab 19.0. */
  built_in_project_templates_enabled?: boolean | null;
  /** Whether that setting is fixed for all below. Premium and Ultimate only. Since GitLab 19.0. */
  lock_built_in_project_templates_enabled?: boolean | null;
}

/** Group with its settings, and with the projects of it unless `with_projects` is false. */
export interface GroupDetail extends Group {
  /** Whether a merge must name the SHA it is for. */
  require_sha_for_merge?: boolean | null;
  /** Whether that setting is fixed for all below. */
  lock_require_sha_for_merge?: boolean | null;
  /** Groups that it is shared with. */
  shared_with_groups: SharedWithGroup[];
  /**
   * Registration token of runners, for owners.
   * @deprecated
   */
  runners_token?: string | null;
  /** Protocols allowed for Git, for owners. */
  enabled_git_access_protocol?: GroupGitAccessProtocol | (string & {});
  /** Whether sharing outside this group tree is prevented. */
  prevent_sharing_groups_outside_hierarchy?: boolean;
  /** OAuth provider that must confirm the sign-in of members. */
  step_up_auth_required_oauth_provider?: string | null;
  /**
   * Projects of the group, at most 100.
   * @deprecated
   */
  projects?: Project[];
  /**
   * Projects shared with the group, at most 100.
   * @deprecated
   */
  shared_projects?: Project[];
  /** Compute minutes a month; null takes the instance's, 0 means no limit. */
  shared_runners_minutes_limit?: number | null;
  /** Purchased compute minutes. */
  extra_shared_runners_minutes_limit?: number | null;
  /** Whether forks outside of the group are prevented. Premium and Ultimate only. */
  prevent_forking_outside_group?: boolean | null;
  /** Whether tokens of service accounts must expire. Premium and Ultimate only. */
  service_access_tokens_expiration_enforced?: boolean | null;
  /** Settings for GitLab Duo. Premium and Ultimate only. */
  ai_settings?: AiSettings | null;
  /** Whether projects may not have members of their own. Premium and Ultimate only. */
  membership_lock?: boolean | null;
  /** Domains whose email addresses may become members, separated by commas. Premium and Ultimate only. */
  allowed_email_domains_list?: string | null;
  /** Whether a merge needs a successful pipeline. Premium and Ultimate only. */
  only_allow_merge_if_pipeline_succeeds?: boolean | null;
  /** Whether a skipped pipeline counts as successful there. Premium and Ultimate only. */
  allow_merge_on_skipped_pipeline?: boolean | null;
  /** Whether a merge needs all discussions resolved. Premium and Ultimate only. */
  only_allow_merge_if_all_discussions_are_resolved?: boolean | null;
  /** Projects that a member may download in the period before being banned; 0 for no limit. Ultimate only. */
  unique_project_download_limit?: number | null;
  /** Length of that period in seconds. Ultimate only. */
  unique_project_download_limit_interval_in_seconds?: number | null;
  /** Usernames that the limit does not apply to. Ultimate only. */
  unique_project_download_limit_allowlist?: string[];
  /** IDs of users who are told when the limit is passed. Ultimate only. */
  unique_project_download_limit_alertlist?: number[];
  /** Whether members who pass the limit are banned. Ultimate only. */
  auto_ban_user_on_excessive_projects_download?: boolean | null;
}

/** Whether GitLab Duo is always on, on or off unless chosen otherwise below, or always off. */
export type GroupDuoAvailability = "always_on" | "default_on" | "default_off" | "never_on";

/** Protocols allowed for Git: SSH, HTTP(S), SSH with certificates of the group, or all. */
export type GroupGitAccessProtocol = "ssh" | "http" | "ssh_certificates" | "all";

/** Protocols that can be allowed for Git: SSH, HTTP(S) or both. */
export type GroupGitAccessProtocolChoice = "ssh" | "http" | "all";

/** Lowest role that may create projects in a group. */
export type GroupProjectCreationLevel = "noone" | "owner" | "maintainer" | "developer" | "administrator";

/**
 * Whether a group's projects use instance runners: on, off but projects may turn them on, or off for good.
 */
export type GroupSharedRunnersSetting =
  "enabled" | "disabled_and_overridable" | "disabled_and_unoverridable" | "disabled_with_override";

/** Storage that the projects of a group use, in bytes. */
export interface GroupStatistics {
  /** Bytes of all of it together. */
  storage_size: number;
  /** Bytes of Git repositories. */
  repository_size: number;
  /** Bytes of wiki repositories. */
  wiki_size: number;
  /** Bytes of Git LFS objects. */
  lfs_objects_size: number;
  /** Bytes of job artifacts. */
  job_artifacts_size: number;
  /** Bytes of pipeline artifacts. */
  pipeline_artifacts_size?: number;
  /** Bytes of packages. */
  packages_size?: number;
  /** Bytes of snippets. */
  snippets_size?: number;
  /** Bytes of uploaded files. */
  uploads_size?: number;
}

/** Lowest role that may create subgroups. */
export type GroupSubgroupCreationLevel = "owner" | "maintainer";

/** Whether a group is invited to the group itself, or to one above. */
export type InvitedGroupRelation = "direct" | "inherited";

/** Group of an LDAP directory whose members get a role. */
export interface LdapGroupLink {
  /** Common name of the LDAP group; null for a link by filter. */
  cn: string | null;
  /** Role that its members get. */
  group_access: AccessLevel | (number & {});
  /** ID of the LDAP server. */
  provider: string;
  /** LDAP filter, for a link by filter. */
  filter?: string | null;
  /** ID of the custom role that its members get. Ultimate only. */
  member_role_id?: number | null;
}

/** What happens to prompts that seem injected: they are not looked for, are logged, or stop the agent. */
export type PromptInjectionProtection = "no_checks" | "log_only" | "interrupt";

/** Group with what everyone may see. */
export interface PublicGroupDetails extends BasicGroupDetails {
  /** Address of the avatar image; null without one. */
  avatar_url: string | null;
  /** Display names of the groups above and the group, joined by ` / `. */
  full_name: string;
  /** Whole path, which also serves as ID in calls. */
  full_path: string;
}

/** Storage that a top-level group uses with all below it, in bytes. */
export interface RootStorageStatistics {
  /** Bytes of job artifacts. */
  build_artifacts_size?: number;
  /** Bytes of container images. */
  container_registry_size?: number;
  /** Whether the size of container images is an estimate. */
  container_registry_size_is_estimated?: boolean;
  /** Bytes in the dependency proxy. */
  dependency_proxy_size?: number;
  /** Bytes of Git LFS objects. */
  lfs_objects_size?: number;
  /** Bytes of packages. */
  packages_size?: number;
  /** Bytes of pipeline artifacts. */
  pipeline_artifacts_size?: number;
  /** Bytes of Git repositories. */
  repository_size?: number;
  /** Bytes of snippets. */
  snippets_size?: number;
  /** Bytes of all of it together. */
  storage_size?: number;
  /** Bytes of uploaded files. */
  uploads_size?: number;
  /** Wiki repositories. */
  wiki_size?: number;
}

/** Group of a SAML provider whose members get a role. */
export interface SamlGroupLink {
  /** Name of the SAML group. */
  name: string;
  /** Role that its members get. */
  access_level: AccessLevel | (number & {});
  /** ID of the custom role that its members get. Ultimate only. */
  member_role_id?: number | null;
  /** Name of the provider, where several are set up. */
  provider?: string | null;
}

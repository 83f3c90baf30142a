// From spec/resources/settings.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Settings of the whole instance. Changes take up to a minute to have effect.
 *
 * [Documentation](https://docs.gitlab.com/api/settings/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type {
  ApplicationAccountSettings,
  DsaKeyRestriction,
  EcdsaKeyRestriction,
  EmailConfirmationSetting,
  RsaKeyRestriction,
  SecurityKeyRestriction,
} from "../shared/application-settings-accounts.js";
import type {
  ApplicationAiSettings,
  InstanceAgentStatus,
  ToolApprovalAvailability,
  UsageBillingSettings,
} from "../shared/application-settings-ai.js";
import type { ApplicationCiSettings, RunnerRegistrar } from "../shared/application-settings-ci.js";
import type { ApplicationImportSettings, ImportSource } from "../shared/application-settings-imports.js";
import type {
  ApplicationInstanceSettings,
  LoggingSchemaVersion,
  LoggingTarget,
  SidekiqLimiterMode,
  WhatsNewVariant,
} from "../shared/application-settings-instance.js";
import type { ApplicationIntegrationSettings } from "../shared/application-settings-integrations.js";
import type { ApplicationLimitSettings } from "../shared/application-settings-limits.js";
import type {
  ApplicationPackageSettings,
  DependencyManagementSettings,
} from "../shared/application-settings-packages.js";
import type {
  ApplicationProjectSettings,
  CodeDropdownClient,
  ExtensionMarketplaceSettings,
  FirstDayOfWeek,
  InstanceBranchProtection,
  InstanceGitAccessProtocol,
  InstanceProjectCreation,
} from "../shared/application-settings-projects.js";
import type {
  ApplicationSearchSettings,
  ElasticsearchClientAdapter,
  IndexNumber,
  OneOrMoreStrings,
} from "../shared/application-settings-search.js";
import type { DefaultBranchProtection, DuoNamespaceAccessRule, GroupDuoAvailability } from "../shared/groups.js";
import type { Visibility } from "../shared/schemas.js";

/**
 * Get the settings of the instance.
 *
 * Gets the settings of the instance. Some are part of the answer only with a license.
 *
 * `GET /application/settings`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/settings/#retrieve-details-on-current-application-settings)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<ApplicationSettings> {
  return client.call({ id: "settings.get", method: "GET", path: "/application/settings" }, params, options);
}

/** Parameters of `update`. */
export interface SettingsUpdateParams {
  /** Whether people can register on their own; on unless changed. */
  signup_enabled?: boolean | null;
  /** Whether an administrator must approve users that register. */
  require_admin_approval_after_user_signup?: boolean;
  /** Whether users must confirm their email address before they sign in. */
  email_confirmation_setting?: EmailConfirmationSetting;
  /**
   * Whether users had to confirm their email address; `email_confirmation_setting` took its place.
   * @deprecated
   */
  send_user_confirmation_email?: boolean;
  /** Whether users that never confirmed their email address are deleted. Premium and Ultimate only. */
  delete_unconfirmed_users?: boolean;
  /**
   * Days after which users are deleted that never confirmed their email address. Premium and Ultimate only.
   */
  unconfirmed_users_delete_after_days?: number;
  /** Domains that email addresses of new users must have; null for any. */
  domain_allowlist?: string[] | null;
  /** The allowed domains as one text, an entry a line. */
  domain_allowlist_raw?: string | null;
  /** Whether new users must not have email addresses of the denied domains. */
  domain_denylist_enabled?: boolean;
  /** Domains that email addresses of new users must not have, with `*` as a wildcard. */
  domain_denylist?: string[] | null;
  /** The denied domains as one text, an entry a line. */
  domain_denylist_raw?: string | null;
  /** Whether email addresses that match `email_restrictions` are refused. */
  email_restrictions_enabled?: boolean;
  /** Regular expression that email addresses of new users must not match. */
  email_restrictions?: string | null;
  /** Whether addresses that differ after a `+` only count as one. */
  enforce_email_subaddress_restrictions?: boolean;
  /** Text that users see after they registered. */
  after_sign_up_text?: string | null;
  /** Address that users go to after they signed out. */
  after_sign_out_path?: string | null;
  /** Address that visitors go to unless signed in. */
  home_page_url?: string | null;
  /** Whether a hidden field catches bots that register. */
  invisible_captcha_enabled?: boolean;
  /** Whether invited users must accept before they are members. */
  invitation_flow_enforcement?: boolean;
  /** Whether inviting members is turned off in groups and projects. */
  disable_invite_members?: boolean;
  /** Whether new users are external. */
  user_default_external?: boolean;
  /** Regular expression for email addresses of new users that are internal all the same. */
  user_default_internal_regex?: string | null;
  /** Whether profiles of new users are private. */
  user_defaults_to_private_profile?: boolean;
  /** Whether users may register OAuth applications. */
  user_oauth_applications?: boolean;
  /** Whether users without an SSH key are asked to add one. */
  user_show_add_ssh_key_message?: boolean;
  /** Whether users get an email when their account is deactivated. */
  user_deactivation_emails_enabled?: boolean;
  /** Text at the end of the email about a deactivated account. */
  deactivation_email_additional_text?: string | null;
  /** Whether users that do nothing for long are deactivated. */
  deactivate_dormant_users?: boolean;
  /** Days without activity after which a user counts as dormant. */
  deactivate_dormant_users_period?: number;
  /** Whether users must not change their display name. Premium and Ultimate only. */
  updating_name_disabled_for_users?: boolean;
  /** Whether users may make their profile private. Premium and Ultimate only. */
  make_profile_private?: boolean;
  /** Whether users may delete their own account. */
  allow_account_deletion?: boolean;
  /** Whether an account that is deleted by its user stays for some days. */
  delay_user_account_self_deletion?: boolean;
  /** Whether new users may create top-level groups. */
  can_create_group?: boolean;
  /** Whether users may create organizations. */
  can_create_organization?: boolean;
  /** Whether users may create top-level groups at all. */
  top_level_group_creation_enabled?: boolean;
  /** Whether users that are guests at most may create groups and personal projects. */
  allow_project_creation_for_guest_and_below?: boolean;
  /** Whether achievements show without being accepted first. */
  auto_accept_awarded_achievements?: boolean;
  /** Whether users can sign in to the web interface with a password. */
  password_authentication_enabled_for_web?: boolean | null;
  /** Whether users can use Git over HTTP(S) with a password. */
  password_authentication_enabled_for_git?: boolean;
  /**
   * Old name of `password_authentication_enabled_for_web`.
   * @deprecated
   */
  signin_enabled?: boolean;
  /**
   * Old name of `password_authentication_enabled_for_web`.
   * @deprecated
   */
  password_authentication_enabled?: boolean;
  /** Whether users with an identity at a provider cannot sign in with a password. */
  disable_password_authentication_for_users_with_sso_identities?: boolean;
  /** Characters that a password must have at least. */
  minimum_password_length?: number;
  /** Whether passwords need a digit. Premium and Ultimate only. */
  password_number_required?: boolean;
  /** Whether passwords need a symbol. Premium and Ultimate only. */
  password_symbol_required?: boolean;
  /** Whether passwords need an uppercase letter. Premium and Ultimate only. */
  password_uppercase_required?: boolean;
  /** Whether passwords need a lowercase letter. Premium and Ultimate only. */
  password_lowercase_required?: boolean;
  /** Wrong passwords after which an account is locked. */
  max_login_attempts?: number | null;
  /** Minutes after which a locked account is open again. */
  failed_login_attempts_unlock_period_in_minutes?: number | null;
  /** Whether a user must prove the email address after suspicious attempts to sign in. */
  require_email_verification_on_account_locked?: boolean;
  /** Whether codes sent by email can be the second factor. Since GitLab 18.4. */
  email_otp_enabled?: boolean;
  /** Whether users get an email after a sign-in from an unknown address. */
  notify_on_unknown_sign_in?: boolean;
  /** Whether users can stay signed in. */
  remember_me_enabled?: boolean;
  /** Minutes that a session lasts; needs a restart. */
  session_expire_delay?: number;
  /** Whether these minutes count from the sign-in rather than from the last activity. */
  session_expire_from_init?: boolean;
  /** Restrictions of signing in, by name; single settings change them. */
  sign_in_restrictions?: Record<string, unknown>;
  /** Names of OAuth providers that nobody can sign in with. */
  disabled_oauth_sign_in_sources?: string[] | null;
  /** Whether administrators must sign in once more before they administer. */
  admin_mode?: boolean;
  /** Whether all users need a second factor. */
  require_two_factor_authentication?: boolean;
  /** Hours that users have to set up the second factor. */
  two_factor_grace_period?: number;
  /** Whether all administrators need a second factor. */
  require_admin_two_factor_authentication?: boolean;
  /** Minutes that a Git session with a second factor lasts. Premium and Ultimate only. */
  git_two_factor_session_expiry?: number;
  /** Whether the number of addresses that a user signs in from is limited. */
  unique_ips_limit_enabled?: boolean;
  /** Addresses that a user may sign in from. */
  unique_ips_limit_per_user?: number | null;
  /** Seconds that an address counts. */
  unique_ips_limit_time_window?: number | null;
  /** Bits that an RSA key must have at least; 0 for any, -1 to forbid such keys. */
  rsa_key_restriction?: RsaKeyRestriction;
  /** Bits that a DSA key must have at least; 0 for any, -1 to forbid such keys. */
  dsa_key_restriction?: DsaKeyRestriction;
  /** Bits of the curve that an ECDSA key must have at least; 0 for any, -1 to forbid such keys. */
  ecdsa_key_restriction?: EcdsaKeyRestriction;
  /** Bits of the curve that an ECDSA_SK key must have at least; 0 for any, -1 to forbid such keys. */
  ecdsa_sk_key_restriction?: SecurityKeyRestriction;
  /** Bits of the curve that an ED25519 key must have at least; 0 for any, -1 to forbid such keys. */
  ed25519_key_restriction?: SecurityKeyRestriction;
  /** Bits of the curve that an ED25519_SK key must have at least; 0 for any, -1 to forbid such keys. */
  ed25519_sk_key_restriction?: SecurityKeyRestriction;
  /** Days that an SSH key may work; null for no end. Ultimate only. */
  max_ssh_key_lifetime?: number | null;
  /** Whether SSH keys are also written to the file `authorized_keys`. */
  authorized_keys_enabled?: boolean;
  /** Days that an access token may work; null for 365. Ultimate only. */
  max_personal_access_token_lifetime?: number | null;
  /** What personal access tokens begin with. */
  personal_access_token_prefix?: string;
  /** What tokens of the instance begin with. */
  instance_token_prefix?: string;
  /** Whether access tokens need an expiry, other than those of service accounts. */
  require_personal_access_token_expiry?: boolean;
  /** Whether access tokens of service accounts need an expiry. Premium and Ultimate only. */
  service_access_tokens_expiration_enforced?: boolean;
  /** Whether personal access tokens are turned off. Premium and Ultimate only. */
  disable_personal_access_tokens?: boolean;
  /** Whether access tokens must have granular permissions. */
  enforce_granular_tokens?: boolean;
  /** Day after which new access tokens must have granular permissions; null for none. As `YYYY-MM-DD`. */
  granular_tokens_enforced_after?: string | null;
  /** Days that access tokens of projects and groups stay after they stopped working. */
  inactive_resource_access_tokens_delete_after_days?: number;
  /** Whether inherited members hear of access tokens that are about to expire. */
  resource_access_token_notify_inherited?: boolean;
  /** Whether groups cannot change `resource_access_token_notify_inherited`. */
  lock_resource_access_token_notify_inherited?: boolean;
  /** Whether deploy tokens and keys work beside external authorization. */
  allow_deploy_tokens_and_keys_with_external_authn?: boolean;
  /** Whether owners of top-level groups may create service accounts. Premium and Ultimate only. */
  allow_top_level_group_owners_to_create_service_accounts?: boolean;
  /** Seconds that new OAuth access tokens work, 7200 unless set. Since GitLab 18.11. */
  oauth_access_token_expires_in?: number;
  /** Whether administrators must not give broad scopes to OAuth applications that are not trusted. */
  disable_admin_oauth_scopes?: boolean;
  /** Whether tokens for feeds and calendars are hidden. */
  disable_feed_token?: boolean;
  /** Whether OAuth clients may register themselves. */
  dynamic_client_registration_enabled?: boolean;
  /** Whether ID tokens are refused for a path that belonged to another project before. */
  block_jwt_for_reclaimed_paths?: boolean;
  /**
   * Whether records of sign-ins older than a year, and old revoked OAuth tokens, are deleted. Since GitLab
   * 18.8.
   */
  authn_data_retention_cleanup_enabled?: boolean;
  /** Whether only SAML changes memberships of groups. Premium and Ultimate only. */
  lock_memberships_to_saml?: boolean;
  /** Whether only LDAP changes memberships of groups. Premium and Ultimate only. */
  lock_memberships_to_ldap?: boolean;
  /** Whether owners of groups manage their LDAP links. Premium and Ultimate only. */
  allow_group_owners_to_manage_ldap?: boolean;
  /** Whether promotions to a billable role wait for an administrator. Ultimate only. */
  enable_member_promotion_management?: boolean;
  /** Whether all users must accept the terms of service. */
  enforce_terms?: boolean;
  /** Terms of service, as Markdown. */
  terms?: string | null;
  /** Whether visitors are sent from the root to the start page for good. */
  root_moved_permanently_redirection?: boolean;
  /** Whether projects use Auto DevOps unless they choose otherwise. */
  auto_devops_enabled?: boolean;
  /** Domain of deployments by Auto DevOps. */
  auto_devops_domain?: string | null;
  /** Path of the CI/CD configuration of new projects; null for `.gitlab-ci.yml`. */
  default_ci_config_path?: string | null;
  /**
   * Whether users are asked to add a first pipeline.
   * @deprecated
   */
  suggest_pipeline_enabled?: boolean;
  /** Whether artifacts of the latest successful jobs are kept after they expire. */
  keep_latest_artifact?: boolean;
  /** How long artifacts are kept unless a job says otherwise, for example `30 days`. */
  default_artifacts_expire_in?: string;
  /** Megabytes that artifacts of a job may have. */
  max_artifacts_size?: number;
  /** Bytes of a file in artifacts that a configuration may include. */
  max_artifacts_content_include_size?: number;
  /**
   * How long after their creation jobs can be run again, at least a day, for example `1 month`; null for
   * ever.
   */
  archive_builds_in_human_readable?: string | null;
  /** Whether new CI/CD variables are protected. */
  protected_ci_variables?: boolean;
  /** Files that a pipeline may include; 150 unless changed. */
  ci_max_includes?: number;
  /** Bytes that the whole configuration of a pipeline may take in memory. */
  ci_max_total_yaml_size_bytes?: number;
  /** Bytes that a single file of a configuration may have. */
  max_yaml_size_bytes?: number;
  /** Levels that includes may be nested. */
  max_yaml_depth?: number;
  /** Caches that a job may have. */
  ci_max_caches_per_job?: number;
  /** Whether logs of running jobs go to object storage piece by piece. */
  ci_job_live_trace_enabled?: boolean;
  /** Seconds between two updates of a log that nobody watches. */
  ci_job_trace_update_interval?: number;
  /** Seconds between two updates of a log that somebody watches. */
  ci_job_trace_update_interval_when_being_watched?: number;
  /** Share of jobs that telemetry is made of, from 0 to 1. */
  ci_job_telemetry_sampling_rate?: number;
  /** Address that telemetry of jobs is sent to. */
  ci_telemetry_otel_endpoint?: string | null;
  /** How long projects may keep pipelines at most, for example `1 year`. */
  ci_delete_pipelines_in_seconds_limit_human_readable?: string | null;
  /** How long one part of the tables for CI/CD is filled, from one to six months. */
  ci_partitions_in_seconds_limit_human_readable?: string | null;
  /**
   * Bytes at which a new part of the tables for CI/CD begins. Until GitLab 18.10.
   * @deprecated
   */
  ci_partitions_size_limit?: number;
  /** Paths of projects, or patterns of such, that may publish to the CI/CD catalog; empty for all. */
  ci_cd_catalog_projects_allowlist?: string[];
  /** `ci_cd_catalog_projects_allowlist` as one text, an entry a line. */
  ci_cd_catalog_projects_allowlist_raw?: string | null;
  /** Whether job tokens of other projects only work where they are listed. */
  enforce_ci_inbound_job_token_scope_enabled?: boolean;
  /** Checks of configurations that a user may ask for in a minute; 0 for no limit. */
  ci_lint_limit_per_user?: number;
  /** Pipelines that a user may create for one commit in a minute; 0 for no limit. */
  pipeline_limit_per_project_user_sha?: number;
  /** Pipelines that a user may create in a minute; 0 for no limit. */
  pipeline_limit_per_user?: number;
  /** Pipelines of a project that a user may cancel in a minute; 0 for no limit. */
  pipeline_cancel_limit_per_user_project?: number;
  /** Pipelines of a project that a user may retry in a minute; 0 for no limit. */
  pipeline_retry_limit_per_user_project?: number;
  /** Jobs of a project that a user may start by hand in a minute; 0 for no limit. */
  job_play_limit_per_user_project?: number;
  /** Jobs of a project that a user may retry in a minute; 0 for no limit. */
  job_retry_limit_per_user_project?: number;
  /** Downstream pipelines that may be triggered for one commit in a minute; 0 for no limit. */
  downstream_pipeline_trigger_limit_per_project_user_sha?: number;
  /** Pipelines that one push may create; 0 for no limit. */
  git_push_pipeline_limit?: number;
  /** Whether new projects use instance runners. */
  shared_runners_enabled?: boolean;
  /** Text about the instance runners, as Markdown. */
  shared_runners_text?: string | null;
  /** Compute minutes that a group may use in a month; 0 for no limit. Premium and Ultimate only. */
  shared_runners_minutes?: number;
  /** Who may register runners. */
  valid_runner_registrars?: RunnerRegistrar[];
  /** Whether runners can be registered with a registration token. */
  allow_runner_registration_token?: boolean;
  /** Seconds that tokens of new instance runners work, at least 7200; null for ever. */
  runner_token_expiration_interval?: number | null;
  /** Seconds that tokens of new group runners work, at least 7200; null for ever. */
  group_runner_token_expiration_interval?: number | null;
  /** Seconds that tokens of new project runners work, at least 7200; null for ever. */
  project_runner_token_expiration_interval?: number | null;
  /** Whether GitLab asks GitLab.com for the versions of GitLab Runner. */
  update_runner_versions_enabled?: boolean;
  /** Address of a service that says whether a pipeline may run. */
  external_pipeline_validation_service_url?: string | null;
  /** Seconds to wait for the service that validates pipelines; the pipeline may run when they are over. */
  external_pipeline_validation_service_timeout?: number | null;
  /** Token for the service that validates pipelines. */
  external_pipeline_validation_service_token?: string | null;
  /** Whether a banner tells of the way from Jenkins. */
  show_migrate_from_jenkins_banner?: boolean;
  /** Whether Terraform states are encrypted. */
  terraform_state_encryption_enabled?: boolean;
  /** Bytes that a Terraform state may have; 0 for no limit. */
  max_terraform_state_size_bytes?: number;
  /** Whether GitLab may connect to agents for Kubernetes, rather than they to it. Ultimate only. */
  receptive_cluster_agents_enabled?: boolean;
  /** Whether agents for Kubernetes may be allowed for a whole organization. */
  organization_cluster_agent_authorization_enabled?: boolean;
  /** Megabytes that a Pages site may have; 0 for no limit. */
  max_pages_size?: number;
  /** Own domains that a Pages site may have; 0 for no limit. */
  max_pages_custom_domains_per_project?: number;
  /** Whether users must prove that a Pages domain is theirs. */
  pages_domain_verification_enabled?: boolean;
  /** Whether new Pages sites have a domain of their own. */
  pages_unique_domain_default_enabled?: boolean;
  /** Seconds that parallel deployments of Pages stay; 0 for ever. Premium and Ultimate only. */
  pages_extra_deployments_default_expiry_seconds?: number;
  /** Whether Pages sites are never open to everyone. */
  force_pages_access_control?: boolean;
  /** Whether users are warned before they see artifacts that somebody made. */
  enable_artifact_external_redirect_warning_page?: boolean;
  /** Personal projects that a new user may have. */
  default_projects_limit?: number | null;
  /** Who can see new projects. */
  default_project_visibility?: Visibility;
  /** Who can see new groups. */
  default_group_visibility?: Visibility | null;
  /** Who can see new snippets. */
  default_snippet_visibility?: Visibility;
  /** Visibilities that only administrators can choose; `public` also hides profiles from visitors. */
  restricted_visibility_levels?: Visibility[] | null;
  /** Name of the first branch of new projects; null for `main`. */
  default_branch_name?: string | null;
  /**
   * How default branches of new projects are protected: 0 not at all, 1 partly, 2 fully, 3 against pushes, 4
   * after the first push.
   *
   * @deprecated Since GitLab 17.0. Use the attribute default_branch_protection_defaults.
   */
  default_branch_protection?: InstanceBranchProtection;
  /** How default branches of new projects are protected. Since GitLab 17.0. */
  default_branch_protection_defaults?: DefaultBranchProtection;
  /** Whether owners of groups may choose another protection. Premium and Ultimate only. */
  group_owners_can_manage_default_branch_protection?: boolean;
  /**
   * Who may create projects in groups: 0 nobody, 1 maintainers, 2 developers too, 3 administrators, 4 owners.
   */
  default_project_creation?: InstanceProjectCreation;
  /** Whether only administrators may delete projects. Premium and Ultimate only. */
  default_project_deletion_protection?: boolean;
  /** Days that a deleted project or group can be had back. */
  deletion_adjourned_period?: number;
  /**
   * Whether deleted projects could be had back for some days.
   * @deprecated
   */
  delayed_project_deletion?: boolean;
  /**
   * Whether deleted groups could be had back for some days.
   * @deprecated
   */
  delayed_group_deletion?: boolean;
  /** Whether projects that nobody works on are deleted. */
  delete_inactive_projects?: boolean;
  /** Months without activity after which a project is deleted. */
  inactive_projects_delete_after_months?: number;
  /** Megabytes that a project must have at least to be deleted for want of activity. */
  inactive_projects_min_size_mb?: number;
  /** Months without activity after which maintainers of a project get a warning. */
  inactive_projects_send_warning_email_after_months?: number;
  /**
   * Whether the templates of GitLab are offered for new projects. Premium and Ultimate only. Since GitLab
   * 19.0.
   */
  built_in_project_templates_enabled?: boolean;
  /**
   * Whether groups cannot change `built_in_project_templates_enabled`. Premium and Ultimate only. Since
   * GitLab 19.0.
   */
  lock_built_in_project_templates_enabled?: boolean;
  /** ID of the project that own templates of files come from. Premium and Ultimate only. */
  file_template_project_id?: number | null;
  /** Protocols that Git may use; null or empty for both. */
  enabled_git_access_protocol?: InstanceGitAccessProtocol | null;
  /** Address that is shown for clones over HTTP(S) in place of the usual one. */
  custom_http_clone_url_root?: string | null;
  /** Programs that are offered to clone with. Since GitLab 19.2. */
  code_dropdown_custom_clients?: CodeDropdownClient[];
  /** Megabytes that a repository may have; 0 for no limit. Premium and Ultimate only. */
  repository_size_limit?: number;
  /**
   * Storages for new repositories; `repository_storages_weighted` took its place.
   * @deprecated
   */
  repository_storages?: string[];
  /** Storages for new repositories by name, with the weights by which one is chosen. */
  repository_storages_weighted?: Record<string, number>;
  /** Whether repositories are checked for damage from time to time. */
  repository_checks_enabled?: boolean;
  /** Whether new projects use hashed paths; always so from 13.0 on. */
  hashed_storage_enabled?: boolean;
  /** Megabytes that a push may have; null for no limit. */
  receive_max_input_size?: number | null;
  /** Branches and tags in a push above which there is one event for all. */
  push_event_activities_limit?: number;
  /** Branches and tags in a push above which webhooks and integrations are not called. */
  push_event_hooks_limit?: number;
  /** Whether projects can be exported. */
  project_export_enabled?: boolean;
  /** Whether Git repositories are tidied up. */
  housekeeping_enabled?: boolean;
  /** Pushes after which a repository is tidied up. */
  housekeeping_optimize_repository_period?: number;
  /**
   * Old name of `housekeeping_optimize_repository_period`.
   * @deprecated
   */
  housekeeping_full_repack_period?: number;
  /**
   * Old name of `housekeeping_optimize_repository_period`.
   * @deprecated
   */
  housekeeping_gc_period?: number;
  /**
   * Old name of `housekeeping_optimize_repository_period`.
   * @deprecated
   */
  housekeeping_incremental_repack_period?: number;
  /** Files that a diff may have. */
  diff_max_files?: number;
  /** Lines that a diff may have. */
  diff_max_lines?: number;
  /** Bytes of the diff of a file above which it is folded. */
  diff_max_patch_bytes?: number;
  /** Diff versions that a merge request may have. */
  diff_max_versions?: number;
  /** Commits of diffs that a merge request may have. */
  diff_max_commits?: number;
  /** Bytes that a snippet may have. */
  snippet_size_limit?: number;
  /** Bytes that a wiki page may have. */
  wiki_page_max_content_bytes?: number;
  /** Whether AsciiDoc in wikis may include other pages by address. */
  wiki_asciidoc_allow_uri_includes?: boolean;
  /** Includes that an AsciiDoc document may have. */
  asciidoc_max_includes?: number;
  /** Bytes that a description or comment may have. */
  description_and_note_max_size?: number;
  /** Number to raise so that all rendered Markdown is made anew. */
  local_markdown_version?: number;
  /** Whether rendering of formulas is limited. */
  math_rendering_limits_enabled?: boolean;
  /** Whether Markdown may show pages of other sites in frames. */
  iframe_rendering_enabled?: boolean;
  /** Hosts, each with or without a port, whose pages may be shown in frames. */
  iframe_rendering_allowlist?: string[] | null;
  /** Hosts whose pages may be shown in frames, as one text, an entry a line. */
  iframe_rendering_allowlist_raw?: string | null;
  /** Megabytes that an attachment may have. */
  max_attachment_size?: number;
  /** Whether times are shown in hours, not in days and weeks. */
  time_tracking_limit_to_hours?: boolean;
  /** Day that calendars begin with: 0 Sunday, 1 Monday, 6 Saturday. */
  first_day_of_week?: FirstDayOfWeek;
  /** Language of visitors and new users, for example `en`. */
  default_preferred_language?: string;
  /** ID of the colours of code for visitors and new users. */
  default_syntax_highlighting_theme?: number;
  /** ID of the colours of code in dark mode for visitors and new users. */
  default_dark_syntax_highlighting_theme?: number;
  /** Whether authors must not approve their merge requests. Premium and Ultimate only. */
  prevent_merge_requests_author_approval?: boolean;
  /** Whether committers must not approve merge requests. Premium and Ultimate only. */
  prevent_merge_requests_committers_approval?: boolean;
  /** Whether approval rules cannot be changed in projects and merge requests. Premium and Ultimate only. */
  disable_overriding_approvers_per_merge_request?: boolean;
  /** Whether a merge by the API needs the SHA of the head. Since GitLab 19.2. */
  require_sha_for_merge?: boolean;
  /** Whether groups cannot change `require_sha_for_merge`. Since GitLab 19.2. */
  lock_require_sha_for_merge?: boolean;
  /** Whether maintainers may set up mirrors. */
  mirror_available?: boolean;
  /** Mirrors that are updated at once. Premium and Ultimate only. */
  mirror_max_capacity?: number;
  /** Minutes between two updates of a mirror at most. Premium and Ultimate only. */
  mirror_max_delay?: number;
  /** Places that must be free before more updates are planned. Premium and Ultimate only. */
  mirror_capacity_threshold?: number;
  /** Host of the private email addresses in commits. */
  commit_email_hostname?: string | null;
  /**
   * Whether the Web IDE could show a live preview.
   * @deprecated
   */
  web_ide_clientside_preview_enabled?: boolean;
  /** Where the Web IDE and workspaces get extensions. */
  vscode_extension_marketplace?: ExtensionMarketplaceSettings;
  /** Whether the Web IDE and workspaces get extensions. */
  vscode_extension_marketplace_enabled?: boolean;
  /** Domain that extensions run on. */
  vscode_extension_marketplace_extension_host_domain?: string | null;
  /** Whether extensions run on the domain of the instance where theirs does not work. */
  vscode_extension_marketplace_single_origin_fallback_enabled?: boolean;
  /** Whether projects can be opened in Ona, formerly Gitpod. */
  gitpod_enabled?: boolean;
  /** Address of Ona. */
  gitpod_url?: string;
  /** Whether features depend on the plan of the namespace. Premium and Ultimate only. */
  check_namespace_plan?: boolean;
  /** Whether bought storage goes to a namespace by itself. */
  automatic_purchased_storage_allocation?: boolean;
  /** Whether limits of storage hold for namespaces. */
  enforce_namespace_storage_limit?: boolean;
  /** Where projects can be imported from. */
  import_sources?: ImportSource[];
  /** Megabytes that an imported archive may have; 0 for no limit. */
  max_import_size?: number;
  /** Megabytes that an exported archive may have; 0 for no limit. */
  max_export_size?: number;
  /** Megabytes that an archive fetched from an address may have; 0 for no limit. */
  max_import_remote_file_size?: number;
  /** Megabytes that an imported archive may have when unpacked; 0 for no limit. */
  max_decompressed_archive_size?: number;
  /** Seconds that unpacking an archive may take; 0 for no limit. */
  decompress_archive_file_timeout?: number;
  /** Whether groups can be migrated by direct transfer. */
  bulk_import_enabled?: boolean;
  /** Megabytes that a file of a direct transfer may have; 0 for no limit. */
  bulk_import_max_download_file_size?: number;
  /** Parts of direct transfers that are worked on at once. */
  bulk_import_concurrent_pipeline_batch_limit?: number;
  /** Parts of exports that are worked on at once. Since GitLab 17.6. */
  concurrent_relation_batch_export_limit?: number;
  /** Kinds of records that are exported at once. */
  concurrent_relation_export_limit?: number;
  /** Records in a part of an export. Since GitLab 18.2. */
  relation_export_batch_size?: number;
  /** Jobs of imports from GitHub that run at once. */
  concurrent_github_import_jobs_limit?: number;
  /** Jobs that import pull requests and run at once. */
  concurrent_pull_request_import_jobs_limit?: number;
  /** Jobs of imports from Bitbucket Cloud that run at once. */
  concurrent_bitbucket_import_jobs_limit?: number;
  /** Jobs of imports from Bitbucket Server that run at once. */
  concurrent_bitbucket_server_import_jobs_limit?: number;
  /** Jobs of imports that run at once. */
  import_jobs_concurrency_limit?: number;
  /** Whether nobody is told of exports by administrators. */
  silent_admin_exports_enabled?: boolean;
  /** Whether imported contributions can be assigned to administrators. */
  allow_contribution_mapping_to_admins?: boolean;
  /** Whether administrators reassign placeholder users without their consent. Since GitLab 18.0. */
  allow_bypass_placeholder_confirmation?: boolean;
  /** Whether groups and projects can be exported to object storage. Since GitLab 19.3. */
  offline_transfer_exports_enabled?: boolean;
  /** Whether groups and projects can be imported from object storage. Since GitLab 19.3. */
  offline_transfer_imports_enabled?: boolean;
  /**
   * Whether offline transfers may use storage with the protocol of S3 other than Amazon S3. Since GitLab
   * 18.9.
   */
  allow_s3_compatible_storage_for_offline_transfer?: boolean;
  /**
   * Whether administrators may use the credentials of the server for offline transfers with Google Cloud
   * Storage. Since GitLab 19.2.
   */
  allow_application_default_credentials_for_offline_transfer?: boolean;
  /** Megabytes that an answer of GitHub may have; 0 for no limit. */
  max_github_response_size_limit?: number;
  /** Values that an answer of GitHub may have, as an estimate; 0 for no limit. */
  max_github_response_json_value_count?: number;
  /** Whether Maven packages that are not there are looked for at Maven Central. Premium and Ultimate only. */
  maven_package_requests_forwarding?: boolean;
  /** Whether npm packages that are not there are looked for at npmjs.com. Premium and Ultimate only. */
  npm_package_requests_forwarding?: boolean;
  /** Whether PyPI packages that are not there are looked for at pypi.org. Premium and Ultimate only. */
  pypi_package_requests_forwarding?: boolean;
  /** Whether gems that are not there are looked for at rubygems.org. Premium and Ultimate only. */
  rubygems_package_requests_forwarding?: boolean;
  /** Whether projects may let everyone pull packages. */
  package_registry_allow_anyone_to_pull_option?: boolean;
  /** Workers that clean up packages. */
  package_registry_cleanup_policies_worker_capacity?: number;
  /** Whether addresses in the metadata of NuGet packages are not checked. Since GitLab 17.0. */
  nuget_skip_metadata_url_validation?: boolean;
  /** Helm packages that a channel lists. */
  helm_max_packages_count?: number;
  /** Minutes that tokens for the container registry work. */
  container_registry_token_expire_delay?: number;
  /** Whether cleanup policies can be used in all projects, those from before 12.7 too. */
  container_expiration_policies_enable_historic_entries?: boolean;
  /** Tags that one run of a cleanup policy deletes at most; 0 for no limit. */
  container_registry_cleanup_tags_service_max_list_size?: number;
  /** Seconds that deleting a batch of tags may take; 0 for no limit. */
  container_registry_delete_tags_service_timeout?: number;
  /** Whether cleanup policies remember the dates of tags. */
  container_registry_expiration_policies_caching?: boolean;
  /** Workers for cleanup policies; 0 to turn these off. */
  container_registry_expiration_policies_worker_capacity?: number;
  /**
   * Requests to virtual registries from one address in 15 seconds; 0 for no limit. Premium and Ultimate only.
   * Since GitLab 17.11.
   */
  virtual_registries_endpoints_api_limit?: number;
  /** Lists of components that may be sent for a scan in an hour; 0 for no limit. Ultimate only. */
  dependency_scanning_sbom_scan_api_upload_limit?: number;
  /** Results of such scans that may be asked for in an hour; 0 for no limit. Ultimate only. */
  dependency_scanning_sbom_scan_api_download_limit?: number;
  /** How dependencies are kept up to date. Ultimate only. */
  dependency_management_settings?: DependencyManagementSettings;
  /** Policies of the dependency firewall that a policy project may have. Ultimate only. */
  dependency_firewall_policies_per_configuration_limit?: number;
  /** Numbers of the package registries that data on licenses and advisories is fetched for. Ultimate only. */
  package_metadata_purl_types?: number[];
  /** Whether GitLab Duo can be used. Premium and Ultimate only. */
  duo_features_enabled?: boolean;
  /** Whether groups cannot change `duo_features_enabled`. Premium and Ultimate only. */
  lock_duo_features_enabled?: boolean;
  /** Whether GitLab Duo can be used, and whether groups may choose otherwise. Premium and Ultimate only. */
  duo_availability?: GroupDuoAvailability;
  /** Whether the GitLab Duo Agent Platform can be used. Premium and Ultimate only. */
  duo_agent_platform_enabled?: boolean;
  /** Whether the GitLab Duo CLI can be used. Premium and Ultimate only. */
  duo_cli_enabled?: boolean;
  /** Whether agents may go on without asking. Premium and Ultimate only. */
  duo_auto_mode_enabled?: boolean;
  /**
   * Whether agents may go on without asking, and whether groups may choose otherwise, such as `default_on`.
   * Premium and Ultimate only.
   */
  duo_auto_mode_availability?: string;
  /** Whether flows may run in pipelines. Premium and Ultimate only. */
  duo_remote_flows_enabled?: boolean;
  /**
   * The same as `duo_remote_flows_enabled`; where it is set to false, groups cannot change it. Premium and
   * Ultimate only.
   */
  duo_remote_flows_availability?: boolean;
  /** Whether the flows of GitLab can be used. Premium and Ultimate only. */
  duo_foundational_flows_enabled?: boolean;
  /**
   * The same as `duo_foundational_flows_enabled`; where it is set to false, groups cannot change it. Premium
   * and Ultimate only.
   */
  duo_foundational_flows_availability?: boolean;
  /** Whether own agents can be used. Premium and Ultimate only. Since GitLab 19.0. */
  duo_custom_agents_enabled?: boolean;
  /**
   * The same as `duo_custom_agents_enabled`; where it is set to false, groups cannot change it. Premium and
   * Ultimate only. Since GitLab 19.0.
   */
  duo_custom_agents_availability?: boolean;
  /** Whether groups cannot change the use of own agents. Premium and Ultimate only. Since GitLab 19.0. */
  lock_duo_custom_agents_enabled?: boolean;
  /** Whether own flows can be used. Premium and Ultimate only. Since GitLab 19.0. */
  duo_custom_flows_enabled?: boolean;
  /**
   * The same as `duo_custom_flows_enabled`; where it is set to false, groups cannot change it. Premium and
   * Ultimate only. Since GitLab 19.0.
   */
  duo_custom_flows_availability?: boolean;
  /** Whether groups cannot change the use of own flows. Premium and Ultimate only. Since GitLab 19.0. */
  lock_duo_custom_flows_enabled?: boolean;
  /** Whether agents of others can be used. Premium and Ultimate only. Since GitLab 19.0. */
  duo_external_agents_enabled?: boolean;
  /**
   * The same as `duo_external_agents_enabled`; where it is set to false, groups cannot change it. Premium and
   * Ultimate only. Since GitLab 19.0.
   */
  duo_external_agents_availability?: boolean;
  /**
   * Whether groups cannot change the use of agents of others. Premium and Ultimate only. Since GitLab 19.0.
   */
  lock_duo_external_agents_enabled?: boolean;
  /** Which features of GitLab Duo members of which groups may use. Premium and Ultimate only. */
  duo_namespace_access_rules?: DuoNamespaceAccessRule[];
  /** ID of the project with custom instructions for all. Premium and Ultimate only. */
  duo_template_project_id?: number | null;
  /** Time that conversations expire after, such as `last_updated_at`. Premium and Ultimate only. */
  duo_chat_expiration_column?: string;
  /** Days after which conversations expire. Premium and Ultimate only. */
  duo_chat_expiration_days?: number;
  /** ID of the OAuth application of the flow service. Premium and Ultimate only. */
  duo_workflow_oauth_application_id?: number;
  /** Registry that images of flows come from. Premium and Ultimate only. */
  duo_workflows_default_image_registry?: string | null;
  /** Whether the agents of GitLab can be used unless turned off one by one. Premium and Ultimate only. */
  foundational_agents_default_enabled?: boolean;
  /** Which agents of GitLab can be used. Premium and Ultimate only. */
  foundational_agents_statuses?: InstanceAgentStatus[];
  /** Whether GitLab Duo reviews merge requests by itself. Premium and Ultimate only. */
  auto_duo_code_review_enabled?: boolean;
  /** Whether editors must ask the instance for suggestions, not the AI gateway. Premium and Ultimate only. */
  disabled_direct_code_suggestions?: boolean;
  /** Whether experiments and betas of GitLab Duo can be used. Premium and Ultimate only. */
  instance_level_ai_beta_features_enabled?: boolean;
  /** Whether prompts and answers of AI features are logged. Premium and Ultimate only. */
  enabled_expanded_logging?: boolean;
  /** Whether language models may keep prompts for a while. Premium and Ultimate only. */
  model_prompt_cache_enabled?: boolean;
  /** Whether groups cannot change `model_prompt_cache_enabled`. Premium and Ultimate only. */
  lock_model_prompt_cache_enabled?: boolean;
  /** Whether the use of a tool can be approved for a whole session. Premium and Ultimate only. */
  tool_approval_for_session_enabled?: boolean;
  /**
   * Whether the use of a tool can be approved for a whole session, and whether groups may choose otherwise.
   * Premium and Ultimate only.
   */
  tool_approval_for_session_availability?: ToolApprovalAvailability;
  /** Whether usage of GitLab Credits is shown by user. Premium and Ultimate only. */
  display_gitlab_credits_user_data?: boolean;
  /** How usage of GitLab Credits is shown. Premium and Ultimate only. */
  usage_billing?: UsageBillingSettings;
  /** Whether audit events of AI features are streamed. Ultimate only. */
  ai_audit_events_streaming_enabled?: boolean;
  /**
   * Calls of the GraphQL mutation `aiAction` by a user in eight hours; 0 for no limit. Premium and Ultimate
   * only.
   */
  ai_action_api_rate_limit?: number;
  /** Code suggestions that a user may ask for in a minute. Premium and Ultimate only. */
  code_suggestions_api_rate_limit?: number;
  /** Whether the MCP server can be used. Premium and Ultimate only. */
  mcp_server_enabled?: boolean;
  /** Whether the experimental store of policies is used. Ultimate only. */
  policy_store_experiment_enabled?: boolean;
  /** Whether old versions of the language server are refused. */
  enable_language_server_restrictions?: boolean;
  /** Oldest version of the language server that is accepted. */
  minimum_language_server_version?: string;
  /** Whether indexing for AI features pauses. Ultimate only. */
  active_context_pause_indexing?: boolean;
  /** Whether new top-level groups go into the knowledge graph. Premium and Ultimate only. */
  orbit_auto_index_root_namespace?: boolean;
  /** Whether agents may use the knowledge graph unless told otherwise. Premium and Ultimate only. */
  orbit_dap_enabled_by_default?: boolean;
  /** Whether data is indexed for advanced search. Premium and Ultimate only. */
  elasticsearch_indexing?: boolean;
  /** Whether search uses the index. Premium and Ultimate only. */
  elasticsearch_search?: boolean;
  /**
   * Addresses of Elasticsearch or OpenSearch; a text with commas or a list, and always a list in answers.
   * Premium and Ultimate only.
   */
  elasticsearch_url?: OneOrMoreStrings;
  /** Username at Elasticsearch or OpenSearch. Premium and Ultimate only. */
  elasticsearch_username?: string | null;
  /** Password at Elasticsearch or OpenSearch; answers hide it. Premium and Ultimate only. */
  elasticsearch_password?: string | null;
  /** What names of indices begin with. Premium and Ultimate only. */
  elasticsearch_prefix?: string | null;
  /** Whether Elasticsearch or OpenSearch is hosted by AWS. Premium and Ultimate only. */
  elasticsearch_aws?: boolean;
  /** Region of the domain at AWS. Premium and Ultimate only. */
  elasticsearch_aws_region?: string;
  /** ID of the access key at AWS. Premium and Ultimate only. */
  elasticsearch_aws_access_key?: string | null;
  /** Secret of the access key at AWS; answers hide it. Premium and Ultimate only. */
  elasticsearch_aws_secret_access_key?: string | null;
  /** Name of the role at AWS that is taken on. Premium and Ultimate only. */
  elasticsearch_aws_role_arn?: string | null;
  /** Library that talks HTTP to it. Premium and Ultimate only. Since GitLab 18.5. */
  elasticsearch_client_adapter?: ElasticsearchClientAdapter;
  /** Seconds that a request may take; 0 for the usual limit. Premium and Ultimate only. */
  elasticsearch_client_request_timeout?: number;
  /** Times that a failed search is tried again. Premium and Ultimate only. */
  elasticsearch_retry_on_failure?: number;
  /** Shards of the indices: one number for all, or numbers by index. Premium and Ultimate only. */
  elasticsearch_shards?: IndexNumber;
  /** Copies of the indices: one number for all, or numbers by index. Premium and Ultimate only. */
  elasticsearch_replicas?: IndexNumber;
  /** Whether only some namespaces and projects are indexed. Premium and Ultimate only. */
  elasticsearch_limit_indexing?: boolean;
  /** IDs of the namespaces that are indexed where indexing is limited. Premium and Ultimate only. */
  elasticsearch_namespace_ids?: number[];
  /** IDs of the projects that are indexed where indexing is limited. Premium and Ultimate only. */
  elasticsearch_project_ids?: number[];
  /** Whether indexing pauses. Premium and Ultimate only. */
  elasticsearch_pause_indexing?: boolean;
  /** Whether indexing for advanced search pauses. Premium and Ultimate only. */
  elasticsearch_advanced_search_pause_indexing?: boolean;
  /** Characters of a field that are indexed; 0 for no limit. Premium and Ultimate only. */
  elasticsearch_indexed_field_length_limit?: number;
  /** Kilobytes of a file above which it is not indexed. Premium and Ultimate only. */
  elasticsearch_indexed_file_size_limit_kb?: number;
  /** Bulk requests of an indexing job at once. Premium and Ultimate only. */
  elasticsearch_max_bulk_concurrency?: number;
  /** Megabytes of a bulk request. Premium and Ultimate only. */
  elasticsearch_max_bulk_size_mb?: number;
  /** Jobs that index code at once; 0 for no limit. Premium and Ultimate only. */
  elasticsearch_max_code_indexing_concurrency?: number;
  /** Minutes that indexing a repository may take. Premium and Ultimate only. */
  elasticsearch_indexing_timeout_minutes?: number;
  /** Whether indexing goes on until nothing waits. Premium and Ultimate only. */
  elasticsearch_requeue_workers?: boolean;
  /** Jobs that index at once. Premium and Ultimate only. */
  elasticsearch_worker_number_of_shards?: number;
  /** Whether advanced search finds code. Premium and Ultimate only. */
  elasticsearch_code_scope?: boolean;
  /** Whether text is also analysed as Chinese when indexed. Premium and Ultimate only. */
  elasticsearch_analyzers_smartcn_enabled?: boolean;
  /** Whether search uses that analysis of Chinese. Premium and Ultimate only. */
  elasticsearch_analyzers_smartcn_search?: boolean;
  /** Whether text is also analysed as Japanese when indexed. Premium and Ultimate only. */
  elasticsearch_analyzers_kuromoji_enabled?: boolean;
  /** Whether search uses that analysis of Japanese. Premium and Ultimate only. */
  elasticsearch_analyzers_kuromoji_search?: boolean;
  /** Whether migrations of the index run. Premium and Ultimate only. */
  elastic_migration_worker_enabled?: boolean;
  /** Gigabytes above which a shard is too big. Premium and Ultimate only. */
  search_max_shard_size_gb?: number;
  /** Documents by which the number of shards is reckoned. Premium and Ultimate only. */
  search_max_docs_denominator?: number;
  /** Documents that an index must have before a new one begins. Premium and Ultimate only. */
  search_min_docs_before_rollover?: number;
  /** Bytes that an index must have at least to be made anew. */
  reindexing_minimum_index_size?: number;
  /** Share of waste that an index must have at least to be made anew. */
  reindexing_minimum_relative_bloat_size?: number;
  /** Whether code is indexed for exact code search. Premium and Ultimate only. */
  zoekt_indexing_enabled?: boolean;
  /** Whether code search uses the index of exact code search. Premium and Ultimate only. */
  zoekt_search_enabled?: boolean;
  /** Whether indexing for exact code search pauses. Premium and Ultimate only. */
  zoekt_indexing_paused?: boolean;
  /** Whether all top-level groups are indexed. Premium and Ultimate only. */
  zoekt_auto_index_root_namespace?: boolean;
  /** Whether results are kept for a while. Premium and Ultimate only. */
  zoekt_cache_response?: boolean;
  /** Indexing tasks for each processor of a node. Premium and Ultimate only. */
  zoekt_cpu_to_tasks_ratio?: number;
  /** Copies of an index. Premium and Ultimate only. */
  zoekt_default_number_of_replicas?: number;
  /** Percentage of repositories that are indexed from scratch. Premium and Ultimate only. */
  zoekt_force_reindexing_percentage?: number;
  /** Size of a file above which it is not indexed, for example `1MB`. Premium and Ultimate only. */
  zoekt_indexed_file_size_limit?: string;
  /** Processes of an indexing task. Premium and Ultimate only. */
  zoekt_indexing_parallelism?: number;
  /** Time that indexing a project may take, for example `30m`. Premium and Ultimate only. */
  zoekt_indexing_timeout?: string;
  /** Projects that are indexed for the first time at once. Premium and Ultimate only. */
  zoekt_initial_indexing_limit?: number;
  /** Time after which a silent node is given up, for example `12h`. Premium and Ultimate only. */
  zoekt_lost_node_threshold?: string;
  /** Projects up to which a search may use the old way. Premium and Ultimate only. */
  zoekt_max_projects_for_legacy_search?: number;
  /** Restarts of a node in 15 minutes that are no reason to give it up. Premium and Ultimate only. */
  zoekt_max_restarts_15m?: number;
  /** Files of a project that are indexed. Premium and Ultimate only. */
  zoekt_maximum_files?: number;
  /** Groups that are added at once. Premium and Ultimate only. */
  zoekt_rollout_batch_size?: number;
  /** Time after which a failed group is tried again, for example `1d`. Premium and Ultimate only. */
  zoekt_rollout_retry_interval?: string;
  /** Different triples of letters above which a file is not indexed. Premium and Ultimate only. */
  zoekt_trigram_max?: number;
  /** Whether visitors may search. */
  anonymous_searches_allowed?: boolean;
  /** Whether visitors must not search the whole instance. */
  global_search_block_anonymous_searches_enabled?: boolean;
  /** Whether a search of the whole instance finds code. Premium and Ultimate only. */
  global_search_code_enabled?: boolean;
  /** Whether a search of the whole instance finds commits. Premium and Ultimate only. */
  global_search_commits_enabled?: boolean;
  /** Whether a search of the whole instance finds groups. */
  global_search_groups_enabled?: boolean;
  /** Whether a search of the whole instance looks only at what is indexed. Premium and Ultimate only. */
  global_search_limited_indexing_enabled?: boolean;
  /** Whether a search of the whole instance finds merge requests. */
  global_search_merge_requests_enabled?: boolean;
  /** Whether a search of the whole instance finds titles of snippets. */
  global_search_snippet_titles_enabled?: boolean;
  /** Whether a search of the whole instance finds users. */
  global_search_users_enabled?: boolean;
  /** Whether a search of the whole instance finds wikis. Premium and Ultimate only. */
  global_search_wiki_enabled?: boolean;
  /** Whether a search of the whole instance finds work items. */
  global_search_work_items_enabled?: boolean;
  /** What search looks for first, such as `projects`. */
  default_search_scope?: string;
  /** Whether all integrations can be used. Ultimate only. Since GitLab 17.6. */
  allow_all_integrations?: boolean;
  /** Names of the integrations that can be used when not all can. Ultimate only. Since GitLab 17.6. */
  allowed_integrations?: string[];
  /** Whether webhooks and integrations may call the local network. */
  allow_local_requests_from_web_hooks_and_services?: boolean;
  /**
   * Old name of `allow_local_requests_from_web_hooks_and_services`.
   * @deprecated
   */
  allow_local_requests_from_hooks_and_services?: boolean;
  /** Whether system hooks may call the local network. */
  allow_local_requests_from_system_hooks?: boolean;
  /** Local addresses that may be called all the same; cannot be changed under this name. */
  outbound_local_requests_whitelist?: string[];
  /** Local addresses that may be called all the same, as one text, an entry a line. */
  outbound_local_requests_allowlist_raw?: string | null;
  /** Whether names are resolved once for a call, so that they cannot change in between. */
  dns_rebinding_protection_enabled?: boolean;
  /** Whether only the listed addresses may be called. */
  deny_all_requests_except_allowed?: boolean;
  /** Mebibytes that answers of other servers may have; 0 for no limit. Since GitLab 18.4. */
  max_http_response_size_limit?: number;
  /** Mebibytes that unpacked answers of other servers may have; 0 for no limit. */
  max_http_decompressed_size?: number;
  /** Levels that JSON of other servers may be nested. */
  max_http_response_json_depth?: number;
  /** Values that JSON of other servers may have, as an estimate. Since GitLab 18.4. */
  max_http_response_json_structural_chars?: number;
  /** Fields that CSV of other servers may have, as an estimate. Since GitLab 18.4. */
  max_http_response_csv_structural_chars?: number;
  /** Elements and attributes that XML of other servers may have, as an estimate. Since GitLab 18.4. */
  max_http_response_xml_structural_chars?: number;
  /** Whether images of other sites come through a proxy; needs `asset_proxy_url` and a restart. */
  asset_proxy_enabled?: boolean;
  /** Address of the proxy for images; needs a restart. */
  asset_proxy_url?: string | null;
  /** Domains whose images come directly, with `*` as a wildcard; needs a restart. */
  asset_proxy_allowlist?: string[] | null;
  /**
   * Old name of `asset_proxy_allowlist`.
   * @deprecated
   */
  asset_proxy_whitelist?: string[] | null;
  /** Address that static objects of repositories are served from. */
  static_objects_external_storage_url?: string | null;
  /** Token for the address of static objects. */
  static_objects_external_storage_auth_token?: string | null;
  /** Whether Akismet looks for spam; needs `akismet_api_key`. */
  akismet_enabled?: boolean;
  /** API key of Akismet. */
  akismet_api_key?: string | null;
  /** Whether reCAPTCHA guards registration; needs its site key and private key. */
  recaptcha_enabled?: boolean;
  /** Site key of reCAPTCHA. */
  recaptcha_site_key?: string | null;
  /** Private key of reCAPTCHA. */
  recaptcha_private_key?: string | null;
  /** Whether reCAPTCHA guards signing in. */
  login_recaptcha_protection_enabled?: boolean;
  /** Whether a Spamcheck server looks for spam. */
  spam_check_endpoint_enabled?: boolean;
  /** Address of the Spamcheck server, with the scheme `grpc` or `tls`. */
  spam_check_endpoint_url?: string | null;
  /** API key of the Spamcheck server. */
  spam_check_api_key?: string | null;
  /** Whether content is kept although it may be spam. */
  allow_possible_spam?: boolean;
  /** Whether PlantUML draws diagrams; needs `plantuml_url`. */
  plantuml_enabled?: boolean | null;
  /** Address of the PlantUML server. */
  plantuml_url?: string | null;
  /** Whether diagrams of PlantUML come through the instance. */
  plantuml_diagram_proxy_enabled?: boolean;
  /** Whether Kroki draws diagrams; needs `kroki_url`. */
  kroki_enabled?: boolean | null;
  /** Address of the Kroki server. */
  kroki_url?: string | null;
  /** Further formats that the Kroki server has, such as `bpmn`, each with true or false. */
  kroki_formats?: Record<string, boolean>;
  /** Whether diagrams of Kroki come through the instance. */
  kroki_diagram_proxy_enabled?: boolean;
  /** Whether diagrams.net can be used to draw; needs `diagramsnet_url`. */
  diagramsnet_enabled?: boolean;
  /** Address of diagrams.net. */
  diagramsnet_url?: string;
  /** Whether Sourcegraph helps to read code; needs `sourcegraph_url`. */
  sourcegraph_enabled?: boolean;
  /** Address of Sourcegraph. */
  sourcegraph_url?: string | null;
  /** Whether Sourcegraph is used in public projects only. */
  sourcegraph_public_only?: boolean;
  /** Whether the GitLab for Slack app can be used; needs its ID, secrets and token. */
  slack_app_enabled?: boolean;
  /** Client ID of the Slack app. */
  slack_app_id?: string | null;
  /** Client secret of the Slack app. */
  slack_app_secret?: string | null;
  /** Secret that signs calls of the Slack app. */
  slack_app_signing_secret?: string | null;
  /** Token of slash commands of the Slack app. */
  slack_app_verification_token?: string | null;
  /** ID of the OAuth application for the Jira Cloud app. */
  jira_connect_application_key?: string | null;
  /** Address of the instance that passes calls of the Jira Cloud app on. */
  jira_connect_proxy_url?: string | null;
  /** Further address that tokens of the Jira Cloud app may be for. */
  jira_connect_additional_audience_url?: string | null;
  /** Whether the instance keeps public keys for the Jira Cloud app. */
  jira_connect_public_key_storage_enabled?: boolean;
  /** ID of the Jira app made with Forge. */
  jira_forge_app_id?: string | null;
  /** Whether clusters at Amazon EKS can be used. */
  eks_integration_enabled?: boolean;
  /** ID of the account at Amazon. */
  eks_account_id?: string | null;
  /** ID of the access key at Amazon. */
  eks_access_key_id?: string | null;
  /** Whether events go to Snowplow. */
  snowplow_enabled?: boolean;
  /** ID of the application at Snowplow. */
  snowplow_app_id?: string | null;
  /** Host that takes the events for Snowplow. */
  snowplow_collector_hostname?: string | null;
  /** Host that takes the events of databases for Snowplow. */
  snowplow_database_collector_hostname?: string | null;
  /** Domain of the cookie of Snowplow. */
  snowplow_cookie_domain?: string | null;
  /** Whether events of Mailgun are taken. */
  mailgun_events_enabled?: boolean;
  /** Key that signs the events of Mailgun. */
  mailgun_signing_key?: string | null;
  /** Whether a link to Grafana is shown. */
  grafana_enabled?: boolean;
  /** Address of Grafana. */
  grafana_url?: string;
  /** Whether metrics for Prometheus are collected. */
  prometheus_metrics_enabled?: boolean;
  /** Milliseconds that a call must take to be measured. */
  metrics_method_call_threshold?: number;
  /** Whether faults go to Sentry. */
  sentry_enabled?: boolean;
  /** Address of Sentry for the server. */
  sentry_dsn?: string | null;
  /** Address of Sentry for browsers. */
  sentry_clientside_dsn?: string | null;
  /** Share of page views that are traced, from 0 to 1. */
  sentry_clientside_traces_sample_rate?: number;
  /** Environment that is told to Sentry. */
  sentry_environment?: string | null;
  /** Whether projects can use the error tracking of GitLab. */
  error_tracking_enabled?: boolean;
  /** Address of the server for the error tracking of GitLab. */
  error_tracking_api_url?: string | null;
  /** Whether certificates of the observability server are checked. */
  observability_backend_ssl_verification_enabled?: boolean;
  /** Whether alerts of observability are fetched from GitLab. */
  fetch_observability_alerts_from_cloud?: boolean;
  /** Whether product analytics can be used. Ultimate only. */
  product_analytics_enabled?: boolean;
  /** Address of the configurator of product analytics. Ultimate only. */
  product_analytics_configurator_connection_string?: string | null;
  /** Host that takes the events of product analytics. Ultimate only. */
  product_analytics_data_collector_host?: string | null;
  /** Address that data of product analytics is asked for at. Ultimate only. */
  cube_api_base_url?: string | null;
  /** Key for the data of product analytics. Ultimate only. */
  cube_api_key?: string | null;
  /** Whether analytics read from ClickHouse. Premium and Ultimate only. */
  use_clickhouse_for_analytics?: boolean;
  /** Whether audit events are streamed through NATS. Premium and Ultimate only. Since GitLab 19.3. */
  use_nats_for_audit_streaming?: boolean;
  /** Whether a server outside says who may use which project; needs its address, a timeout and a label. */
  external_authorization_service_enabled?: boolean;
  /** Address of the server for external authorization. */
  external_authorization_service_url?: string | null;
  /** Label for external authorization of projects that have none of their own. */
  external_authorization_service_default_label?: string | null;
  /** Seconds to wait for external authorization, from 0.001 to 10; access is denied when they are over. */
  external_authorization_service_timeout?: number;
  /** Certificate to call the server for external authorization with. */
  external_auth_client_cert?: string | null;
  /** Private key of that certificate for external authorization. */
  external_auth_client_key?: string | null;
  /** Passphrase of the private key for external authorization. */
  external_auth_client_key_pass?: string | null;
  /** Whether leaked secrets are revoked by themselves. */
  secret_detection_token_revocation_enabled?: boolean;
  /** Address that revokes leaked secrets. */
  secret_detection_token_revocation_url?: string | null;
  /** Token for the address that revokes leaked secrets. */
  secret_detection_token_revocation_token?: string | null;
  /** Address that tells which secrets can be revoked. */
  secret_detection_revocation_token_types_url?: string | null;
  /** Address of the server that looks for secrets in pushes. */
  secret_detection_service_url?: string;
  /** Token for the server that looks for secrets in pushes. */
  secret_detection_service_auth_token?: string | null;
  /** Whether requests to the API with a credential are limited. */
  throttle_authenticated_api_enabled?: boolean;
  /** Seconds of the period in which requests to the API with a credential are counted. */
  throttle_authenticated_api_period_in_seconds?: number;
  /** Number of requests to the API with a credential that a user may make in the period. */
  throttle_authenticated_api_requests_per_period?: number;
  /** Whether web requests of signed-in users are limited. */
  throttle_authenticated_web_enabled?: boolean;
  /** Seconds of the period in which web requests of signed-in users are counted. */
  throttle_authenticated_web_period_in_seconds?: number;
  /** Number of web requests of signed-in users that a user may make in the period. */
  throttle_authenticated_web_requests_per_period?: number;
  /** Whether requests to package registries with a credential are limited. */
  throttle_authenticated_packages_api_enabled?: boolean;
  /** Seconds of the period in which requests to package registries with a credential are counted. */
  throttle_authenticated_packages_api_period_in_seconds?: number;
  /** Number of requests to package registries with a credential that a user may make in the period. */
  throttle_authenticated_packages_api_requests_per_period?: number;
  /** Whether requests to the files API with a credential are limited. */
  throttle_authenticated_files_api_enabled?: boolean;
  /** Seconds of the period in which requests to the files API with a credential are counted. */
  throttle_authenticated_files_api_period_in_seconds?: number;
  /** Number of requests to the files API with a credential that a user may make in the period. */
  throttle_authenticated_files_api_requests_per_period?: number;
  /** Whether requests of Git over HTTP with a credential are limited. Since GitLab 18.1. */
  throttle_authenticated_git_http_enabled?: boolean;
  /**
   * Seconds of the period in which requests of Git over HTTP with a credential are counted. Since GitLab
   * 18.1.
   */
  throttle_authenticated_git_http_period_in_seconds?: number;
  /**
   * Number of requests of Git over HTTP with a credential that a user may make in the period. Since GitLab
   * 18.1.
   */
  throttle_authenticated_git_http_requests_per_period?: number;
  /** Whether requests of Git LFS with a credential are limited. */
  throttle_authenticated_git_lfs_enabled?: boolean;
  /** Seconds of the period in which requests of Git LFS with a credential are counted. */
  throttle_authenticated_git_lfs_period_in_seconds?: number;
  /** Number of requests of Git LFS with a credential that a user may make in the period. */
  throttle_authenticated_git_lfs_requests_per_period?: number;
  /** Whether requests to deprecated parts of the API with a credential are limited. */
  throttle_authenticated_deprecated_api_enabled?: boolean;
  /** Seconds of the period in which requests to deprecated parts of the API with a credential are counted. */
  throttle_authenticated_deprecated_api_period_in_seconds?: number;
  /**
   * Number of requests to deprecated parts of the API with a credential that a user may make in the period.
   */
  throttle_authenticated_deprecated_api_requests_per_period?: number;
  /** Whether requests to the dependency proxy with a credential are limited. */
  throttle_authenticated_dependency_proxy_enabled?: boolean;
  /** Seconds of the period in which requests to the dependency proxy with a credential are counted. */
  throttle_authenticated_dependency_proxy_period_in_seconds?: number;
  /** Number of requests to the dependency proxy with a credential that a user may make in the period. */
  throttle_authenticated_dependency_proxy_requests_per_period?: number;
  /** Whether requests to the MCP server are limited. */
  throttle_authenticated_mcp_enabled?: boolean;
  /** Seconds of the period in which requests to the MCP server are counted. */
  throttle_authenticated_mcp_period_in_seconds?: number;
  /** Number of requests to the MCP server that a user may make in the period. */
  throttle_authenticated_mcp_requests_per_period?: number;
  /** Whether requests to the API without a credential are limited. */
  throttle_unauthenticated_api_enabled?: boolean;
  /** Seconds of the period in which requests to the API without a credential are counted. */
  throttle_unauthenticated_api_period_in_seconds?: number;
  /** Number of requests to the API without a credential that an address may make in the period. */
  throttle_unauthenticated_api_requests_per_period?: number;
  /** Whether web requests of visitors are limited. */
  throttle_unauthenticated_web_enabled?: boolean;
  /** Seconds of the period in which web requests of visitors are counted. */
  throttle_unauthenticated_web_period_in_seconds?: number;
  /** Number of web requests of visitors that an address may make in the period. */
  throttle_unauthenticated_web_requests_per_period?: number;
  /** Whether requests to package registries without a credential are limited. */
  throttle_unauthenticated_packages_api_enabled?: boolean;
  /** Seconds of the period in which requests to package registries without a credential are counted. */
  throttle_unauthenticated_packages_api_period_in_seconds?: number;
  /** Number of requests to package registries without a credential that an address may make in the period. */
  throttle_unauthenticated_packages_api_requests_per_period?: number;
  /** Whether requests to the files API without a credential are limited. */
  throttle_unauthenticated_files_api_enabled?: boolean;
  /** Seconds of the period in which requests to the files API without a credential are counted. */
  throttle_unauthenticated_files_api_period_in_seconds?: number;
  /** Number of requests to the files API without a credential that an address may make in the period. */
  throttle_unauthenticated_files_api_requests_per_period?: number;
  /** Whether requests of Git over HTTP without a credential are limited. Since GitLab 17.0. */
  throttle_unauthenticated_git_http_enabled?: boolean;
  /**
   * Seconds of the period in which requests of Git over HTTP without a credential are counted. Since GitLab
   * 17.0.
   */
  throttle_unauthenticated_git_http_period_in_seconds?: number;
  /**
   * Number of requests of Git over HTTP without a credential that an address may make in the period. Since
   * GitLab 17.0.
   */
  throttle_unauthenticated_git_http_requests_per_period?: number;
  /** Whether requests to deprecated parts of the API without a credential are limited. */
  throttle_unauthenticated_deprecated_api_enabled?: boolean;
  /**
   * Seconds of the period in which requests to deprecated parts of the API without a credential are counted.
   */
  throttle_unauthenticated_deprecated_api_period_in_seconds?: number;
  /**
   * Number of requests to deprecated parts of the API without a credential that an address may make in the
   * period.
   */
  throttle_unauthenticated_deprecated_api_requests_per_period?: number;
  /** Whether requests to protected paths are limited. */
  throttle_protected_paths_enabled?: boolean;
  /** Seconds of the period in which requests to protected paths are counted. */
  throttle_protected_paths_period_in_seconds?: number;
  /** Number of requests to protected paths that an address may make in the period. */
  throttle_protected_paths_requests_per_period?: number;
  /**
   * Old name of `throttle_unauthenticated_web_enabled`.
   * @deprecated
   */
  throttle_unauthenticated_enabled?: boolean;
  /**
   * Old name of `throttle_unauthenticated_web_period_in_seconds`.
   * @deprecated
   */
  throttle_unauthenticated_period_in_seconds?: number;
  /**
   * Old name of `throttle_unauthenticated_web_requests_per_period`.
   * @deprecated
   */
  throttle_unauthenticated_requests_per_period?: number;
  /** Whether emails about alerts are limited. Ultimate only. */
  throttle_incident_management_notification_enabled?: boolean;
  /** Seconds of the period in which emails about alerts are counted. Ultimate only. */
  throttle_incident_management_notification_period_in_seconds?: number | null;
  /** Emails about alerts that a project sends in the period. Ultimate only. */
  throttle_incident_management_notification_per_period?: number | null;
  /** Protected paths, one a line, for requests that change something. */
  protected_paths_raw?: string | null;
  /** Protected paths, one a line, for GET requests. */
  protected_paths_for_get_request_raw?: string | null;
  /** Text that is answered above a limit; null for `Retry later`. */
  rate_limiting_response_text?: string | null;
  /** Issues that a user may create in a minute; 0 for no limit. */
  issues_create_limit?: number;
  /** Comments that a user may write in a minute; 0 for no limit. */
  notes_create_limit?: number;
  /** Usernames that the limit of comments does not hold for, one a line. */
  notes_create_limit_allowlist_raw?: string | null;
  /** Tags that a user may create in a minute; 0 for no limit. */
  tags_create_limit?: number;
  /** Members that a user may remove in a minute; 0 for no limit. */
  members_delete_limit?: number;
  /** Searches that a user may make in a minute; 0 for no limit. */
  search_rate_limit?: number;
  /** Searches that an address may make without a credential in a minute; 0 for no limit. */
  search_rate_limit_unauthenticated?: number;
  /** Usernames that the limits of searches do not hold for, one a line. */
  search_rate_limit_allowlist_raw?: string | null;
  /** Suggestions of users that a user may ask for in a minute; 0 for no limit. */
  autocomplete_users_limit?: number;
  /** Suggestions of users that an address may ask for without a credential in a minute; 0 for no limit. */
  autocomplete_users_unauthenticated_limit?: number;
  /** Requests for one raw file in a minute; 0 for no limit. */
  raw_blob_request_limit?: number;
  /** Requests for raw files of a project without a credential in a minute; 0 for no limit. */
  raw_blob_request_limit_unauthenticated?: number;
  /** Git operations over SSH that a user may make in a minute; 0 for no limit. */
  gitlab_shell_operation_limit?: number;
  /** Imports of projects that a user may start in a minute; 0 for no limit. */
  project_import_limit?: number;
  /** Exports of projects that a user may start in a minute; 0 for no limit. */
  project_export_limit?: number;
  /** Exports of a project that a user may download in a minute; 0 for no limit. */
  project_download_export_limit?: number;
  /** Imports of groups that a user may start in a minute; 0 for no limit. */
  group_import_limit?: number;
  /** Exports of groups that a user may start in a minute; 0 for no limit. */
  group_export_limit?: number;
  /** Exports of a group that a user may download in a minute; 0 for no limit. */
  group_download_export_limit?: number;
  /** Projects that a user may create in a minute; 0 for no limit. */
  project_create_limit?: number;
  /** Groups that a user may create in a minute; 0 for no limit. */
  group_create_limit?: number;
  /** Groups that a user may archive or bring back in a minute; 0 for no limit. */
  group_archive_unarchive_api_limit?: number;
  /** Organizations that a user may create in a minute; 0 for no limit. */
  create_organization_api_limit?: number;
  /** Requests for jobs of a project in a minute; 0 for no limit. */
  project_jobs_api_rate_limit?: number;
  /** Requests for members of a project in a minute; 0 for no limit. */
  project_members_api_limit?: number;
  /** Requests for one project in a minute; 0 for no limit. */
  project_api_limit?: number;
  /** Requests for one group in a minute; 0 for no limit. */
  group_api_limit?: number;
  /** Requests for the list of projects in ten minutes, with a credential; 0 for no limit. */
  projects_api_limit?: number;
  /** Requests for the list of projects in ten minutes, without a credential; 0 for no limit. */
  projects_api_rate_limit_unauthenticated?: number;
  /** Requests for the list of groups in a minute; 0 for no limit. */
  groups_api_limit?: number;
  /** Requests for the projects of a group in a minute; 0 for no limit. */
  group_projects_api_limit?: number;
  /** Requests for the groups that a group is invited to in a minute; 0 for no limit. */
  group_shared_groups_api_limit?: number;
  /** Requests for the groups invited to a group in a minute; 0 for no limit. */
  group_invited_groups_api_limit?: number;
  /** Requests for the groups invited to a project in a minute; 0 for no limit. */
  project_invited_groups_api_limit?: number;
  /** Requests for the projects of a user in a minute; 0 for no limit. */
  user_projects_api_limit?: number;
  /** Requests for the projects that a user contributed to in a minute; 0 for no limit. */
  user_contributed_projects_api_limit?: number;
  /** Requests for the projects that a user starred in a minute; 0 for no limit. */
  user_starred_projects_api_limit?: number;
  /** Requests for one user that a user may make in ten minutes; 0 for no limit. */
  users_get_by_id_limit?: number;
  /** Usernames that the limit of requests for one user does not hold for, one a line. */
  users_get_by_id_limit_allowlist_raw?: string | null;
  /** Requests for the followers of a user in a minute; 0 for no limit. Since GitLab 17.10. */
  users_api_limit_followers?: number;
  /** Requests for the users that a user follows in a minute; 0 for no limit. Since GitLab 17.10. */
  users_api_limit_following?: number;
  /** Requests for the status of a user in a minute; 0 for no limit. Since GitLab 17.10. */
  users_api_limit_status?: number;
  /** Requests for the SSH keys of a user in a minute; 0 for no limit. Since GitLab 17.10. */
  users_api_limit_ssh_keys?: number;
  /** Requests for one SSH key of a user in a minute; 0 for no limit. Since GitLab 17.10. */
  users_api_limit_ssh_key?: number;
  /** Requests for the GPG keys of a user in a minute; 0 for no limit. Since GitLab 17.10. */
  users_api_limit_gpg_keys?: number;
  /** Requests for one GPG key of a user in a minute; 0 for no limit. Since GitLab 17.10. */
  users_api_limit_gpg_key?: number;
  /** Requests for audit events of the instance in a minute; 0 for no limit. */
  audit_events_api_limit?: number;
  /** Requests for audit events of a group in a minute; 0 for no limit. */
  group_audit_events_api_limit?: number;
  /** Requests for audit events of a project in a minute; 0 for no limit. */
  project_audit_events_api_limit?: number;
  /** Requests for many files of a repository at once in a minute; 0 for no limit. */
  project_repositories_blobs_batch_limit?: number;
  /** Requests of a runner for jobs in a minute; 0 for no limit. Since GitLab 18.5. */
  runner_jobs_request_api_limit?: number;
  /** Pieces of logs that a runner may send in a minute; 0 for no limit. Since GitLab 18.5. */
  runner_jobs_patch_trace_api_limit?: number;
  /** Other requests of a job in a minute; 0 for no limit. Since GitLab 18.5. */
  runner_jobs_endpoints_api_limit?: number;
  /**
   * Tests of webhooks of a project or group that a user may make in a minute; 0 for no limit. Since GitLab
   * 19.3.
   */
  web_hook_test_limit?: number;
  /**
   * Events of webhooks of a project or group that a user may send again in a minute; 0 for no limit. Since
   * GitLab 19.3.
   */
  web_hook_event_resend_limit?: number;
  /**
   * Old name of `search_rate_limit`.
   * @deprecated
   */
  user_email_lookup_limit?: number;
  /** Address that abuse reports are sent to, beside the list of them; null for none. */
  abuse_notification_email?: string | null;
  /** Whether emails name the author in the text, as some servers change the sender. */
  email_author_in_body?: boolean;
  /** Text at the end of every email. Premium and Ultimate only. */
  email_additional_text?: string | null;
  /** Whether emails are HTML. */
  html_emails_enabled?: boolean;
  /** Whether avatars come from Gravatar. */
  gravatar_enabled?: boolean | null;
  /** Own text on the help page. */
  help_page_text?: string | null;
  /** Whether the help page leaves out advertisements. */
  help_page_hide_commercial_content?: boolean;
  /** Address that help links to. */
  help_page_support_url?: string | null;
  /** Address of the documentation that help links to. */
  help_page_documentation_base_url?: string | null;
  /** Whether offers of others are hidden. */
  hide_third_party_offers?: boolean;
  /**
   * Text on the sign-in page; part of the appearance since.
   * @deprecated
   */
  help_text?: string | null;
  /**
   * Text on the sign-in page; part of the appearance since.
   * @deprecated
   */
  sign_in_text?: string | null;
  /**
   * Whether users got emails with advice.
   * @deprecated
   */
  in_product_marketing_emails_enabled?: boolean;
  /** What users are told of new versions. */
  whats_new_variant?: WhatsNewVariant;
  /** Whether the instance looks for updates of GitLab. */
  version_check_enabled?: boolean;
  /** Whether Service Ping is sent every week. */
  usage_ping_enabled?: boolean;
  /** Whether Service Ping is made. */
  usage_ping_generation_enabled?: boolean;
  /** Whether features that are given for Service Ping are on. */
  usage_ping_features_enabled?: boolean;
  /** Whether Service Ping has the optional metrics too. */
  include_optional_metrics_in_service_ping?: boolean;
  /** Whether GitLab collects how the product is used; a setting of the environment goes first. */
  gitlab_product_usage_data_enabled?: boolean;
  /** Whether this is an instance of GitLab Dedicated. */
  gitlab_dedicated_instance?: boolean;
  /** Whether the GitLab Environment Toolkit made the instance. */
  gitlab_environment_toolkit_instance?: boolean;
  /** Whether the law on personal information of China (PIPL) is followed; on GitLab.com. */
  enforce_pipl_compliance?: boolean;
  /** Whether users other than administrators can only read. Premium and Ultimate only. */
  maintenance_mode?: boolean;
  /** Text that users see during maintenance. Premium and Ultimate only. */
  maintenance_mode_message?: string | null;
  /** Whether the instance sends nothing out. */
  silent_mode_enabled?: boolean;
  /** Seconds that a web terminal stays open; 0 for no limit. */
  terminal_max_session_time?: number;
  /** Seconds that a call of Gitaly may take in a web request; 0 for no limit. */
  gitaly_timeout_default?: number;
  /** Seconds between the fast and the default limit; 0 for no limit. */
  gitaly_timeout_medium?: number;
  /** Seconds that a call of Gitaly may take that should be fast; 0 for no limit. */
  gitaly_timeout_fast?: number;
  /** What happens to big jobs of Sidekiq. */
  sidekiq_job_limiter_mode?: SidekiqLimiterMode;
  /** Bytes above which a job is compressed. */
  sidekiq_job_limiter_compression_threshold_bytes?: number;
  /** Bytes above which a job is refused; 0 for no limit. */
  sidekiq_job_limiter_limit_bytes?: number;
  /** Time zone of jobs that run at set times, for example `America/Chicago`. Since GitLab 19.2. */
  sidekiq_timezone_override?: string | null;
  /** Jobs of background operations at once. */
  background_operations_max_jobs?: number;
  /** Whether activity of the database is sampled. */
  pg_ash_sampling_enabled?: boolean;
  /** Seconds between two samples of the activity of the database. */
  pg_ash_sample_interval_seconds?: number;
  /** Seconds between two sums of the storage of a namespace. */
  namespace_aggregation_schedule_lease_duration_in_seconds?: number;
  /** Version of the names of fields in logs. */
  logging_field_schema_version?: LoggingSchemaVersion;
  /** Version of the names that logs have beside; null for none. */
  logging_field_dual_emit_target?: LoggingTarget | null;
  /** Whether browsers may count visits for advertisements (FLoC). */
  floc_enabled?: boolean;
  /** Content of `/.well-known/security.txt`. */
  security_txt_content?: string | null;
  /** Seconds to wait for the status of a secondary site. Premium and Ultimate only. */
  geo_status_timeout?: number;
  /** Addresses of secondary sites, separated by commas. Premium and Ultimate only. */
  geo_node_allowed_ips?: string;
  /** Whether projects may turn on secret push protection. Ultimate only. */
  secret_push_protection_available?: boolean;
  /** Active merge request approval policies that a policy project may have, 20 at most. Ultimate only. */
  security_approval_policies_limit?: number;
  /** Whether approvers in policies may be groups from anywhere on the instance. Ultimate only. */
  security_policy_global_group_approvers_enabled?: boolean;
  /**
   * Minutes that security reports of merge requests are kept. Premium and Ultimate only. Since GitLab 18.10.
   */
  security_mr_report_cache_lifetime_minutes?: number | null;
  /** Days after which results of security scans are deleted. Premium and Ultimate only. Since GitLab 18.9. */
  security_scan_stale_after_days?: number | null;
  /** Actions that a scan execution policy may have, 20 at most; 0 for no limit. Ultimate only. */
  scan_execution_policies_action_limit?: number;
  /** Schedules that a scan execution policy may have, 20 at most; 0 for no limit. Ultimate only. */
  scan_execution_policies_schedule_limit?: number;
  /** Scan execution policies that a policy project may have. Ultimate only. */
  scan_execution_policies_per_configuration_limit?: number;
  /** Pipeline execution policies that a policy project may have. Ultimate only. */
  pipeline_execution_policies_per_configuration_limit?: number;
  /** Vulnerability management policies that a policy project may have. Ultimate only. */
  vulnerability_management_policies_per_configuration_limit?: number;
  /** Secrets that a group may have; 0 for no limit. Ultimate only. Since GitLab 18.9. */
  group_secrets_limit?: number;
  /** Secrets that a project may have; 0 for no limit. Ultimate only. Since GitLab 18.9. */
  project_secrets_limit?: number;
  /** Whether users that download too many projects are banned. Ultimate only. */
  auto_ban_user_on_excessive_projects_download?: boolean;
  /** Repositories that a user may download before a ban, at most 10000; 0 for no limit. Ultimate only. */
  max_number_of_repository_downloads?: number;
  /** Seconds in which downloads of repositories are counted, at most 864000. Ultimate only. */
  max_number_of_repository_downloads_within_time_period?: number;
  /** Usernames that are never banned for downloads, at most 100. Ultimate only. */
  git_rate_limit_users_allowlist?: string[];
  /** IDs of users that are told of bans for downloads, at most 100. Ultimate only. */
  git_rate_limit_users_alertlist?: number[];
  /** Limits of what jobs in the background may use; on GitLab.com. */
  resource_usage_limits?: Record<string, unknown>;
  /** IDs of projects for validity checks of secrets, separated by commas. */
  vac_project_ids_raw?: string | null;
  /** Addresses that may always call the instance, separated by commas. Premium and Ultimate only. */
  globally_allowed_ips?: string;
  /**
   * Old name of `abuse_notification_email`.
   * @deprecated
   */
  admin_notification_email?: string | null;
  /** Secret that is shared with the proxy for images; needs a restart. */
  asset_proxy_secret_key?: string | null;
  /** Secret of the access key at Amazon. */
  eks_secret_access_key?: string | null;
  /** Full path of the group whose members may use the performance bar; null for nobody. */
  performance_bar_allowed_group_path?: string | null;
  /**
   * Whether the performance bar can be used; set the group to null to turn it off.
   * @deprecated
   */
  performance_bar_enabled?: boolean;
  /** Number that intervals of polling are multiplied by; 0 turns polling off. */
  polling_interval_multiplier?: number;
  /**
   * Old form of `ci_partitions_in_seconds_limit_human_readable`, in seconds.
   * @deprecated
   */
  ci_partitions_in_seconds_limit?: number;
  /**
   * Old name of `bulk_import_max_download_file_size`.
   * @deprecated
   */
  bulk_import_max_download_file?: number;
  /** Whether GitLab Duo reviews merge requests again after each push. Premium and Ultimate only. */
  auto_duo_code_review_on_push_enabled?: boolean;
  /** Whether groups cannot change whether flows run in pipelines. Premium and Ultimate only. */
  lock_duo_remote_flows_enabled?: boolean;
  /**
   * Old name of `performance_bar_allowed_group_path`; takes a path.
   * @deprecated
   */
  performance_bar_allowed_group_id?: string | null;
}

/**
 * Update the settings of the instance.
 *
 * Changes settings of the instance; those that are not sent stay as they are.
 *
 * `PUT /application/settings`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/settings/#update-application-settings)
 */
export function update(
  client: Client,
  params?: SettingsUpdateParams,
  options?: RequestOptions,
): Call<ApplicationSettings> {
  return client.call({ id: "settings.update", method: "PUT", path: "/application/settings" }, params, options);
}

/** Settings of an instance. */
export interface ApplicationSettings
  extends
    ApplicationAccountSettings,
    ApplicationCiSettings,
    ApplicationProjectSettings,
    ApplicationImportSettings,
    ApplicationPackageSettings,
    ApplicationAiSettings,
    ApplicationSearchSettings,
    ApplicationIntegrationSettings,
    ApplicationLimitSettings,
    ApplicationInstanceSettings {
  /** ID of the record of the settings; `1`. */
  id: number;
  /** When the settings were first saved. */
  created_at?: string;
  /** When the settings were last saved. */
  updated_at?: string;
  /** ID of the group whose members may use the performance bar; null for nobody. */
  performance_bar_allowed_group_id?: number | null;
  /** Number that intervals of polling are multiplied by; 0 for no polling. */
  polling_interval_multiplier?: PollingIntervalMultiplier;
  /** Settings of each index of advanced search. Premium and Ultimate only. */
  elasticsearch_index_settings?: ElasticIndexSetting[];
  /**
   * Old name of `secret_push_protection_available`. Ultimate only.
   * @deprecated
   */
  pre_receive_secret_detection_enabled?: boolean;
  /** Where `gitlab_product_usage_data_enabled` comes from, such as `database`. */
  gitlab_product_usage_data_source?: string | null;
  /**
   * Always true.
   * @deprecated
   */
  housekeeping_bitmaps_enabled?: boolean;
  /**
   * Always 0.
   * @deprecated
   */
  container_registry_import_max_tags_count?: number;
  /**
   * Always 0.
   * @deprecated
   */
  container_registry_import_max_retries?: number;
  /**
   * Always 0.
   * @deprecated
   */
  container_registry_import_start_max_retries?: number;
  /**
   * Always 0.
   * @deprecated
   */
  container_registry_import_max_step_duration?: number;
  /**
   * Always 0.
   * @deprecated
   */
  container_registry_pre_import_tags_rate?: number;
  /**
   * Always 0.
   * @deprecated
   */
  container_registry_pre_import_timeout?: number;
  /**
   * Always 0.
   * @deprecated
   */
  container_registry_import_timeout?: number;
  /**
   * Always empty.
   * @deprecated
   */
  container_registry_import_target_plan?: string | null;
  /**
   * Always empty.
   * @deprecated
   */
  container_registry_import_created_before?: string | null;
}

/** Settings of an index of advanced search. */
export interface ElasticIndexSetting {
  /** Name of the index. */
  alias_name: string;
  /** Parts that the index is split into. */
  number_of_shards: number;
  /** Copies of each part. */
  number_of_replicas: number;
}

/** Number that intervals of polling are multiplied by, as text such as `1.0`. */
export type PollingIntervalMultiplier = string | number;

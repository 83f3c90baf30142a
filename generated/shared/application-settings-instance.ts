// From spec/shared/application-settings-instance.yaml. Do not edit: `npm run generate` writes this file.

/** Settings of an instance for emails, help, Service Ping, Geo, Gitaly, Sidekiq, security and the rest. */
export interface ApplicationInstanceSettings {
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
  whats_new_variant?: WhatsNewVariant | (string & {});
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
  sidekiq_job_limiter_mode?: SidekiqLimiterMode | (string & {});
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
  logging_field_schema_version?: LoggingSchemaVersion | (number & {});
  /** Version of the names that logs have beside; null for none. */
  logging_field_dual_emit_target?: LoggingTarget | (number & {}) | null;
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
}

/** Version of the names of fields in logs. */
export type LoggingSchemaVersion = 0 | 1;

/** Version of the names that logs have beside. */
export type LoggingTarget = 1;

/** What happens to big jobs of Sidekiq: they are noted, or compressed and refused. */
export type SidekiqLimiterMode = "track" | "compress";

/** What users are told of new versions: features of all tiers, of their own, or nothing. */
export type WhatsNewVariant = "all_tiers" | "current_tier" | "disabled";

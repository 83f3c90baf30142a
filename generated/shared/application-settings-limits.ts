// From spec/shared/application-settings-limits.yaml. Do not edit: `npm run generate` writes this file.

/** Settings of an instance for limits of how often something can be asked for. */
export interface ApplicationLimitSettings {
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
}

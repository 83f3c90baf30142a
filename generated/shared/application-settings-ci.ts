// From spec/shared/application-settings-ci.yaml. Do not edit: `npm run generate` writes this file.

/** Settings of an instance for CI/CD, runners and Pages. */
export interface ApplicationCiSettings {
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
  valid_runner_registrars?: (RunnerRegistrar | (string & {}))[];
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
}

/** Who may register runners. */
export type RunnerRegistrar = "group" | "project";

// From spec/shared/jobs.yaml. Do not edit: `npm run generate` writes this file.

import type { PipelineBasic } from "./pipelines.js";
import type { ProjectIdentity } from "./projects.js";
import type { Commit } from "./repository.js";
import type { Runner, RunnerManager } from "./runners.js";
import type { User } from "./users.js";

/** Whether the server sends a file itself or redirects to the object storage that has it. */
export type ArtifactDownloadMode = "proxy" | "direct";

/** Job that triggers another pipeline. */
export interface Bridge extends JobBasic {
  /** Pipeline that it triggered; null where it triggered none. */
  downstream_pipeline: PipelineBasic | null;
}

/** Job with its artifacts and its runner. */
export interface Job extends JobBasic {
  /** Archive of its files, where it has one; also among `artifacts`. */
  artifacts_file?: JobArtifactFile;
  /** Files that it left behind. */
  artifacts: JobArtifact[];
  /** Runner that took it; null before. */
  runner: Runner | null;
  /** Machine of the runner that took it; null before, and left out for jobs that trigger pipelines. */
  runner_manager?: RunnerManager | null;
  /** When its artifacts are deleted; null for never. */
  artifacts_expire_at: string | null;
  /** Tags that a runner must have to take it, by name. */
  tag_list: string[];
}

/** File that a job left behind: its archive, its log or a report. */
export interface JobArtifact {
  /** What it is. */
  file_type: JobArtifactType | (string & {});
  /** Bytes. */
  size: number | null;
  /** Name of the file. */
  filename: string | null;
  /** How it is stored; null where the server does not know. */
  file_format: JobArtifactFormat | (string & {}) | null;
}

/** Archive of the files that a job left behind. */
export interface JobArtifactFile {
  /** Name of the archive. */
  filename: string | null;
  /** Bytes. */
  size: number | null;
}

/** How an artifact is stored. */
export type JobArtifactFormat = "raw" | "zip" | "gzip";

/** What an artifact is: the archive of files, the log, or a report. */
export type JobArtifactType =
  | "archive"
  | "metadata"
  | "trace"
  | "junit"
  | "sast"
  | "dependency_scanning"
  | "container_scanning"
  | "dast"
  | "codequality"
  | "license_scanning"
  | "performance"
  | "metrics"
  | "metrics_referee"
  | "network_referee"
  | "lsif"
  | "dotenv"
  | "cobertura"
  | "terraform"
  | "accessibility"
  | "cluster_applications"
  | "secret_detection"
  | "requirements"
  | "coverage_fuzzing"
  | "browser_performance"
  | "load_performance"
  | "api_fuzzing"
  | "cluster_image_scanning"
  | "cyclonedx"
  | "requirements_v2"
  | "annotations"
  | "repository_xray"
  | "jacoco"
  | "sarif"
  | "scip";

/** Job as short answers show it. */
export interface JobBasic extends JobCore {
  /** Settings of its project. */
  project: JobProjectSettings;
}

/** Job with the project it belongs to. */
export interface JobBasicWithProject extends JobCore {
  /** Project that the job ran in. */
  project: ProjectIdentity;
}

/** What every answer with a job says of it. */
export interface JobCore {
  /** ID of the job, unique on the instance. */
  id: number;
  /** State. */
  status: JobStatus | (string & {});
  /** Name of its stage; null for the commit statuses of some external services. */
  stage: string | null;
  /** Name of the job. */
  name: string;
  /** Branch, tag or merge request ref that it runs for. */
  ref: string | null;
  /** Whether it runs for a tag. */
  tag: boolean | null;
  /** Test coverage in percent; null where the job reports none. */
  coverage: number | null;
  /** Whether the pipeline succeeds although this job fails. */
  allow_failure: boolean;
  /** When it was created. */
  created_at: string;
  /** When a runner began it; null before. */
  started_at: string | null;
  /** When it ended; null before. */
  finished_at: string | null;
  /** When its log and artifacts were erased; null where they were not. */
  erased_at: string | null;
  /** Seconds that it ran; null before it started. */
  duration: number | null;
  /** Seconds that it waited for a runner; null before it was queued. */
  queued_duration: number | null;
  /** Who started it; null where no user did. */
  user: User | null;
  /** Commit that it runs for; null where the repository no longer has it. */
  commit: Commit | null;
  /** Pipeline that it belongs to. */
  pipeline: PipelineBasic;
  /** Why it failed; only of a failed job. */
  failure_reason?: JobFailureReason | (string & {});
  /** Address of its page. */
  web_url: string;
  /** Whether it is archived, so that it can no longer be run again. */
  archived?: boolean;
  /** What started it, such as `push` or `schedule`. */
  source?: string;
}

/** Why a job failed. */
export type JobFailureReason =
  | "unknown_failure"
  | "script_failure"
  | "api_failure"
  | "stuck_or_timeout_failure"
  | "runner_system_failure"
  | "missing_dependency_failure"
  | "runner_unsupported"
  | "stale_schedule"
  | "job_execution_timeout"
  | "archived_failure"
  | "unmet_prerequisites"
  | "scheduler_failure"
  | "data_integrity_failure"
  | "forward_deployment_failure"
  | "user_blocked"
  | "project_deleted"
  | "ci_quota_exceeded"
  | "pipeline_loop_detected"
  | "no_matching_runner"
  | "trace_size_exceeded"
  | "builds_disabled"
  | "environment_creation_failure"
  | "deployment_rejected"
  | "failed_outdated_deployment_job"
  | "protected_environment_failure"
  | "insufficient_bridge_permissions"
  | "downstream_bridge_project_not_found"
  | "invalid_bridge_trigger"
  | "upstream_bridge_project_not_found"
  | "insufficient_upstream_permissions"
  | "bridge_pipeline_is_child_pipeline"
  | "downstream_pipeline_creation_failed"
  | "secrets_provider_not_found"
  | "reached_max_descendant_pipelines_depth"
  | "reached_max_pipeline_hierarchy_size"
  | "ip_restriction_failure"
  | "reached_downstream_pipeline_trigger_rate_limit"
  | "duo_workflow_not_allowed"
  | "runner_provisioning_timeout"
  | "job_router_failure"
  | "job_token_expired";

/** What a job tells of the settings of its project. */
export interface JobProjectSettings {
  /** Whether the project limits which projects its job tokens reach. */
  ci_job_token_scope_enabled: boolean;
}

/** State of a job. */
export type JobStatus =
  | "created"
  | "waiting_for_resource"
  | "preparing"
  | "waiting_for_callback"
  | "pending"
  | "running"
  | "success"
  | "failed"
  | "canceling"
  | "canceled"
  | "skipped"
  | "manual"
  | "scheduled";

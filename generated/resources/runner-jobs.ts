// From spec/resources/runner-jobs.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What GitLab Runner calls to fetch jobs, and to report on them. The credential is the token of the runner or
 * the job.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RawBody, type RequestOptions } from "../../runtime/client.js";
import type { JobArtifactFile, JobArtifactFormat, JobArtifactType } from "../shared/jobs.js";
import type { CiInputValue } from "../shared/pipelines.js";
import type { JobCachePolicy, RunnerJobState } from "../shared/runners.js";

/** Parameters of `request`. */
export interface RunnerJobsRequestParams {
  /** Authentication token of the runner. */
  token: string;
  /** Name of the machine, unique within the runner. */
  system_id?: string;
  /** Value of the header `X-GitLab-Last-Update` of the call before. */
  last_update?: string;
  /** What the runner tells of itself. */
  info?: RunnerRequestInfo;
  /** Where the web terminal of the job can be reached. */
  session?: RunnerSession;
}

/**
 * Request a job.
 *
 * Asks for a job as a runner. Without a job for the runner the answer is 204; its header
 * `X-GitLab-Last-Update` goes into the next call.
 *
 * `POST /jobs/request`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function request(
  client: Client,
  params: RunnerJobsRequestParams,
  options?: RequestOptions,
): Call<JobRequest | undefined> {
  return client.call({ id: "runnerJobs.request", method: "POST", path: "/jobs/request" }, params, options);
}

/** Parameters of `update`. */
export interface RunnerJobsUpdateParams {
  /** ID of the job. */
  job_id: number;
  /** Token of the job. */
  token: string;
  /** State of the job. */
  state?: RunnerJobState;
  /**
   * CRC32 checksum of the log. Use `output`.
   * @deprecated
   */
  checksum?: string;
  /** Why it failed, such as `script_failure`. */
  failure_reason?: string;
  /** What the whole log measures. */
  output?: RunnerJobOutput;
  /** Exit code of the script. */
  exit_code?: number;
  /** Key of the environment that the job was suspended in. */
  runtime_environment_key?: string;
}

/**
 * Update the state of a job.
 *
 * Reports the state of a job as a runner. With 202 the server has yet to check the log; the runner asks
 * again.
 *
 * `PUT /jobs/:job_id`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function update(client: Client, params: RunnerJobsUpdateParams, options?: RequestOptions): Call<void> {
  return client.call({ id: "runnerJobs.update", method: "PUT", path: "/jobs/{job_id}", as: "none" }, params, options);
}

/** Parameters of `appendTrace`. */
export interface RunnerJobsAppendTraceParams {
  /** ID of the job. */
  job_id: number;
  /** First and last byte of the part inside the log, such as `0-1023`. */
  content_range: string;
  /** The body, sent as `text/plain`. */
  body: RawBody;
  /** Token of the job, where the header `JOB-TOKEN` does not have it. */
  token?: string;
  /** Whether the log has debugging output, which fewer people may read. */
  debug_trace?: boolean;
}

/**
 * Append to the log of a job.
 *
 * Appends a part to the log of a job, sent as the body. A part that does not continue the log is answered
 * with 416; the header `Range` tells how much of it the server has.
 *
 * `PATCH /jobs/:job_id/trace`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function appendTrace(client: Client, params: RunnerJobsAppendTraceParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    {
      id: "runnerJobs.appendTrace",
      method: "PATCH",
      path: "/jobs/{job_id}/trace",
      query: ["token", "debug_trace"],
      header: { content_range: "Content-Range" },
      body: "text/plain",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getRuntimeEnvironmentKey`. */
export interface RunnerJobsGetRuntimeEnvironmentKeyParams {
  /** ID of the job. */
  job_id: number;
  /** Token of the job, where the header `JOB-TOKEN` does not have it. */
  token?: string;
}

/**
 * Get the environment key of a job.
 *
 * Gets the key of the environment that a suspended job continues in.
 *
 * `GET /jobs/:job_id/runtime_environment_key`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getRuntimeEnvironmentKey(
  client: Client,
  params: RunnerJobsGetRuntimeEnvironmentKeyParams,
  options?: RequestOptions,
): Call<RuntimeEnvironmentKey> {
  return queryCall(
    client,
    { id: "runnerJobs.getRuntimeEnvironmentKey", method: "GET", path: "/jobs/{job_id}/runtime_environment_key" },
    params,
    options,
  );
}

/** Job for a runner, with all that it needs. */
export interface JobRequest {
  /** ID of the job. */
  id: number;
  /** Token of the job. */
  token: string;
  /** Whether an earlier copy of the repository may be updated. */
  allow_git_fetch: boolean;
  /** The job, its project and its place in the queue. */
  job_info: JobRequestInfo;
  /** What to fetch. */
  git_info: JobRequestGitInfo;
  /** How to run it. */
  runner_info: JobRequestRunnerInfo;
  /** Inputs that the job was started with. */
  inputs?: JobRequestInput[] | null;
  /** Variables that the job gets. */
  variables: JobRequestVariable[];
  /** Its commands; left out where `run` has them. */
  steps?: JobRequestStep[];
  /** Commands at points of its run. */
  hooks: JobRequestHook[];
  /** Container image that it runs in. */
  image: JobRequestImage | null;
  /** Containers that run beside it. */
  services: JobRequestService[] | null;
  /** Artifacts to upload after it. */
  artifacts: JobRequestArtifacts[] | null;
  /** Caches. */
  cache: JobRequestCache[];
  /** Credentials that it needs. */
  credentials: JobRequestCredentials[];
  /** What to do with the log and with failures. */
  features: JobRequestFeatures;
  /** Jobs whose artifacts it fetches. */
  dependencies: JobRequestDependency[];
  /** Its steps as JSON, where it is written with `run`. */
  run?: string;
  /** How it is suspended and continued. */
  suspend_options?: Record<string, unknown> | null;
  /** Secrets to fetch for it by name of the variable. Premium and Ultimate only. */
  secrets?: Record<string, JobRequestSecret>;
  /** Policy that it is run for. Ultimate only. */
  policy_options?: JobRequestPolicy | null;
}

/** Artifacts that a runner uploads after a job. */
export interface JobRequestArtifacts {
  /** Name of the archive. */
  name: string | null;
  /** Whether files that Git does not track are added. */
  untracked?: boolean | null;
  /** Paths of the files. */
  paths: string[] | null;
  /** Paths to leave out. */
  exclude?: string[] | null;
  /** When they are uploaded, such as `on_success` or `always`. */
  when: string | null;
  /** When they expire, such as `1 week`. */
  expire_in: string | null;
  /** What they are. */
  artifact_type?: JobArtifactType | (string & {}) | null;
  /** How they are packed. */
  artifact_format?: JobArtifactFormat | (string & {}) | null;
}

/** Cache that a runner keeps between jobs. */
export interface JobRequestCache {
  /** Key of the cache. */
  key: string | null;
  /** Whether files that Git does not track are added. */
  untracked: boolean | null;
  /** Paths of the files. */
  paths: string[] | null;
  /** Whether it is fetched, stored or both. */
  policy: JobCachePolicy | (string & {}) | null;
  /** When it is stored, such as `on_success` or `always`. */
  when: string | null;
  /** Keys to try where there is no cache of the first one. */
  fallback_keys?: string[] | null;
}

/** Credential that a runner needs for a job. */
export interface JobRequestCredentials {
  /** What it is for, such as `registry`. */
  type: string;
  /** Host that it is for. */
  url: string;
  /** Username to sign in to the registry with. */
  username: string;
  /** Password to sign in to the registry with. */
  password: string;
}

/** Job whose artifacts another job fetches. */
export interface JobRequestDependency {
  /** ID of the job. */
  id: number;
  /** Name of the job. */
  name: string;
  /** Token to download its artifacts with. */
  token: string;
  /** Its archive, where it has one. */
  artifacts_file?: JobArtifactFile;
}

/** What a runner is to do with the log and its failures. */
export interface JobRequestFeatures {
  /** Whether the log has sections. */
  trace_sections?: boolean;
  /** Beginnings of tokens that are hidden in the log. */
  token_mask_prefixes?: string[];
  /** Failure reasons that the server knows. */
  failure_reasons?: string[];
}

/** What a runner fetches for a job. */
export interface JobRequestGitInfo {
  /** Address of the repository, with a credential. */
  repo_url: string;
  /** Branch or tag. */
  ref: string;
  /** SHA of the commit. */
  sha: string;
  /** SHA of the commit before the push. */
  before_sha: string | null;
  /** Whether it is a branch or a tag. */
  ref_type: JobRequestRefType | (string & {});
  /** What to fetch. */
  refspecs: string[];
  /** Number of commits to fetch; 0 or null for all. */
  depth: number | null;
  /** Hash function of the repository. */
  repo_object_format?: string;
  /** Whether the ref is protected. */
  protected?: boolean | null;
}

/** Commands at a point of the run of a job. */
export interface JobRequestHook {
  /** Point, such as `pre_get_sources_script`. */
  name: string;
  /** Commands. */
  script: string[];
}

/** Container image that a job runs in. */
export interface JobRequestImage {
  /** Name of the image. */
  name: string;
  /** Command that the container starts. */
  entrypoint: string[] | null;
  /** Ports that the container opens for the terminal proxy. */
  ports: JobRequestPort[];
  /** Options by executor, such as `docker` and `kubernetes`. */
  executor_opts?: Record<string, unknown>;
  /** When to pull the image. */
  pull_policy?: string[] | null;
}

/** What a runner is told of a job, its project and its place in the queue. */
export interface JobRequestInfo {
  /** ID of the job. */
  id: number;
  /** Name of the job. */
  name: string;
  /** Stage of the job. */
  stage: string;
  /** ID of its pipeline. */
  pipeline_id?: number;
  /** ID of its project. */
  project_id: number;
  /** Name of its project. */
  project_name: string;
  /** Path of its project with those of its groups. */
  project_full_path?: string;
  /** ID of the namespace of its project. */
  namespace_id?: number;
  /** ID of the top-level namespace of its project. */
  root_namespace_id?: number;
  /** ID of the organization of its project. */
  organization_id?: number;
  /** ID of the instance. */
  instance_id?: string;
  /** UUID of the instance. */
  instance_uuid?: string;
  /** ID of the user who started it. */
  user_id?: number | null;
  /** ID of the user whose rights limit those of a service account. */
  scoped_user_id?: number | null;
  /** Seconds that it waited. */
  time_in_queue_seconds: number | null;
  /** Number of jobs of the project that run on runners of the instance, as text such as `+Inf`. */
  project_jobs_running_on_instance_runners_count: string | null;
  /** Number of jobs that wait for the runner. */
  queue_size?: number | null;
  /** Number of jobs that were passed over before it. */
  queue_depth?: number | null;
}

/** Input of a job. */
export interface JobRequestInput {
  /** Name. */
  key: string;
  /** What the input is set to. */
  value: JobRequestInputValue;
}

/** Value of an input of a job. */
export interface JobRequestInputValue {
  /** Kind of the value. */
  type: string;
  /** The value. */
  content: CiInputValue | null;
  /** Whether it is hidden in the log. */
  sensitive?: boolean;
}

/** Policy that a job is run for. */
export interface JobRequestPolicy {
  /** Whether a policy added it. */
  execution_policy_job?: boolean;
  /** Name of the policy. */
  policy_name?: string;
  /** Whether variables of users replace those of the policy. */
  policy_variables_override_allowed?: boolean;
  /** Names of variables that are excepted. */
  policy_variables_override_exceptions?: string[] | null;
}

/** Port of a container. */
export interface JobRequestPort {
  /** Port that the service listens on. */
  number: number;
  /** Protocol, such as `http`. */
  protocol: string;
  /** Name that the terminal proxy knows the port by. */
  name: string;
}

/** Whether a job runs for a branch or a tag. */
export type JobRequestRefType = "branch" | "tag";

/** What a runner is told of how to run a job. */
export interface JobRequestRunnerInfo {
  /** Name of the runner among those of the job. */
  uuid?: string;
  /** Most seconds that the job may run. */
  timeout: number | null;
  /** Address of the session of its web terminal; null where there is none. */
  runner_session_url: string | null;
}

/** Secret that a runner fetches for a job. */
export interface JobRequestSecret {
  /** Whether the job gets a file with the value. */
  file?: boolean;
  /** Where HashiCorp Vault has it. */
  vault?: Record<string, unknown>;
  /** Where Google Cloud Secret Manager has it. */
  gcp_secret_manager?: Record<string, unknown>;
  /** Where Azure Key Vault has it. */
  azure_key_vault?: Record<string, unknown>;
  /** Where AWS Secrets Manager has it. */
  aws_secrets_manager?: Record<string, unknown>;
  /** Where the GitLab secrets manager has it. */
  gitlab_secrets_manager?: Record<string, unknown>;
  /** Where Akeyless has it. */
  akeyless?: Record<string, unknown>;
}

/** Container that runs beside a job. */
export interface JobRequestService extends JobRequestImage {
  /** Host name that the job reaches it by. */
  alias: string | null;
  /** Arguments of its command. */
  command: string[] | null;
  /** Variables that only it gets. */
  variables?: JobRequestVariable[] | null;
}

/** Commands of a job. */
export interface JobRequestStep {
  /** Part of the job that the commands are of. */
  name: JobRequestStepName | (string & {});
  /** Commands. */
  script: string[];
  /** Most seconds that they may run. */
  timeout: number | null;
  /** When they run, such as `on_success` or `always`. */
  when: string;
  /** Whether their failure is passed over. */
  allow_failure: boolean;
}

/** Part of a job. */
export type JobRequestStepName = "script" | "release" | "after_script";

/** Variable of a job. */
export interface JobRequestVariable {
  /** Name. */
  key: string;
  /** What the job gets as the value. */
  value: string | null;
  /** Whether it may be shown. */
  public: boolean;
  /** Whether it is hidden in the log. */
  masked: boolean;
  /** Whether the job gets a file with the value. */
  file?: boolean;
  /** Whether `$` in it is kept as it is. */
  raw?: boolean;
}

/** What a runner tells of its configuration. */
export interface RunnerConfigInfo {
  /** Graphics processors that jobs may use. */
  gpus?: string;
}

/** What the whole log of a job measures. */
export interface RunnerJobOutput {
  /** CRC32 checksum, such as `crc32:12345678`. */
  checksum?: string;
  /** Bytes. */
  bytesize?: number;
}

/** What a runner tells of itself when it asks for a job. */
export interface RunnerRequestInfo {
  /** Name of the program. */
  name?: string;
  /** Version of GitLab Runner. */
  version?: string;
  /** Git revision of GitLab Runner. */
  revision?: string;
  /** Operating system. */
  platform?: string;
  /** Processor architecture. */
  architecture?: string;
  /** Executor, such as `docker`. */
  executor?: string;
  /** What it can do, by name. */
  features?: Record<string, boolean>;
  /** Its configuration. */
  config?: RunnerConfigInfo;
  /** Labels of the machine by name. */
  labels?: Record<string, string>;
}

/** Where the web terminal of a job can be reached. */
export interface RunnerSession {
  /** Address of the session. */
  url?: string;
  /** Certificate of the address. */
  certificate?: string;
  /** Value of the header `Authorization` for it. */
  authorization?: string;
}

/** Key of the environment of a suspended job. */
export interface RuntimeEnvironmentKey {
  /** The key; null where the job was not suspended. */
  runtime_environment_key: string | null;
}

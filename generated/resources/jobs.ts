// From spec/resources/jobs.yaml. Do not edit: `npm run generate` writes this file.

/**
 * CI/CD jobs of projects: their state and logs, and running, canceling and erasing them.
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type NoParams,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { Bridge, Job, JobStatus } from "../shared/jobs.js";
import type { CiInputValue, PipelineStatus } from "../shared/pipelines.js";
import type { ProjectIdentity } from "../shared/projects.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { UserState } from "../shared/users.js";

/**
 * Get the current job.
 *
 * Gets the job that the job token of the call belongs to.
 *
 * `GET /job`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#retrieve-a-job-by-job-token)
 */
export function getCurrent(client: Client, params?: NoParams, options?: RequestOptions): Call<Job> {
  return client.call({ id: "jobs.getCurrent", method: "GET", path: "/job" }, params, options);
}

/** Parameters of `getAllowedAgents`. */
export interface JobsGetAllowedAgentsParams {
  /** Token of the job, where no header has it. */
  job_token?: string;
}

/**
 * Get agents that the current job may use.
 *
 * Gets the agents for Kubernetes that the job of the given job token may use, with what identifies the job.
 *
 * `GET /job/allowed_agents`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#retrieve-gitlab-agent-for-kubernetes-by-ci_job_token)
 */
export function getAllowedAgents(
  client: Client,
  params?: JobsGetAllowedAgentsParams,
  options?: RequestOptions,
): Call<JobAllowedAgents> {
  return queryCall(
    client,
    { id: "jobs.getAllowedAgents", method: "GET", path: "/job/allowed_agents" },
    params,
    options,
  );
}

/** Parameters of `list`. */
export interface JobsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only jobs in these states. */
  scope?: JobStatus[];
  /** Only jobs of this branch or tag. */
  ref?: string;
  /** What to sort by. */
  order_by?: JobsOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** Where the page begins, as the link to the next page has it; with keyset pagination only. */
  cursor?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List jobs of a project.
 *
 * Lists the jobs of a project, newest first. Keyset pagination is faster for more than a page.
 *
 * `GET /projects/:project_id/jobs`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#list-all-jobs-for-a-project)
 */
export function list(client: Client, params: JobsListParams, options?: ListOptions): ListCall<Job> {
  return listCall(
    client,
    { id: "jobs.list", method: "GET", path: "/projects/{project_id}/jobs", pagination: "both", orderBy: ["id"] },
    params,
    options,
  );
}

/** Parameters of `listForPipeline`. */
export interface JobsListForPipelineParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
  /** Whether to list also the earlier runs of jobs that were run again. Default: `false`. */
  include_retried?: boolean;
  /** Only jobs in these states. */
  scope?: JobStatus[];
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List jobs of a pipeline.
 *
 * Lists the jobs of a pipeline, newest first; child pipelines have their own lists.
 *
 * `GET /projects/:project_id/pipelines/:pipeline_id/jobs`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#list-all-jobs-by-pipeline)
 */
export function listForPipeline(
  client: Client,
  params: JobsListForPipelineParams,
  options?: ListOptions,
): ListCall<Job> {
  return listCall(
    client,
    {
      id: "jobs.listForPipeline",
      method: "GET",
      path: "/projects/{project_id}/pipelines/{pipeline_id}/jobs",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listTriggerJobs`. */
export interface JobsListTriggerJobsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
  /** Only jobs in these states. */
  scope?: JobStatus[];
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List trigger jobs of a pipeline.
 *
 * Lists the jobs of a pipeline that trigger other pipelines.
 *
 * `GET /projects/:project_id/pipelines/:pipeline_id/trigger_jobs`
 *
 * Since GitLab 19.2. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#list-all-trigger-jobs-by-pipeline)
 */
export function listTriggerJobs(
  client: Client,
  params: JobsListTriggerJobsParams,
  options?: ListOptions,
): ListCall<Bridge> {
  return listCall(
    client,
    {
      id: "jobs.listTriggerJobs",
      method: "GET",
      path: "/projects/{project_id}/pipelines/{pipeline_id}/trigger_jobs",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listBridges`. */
export interface JobsListBridgesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
  /** Only jobs in these states. */
  scope?: JobStatus[];
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List bridges of a pipeline.
 *
 * Lists the jobs of a pipeline that trigger other pipelines.
 *
 * `GET /projects/:project_id/pipelines/:pipeline_id/bridges`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#list-all-trigger-jobs-by-pipeline)
 *
 * @deprecated Since GitLab 19.2. Use {@link listTriggerJobs}.
 */
export function listBridges(client: Client, params: JobsListBridgesParams, options?: ListOptions): ListCall<Bridge> {
  return listCall(
    client,
    {
      id: "jobs.listBridges",
      method: "GET",
      path: "/projects/{project_id}/pipelines/{pipeline_id}/bridges",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface JobsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
}

/**
 * Get a job.
 *
 * Gets one job.
 *
 * `GET /projects/:project_id/jobs/:job_id`
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#retrieve-a-job-by-job-id)
 */
export function get(client: Client, params: JobsGetParams, options?: RequestOptions): Call<Job> {
  return client.call({ id: "jobs.get", method: "GET", path: "/projects/{project_id}/jobs/{job_id}" }, params, options);
}

/** Parameters of `getTrace`. */
export interface JobsGetTraceParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
  /** Bytes to leave out at the beginning. */
  byte_offset?: number;
  /** Most bytes to get. */
  byte_limit?: number;
}

/**
 * Get the log of a job.
 *
 * Gets the log of a job as text, with its colour codes; empty where there is none yet.
 *
 * `GET /projects/:project_id/jobs/:job_id/trace`
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#retrieve-a-log-file-for-a-job)
 */
export function getTrace(client: Client, params: JobsGetTraceParams, options?: RequestOptions): Call<string> {
  return queryCall(
    client,
    { id: "jobs.getTrace", method: "GET", path: "/projects/{project_id}/jobs/{job_id}/trace", as: "text" },
    params,
    options,
  );
}

/** Parameters of `cancel`. */
export interface JobsCancelParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
  /** Whether to end at once a job that is being canceled; for maintainers. Default: `false`. */
  force?: boolean;
}

/**
 * Cancel a job.
 *
 * Cancels a job. One that runs may still run its `after_script`.
 *
 * `POST /projects/:project_id/jobs/:job_id/cancel`
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#cancel-a-job)
 */
export function cancel(client: Client, params: JobsCancelParams, options?: RequestOptions): Call<Job> {
  return client.call(
    { id: "jobs.cancel", method: "POST", path: "/projects/{project_id}/jobs/{job_id}/cancel" },
    params,
    options,
  );
}

/** Parameters of `retry`. */
export interface JobsRetryParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
  /** Values of the inputs of the job by name. Since GitLab 18.10. */
  job_inputs?: Record<string, CiInputValue>;
  /** Values of the inputs of the job by name, as GitLab's own OpenAPI document calls them. */
  inputs?: Record<string, CiInputValue>;
}

/**
 * Retry a job.
 *
 * Runs a job again, as a new job with a new ID.
 *
 * `POST /projects/:project_id/jobs/:job_id/retry`
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#retry-a-job)
 */
export function retry(client: Client, params: JobsRetryParams, options?: RequestOptions): Call<Job> {
  return client.call(
    { id: "jobs.retry", method: "POST", path: "/projects/{project_id}/jobs/{job_id}/retry" },
    params,
    options,
  );
}

/** Parameters of `erase`. */
export interface JobsEraseParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
}

/**
 * Erase a job.
 *
 * Deletes the log and the artifacts of a job that has ended. Archived jobs cannot be erased.
 *
 * `POST /projects/:project_id/jobs/:job_id/erase`
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#erase-a-job)
 */
export function erase(client: Client, params: JobsEraseParams, options?: RequestOptions): Call<Job> {
  return client.call(
    { id: "jobs.erase", method: "POST", path: "/projects/{project_id}/jobs/{job_id}/erase" },
    params,
    options,
  );
}

/** Parameters of `play`. */
export interface JobsPlayParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
  /** Variables for this run. */
  job_variables_attributes?: JobVariable[];
  /** Values of the inputs of the job by name. Since GitLab 18.10. */
  job_inputs?: Record<string, CiInputValue>;
}

/**
 * Run a manual job.
 *
 * Starts a job that waits for someone to start it.
 *
 * `POST /projects/:project_id/jobs/:job_id/play`
 *
 * [Documentation](https://docs.gitlab.com/api/jobs/#run-a-job)
 */
export function play(client: Client, params: JobsPlayParams, options?: RequestOptions): Call<PlayedJob> {
  return client.call(
    { id: "jobs.play", method: "POST", path: "/projects/{project_id}/jobs/{job_id}/play" },
    params,
    options,
  );
}

/** Agent for Kubernetes that a job may use. */
export interface JobAgent {
  /** ID of the agent. */
  id: number;
  /** Project that has its configuration. */
  config_project: ProjectIdentity;
  /** What its configuration grants to jobs. */
  configuration?: Record<string, unknown>;
}

/** Environment of a job that may use agents. */
export interface JobAgentEnvironment {
  /** Short name of the environment. */
  slug: string;
  /** Tier of the environment, such as `production`. */
  tier: string;
}

/** Group above the project of a job. */
export interface JobAgentGroup {
  /** ID of the group. */
  id: number;
}

/** Job that may use agents. */
export interface JobAgentJob {
  /** ID of the job. */
  id: number;
  /**
   * Name; from older versions.
   * @deprecated
   */
  name?: string;
  /**
   * Stage; from older versions.
   * @deprecated
   */
  stage?: string;
  /**
   * ID of its project; from older versions.
   * @deprecated
   */
  project_id?: number;
  /**
   * Name of its project; from older versions.
   * @deprecated
   */
  project_name?: string;
}

/** Pipeline of a job that may use agents. */
export interface JobAgentPipeline {
  /** ID of the pipeline. */
  id: number;
  /**
   * ID of its project; from older versions.
   * @deprecated
   */
  project_id?: number;
  /**
   * SHA of its commit; from older versions.
   * @deprecated
   */
  sha?: string;
  /**
   * Branch or tag that it runs for; from older versions.
   * @deprecated
   */
  ref?: string;
  /**
   * State; from older versions.
   * @deprecated
   */
  status?: PipelineStatus | (string & {});
  /**
   * When it was created; from older versions.
   * @deprecated
   */
  created_at?: string;
  /**
   * When it last changed; from older versions.
   * @deprecated
   */
  updated_at?: string;
  /**
   * Address of its page; from older versions.
   * @deprecated
   */
  web_url?: string;
}

/** Project of a job that may use agents. */
export interface JobAgentProject {
  /** ID of the project. */
  id: number;
  /** Groups that it is in, from the nearest up. */
  groups?: JobAgentGroup[];
  /**
   * Description; from older versions.
   * @deprecated
   */
  description?: string | null;
  /**
   * Name; from older versions.
   * @deprecated
   */
  name?: string;
  /**
   * Name with those of its groups; from older versions.
   * @deprecated
   */
  name_with_namespace?: string;
  /**
   * Path; from older versions.
   * @deprecated
   */
  path?: string;
  /**
   * Path with those of its groups; from older versions.
   * @deprecated
   */
  path_with_namespace?: string;
  /**
   * When it was created; from older versions.
   * @deprecated
   */
  created_at?: string;
}

/** User who started a job that may use agents. */
export interface JobAgentUser {
  /** ID of the user. */
  id: number;
  /** Username of the user who started the job. */
  username: string;
  /** Names of all roles that the user's own includes, such as `developer`. */
  roles_in_project?: string[];
  /** Display name; shown in the documentation. */
  name?: string;
  /** State of the account; shown in the documentation. */
  state?: UserState | (string & {});
  /** Address of the avatar; shown in the documentation. */
  avatar_url?: string | null;
  /** Address of the profile; shown in the documentation. */
  web_url?: string;
}

/** Agents that a job may use, and what identifies the job. */
export interface JobAllowedAgents {
  /** Agents that the job may use. */
  allowed_agents: JobAgent[];
  /** Job whose token makes the call. */
  job: JobAgentJob;
  /** Pipeline of the job. */
  pipeline: JobAgentPipeline;
  /** Project of the job. */
  project: JobAgentProject;
  /** User who started it. */
  user: JobAgentUser;
  /** Its environment, where it has one. */
  environment?: JobAgentEnvironment;
}

/** Variable for a manual job. */
export interface JobVariable {
  /** Name of the variable. */
  key: string;
  /** What the job gets as the value. */
  value: string;
}

/** What jobs are sorted by. */
export type JobsOrderBy = "id";

/** Job that was started, or job that triggers a pipeline. */
export type PlayedJob = Job | Bridge;

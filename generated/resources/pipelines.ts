// From spec/resources/pipelines.yaml. Do not edit: `npm run generate` writes this file.

/**
 * CI/CD pipelines of projects: their state, jobs, variables and test reports.
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { CiVariable, VariableType } from "../shared/ci-variables.js";
import type {
  CiInputValue,
  DetailedStatus,
  Pipeline,
  PipelineBasic,
  PipelineScope,
  PipelineSource,
  PipelineStatus,
} from "../shared/pipelines.js";
import type { ProjectIdentity } from "../shared/projects.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";

/** Parameters of `listForCurrentUser`. */
export interface PipelinesListForCurrentUserParams {
  /** Only pipelines that were started this way. */
  source?: PipelineSource;
  /** Only pipelines that were created at this time or before. */
  created_before?: string | Date;
  /** Only pipelines that were created at this time or later. */
  created_after?: string | Date;
  /** What to sort by. Default: `created_at`. */
  order_by?: UserPipelineOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: UserPipelineSort;
  /** Where the page begins, as the link to the next page has it; with keyset pagination only. */
  cursor?: string;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List your pipelines.
 *
 * Lists the pipelines that the caller started, newest first, over all projects. Child pipelines are listed
 * with `source` `parent_pipeline` only.
 *
 * `GET /pipelines`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listForCurrentUser(
  client: Client,
  params?: PipelinesListForCurrentUserParams,
  options?: ListOptions,
): ListCall<UserPipeline> {
  return listCall(
    client,
    {
      id: "pipelines.listForCurrentUser",
      method: "GET",
      path: "/pipelines",
      pagination: "keyset",
      orderBy: ["created_at"],
    },
    params,
    options,
  );
}

/** Parameters of `list`. */
export interface PipelinesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only pipelines in this state, or only the latest one of each branch or tag. */
  scope?: PipelineScope;
  /** Only pipelines in this state. */
  status?: PipelineStatus;
  /** Only pipelines that were started this way. */
  source?: PipelineSource;
  /** Only pipelines of this branch or tag. */
  ref?: string;
  /** Only pipelines of this commit. */
  sha?: string;
  /** Whether to list only pipelines with an invalid configuration, or only those without. */
  yaml_errors?: boolean;
  /** Only pipelines of this name. Since GitLab 15.11. */
  name?: string;
  /** Only pipelines that the user of this name started. */
  username?: string;
  /** Only pipelines that changed at this time or later. */
  updated_after?: string | Date;
  /** Only pipelines that changed at this time or before. */
  updated_before?: string | Date;
  /** Only pipelines that were created at this time or later. */
  created_after?: string | Date;
  /** Only pipelines that were created at this time or before. */
  created_before?: string | Date;
  /** What to sort by. Default: `id`. */
  order_by?: PipelineOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List pipelines of a project.
 *
 * Lists the pipelines of a project. Child pipelines are listed with `source` `parent_pipeline` only.
 *
 * `GET /projects/:project_id/pipelines`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#list-project-pipelines)
 */
export function list(
  client: Client,
  params: PipelinesListParams,
  options?: ListOptions,
): ListCall<PipelineBasicWithMetadata> {
  return listCall(
    client,
    { id: "pipelines.list", method: "GET", path: "/projects/{project_id}/pipelines", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `getLatest`. */
export interface PipelinesGetLatestParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch or tag; the default branch unless given. */
  ref?: string;
}

/**
 * Get the latest pipeline of a ref.
 *
 * Gets the latest pipeline of the newest commit of a branch or tag. Without such a pipeline the answer
 * is 403.
 *
 * `GET /projects/:project_id/pipelines/latest`
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#retrieve-the-latest-pipeline)
 */
export function getLatest(
  client: Client,
  params: PipelinesGetLatestParams,
  options?: RequestOptions,
): Call<PipelineWithMetadata> {
  return queryCall(
    client,
    { id: "pipelines.getLatest", method: "GET", path: "/projects/{project_id}/pipelines/latest" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface PipelinesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
}

/**
 * Get a pipeline.
 *
 * Gets one pipeline, child pipelines too.
 *
 * `GET /projects/:project_id/pipelines/:pipeline_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#retrieve-a-single-pipeline)
 */
export function get(client: Client, params: PipelinesGetParams, options?: RequestOptions): Call<PipelineWithMetadata> {
  return client.call(
    { id: "pipelines.get", method: "GET", path: "/projects/{project_id}/pipelines/{pipeline_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface PipelinesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
}

/**
 * Delete a pipeline.
 *
 * Deletes a pipeline with its jobs, logs, artifacts and triggers, for good. Its child pipelines stay.
 *
 * `DELETE /projects/:project_id/pipelines/:pipeline_id`
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#delete-a-pipeline)
 */
function delete_(client: Client, params: PipelinesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "pipelines.delete", method: "DELETE", path: "/projects/{project_id}/pipelines/{pipeline_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a pipeline.
   *
   * Deletes a pipeline with its jobs, logs, artifacts and triggers, for good. Its child pipelines stay.
   *
   * `DELETE /projects/:project_id/pipelines/:pipeline_id`
   *
   * [Documentation](https://docs.gitlab.com/api/pipelines/#delete-a-pipeline)
   */
  delete_ as delete,
};

/** Parameters of `listVariables`. */
export interface PipelinesListVariablesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
}

/**
 * List variables of a pipeline.
 *
 * Lists the variables that were given when the pipeline was started; not those of the project, group or
 * instance.
 *
 * `GET /projects/:project_id/pipelines/:pipeline_id/variables`
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#retrieve-pipeline-variables)
 */
export function listVariables(
  client: Client,
  params: PipelinesListVariablesParams,
  options?: RequestOptions,
): Call<CiVariable[]> {
  return client.call(
    { id: "pipelines.listVariables", method: "GET", path: "/projects/{project_id}/pipelines/{pipeline_id}/variables" },
    params,
    options,
  );
}

/** Parameters of `getTestReport`. */
export interface PipelinesGetTestReportParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
}

/**
 * Get the test report of a pipeline.
 *
 * Gets the test cases that the JUnit reports of the jobs have.
 *
 * `GET /projects/:project_id/pipelines/:pipeline_id/test_report`
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#retrieve-a-test-report-for-a-pipeline)
 */
export function getTestReport(
  client: Client,
  params: PipelinesGetTestReportParams,
  options?: RequestOptions,
): Call<TestReport> {
  return client.call(
    {
      id: "pipelines.getTestReport",
      method: "GET",
      path: "/projects/{project_id}/pipelines/{pipeline_id}/test_report",
    },
    params,
    options,
  );
}

/** Parameters of `getTestReportSummary`. */
export interface PipelinesGetTestReportSummaryParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
}

/**
 * Get the test report summary of a pipeline.
 *
 * Counts the test cases that the JUnit reports of the jobs have.
 *
 * `GET /projects/:project_id/pipelines/:pipeline_id/test_report_summary`
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#retrieve-a-test-report-summary-for-a-pipeline)
 */
export function getTestReportSummary(
  client: Client,
  params: PipelinesGetTestReportSummaryParams,
  options?: RequestOptions,
): Call<TestReportSummary> {
  return client.call(
    {
      id: "pipelines.getTestReportSummary",
      method: "GET",
      path: "/projects/{project_id}/pipelines/{pipeline_id}/test_report_summary",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface PipelinesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch or tag to run it for. */
  ref: string;
  /** Variables for its jobs. */
  variables?: PipelineVariable[];
  /** Values of the inputs of its configuration by name. Since GitLab 17.10. */
  inputs?: Record<string, CiInputValue>;
}

/**
 * Create a pipeline.
 *
 * Creates a pipeline for a branch or tag and starts it. For a merge request, use the call of merge requests.
 *
 * `POST /projects/:project_id/pipeline`
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#create-a-new-pipeline)
 */
export function create(client: Client, params: PipelinesCreateParams, options?: RequestOptions): Call<Pipeline> {
  return client.call(
    { id: "pipelines.create", method: "POST", path: "/projects/{project_id}/pipeline" },
    params,
    options,
  );
}

/** Parameters of `retry`. */
export interface PipelinesRetryParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
}

/**
 * Retry jobs of a pipeline.
 *
 * Runs the failed and canceled jobs of a pipeline again. Where there are none, nothing happens.
 *
 * `POST /projects/:project_id/pipelines/:pipeline_id/retry`
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#retry-jobs-in-a-pipeline)
 */
export function retry(client: Client, params: PipelinesRetryParams, options?: RequestOptions): Call<Pipeline> {
  return client.call(
    { id: "pipelines.retry", method: "POST", path: "/projects/{project_id}/pipelines/{pipeline_id}/retry" },
    params,
    options,
  );
}

/** Parameters of `cancel`. */
export interface PipelinesCancelParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
}

/**
 * Cancel a pipeline.
 *
 * Cancels all jobs of a pipeline. It succeeds too where nothing is left to cancel.
 *
 * `POST /projects/:project_id/pipelines/:pipeline_id/cancel`
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#cancel-all-jobs-for-a-pipeline)
 */
export function cancel(client: Client, params: PipelinesCancelParams, options?: RequestOptions): Call<Pipeline> {
  return client.call(
    { id: "pipelines.cancel", method: "POST", path: "/projects/{project_id}/pipelines/{pipeline_id}/cancel" },
    params,
    options,
  );
}

/** Parameters of `updateMetadata`. */
export interface PipelinesUpdateMetadataParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline. */
  pipeline_id: number;
  /** New name. */
  name: string;
}

/**
 * Rename a pipeline.
 *
 * Changes the name of a pipeline.
 *
 * `PUT /projects/:project_id/pipelines/:pipeline_id/metadata`
 *
 * Since GitLab 16.6. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/pipelines/#update-pipeline-metadata)
 */
export function updateMetadata(
  client: Client,
  params: PipelinesUpdateMetadataParams,
  options?: RequestOptions,
): Call<PipelineWithMetadata> {
  return client.call(
    { id: "pipelines.updateMetadata", method: "PUT", path: "/projects/{project_id}/pipelines/{pipeline_id}/metadata" },
    params,
    options,
  );
}

/** Pipeline of a list, with its name. */
export interface PipelineBasicWithMetadata extends PipelineBasic {
  /** Name; null where it has none. */
  name: string | null;
}

/** Merge request that a pipeline runs for. */
export interface PipelineMergeRequest {
  /** Number of the merge request inside its project. */
  iid: number;
  /** Title of the merge request. */
  title: string;
  /** Address of its page. */
  web_url: string;
}

/** What pipelines are sorted by. */
export type PipelineOrderBy = "id" | "status" | "ref" | "updated_at" | "user_id";

/** Variable for the jobs of a new pipeline. */
export interface PipelineVariable {
  /** Name of the variable. */
  key: string;
  /** What jobs get as the value. */
  value: string;
  /** Whether jobs get the value itself or a file with it. Default: `env_var`. */
  variable_type?: VariableType;
}

/** Pipeline with its name. */
export interface PipelineWithMetadata extends Pipeline {
  /** Name; null where it has none. */
  name: string | null;
}

/** Test case of a report. */
export interface TestCase {
  /** Outcome. */
  status: TestCaseStatus | (string & {});
  /** Name of the test case, as the report has it. */
  name: string;
  /** Name of its class or file, as the report has it. */
  classname: string | null;
  /** Path of the file that it is in; null where the report does not tell. */
  file?: string | null;
  /** Seconds that it ran. */
  execution_time: number | null;
  /** What it printed or why it failed; null where nothing is told. */
  system_output: TestCaseOutput | null;
  /** Where it failed; null where nothing is told. */
  stack_trace: string | null;
  /** Address of a file, such as a screenshot; null where there is none. */
  attachment_url?: string | null;
  /** How often it failed lately; null where it did not. */
  recent_failures?: TestCaseFailures | null;
}

/** How often a test case failed lately. */
export interface TestCaseFailures {
  /** Number of failures on the base branch in the last 14 days. */
  count: number;
  /** Branch that they are counted on. */
  base_branch: string;
}

/**
 * Output of a test case: an object where the report has attributes in place of text, a list where it has
 * several elements of one kind.
 */
export type TestCaseOutput = TestCaseOutputPart | TestCaseOutputPart[];

/** Attributes and text of an element of a test report, by their names in it. */
export type TestCaseOutputAttributes = Record<string, unknown>;

/** Text of an element of a test report, or its attributes. */
export type TestCaseOutputPart = string | TestCaseOutputAttributes;

/** Outcome of a test case. */
export type TestCaseStatus = "success" | "failed" | "skipped" | "error";

/** Test cases of a pipeline. */
export interface TestReport {
  /** Seconds that the test cases ran. */
  total_time: number;
  /** Number of test cases. */
  total_count: number;
  /** Number of those that passed. */
  success_count: number;
  /** Number of those that failed. */
  failed_count: number;
  /** Number of those that were skipped. */
  skipped_count: number;
  /** Number of those that ended with an error. */
  error_count: number;
  /** Test cases by job. */
  test_suites: TestSuite[];
}

/** Numbers of test cases of a pipeline, in all and by job. */
export interface TestReportSummary {
  /** All of them. */
  total: TestReportTotal;
  /** By job. */
  test_suites: TestSuiteSummary[];
}

/** Numbers of test cases of a pipeline. */
export interface TestReportTotal {
  /** Seconds that the test cases ran. */
  time: number;
  /** Number of test cases. */
  count: number;
  /** Number of those that passed. */
  success: number;
  /** Number of those that failed. */
  failed: number;
  /** Number of those that were skipped. */
  skipped: number;
  /** Number of those that ended with an error. */
  error: number;
  /** Why a report could not be read; null where all could. */
  suite_error: string | null;
}

/** Test cases of a job. */
export interface TestSuite {
  /** Name of the job. */
  name: string;
  /** Seconds that its test cases ran. */
  total_time: number;
  /** Number of test cases. */
  total_count: number;
  /** Number of those that passed. */
  success_count: number;
  /** Number of those that failed. */
  failed_count: number;
  /** Number of those that were skipped. */
  skipped_count: number;
  /** Number of those that ended with an error. */
  error_count: number;
  /** Why the report could not be read; null where it could. */
  suite_error?: string | null;
  /** Test cases; in whole reports only. */
  test_cases?: TestCase[];
}

/** Numbers of test cases of a job. */
export interface TestSuiteSummary extends TestSuite {
  /** IDs of the jobs that the report is from. */
  build_ids: number[];
}

/** Pipeline that the caller started. */
export interface UserPipeline extends PipelineBasicWithMetadata {
  /** Project that the pipeline ran in. */
  project: ProjectIdentity;
  /** When its first job started; null before. */
  started_at: string | null;
  /** When its last job ended; null before. */
  finished_at: string | null;
  /** Seconds that its jobs ran; null while it has not ended. */
  duration: number | null;
  /** Seconds that it waited before it started; null before. */
  queued_duration: number | null;
  /** How its page shows its state. */
  detailed_status: DetailedStatus;
  /** Merge request that it runs for, where the caller may see it. */
  merge_request?: PipelineMergeRequest;
}

/** What your pipelines are sorted by. */
export type UserPipelineOrderBy = "created_at";

/** Direction that your pipelines can be sorted in. */
export type UserPipelineSort = "desc";

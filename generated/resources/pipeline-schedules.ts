// From spec/resources/pipeline-schedules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Pipelines of a project that run at set times.
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../../runtime/client.js";
import type { CiVariable, VariableType } from "../shared/ci-variables.js";
import type { CiInput, CiInputValue, PipelineBasic, PipelineScope, PipelineStatus } from "../shared/pipelines.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface PipelineSchedulesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only schedules that run, or only those that do not. */
  scope?: PipelineScheduleScope;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List pipeline schedules of a project.
 *
 * Lists the pipeline schedules of a project.
 *
 * `GET /projects/:project_id/pipeline_schedules`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#list-all-pipeline-schedules)
 */
export function list(
  client: Client,
  params: PipelineSchedulesListParams,
  options?: ListOptions,
): ListCall<PipelineSchedule> {
  return listCall(
    client,
    {
      id: "pipelineSchedules.list",
      method: "GET",
      path: "/projects/{project_id}/pipeline_schedules",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface PipelineSchedulesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What the schedule is for. */
  description: string;
  /**
   * Branch or tag to run for; a full ref such as `refs/heads/main` where a branch and a tag have that name.
   */
  ref: string;
  /** When to run, as a cron expression such as `0 1 * * 5`. */
  cron: string;
  /** Time zone of the cron expression, as Rails or the tz database name it. Default: `UTC`. */
  cron_timezone?: string;
  /** Whether it runs. Default: `true`. */
  active?: boolean;
  /** Values of the inputs of the configuration. Since GitLab 17.11. */
  inputs?: CiInput[];
}

/**
 * Create a pipeline schedule.
 *
 * Creates a pipeline schedule that the caller owns; its pipelines run with the rights of the owner.
 *
 * `POST /projects/:project_id/pipeline_schedules`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#create-a-new-pipeline-schedule)
 */
export function create(
  client: Client,
  params: PipelineSchedulesCreateParams,
  options?: RequestOptions,
): Call<PipelineScheduleDetails> {
  return client.call(
    { id: "pipelineSchedules.create", method: "POST", path: "/projects/{project_id}/pipeline_schedules" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface PipelineSchedulesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
}

/**
 * Get a pipeline schedule.
 *
 * Gets one pipeline schedule with its last pipeline; maintainers and its owner also see its variables and
 * inputs.
 *
 * `GET /projects/:project_id/pipeline_schedules/:pipeline_schedule_id`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#retrieve-a-pipeline-schedule)
 */
export function get(
  client: Client,
  params: PipelineSchedulesGetParams,
  options?: RequestOptions,
): Call<PipelineScheduleDetails> {
  return client.call(
    {
      id: "pipelineSchedules.get",
      method: "GET",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface PipelineSchedulesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
  /** What the schedule is for. */
  description?: string;
  /**
   * Branch or tag to run for; a full ref such as `refs/heads/main` where a branch and a tag have that name.
   */
  ref?: string;
  /** When to run, as a cron expression such as `0 1 * * 5`. */
  cron?: string;
  /** Time zone of the cron expression, as Rails or the tz database name it. */
  cron_timezone?: string;
  /** Whether it runs. */
  active?: boolean;
  /** Inputs to set or remove; others stay. Since GitLab 17.11. */
  inputs?: PipelineScheduleInputChange[];
}

/**
 * Update a pipeline schedule.
 *
 * Changes a pipeline schedule and plans its next run anew.
 *
 * `PUT /projects/:project_id/pipeline_schedules/:pipeline_schedule_id`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#update-a-pipeline-schedule)
 */
export function update(
  client: Client,
  params: PipelineSchedulesUpdateParams,
  options?: RequestOptions,
): Call<PipelineScheduleDetails> {
  return client.call(
    {
      id: "pipelineSchedules.update",
      method: "PUT",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface PipelineSchedulesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
}

/**
 * Delete a pipeline schedule.
 *
 * Deletes a pipeline schedule.
 *
 * `DELETE /projects/:project_id/pipeline_schedules/:pipeline_schedule_id`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#delete-a-pipeline-schedule)
 */
function delete_(
  client: Client,
  params: PipelineSchedulesDeleteParams,
  options?: RequestOptions,
): Call<PipelineScheduleDetails | undefined> {
  return client.call(
    {
      id: "pipelineSchedules.delete",
      method: "DELETE",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a pipeline schedule.
   *
   * Deletes a pipeline schedule.
   *
   * `DELETE /projects/:project_id/pipeline_schedules/:pipeline_schedule_id`
   *
   * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#delete-a-pipeline-schedule)
   */
  delete_ as delete,
};

/** Parameters of `listPipelines`. */
export interface PipelineSchedulesListPipelinesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
  /** Only pipelines in this state, or only the latest one of each branch or tag. */
  scope?: PipelineScope;
  /** Only pipelines in this state. */
  status?: PipelineStatus;
  /** Only pipelines that changed at this time or later. */
  updated_after?: string | Date;
  /** Only pipelines that changed at this time or before. */
  updated_before?: string | Date;
  /** Only pipelines that were created at this time or later. */
  created_after?: string | Date;
  /** Only pipelines that were created at this time or before. */
  created_before?: string | Date;
  /** Direction of sorting by ID. Default: `asc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List pipelines of a schedule.
 *
 * Lists the pipelines that a schedule started.
 *
 * `GET /projects/:project_id/pipeline_schedules/:pipeline_schedule_id/pipelines`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#list-all-pipelines-triggered-by-a-pipeline-schedule)
 */
export function listPipelines(
  client: Client,
  params: PipelineSchedulesListPipelinesParams,
  options?: ListOptions,
): ListCall<PipelineBasic> {
  return listCall(
    client,
    {
      id: "pipelineSchedules.listPipelines",
      method: "GET",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/pipelines",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `play`. */
export interface PipelineSchedulesPlayParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
}

/**
 * Run a pipeline schedule now.
 *
 * Starts a pipeline of the schedule at once; its next run stays as planned.
 *
 * `POST /projects/:project_id/pipeline_schedules/:pipeline_schedule_id/play`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#run-a-pipeline-schedule-immediately)
 */
export function play(
  client: Client,
  params: PipelineSchedulesPlayParams,
  options?: RequestOptions,
): Call<PipelineScheduleRun> {
  return client.call(
    {
      id: "pipelineSchedules.play",
      method: "POST",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/play",
    },
    params,
    options,
  );
}

/** Parameters of `takeOwnership`. */
export interface PipelineSchedulesTakeOwnershipParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
}

/**
 * Take ownership of a pipeline schedule.
 *
 * Makes the caller the owner of a pipeline schedule; its pipelines run with the rights of the owner.
 *
 * `POST /projects/:project_id/pipeline_schedules/:pipeline_schedule_id/take_ownership`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#update-ownership-of-a-pipeline-schedule)
 */
export function takeOwnership(
  client: Client,
  params: PipelineSchedulesTakeOwnershipParams,
  options?: RequestOptions,
): Call<PipelineScheduleDetails> {
  return client.call(
    {
      id: "pipelineSchedules.takeOwnership",
      method: "POST",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/take_ownership",
    },
    params,
    options,
  );
}

/** Parameters of `createVariable`. */
export interface PipelineSchedulesCreateVariableParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
  /** Name of the variable: letters, digits and `_`. */
  key: string;
  /** What jobs get as the value. */
  value: string;
  /** Whether jobs get the value itself or a file with it. Default: `env_var`. */
  variable_type?: VariableType;
}

/**
 * Create a variable of a pipeline schedule.
 *
 * Creates a variable for the pipelines of a schedule.
 *
 * `POST /projects/:project_id/pipeline_schedules/:pipeline_schedule_id/variables`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#create-a-variable-for-a-pipeline-schedule)
 */
export function createVariable(
  client: Client,
  params: PipelineSchedulesCreateVariableParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    {
      id: "pipelineSchedules.createVariable",
      method: "POST",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables",
    },
    params,
    options,
  );
}

/** Parameters of `getVariable`. */
export interface PipelineSchedulesGetVariableParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
  /** Key of the custom attribute. */
  key: string;
}

/**
 * Get a variable of a pipeline schedule.
 *
 * Gets one variable of a pipeline schedule.
 *
 * `GET /projects/:project_id/pipeline_schedules/:pipeline_schedule_id/variables/:key`
 *
 * Since GitLab 18.7.
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#retrieve-a-variable-for-a-pipeline-schedule)
 */
export function getVariable(
  client: Client,
  params: PipelineSchedulesGetVariableParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    {
      id: "pipelineSchedules.getVariable",
      method: "GET",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}",
    },
    params,
    options,
  );
}

/** Parameters of `updateVariable`. */
export interface PipelineSchedulesUpdateVariableParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
  /** Key of the custom attribute. */
  key: string;
  /** New value. */
  value?: string;
  /** Whether jobs get the value itself or a file with it. */
  variable_type?: VariableType;
}

/**
 * Update a variable of a pipeline schedule.
 *
 * Changes a variable of a pipeline schedule.
 *
 * `PUT /projects/:project_id/pipeline_schedules/:pipeline_schedule_id/variables/:key`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#update-a-variable-for-a-pipeline-schedule)
 */
export function updateVariable(
  client: Client,
  params: PipelineSchedulesUpdateVariableParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    {
      id: "pipelineSchedules.updateVariable",
      method: "PUT",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteVariable`. */
export interface PipelineSchedulesDeleteVariableParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the pipeline schedule. */
  pipeline_schedule_id: number;
  /** Key of the custom attribute. */
  key: string;
}

/**
 * Delete a variable of a pipeline schedule.
 *
 * Deletes a variable of a pipeline schedule.
 *
 * `DELETE /projects/:project_id/pipeline_schedules/:pipeline_schedule_id/variables/:key`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_schedules/#delete-a-variable-for-a-pipeline-schedule)
 */
export function deleteVariable(
  client: Client,
  params: PipelineSchedulesDeleteVariableParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    {
      id: "pipelineSchedules.deleteVariable",
      method: "DELETE",
      path: "/projects/{project_id}/pipeline_schedules/{pipeline_schedule_id}/variables/{key}",
    },
    params,
    options,
  );
}

/** Pipeline schedule as lists show it. */
export interface PipelineSchedule {
  /** ID of the schedule. */
  id: number;
  /** What it is for. */
  description: string;
  /** Branch or tag that it runs for, as a full ref such as `refs/heads/main`. */
  ref: string;
  /** When it runs, as a cron expression. */
  cron: string;
  /** Time zone of the cron expression. */
  cron_timezone: string;
  /** When it runs next; null where that cannot be told. */
  next_run_at: string | null;
  /** Whether it runs. */
  active: boolean;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Who owns it; null where the account was deleted. */
  owner: UserBasic | null;
  /** Values of the inputs of the configuration; for maintainers and the owner. */
  inputs?: CiInput[];
}

/** Pipeline schedule with its last pipeline and its variables. */
export interface PipelineScheduleDetails extends PipelineSchedule {
  /** Last pipeline that it started; null before the first. */
  last_pipeline: PipelineBasic | null;
  /** Variables for its pipelines; for maintainers and the owner. */
  variables?: CiVariable[];
}

/** Input of a pipeline schedule to set or remove. */
export interface PipelineScheduleInputChange {
  /** Name of the input. */
  name: string;
  /** New value; needed unless the input is removed. */
  value?: CiInputValue;
  /** Whether to remove the input. */
  destroy?: boolean;
}

/** Confirmation that a run was queued. */
export interface PipelineScheduleRun {
  /** What was done, for example `201 Created`. */
  message: string;
}

/** Which schedules to list: those that run or those that do not. */
export type PipelineScheduleScope = "active" | "inactive";

// From spec/resources/mlflow.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Experiments and their runs through the interface of MLflow clients. GitLab calls them model experiments and
 * candidates.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { MlflowKeyValue } from "../shared/mlflow.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `createExperiment`. */
export interface MlflowCreateExperimentParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the experiment. */
  name: string;
  /** Facts about the experiment. */
  tags?: MlflowKeyValue[];
  /** Has no effect; MLflow clients send it. */
  artifact_location?: string;
}

/**
 * Create an experiment.
 *
 * Creates an experiment. The name must be free in the project.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/experiments/create`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createExperiment(
  client: Client,
  params: MlflowCreateExperimentParams,
  options?: RequestOptions,
): Call<MlflowNewExperiment> {
  return client.call(
    {
      id: "mlflow.createExperiment",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/create",
    },
    params,
    options,
  );
}

/** Parameters of `deleteExperiment`. */
export interface MlflowDeleteExperimentParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the experiment in the project. */
  experiment_id: string;
}

/**
 * Delete an experiment.
 *
 * Deletes an experiment with its runs.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/experiments/delete`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function deleteExperiment(
  client: Client,
  params: MlflowDeleteExperimentParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mlflow.deleteExperiment",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/delete",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getExperiment`. */
export interface MlflowGetExperimentParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the experiment in the project. */
  experiment_id?: string;
}

/**
 * Get an experiment.
 *
 * Gets one experiment by its number in the project.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/experiments/get`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getExperiment(
  client: Client,
  params: MlflowGetExperimentParams,
  options?: RequestOptions,
): Call<MlflowExperimentAnswer> {
  return queryCall(
    client,
    {
      id: "mlflow.getExperiment",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/get",
    },
    params,
    options,
  );
}

/** Parameters of `getExperimentByName`. */
export interface MlflowGetExperimentByNameParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the experiment. */
  experiment_name?: string;
}

/**
 * Get an experiment by its name.
 *
 * Gets one experiment by its name.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/experiments/get-by-name`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getExperimentByName(
  client: Client,
  params: MlflowGetExperimentByNameParams,
  options?: RequestOptions,
): Call<MlflowExperimentAnswer> {
  return queryCall(
    client,
    {
      id: "mlflow.getExperimentByName",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/get-by-name",
    },
    params,
    options,
  );
}

/** Parameters of `getExperiments`. */
export interface MlflowGetExperimentsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get all experiments.
 *
 * Gets all experiments of a project.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/experiments/list`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getExperiments(
  client: Client,
  params: MlflowGetExperimentsParams,
  options?: RequestOptions,
): Call<MlflowExperimentList> {
  return client.call(
    {
      id: "mlflow.getExperiments",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/list",
    },
    params,
    options,
  );
}

/** Parameters of `searchExperiments`. */
export interface MlflowSearchExperimentsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Order: a column such as `created_at` or `name`, and `ASC` or `DESC` after it. Default: `created_at DESC`.
   */
  order_by?: string;
  /** Has no effect; MLflow clients send it. */
  filter?: string;
  /** Most experiments in an answer; at most 1000. Default: `200`. */
  max_results?: number;
  /** Where to go on: `next_page_token` of the answer before. */
  page_token?: string;
}

/**
 * Search experiments.
 *
 * Lists experiments of a project in pages, in an order that the caller chooses.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/experiments/search`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function searchExperiments(
  client: Client,
  params: MlflowSearchExperimentsParams,
  options?: RequestOptions,
): Call<MlflowExperimentSearch> {
  return client.call(
    {
      id: "mlflow.searchExperiments",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/search",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `setExperimentTag`. */
export interface MlflowSetExperimentTagParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the experiment in the project. */
  experiment_id: string;
  /** Name of the tag. */
  key: string;
  /** Value of the tag. */
  value: string;
}

/**
 * Set a tag of an experiment.
 *
 * Adds a tag to an experiment.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/experiments/set-experiment-tag`
 *
 * Since GitLab 16.3.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function setExperimentTag(
  client: Client,
  params: MlflowSetExperimentTagParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mlflow.setExperimentTag",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/experiments/set-experiment-tag",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getMetricHistory`. */
export interface MlflowGetMetricHistoryParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** UUID of the run. */
  run_id: string;
  /** Name of the metric. */
  metric_key: string;
  /** Most values in an answer; at most 1000. Default: `1000`. */
  max_results?: number;
  /** Where to go on: `next_page_token` of the answer before. */
  page_token?: string;
}

/**
 * Get the history of a metric.
 *
 * Gets the values that a metric of a run had, in pages.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/metrics/get-history`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getMetricHistory(
  client: Client,
  params: MlflowGetMetricHistoryParams,
  options?: RequestOptions,
): Call<MlflowMetricHistory> {
  return queryCall(
    client,
    {
      id: "mlflow.getMetricHistory",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/metrics/get-history",
    },
    params,
    options,
  );
}

/** Parameters of `createRun`. */
export interface MlflowCreateRunParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the experiment in the project. */
  experiment_id: number;
  /** When the run began, in milliseconds of Unix time. Default: `0`. */
  start_time?: number;
  /** Name of the run. */
  run_name?: string;
  /** Facts about the run. `gitlab.CI_JOB_ID` links it to a job. */
  tags?: MlflowKeyValue[];
  /** Has no effect; MLflow clients send it. */
  user_id?: string;
}

/**
 * Create a run.
 *
 * Creates a run of an experiment.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/runs/create`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createRun(
  client: Client,
  params: MlflowCreateRunParams,
  options?: RequestOptions,
): Call<MlflowRunAnswer> {
  return client.call(
    { id: "mlflow.createRun", method: "POST", path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/create" },
    params,
    options,
  );
}

/** Parameters of `deleteRun`. */
export interface MlflowDeleteRunParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** UUID of the run. */
  run_id: string;
}

/**
 * Delete a run.
 *
 * Deletes a run.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/runs/delete`
 *
 * Since GitLab 17.5.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function deleteRun(client: Client, params: MlflowDeleteRunParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mlflow.deleteRun",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/delete",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getRun`. */
export interface MlflowGetRunParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** UUID of the run. */
  run_id: string;
  /** Has no effect; MLflow clients send it. */
  run_uuid?: string;
}

/**
 * Get a run.
 *
 * Gets one run with its latest metrics, its parameters and tags.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/runs/get`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getRun(client: Client, params: MlflowGetRunParams, options?: RequestOptions): Call<MlflowRunAnswer> {
  return queryCall(
    client,
    { id: "mlflow.getRun", method: "GET", path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/get" },
    params,
    options,
  );
}

/** Parameters of `logBatch`. */
export interface MlflowLogBatchParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** UUID of the run. */
  run_id: string;
  /** Values of metrics. */
  metrics?: MlflowMetricInput[];
  /** Parameters; each can be set only once. */
  params?: MlflowKeyValue[];
  /** Facts about the run. */
  tags?: MlflowKeyValue[];
}

/**
 * Log many metrics and parameters of a run.
 *
 * Adds metrics, parameters and tags to a run at once. One that is not valid stops all; one that exists is
 * passed over.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/runs/log-batch`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function logBatch(client: Client, params: MlflowLogBatchParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mlflow.logBatch",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/log-batch",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `logMetric`. */
export interface MlflowLogMetricParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** UUID of the run. */
  run_id: string;
  /** Name of the metric. */
  key: string;
  /** Number that was measured. */
  value: number;
  /** When it was measured, in milliseconds of Unix time. */
  timestamp: number;
  /** Step of the training. */
  step?: number;
}

/**
 * Log a metric of a run.
 *
 * Adds a value of a metric to a run. A metric may have many values.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/runs/log-metric`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function logMetric(client: Client, params: MlflowLogMetricParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mlflow.logMetric",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/log-metric",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `logParameter`. */
export interface MlflowLogParameterParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** UUID of the run. */
  run_id: string;
  /** Name of the parameter. */
  key: string;
  /** Value of the parameter. */
  value: string;
}

/**
 * Log a parameter of a run.
 *
 * Adds a parameter to a run. Each parameter can be set only once.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/runs/log-parameter`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function logParameter(client: Client, params: MlflowLogParameterParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mlflow.logParameter",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/log-parameter",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `searchRuns`. */
export interface MlflowSearchRunsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the experiment in the project; only the first one counts. */
  experiment_ids: string[];
  /**
   * Order: `created_at`, `name` or `metrics.` and the name of a metric, with `ASC` or `DESC`.
   * Default: `created_at DESC`.
   */
  order_by?: string;
  /** Most runs in an answer; at most 1000. Default: `200`. */
  max_results?: number;
  /** Where to go on: `next_page_token` of the answer before. */
  page_token?: string;
}

/**
 * Search runs of an experiment.
 *
 * Lists runs of an experiment in pages.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/runs/search`
 *
 * Since GitLab 16.4.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function searchRuns(
  client: Client,
  params: MlflowSearchRunsParams,
  options?: RequestOptions,
): Call<MlflowRunSearch> {
  return client.call(
    {
      id: "mlflow.searchRuns",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/search",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `setRunTag`. */
export interface MlflowSetRunTagParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** UUID of the run. */
  run_id: string;
  /** Name of the tag. */
  key: string;
  /** Value of the tag. */
  value: string;
}

/**
 * Set a tag of a run.
 *
 * Adds a tag to a run.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/runs/set-tag`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function setRunTag(client: Client, params: MlflowSetRunTagParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mlflow.setRunTag",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/set-tag",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `updateRun`. */
export interface MlflowUpdateRunParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** UUID of the run. */
  run_id: string;
  /** State of the run. */
  status?: MlflowRunStatus;
  /** When the run ended, in milliseconds of Unix time. */
  end_time?: number;
}

/**
 * Update a run.
 *
 * Changes the status of a run, or when it ended.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/runs/update`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function updateRun(
  client: Client,
  params: MlflowUpdateRunParams,
  options?: RequestOptions,
): Call<MlflowRunUpdate> {
  return client.call(
    { id: "mlflow.updateRun", method: "POST", path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/runs/update" },
    params,
    options,
  );
}

/** Experiment: a series of runs. */
export interface MlflowExperiment {
  /** Number of the experiment in the project. */
  experiment_id: string;
  /** Name, unique in the project. */
  name: string;
  /** Whether it is deleted. */
  lifecycle_stage: MlflowLifecycleStage | (string & {});
  /** Always `not_implemented`. */
  artifact_location: string;
  /** Facts about the experiment. */
  tags: MlflowKeyValue[];
}

/** An experiment, wrapped as MLflow clients expect it. */
export interface MlflowExperimentAnswer {
  /** Experiment that was asked for. */
  experiment: MlflowExperiment;
}

/** All experiments of a project. */
export interface MlflowExperimentList {
  /** Experiments of the project. */
  experiments: MlflowExperiment[];
}

/** Page of experiments. */
export interface MlflowExperimentSearch extends MlflowExperimentList {
  /** Token of the next page; null on the last one. */
  next_page_token: string | null;
}

/** Whether an experiment is deleted. */
export type MlflowLifecycleStage = "active" | "deleted";

/** Value of a metric. */
export interface MlflowMetric {
  /** Name of the metric. */
  key: string;
  /** Number that was measured. */
  value: number;
  /** When it was measured, in milliseconds of Unix time. */
  timestamp: number;
  /** Step of the training; left out without one. */
  step?: number;
}

/** Page of the values of a metric. */
export interface MlflowMetricHistory {
  /** Values. */
  metrics: MlflowMetric[];
  /** Token of the next page; null on the last one. */
  next_page_token: string | null;
}

/** Value of a metric to add to a run. */
export interface MlflowMetricInput {
  /** Name of the metric. */
  key: string;
  /** Number that was measured. */
  value: number;
  /** When it was measured, in milliseconds of Unix time. */
  timestamp: number;
  /** Step of the training. */
  step?: number;
}

/** ID of a new experiment. */
export interface MlflowNewExperiment {
  /** Number of the experiment in the project. */
  experiment_id: string;
}

/** Run of an experiment. */
export interface MlflowRun {
  /** What the run is. */
  info: MlflowRunInfo;
  /** What was logged in it. */
  data: MlflowRunData;
}

/** A run, wrapped as MLflow clients expect it. */
export interface MlflowRunAnswer {
  /** Run with what was logged in it. */
  run: MlflowRun;
}

/** What was logged in a run. */
export interface MlflowRunData {
  /** Latest value of each metric. */
  metrics: MlflowMetric[];
  /** Parameters. */
  params: MlflowKeyValue[];
  /** Facts about the run. */
  tags: MlflowKeyValue[];
}

/** What a run is. */
export interface MlflowRunInfo {
  /** UUID of the run. */
  run_id: string;
  /** The same UUID, for older clients. */
  run_uuid: string;
  /** Number of its experiment in the project. */
  experiment_id: string;
  /** When it began, in milliseconds of Unix time; 0 when that is not known. */
  start_time: number;
  /** When it ended, in milliseconds of Unix time; left out until then. */
  end_time?: number;
  /** Name; left out without one. */
  run_name?: string;
  /** State. */
  status: MlflowRunStatus | (string & {});
  /** Where its artifacts are. */
  artifact_uri: string;
  /** Always `active`. */
  lifecycle_stage: string;
  /** ID of the user that created it; empty for none. */
  user_id: string;
}

/** Page of runs. */
export interface MlflowRunSearch {
  /** Runs of the page. */
  runs: MlflowRun[];
  /** Token of the next page; null on the last one. */
  next_page_token: string | null;
}

/** State of a run. */
export type MlflowRunStatus = "RUNNING" | "SCHEDULED" | "FINISHED" | "FAILED" | "KILLED";

/** A changed run. */
export interface MlflowRunUpdate {
  /** What the run is now. */
  run_info: MlflowRunInfo;
}

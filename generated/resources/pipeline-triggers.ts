// From spec/resources/pipeline-triggers.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Tokens that start pipelines of a project, and starting pipelines with them.
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/)
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
import type { CiInputValue, Pipeline } from "../shared/pipelines.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { PipelineTrigger } from "../shared/token-kinds.js";

/** Parameters of `list`. */
export interface PipelineTriggersListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List trigger tokens of a project.
 *
 * Lists the trigger tokens of a project. Those of other users are cut to their first four characters.
 *
 * `GET /projects/:project_id/triggers`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/#list-project-trigger-tokens)
 */
export function list(
  client: Client,
  params: PipelineTriggersListParams,
  options?: ListOptions,
): ListCall<PipelineTrigger> {
  return listCall(
    client,
    { id: "pipelineTriggers.list", method: "GET", path: "/projects/{project_id}/triggers", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface PipelineTriggersCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What the token is for. */
  description: string;
  /** When it stops working; never unless given, or what the instance demands. */
  expires_at?: string | Date;
}

/**
 * Create a trigger token.
 *
 * Creates a trigger token for a project. Pipelines started with it run with the rights of the caller.
 *
 * `POST /projects/:project_id/triggers`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/#create-a-trigger-token)
 */
export function create(
  client: Client,
  params: PipelineTriggersCreateParams,
  options?: RequestOptions,
): Call<PipelineTrigger> {
  return client.call(
    { id: "pipelineTriggers.create", method: "POST", path: "/projects/{project_id}/triggers" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface PipelineTriggersGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the trigger token. */
  trigger_id: number;
}

/**
 * Get a trigger token.
 *
 * Gets one trigger token of a project; one of another user is cut to its first four characters.
 *
 * `GET /projects/:project_id/triggers/:trigger_id`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/#retrieve-trigger-token-details)
 */
export function get(
  client: Client,
  params: PipelineTriggersGetParams,
  options?: RequestOptions,
): Call<PipelineTrigger> {
  return client.call(
    { id: "pipelineTriggers.get", method: "GET", path: "/projects/{project_id}/triggers/{trigger_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface PipelineTriggersUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the trigger token. */
  trigger_id: number;
  /** What the token is for. */
  description?: string;
}

/**
 * Update a trigger token.
 *
 * Changes the description of a trigger token.
 *
 * `PUT /projects/:project_id/triggers/:trigger_id`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/#update-a-pipeline-trigger-token)
 */
export function update(
  client: Client,
  params: PipelineTriggersUpdateParams,
  options?: RequestOptions,
): Call<PipelineTrigger> {
  return client.call(
    { id: "pipelineTriggers.update", method: "PUT", path: "/projects/{project_id}/triggers/{trigger_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface PipelineTriggersDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the trigger token. */
  trigger_id: number;
}

/**
 * Delete a trigger token.
 *
 * Deletes a trigger token, which then starts no more pipelines.
 *
 * `DELETE /projects/:project_id/triggers/:trigger_id`
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/#delete-a-pipeline-trigger-token)
 */
function delete_(client: Client, params: PipelineTriggersDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "pipelineTriggers.delete",
      method: "DELETE",
      path: "/projects/{project_id}/triggers/{trigger_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a trigger token.
   *
   * Deletes a trigger token, which then starts no more pipelines.
   *
   * `DELETE /projects/:project_id/triggers/:trigger_id`
   *
   * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/#delete-a-pipeline-trigger-token)
   */
  delete_ as delete,
};

/** Parameters of `trigger`. */
export interface PipelineTriggersTriggerParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch or tag to run for. */
  ref: string;
  /** Trigger token of the project, or the token of a running job. */
  token: string;
  /** Variables for the jobs by name. */
  variables?: Record<string, string>;
  /** Values of the inputs of the configuration by name. Since GitLab 17.10. */
  inputs?: Record<string, CiInputValue>;
}

/**
 * Trigger a pipeline with a token.
 *
 * Starts a pipeline with a trigger token or a job token and no other credential. With a job token it is a
 * downstream pipeline of the one that the job belongs to.
 *
 * `POST /projects/:project_id/trigger/pipeline`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/#trigger-a-pipeline-with-a-token)
 */
export function trigger(
  client: Client,
  params: PipelineTriggersTriggerParams,
  options?: RequestOptions,
): Call<Pipeline> {
  return client.call(
    { id: "pipelineTriggers.trigger", method: "POST", path: "/projects/{project_id}/trigger/pipeline" },
    params,
    options,
  );
}

/** Parameters of `triggerForRef`. */
export interface PipelineTriggersTriggerForRefParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch or tag to run for. */
  ref: string;
  /** Trigger token of the project, or the token of a running job. */
  token: string;
  /** Variables for the jobs by name. */
  variables?: Record<string, string>;
  /** Values of the inputs of the configuration by name. Since GitLab 17.10. */
  inputs?: Record<string, CiInputValue>;
}

/**
 * Trigger a pipeline of a ref with a token.
 *
 * Starts a pipeline like `pipelineTriggers.trigger`, with the branch or tag in the path.
 *
 * `POST /projects/:project_id/ref/:ref/trigger/pipeline`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/pipeline_triggers/#trigger-a-pipeline-with-a-token)
 */
export function triggerForRef(
  client: Client,
  params: PipelineTriggersTriggerForRefParams,
  options?: RequestOptions,
): Call<Pipeline> {
  return client.call(
    { id: "pipelineTriggers.triggerForRef", method: "POST", path: "/projects/{project_id}/ref/{ref}/trigger/pipeline" },
    params,
    options,
  );
}

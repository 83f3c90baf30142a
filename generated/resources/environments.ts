// From spec/resources/environments.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Environments that a project is deployed to.
 *
 * [Documentation](https://docs.gitlab.com/api/environments/)
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
import type { ClusterAgent } from "../shared/clusters.js";
import type { Deployment } from "../shared/deployments.js";
import type { EnvironmentBasic, EnvironmentTier } from "../shared/environments.js";
import type { BasicProjectDetails } from "../shared/projects.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface EnvironmentsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the one environment to look for. Do not combine with `search`. */
  name?: string;
  /** Text that the name contains, at least 3 characters. Do not combine with `name`. */
  search?: string;
  /** State that the environments are in; all states unless given. */
  states?: EnvironmentState;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List environments of a project.
 *
 * Lists the environments of a project.
 *
 * `GET /projects/:project_id/environments`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/environments/#list-all-environments)
 */
export function list(client: Client, params: EnvironmentsListParams, options?: ListOptions): ListCall<Environment> {
  return listCall(
    client,
    { id: "environments.list", method: "GET", path: "/projects/{project_id}/environments", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface EnvironmentsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the environment; a `/` in it puts it into a folder. */
  name: string;
  /** Address where what is deployed can be visited. */
  external_url?: string;
  /** What the environment is for; guessed from the name unless given. */
  tier?: EnvironmentTier;
  /** ID of the agent for Kubernetes that shows its resources. */
  cluster_agent_id?: number;
  /** Kubernetes namespace that it is deployed to. */
  kubernetes_namespace?: string;
  /**
   * Whole path of the Flux resource that deploys to it, for example
   * `helm.toolkit.fluxcd.io/v2/namespaces/apps/helmreleases/shop`.
   */
  flux_resource_path?: string;
  /** Text that describes the environment. */
  description?: string;
  /** When it is stopped by itself. Since GitLab 17.8. */
  auto_stop_setting?: EnvironmentAutoStopSetting;
}

/**
 * Create an environment.
 *
 * Creates an environment in a project. Jobs that name one which does not exist create it, too.
 *
 * `POST /projects/:project_id/environments`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/environments/#create-an-environment)
 */
export function create(client: Client, params: EnvironmentsCreateParams, options?: RequestOptions): Call<Environment> {
  return client.call(
    { id: "environments.create", method: "POST", path: "/projects/{project_id}/environments" },
    params,
    options,
  );
}

/** Parameters of `deleteReviewApps`. */
export interface EnvironmentsDeleteReviewAppsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Environments older than this are deleted; 30 days ago unless given. */
  before?: string | Date;
  /** How many environments are deleted at most. Default: `100`. */
  limit?: number;
  /** Whether to tell only what would be deleted. Default: `true`. */
  dry_run?: boolean;
}

/**
 * Delete stopped review apps.
 *
 * Schedules stopped environments of review apps for deletion a week later. Only pretends to, unless `dry_run`
 * is false.
 *
 * `DELETE /projects/:project_id/environments/review_apps`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/environments/#delete-multiple-stopped-review-apps)
 */
export function deleteReviewApps(
  client: Client,
  params: EnvironmentsDeleteReviewAppsParams,
  options?: RequestOptions,
): Call<ReviewAppsDeletion> {
  return queryCall(
    client,
    { id: "environments.deleteReviewApps", method: "DELETE", path: "/projects/{project_id}/environments/review_apps" },
    params,
    options,
  );
}

/** Parameters of `stopStale`. */
export interface EnvironmentsStopStaleParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Environments not changed or deployed to since then are stopped; between 10 years and 1 week ago. */
  before: string | Date;
}

/**
 * Stop stale environments.
 *
 * Stops, in the background, all environments that were last changed or deployed to before a date. Protected
 * environments go on.
 *
 * `POST /projects/:project_id/environments/stop_stale`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/environments/#stop-stale-environments)
 */
export function stopStale(
  client: Client,
  params: EnvironmentsStopStaleParams,
  options?: RequestOptions,
): Call<StaleEnvironmentsStop> {
  return client.call(
    { id: "environments.stopStale", method: "POST", path: "/projects/{project_id}/environments/stop_stale" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface EnvironmentsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the environment. */
  environment_id: number;
}

/**
 * Get an environment.
 *
 * Gets one environment with its latest deployment.
 *
 * `GET /projects/:project_id/environments/:environment_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/environments/#retrieve-an-environment)
 */
export function get(client: Client, params: EnvironmentsGetParams, options?: RequestOptions): Call<Environment> {
  return client.call(
    { id: "environments.get", method: "GET", path: "/projects/{project_id}/environments/{environment_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface EnvironmentsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the environment. */
  environment_id: number;
  /** Address where what is deployed can be visited. */
  external_url?: string;
  /** What the environment is for; guessed from the name unless given. */
  tier?: EnvironmentTier;
  /** ID of the agent for Kubernetes that shows its resources; null takes it away. */
  cluster_agent_id?: number | null;
  /** Kubernetes namespace that it is deployed to; null takes it away. */
  kubernetes_namespace?: string | null;
  /**
   * Whole path of the Flux resource that deploys to it, for example
   * `helm.toolkit.fluxcd.io/v2/namespaces/apps/helmreleases/shop`; null takes it away.
   */
  flux_resource_path?: string | null;
  /** Text that describes the environment. */
  description?: string;
  /** When it is stopped by itself. Since GitLab 17.8. */
  auto_stop_setting?: EnvironmentAutoStopSetting;
}

/**
 * Update an environment.
 *
 * Changes an environment; what is left out stays as it is. The name cannot be changed since GitLab 16.0.
 *
 * `PUT /projects/:project_id/environments/:environment_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/environments/#update-an-existing-environment)
 */
export function update(client: Client, params: EnvironmentsUpdateParams, options?: RequestOptions): Call<Environment> {
  return client.call(
    { id: "environments.update", method: "PUT", path: "/projects/{project_id}/environments/{environment_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface EnvironmentsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the environment. */
  environment_id: number;
}

/**
 * Delete an environment.
 *
 * Deletes an environment, which must be stopped first.
 *
 * `DELETE /projects/:project_id/environments/:environment_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/environments/#delete-an-environment)
 */
function delete_(
  client: Client,
  params: EnvironmentsDeleteParams,
  options?: RequestOptions,
): Call<Environment | undefined> {
  return client.call(
    { id: "environments.delete", method: "DELETE", path: "/projects/{project_id}/environments/{environment_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete an environment.
   *
   * Deletes an environment, which must be stopped first.
   *
   * `DELETE /projects/:project_id/environments/:environment_id`
   *
   * Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/environments/#delete-an-environment)
   */
  delete_ as delete,
};

/** Parameters of `stop`. */
export interface EnvironmentsStopParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the environment. */
  environment_id: number;
  /** Whether to stop it without its `on_stop` jobs. Default: `false`. */
  force?: boolean;
}

/**
 * Stop an environment.
 *
 * Stops an environment, and runs its `on_stop` jobs unless told not to.
 *
 * `POST /projects/:project_id/environments/:environment_id/stop`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/environments/#stop-an-environment)
 */
export function stop(client: Client, params: EnvironmentsStopParams, options?: RequestOptions): Call<Environment> {
  return client.call(
    { id: "environments.stop", method: "POST", path: "/projects/{project_id}/environments/{environment_id}/stop" },
    params,
    options,
  );
}

/** Environment that a project is deployed to. */
export interface Environment extends EnvironmentBasic {
  /** What it is for. */
  tier: EnvironmentTier | (string & {});
  /** Whether it is in use, being stopped or stopped. */
  state: EnvironmentState | (string & {});
  /** When it will be stopped by itself; null for never. */
  auto_stop_at: string | null;
  /** Kubernetes namespace that it is deployed to; absent without an agent that the caller may read. */
  kubernetes_namespace?: string | null;
  /** Path of the Flux resource that deploys to it; absent without an agent that the caller may read. */
  flux_resource_path?: string | null;
  /** Text that describes it; null without one. */
  description: string | null;
  /** When it is stopped by itself. Since GitLab 17.8. */
  auto_stop_setting: EnvironmentAutoStopSetting | (string & {});
  /** Its project, in some answers. */
  project?: BasicProjectDetails;
  /**
   * Latest deployment, without its environment, where one environment is asked for; null before the first.
   */
  last_deployment?: Deployment | null;
  /** Agent for Kubernetes that shows its resources; left out or null without one. */
  cluster_agent?: ClusterAgent | null;
  /**
   * Whether logs could be searched; from old versions.
   * @deprecated
   */
  enable_advanced_logs_querying?: boolean;
  /**
   * Path of the logs; from old versions.
   * @deprecated
   */
  logs_api_path?: string;
}

/** When an environment is stopped by itself: after its time, or only with a stop action to run. */
export type EnvironmentAutoStopSetting = "always" | "with_action";

/** State of an environment. */
export type EnvironmentState = "available" | "stopping" | "stopped";

/** Which environments of review apps are, or would be, deleted. */
export interface ReviewAppsDeletion {
  /** Environments that are scheduled for deletion. */
  scheduled_entries: EnvironmentBasic[];
  /** Environments that cannot be deleted. */
  unprocessable_entries: EnvironmentBasic[];
}

/** Confirmation that stale environments are being stopped. */
export interface StaleEnvironmentsStop {
  /** `Successfully requested stop for all stale environments`. */
  message: string;
}

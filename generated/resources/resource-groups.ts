// From spec/resources/resource-groups.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Resource groups let only one of the jobs that name them run at a time.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_groups/)
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
import type { JobBasic } from "../shared/jobs.js";
import type { ResourceGroupProcessMode } from "../shared/project-settings.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ResourceGroupsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List resource groups of a project.
 *
 * Lists the resource groups of a project.
 *
 * `GET /projects/:project_id/resource_groups`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_groups/#list-all-resource-groups)
 */
export function list(client: Client, params: ResourceGroupsListParams, options?: ListOptions): ListCall<ResourceGroup> {
  return listCall(
    client,
    { id: "resourceGroups.list", method: "GET", path: "/projects/{project_id}/resource_groups", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ResourceGroupsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the resource group. */
  resource_group_key: string;
}

/**
 * Get a resource group.
 *
 * Gets one resource group.
 *
 * `GET /projects/:project_id/resource_groups/:resource_group_key`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_groups/#retrieve-a-resource-group)
 */
export function get(client: Client, params: ResourceGroupsGetParams, options?: RequestOptions): Call<ResourceGroup> {
  return client.call(
    { id: "resourceGroups.get", method: "GET", path: "/projects/{project_id}/resource_groups/{resource_group_key}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ResourceGroupsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the resource group. */
  resource_group_key: string;
  /** How waiting jobs take turns. */
  process_mode?: ResourceGroupProcessMode;
}

/**
 * Update a resource group.
 *
 * Changes in which order waiting jobs get the resource group.
 *
 * `PUT /projects/:project_id/resource_groups/:resource_group_key`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_groups/#update-a-resource-group)
 */
export function update(
  client: Client,
  params: ResourceGroupsUpdateParams,
  options?: RequestOptions,
): Call<ResourceGroup> {
  return client.call(
    { id: "resourceGroups.update", method: "PUT", path: "/projects/{project_id}/resource_groups/{resource_group_key}" },
    params,
    options,
  );
}

/** Parameters of `getCurrentJob`. */
export interface ResourceGroupsGetCurrentJobParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the resource group. */
  resource_group_key: string;
}

/**
 * Get the current job of a resource group.
 *
 * Gets the job that holds the resource group at the moment; null where none does.
 *
 * `GET /projects/:project_id/resource_groups/:resource_group_key/current_job`
 *
 * Since GitLab 18.6.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_groups/#retrieve-current-job-for-a-resource-group)
 */
export function getCurrentJob(
  client: Client,
  params: ResourceGroupsGetCurrentJobParams,
  options?: RequestOptions,
): Call<JobBasic | null> {
  return client.call(
    {
      id: "resourceGroups.getCurrentJob",
      method: "GET",
      path: "/projects/{project_id}/resource_groups/{resource_group_key}/current_job",
    },
    params,
    options,
  );
}

/** Parameters of `listUpcomingJobs`. */
export interface ResourceGroupsListUpcomingJobsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the resource group. */
  resource_group_key: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List upcoming jobs of a resource group.
 *
 * Lists the jobs that wait for the resource group.
 *
 * `GET /projects/:project_id/resource_groups/:resource_group_key/upcoming_jobs`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_groups/#list-upcoming-jobs-for-a-specific-resource-group)
 */
export function listUpcomingJobs(
  client: Client,
  params: ResourceGroupsListUpcomingJobsParams,
  options?: ListOptions,
): ListCall<JobBasic> {
  return listCall(
    client,
    {
      id: "resourceGroups.listUpcomingJobs",
      method: "GET",
      path: "/projects/{project_id}/resource_groups/{resource_group_key}/upcoming_jobs",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Resource group, which one job at a time holds. */
export interface ResourceGroup {
  /** ID of the resource group. */
  id: number;
  /** Key that jobs name it by. */
  key: string;
  /** How waiting jobs take turns. */
  process_mode: ResourceGroupProcessMode | (string & {});
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

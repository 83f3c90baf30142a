// From spec/resources/merge-request-dependencies.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Merge requests that must be merged before another one is.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/)
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
import type { MergeRequestBasic } from "../shared/merge-requests.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface MergeRequestDependenciesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List dependencies of a merge request.
 *
 * Lists the merge requests that must be merged before this one.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/blocks`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-merge-request-dependencies)
 */
export function list(
  client: Client,
  params: MergeRequestDependenciesListParams,
  options?: ListOptions,
): ListCall<MergeRequestDependency> {
  return listCall(
    client,
    {
      id: "mergeRequestDependencies.list",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/blocks",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface MergeRequestDependenciesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /**
   * ID (not number) of the merge request to wait for. Do not combine with `blocking_merge_request_iid`.
   */
  blocking_merge_request_id?: number;
  /** Number of the merge request to wait for. */
  blocking_merge_request_iid?: number;
  /** ID or full path of the project of that merge request; this project unless given. */
  blocking_project_id?: ProjectIdOrPath;
}

/**
 * Create a dependency of a merge request.
 *
 * Has a merge request wait until another one is merged. Tell the other one by `blocking_merge_request_id`, or
 * by `blocking_merge_request_iid` and its project.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/blocks`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#create-a-merge-request-dependency)
 */
export function create(
  client: Client,
  params: MergeRequestDependenciesCreateParams,
  options?: RequestOptions,
): Call<MergeRequestDependency> {
  return client.call(
    {
      id: "mergeRequestDependencies.create",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/blocks",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MergeRequestDependenciesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the dependency. */
  block_id: number;
}

/**
 * Get a dependency of a merge request.
 *
 * Gets one dependency of a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/blocks/:block_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-merge-request-dependencies)
 */
export function get(
  client: Client,
  params: MergeRequestDependenciesGetParams,
  options?: RequestOptions,
): Call<MergeRequestDependency> {
  return client.call(
    {
      id: "mergeRequestDependencies.get",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/blocks/{block_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface MergeRequestDependenciesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the dependency. */
  block_id: number;
}

/**
 * Delete a dependency of a merge request.
 *
 * Has a merge request no longer wait for another one.
 *
 * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/blocks/:block_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#delete-a-merge-request-dependency)
 */
function delete_(client: Client, params: MergeRequestDependenciesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mergeRequestDependencies.delete",
      method: "DELETE",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/blocks/{block_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a dependency of a merge request.
   *
   * Has a merge request no longer wait for another one.
   *
   * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/blocks/:block_id`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/merge_requests/#delete-a-merge-request-dependency)
   */
  delete_ as delete,
};

/** Parameters of `listBlocked`. */
export interface MergeRequestDependenciesListBlockedParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests that a merge request blocks.
 *
 * Lists the merge requests that wait until this one is merged.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/blockees`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-blocked-merge-requests)
 */
export function listBlocked(
  client: Client,
  params: MergeRequestDependenciesListBlockedParams,
  options?: ListOptions,
): ListCall<MergeRequestDependency> {
  return listCall(
    client,
    {
      id: "mergeRequestDependencies.listBlocked",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/blockees",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Merge request that waits until another one is merged. */
export interface MergeRequestDependency {
  /** ID of the dependency. */
  id: number;
  /** Merge request that is waited for; left out where the caller may not see it. */
  blocking_merge_request?: MergeRequestBasic;
  /** Merge request that waits; left out where the caller may not see it. */
  blocked_merge_request?: MergeRequestBasic;
  /** ID of the project of the waiting merge request. */
  project_id: number;
}

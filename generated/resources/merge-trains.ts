// From spec/resources/merge-trains.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Queues of merge requests that are merged one after the other, each tested together with those before it.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_trains/)
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
import type { MergeRequestSimple } from "../shared/merge-requests.js";
import type { PipelineBasic } from "../shared/pipelines.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface MergeTrainsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only cars that are still to be merged, or only those that are done; all unless given. */
  scope?: MergeTrainScope;
  /** Order by ID. Default: `desc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge train cars of a project.
 *
 * Lists the merge requests on all merge trains of a project, those merged already included.
 *
 * `GET /projects/:project_id/merge_trains`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_trains/#list-all-merge-trains-for-a-project)
 */
export function list(client: Client, params: MergeTrainsListParams, options?: ListOptions): ListCall<MergeTrainCar> {
  return listCall(
    client,
    { id: "mergeTrains.list", method: "GET", path: "/projects/{project_id}/merge_trains", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listForBranch`. */
export interface MergeTrainsListForBranchParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch that the train merges into. */
  target_branch: string;
  /** Only cars that are still to be merged, or only those that are done; all unless given. */
  scope?: MergeTrainScope;
  /** Order by ID. Default: `desc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge train cars of a target branch.
 *
 * Lists the merge requests on the merge train of one target branch.
 *
 * `GET /projects/:project_id/merge_trains/:target_branch`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_trains/#list-all-merge-requests-in-a-merge-train)
 */
export function listForBranch(
  client: Client,
  params: MergeTrainsListForBranchParams,
  options?: ListOptions,
): ListCall<MergeTrainCar> {
  return listCall(
    client,
    {
      id: "mergeTrains.listForBranch",
      method: "GET",
      path: "/projects/{project_id}/merge_trains/{target_branch}",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MergeTrainsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Get the merge train car of a merge request.
 *
 * Gets how a merge request stands on its merge train. Without one the answer is 404.
 *
 * `GET /projects/:project_id/merge_trains/merge_requests/:merge_request_iid`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_trains/#retrieve-merge-train-status)
 */
export function get(client: Client, params: MergeTrainsGetParams, options?: RequestOptions): Call<MergeTrainCar> {
  return client.call(
    {
      id: "mergeTrains.get",
      method: "GET",
      path: "/projects/{project_id}/merge_trains/merge_requests/{merge_request_iid}",
    },
    params,
    options,
  );
}

/** Parameters of `add`. */
export interface MergeTrainsAddParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Whether to wait until all checks have passed. */
  auto_merge?: boolean;
  /**
   * Former name of `auto_merge`.
   * @deprecated Since GitLab 17.11. Send `auto_merge`.
   */
  when_pipeline_succeeds?: boolean;
  /** SHA that the head of the source branch must have. */
  sha?: string;
  /** Whether merging makes one commit of all. */
  squash?: boolean;
}

/**
 * Add a merge request to a merge train.
 *
 * Puts a merge request at the end of the merge train of its target branch, at once or, with `auto_merge`, as
 * soon as all checks have passed.
 *
 * `POST /projects/:project_id/merge_trains/merge_requests/:merge_request_iid`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_trains/#add-a-merge-request-to-a-merge-train)
 */
export function add(client: Client, params: MergeTrainsAddParams, options?: RequestOptions): Call<MergeTrainCar[]> {
  return client.call(
    {
      id: "mergeTrains.add",
      method: "POST",
      path: "/projects/{project_id}/merge_trains/merge_requests/{merge_request_iid}",
    },
    params,
    options,
  );
}

/** Merge request on a merge train. */
export interface MergeTrainCar {
  /** ID of the car. */
  id: number;
  /** Merge request that waits on the train. */
  merge_request: MergeRequestSimple;
  /** Who put it on the train. */
  user: UserBasic;
  /** Its pipeline on the train; null before. */
  pipeline: PipelineBasic | null;
  /** When it was put on the train. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Branch that the train merges into. */
  target_branch: string;
  /** State. */
  status: MergeTrainCarStatus | (string & {});
  /** When it was merged; null before. */
  merged_at: string | null;
  /** Seconds that it was on the train; null while it is. */
  duration: number | null;
}

/** State of a merge request on a merge train: waiting (`idle`, `stale`, `fresh`), or done. */
export type MergeTrainCarStatus = "idle" | "stale" | "fresh" | "merging" | "merged" | "skip_merged";

/** Cars that are still to be merged, or cars that are done. */
export type MergeTrainScope = "active" | "complete";

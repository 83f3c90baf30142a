// From spec/resources/milestones.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Milestones of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/)
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
import type { IssueBasic, Milestone } from "../shared/issues.js";
import type { MergeRequestBasic } from "../shared/merge-requests.js";
import type { BurndownEvent, MilestoneCreation, MilestoneStateFilter, MilestoneUpdate } from "../shared/milestones.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface MilestonesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Numbers of milestones inside a project. Without effect together with `include_ancestors`. */
  iids?: number[];
  /** State of the milestones to list. Default: `all`. */
  state?: MilestoneStateFilter;
  /** Whole title of the milestone, in the same case. */
  title?: string;
  /** Text that the title or the description contains. */
  search?: string;
  /**
   * Whether to list milestones of the groups above too.
   * @deprecated Since GitLab 16.7. Give `include_ancestors`.
   */
  include_parent_milestones?: boolean;
  /** Whether to list milestones of the groups above too. Since GitLab 16.7. */
  include_ancestors?: boolean;
  /** Only milestones changed before this time. Since GitLab 15.10. */
  updated_before?: string | Date;
  /** Only milestones changed after this time. Since GitLab 15.10. */
  updated_after?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List milestones of a project.
 *
 * Lists the milestones of a project.
 *
 * `GET /projects/:project_id/milestones`
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/#list-all-project-milestones)
 */
export function list(client: Client, params: MilestonesListParams, options?: ListOptions): ListCall<Milestone> {
  return listCall(
    client,
    { id: "milestones.list", method: "GET", path: "/projects/{project_id}/milestones", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface MilestonesCreateParams extends MilestoneCreation {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Create a milestone in a project.
 *
 * Creates a milestone in a project.
 *
 * `POST /projects/:project_id/milestones`
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/#create-a-milestone)
 */
export function create(client: Client, params: MilestonesCreateParams, options?: RequestOptions): Call<Milestone> {
  return client.call(
    { id: "milestones.create", method: "POST", path: "/projects/{project_id}/milestones" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MilestonesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
}

/**
 * Get a milestone of a project.
 *
 * Gets one milestone of a project.
 *
 * `GET /projects/:project_id/milestones/:milestone_id`
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/#retrieve-a-milestone)
 */
export function get(client: Client, params: MilestonesGetParams, options?: RequestOptions): Call<Milestone> {
  return client.call(
    { id: "milestones.get", method: "GET", path: "/projects/{project_id}/milestones/{milestone_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface MilestonesUpdateParams extends MilestoneUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
}

/**
 * Update a milestone of a project.
 *
 * Changes a milestone of a project, closes it or opens it again.
 *
 * `PUT /projects/:project_id/milestones/:milestone_id`
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/#update-a-milestone)
 */
export function update(client: Client, params: MilestonesUpdateParams, options?: RequestOptions): Call<Milestone> {
  return client.call(
    { id: "milestones.update", method: "PUT", path: "/projects/{project_id}/milestones/{milestone_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface MilestonesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
}

/**
 * Delete a milestone of a project.
 *
 * Deletes a milestone of a project, and takes it off everything that has it. Needs the role of planner or a
 * higher one.
 *
 * `DELETE /projects/:project_id/milestones/:milestone_id`
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/#delete-a-milestone)
 */
function delete_(client: Client, params: MilestonesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "milestones.delete", method: "DELETE", path: "/projects/{project_id}/milestones/{milestone_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a milestone of a project.
   *
   * Deletes a milestone of a project, and takes it off everything that has it. Needs the role of planner or a
   * higher one.
   *
   * `DELETE /projects/:project_id/milestones/:milestone_id`
   *
   * [Documentation](https://docs.gitlab.com/api/milestones/#delete-a-milestone)
   */
  delete_ as delete,
};

/** Parameters of `listIssues`. */
export interface MilestonesListIssuesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List issues of a milestone of a project.
 *
 * Lists the issues that have a milestone of a project.
 *
 * `GET /projects/:project_id/milestones/:milestone_id/issues`
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/#list-all-issues-for-a-milestone)
 */
export function listIssues(
  client: Client,
  params: MilestonesListIssuesParams,
  options?: ListOptions,
): ListCall<IssueBasic> {
  return listCall(
    client,
    {
      id: "milestones.listIssues",
      method: "GET",
      path: "/projects/{project_id}/milestones/{milestone_id}/issues",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listMergeRequests`. */
export interface MilestonesListMergeRequestsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests of a milestone of a project.
 *
 * Lists the merge requests that have a milestone of a project.
 *
 * `GET /projects/:project_id/milestones/:milestone_id/merge_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/#list-all-merge-requests-for-a-milestone)
 */
export function listMergeRequests(
  client: Client,
  params: MilestonesListMergeRequestsParams,
  options?: ListOptions,
): ListCall<MergeRequestBasic> {
  return listCall(
    client,
    {
      id: "milestones.listMergeRequests",
      method: "GET",
      path: "/projects/{project_id}/milestones/{milestone_id}/merge_requests",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listBurndownEvents`. */
export interface MilestonesListBurndownEventsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
}

/**
 * List burndown events of a milestone of a project.
 *
 * Lists when issues of a milestone of a project were created, closed and reopened, as its burndown chart
 * shows it. Empty without a start and a due day.
 *
 * `GET /projects/:project_id/milestones/:milestone_id/burndown_events`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/#list-all-burndown-chart-events-for-a-milestone)
 */
export function listBurndownEvents(
  client: Client,
  params: MilestonesListBurndownEventsParams,
  options?: RequestOptions,
): Call<BurndownEvent[]> {
  return client.call(
    {
      id: "milestones.listBurndownEvents",
      method: "GET",
      path: "/projects/{project_id}/milestones/{milestone_id}/burndown_events",
    },
    params,
    options,
  );
}

/** Parameters of `promote`. */
export interface MilestonesPromoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
}

/**
 * Promote a milestone to a group milestone.
 *
 * Makes a milestone of a project a milestone of its group, and merges milestones of the same title in other
 * projects of the group into it. Needs the role of planner or a higher one in the group.
 *
 * `POST /projects/:project_id/milestones/:milestone_id/promote`
 *
 * [Documentation](https://docs.gitlab.com/api/milestones/#promote-a-milestone-to-group-milestone)
 */
export function promote(client: Client, params: MilestonesPromoteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "milestones.promote",
      method: "POST",
      path: "/projects/{project_id}/milestones/{milestone_id}/promote",
      as: "none",
    },
    params,
    options,
  );
}

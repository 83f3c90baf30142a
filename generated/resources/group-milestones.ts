// From spec/resources/group-milestones.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Milestones of a group.
 *
 * [Documentation](https://docs.gitlab.com/api/group_milestones/)
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
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupMilestonesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Numbers of milestones inside a group. Without effect together with `include_ancestors`. */
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
  /** Whether to list milestones of the subgroups and their projects too. Since GitLab 16.7. */
  include_descendants?: boolean;
  /** Words that the title contains, all of them, in any order and case. */
  search_title?: string;
  /** Only milestones that last over this day. */
  containing_date?: string | Date;
  /** Only milestones due at this time or later. Give `end_date` too. */
  start_date?: string | Date;
  /** Only milestones that start at this time or earlier. Give `start_date` too. */
  end_date?: string | Date;
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
 * List milestones of a group.
 *
 * Lists the milestones of a group.
 *
 * `GET /groups/:group_id/milestones`
 *
 * [Documentation](https://docs.gitlab.com/api/group_milestones/#list-group-milestones)
 */
export function list(client: Client, params: GroupMilestonesListParams, options?: ListOptions): ListCall<Milestone> {
  return listCall(
    client,
    { id: "groupMilestones.list", method: "GET", path: "/groups/{group_id}/milestones", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupMilestonesCreateParams extends MilestoneCreation {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Create a milestone in a group.
 *
 * Creates a milestone in a group.
 *
 * `POST /groups/:group_id/milestones`
 *
 * [Documentation](https://docs.gitlab.com/api/group_milestones/#create-new-milestone)
 */
export function create(client: Client, params: GroupMilestonesCreateParams, options?: RequestOptions): Call<Milestone> {
  return client.call(
    { id: "groupMilestones.create", method: "POST", path: "/groups/{group_id}/milestones" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupMilestonesGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
}

/**
 * Get a milestone of a group.
 *
 * Gets one milestone of a group.
 *
 * `GET /groups/:group_id/milestones/:milestone_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_milestones/#get-single-milestone)
 */
export function get(client: Client, params: GroupMilestonesGetParams, options?: RequestOptions): Call<Milestone> {
  return client.call(
    { id: "groupMilestones.get", method: "GET", path: "/groups/{group_id}/milestones/{milestone_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupMilestonesUpdateParams extends MilestoneUpdate {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
}

/**
 * Update a milestone of a group.
 *
 * Changes a milestone of a group, closes it or opens it again.
 *
 * `PUT /groups/:group_id/milestones/:milestone_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_milestones/#edit-milestone)
 */
export function update(client: Client, params: GroupMilestonesUpdateParams, options?: RequestOptions): Call<Milestone> {
  return client.call(
    { id: "groupMilestones.update", method: "PUT", path: "/groups/{group_id}/milestones/{milestone_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupMilestonesDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
}

/**
 * Delete a milestone of a group.
 *
 * Deletes a milestone of a group, and takes it off everything that has it. Needs the role of planner or a
 * higher one.
 *
 * `DELETE /groups/:group_id/milestones/:milestone_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_milestones/#delete-group-milestone)
 */
function delete_(client: Client, params: GroupMilestonesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "groupMilestones.delete",
      method: "DELETE",
      path: "/groups/{group_id}/milestones/{milestone_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a milestone of a group.
   *
   * Deletes a milestone of a group, and takes it off everything that has it. Needs the role of planner or a
   * higher one.
   *
   * `DELETE /groups/:group_id/milestones/:milestone_id`
   *
   * [Documentation](https://docs.gitlab.com/api/group_milestones/#delete-group-milestone)
   */
  delete_ as delete,
};

/** Parameters of `listIssues`. */
export interface GroupMilestonesListIssuesParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List issues of a milestone of a group.
 *
 * Lists the issues that have a milestone of a group. Issues of subgroups are not among them.
 *
 * `GET /groups/:group_id/milestones/:milestone_id/issues`
 *
 * [Documentation](https://docs.gitlab.com/api/group_milestones/#get-all-issues-assigned-to-a-single-milestone)
 */
export function listIssues(
  client: Client,
  params: GroupMilestonesListIssuesParams,
  options?: ListOptions,
): ListCall<IssueBasic> {
  return listCall(
    client,
    {
      id: "groupMilestones.listIssues",
      method: "GET",
      path: "/groups/{group_id}/milestones/{milestone_id}/issues",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listMergeRequests`. */
export interface GroupMilestonesListMergeRequestsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests of a milestone of a group.
 *
 * Lists the merge requests that have a milestone of a group.
 *
 * `GET /groups/:group_id/milestones/:milestone_id/merge_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/group_milestones/#get-all-merge-requests-assigned-to-a-single-milestone)
 */
export function listMergeRequests(
  client: Client,
  params: GroupMilestonesListMergeRequestsParams,
  options?: ListOptions,
): ListCall<MergeRequestBasic> {
  return listCall(
    client,
    {
      id: "groupMilestones.listMergeRequests",
      method: "GET",
      path: "/groups/{group_id}/milestones/{milestone_id}/merge_requests",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listBurndownEvents`. */
export interface GroupMilestonesListBurndownEventsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the milestone. */
  milestone_id: number;
}

/**
 * List burndown events of a milestone of a group.
 *
 * Lists when issues of a milestone of a group were created, closed and reopened, as its burndown chart shows
 * it. Empty without a start and a due day.
 *
 * `GET /groups/:group_id/milestones/:milestone_id/burndown_events`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_milestones/#get-all-burndown-chart-events-for-a-single-milestone)
 */
export function listBurndownEvents(
  client: Client,
  params: GroupMilestonesListBurndownEventsParams,
  options?: RequestOptions,
): Call<BurndownEvent[]> {
  return client.call(
    {
      id: "groupMilestones.listBurndownEvents",
      method: "GET",
      path: "/groups/{group_id}/milestones/{milestone_id}/burndown_events",
    },
    params,
    options,
  );
}

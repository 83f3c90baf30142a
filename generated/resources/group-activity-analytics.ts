// From spec/resources/group-activity-analytics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * How much happened in a group lately.
 *
 * [Documentation](https://docs.gitlab.com/api/group_activity_analytics/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";

/** Parameters of `countIssues`. */
export interface GroupActivityAnalyticsCountIssuesParams {
  /** Full path of the group. */
  group_path: string;
}

/**
 * Count recent new issues of a group.
 *
 * Counts new issues of a group and of its subgroups in the last 90 days.
 *
 * `GET /analytics/group_activity/issues_count`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_activity_analytics/#retrieve-count-of-recently-created-issues-for-a-group)
 */
export function countIssues(
  client: Client,
  params: GroupActivityAnalyticsCountIssuesParams,
  options?: RequestOptions,
): Call<GroupIssuesCount> {
  return queryCall(
    client,
    { id: "groupActivityAnalytics.countIssues", method: "GET", path: "/analytics/group_activity/issues_count" },
    params,
    options,
  );
}

/** Parameters of `countMergeRequests`. */
export interface GroupActivityAnalyticsCountMergeRequestsParams {
  /** Full path of the group. */
  group_path: string;
}

/**
 * Count recent new merge requests of a group.
 *
 * Counts new merge requests of a group and of its subgroups in the last 90 days.
 *
 * `GET /analytics/group_activity/merge_requests_count`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_activity_analytics/#retrieve-count-of-recently-created-merge-requests-for-a-group)
 */
export function countMergeRequests(
  client: Client,
  params: GroupActivityAnalyticsCountMergeRequestsParams,
  options?: RequestOptions,
): Call<GroupMergeRequestsCount> {
  return queryCall(
    client,
    {
      id: "groupActivityAnalytics.countMergeRequests",
      method: "GET",
      path: "/analytics/group_activity/merge_requests_count",
    },
    params,
    options,
  );
}

/** Parameters of `countNewMembers`. */
export interface GroupActivityAnalyticsCountNewMembersParams {
  /** Full path of the group. */
  group_path: string;
}

/**
 * Count recent new members of a group.
 *
 * Counts new members of a group and of its subgroups in the last 90 days.
 *
 * `GET /analytics/group_activity/new_members_count`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_activity_analytics/#retrieve-count-of-members-recently-added-to-a-group)
 */
export function countNewMembers(
  client: Client,
  params: GroupActivityAnalyticsCountNewMembersParams,
  options?: RequestOptions,
): Call<GroupNewMembersCount> {
  return queryCall(
    client,
    {
      id: "groupActivityAnalytics.countNewMembers",
      method: "GET",
      path: "/analytics/group_activity/new_members_count",
    },
    params,
    options,
  );
}

/** Number of new issues of a group. */
export interface GroupIssuesCount {
  /** Number of new issues in the last 90 days. */
  issues_count: number;
}

/** Number of new merge requests of a group. */
export interface GroupMergeRequestsCount {
  /** Number of new merge requests in the last 90 days. */
  merge_requests_count: number;
}

/** Number of new members of a group. */
export interface GroupNewMembersCount {
  /** Number of new members in the last 90 days. */
  new_members_count: number;
}

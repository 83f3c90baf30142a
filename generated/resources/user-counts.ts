// From spec/resources/user-counts.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Numbers of what waits for a user and of what a user has.
 *
 * [Documentation](https://docs.gitlab.com/api/users/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Count your open work.
 *
 * Counts the issues, merge requests, reviews and to-do items that wait for the caller.
 *
 * `GET /user_counts`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#retrieve-a-count-of-your-assigned-issues-merge-requests-and-reviews)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<UserCounts> {
  return client.call({ id: "userCounts.get", method: "GET", path: "/user_counts" }, params, options);
}

/** Parameters of `getAssociations`. */
export interface UserCountsGetAssociationsParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Count groups, projects and issues of a user.
 *
 * Counts the groups and projects, issues and merge requests of a user. Administrators may ask about anyone,
 * other callers about themselves.
 *
 * `GET /users/:user_id/associations_count`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#retrieve-a-count-of-a-users-projects-groups-issues-and-merge-requests)
 */
export function getAssociations(
  client: Client,
  params: UserCountsGetAssociationsParams,
  options?: RequestOptions,
): Call<UserAssociationsCount> {
  return client.call(
    { id: "userCounts.getAssociations", method: "GET", path: "/users/{user_id}/associations_count" },
    params,
    options,
  );
}

/** Numbers of records of a user. */
export interface UserAssociationsCount {
  /** Number of groups. */
  groups_count: number;
  /** Number of projects. */
  projects_count: number;
  /** Number of issues. */
  issues_count: number;
  /** Number of merge requests. */
  merge_requests_count: number;
}

/** Numbers of what waits for a user. */
export interface UserCounts {
  /**
   * Number of open merge requests assigned to the caller. Use `assigned_merge_requests`.
   * @deprecated
   */
  merge_requests: number;
  /** Number of open issues assigned to the caller. */
  assigned_issues: number;
  /** Number of open merge requests assigned to the caller. */
  assigned_merge_requests: number;
  /** Number of merge requests that the caller is asked to review. */
  review_requested_merge_requests: number;
  /** Number of pending to-do items. */
  todos: number;
}

// From spec/resources/epic-issues.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Issues of an epic. Work items in the GraphQL API replace them.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_issues/)
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
import type { Epic } from "../shared/epics.js";
import type { Issue, IssueBasic } from "../shared/issues.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface EpicIssuesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List issues of an epic.
 *
 * Lists the issues of an epic that the caller may see.
 *
 * `GET /groups/:group_id/epics/:epic_iid/issues`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_issues/#list-all-issues-for-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function list(client: Client, params: EpicIssuesListParams, options?: ListOptions): ListCall<EpicIssue> {
  return listCall(
    client,
    { id: "epicIssues.list", method: "GET", path: "/groups/{group_id}/epics/{epic_iid}/issues", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `add`. */
export interface EpicIssuesAddParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /**
   * ID of the link between the epic and an issue (`epic_issue_id` of its issues); where an issue is added, ID
   * of that issue (`id`, not `iid`).
   */
  epic_issue_id: number;
}

/**
 * Add an issue to an epic.
 *
 * Puts an issue into an epic, and takes it out of the one it was in. `epic_issue_id` is the ID of the issue
 * here, not of a link.
 *
 * `POST /groups/:group_id/epics/:epic_iid/issues/:epic_issue_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_issues/#assign-an-issue-to-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function add(client: Client, params: EpicIssuesAddParams, options?: RequestOptions): Call<EpicIssueLink> {
  return client.call(
    { id: "epicIssues.add", method: "POST", path: "/groups/{group_id}/epics/{epic_iid}/issues/{epic_issue_id}" },
    params,
    options,
  );
}

/** Parameters of `reorder`. */
export interface EpicIssuesReorderParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /**
   * ID of the link between the epic and an issue (`epic_issue_id` of its issues); where an issue is added, ID
   * of that issue (`id`, not `iid`).
   */
  epic_issue_id: number;
  /** ID of the link of the issue that is to come right before this one. */
  move_before_id?: number;
  /** ID of the link of the issue that is to come right after this one. */
  move_after_id?: number;
  /** Number of the page of issues to answer, from 1. Default: `1`. */
  page?: number;
  /** Issues on a page. Default: `20`. */
  per_page?: number;
}

/**
 * Reorder an issue of an epic.
 *
 * Moves an issue to another place in its epic, and answers a page of the issues in their new order.
 *
 * `PUT /groups/:group_id/epics/:epic_iid/issues/:epic_issue_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_issues/#update-an-epic-issue-association)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function reorder(client: Client, params: EpicIssuesReorderParams, options?: RequestOptions): Call<EpicIssue[]> {
  return client.call(
    { id: "epicIssues.reorder", method: "PUT", path: "/groups/{group_id}/epics/{epic_iid}/issues/{epic_issue_id}" },
    params,
    options,
  );
}

/** Parameters of `remove`. */
export interface EpicIssuesRemoveParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /**
   * ID of the link between the epic and an issue (`epic_issue_id` of its issues); where an issue is added, ID
   * of that issue (`id`, not `iid`).
   */
  epic_issue_id: number;
}

/**
 * Remove an issue from an epic.
 *
 * Takes an issue out of its epic. The issue stays.
 *
 * `DELETE /groups/:group_id/epics/:epic_iid/issues/:epic_issue_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_issues/#remove-an-issue-from-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function remove(client: Client, params: EpicIssuesRemoveParams, options?: RequestOptions): Call<EpicIssueLink> {
  return client.call(
    { id: "epicIssues.remove", method: "DELETE", path: "/groups/{group_id}/epics/{epic_iid}/issues/{epic_issue_id}" },
    params,
    options,
  );
}

/** Issue of an epic. */
export interface EpicIssue extends Issue {
  /** ID of the link between the epic and the issue. */
  epic_issue_id: number;
  /** Place in the epic: issues with lower numbers come first. */
  relative_position?: number | null;
}

/** Link between an epic and an issue. */
export interface EpicIssueLink {
  /** ID of the link. */
  id: number;
  /** Place of the issue in the epic. */
  relative_position: number | null;
  /** Epic that the issue belongs to. */
  epic: Epic;
  /** Issue that belongs to the epic. */
  issue: IssueBasic;
}

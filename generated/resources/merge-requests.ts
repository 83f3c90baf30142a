// From spec/resources/merge-requests.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Merge requests of projects, with their diffs, pipelines, time tracking, subscriptions and participants.
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
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { IssueBasic, TimeStats } from "../shared/issues.js";
import type {
  MergeRequestOrderBy,
  MergeRequestScope,
  MergeRequestSearchField,
  MergeRequestStateFilter,
  MergeRequestView,
  NegatedMergeRequestFilters,
  YesOrNo,
} from "../shared/merge-request-filters.js";
import type {
  AutoMergeCancellation,
  ExternalIssue,
  MergeRef,
  MergeRequestChanges,
  MergeRequestRebase,
  MergeRequestReviewer,
  MergeRequestStateEvent,
} from "../shared/merge-request-parts.js";
import type { MergeRequest, MergeRequestBasic, MergeRequestSimple } from "../shared/merge-requests.js";
import type { Pipeline, PipelineBasic } from "../shared/pipelines.js";
import type { Commit, Diff } from "../shared/repository.js";
import type { AnyId, GroupIdOrPath, ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { Todo } from "../shared/todos.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface MergeRequestsListParams {
  /** State of the merge requests to list. Default: `all`. */
  state?: MergeRequestStateFilter;
  /** Whose merge requests to look at; the caller's own unless said otherwise. Default: `created_by_me`. */
  scope?: MergeRequestScope;
  /**
   * Titles of labels, all of which the merge request must have; `None` alone for merge requests without a
   * label, `Any` for those with one.
   */
  labels?: string[];
  /** Title of the milestone; `None` for merge requests without one, `Any` for those with one. */
  milestone?: string;
  /** Text that the title or the description contains. */
  search?: string;
  /** Where `search` looks. Default: `["title","description"]`. */
  in?: MergeRequestSearchField[];
  /** ID of the author. Do not combine with `author_username`. */
  author_id?: number;
  /** Username of the author. Do not combine with `author_id`. */
  author_username?: string;
  /**
   * ID of an assignee; `None` for merge requests that nobody is assigned to, `Any` for those somebody is. Do
   * not combine with `assignee_username`.
   */
  assignee_id?: AnyId;
  /** Usernames of assignees. Do not combine with `assignee_id`. */
  assignee_username?: string[];
  /**
   * ID of a reviewer; `None` for merge requests without a reviewer, `Any` for those with one. Do not combine
   * with `reviewer_username`.
   */
  reviewer_id?: AnyId;
  /**
   * Username of a reviewer; `None` for merge requests without a reviewer, `Any` for those with one. Do not
   * combine with `reviewer_id`.
   */
  reviewer_username?: string;
  /**
   * IDs of users, all of whom may approve by a rule; `None` alone for merge requests nobody may approve so,
   * `Any` for those somebody may. Premium and Ultimate only.
   */
  approver_ids?: AnyId[];
  /**
   * IDs of users, all of whom have approved, five at most; `None` alone for merge requests without an
   * approval, `Any` for those with one.
   */
  approved_by_ids?: AnyId[];
  /**
   * Usernames of users, all of whom have approved, five at most; `None` alone for merge requests without an
   * approval, `Any` for those with one.
   */
  approved_by_usernames?: string[];
  /** ID of the user who merged. Do not combine with `merge_user_username`. Since GitLab 17.0. */
  merge_user_id?: number;
  /** Username of the user who merged. Do not combine with `merge_user_id`. Since GitLab 17.0. */
  merge_user_username?: string;
  /**
   * Name of an emoji that the caller reacted with; `None` for merge requests without a reaction of the
   * caller, `Any` for those with one.
   */
  my_reaction_emoji?: string;
  /** Name of the source branch. */
  source_branch?: string;
  /** ID of the project that the source branch is in. */
  source_project_id?: number;
  /** Name of the target branch. */
  target_branch?: string;
  /** True for drafts only, false for those that are none. Do not combine with `wip`. Since GitLab 19.0. */
  draft?: boolean;
  /**
   * Whether to list drafts (`yes`), or merge requests that are none (`no`).
   * @deprecated Since GitLab 19.0. Send `draft`.
   */
  wip?: YesOrNo;
  /** Name of an environment that the merge request was deployed to. */
  environment?: string;
  /** Only merge requests deployed after this time. */
  deployed_after?: string | Date;
  /** Only merge requests deployed before this time. */
  deployed_before?: string | Date;
  /** Only merge requests created at this time or later. */
  created_after?: string | Date;
  /** Only merge requests created at this time or earlier. */
  created_before?: string | Date;
  /** Only merge requests changed at this time or later. */
  updated_after?: string | Date;
  /** Only merge requests changed at this time or earlier. */
  updated_before?: string | Date;
  /** Only merge requests merged at this time or later. */
  merged_after?: string | Date;
  /** Only merge requests merged at this time or earlier. */
  merged_before?: string | Date;
  /** What the merge requests must not be. */
  not?: NegatedMergeRequestFilters;
  /** What to sort by. Default: `created_at`. */
  order_by?: MergeRequestOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** With `simple`, only the most important properties of each merge request. */
  view?: MergeRequestView;
  /** Whether `labels` has whole labels (name, description, colors) instead of titles. Default: `false`. */
  with_labels_details?: boolean;
  /**
   * Whether to have `merge_status` and `has_conflicts` computed anew in the background; the answer may still
   * have the old values. An instance may ignore it for callers below the role of developer. Default: `false`.
   */
  with_merge_status_recheck?: boolean;
  /** Whether to leave out merge requests of archived projects. Default: `false`. */
  non_archived?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests.
 *
 * With `view: "simple"`, gives `MergeRequestSimple`.
 *
 * `GET /merge_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-merge-requests)
 */
export function list(
  client: Client,
  params: MergeRequestsListParams & { view: "simple" },
  options?: ListOptions,
): ListCall<MergeRequestSimple>;
/**
 * List merge requests.
 *
 * Lists merge requests that the caller may see, in all projects. Only those that the caller created are
 * listed unless `scope` says otherwise; with `scope: all` this works without a credential too, for public
 * projects.
 *
 * `GET /merge_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-merge-requests)
 */
export function list(
  client: Client,
  params?: MergeRequestsListParams,
  options?: ListOptions,
): ListCall<MergeRequestBasic>;
export function list(client: Client, params?: MergeRequestsListParams, options?: ListOptions): ListCall<unknown> {
  return listCall(
    client,
    { id: "mergeRequests.list", method: "GET", path: "/merge_requests", csv: ["labels", "in"], pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface MergeRequestsListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** State of the merge requests to list. Default: `all`. */
  state?: MergeRequestStateFilter;
  /** Whose merge requests to look at. Default: `all`. */
  scope?: MergeRequestScope;
  /**
   * Titles of labels, all of which the merge request must have; `None` alone for merge requests without a
   * label, `Any` for those with one.
   */
  labels?: string[];
  /** Title of the milestone; `None` for merge requests without one, `Any` for those with one. */
  milestone?: string;
  /** Text that the title or the description contains. */
  search?: string;
  /** Where `search` looks. Default: `["title","description"]`. */
  in?: MergeRequestSearchField[];
  /** ID of the author. Do not combine with `author_username`. */
  author_id?: number;
  /** Username of the author. Do not combine with `author_id`. */
  author_username?: string;
  /**
   * ID of an assignee; `None` for merge requests that nobody is assigned to, `Any` for those somebody is. Do
   * not combine with `assignee_username`.
   */
  assignee_id?: AnyId;
  /** Usernames of assignees. Do not combine with `assignee_id`. */
  assignee_username?: string[];
  /**
   * ID of a reviewer; `None` for merge requests without a reviewer, `Any` for those with one. Do not combine
   * with `reviewer_username`.
   */
  reviewer_id?: AnyId;
  /**
   * Username of a reviewer; `None` for merge requests without a reviewer, `Any` for those with one. Do not
   * combine with `reviewer_id`.
   */
  reviewer_username?: string;
  /**
   * IDs of users, all of whom may approve by a rule; `None` alone for merge requests nobody may approve so,
   * `Any` for those somebody may. Premium and Ultimate only.
   */
  approver_ids?: AnyId[];
  /**
   * IDs of users, all of whom have approved, five at most; `None` alone for merge requests without an
   * approval, `Any` for those with one.
   */
  approved_by_ids?: AnyId[];
  /**
   * Usernames of users, all of whom have approved, five at most; `None` alone for merge requests without an
   * approval, `Any` for those with one.
   */
  approved_by_usernames?: string[];
  /** ID of the user who merged. Do not combine with `merge_user_username`. Since GitLab 17.0. */
  merge_user_id?: number;
  /** Username of the user who merged. Do not combine with `merge_user_id`. Since GitLab 17.0. */
  merge_user_username?: string;
  /**
   * Name of an emoji that the caller reacted with; `None` for merge requests without a reaction of the
   * caller, `Any` for those with one.
   */
  my_reaction_emoji?: string;
  /** Name of the source branch. */
  source_branch?: string;
  /** ID of the project that the source branch is in. */
  source_project_id?: number;
  /** Name of the target branch. */
  target_branch?: string;
  /** True for drafts only, false for those that are none. Do not combine with `wip`. Since GitLab 19.0. */
  draft?: boolean;
  /**
   * Whether to list drafts (`yes`), or merge requests that are none (`no`).
   * @deprecated Since GitLab 19.0. Send `draft`.
   */
  wip?: YesOrNo;
  /** Name of an environment that the merge request was deployed to. */
  environment?: string;
  /** Only merge requests deployed after this time. */
  deployed_after?: string | Date;
  /** Only merge requests deployed before this time. */
  deployed_before?: string | Date;
  /** Only merge requests created at this time or later. */
  created_after?: string | Date;
  /** Only merge requests created at this time or earlier. */
  created_before?: string | Date;
  /** Only merge requests changed at this time or later. */
  updated_after?: string | Date;
  /** Only merge requests changed at this time or earlier. */
  updated_before?: string | Date;
  /** Only merge requests merged at this time or later. */
  merged_after?: string | Date;
  /** Only merge requests merged at this time or earlier. */
  merged_before?: string | Date;
  /** What the merge requests must not be. */
  not?: NegatedMergeRequestFilters;
  /** What to sort by. Default: `created_at`. */
  order_by?: MergeRequestOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** With `simple`, only the most important properties of each merge request. */
  view?: MergeRequestView;
  /** Whether `labels` has whole labels (name, description, colors) instead of titles. Default: `false`. */
  with_labels_details?: boolean;
  /**
   * Whether to have `merge_status` and `has_conflicts` computed anew in the background; the answer may still
   * have the old values. An instance may ignore it for callers below the role of developer. Default: `false`.
   */
  with_merge_status_recheck?: boolean;
  /** Whether to leave out merge requests of archived projects. Default: `true`. */
  non_archived?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests of a group.
 *
 * With `view: "simple"`, gives `MergeRequestSimple`.
 *
 * `GET /groups/:group_id/merge_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-group-merge-requests)
 */
export function listForGroup(
  client: Client,
  params: MergeRequestsListForGroupParams & { view: "simple" },
  options?: ListOptions,
): ListCall<MergeRequestSimple>;
/**
 * List merge requests of a group.
 *
 * Lists the merge requests of all projects of a group and its subgroups.
 *
 * `GET /groups/:group_id/merge_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-group-merge-requests)
 */
export function listForGroup(
  client: Client,
  params: MergeRequestsListForGroupParams,
  options?: ListOptions,
): ListCall<MergeRequestBasic>;
export function listForGroup(
  client: Client,
  params: MergeRequestsListForGroupParams,
  options?: ListOptions,
): ListCall<unknown> {
  return listCall(
    client,
    {
      id: "mergeRequests.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/merge_requests",
      csv: ["labels", "in"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface MergeRequestsListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** State of the merge requests to list. Default: `all`. */
  state?: MergeRequestStateFilter;
  /** Whose merge requests to look at. Default: `all`. */
  scope?: MergeRequestScope;
  /**
   * Titles of labels, all of which the merge request must have; `None` alone for merge requests without a
   * label, `Any` for those with one.
   */
  labels?: string[];
  /** Title of the milestone; `None` for merge requests without one, `Any` for those with one. */
  milestone?: string;
  /** Numbers of merge requests inside the project. */
  iids?: number[];
  /** Text that the title or the description contains. */
  search?: string;
  /** Where `search` looks. Default: `["title","description"]`. */
  in?: MergeRequestSearchField[];
  /** ID of the author. Do not combine with `author_username`. */
  author_id?: number;
  /** Username of the author. Do not combine with `author_id`. */
  author_username?: string;
  /**
   * ID of an assignee; `None` for merge requests that nobody is assigned to, `Any` for those somebody is. Do
   * not combine with `assignee_username`.
   */
  assignee_id?: AnyId;
  /** Usernames of assignees. Do not combine with `assignee_id`. */
  assignee_username?: string[];
  /**
   * ID of a reviewer; `None` for merge requests without a reviewer, `Any` for those with one. Do not combine
   * with `reviewer_username`.
   */
  reviewer_id?: AnyId;
  /**
   * Username of a reviewer; `None` for merge requests without a reviewer, `Any` for those with one. Do not
   * combine with `reviewer_id`.
   */
  reviewer_username?: string;
  /**
   * IDs of users, all of whom may approve by a rule; `None` alone for merge requests nobody may approve so,
   * `Any` for those somebody may. Premium and Ultimate only.
   */
  approver_ids?: AnyId[];
  /**
   * IDs of users, all of whom have approved, five at most; `None` alone for merge requests without an
   * approval, `Any` for those with one.
   */
  approved_by_ids?: AnyId[];
  /**
   * Usernames of users, all of whom have approved, five at most; `None` alone for merge requests without an
   * approval, `Any` for those with one.
   */
  approved_by_usernames?: string[];
  /** ID of the user who merged. Do not combine with `merge_user_username`. Since GitLab 17.0. */
  merge_user_id?: number;
  /** Username of the user who merged. Do not combine with `merge_user_id`. Since GitLab 17.0. */
  merge_user_username?: string;
  /**
   * Name of an emoji that the caller reacted with; `None` for merge requests without a reaction of the
   * caller, `Any` for those with one.
   */
  my_reaction_emoji?: string;
  /** Name of the source branch. */
  source_branch?: string;
  /** ID of the project that the source branch is in. */
  source_project_id?: number;
  /** Name of the target branch. */
  target_branch?: string;
  /** True for drafts only, false for those that are none. Do not combine with `wip`. Since GitLab 19.0. */
  draft?: boolean;
  /**
   * Whether to list drafts (`yes`), or merge requests that are none (`no`).
   * @deprecated Since GitLab 19.0. Send `draft`.
   */
  wip?: YesOrNo;
  /** Name of an environment that the merge request was deployed to. */
  environment?: string;
  /** Only merge requests deployed after this time. */
  deployed_after?: string | Date;
  /** Only merge requests deployed before this time. */
  deployed_before?: string | Date;
  /** Only merge requests created at this time or later. */
  created_after?: string | Date;
  /** Only merge requests created at this time or earlier. */
  created_before?: string | Date;
  /** Only merge requests changed at this time or later. */
  updated_after?: string | Date;
  /** Only merge requests changed at this time or earlier. */
  updated_before?: string | Date;
  /** Only merge requests merged at this time or later. */
  merged_after?: string | Date;
  /** Only merge requests merged at this time or earlier. */
  merged_before?: string | Date;
  /** What the merge requests must not be. */
  not?: NegatedMergeRequestFilters;
  /** What to sort by. Default: `created_at`. */
  order_by?: MergeRequestOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** With `simple`, only the most important properties of each merge request. */
  view?: MergeRequestView;
  /** Whether `labels` has whole labels (name, description, colors) instead of titles. Default: `false`. */
  with_labels_details?: boolean;
  /**
   * Whether to have `merge_status` and `has_conflicts` computed anew in the background; the answer may still
   * have the old values. An instance may ignore it for callers below the role of developer. Default: `false`.
   */
  with_merge_status_recheck?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests of a project.
 *
 * With `view: "simple"`, gives `MergeRequestSimple`.
 *
 * `GET /projects/:project_id/merge_requests`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-project-merge-requests)
 */
export function listForProject(
  client: Client,
  params: MergeRequestsListForProjectParams & { view: "simple" },
  options?: ListOptions,
): ListCall<MergeRequestSimple>;
/**
 * List merge requests of a project.
 *
 * Lists the merge requests of a project. `merge_status` and what depends on it, such as `has_conflicts`, may
 * be out of date: `with_merge_status_recheck` has them computed anew, getting one merge request does so by
 * itself.
 *
 * `GET /projects/:project_id/merge_requests`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-project-merge-requests)
 */
export function listForProject(
  client: Client,
  params: MergeRequestsListForProjectParams,
  options?: ListOptions,
): ListCall<MergeRequestBasic>;
export function listForProject(
  client: Client,
  params: MergeRequestsListForProjectParams,
  options?: ListOptions,
): ListCall<unknown> {
  return listCall(
    client,
    {
      id: "mergeRequests.listForProject",
      method: "GET",
      path: "/projects/{project_id}/merge_requests",
      csv: ["labels", "in"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface MergeRequestsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Title; one that begins with `Draft:` makes a draft. */
  title: string;
  /** Branch to merge. */
  source_branch: string;
  /** Branch to merge into. */
  target_branch: string;
  /** Text, as GitLab Flavored Markdown; null clears it. Quick actions in it are carried out. */
  description?: string | null;
  /**
   * Titles of all its labels; those that do not exist are created in the project, an empty list takes all
   * labels away.
   */
  labels?: string[];
  /** Titles of labels to add; those that do not exist are created in the project. */
  add_labels?: string[];
  /** Titles of labels to take away. */
  remove_labels?: string[];
  /** IDs of all users who are assigned; an empty list, or `0` as the only ID, unassigns everybody. */
  assignee_ids?: number[];
  /**
   * ID of the one user who is assigned; 0 or null unassigns everybody. Send `assignee_ids`.
   * @deprecated
   */
  assignee_id?: number | null;
  /** IDs of all users who are asked to review it; an empty list, or `0` as the only ID, asks nobody. */
  reviewer_ids?: number[];
  /** ID (not number) of the milestone; 0 or null takes it away. Do not combine with `milestone`. */
  milestone_id?: number | null;
  /**
   * Title of a milestone of the project or of a group above it, matched exactly. Do not combine with
   * `milestone_id`.
   */
  milestone?: string;
  /** Whether merging deletes the source branch. */
  remove_source_branch?: boolean;
  /**
   * Whether merging makes one commit of all; the setting of the project unless given, and where that leaves
   * no choice.
   */
  squash?: boolean;
  /** Time before which it is not merged. Since GitLab 17.8. */
  merge_after?: string | Date;
  /** Whether members who may merge may push to the source branch; for forks only. */
  allow_collaboration?: boolean;
  /**
   * Former name of `allow_collaboration`.
   * @deprecated
   */
  allow_maintainer_to_push?: boolean;
  /**
   * Number of approvals it needs. Premium and Ultimate only.
   * @deprecated Since GitLab 16.0. Make an approval rule.
   */
  approvals_before_merge?: number;
  /** ID of the project to merge into; this one unless given. */
  target_project_id?: number;
}

/**
 * Create a merge request.
 *
 * Creates a merge request from the source branch, in this project, to the target branch, in this project or
 * in the one it was forked from. Its diff is computed in the background: `diff_refs` and `changes_count` are
 * null at first.
 *
 * `POST /projects/:project_id/merge_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#create-a-merge-request)
 */
export function create(
  client: Client,
  params: MergeRequestsCreateParams,
  options?: RequestOptions,
): Call<MergeRequest> {
  return client.call(
    { id: "mergeRequests.create", method: "POST", path: "/projects/{project_id}/merge_requests" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MergeRequestsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Whether to add `title_html` and `description_html`. */
  render_html?: boolean;
  /** Whether to add `diverged_commits_count`, the number of commits that the target branch is ahead. */
  include_diverged_commits_count?: boolean;
  /** Whether to add `rebase_in_progress`. */
  include_rebase_in_progress?: boolean;
}

/**
 * Get a merge request.
 *
 * Gets one merge request. Whether it can be merged is checked in the background at each call: ask again until
 * `detailed_merge_status` is none of `unchecked`, `checking` and `preparing`.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-a-merge-request)
 */
export function get(client: Client, params: MergeRequestsGetParams, options?: RequestOptions): Call<MergeRequest> {
  return queryCall(
    client,
    { id: "mergeRequests.get", method: "GET", path: "/projects/{project_id}/merge_requests/{merge_request_iid}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface MergeRequestsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Text, as GitLab Flavored Markdown; null clears it. Quick actions in it are carried out. */
  description?: string | null;
  /**
   * Titles of all its labels; those that do not exist are created in the project, an empty list takes all
   * labels away.
   */
  labels?: string[];
  /** Titles of labels to add; those that do not exist are created in the project. */
  add_labels?: string[];
  /** Titles of labels to take away. */
  remove_labels?: string[];
  /** IDs of all users who are assigned; an empty list, or `0` as the only ID, unassigns everybody. */
  assignee_ids?: number[];
  /**
   * ID of the one user who is assigned; 0 or null unassigns everybody. Send `assignee_ids`.
   * @deprecated
   */
  assignee_id?: number | null;
  /** IDs of all users who are asked to review it; an empty list, or `0` as the only ID, asks nobody. */
  reviewer_ids?: number[];
  /** ID (not number) of the milestone; 0 or null takes it away. Do not combine with `milestone`. */
  milestone_id?: number | null;
  /**
   * Title of a milestone of the project or of a group above it, matched exactly. Do not combine with
   * `milestone_id`.
   */
  milestone?: string;
  /** Whether merging deletes the source branch. */
  remove_source_branch?: boolean;
  /**
   * Whether merging makes one commit of all; the setting of the project unless given, and where that leaves
   * no choice.
   */
  squash?: boolean;
  /** Time before which it is not merged. Since GitLab 17.8. */
  merge_after?: string | Date;
  /** Whether members who may merge may push to the source branch; for forks only. */
  allow_collaboration?: boolean;
  /**
   * Former name of `allow_collaboration`.
   * @deprecated
   */
  allow_maintainer_to_push?: boolean;
  /**
   * Number of approvals it needs. Premium and Ultimate only.
   * @deprecated Since GitLab 16.0. Make an approval rule.
   */
  approvals_before_merge?: number;
  /** Title; it cannot be emptied. One that begins with `Draft:` makes a draft. */
  title?: string;
  /** Branch to merge into; it cannot be emptied. */
  target_branch?: string;
  /** What to do with its state. */
  state_event?: MergeRequestStateEvent;
  /** Whether only members of the project may comment. */
  discussion_locked?: boolean;
}

/**
 * Update a merge request.
 *
 * Changes a merge request; also closes and reopens it, with `state_event`. At least one attribute is needed;
 * those left out stay as they are.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#update-a-merge-request)
 */
export function update(
  client: Client,
  params: MergeRequestsUpdateParams,
  options?: RequestOptions,
): Call<MergeRequest> {
  return client.call(
    { id: "mergeRequests.update", method: "PUT", path: "/projects/{project_id}/merge_requests/{merge_request_iid}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface MergeRequestsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Delete a merge request.
 *
 * Deletes a merge request for good; for administrators and owners of the project only.
 *
 * `DELETE /projects/:project_id/merge_requests/:merge_request_iid`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#delete-a-merge-request)
 */
function delete_(client: Client, params: MergeRequestsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mergeRequests.delete",
      method: "DELETE",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a merge request.
   *
   * Deletes a merge request for good; for administrators and owners of the project only.
   *
   * `DELETE /projects/:project_id/merge_requests/:merge_request_iid`
   *
   * [Documentation](https://docs.gitlab.com/api/merge_requests/#delete-a-merge-request)
   */
  delete_ as delete,
};

/** Parameters of `listParticipants`. */
export interface MergeRequestsListParticipantsParams {
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
 * List participants of a merge request.
 *
 * Lists the users who wrote, review, are assigned to or are mentioned in a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/participants`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-merge-request-participants)
 */
export function listParticipants(
  client: Client,
  params: MergeRequestsListParticipantsParams,
  options?: ListOptions,
): ListCall<UserBasic> {
  return listCall(
    client,
    {
      id: "mergeRequests.listParticipants",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/participants",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listReviewers`. */
export interface MergeRequestsListReviewersParams {
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
 * List reviewers of a merge request.
 *
 * Lists the reviewers of a merge request, each with how far the review is.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/reviewers`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-merge-request-reviewers)
 */
export function listReviewers(
  client: Client,
  params: MergeRequestsListReviewersParams,
  options?: ListOptions,
): ListCall<MergeRequestReviewer> {
  return listCall(
    client,
    {
      id: "mergeRequests.listReviewers",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/reviewers",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listCommits`. */
export interface MergeRequestsListCommitsParams {
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
 * List commits of a merge request.
 *
 * Lists the commits that a merge request brings in, the latest first.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/commits`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-merge-request-commits)
 */
export function listCommits(
  client: Client,
  params: MergeRequestsListCommitsParams,
  options?: ListOptions,
): ListCall<Commit> {
  return listCall(
    client,
    {
      id: "mergeRequests.listCommits",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/commits",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getChanges`. */
export interface MergeRequestsGetChangesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /**
   * Whether to read the changes from Git rather than from the database: slower, but past the limits of the
   * database.
   */
  access_raw_diffs?: boolean;
  /**
   * Whether changes begin with the file names, as the unified diff format has them. Default: `false`. Since
   * GitLab 16.5.
   */
  unidiff?: boolean;
}

/**
 * Get a merge request with its changes.
 *
 * Gets a merge request together with the changes of its files. Where limits cut the changes short, `overflow`
 * is true.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/changes`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-merge-request-changes)
 *
 * @deprecated Since GitLab 15.7. Use {@link listDiffs}.
 */
export function getChanges(
  client: Client,
  params: MergeRequestsGetChangesParams,
  options?: RequestOptions,
): Call<MergeRequestChanges> {
  return queryCall(
    client,
    {
      id: "mergeRequests.getChanges",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/changes",
    },
    params,
    options,
  );
}

/** Parameters of `listDiffs`. */
export interface MergeRequestsListDiffsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /**
   * Whether changes begin with the file names, as the unified diff format has them. Default: `false`. Since
   * GitLab 16.5.
   */
  unidiff?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List diffs of a merge request.
 *
 * Lists the changes of a merge request, file by file. Limits on the size of diffs apply; see `collapsed` and
 * `too_large` of each file.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/diffs`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs)
 */
export function listDiffs(client: Client, params: MergeRequestsListDiffsParams, options?: ListOptions): ListCall<Diff> {
  return listCall(
    client,
    {
      id: "mergeRequests.listDiffs",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/diffs",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getRawDiffs`. */
export interface MergeRequestsGetRawDiffsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Get the raw diff of a merge request.
 *
 * Gets all changes of a merge request as one text in Git's diff format, for `git apply` and the like.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/raw_diffs`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#show-merge-request-raw-diffs)
 */
export function getRawDiffs(
  client: Client,
  params: MergeRequestsGetRawDiffsParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "mergeRequests.getRawDiffs",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/raw_diffs",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `listPipelines`. */
export interface MergeRequestsListPipelinesParams {
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
 * List pipelines of a merge request.
 *
 * Lists the pipelines that ran for a merge request, the latest first.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/pipelines`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-merge-request-pipelines)
 */
export function listPipelines(
  client: Client,
  params: MergeRequestsListPipelinesParams,
  options?: ListOptions,
): ListCall<PipelineBasic> {
  return listCall(
    client,
    {
      id: "mergeRequests.listPipelines",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/pipelines",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createPipeline`. */
export interface MergeRequestsCreatePipelineParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /**
   * Whether to create the pipeline in the background. The call then answers at once and without a pipeline,
   * and whether that succeeds does not show. Default: `false`.
   */
  async?: boolean;
}

/**
 * Create a merge request pipeline.
 *
 * Runs a merge request pipeline, or a merged results pipeline where the project has those turned on. Only
 * jobs that are meant for merge requests run; without any the call is refused.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/pipelines`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#create-merge-request-pipeline)
 */
export function createPipeline(
  client: Client,
  params: MergeRequestsCreatePipelineParams,
  options?: RequestOptions,
): Call<Pipeline | undefined> {
  return client.call(
    {
      id: "mergeRequests.createPipeline",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/pipelines",
    },
    params,
    options,
  );
}

/** Parameters of `merge`. */
export interface MergeRequestsMergeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Whether to merge as soon as all checks have passed, rather than now. */
  auto_merge?: boolean;
  /**
   * Former name of `auto_merge`.
   * @deprecated Since GitLab 17.11. Send `auto_merge`.
   */
  merge_when_pipeline_succeeds?: boolean;
  /** SHA that the head of the source branch must have; a group can require it. */
  sha?: string;
  /** Whether to make one commit of all. */
  squash?: boolean;
  /** Message of the merge commit, in place of the one made by GitLab. */
  merge_commit_message?: string;
  /** Message of the squash commit, in place of the one made by GitLab. */
  squash_commit_message?: string;
  /** Whether to delete the source branch. */
  should_remove_source_branch?: boolean;
  /** Whether to merge at once in a project with merge trains, past the train. Premium and Ultimate only. */
  skip_merge_train?: boolean;
}

/**
 * Merge a merge request.
 *
 * Merges a merge request, or sets it to merge by itself with `auto_merge`. Send `sha` to be sure that nothing
 * is merged but the commits you looked at.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid/merge`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#merge-a-merge-request)
 */
export function merge(client: Client, params: MergeRequestsMergeParams, options?: RequestOptions): Call<MergeRequest> {
  return client.call(
    {
      id: "mergeRequests.merge",
      method: "PUT",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/merge",
    },
    params,
    options,
  );
}

/** Parameters of `getMergeRef`. */
export interface MergeRequestsGetMergeRefParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Update and get the merge ref of a merge request.
 *
 * Brings the ref `refs/merge-requests/:iid/merge`, which has the result that merging would have, up to date
 * where possible, and gets its commit. The target branch stays as it is. Conflicts answer 400.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/merge_ref`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#merge-to-default-merge-ref-path)
 */
export function getMergeRef(
  client: Client,
  params: MergeRequestsGetMergeRefParams,
  options?: RequestOptions,
): Call<MergeRef> {
  return client.call(
    {
      id: "mergeRequests.getMergeRef",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/merge_ref",
    },
    params,
    options,
  );
}

/** Parameters of `cancelAutoMerge`. */
export interface MergeRequestsCancelAutoMergeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Cancel auto-merge of a merge request.
 *
 * Stops a merge request from merging by itself. Where it was not set to do so, or is merged already, the
 * status is 201 all the same.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/cancel_auto_merge`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#cancel-merge-when-pipeline-succeeds)
 */
export function cancelAutoMerge(
  client: Client,
  params: MergeRequestsCancelAutoMergeParams,
  options?: RequestOptions,
): Call<MergeRequest | AutoMergeCancellation> {
  return client.call(
    {
      id: "mergeRequests.cancelAutoMerge",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/cancel_auto_merge",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `cancelMergeWhenPipelineSucceeds`. */
export interface MergeRequestsCancelMergeWhenPipelineSucceedsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Cancel auto-merge by its former name.
 *
 * Stops a merge request from merging by itself, under the path that all supported versions have; newer ones
 * also have `cancelAutoMerge`.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/cancel_merge_when_pipeline_succeeds`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#cancel-merge-when-pipeline-succeeds)
 */
export function cancelMergeWhenPipelineSucceeds(
  client: Client,
  params: MergeRequestsCancelMergeWhenPipelineSucceedsParams,
  options?: RequestOptions,
): Call<MergeRequest | AutoMergeCancellation> {
  return client.call(
    {
      id: "mergeRequests.cancelMergeWhenPipelineSucceeds",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/cancel_merge_when_pipeline_succeeds",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `rebase`. */
export interface MergeRequestsRebaseParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Whether to run no pipeline for the commits that come of it. */
  skip_ci?: boolean;
}

/**
 * Rebase a merge request.
 *
 * Puts the commits of the source branch on top of the target branch, in the background. Get the merge request
 * with `include_rebase_in_progress` to see when that ends, and `merge_error` to see whether it failed.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid/rebase`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#rebase-a-merge-request)
 */
export function rebase(
  client: Client,
  params: MergeRequestsRebaseParams,
  options?: RequestOptions,
): Call<MergeRequestRebase> {
  return client.call(
    {
      id: "mergeRequests.rebase",
      method: "PUT",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/rebase",
    },
    params,
    options,
  );
}

/** Parameters of `listClosesIssues`. */
export interface MergeRequestsListClosesIssuesParams {
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
 * List issues that a merge request closes.
 *
 * Lists the issues that merging closes. With an external issue tracker such as Jira they have an ID and a
 * title only.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/closes_issues`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-issues-that-close-on-merge)
 */
export function listClosesIssues(
  client: Client,
  params: MergeRequestsListClosesIssuesParams,
  options?: ListOptions,
): ListCall<IssueBasic | ExternalIssue> {
  return listCall(
    client,
    {
      id: "mergeRequests.listClosesIssues",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/closes_issues",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listRelatedIssues`. */
export interface MergeRequestsListRelatedIssuesParams {
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
 * List issues related to a merge request.
 *
 * Lists the issues that a merge request names in its title, description, commits or comments. Those of an
 * external issue tracker have an ID and a title only.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/related_issues`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#list-issues-related-to-the-merge-request)
 */
export function listRelatedIssues(
  client: Client,
  params: MergeRequestsListRelatedIssuesParams,
  options?: ListOptions,
): ListCall<IssueBasic | ExternalIssue> {
  return listCall(
    client,
    {
      id: "mergeRequests.listRelatedIssues",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/related_issues",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `subscribe`. */
export interface MergeRequestsSubscribeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Subscribe to a merge request.
 *
 * Subscribes the caller to a merge request, so that notifications about it are sent.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/subscribe`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#subscribe-to-a-merge-request)
 */
export function subscribe(
  client: Client,
  params: MergeRequestsSubscribeParams,
  options?: RequestOptions,
): Call<MergeRequest> {
  return client.call(
    {
      id: "mergeRequests.subscribe",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/subscribe",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `unsubscribe`. */
export interface MergeRequestsUnsubscribeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Unsubscribe from a merge request.
 *
 * Ends the caller's subscription to a merge request. A mention or an assignment still notifies.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/unsubscribe`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#unsubscribe-from-a-merge-request)
 */
export function unsubscribe(
  client: Client,
  params: MergeRequestsUnsubscribeParams,
  options?: RequestOptions,
): Call<MergeRequest> {
  return client.call(
    {
      id: "mergeRequests.unsubscribe",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/unsubscribe",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `createTodo`. */
export interface MergeRequestsCreateTodoParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Create a to-do item for a merge request.
 *
 * Adds a merge request to the caller's own to-do list.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/todo`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#create-a-to-do-item)
 */
export function createTodo(
  client: Client,
  params: MergeRequestsCreateTodoParams,
  options?: RequestOptions,
): Call<Todo> {
  return client.call(
    {
      id: "mergeRequests.createTodo",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/todo",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `getTimeStats`. */
export interface MergeRequestsGetTimeStatsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Get time tracking of a merge request.
 *
 * Gets how much time is estimated for a merge request and how much was spent on it.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/time_stats`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-time-tracking-statistics)
 */
export function getTimeStats(
  client: Client,
  params: MergeRequestsGetTimeStatsParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    {
      id: "mergeRequests.getTimeStats",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/time_stats",
    },
    params,
    options,
  );
}

/** Parameters of `setTimeEstimate`. */
export interface MergeRequestsSetTimeEstimateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Time in words such as `3h30m`, `2d` or `1w`; a day has 8 hours, a week 5 days. */
  duration: string;
}

/**
 * Set the time estimate of a merge request.
 *
 * Sets how much time a merge request is expected to take, in place of an earlier estimate.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/time_estimate`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#set-a-time-estimate-for-a-merge-request)
 */
export function setTimeEstimate(
  client: Client,
  params: MergeRequestsSetTimeEstimateParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    {
      id: "mergeRequests.setTimeEstimate",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/time_estimate",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `resetTimeEstimate`. */
export interface MergeRequestsResetTimeEstimateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Reset the time estimate of a merge request.
 *
 * Sets the estimate of a merge request back to 0.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/reset_time_estimate`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#reset-the-time-estimate-for-a-merge-request)
 */
export function resetTimeEstimate(
  client: Client,
  params: MergeRequestsResetTimeEstimateParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    {
      id: "mergeRequests.resetTimeEstimate",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/reset_time_estimate",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `addSpentTime`. */
export interface MergeRequestsAddSpentTimeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /**
   * Time in words such as `3h30m`, `2d` or `1w`, where a day has 8 hours and a week 5 days; with a minus in
   * front it is taken back.
   */
  duration: string;
  /** What the time was spent on. */
  summary?: string;
}

/**
 * Add time spent on a merge request.
 *
 * Adds to the time that was spent on a merge request, or takes some of it back.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/add_spent_time`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#add-spent-time-for-a-merge-request)
 */
export function addSpentTime(
  client: Client,
  params: MergeRequestsAddSpentTimeParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    {
      id: "mergeRequests.addSpentTime",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/add_spent_time",
    },
    params,
    options,
  );
}

/** Parameters of `resetSpentTime`. */
export interface MergeRequestsResetSpentTimeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Reset the time spent on a merge request.
 *
 * Sets the time that was spent on a merge request back to 0.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/reset_spent_time`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#reset-spent-time-for-a-merge-request)
 */
export function resetSpentTime(
  client: Client,
  params: MergeRequestsResetSpentTimeParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    {
      id: "mergeRequests.resetSpentTime",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/reset_spent_time",
      idempotent: true,
    },
    params,
    options,
  );
}

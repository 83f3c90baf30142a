// From spec/resources/issues.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Issues of projects, with their time tracking, subscriptions, participants and merge requests.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/)
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
import type {
  HealthStatusFilter,
  IssueDueDateFilter,
  IssueOrderBy,
  IssueScope,
  IssueSearchField,
  IssueStateFilter,
  MilestoneTimeframe,
  NegatedIssueFilters,
  WeightFilter,
} from "../shared/issue-filters.js";
import type { Issue, IssueSeverityInput, IssueType, TimeStats, UserAgentDetail } from "../shared/issues.js";
import type { MergeRequest, MergeRequestBasic } from "../shared/merge-requests.js";
import type { AnyId, GroupIdOrPath, ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { Todo } from "../shared/todos.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface IssuesListParams {
  /** State of the issues to list. Default: `all`. */
  state?: IssueStateFilter;
  /** Whose issues to look at; the caller's own unless said otherwise. Default: `created_by_me`. */
  scope?: IssueScope;
  /**
   * Titles of labels, all of which the issue must have; `None` alone for issues without a label, `Any` for
   * issues with one.
   */
  labels?: string[];
  /**
   * Title of the milestone; `None` for issues without one, `Any` for issues with one. Do not combine with
   * `milestone_id`.
   */
  milestone?: string;
  /** Milestones by their days; despite its name this takes no ID. Do not combine with `milestone`. */
  milestone_id?: MilestoneTimeframe;
  /** Numbers of issues inside their project. */
  iids?: number[];
  /** Text that the title or the description contains. */
  search?: string;
  /** Where `search` looks. Default: `["title","description"]`. */
  in?: IssueSearchField[];
  /** ID of the author. Do not combine with `author_username`. */
  author_id?: number;
  /** Username of the author. Do not combine with `author_id`. */
  author_username?: string;
  /**
   * ID of an assignee; `None` for issues that nobody is assigned to, `Any` for those somebody is. Do not
   * combine with `assignee_username`.
   */
  assignee_id?: AnyId;
  /**
   * Usernames of assignees, all of whom the issue must be assigned to. More than one needs Premium. Do not
   * combine with `assignee_id`.
   */
  assignee_username?: string[];
  /** ID of the user who closed the issue. */
  closed_by_id?: number;
  /** When the issue is due. */
  due_date?: IssueDueDateFilter;
  /** Kind of issue to look for. */
  issue_type?: IssueType;
  /** True for confidential issues only, false for public ones only. */
  confidential?: boolean;
  /**
   * Name of an emoji that the caller reacted with; `None` for issues without a reaction of the caller, `Any`
   * for those with one.
   */
  my_reaction_emoji?: string;
  /** Only issues created at this time or later. */
  created_after?: string | Date;
  /** Only issues created at this time or earlier. */
  created_before?: string | Date;
  /** Only issues changed at this time or later. */
  updated_after?: string | Date;
  /** Only issues changed at this time or earlier. */
  updated_before?: string | Date;
  /**
   * Weight of the issue; `None` for issues without one, `Any` for issues with one. Premium and Ultimate only.
   */
  weight?: WeightFilter;
  /** ID of the epic; `None` for issues outside epics, `Any` for those in one. Premium and Ultimate only. */
  epic_id?: AnyId;
  /**
   * ID of the iteration; `None` for issues outside iterations, `Any` for those in one. Do not combine with
   * `iteration_title`. Premium and Ultimate only.
   */
  iteration_id?: AnyId;
  /** Title of the iteration. Do not combine with `iteration_id`. Premium and Ultimate only. */
  iteration_title?: string;
  /**
   * Whether the issue is likely to be done in time; `none` for issues where nobody said, `any` for the
   * others. Ultimate only.
   */
  health_status?: HealthStatusFilter;
  /** What the issues must not be. */
  not?: NegatedIssueFilters;
  /** What to sort by. Default: `created_at`. */
  order_by?: IssueOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** Whether `labels` has whole labels (name, description, colors) instead of titles. Default: `false`. */
  with_labels_details?: boolean;
  /** Whether to leave out issues of archived projects. Default: `true`. */
  non_archived?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List issues.
 *
 * Lists issues that the caller may see, in all projects. Only issues that the caller created are listed
 * unless `scope` says otherwise; with `scope: all` this works without a credential too, for public projects.
 *
 * `GET /issues`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#list-all-issues)
 */
export function list(client: Client, params?: IssuesListParams, options?: ListOptions): ListCall<Issue> {
  return listCall(
    client,
    { id: "issues.list", method: "GET", path: "/issues", csv: ["labels", "in"], pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `getById`. */
export interface IssuesGetByIdParams {
  /** ID of the issue, unique on the instance (`id`, not `iid`). */
  issue_id: number;
}

/**
 * Get an issue by its ID.
 *
 * Gets an issue of any project by the ID that is unique on the instance. For administrators only; everybody
 * else needs the project and the number of the issue.
 *
 * `GET /issues/:issue_id`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#retrieve-an-issue)
 */
export function getById(client: Client, params: IssuesGetByIdParams, options?: RequestOptions): Call<Issue> {
  return client.call({ id: "issues.getById", method: "GET", path: "/issues/{issue_id}" }, params, options);
}

/** Parameters of `listForGroup`. */
export interface IssuesListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** State of the issues to list. Default: `all`. */
  state?: IssueStateFilter;
  /** Whose issues to look at. Default: `all`. */
  scope?: IssueScope;
  /**
   * Titles of labels, all of which the issue must have; `None` alone for issues without a label, `Any` for
   * issues with one.
   */
  labels?: string[];
  /**
   * Title of the milestone; `None` for issues without one, `Any` for issues with one. Do not combine with
   * `milestone_id`.
   */
  milestone?: string;
  /** Milestones by their days; despite its name this takes no ID. Do not combine with `milestone`. */
  milestone_id?: MilestoneTimeframe;
  /** Numbers of issues inside their project. */
  iids?: number[];
  /** Text that the title or the description contains. */
  search?: string;
  /** Where `search` looks. Default: `["title","description"]`. */
  in?: IssueSearchField[];
  /** ID of the author. Do not combine with `author_username`. */
  author_id?: number;
  /** Username of the author. Do not combine with `author_id`. */
  author_username?: string;
  /**
   * ID of an assignee; `None` for issues that nobody is assigned to, `Any` for those somebody is. Do not
   * combine with `assignee_username`.
   */
  assignee_id?: AnyId;
  /**
   * Usernames of assignees, all of whom the issue must be assigned to. More than one needs Premium. Do not
   * combine with `assignee_id`.
   */
  assignee_username?: string[];
  /** ID of the user who closed the issue. */
  closed_by_id?: number;
  /** When the issue is due. */
  due_date?: IssueDueDateFilter;
  /** Kind of issue to look for. */
  issue_type?: IssueType;
  /** True for confidential issues only, false for public ones only. */
  confidential?: boolean;
  /**
   * Name of an emoji that the caller reacted with; `None` for issues without a reaction of the caller, `Any`
   * for those with one.
   */
  my_reaction_emoji?: string;
  /** Only issues created at this time or later. */
  created_after?: string | Date;
  /** Only issues created at this time or earlier. */
  created_before?: string | Date;
  /** Only issues changed at this time or later. */
  updated_after?: string | Date;
  /** Only issues changed at this time or earlier. */
  updated_before?: string | Date;
  /**
   * Weight of the issue; `None` for issues without one, `Any` for issues with one. Premium and Ultimate only.
   */
  weight?: WeightFilter;
  /** ID of the epic; `None` for issues outside epics, `Any` for those in one. Premium and Ultimate only. */
  epic_id?: AnyId;
  /**
   * ID of the iteration; `None` for issues outside iterations, `Any` for those in one. Do not combine with
   * `iteration_title`. Premium and Ultimate only.
   */
  iteration_id?: AnyId;
  /** Title of the iteration. Do not combine with `iteration_id`. Premium and Ultimate only. */
  iteration_title?: string;
  /**
   * Whether the issue is likely to be done in time; `none` for issues where nobody said, `any` for the
   * others. Ultimate only.
   */
  health_status?: HealthStatusFilter;
  /** What the issues must not be. */
  not?: NegatedIssueFilters;
  /** What to sort by. Default: `created_at`. */
  order_by?: IssueOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** Whether `labels` has whole labels (name, description, colors) instead of titles. Default: `false`. */
  with_labels_details?: boolean;
  /** Whether to leave out issues of archived projects. Default: `true`. */
  non_archived?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List issues of a group.
 *
 * Lists the issues of all projects of a group and its subgroups. Public groups can be read without a
 * credential.
 *
 * `GET /groups/:group_id/issues`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#list-all-group-issues)
 */
export function listForGroup(client: Client, params: IssuesListForGroupParams, options?: ListOptions): ListCall<Issue> {
  return listCall(
    client,
    {
      id: "issues.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/issues",
      csv: ["labels", "in"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface IssuesListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** State of the issues to list. Default: `all`. */
  state?: IssueStateFilter;
  /** Whose issues to look at. Default: `all`. */
  scope?: IssueScope;
  /**
   * Titles of labels, all of which the issue must have; `None` alone for issues without a label, `Any` for
   * issues with one.
   */
  labels?: string[];
  /**
   * Title of the milestone; `None` for issues without one, `Any` for issues with one. Do not combine with
   * `milestone_id`.
   */
  milestone?: string;
  /** Milestones by their days; despite its name this takes no ID. Do not combine with `milestone`. */
  milestone_id?: MilestoneTimeframe;
  /** Numbers of issues inside their project. */
  iids?: number[];
  /** Text that the title or the description contains. */
  search?: string;
  /** Where `search` looks. Default: `["title","description"]`. */
  in?: IssueSearchField[];
  /** ID of the author. Do not combine with `author_username`. */
  author_id?: number;
  /** Username of the author. Do not combine with `author_id`. */
  author_username?: string;
  /**
   * ID of an assignee; `None` for issues that nobody is assigned to, `Any` for those somebody is. Do not
   * combine with `assignee_username`.
   */
  assignee_id?: AnyId;
  /**
   * Usernames of assignees, all of whom the issue must be assigned to. More than one needs Premium. Do not
   * combine with `assignee_id`.
   */
  assignee_username?: string[];
  /** ID of the user who closed the issue. */
  closed_by_id?: number;
  /** When the issue is due. */
  due_date?: IssueDueDateFilter;
  /** Kind of issue to look for. */
  issue_type?: IssueType;
  /** True for confidential issues only, false for public ones only. */
  confidential?: boolean;
  /**
   * Name of an emoji that the caller reacted with; `None` for issues without a reaction of the caller, `Any`
   * for those with one.
   */
  my_reaction_emoji?: string;
  /** Only issues created at this time or later. */
  created_after?: string | Date;
  /** Only issues created at this time or earlier. */
  created_before?: string | Date;
  /** Only issues changed at this time or later. */
  updated_after?: string | Date;
  /** Only issues changed at this time or earlier. */
  updated_before?: string | Date;
  /**
   * Weight of the issue; `None` for issues without one, `Any` for issues with one. Premium and Ultimate only.
   */
  weight?: WeightFilter;
  /** ID of the epic; `None` for issues outside epics, `Any` for those in one. Premium and Ultimate only. */
  epic_id?: AnyId;
  /**
   * ID of the iteration; `None` for issues outside iterations, `Any` for those in one. Do not combine with
   * `iteration_title`. Premium and Ultimate only.
   */
  iteration_id?: AnyId;
  /** Title of the iteration. Do not combine with `iteration_id`. Premium and Ultimate only. */
  iteration_title?: string;
  /**
   * Whether the issue is likely to be done in time; `none` for issues where nobody said, `any` for the
   * others. Ultimate only.
   */
  health_status?: HealthStatusFilter;
  /** What the issues must not be. */
  not?: NegatedIssueFilters;
  /** What to sort by. Default: `created_at`. */
  order_by?: IssueOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** Whether `labels` has whole labels (name, description, colors) instead of titles. Default: `false`. */
  with_labels_details?: boolean;
  /**
   * Where the page begins, as the link to the next page has it; with keyset pagination only. Since GitLab
   * 18.3.
   */
  cursor?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List issues of a project.
 *
 * Lists the issues of a project. Public projects can be read without a credential. Keyset pagination came
 * with GitLab 18.3.
 *
 * `GET /projects/:project_id/issues`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#list-all-project-issues)
 */
export function listForProject(
  client: Client,
  params: IssuesListForProjectParams,
  options?: ListOptions,
): ListCall<Issue> {
  return listCall(
    client,
    {
      id: "issues.listForProject",
      method: "GET",
      path: "/projects/{project_id}/issues",
      csv: ["labels", "in"],
      pagination: "both",
      orderBy: ["created_at", "updated_at", "title", "weight", "due_date", "relative_position"],
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface IssuesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Title of the issue. */
  title: string;
  /** Text, as GitLab Flavored Markdown. Quick actions in it are carried out. */
  description?: string;
  /** Titles of labels; those that do not exist are created in the project. */
  labels?: string[];
  /** Titles of labels to add to those of `labels`. */
  add_labels?: string[];
  /** Titles of labels to leave out of the new issue. */
  remove_labels?: string[];
  /** IDs of users to assign. More than one needs Premium. */
  assignee_ids?: number[];
  /**
   * ID of the one user to assign. Send `assignee_ids`.
   * @deprecated
   */
  assignee_id?: number;
  /** ID (not number) of the milestone. Do not combine with `milestone`. */
  milestone_id?: number;
  /**
   * Title of a milestone of the project or of a group above it, matched exactly. Do not combine with
   * `milestone_id`.
   */
  milestone?: string;
  /** Day it starts. As `YYYY-MM-DD`. Since GitLab 19.1. */
  start_date?: string;
  /** Day it is due. As `YYYY-MM-DD`. */
  due_date?: string;
  /**
   * Whether only its author, its assignees and members with a role of planner or higher see it.
   * Default: `false`.
   */
  confidential?: boolean;
  /** Whether only members of the project may comment. */
  discussion_locked?: boolean;
  /** Kind of issue. Default: `issue`. */
  issue_type?: IssueType;
  /** Severity; for incidents only. */
  severity?: IssueSeverityInput;
  /** Weight of the issue, 0 or more. Premium and Ultimate only. */
  weight?: number;
  /** ID (not number) of the epic to add it to. Premium and Ultimate only. */
  epic_id?: number;
  /**
   * Number of the epic to add it to. Send `epic_id`. Premium and Ultimate only.
   * @deprecated
   */
  epic_iid?: number;
  /** Number the issue shall have; for administrators and owners of the project only, ignored otherwise. */
  iid?: number;
  /**
   * When the issue shall have been created; for administrators and owners of the project or group only,
   * ignored otherwise.
   */
  created_at?: string | Date;
  /**
   * Number of a merge request whose open threads the new issue takes over: they are resolved, and title and
   * description tell of them unless they are given.
   */
  merge_request_to_resolve_discussions_of?: number;
  /**
   * ID of the one thread to take over and resolve; together with `merge_request_to_resolve_discussions_of`.
   */
  discussion_to_resolve?: string;
}

/**
 * Create an issue.
 *
 * Creates an issue in a project. Labels that do not exist yet are created along with it. A project with
 * issues turned off answers 403, and an instance may limit how many issues a user creates per minute.
 *
 * `POST /projects/:project_id/issues`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#create-an-issue)
 */
export function create(client: Client, params: IssuesCreateParams, options?: RequestOptions): Call<Issue> {
  return client.call({ id: "issues.create", method: "POST", path: "/projects/{project_id}/issues" }, params, options);
}

/** Parameters of `get`. */
export interface IssuesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Get an issue.
 *
 * Gets one issue of a project. Issues of public projects can be read without a credential.
 *
 * `GET /projects/:project_id/issues/:issue_iid`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#retrieve-a-project-issue)
 */
export function get(client: Client, params: IssuesGetParams, options?: RequestOptions): Call<Issue> {
  return client.call(
    { id: "issues.get", method: "GET", path: "/projects/{project_id}/issues/{issue_iid}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface IssuesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** Title; it cannot be emptied. */
  title?: string;
  /**
   * Text, as GitLab Flavored Markdown; empty text or null clears it. Quick actions in it are carried out.
   */
  description?: string | null;
  /** What to do with its state. */
  state_event?: IssueStateEvent;
  /**
   * Titles of all its labels from now on; those that do not exist are created in the project, an empty list
   * takes all labels away.
   */
  labels?: string[];
  /** Titles of labels to add; those that do not exist are created in the project. */
  add_labels?: string[];
  /** Titles of labels to take away. */
  remove_labels?: string[];
  /**
   * IDs of all users who are assigned from now on; an empty list, or `0` as the only ID, unassigns everybody.
   * More than one needs Premium.
   */
  assignee_ids?: number[];
  /**
   * ID of the one user who is assigned from now on; 0 or null unassigns everybody. Send `assignee_ids`.
   * @deprecated
   */
  assignee_id?: number | null;
  /** ID (not number) of the milestone; 0 or null takes it away. Do not combine with `milestone`. */
  milestone_id?: number | null;
  /**
   * Title of a milestone of the project or of a group above it, matched exactly. Do not combine with
   * `milestone_id`.
   */
  milestone?: string;
  /** Day it starts; null clears it. As `YYYY-MM-DD`. Since GitLab 19.1. */
  start_date?: string | null;
  /** Day it is due; null clears it. As `YYYY-MM-DD`. */
  due_date?: string | null;
  /** Whether only its author, its assignees and members with a role of planner or higher see it. */
  confidential?: boolean;
  /** Whether only members of the project may comment. */
  discussion_locked?: boolean;
  /** Kind of issue to make it. */
  issue_type?: IssueType;
  /** Severity; for incidents only. */
  severity?: IssueSeverityInput;
  /** Weight; null takes it away. Premium and Ultimate only. */
  weight?: number | null;
  /** ID (not number) of the epic to put it into; 0 takes it out of its epic. Premium and Ultimate only. */
  epic_id?: number;
  /**
   * Number of the epic to put it into; 0 takes it out of its epic. Send `epic_id`. Premium and Ultimate only.
   * @deprecated
   */
  epic_iid?: number;
  /**
   * When the issue shall have changed last; for administrators and owners of the project only, ignored
   * otherwise. Empty text is refused.
   */
  updated_at?: string | Date;
  /** Counts as an attribute, but has no effect on an issue that exists. */
  created_at?: string | Date;
}

/**
 * Update an issue.
 *
 * Changes an issue; also closes and reopens it, with `state_event`. At least one attribute is needed; those
 * left out stay as they are.
 *
 * `PUT /projects/:project_id/issues/:issue_iid`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#update-an-issue)
 */
export function update(client: Client, params: IssuesUpdateParams, options?: RequestOptions): Call<Issue> {
  return client.call(
    { id: "issues.update", method: "PUT", path: "/projects/{project_id}/issues/{issue_iid}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface IssuesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Delete an issue.
 *
 * Deletes an issue for good. Planners and owners may delete any issue of the project; since GitLab 18.10
 * other members may delete those they created.
 *
 * `DELETE /projects/:project_id/issues/:issue_iid`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#delete-an-issue)
 */
function delete_(client: Client, params: IssuesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "issues.delete", method: "DELETE", path: "/projects/{project_id}/issues/{issue_iid}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete an issue.
   *
   * Deletes an issue for good. Planners and owners may delete any issue of the project; since GitLab 18.10
   * other members may delete those they created.
   *
   * `DELETE /projects/:project_id/issues/:issue_iid`
   *
   * [Documentation](https://docs.gitlab.com/api/issues/#delete-an-issue)
   */
  delete_ as delete,
};

/** Parameters of `reorder`. */
export interface IssuesReorderParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID (not number) of the issue that this one shall come right after. */
  move_after_id?: number;
  /** ID (not number) of the issue that this one shall come right before. */
  move_before_id?: number;
}

/**
 * Reorder an issue.
 *
 * Puts an issue between two others in the order that is set by hand, which `order_by: relative_position`
 * lists. At least one neighbour is needed.
 *
 * `PUT /projects/:project_id/issues/:issue_iid/reorder`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#reorder-an-issue)
 */
export function reorder(client: Client, params: IssuesReorderParams, options?: RequestOptions): Call<Issue> {
  return client.call(
    { id: "issues.reorder", method: "PUT", path: "/projects/{project_id}/issues/{issue_iid}/reorder" },
    params,
    options,
  );
}

/** Parameters of `move`. */
export interface IssuesMoveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the project to move to. */
  to_project_id: number;
}

/**
 * Move an issue to another project.
 *
 * Moves an issue to another project: a new issue is made there and this one is closed. Labels and the
 * milestone come along where the other project has some of the same name. The project it is in already is
 * refused, with status 400.
 *
 * `POST /projects/:project_id/issues/:issue_iid/move`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#move-an-issue)
 */
export function move(client: Client, params: IssuesMoveParams, options?: RequestOptions): Call<Issue> {
  return client.call(
    { id: "issues.move", method: "POST", path: "/projects/{project_id}/issues/{issue_iid}/move" },
    params,
    options,
  );
}

/** Parameters of `clone`. */
export interface IssuesCloneParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the project to copy into. */
  to_project_id: number;
  /** Whether to copy its comments too. Default: `false`. */
  with_notes?: boolean;
}

/**
 * Clone an issue.
 *
 * Copies an issue into a project, which may be its own. Labels and the milestone are copied where that
 * project has some of the same name.
 *
 * `POST /projects/:project_id/issues/:issue_iid/clone`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#clone-an-issue)
 */
export function clone(client: Client, params: IssuesCloneParams, options?: RequestOptions): Call<Issue> {
  return client.call(
    { id: "issues.clone", method: "POST", path: "/projects/{project_id}/issues/{issue_iid}/clone" },
    params,
    options,
  );
}

/** Parameters of `subscribe`. */
export interface IssuesSubscribeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Subscribe to an issue.
 *
 * Subscribes the caller to an issue, so that notifications about it are sent.
 *
 * `POST /projects/:project_id/issues/:issue_iid/subscribe`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#subscribe-to-an-issue)
 */
export function subscribe(client: Client, params: IssuesSubscribeParams, options?: RequestOptions): Call<Issue> {
  return client.call(
    {
      id: "issues.subscribe",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/subscribe",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `unsubscribe`. */
export interface IssuesUnsubscribeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Unsubscribe from an issue.
 *
 * Ends the caller's subscription to an issue. A mention or an assignment still notifies.
 *
 * `POST /projects/:project_id/issues/:issue_iid/unsubscribe`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#unsubscribe-from-an-issue)
 */
export function unsubscribe(client: Client, params: IssuesUnsubscribeParams, options?: RequestOptions): Call<Issue> {
  return client.call(
    {
      id: "issues.unsubscribe",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/unsubscribe",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `createTodo`. */
export interface IssuesCreateTodoParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Create a to-do item for an issue.
 *
 * Adds an issue to the caller's own to-do list.
 *
 * `POST /projects/:project_id/issues/:issue_iid/todo`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#create-a-to-do-item-for-an-issue)
 */
export function createTodo(client: Client, params: IssuesCreateTodoParams, options?: RequestOptions): Call<Todo> {
  return client.call(
    {
      id: "issues.createTodo",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/todo",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `getTimeStats`. */
export interface IssuesGetTimeStatsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Get time tracking of an issue.
 *
 * Gets how much time is estimated for an issue and how much was spent on it.
 *
 * `GET /projects/:project_id/issues/:issue_iid/time_stats`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#retrieve-time-tracking-stats-for-an-issue)
 */
export function getTimeStats(
  client: Client,
  params: IssuesGetTimeStatsParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    { id: "issues.getTimeStats", method: "GET", path: "/projects/{project_id}/issues/{issue_iid}/time_stats" },
    params,
    options,
  );
}

/** Parameters of `setTimeEstimate`. */
export interface IssuesSetTimeEstimateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** Time in words such as `3h30m`, `2d` or `1w`; a day has 8 hours, a week 5 days. */
  duration: string;
}

/**
 * Set the time estimate of an issue.
 *
 * Sets how much time an issue is expected to take, in place of an earlier estimate.
 *
 * `POST /projects/:project_id/issues/:issue_iid/time_estimate`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#set-a-time-estimate-for-an-issue)
 */
export function setTimeEstimate(
  client: Client,
  params: IssuesSetTimeEstimateParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    {
      id: "issues.setTimeEstimate",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/time_estimate",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `resetTimeEstimate`. */
export interface IssuesResetTimeEstimateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Reset the time estimate of an issue.
 *
 * Sets the estimate of an issue back to 0.
 *
 * `POST /projects/:project_id/issues/:issue_iid/reset_time_estimate`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#reset-the-time-estimate-for-an-issue)
 */
export function resetTimeEstimate(
  client: Client,
  params: IssuesResetTimeEstimateParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    {
      id: "issues.resetTimeEstimate",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/reset_time_estimate",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `addSpentTime`. */
export interface IssuesAddSpentTimeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /**
   * Time in words such as `3h30m`, `2d` or `1w`, where a day has 8 hours and a week 5 days; with a minus in
   * front it is taken back.
   */
  duration: string;
  /** What the time was spent on. */
  summary?: string;
}

/**
 * Add time spent on an issue.
 *
 * Adds to the time that was spent on an issue, or takes some of it back.
 *
 * `POST /projects/:project_id/issues/:issue_iid/add_spent_time`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#add-spent-time-for-an-issue)
 */
export function addSpentTime(
  client: Client,
  params: IssuesAddSpentTimeParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    { id: "issues.addSpentTime", method: "POST", path: "/projects/{project_id}/issues/{issue_iid}/add_spent_time" },
    params,
    options,
  );
}

/** Parameters of `resetSpentTime`. */
export interface IssuesResetSpentTimeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Reset the time spent on an issue.
 *
 * Sets the time that was spent on an issue back to 0.
 *
 * `POST /projects/:project_id/issues/:issue_iid/reset_spent_time`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#reset-spent-time-for-an-issue)
 */
export function resetSpentTime(
  client: Client,
  params: IssuesResetSpentTimeParams,
  options?: RequestOptions,
): Call<TimeStats> {
  return client.call(
    {
      id: "issues.resetSpentTime",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/reset_spent_time",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `listRelatedMergeRequests`. */
export interface IssuesListRelatedMergeRequestsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests related to an issue.
 *
 * Lists the merge requests that mention an issue, as far as the caller may see them.
 *
 * `GET /projects/:project_id/issues/:issue_iid/related_merge_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#list-all-merge-requests-related-to-an-issue)
 */
export function listRelatedMergeRequests(
  client: Client,
  params: IssuesListRelatedMergeRequestsParams,
  options?: ListOptions,
): ListCall<MergeRequest> {
  return listCall(
    client,
    {
      id: "issues.listRelatedMergeRequests",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/related_merge_requests",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listClosedBy`. */
export interface IssuesListClosedByParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests that close an issue.
 *
 * Lists the merge requests that close an issue once they are merged.
 *
 * `GET /projects/:project_id/issues/:issue_iid/closed_by`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#list-all-merge-requests-that-close-an-issue-on-merge)
 */
export function listClosedBy(
  client: Client,
  params: IssuesListClosedByParams,
  options?: ListOptions,
): ListCall<MergeRequestBasic> {
  return listCall(
    client,
    {
      id: "issues.listClosedBy",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/closed_by",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listParticipants`. */
export interface IssuesListParticipantsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List participants of an issue.
 *
 * Lists the users who wrote an issue, commented on it, are assigned to it or are mentioned in it.
 *
 * `GET /projects/:project_id/issues/:issue_iid/participants`
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#list-all-participants-in-an-issue)
 */
export function listParticipants(
  client: Client,
  params: IssuesListParticipantsParams,
  options?: ListOptions,
): ListCall<UserBasic> {
  return listCall(
    client,
    {
      id: "issues.listParticipants",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/participants",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getUserAgentDetail`. */
export interface IssuesGetUserAgentDetailParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Get user agent details of an issue.
 *
 * Gets the browser and the IP address that an issue was created from, to fight spam. For administrators only;
 * 404 where nothing was recorded.
 *
 * `GET /projects/:project_id/issues/:issue_iid/user_agent_detail`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#retrieve-user-agent-details-for-an-issue)
 */
export function getUserAgentDetail(
  client: Client,
  params: IssuesGetUserAgentDetailParams,
  options?: RequestOptions,
): Call<UserAgentDetail> {
  return client.call(
    {
      id: "issues.getUserAgentDetail",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/user_agent_detail",
    },
    params,
    options,
  );
}

/** What to do with the state of an issue: close it, or open it again. */
export type IssueStateEvent = "close" | "reopen";

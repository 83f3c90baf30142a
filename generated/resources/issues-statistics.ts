// From spec/resources/issues-statistics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Numbers of open and closed issues.
 *
 * [Documentation](https://docs.gitlab.com/api/issues_statistics/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type {
  HealthStatusFilter,
  IssueScope,
  IssueSearchField,
  IssueStateFilter,
  MilestoneTimeframe,
  NegatedIssueFilters,
  WeightFilter,
} from "../shared/issue-filters.js";
import type { AnyId, GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface IssuesStatisticsGetParams {
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
  /** State of issues, without effect; the answer has the number for each state anyway. */
  state?: IssueStateFilter;
}

/**
 * Count issues.
 *
 * Counts issues that the caller may see, in all projects. Only issues that the caller created are counted
 * unless `scope` says otherwise.
 *
 * `GET /issues_statistics`
 *
 * [Documentation](https://docs.gitlab.com/api/issues_statistics/#retrieve-issues-statistics-for-a-user)
 */
export function get(
  client: Client,
  params?: IssuesStatisticsGetParams,
  options?: RequestOptions,
): Call<IssuesStatistics> {
  return queryCall(
    client,
    { id: "issuesStatistics.get", method: "GET", path: "/issues_statistics", csv: ["labels", "in"] },
    params,
    options,
  );
}

/** Parameters of `getForGroup`. */
export interface IssuesStatisticsGetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
  /** State of issues, without effect; the answer has the number for each state anyway. */
  state?: IssueStateFilter;
}

/**
 * Count issues of a group.
 *
 * Counts the issues of all projects of a group and its subgroups.
 *
 * `GET /groups/:group_id/issues_statistics`
 *
 * [Documentation](https://docs.gitlab.com/api/issues_statistics/#retrieve-issues-statistics-for-a-group)
 */
export function getForGroup(
  client: Client,
  params: IssuesStatisticsGetForGroupParams,
  options?: RequestOptions,
): Call<IssuesStatistics> {
  return queryCall(
    client,
    {
      id: "issuesStatistics.getForGroup",
      method: "GET",
      path: "/groups/{group_id}/issues_statistics",
      csv: ["labels", "in"],
    },
    params,
    options,
  );
}

/** Parameters of `getForProject`. */
export interface IssuesStatisticsGetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
  /** State of issues, without effect; the answer has the number for each state anyway. */
  state?: IssueStateFilter;
}

/**
 * Count issues of a project.
 *
 * Counts the issues of a project.
 *
 * `GET /projects/:project_id/issues_statistics`
 *
 * [Documentation](https://docs.gitlab.com/api/issues_statistics/#retrieve-issues-statistics-for-a-project)
 */
export function getForProject(
  client: Client,
  params: IssuesStatisticsGetForProjectParams,
  options?: RequestOptions,
): Call<IssuesStatistics> {
  return queryCall(
    client,
    {
      id: "issuesStatistics.getForProject",
      method: "GET",
      path: "/projects/{project_id}/issues_statistics",
      csv: ["labels", "in"],
    },
    params,
    options,
  );
}

/** Numbers of issues in each state. */
export interface IssueCounts {
  /** Number of all issues. */
  all: number;
  /** Number of closed issues. */
  closed: number;
  /** Number of open issues. */
  opened: number;
}

/** Numbers of issues. */
export interface IssuesStatistics {
  /** What was counted. */
  statistics: IssuesStatisticsCounts;
}

/** Numbers of issues by state. */
export interface IssuesStatisticsCounts {
  /** The numbers. */
  counts: IssueCounts;
}

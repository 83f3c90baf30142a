// From spec/shared/issue-filters.yaml. Do not edit: `npm run generate` writes this file.

import type { AnyId, NoneOrAny } from "./schemas.js";

/** Health status to look for; `none` for issues without one, `any` for issues with one. */
export type HealthStatusFilter = "on_track" | "needs_attention" | "at_risk" | "none" | "any";

/**
 * Due days: `0` for none, `any` for any, `today`, `tomorrow`, `overdue`, this `week`, this `month`, or
 * everything from two weeks ago to the end of the next month.
 */
export type IssueDueDateFilter =
  "0" | "any" | "today" | "tomorrow" | "overdue" | "week" | "month" | "next_month_and_previous_two_weeks";

/**
 * What issues are sorted by. `priority` goes by the due day of the milestone and then by prioritised labels,
 * `label_priority` by labels alone, `popularity` by thumbs up, `relative_position` is the order set by hand.
 * `weight` needs Premium.
 */
export type IssueOrderBy =
  | "created_at"
  | "due_date"
  | "label_priority"
  | "milestone_due"
  | "popularity"
  | "priority"
  | "relative_position"
  | "title"
  | "updated_at"
  | "weight";

/** Whose issues to look at: the caller's own, those assigned to the caller, or everybody's. */
export type IssueScope = "created_by_me" | "assigned_to_me" | "all";

/** Part of an issue that `search` looks at. */
export type IssueSearchField = "title" | "description";

/** State of issues to list. */
export type IssueStateFilter = "opened" | "closed" | "all";

/**
 * Milestones by their days: `None` for no milestone, `Any` for any, `Upcoming` for the open one that is due
 * next, `Started` for those that are open and have begun.
 */
export type MilestoneTimeframe = "None" | "Any" | "Upcoming" | "Started";

/** What issues must not be; each attribute works as the filter of the same name, the other way round. */
export interface NegatedIssueFilters {
  /** Titles of labels; issues with any of them are left out. */
  labels?: string[];
  /** Title of a milestone. Do not combine with `milestone_id`. */
  milestone?: string;
  /** Milestones by their days. Do not combine with `milestone`. */
  milestone_id?: MilestoneTimeframe;
  /** Numbers of issues inside their project. */
  iids?: number[];
  /** ID of an author. Do not combine with `author_username`. */
  author_id?: number;
  /** Username of an author. Do not combine with `author_id`. */
  author_username?: string;
  /** ID of an assignee. Do not combine with `assignee_username`. */
  assignee_id?: number;
  /** Usernames of assignees. Do not combine with `assignee_id`. */
  assignee_username?: string[];
  /** Issues with this weight. Premium and Ultimate only. */
  weight?: number;
  /** ID of an iteration. Do not combine with `iteration_title`. Premium and Ultimate only. */
  iteration_id?: AnyId;
  /** Title of an iteration. Do not combine with `iteration_id`. Premium and Ultimate only. */
  iteration_title?: string;
}

/** A weight, or `None` for issues without one and `Any` for issues with one. */
export type WeightFilter = number | NoneOrAny;

// From spec/shared/merge-request-filters.yaml. Do not edit: `npm run generate` writes this file.

import type { AnyId } from "./schemas.js";

/**
 * What merge requests are sorted by. `priority` goes by the due day of the milestone and then by prioritised
 * labels, `label_priority` by labels alone, `popularity` by thumbs up. `merged_at` is there since 17.2.
 */
export type MergeRequestOrderBy =
  "created_at" | "label_priority" | "merged_at" | "milestone_due" | "popularity" | "priority" | "title" | "updated_at";

/**
 * Whose merge requests to look at: the caller's own, those assigned to the caller, those the caller reviews,
 * or everybody's.
 */
export type MergeRequestScope = "created_by_me" | "assigned_to_me" | "reviews_for_me" | "all";

/** Part of a merge request that `search` looks at. */
export type MergeRequestSearchField = "title" | "description";

/** State of merge requests to list; `locked` ones are just being merged. */
export type MergeRequestStateFilter = "opened" | "closed" | "locked" | "merged" | "all";

/** How much of each merge request to answer. */
export type MergeRequestView = "simple";

/**
 * What merge requests must not be; each attribute works as the filter of the same name, the other way round.
 */
export interface NegatedMergeRequestFilters {
  /** Titles of labels; merge requests with any of them are left out. */
  labels?: string[];
  /** Title of a milestone. */
  milestone?: string;
  /** ID of an author. Do not combine with `author_username`. */
  author_id?: number;
  /** Username of an author. Do not combine with `author_id`. */
  author_username?: string;
  /** ID of an assignee. Do not combine with `assignee_username`. */
  assignee_id?: AnyId;
  /** Usernames of assignees. Do not combine with `assignee_id`. */
  assignee_username?: string[];
  /** ID of a reviewer. Do not combine with `reviewer_username`. */
  reviewer_id?: number;
  /** Username of a reviewer. Do not combine with `reviewer_id`. */
  reviewer_username?: string;
  /** Name of an emoji that the caller reacted with. */
  my_reaction_emoji?: string;
}

/** Yes or no, as older filters take it. */
export type YesOrNo = "yes" | "no";

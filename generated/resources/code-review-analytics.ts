// From spec/resources/code-review-analytics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * How long open merge requests have been in review.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import { type Client, listCall, type ListCall, type ListOptions } from "../../runtime/client.js";
import type { Issuable, Milestone } from "../shared/issues.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface CodeReviewAnalyticsListParams {
  /** ID of the project. */
  project_id: number;
  /** Titles of labels that the merge requests have, all of them. */
  label_name?: string[];
  /** Title of the milestone that the merge requests have. */
  milestone_title?: string;
  /** What the merge requests must not have. */
  not?: NegatedCodeReviewFilters;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests in review.
 *
 * Lists the open merge requests of a project that somebody else than the author commented on, the longest in
 * review first.
 *
 * `GET /analytics/code_review`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function list(
  client: Client,
  params: CodeReviewAnalyticsListParams,
  options?: ListOptions,
): ListCall<CodeReviewMergeRequest> {
  return listCall(
    client,
    {
      id: "codeReviewAnalytics.list",
      method: "GET",
      path: "/analytics/code_review",
      csv: ["label_name"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** How much a merge request changes. */
export interface CodeReviewDiffStats {
  /** Lines that are added. */
  additions: number;
  /** Lines that are taken away. */
  deletions: number;
  /** How many commits it has. */
  commits_count: number;
}

/** Merge request in review. */
export interface CodeReviewMergeRequest extends Issuable {
  /** State; always `opened`. */
  state: string;
  /** Address of its page. */
  web_url: string;
  /** Milestone; null without one. */
  milestone: Milestone | null;
  /** User who opened the merge request. */
  author: UserBasic;
  /** Who approved it. */
  approved_by: UserBasic[];
  /** How many comments it has. */
  notes_count: number;
  /** Whole hours since the first comment of another than the author; null where it is not known. */
  review_time: number | null;
  /** How much it changes. */
  diff_stats: CodeReviewDiffStats;
}

/** What merge requests in review must not have. */
export interface NegatedCodeReviewFilters {
  /** Titles of labels. */
  label_name?: string[];
  /** Title of a milestone. */
  milestone_title?: string;
}

// From spec/resources/merge-request-reviewers.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Reviewers that GitLab Duo suggests for a merge request.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `setSuggested`. */
export interface MergeRequestReviewersSetSuggestedParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Reviewers to suggest, at most 50. */
  suggestions: ReviewerSuggestion[];
}

/**
 * Set suggested reviewers of a merge request.
 *
 * Replaces the reviewers that GitLab Duo suggests for a merge request. Only the agent that recommends
 * reviewers may call it, where the project has that turned on.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/suggested_reviewers`
 *
 * Requires Premium. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/)
 */
export function setSuggested(
  client: Client,
  params: MergeRequestReviewersSetSuggestedParams,
  options?: RequestOptions,
): Call<AiSuggestedReviewer[]> {
  return client.call(
    {
      id: "mergeRequestReviewers.setSuggested",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/suggested_reviewers",
      idempotent: true,
    },
    params,
    options,
  );
}

/** User whom GitLab Duo suggests as a reviewer. */
export interface AiSuggestedReviewer {
  /** User who could review it. */
  user: UserBasic;
  /** Why the user should review it; null where nothing was said. */
  reason: string | null;
  /** Approval rule that the user was chosen for; null for none. */
  approval_rule: SuggestedReviewerRule | null;
  /** When it was suggested. */
  created_at: string;
}

/** Reviewer to suggest. */
export interface ReviewerSuggestion {
  /** ID of the user. */
  user_id: number;
  /** Why the user should review it. */
  reason?: string;
  /** ID of the approval rule that the user was chosen for. */
  approval_rule_id?: number;
  /** Where the approval rule belongs; required with `approval_rule_id`. */
  approval_rule_type?: ReviewerSuggestionRuleType;
}

/** Where an approval rule belongs. */
export type ReviewerSuggestionRuleType = "merge_request_rule" | "project_rule";

/** Approval rule that a reviewer was suggested for. */
export interface SuggestedReviewerRule {
  /** ID of the rule. */
  id: number;
  /** Name of the rule. */
  name: string;
  /** Section of the code owners file; null for other rules. */
  section: string | null;
}

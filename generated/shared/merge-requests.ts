// From spec/shared/merge-requests.yaml. Do not edit: `npm run generate` writes this file.

import type {
  Issuable,
  IssuableReferences,
  LabelTitleOrDetails,
  Milestone,
  TaskCompletionStatus,
  TimeStats,
} from "./issues.js";
import type { Pipeline, PipelineBasic } from "./pipelines.js";
import type { UserBasic } from "./users.js";

/** Whether a merge request can be merged, and the first thing in the way if it cannot. */
export type DetailedMergeStatus =
  | "approvals_syncing"
  | "checking"
  | "ci_must_pass"
  | "ci_still_running"
  | "commits_status"
  | "conflict"
  | "discussions_not_resolved"
  | "draft_status"
  | "external_status_checks"
  | "jira_association_missing"
  | "locked_lfs_files"
  | "locked_paths"
  | "merge_request_blocked"
  | "merge_time"
  | "mergeable"
  | "need_rebase"
  | "not_approved"
  | "not_open"
  | "preparing"
  | "requested_changes"
  | "security_policy_pipeline_check"
  | "security_policy_violations"
  | "status_checks_must_pass"
  | "title_regex"
  | "unchecked";

/** Commits that a diff compares. */
export interface DiffRefs {
  /** SHA of the merge base of both branches; null where they have none. */
  base_sha: string | null;
  /** SHA of the latest commit of the source branch. */
  head_sha: string;
  /** SHA of the commit of the target branch that the diff started from. */
  start_sha: string;
}

/** Merge request with all that its page shows. */
export interface MergeRequest extends MergeRequestBasic {
  /** Whether the caller gets notifications; for a single merge request only. */
  subscribed?: boolean;
  /**
   * Number of changed files as text; `1000+` where GitLab stopped counting, null while the diff is not ready.
   */
  changes_count: string | null;
  /** When its latest pipeline started; null before, left out where the caller may not see pipelines. */
  latest_build_started_at?: string | null;
  /** When its latest pipeline ended; null before, left out where the caller may not see pipelines. */
  latest_build_finished_at?: string | null;
  /** When it first reached production; null before, left out where the caller may not see pipelines. */
  first_deployed_to_production_at?: string | null;
  /** Pipeline that its metrics are about. `head_pipeline` says more. */
  pipeline?: PipelineBasic | null;
  /** Pipeline of its latest commit; null without one, left out where the caller may not see it. */
  head_pipeline?: Pipeline | null;
  /** Commits that its diff compares; null where there is no diff. */
  diff_refs: DiffRefs | null;
  /** Why the last attempt to merge failed; null where it did not. */
  merge_error: string | null;
  /** Whether it is being rebased, with `include_rebase_in_progress`. */
  rebase_in_progress?: boolean;
  /** Number of commits that the target branch is ahead, with `include_diverged_commits_count`. */
  diverged_commits_count?: number;
  /** Whether it is its author's first one in the project; for a single merge request only. */
  first_contribution?: boolean;
  /** What the caller may do with it. */
  user: MergeRequestUser;
}

/** Author of a merge request. */
export interface MergeRequestAuthor extends UserBasic {
  /** Whether the author is a bot, for example the user of a project access token. */
  bot?: boolean;
}

/** Merge request as lists show it. */
export interface MergeRequestBasic extends Issuable {
  /** Whether it is open, closed or merged. */
  state: MergeRequestState | (string & {});
  /**
   * Who merged it, or set it to merge later; null before.
   * @deprecated Since GitLab 14.7. Read `merge_user`.
   */
  merged_by: UserBasic | null;
  /** Who merged it, or set it to merge later; null before. */
  merge_user: UserBasic | null;
  /** When it was merged; null before. */
  merged_at: string | null;
  /** Who closed it; null where it was not closed. */
  closed_by: UserBasic | null;
  /** When it was closed; null where it was not. */
  closed_at: string | null;
  /** Title as HTML, with `render_html`. */
  title_html?: string;
  /** Description as HTML, with `render_html`. */
  description_html?: string;
  /** Branch to merge into. */
  target_branch: string;
  /** Branch to merge. */
  source_branch: string;
  /** Number of comments. */
  user_notes_count: number;
  /** Number of thumbs up. */
  upvotes: number;
  /** Number of thumbs down. */
  downvotes: number;
  /** Who created it. */
  author: MergeRequestAuthor;
  /** Who it is assigned to. */
  assignees: UserBasic[];
  /**
   * First of its assignees; null where nobody is assigned. Read `assignees`.
   * @deprecated
   */
  assignee: UserBasic | null;
  /** Who is asked to review it. */
  reviewers: UserBasic[];
  /** ID of the project that the source branch is in; null where that project is gone. */
  source_project_id: number | null;
  /** ID of the project that the target branch is in. */
  target_project_id: number;
  /** Titles of its labels; whole labels with `with_labels_details`. */
  labels: LabelTitleOrDetails[];
  /** Whether it is a draft. */
  draft: boolean;
  /** Whether it was imported. */
  imported: boolean;
  /** Where it was imported from, for example `github`; `none` otherwise. */
  imported_from: string;
  /**
   * Whether it is a draft. Read `draft`.
   * @deprecated
   */
  work_in_progress: boolean;
  /** Its milestone; null without one. */
  milestone: Milestone | null;
  /** Whether it is set to merge by itself as soon as it can be. */
  merge_when_pipeline_succeeds: boolean;
  /**
   * Whether it could be merged when that was last looked at.
   * @deprecated Since GitLab 15.6. Read `detailed_merge_status`, which knows all reasons.
   */
  merge_status: MergeStatus | (string & {});
  /** Whether it can be merged, and what is in the way if it cannot. */
  detailed_merge_status: DetailedMergeStatus | (string & {});
  /** Time before which it is not merged; null without one. Since GitLab 17.8. */
  merge_after: string | null;
  /** SHA of the latest commit of the source branch; null where there is none. */
  sha: string | null;
  /** SHA of the merge commit; null before the merge, and where there is none. */
  merge_commit_sha: string | null;
  /** SHA of the squash commit; null before the merge, and where commits were not squashed. */
  squash_commit_sha: string | null;
  /** Whether only members may comment; null means no. */
  discussion_locked: boolean | null;
  /** Whether merging deletes the source branch, as chosen at the merge; null where nothing was. */
  should_remove_source_branch: boolean | null;
  /** Whether merging deletes the source branch, as chosen by the author; null where nothing was. */
  force_remove_source_branch: boolean | null;
  /** When GitLab had computed its diff and the like; null before. */
  prepared_at: string | null;
  /** Whether members who may merge may push to the source branch; for forks only. Null where nobody chose. */
  allow_collaboration?: boolean | null;
  /**
   * Whether members who may merge may push to the source branch; for forks only. Read `allow_collaboration`.
   * @deprecated
   */
  allow_maintainer_to_push?: boolean | null;
  /**
   * How to refer to it from where the call was made for.
   * @deprecated Since GitLab 12.7. Read `references`.
   */
  reference: string;
  /** How to refer to it. */
  references: IssuableReferences;
  /** Address of its page. */
  web_url: string;
  /** Time estimated and spent. */
  time_stats: TimeStats;
  /** Whether its author wants the commits squashed. */
  squash: boolean;
  /** Whether commits will be squashed: `squash`, or the setting of the project. */
  squash_on_merge: boolean;
  /** Progress of its task list. */
  task_completion_status: TaskCompletionStatus;
  /** Whether the branches conflict. */
  has_conflicts: boolean;
  /** Whether all threads are resolved, where the project demands that. */
  blocking_discussions_resolved: boolean;
  /**
   * Number of approvals it needs; null where its own number was not set. Premium and Ultimate only.
   * @deprecated Since GitLab 16.0. Ask the merge request approvals API.
   */
  approvals_before_merge?: number | null;
}

/** Merge request with the most important properties only. */
export interface MergeRequestSimple extends Issuable {
  /** Whether it is open, closed or merged. */
  state: MergeRequestState | (string & {});
  /** Address of its page. */
  web_url: string;
}

/** State of a merge request; `locked` while it is being merged. */
export type MergeRequestState = "opened" | "closed" | "locked" | "merged";

/** What the caller may do with a merge request. */
export interface MergeRequestUser {
  /** Whether the caller may merge it. */
  can_merge: boolean;
}

/** Whether a merge request could be merged when that was last looked at. */
export type MergeStatus = "unchecked" | "checking" | "can_be_merged" | "cannot_be_merged" | "cannot_be_merged_recheck";

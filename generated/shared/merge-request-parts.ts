// From spec/shared/merge-request-parts.yaml. Do not edit: `npm run generate` writes this file.

import type { MergeRequest } from "./merge-requests.js";
import type { Diff } from "./repository.js";
import type { UserBasic } from "./users.js";

/** Outcome of cancelling auto-merge. */
export interface AutoMergeCancellation {
  /** Whether it was cancelled. */
  status: AutoMergeCancellationStatus | (string & {});
  /** Why it was not. */
  message?: string;
  /** Status code that fits the reason; the answer itself has 201. */
  http_status?: number;
}

/** Whether auto-merge was cancelled. */
export type AutoMergeCancellationStatus = "success" | "error";

/** Issue of an external issue tracker. */
export interface ExternalIssue {
  /** Key of the issue, for example `PROJECT-123`. */
  id: string;
  /** Title that the merge request gives the issue. */
  title: string;
}

/** Commit that merging would make. */
export interface MergeRef {
  /** SHA of the commit. */
  commit_id: string;
}

/** Merge request with the changes of its files. */
export interface MergeRequestChanges extends MergeRequest {
  /** Changes of files. */
  changes: Diff[];
  /** Whether limits cut the changes short. */
  overflow: boolean;
}

/** State of a rebase. */
export interface MergeRequestRebase {
  /** Whether the rebase is going on or about to. */
  rebase_in_progress: boolean;
}

/** Reviewer of a merge request. */
export interface MergeRequestReviewer {
  /** The reviewer. */
  user: UserBasic;
  /** How far the review is. */
  state: ReviewState | (string & {});
  /** When the reviewer was asked. */
  created_at: string;
}

/** What to do with the state of a merge request. */
export type MergeRequestStateEvent = "close" | "reopen";

/** How far the review of a merge request by one reviewer is. */
export type ReviewState =
  "unreviewed" | "review_started" | "reviewed" | "requested_changes" | "approved" | "unapproved";

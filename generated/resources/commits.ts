// From spec/resources/commits.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Commits of a project, their comments, statuses and signatures.
 *
 * [Documentation](https://docs.gitlab.com/api/commits/)
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
import type { SshKey } from "../shared/keys.js";
import type { MergeRequestBasic, MergeRequestState } from "../shared/merge-requests.js";
import type { Commit, CommitDetail, CommitStats, Diff } from "../shared/repository.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { X509Certificate } from "../shared/signatures.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface CommitsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch, tag or range such as `main..topic`; the default branch unless given. */
  ref_name?: string;
  /** Only commits of this time or later. */
  since?: string | Date;
  /** Only commits of this time or earlier. */
  until?: string | Date;
  /** Only commits that change this file or folder. */
  path?: string;
  /** Whether to follow renames of the file that `path` names; true unless given. Since GitLab 18.10. */
  follow?: boolean;
  /** Text that the name or email address of the author contains. */
  author?: string;
  /** Whether to list the commits of all branches and tags; `ref_name` does not matter then. */
  all?: boolean;
  /** Whether to tell how many lines each commit changes. */
  with_stats?: boolean;
  /** Whether to follow only the first parent of merge commits. */
  first_parent?: boolean;
  /** Order of the commits. Default: `default`. */
  order?: CommitsOrder;
  /** Whether to parse Git trailers of the messages. Default: `false`. */
  trailers?: boolean;
  /** SHA of the commit that the page begins after; with keyset pagination only. */
  page_token?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List commits.
 *
 * With `with_stats: true`, gives `CommitWithStats`.
 *
 * `GET /projects/:project_id/repository/commits`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#list-repository-commits)
 */
export function list(
  client: Client,
  params: CommitsListParams & { with_stats: true },
  options?: ListOptions,
): ListCall<CommitWithStats>;
/**
 * List commits.
 *
 * Lists the commits of a branch, tag or range, latest first. Total counts are not sent.
 *
 * `GET /projects/:project_id/repository/commits`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#list-repository-commits)
 */
export function list(client: Client, params: CommitsListParams, options?: ListOptions): ListCall<Commit>;
export function list(client: Client, params: CommitsListParams, options?: ListOptions): ListCall<unknown> {
  return listCall(
    client,
    { id: "commits.list", method: "GET", path: "/projects/{project_id}/repository/commits", pagination: "both" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface CommitsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch to commit to. To create it, give `start_branch` or `start_sha` too. */
  branch: string;
  /** Message of the commit. */
  commit_message: string;
  /** What happens to which files. Required by versions before 18.8, and without `allow_empty`. */
  actions?: CommitAction[];
  /** Branch to begin a new branch at. Not together with `start_sha`. */
  start_branch?: string;
  /** Full SHA of the commit to begin a new branch at. Not together with `start_branch`. */
  start_sha?: string;
  /** Project that `start_branch` or `start_sha` is in; this one unless given. */
  start_project?: ProjectIdOrPath;
  /** Email address of the author; the caller's unless given. */
  author_email?: string;
  /** Name of the author; the caller's unless given. */
  author_name?: string;
  /** Whether the answer tells how many lines change. Default: `true`. */
  stats?: boolean;
  /**
   * Whether to overwrite the branch with a commit on top of `start_branch` or `start_sha`. Default: `false`.
   */
  force?: boolean;
  /** Whether the commit may change nothing. Default: `false`. Since GitLab 18.8. */
  allow_empty?: boolean;
}

/**
 * Create a commit.
 *
 * Creates a commit that creates, changes, moves and deletes any number of files at once. Bodies above 300 MB
 * are refused.
 *
 * `POST /projects/:project_id/repository/commits`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#create-a-commit)
 */
export function create(client: Client, params: CommitsCreateParams, options?: RequestOptions): Call<CommitDetail> {
  return client.call(
    { id: "commits.create", method: "POST", path: "/projects/{project_id}/repository/commits" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface CommitsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Whether to tell how many lines it changes. Default: `true`. */
  stats?: boolean;
}

/**
 * Get a commit.
 *
 * Gets one commit by its SHA, or the latest one of a branch or tag.
 *
 * `GET /projects/:project_id/repository/commits/:sha`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#retrieve-a-commit)
 */
export function get(client: Client, params: CommitsGetParams, options?: RequestOptions): Call<CommitDetail> {
  return queryCall(
    client,
    { id: "commits.get", method: "GET", path: "/projects/{project_id}/repository/commits/{sha}" },
    params,
    options,
  );
}

/** Parameters of `listRefs`. */
export interface CommitsListRefsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Only branches, only tags, or both. Default: `all`. */
  type?: CommitRefScope;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List branches and tags with a commit.
 *
 * Lists the branches and tags that contain a commit.
 *
 * `GET /projects/:project_id/repository/commits/:sha/refs`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#list-all-references-a-commit-is-pushed-to)
 */
export function listRefs(client: Client, params: CommitsListRefsParams, options?: ListOptions): ListCall<CommitRef> {
  return listCall(
    client,
    {
      id: "commits.listRefs",
      method: "GET",
      path: "/projects/{project_id}/repository/commits/{sha}/refs",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getSequence`. */
export interface CommitsGetSequenceParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Whether to follow only the first parent of merge commits. Default: `false`. */
  first_parent?: boolean;
}

/**
 * Get the sequence number of a commit.
 *
 * Counts the commits up to and including this one, along its parents.
 *
 * `GET /projects/:project_id/repository/commits/:sha/sequence`
 *
 * Since GitLab 16.9.
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#get-commit-sequence)
 */
export function getSequence(
  client: Client,
  params: CommitsGetSequenceParams,
  options?: RequestOptions,
): Call<CommitSequence> {
  return queryCall(
    client,
    { id: "commits.getSequence", method: "GET", path: "/projects/{project_id}/repository/commits/{sha}/sequence" },
    params,
    options,
  );
}

/** Parameters of `cherryPick`. */
export interface CommitsCherryPickParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Branch to commit to. */
  branch: string;
  /** Whether only to try, and commit nothing. Default: `false`. */
  dry_run?: boolean;
  /** Message of the new commit; that of the old one unless given. */
  message?: string;
}

/**
 * Cherry-pick a commit.
 *
 * Commits the changes of a commit once more, to another branch. A failure tells in `error_code` whether there
 * was a `conflict` or nothing to change (`empty`).
 *
 * `POST /projects/:project_id/repository/commits/:sha/cherry_pick`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#cherry-pick-a-commit)
 */
export function cherryPick(
  client: Client,
  params: CommitsCherryPickParams,
  options?: RequestOptions,
): Call<CommitDryRun | Commit> {
  return client.call(
    { id: "commits.cherryPick", method: "POST", path: "/projects/{project_id}/repository/commits/{sha}/cherry_pick" },
    params,
    options,
  );
}

/** Parameters of `revert`. */
export interface CommitsRevertParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Branch to commit to. */
  branch: string;
  /** Whether only to try, and commit nothing. Default: `false`. */
  dry_run?: boolean;
}

/**
 * Revert a commit.
 *
 * Commits the opposite of a commit to a branch. A failure tells in `error_code` whether there was a
 * `conflict` or nothing to change (`empty`).
 *
 * `POST /projects/:project_id/repository/commits/:sha/revert`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#revert-a-commit)
 */
export function revert(
  client: Client,
  params: CommitsRevertParams,
  options?: RequestOptions,
): Call<CommitDryRun | Commit> {
  return client.call(
    { id: "commits.revert", method: "POST", path: "/projects/{project_id}/repository/commits/{sha}/revert" },
    params,
    options,
  );
}

/** Parameters of `listDiffs`. */
export interface CommitsListDiffsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Whether the changes come in unified format with file headers. Default: `false`. Since GitLab 16.5. */
  unidiff?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List changes of a commit.
 *
 * Lists the changes of a commit, one entry a file. Files beyond the diff limits of the instance are left out.
 *
 * `GET /projects/:project_id/repository/commits/:sha/diff`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#retrieve-commit-diff)
 */
export function listDiffs(client: Client, params: CommitsListDiffsParams, options?: ListOptions): ListCall<Diff> {
  return listCall(
    client,
    {
      id: "commits.listDiffs",
      method: "GET",
      path: "/projects/{project_id}/repository/commits/{sha}/diff",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listComments`. */
export interface CommitsListCommentsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List comments of a commit.
 *
 * Lists the comments of a commit. The commit discussions API tells more of them.
 *
 * `GET /projects/:project_id/repository/commits/:sha/comments`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#list-all-commit-comments)
 */
export function listComments(
  client: Client,
  params: CommitsListCommentsParams,
  options?: ListOptions,
): ListCall<CommitNote> {
  return listCall(
    client,
    {
      id: "commits.listComments",
      method: "GET",
      path: "/projects/{project_id}/repository/commits/{sha}/comments",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createComment`. */
export interface CommitsCreateCommentParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Text, as GitLab Flavored Markdown. */
  note: string;
  /** File to comment on. */
  path?: string;
  /** Number of the line. Required with `path`. */
  line?: number;
  /** Whether the line is one of the new or of the old file. Required with `path`. Default: `new`. */
  line_type?: CommitLineType;
}

/**
 * Comment on a commit.
 *
 * Adds a comment to a commit, or to a line that it changes. Where the line does not exist, the comment goes
 * to the commit as a whole.
 *
 * `POST /projects/:project_id/repository/commits/:sha/comments`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#post-comment-to-commit)
 */
export function createComment(
  client: Client,
  params: CommitsCreateCommentParams,
  options?: RequestOptions,
): Call<CommitNote> {
  return client.call(
    { id: "commits.createComment", method: "POST", path: "/projects/{project_id}/repository/commits/{sha}/comments" },
    params,
    options,
  );
}

/** Parameters of `listMergeRequests`. */
export interface CommitsListMergeRequestsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Only merge requests in this state. Since GitLab 18.2. */
  state?: MergeRequestState;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests of a commit.
 *
 * Lists the merge requests that brought a commit in.
 *
 * `GET /projects/:project_id/repository/commits/:sha/merge_requests`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#list-merge-requests-associated-with-a-commit)
 */
export function listMergeRequests(
  client: Client,
  params: CommitsListMergeRequestsParams,
  options?: ListOptions,
): ListCall<MergeRequestBasic> {
  return listCall(
    client,
    {
      id: "commits.listMergeRequests",
      method: "GET",
      path: "/projects/{project_id}/repository/commits/{sha}/merge_requests",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getSignature`. */
export interface CommitsGetSignatureParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
}

/**
 * Get the signature of a commit.
 *
 * Gets the signature of a commit and whether it was verified. Answers 404 for a commit without signature.
 *
 * `GET /projects/:project_id/repository/commits/:sha/signature`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#retrieve-commit-signature)
 */
export function getSignature(
  client: Client,
  params: CommitsGetSignatureParams,
  options?: RequestOptions,
): Call<CommitSignature> {
  return client.call(
    { id: "commits.getSignature", method: "GET", path: "/projects/{project_id}/repository/commits/{sha}/signature" },
    params,
    options,
  );
}

/** What a commit does to one file. */
export interface CommitAction {
  /** What is done. */
  action: CommitActionKind;
  /** Path of the file; for `move` the new one. */
  file_path: string;
  /** For `move`: the path before. */
  previous_path?: string;
  /** New content. Required for `create` and `update`; a moved file keeps its content without it. */
  content?: string;
  /** How `content` is given; as text unless given. */
  encoding?: CommitActionEncoding;
  /**
   * SHA of the commit that is known to have changed the file last; the call fails if another came since. For
   * `update`, `move` and `delete`.
   */
  last_commit_id?: string;
  /** For `chmod`: whether the file is executable. */
  execute_filemode?: boolean;
}

/** How the content of a file is given: as it is, or in Base64, which binary files need. */
export type CommitActionEncoding = "text" | "base64";

/** What a commit does to a file. */
export type CommitActionKind = "create" | "delete" | "move" | "update" | "chmod";

/** Outcome of a trial. */
export interface CommitDryRun {
  /** `success`. */
  dry_run: string;
}

/** Whether a line is one of the new or of the old file. */
export type CommitLineType = "new" | "old";

/** Comment on a commit. */
export interface CommitNote {
  /** Text, as GitLab Flavored Markdown. */
  note: string;
  /** File; null for a comment on the whole commit. */
  path: string | null;
  /** Number of the line; null for a comment on the whole commit. */
  line: number | null;
  /** Whether the line is one of the new or of the old file; null for a comment on the whole commit. */
  line_type: CommitLineType | (string & {}) | null;
  /** Who wrote it. */
  author: UserBasic;
  /** When it was written. */
  created_at: string;
}

/** Branch or tag that contains a commit. */
export interface CommitRef {
  /** Whether it is a branch or a tag. */
  type: CommitRefKind | (string & {});
  /** Name of the branch or tag. */
  name: string;
}

/** Kind of a ref. */
export type CommitRefKind = "branch" | "tag";

/** Whether branches, tags or both are meant. */
export type CommitRefScope = "branch" | "tag" | "all";

/** Place of a commit in the history. */
export interface CommitSequence {
  /** Number of commits up to and including this one. */
  count: number;
}

/** Signature of a commit; `signature_type` tells which of the three it is. */
export type CommitSignature = PgpCommitSignature | SshCommitSignature | X509CommitSignature;

/** What all signatures tell. */
export interface CommitSignatureBase {
  /** Whether the signature was verified. */
  verification_status: CommitVerificationStatus | (string & {});
  /** What the server read the commit with. */
  commit_source: CommitSource | (string & {});
}

/** What the server reads a commit with. `rugged` is of older versions. */
export type CommitSource = "gitaly" | "rugged";

/** Whether a signature was verified, and why not. */
export type CommitVerificationStatus =
  | "unverified"
  | "verified"
  | "same_user_different_email"
  | "other_user"
  | "unverified_key"
  | "unknown_key"
  | "multiple_signatures"
  | "revoked_key"
  | "verified_system"
  | "unverified_author_email"
  | "verified_ca";

/** Commit with the number of lines that it changes. */
export interface CommitWithStats extends Commit {
  /** Lines that it changes. */
  stats: CommitStats;
}

/** Order of commits: latest first, or no parent before all of its children (`topo`). */
export type CommitsOrder = "default" | "topo";

/** Signature made with a GPG key. */
export interface PgpCommitSignature extends CommitSignatureBase {
  /** `PGP`. */
  signature_type: "PGP";
  /** ID of the key in GitLab; null for an unknown key. */
  gpg_key_id: number | null;
  /** ID of the primary key. */
  gpg_key_primary_keyid: string | null;
  /** Name in the key. */
  gpg_key_user_name: string | null;
  /** Email address in the key. */
  gpg_key_user_email: string | null;
  /** ID of the subkey in GitLab; null when signed with the primary key. */
  gpg_key_subkey_id: number | null;
}

/** Signature made with an SSH key. */
export interface SshCommitSignature extends CommitSignatureBase {
  /** `SSH`. */
  signature_type: "SSH";
  /** Key of a user; null for an unknown key. */
  key: SshKey | null;
}

/** Signature made with an X.509 certificate. */
export interface X509CommitSignature extends CommitSignatureBase {
  /** `X509`. */
  signature_type: "X509";
  /** Certificate that the signature was made with. */
  x509_certificate: X509Certificate;
}

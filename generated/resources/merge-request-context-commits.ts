// From spec/resources/merge-request-context-commits.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Commits that are merged already and that a merge request shows for context.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_context_commits/)
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
import type { Commit } from "../shared/repository.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface MergeRequestContextCommitsListParams {
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
 * List context commits of a merge request.
 *
 * Lists the commits that a merge request shows for context.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/context_commits`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_context_commits/#list-context-commits-for-a-merge-request)
 */
export function list(
  client: Client,
  params: MergeRequestContextCommitsListParams,
  options?: ListOptions,
): ListCall<ContextCommit> {
  return listCall(
    client,
    {
      id: "mergeRequestContextCommits.list",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/context_commits",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `add`. */
export interface MergeRequestContextCommitsAddParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** SHAs of the commits. */
  commits: string[];
}

/**
 * Add context commits to a merge request.
 *
 * Has a merge request show merged commits for context, at most 20 with one call.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/context_commits`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_context_commits/#create-context-commits-for-a-merge-request)
 */
export function add(
  client: Client,
  params: MergeRequestContextCommitsAddParams,
  options?: RequestOptions,
): Call<Commit[]> {
  return client.call(
    {
      id: "mergeRequestContextCommits.add",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/context_commits",
    },
    params,
    options,
  );
}

/** Parameters of `remove`. */
export interface MergeRequestContextCommitsRemoveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** SHAs of the commits. */
  commits: string[];
}

/**
 * Remove context commits from a merge request.
 *
 * Stops a merge request from showing commits for context. Nothing is removed where one of the SHAs is no
 * commit.
 *
 * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/context_commits`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_context_commits/#delete-context-commits-from-a-merge-request)
 */
export function remove(
  client: Client,
  params: MergeRequestContextCommitsRemoveParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "mergeRequestContextCommits.remove",
      method: "DELETE",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/context_commits",
      csv: ["commits"],
      as: "none",
    },
    params,
    options,
  );
}

/** Commit that a merge request shows for context. */
export interface ContextCommit {
  /** SHA of the commit. */
  id: string;
  /** Its first characters. */
  short_id: string;
  /** When it was committed. */
  created_at: string;
  /** SHAs of its parents; null where they are not kept. */
  parent_ids: string[] | null;
  /** First line of the message. */
  title: string;
  /** Whole message. */
  message: string;
  /** Name of who wrote the change. */
  author_name: string;
  /** Email address of who wrote the change. */
  author_email: string;
  /** When the change was written. */
  authored_date: string;
  /** Name of who committed the change. */
  committer_name: string;
  /** Email address of who committed the change. */
  committer_email: string;
  /** When the change was committed. */
  committed_date: string;
  /** Git trailers of the message by name, the last one where a name repeats. */
  trailers?: Record<string, string>;
  /** Git trailers of the message by name, all of them. */
  extended_trailers?: Record<string, string[]>;
  /** Address of the commit's page. */
  web_url?: string;
  /** User with the email address of the author; null where there is none. */
  author?: ContextCommitAuthor | null;
  /** Address of the picture for the email address of the author. */
  author_gravatar_url?: string | null;
  /** Address of the commit's page. */
  commit_url?: string;
  /** Path of the commit's page. */
  commit_path?: string;
  /** Title as HTML. */
  title_html?: string | null;
  /** Rest of the message as HTML. */
  description_html?: string | null;
  /** Badge of the signature as HTML; null where it is not signed. */
  signature_html?: string | null;
  /** Path of its pipelines; null without one. */
  pipeline_status_path?: string | null;
}

/** User who wrote a commit. */
export interface ContextCommitAuthor extends UserBasic {
  /** Path of the user's page. */
  path?: string;
}

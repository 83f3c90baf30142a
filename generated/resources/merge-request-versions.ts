// From spec/resources/merge-request-versions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Versions of the diff of a merge request.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/)
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
import type { Commit, Diff } from "../shared/repository.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface MergeRequestVersionsListParams {
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
 * List diff versions of a merge request.
 *
 * Lists the versions of the diff of a merge request, the latest first. Each push to the source branch makes
 * one.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/versions`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-merge-request-diff-versions)
 */
export function list(
  client: Client,
  params: MergeRequestVersionsListParams,
  options?: ListOptions,
): ListCall<MergeRequestDiff> {
  return listCall(
    client,
    {
      id: "mergeRequestVersions.list",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/versions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MergeRequestVersionsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the version. */
  version_id: number;
  /**
   * Whether changes begin with the file names, as the unified diff format has them. Default: `false`. Since
   * GitLab 16.5.
   */
  unidiff?: boolean;
}

/**
 * Get a diff version of a merge request.
 *
 * Gets one version of the diff of a merge request, with its commits and the changes of its files.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/versions/:version_id`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_requests/#retrieve-a-merge-request-diff-version)
 */
export function get(
  client: Client,
  params: MergeRequestVersionsGetParams,
  options?: RequestOptions,
): Call<MergeRequestDiffFull> {
  return queryCall(
    client,
    {
      id: "mergeRequestVersions.get",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/versions/{version_id}",
    },
    params,
    options,
  );
}

/** Version of the diff of a merge request. */
export interface MergeRequestDiff {
  /** ID of the version. */
  id: number;
  /** SHA of the latest commit of the source branch at that time. */
  head_commit_sha: string;
  /** SHA of the merge base of both branches at that time; null where they have none. */
  base_commit_sha: string | null;
  /** SHA of the latest commit of the target branch at that time. */
  start_commit_sha: string;
  /** When it was made. */
  created_at: string;
  /** ID of the merge request. */
  merge_request_id: number;
  /** How complete it is. */
  state: MergeRequestDiffState | (string & {});
  /**
   * Number of changed files as text; `1000+` and the like where GitLab stopped counting, null where there
   * were no commits (`state` is `empty`).
   */
  real_size: string | null;
  /**
   * Patch ID of the changes, which stays the same through a rebase without changes; null until it is
   * computed.
   */
  patch_id_sha: string | null;
}

/** Version of the diff of a merge request with commits and changes. */
export interface MergeRequestDiffFull extends MergeRequestDiff {
  /** Commits that it has. */
  commits: Commit[];
  /** Changes of files. */
  diffs: Diff[];
}

/** State of a version of a diff. The `timeout` and `overflow_*` states come from old versions of GitLab. */
export type MergeRequestDiffState =
  | "collected"
  | "overflow"
  | "without_files"
  | "empty"
  | "timeout"
  | "overflow_commits_safe_size"
  | "overflow_diff_files_limit"
  | "overflow_diff_lines_limit";

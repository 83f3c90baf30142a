// From spec/resources/repositories.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Files, blobs, archives, comparisons and changelogs of a project's repository.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { Commit, Diff } from "../shared/repository.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";

/** Parameters of `listTree`. */
export interface RepositoriesListTreeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch, tag or commit SHA; the default branch unless given. */
  ref?: string;
  /** Folder to list; the root unless given. */
  path?: string;
  /** Whether to list what is in folders below too. Default: `false`. */
  recursive?: boolean;
  /** Whether to tell of each entry which commit changed it last. Default: `false`. Since GitLab 19.3. */
  with_last_commit?: boolean;
  /** ID of the entry that the page begins after; with keyset pagination only. */
  page_token?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List files and folders of a repository.
 *
 * Lists the files and folders of a folder, as `git ls-tree` does. Public projects can be read without a
 * credential. Answers 404 for a path that does not exist.
 *
 * `GET /projects/:project_id/repository/tree`
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#list-all-repository-trees-in-a-project)
 */
export function listTree(
  client: Client,
  params: RepositoriesListTreeParams,
  options?: ListOptions,
): ListCall<TreeObject> {
  return listCall(
    client,
    { id: "repositories.listTree", method: "GET", path: "/projects/{project_id}/repository/tree", pagination: "both" },
    params,
    options,
  );
}

/** Parameters of `getBlob`. */
export interface RepositoriesGetBlobParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** SHA of the blob. */
  blob_sha: string;
}

/**
 * Get a blob.
 *
 * Gets the size and the content, in Base64, of a blob. Blobs above 10 MB can be read 5 times a minute.
 *
 * `GET /projects/:project_id/repository/blobs/:blob_sha`
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#retrieve-a-blob-from-a-repository)
 */
export function getBlob(
  client: Client,
  params: RepositoriesGetBlobParams,
  options?: RequestOptions,
): Call<RepositoryBlob> {
  return client.call(
    { id: "repositories.getBlob", method: "GET", path: "/projects/{project_id}/repository/blobs/{blob_sha}" },
    params,
    options,
  );
}

/** Parameters of `downloadBlob`. */
export interface RepositoriesDownloadBlobParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** SHA of the blob. */
  blob_sha: string;
}

/**
 * Download a blob.
 *
 * Downloads the content of a blob as it is.
 *
 * `GET /projects/:project_id/repository/blobs/:blob_sha/raw`
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#retrieve-raw-blob-content)
 */
export function downloadBlob(
  client: Client,
  params: RepositoriesDownloadBlobParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "repositories.downloadBlob",
      method: "GET",
      path: "/projects/{project_id}/repository/blobs/{blob_sha}/raw",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `listBlobs`. */
export interface RepositoriesListBlobsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Files to read. */
  files: BatchBlobFile[];
}

/**
 * List blobs by path.
 *
 * Gets the contents of several files at once. The list is as long as that of the request at most.
 *
 * `POST /projects/:project_id/repository/blobs/batch`
 *
 * Beta.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#retrieve-multiple-blobs-in-a-single-request)
 */
export function listBlobs(
  client: Client,
  params: RepositoriesListBlobsParams,
  options?: RequestOptions,
): Call<BatchBlob[]> {
  return client.call(
    {
      id: "repositories.listBlobs",
      method: "POST",
      path: "/projects/{project_id}/repository/blobs/batch",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `downloadArchive`. */
export interface RepositoriesDownloadArchiveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch, tag or SHA of the commit to archive; the default branch unless given. */
  sha?: string;
  /** Whether `sha` names a branch or a tag, where both have that name. */
  ref_type?: ArchiveRefType;
  /** Folder to archive; all of the repository unless given. */
  path?: string;
  /** Whether files kept in Git LFS are put in, rather than their pointers. Default: `true`. */
  include_lfs_blobs?: boolean;
  /** Paths to leave out. */
  exclude_paths?: string[];
}

/**
 * Download an archive of a repository.
 *
 * Downloads the files of a repository as a `.tar.gz` file. On GitLab.com 5 times a minute at most.
 *
 * `GET /projects/:project_id/repository/archive`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#retrieve-file-archive-from-a-repository)
 */
export function downloadArchive(
  client: Client,
  params: RepositoriesDownloadArchiveParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "repositories.downloadArchive",
      method: "GET",
      path: "/projects/{project_id}/repository/archive",
      csv: ["exclude_paths"],
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadArchiveAs`. */
export interface RepositoriesDownloadArchiveAsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Format of the archive. */
  archive_format: ArchiveFormat;
  /** Branch, tag or SHA of the commit to archive; the default branch unless given. */
  sha?: string;
  /** Whether `sha` names a branch or a tag, where both have that name. */
  ref_type?: ArchiveRefType;
  /** Folder to archive; all of the repository unless given. */
  path?: string;
  /** Whether files kept in Git LFS are put in, rather than their pointers. Default: `true`. */
  include_lfs_blobs?: boolean;
  /** Paths to leave out. */
  exclude_paths?: string[];
}

/**
 * Download an archive in a chosen format.
 *
 * Downloads the files of a repository as a ZIP file or in another format. On GitLab.com 5 times a minute at
 * most.
 *
 * `GET /projects/:project_id/repository/archive.:archive_format`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#retrieve-file-archive-from-a-repository)
 */
export function downloadArchiveAs(
  client: Client,
  params: RepositoriesDownloadArchiveAsParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "repositories.downloadArchiveAs",
      method: "GET",
      path: "/projects/{project_id}/repository/archive.{archive_format}",
      csv: ["exclude_paths"],
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `compare`. */
export interface RepositoriesCompareParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch, tag or commit SHA to compare with. */
  from: string;
  /** Branch, tag or commit SHA that is compared. */
  to: string;
  /** ID of the project that `from` is in; this one unless given. */
  from_project_id?: number;
  /**
   * Whether to compare directly (`from..to`) rather than from the merge base (`from...to`). Default: `false`.
   */
  straight?: boolean;
  /** Whether the changes come in unified format with file headers. Default: `false`. Since GitLab 16.5. */
  unidiff?: boolean;
}

/**
 * Compare branches, tags or commits.
 *
 * Compares two branches, tags or commits. The changes may be incomplete when `compare_timeout` is true; the
 * commits never are.
 *
 * `GET /projects/:project_id/repository/compare`
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits)
 */
export function compare(
  client: Client,
  params: RepositoriesCompareParams,
  options?: RequestOptions,
): Call<RepositoryComparison> {
  return queryCall(
    client,
    { id: "repositories.compare", method: "GET", path: "/projects/{project_id}/repository/compare" },
    params,
    options,
  );
}

/** Parameters of `listContributors`. */
export interface RepositoriesListContributorsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch or tag; the default branch unless given. Since GitLab 17.4. */
  ref?: string;
  /** Attribute to sort by. Default: `commits`. */
  order_by?: ContributorsOrderBy;
  /** Direction of sorting. Default: `asc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List contributors.
 *
 * Lists who wrote the commits of a repository, merge commits not counted.
 *
 * `GET /projects/:project_id/repository/contributors`
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#get-contributor-list)
 */
export function listContributors(
  client: Client,
  params: RepositoriesListContributorsParams,
  options?: ListOptions,
): ListCall<Contributor> {
  return listCall(
    client,
    {
      id: "repositories.listContributors",
      method: "GET",
      path: "/projects/{project_id}/repository/contributors",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getMergeBase`. */
export interface RepositoriesGetMergeBaseParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branches, tags or commit SHAs, at least two. */
  refs: string[];
}

/**
 * Get the merge base.
 *
 * Gets the latest commit that two or more branches, tags or commits have in common.
 *
 * `GET /projects/:project_id/repository/merge_base`
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#get-merge-base)
 */
export function getMergeBase(
  client: Client,
  params: RepositoriesGetMergeBaseParams,
  options?: RequestOptions,
): Call<Commit> {
  return queryCall(
    client,
    { id: "repositories.getMergeBase", method: "GET", path: "/projects/{project_id}/repository/merge_base" },
    params,
    options,
  );
}

/** Parameters of `getChangelog`. */
export interface RepositoriesGetChangelogParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Version to write about, as semantic versioning has it, with or without `v` in front. */
  version: string;
  /** SHA of the commit to begin after; the tag of the version before unless given. */
  from?: string;
  /** SHA of the last commit; the end of the default branch unless given. */
  to?: string;
  /** Time of the release; now unless given. */
  date?: string | Date;
  /** Git trailer that the commits to write about have. Its case matters. Default: `Changelog`. */
  trailer?: string;
  /** Path of the configuration file; `.gitlab/changelog_config.yml` unless given. */
  config_file?: string;
  /**
   * Branch or tag that the configuration file is read from; the default branch unless given. Since GitLab
   * 18.2.
   */
  config_file_ref?: string;
}

/**
 * Get changelog data.
 *
 * Writes the changelog of a version from the commits, and commits it nowhere.
 *
 * `GET /projects/:project_id/repository/changelog`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#generate-changelog-data)
 */
export function getChangelog(
  client: Client,
  params: RepositoriesGetChangelogParams,
  options?: RequestOptions,
): Call<Changelog> {
  return queryCall(
    client,
    { id: "repositories.getChangelog", method: "GET", path: "/projects/{project_id}/repository/changelog" },
    params,
    options,
  );
}

/** Parameters of `createChangelog`. */
export interface RepositoriesCreateChangelogParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Version to write about, as semantic versioning has it, with or without `v` in front. */
  version: string;
  /** SHA of the commit to begin after; the tag of the version before unless given. */
  from?: string;
  /** SHA of the last commit; the end of `branch` unless given. */
  to?: string;
  /** Time of the release; now unless given. */
  date?: string | Date;
  /** Git trailer that the commits to write about have. Its case matters. Default: `Changelog`. */
  trailer?: string;
  /** Path of the configuration file; `.gitlab/changelog_config.yml` unless given. */
  config_file?: string;
  /**
   * Branch or tag that the configuration file is read from; the default branch unless given. Since GitLab
   * 18.2.
   */
  config_file_ref?: string;
  /** Branch to commit to; the default branch unless given. */
  branch?: string;
  /** File to commit to. Default: `CHANGELOG.md`. */
  file?: string;
  /** Message of the commit; `Add changelog for version X` unless given. */
  message?: string;
}

/**
 * Add changelog data to a file.
 *
 * Writes the changelog of a version from the commits, and commits it to a file.
 *
 * `POST /projects/:project_id/repository/changelog`
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#add-changelog-data-to-file)
 */
export function createChangelog(
  client: Client,
  params: RepositoriesCreateChangelogParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "repositories.createChangelog",
      method: "POST",
      path: "/projects/{project_id}/repository/changelog",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getChangelogText`. */
export interface RepositoriesGetChangelogTextParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Version to write about, as semantic versioning has it, with or without `v` in front. */
  version: string;
  /** SHA of the commit to begin after; the tag of the version before unless given. */
  from?: string;
  /** SHA of the last commit; the end of the default branch unless given. */
  to?: string;
  /** Time of the release; now unless given. */
  date?: string | Date;
  /** Git trailer that the commits to write about have. Its case matters. Default: `Changelog`. */
  trailer?: string;
  /** Path of the configuration file; `.gitlab/changelog_config.yml` unless given. */
  config_file?: string;
  /**
   * Branch or tag that the configuration file is read from; the default branch unless given. Since GitLab
   * 18.2.
   */
  config_file_ref?: string;
}

/**
 * Get changelog data as plain text.
 *
 * Writes the changelog of a version from the commits, and answers it as text rather than JSON.
 *
 * `GET /projects/:project_id/repository/changelog.txt`
 *
 * Since GitLab 19.1. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#generate-changelog-data)
 */
export function getChangelogText(
  client: Client,
  params: RepositoriesGetChangelogTextParams,
  options?: RequestOptions,
): Call<string> {
  return queryCall(
    client,
    {
      id: "repositories.getChangelogText",
      method: "GET",
      path: "/projects/{project_id}/repository/changelog.txt",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `listChangedPaths`. */
export interface RepositoriesListChangedPathsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch, tag or commit SHA to compare with. */
  from: string;
  /** Branch, tag or commit SHA that is compared. */
  to: string;
  /** Whether to find out which files were renamed. Default: `false`. */
  find_renames?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List changed paths.
 *
 * Lists the paths that differ between two commits, without their contents.
 *
 * `GET /projects/:project_id/repository/changed_paths`
 *
 * Beta.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/)
 */
export function listChangedPaths(
  client: Client,
  params: RepositoriesListChangedPathsParams,
  options?: ListOptions,
): ListCall<ChangedPath> {
  return listCall(
    client,
    {
      id: "repositories.listChangedPaths",
      method: "GET",
      path: "/projects/{project_id}/repository/changed_paths",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listDiffStats`. */
export interface RepositoriesListDiffStatsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch, tag or commit SHA to compare with. */
  from: string;
  /** Branch, tag or commit SHA that is compared. */
  to: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List lines changed by file.
 *
 * Lists for each file how many lines differ between two commits.
 *
 * `GET /projects/:project_id/repository/diff_stats`
 *
 * Beta.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/)
 */
export function listDiffStats(
  client: Client,
  params: RepositoriesListDiffStatsParams,
  options?: ListOptions,
): ListCall<DiffStat> {
  return listCall(
    client,
    {
      id: "repositories.listDiffStats",
      method: "GET",
      path: "/projects/{project_id}/repository/diff_stats",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `countDivergingCommits`. */
export interface RepositoriesCountDivergingCommitsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch, tag or commit SHA to compare with. */
  from: string;
  /** Branch, tag or commit SHA that is compared. */
  to: string;
  /** Number at which counting stops; 0 for no limit. Default: `0`. */
  max_count?: number;
}

/**
 * Count diverging commits.
 *
 * Counts the commits that one of two branches has and the other has not.
 *
 * `GET /projects/:project_id/repository/diverging_commits`
 *
 * Experiment. Since GitLab 19.3. Behind the feature flag `repository_diverging_commits_api`.
 *
 * [Documentation](https://docs.gitlab.com/api/repositories/#retrieve-diverging-commit-counts)
 */
export function countDivergingCommits(
  client: Client,
  params: RepositoriesCountDivergingCommitsParams,
  options?: RequestOptions,
): Call<DivergingCommitCount> {
  return queryCall(
    client,
    {
      id: "repositories.countDivergingCommits",
      method: "GET",
      path: "/projects/{project_id}/repository/diverging_commits",
    },
    params,
    options,
  );
}

/** Format of an archive. */
export type ArchiveFormat = "bz2" | "tar" | "tar.bz2" | "tar.gz" | "tb2" | "tbz" | "tbz2" | "zip";

/** Whether a branch (`heads`) or a tag is meant. */
export type ArchiveRefType = "heads" | "tags";

/** File with its content. */
export interface BatchBlob {
  /** Path of the file. */
  path: string;
  /** Branch, tag or commit SHA that it was read from. */
  ref: string | null;
  /** Size in bytes. */
  size: number;
  /** Whether `content` is only the beginning. */
  truncated: boolean;
  /** How `content` is given. */
  encoding: BatchBlobEncoding | (string & {});
  /** What is in the file, in the form that `encoding` tells; null where it is not given. */
  content: string | null;
}

/** How the content of a file is given. */
export type BatchBlobEncoding = "text" | "base64";

/** File to read. */
export interface BatchBlobFile {
  /** Path of the file. */
  path: string;
  /** Branch, tag or commit SHA; the default branch unless given. */
  ref?: string;
}

/** Path that differs between two commits. */
export interface ChangedPath {
  /** What became of it. */
  status: ChangedPathStatus | (string & {});
  /** Path in the newer commit, or in the older one if it was deleted there. */
  path: string;
  /** Path before. */
  old_path: string;
  /** File mode before. */
  old_mode: string;
  /** File mode after. */
  new_mode: string;
}

/** What became of a path. */
export type ChangedPathStatus = "ADDED" | "MODIFIED" | "DELETED" | "TYPE_CHANGE" | "COPIED" | "RENAMED";

/** Changelog of a version. */
export interface Changelog {
  /** Text, in Markdown. */
  notes: string;
}

/** Person who wrote commits. */
export interface Contributor {
  /** Name, as in the commits. */
  name: string;
  /** Email address, as in the commits. */
  email: string;
  /** Number of commits. */
  commits: number;
  /** Lines added; always 0. */
  additions: number;
  /** Lines removed; always 0. */
  deletions: number;
}

/** Attribute that contributors are sorted by. */
export type ContributorsOrderBy = "email" | "name" | "commits";

/** Lines of a file that differ between two commits. */
export interface DiffStat {
  /** Path in the newer commit, or in the older one if it was deleted there. */
  path: string;
  /** Path before. */
  old_path: string;
  /** Lines added. */
  additions: number;
  /** Lines removed. */
  deletions: number;
}

/** How far two branches are apart. */
export interface DivergingCommitCount {
  /** Commits that only `from` has. */
  behind: number;
  /** Commits that only `to` has. */
  ahead: number;
}

/** Content that Git keeps, without path and name. */
export interface RepositoryBlob {
  /** Size in bytes. */
  size: number;
  /** `base64`. */
  encoding: string;
  /** Content, in Base64. */
  content: string;
  /** SHA of the blob. */
  sha: string;
}

/** Differences between two branches, tags or commits. */
export interface RepositoryComparison {
  /** Latest of the commits; null where there is none. */
  commit: Commit | null;
  /** Commits that `to` has and `from` has not. */
  commits: Commit[];
  /** Changed files. */
  diffs: Diff[];
  /** Whether the changes were too many or took too long, so that `diffs` is incomplete. */
  compare_timeout: boolean;
  /** Whether both sides are the same. */
  compare_same_ref: boolean;
  /** Address of the comparison's page. */
  web_url: string;
}

/** File, folder or submodule in a folder of a repository. */
export interface TreeObject {
  /** SHA of the blob or tree, or of the submodule's commit. */
  id: string;
  /** Last part of the path. */
  name: string;
  /** What it is. */
  type: TreeObjectType | (string & {});
  /** Path from the root of the repository. */
  path: string;
  /** File mode, for example `100644`. */
  mode: string;
  /** Commit that changed it last; with `with_last_commit`. */
  last_commit?: Commit | null;
}

/** What an entry of a tree is: a folder, a file or a submodule (`commit`). */
export type TreeObjectType = "tree" | "blob" | "commit";

// From spec/resources/repository-files.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Files of a repository, read and written one at a time.
 *
 * [Documentation](https://docs.gitlab.com/api/repository_files/)
 *
 * @module
 */

import { type Call, type Client, type Download, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface RepositoryFilesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the file, such as `src/search.ts`. It is encoded for you. */
  file_path: string;
  /** Branch, tag or commit SHA; `HEAD` for the default branch. */
  ref: string;
}

/**
 * Get a file.
 *
 * Gets the content, in Base64, and the metadata of a file. Files above 10 MB can be read 5 times a minute.
 *
 * `GET /projects/:project_id/repository/files/:file_path`
 *
 * [Documentation](https://docs.gitlab.com/api/repository_files/#retrieve-a-file-from-a-repository)
 */
export function get(client: Client, params: RepositoryFilesGetParams, options?: RequestOptions): Call<RepositoryFile> {
  return queryCall(
    client,
    { id: "repositoryFiles.get", method: "GET", path: "/projects/{project_id}/repository/files/{file_path}" },
    params,
    options,
  );
}

/** Parameters of `getMetadata`. */
export interface RepositoryFilesGetMetadataParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the file, such as `src/search.ts`. It is encoded for you. */
  file_path: string;
  /** Branch, tag or commit SHA; `HEAD` for the default branch. */
  ref: string;
}

/**
 * Get the metadata of a file.
 *
 * Answers without a body; headers that begin with `X-Gitlab-` tell of the file.
 *
 * `HEAD /projects/:project_id/repository/files/:file_path`
 *
 * [Documentation](https://docs.gitlab.com/api/repository_files/#get-file-metadata-only)
 */
export function getMetadata(
  client: Client,
  params: RepositoryFilesGetMetadataParams,
  options?: RequestOptions,
): Call<Headers> {
  return queryCall(
    client,
    { id: "repositoryFiles.getMetadata", method: "HEAD", path: "/projects/{project_id}/repository/files/{file_path}" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface RepositoryFilesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the file, such as `src/search.ts`. It is encoded for you. */
  file_path: string;
  /** Branch to commit to. It is created if `start_branch` is given. */
  branch: string;
  /** Message of the commit. */
  commit_message: string;
  /** New content of the file. */
  content: string;
  /** How `content` is given. Default: `text`. */
  encoding?: FileContentEncoding;
  /** Branch to begin a new branch at. */
  start_branch?: string;
  /** Email address of the author; the caller's unless given. */
  author_email?: string;
  /** Name of the author; the caller's unless given. */
  author_name?: string;
  /** SHA of the commit that is known to have changed the file last; without effect for a new file. */
  last_commit_id?: string;
  /** Whether the file is executable. */
  execute_filemode?: boolean;
}

/**
 * Create a file.
 *
 * Commits a new file. To change several files in one commit, use `commits.create`. Bodies above 300 MB are
 * refused.
 *
 * `POST /projects/:project_id/repository/files/:file_path`
 *
 * [Documentation](https://docs.gitlab.com/api/repository_files/#create-a-file-in-a-repository)
 */
export function create(
  client: Client,
  params: RepositoryFilesCreateParams,
  options?: RequestOptions,
): Call<RepositoryFileCommit> {
  return client.call(
    { id: "repositoryFiles.create", method: "POST", path: "/projects/{project_id}/repository/files/{file_path}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface RepositoryFilesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the file, such as `src/search.ts`. It is encoded for you. */
  file_path: string;
  /** Branch to commit to. It is created if `start_branch` is given. */
  branch: string;
  /** Message of the commit. */
  commit_message: string;
  /** New content of the file. */
  content: string;
  /** How `content` is given. Default: `text`. */
  encoding?: FileContentEncoding;
  /** Branch to begin a new branch at. */
  start_branch?: string;
  /** Email address of the author; the caller's unless given. */
  author_email?: string;
  /** Name of the author; the caller's unless given. */
  author_name?: string;
  /**
   * SHA of the commit that is known to have changed the file last; the call fails if another came since.
   */
  last_commit_id?: string;
  /** Whether the file is executable. */
  execute_filemode?: boolean;
}

/**
 * Update a file.
 *
 * Commits new content of a file. To change several files in one commit, use `commits.create`. Bodies above
 * 300 MB are refused.
 *
 * `PUT /projects/:project_id/repository/files/:file_path`
 *
 * [Documentation](https://docs.gitlab.com/api/repository_files/#update-a-file-in-a-repository)
 */
export function update(
  client: Client,
  params: RepositoryFilesUpdateParams,
  options?: RequestOptions,
): Call<RepositoryFileCommit> {
  return client.call(
    { id: "repositoryFiles.update", method: "PUT", path: "/projects/{project_id}/repository/files/{file_path}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface RepositoryFilesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the file, such as `src/search.ts`. It is encoded for you. */
  file_path: string;
  /** Branch to commit to. It is created if `start_branch` is given. */
  branch: string;
  /** Message of the commit. */
  commit_message: string;
  /** Branch to begin a new branch at. */
  start_branch?: string;
  /** Email address of the author; the caller's unless given. */
  author_email?: string;
  /** Name of the author; the caller's unless given. */
  author_name?: string;
  /** SHA of the commit that is known to have changed the file last. */
  last_commit_id?: string;
}

/**
 * Delete a file.
 *
 * Commits the deletion of a file.
 *
 * `DELETE /projects/:project_id/repository/files/:file_path`
 *
 * [Documentation](https://docs.gitlab.com/api/repository_files/#delete-a-file-in-a-repository)
 */
function delete_(client: Client, params: RepositoryFilesDeleteParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    {
      id: "repositoryFiles.delete",
      method: "DELETE",
      path: "/projects/{project_id}/repository/files/{file_path}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a file.
   *
   * Commits the deletion of a file.
   *
   * `DELETE /projects/:project_id/repository/files/:file_path`
   *
   * [Documentation](https://docs.gitlab.com/api/repository_files/#delete-a-file-in-a-repository)
   */
  delete_ as delete,
};

/** Parameters of `listBlame`. */
export interface RepositoryFilesListBlameParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the file, such as `src/search.ts`. It is encoded for you. */
  file_path: string;
  /** Branch, tag or commit SHA; `HEAD` for the default branch. */
  ref: string;
  /** Lines to look at; all unless given. */
  range?: BlameLines;
}

/**
 * List who changed which lines of a file.
 *
 * Lists the lines of a file with the commits that changed them last.
 *
 * `GET /projects/:project_id/repository/files/:file_path/blame`
 *
 * [Documentation](https://docs.gitlab.com/api/repository_files/#retrieve-file-blame-history-from-a-repository)
 */
export function listBlame(
  client: Client,
  params: RepositoryFilesListBlameParams,
  options?: RequestOptions,
): Call<BlameRange[]> {
  return queryCall(
    client,
    {
      id: "repositoryFiles.listBlame",
      method: "GET",
      path: "/projects/{project_id}/repository/files/{file_path}/blame",
    },
    params,
    options,
  );
}

/** Parameters of `getBlameMetadata`. */
export interface RepositoryFilesGetBlameMetadataParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the file, such as `src/search.ts`. It is encoded for you. */
  file_path: string;
  /** Branch, tag or commit SHA; `HEAD` for the default branch. */
  ref: string;
}

/**
 * Get the metadata of a file to blame.
 *
 * Answers without a body; headers that begin with `X-Gitlab-` tell of the file.
 *
 * `HEAD /projects/:project_id/repository/files/:file_path/blame`
 *
 * [Documentation](https://docs.gitlab.com/api/repository_files/#get-file-blame-metadata-only)
 */
export function getBlameMetadata(
  client: Client,
  params: RepositoryFilesGetBlameMetadataParams,
  options?: RequestOptions,
): Call<Headers> {
  return queryCall(
    client,
    {
      id: "repositoryFiles.getBlameMetadata",
      method: "HEAD",
      path: "/projects/{project_id}/repository/files/{file_path}/blame",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface RepositoryFilesDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the file, such as `src/search.ts`. It is encoded for you. */
  file_path: string;
  /** Branch, tag or commit SHA; the default branch unless given. */
  ref?: string;
  /** Whether to download the content of a file kept in Git LFS, rather than its pointer. Default: `false`. */
  lfs?: boolean;
}

/**
 * Download a file.
 *
 * Downloads the content of a file as it is.
 *
 * `GET /projects/:project_id/repository/files/:file_path/raw`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/repository_files/#retrieve-a-raw-file-from-a-repository)
 */
export function download(
  client: Client,
  params: RepositoryFilesDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "repositoryFiles.download",
      method: "GET",
      path: "/projects/{project_id}/repository/files/{file_path}/raw",
      as: "file",
    },
    params,
    options,
  );
}

/** Range of lines. */
export interface BlameLines {
  /** First line, counted from 1. */
  start: number;
  /** Last line. */
  end: number;
}

/** Lines that one commit changed last. */
export interface BlameRange {
  /** Commit that changed the lines last. */
  commit: BlameRangeCommit;
  /** The lines, without line ends. */
  lines: string[];
}

/** Commit that changed lines last. */
export interface BlameRangeCommit {
  /** SHA of the commit. */
  id: string;
  /** SHAs of its parents. */
  parent_ids: string[];
  /** Whole message. */
  message: string;
  /** When the change was written. */
  authored_date: string;
  /** Name of who wrote the change. */
  author_name: string;
  /** Email address of who wrote the change. */
  author_email: string;
  /** When the change was committed. */
  committed_date: string;
  /** Name of who committed the change. */
  committer_name: string;
  /** Email address of who committed the change. */
  committer_email: string;
}

/** How the content of a file is given: as it is, or in Base64, which binary files need. */
export type FileContentEncoding = "base64" | "text";

/** File with its content and metadata. */
export interface RepositoryFile {
  /** Last part of the path. */
  file_name: string;
  /** Path from the root of the repository. */
  file_path: string;
  /** Size in bytes. */
  size: number;
  /** `base64`. */
  encoding: string;
  /** Content, in Base64. */
  content: string;
  /** SHA-256 of the content. */
  content_sha256: string;
  /** Branch, tag or commit SHA that was asked for. */
  ref: string;
  /** SHA of the blob. */
  blob_id: string;
  /** SHA of the commit that `ref` stands for. */
  commit_id: string;
  /** SHA of the commit that changed the file last. */
  last_commit_id: string;
  /** Whether the file is executable. */
  execute_filemode?: boolean;
}

/** Where a file was committed. */
export interface RepositoryFileCommit {
  /** Path of the file. */
  file_path: string;
  /** Branch that the commit was made on. */
  branch: string;
}

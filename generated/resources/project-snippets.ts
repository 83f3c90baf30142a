// From spec/resources/project-snippets.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Snippets of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/project_snippets/)
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
  type RequestOptions,
} from "../../runtime/client.js";
import type { UserAgentDetail } from "../shared/issues.js";
import type { ProjectIdOrPath, Visibility } from "../shared/schemas.js";
import type { Snippet, SnippetFileCreation, SnippetUpdate } from "../shared/snippets.js";

/** Parameters of `list`. */
export interface ProjectSnippetsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List snippets of a project.
 *
 * Lists the snippets of a project that the caller may see.
 *
 * `GET /projects/:project_id/snippets`
 *
 * [Documentation](https://docs.gitlab.com/api/project_snippets/#list-all-snippets-for-a-project)
 */
export function list(client: Client, params: ProjectSnippetsListParams, options?: ListOptions): ListCall<Snippet> {
  return listCall(
    client,
    { id: "projectSnippets.list", method: "GET", path: "/projects/{project_id}/snippets", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectSnippetsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Title of the snippet. */
  title: string;
  /** Who can see it. GitLab.com has no `internal`. */
  visibility: Visibility;
  /** Text that describes it. */
  description?: string;
  /** Its files. Give this, or `content` and `file_name`. */
  files?: SnippetFileCreation[];
  /**
   * Content of its only file, with `file_name`. Give `files`.
   * @deprecated
   */
  content?: string;
  /**
   * Name of its only file, with `content`. Give `files`.
   * @deprecated
   */
  file_name?: string;
}

/**
 * Create a project snippet.
 *
 * Creates a project snippet of one or several files.
 *
 * `POST /projects/:project_id/snippets`
 *
 * [Documentation](https://docs.gitlab.com/api/project_snippets/#create-a-snippet)
 */
export function create(client: Client, params: ProjectSnippetsCreateParams, options?: RequestOptions): Call<Snippet> {
  return client.call(
    { id: "projectSnippets.create", method: "POST", path: "/projects/{project_id}/snippets" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectSnippetsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Get a project snippet.
 *
 * Gets a project snippet without the content of its files.
 *
 * `GET /projects/:project_id/snippets/:snippet_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_snippets/#retrieve-a-snippet)
 */
export function get(client: Client, params: ProjectSnippetsGetParams, options?: RequestOptions): Call<Snippet> {
  return client.call(
    { id: "projectSnippets.get", method: "GET", path: "/projects/{project_id}/snippets/{snippet_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectSnippetsUpdateParams extends SnippetUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Update a project snippet.
 *
 * Changes a project snippet or its files. Give at least one attribute.
 *
 * `PUT /projects/:project_id/snippets/:snippet_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_snippets/#update-a-snippet)
 */
export function update(client: Client, params: ProjectSnippetsUpdateParams, options?: RequestOptions): Call<Snippet> {
  return client.call(
    { id: "projectSnippets.update", method: "PUT", path: "/projects/{project_id}/snippets/{snippet_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProjectSnippetsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Delete a project snippet.
 *
 * Deletes a project snippet with its files.
 *
 * `DELETE /projects/:project_id/snippets/:snippet_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_snippets/#delete-a-snippet)
 */
function delete_(
  client: Client,
  params: ProjectSnippetsDeleteParams,
  options?: RequestOptions,
): Call<Snippet | undefined> {
  return client.call(
    { id: "projectSnippets.delete", method: "DELETE", path: "/projects/{project_id}/snippets/{snippet_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a project snippet.
   *
   * Deletes a project snippet with its files.
   *
   * `DELETE /projects/:project_id/snippets/:snippet_id`
   *
   * [Documentation](https://docs.gitlab.com/api/project_snippets/#delete-a-snippet)
   */
  delete_ as delete,
};

/** Parameters of `download`. */
export interface ProjectSnippetsDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Download the content of a project snippet.
 *
 * Downloads the content of a project snippet: that of its first file where it has several.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/raw`
 *
 * [Documentation](https://docs.gitlab.com/api/project_snippets/#retrieve-snippet-content)
 */
export function download(
  client: Client,
  params: ProjectSnippetsDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "projectSnippets.download",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/raw",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadFile`. */
export interface ProjectSnippetsDownloadFileParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** Branch, tag or commit SHA of the repository of the snippet. */
  ref: string;
  /** Path of the file in the snippet. It is encoded for you. */
  file_path: string;
}

/**
 * Download a file of a project snippet.
 *
 * Downloads the content of one file of a project snippet, at a branch, tag or commit of its repository.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/files/:ref/:file_path/raw`
 *
 * [Documentation](https://docs.gitlab.com/api/project_snippets/#retrieve-snippet-repository-file-content)
 */
export function downloadFile(
  client: Client,
  params: ProjectSnippetsDownloadFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "projectSnippets.downloadFile",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/files/{ref}/{file_path}/raw",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getUserAgentDetail`. */
export interface ProjectSnippetsGetUserAgentDetailParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Get user agent details of a project snippet.
 *
 * Gets user agent and IP address that a project snippet was created with, to fight spam.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/user_agent_detail`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_snippets/#retrieve-user-agent-details)
 */
export function getUserAgentDetail(
  client: Client,
  params: ProjectSnippetsGetUserAgentDetailParams,
  options?: RequestOptions,
): Call<UserAgentDetail> {
  return client.call(
    {
      id: "projectSnippets.getUserAgentDetail",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/user_agent_detail",
    },
    params,
    options,
  );
}

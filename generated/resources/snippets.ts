// From spec/resources/snippets.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Snippets of users.
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/)
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
import type { Visibility } from "../shared/schemas.js";
import type { Snippet, SnippetFileCreation, SnippetUpdate } from "../shared/snippets.js";

/** Parameters of `list`. */
export interface SnippetsListParams {
  /** Only snippets created after this time. */
  created_after?: string | Date;
  /** Only snippets created before this time. */
  created_before?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List your snippets.
 *
 * Lists the snippets of the caller, personal ones and those of projects.
 *
 * `GET /snippets`
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#list-all-snippets-for-current-user)
 */
export function list(client: Client, params?: SnippetsListParams, options?: ListOptions): ListCall<Snippet> {
  return listCall(
    client,
    { id: "snippets.list", method: "GET", path: "/snippets", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface SnippetsCreateParams {
  /** Title of the snippet. */
  title: string;
  /** Text that describes it. */
  description?: string;
  /** Who can see it. GitLab.com has no `internal`. Default: `internal`. */
  visibility?: Visibility;
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
 * Create a snippet.
 *
 * Creates a snippet of one or several files.
 *
 * `POST /snippets`
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#create-a-snippet)
 */
export function create(client: Client, params: SnippetsCreateParams, options?: RequestOptions): Call<Snippet> {
  return client.call({ id: "snippets.create", method: "POST", path: "/snippets" }, params, options);
}

/** Parameters of `listAll`. */
export interface SnippetsListAllParams {
  /** Only snippets created after this time. */
  created_after?: string | Date;
  /** Only snippets created before this time. */
  created_before?: string | Date;
  /** Storage that the repository of the snippet is on; for administrators only. */
  repository_storage?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List all snippets.
 *
 * Lists the snippets that the caller may see: all of the instance for administrators and auditors.
 *
 * `GET /snippets/all`
 *
 * Since GitLab 16.3.
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#list-all-snippets)
 */
export function listAll(client: Client, params?: SnippetsListAllParams, options?: ListOptions): ListCall<Snippet> {
  return listCall(
    client,
    { id: "snippets.listAll", method: "GET", path: "/snippets/all", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listPublic`. */
export interface SnippetsListPublicParams {
  /** Only snippets created after this time. */
  created_after?: string | Date;
  /** Only snippets created before this time. */
  created_before?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List public snippets.
 *
 * Lists the public personal snippets of all users.
 *
 * `GET /snippets/public`
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#list-all-public-snippets)
 */
export function listPublic(
  client: Client,
  params?: SnippetsListPublicParams,
  options?: ListOptions,
): ListCall<Snippet> {
  return listCall(
    client,
    { id: "snippets.listPublic", method: "GET", path: "/snippets/public", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface SnippetsGetParams {
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Get a snippet.
 *
 * Gets a snippet without the content of its files.
 *
 * `GET /snippets/:snippet_id`
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#retrieve-a-snippet)
 */
export function get(client: Client, params: SnippetsGetParams, options?: RequestOptions): Call<Snippet> {
  return client.call({ id: "snippets.get", method: "GET", path: "/snippets/{snippet_id}" }, params, options);
}

/** Parameters of `update`. */
export interface SnippetsUpdateParams extends SnippetUpdate {
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Update a snippet.
 *
 * Changes a snippet or its files. Give at least one attribute.
 *
 * `PUT /snippets/:snippet_id`
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#update-snippet)
 */
export function update(client: Client, params: SnippetsUpdateParams, options?: RequestOptions): Call<Snippet> {
  return client.call({ id: "snippets.update", method: "PUT", path: "/snippets/{snippet_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface SnippetsDeleteParams {
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Delete a snippet.
 *
 * Deletes a snippet with its files.
 *
 * `DELETE /snippets/:snippet_id`
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#delete-snippet)
 */
function delete_(client: Client, params: SnippetsDeleteParams, options?: RequestOptions): Call<Snippet | undefined> {
  return client.call({ id: "snippets.delete", method: "DELETE", path: "/snippets/{snippet_id}" }, params, options);
}
export {
  /**
   * Delete a snippet.
   *
   * Deletes a snippet with its files.
   *
   * `DELETE /snippets/:snippet_id`
   *
   * [Documentation](https://docs.gitlab.com/api/snippets/#delete-snippet)
   */
  delete_ as delete,
};

/** Parameters of `download`. */
export interface SnippetsDownloadParams {
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Download the content of a snippet.
 *
 * Downloads the content of a snippet: that of its first file where it has several.
 *
 * `GET /snippets/:snippet_id/raw`
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#single-snippet-contents)
 */
export function download(client: Client, params: SnippetsDownloadParams, options?: RequestOptions): Call<Download> {
  return client.call(
    { id: "snippets.download", method: "GET", path: "/snippets/{snippet_id}/raw", as: "file" },
    params,
    options,
  );
}

/** Parameters of `downloadFile`. */
export interface SnippetsDownloadFileParams {
  /** ID of the snippet. */
  snippet_id: number;
  /** Branch, tag or commit SHA of the repository of the snippet. */
  ref: string;
  /** Path of the file in the snippet. It is encoded for you. */
  file_path: string;
}

/**
 * Download a file of a snippet.
 *
 * Downloads the content of one file of a snippet, at a branch, tag or commit of its repository.
 *
 * `GET /snippets/:snippet_id/files/:ref/:file_path/raw`
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#snippet-repository-file-content)
 */
export function downloadFile(
  client: Client,
  params: SnippetsDownloadFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "snippets.downloadFile",
      method: "GET",
      path: "/snippets/{snippet_id}/files/{ref}/{file_path}/raw",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getUserAgentDetail`. */
export interface SnippetsGetUserAgentDetailParams {
  /** ID of the snippet. */
  snippet_id: number;
}

/**
 * Get user agent details of a snippet.
 *
 * Gets user agent and IP address that a snippet was created with, to fight spam.
 *
 * `GET /snippets/:snippet_id/user_agent_detail`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/snippets/#get-user-agent-details)
 */
export function getUserAgentDetail(
  client: Client,
  params: SnippetsGetUserAgentDetailParams,
  options?: RequestOptions,
): Call<UserAgentDetail> {
  return client.call(
    { id: "snippets.getUserAgentDetail", method: "GET", path: "/snippets/{snippet_id}/user_agent_detail" },
    params,
    options,
  );
}

// From spec/resources/project-markdown-uploads.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Files for the Markdown text of issues, merge requests, snippets and wiki pages of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/)
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
  type Upload,
} from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { MarkdownUpload, MarkdownUploadLink } from "../shared/uploads.js";

/** Parameters of `list`. */
export interface ProjectMarkdownUploadsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List uploaded files of a project.
 *
 * Lists the files uploaded to a project, the latest first. Needs the role of maintainer or a higher one.
 *
 * `GET /projects/:project_id/uploads`
 *
 * Since GitLab 17.2.
 *
 * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/#list-uploads)
 */
export function list(
  client: Client,
  params: ProjectMarkdownUploadsListParams,
  options?: ListOptions,
): ListCall<MarkdownUpload> {
  return listCall(
    client,
    { id: "projectMarkdownUploads.list", method: "GET", path: "/projects/{project_id}/uploads", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface ProjectMarkdownUploadsUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Content of the file, with its name. */
  file: Upload;
}

/**
 * Upload a file to a project.
 *
 * Uploads a file to a project and answers the Markdown to show it with. It can then be used in issues, merge
 * requests, comments and wiki pages.
 *
 * `POST /projects/:project_id/uploads`
 *
 * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/#create-an-upload)
 */
export function upload(
  client: Client,
  params: ProjectMarkdownUploadsUploadParams,
  options?: RequestOptions,
): Call<MarkdownUploadLink> {
  return client.call(
    { id: "projectMarkdownUploads.upload", method: "POST", path: "/projects/{project_id}/uploads", body: "multipart" },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface ProjectMarkdownUploadsAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Authorize the upload of a file to a project.
 *
 * Tells GitLab's own proxy, Workhorse, where to put a file before it passes on the upload. Nobody else may
 * call it; use the upload itself.
 *
 * `POST /projects/:project_id/uploads/authorize`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/#create-an-upload)
 */
export function authorizeUpload(
  client: Client,
  params: ProjectMarkdownUploadsAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectMarkdownUploads.authorizeUpload",
      method: "POST",
      path: "/projects/{project_id}/uploads/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface ProjectMarkdownUploadsDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the upload. */
  upload_id: number;
}

/**
 * Download an uploaded file of a project.
 *
 * Downloads a file uploaded to a project by its ID. Needs the role of maintainer or a higher one.
 *
 * `GET /projects/:project_id/uploads/:upload_id`
 *
 * Since GitLab 17.2.
 *
 * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/#download-an-uploaded-file-by-id)
 */
export function download(
  client: Client,
  params: ProjectMarkdownUploadsDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "projectMarkdownUploads.download",
      method: "GET",
      path: "/projects/{project_id}/uploads/{upload_id}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProjectMarkdownUploadsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the upload. */
  upload_id: number;
}

/**
 * Delete an uploaded file of a project.
 *
 * Deletes a file uploaded to a project by its ID. Needs the role of maintainer or a higher one.
 *
 * `DELETE /projects/:project_id/uploads/:upload_id`
 *
 * Since GitLab 17.2.
 *
 * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/#delete-an-uploaded-file-by-id)
 */
function delete_(client: Client, params: ProjectMarkdownUploadsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "projectMarkdownUploads.delete",
      method: "DELETE",
      path: "/projects/{project_id}/uploads/{upload_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete an uploaded file of a project.
   *
   * Deletes a file uploaded to a project by its ID. Needs the role of maintainer or a higher one.
   *
   * `DELETE /projects/:project_id/uploads/:upload_id`
   *
   * Since GitLab 17.2.
   *
   * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/#delete-an-uploaded-file-by-id)
   */
  delete_ as delete,
};

/** Parameters of `downloadBySecret`. */
export interface ProjectMarkdownUploadsDownloadBySecretParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Secret of the upload, 32 characters that stand in its address. */
  secret: string;
  /** Name of the file. */
  filename: string;
}

/**
 * Download an uploaded file of a project by secret.
 *
 * Downloads a file uploaded to a project by the secret and the name in its address.
 *
 * `GET /projects/:project_id/uploads/:secret/:filename`
 *
 * Since GitLab 17.4.
 *
 * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/#download-an-uploaded-file-by-secret-and-filename)
 */
export function downloadBySecret(
  client: Client,
  params: ProjectMarkdownUploadsDownloadBySecretParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "projectMarkdownUploads.downloadBySecret",
      method: "GET",
      path: "/projects/{project_id}/uploads/{secret}/{filename}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `deleteBySecret`. */
export interface ProjectMarkdownUploadsDeleteBySecretParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Secret of the upload, 32 characters that stand in its address. */
  secret: string;
  /** Name of the file. */
  filename: string;
}

/**
 * Delete an uploaded file of a project by secret.
 *
 * Deletes a file uploaded to a project by the secret and the name in its address. Needs the role of
 * maintainer or a higher one.
 *
 * `DELETE /projects/:project_id/uploads/:secret/:filename`
 *
 * Since GitLab 17.4.
 *
 * [Documentation](https://docs.gitlab.com/api/project_markdown_uploads/#delete-an-uploaded-file-by-secret-and-filename)
 */
export function deleteBySecret(
  client: Client,
  params: ProjectMarkdownUploadsDeleteBySecretParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectMarkdownUploads.deleteBySecret",
      method: "DELETE",
      path: "/projects/{project_id}/uploads/{secret}/{filename}",
      as: "none",
    },
    params,
    options,
  );
}

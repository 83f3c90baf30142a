// From spec/resources/group-markdown-uploads.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Files for the Markdown text of epics and wiki pages of a group.
 *
 * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/)
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
import type { GroupIdOrPath } from "../shared/schemas.js";
import type { MarkdownUpload, MarkdownUploadLink } from "../shared/uploads.js";

/** Parameters of `list`. */
export interface GroupMarkdownUploadsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List uploaded files of a group.
 *
 * Lists the files uploaded to a group, the latest first. Needs the role of maintainer or a higher one.
 *
 * `GET /groups/:group_id/uploads`
 *
 * Since GitLab 17.2.
 *
 * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/#list-all-uploads-for-a-group)
 */
export function list(
  client: Client,
  params: GroupMarkdownUploadsListParams,
  options?: ListOptions,
): ListCall<MarkdownUpload> {
  return listCall(
    client,
    { id: "groupMarkdownUploads.list", method: "GET", path: "/groups/{group_id}/uploads", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface GroupMarkdownUploadsUploadParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Content of the file, with its name. */
  file: Upload;
}

/**
 * Upload a file to a group.
 *
 * Uploads a file to a group and answers the Markdown to show it with. It can then be used in epics, comments
 * and wiki pages.
 *
 * `POST /groups/:group_id/uploads`
 *
 * Since GitLab 19.0.
 *
 * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/#upload-a-file-to-a-group)
 */
export function upload(
  client: Client,
  params: GroupMarkdownUploadsUploadParams,
  options?: RequestOptions,
): Call<MarkdownUploadLink> {
  return client.call(
    { id: "groupMarkdownUploads.upload", method: "POST", path: "/groups/{group_id}/uploads", body: "multipart" },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface GroupMarkdownUploadsAuthorizeUploadParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Authorize the upload of a file to a group.
 *
 * Tells GitLab's own proxy, Workhorse, where to put a file before it passes on the upload. Nobody else may
 * call it; use the upload itself.
 *
 * `POST /groups/:group_id/uploads/authorize`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/#upload-a-file-to-a-group)
 */
export function authorizeUpload(
  client: Client,
  params: GroupMarkdownUploadsAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupMarkdownUploads.authorizeUpload",
      method: "POST",
      path: "/groups/{group_id}/uploads/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface GroupMarkdownUploadsDownloadParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the upload. */
  upload_id: number;
}

/**
 * Download an uploaded file of a group.
 *
 * Downloads a file uploaded to a group by its ID. Needs the role of maintainer or a higher one.
 *
 * `GET /groups/:group_id/uploads/:upload_id`
 *
 * Since GitLab 17.2.
 *
 * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/#download-an-uploaded-file-by-id)
 */
export function download(
  client: Client,
  params: GroupMarkdownUploadsDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    { id: "groupMarkdownUploads.download", method: "GET", path: "/groups/{group_id}/uploads/{upload_id}", as: "file" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupMarkdownUploadsDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the upload. */
  upload_id: number;
}

/**
 * Delete an uploaded file of a group.
 *
 * Deletes a file uploaded to a group by its ID. Needs the role of maintainer or a higher one.
 *
 * `DELETE /groups/:group_id/uploads/:upload_id`
 *
 * Since GitLab 17.2.
 *
 * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/#delete-an-uploaded-file-by-id)
 */
function delete_(client: Client, params: GroupMarkdownUploadsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groupMarkdownUploads.delete", method: "DELETE", path: "/groups/{group_id}/uploads/{upload_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete an uploaded file of a group.
   *
   * Deletes a file uploaded to a group by its ID. Needs the role of maintainer or a higher one.
   *
   * `DELETE /groups/:group_id/uploads/:upload_id`
   *
   * Since GitLab 17.2.
   *
   * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/#delete-an-uploaded-file-by-id)
   */
  delete_ as delete,
};

/** Parameters of `downloadBySecret`. */
export interface GroupMarkdownUploadsDownloadBySecretParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Secret of the upload, 32 characters that stand in its address. */
  secret: string;
  /** Name of the file. */
  filename: string;
}

/**
 * Download an uploaded file of a group by secret.
 *
 * Downloads a file uploaded to a group by the secret and the name in its address.
 *
 * `GET /groups/:group_id/uploads/:secret/:filename`
 *
 * Since GitLab 17.4.
 *
 * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/#download-an-uploaded-file-by-secret-and-filename)
 */
export function downloadBySecret(
  client: Client,
  params: GroupMarkdownUploadsDownloadBySecretParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "groupMarkdownUploads.downloadBySecret",
      method: "GET",
      path: "/groups/{group_id}/uploads/{secret}/{filename}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `deleteBySecret`. */
export interface GroupMarkdownUploadsDeleteBySecretParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Secret of the upload, 32 characters that stand in its address. */
  secret: string;
  /** Name of the file. */
  filename: string;
}

/**
 * Delete an uploaded file of a group by secret.
 *
 * Deletes a file uploaded to a group by the secret and the name in its address. Needs the role of maintainer
 * or a higher one.
 *
 * `DELETE /groups/:group_id/uploads/:secret/:filename`
 *
 * Since GitLab 17.4.
 *
 * [Documentation](https://docs.gitlab.com/api/group_markdown_uploads/#delete-an-uploaded-file-by-secret-and-filename)
 */
export function deleteBySecret(
  client: Client,
  params: GroupMarkdownUploadsDeleteBySecretParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupMarkdownUploads.deleteBySecret",
      method: "DELETE",
      path: "/groups/{group_id}/uploads/{secret}/{filename}",
      as: "none",
    },
    params,
    options,
  );
}

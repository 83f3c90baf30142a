// From spec/resources/secure-files.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Files such as keystores for jobs of a project, at most 100 of 5 MB each.
 *
 * [Documentation](https://docs.gitlab.com/api/secure_files/)
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

/** Parameters of `list`. */
export interface SecureFilesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List secure files.
 *
 * Lists the secure files of a project.
 *
 * `GET /projects/:project_id/secure_files`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/secure_files/#list-all-secure-files-for-a-project)
 */
export function list(client: Client, params: SecureFilesListParams, options?: ListOptions): ListCall<SecureFile> {
  return listCall(
    client,
    { id: "secureFiles.list", method: "GET", path: "/projects/{project_id}/secure_files", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface SecureFilesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the file, unique in the project. */
  name: string;
  /** The file, at most 5 MB. */
  file: Upload;
}

/**
 * Upload a secure file.
 *
 * Uploads a secure file.
 *
 * `POST /projects/:project_id/secure_files`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/secure_files/#create-a-secure-file)
 */
export function create(client: Client, params: SecureFilesCreateParams, options?: RequestOptions): Call<SecureFile> {
  return client.call(
    { id: "secureFiles.create", method: "POST", path: "/projects/{project_id}/secure_files", body: "multipart" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface SecureFilesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the secure file. */
  secure_file_id: number;
}

/**
 * Get the details of a secure file.
 *
 * Gets what is known of one secure file.
 *
 * `GET /projects/:project_id/secure_files/:secure_file_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/secure_files/#retrieve-details-of-a-secure-file)
 */
export function get(client: Client, params: SecureFilesGetParams, options?: RequestOptions): Call<SecureFile> {
  return client.call(
    { id: "secureFiles.get", method: "GET", path: "/projects/{project_id}/secure_files/{secure_file_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface SecureFilesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the secure file. */
  secure_file_id: number;
}

/**
 * Delete a secure file.
 *
 * Deletes a secure file.
 *
 * `DELETE /projects/:project_id/secure_files/:secure_file_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/secure_files/#delete-a-secure-file)
 */
function delete_(client: Client, params: SecureFilesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "secureFiles.delete",
      method: "DELETE",
      path: "/projects/{project_id}/secure_files/{secure_file_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a secure file.
   *
   * Deletes a secure file.
   *
   * `DELETE /projects/:project_id/secure_files/:secure_file_id`
   *
   * Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/secure_files/#delete-a-secure-file)
   */
  delete_ as delete,
};

/** Parameters of `download`. */
export interface SecureFilesDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the secure file. */
  secure_file_id: number;
}

/**
 * Download a secure file.
 *
 * Downloads the content of a secure file.
 *
 * `GET /projects/:project_id/secure_files/:secure_file_id/download`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/secure_files/#download-a-secure-file)
 */
export function download(client: Client, params: SecureFilesDownloadParams, options?: RequestOptions): Call<Download> {
  return client.call(
    {
      id: "secureFiles.download",
      method: "GET",
      path: "/projects/{project_id}/secure_files/{secure_file_id}/download",
      as: "file",
    },
    params,
    options,
  );
}

/** File for jobs, such as a keystore. */
export interface SecureFile {
  /** ID of the file. */
  id: number;
  /** Name that the file was uploaded with. */
  name: string;
  /** Checksum of the content. */
  checksum: string;
  /** Algorithm of the checksum, `sha256`. */
  checksum_algorithm: string;
  /** When it was uploaded. */
  created_at: string;
  /** When a certificate or profile in it expires. */
  expires_at?: string | null;
  /** What was found in a certificate or profile: issuer, subject, devices and more. */
  metadata?: Record<string, unknown> | null;
  /** Extension of the name. */
  file_extension?: string | null;
}

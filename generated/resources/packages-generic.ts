// From spec/resources/packages-generic.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Files of any kind, kept by name and version.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  queryCall,
  type RawBody,
  type RequestOptions,
} from "../../runtime/client.js";
import type {
  PackageConfirmation,
  PackageDownloadMode,
  PackageFileRecord,
  PackageUploadStatus,
} from "../shared/packages.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `download`. */
export interface PackagesGenericDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package: letters, digits, `.`, `_`, `+`, `~`, `@` and `-`. */
  package_name: string;
  /** Version of the package: letters, digits, `.`, `_`, `+`, `~`, `@`, `-` and `/`. */
  package_version: string;
  /** Name of the file. */
  file_name: string;
  /** How the file comes; as the instance is set up unless given. */
  download_mode?: PackageDownloadMode;
  /** Bytes to send, such as `bytes=0-1023`; all of the file unless given. */
  range?: string;
}

/**
 * Download a generic package file.
 *
 * Downloads a file of a generic package.
 *
 * `GET /projects/:project_id/packages/generic/:package_name/:package_version/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function download(
  client: Client,
  params: PackagesGenericDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packagesGeneric.download",
      method: "GET",
      path: "/projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name}",
      header: { range: "Range" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface PackagesGenericUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package: letters, digits, `.`, `_`, `+`, `~`, `@` and `-`. */
  package_name: string;
  /** Version of the package: letters, digits, `.`, `_`, `+`, `~`, `@`, `-` and `/`. */
  package_version: string;
  /** Name of the file. */
  file_name: string;
  /** Content of the file. */
  body: RawBody;
  /** Whether the package is listed. Default: `default`. */
  status?: PackageUploadStatus;
  /** What to answer: the new file with `package_file`, a confirmation unless given. */
  select?: GenericPackageSelect;
}

/**
 * Upload a generic package file.
 *
 * With `select: "package_file"`, gives `PackageFileRecord`.
 *
 * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function upload(
  client: Client,
  params: PackagesGenericUploadParams & { select: "package_file" },
  options?: RequestOptions,
): Call<PackageFileRecord>;
/**
 * Upload a generic package file.
 *
 * Uploads a file of a generic package, which is created with its first file. A file of the same name is added
 * again unless the project forbids duplicates.
 *
 * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function upload(
  client: Client,
  params: PackagesGenericUploadParams,
  options?: RequestOptions,
): Call<PackageConfirmation | PackageFileRecord>;
export function upload(client: Client, params: PackagesGenericUploadParams, options?: RequestOptions): Call<unknown> {
  return queryCall(
    client,
    {
      id: "packagesGeneric.upload",
      method: "PUT",
      path: "/projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name}",
      query: ["status", "select"],
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesGenericAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package: letters, digits, `.`, `_`, `+`, `~`, `@` and `-`. */
  package_name: string;
  /** Version of the package: letters, digits, `.`, `_`, `+`, `~`, `@`, `-` and `/`. */
  package_version: string;
  /** Name of the file. */
  file_name: string;
  /** Whether the package is going to be listed. */
  status?: PackageUploadStatus;
}

/**
 * Authorize the upload of a generic package file.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the file before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:file_name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesGenericAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "packagesGeneric.authorizeUpload",
      method: "PUT",
      path: "/projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name}/authorize",
      query: ["*"],
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `downloadFromFolder`. */
export interface PackagesGenericDownloadFromFolderParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package: letters, digits, `.`, `_`, `+`, `~`, `@` and `-`. */
  package_name: string;
  /** Version of the package: letters, digits, `.`, `_`, `+`, `~`, `@`, `-` and `/`. */
  package_version: string;
  /** Folder of the file inside the package; its slashes are encoded for you. */
  path: string;
  /** Name of the file. */
  file_name: string;
  /** How the file comes; as the instance is set up unless given. */
  download_mode?: PackageDownloadMode;
  /** Bytes to send, such as `bytes=0-1023`; all of the file unless given. */
  range?: string;
}

/**
 * Download a generic package file from a folder.
 *
 * Downloads a file from a folder of a generic package.
 *
 * `GET /projects/:project_id/packages/generic/:package_name/:package_version/:path/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function downloadFromFolder(
  client: Client,
  params: PackagesGenericDownloadFromFolderParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packagesGeneric.downloadFromFolder",
      method: "GET",
      path: "/projects/{project_id}/packages/generic/{package_name}/{package_version}/{path}/{file_name}",
      header: { range: "Range" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `uploadToFolder`. */
export interface PackagesGenericUploadToFolderParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package: letters, digits, `.`, `_`, `+`, `~`, `@` and `-`. */
  package_name: string;
  /** Version of the package: letters, digits, `.`, `_`, `+`, `~`, `@`, `-` and `/`. */
  package_version: string;
  /** Folder of the file inside the package; its slashes are encoded for you. */
  path: string;
  /** Name of the file. */
  file_name: string;
  /** Content of the file. */
  body: RawBody;
  /** Whether the package is listed. Default: `default`. */
  status?: PackageUploadStatus;
  /** What to answer: the new file with `package_file`, a confirmation unless given. */
  select?: GenericPackageSelect;
}

/**
 * Upload a generic package file to a folder.
 *
 * With `select: "package_file"`, gives `PackageFileRecord`.
 *
 * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:path/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function uploadToFolder(
  client: Client,
  params: PackagesGenericUploadToFolderParams & { select: "package_file" },
  options?: RequestOptions,
): Call<PackageFileRecord>;
/**
 * Upload a generic package file to a folder.
 *
 * Uploads a file to a folder of a generic package, which is created with its first file. A file of the same
 * name is added again unless the project forbids duplicates.
 *
 * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:path/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function uploadToFolder(
  client: Client,
  params: PackagesGenericUploadToFolderParams,
  options?: RequestOptions,
): Call<PackageConfirmation | PackageFileRecord>;
export function uploadToFolder(
  client: Client,
  params: PackagesGenericUploadToFolderParams,
  options?: RequestOptions,
): Call<unknown> {
  return queryCall(
    client,
    {
      id: "packagesGeneric.uploadToFolder",
      method: "PUT",
      path: "/projects/{project_id}/packages/generic/{package_name}/{package_version}/{path}/{file_name}",
      query: ["status", "select"],
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUploadToFolder`. */
export interface PackagesGenericAuthorizeUploadToFolderParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package: letters, digits, `.`, `_`, `+`, `~`, `@` and `-`. */
  package_name: string;
  /** Version of the package: letters, digits, `.`, `_`, `+`, `~`, `@`, `-` and `/`. */
  package_version: string;
  /** Folder of the file inside the package; its slashes are encoded for you. */
  path: string;
  /** Name of the file. */
  file_name: string;
  /** Whether the package is going to be listed. */
  status?: PackageUploadStatus;
}

/**
 * Authorize the upload of a file to a folder.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the file before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `PUT /projects/:project_id/packages/generic/:package_name/:package_version/:path/:file_name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function authorizeUploadToFolder(
  client: Client,
  params: PackagesGenericAuthorizeUploadToFolderParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "packagesGeneric.authorizeUploadToFolder",
      method: "PUT",
      path: "/projects/{project_id}/packages/generic/{package_name}/{package_version}/{path}/{file_name}/authorize",
      query: ["*"],
      as: "none",
    },
    params,
    options,
  );
}

/** What an upload answers: the new file. */
export type GenericPackageSelect = "package_file";

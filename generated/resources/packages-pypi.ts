// From spec/resources/packages-pypi.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Python package indexes of a project and of a group, as pip and twine speak to them.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/)
 *
 * @module
 */

import type { Call, Client, Download, RequestOptions, Upload } from "../../runtime/client.js";
import type { PackageConfirmation } from "../shared/packages.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `downloadFileForProject`. */
export interface PackagesPypiDownloadFileForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** SHA-256 checksum of the file. */
  sha256: string;
  /** Name of the file. */
  file_identifier: string;
}

/**
 * Download a PyPI file of a project.
 *
 * Downloads a file of a PyPI package of a project. The simple index has its address.
 *
 * `GET /projects/:project_id/packages/pypi/files/:sha256/:file_identifier`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/#download-a-package-file-for-a-project)
 */
export function downloadFileForProject(
  client: Client,
  params: PackagesPypiDownloadFileForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesPypi.downloadFileForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/pypi/files/{sha256}/{file_identifier}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getSimpleIndexForProject`. */
export interface PackagesPypiGetSimpleIndexForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the simple index of PyPI packages of a project.
 *
 * Gets the names of all PyPI packages of a project, as a page of links (PEP 503).
 *
 * `GET /projects/:project_id/packages/pypi/simple`
 *
 * Since GitLab 15.1. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/#list-all-packages-for-a-project)
 */
export function getSimpleIndexForProject(
  client: Client,
  params: PackagesPypiGetSimpleIndexForProjectParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesPypi.getSimpleIndexForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/pypi/simple",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageFilesForProject`. */
export interface PackagesPypiGetPackageFilesForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
}

/**
 * Get the files of a PyPI package of a project.
 *
 * Gets the files of a PyPI package of a project with their checksums, as a page of links (PEP 503).
 *
 * `GET /projects/:project_id/packages/pypi/simple/:package_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/#retrieve-package-descriptor-for-a-project)
 */
export function getPackageFilesForProject(
  client: Client,
  params: PackagesPypiGetPackageFilesForProjectParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesPypi.getPackageFilesForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/pypi/simple/{package_name}",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `downloadFileForGroup`. */
export interface PackagesPypiDownloadFileForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** SHA-256 checksum of the file. */
  sha256: string;
  /** Name of the file. */
  file_identifier: string;
}

/**
 * Download a PyPI file of a group.
 *
 * Downloads a file of a PyPI package of a group. The simple index has its address.
 *
 * `GET /groups/:group_id/-/packages/pypi/files/:sha256/:file_identifier`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/#download-a-package-file-for-a-group)
 */
export function downloadFileForGroup(
  client: Client,
  params: PackagesPypiDownloadFileForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesPypi.downloadFileForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/pypi/files/{sha256}/{file_identifier}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getSimpleIndexForGroup`. */
export interface PackagesPypiGetSimpleIndexForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get the simple index of PyPI packages of a group.
 *
 * Gets the names of all PyPI packages of a group, as a page of links (PEP 503).
 *
 * `GET /groups/:group_id/-/packages/pypi/simple`
 *
 * Since GitLab 15.1. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/#list-all-packages-for-a-group)
 */
export function getSimpleIndexForGroup(
  client: Client,
  params: PackagesPypiGetSimpleIndexForGroupParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesPypi.getSimpleIndexForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/pypi/simple",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageFilesForGroup`. */
export interface PackagesPypiGetPackageFilesForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the package. */
  package_name: string;
}

/**
 * Get the files of a PyPI package of a group.
 *
 * Gets the files of a PyPI package of a group with their checksums, as a page of links (PEP 503).
 *
 * `GET /groups/:group_id/-/packages/pypi/simple/:package_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/#retrieve-package-descriptor-for-a-group)
 */
export function getPackageFilesForGroup(
  client: Client,
  params: PackagesPypiGetPackageFilesForGroupParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesPypi.getPackageFilesForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/pypi/simple/{package_name}",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `downloadUpstreamFile`. */
export interface PackagesPypiDownloadUpstreamFileParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Path of the file in the public index; its slashes are encoded for you. */
  upstream_path: string;
}

/**
 * Download a PyPI file from the public index.
 *
 * Downloads a file of a package that the project does not have, through GitLab, from the public index that
 * requests are forwarded to.
 *
 * `GET /projects/:project_id/packages/pypi/forward/:package_name/:upstream_path`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/)
 */
export function downloadUpstreamFile(
  client: Client,
  params: PackagesPypiDownloadUpstreamFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesPypi.downloadUpstreamFile",
      method: "GET",
      path: "/projects/{project_id}/packages/pypi/forward/{package_name}/{upstream_path}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface PackagesPypiUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** The file, a source archive or a wheel. */
  content: Upload;
  /** Name of the package. */
  name: string;
  /** Version of the package. */
  version: string;
  /** Versions of Python that the package works with, for example `>=3.9`. */
  requires_python?: string;
  /** MD5 checksum of the file. */
  md5_digest?: string;
  /** SHA-256 checksum of the file. pip cannot install a file that was uploaded without it. */
  sha256_digest?: string;
  /** Version of the metadata specification, for example `2.3`. */
  metadata_version?: string;
  /** Authors with their e-mail addresses. */
  author_email?: string;
  /** Text that describes the package. */
  description?: string;
  /** Media type of the description, for example `text/markdown`. */
  description_content_type?: string;
  /** One line that describes the package. */
  summary?: string;
  /** Words to find the package by, separated by commas. */
  keywords?: string;
}

/**
 * Upload a PyPI file.
 *
 * Uploads a file of a PyPI package, which is created with its first file.
 *
 * `POST /projects/:project_id/packages/pypi`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/#upload-a-package)
 */
export function upload(
  client: Client,
  params: PackagesPypiUploadParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return client.call(
    { id: "packagesPypi.upload", method: "POST", path: "/projects/{project_id}/packages/pypi", body: "multipart" },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesPypiAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Authorize the upload of a PyPI file.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the file before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `POST /projects/:project_id/packages/pypi/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/pypi/#upload-a-package)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesPypiAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesPypi.authorizeUpload",
      method: "POST",
      path: "/projects/{project_id}/packages/pypi/authorize",
      as: "none",
    },
    params,
    options,
  );
}

// From spec/resources/packages-rpm.yaml. Do not edit: `npm run generate` writes this file.

/**
 * RPM repository of a project, as `dnf` and `yum` ask for it.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 *
 * @module
 */

import type { Call, Client, Download, RawBody, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `downloadMetadata`. */
export interface PackagesRpmDownloadMetadataParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the file. */
  file_name: string;
}

/**
 * Download metadata of an RPM repository.
 *
 * Downloads a metadata file of the repository, such as `repomd.xml`, which names the others.
 *
 * `GET /projects/:project_id/packages/rpm/repodata/:file_name`
 *
 * Experiment. Behind the feature flag `rpm_packages`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function downloadMetadata(
  client: Client,
  params: PackagesRpmDownloadMetadataParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesRpm.downloadMetadata",
      method: "GET",
      path: "/projects/{project_id}/packages/rpm/repodata/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface PackagesRpmDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the package file. */
  package_file_id: number;
  /** Name of the file. */
  file_name: string;
}

/**
 * Download an RPM package.
 *
 * Downloads a package of the repository.
 *
 * `GET /projects/:project_id/packages/rpm/:package_file_id/:file_name`
 *
 * Experiment. Behind the feature flag `rpm_packages`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function download(client: Client, params: PackagesRpmDownloadParams, options?: RequestOptions): Call<Download> {
  return client.call(
    {
      id: "packagesRpm.download",
      method: "GET",
      path: "/projects/{project_id}/packages/rpm/{package_file_id}/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface PackagesRpmUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Content of the package. */
  body: RawBody;
}

/**
 * Upload an RPM package.
 *
 * Uploads a package to the repository, whose metadata are made anew in the background.
 *
 * `POST /projects/:project_id/packages/rpm`
 *
 * Experiment. Behind the feature flag `rpm_packages`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function upload(client: Client, params: PackagesRpmUploadParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "packagesRpm.upload",
      method: "POST",
      path: "/projects/{project_id}/packages/rpm",
      body: "application/octet-stream",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesRpmAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Authorize the upload of an RPM package.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the package before it passes the upload on. Nobody else
 * may call it; use the upload itself.
 *
 * `POST /projects/:project_id/packages/rpm/authorize`
 *
 * Internal. Behind the feature flag `rpm_packages`. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesRpmAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesRpm.authorizeUpload",
      method: "POST",
      path: "/projects/{project_id}/packages/rpm/authorize",
      as: "none",
    },
    params,
    options,
  );
}

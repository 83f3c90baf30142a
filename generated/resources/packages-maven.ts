// From spec/resources/packages-maven.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Maven repositories of a project, a group and the instance, as Maven, Gradle and sbt read them.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/maven/)
 *
 * @module
 */

import type { Call, Client, Download, RawBody, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `download`. */
export interface PackagesMavenDownloadParams {
  /**
   * Group ID with slashes for its dots, artifact ID and version, such as `com/example/logger/1.4.0`; for the
   * metadata of all versions without the version.
   */
  path: string;
  /** Name of the file: an artifact, a POM, `maven-metadata.xml`, or one of these with `.md5` or `.sha1`. */
  file_name: string;
  /** Bytes to send, such as `bytes=0-1023`; all of the file unless given. */
  range?: string;
}

/**
 * Download a Maven file from the instance.
 *
 * Downloads a file of a Maven package by its path alone, whatever project it is in. The package must be named
 * after the full path of its project.
 *
 * `GET /packages/maven/:path/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/maven/#download-a-package-file-for-an-instance)
 */
export function download(
  client: Client,
  params: PackagesMavenDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesMaven.download",
      method: "GET",
      path: "/packages/maven/{path}/{file_name}",
      header: { range: "Range" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadForGroup`. */
export interface PackagesMavenDownloadForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /**
   * Group ID with slashes for its dots, artifact ID and version, such as `com/example/logger/1.4.0`; for the
   * metadata of all versions without the version.
   */
  path: string;
  /** Name of the file: an artifact, a POM, `maven-metadata.xml`, or one of these with `.md5` or `.sha1`. */
  file_name: string;
  /** Bytes to send, such as `bytes=0-1023`; all of the file unless given. */
  range?: string;
}

/**
 * Download a Maven file from a group.
 *
 * Downloads a file of a Maven package of a group's projects.
 *
 * `GET /groups/:group_id/-/packages/maven/:path/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/maven/#download-a-package-file-for-a-group)
 */
export function downloadForGroup(
  client: Client,
  params: PackagesMavenDownloadForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesMaven.downloadForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/maven/{path}/{file_name}",
      header: { range: "Range" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadForProject`. */
export interface PackagesMavenDownloadForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Group ID with slashes for its dots, artifact ID and version, such as `com/example/logger/1.4.0`; for the
   * metadata of all versions without the version.
   */
  path: string;
  /** Name of the file: an artifact, a POM, `maven-metadata.xml`, or one of these with `.md5` or `.sha1`. */
  file_name: string;
  /** Bytes to send, such as `bytes=0-1023`; all of the file unless given. */
  range?: string;
}

/**
 * Download a Maven file from a project.
 *
 * Downloads a file of a Maven package of a project.
 *
 * `GET /projects/:project_id/packages/maven/:path/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/maven/#download-a-package-file-for-a-project)
 */
export function downloadForProject(
  client: Client,
  params: PackagesMavenDownloadForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesMaven.downloadForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/maven/{path}/{file_name}",
      header: { range: "Range" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface PackagesMavenUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Group ID with slashes for its dots, artifact ID and version, such as `com/example/logger/1.4.0`; for the
   * metadata of all versions without the version.
   */
  path: string;
  /** Name of the file: an artifact, a POM, `maven-metadata.xml`, or one of these with `.md5` or `.sha1`. */
  file_name: string;
  /** Content of the file. */
  body: RawBody;
}

/**
 * Upload a Maven file.
 *
 * Uploads a file of a Maven package, which is created with its first file. Of a `.sha1` file only the content
 * is compared with the file uploaded before; `.md5` files are ignored.
 *
 * `PUT /projects/:project_id/packages/maven/:path/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/maven/#upload-a-package-file)
 */
export function upload(client: Client, params: PackagesMavenUploadParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "packagesMaven.upload",
      method: "PUT",
      path: "/projects/{project_id}/packages/maven/{path}/{file_name}",
      body: "application/octet-stream",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesMavenAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Group ID with slashes for its dots, artifact ID and version, such as `com/example/logger/1.4.0`; for the
   * metadata of all versions without the version.
   */
  path: string;
  /** Name of the file: an artifact, a POM, `maven-metadata.xml`, or one of these with `.md5` or `.sha1`. */
  file_name: string;
}

/**
 * Authorize the upload of a Maven file.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the file before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `PUT /projects/:project_id/packages/maven/:path/:file_name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/maven/#upload-a-package-file)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesMavenAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesMaven.authorizeUpload",
      method: "PUT",
      path: "/projects/{project_id}/packages/maven/{path}/{file_name}/authorize",
      as: "none",
    },
    params,
    options,
  );
}

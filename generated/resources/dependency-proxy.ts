// From spec/resources/dependency-proxy.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Cache of images from other registries for a group, and of packages from other registries for a project.
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_proxy/)
 *
 * @module
 */

import type { Call, Client, Download, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `purgeCache`. */
export interface DependencyProxyPurgeCacheParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Purge the dependency proxy of a group.
 *
 * Deletes the images that the dependency proxy of a group has cached, in the background. For owners of the
 * group.
 *
 * `DELETE /groups/:group_id/dependency_proxy/cache`
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_proxy/#purge-the-dependency-proxy-for-a-group)
 */
export function purgeCache(
  client: Client,
  params: DependencyProxyPurgeCacheParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "dependencyProxy.purgeCache",
      method: "DELETE",
      path: "/groups/{group_id}/dependency_proxy/cache",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `downloadMavenFile`. */
export interface DependencyProxyDownloadMavenFileParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Group ID with slashes for its dots, artifact ID and version. */
  path: string;
  /** Name of the file. */
  file_name: string;
}

/**
 * Download a Maven file through the dependency proxy.
 *
 * Downloads a file of a Maven package from the registry that the project names, and keeps it in the project.
 *
 * `GET /projects/:project_id/dependency_proxy/packages/maven/:path/:file_name`
 *
 * Requires Premium. Experiment. Behind the feature flag `packages_dependency_proxy_maven`. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_proxy/)
 */
export function downloadMavenFile(
  client: Client,
  params: DependencyProxyDownloadMavenFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "dependencyProxy.downloadMavenFile",
      method: "GET",
      path: "/projects/{project_id}/dependency_proxy/packages/maven/{path}/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadNpmFile`. */
export interface DependencyProxyDownloadNpmFileParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package with its scope. */
  package_name: string;
  /** Name of the file. */
  file_name: string;
}

/**
 * Download an npm package through the dependency proxy.
 *
 * Downloads the archive of an npm package from the registry that the project names, and keeps it in the
 * project.
 *
 * `GET /projects/:project_id/dependency_proxy/packages/npm/:package_name/-/:file_name`
 *
 * Requires Premium. Experiment. Behind the feature flag `packages_dependency_proxy_npm`. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_proxy/)
 */
export function downloadNpmFile(
  client: Client,
  params: DependencyProxyDownloadNpmFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "dependencyProxy.downloadNpmFile",
      method: "GET",
      path: "/projects/{project_id}/dependency_proxy/packages/npm/{package_name}/-/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

// From spec/resources/packages-go-proxy.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Go modules in the repository of a project, as the `go` command asks a module proxy for them.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/go_proxy/)
 *
 * @module
 */

import type { Call, Client, Download, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getVersions`. */
export interface PackagesGoProxyGetVersionsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the module, with capital letters as `!` and the small letter. */
  module_name: string;
}

/**
 * Get the versions of a Go module.
 *
 * Gets the versions of a Go module that have a tag.
 *
 * `GET /projects/:project_id/packages/go/:module_name/@v/list`
 *
 * Experiment. Behind the feature flag `go_proxy`. GitLab Self-Managed and GitLab Dedicated only. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/go_proxy/#list)
 */
export function getVersions(
  client: Client,
  params: PackagesGoProxyGetVersionsParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesGoProxy.getVersions",
      method: "GET",
      path: "/projects/{project_id}/packages/go/{module_name}/@v/list",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getVersion`. */
export interface PackagesGoProxyGetVersionParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the module, with capital letters as `!` and the small letter. */
  module_name: string;
  /** Version of the module: a tag, or a pseudo-version. */
  module_version: string;
}

/**
 * Get a version of a Go module.
 *
 * Gets a version of a Go module, and when it was made.
 *
 * `GET /projects/:project_id/packages/go/:module_name/@v/:module_version.info`
 *
 * Experiment. Behind the feature flag `go_proxy`. GitLab Self-Managed and GitLab Dedicated only. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/go_proxy/#version-metadata)
 */
export function getVersion(
  client: Client,
  params: PackagesGoProxyGetVersionParams,
  options?: RequestOptions,
): Call<GoModuleVersion> {
  return client.call(
    {
      id: "packagesGoProxy.getVersion",
      method: "GET",
      path: "/projects/{project_id}/packages/go/{module_name}/@v/{module_version}.info",
    },
    params,
    options,
  );
}

/** Parameters of `getModFile`. */
export interface PackagesGoProxyGetModFileParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the module, with capital letters as `!` and the small letter. */
  module_name: string;
  /** Version of the module: a tag, or a pseudo-version. */
  module_version: string;
}

/**
 * Get the module file of a Go module.
 *
 * Gets the `go.mod` file of a version of a Go module.
 *
 * `GET /projects/:project_id/packages/go/:module_name/@v/:module_version.mod`
 *
 * Experiment. Behind the feature flag `go_proxy`. GitLab Self-Managed and GitLab Dedicated only. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/go_proxy/#download-module-file)
 */
export function getModFile(
  client: Client,
  params: PackagesGoProxyGetModFileParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesGoProxy.getModFile",
      method: "GET",
      path: "/projects/{project_id}/packages/go/{module_name}/@v/{module_version}.mod",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `downloadSource`. */
export interface PackagesGoProxyDownloadSourceParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the module, with capital letters as `!` and the small letter. */
  module_name: string;
  /** Version of the module: a tag, or a pseudo-version. */
  module_version: string;
}

/**
 * Download the source of a Go module.
 *
 * Downloads the source of a version of a Go module.
 *
 * `GET /projects/:project_id/packages/go/:module_name/@v/:module_version.zip`
 *
 * Experiment. Behind the feature flag `go_proxy`. GitLab Self-Managed and GitLab Dedicated only. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/go_proxy/#download-module-source)
 */
export function downloadSource(
  client: Client,
  params: PackagesGoProxyDownloadSourceParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesGoProxy.downloadSource",
      method: "GET",
      path: "/projects/{project_id}/packages/go/{module_name}/@v/{module_version}.zip",
      as: "file",
    },
    params,
    options,
  );
}

/** Version of a Go module. */
export interface GoModuleVersion {
  /** Version with its `v`, for example `v1.4.0`. */
  Version: string;
  /** When the commit was made, by RFC 3339; older GitLab versions wrote seconds and the time zone. */
  Time: string;
}

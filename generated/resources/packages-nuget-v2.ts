// From spec/resources/packages-nuget-v2.yaml. Do not edit: `npm run generate` writes this file.

/**
 * NuGet v2 feeds of a project and of a group, as Chocolatey and older NuGet clients speak to them.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  queryCall,
  type RequestOptions,
  type Upload,
} from "../../runtime/client.js";
import type { PackageConfirmation } from "../shared/packages.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getServiceIndexForProject`. */
export interface PackagesNugetV2GetServiceIndexForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the NuGet v2 service index of a project.
 *
 * Gets what a NuGet v2 feed of a project offers. No credential is needed.
 *
 * `GET /projects/:project_id/packages/nuget/v2`
 *
 * Since GitLab 16.2.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#v2-source-feedprotocol)
 */
export function getServiceIndexForProject(
  client: Client,
  params: PackagesNugetV2GetServiceIndexForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesNugetV2.getServiceIndexForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/v2",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface PackagesNugetV2UploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** The file, as `dotnet nuget push` sends it. */
  package: Upload;
}

/**
 * Upload a NuGet package to the v2 feed.
 *
 * Uploads a NuGet package the way clients of the v2 feed do.
 *
 * `PUT /projects/:project_id/packages/nuget/v2`
 *
 * Since GitLab 16.2. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#upload-a-package-file)
 */
export function upload(
  client: Client,
  params: PackagesNugetV2UploadParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return client.call(
    {
      id: "packagesNugetV2.upload",
      method: "PUT",
      path: "/projects/{project_id}/packages/nuget/v2",
      body: "multipart",
    },
    params,
    options,
  );
}

/** Parameters of `getMetadataForProject`. */
export interface PackagesNugetV2GetMetadataForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the schema of the NuGet v2 feed of a project.
 *
 * Gets what the NuGet v2 feed of a project tells of packages. No credential is needed.
 *
 * `GET /projects/:project_id/packages/nuget/v2/$metadata`
 *
 * Since GitLab 16.3.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#metadata-endpoint)
 */
export function getMetadataForProject(
  client: Client,
  params: PackagesNugetV2GetMetadataForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesNugetV2.getMetadataForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/v2/$metadata",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getServiceIndexForGroup`. */
export interface PackagesNugetV2GetServiceIndexForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get the NuGet v2 service index of a group.
 *
 * Gets what a NuGet v2 feed of a group offers. No credential is needed.
 *
 * `GET /groups/:group_id/-/packages/nuget/v2`
 *
 * Since GitLab 16.2.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#v2-source-feedprotocol)
 */
export function getServiceIndexForGroup(
  client: Client,
  params: PackagesNugetV2GetServiceIndexForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesNugetV2.getServiceIndexForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/nuget/v2",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getMetadataForGroup`. */
export interface PackagesNugetV2GetMetadataForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get the schema of the NuGet v2 feed of a group.
 *
 * Gets what the NuGet v2 feed of a group tells of packages. No credential is needed.
 *
 * `GET /groups/:group_id/-/packages/nuget/v2/$metadata`
 *
 * Since GitLab 16.3.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#metadata-endpoint)
 */
export function getMetadataForGroup(
  client: Client,
  params: PackagesNugetV2GetMetadataForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesNugetV2.getMetadataForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/nuget/v2/$metadata",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `findPackagesById`. */
export interface PackagesNugetV2FindPackagesByIdParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package in single quotes, such as `'Example.Logger'`. */
  id: string;
}

/**
 * Find a NuGet package in the v2 feed by ID.
 *
 * Finds a NuGet package by its name in the v2 feed. The answer has no version: the feed does not look
 * packages up.
 *
 * `GET /projects/:project_id/packages/nuget/v2/FindPackagesById()`
 *
 * Since GitLab 16.4.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#odata-package-entry-endpoints)
 */
export function findPackagesById(
  client: Client,
  params: PackagesNugetV2FindPackagesByIdParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packagesNugetV2.findPackagesById",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/v2/FindPackagesById()",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `findPackages`. */
export interface PackagesNugetV2FindPackagesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Filter of the form `(tolower(Id) eq 'example.logger')`. */
  $filter: string;
}

/**
 * Find a NuGet package in the v2 feed.
 *
 * Finds a NuGet package by an OData filter in the v2 feed. The answer has no version: the feed does not look
 * packages up.
 *
 * `GET /projects/:project_id/packages/nuget/v2/Packages()`
 *
 * Since GitLab 16.4.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#odata-package-entry-endpoints)
 */
export function findPackages(
  client: Client,
  params: PackagesNugetV2FindPackagesParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packagesNugetV2.findPackages",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/v2/Packages()",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getPackage`. */
export interface PackagesNugetV2GetPackageParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package, its ID in NuGet. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
}

/**
 * Get a NuGet package in the v2 feed.
 *
 * Gets a version of a NuGet package in the v2 feed, with the address to download it from.
 *
 * `GET /projects/:project_id/packages/nuget/v2/Packages(Id=':package_name',Version=':package_version')`
 *
 * Since GitLab 16.4.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#odata-package-entry-endpoints)
 */
export function getPackage(
  client: Client,
  params: PackagesNugetV2GetPackageParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesNugetV2.getPackage",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/v2/Packages(Id='{package_name}',Version='{package_version}')",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesNugetV2AuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Authorize the upload of a NuGet package to the v2 feed.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the package before it passes the upload on. Nobody else
 * may call it; use the upload itself.
 *
 * `PUT /projects/:project_id/packages/nuget/v2/authorize`
 *
 * Internal. Since GitLab 16.2. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#upload-a-package-file)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesNugetV2AuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesNugetV2.authorizeUpload",
      method: "PUT",
      path: "/projects/{project_id}/packages/nuget/v2/authorize",
      as: "none",
    },
    params,
    options,
  );
}

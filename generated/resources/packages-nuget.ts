// From spec/resources/packages-nuget.yaml. Do not edit: `npm run generate` writes this file.

/**
 * NuGet v3 feeds of a project and of a group, as the NuGet and .NET command lines and debuggers speak to
 * them.
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
export interface PackagesNugetGetServiceIndexForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the NuGet service index of a project.
 *
 * Gets what a NuGet v3 feed of a project offers, and where. No credential is needed.
 *
 * `GET /projects/:project_id/packages/nuget/index`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#v3-source-feedprotocol)
 */
export function getServiceIndexForProject(
  client: Client,
  params: PackagesNugetGetServiceIndexForProjectParams,
  options?: RequestOptions,
): Call<NugetServiceIndex> {
  return client.call(
    {
      id: "packagesNuget.getServiceIndexForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/index",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageMetadataForProject`. */
export interface PackagesNugetGetPackageMetadataForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package, its ID in NuGet. */
  package_name: string;
}

/**
 * Get the metadata of a NuGet package of a project.
 *
 * Gets all versions of a NuGet package of a project: the registration index of the v3 feed.
 *
 * `GET /projects/:project_id/packages/nuget/metadata/:package_name/index`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#retrieve-package-metadata)
 */
export function getPackageMetadataForProject(
  client: Client,
  params: PackagesNugetGetPackageMetadataForProjectParams,
  options?: RequestOptions,
): Call<NugetPackagesMetadata> {
  return client.call(
    {
      id: "packagesNuget.getPackageMetadataForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/metadata/{package_name}/index",
    },
    params,
    options,
  );
}

/** Parameters of `getVersionMetadataForProject`. */
export interface PackagesNugetGetVersionMetadataForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package, its ID in NuGet. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
}

/**
 * Get a NuGet package version of a project.
 *
 * Gets one version of a NuGet package of a project: the registration leaf of the v3 feed.
 *
 * `GET /projects/:project_id/packages/nuget/metadata/:package_name/:package_version`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#retrieve-version-metadata)
 */
export function getVersionMetadataForProject(
  client: Client,
  params: PackagesNugetGetVersionMetadataForProjectParams,
  options?: RequestOptions,
): Call<NugetPackageMetadata> {
  return client.call(
    {
      id: "packagesNuget.getVersionMetadataForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/metadata/{package_name}/{package_version}",
    },
    params,
    options,
  );
}

/** Parameters of `searchForProject`. */
export interface PackagesNugetSearchForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Text that the name contains; all packages unless given. */
  q?: string;
  /** Number of results to leave out at the beginning. Default: `0`. */
  skip?: number;
  /** Number of results to answer. Default: `20`. */
  take?: number;
  /** Whether to count versions such as `2.0.0-beta1`. Default: `true`. */
  prerelease?: boolean;
}

/**
 * Search NuGet packages of a project.
 *
 * Searches the NuGet packages of a project by name.
 *
 * `GET /projects/:project_id/packages/nuget/query`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#search-for-packages)
 */
export function searchForProject(
  client: Client,
  params: PackagesNugetSearchForProjectParams,
  options?: RequestOptions,
): Call<NugetSearchResults> {
  return queryCall(
    client,
    { id: "packagesNuget.searchForProject", method: "GET", path: "/projects/{project_id}/packages/nuget/query" },
    params,
    options,
  );
}

/** Parameters of `downloadSymbolFileForProject`. */
export interface PackagesNugetDownloadSymbolFileForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the symbol file. */
  file_name: string;
  /** Signature of the symbol file, followed by its age. */
  signature: string;
  /** Name of the symbol file again. */
  same_file_name: string;
  /** Checksum of the file that the program names, such as `SHA256:` and 64 hexadecimal digits. */
  symbolchecksum: string;
}

/**
 * Download a NuGet symbol file of a project.
 *
 * Downloads a debugging symbol file (`.pdb`) of a project, as debuggers ask for it. No credential is needed;
 * the checksum proves that the caller has the program.
 *
 * `GET /projects/:project_id/packages/nuget/symbolfiles/:file_name/:signature/:same_file_name`
 *
 * Since GitLab 16.7.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#download-a-debugging-symbol-file-pdb)
 */
export function downloadSymbolFileForProject(
  client: Client,
  params: PackagesNugetDownloadSymbolFileForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesNuget.downloadSymbolFileForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/symbolfiles/{file_name}/{signature}/{same_file_name}",
      header: { symbolchecksum: "Symbolchecksum" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getServiceIndexForGroup`. */
export interface PackagesNugetGetServiceIndexForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get the NuGet service index of a group.
 *
 * Gets what a NuGet v3 feed of a group offers, and where. No credential is needed.
 *
 * `GET /groups/:group_id/-/packages/nuget/index`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#v3-source-feedprotocol)
 */
export function getServiceIndexForGroup(
  client: Client,
  params: PackagesNugetGetServiceIndexForGroupParams,
  options?: RequestOptions,
): Call<NugetServiceIndex> {
  return client.call(
    { id: "packagesNuget.getServiceIndexForGroup", method: "GET", path: "/groups/{group_id}/-/packages/nuget/index" },
    params,
    options,
  );
}

/** Parameters of `getPackageMetadataForGroup`. */
export interface PackagesNugetGetPackageMetadataForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the package, its ID in NuGet. */
  package_name: string;
}

/**
 * Get the metadata of a NuGet package of a group.
 *
 * Gets all versions of a NuGet package of a group: the registration index of the v3 feed.
 *
 * `GET /groups/:group_id/-/packages/nuget/metadata/:package_name/index`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#retrieve-package-metadata)
 */
export function getPackageMetadataForGroup(
  client: Client,
  params: PackagesNugetGetPackageMetadataForGroupParams,
  options?: RequestOptions,
): Call<NugetPackagesMetadata> {
  return client.call(
    {
      id: "packagesNuget.getPackageMetadataForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/nuget/metadata/{package_name}/index",
    },
    params,
    options,
  );
}

/** Parameters of `getVersionMetadataForGroup`. */
export interface PackagesNugetGetVersionMetadataForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the package, its ID in NuGet. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
}

/**
 * Get a NuGet package version of a group.
 *
 * Gets one version of a NuGet package of a group: the registration leaf of the v3 feed.
 *
 * `GET /groups/:group_id/-/packages/nuget/metadata/:package_name/:package_version`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#retrieve-version-metadata)
 */
export function getVersionMetadataForGroup(
  client: Client,
  params: PackagesNugetGetVersionMetadataForGroupParams,
  options?: RequestOptions,
): Call<NugetPackageMetadata> {
  return client.call(
    {
      id: "packagesNuget.getVersionMetadataForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/nuget/metadata/{package_name}/{package_version}",
    },
    params,
    options,
  );
}

/** Parameters of `searchForGroup`. */
export interface PackagesNugetSearchForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Text that the name contains; all packages unless given. */
  q?: string;
  /** Number of results to leave out at the beginning. Default: `0`. */
  skip?: number;
  /** Number of results to answer. Default: `20`. */
  take?: number;
  /** Whether to count versions such as `2.0.0-beta1`. Default: `true`. */
  prerelease?: boolean;
}

/**
 * Search NuGet packages of a group.
 *
 * Searches the NuGet packages of a group by name.
 *
 * `GET /groups/:group_id/-/packages/nuget/query`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#search-for-packages)
 */
export function searchForGroup(
  client: Client,
  params: PackagesNugetSearchForGroupParams,
  options?: RequestOptions,
): Call<NugetSearchResults> {
  return queryCall(
    client,
    { id: "packagesNuget.searchForGroup", method: "GET", path: "/groups/{group_id}/-/packages/nuget/query" },
    params,
    options,
  );
}

/** Parameters of `downloadSymbolFileForGroup`. */
export interface PackagesNugetDownloadSymbolFileForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the symbol file. */
  file_name: string;
  /** Signature of the symbol file, followed by its age. */
  signature: string;
  /** Name of the symbol file again. */
  same_file_name: string;
  /** Checksum of the file that the program names, such as `SHA256:` and 64 hexadecimal digits. */
  symbolchecksum: string;
}

/**
 * Download a NuGet symbol file of a group.
 *
 * Downloads a debugging symbol file (`.pdb`) of a group, as debuggers ask for it. No credential is needed;
 * the checksum proves that the caller has the program.
 *
 * `GET /groups/:group_id/-/packages/nuget/symbolfiles/:file_name/:signature/:same_file_name`
 *
 * Since GitLab 16.7.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#download-a-debugging-symbol-file-pdb)
 */
export function downloadSymbolFileForGroup(
  client: Client,
  params: PackagesNugetDownloadSymbolFileForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesNuget.downloadSymbolFileForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/nuget/symbolfiles/{file_name}/{signature}/{same_file_name}",
      header: { symbolchecksum: "Symbolchecksum" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getVersions`. */
export interface PackagesNugetGetVersionsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package, its ID in NuGet. */
  package_name: string;
}

/**
 * Get the versions of a NuGet package.
 *
 * Gets the versions of a NuGet package that can be downloaded.
 *
 * `GET /projects/:project_id/packages/nuget/download/:package_name/index`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#retrieve-a-package-index)
 */
export function getVersions(
  client: Client,
  params: PackagesNugetGetVersionsParams,
  options?: RequestOptions,
): Call<NugetPackagesVersions> {
  return client.call(
    {
      id: "packagesNuget.getVersions",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/download/{package_name}/index",
    },
    params,
    options,
  );
}

/** Parameters of `downloadFile`. */
export interface PackagesNugetDownloadFileParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package, its ID in NuGet. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** Name of the file, with `.nupkg` or `.snupkg`. */
  package_filename: string;
}

/**
 * Download a NuGet package.
 *
 * Downloads a NuGet package or symbol package.
 *
 * `GET /projects/:project_id/packages/nuget/download/:package_name/:package_version/:package_filename`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#download-a-package-file)
 */
export function downloadFile(
  client: Client,
  params: PackagesNugetDownloadFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesNuget.downloadFile",
      method: "GET",
      path: "/projects/{project_id}/packages/nuget/download/{package_name}/{package_version}/{package_filename}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface PackagesNugetDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package, its ID in NuGet. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
}

/**
 * Delete a NuGet package.
 *
 * Deletes a version of a NuGet package.
 *
 * `DELETE /projects/:project_id/packages/nuget/:package_name/:package_version`
 *
 * Since GitLab 16.5. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#delete-a-package)
 */
function delete_(client: Client, params: PackagesNugetDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "packagesNuget.delete",
      method: "DELETE",
      path: "/projects/{project_id}/packages/nuget/{package_name}/{package_version}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a NuGet package.
   *
   * Deletes a version of a NuGet package.
   *
   * `DELETE /projects/:project_id/packages/nuget/:package_name/:package_version`
   *
   * Since GitLab 16.5. Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/nuget/#delete-a-package)
   */
  delete_ as delete,
};

/** Parameters of `upload`. */
export interface PackagesNugetUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** The file, as `dotnet nuget push` sends it. */
  package: Upload;
}

/**
 * Upload a NuGet package.
 *
 * Uploads a NuGet package. Its `.nuspec` file says what it is; without one that can be read GitLab looks into
 * the package in the background.
 *
 * `PUT /projects/:project_id/packages/nuget`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#upload-a-package-file)
 */
export function upload(
  client: Client,
  params: PackagesNugetUploadParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return client.call(
    { id: "packagesNuget.upload", method: "PUT", path: "/projects/{project_id}/packages/nuget", body: "multipart" },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesNugetAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Authorize the upload of a NuGet package.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the package before it passes the upload on. Nobody else
 * may call it; use the upload itself.
 *
 * `PUT /projects/:project_id/packages/nuget/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#upload-a-package-file)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesNugetAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesNuget.authorizeUpload",
      method: "PUT",
      path: "/projects/{project_id}/packages/nuget/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `uploadSymbolPackage`. */
export interface PackagesNugetUploadSymbolPackageParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** The file, as `dotnet nuget push` sends it. */
  package: Upload;
}

/**
 * Upload a NuGet symbol package.
 *
 * Uploads a NuGet symbol package. GitLab takes it apart in the background.
 *
 * `PUT /projects/:project_id/packages/nuget/symbolpackage`
 *
 * Since GitLab 14.1. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#upload-a-symbol-package-file)
 */
export function uploadSymbolPackage(
  client: Client,
  params: PackagesNugetUploadSymbolPackageParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return client.call(
    {
      id: "packagesNuget.uploadSymbolPackage",
      method: "PUT",
      path: "/projects/{project_id}/packages/nuget/symbolpackage",
      body: "multipart",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUploadOfSymbolPackage`. */
export interface PackagesNugetAuthorizeUploadOfSymbolPackageParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Authorize the upload of a NuGet symbol package.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the package before it passes the upload on. Nobody else
 * may call it; use the upload itself.
 *
 * `PUT /projects/:project_id/packages/nuget/symbolpackage/authorize`
 *
 * Internal. Since GitLab 14.1. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/nuget/#upload-a-symbol-package-file)
 */
export function authorizeUploadOfSymbolPackage(
  client: Client,
  params: PackagesNugetAuthorizeUploadOfSymbolPackageParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesNuget.authorizeUploadOfSymbolPackage",
      method: "PUT",
      path: "/projects/{project_id}/packages/nuget/symbolpackage/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Version of a NuGet package, and what is known of it. */
export interface NugetCatalogEntry extends NugetMetadatum {
  /** Address of this entry. */
  "@id": string;
  /** Packages it needs, by framework. */
  dependencyGroups: NugetDependencyGroup[];
  /** Name of the package. */
  id: string;
  /** Version of the package that the entry describes. */
  version: string;
  /** Words to find it by, separated by spaces. */
  tags: string;
  /** Address to download the package from. */
  packageContent: string;
  /** When it was published. */
  published?: string;
}

/** NuGet package that another one needs. */
export interface NugetDependency {
  /** Address that names the dependency. */
  "@id": string;
  /** `PackageDependency`. */
  "@type": string;
  /** Name of the package it needs. */
  id: string;
  /** Versions that will do. */
  range: string;
}

/** NuGet packages that another one needs on one framework. */
export interface NugetDependencyGroup {
  /** Address that names the group. */
  "@id": string;
  /** `PackageDependencyGroup`. */
  "@type": string;
  /** Framework, for example `.NETStandard2.0`; left out where it is any. */
  targetFramework?: string;
  /** Packages it needs. */
  dependencies?: NugetDependency[];
}

/** What the author says of a NuGet package. */
export interface NugetMetadatum {
  /** Authors, separated by commas. */
  authors?: string;
  /** Text that describes it. */
  description?: string;
  /** Short text that describes it. */
  summary?: string;
  /** Address of the page of its project. */
  projectUrl?: string;
  /** Address of its license. */
  licenseUrl?: string;
  /** Address of its icon. */
  iconUrl?: string;
}

/** Registration leaf: one version of a NuGet package. */
export interface NugetPackageMetadata {
  /** Address of this leaf. */
  "@id": string;
  /** Address to download the package from. */
  packageContent: string;
  /** What is known of the version. */
  catalogEntry: NugetCatalogEntry;
}

/** Registration index: all versions of a NuGet package. */
export interface NugetPackagesMetadata {
  /** Number of pages. */
  count: number;
  /** The pages; GitLab always has one. */
  items: NugetPackagesMetadataItem[];
}

/** Registration page: versions of a NuGet package. */
export interface NugetPackagesMetadataItem {
  /** Address of this page. */
  "@id": string;
  /** Lowest version. */
  lower: string;
  /** Highest version. */
  upper: string;
  /** Number of versions. */
  count: number;
  /** The versions. */
  items: NugetPackageMetadata[];
}

/** Versions of a NuGet package that can be downloaded. */
export interface NugetPackagesVersions {
  /** Version numbers that an archive can be fetched for. */
  versions: string[];
}

/** What a NuGet feed offers, and where. */
export interface NugetResource {
  /** Address. */
  "@id": string;
  /** Kind of resource and its version, for example `SearchQueryService/3.0.0-rc`. */
  "@type": string;
  /** What it is good for. */
  comment?: string;
}

/** NuGet package that was found. */
export interface NugetSearchResult extends NugetMetadatum {
  /** `Package`. */
  "@type": string;
  /** Name of the package. */
  id: string;
  /** Name of the package again. */
  title: string;
  /** Number of downloads; always 0. */
  totalDownloads: number;
  /** Whether its author is verified; always true. */
  verified: boolean;
  /** Latest version. */
  version: string;
  /** All versions. */
  versions: NugetSearchResultVersion[];
  /** Words to find it by, separated by spaces. */
  tags: string;
}

/** Version of a NuGet package that was found. */
export interface NugetSearchResultVersion {
  /** Address of its registration leaf. */
  "@id": string;
  /** Version that was found, for example `1.4.0`. */
  version: string;
  /** Number of downloads; always 0. */
  downloads: number;
}

/** NuGet packages that were found. */
export interface NugetSearchResults {
  /** Number of packages found. */
  totalHits: number;
  /** The packages of this page. */
  data: NugetSearchResult[];
}

/** What a NuGet v3 feed offers. */
export interface NugetServiceIndex {
  /** Version of the protocol, `3.0.0`. */
  version: string;
  /** What there is. */
  resources: NugetResource[];
}

// From spec/resources/packages.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Packages of all formats in the package registry of a project or group.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
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
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { PackageDownloadMode, PackageStatus, PackageType } from "../shared/packages.js";
import type { PipelineBasic } from "../shared/pipelines.js";
import type { GroupIdOrPath, ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `listForProject`. */
export interface PackagesListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What the packages are sorted by. Default: `created_at`. */
  order_by?: PackagesOrderBy;
  /** Direction of sorting. Default: `asc`. */
  sort?: SortDirection;
  /** Format of the packages. */
  package_type?: PackageType;
  /** Text that the name contains, roughly. */
  package_name?: string;
  /** Version of the packages. With it no package without a version is listed. Since GitLab 16.6. */
  package_version?: string;
  /** Whether to list packages without a version too. */
  include_versionless?: boolean;
  /** State of the packages; `default`, `deprecated` and `error` unless given. */
  status?: PackageStatus;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List packages of a project.
 *
 * Lists the packages of a project, of all formats. Public projects can be read without a credential.
 *
 * `GET /projects/:project_id/packages`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/#for-a-project)
 */
export function listForProject(
  client: Client,
  params: PackagesListForProjectParams,
  options?: ListOptions,
): ListCall<Package> {
  return listCall(
    client,
    { id: "packages.listForProject", method: "GET", path: "/projects/{project_id}/packages", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface PackagesListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether to leave out projects of subgroups. Default: `false`. */
  exclude_subgroups?: boolean;
  /** What the packages are sorted by. Default: `created_at`. */
  order_by?: GroupPackagesOrderBy;
  /** Direction of sorting. Default: `asc`. */
  sort?: SortDirection;
  /** Format of the packages. */
  package_type?: PackageType;
  /** Text that the name contains, roughly. */
  package_name?: string;
  /** Version of the packages. With it no package without a version is listed. Since GitLab 16.6. */
  package_version?: string;
  /** Whether to list packages without a version too. */
  include_versionless?: boolean;
  /** State of the packages; `default`, `deprecated` and `error` unless given. */
  status?: PackageStatus;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List packages of a group.
 *
 * Lists the packages of a group's projects, of all formats. Without a credential only public projects count.
 *
 * `GET /groups/:group_id/packages`
 *
 * [Documentation](https://docs.gitlab.com/api/packages/#for-a-group)
 */
export function listForGroup(
  client: Client,
  params: PackagesListForGroupParams,
  options?: ListOptions,
): ListCall<Package> {
  return listCall(
    client,
    { id: "packages.listForGroup", method: "GET", path: "/groups/{group_id}/packages", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface PackagesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the package. */
  package_id: number;
}

/**
 * Get a package.
 *
 * Gets one package with its other versions. Only packages in the states `default` and `deprecated` are found.
 *
 * `GET /projects/:project_id/packages/:package_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/#retrieve-a-project-package)
 */
export function get(client: Client, params: PackagesGetParams, options?: RequestOptions): Call<Package> {
  return client.call(
    { id: "packages.get", method: "GET", path: "/projects/{project_id}/packages/{package_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface PackagesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the package. */
  package_id: number;
}

/**
 * Delete a package.
 *
 * Deletes a package with all its files. Where requests are forwarded, its name may then come from a public
 * registry.
 *
 * `DELETE /projects/:project_id/packages/:package_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/#delete-a-project-package)
 */
function delete_(client: Client, params: PackagesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "packages.delete", method: "DELETE", path: "/projects/{project_id}/packages/{package_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a package.
   *
   * Deletes a package with all its files. Where requests are forwarded, its name may then come from a public
   * registry.
   *
   * `DELETE /projects/:project_id/packages/:package_id`
   *
   * Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/#delete-a-project-package)
   */
  delete_ as delete,
};

/** Parameters of `listFiles`. */
export interface PackagesListFilesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the package. */
  package_id: number;
  /** What the files are sorted by. Default: `id`. */
  order_by?: PackageFilesOrderBy;
  /** Direction of sorting. Default: `asc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List files of a package.
 *
 * Lists the files of a package.
 *
 * `GET /projects/:project_id/packages/:package_id/package_files`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/#list-package-files)
 */
export function listFiles(
  client: Client,
  params: PackagesListFilesParams,
  options?: ListOptions,
): ListCall<PackageFile> {
  return listCall(
    client,
    {
      id: "packages.listFiles",
      method: "GET",
      path: "/projects/{project_id}/packages/{package_id}/package_files",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `deleteFile`. */
export interface PackagesDeleteFileParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the package. */
  package_id: number;
  /** ID of the package file. */
  package_file_id: number;
}

/**
 * Delete a file of a package.
 *
 * Deletes one file of a package. A package that lacks a file may be of no more use to its tool.
 *
 * `DELETE /projects/:project_id/packages/:package_id/package_files/:package_file_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/#delete-a-package-file)
 */
export function deleteFile(client: Client, params: PackagesDeleteFileParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "packages.deleteFile",
      method: "DELETE",
      path: "/projects/{project_id}/packages/{package_id}/package_files/{package_file_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `downloadFile`. */
export interface PackagesDownloadFileParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the package. */
  package_id: number;
  /** ID of the package file. */
  package_file_id: number;
  /** How the file comes; as the instance is set up unless given. */
  download_mode?: PackageDownloadMode;
  /** Bytes to send, such as `bytes=0-1023`; all of the file unless given. */
  range?: string;
}

/**
 * Download a file of a package.
 *
 * Downloads a file of a package of any format, without the protocol of its tool.
 *
 * `GET /projects/:project_id/packages/:package_id/package_files/:package_file_id/download`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/)
 */
export function downloadFile(
  client: Client,
  params: PackagesDownloadFileParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packages.downloadFile",
      method: "GET",
      path: "/projects/{project_id}/packages/{package_id}/package_files/{package_file_id}/download",
      header: { range: "Range" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `listPipelines`. */
export interface PackagesListPipelinesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the package. */
  package_id: number;
  /** Where the page begins; the `Link` header of the page before has it. */
  cursor?: string;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List pipelines of a package.
 *
 * Lists the pipelines that built a package, newest first.
 *
 * `GET /projects/:project_id/packages/:package_id/pipelines`
 *
 * Since GitLab 16.1. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/#list-package-pipelines)
 */
export function listPipelines(
  client: Client,
  params: PackagesListPipelinesParams,
  options?: ListOptions,
): ListCall<PackagePipeline> {
  return listCall(
    client,
    {
      id: "packages.listPipelines",
      method: "GET",
      path: "/projects/{project_id}/packages/{package_id}/pipelines",
      pagination: "keyset",
    },
    params,
    options,
  );
}

/** What packages of a group are sorted by. */
export type GroupPackagesOrderBy = "created_at" | "name" | "version" | "type" | "project_path";

/** Package of the registry. */
export interface Package {
  /** ID of the package. */
  id: number;
  /** Name as its tool writes it. */
  name: string;
  /** Name without version, user and channel; of Conan packages only. */
  conan_package_name?: string;
  /** Version; null for what has none, such as the metadata of all Maven versions. */
  version: string | null;
  /** Format. */
  package_type: PackageType | (string & {});
  /** State. */
  status: PackageStatus | (string & {});
  /** Where it is seen and deleted. */
  _links: PackageLinks;
  /** When it was published. */
  created_at: string;
  /** When it was last downloaded. */
  last_downloaded_at: string | null;
  /** ID of the user who published it; null where a deploy token or job token did. */
  creator_id?: number | null;
  /** ID of its project, in lists of groups. */
  project_id?: number;
  /** Full path of its project, in lists of groups. */
  project_path?: string;
  /** Distribution tags on the package, as npm uses them. */
  tags: PackageTag[];
  /** Pipeline that built it last. */
  pipeline?: PackagePipeline;
  /**
   * Pipelines that built it.
   * @deprecated Since GitLab 16.1. Use `packages.listPipelines`.
   */
  pipelines?: PackagePipeline[];
  /** Other versions with its name; not in lists. */
  versions?: PackageVersion[];
}

/** File of a package. */
export interface PackageFile {
  /** ID of the file. */
  id: number;
  /** ID of its package. */
  package_id: number;
  /** When it was uploaded. */
  created_at: string;
  /** Name of the file. */
  file_name: string;
  /** Size in bytes. */
  size: number;
  /** MD5 checksum; null in FIPS mode. */
  file_md5: string | null;
  /** SHA-1 checksum. */
  file_sha1: string | null;
  /** SHA-256 checksum. */
  file_sha256: string | null;
  /** Pipelines that built it. */
  pipelines?: PackagePipeline[];
}

/** What files of a package are sorted by. */
export type PackageFilesOrderBy = "id" | "created_at" | "file_name";

/** Where a package is seen and deleted. */
export interface PackageLinks {
  /** Path of its page; of packages in the states `default` and `deprecated`. */
  web_path?: string;
  /** Address of the call that deletes it, for callers who may. */
  delete_api_path?: string;
}

/** Pipeline that built a package, and who started it. */
export interface PackagePipeline extends PipelineBasic {
  /** Who started it. */
  user: UserBasic | null;
}

/** Tag of a package, such as a dist-tag of npm. */
export interface PackageTag {
  /** ID of the tag. */
  id: number;
  /** ID of the package. */
  package_id: number;
  /** Name of the tag. */
  name: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** ID of the project. */
  project_id?: number | null;
}

/** Another version of a package. */
export interface PackageVersion {
  /** ID of the package with that version. */
  id: number;
  /** Version in the spelling of the package format. */
  version: string;
  /** When it was published. */
  created_at: string;
  /** Distribution tags on this version, as npm uses them. */
  tags: PackageTag[];
  /** Pipeline that built it last. */
  pipeline?: PackagePipeline;
  /**
   * Pipelines that built it.
   * @deprecated Since GitLab 16.1. Use `packages.listPipelines`.
   */
  pipelines?: PackagePipeline[];
}

/** What packages of a project are sorted by. */
export type PackagesOrderBy = "created_at" | "name" | "version" | "type";

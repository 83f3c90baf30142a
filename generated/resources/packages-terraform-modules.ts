// From spec/resources/packages-terraform-modules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Terraform module registry of a top-level group and of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/)
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
import type { PackageConfirmation } from "../shared/packages.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getVersions`. */
export interface PackagesTerraformModulesGetVersionsParams {
  /** Top-level group of the project that has the module. */
  module_namespace: string;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
}

/**
 * Get the versions of a Terraform module.
 *
 * Gets all versions of a module in the projects of a top-level group.
 *
 * `GET /packages/terraform/modules/v1/:module_namespace/:module_name/:module_system/versions`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#list-available-versions-for-a-specific-module)
 */
export function getVersions(
  client: Client,
  params: PackagesTerraformModulesGetVersionsParams,
  options?: RequestOptions,
): Call<TerraformModuleVersions> {
  return client.call(
    {
      id: "packagesTerraformModules.getVersions",
      method: "GET",
      path: "/packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/versions",
    },
    params,
    options,
  );
}

/** Parameters of `getLatest`. */
export interface PackagesTerraformModulesGetLatestParams {
  /** Top-level group of the project that has the module. */
  module_namespace: string;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
}

/**
 * Get the latest version of a Terraform module.
 *
 * Gets the latest version of a module in the projects of a top-level group.
 *
 * `GET /packages/terraform/modules/v1/:module_namespace/:module_name/:module_system`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#retrieve-latest-version-for-a-module)
 */
export function getLatest(
  client: Client,
  params: PackagesTerraformModulesGetLatestParams,
  options?: RequestOptions,
): Call<TerraformModuleVersion> {
  return client.call(
    {
      id: "packagesTerraformModules.getLatest",
      method: "GET",
      path: "/packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface PackagesTerraformModulesGetParams {
  /** Top-level group of the project that has the module. */
  module_namespace: string;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
  /** Version of the module. */
  module_version: string;
}

/**
 * Get a version of a Terraform module.
 *
 * Gets a version of a module in the projects of a top-level group.
 *
 * `GET /packages/terraform/modules/v1/:module_namespace/:module_name/:module_system/:module_version`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#retrieve-a-specific-version-for-a-module)
 */
export function get(
  client: Client,
  params: PackagesTerraformModulesGetParams,
  options?: RequestOptions,
): Call<TerraformModuleVersion> {
  return client.call(
    {
      id: "packagesTerraformModules.get",
      method: "GET",
      path: "/packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/{module_version}",
    },
    params,
    options,
  );
}

/** Parameters of `getLatestDownloadUrl`. */
export interface PackagesTerraformModulesGetLatestDownloadUrlParams {
  /** Top-level group of the project that has the module. */
  module_namespace: string;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
}

/**
 * Get the download URL of the latest module version.
 *
 * Says in a header where the latest version of a module is downloaded from, by way of a redirect.
 *
 * `GET /packages/terraform/modules/v1/:module_namespace/:module_name/:module_system/download`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#retrieve-download-url-for-latest-module-version)
 */
export function getLatestDownloadUrl(
  client: Client,
  params: PackagesTerraformModulesGetLatestDownloadUrlParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesTerraformModules.getLatestDownloadUrl",
      method: "GET",
      path: "/packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/download",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getDownloadUrl`. */
export interface PackagesTerraformModulesGetDownloadUrlParams {
  /** Top-level group of the project that has the module. */
  module_namespace: string;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
  /** Version of the module. */
  module_version: string;
}

/**
 * Get the download URL of a Terraform module version.
 *
 * Says in a header where a version of a module is downloaded from.
 *
 * `GET /packages/terraform/modules/v1/:module_namespace/:module_name/:module_system/:module_version/download`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#retrieve-download-url-for-a-specific-module-version)
 */
export function getDownloadUrl(
  client: Client,
  params: PackagesTerraformModulesGetDownloadUrlParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesTerraformModules.getDownloadUrl",
      method: "GET",
      path: "/packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/{module_version}/download",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface PackagesTerraformModulesDownloadParams {
  /** Top-level group of the project that has the module. */
  module_namespace: string;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
  /** Version of the module. */
  module_version: string;
  /** Token of the address that the download URL has; instead of a credential. */
  token?: string;
  /** Kind of archive that Terraform unpacks, `tgz`. */
  archive?: string;
}

/**
 * Download a Terraform module.
 *
 * Downloads a version of a module in the projects of a top-level group.
 *
 * `GET /packages/terraform/modules/v1/:module_namespace/:module_name/:module_system/:module_version/file`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#from-a-namespace)
 */
export function download(
  client: Client,
  params: PackagesTerraformModulesDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packagesTerraformModules.download",
      method: "GET",
      path: "/packages/terraform/modules/v1/{module_namespace}/{module_name}/{module_system}/{module_version}/file",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadLatestForProject`. */
export interface PackagesTerraformModulesDownloadLatestForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
  /** Asks for the address of the archive in the `X-Terraform-Get` header instead of the archive. */
  "terraform-get"?: TerraformGetFlag;
}

/**
 * Download the latest Terraform module of a project.
 *
 * Downloads the latest version of a module of a project.
 *
 * `GET /projects/:project_id/packages/terraform/modules/:module_name/:module_system`
 *
 * Since GitLab 16.7. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#from-a-project)
 */
export function downloadLatestForProject(
  client: Client,
  params: PackagesTerraformModulesDownloadLatestForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packagesTerraformModules.downloadLatestForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/terraform/modules/{module_name}/{module_system}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadForProject`. */
export interface PackagesTerraformModulesDownloadForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
  /** Version of the module. */
  module_version: string;
  /** Asks for the address of the archive in the `X-Terraform-Get` header instead of the archive. */
  "terraform-get"?: TerraformGetFlag;
}

/**
 * Download a Terraform module of a project.
 *
 * Downloads a version of a module of a project.
 *
 * `GET /projects/:project_id/packages/terraform/modules/:module_name/:module_system/:module_version`
 *
 * Since GitLab 16.7. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#from-a-project)
 */
export function downloadForProject(
  client: Client,
  params: PackagesTerraformModulesDownloadForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packagesTerraformModules.downloadForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/terraform/modules/{module_name}/{module_system}/{module_version}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface PackagesTerraformModulesUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
  /** Version of the module. */
  module_version: string;
  /** Content of the archive, a `.tgz` file. */
  body: RawBody;
}

/**
 * Upload a Terraform module.
 *
 * Uploads a version of a module of a project.
 *
 * `PUT /projects/:project_id/packages/terraform/modules/:module_name/:module_system/:module_version/file`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#upload-module)
 */
export function upload(
  client: Client,
  params: PackagesTerraformModulesUploadParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return client.call(
    {
      id: "packagesTerraformModules.upload",
      method: "PUT",
      path: "/projects/{project_id}/packages/terraform/modules/{module_name}/{module_system}/{module_version}/file",
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesTerraformModulesAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the module. */
  module_name: string;
  /** System that the module is for, such as `aws`. */
  module_system: string;
  /** Version of the module. */
  module_version: string;
}

/**
 * Authorize the upload of a Terraform module.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the archive before it passes the upload on. Nobody else
 * may call it; use the upload itself.
 *
 * `PUT
 * /projects/:project_id/packages/terraform/modules/:module_name/:module_system/:module_version/file/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/terraform-modules/#upload-module)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesTerraformModulesAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesTerraformModules.authorizeUpload",
      method: "PUT",
      path: "/projects/{project_id}/packages/terraform/modules/{module_name}/{module_system}/{module_version}/file/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Flag that Terraform sets. */
export type TerraformGetFlag = "1";

/** Module that another one needs. */
export interface TerraformModuleDependency {
  /** Name it is called by. */
  name: string;
  /** Where it comes from. */
  source?: string;
  /** Versions that will do. */
  version?: string;
}

/** Provider that a module needs. */
export interface TerraformModuleProvider {
  /** Name of the provider. */
  name: string;
  /** Versions that will do; may be empty. */
  version?: string;
  /** Address of the provider. */
  source?: string;
}

/** Root folder of a module. */
export interface TerraformModuleRoot {
  /** Modules it needs. */
  dependencies: TerraformModuleDependency[];
  /** Providers it needs; in lists of versions. */
  providers?: TerraformModuleProvider[];
}

/** Terraform module and its versions. */
export interface TerraformModuleSource {
  /** All versions. */
  versions: TerraformModuleVersionSummary[];
  /** Address of its project. */
  source: string;
}

/** Version of a Terraform module. */
export interface TerraformModuleVersion {
  /** Name of the module and its system, for example `vpc/aws`. */
  name: string;
  /** System that it is for. */
  provider: string;
  /** All systems that it is for. */
  providers: string[];
  /** Its root folder. */
  root: TerraformModuleRoot;
  /** Address of its project. */
  source: string;
  /** Modules inside it. */
  submodules: TerraformSubmodule[];
  /** Version that is shown, for example `1.4.0`. */
  version: string;
  /** All versions. */
  versions: string[];
}

/** Version of a Terraform module in the list of versions. */
export interface TerraformModuleVersionSummary {
  /** Version to download, for example `1.4.0`. */
  version: string;
  /** Its root folder. */
  root: TerraformModuleRoot;
  /** Modules inside it. */
  submodules: TerraformSubmodule[];
}

/** Versions of a Terraform module. */
export interface TerraformModuleVersions {
  /** The module. */
  modules: TerraformModuleSource[];
}

/** Module inside a module. */
export interface TerraformSubmodule {
  /** Folder it is in. */
  path?: string;
  /** Name of the folder below `modules/`. */
  name?: string;
  /** Modules it needs. */
  dependencies?: TerraformModuleDependency[];
  /** Providers it needs. */
  providers?: TerraformModuleProvider[];
}

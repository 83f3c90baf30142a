// From spec/resources/packages-conan-v1.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Conan registries of the instance and of a project, as Conan 1 speaks to them.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  type NoParams,
  queryCall,
  type RawBody,
  type RequestOptions,
} from "../../runtime/client.js";
import type {
  ConanDeletedPackage,
  ConanFileName,
  ConanPackageReferences,
  ConanPackageSizes,
  ConanPackageSnapshot,
  ConanPackageUrls,
  ConanRecipeSizes,
  ConanRecipeSnapshot,
  ConanRecipeUrls,
  ConanSearchResults,
} from "../shared/conan.js";
import type { PackageFileRecord } from "../shared/packages.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/**
 * Check for a Conan v1 registry of the instance.
 *
 * Says that there is a Conan registry of the instance.
 *
 * `GET /packages/conan/v1/ping`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#verify-availability-of-a-conan-repository)
 */
export function ping(client: Client, params?: NoParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "packagesConanV1.ping", method: "GET", path: "/packages/conan/v1/ping", as: "none" },
    params,
    options,
  );
}

/**
 * Get a Conan token of the instance.
 *
 * Gets a token for the other calls of the instance, to be sent as a bearer token.
 *
 * `GET /packages/conan/v1/users/authenticate`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#create-an-authentication-token)
 */
export function getToken(client: Client, params?: NoParams, options?: RequestOptions): Call<string> {
  return client.call(
    { id: "packagesConanV1.getToken", method: "GET", path: "/packages/conan/v1/users/authenticate", as: "text" },
    params,
    options,
  );
}

/**
 * Check Conan credentials of the instance.
 *
 * Checks a Conan token, or a user and token, of the instance.
 *
 * `GET /packages/conan/v1/users/check_credentials`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#verify-authentication-credentials)
 */
export function checkCredentials(client: Client, params?: NoParams, options?: RequestOptions): Call<string> {
  return client.call(
    {
      id: "packagesConanV1.checkCredentials",
      method: "GET",
      path: "/packages/conan/v1/users/check_credentials",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `search`. */
export interface PackagesConanV1SearchParams {
  /** Recipe to look for, such as `fmt/*`; `*` stands for any letters. */
  q: string;
  /** Whether capital and small letters count as the same. Default: `true`. */
  ignorecase?: boolean;
}

/**
 * Search Conan recipes of the instance.
 *
 * Searches the Conan recipes of the instance that the caller may read.
 *
 * `GET /packages/conan/v1/conans/search`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#search-for-a-conan-package)
 */
export function search(
  client: Client,
  params: PackagesConanV1SearchParams,
  options?: RequestOptions,
): Call<ConanSearchResults> {
  return queryCall(
    client,
    { id: "packagesConanV1.search", method: "GET", path: "/packages/conan/v1/conans/search" },
    params,
    options,
  );
}

/** Parameters of `getRecipeSnapshot`. */
export interface PackagesConanV1GetRecipeSnapshotParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get a snapshot of a Conan recipe of the instance.
 *
 * Gets the files of a Conan recipe of the instance with their MD5 checksums.
 *
 * `GET /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-recipe-snapshot)
 */
export function getRecipeSnapshot(
  client: Client,
  params: PackagesConanV1GetRecipeSnapshotParams,
  options?: RequestOptions,
): Call<ConanRecipeSnapshot> {
  return client.call(
    {
      id: "packagesConanV1.getRecipeSnapshot",
      method: "GET",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface PackagesConanV1DeleteParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Delete a Conan recipe of the instance.
 *
 * Deletes a Conan recipe of the instance with all its packages.
 *
 * `DELETE /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#delete-a-recipe-and-package)
 */
function delete_(
  client: Client,
  params: PackagesConanV1DeleteParams,
  options?: RequestOptions,
): Call<ConanDeletedPackage> {
  return client.call(
    {
      id: "packagesConanV1.delete",
      method: "DELETE",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a Conan recipe of the instance.
   *
   * Deletes a Conan recipe of the instance with all its packages.
   *
   * `DELETE /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel`
   *
   * Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#delete-a-recipe-and-package)
   */
  delete_ as delete,
};

/** Parameters of `getRecipeManifest`. */
export interface PackagesConanV1GetRecipeManifestParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get the manifest of a Conan recipe of the instance.
 *
 * Gets the files of a Conan recipe of the instance with their addresses.
 *
 * `GET /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/digest`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-recipe-manifest)
 */
export function getRecipeManifest(
  client: Client,
  params: PackagesConanV1GetRecipeManifestParams,
  options?: RequestOptions,
): Call<ConanRecipeUrls> {
  return client.call(
    {
      id: "packagesConanV1.getRecipeManifest",
      method: "GET",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/digest",
    },
    params,
    options,
  );
}

/** Parameters of `getRecipeDownloadUrls`. */
export interface PackagesConanV1GetRecipeDownloadUrlsParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get download URLs of a Conan recipe of the instance.
 *
 * Gets where the files of a Conan recipe of the instance are downloaded from.
 *
 * `GET
 * /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/download_urls`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#list-all-recipe-download-urls)
 */
export function getRecipeDownloadUrls(
  client: Client,
  params: PackagesConanV1GetRecipeDownloadUrlsParams,
  options?: RequestOptions,
): Call<ConanRecipeUrls> {
  return client.call(
    {
      id: "packagesConanV1.getRecipeDownloadUrls",
      method: "GET",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/download_urls",
    },
    params,
    options,
  );
}

/** Parameters of `getRecipeUploadUrls`. */
export interface PackagesConanV1GetRecipeUploadUrlsParams extends ConanRecipeSizes {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get upload URLs for a Conan recipe of the instance.
 *
 * Gets where the files of a Conan recipe of the instance are uploaded to, for their sizes in bytes.
 *
 * `POST
 * /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/upload_urls`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#list-all-recipe-upload-urls)
 */
export function getRecipeUploadUrls(
  client: Client,
  params: PackagesConanV1GetRecipeUploadUrlsParams,
  options?: RequestOptions,
): Call<ConanRecipeUrls> {
  return client.call(
    {
      id: "packagesConanV1.getRecipeUploadUrls",
      method: "POST",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/upload_urls",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `getPackageReferences`. */
export interface PackagesConanV1GetPackageReferencesParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get package references of a Conan recipe of the instance.
 *
 * Gets how the packages of a Conan recipe of the instance were built.
 *
 * `GET /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/search`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-package-references-metadata)
 */
export function getPackageReferences(
  client: Client,
  params: PackagesConanV1GetPackageReferencesParams,
  options?: RequestOptions,
): Call<ConanPackageReferences> {
  return client.call(
    {
      id: "packagesConanV1.getPackageReferences",
      method: "GET",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/search",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageSnapshot`. */
export interface PackagesConanV1GetPackageSnapshotParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get a snapshot of a Conan package of the instance.
 *
 * Gets the files of a Conan package of the instance with their MD5 checksums.
 *
 * `GET
 * /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/packages/:conan_package_reference`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-package-snapshot)
 */
export function getPackageSnapshot(
  client: Client,
  params: PackagesConanV1GetPackageSnapshotParams,
  options?: RequestOptions,
): Call<ConanPackageSnapshot> {
  return client.call(
    {
      id: "packagesConanV1.getPackageSnapshot",
      method: "GET",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageManifest`. */
export interface PackagesConanV1GetPackageManifestParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get the manifest of a Conan package of the instance.
 *
 * Gets the files of a Conan package of the instance with their addresses.
 *
 * `GET
 * /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/packages/:conan_package_reference/digest`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-package-manifest)
 */
export function getPackageManifest(
  client: Client,
  params: PackagesConanV1GetPackageManifestParams,
  options?: RequestOptions,
): Call<ConanPackageUrls> {
  return client.call(
    {
      id: "packagesConanV1.getPackageManifest",
      method: "GET",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/digest",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageDownloadUrls`. */
export interface PackagesConanV1GetPackageDownloadUrlsParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get download URLs of a Conan package of the instance.
 *
 * Gets where the files of a Conan package of the instance are downloaded from.
 *
 * `GET
 * /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/packages/:conan_package_reference/download_urls`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#list-all-package-download-urls)
 */
export function getPackageDownloadUrls(
  client: Client,
  params: PackagesConanV1GetPackageDownloadUrlsParams,
  options?: RequestOptions,
): Call<ConanPackageUrls> {
  return client.call(
    {
      id: "packagesConanV1.getPackageDownloadUrls",
      method: "GET",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/download_urls",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageUploadUrls`. */
export interface PackagesConanV1GetPackageUploadUrlsParams extends ConanPackageSizes {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get upload URLs for a Conan package of the instance.
 *
 * Gets where the files of a Conan package of the instance are uploaded to, for their sizes in bytes.
 *
 * `POST
 * /packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/packages/:conan_package_reference/upload_urls`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#list-all-package-upload-urls)
 */
export function getPackageUploadUrls(
  client: Client,
  params: PackagesConanV1GetPackageUploadUrlsParams,
  options?: RequestOptions,
): Call<ConanPackageUrls> {
  return client.call(
    {
      id: "packagesConanV1.getPackageUploadUrls",
      method: "POST",
      path: "/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/upload_urls",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `downloadRecipeFile`. */
export interface PackagesConanV1DownloadRecipeFileParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Download a file of a Conan recipe of the instance.
 *
 * Downloads a file of a Conan recipe of the instance.
 *
 * `GET
 * /packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/export/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-recipe-file)
 */
export function downloadRecipeFile(
  client: Client,
  params: PackagesConanV1DownloadRecipeFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesConanV1.downloadRecipeFile",
      method: "GET",
      path: "/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `uploadRecipeFile`. */
export interface PackagesConanV1UploadRecipeFileParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
  /** Content of the file. */
  body: RawBody;
  /** Asks to take the file over by its checksum alone, which GitLab answers with 404: send the file. */
  x_checksum_deploy?: boolean;
}

/**
 * Upload a file of a Conan recipe of the instance.
 *
 * Uploads a file of a Conan recipe of the instance.
 *
 * `PUT
 * /packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/export/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#upload-a-recipe-file)
 */
export function uploadRecipeFile(
  client: Client,
  params: PackagesConanV1UploadRecipeFileParams,
  options?: RequestOptions,
): Call<PackageFileRecord> {
  return client.call(
    {
      id: "packagesConanV1.uploadRecipeFile",
      method: "PUT",
      path: "/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name}",
      header: { x_checksum_deploy: "X-Checksum-Deploy" },
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeRecipeFile`. */
export interface PackagesConanV1AuthorizeRecipeFileParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Authorize a file of a Conan recipe of the instance.
 *
 * Tells GitLab's proxy where to put the file before an upload. Nobody else may call it.
 *
 * `PUT
 * /packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/export/:file_name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#upload-a-recipe-file)
 */
export function authorizeRecipeFile(
  client: Client,
  params: PackagesConanV1AuthorizeRecipeFileParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesConanV1.authorizeRecipeFile",
      method: "PUT",
      path: "/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name}/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `downloadPackageFile`. */
export interface PackagesConanV1DownloadPackageFileParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package; `0` without revisions. */
  package_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Download a file of a Conan package of the instance.
 *
 * Downloads a file of a Conan package of the instance.
 *
 * `GET
 * /packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/package/:conan_package_reference/:package_revision/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-package-file)
 */
export function downloadPackageFile(
  client: Client,
  params: PackagesConanV1DownloadPackageFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesConanV1.downloadPackageFile",
      method: "GET",
      path: "/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `uploadPackageFile`. */
export interface PackagesConanV1UploadPackageFileParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package; `0` without revisions. */
  package_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
  /** Content of the file. */
  body: RawBody;
  /** Asks to take the file over by its checksum alone, which GitLab answers with 404: send the file. */
  x_checksum_deploy?: boolean;
}

/**
 * Upload a file of a Conan package of the instance.
 *
 * Uploads a file of a Conan package of the instance.
 *
 * `PUT
 * /packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/package/:conan_package_reference/:package_revision/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#upload-a-package-file)
 */
export function uploadPackageFile(
  client: Client,
  params: PackagesConanV1UploadPackageFileParams,
  options?: RequestOptions,
): Call<PackageFileRecord> {
  return client.call(
    {
      id: "packagesConanV1.uploadPackageFile",
      method: "PUT",
      path: "/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name}",
      header: { x_checksum_deploy: "X-Checksum-Deploy" },
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizePackageFile`. */
export interface PackagesConanV1AuthorizePackageFileParams {
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package; `0` without revisions. */
  package_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Authorize a file of a Conan package of the instance.
 *
 * Tells GitLab's proxy where to put the file before an upload. Nobody else may call it.
 *
 * `PUT
 * /packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/package/:conan_package_reference/:package_revision/:file_name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#upload-a-package-file)
 */
export function authorizePackageFile(
  client: Client,
  params: PackagesConanV1AuthorizePackageFileParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesConanV1.authorizePackageFile",
      method: "PUT",
      path: "/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name}/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `pingForProject`. */
export interface PackagesConanV1PingForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Check for a Conan v1 registry of a project.
 *
 * Says that there is a Conan registry of a project.
 *
 * `GET /projects/:project_id/packages/conan/v1/ping`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#verify-availability-of-a-conan-repository)
 */
export function pingForProject(
  client: Client,
  params: PackagesConanV1PingForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesConanV1.pingForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/ping",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getTokenForProject`. */
export interface PackagesConanV1GetTokenForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get a Conan token of a project.
 *
 * Gets a token for the other calls of a project, to be sent as a bearer token.
 *
 * `GET /projects/:project_id/packages/conan/v1/users/authenticate`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#create-an-authentication-token)
 */
export function getTokenForProject(
  client: Client,
  params: PackagesConanV1GetTokenForProjectParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesConanV1.getTokenForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/users/authenticate",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `checkCredentialsForProject`. */
export interface PackagesConanV1CheckCredentialsForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Check Conan credentials of a project.
 *
 * Checks a Conan token, or a user and token, of a project.
 *
 * `GET /projects/:project_id/packages/conan/v1/users/check_credentials`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#verify-authentication-credentials)
 */
export function checkCredentialsForProject(
  client: Client,
  params: PackagesConanV1CheckCredentialsForProjectParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesConanV1.checkCredentialsForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/users/check_credentials",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `searchForProject`. */
export interface PackagesConanV1SearchForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Recipe to look for, such as `fmt/*`; `*` stands for any letters. */
  q: string;
  /** Whether capital and small letters count as the same. Default: `true`. */
  ignorecase?: boolean;
}

/**
 * Search Conan recipes of a project.
 *
 * Searches the Conan recipes of a project that the caller may read.
 *
 * `GET /projects/:project_id/packages/conan/v1/conans/search`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#search-for-a-conan-package)
 */
export function searchForProject(
  client: Client,
  params: PackagesConanV1SearchForProjectParams,
  options?: RequestOptions,
): Call<ConanSearchResults> {
  return queryCall(
    client,
    {
      id: "packagesConanV1.searchForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/conans/search",
    },
    params,
    options,
  );
}

/** Parameters of `getRecipeSnapshotForProject`. */
export interface PackagesConanV1GetRecipeSnapshotForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get a snapshot of a Conan recipe of a project.
 *
 * Gets the files of a Conan recipe of a project with their MD5 checksums.
 *
 * `GET
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-recipe-snapshot)
 */
export function getRecipeSnapshotForProject(
  client: Client,
  params: PackagesConanV1GetRecipeSnapshotForProjectParams,
  options?: RequestOptions,
): Call<ConanRecipeSnapshot> {
  return client.call(
    {
      id: "packagesConanV1.getRecipeSnapshotForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteForProject`. */
export interface PackagesConanV1DeleteForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Delete a Conan recipe of a project.
 *
 * Deletes a Conan recipe of a project with all its packages.
 *
 * `DELETE
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#delete-a-recipe-and-package)
 */
export function deleteForProject(
  client: Client,
  params: PackagesConanV1DeleteForProjectParams,
  options?: RequestOptions,
): Call<ConanDeletedPackage> {
  return client.call(
    {
      id: "packagesConanV1.deleteForProject",
      method: "DELETE",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}",
    },
    params,
    options,
  );
}

/** Parameters of `getRecipeManifestForProject`. */
export interface PackagesConanV1GetRecipeManifestForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get the manifest of a Conan recipe of a project.
 *
 * Gets the files of a Conan recipe of a project with their addresses.
 *
 * `GET
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/digest`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-recipe-manifest)
 */
export function getRecipeManifestForProject(
  client: Client,
  params: PackagesConanV1GetRecipeManifestForProjectParams,
  options?: RequestOptions,
): Call<ConanRecipeUrls> {
  return client.call(
    {
      id: "packagesConanV1.getRecipeManifestForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/digest",
    },
    params,
    options,
  );
}

/** Parameters of `getRecipeDownloadUrlsForProject`. */
export interface PackagesConanV1GetRecipeDownloadUrlsForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get download URLs of a Conan recipe of a project.
 *
 * Gets where the files of a Conan recipe of a project are downloaded from.
 *
 * `GET
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/download_urls`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#list-all-recipe-download-urls)
 */
export function getRecipeDownloadUrlsForProject(
  client: Client,
  params: PackagesConanV1GetRecipeDownloadUrlsForProjectParams,
  options?: RequestOptions,
): Call<ConanRecipeUrls> {
  return client.call(
    {
      id: "packagesConanV1.getRecipeDownloadUrlsForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/download_urls",
    },
    params,
    options,
  );
}

/** Parameters of `getRecipeUploadUrlsForProject`. */
export interface PackagesConanV1GetRecipeUploadUrlsForProjectParams extends ConanRecipeSizes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get upload URLs for a Conan recipe of a project.
 *
 * Gets where the files of a Conan recipe of a project are uploaded to, for their sizes in bytes.
 *
 * `POST
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/upload_urls`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#list-all-recipe-upload-urls)
 */
export function getRecipeUploadUrlsForProject(
  client: Client,
  params: PackagesConanV1GetRecipeUploadUrlsForProjectParams,
  options?: RequestOptions,
): Call<ConanRecipeUrls> {
  return client.call(
    {
      id: "packagesConanV1.getRecipeUploadUrlsForProject",
      method: "POST",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/upload_urls",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `getPackageReferencesForProject`. */
export interface PackagesConanV1GetPackageReferencesForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
}

/**
 * Get package references of a Conan recipe of a project.
 *
 * Gets how the packages of a Conan recipe of a project were built.
 *
 * `GET
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/search`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-package-references-metadata)
 */
export function getPackageReferencesForProject(
  client: Client,
  params: PackagesConanV1GetPackageReferencesForProjectParams,
  options?: RequestOptions,
): Call<ConanPackageReferences> {
  return client.call(
    {
      id: "packagesConanV1.getPackageReferencesForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/search",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageSnapshotForProject`. */
export interface PackagesConanV1GetPackageSnapshotForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get a snapshot of a Conan package of a project.
 *
 * Gets the files of a Conan package of a project with their MD5 checksums.
 *
 * `GET
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/packages/:conan_package_reference`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-package-snapshot)
 */
export function getPackageSnapshotForProject(
  client: Client,
  params: PackagesConanV1GetPackageSnapshotForProjectParams,
  options?: RequestOptions,
): Call<ConanPackageSnapshot> {
  return client.call(
    {
      id: "packagesConanV1.getPackageSnapshotForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageManifestForProject`. */
export interface PackagesConanV1GetPackageManifestForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get the manifest of a Conan package of a project.
 *
 * Gets the files of a Conan package of a project with their addresses.
 *
 * `GET
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/packages/:conan_package_reference/digest`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-package-manifest)
 */
export function getPackageManifestForProject(
  client: Client,
  params: PackagesConanV1GetPackageManifestForProjectParams,
  options?: RequestOptions,
): Call<ConanPackageUrls> {
  return client.call(
    {
      id: "packagesConanV1.getPackageManifestForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/digest",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageDownloadUrlsForProject`. */
export interface PackagesConanV1GetPackageDownloadUrlsForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get download URLs of a Conan package of a project.
 *
 * Gets where the files of a Conan package of a project are downloaded from.
 *
 * `GET
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/packages/:conan_package_reference/download_urls`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#list-all-package-download-urls)
 */
export function getPackageDownloadUrlsForProject(
  client: Client,
  params: PackagesConanV1GetPackageDownloadUrlsForProjectParams,
  options?: RequestOptions,
): Call<ConanPackageUrls> {
  return client.call(
    {
      id: "packagesConanV1.getPackageDownloadUrlsForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/download_urls",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageUploadUrlsForProject`. */
export interface PackagesConanV1GetPackageUploadUrlsForProjectParams extends ConanPackageSizes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get upload URLs for a Conan package of a project.
 *
 * Gets where the files of a Conan package of a project are uploaded to, for their sizes in bytes.
 *
 * `POST
 * /projects/:project_id/packages/conan/v1/conans/:package_name/:package_version/:package_username/:package_channel/packages/:conan_package_reference/upload_urls`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#list-all-package-upload-urls)
 */
export function getPackageUploadUrlsForProject(
  client: Client,
  params: PackagesConanV1GetPackageUploadUrlsForProjectParams,
  options?: RequestOptions,
): Call<ConanPackageUrls> {
  return client.call(
    {
      id: "packagesConanV1.getPackageUploadUrlsForProject",
      method: "POST",
      path: "/projects/{project_id}/packages/conan/v1/conans/{package_name}/{package_version}/{package_username}/{package_channel}/packages/{conan_package_reference}/upload_urls",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `downloadRecipeFileForProject`. */
export interface PackagesConanV1DownloadRecipeFileForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Download a file of a Conan recipe of a project.
 *
 * Downloads a file of a Conan recipe of a project.
 *
 * `GET
 * /projects/:project_id/packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/export/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-recipe-file)
 */
export function downloadRecipeFileForProject(
  client: Client,
  params: PackagesConanV1DownloadRecipeFileForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesConanV1.downloadRecipeFileForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `uploadRecipeFileForProject`. */
export interface PackagesConanV1UploadRecipeFileForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
  /** Content of the file. */
  body: RawBody;
  /** Asks to take the file over by its checksum alone, which GitLab answers with 404: send the file. */
  x_checksum_deploy?: boolean;
}

/**
 * Upload a file of a Conan recipe of a project.
 *
 * Uploads a file of a Conan recipe of a project.
 *
 * `PUT
 * /projects/:project_id/packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/export/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#upload-a-recipe-file)
 */
export function uploadRecipeFileForProject(
  client: Client,
  params: PackagesConanV1UploadRecipeFileForProjectParams,
  options?: RequestOptions,
): Call<PackageFileRecord> {
  return client.call(
    {
      id: "packagesConanV1.uploadRecipeFileForProject",
      method: "PUT",
      path: "/projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name}",
      header: { x_checksum_deploy: "X-Checksum-Deploy" },
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeRecipeFileForProject`. */
export interface PackagesConanV1AuthorizeRecipeFileForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Authorize a file of a Conan recipe of a project.
 *
 * Tells GitLab's proxy where to put the file before an upload. Nobody else may call it.
 *
 * `PUT
 * /projects/:project_id/packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/export/:file_name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#upload-a-recipe-file)
 */
export function authorizeRecipeFileForProject(
  client: Client,
  params: PackagesConanV1AuthorizeRecipeFileForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesConanV1.authorizeRecipeFileForProject",
      method: "PUT",
      path: "/projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/export/{file_name}/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `downloadPackageFileForProject`. */
export interface PackagesConanV1DownloadPackageFileForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package; `0` without revisions. */
  package_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Download a file of a Conan package of a project.
 *
 * Downloads a file of a Conan package of a project.
 *
 * `GET
 * /projects/:project_id/packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/package/:conan_package_reference/:package_revision/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#retrieve-a-package-file)
 */
export function downloadPackageFileForProject(
  client: Client,
  params: PackagesConanV1DownloadPackageFileForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesConanV1.downloadPackageFileForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `uploadPackageFileForProject`. */
export interface PackagesConanV1UploadPackageFileForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package; `0` without revisions. */
  package_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
  /** Content of the file. */
  body: RawBody;
  /** Asks to take the file over by its checksum alone, which GitLab answers with 404: send the file. */
  x_checksum_deploy?: boolean;
}

/**
 * Upload a file of a Conan package of a project.
 *
 * Uploads a file of a Conan package of a project.
 *
 * `PUT
 * /projects/:project_id/packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/package/:conan_package_reference/:package_revision/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#upload-a-package-file)
 */
export function uploadPackageFileForProject(
  client: Client,
  params: PackagesConanV1UploadPackageFileForProjectParams,
  options?: RequestOptions,
): Call<PackageFileRecord> {
  return client.call(
    {
      id: "packagesConanV1.uploadPackageFileForProject",
      method: "PUT",
      path: "/projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name}",
      header: { x_checksum_deploy: "X-Checksum-Deploy" },
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizePackageFileForProject`. */
export interface PackagesConanV1AuthorizePackageFileForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package. */
  package_name: string;
  /** Version of the package. */
  package_version: string;
  /** User of the package: the full path of the project with `+` for its slashes, or `_` for none. */
  package_username: string;
  /** Channel of the package, or `_` for none. */
  package_channel: string;
  /** Revision of the recipe; `0` without revisions. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package; `0` without revisions. */
  package_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Authorize a file of a Conan package of a project.
 *
 * Tells GitLab's proxy where to put the file before an upload. Nobody else may call it.
 *
 * `PUT
 * /projects/:project_id/packages/conan/v1/files/:package_name/:package_version/:package_username/:package_channel/:recipe_revision/package/:conan_package_reference/:package_revision/:file_name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v1/#upload-a-package-file)
 */
export function authorizePackageFileForProject(
  client: Client,
  params: PackagesConanV1AuthorizePackageFileForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesConanV1.authorizePackageFileForProject",
      method: "PUT",
      path: "/projects/{project_id}/packages/conan/v1/files/{package_name}/{package_version}/{package_username}/{package_channel}/{recipe_revision}/package/{conan_package_reference}/{package_revision}/{file_name}/authorize",
      as: "none",
    },
    params,
    options,
  );
}

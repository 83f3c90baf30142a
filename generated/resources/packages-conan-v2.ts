// From spec/resources/packages-conan-v2.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Conan registry of a project, as Conan 2 speaks to it: recipes and packages have revisions.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/)
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
import type { ConanFileName, ConanPackageReferences, ConanSearchResults } from "../shared/conan.js";
import type { PackageFileRecord } from "../shared/packages.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getToken`. */
export interface PackagesConanV2GetTokenParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get a Conan token.
 *
 * Gets a token for the other calls, to be sent as a bearer token.
 *
 * `GET /projects/:project_id/packages/conan/v2/users/authenticate`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#create-an-authentication-token)
 */
export function getToken(
  client: Client,
  params: PackagesConanV2GetTokenParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesConanV2.getToken",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/users/authenticate",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `checkCredentials`. */
export interface PackagesConanV2CheckCredentialsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Check Conan credentials.
 *
 * Checks a Conan token, or a user and token.
 *
 * `GET /projects/:project_id/packages/conan/v2/users/check_credentials`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#verify-authentication-credentials)
 */
export function checkCredentials(
  client: Client,
  params: PackagesConanV2CheckCredentialsParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesConanV2.checkCredentials",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/users/check_credentials",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `search`. */
export interface PackagesConanV2SearchParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Recipe to look for, such as `fmt/*`; `*` stands for any letters. */
  q: string;
  /** Whether capital and small letters count as the same. Default: `true`. */
  ignorecase?: boolean;
}

/**
 * Search Conan recipes.
 *
 * Searches the Conan recipes of a project.
 *
 * `GET /projects/:project_id/packages/conan/v2/conans/search`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#search-for-a-conan-package)
 */
export function search(
  client: Client,
  params: PackagesConanV2SearchParams,
  options?: RequestOptions,
): Call<ConanSearchResults> {
  return queryCall(
    client,
    { id: "packagesConanV2.search", method: "GET", path: "/projects/{project_id}/packages/conan/v2/conans/search" },
    params,
    options,
  );
}

/** Parameters of `getLatestRecipeRevision`. */
export interface PackagesConanV2GetLatestRecipeRevisionParams {
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
 * Get the latest revision of a Conan recipe.
 *
 * Gets the latest revision of a Conan recipe, and when it was made.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/latest`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#retrieve-latest-recipe-revision)
 */
export function getLatestRecipeRevision(
  client: Client,
  params: PackagesConanV2GetLatestRecipeRevisionParams,
  options?: RequestOptions,
): Call<ConanRevision> {
  return client.call(
    {
      id: "packagesConanV2.getLatestRecipeRevision",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/latest",
    },
    params,
    options,
  );
}

/** Parameters of `getRecipeRevisions`. */
export interface PackagesConanV2GetRecipeRevisionsParams {
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
 * Get the revisions of a Conan recipe.
 *
 * Gets all revisions of a Conan recipe, latest first.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#list-all-recipe-revisions)
 */
export function getRecipeRevisions(
  client: Client,
  params: PackagesConanV2GetRecipeRevisionsParams,
  options?: RequestOptions,
): Call<ConanRecipeRevisions> {
  return client.call(
    {
      id: "packagesConanV2.getRecipeRevisions",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions",
    },
    params,
    options,
  );
}

/** Parameters of `deleteRecipeRevision`. */
export interface PackagesConanV2DeleteRecipeRevisionParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
}

/**
 * Delete a revision of a Conan recipe.
 *
 * Deletes a revision of a Conan recipe with its packages, and the recipe with its last revision.
 *
 * `DELETE
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#delete-a-recipe-revision)
 */
export function deleteRecipeRevision(
  client: Client,
  params: PackagesConanV2DeleteRecipeRevisionParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesConanV2.deleteRecipeRevision",
      method: "DELETE",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getRecipeFiles`. */
export interface PackagesConanV2GetRecipeFilesParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
}

/**
 * Get the files of a Conan recipe.
 *
 * Gets the names of the files of a revision of a Conan recipe.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/files`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#list-all-recipe-files)
 */
export function getRecipeFiles(
  client: Client,
  params: PackagesConanV2GetRecipeFilesParams,
  options?: RequestOptions,
): Call<ConanFilesList> {
  return client.call(
    {
      id: "packagesConanV2.getRecipeFiles",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/files",
    },
    params,
    options,
  );
}

/** Parameters of `downloadRecipeFile`. */
export interface PackagesConanV2DownloadRecipeFileParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Download a file of a Conan recipe.
 *
 * Downloads a file of a revision of a Conan recipe.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/files/:file_name`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#retrieve-a-recipe-file)
 */
export function downloadRecipeFile(
  client: Client,
  params: PackagesConanV2DownloadRecipeFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesConanV2.downloadRecipeFile",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/files/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `uploadRecipeFile`. */
export interface PackagesConanV2UploadRecipeFileParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
  /** Content of the file. */
  body: RawBody;
  /** Asks to take the file over by its checksum alone, which GitLab answers with 404: send the file. */
  x_checksum_deploy?: boolean;
}

/**
 * Upload a file of a Conan recipe.
 *
 * Uploads a file of a revision of a Conan recipe, which is created with its first file.
 *
 * `PUT
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/files/:file_name`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#upload-a-recipe-file)
 */
export function uploadRecipeFile(
  client: Client,
  params: PackagesConanV2UploadRecipeFileParams,
  options?: RequestOptions,
): Call<PackageFileRecord> {
  return client.call(
    {
      id: "packagesConanV2.uploadRecipeFile",
      method: "PUT",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/files/{file_name}",
      header: { x_checksum_deploy: "X-Checksum-Deploy" },
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeRecipeFile`. */
export interface PackagesConanV2AuthorizeRecipeFileParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Authorize the upload of a file of a Conan recipe.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the file before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `PUT
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/files/:file_name/authorize`
 *
 * Internal. Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#upload-a-recipe-file)
 */
export function authorizeRecipeFile(
  client: Client,
  params: PackagesConanV2AuthorizeRecipeFileParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesConanV2.authorizeRecipeFile",
      method: "PUT",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/files/{file_name}/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageReferences`. */
export interface PackagesConanV2GetPackageReferencesParams {
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
 * Get the package references of a Conan recipe.
 *
 * Gets how the packages of a Conan recipe were built.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/search`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#retrieve-package-references-metadata)
 */
export function getPackageReferences(
  client: Client,
  params: PackagesConanV2GetPackageReferencesParams,
  options?: RequestOptions,
): Call<ConanPackageReferences> {
  return client.call(
    {
      id: "packagesConanV2.getPackageReferences",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/search",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageReferencesOfRevision`. */
export interface PackagesConanV2GetPackageReferencesOfRevisionParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
}

/**
 * Get the package references of a recipe revision.
 *
 * Gets how the packages of a revision of a Conan recipe were built.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/search`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#retrieve-package-references-metadata-by-recipe-revision)
 */
export function getPackageReferencesOfRevision(
  client: Client,
  params: PackagesConanV2GetPackageReferencesOfRevisionParams,
  options?: RequestOptions,
): Call<ConanPackageReferences> {
  return client.call(
    {
      id: "packagesConanV2.getPackageReferencesOfRevision",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/search",
    },
    params,
    options,
  );
}

/** Parameters of `getLatestPackageRevision`. */
export interface PackagesConanV2GetLatestPackageRevisionParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get the latest revision of a Conan package.
 *
 * Gets the latest revision of a Conan package, and when it was made.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/packages/:conan_package_reference/latest`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#retrieve-latest-package-revision)
 */
export function getLatestPackageRevision(
  client: Client,
  params: PackagesConanV2GetLatestPackageRevisionParams,
  options?: RequestOptions,
): Call<ConanRevision> {
  return client.call(
    {
      id: "packagesConanV2.getLatestPackageRevision",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/latest",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageRevisions`. */
export interface PackagesConanV2GetPackageRevisionsParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
}

/**
 * Get the revisions of a Conan package.
 *
 * Gets all revisions of a Conan package, latest first.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/packages/:conan_package_reference/revisions`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#list-all-package-revisions)
 */
export function getPackageRevisions(
  client: Client,
  params: PackagesConanV2GetPackageRevisionsParams,
  options?: RequestOptions,
): Call<ConanPackageRevisions> {
  return client.call(
    {
      id: "packagesConanV2.getPackageRevisions",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions",
    },
    params,
    options,
  );
}

/** Parameters of `deletePackageRevision`. */
export interface PackagesConanV2DeletePackageRevisionParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package, as a hash. */
  package_revision: string;
}

/**
 * Delete a revision of a Conan package.
 *
 * Deletes a revision of a Conan package, and its package reference with its last revision.
 *
 * `DELETE
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/packages/:conan_package_reference/revisions/:package_revision`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#delete-a-package-revision)
 */
export function deletePackageRevision(
  client: Client,
  params: PackagesConanV2DeletePackageRevisionParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesConanV2.deletePackageRevision",
      method: "DELETE",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getPackageFiles`. */
export interface PackagesConanV2GetPackageFilesParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package, as a hash. */
  package_revision: string;
}

/**
 * Get the files of a Conan package.
 *
 * Gets the names of the files of a revision of a Conan package.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/packages/:conan_package_reference/revisions/:package_revision/files`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/)
 */
export function getPackageFiles(
  client: Client,
  params: PackagesConanV2GetPackageFilesParams,
  options?: RequestOptions,
): Call<ConanFilesList> {
  return client.call(
    {
      id: "packagesConanV2.getPackageFiles",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision}/files",
    },
    params,
    options,
  );
}

/** Parameters of `downloadPackageFile`. */
export interface PackagesConanV2DownloadPackageFileParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package, as a hash. */
  package_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Download a file of a Conan package.
 *
 * Downloads a file of a revision of a Conan package.
 *
 * `GET
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/packages/:conan_package_reference/revisions/:package_revision/files/:file_name`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#retrieve-a-package-file)
 */
export function downloadPackageFile(
  client: Client,
  params: PackagesConanV2DownloadPackageFileParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesConanV2.downloadPackageFile",
      method: "GET",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision}/files/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `uploadPackageFile`. */
export interface PackagesConanV2UploadPackageFileParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package, as a hash. */
  package_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
  /** Content of the file. */
  body: RawBody;
  /** Asks to take the file over by its checksum alone, which GitLab answers with 404: send the file. */
  x_checksum_deploy?: boolean;
}

/**
 * Upload a file of a Conan package.
 *
 * Uploads a file of a revision of a Conan package, which is created with its first file.
 *
 * `PUT
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/packages/:conan_package_reference/revisions/:package_revision/files/:file_name`
 *
 * Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#upload-a-package-file)
 */
export function uploadPackageFile(
  client: Client,
  params: PackagesConanV2UploadPackageFileParams,
  options?: RequestOptions,
): Call<PackageFileRecord> {
  return client.call(
    {
      id: "packagesConanV2.uploadPackageFile",
      method: "PUT",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision}/files/{file_name}",
      header: { x_checksum_deploy: "X-Checksum-Deploy" },
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizePackageFile`. */
export interface PackagesConanV2AuthorizePackageFileParams {
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
  /** Revision of the recipe, as a hash. */
  recipe_revision: string;
  /** Package reference: a hash that Conan makes of settings and options. */
  conan_package_reference: string;
  /** Revision of the package, as a hash. */
  package_revision: string;
  /** Name of the file. */
  file_name: ConanFileName;
}

/**
 * Authorize the upload of a file of a Conan package.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the file before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `PUT
 * /projects/:project_id/packages/conan/v2/conans/:package_name/:package_version/:package_username/:package_channel/revisions/:recipe_revision/packages/:conan_package_reference/revisions/:package_revision/files/:file_name/authorize`
 *
 * Internal. Since GitLab 17.11. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/conan_v2/#upload-a-package-file)
 */
export function authorizePackageFile(
  client: Client,
  params: PackagesConanV2AuthorizePackageFileParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesConanV2.authorizePackageFile",
      method: "PUT",
      path: "/projects/{project_id}/packages/conan/v2/conans/{package_name}/{package_version}/{package_username}/{package_channel}/revisions/{recipe_revision}/packages/{conan_package_reference}/revisions/{package_revision}/files/{file_name}/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** What is known of a file; nothing so far. */
export type ConanFileEntry = Record<string, unknown>;

/** Files of a revision of a Conan recipe or package. */
export interface ConanFilesList {
  /** Files by name. */
  files: Record<string, ConanFileEntry>;
}

/** Revisions of a Conan package. */
export interface ConanPackageRevisions {
  /** Recipe, its revision, and the package reference. */
  packageReference?: string;
  /** The same, as the documentation names it. */
  reference?: string;
  /** Revisions, latest first. */
  revisions: ConanRevision[];
}

/** Revisions of a Conan recipe. */
export interface ConanRecipeRevisions {
  /** Name, version, user and channel of the recipe. */
  reference: string;
  /** Revisions, latest first. */
  revisions: ConanRevision[];
}

/** Revision of a Conan recipe or package. */
export interface ConanRevision {
  /** Hash of the revision. */
  revision: string;
  /** When it was made, for example `2026-03-02T09:16:40.334+0000`. */
  time: string;
}

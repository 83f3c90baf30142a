// From spec/resources/packages-npm.yaml. Do not edit: `npm run generate` writes this file.

/**
 * npm registries of a project, a group and the instance, as npm, pnpm and Yarn speak to them.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/)
 *
 * @module
 */

import type { Call, Client, Download, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getMetadata`. */
export interface PackagesNpmGetMetadataParams {
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
}

/**
 * Get the metadata of an npm package of the instance.
 *
 * Gets all versions and dist-tags of an npm package of the instance, as npm asks for them.
 *
 * `GET /packages/npm/:package_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#retrieve-package-metadata)
 */
export function getMetadata(
  client: Client,
  params: PackagesNpmGetMetadataParams,
  options?: RequestOptions,
): Call<NpmPackage> {
  return client.call(
    { id: "packagesNpm.getMetadata", method: "GET", path: "/packages/npm/{package_name}" },
    params,
    options,
  );
}

/** Parameters of `getDistTags`. */
export interface PackagesNpmGetDistTagsParams {
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
}

/**
 * Get the dist-tags of an npm package of the instance.
 *
 * Gets the dist-tags of an npm package of the instance, each with its version.
 *
 * `GET /packages/npm/-/package/:package_name/dist-tags`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#list-all-dist-tags)
 */
export function getDistTags(
  client: Client,
  params: PackagesNpmGetDistTagsParams,
  options?: RequestOptions,
): Call<NpmDistTags> {
  return client.call(
    { id: "packagesNpm.getDistTags", method: "GET", path: "/packages/npm/-/package/{package_name}/dist-tags" },
    params,
    options,
  );
}

/** Parameters of `setDistTag`. */
export interface PackagesNpmSetDistTagParams {
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
  /** Name of the dist-tag. */
  tag: string;
  /** Version that the dist-tag points to. */
  body: string;
}

/**
 * Set a dist-tag of an npm package of the instance.
 *
 * Lets a dist-tag of an npm package of the instance point to a version. The body is the version itself, as a
 * JSON text.
 *
 * `PUT /packages/npm/-/package/:package_name/dist-tags/:tag`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#create-or-update-a-dist-tag)
 */
export function setDistTag(client: Client, params: PackagesNpmSetDistTagParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "packagesNpm.setDistTag",
      method: "PUT",
      path: "/packages/npm/-/package/{package_name}/dist-tags/{tag}",
      body: "application/json",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteDistTag`. */
export interface PackagesNpmDeleteDistTagParams {
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
  /** Name of the dist-tag. */
  tag: string;
}

/**
 * Delete a dist-tag of an npm package of the instance.
 *
 * Deletes a dist-tag of an npm package of the instance; the version stays.
 *
 * `DELETE /packages/npm/-/package/:package_name/dist-tags/:tag`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#delete-a-dist-tag)
 */
export function deleteDistTag(
  client: Client,
  params: PackagesNpmDeleteDistTagParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesNpm.deleteDistTag",
      method: "DELETE",
      path: "/packages/npm/-/package/{package_name}/dist-tags/{tag}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getMetadataForGroup`. */
export interface PackagesNpmGetMetadataForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
}

/**
 * Get the metadata of an npm package of a group.
 *
 * Gets all versions and dist-tags of an npm package of a group, as npm asks for them.
 *
 * `GET /groups/:group_id/-/packages/npm/:package_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#retrieve-package-metadata)
 */
export function getMetadataForGroup(
  client: Client,
  params: PackagesNpmGetMetadataForGroupParams,
  options?: RequestOptions,
): Call<NpmPackage> {
  return client.call(
    { id: "packagesNpm.getMetadataForGroup", method: "GET", path: "/groups/{group_id}/-/packages/npm/{package_name}" },
    params,
    options,
  );
}

/** Parameters of `getDistTagsForGroup`. */
export interface PackagesNpmGetDistTagsForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
}

/**
 * Get the dist-tags of an npm package of a group.
 *
 * Gets the dist-tags of an npm package of a group, each with its version.
 *
 * `GET /groups/:group_id/-/packages/npm/-/package/:package_name/dist-tags`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#list-all-dist-tags)
 */
export function getDistTagsForGroup(
  client: Client,
  params: PackagesNpmGetDistTagsForGroupParams,
  options?: RequestOptions,
): Call<NpmDistTags> {
  return client.call(
    {
      id: "packagesNpm.getDistTagsForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/npm/-/package/{package_name}/dist-tags",
    },
    params,
    options,
  );
}

/** Parameters of `setDistTagForGroup`. */
export interface PackagesNpmSetDistTagForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
  /** Name of the dist-tag. */
  tag: string;
  /** Version that the dist-tag points to. */
  body: string;
}

/**
 * Set a dist-tag of an npm package of a group.
 *
 * Lets a dist-tag of an npm package of a group point to a version. The body is the version itself, as a JSON
 * text.
 *
 * `PUT /groups/:group_id/-/packages/npm/-/package/:package_name/dist-tags/:tag`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#create-or-update-a-dist-tag)
 */
export function setDistTagForGroup(
  client: Client,
  params: PackagesNpmSetDistTagForGroupParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesNpm.setDistTagForGroup",
      method: "PUT",
      path: "/groups/{group_id}/-/packages/npm/-/package/{package_name}/dist-tags/{tag}",
      body: "application/json",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteDistTagForGroup`. */
export interface PackagesNpmDeleteDistTagForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
  /** Name of the dist-tag. */
  tag: string;
}

/**
 * Delete a dist-tag of an npm package of a group.
 *
 * Deletes a dist-tag of an npm package of a group; the version stays.
 *
 * `DELETE /groups/:group_id/-/packages/npm/-/package/:package_name/dist-tags/:tag`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#delete-a-dist-tag)
 */
export function deleteDistTagForGroup(
  client: Client,
  params: PackagesNpmDeleteDistTagForGroupParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesNpm.deleteDistTagForGroup",
      method: "DELETE",
      path: "/groups/{group_id}/-/packages/npm/-/package/{package_name}/dist-tags/{tag}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getMetadataForProject`. */
export interface PackagesNpmGetMetadataForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
}

/**
 * Get the metadata of an npm package of a project.
 *
 * Gets all versions and dist-tags of an npm package of a project, as npm asks for them.
 *
 * `GET /projects/:project_id/packages/npm/:package_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#retrieve-package-metadata)
 */
export function getMetadataForProject(
  client: Client,
  params: PackagesNpmGetMetadataForProjectParams,
  options?: RequestOptions,
): Call<NpmPackage> {
  return client.call(
    {
      id: "packagesNpm.getMetadataForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/npm/{package_name}",
    },
    params,
    options,
  );
}

/** Parameters of `publish`. */
export interface PackagesNpmPublishParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
  /** Version to publish, by its number; with several, those whose `deprecated` is set are deprecated. */
  versions: Record<string, NpmPackageManifest>;
  /** Name of the package; that of the path. */
  name?: string;
  /** Dist-tags to set, with their versions; without one it is `latest`. */
  "dist-tags"?: Record<string, string>;
  /** Archive of the version, by its file name. */
  _attachments?: Record<string, NpmAttachment>;
  /** Name of the package again. */
  _id?: string;
  /** Text that describes the package. */
  description?: string;
  /** Content of the README file. */
  readme?: string;
  /** Who may read it; GitLab goes by the project instead. */
  access?: string | null;
}

/**
 * Publish an npm package.
 *
 * Publishes a version of an npm package, or deprecates versions. The body is what `npm publish` makes.
 *
 * `PUT /projects/:project_id/packages/npm/:package_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#upload-a-package-file)
 */
export function publish(client: Client, params: PackagesNpmPublishParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "packagesNpm.publish",
      method: "PUT",
      path: "/projects/{project_id}/packages/npm/{package_name}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getDistTagsForProject`. */
export interface PackagesNpmGetDistTagsForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
}

/**
 * Get the dist-tags of an npm package of a project.
 *
 * Gets the dist-tags of an npm package of a project, each with its version.
 *
 * `GET /projects/:project_id/packages/npm/-/package/:package_name/dist-tags`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#list-all-dist-tags)
 */
export function getDistTagsForProject(
  client: Client,
  params: PackagesNpmGetDistTagsForProjectParams,
  options?: RequestOptions,
): Call<NpmDistTags> {
  return client.call(
    {
      id: "packagesNpm.getDistTagsForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/npm/-/package/{package_name}/dist-tags",
    },
    params,
    options,
  );
}

/** Parameters of `setDistTagForProject`. */
export interface PackagesNpmSetDistTagForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
  /** Name of the dist-tag. */
  tag: string;
  /** Version that the dist-tag points to. */
  body: string;
}

/**
 * Set a dist-tag of an npm package of a project.
 *
 * Lets a dist-tag of an npm package of a project point to a version. The body is the version itself, as a
 * JSON text.
 *
 * `PUT /projects/:project_id/packages/npm/-/package/:package_name/dist-tags/:tag`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#create-or-update-a-dist-tag)
 */
export function setDistTagForProject(
  client: Client,
  params: PackagesNpmSetDistTagForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesNpm.setDistTagForProject",
      method: "PUT",
      path: "/projects/{project_id}/packages/npm/-/package/{package_name}/dist-tags/{tag}",
      body: "application/json",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteDistTagForProject`. */
export interface PackagesNpmDeleteDistTagForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
  /** Name of the dist-tag. */
  tag: string;
}

/**
 * Delete a dist-tag of an npm package of a project.
 *
 * Deletes a dist-tag of an npm package of a project; the version stays.
 *
 * `DELETE /projects/:project_id/packages/npm/-/package/:package_name/dist-tags/:tag`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#delete-a-dist-tag)
 */
export function deleteDistTagForProject(
  client: Client,
  params: PackagesNpmDeleteDistTagForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesNpm.deleteDistTagForProject",
      method: "DELETE",
      path: "/projects/{project_id}/packages/npm/-/package/{package_name}/dist-tags/{tag}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface PackagesNpmDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the package with its scope, such as `@example-group/logger`; it is encoded for you. */
  package_name: string;
  /** Name of the file, as the metadata of the package give it. */
  file_name: string;
}

/**
 * Download an npm package.
 *
 * Downloads the archive of a version of an npm package.
 *
 * `GET /projects/:project_id/packages/npm/:package_name/-/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/npm/#download-a-package)
 */
export function download(client: Client, params: PackagesNpmDownloadParams, options?: RequestOptions): Call<Download> {
  return client.call(
    {
      id: "packagesNpm.download",
      method: "GET",
      path: "/projects/{project_id}/packages/npm/{package_name}/-/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Archive to publish. */
export interface NpmAttachment {
  /** Media type of the archive. */
  content_type?: string;
  /** Content of the archive in Base64. */
  data: string;
  /** Size of the archive in bytes. */
  length?: number;
}

/** Where the archive of a version is, and what it must be. */
export interface NpmDist {
  /** SHA-1 checksum of the archive. */
  shasum: string;
  /** Address of the archive. */
  tarball: string;
  /** Checksum of the archive as Subresource Integrity says it, for example `sha512-...`. */
  integrity?: string;
  /** Number of files in it. */
  fileCount?: number;
  /** Size of its files in bytes. */
  unpackedSize?: number;
  /** Signatures by the registry. */
  signatures?: NpmSignature[];
  /** Older signature by the registry. */
  "npm-signature"?: string;
}

/** Versions of an npm package by dist-tag, `latest` among them. */
export type NpmDistTags = Record<string, string>;

/** Package of npm with all its versions. */
export interface NpmPackage {
  /** Name of the package. */
  name: string;
  /** Versions by their number. */
  versions: Record<string, NpmPackageVersion>;
  /** Versions by dist-tag. */
  "dist-tags": NpmDistTags;
}

/** Version to publish: what its `package.json` says, and where its archive is going to be. */
export interface NpmPackageManifest extends NpmPackageVersion {
  /** Name and version, joined by `@`. */
  _id?: string;
  /** Version of Node.js that publishes. */
  _nodeVersion?: string;
  /** Version of npm that publishes. */
  _npmVersion?: string;
  /** Who wrote it. */
  author?: NpmPerson;
  /** Text that describes it. */
  description?: string;
  /** Words to find it by. */
  keywords?: string[];
  /** License, as an SPDX expression. */
  license?: string;
  /** File that it is entered by. */
  main?: string;
  /** Settings for publishing, such as the registry of its scope. */
  publishConfig?: Record<string, string>;
  /** Content of the README file. */
  readme?: string;
  /** Commands of `npm run`. */
  scripts?: Record<string, string>;
  [key: string]: unknown;
}

/** Version of an npm package. */
export interface NpmPackageVersion {
  /** Name of the package. */
  name: string;
  /** Version from `package.json`, for example `1.4.0`. */
  version: string;
  /** Where the archive is. */
  dist: NpmDist;
  /** Packages it needs, with their version ranges. */
  dependencies?: Record<string, string>;
  /** Packages for its development, with their version ranges. */
  devDependencies?: Record<string, string>;
  /** Packages that come with it, with their version ranges. */
  bundleDependencies?: Record<string, string>;
  /** Packages that must be there beside it, with their version ranges. */
  peerDependencies?: Record<string, string>;
  /** Why the version should not be used any more. */
  deprecated?: string;
  /** Commands it has, with their files. */
  bin?: Record<string, string>;
  /** Folders in it by purpose. */
  directories?: Record<string, string>;
  /** Versions of Node.js and npm that it works with. */
  engines?: Record<string, string>;
  /** Whether it has a shrinkwrap file. */
  _hasShrinkwrap?: boolean;
}

/** Author of an npm package. */
export interface NpmPerson {
  /** Name of the author, as `package.json` has it. */
  name?: string;
  /** E-mail address. */
  email?: string;
  /** Address of a page. */
  url?: string;
}

/** Signature of an archive by the registry. */
export interface NpmSignature {
  /** Fingerprint of the key. */
  keyid: string;
  /** Signature in Base64. */
  sig: string;
}

// From spec/resources/packages-composer.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Composer repositories of a group, and Composer packages of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/composer/)
 *
 * @module
 */

import { type Call, type Client, type Download, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { PackageConfirmation } from "../shared/packages.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getRepository`. */
export interface PackagesComposerGetRepositoryParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get a Composer repository.
 *
 * Gets where a group's repository has its packages. Composer 2, known by its `User-Agent` header, gets less
 * than Composer 1.
 *
 * `GET /group/:group_id/-/packages/composer/packages`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/composer/#retrieve-repository-url-templates)
 */
export function getRepository(
  client: Client,
  params: PackagesComposerGetRepositoryParams,
  options?: RequestOptions,
): Call<ComposerRepository> {
  return client.call(
    { id: "packagesComposer.getRepository", method: "GET", path: "/group/{group_id}/-/packages/composer/packages" },
    params,
    options,
  );
}

/** Parameters of `getProviders`. */
export interface PackagesComposerGetProvidersParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** SHA-256 of the list of packages, as the repository index has it. */
  provider_sha: string;
}

/**
 * Get the list of Composer packages.
 *
 * Gets the packages of a group with their checksums, for Composer 1.
 *
 * `GET /group/:group_id/-/packages/composer/p/:provider_sha`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/composer/#v1-packages-list)
 */
export function getProviders(
  client: Client,
  params: PackagesComposerGetProvidersParams,
  options?: RequestOptions,
): Call<ComposerProviders> {
  return client.call(
    {
      id: "packagesComposer.getProviders",
      method: "GET",
      path: "/group/{group_id}/-/packages/composer/p/{provider_sha}",
    },
    params,
    options,
  );
}

/** Parameters of `getV1Package`. */
export interface PackagesComposerGetV1PackageParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /**
   * Name of the package, such as `example-group/logger`; for Composer 1 with `$` and the checksum of the
   * package behind it, for archives with `.zip`.
   */
  package_name: string;
}

/**
 * Get a Composer package for Composer 1.
 *
 * Gets all versions of a Composer package of a group, for Composer 1. The path has the package's name, a `$`
 * and its checksum.
 *
 * `GET /group/:group_id/-/packages/composer/:package_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/composer/#retrieve-v1-package-metadata)
 */
export function getV1Package(
  client: Client,
  params: PackagesComposerGetV1PackageParams,
  options?: RequestOptions,
): Call<ComposerPackages> {
  return client.call(
    {
      id: "packagesComposer.getV1Package",
      method: "GET",
      path: "/group/{group_id}/-/packages/composer/{package_name}",
    },
    params,
    options,
  );
}

/** Parameters of `getPackage`. */
export interface PackagesComposerGetPackageParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /**
   * Name of the package, such as `example-group/logger`; for Composer 1 with `$` and the checksum of the
   * package behind it, for archives with `.zip`.
   */
  package_name: string;
}

/**
 * Get a Composer package.
 *
 * Gets all versions of a Composer package of a group, for Composer 2.
 *
 * `GET /group/:group_id/-/packages/composer/p2/:package_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/composer/#retrieve-v2-package-metadata)
 */
export function getPackage(
  client: Client,
  params: PackagesComposerGetPackageParams,
  options?: RequestOptions,
): Call<ComposerPackages> {
  return client.call(
    {
      id: "packagesComposer.getPackage",
      method: "GET",
      path: "/group/{group_id}/-/packages/composer/p2/{package_name}",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface PackagesComposerCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Tag to make the package of. Give this or `branch`. */
  tag?: string;
  /** Branch to make the package of; its version is `dev-` and the name. Give this or `tag`. */
  branch?: string;
}

/**
 * Create a Composer package.
 *
 * Creates a Composer package from a tag or a branch of a project, by the `composer.json` file there.
 *
 * `POST /projects/:project_id/packages/composer`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/composer/#create-a-package)
 */
export function create(
  client: Client,
  params: PackagesComposerCreateParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return client.call(
    { id: "packagesComposer.create", method: "POST", path: "/projects/{project_id}/packages/composer" },
    params,
    options,
  );
}

/** Parameters of `downloadArchive`. */
export interface PackagesComposerDownloadArchiveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Name of the package, such as `example-group/logger`; for Composer 1 with `$` and the checksum of the
   * package behind it, for archives with `.zip`.
   */
  package_name: string;
  /** SHA of the commit that the version was made of. */
  sha: string;
}

/**
 * Download a Composer package.
 *
 * Downloads the sources of a version of a Composer package. The metadata of the package have its address.
 *
 * `GET /projects/:project_id/packages/composer/archives/:package_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/composer/#download-a-package-archive)
 */
export function downloadArchive(
  client: Client,
  params: PackagesComposerDownloadArchiveParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "packagesComposer.downloadArchive",
      method: "GET",
      path: "/projects/{project_id}/packages/composer/archives/{package_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Author of a Composer package. */
export interface ComposerAuthor {
  /** Name of the author, as `composer.json` has it. */
  name?: string;
  /** E-mail address. */
  email?: string;
  /** Address of a page. */
  homepage?: string;
  /** What the author does for the package. */
  role?: string;
}

/** Checksum of a list. */
export interface ComposerChecksum {
  /** SHA-256 of the list. */
  sha256: string;
}

/** Archive of a version. */
export interface ComposerDist {
  /** `zip`. */
  type: string;
  /** Address of the archive. */
  url: string;
  /** SHA of the commit it is made of. */
  reference: string;
  /** SHA-1 checksum of the archive; always empty. */
  shasum: string;
}

/** License of a package, or licenses to choose from, as SPDX has them. */
export type ComposerLicense = string | string[];

/** Version of a Composer package: all of its `composer.json` file, and what GitLab adds. */
export interface ComposerPackageVersion {
  /** Name of the package. */
  name: string;
  /** Version from the tag, or `dev-` and the branch. */
  version: string;
  /** Kind of package, for example `library`. */
  type?: string;
  /** Under what it may be used, as `composer.json` has it. */
  license?: ComposerLicense;
  /** Text that describes it. */
  description?: string;
  /** Words to find it by. */
  keywords?: string[];
  /** Address of its page. */
  homepage?: string;
  /** Who wrote it. */
  authors?: ComposerAuthor[];
  /** Packages it needs, with their version ranges. */
  require?: Record<string, string>;
  /** Packages for its development, with their version ranges. */
  "require-dev"?: Record<string, string>;
  /** Packages it does not work with, with their version ranges. */
  conflict?: Record<string, string>;
  /** Packages it stands in for, with their versions. */
  replace?: Record<string, string>;
  /** Packages it implements, with their versions. */
  provide?: Record<string, string>;
  /** Packages that go well with it, and why. */
  suggest?: Record<string, string>;
  /** Archive of the version. */
  dist: ComposerDist;
  /** Repository that it is in. */
  source: ComposerSource;
  /** ID of the package in GitLab. */
  uid: number;
  [key: string]: unknown;
}

/** Versions of a Composer package by their number. */
export type ComposerPackageVersions = Record<string, ComposerPackageVersion>;

/** Composer package with all its versions. */
export interface ComposerPackages {
  /** Versions by package. */
  packages: Record<string, ComposerPackageVersions>;
}

/** Packages of a Composer repository. */
export interface ComposerProviders {
  /** Checksums by package. */
  providers: Record<string, ComposerChecksum>;
}

/** Where a Composer repository has its packages. */
export interface ComposerRepository {
  /** Always empty: packages are asked for one by one. */
  packages: ComposerPackageVersion[];
  /** Path of a package for Composer 2, with `%package%` for its name. */
  "metadata-url": string;
  /** Lists of packages by path, with `%hash%` for the checksum; for Composer 1. */
  "provider-includes"?: Record<string, ComposerChecksum>;
  /** Path of a package for Composer 1, with `%package%` and `%hash%`. */
  "providers-url"?: string;
}

/** Repository that a version is in. */
export interface ComposerSource {
  /** `git`. */
  type: string;
  /** Address to clone. */
  url: string;
  /** SHA of the commit. */
  reference: string;
}

// From spec/resources/packages-debian.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Debian repositories of a project and of a group, as `apt` and `dput` speak to them.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/)
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
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getReleaseForProject`. */
export interface PackagesDebianGetReleaseForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
}

/**
 * Get the Release file of a distribution of a project.
 *
 * Gets the list of all indexes of a Debian distribution of a project with their checksums.
 *
 * `GET /projects/:project_id/packages/debian/dists/:distribution/Release`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-distribution-release-file)
 */
export function getReleaseForProject(
  client: Client,
  params: PackagesDebianGetReleaseForProjectParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesDebian.getReleaseForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/dists/{distribution}/Release",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getSignedReleaseForProject`. */
export interface PackagesDebianGetSignedReleaseForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
}

/**
 * Get the signed Release file of a project.
 *
 * Gets the Release file of a Debian distribution of a project with its signature inside.
 *
 * `GET /projects/:project_id/packages/debian/dists/:distribution/InRelease`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-signed-distribution-release-file)
 */
export function getSignedReleaseForProject(
  client: Client,
  params: PackagesDebianGetSignedReleaseForProjectParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesDebian.getSignedReleaseForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/dists/{distribution}/InRelease",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getReleaseSignatureForProject`. */
export interface PackagesDebianGetReleaseSignatureForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
}

/**
 * Get the signature of a Release file of a project.
 *
 * Gets the signature of the Release file of a Debian distribution of a project.
 *
 * `GET /projects/:project_id/packages/debian/dists/:distribution/Release.gpg`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-release-file-signature)
 */
export function getReleaseSignatureForProject(
  client: Client,
  params: PackagesDebianGetReleaseSignatureForProjectParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesDebian.getReleaseSignatureForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/dists/{distribution}/Release.gpg",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `downloadPackagesIndexForProject`. */
export interface PackagesDebianDownloadPackagesIndexForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** Architecture of the distribution. */
  architecture: string;
}

/**
 * Download a packages index of a project.
 *
 * Downloads the index of the binary packages of a component of a Debian distribution of a project.
 *
 * `GET /projects/:project_id/packages/debian/dists/:distribution/:component/binary-:architecture/Packages`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-packages-index)
 */
export function downloadPackagesIndexForProject(
  client: Client,
  params: PackagesDebianDownloadPackagesIndexForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadPackagesIndexForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/dists/{distribution}/{component}/binary-{architecture}/Packages",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadPackagesByHashForProject`. */
export interface PackagesDebianDownloadPackagesByHashForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** Architecture of the distribution. */
  architecture: string;
  /** SHA-256 checksum of the file. */
  file_sha256: string;
}

/**
 * Download a packages index of a project by hash.
 *
 * Downloads the index of the binary packages of a component of a Debian distribution of a project, by its
 * checksum: also an earlier one.
 *
 * `GET
 * /projects/:project_id/packages/debian/dists/:distribution/:component/binary-:architecture/by-hash/SHA256/:file_sha256`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-packages-index-by-hash)
 */
export function downloadPackagesByHashForProject(
  client: Client,
  params: PackagesDebianDownloadPackagesByHashForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadPackagesByHashForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/dists/{distribution}/{component}/binary-{architecture}/by-hash/SHA256/{file_sha256}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadInstallerIndexForProject`. */
export interface PackagesDebianDownloadInstallerIndexForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** Architecture of the distribution. */
  architecture: string;
}

/**
 * Download a installer index of a project.
 *
 * Downloads the index of the packages for the Debian installer of a component of a Debian distribution of a
 * project.
 *
 * `GET
 * /projects/:project_id/packages/debian/dists/:distribution/:component/debian-installer/binary-:architecture/Packages`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-debian-installer-packages-index)
 */
export function downloadInstallerIndexForProject(
  client: Client,
  params: PackagesDebianDownloadInstallerIndexForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadInstallerIndexForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/dists/{distribution}/{component}/debian-installer/binary-{architecture}/Packages",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadInstallerByHashForProject`. */
export interface PackagesDebianDownloadInstallerByHashForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** Architecture of the distribution. */
  architecture: string;
  /** SHA-256 checksum of the file. */
  file_sha256: string;
}

/**
 * Download a installer index of a project by hash.
 *
 * Downloads the index of the packages for the Debian installer of a component of a Debian distribution of a
 * project, by its checksum: also an earlier one.
 *
 * `GET
 * /projects/:project_id/packages/debian/dists/:distribution/:component/debian-installer/binary-:architecture/by-hash/SHA256/:file_sha256`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-debian-installer-packages-index-by-hash)
 */
export function downloadInstallerByHashForProject(
  client: Client,
  params: PackagesDebianDownloadInstallerByHashForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadInstallerByHashForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/dists/{distribution}/{component}/debian-installer/binary-{architecture}/by-hash/SHA256/{file_sha256}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadSourcesIndexForProject`. */
export interface PackagesDebianDownloadSourcesIndexForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
}

/**
 * Download a sources index of a project.
 *
 * Downloads the index of the source packages of a component of a Debian distribution of a project.
 *
 * `GET /projects/:project_id/packages/debian/dists/:distribution/:component/source/Sources`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-source-packages-index)
 */
export function downloadSourcesIndexForProject(
  client: Client,
  params: PackagesDebianDownloadSourcesIndexForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadSourcesIndexForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/dists/{distribution}/{component}/source/Sources",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadSourcesByHashForProject`. */
export interface PackagesDebianDownloadSourcesByHashForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** SHA-256 checksum of the file. */
  file_sha256: string;
}

/**
 * Download a sources index of a project by hash.
 *
 * Downloads the index of the source packages of a component of a Debian distribution of a project, by its
 * checksum: also an earlier one.
 *
 * `GET
 * /projects/:project_id/packages/debian/dists/:distribution/:component/source/by-hash/SHA256/:file_sha256`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-source-packages-index-by-hash)
 */
export function downloadSourcesByHashForProject(
  client: Client,
  params: PackagesDebianDownloadSourcesByHashForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadSourcesByHashForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/dists/{distribution}/{component}/source/by-hash/SHA256/{file_sha256}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadForProject`. */
export interface PackagesDebianDownloadForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** First letter of the source package; `lib` and a letter for libraries. */
  letter: string;
  /** Name of the source package. */
  package_name: string;
  /** Version of the source package. */
  package_version: string;
  /** Name of the file. */
  file_name: string;
}

/**
 * Download a Debian package file of a project.
 *
 * Downloads a file of a Debian package of a project.
 *
 * `GET
 * /projects/:project_id/packages/debian/pool/:distribution/:letter/:package_name/:package_version/:file_name`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-package)
 */
export function downloadForProject(
  client: Client,
  params: PackagesDebianDownloadForProjectParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadForProject",
      method: "GET",
      path: "/projects/{project_id}/packages/debian/pool/{distribution}/{letter}/{package_name}/{package_version}/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getReleaseForGroup`. */
export interface PackagesDebianGetReleaseForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
}

/**
 * Get the Release file of a distribution of a group.
 *
 * Gets the list of all indexes of a Debian distribution of a group with their checksums.
 *
 * `GET /groups/:group_id/-/packages/debian/dists/:distribution/Release`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-distribution-release-file)
 */
export function getReleaseForGroup(
  client: Client,
  params: PackagesDebianGetReleaseForGroupParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesDebian.getReleaseForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/dists/{distribution}/Release",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getSignedReleaseForGroup`. */
export interface PackagesDebianGetSignedReleaseForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
}

/**
 * Get the signed Release file of a group.
 *
 * Gets the Release file of a Debian distribution of a group with its signature inside.
 *
 * `GET /groups/:group_id/-/packages/debian/dists/:distribution/InRelease`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-signed-distribution-release-file)
 */
export function getSignedReleaseForGroup(
  client: Client,
  params: PackagesDebianGetSignedReleaseForGroupParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesDebian.getSignedReleaseForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/dists/{distribution}/InRelease",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `getReleaseSignatureForGroup`. */
export interface PackagesDebianGetReleaseSignatureForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
}

/**
 * Get the signature of a Release file of a group.
 *
 * Gets the signature of the Release file of a Debian distribution of a group.
 *
 * `GET /groups/:group_id/-/packages/debian/dists/:distribution/Release.gpg`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-release-file-signature)
 */
export function getReleaseSignatureForGroup(
  client: Client,
  params: PackagesDebianGetReleaseSignatureForGroupParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesDebian.getReleaseSignatureForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/dists/{distribution}/Release.gpg",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `downloadPackagesIndexForGroup`. */
export interface PackagesDebianDownloadPackagesIndexForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** Architecture of the distribution. */
  architecture: string;
}

/**
 * Download a packages index of a group.
 *
 * Downloads the index of the binary packages of a component of a Debian distribution of a group.
 *
 * `GET /groups/:group_id/-/packages/debian/dists/:distribution/:component/binary-:architecture/Packages`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-packages-index)
 */
export function downloadPackagesIndexForGroup(
  client: Client,
  params: PackagesDebianDownloadPackagesIndexForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadPackagesIndexForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/binary-{architecture}/Packages",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadPackagesByHashForGroup`. */
export interface PackagesDebianDownloadPackagesByHashForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** Architecture of the distribution. */
  architecture: string;
  /** SHA-256 checksum of the file. */
  file_sha256: string;
}

/**
 * Download a packages index of a group by hash.
 *
 * Downloads the index of the binary packages of a component of a Debian distribution of a group, by its
 * checksum: also an earlier one.
 *
 * `GET
 * /groups/:group_id/-/packages/debian/dists/:distribution/:component/binary-:architecture/by-hash/SHA256/:file_sha256`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-packages-index-by-hash)
 */
export function downloadPackagesByHashForGroup(
  client: Client,
  params: PackagesDebianDownloadPackagesByHashForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadPackagesByHashForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/binary-{architecture}/by-hash/SHA256/{file_sha256}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadInstallerIndexForGroup`. */
export interface PackagesDebianDownloadInstallerIndexForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** Architecture of the distribution. */
  architecture: string;
}

/**
 * Download a installer index of a group.
 *
 * Downloads the index of the packages for the Debian installer of a component of a Debian distribution of a
 * group.
 *
 * `GET
 * /groups/:group_id/-/packages/debian/dists/:distribution/:component/debian-installer/binary-:architecture/Packages`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-debian-installer-packages-index)
 */
export function downloadInstallerIndexForGroup(
  client: Client,
  params: PackagesDebianDownloadInstallerIndexForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadInstallerIndexForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/debian-installer/binary-{architecture}/Packages",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadInstallerByHashForGroup`. */
export interface PackagesDebianDownloadInstallerByHashForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** Architecture of the distribution. */
  architecture: string;
  /** SHA-256 checksum of the file. */
  file_sha256: string;
}

/**
 * Download a installer index of a group by hash.
 *
 * Downloads the index of the packages for the Debian installer of a component of a Debian distribution of a
 * group, by its checksum: also an earlier one.
 *
 * `GET
 * /groups/:group_id/-/packages/debian/dists/:distribution/:component/debian-installer/binary-:architecture/by-hash/SHA256/:file_sha256`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-debian-installer-packages-index-by-hash)
 */
export function downloadInstallerByHashForGroup(
  client: Client,
  params: PackagesDebianDownloadInstallerByHashForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadInstallerByHashForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/debian-installer/binary-{architecture}/by-hash/SHA256/{file_sha256}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadSourcesIndexForGroup`. */
export interface PackagesDebianDownloadSourcesIndexForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
}

/**
 * Download a sources index of a group.
 *
 * Downloads the index of the source packages of a component of a Debian distribution of a group.
 *
 * `GET /groups/:group_id/-/packages/debian/dists/:distribution/:component/source/Sources`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-source-packages-index)
 */
export function downloadSourcesIndexForGroup(
  client: Client,
  params: PackagesDebianDownloadSourcesIndexForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadSourcesIndexForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/source/Sources",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadSourcesByHashForGroup`. */
export interface PackagesDebianDownloadSourcesByHashForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** Component of the distribution. */
  component: string;
  /** SHA-256 checksum of the file. */
  file_sha256: string;
}

/**
 * Download a sources index of a group by hash.
 *
 * Downloads the index of the source packages of a component of a Debian distribution of a group, by its
 * checksum: also an earlier one.
 *
 * `GET /groups/:group_id/-/packages/debian/dists/:distribution/:component/source/by-hash/SHA256/:file_sha256`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-source-packages-index-by-hash)
 */
export function downloadSourcesByHashForGroup(
  client: Client,
  params: PackagesDebianDownloadSourcesByHashForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadSourcesByHashForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/dists/{distribution}/{component}/source/by-hash/SHA256/{file_sha256}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadForGroup`. */
export interface PackagesDebianDownloadForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename or suite of the distribution. */
  distribution: string;
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** First letter of the source package; `lib` and a letter for libraries. */
  letter: string;
  /** Name of the source package. */
  package_name: string;
  /** Version of the source package. */
  package_version: string;
  /** Name of the file. */
  file_name: string;
}

/**
 * Download a Debian package file of a group.
 *
 * Downloads a file of a Debian package of a group. GitLab takes only the numeric ID of the project.
 *
 * `GET
 * /groups/:group_id/-/packages/debian/pool/:distribution/:project_id/:letter/:package_name/:package_version/:file_name`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only. Works with a CI/CD
 * job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#download-a-package)
 */
export function downloadForGroup(
  client: Client,
  params: PackagesDebianDownloadForGroupParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "packagesDebian.downloadForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/packages/debian/pool/{distribution}/{project_id}/{letter}/{package_name}/{package_version}/{file_name}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface PackagesDebianUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the file. */
  file_name: string;
  /** Content of the file. */
  body: RawBody;
  /**
   * Codename or suite of the distribution to add the file to; with `component`, and for `.deb`, `.udeb` and
   * `.ddeb` files only.
   */
  distribution?: string;
  /** Component to add the file to; with `distribution` only. */
  component?: string;
}

/**
 * Upload a Debian package file.
 *
 * Uploads a file of a Debian package. The files of a package wait for its `.changes` file, unless
 * distribution and component are given.
 *
 * `PUT /projects/:project_id/packages/debian/:file_name`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#upload-a-package-file)
 */
export function upload(client: Client, params: PackagesDebianUploadParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    {
      id: "packagesDebian.upload",
      method: "PUT",
      path: "/projects/{project_id}/packages/debian/{file_name}",
      query: ["distribution", "component"],
      body: "application/octet-stream",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesDebianAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the file. */
  file_name: string;
  /**
   * Codename or suite of the distribution to add the file to; with `component`, and for `.deb`, `.udeb` and
   * `.ddeb` files only.
   */
  distribution?: string;
  /** Component to add the file to; with `distribution` only. */
  component?: string;
}

/**
 * Authorize the upload of a Debian package file.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the file before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `PUT /projects/:project_id/packages/debian/:file_name/authorize`
 *
 * Internal. Behind the feature flag `debian_packages`. GitLab Self-Managed only. Works with a CI/CD job
 * token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian/#upload-a-package-file)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesDebianAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "packagesDebian.authorizeUpload",
      method: "PUT",
      path: "/projects/{project_id}/packages/debian/{file_name}/authorize",
      query: ["*"],
      as: "none",
    },
    params,
    options,
  );
}

// From spec/resources/packages-debian-project-distributions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Debian distributions of a project: what `apt` finds below one name.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_project_distributions/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { DebianDistribution, DebianDistributionAttributes, PackageConfirmation } from "../shared/packages.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface PackagesDebianProjectDistributionsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename of the distribution. */
  codename?: string;
  /** Suite that the distribution has. */
  suite?: string;
  /** Taken by GitLab, but without effect. */
  origin?: string;
  /** Taken by GitLab, but without effect. */
  label?: string;
  /** Taken by GitLab, but without effect. */
  version?: string;
  /** Taken by GitLab, but without effect. */
  description?: string;
  /** Taken by GitLab, but without effect. */
  valid_time_duration_seconds?: number;
  /** Taken by GitLab, but without effect. */
  components?: string[];
  /** Taken by GitLab, but without effect. */
  architectures?: string[];
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List Debian distributions of a project.
 *
 * Lists the Debian distributions of a project.
 *
 * `GET /projects/:project_id/debian_distributions`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_project_distributions/#list-all-debian-distributions-in-a-project)
 */
export function list(
  client: Client,
  params: PackagesDebianProjectDistributionsListParams,
  options?: ListOptions,
): ListCall<DebianDistribution> {
  return listCall(
    client,
    {
      id: "packagesDebianProjectDistributions.list",
      method: "GET",
      path: "/projects/{project_id}/debian_distributions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface PackagesDebianProjectDistributionsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name that `apt` uses, for example `bookworm`; unique, and not to be changed. */
  codename: string;
  /** Second name, for example `stable`; unique in the project or group. */
  suite?: string | null;
  /** Who publishes it. */
  origin?: string | null;
  /** Label of the packages. */
  label?: string | null;
  /** Version of the distribution. */
  version?: string | null;
  /** Text that describes it. */
  description?: string | null;
  /** Seconds for which clients may trust a copy of the release file; at least one day. */
  valid_time_duration_seconds?: number | null;
  /** Components; `main` unless given. */
  components?: string[];
  /** Architectures; `amd64` unless given, and always `all`. */
  architectures?: string[];
}

/**
 * Create a Debian distribution of a project.
 *
 * Creates a Debian distribution of a project, with a key that signs it.
 *
 * `POST /projects/:project_id/debian_distributions`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_project_distributions/#create-a-debian-project-distribution)
 */
export function create(
  client: Client,
  params: PackagesDebianProjectDistributionsCreateParams,
  options?: RequestOptions,
): Call<DebianDistribution> {
  return client.call(
    {
      id: "packagesDebianProjectDistributions.create",
      method: "POST",
      path: "/projects/{project_id}/debian_distributions",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface PackagesDebianProjectDistributionsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename of the distribution. */
  codename: string;
}

/**
 * Get a Debian distribution of a project.
 *
 * Gets one Debian distribution of a project.
 *
 * `GET /projects/:project_id/debian_distributions/:codename`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_project_distributions/#retrieve-a-debian-project-distribution)
 */
export function get(
  client: Client,
  params: PackagesDebianProjectDistributionsGetParams,
  options?: RequestOptions,
): Call<DebianDistribution> {
  return client.call(
    {
      id: "packagesDebianProjectDistributions.get",
      method: "GET",
      path: "/projects/{project_id}/debian_distributions/{codename}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface PackagesDebianProjectDistributionsUpdateParams extends DebianDistributionAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename of the distribution. */
  codename: string;
}

/**
 * Update a Debian distribution of a project.
 *
 * Changes a Debian distribution of a project.
 *
 * `PUT /projects/:project_id/debian_distributions/:codename`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_project_distributions/#update-a-debian-project-distribution)
 */
export function update(
  client: Client,
  params: PackagesDebianProjectDistributionsUpdateParams,
  options?: RequestOptions,
): Call<DebianDistribution> {
  return client.call(
    {
      id: "packagesDebianProjectDistributions.update",
      method: "PUT",
      path: "/projects/{project_id}/debian_distributions/{codename}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface PackagesDebianProjectDistributionsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename of the distribution. */
  codename: string;
  /** Suite that the distribution has. */
  suite?: string;
  /** Taken by GitLab, but without effect. */
  origin?: string;
  /** Taken by GitLab, but without effect. */
  label?: string;
  /** Taken by GitLab, but without effect. */
  version?: string;
  /** Taken by GitLab, but without effect. */
  description?: string;
  /** Taken by GitLab, but without effect. */
  valid_time_duration_seconds?: number;
  /** Taken by GitLab, but without effect. */
  components?: string[];
  /** Taken by GitLab, but without effect. */
  architectures?: string[];
}

/**
 * Delete a Debian distribution of a project.
 *
 * Deletes a Debian distribution of a project.
 *
 * `DELETE /projects/:project_id/debian_distributions/:codename`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_project_distributions/#delete-a-debian-project-distribution)
 */
function delete_(
  client: Client,
  params: PackagesDebianProjectDistributionsDeleteParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return queryCall(
    client,
    {
      id: "packagesDebianProjectDistributions.delete",
      method: "DELETE",
      path: "/projects/{project_id}/debian_distributions/{codename}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a Debian distribution of a project.
   *
   * Deletes a Debian distribution of a project.
   *
   * `DELETE /projects/:project_id/debian_distributions/:codename`
   *
   * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/debian_project_distributions/#delete-a-debian-project-distribution)
   */
  delete_ as delete,
};

/** Parameters of `getKey`. */
export interface PackagesDebianProjectDistributionsGetKeyParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Codename of the distribution. */
  codename: string;
}

/**
 * Get the key of a Debian distribution of a project.
 *
 * Gets the public key that a Debian distribution of a project is signed with.
 *
 * `GET /projects/:project_id/debian_distributions/:codename/key.asc`
 *
 * Experiment. Behind the feature flag `debian_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_project_distributions/#retrieve-a-debian-project-distribution-key)
 */
export function getKey(
  client: Client,
  params: PackagesDebianProjectDistributionsGetKeyParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesDebianProjectDistributions.getKey",
      method: "GET",
      path: "/projects/{project_id}/debian_distributions/{codename}/key.asc",
      as: "text",
    },
    params,
    options,
  );
}

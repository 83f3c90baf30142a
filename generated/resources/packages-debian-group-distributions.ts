// From spec/resources/packages-debian-group-distributions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Debian distributions of a group: what `apt` finds below one name.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_group_distributions/)
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
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface PackagesDebianGroupDistributionsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * List Debian distributions of a group.
 *
 * Lists the Debian distributions of a group.
 *
 * `GET /groups/:group_id/-/debian_distributions`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_group_distributions/#list-all-debian-distributions-in-a-group)
 */
export function list(
  client: Client,
  params: PackagesDebianGroupDistributionsListParams,
  options?: ListOptions,
): ListCall<DebianDistribution> {
  return listCall(
    client,
    {
      id: "packagesDebianGroupDistributions.list",
      method: "GET",
      path: "/groups/{group_id}/-/debian_distributions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface PackagesDebianGroupDistributionsCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Create a Debian distribution of a group.
 *
 * Creates a Debian distribution of a group, with a key that signs it.
 *
 * `POST /groups/:group_id/-/debian_distributions`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_group_distributions/#create-a-debian-group-distribution)
 */
export function create(
  client: Client,
  params: PackagesDebianGroupDistributionsCreateParams,
  options?: RequestOptions,
): Call<DebianDistribution> {
  return client.call(
    {
      id: "packagesDebianGroupDistributions.create",
      method: "POST",
      path: "/groups/{group_id}/-/debian_distributions",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface PackagesDebianGroupDistributionsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename of the distribution. */
  codename: string;
}

/**
 * Get a Debian distribution of a group.
 *
 * Gets one Debian distribution of a group.
 *
 * `GET /groups/:group_id/-/debian_distributions/:codename`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_group_distributions/#retrieve-a-debian-group-distribution)
 */
export function get(
  client: Client,
  params: PackagesDebianGroupDistributionsGetParams,
  options?: RequestOptions,
): Call<DebianDistribution> {
  return client.call(
    {
      id: "packagesDebianGroupDistributions.get",
      method: "GET",
      path: "/groups/{group_id}/-/debian_distributions/{codename}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface PackagesDebianGroupDistributionsUpdateParams extends DebianDistributionAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename of the distribution. */
  codename: string;
}

/**
 * Update a Debian distribution of a group.
 *
 * Changes a Debian distribution of a group.
 *
 * `PUT /groups/:group_id/-/debian_distributions/:codename`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_group_distributions/#update-a-debian-group-distribution)
 */
export function update(
  client: Client,
  params: PackagesDebianGroupDistributionsUpdateParams,
  options?: RequestOptions,
): Call<DebianDistribution> {
  return client.call(
    {
      id: "packagesDebianGroupDistributions.update",
      method: "PUT",
      path: "/groups/{group_id}/-/debian_distributions/{codename}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface PackagesDebianGroupDistributionsDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Delete a Debian distribution of a group.
 *
 * Deletes a Debian distribution of a group.
 *
 * `DELETE /groups/:group_id/-/debian_distributions/:codename`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_group_distributions/#delete-a-debian-group-distribution)
 */
function delete_(
  client: Client,
  params: PackagesDebianGroupDistributionsDeleteParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return queryCall(
    client,
    {
      id: "packagesDebianGroupDistributions.delete",
      method: "DELETE",
      path: "/groups/{group_id}/-/debian_distributions/{codename}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a Debian distribution of a group.
   *
   * Deletes a Debian distribution of a group.
   *
   * `DELETE /groups/:group_id/-/debian_distributions/:codename`
   *
   * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only.
   *
   * [Documentation](https://docs.gitlab.com/api/packages/debian_group_distributions/#delete-a-debian-group-distribution)
   */
  delete_ as delete,
};

/** Parameters of `getKey`. */
export interface PackagesDebianGroupDistributionsGetKeyParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Codename of the distribution. */
  codename: string;
}

/**
 * Get the key of a Debian distribution of a group.
 *
 * Gets the public key that a Debian distribution of a group is signed with.
 *
 * `GET /groups/:group_id/-/debian_distributions/:codename/key.asc`
 *
 * Experiment. Behind the feature flag `debian_group_packages`. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/debian_group_distributions/#retrieve-a-debian-group-distribution-key)
 */
export function getKey(
  client: Client,
  params: PackagesDebianGroupDistributionsGetKeyParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "packagesDebianGroupDistributions.getKey",
      method: "GET",
      path: "/groups/{group_id}/-/debian_distributions/{codename}/key.asc",
      as: "text",
    },
    params,
    options,
  );
}

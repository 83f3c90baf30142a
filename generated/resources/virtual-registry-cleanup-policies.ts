// From spec/resources/virtual-registry-cleanup-policies.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Policies by which groups delete old cache entries of their virtual registries.
 *
 * [Documentation](https://docs.gitlab.com/api/virtual_registries_cleanup_policies/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface VirtualRegistryCleanupPoliciesGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get the virtual registry cleanup policy of a group.
 *
 * Gets the policy by which a top-level group deletes old cache entries of its virtual registries. For owners.
 * Name the group by its ID: GitLab 18.9 does not find the policy by the path of the group.
 *
 * `GET /groups/:group_id/-/virtual_registries/cleanup/policy`
 *
 * Requires Premium. Experiment. Since GitLab 18.6. Behind the feature flag `maven_virtual_registry`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/virtual_registries_cleanup_policies/#retrieve-the-cleanup-policy-for-a-group)
 */
export function get(
  client: Client,
  params: VirtualRegistryCleanupPoliciesGetParams,
  options?: RequestOptions,
): Call<VirtualRegistryCleanupPolicy> {
  return client.call(
    {
      id: "virtualRegistryCleanupPolicies.get",
      method: "GET",
      path: "/groups/{group_id}/-/virtual_registries/cleanup/policy",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface VirtualRegistryCleanupPoliciesCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether the policy runs. Default: `false`. */
  enabled?: boolean;
  /** Days after the last download when a cached file is deleted. Default: `30`. */
  keep_n_days_after_download?: number;
  /** Days from one run to the next; 7 unless given. */
  cadence?: VirtualRegistryCleanupCadence;
  /** Whether owners of the group get an email after a run that succeeded. Default: `false`. */
  notify_on_success?: boolean;
  /** Whether owners of the group get an email after a run that failed. Default: `false`. */
  notify_on_failure?: boolean;
}

/**
 * Create a virtual registry cleanup policy.
 *
 * Creates the policy by which a top-level group deletes old cache entries of its virtual registries, switched
 * off unless `enabled`. For owners; a group has one policy at most.
 *
 * `POST /groups/:group_id/-/virtual_registries/cleanup/policy`
 *
 * Requires Premium. Experiment. Since GitLab 18.6. Behind the feature flag `maven_virtual_registry`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/virtual_registries_cleanup_policies/#create-a-cleanup-policy)
 */
export function create(
  client: Client,
  params: VirtualRegistryCleanupPoliciesCreateParams,
  options?: RequestOptions,
): Call<VirtualRegistryCleanupPolicy> {
  return client.call(
    {
      id: "virtualRegistryCleanupPolicies.create",
      method: "POST",
      path: "/groups/{group_id}/-/virtual_registries/cleanup/policy",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface VirtualRegistryCleanupPoliciesUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether the policy runs. */
  enabled?: boolean;
  /** Days after the last download when a cached file is deleted. */
  keep_n_days_after_download?: number;
  /** Days from one run to the next. */
  cadence?: VirtualRegistryCleanupCadence;
  /** Whether owners of the group get an email after a run that succeeded. */
  notify_on_success?: boolean;
  /** Whether owners of the group get an email after a run that failed. */
  notify_on_failure?: boolean;
}

/**
 * Update a virtual registry cleanup policy.
 *
 * Changes what is given of the cleanup policy of a group, at least one attribute, and counts the days to the
 * next run from now on. For owners. Name the group by its ID: GitLab 18.9 does not find the policy by the
 * path of the group.
 *
 * `PATCH /groups/:group_id/-/virtual_registries/cleanup/policy`
 *
 * Requires Premium. Experiment. Since GitLab 18.6. Behind the feature flag `maven_virtual_registry`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/virtual_registries_cleanup_policies/#update-a-cleanup-policy)
 */
export function update(
  client: Client,
  params: VirtualRegistryCleanupPoliciesUpdateParams,
  options?: RequestOptions,
): Call<VirtualRegistryCleanupPolicy> {
  return client.call(
    {
      id: "virtualRegistryCleanupPolicies.update",
      method: "PATCH",
      path: "/groups/{group_id}/-/virtual_registries/cleanup/policy",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface VirtualRegistryCleanupPoliciesDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Delete a virtual registry cleanup policy.
 *
 * Deletes the cleanup policy of a group; cache entries are then kept. For owners. Name the group by its ID:
 * GitLab 18.9 does not find the policy by the path of the group.
 *
 * `DELETE /groups/:group_id/-/virtual_registries/cleanup/policy`
 *
 * Requires Premium. Experiment. Since GitLab 18.6. Behind the feature flag `maven_virtual_registry`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/virtual_registries_cleanup_policies/#delete-a-cleanup-policy)
 */
function delete_(
  client: Client,
  params: VirtualRegistryCleanupPoliciesDeleteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "virtualRegistryCleanupPolicies.delete",
      method: "DELETE",
      path: "/groups/{group_id}/-/virtual_registries/cleanup/policy",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a virtual registry cleanup policy.
   *
   * Deletes the cleanup policy of a group; cache entries are then kept. For owners. Name the group by its ID:
   * GitLab 18.9 does not find the policy by the path of the group.
   *
   * `DELETE /groups/:group_id/-/virtual_registries/cleanup/policy`
   *
   * Requires Premium. Experiment. Since GitLab 18.6. Behind the feature flag `maven_virtual_registry`. Works
   * with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/virtual_registries_cleanup_policies/#delete-a-cleanup-policy)
   */
  delete_ as delete,
};

/** Days from one run to the next: daily, weekly, every two weeks, monthly, every three months. */
export type VirtualRegistryCleanupCadence = 1 | 7 | 14 | 30 | 90;

/** What a run deleted of one format. */
export interface VirtualRegistryCleanupCount {
  /** Number of deleted cache entries. */
  deleted_entries_count: number;
  /** Bytes of the deleted cache entries. */
  deleted_size: number;
}

/** What a run deleted, by format. */
export interface VirtualRegistryCleanupMetrics {
  /** Cached Maven files. */
  maven?: VirtualRegistryCleanupCount;
  /** Cached container images and manifests. */
  container?: VirtualRegistryCleanupCount;
}

/** When a group deletes which cache entries of its virtual registries, and how the last run went. */
export interface VirtualRegistryCleanupPolicy {
  /** ID of the top-level group. */
  group_id: number;
  /** When the next run is due; null where it could not be planned. */
  next_run_at: string | null;
  /** When the last run was; null before the first. */
  last_run_at: string | null;
  /** Bytes that the last run deleted. */
  last_run_deleted_size: number;
  /** Number of cache entries that the last run deleted. */
  last_run_deleted_entries_count: number;
  /** Days after the last download when a cached file is deleted. */
  keep_n_days_after_download: number;
  /** What the policy is doing. */
  status: VirtualRegistryCleanupStatus | (string & {});
  /** Days from one run to the next. */
  cadence: VirtualRegistryCleanupCadence | (number & {});
  /** Whether the policy runs. */
  enabled: boolean;
  /** Why the last run failed; null where it did not. */
  failure_message: string | null;
  /** What the last run deleted, by format; empty before the first. */
  last_run_detailed_metrics: VirtualRegistryCleanupMetrics | null;
  /** Whether owners of the group get an email after a run that succeeded. */
  notify_on_success: boolean;
  /** Whether owners of the group get an email after a run that failed. */
  notify_on_failure: boolean;
  /** When the policy was created. */
  created_at: string;
  /** When the policy was last changed. */
  updated_at: string;
}

/** What a cleanup policy is doing: waiting for its next run, running, or waiting after a run that failed. */
export type VirtualRegistryCleanupStatus = "scheduled" | "running" | "failed";

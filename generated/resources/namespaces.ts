// From spec/resources/namespaces.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Groups and personal spaces of users, seen as what holds projects.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
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
import type { NamespaceBasic } from "../shared/projects.js";
import type { NamespaceIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface NamespacesListParams {
  /** Text that the name or path contains. */
  search?: string;
  /** Only namespaces that the caller owns. */
  owned_only?: boolean;
  /** Only namespaces without one above. Default: `false`. */
  top_level_only?: boolean;
  /** Whether `search` looks at the full path. Default: `false`. */
  full_path_search?: boolean;
  /** Only namespaces that could be on this plan; GitLab.com only. */
  requested_hosted_plan?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List namespaces.
 *
 * Lists the namespaces that the caller may see: the own ones and those of groups, or all for an
 * administrator.
 *
 * `GET /namespaces`
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/#list-all-namespaces)
 */
export function list(client: Client, params?: NamespacesListParams, options?: ListOptions): ListCall<Namespace> {
  return listCall(
    client,
    { id: "namespaces.list", method: "GET", path: "/namespaces", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface NamespacesGetParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
}

/**
 * Get a namespace.
 *
 * Gets one namespace.
 *
 * `GET /namespaces/:namespace_id`
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/#retrieve-namespace-details)
 */
export function get(client: Client, params: NamespacesGetParams, options?: RequestOptions): Call<Namespace> {
  return client.call({ id: "namespaces.get", method: "GET", path: "/namespaces/{namespace_id}" }, params, options);
}

/** Parameters of `update`. */
export interface NamespacesUpdateParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** Compute minutes a month; null takes the instance's, 0 means no limit. */
  shared_runners_minutes_limit?: number | null;
  /** Additional compute minutes. */
  extra_shared_runners_minutes_limit?: number | null;
  /** Additional storage in mebibytes. */
  additional_purchased_storage_size?: number;
  /** Last day of the additional storage. As `YYYY-MM-DD`. */
  additional_purchased_storage_ends_on?: string;
  /** Subscription of the namespace. */
  gitlab_subscription_attributes?: SubscriptionAttributes;
}

/**
 * Update limits of a namespace.
 *
 * Changes the compute minutes, storage and subscription of a namespace.
 *
 * `PUT /namespaces/:namespace_id`
 *
 * Requires Premium. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 */
export function update(client: Client, params: NamespacesUpdateParams, options?: RequestOptions): Call<Namespace> {
  return client.call({ id: "namespaces.update", method: "PUT", path: "/namespaces/{namespace_id}" }, params, options);
}

/** Parameters of `checkExists`. */
export interface NamespacesCheckExistsParams {
  /** Path of the namespace. */
  namespace_id: string;
  /** ID of the namespace to look in; the top level unless given. */
  parent_id?: number;
}

/**
 * Check whether a namespace exists.
 *
 * Tells whether a namespace of this path exists and, if so, which paths are free.
 *
 * `GET /namespaces/:namespace_id/exists`
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/#verify-namespace-availability)
 */
export function checkExists(
  client: Client,
  params: NamespacesCheckExistsParams,
  options?: RequestOptions,
): Call<NamespaceExistence> {
  return queryCall(
    client,
    { id: "namespaces.checkExists", method: "GET", path: "/namespaces/{namespace_id}/exists" },
    params,
    options,
  );
}

/** Parameters of `listStorageExclusions`. */
export interface NamespacesListStorageExclusionsParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List storage limit exclusions.
 *
 * Lists the namespaces that storage limits do not apply to.
 *
 * `GET /namespaces/storage/limit_exclusions`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 */
export function listStorageExclusions(
  client: Client,
  params?: NamespacesListStorageExclusionsParams,
  options?: ListOptions,
): ListCall<StorageLimitExclusion> {
  return listCall(
    client,
    {
      id: "namespaces.listStorageExclusions",
      method: "GET",
      path: "/namespaces/storage/limit_exclusions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createStorageExclusion`. */
export interface NamespacesCreateStorageExclusionParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** Why. */
  reason: string;
}

/**
 * Exclude a namespace from storage limits.
 *
 * Excludes a namespace from storage limits.
 *
 * `POST /namespaces/:namespace_id/storage/limit_exclusion`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 */
export function createStorageExclusion(
  client: Client,
  params: NamespacesCreateStorageExclusionParams,
  options?: RequestOptions,
): Call<StorageLimitExclusion> {
  return client.call(
    {
      id: "namespaces.createStorageExclusion",
      method: "POST",
      path: "/namespaces/{namespace_id}/storage/limit_exclusion",
    },
    params,
    options,
  );
}

/** Parameters of `deleteStorageExclusion`. */
export interface NamespacesDeleteStorageExclusionParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
}

/**
 * Delete the exclusion from storage limits.
 *
 * Ends the exclusion of a namespace from storage limits.
 *
 * `DELETE /namespaces/:namespace_id/storage/limit_exclusion`
 *
 * Internal. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/namespaces/)
 */
export function deleteStorageExclusion(
  client: Client,
  params: NamespacesDeleteStorageExclusionParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "namespaces.deleteStorageExclusion",
      method: "DELETE",
      path: "/namespaces/{namespace_id}/storage/limit_exclusion",
      as: "none",
    },
    params,
    options,
  );
}

/** Compute minutes that a namespace used. */
export interface ComputeMinutesUsage {
  /** All of them. */
  total_minutes_used?: number;
  /** Of the monthly quota. */
  monthly_minutes_used?: number;
  /** Of the purchased ones. */
  purchased_minutes_used?: number;
}

/** Namespace with its members, minutes and plan. */
export interface Namespace extends NamespaceBasic {
  /** Number of members of the group and the groups below, for its owners. */
  members_count_with_descendants?: number;
  /** Bytes of the repositories, for the owners of a top-level group. */
  root_repository_size?: number | null;
  /** Number of projects, for the owners of a top-level group. */
  projects_count?: number;
  /** Compute minutes a month, for administrators. Premium and Ultimate only. */
  shared_runners_minutes_limit?: number | null;
  /** Compute minutes used, for administrators. Premium and Ultimate only. */
  ci_minutes_usage?: ComputeMinutesUsage;
  /** Additional compute minutes, for administrators. Premium and Ultimate only. */
  extra_shared_runners_minutes_limit?: number | null;
  /** Additional storage in mebibytes, for administrators. Premium and Ultimate only. */
  additional_purchased_storage_size?: number;
  /** Last day of the additional storage, for administrators. Premium and Ultimate only. */
  additional_purchased_storage_ends_on?: string | null;
  /** Number of members that count for billing, for owners; null where it does not apply. */
  billable_members_count?: number | null;
  /** Seats used now. */
  seats_in_use?: number | null;
  /** Most seats used in the period. */
  max_seats_used?: number | null;
  /** When the most seats used last changed. */
  max_seats_used_changed_at?: string | null;
  /** Last day of the subscription. */
  end_date?: string | null;
  /** Plan, for example `premium`. */
  plan?: string | null;
  /** Last day of the trial. */
  trial_ends_on?: string | null;
  /** Whether it is on trial. */
  trial?: boolean | null;
}

/** Whether a namespace exists. */
export interface NamespaceExistence {
  /** Whether it exists. */
  exists: boolean;
  /** Paths that are free, when it exists. */
  suggests: string[];
}

/** Namespace that storage limits do not apply to. */
export interface StorageLimitExclusion {
  /** ID of the exclusion. */
  id: number;
  /** ID of the namespace. */
  namespace_id: number;
  /** Name of the namespace. */
  namespace_name: string;
  /** Why. */
  reason: string;
}

/** Subscription to set. */
export interface SubscriptionAttributes {
  /** First day of the subscription. As `YYYY-MM-DD`. */
  start_date?: string;
  /** Last day of the subscription. As `YYYY-MM-DD`. */
  end_date?: string;
  /** Code of the plan, for example `premium`. */
  plan_code?: string;
  /** Number of seats. */
  seats?: number;
  /** Most seats used in the period. */
  max_seats_used?: number;
  /** Whether it renews itself. */
  auto_renew?: boolean;
  /** Whether it is a trial. */
  trial?: boolean;
  /** Last day of the trial. As `YYYY-MM-DD`. */
  trial_ends_on?: string;
  /** First day of the trial. As `YYYY-MM-DD`. */
  trial_starts_on?: string;
  /** 1 for a trial that was extended, 2 for one that was started again. */
  trial_extension_type?: number;
}

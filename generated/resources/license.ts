// From spec/resources/license.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Licenses that turn on paid features of an instance.
 *
 * [Documentation](https://docs.gitlab.com/api/license/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Get the current license.
 *
 * Gets the license that counts now, with the number of active users.
 *
 * `GET /license`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/license/#retrieve-license-information)
 */
export function getCurrent(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<GitlabLicenseWithActiveUsers> {
  return client.call({ id: "license.getCurrent", method: "GET", path: "/license" }, params, options);
}

/** Parameters of `create`. */
export interface LicenseCreateParams {
  /** The license key. */
  license: string;
}

/**
 * Add a license.
 *
 * Adds a license key to the instance.
 *
 * `POST /license`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/license/#create-a-license)
 */
export function create(
  client: Client,
  params: LicenseCreateParams,
  options?: RequestOptions,
): Call<GitlabLicenseWithActiveUsers> {
  return client.call({ id: "license.create", method: "POST", path: "/license" }, params, options);
}

/**
 * Export the usage of the license.
 *
 * Exports the daily numbers of billable users under the current license as CSV.
 *
 * `GET /license/usage_export.csv`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/license/#retrieve-license-usage-information)
 */
export function exportUsage(client: Client, params?: NoParams, options?: RequestOptions): Call<string> {
  return client.call(
    { id: "license.exportUsage", method: "GET", path: "/license/usage_export.csv", as: "text" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface LicenseGetParams {
  /** ID of the license. */
  license_id: number;
}

/**
 * Get a license.
 *
 * Gets one license, with the number of active users.
 *
 * `GET /license/:license_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/license/#retrieve-a-license)
 */
export function get(
  client: Client,
  params: LicenseGetParams,
  options?: RequestOptions,
): Call<GitlabLicenseWithActiveUsers> {
  return client.call({ id: "license.get", method: "GET", path: "/license/{license_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface LicenseDeleteParams {
  /** ID of the license. */
  license_id: number;
}

/**
 * Delete a license.
 *
 * Deletes a license. Where it is the current one, an earlier one that is still valid counts again.
 *
 * `DELETE /license/:license_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/license/#delete-a-license)
 */
function delete_(client: Client, params: LicenseDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "license.delete", method: "DELETE", path: "/license/{license_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a license.
   *
   * Deletes a license. Where it is the current one, an earlier one that is still valid counts again.
   *
   * `DELETE /license/:license_id`
   *
   * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/license/#delete-a-license)
   */
  delete_ as delete,
};

/** Parameters of `refreshBillableUsers`. */
export interface LicenseRefreshBillableUsersParams {
  /** ID of the license. */
  license_id: number;
}

/**
 * Refresh the number of billable users.
 *
 * Queues a new count of the billable users of a license.
 *
 * `PUT /license/:license_id/refresh_billable_users`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/license/#trigger-recalculation-of-billable-users)
 */
export function refreshBillableUsers(
  client: Client,
  params: LicenseRefreshBillableUsersParams,
  options?: RequestOptions,
): Call<BillableUsersRefresh> {
  return client.call(
    { id: "license.refreshBillableUsers", method: "PUT", path: "/license/{license_id}/refresh_billable_users" },
    params,
    options,
  );
}

/**
 * List licenses.
 *
 * Lists all licenses that the instance has, expired ones too.
 *
 * `GET /licenses`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/license/#list-all-licenses)
 */
export function list(client: Client, params?: NoParams, options?: RequestOptions): Call<GitlabLicense[]> {
  return client.call({ id: "license.list", method: "GET", path: "/licenses" }, params, options);
}

/** Whether a count of billable users was queued. */
export interface BillableUsersRefresh {
  /** Whether it was queued. */
  success: boolean;
}

/** License of the instance. */
export interface GitlabLicense {
  /** ID of the license. */
  id: number;
  /** Plan that it gives, for example `premium` or `ultimate`. */
  plan: string;
  /** When it was added. */
  created_at: string;
  /** First day it counts. */
  starts_at: string;
  /** Last day it counts; null for no end. */
  expires_at: string | null;
  /** Highest number of billable users in its time; null before it was counted. */
  historical_max: number | null;
  /** Highest number of billable users since the license before ended; null before it was counted. */
  maximum_user_count: number | null;
  /** Who has the license. */
  licensee: Licensee;
  /** What was bought besides, by name, with the number of seats. */
  add_ons: Record<string, number>;
  /** Whether it has expired. */
  expired: boolean;
  /** How many billable users there are beyond the limit. */
  overage: number;
  /** How many users it is for; 0 for any number. */
  user_limit: number;
}

/** License of the instance with the number of active users. */
export interface GitlabLicenseWithActiveUsers extends GitlabLicense {
  /** How many users are active now. */
  active_users: number;
}

/** Who has a license. The names are those of the license key, beginning with a capital letter. */
export interface Licensee {
  /** Name of the person. */
  Name?: string;
  /** Email address of the person. */
  Email?: string;
  /** Company that has the license. */
  Company?: string;
}

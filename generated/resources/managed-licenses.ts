// From spec/resources/managed-licenses.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Which software licenses the dependencies of a project may have. GitLab no longer documents these calls.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ManagedLicensesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List license policies of a project.
 *
 * Lists the software licenses that a project allows or denies.
 *
 * `GET /projects/:project_id/managed_licenses`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @deprecated Since GitLab 15.9. Merge request approval policies decide about licenses.
 */
export function list(
  client: Client,
  params: ManagedLicensesListParams,
  options?: ListOptions,
): ListCall<ManagedLicense> {
  return listCall(
    client,
    {
      id: "managedLicenses.list",
      method: "GET",
      path: "/projects/{project_id}/managed_licenses",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ManagedLicensesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the license. */
  name: string;
  /** Whether dependencies may have it. */
  approval_status: ManagedLicenseStatus;
}

/**
 * Create a license policy.
 *
 * Allows or denies a software license in a project.
 *
 * `POST /projects/:project_id/managed_licenses`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @deprecated Since GitLab 15.9. Merge request approval policies decide about licenses.
 */
export function create(
  client: Client,
  params: ManagedLicensesCreateParams,
  options?: RequestOptions,
): Call<ManagedLicense> {
  return client.call(
    { id: "managedLicenses.create", method: "POST", path: "/projects/{project_id}/managed_licenses" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ManagedLicensesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or name of the policy. */
  managed_license_id: ManagedLicenseIdOrName;
}

/**
 * Get a license policy.
 *
 * Gets one license policy of a project.
 *
 * `GET /projects/:project_id/managed_licenses/:managed_license_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @deprecated Since GitLab 15.9. Merge request approval policies decide about licenses.
 */
export function get(client: Client, params: ManagedLicensesGetParams, options?: RequestOptions): Call<ManagedLicense> {
  return client.call(
    { id: "managedLicenses.get", method: "GET", path: "/projects/{project_id}/managed_licenses/{managed_license_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ManagedLicensesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or name of the policy. */
  managed_license_id: ManagedLicenseIdOrName;
  /** Name of the license. */
  name?: string;
  /** Whether dependencies may have it. */
  approval_status?: ManagedLicenseStatus;
}

/**
 * Update a license policy.
 *
 * Changes a license policy of a project.
 *
 * `PATCH /projects/:project_id/managed_licenses/:managed_license_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @deprecated Since GitLab 15.9. Merge request approval policies decide about licenses.
 */
export function update(
  client: Client,
  params: ManagedLicensesUpdateParams,
  options?: RequestOptions,
): Call<ManagedLicense> {
  return client.call(
    {
      id: "managedLicenses.update",
      method: "PATCH",
      path: "/projects/{project_id}/managed_licenses/{managed_license_id}",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ManagedLicensesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or name of the policy. */
  managed_license_id: ManagedLicenseIdOrName;
}

/**
 * Delete a license policy.
 *
 * Deletes a license policy of a project.
 *
 * `DELETE /projects/:project_id/managed_licenses/:managed_license_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @deprecated Since GitLab 15.9. Merge request approval policies decide about licenses.
 */
function delete_(client: Client, params: ManagedLicensesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "managedLicenses.delete",
      method: "DELETE",
      path: "/projects/{project_id}/managed_licenses/{managed_license_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a license policy.
   *
   * Deletes a license policy of a project.
   *
   * `DELETE /projects/:project_id/managed_licenses/:managed_license_id`
   *
   * Requires Ultimate.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   *
   * @deprecated Since GitLab 15.9. Merge request approval policies decide about licenses.
   */
  delete_ as delete,
};

/** License policy of a project. */
export interface ManagedLicense {
  /** ID of the license policy. */
  id: number;
  /** Name of the license. */
  name: string;
  /** Whether dependencies may have it. */
  approval_status: ManagedLicenseStatus | (string & {});
}

/** ID of a license policy, or the name of its license. */
export type ManagedLicenseIdOrName = number | string;

/** Whether dependencies may have a license. */
export type ManagedLicenseStatus = "allowed" | "denied";

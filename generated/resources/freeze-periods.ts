// From spec/resources/freeze-periods.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Times in which a project is not deployed.
 *
 * [Documentation](https://docs.gitlab.com/api/freeze_periods/)
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
export interface FreezePeriodsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List freeze periods.
 *
 * Lists the freeze periods of a project, oldest first.
 *
 * `GET /projects/:project_id/freeze_periods`
 *
 * [Documentation](https://docs.gitlab.com/api/freeze_periods/#list-freeze-periods)
 */
export function list(client: Client, params: FreezePeriodsListParams, options?: ListOptions): ListCall<FreezePeriod> {
  return listCall(
    client,
    { id: "freezePeriods.list", method: "GET", path: "/projects/{project_id}/freeze_periods", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface FreezePeriodsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Beginning, as a cron expression. */
  freeze_start: string;
  /** End, as a cron expression. */
  freeze_end: string;
  /** Time zone of both, for example `Europe/Berlin`. Default: `UTC`. */
  cron_timezone?: string;
}

/**
 * Create a freeze period.
 *
 * Creates a freeze period that comes back as its cron expressions say.
 *
 * `POST /projects/:project_id/freeze_periods`
 *
 * [Documentation](https://docs.gitlab.com/api/freeze_periods/#create-a-freeze-period)
 */
export function create(
  client: Client,
  params: FreezePeriodsCreateParams,
  options?: RequestOptions,
): Call<FreezePeriod> {
  return client.call(
    { id: "freezePeriods.create", method: "POST", path: "/projects/{project_id}/freeze_periods" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface FreezePeriodsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the freeze period. */
  freeze_period_id: number;
}

/**
 * Get a freeze period.
 *
 * Gets one freeze period.
 *
 * `GET /projects/:project_id/freeze_periods/:freeze_period_id`
 *
 * [Documentation](https://docs.gitlab.com/api/freeze_periods/#retrieve-a-freeze-period)
 */
export function get(client: Client, params: FreezePeriodsGetParams, options?: RequestOptions): Call<FreezePeriod> {
  return client.call(
    { id: "freezePeriods.get", method: "GET", path: "/projects/{project_id}/freeze_periods/{freeze_period_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface FreezePeriodsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the freeze period. */
  freeze_period_id: number;
  /** Beginning, as a cron expression. */
  freeze_start?: string;
  /** End, as a cron expression. */
  freeze_end?: string;
  /** Time zone of both, for example `Europe/Berlin`. */
  cron_timezone?: string;
}

/**
 * Update a freeze period.
 *
 * Changes a freeze period.
 *
 * `PUT /projects/:project_id/freeze_periods/:freeze_period_id`
 *
 * [Documentation](https://docs.gitlab.com/api/freeze_periods/#update-a-freeze-period)
 */
export function update(
  client: Client,
  params: FreezePeriodsUpdateParams,
  options?: RequestOptions,
): Call<FreezePeriod> {
  return client.call(
    { id: "freezePeriods.update", method: "PUT", path: "/projects/{project_id}/freeze_periods/{freeze_period_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface FreezePeriodsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the freeze period. */
  freeze_period_id: number;
}

/**
 * Delete a freeze period.
 *
 * Deletes a freeze period.
 *
 * `DELETE /projects/:project_id/freeze_periods/:freeze_period_id`
 *
 * [Documentation](https://docs.gitlab.com/api/freeze_periods/#delete-a-freeze-period)
 */
function delete_(
  client: Client,
  params: FreezePeriodsDeleteParams,
  options?: RequestOptions,
): Call<FreezePeriod | undefined> {
  return client.call(
    { id: "freezePeriods.delete", method: "DELETE", path: "/projects/{project_id}/freeze_periods/{freeze_period_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a freeze period.
   *
   * Deletes a freeze period.
   *
   * `DELETE /projects/:project_id/freeze_periods/:freeze_period_id`
   *
   * [Documentation](https://docs.gitlab.com/api/freeze_periods/#delete-a-freeze-period)
   */
  delete_ as delete,
};

/** Time in which a project is not deployed. */
export interface FreezePeriod {
  /** ID of the freeze period. */
  id: number;
  /** Beginning, as a cron expression. */
  freeze_start: string;
  /** End, as a cron expression. */
  freeze_end: string;
  /** Time zone of both. */
  cron_timezone: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

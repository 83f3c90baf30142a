// From spec/resources/error-tracking.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Where the errors of an application are tracked: in Sentry or in GitLab.
 *
 * [Documentation](https://docs.gitlab.com/api/error_tracking/)
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

/** Parameters of `getSettings`. */
export interface ErrorTrackingGetSettingsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get error tracking settings.
 *
 * Gets the error tracking settings of a project. At least the Maintainer role is needed.
 *
 * `GET /projects/:project_id/error_tracking/settings`
 *
 * [Documentation](https://docs.gitlab.com/api/error_tracking/#retrieve-error-tracking-settings)
 */
export function getSettings(
  client: Client,
  params: ErrorTrackingGetSettingsParams,
  options?: RequestOptions,
): Call<ErrorTrackingSettings> {
  return client.call(
    { id: "errorTracking.getSettings", method: "GET", path: "/projects/{project_id}/error_tracking/settings" },
    params,
    options,
  );
}

/** Parameters of `setSettings`. */
export interface ErrorTrackingSetSettingsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether errors are tracked. */
  active: boolean;
  /** Whether GitLab itself tracks them. */
  integrated: boolean;
}

/**
 * Set error tracking settings.
 *
 * Creates or replaces the error tracking settings of a project, for errors that GitLab itself tracks only.
 *
 * `PUT /projects/:project_id/error_tracking/settings`
 *
 * Since GitLab 15.10.
 *
 * [Documentation](https://docs.gitlab.com/api/error_tracking/#create-error-tracking-settings)
 */
export function setSettings(
  client: Client,
  params: ErrorTrackingSetSettingsParams,
  options?: RequestOptions,
): Call<ErrorTrackingSettings> {
  return client.call(
    { id: "errorTracking.setSettings", method: "PUT", path: "/projects/{project_id}/error_tracking/settings" },
    params,
    options,
  );
}

/** Parameters of `updateSettings`. */
export interface ErrorTrackingUpdateSettingsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether errors are tracked. */
  active: boolean;
  /** Whether GitLab itself tracks them. */
  integrated?: boolean;
}

/**
 * Update error tracking settings.
 *
 * Switches error tracking of a project on or off, once it is set up.
 *
 * `PATCH /projects/:project_id/error_tracking/settings`
 *
 * [Documentation](https://docs.gitlab.com/api/error_tracking/#update-error-tracking-project-settings)
 */
export function updateSettings(
  client: Client,
  params: ErrorTrackingUpdateSettingsParams,
  options?: RequestOptions,
): Call<ErrorTrackingSettings> {
  return client.call(
    { id: "errorTracking.updateSettings", method: "PATCH", path: "/projects/{project_id}/error_tracking/settings" },
    params,
    options,
  );
}

/** Parameters of `listClientKeys`. */
export interface ErrorTrackingListClientKeysParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List error tracking client keys.
 *
 * Lists the keys that applications report errors to GitLab with.
 *
 * `GET /projects/:project_id/error_tracking/client_keys`
 *
 * [Documentation](https://docs.gitlab.com/api/error_tracking/#list-all-project-client-keys)
 */
export function listClientKeys(
  client: Client,
  params: ErrorTrackingListClientKeysParams,
  options?: ListOptions,
): ListCall<ErrorTrackingClientKey> {
  return listCall(
    client,
    {
      id: "errorTracking.listClientKeys",
      method: "GET",
      path: "/projects/{project_id}/error_tracking/client_keys",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createClientKey`. */
export interface ErrorTrackingCreateClientKeyParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Create an error tracking client key.
 *
 * Creates a key that applications report errors to GitLab with.
 *
 * `POST /projects/:project_id/error_tracking/client_keys`
 *
 * [Documentation](https://docs.gitlab.com/api/error_tracking/#create-a-client-key)
 */
export function createClientKey(
  client: Client,
  params: ErrorTrackingCreateClientKeyParams,
  options?: RequestOptions,
): Call<ErrorTrackingClientKey> {
  return client.call(
    { id: "errorTracking.createClientKey", method: "POST", path: "/projects/{project_id}/error_tracking/client_keys" },
    params,
    options,
  );
}

/** Parameters of `deleteClientKey`. */
export interface ErrorTrackingDeleteClientKeyParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the key. */
  key_id: number;
}

/**
 * Delete an error tracking client key.
 *
 * Deletes a client key: applications that use it can no longer report errors.
 *
 * `DELETE /projects/:project_id/error_tracking/client_keys/:key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/error_tracking/#delete-a-client-key)
 */
export function deleteClientKey(
  client: Client,
  params: ErrorTrackingDeleteClientKeyParams,
  options?: RequestOptions,
): Call<ErrorTrackingClientKey | undefined> {
  return client.call(
    {
      id: "errorTracking.deleteClientKey",
      method: "DELETE",
      path: "/projects/{project_id}/error_tracking/client_keys/{key_id}",
    },
    params,
    options,
  );
}

/** Key that applications report errors to GitLab with. */
export interface ErrorTrackingClientKey {
  /** ID of the key. */
  id: number;
  /** Whether it can be used. */
  active: boolean;
  /** The key itself; not a secret. */
  public_key: string;
  /** Address with the key, which a Sentry client is set up with. */
  sentry_dsn: string;
}

/** Where the errors of an application are tracked. */
export interface ErrorTrackingSettings {
  /** Whether errors are tracked. */
  active: boolean;
  /** Name of the project in Sentry; null without one. */
  project_name: string | null;
  /** Address of the project in Sentry; null without one. */
  sentry_external_url: string | null;
  /** Address of the project in Sentry's API; null without one. */
  api_url: string | null;
  /** Whether GitLab itself tracks errors. */
  integrated: boolean;
}

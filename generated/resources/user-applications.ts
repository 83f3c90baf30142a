// From spec/resources/user-applications.yaml. Do not edit: `npm run generate` writes this file.

/**
 * OAuth applications that the caller owns.
 *
 * [Documentation](https://docs.gitlab.com/api/user_applications/)
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
import type { OAuthApplication, OAuthApplicationWithSecret } from "../shared/applications.js";

/** Parameters of `list`. */
export interface UserApplicationsListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List your OAuth applications.
 *
 * Lists the OAuth applications that the caller registered.
 *
 * `GET /user/applications`
 *
 * [Documentation](https://docs.gitlab.com/api/user_applications/#list-all-applications)
 */
export function list(
  client: Client,
  params?: UserApplicationsListParams,
  options?: ListOptions,
): ListCall<OAuthApplication> {
  return listCall(
    client,
    { id: "userApplications.list", method: "GET", path: "/user/applications", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface UserApplicationsCreateParams {
  /** Name of the application. */
  name: string;
  /** Addresses that users may be sent back to, one a line. */
  redirect_uri: string;
  /** Scopes it may ask for, separated by spaces. */
  scopes: string;
  /** Whether it can keep its secret; false for native and single-page applications. Default: `true`. */
  confidential?: boolean;
}

/**
 * Create an OAuth application.
 *
 * Registers an OAuth application for the caller. The answer is the only chance to read its secret.
 *
 * `POST /user/applications`
 *
 * [Documentation](https://docs.gitlab.com/api/user_applications/#create-an-application)
 */
export function create(
  client: Client,
  params: UserApplicationsCreateParams,
  options?: RequestOptions,
): Call<OAuthApplicationWithSecret> {
  return client.call({ id: "userApplications.create", method: "POST", path: "/user/applications" }, params, options);
}

/** Parameters of `get`. */
export interface UserApplicationsGetParams {
  /** ID of the application, not its client ID. */
  application_id: number;
}

/**
 * Get one of your OAuth applications.
 *
 * Gets one OAuth application that the caller registered.
 *
 * `GET /user/applications/:application_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_applications/#retrieve-a-specific-application)
 */
export function get(
  client: Client,
  params: UserApplicationsGetParams,
  options?: RequestOptions,
): Call<OAuthApplication> {
  return client.call(
    { id: "userApplications.get", method: "GET", path: "/user/applications/{application_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface UserApplicationsUpdateParams {
  /** ID of the application, not its client ID. */
  application_id: number;
  /** Name of the application. */
  name?: string;
  /** Scopes it may ask for, separated by spaces. */
  scopes?: string;
}

/**
 * Update one of your OAuth applications.
 *
 * Changes the name or the scopes of an OAuth application of the caller.
 *
 * `PUT /user/applications/:application_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_applications/#update-an-application)
 */
export function update(
  client: Client,
  params: UserApplicationsUpdateParams,
  options?: RequestOptions,
): Call<OAuthApplication> {
  return client.call(
    { id: "userApplications.update", method: "PUT", path: "/user/applications/{application_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface UserApplicationsDeleteParams {
  /** ID of the application, not its client ID. */
  application_id: number;
}

/**
 * Delete one of your OAuth applications.
 *
 * Deletes an OAuth application of the caller with all tokens given through it.
 *
 * `DELETE /user/applications/:application_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_applications/#delete-an-application)
 */
function delete_(client: Client, params: UserApplicationsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "userApplications.delete", method: "DELETE", path: "/user/applications/{application_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete one of your OAuth applications.
   *
   * Deletes an OAuth application of the caller with all tokens given through it.
   *
   * `DELETE /user/applications/:application_id`
   *
   * [Documentation](https://docs.gitlab.com/api/user_applications/#delete-an-application)
   */
  delete_ as delete,
};

// From spec/resources/applications.yaml. Do not edit: `npm run generate` writes this file.

/**
 * OAuth applications of the instance.
 *
 * [Documentation](https://docs.gitlab.com/api/applications/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { OAuthApplication, OAuthApplicationWithSecret } from "../shared/applications.js";

/**
 * List OAuth applications of the instance.
 *
 * Lists all OAuth applications of the instance, without their secrets.
 *
 * `GET /applications`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/applications/#list-all-applications)
 */
export function list(client: Client, params?: NoParams, options?: RequestOptions): Call<OAuthApplication[]> {
  return client.call({ id: "applications.list", method: "GET", path: "/applications" }, params, options);
}

/** Parameters of `create`. */
export interface ApplicationsCreateParams {
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
 * Create an OAuth application of the instance.
 *
 * Registers an OAuth application for the instance. The answer is the only chance to read its secret.
 *
 * `POST /applications`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/applications/#create-an-application)
 */
export function create(
  client: Client,
  params: ApplicationsCreateParams,
  options?: RequestOptions,
): Call<OAuthApplicationWithSecret> {
  return client.call({ id: "applications.create", method: "POST", path: "/applications" }, params, options);
}

/** Parameters of `delete`. */
export interface ApplicationsDeleteParams {
  /** ID of the application (`id`, not `application_id`). */
  application_id: number;
}

/**
 * Delete an OAuth application of the instance.
 *
 * Deletes an OAuth application of the instance.
 *
 * `DELETE /applications/:application_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/applications/#delete-an-application)
 */
function delete_(client: Client, params: ApplicationsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "applications.delete", method: "DELETE", path: "/applications/{application_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete an OAuth application of the instance.
   *
   * Deletes an OAuth application of the instance.
   *
   * `DELETE /applications/:application_id`
   *
   * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/applications/#delete-an-application)
   */
  delete_ as delete,
};

/** Parameters of `renewSecret`. */
export interface ApplicationsRenewSecretParams {
  /** ID of the application (`id`, not `application_id`). */
  application_id: number;
}

/**
 * Renew the secret of an OAuth application.
 *
 * Gives an OAuth application of the instance a new secret. The answer is the only chance to read it.
 *
 * `POST /applications/:application_id/renew-secret`
 *
 * Since GitLab 16.11. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/applications/#renew-an-application-secret)
 */
export function renewSecret(
  client: Client,
  params: ApplicationsRenewSecretParams,
  options?: RequestOptions,
): Call<OAuthApplicationWithSecret> {
  return client.call(
    { id: "applications.renewSecret", method: "POST", path: "/applications/{application_id}/renew-secret" },
    params,
    options,
  );
}

// From spec/resources/user-support-pins.yaml. Do not edit: `npm run generate` writes this file.

/**
 * PINs with which users prove to GitLab's support who they are.
 *
 * [Documentation](https://docs.gitlab.com/api/users/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Get your support PIN.
 *
 * Gets the PIN with which the caller proves to GitLab's support who they are. 404 where there is none or it
 * expired.
 *
 * `GET /user/support_pin`
 *
 * Since GitLab 17.8.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#get-details-on-a-support-pin)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<UserSupportPin> {
  return client.call({ id: "userSupportPins.get", method: "GET", path: "/user/support_pin" }, params, options);
}

/**
 * Create a support PIN.
 *
 * Creates a PIN with which the caller proves to GitLab's support who they are. It expires after seven days,
 * and replaces an earlier one.
 *
 * `POST /user/support_pin`
 *
 * Since GitLab 17.8.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#create-a-support-pin)
 */
export function create(client: Client, params?: NoParams, options?: RequestOptions): Call<UserSupportPin> {
  return client.call({ id: "userSupportPins.create", method: "POST", path: "/user/support_pin" }, params, options);
}

/** Parameters of `getForUser`. */
export interface UserSupportPinsGetForUserParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Get the support PIN of a user.
 *
 * Gets the PIN with which a user proves to GitLab's support who they are. 404 where there is none or it
 * expired.
 *
 * `GET /users/:user_id/support_pin`
 *
 * Since GitLab 17.8. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#get-a-support-pin-for-a-user)
 */
export function getForUser(
  client: Client,
  params: UserSupportPinsGetForUserParams,
  options?: RequestOptions,
): Call<UserSupportPin> {
  return client.call(
    { id: "userSupportPins.getForUser", method: "GET", path: "/users/{user_id}/support_pin" },
    params,
    options,
  );
}

/** Parameters of `revokeForUser`. */
export interface UserSupportPinsRevokeForUserParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Revoke the support PIN of a user.
 *
 * Makes the support PIN of a user invalid before it expires. 404 where there is none.
 *
 * `POST /users/:user_id/support_pin/revoke`
 *
 * Since GitLab 17.11. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#revoke-a-support-pin-for-a-user)
 */
export function revokeForUser(
  client: Client,
  params: UserSupportPinsRevokeForUserParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "userSupportPins.revokeForUser", method: "POST", path: "/users/{user_id}/support_pin/revoke", as: "none" },
    params,
    options,
  );
}

/** PIN with which a user proves to GitLab's support who they are. */
export interface UserSupportPin {
  /** Six digits. */
  pin: string;
  /** When it expires. */
  expires_at: string;
}

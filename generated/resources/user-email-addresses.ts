// From spec/resources/user-email-addresses.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Email addresses of user accounts.
 *
 * [Documentation](https://docs.gitlab.com/api/user_email_addresses/)
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

/** Parameters of `list`. */
export interface UserEmailAddressesListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List your email addresses.
 *
 * Lists the email addresses of the caller; the primary one is not among them, it is part of the account.
 *
 * `GET /user/emails`
 *
 * [Documentation](https://docs.gitlab.com/api/user_email_addresses/#list-all-email-addresses)
 */
export function list(client: Client, params?: UserEmailAddressesListParams, options?: ListOptions): ListCall<Email> {
  return listCall(
    client,
    { id: "userEmailAddresses.list", method: "GET", path: "/user/emails", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface UserEmailAddressesCreateParams {
  /** Email address. */
  email: string;
}

/**
 * Add an email address to your account.
 *
 * Adds an email address to the account of the caller, who is sent a message to confirm it.
 *
 * `POST /user/emails`
 *
 * [Documentation](https://docs.gitlab.com/api/user_email_addresses/#add-an-email-address)
 */
export function create(client: Client, params: UserEmailAddressesCreateParams, options?: RequestOptions): Call<Email> {
  return client.call({ id: "userEmailAddresses.create", method: "POST", path: "/user/emails" }, params, options);
}

/** Parameters of `get`. */
export interface UserEmailAddressesGetParams {
  /** ID of the email address. */
  email_id: number;
}

/**
 * Get one of your email addresses.
 *
 * Gets one email address of the caller.
 *
 * `GET /user/emails/:email_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_email_addresses/#retrieve-details-on-an-email-address)
 */
export function get(client: Client, params: UserEmailAddressesGetParams, options?: RequestOptions): Call<Email> {
  return client.call({ id: "userEmailAddresses.get", method: "GET", path: "/user/emails/{email_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface UserEmailAddressesDeleteParams {
  /** ID of the email address. */
  email_id: number;
}

/**
 * Delete one of your email addresses.
 *
 * Deletes an email address of the caller. The primary one cannot be deleted.
 *
 * `DELETE /user/emails/:email_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_email_addresses/#delete-an-email-address)
 */
function delete_(client: Client, params: UserEmailAddressesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "userEmailAddresses.delete", method: "DELETE", path: "/user/emails/{email_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete one of your email addresses.
   *
   * Deletes an email address of the caller. The primary one cannot be deleted.
   *
   * `DELETE /user/emails/:email_id`
   *
   * [Documentation](https://docs.gitlab.com/api/user_email_addresses/#delete-an-email-address)
   */
  delete_ as delete,
};

/** Parameters of `listForUser`. */
export interface UserEmailAddressesListForUserParams {
  /** ID of the user. */
  user_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List email addresses of a user.
 *
 * Lists the email addresses of any user.
 *
 * `GET /users/:user_id/emails`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_email_addresses/#list-all-email-addresses-for-a-user)
 */
export function listForUser(
  client: Client,
  params: UserEmailAddressesListForUserParams,
  options?: ListOptions,
): ListCall<Email> {
  return listCall(
    client,
    { id: "userEmailAddresses.listForUser", method: "GET", path: "/users/{user_id}/emails", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `createForUser`. */
export interface UserEmailAddressesCreateForUserParams {
  /** ID of the user. */
  user_id: number;
  /** Email address. */
  email: string;
  /** Whether the address counts as confirmed without a message to it. Default: `false`. */
  skip_confirmation?: boolean;
}

/**
 * Add an email address for a user.
 *
 * Adds an email address to the account of any user.
 *
 * `POST /users/:user_id/emails`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_email_addresses/#add-an-email-address-for-a-user)
 */
export function createForUser(
  client: Client,
  params: UserEmailAddressesCreateForUserParams,
  options?: RequestOptions,
): Call<Email> {
  return client.call(
    { id: "userEmailAddresses.createForUser", method: "POST", path: "/users/{user_id}/emails" },
    params,
    options,
  );
}

/** Parameters of `deleteForUser`. */
export interface UserEmailAddressesDeleteForUserParams {
  /** ID of the user. */
  user_id: number;
  /** ID of the email address. */
  email_id: number;
}

/**
 * Delete an email address of a user.
 *
 * Deletes an email address of any user. The primary one cannot be deleted.
 *
 * `DELETE /users/:user_id/emails/:email_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_email_addresses/#delete-an-email-address-for-a-user)
 */
export function deleteForUser(
  client: Client,
  params: UserEmailAddressesDeleteForUserParams,
  options?: RequestOptions,
): Call<Email | undefined> {
  return client.call(
    { id: "userEmailAddresses.deleteForUser", method: "DELETE", path: "/users/{user_id}/emails/{email_id}" },
    params,
    options,
  );
}

/** Secondary email address of a user. */
export interface Email {
  /** ID of the email address. */
  id: number;
  /** Email address. */
  email: string;
  /** When it was confirmed; null until then. */
  confirmed_at: string | null;
}

// From spec/resources/user-keys.yaml. Do not edit: `npm run generate` writes this file.

/**
 * SSH and GPG keys of user accounts.
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/)
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
import type { SshKey, SshKeyUsage } from "../shared/keys.js";
import type { UserIdOrUsername } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface UserKeysListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List your SSH keys.
 *
 * Lists the SSH keys of the caller.
 *
 * `GET /user/keys`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#list-all-ssh-keys)
 */
export function list(client: Client, params?: UserKeysListParams, options?: ListOptions): ListCall<SshKey> {
  return listCall(
    client,
    { id: "userKeys.list", method: "GET", path: "/user/keys", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface UserKeysCreateParams {
  /** Name to tell the key by. */
  title: string;
  /** Public key in OpenSSH format. */
  key: string;
  /** When the key stops working; never unless given. */
  expires_at?: string | Date;
  /** What the key may be used for. Default: `auth_and_signing`. */
  usage_type?: SshKeyUsage;
}

/**
 * Add an SSH key to your account.
 *
 * Adds an SSH key to the account of the caller. A key can belong to one account only.
 *
 * `POST /user/keys`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#add-an-ssh-key)
 */
export function create(client: Client, params: UserKeysCreateParams, options?: RequestOptions): Call<SshKey> {
  return client.call({ id: "userKeys.create", method: "POST", path: "/user/keys" }, params, options);
}

/** Parameters of `get`. */
export interface UserKeysGetParams {
  /** ID of the key. */
  key_id: number;
}

/**
 * Get one of your SSH keys.
 *
 * Gets one SSH key of the caller.
 *
 * `GET /user/keys/:key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#retrieve-an-ssh-key)
 */
export function get(client: Client, params: UserKeysGetParams, options?: RequestOptions): Call<SshKey> {
  return client.call({ id: "userKeys.get", method: "GET", path: "/user/keys/{key_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface UserKeysDeleteParams {
  /** ID of the key. */
  key_id: number;
}

/**
 * Delete one of your SSH keys.
 *
 * Deletes an SSH key of the caller.
 *
 * `DELETE /user/keys/:key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#delete-an-ssh-key)
 */
function delete_(client: Client, params: UserKeysDeleteParams, options?: RequestOptions): Call<SshKey | undefined> {
  return client.call({ id: "userKeys.delete", method: "DELETE", path: "/user/keys/{key_id}" }, params, options);
}
export {
  /**
   * Delete one of your SSH keys.
   *
   * Deletes an SSH key of the caller.
   *
   * `DELETE /user/keys/:key_id`
   *
   * [Documentation](https://docs.gitlab.com/api/user_keys/#delete-an-ssh-key)
   */
  delete_ as delete,
};

/** Parameters of `listForUser`. */
export interface UserKeysListForUserParams {
  /** ID or username of the user. */
  user_id: UserIdOrUsername;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List SSH keys of a user.
 *
 * Lists the public SSH keys of any user. No credential is needed.
 *
 * `GET /users/:user_id/keys`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#list-all-ssh-keys-for-a-user)
 */
export function listForUser(
  client: Client,
  params: UserKeysListForUserParams,
  options?: ListOptions,
): ListCall<SshKey> {
  return listCall(
    client,
    { id: "userKeys.listForUser", method: "GET", path: "/users/{user_id}/keys", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `createForUser`. */
export interface UserKeysCreateForUserParams {
  /** ID or username of the user. */
  user_id: UserIdOrUsername;
  /** Name to tell the key by. */
  title: string;
  /** Public key in OpenSSH format. */
  key: string;
  /** When the key stops working; never unless given. */
  expires_at?: string | Date;
  /** What the key may be used for. Default: `auth_and_signing`. */
  usage_type?: SshKeyUsage;
}

/**
 * Add an SSH key for a user.
 *
 * Adds an SSH key to the account of any user. Writes an audit event.
 *
 * `POST /users/:user_id/keys`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#add-an-ssh-key-for-a-user)
 */
export function createForUser(
  client: Client,
  params: UserKeysCreateForUserParams,
  options?: RequestOptions,
): Call<SshKey> {
  return client.call({ id: "userKeys.createForUser", method: "POST", path: "/users/{user_id}/keys" }, params, options);
}

/** Parameters of `getForUser`. */
export interface UserKeysGetForUserParams {
  /** ID of the user. */
  user_id: number;
  /** ID of the key. */
  key_id: number;
}

/**
 * Get an SSH key of a user.
 *
 * Gets one public SSH key of any user. No credential is needed.
 *
 * `GET /users/:user_id/keys/:key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#retrieve-an-ssh-key-for-a-user)
 */
export function getForUser(client: Client, params: UserKeysGetForUserParams, options?: RequestOptions): Call<SshKey> {
  return client.call(
    { id: "userKeys.getForUser", method: "GET", path: "/users/{user_id}/keys/{key_id}" },
    params,
    options,
  );
}

/** Parameters of `deleteForUser`. */
export interface UserKeysDeleteForUserParams {
  /** ID of the user. */
  user_id: number;
  /** ID of the key. */
  key_id: number;
}

/**
 * Delete an SSH key of a user.
 *
 * Deletes an SSH key of any user.
 *
 * `DELETE /users/:user_id/keys/:key_id`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#delete-an-ssh-key-for-a-user)
 */
export function deleteForUser(
  client: Client,
  params: UserKeysDeleteForUserParams,
  options?: RequestOptions,
): Call<SshKey | undefined> {
  return client.call(
    { id: "userKeys.deleteForUser", method: "DELETE", path: "/users/{user_id}/keys/{key_id}" },
    params,
    options,
  );
}

/** Parameters of `listGpg`. */
export interface UserKeysListGpgParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List your GPG keys.
 *
 * Lists the GPG keys of the caller.
 *
 * `GET /user/gpg_keys`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#list-all-gpg-keys)
 */
export function listGpg(client: Client, params?: UserKeysListGpgParams, options?: ListOptions): ListCall<GpgKey> {
  return listCall(
    client,
    { id: "userKeys.listGpg", method: "GET", path: "/user/gpg_keys", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `createGpg`. */
export interface UserKeysCreateGpgParams {
  /** Public key, ASCII-armored. */
  key: string;
}

/**
 * Add a GPG key to your account.
 *
 * Adds a GPG key to the account of the caller.
 *
 * `POST /user/gpg_keys`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#add-a-gpg-key)
 */
export function createGpg(client: Client, params: UserKeysCreateGpgParams, options?: RequestOptions): Call<GpgKey> {
  return client.call({ id: "userKeys.createGpg", method: "POST", path: "/user/gpg_keys" }, params, options);
}

/** Parameters of `getGpg`. */
export interface UserKeysGetGpgParams {
  /** ID of the key. */
  key_id: number;
}

/**
 * Get one of your GPG keys.
 *
 * Gets one GPG key of the caller.
 *
 * `GET /user/gpg_keys/:key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#retrieve-a-gpg-key)
 */
export function getGpg(client: Client, params: UserKeysGetGpgParams, options?: RequestOptions): Call<GpgKey> {
  return client.call({ id: "userKeys.getGpg", method: "GET", path: "/user/gpg_keys/{key_id}" }, params, options);
}

/** Parameters of `deleteGpg`. */
export interface UserKeysDeleteGpgParams {
  /** ID of the key. */
  key_id: number;
}

/**
 * Delete one of your GPG keys.
 *
 * Deletes a GPG key of the caller. Commits signed with it stay verified; revoke the key to change that.
 *
 * `DELETE /user/gpg_keys/:key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#delete-a-gpg-key)
 */
export function deleteGpg(client: Client, params: UserKeysDeleteGpgParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "userKeys.deleteGpg", method: "DELETE", path: "/user/gpg_keys/{key_id}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `revokeGpg`. */
export interface UserKeysRevokeGpgParams {
  /** ID of the key. */
  key_id: number;
}

/**
 * Revoke one of your GPG keys.
 *
 * Revokes a GPG key of the caller: commits signed with it become unverified.
 *
 * `POST /user/gpg_keys/:key_id/revoke`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#list-all-gpg-keys)
 */
export function revokeGpg(client: Client, params: UserKeysRevokeGpgParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "userKeys.revokeGpg", method: "POST", path: "/user/gpg_keys/{key_id}/revoke", as: "none" },
    params,
    options,
  );
}

/** Parameters of `listGpgForUser`. */
export interface UserKeysListGpgForUserParams {
  /** ID of the user. */
  user_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List GPG keys of a user.
 *
 * Lists the GPG keys of any user. No credential is needed.
 *
 * `GET /users/:user_id/gpg_keys`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#list-all-gpg-keys-for-a-user)
 */
export function listGpgForUser(
  client: Client,
  params: UserKeysListGpgForUserParams,
  options?: ListOptions,
): ListCall<GpgKey> {
  return listCall(
    client,
    { id: "userKeys.listGpgForUser", method: "GET", path: "/users/{user_id}/gpg_keys", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `createGpgForUser`. */
export interface UserKeysCreateGpgForUserParams {
  /** ID of the user. */
  user_id: number;
  /** Public key, ASCII-armored. */
  key: string;
}

/**
 * Add a GPG key for a user.
 *
 * Adds a GPG key to the account of any user.
 *
 * `POST /users/:user_id/gpg_keys`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#add-a-gpg-key-for-a-user)
 */
export function createGpgForUser(
  client: Client,
  params: UserKeysCreateGpgForUserParams,
  options?: RequestOptions,
): Call<GpgKey> {
  return client.call(
    { id: "userKeys.createGpgForUser", method: "POST", path: "/users/{user_id}/gpg_keys" },
    params,
    options,
  );
}

/** Parameters of `getGpgForUser`. */
export interface UserKeysGetGpgForUserParams {
  /** ID of the user. */
  user_id: number;
  /** ID of the key. */
  key_id: number;
}

/**
 * Get a GPG key of a user.
 *
 * Gets one GPG key of any user. No credential is needed.
 *
 * `GET /users/:user_id/gpg_keys/:key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#retrieve-a-gpg-key-for-a-user)
 */
export function getGpgForUser(
  client: Client,
  params: UserKeysGetGpgForUserParams,
  options?: RequestOptions,
): Call<GpgKey> {
  return client.call(
    { id: "userKeys.getGpgForUser", method: "GET", path: "/users/{user_id}/gpg_keys/{key_id}" },
    params,
    options,
  );
}

/** Parameters of `deleteGpgForUser`. */
export interface UserKeysDeleteGpgForUserParams {
  /** ID of the user. */
  user_id: number;
  /** ID of the key. */
  key_id: number;
}

/**
 * Delete a GPG key of a user.
 *
 * Deletes a GPG key of any user.
 *
 * `DELETE /users/:user_id/gpg_keys/:key_id`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#delete-a-gpg-key-for-a-user)
 */
export function deleteGpgForUser(
  client: Client,
  params: UserKeysDeleteGpgForUserParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "userKeys.deleteGpgForUser", method: "DELETE", path: "/users/{user_id}/gpg_keys/{key_id}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `revokeGpgForUser`. */
export interface UserKeysRevokeGpgForUserParams {
  /** ID of the user. */
  user_id: number;
  /** ID of the key. */
  key_id: number;
}

/**
 * Revoke a GPG key of a user.
 *
 * Revokes a GPG key of any user: commits signed with it become unverified.
 *
 * `POST /users/:user_id/gpg_keys/:key_id/revoke`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_keys/#list-all-gpg-keys-for-a-user)
 */
export function revokeGpgForUser(
  client: Client,
  params: UserKeysRevokeGpgForUserParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "userKeys.revokeGpgForUser", method: "POST", path: "/users/{user_id}/gpg_keys/{key_id}/revoke", as: "none" },
    params,
    options,
  );
}

/** GPG key of a user. */
export interface GpgKey {
  /** ID of the key. */
  id: number;
  /** Public key, ASCII-armored. */
  key: string;
  /** When it was added. */
  created_at: string;
}

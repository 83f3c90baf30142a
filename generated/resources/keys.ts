// From spec/resources/keys.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Finds users by their SSH keys.
 *
 * [Documentation](https://docs.gitlab.com/api/keys/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { SshKey } from "../shared/keys.js";
import type { UserPublic } from "../shared/users.js";

/** Parameters of `find`. */
export interface KeysFindParams {
  /** Fingerprint of the key, MD5 (`ba:81:...`) or SHA-256 (`SHA256:...`). */
  fingerprint: string;
}

/**
 * Find a user by key fingerprint.
 *
 * Finds the user, or with a deploy key the user who added it, that an SSH key belongs to by the fingerprint
 * of the key.
 *
 * `GET /keys`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/keys/#retrieve-user-by-ssh-key-fingerprint)
 */
export function find(client: Client, params: KeysFindParams, options?: RequestOptions): Call<SshKeyWithUser> {
  return queryCall(client, { id: "keys.find", method: "GET", path: "/keys" }, params, options);
}

/** Parameters of `get`. */
export interface KeysGetParams {
  /** ID of the key. */
  key_id: number;
}

/**
 * Get an SSH key with its user.
 *
 * Gets one SSH key with the user that it belongs to.
 *
 * `GET /keys/:key_id`
 *
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/keys/#retrieve-user-by-ssh-key-id)
 */
export function get(client: Client, params: KeysGetParams, options?: RequestOptions): Call<SshKeyWithUser> {
  return client.call({ id: "keys.get", method: "GET", path: "/keys/{key_id}" }, params, options);
}

/** Link between a deploy key and a project that it may reach. */
export interface DeployKeyProject {
  /** ID of the link between the key and the project. */
  id?: number;
  /** ID of the deploy key. */
  deploy_key_id?: number;
  /** ID of the project. */
  project_id?: number;
  /** When the key was enabled there. */
  created_at?: string;
  /** When the link last changed. */
  updated_at?: string;
  /** Whether the key may push. */
  can_push?: boolean;
}

/** SSH key with the user that it belongs to. */
export interface SshKeyWithUser extends SshKey {
  /** User that it belongs to. */
  user?: UserPublic;
  /** Projects that the key may reach, for a deploy key. */
  deploy_keys_projects?: DeployKeyProject[];
}

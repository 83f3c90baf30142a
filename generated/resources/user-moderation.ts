// From spec/resources/user-moderation.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Approving, blocking, banning and deactivating user accounts.
 *
 * [Documentation](https://docs.gitlab.com/api/user_moderation/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";

/** Parameters of `approve`. */
export interface UserModerationApproveParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Approve a user.
 *
 * Approves an account that waits for approval, which becomes active. 403 for a blocked user, 409 for one that
 * waits for nothing.
 *
 * `POST /users/:user_id/approve`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_moderation/#approve-access-to-a-user)
 */
export function approve(
  client: Client,
  params: UserModerationApproveParams,
  options?: RequestOptions,
): Call<UserModerationResult> {
  return client.call(
    { id: "userModeration.approve", method: "POST", path: "/users/{user_id}/approve" },
    params,
    options,
  );
}

/** Parameters of `reject`. */
export interface UserModerationRejectParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Reject a user.
 *
 * Rejects an account that waits for approval. The account is deleted; 409 where it waits for nothing.
 *
 * `POST /users/:user_id/reject`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_moderation/#reject-access-to-a-user)
 */
export function reject(
  client: Client,
  params: UserModerationRejectParams,
  options?: RequestOptions,
): Call<UserModerationResult> {
  return client.call({ id: "userModeration.reject", method: "POST", path: "/users/{user_id}/reject" }, params, options);
}

/** Parameters of `deactivate`. */
export interface UserModerationDeactivateParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Deactivate a user.
 *
 * Deactivates an account that was not used for some time; it becomes active again when the user signs in. 403
 * for users who were active lately, are blocked or internal.
 *
 * `POST /users/:user_id/deactivate`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_moderation/#deactivate-a-user)
 */
export function deactivate(
  client: Client,
  params: UserModerationDeactivateParams,
  options?: RequestOptions,
): Call<boolean | null> {
  return client.call(
    { id: "userModeration.deactivate", method: "POST", path: "/users/{user_id}/deactivate", idempotent: true },
    params,
    options,
  );
}

/** Parameters of `activate`. */
export interface UserModerationActivateParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Activate a user.
 *
 * Makes a deactivated account active again. 403 for a blocked user, who is to be unblocked first.
 *
 * `POST /users/:user_id/activate`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_moderation/#reactivate-a-user)
 */
export function activate(
  client: Client,
  params: UserModerationActivateParams,
  options?: RequestOptions,
): Call<boolean> {
  return client.call(
    { id: "userModeration.activate", method: "POST", path: "/users/{user_id}/activate" },
    params,
    options,
  );
}

/** Parameters of `block`. */
export interface UserModerationBlockParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Block a user.
 *
 * Blocks an account: the user cannot sign in or use the API, and takes no seat. 403 for the caller, and for
 * internal and LDAP-blocked users.
 *
 * `POST /users/:user_id/block`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_moderation/#block-access-to-a-user)
 */
export function block(
  client: Client,
  params: UserModerationBlockParams,
  options?: RequestOptions,
): Call<boolean | null> {
  return client.call(
    { id: "userModeration.block", method: "POST", path: "/users/{user_id}/block", idempotent: true },
    params,
    options,
  );
}

/** Parameters of `unblock`. */
export interface UserModerationUnblockParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Unblock a user.
 *
 * Makes a blocked account active again. 403 for LDAP-blocked and for deactivated users.
 *
 * `POST /users/:user_id/unblock`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_moderation/#unblock-access-to-a-user)
 */
export function unblock(client: Client, params: UserModerationUnblockParams, options?: RequestOptions): Call<boolean> {
  return client.call(
    { id: "userModeration.unblock", method: "POST", path: "/users/{user_id}/unblock" },
    params,
    options,
  );
}

/** Parameters of `ban`. */
export interface UserModerationBanParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Ban a user.
 *
 * Bans an account: the user cannot sign in, and what the user wrote is hidden. 403 where the account is not
 * active.
 *
 * `POST /users/:user_id/ban`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_moderation/#ban-a-user)
 */
export function ban(client: Client, params: UserModerationBanParams, options?: RequestOptions): Call<boolean> {
  return client.call({ id: "userModeration.ban", method: "POST", path: "/users/{user_id}/ban" }, params, options);
}

/** Parameters of `unban`. */
export interface UserModerationUnbanParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Unban a user.
 *
 * Makes a banned account active again, and shows what the user wrote. 403 where the user is not banned.
 *
 * `POST /users/:user_id/unban`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/user_moderation/#unban-a-user)
 */
export function unban(client: Client, params: UserModerationUnbanParams, options?: RequestOptions): Call<boolean> {
  return client.call({ id: "userModeration.unban", method: "POST", path: "/users/{user_id}/unban" }, params, options);
}

/** Confirmation that an account was approved or rejected. */
export interface UserModerationResult {
  /** `Success`. */
  message: string;
}

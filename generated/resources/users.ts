// From spec/resources/users.yaml. Do not edit: `npm run generate` writes this file.

/**
 * User accounts: their profiles, status, memberships and activity.
 *
 * [Documentation](https://docs.gitlab.com/api/users/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type NoParams,
  queryCall,
  type RequestOptions,
  type Upload,
} from "../../runtime/client.js";
import type { DeployKey } from "../shared/deploy-keys.js";
import type { AccessLevel, SortDirection, UserIdOrUsername } from "../shared/schemas.js";
import type {
  Avatar,
  TwoFactorFilter,
  User,
  UserAccountFields,
  UserAdminFields,
  UserBasic,
  UserProfileFields,
  UserPublic,
  UserWithAdmin,
} from "../shared/users.js";

/** Parameters of `list`. */
export interface UsersListParams {
  /** Username of the one user to find, in small or capital letters. */
  username?: string;
  /** Public email address of the one user to find. */
  public_email?: string;
  /**
   * Text to look for in names and usernames, or a whole email address. For callers who are no administrators
   * that is the public address only.
   */
  search?: string;
  /** Whether to list active users only. False lists all. Default: `false`. */
  active?: boolean;
  /** Whether to list blocked users only. False lists all. Default: `false`. */
  blocked?: boolean;
  /** Whether to list external users only. False lists all. Default: `false`. */
  external?: boolean;
  /** Whether to list people only, that is neither bots nor internal users. Default: `false`. */
  humans?: boolean;
  /** Whether to leave out active users. Default: `false`. */
  exclude_active?: boolean;
  /** Whether to leave out external users. Default: `false`. */
  exclude_external?: boolean;
  /** Whether to list bots and internal users only. Default: `false`. */
  exclude_humans?: boolean;
  /**
   * Whether to leave out internal users such as the alert bot. Bots of projects and groups stay.
   * Default: `false`.
   */
  exclude_internal?: boolean;
  /** Whether to leave out the bots of project and group access tokens. Default: `false`. */
  without_project_bots?: boolean;
  /** Time after which the account was created; of effect for administrators only. */
  created_after?: string | Date;
  /** Time before which the account was created; of effect for administrators only. */
  created_before?: string | Date;
  /** ID of the user at the identity provider, together with `provider`; for administrators only. */
  extern_uid?: string;
  /**
   * Name of the identity provider that `extern_uid` belongs to, for example `github`, or `scim` on Premium.
   */
  provider?: string;
  /**
   * ID of the SAML provider whose users to list. Until GitLab 18.1.
   * @deprecated Since GitLab 18.2. Removed in GitLab 18.2. The SAML users of the group.
   */
  saml_provider_id?: number;
  /**
   * Attribute to sort by, instead of the best match first with `search`; of effect for administrators only.
   * Default: `id`.
   */
  order_by?: UsersOrderBy;
  /** Direction of sorting; of effect for administrators only. Default: `desc`. */
  sort?: SortDirection;
  /** Filter by two-factor authentication; of effect for administrators only. */
  two_factor?: TwoFactorFilter;
  /** Whether to list only users without a project; of effect for administrators only. Default: `false`. */
  without_projects?: boolean;
  /** Whether to list administrators only; of effect for administrators only. Default: `false`. */
  admins?: boolean;
  /**
   * Whether to list auditors only; of effect for administrators only. Default: `false`. Premium and Ultimate
   * only. Since GitLab 16.2.
   */
  auditors?: boolean;
  /**
   * Whether to leave out users who come from LDAP; of effect for administrators only. Default: `false`.
   * Premium and Ultimate only.
   */
  skip_ldap?: boolean;
  /**
   * Custom attributes that the user must have, all of them with the same values; of effect for administrators
   * only.
   */
  custom_attributes?: Record<string, string>;
  /** Whether the answer tells the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /**
   * Place where the page begins, as the `Link` header of the page before gives it; with keyset pagination
   * only.
   */
  cursor?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List users.
 *
 * Lists the users of the instance, newest first, or with `search` the best matches first. Administrators get
 * the whole account of each user and more filters; other callers get the basic attributes, and filters that
 * they may not use are ignored without a word. To find a user by email address, search for the whole address:
 * administrators find private addresses too. Without a credential, `username` must be given. Lists of more
 * than 50,000 users need keyset pagination.
 *
 * `GET /users`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#list-all-users)
 */
export function list(client: Client, params?: UsersListParams, options?: ListOptions): ListCall<ListedUser> {
  return listCall(
    client,
    {
      id: "users.list",
      method: "GET",
      path: "/users",
      pagination: "both",
      orderBy: ["id", "name", "username", "created_at", "updated_at"],
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface UsersCreateParams {
  /** Primary email address. */
  email: string;
  /** Display name. */
  name: string;
  /** Name that the user is mentioned and signs in with. */
  username: string;
  /** Whether the user is an administrator. False for a new user unless given. */
  admin?: boolean;
  /**
   * Whether the user is an auditor, who reads everything on the instance. False for a new user unless given.
   * Premium and Ultimate only.
   */
  auditor?: boolean;
  /** Image file of the avatar. */
  avatar?: Upload;
  /** Text about the user. */
  bio?: string;
  /** Whether the user may create top-level groups. */
  can_create_group?: boolean;
  /** ID of the color scheme of source code. */
  color_scheme_id?: number;
  /** Email address of commits that are made in the web interface; `_private` hides the real one. */
  commit_email?: string;
  /** ID of the Discord account. */
  discord?: string;
  /** ID of the user at the identity provider, together with `provider`. */
  extern_uid?: string;
  /**
   * Whether it is an external user, who sees only what access is given to. False for a new user unless given.
   */
  external?: boolean;
  /** Additional compute minutes. Premium and Ultimate only. */
  extra_shared_runners_minutes_limit?: number;
  /** Name on GitHub. */
  github?: string;
  /** ID of the group whose SAML provider `extern_uid` and `provider` belong to. Premium and Ultimate only. */
  group_id_for_saml?: number;
  /** Name or address of the LinkedIn profile. */
  linkedin?: string;
  /** Where the user is. */
  location?: string;
  /** Note of the administrators about the user. */
  note?: string;
  /** Name of the company or organization. Null and an empty text clear it. */
  organization?: string | null;
  /** Whether security policies are edited in the advanced editor. */
  policy_advanced_editor?: boolean;
  /**
   * Whether the profile is hidden from other users. Null takes the default of the instance, as does leaving
   * it out for a new user.
   */
  private_profile?: boolean | null;
  /** Number of personal projects that the user may have. */
  projects_limit?: number;
  /** Pronouns that the profile shows. */
  pronouns?: string;
  /** Name of the identity provider that `extern_uid` belongs to. */
  provider?: string;
  /** Email address that everyone may see; for an existing user one that is verified. */
  public_email?: string;
  /**
   * Compute minutes a month on instance runners: null for the default of the instance, 0 for no limit.
   * Premium and Ultimate only.
   */
  shared_runners_minutes_limit?: number | null;
  /** ID of the color theme of the navigation. */
  theme_id?: number;
  /** Name or address of the X (Twitter) profile. */
  twitter?: string;
  /** Whether to show one file of a diff on a page. */
  view_diffs_file_by_file?: boolean;
  /** Address of the user's website. */
  website_url?: string;
  /** Password; needed unless `force_random_password` or `reset_password` is set. */
  password?: string;
  /** Whether to set a random password that nobody knows. */
  force_random_password?: boolean;
  /** Whether to send the user a link to set the password. */
  reset_password?: boolean;
  /** Whether the email address counts as confirmed. Default: `false`. */
  skip_confirmation?: boolean;
}

/**
 * Create a user.
 *
 * Creates an account. Give a password, or let GitLab make one with `force_random_password` or send the user a
 * link to set one with `reset_password`; these two take precedence over a password.
 *
 * `POST /users`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#create-a-user)
 */
export function create(client: Client, params: UsersCreateParams, options?: RequestOptions): Call<UserWithAdmin> {
  return client.call({ id: "users.create", method: "POST", path: "/users" }, params, options);
}

/** Parameters of `get`. */
export interface UsersGetParams {
  /** ID of the user. */
  user_id: number;
  /** Whether the answer tells the custom attributes; of effect for administrators only. Default: `false`. */
  with_custom_attributes?: boolean;
  /** Filter of lists, which GitLab accepts and ignores here. */
  custom_attributes?: Record<string, string>;
}

/**
 * Get a user.
 *
 * Gets one user by ID; to find one by username, list users with `username`. Administrators get the account
 * too, with IP addresses and the number of sign-ins.
 *
 * `GET /users/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#retrieve-a-single-user)
 */
export function get(client: Client, params: UsersGetParams, options?: RequestOptions): Call<UserDetails> {
  return queryCall(client, { id: "users.get", method: "GET", path: "/users/{user_id}" }, params, options);
}

/** Parameters of `update`. */
export interface UsersUpdateParams {
  /** ID of the user. */
  user_id: number;
  /** Whether the user is an administrator. False for a new user unless given. */
  admin?: boolean;
  /**
   * Whether the user is an auditor, who reads everything on the instance. False for a new user unless given.
   * Premium and Ultimate only.
   */
  auditor?: boolean;
  /** Image file of the avatar. */
  avatar?: Upload;
  /** Text about the user. */
  bio?: string;
  /** Whether the user may create top-level groups. */
  can_create_group?: boolean;
  /** ID of the color scheme of source code. */
  color_scheme_id?: number;
  /** Email address of commits that are made in the web interface; `_private` hides the real one. */
  commit_email?: string;
  /** ID of the Discord account. */
  discord?: string;
  /** ID of the user at the identity provider, together with `provider`. */
  extern_uid?: string;
  /**
   * Whether it is an external user, who sees only what access is given to. False for a new user unless given.
   */
  external?: boolean;
  /** Additional compute minutes. Premium and Ultimate only. */
  extra_shared_runners_minutes_limit?: number;
  /** Name on GitHub. */
  github?: string;
  /** ID of the group whose SAML provider `extern_uid` and `provider` belong to. Premium and Ultimate only. */
  group_id_for_saml?: number;
  /** Name or address of the LinkedIn profile. */
  linkedin?: string;
  /** Where the user is. */
  location?: string;
  /** Note of the administrators about the user. */
  note?: string;
  /** Name of the company or organization. Null and an empty text clear it. */
  organization?: string | null;
  /** Whether security policies are edited in the advanced editor. */
  policy_advanced_editor?: boolean;
  /**
   * Whether the profile is hidden from other users. Null takes the default of the instance, as does leaving
   * it out for a new user.
   */
  private_profile?: boolean | null;
  /** Number of personal projects that the user may have. */
  projects_limit?: number;
  /** Pronouns that the profile shows. */
  pronouns?: string;
  /** Name of the identity provider that `extern_uid` belongs to. */
  provider?: string;
  /** Email address that everyone may see; for an existing user one that is verified. */
  public_email?: string;
  /**
   * Compute minutes a month on instance runners: null for the default of the instance, 0 for no limit.
   * Premium and Ultimate only.
   */
  shared_runners_minutes_limit?: number | null;
  /** ID of the color theme of the navigation. */
  theme_id?: number;
  /** Name or address of the X (Twitter) profile. */
  twitter?: string;
  /** Whether to show one file of a diff on a page. */
  view_diffs_file_by_file?: boolean;
  /** Address of the user's website. */
  website_url?: string;
  /**
   * Primary email address: one that is already an address of the user, unless the instance asks for no
   * confirmation.
   */
  email?: string;
  /** Display name. */
  name?: string;
  /** Name that the user is mentioned and signs in with. */
  username?: string;
  /** New password. */
  password?: string;
  /** Whether a new email address counts as confirmed. Default: `false`. */
  skip_reconfirmation?: boolean;
}

/**
 * Update a user.
 *
 * Changes an account. A password that an administrator sets for another user must be changed at the next
 * sign-in. An email address or username that is taken is refused with 409.
 *
 * `PUT /users/:user_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#modify-a-user)
 */
export function update(client: Client, params: UsersUpdateParams, options?: RequestOptions): Call<UserWithAdmin> {
  return client.call({ id: "users.update", method: "PUT", path: "/users/{user_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface UsersDeleteParams {
  /** ID of the user. */
  user_id: number;
  /** Whether to delete what the user contributed as well, with groups that only this user owns. */
  hard_delete?: boolean;
}

/**
 * Delete a user.
 *
 * Deletes an account in the background. What the user contributed passes to the ghost user, unless
 * `hard_delete` is set. A sole owner of groups is refused with 409.
 *
 * `DELETE /users/:user_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#delete-a-user)
 */
function delete_(client: Client, params: UsersDeleteParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    { id: "users.delete", method: "DELETE", path: "/users/{user_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a user.
   *
   * Deletes an account in the background. What the user contributed passes to the ghost user, unless
   * `hard_delete` is set. A sole owner of groups is refused with 409.
   *
   * `DELETE /users/:user_id`
   *
   * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/users/#delete-a-user)
   */
  delete_ as delete,
};

/** Parameters of `disableTwoFactor`. */
export interface UsersDisableTwoFactorParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Disable two-factor authentication of a user.
 *
 * Turns off two-factor authentication of a user, for example one who lost the device. Not for administrators,
 * the caller included; 400 where it is off already.
 *
 * `PATCH /users/:user_id/disable_two_factor`
 *
 * Since GitLab 15.2. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#disable-two-factor-authentication-for-a-user)
 */
export function disableTwoFactor(
  client: Client,
  params: UsersDisableTwoFactorParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "users.disableTwoFactor", method: "PATCH", path: "/users/{user_id}/disable_two_factor", as: "none" },
    params,
    options,
  );
}

/** Parameters of `deleteIdentity`. */
export interface UsersDeleteIdentityParams {
  /** ID of the user. */
  user_id: number;
  /** Name of the identity provider, for example `github` or `saml`. */
  provider: string;
}

/**
 * Delete an identity of a user.
 *
 * Deletes the link between an account and an external identity provider.
 *
 * `DELETE /users/:user_id/identities/:provider`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#delete-authentication-identity-from-a-user)
 */
export function deleteIdentity(
  client: Client,
  params: UsersDeleteIdentityParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "users.deleteIdentity", method: "DELETE", path: "/users/{user_id}/identities/{provider}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `listMemberships`. */
export interface UsersListMembershipsParams {
  /** ID of the user. */
  user_id: number;
  /** Kind of membership to list; both unless given. */
  type?: UserMembershipType;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List memberships of a user.
 *
 * Lists the projects and groups that a user is a direct member of. What is inherited from groups above is not
 * listed.
 *
 * `GET /users/:user_id/memberships`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#list-projects-and-groups-that-a-user-is-a-member-of)
 */
export function listMemberships(
  client: Client,
  params: UsersListMembershipsParams,
  options?: ListOptions,
): ListCall<UserMembership> {
  return listCall(
    client,
    { id: "users.listMemberships", method: "GET", path: "/users/{user_id}/memberships", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listProjectDeployKeys`. */
export interface UsersListProjectDeployKeysParams {
  /** ID or username of the user. */
  user_id: UserIdOrUsername;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List project deploy keys of a user.
 *
 * Lists the deploy keys that are enabled in projects which both the caller and the user maintain. 403 where
 * they share none.
 *
 * `GET /users/:user_id/project_deploy_keys`
 *
 * Since GitLab 15.1.
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/#list-project-deploy-keys-for-user)
 */
export function listProjectDeployKeys(
  client: Client,
  params: UsersListProjectDeployKeysParams,
  options?: ListOptions,
): ListCall<DeployKey> {
  return listCall(
    client,
    {
      id: "users.listProjectDeployKeys",
      method: "GET",
      path: "/users/{user_id}/project_deploy_keys",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getStatus`. */
export interface UsersGetStatusParams {
  /** ID or username of the user. */
  user_id: UserIdOrUsername;
}

/**
 * Get the status of a user.
 *
 * Gets the status that a user shows. No credential is needed. The attributes are null where no status is set.
 *
 * `GET /users/:user_id/status`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#retrieve-the-status-of-a-user)
 */
export function getStatus(client: Client, params: UsersGetStatusParams, options?: RequestOptions): Call<UserStatus> {
  return client.call({ id: "users.getStatus", method: "GET", path: "/users/{user_id}/status" }, params, options);
}

/**
 * Get the current user.
 *
 * Gets the account of the caller. With `sudo` that is the user acted for; with a project or group access
 * token it is the bot of the token. Administrators get more attributes.
 *
 * `GET /user`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#retrieve-the-current-user)
 */
export function getCurrent(client: Client, params?: NoParams, options?: RequestOptions): Call<CurrentUser> {
  return client.call({ id: "users.getCurrent", method: "GET", path: "/user" }, params, options);
}

/** Parameters of `listActivities`. */
export interface UsersListActivitiesParams {
  /** First day to list; six months ago unless given. As `YYYY-MM-DD`. */
  from?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List last activity of users.
 *
 * Lists on which day each user last did something, longest ago first. Sign-ins, Git over HTTP or SSH, API
 * calls and visits to certain pages count. Users with private profiles are listed for administrators only.
 *
 * `GET /user/activities`
 *
 * GitLab Self-Managed and GitLab Dedicated only.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#list-a-users-activity)
 */
export function listActivities(
  client: Client,
  params?: UsersListActivitiesParams,
  options?: ListOptions,
): ListCall<UserActivity> {
  return listCall(
    client,
    { id: "users.listActivities", method: "GET", path: "/user/activities", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `uploadAvatar`. */
export interface UsersUploadAvatarParams {
  /** Image file. */
  avatar: Upload;
}

/**
 * Upload your avatar.
 *
 * Replaces the avatar of the caller. The image is a BMP, GIF, ICO, JPEG, PNG or TIFF file of at most 200 KiB,
 * best 192 pixels wide and high.
 *
 * `PUT /user/avatar`
 *
 * Since GitLab 17.0.
 *
 * [Documentation](https://docs.gitlab.com/api/users/#upload-an-avatar-for-yourself)
 */
export function uploadAvatar(client: Client, params: UsersUploadAvatarParams, options?: RequestOptions): Call<Avatar> {
  return client.call(
    { id: "users.uploadAvatar", method: "PUT", path: "/user/avatar", body: "multipart" },
    params,
    options,
  );
}

/**
 * Get your status.
 *
 * Gets the status that the caller shows. The attributes are null where no status is set.
 *
 * `GET /user/status`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#retrieve-your-user-status)
 */
export function getCurrentStatus(client: Client, params?: NoParams, options?: RequestOptions): Call<UserStatus> {
  return client.call({ id: "users.getCurrentStatus", method: "GET", path: "/user/status" }, params, options);
}

/** Parameters of `setStatus`. */
export interface UsersSetStatusParams extends UserStatusInput {}

/**
 * Set your status.
 *
 * Sets the status of the caller. Attributes left out are cleared; to keep them, use `users.updateStatus`.
 *
 * `PUT /user/status`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#set-your-user-status)
 */
export function setStatus(client: Client, params?: UsersSetStatusParams, options?: RequestOptions): Call<UserStatus> {
  return client.call({ id: "users.setStatus", method: "PUT", path: "/user/status" }, params, options);
}

/** Parameters of `updateStatus`. */
export interface UsersUpdateStatusParams extends UserStatusInput {}

/**
 * Update your status.
 *
 * Changes the given attributes of the status of the caller, and leaves the others as they are; null clears
 * one. Give at least one attribute.
 *
 * `PATCH /user/status`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#set-your-user-status)
 */
export function updateStatus(
  client: Client,
  params?: UsersUpdateStatusParams,
  options?: RequestOptions,
): Call<UserStatus> {
  return client.call(
    { id: "users.updateStatus", method: "PATCH", path: "/user/status", idempotent: true },
    params,
    options,
  );
}

/** The caller. Administrators get the attributes of `UserWithAdmin`, other users those of `UserPublic`. */
export interface CurrentUser extends UserPublic, UserAdminFields {
  /** When the account was created; only where the caller may see the profile. */
  created_at: string;
}

/**
 * User in a list. Administrators get the account too, as `UserWithAdmin` has it; other callers get the basic
 * attributes only.
 */
export interface ListedUser extends UserBasic, UserProfileFields, UserAccountFields, UserAdminFields {}

/** Day on which a user last did something. */
export interface UserActivity {
  /** Username of the user who was active. */
  username: string;
  /** Day on which the user last did something. */
  last_activity_on: string;
  /**
   * The same day. Use `last_activity_on`.
   * @deprecated
   */
  last_activity_at: string;
}

/** Whether a user is busy. */
export type UserAvailability = "busy" | "not_set";

/** One user with the profile. Administrators get the account too, and all that is known of sign-ins. */
export interface UserDetails extends User, UserAccountFields, UserAdminFields {
  /** Text about the user, rendered as HTML. */
  bio_html?: string | null;
  /** Highest role that the user has anywhere, for administrators. */
  highest_role?: AccessLevel | (number & {});
  /** Number of sign-ins, for administrators. */
  sign_in_count?: number;
  /** Subscription of the personal namespace on GitLab.com, for administrators. */
  plan?: string | null;
  /** Whether that subscription is a trial, for administrators. */
  trial?: boolean | null;
}

/** Direct membership of a user in a project or group. */
export interface UserMembership {
  /** ID of the project or group. */
  source_id: number;
  /** Display name of the project or group. */
  source_name: string;
  /** Whether it is a project or a group. */
  source_type: UserMembershipType | (string & {});
  /** Role of the user there. */
  access_level: AccessLevel | (number & {});
}

/** Whether a membership is one of a project, or of a group (`Namespace`). */
export type UserMembershipType = "Project" | "Namespace";

/** Status that a user shows. */
export interface UserStatus {
  /** Name of the emoji. */
  emoji: string | null;
  /** Text of the status, with emoji as `:coffee:`. */
  message: string | null;
  /** Whether the user is busy. */
  availability: UserAvailability | (string & {}) | null;
  /** Message rendered as HTML; empty without one. */
  message_html: string;
  /** When the status is cleared; null for never. */
  clear_status_at: string | null;
}

/** Time after which a status is cleared. */
export type UserStatusClearAfter = "30_minutes" | "3_hours" | "8_hours" | "1_day" | "3_days" | "7_days" | "30_days";

/** Status to show. */
export interface UserStatusInput {
  /** Name of the emoji; `speech_balloon` where there is a message only. */
  emoji?: string | null;
  /** Message, which may hold emoji codes such as `:coffee:`; at most 100 characters. */
  message?: string | null;
  /** Whether the caller is busy. */
  availability?: UserAvailability | null;
  /** Time after which the status is cleared; null for never. */
  clear_status_after?: UserStatusClearAfter | null;
}

/** Attribute that users are sorted by. */
export type UsersOrderBy = "id" | "name" | "username" | "created_at" | "updated_at";

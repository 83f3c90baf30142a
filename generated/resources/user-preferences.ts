// From spec/resources/user-preferences.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Preferences of the caller.
 *
 * [Documentation](https://docs.gitlab.com/api/users/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Get your preferences.
 *
 * Gets preferences of the caller. The API knows only those about diffs, ID tokens and the policy editor.
 *
 * `GET /user/preferences`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#retrieve-your-user-preferences)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<UserPreferences> {
  return client.call({ id: "userPreferences.get", method: "GET", path: "/user/preferences" }, params, options);
}

/** Parameters of `update`. */
export interface UserPreferencesUpdateParams {
  /** Whether to show one file of a diff on a page. */
  view_diffs_file_by_file?: boolean;
  /** Whether diffs show changes of white space. */
  show_whitespace_in_diffs?: boolean;
  /**
   * Whether ID tokens of CI/CD jobs carry the caller's accounts at external identity providers. They are no
   * proof of who someone is, and are not meant for third parties.
   */
  pass_user_identities_to_ci_jwt?: boolean;
  /** Whether security policies are edited in the advanced editor. */
  policy_advanced_editor?: boolean;
}

/**
 * Update your preferences.
 *
 * Changes preferences of the caller. At least one must be given; those left out stay as they are.
 *
 * `PUT /user/preferences`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#update-your-user-preferences)
 */
export function update(
  client: Client,
  params?: UserPreferencesUpdateParams,
  options?: RequestOptions,
): Call<UserPreferences> {
  return client.call({ id: "userPreferences.update", method: "PUT", path: "/user/preferences" }, params, options);
}

/** Preferences of a user. */
export interface UserPreferences {
  /** ID of the preferences. */
  id: number;
  /** ID of the user. */
  user_id: number;
  /** Whether to show one file of a diff on a page. */
  view_diffs_file_by_file: boolean;
  /** Whether diffs show changes of white space. */
  show_whitespace_in_diffs: boolean;
  /** Whether ID tokens of CI/CD jobs carry the user's accounts at external identity providers. */
  pass_user_identities_to_ci_jwt: boolean;
  /** Whether security policies are edited in the advanced editor. */
  policy_advanced_editor?: boolean;
}

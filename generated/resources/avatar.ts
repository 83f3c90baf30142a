// From spec/resources/avatar.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Avatars of users by their email addresses.
 *
 * [Documentation](https://docs.gitlab.com/api/avatar/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { Avatar } from "../shared/users.js";

/** Parameters of `get`. */
export interface AvatarGetParams {
  /** Public email address of the user. */
  email: string;
  /** Width and height in pixels, for services such as Gravatar only. */
  size?: number;
}

/**
 * Get the avatar address of a user.
 *
 * Gets the address of the avatar of the user with a public email address. For an unknown address it is the
 * one of an external service such as Gravatar, or null.
 *
 * `GET /avatar`
 *
 * [Documentation](https://docs.gitlab.com/api/avatar/#retrieve-user-account-avatar)
 */
export function get(client: Client, params: AvatarGetParams, options?: RequestOptions): Call<Avatar> {
  return queryCall(client, { id: "avatar.get", method: "GET", path: "/avatar" }, params, options);
}

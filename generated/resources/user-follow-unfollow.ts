// From spec/resources/user-follow-unfollow.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Who follows whom.
 *
 * [Documentation](https://docs.gitlab.com/api/user_follow_unfollow/)
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
import type { UserBasic } from "../shared/users.js";

/** Parameters of `follow`. */
export interface UserFollowUnfollowFollowParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Follow a user.
 *
 * Lets the caller follow a user, whose activity then shows on the caller's dashboard. 400 where the user does
 * not want to be followed.
 *
 * `POST /users/:user_id/follow`
 *
 * [Documentation](https://docs.gitlab.com/api/user_follow_unfollow/#follow-a-user)
 */
export function follow(
  client: Client,
  params: UserFollowUnfollowFollowParams,
  options?: RequestOptions,
): Call<UserBasic> {
  return client.call(
    { id: "userFollowUnfollow.follow", method: "POST", path: "/users/{user_id}/follow" },
    params,
    options,
  );
}

/** Parameters of `unfollow`. */
export interface UserFollowUnfollowUnfollowParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * Unfollow a user.
 *
 * Lets the caller no longer follow a user.
 *
 * `POST /users/:user_id/unfollow`
 *
 * [Documentation](https://docs.gitlab.com/api/user_follow_unfollow/#unfollow-a-user)
 */
export function unfollow(
  client: Client,
  params: UserFollowUnfollowUnfollowParams,
  options?: RequestOptions,
): Call<UserBasic> {
  return client.call(
    { id: "userFollowUnfollow.unfollow", method: "POST", path: "/users/{user_id}/unfollow" },
    params,
    options,
  );
}

/** Parameters of `listFollowers`. */
export interface UserFollowUnfollowListFollowersParams {
  /** ID of the user. */
  user_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List followers of a user.
 *
 * Lists the users who follow a user. 404 for a private profile that the caller may not see.
 *
 * `GET /users/:user_id/followers`
 *
 * [Documentation](https://docs.gitlab.com/api/user_follow_unfollow/#list-all-accounts-that-follow-a-user)
 */
export function listFollowers(
  client: Client,
  params: UserFollowUnfollowListFollowersParams,
  options?: ListOptions,
): ListCall<UserBasic> {
  return listCall(
    client,
    { id: "userFollowUnfollow.listFollowers", method: "GET", path: "/users/{user_id}/followers", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listFollowing`. */
export interface UserFollowUnfollowListFollowingParams {
  /** ID of the user. */
  user_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List users that a user follows.
 *
 * Lists the users whom a user follows. 404 for a private profile that the caller may not see.
 *
 * `GET /users/:user_id/following`
 *
 * [Documentation](https://docs.gitlab.com/api/user_follow_unfollow/#list-all-accounts-followed-by-a-user)
 */
export function listFollowing(
  client: Client,
  params: UserFollowUnfollowListFollowingParams,
  options?: ListOptions,
): ListCall<UserBasic> {
  return listCall(
    client,
    { id: "userFollowUnfollow.listFollowing", method: "GET", path: "/users/{user_id}/following", pagination: "offset" },
    params,
    options,
  );
}

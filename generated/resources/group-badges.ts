// From spec/resources/group-badges.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Badges of a group: pictures with links. Their addresses may have placeholders such as `%{project_path}` and
 * `%{default_branch}`.
 *
 * [Documentation](https://docs.gitlab.com/api/group_badges/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { Badge, BasicBadgeDetails } from "../shared/badges.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupBadgesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the badges; its case matters. */
  name?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List badges of a group.
 *
 * Lists the badges of a group.
 *
 * `GET /groups/:group_id/badges`
 *
 * [Documentation](https://docs.gitlab.com/api/group_badges/#list-all-group-badges)
 */
export function list(client: Client, params: GroupBadgesListParams, options?: ListOptions): ListCall<Badge> {
  return listCall(
    client,
    { id: "groupBadges.list", method: "GET", path: "/groups/{group_id}/badges", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupBadgesCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Address that the badge links to, with placeholders where wanted. */
  link_url: string;
  /** Address of the picture, with placeholders where wanted. */
  image_url: string;
  /** Name of the badge. */
  name?: string;
}

/**
 * Create a badge of a group.
 *
 * Creates a badge of a group.
 *
 * `POST /groups/:group_id/badges`
 *
 * [Documentation](https://docs.gitlab.com/api/group_badges/#create-a-group-badge)
 */
export function create(client: Client, params: GroupBadgesCreateParams, options?: RequestOptions): Call<Badge> {
  return client.call({ id: "groupBadges.create", method: "POST", path: "/groups/{group_id}/badges" }, params, options);
}

/** Parameters of `preview`. */
export interface GroupBadgesPreviewParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Address that the badge would link to. */
  link_url: string;
  /** Address of the picture. */
  image_url: string;
}

/**
 * Preview a badge of a group.
 *
 * Gets the addresses of a badge with placeholders replaced, without creating it. They are those of the oldest
 * project of the group.
 *
 * `GET /groups/:group_id/badges/render`
 *
 * [Documentation](https://docs.gitlab.com/api/group_badges/#retrieve-a-group-badge-preview)
 */
export function preview(
  client: Client,
  params: GroupBadgesPreviewParams,
  options?: RequestOptions,
): Call<BasicBadgeDetails> {
  return queryCall(
    client,
    { id: "groupBadges.preview", method: "GET", path: "/groups/{group_id}/badges/render" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupBadgesGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the badge. */
  badge_id: number;
}

/**
 * Get a badge of a group.
 *
 * Gets one badge of a group.
 *
 * `GET /groups/:group_id/badges/:badge_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_badges/#retrieve-a-group-badge)
 */
export function get(client: Client, params: GroupBadgesGetParams, options?: RequestOptions): Call<Badge> {
  return client.call(
    { id: "groupBadges.get", method: "GET", path: "/groups/{group_id}/badges/{badge_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupBadgesUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the badge. */
  badge_id: number;
  /** Address that the badge links to. */
  link_url?: string;
  /** Address of the picture. */
  image_url?: string;
  /** Name of the badge. */
  name?: string;
}

/**
 * Update a badge of a group.
 *
 * Changes a badge of a group.
 *
 * `PUT /groups/:group_id/badges/:badge_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_badges/#update-a-group-badge)
 */
export function update(client: Client, params: GroupBadgesUpdateParams, options?: RequestOptions): Call<Badge> {
  return client.call(
    { id: "groupBadges.update", method: "PUT", path: "/groups/{group_id}/badges/{badge_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupBadgesDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the badge. */
  badge_id: number;
}

/**
 * Delete a badge of a group.
 *
 * Deletes a badge of a group.
 *
 * `DELETE /groups/:group_id/badges/:badge_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_badges/#delete-a-group-badge)
 */
function delete_(client: Client, params: GroupBadgesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groupBadges.delete", method: "DELETE", path: "/groups/{group_id}/badges/{badge_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a badge of a group.
   *
   * Deletes a badge of a group.
   *
   * `DELETE /groups/:group_id/badges/:badge_id`
   *
   * [Documentation](https://docs.gitlab.com/api/group_badges/#delete-a-group-badge)
   */
  delete_ as delete,
};

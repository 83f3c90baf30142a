// From spec/resources/project-badges.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Badges of a project: pictures with links. Their addresses may have placeholders such as `%{project_path}`
 * and `%{default_branch}`.
 *
 * [Documentation](https://docs.gitlab.com/api/project_badges/)
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
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ProjectBadgesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the badges; its case matters. */
  name?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List badges of a project.
 *
 * Lists the badges of a project, those of its groups included.
 *
 * `GET /projects/:project_id/badges`
 *
 * [Documentation](https://docs.gitlab.com/api/project_badges/#list-all-badges-of-a-project)
 */
export function list(client: Client, params: ProjectBadgesListParams, options?: ListOptions): ListCall<Badge> {
  return listCall(
    client,
    { id: "projectBadges.list", method: "GET", path: "/projects/{project_id}/badges", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectBadgesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address that the badge links to, with placeholders where wanted. */
  link_url: string;
  /** Address of the picture, with placeholders where wanted. */
  image_url: string;
  /** Name of the badge. */
  name?: string;
}

/**
 * Create a badge of a project.
 *
 * Creates a badge of a project.
 *
 * `POST /projects/:project_id/badges`
 *
 * [Documentation](https://docs.gitlab.com/api/project_badges/#create-a-badge-for-a-project)
 */
export function create(client: Client, params: ProjectBadgesCreateParams, options?: RequestOptions): Call<Badge> {
  return client.call(
    { id: "projectBadges.create", method: "POST", path: "/projects/{project_id}/badges" },
    params,
    options,
  );
}

/** Parameters of `preview`. */
export interface ProjectBadgesPreviewParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address that the badge would link to. */
  link_url: string;
  /** Address of the picture. */
  image_url: string;
}

/**
 * Preview a badge of a project.
 *
 * Gets the addresses of a badge with placeholders replaced, without creating it.
 *
 * `GET /projects/:project_id/badges/render`
 *
 * [Documentation](https://docs.gitlab.com/api/project_badges/#preview-a-badge-from-a-project)
 */
export function preview(
  client: Client,
  params: ProjectBadgesPreviewParams,
  options?: RequestOptions,
): Call<BasicBadgeDetails> {
  return queryCall(
    client,
    { id: "projectBadges.preview", method: "GET", path: "/projects/{project_id}/badges/render" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectBadgesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the badge. */
  badge_id: number;
}

/**
 * Get a badge of a project.
 *
 * Gets one badge of a project.
 *
 * `GET /projects/:project_id/badges/:badge_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_badges/#retrieve-a-badge-of-a-project)
 */
export function get(client: Client, params: ProjectBadgesGetParams, options?: RequestOptions): Call<Badge> {
  return client.call(
    { id: "projectBadges.get", method: "GET", path: "/projects/{project_id}/badges/{badge_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectBadgesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * Update a badge of a project.
 *
 * Changes a badge of a project.
 *
 * `PUT /projects/:project_id/badges/:badge_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_badges/#update-a-badge-of-a-project)
 */
export function update(client: Client, params: ProjectBadgesUpdateParams, options?: RequestOptions): Call<Badge> {
  return client.call(
    { id: "projectBadges.update", method: "PUT", path: "/projects/{project_id}/badges/{badge_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProjectBadgesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the badge. */
  badge_id: number;
}

/**
 * Delete a badge of a project.
 *
 * Deletes a badge of a project. Badges of groups are deleted with `groupBadges.delete`.
 *
 * `DELETE /projects/:project_id/badges/:badge_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_badges/#delete-a-badge-from-a-project)
 */
function delete_(client: Client, params: ProjectBadgesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "projectBadges.delete", method: "DELETE", path: "/projects/{project_id}/badges/{badge_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a badge of a project.
   *
   * Deletes a badge of a project. Badges of groups are deleted with `groupBadges.delete`.
   *
   * `DELETE /projects/:project_id/badges/:badge_id`
   *
   * [Documentation](https://docs.gitlab.com/api/project_badges/#delete-a-badge-from-a-project)
   */
  delete_ as delete,
};

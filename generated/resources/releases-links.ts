// From spec/resources/releases-links.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Links of a release to files.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/links/)
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
import type { ReleaseLink, ReleaseLinkType } from "../shared/releases.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ReleasesLinksListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List links of a release.
 *
 * Lists the links of a release to files.
 *
 * `GET /projects/:project_id/releases/:tag_name/assets/links`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/links/#list-all-release-links)
 */
export function list(client: Client, params: ReleasesLinksListParams, options?: ListOptions): ListCall<ReleaseLink> {
  return listCall(
    client,
    {
      id: "releasesLinks.list",
      method: "GET",
      path: "/projects/{project_id}/releases/{tag_name}/assets/links",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ReleasesLinksCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
  /** Name of the link, unique in the release. */
  name: string;
  /** Address that it leads to, with `http`, `https` or `ftp`; unique in the release. */
  url: string;
  /** Path below the address of the release that leads to the same, beginning with `/`. */
  direct_asset_path?: string;
  /**
   * Old name of `direct_asset_path`.
   * @deprecated Since GitLab 15.4. Use `direct_asset_path`.
   */
  filepath?: string;
  /** What it leads to. Default: `other`. */
  link_type?: ReleaseLinkType;
}

/**
 * Create a link of a release.
 *
 * Adds a link to a release.
 *
 * `POST /projects/:project_id/releases/:tag_name/assets/links`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/links/#create-a-release-link)
 */
export function create(client: Client, params: ReleasesLinksCreateParams, options?: RequestOptions): Call<ReleaseLink> {
  return client.call(
    { id: "releasesLinks.create", method: "POST", path: "/projects/{project_id}/releases/{tag_name}/assets/links" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ReleasesLinksGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
  /** ID of the link. */
  link_id: number;
}

/**
 * Get a link of a release.
 *
 * Gets one link of a release.
 *
 * `GET /projects/:project_id/releases/:tag_name/assets/links/:link_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/links/#retrieve-a-release-link)
 */
export function get(client: Client, params: ReleasesLinksGetParams, options?: RequestOptions): Call<ReleaseLink> {
  return client.call(
    {
      id: "releasesLinks.get",
      method: "GET",
      path: "/projects/{project_id}/releases/{tag_name}/assets/links/{link_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ReleasesLinksUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
  /** ID of the link. */
  link_id: number;
  /** Name of the link, unique in the release. */
  name?: string;
  /** Address that it leads to, with `http`, `https` or `ftp`; unique in the release. */
  url?: string;
  /** Path below the address of the release that leads to the same, beginning with `/`. */
  direct_asset_path?: string;
  /**
   * Old name of `direct_asset_path`.
   * @deprecated Since GitLab 15.4. Use `direct_asset_path`.
   */
  filepath?: string;
  /** What it leads to. Default: `other`. */
  link_type?: ReleaseLinkType;
}

/**
 * Update a link of a release.
 *
 * Changes a link of a release; at least `name` or `url` is needed.
 *
 * `PUT /projects/:project_id/releases/:tag_name/assets/links/:link_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/links/#update-a-release-link)
 */
export function update(client: Client, params: ReleasesLinksUpdateParams, options?: RequestOptions): Call<ReleaseLink> {
  return client.call(
    {
      id: "releasesLinks.update",
      method: "PUT",
      path: "/projects/{project_id}/releases/{tag_name}/assets/links/{link_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ReleasesLinksDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
  /** ID of the link. */
  link_id: number;
}

/**
 * Delete a link of a release.
 *
 * Takes a link out of a release.
 *
 * `DELETE /projects/:project_id/releases/:tag_name/assets/links/:link_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/links/#delete-a-release-link)
 */
function delete_(client: Client, params: ReleasesLinksDeleteParams, options?: RequestOptions): Call<ReleaseLink> {
  return client.call(
    {
      id: "releasesLinks.delete",
      method: "DELETE",
      path: "/projects/{project_id}/releases/{tag_name}/assets/links/{link_id}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a link of a release.
   *
   * Takes a link out of a release.
   *
   * `DELETE /projects/:project_id/releases/:tag_name/assets/links/:link_id`
   *
   * Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/releases/links/#delete-a-release-link)
   */
  delete_ as delete,
};

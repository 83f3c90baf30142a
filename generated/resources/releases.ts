// From spec/resources/releases.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Releases of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { Release, ReleaseLinkRequest } from "../shared/releases.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ReleasesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What to sort by. Default: `released_at`. */
  order_by?: ReleasesOrderBy;
  /** Direction of sorting of the releases. Default: `desc`. */
  sort?: SortDirection;
  /** Whether to add the notes as HTML. */
  include_html_description?: boolean;
  /** Only releases last changed before this time. */
  updated_before?: string | Date;
  /** Only releases last changed after this time. */
  updated_after?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List releases of a project.
 *
 * Lists the releases of a project.
 *
 * `GET /projects/:project_id/releases`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/#list-releases)
 */
export function list(client: Client, params: ReleasesListParams, options?: ListOptions): ListCall<Release> {
  return listCall(
    client,
    { id: "releases.list", method: "GET", path: "/projects/{project_id}/releases", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ReleasesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Tag of the release. */
  tag_name: string;
  /** Message of the tag, where one is created; it becomes an annotated one. */
  tag_message?: string;
  /** Branch, tag or commit SHA to create the tag at; needed where there is no such tag. */
  ref?: string;
  /** What can be downloaded, apart from the source code. */
  assets?: ReleaseAssetsRequest;
  /** Name of the release; that of the tag unless given. */
  name?: string;
  /** Notes of the release in Markdown. */
  description?: string;
  /** When it was or will be released; now unless given. */
  released_at?: string | Date;
  /** Titles of milestones that the release belongs to. Do not combine with `milestone_ids`. */
  milestones?: string[];
  /** IDs of milestones that the release belongs to. Do not combine with `milestones`. */
  milestone_ids?: number[];
  /**
   * Whether to publish the components of the project in the CI/CD catalog; for the command-line client of
   * releases. Internal.
   */
  legacy_catalog_publish?: boolean;
}

/**
 * Create a release.
 *
 * Creates a release at a tag, and the tag at `ref` where there is none. At least the Developer role is
 * needed.
 *
 * `POST /projects/:project_id/releases`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/#create-a-release)
 */
export function create(client: Client, params: ReleasesCreateParams, options?: RequestOptions): Call<Release> {
  return client.call(
    { id: "releases.create", method: "POST", path: "/projects/{project_id}/releases" },
    params,
    options,
  );
}

/** Parameters of `getLatest`. */
export interface ReleasesGetLatestParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What makes a release the latest; nothing else can be chosen yet. Default: `released_at`. */
  order_by?: LatestReleaseOrderBy;
  /** Whether to add the notes as HTML. */
  include_html_description?: boolean;
}

/**
 * Get the latest release.
 *
 * Gets the release with the latest `released_at`. The server redirects to it.
 *
 * `GET /projects/:project_id/releases/permalink/latest`
 *
 * Since GitLab 15.4. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/#get-the-latest-release)
 */
export function getLatest(client: Client, params: ReleasesGetLatestParams, options?: RequestOptions): Call<Release> {
  return queryCall(
    client,
    { id: "releases.getLatest", method: "GET", path: "/projects/{project_id}/releases/permalink/latest" },
    params,
    options,
  );
}

/** Parameters of `downloadFromLatest`. */
export interface ReleasesDownloadFromLatestParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What would follow the tag in the path of the other call. */
  suffix_path: string;
}

/**
 * Download something of the latest release.
 *
 * Gets what another read call of a release answers, for the latest release: `downloads/bin/app.exe` for a
 * file, `assets/links` for its links. The server redirects to it.
 *
 * `GET /projects/:project_id/releases/permalink/latest/:suffix_path`
 *
 * Since GitLab 15.4. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/#get-the-latest-release)
 */
export function downloadFromLatest(
  client: Client,
  params: ReleasesDownloadFromLatestParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "releases.downloadFromLatest",
      method: "GET",
      path: "/projects/{project_id}/releases/permalink/latest/{suffix_path}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ReleasesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
  /** Whether to add the notes as HTML. */
  include_html_description?: boolean;
}

/**
 * Get a release.
 *
 * Gets the release of a tag.
 *
 * `GET /projects/:project_id/releases/:tag_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/#get-a-release-by-a-tag-name)
 */
export function get(client: Client, params: ReleasesGetParams, options?: RequestOptions): Call<Release> {
  return queryCall(
    client,
    { id: "releases.get", method: "GET", path: "/projects/{project_id}/releases/{tag_name}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ReleasesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
  /** Name of the release. */
  name?: string;
  /** Notes of the release in Markdown. */
  description?: string;
  /** When it was or will be released. */
  released_at?: string | Date;
  /**
   * Titles of milestones that the release belongs to; an empty list takes it out of all. Do not combine with
   * `milestone_ids`.
   */
  milestones?: string[];
  /**
   * IDs of milestones that the release belongs to; an empty list takes it out of all. Do not combine with
   * `milestones`.
   */
  milestone_ids?: number[];
}

/**
 * Update a release.
 *
 * Changes a release; what is left out stays as it is. At least the Developer role is needed.
 *
 * `PUT /projects/:project_id/releases/:tag_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/#update-a-release)
 */
export function update(client: Client, params: ReleasesUpdateParams, options?: RequestOptions): Call<Release> {
  return client.call(
    { id: "releases.update", method: "PUT", path: "/projects/{project_id}/releases/{tag_name}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ReleasesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
}

/**
 * Delete a release.
 *
 * Deletes a release. Its tag stays.
 *
 * `DELETE /projects/:project_id/releases/:tag_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/#delete-a-release)
 */
function delete_(client: Client, params: ReleasesDeleteParams, options?: RequestOptions): Call<Release> {
  return client.call(
    { id: "releases.delete", method: "DELETE", path: "/projects/{project_id}/releases/{tag_name}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a release.
   *
   * Deletes a release. Its tag stays.
   *
   * `DELETE /projects/:project_id/releases/:tag_name`
   *
   * Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/releases/#delete-a-release)
   */
  delete_ as delete,
};

/** Parameters of `downloadAsset`. */
export interface ReleasesDownloadAssetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
  /** Direct asset path of the link, without the first `/`. */
  direct_asset_path: string;
}

/**
 * Download an asset of a release.
 *
 * Downloads the file that a link of a release leads to. The server redirects to it.
 *
 * `GET /projects/:project_id/releases/:tag_name/downloads/:direct_asset_path`
 *
 * Since GitLab 15.4. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/#download-a-release-asset)
 */
export function downloadAsset(
  client: Client,
  params: ReleasesDownloadAssetParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "releases.downloadAsset",
      method: "GET",
      path: "/projects/{project_id}/releases/{tag_name}/downloads/{direct_asset_path}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `createEvidence`. */
export interface ReleasesCreateEvidenceParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag. */
  tag_name: string;
}

/**
 * Collect evidence of a release.
 *
 * Takes a snapshot of what is released, in the background.
 *
 * `POST /projects/:project_id/releases/:tag_name/evidence`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/releases/#collect-release-evidence)
 */
export function createEvidence(
  client: Client,
  params: ReleasesCreateEvidenceParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "releases.createEvidence",
      method: "POST",
      path: "/projects/{project_id}/releases/{tag_name}/evidence",
      as: "none",
    },
    params,
    options,
  );
}

/** What makes a release the latest. */
export type LatestReleaseOrderBy = "released_at";

/** What can be downloaded of a release, apart from the source code. */
export interface ReleaseAssetsRequest {
  /** Links to files. */
  links?: ReleaseLinkRequest[];
}

/** What releases are sorted by. */
export type ReleasesOrderBy = "released_at" | "created_at";

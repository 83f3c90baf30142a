// From spec/resources/geo-sites.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Sites of Geo: instances that hold the data, or a copy of it.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_sites/)
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
import type { GeoSelectiveSyncType, GeoSite, GeoStatus } from "../shared/geo.js";

/** Parameters of `list`. */
export interface GeoSitesListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List Geo sites.
 *
 * Lists all sites of Geo.
 *
 * `GET /geo_sites`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_sites/#list-all-geo-sites)
 */
export function list(client: Client, params?: GeoSitesListParams, options?: ListOptions): ListCall<GeoSite> {
  return listCall(
    client,
    { id: "geoSites.list", method: "GET", path: "/geo_sites", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GeoSitesCreateParams {
  /** Name, unique: that of the setting `geo_node_name`, or the external address of the site. */
  name: string;
  /** Address for users. */
  url: string;
  /** Whether it is the primary site. Default: `false`. */
  primary?: boolean;
  /** Whether it is used. Default: `true`. */
  enabled?: boolean;
  /** Address that other sites reach it at; `url` unless given. */
  internal_url?: string;
  /** Files that a secondary site copies at once. Default: `10`. */
  files_max_capacity?: number;
  /** Repositories that a secondary site copies at once. Default: `10`. */
  repos_max_capacity?: number;
  /** Records that the site verifies at once. Default: `10`. */
  verification_max_capacity?: number;
  /** Container repositories that a secondary site copies at once. Default: `2`. */
  container_repositories_max_capacity?: number;
  /** Whether a secondary site copies files in object storage. Default: `false`. */
  sync_object_storage?: boolean;
  /** What selects which projects the site has; null for all. */
  selective_sync_type?: GeoSelectiveSyncType | null;
  /** Storages whose projects the site has. */
  selective_sync_shards?: string[];
  /** IDs of groups whose projects the site has. */
  selective_sync_namespace_ids?: number[];
  /** IDs of organizations whose projects the site has. Since GitLab 18.1. */
  selective_sync_organization_ids?: number[];
  /** Days after which a repository is verified again; of the primary site. */
  minimum_reverification_interval?: number;
  /**
   * Times in a row that a checksum must differ before the primary site hears of it; of secondary sites. Since
   * GitLab 19.2.
   */
  checksum_mismatch_report_threshold?: number;
  /** Minutes between two attempts to mend a record. Since GitLab 19.2. */
  checksum_mismatch_self_heal_cooldown_minutes?: number;
  /** Seconds that the copy of a file may take, at most a day. Default: `28800`. Since GitLab 18.10. */
  blob_download_timeout?: number;
}

/**
 * Create a Geo site.
 *
 * Adds a site to Geo. Call it on the primary site.
 *
 * `POST /geo_sites`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_sites/#create-a-geo-site)
 */
export function create(client: Client, params: GeoSitesCreateParams, options?: RequestOptions): Call<GeoSite> {
  return client.call({ id: "geoSites.create", method: "POST", path: "/geo_sites" }, params, options);
}

/** Parameters of `listStatuses`. */
export interface GeoSitesListStatusesParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List the status of all Geo sites.
 *
 * Lists how each site is: its health, and how much of the data it has.
 *
 * `GET /geo_sites/status`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_sites/#list-all-geo-site-statuses)
 */
export function listStatuses(
  client: Client,
  params?: GeoSitesListStatusesParams,
  options?: ListOptions,
): ListCall<GeoSiteStatus> {
  return listCall(
    client,
    { id: "geoSites.listStatuses", method: "GET", path: "/geo_sites/status", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GeoSitesGetParams {
  /** ID of the site. */
  geo_site_id: number;
}

/**
 * Get a Geo site.
 *
 * Gets one site of Geo.
 *
 * `GET /geo_sites/:geo_site_id`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_sites/#retrieve-a-geo-site)
 */
export function get(client: Client, params: GeoSitesGetParams, options?: RequestOptions): Call<GeoSite> {
  return client.call({ id: "geoSites.get", method: "GET", path: "/geo_sites/{geo_site_id}" }, params, options);
}

/** Parameters of `update`. */
export interface GeoSitesUpdateParams {
  /** ID of the site. */
  geo_site_id: number;
  /** Whether it is used. */
  enabled?: boolean;
  /** Name, unique: that of the setting `geo_node_name`, or the external address of the site. */
  name?: string;
  /** Address for users. */
  url?: string;
  /** Address that other sites reach it at; `url` unless given. */
  internal_url?: string;
  /** Files that a secondary site copies at once. */
  files_max_capacity?: number;
  /** Repositories that a secondary site copies at once. */
  repos_max_capacity?: number;
  /** Records that the site verifies at once. */
  verification_max_capacity?: number;
  /** Container repositories that a secondary site copies at once. */
  container_repositories_max_capacity?: number;
  /** Whether a secondary site copies files in object storage. */
  sync_object_storage?: boolean;
  /** What selects which projects the site has; null for all. */
  selective_sync_type?: GeoSelectiveSyncType | null;
  /** Storages whose projects the site has. */
  selective_sync_shards?: string[];
  /** IDs of groups whose projects the site has. */
  selective_sync_namespace_ids?: number[];
  /** IDs of organizations whose projects the site has. Since GitLab 18.1. */
  selective_sync_organization_ids?: number[];
  /** Days after which a repository is verified again; of the primary site. */
  minimum_reverification_interval?: number;
  /**
   * Times in a row that a checksum must differ before the primary site hears of it; of secondary sites. Since
   * GitLab 19.2.
   */
  checksum_mismatch_report_threshold?: number;
  /** Minutes between two attempts to mend a record. Since GitLab 19.2. */
  checksum_mismatch_self_heal_cooldown_minutes?: number;
  /** Seconds that the copy of a file may take, at most a day. Since GitLab 18.10. */
  blob_download_timeout?: number;
}

/**
 * Update a Geo site.
 *
 * Changes a site of Geo.
 *
 * `PUT /geo_sites/:geo_site_id`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_sites/#update-a-geo-site)
 */
export function update(client: Client, params: GeoSitesUpdateParams, options?: RequestOptions): Call<GeoSite> {
  return client.call({ id: "geoSites.update", method: "PUT", path: "/geo_sites/{geo_site_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface GeoSitesDeleteParams {
  /** ID of the site. */
  geo_site_id: number;
}

/**
 * Delete a Geo site.
 *
 * Takes a site out of Geo.
 *
 * `DELETE /geo_sites/:geo_site_id`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_sites/#delete-a-geo-site)
 */
function delete_(client: Client, params: GeoSitesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "geoSites.delete", method: "DELETE", path: "/geo_sites/{geo_site_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a Geo site.
   *
   * Takes a site out of Geo.
   *
   * `DELETE /geo_sites/:geo_site_id`
   *
   * Requires Premium. GitLab Self-Managed only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/geo_sites/#delete-a-geo-site)
   */
  delete_ as delete,
};

/** Parameters of `getStatus`. */
export interface GeoSitesGetStatusParams {
  /** ID of the site. */
  geo_site_id: number;
  /** Whether the site is asked itself, in place of the saved status. */
  refresh?: boolean;
}

/**
 * Get the status of a Geo site.
 *
 * Gets how one site is: its health, and how much of the data it has.
 *
 * `GET /geo_sites/:geo_site_id/status`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_sites/#retrieve-a-geo-site-status)
 */
export function getStatus(
  client: Client,
  params: GeoSitesGetStatusParams,
  options?: RequestOptions,
): Call<GeoSiteStatus> {
  return queryCall(
    client,
    { id: "geoSites.getStatus", method: "GET", path: "/geo_sites/{geo_site_id}/status" },
    params,
    options,
  );
}

/** Parameters of `repair`. */
export interface GeoSitesRepairParams {
  /** ID of the site. */
  geo_site_id: number;
}

/**
 * Repair the sign-in of a Geo site.
 *
 * Creates the OAuth application of a site anew where it is missing.
 *
 * `POST /geo_sites/:geo_site_id/repair`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_sites/#repair-a-geo-site)
 */
export function repair(
  client: Client,
  params: GeoSitesRepairParams,
  options?: RequestOptions,
): Call<GeoSite | GeoSiteStatus> {
  return client.call(
    { id: "geoSites.repair", method: "POST", path: "/geo_sites/{geo_site_id}/repair" },
    params,
    options,
  );
}

/** How a site is. */
export interface GeoSiteStatus extends GeoStatus {
  /** Addresses in the API. */
  _links: GeoSiteStatusLinks;
}

/** Addresses of the status of a site in the API. */
export interface GeoSiteStatusLinks {
  /** Address of the status. */
  self: string;
  /** Address of the site. */
  site: string;
}

// From spec/resources/geo-nodes.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Sites of Geo, under their old name of nodes: instances that hold the data, or a copy of it.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_nodes/)
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
import type { GeoNodeStatus, GeoSelectiveSyncType, GeoSite } from "../shared/geo.js";

/** Parameters of `list`. */
export interface GeoNodesListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List Geo nodes.
 *
 * Lists all nodes of Geo.
 *
 * `GET /geo_nodes`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_nodes/#list-all-geo-nodes)
 *
 * @deprecated Since GitLab 16.0. Use `gitlab.geoSites.list`.
 */
export function list(client: Client, params?: GeoNodesListParams, options?: ListOptions): ListCall<GeoNode> {
  return listCall(
    client,
    { id: "geoNodes.list", method: "GET", path: "/geo_nodes", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GeoNodesCreateParams {
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
}

/**
 * Create a Geo node.
 *
 * Adds a node to Geo. Call it on the primary node.
 *
 * `POST /geo_nodes`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_nodes/#create-a-geo-node)
 *
 * @deprecated Since GitLab 16.0. Use `gitlab.geoSites.create`.
 */
export function create(client: Client, params: GeoNodesCreateParams, options?: RequestOptions): Call<GeoNode> {
  return client.call({ id: "geoNodes.create", method: "POST", path: "/geo_nodes" }, params, options);
}

/** Parameters of `listStatuses`. */
export interface GeoNodesListStatusesParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List the status of all Geo nodes.
 *
 * Lists how each node is: its health, and how much of the data it has.
 *
 * `GET /geo_nodes/status`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_nodes/#list-all-geo-node-statuses)
 *
 * @deprecated Since GitLab 16.0. Use `gitlab.geoSites.listStatuses`.
 */
export function listStatuses(
  client: Client,
  params?: GeoNodesListStatusesParams,
  options?: ListOptions,
): ListCall<GeoNodeStatusReport> {
  return listCall(
    client,
    { id: "geoNodes.listStatuses", method: "GET", path: "/geo_nodes/status", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GeoNodesGetParams {
  /** ID of the node. */
  geo_node_id: number;
}

/**
 * Get a Geo node.
 *
 * Gets one node of Geo.
 *
 * `GET /geo_nodes/:geo_node_id`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_nodes/#retrieve-a-geo-node)
 *
 * @deprecated Since GitLab 16.0. Use `gitlab.geoSites.get`.
 */
export function get(client: Client, params: GeoNodesGetParams, options?: RequestOptions): Call<GeoNode> {
  return client.call({ id: "geoNodes.get", method: "GET", path: "/geo_nodes/{geo_node_id}" }, params, options);
}

/** Parameters of `update`. */
export interface GeoNodesUpdateParams {
  /** ID of the node. */
  geo_node_id: number;
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
}

/**
 * Update a Geo node.
 *
 * Changes a node of Geo.
 *
 * `PUT /geo_nodes/:geo_node_id`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_nodes/#update-a-geo-node)
 *
 * @deprecated Since GitLab 16.0. Use `gitlab.geoSites.update`.
 */
export function update(client: Client, params: GeoNodesUpdateParams, options?: RequestOptions): Call<GeoNode> {
  return client.call({ id: "geoNodes.update", method: "PUT", path: "/geo_nodes/{geo_node_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface GeoNodesDeleteParams {
  /** ID of the node. */
  geo_node_id: number;
}

/**
 * Delete a Geo node.
 *
 * Takes a node out of Geo.
 *
 * `DELETE /geo_nodes/:geo_node_id`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_nodes/#delete-a-geo-node)
 *
 * @deprecated Since GitLab 16.0. Use `gitlab.geoSites.delete`.
 */
function delete_(client: Client, params: GeoNodesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "geoNodes.delete", method: "DELETE", path: "/geo_nodes/{geo_node_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a Geo node.
   *
   * Takes a node out of Geo.
   *
   * `DELETE /geo_nodes/:geo_node_id`
   *
   * Requires Premium. GitLab Self-Managed only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/geo_nodes/#delete-a-geo-node)
   *
   * @deprecated Since GitLab 16.0. Use `gitlab.geoSites.delete`.
   */
  delete_ as delete,
};

/** Parameters of `getStatus`. */
export interface GeoNodesGetStatusParams {
  /** ID of the node. */
  geo_node_id: number;
  /** Whether the node is asked itself, in place of the saved status. */
  refresh?: boolean;
}

/**
 * Get the status of a Geo node.
 *
 * Gets how one node is: its health, and how much of the data it has.
 *
 * `GET /geo_nodes/:geo_node_id/status`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_nodes/#retrieve-a-geo-node-status)
 *
 * @deprecated Since GitLab 16.0. Use `gitlab.geoSites.getStatus`.
 */
export function getStatus(
  client: Client,
  params: GeoNodesGetStatusParams,
  options?: RequestOptions,
): Call<GeoNodeStatusReport> {
  return queryCall(
    client,
    { id: "geoNodes.getStatus", method: "GET", path: "/geo_nodes/{geo_node_id}/status" },
    params,
    options,
  );
}

/** Parameters of `repair`. */
export interface GeoNodesRepairParams {
  /** ID of the node. */
  geo_node_id: number;
}

/**
 * Repair the sign-in of a Geo node.
 *
 * Creates the OAuth application of a node anew where it is missing.
 *
 * `POST /geo_nodes/:geo_node_id/repair`
 *
 * Requires Premium. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/geo_nodes/#repair-a-geo-node)
 *
 * @deprecated Since GitLab 16.0. Use `gitlab.geoSites.repair`.
 */
export function repair(
  client: Client,
  params: GeoNodesRepairParams,
  options?: RequestOptions,
): Call<GeoNode | GeoNodeStatusReport> {
  return client.call(
    { id: "geoNodes.repair", method: "POST", path: "/geo_nodes/{geo_node_id}/repair" },
    params,
    options,
  );
}

/** Site of Geo, under its old name of a node. */
export interface GeoNode extends GeoSite {
  /**
   * Always `http`.
   * @deprecated
   */
  clone_protocol: string;
}

/** How a node of an older version is, beside what current versions tell. */
export interface GeoNodeStatusLegacy {
  /**
   * Number of attachments on the primary site.
   * @deprecated
   */
  attachments_count?: number | null;
  /**
   * Number of attachments that the secondary site has.
   * @deprecated
   */
  attachments_synced_count?: number | null;
  /**
   * Number of attachments that the secondary site could not get.
   * @deprecated
   */
  attachments_failed_count?: number | null;
  /**
   * Number of attachments that the primary site had lost.
   * @deprecated
   */
  attachments_synced_missing_on_primary_count?: number | null;
  /**
   * Share of attachments that the secondary site has.
   * @deprecated
   */
  attachments_synced_in_percentage?: string;
  /**
   * Number of LFS objects that the primary site had lost.
   * @deprecated
   */
  lfs_objects_synced_missing_on_primary_count?: number | null;
  /**
   * Number of job artifacts that the primary site had lost.
   * @deprecated
   */
  job_artifacts_synced_missing_on_primary_count?: number | null;
  /**
   * Number of design repositories on the primary site.
   * @deprecated
   */
  design_repositories_count?: number | null;
  /**
   * Number of design repositories that the secondary site has.
   * @deprecated
   */
  design_repositories_synced_count?: number | null;
  /**
   * Number of design repositories that the secondary site could not get.
   * @deprecated
   */
  design_repositories_failed_count?: number | null;
  /**
   * Share of design repositories that the secondary site has.
   * @deprecated
   */
  design_repositories_synced_in_percentage?: string;
  /**
   * Number of repositories that the secondary site could not get.
   * @deprecated
   */
  repositories_failed_count?: number | null;
  /**
   * Number of repositories that the secondary site has.
   * @deprecated
   */
  repositories_synced_count?: number | null;
  /**
   * Share of repositories that the secondary site has.
   * @deprecated
   */
  repositories_synced_in_percentage?: string;
  /**
   * Number of repositories with a checksum on the primary site.
   * @deprecated
   */
  repositories_checksummed_count?: number | null;
  /**
   * Number of repositories without a checksum for a fault.
   * @deprecated
   */
  repositories_checksum_failed_count?: number | null;
  /**
   * Share of repositories with a checksum.
   * @deprecated
   */
  repositories_checksummed_in_percentage?: string;
  /**
   * Number of repositories verified on the secondary site.
   * @deprecated
   */
  repositories_verified_count?: number | null;
  /**
   * Number of repositories that could not be verified.
   * @deprecated
   */
  repositories_verification_failed_count?: number | null;
  /**
   * Share of repositories that were verified.
   * @deprecated
   */
  repositories_verified_in_percentage?: string;
  /**
   * Number of repositories whose checksums differ.
   * @deprecated
   */
  repositories_checksum_mismatch_count?: number | null;
  /**
   * Number of repositories that are verified again.
   * @deprecated
   */
  repositories_retrying_verification_count?: number | null;
  /**
   * Number of wikis on the primary site.
   * @deprecated
   */
  wikis_count?: number | null;
  /**
   * Number of wikis that the secondary site could not get.
   * @deprecated
   */
  wikis_failed_count?: number | null;
  /**
   * Number of wikis that the secondary site has.
   * @deprecated
   */
  wikis_synced_count?: number | null;
  /**
   * Share of wikis that the secondary site has.
   * @deprecated
   */
  wikis_synced_in_percentage?: string;
  /**
   * Number of wikis with a checksum on the primary site.
   * @deprecated
   */
  wikis_checksummed_count?: number | null;
  /**
   * Number of wikis without a checksum for a fault.
   * @deprecated
   */
  wikis_checksum_failed_count?: number | null;
  /**
   * Share of wikis with a checksum.
   * @deprecated
   */
  wikis_checksummed_in_percentage?: string;
  /**
   * Number of wikis verified on the secondary site.
   * @deprecated
   */
  wikis_verified_count?: number | null;
  /**
   * Number of wikis that could not be verified.
   * @deprecated
   */
  wikis_verification_failed_count?: number | null;
  /**
   * Share of wikis that were verified.
   * @deprecated
   */
  wikis_verified_in_percentage?: string;
  /**
   * Number of wikis whose checksums differ.
   * @deprecated
   */
  wikis_checksum_mismatch_count?: number | null;
  /**
   * Number of wikis that are verified again.
   * @deprecated
   */
  wikis_retrying_verification_count?: number | null;
}

/** How a node is. */
export interface GeoNodeStatusReport extends GeoNodeStatus, GeoNodeStatusLegacy {}

// From spec/shared/geo.yaml. Do not edit: `npm run generate` writes this file.

import type { GeoExportCounts } from "./geo-status-exports.js";
import type { GeoPackageCounts } from "./geo-status-packages.js";
import type { GeoPercentages } from "./geo-status-percentages.js";
import type { GeoRepositoryCounts } from "./geo-status-repositories.js";
import type { GeoUploadCounts } from "./geo-status-uploads.js";
import type { NamespaceBasic } from "./projects.js";

/** Whether a site works. */
export type GeoHealth = "Healthy" | "Unhealthy";

/** Addresses of a node in the API. */
export interface GeoNodeLinks {
  /** Address of the status. */
  self: string;
  /** Address of the node. */
  node: string;
}

/** How a site is, with links to the Geo nodes API. */
export interface GeoNodeStatus extends GeoStatus {
  /** Addresses in the API. */
  _links: GeoNodeLinks;
}

/** How far a site is with all kinds of data. */
export interface GeoReplicationCounts
  extends GeoRepositoryCounts, GeoPackageCounts, GeoUploadCounts, GeoExportCounts, GeoUsageCounts {}

/** What selects which projects a site has. */
export type GeoSelectiveSyncType = "namespaces" | "shards" | "organizations";

/** Site of Geo: an instance that holds the data, or a copy of it. */
export interface GeoSite {
  /** ID of the site. */
  id: number;
  /** Name, unique among the sites. */
  name: string;
  /** Address for users. */
  url: string;
  /** Address that other sites reach it at. */
  internal_url: string;
  /** Whether it is the primary site. */
  primary: boolean;
  /** Whether it is used. */
  enabled: boolean;
  /** Whether it answers this call. */
  current: boolean;
  /** Files that are copied at once. */
  files_max_capacity: number;
  /** Repositories that are copied at once. */
  repos_max_capacity: number;
  /** Records that are verified at once. */
  verification_max_capacity: number;
  /** Container repositories that are copied at once. */
  container_repositories_max_capacity?: number;
  /** What selects which projects the site has; null for all. */
  selective_sync_type?: GeoSelectiveSyncType | (string & {}) | null;
  /** Storages whose projects the site has. */
  selective_sync_shards?: string[] | null;
  /** IDs of groups whose projects the site has. */
  selective_sync_namespace_ids?: number[] | null;
  /** IDs of organizations whose projects the site has. Since GitLab 18.1. */
  selective_sync_organization_ids?: number[] | null;
  /** Days after which a repository is verified again. */
  minimum_reverification_interval?: number;
  /** Seconds that the copy of a file may take. Since GitLab 18.10. */
  blob_download_timeout?: number;
  /** Times in a row that a checksum must differ before the primary site hears of it. Since GitLab 19.2. */
  checksum_mismatch_report_threshold?: number;
  /** Minutes between two attempts to mend a record. Since GitLab 19.2. */
  checksum_mismatch_self_heal_cooldown_minutes?: number;
  /** Whether files in object storage are copied; of secondary sites. */
  sync_object_storage?: boolean;
  /** Address of the page that edits it. */
  web_edit_url: string;
  /**
   * Address of the page with its projects; of secondary sites.
   * @deprecated
   */
  web_geo_projects_url?: string;
  /** Address of the page with details; of secondary sites. */
  web_geo_replication_details_url?: string;
  /** Addresses in the API. */
  _links: GeoSiteLinks;
}

/** Addresses of a site in the API. */
export interface GeoSiteLinks {
  /** Address of the site. */
  self: string;
  /** Address of its status. */
  status: string;
  /** Address that repairs it. */
  repair: string;
}

/** How a site is. */
export interface GeoStatus extends GeoReplicationCounts, GeoPercentages {
  /** ID of the site. */
  geo_node_id: number;
  /** Whether the site works. */
  healthy: boolean;
  /** `Healthy`, or what is wrong; null when that is not known. */
  health: string | null;
  /** Whether the site works, in a word. */
  health_status: GeoHealth | (string & {});
  /** Whether the site has no OAuth application, so that nobody can sign in. */
  missing_oauth_application: boolean;
  /** Number of repositories on the primary site. */
  repositories_count?: number | null;
  /** Number of replication slots of the database. */
  replication_slots_count?: number | null;
  /** Number of replication slots that are used. */
  replication_slots_used_count?: number | null;
  /** Bytes of the write-ahead log that a slot keeps at most. */
  replication_slots_max_retained_wal_bytes?: number | null;
  /** Seconds that the database of the secondary site is behind. */
  db_replication_lag_seconds?: number | null;
  /** Number of repositories that were checked. */
  repositories_checked_count?: number | null;
  /** Number of repositories with faults. */
  repositories_checked_failed_count?: number | null;
  /** ID of the latest event on the primary site. */
  last_event_id?: number | null;
  /** When the latest event was, in seconds of Unix time. */
  last_event_timestamp?: number | null;
  /** ID of the last event that the secondary site worked through. */
  cursor_last_event_id?: number | null;
  /** When that event was, in seconds of Unix time; 0 for none. */
  cursor_last_event_timestamp?: number | null;
  /** When the status was last found, in seconds of Unix time. */
  last_successful_status_check_timestamp?: number | null;
  /** Version of GitLab. */
  version?: string | null;
  /** Revision of the code of GitLab. */
  revision?: string | null;
  /** What selects which projects the site has; null for all. */
  selective_sync_type?: GeoSelectiveSyncType | (string & {}) | null;
  /**
   * Groups that the site has, where groups select.
   * @deprecated
   */
  namespaces?: NamespaceBasic[];
  /** When the status was saved. */
  updated_at?: string | null;
  /** Storages of repositories; of a site that was asked directly. */
  storage_shards?: GeoStorageShard[];
  /** Whether the storages are those of the primary site. */
  storage_shards_match?: boolean | null;
}

/** Storage of repositories. */
export interface GeoStorageShard {
  /** Name of the storage. */
  name: string;
}

/** How much a site is used. */
export interface GeoUsageCounts {
  /** Number of fetches and clones in the last week. */
  git_fetch_event_count_weekly?: number | null;
  /** Number of pushes in the last week. */
  git_push_event_count_weekly?: number | null;
  /** Number of requests in the last week that were passed on to the primary site. */
  proxy_remote_requests_event_count_weekly?: number | null;
  /** Number of requests in the last week that the site answered itself. */
  proxy_local_requests_event_count_weekly?: number | null;
}

// From spec/resources/geo.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What sites of Geo, GitLab Shell and the proxy call. They need secrets that only these have.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 *
 * @module
 */

import type { Call, Client, Download, NoParams, RequestOptions } from "../../runtime/client.js";
import type { GeoNodeStatus, GeoReplicationCounts } from "../shared/geo.js";

/**
 * Get whether to pass requests on.
 *
 * Tells GitLab's own proxy, Workhorse, whether this is a secondary site that passes requests on to the
 * primary one.
 *
 * `GET /geo/proxy`
 *
 * Internal. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getProxy(client: Client, params?: NoParams, options?: RequestOptions): Call<GeoProxy> {
  return client.call({ id: "geo.getProxy", method: "GET", path: "/geo/proxy" }, params, options);
}

/** Parameters of `getPipelineRefs`. */
export interface GeoGetPipelineRefsParams {
  /** Kind and ID of the repository. */
  gl_repository: string;
}

/**
 * Get the pipeline refs of a repository.
 *
 * Gets the refs of pipelines of a repository, so that a secondary site knows whether its copy is up to date.
 *
 * `GET /geo/repositories/:gl_repository/pipeline_refs`
 *
 * Requires Premium. Internal. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getPipelineRefs(
  client: Client,
  params: GeoGetPipelineRefsParams,
  options?: RequestOptions,
): Call<GeoPipelineRefs> {
  return client.call(
    { id: "geo.getPipelineRefs", method: "GET", path: "/geo/repositories/{gl_repository}/pipeline_refs" },
    params,
    options,
  );
}

/** Parameters of `downloadReplicable`. */
export interface GeoDownloadReplicableParams {
  /** Kind of the record. */
  replicable_name: string;
  /** ID of the record. */
  replicable_id: number;
}

/**
 * Download a file for a secondary site.
 *
 * Downloads a file that a secondary site copies.
 *
 * `GET /geo/retrieve/:replicable_name/:replicable_id`
 *
 * Requires Premium. Internal. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function downloadReplicable(
  client: Client,
  params: GeoDownloadReplicableParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "geo.downloadReplicable",
      method: "GET",
      path: "/geo/retrieve/{replicable_name}/{replicable_id}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `reportFailures`. */
export interface GeoReportFailuresParams {
  /** ID of the site that reports. */
  geo_node_id: number;
  /** Records. */
  failures: GeoFailure[];
}

/**
 * Report records that cannot be verified.
 *
 * Reports records that a secondary site fails to verify again and again, so that the primary one looks at its
 * own copy.
 *
 * `POST /geo/failures`
 *
 * Requires Premium. Internal. Since GitLab 19.2. Behind the feature flag `geo_self_heal_checksum_mismatch`.
 * GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function reportFailures(client: Client, params: GeoReportFailuresParams, options?: RequestOptions): Call<void> {
  return client.call({ id: "geo.reportFailures", method: "POST", path: "/geo/failures", as: "none" }, params, options);
}

/** Parameters of `queryNode`. */
export interface GeoQueryNodeParams {
  /** ID of the site. */
  geo_node_id: number;
  /** Query in GraphQL. */
  query: string;
  /** Variables of the query. */
  variables?: Record<string, unknown>;
  /** Name of the operation, where the query has several. */
  operationName?: string;
}

/**
 * Query the GraphQL API of a site.
 *
 * Passes a GraphQL query on to another site, and answers with what it says.
 *
 * `POST /geo/node_proxy/:geo_node_id/graphql`
 *
 * Requires Premium. Internal. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function queryNode(
  client: Client,
  params: GeoQueryNodeParams,
  options?: RequestOptions,
): Call<GeoGraphqlAnswer> {
  return client.call(
    { id: "geo.queryNode", method: "POST", path: "/geo/node_proxy/{geo_node_id}/graphql" },
    params,
    options,
  );
}

/** Parameters of `getUploadPackRefs`. */
export interface GeoGetUploadPackRefsParams {
  /** Secret of GitLab Shell. */
  secret_token: string;
  /** Who works on which repository. */
  data: GeoSshRequest;
}

/**
 * Pass on the start of a fetch over SSH.
 *
 * Asks the primary site for the refs that a fetch over SSH begins with.
 *
 * `POST /geo/proxy_git_ssh/info_refs_upload_pack`
 *
 * Requires Premium. Internal. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getUploadPackRefs(
  client: Client,
  params: GeoGetUploadPackRefsParams,
  options?: RequestOptions,
): Call<GeoSshAnswer> {
  return client.call(
    { id: "geo.getUploadPackRefs", method: "POST", path: "/geo/proxy_git_ssh/info_refs_upload_pack" },
    params,
    options,
  );
}

/** Parameters of `sendUploadPack`. */
export interface GeoSendUploadPackParams {
  /** Secret of GitLab Shell. */
  secret_token: string;
  /** Who works on which repository. */
  data: GeoSshRequest;
  /** What Git wrote, encoded in Base64. */
  output: string;
}

/**
 * Pass on a fetch over SSH.
 *
 * Passes a fetch over SSH on to the primary site.
 *
 * `POST /geo/proxy_git_ssh/upload_pack`
 *
 * Requires Premium. Internal. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function sendUploadPack(
  client: Client,
  params: GeoSendUploadPackParams,
  options?: RequestOptions,
): Call<GeoSshAnswer> {
  return client.call(
    { id: "geo.sendUploadPack", method: "POST", path: "/geo/proxy_git_ssh/upload_pack" },
    params,
    options,
  );
}

/** Parameters of `getReceivePackRefs`. */
export interface GeoGetReceivePackRefsParams {
  /** Secret of GitLab Shell. */
  secret_token: string;
  /** Who works on which repository. */
  data: GeoSshRequest;
}

/**
 * Pass on the start of a push over SSH.
 *
 * Asks the primary site for the refs that a push over SSH begins with.
 *
 * `POST /geo/proxy_git_ssh/info_refs_receive_pack`
 *
 * Requires Premium. Internal. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getReceivePackRefs(
  client: Client,
  params: GeoGetReceivePackRefsParams,
  options?: RequestOptions,
): Call<GeoSshAnswer> {
  return client.call(
    { id: "geo.getReceivePackRefs", method: "POST", path: "/geo/proxy_git_ssh/info_refs_receive_pack" },
    params,
    options,
  );
}

/** Parameters of `sendReceivePack`. */
export interface GeoSendReceivePackParams {
  /** Secret of GitLab Shell. */
  secret_token: string;
  /** Who works on which repository. */
  data: GeoSshRequest;
  /** What Git wrote, encoded in Base64. */
  output: string;
}

/**
 * Pass on a push over SSH.
 *
 * Passes a push over SSH on to the primary site.
 *
 * `POST /geo/proxy_git_ssh/receive_pack`
 *
 * Requires Premium. Internal. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function sendReceivePack(
  client: Client,
  params: GeoSendReceivePackParams,
  options?: RequestOptions,
): Call<GeoSshAnswer> {
  return client.call(
    { id: "geo.sendReceivePack", method: "POST", path: "/geo/proxy_git_ssh/receive_pack" },
    params,
    options,
  );
}

/** Parameters of `reportStatus`. */
export interface GeoReportStatusParams {
  /** The status. */
  data?: GeoStatusReport;
}

/**
 * Report the status of a site.
 *
 * Takes what a secondary site tells the primary one of itself.
 *
 * `POST /geo/status`
 *
 * Requires Premium. Internal. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function reportStatus(
  client: Client,
  params?: GeoReportStatusParams,
  options?: RequestOptions,
): Call<GeoNodeStatus | undefined> {
  return client.call({ id: "geo.reportStatus", method: "POST", path: "/geo/status" }, params, options);
}

/** Record that cannot be verified. */
export interface GeoFailure {
  /** What is wrong, for example `checksum_mismatch`. */
  error_type: string;
  /** Kind of the record. */
  replicable_name: string;
  /** ID of the record. */
  replicable_id: number;
  /** Times in a row that it failed. */
  verification_retry_count: number;
  /** More on it. */
  context?: Record<string, unknown>;
}

/** Answer to a GraphQL query. */
export type GeoGraphqlAnswer = Record<string, unknown>;

/** Refs of pipelines. */
export interface GeoPipelineRefs {
  /** Refs, for example `refs/pipelines/3040`. */
  pipeline_refs: string[];
}

/** Where requests go. */
export interface GeoProxy {
  /** Whether Geo is used. */
  geo_enabled: boolean;
  /** Address of the primary site; on a secondary site that passes requests on. */
  geo_proxy_url?: string;
  /** Signed data that the primary site expects; on such a site. */
  geo_proxy_extra_data?: string;
}

/** Answer of the primary site. */
export interface GeoSshAnswer {
  /** Whether it went well. */
  status: boolean;
  /** What went wrong; null when nothing did. */
  message: string | null;
  /** What Git on the primary site wrote, encoded in Base64. */
  result: string | null;
}

/** Who works on which repository. */
export interface GeoSshRequest {
  /** Who works, for example `user-42` or `key-88`. */
  gl_id: string;
  /** Address of the repository on the primary site. */
  primary_repo: string;
}

/** What a site tells of itself. */
export interface GeoStatusReport {
  /** ID of the site. */
  geo_node_id: number;
  /** Seconds that the database is behind. */
  db_replication_lag_seconds?: number | null;
  /** ID of the latest event on the primary site. */
  last_event_id?: number | null;
  /** When the latest event was. */
  last_event_date?: string | Date | null;
  /** ID of the last event that was worked through. */
  cursor_last_event_id?: number | null;
  /** When that event was. */
  cursor_last_event_date?: string | Date | null;
  /** When the status was found. */
  last_successful_status_check_at?: string | Date | null;
  /** What is wrong; empty or `Healthy` when nothing is. */
  status_message?: string | null;
  /** Number of replication slots. */
  replication_slots_count?: number | null;
  /** Number of replication slots that are used. */
  replication_slots_used_count?: number | null;
  /** Bytes of the write-ahead log that a slot keeps at most. */
  replication_slots_max_retained_wal_bytes?: number | null;
  /** Version of GitLab. */
  version?: string | null;
  /** Revision of the code of GitLab. */
  revision?: string | null;
  /** How far it is with all kinds of data. */
  status?: GeoReplicationCounts;
}

// From spec/resources/offline-transfers.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Exports groups and projects to object storage, and imports them elsewhere, for instances that do not reach
 * one another.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
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
import type { SortDirection } from "../shared/schemas.js";
import type { BulkImport, BulkImportSourceType } from "../shared/transfers.js";

/** Parameters of `listExports`. */
export interface OfflineTransfersListExportsParams {
  /** Order by date of creation. Default: `desc`. */
  sort?: SortDirection;
  /** Only those in this state. */
  status?: OfflineExportStatus;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List offline exports.
 *
 * Lists the offline exports that the caller started.
 *
 * `GET /offline_exports`
 *
 * Experiment. Since GitLab 18.11. Behind the feature flag `offline_transfer_exports`.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listExports(
  client: Client,
  params?: OfflineTransfersListExportsParams,
  options?: ListOptions,
): ListCall<OfflineExport> {
  return listCall(
    client,
    { id: "offlineTransfers.listExports", method: "GET", path: "/offline_exports", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `startExport`. */
export interface OfflineTransfersStartExportParams {
  /** Name of the bucket. */
  bucket: string;
  /** Groups and projects to export. */
  entities: OfflineExportEntity[];
  /** Access to Amazon S3. One of the configurations is needed. */
  aws_s3_configuration?: OfflineStorageAws;
  /** Access to another storage with the protocol of S3. */
  s3_compatible_configuration?: OfflineStorageS3;
  /** Access to Google Cloud Storage with the key of a service account. Since GitLab 19.2. */
  gcs_configuration?: OfflineStorageGcs;
  /** Access to Google Cloud Storage with an HMAC key. Since GitLab 19.2. */
  gcs_hmac_configuration?: OfflineStorageGcsHmac;
  /**
   * Access to Google Cloud Storage with what the server has, for administrators; the name of the bucket must
   * begin with `gitlab-offline-transfer-`. Since GitLab 19.2.
   */
  gcs_adc_configuration?: OfflineStorageGcsDefault;
}

/**
 * Start an offline export.
 *
 * Starts to export groups and projects to object storage.
 *
 * `POST /offline_exports`
 *
 * Experiment. Since GitLab 18.11. Behind the feature flag `offline_transfer_exports`.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function startExport(
  client: Client,
  params: OfflineTransfersStartExportParams,
  options?: RequestOptions,
): Call<OfflineExport> {
  return client.call({ id: "offlineTransfers.startExport", method: "POST", path: "/offline_exports" }, params, options);
}

/** Parameters of `getExport`. */
export interface OfflineTransfersGetExportParams {
  /** ID of the export. */
  offline_export_id: number;
}

/**
 * Get an offline export.
 *
 * Gets one offline export.
 *
 * `GET /offline_exports/:offline_export_id`
 *
 * Experiment. Since GitLab 18.11. Behind the feature flag `offline_transfer_exports`.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getExport(
  client: Client,
  params: OfflineTransfersGetExportParams,
  options?: RequestOptions,
): Call<OfflineExport> {
  return client.call(
    { id: "offlineTransfers.getExport", method: "GET", path: "/offline_exports/{offline_export_id}" },
    params,
    options,
  );
}

/** Parameters of `startImport`. */
export interface OfflineTransfersStartImportParams {
  /** Name of the bucket. */
  bucket: string;
  /** Prefix of the export in the bucket. */
  export_prefix: string;
  /** Access to Amazon S3. One of the configurations is needed. */
  aws_s3_configuration?: OfflineStorageAws;
  /** Access to another storage with the protocol of S3. */
  s3_compatible_configuration?: OfflineStorageS3;
  /** Access to Google Cloud Storage with the key of a service account. Since GitLab 19.2. */
  gcs_configuration?: OfflineStorageGcs;
  /** Access to Google Cloud Storage with an HMAC key. Since GitLab 19.2. */
  gcs_hmac_configuration?: OfflineStorageGcsHmac;
  /**
   * Access to Google Cloud Storage with what the server has, for administrators; the name of the bucket must
   * begin with `gitlab-offline-transfer-`. Since GitLab 19.2.
   */
  gcs_adc_configuration?: OfflineStorageGcsDefault;
  /** Groups and projects to import. */
  entities?: OfflineImportEntity[];
  /** Imports all that was exported, in place of `entities`. Since GitLab 19.4. */
  import_all?: OfflineImportAll;
}

/**
 * Start an offline import.
 *
 * Starts to import groups and projects from object storage.
 *
 * `POST /offline_imports`
 *
 * Experiment. Since GitLab 18.11. Behind the feature flag `offline_transfer_imports`.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function startImport(
  client: Client,
  params: OfflineTransfersStartImportParams,
  options?: RequestOptions,
): Call<BulkImport> {
  return client.call({ id: "offlineTransfers.startImport", method: "POST", path: "/offline_imports" }, params, options);
}

/** Export to object storage. */
export interface OfflineExport {
  /** ID of the export. */
  id: number;
  /** State. */
  status: OfflineExportStatus | (string & {});
  /** Address of the instance. */
  source_hostname: string | null;
  /** When it was started. */
  created_at: string;
  /** When it last went on. */
  updated_at: string;
  /** Whether something could not be exported. */
  has_failures?: boolean;
}

/** Group or project to export. */
export interface OfflineExportEntity {
  /** Full path of the group or project. */
  full_path: string;
}

/** State of an offline export. */
export type OfflineExportStatus = "created" | "started" | "finished" | "failed";

/** Where all that was exported goes. */
export interface OfflineImportAll {
  /** Full path of the group to import into. */
  destination_namespace: string;
}

/** Group or project to import. */
export interface OfflineImportEntity {
  /** Kind. */
  source_type: BulkImportSourceType;
  /** Full path where it was exported. */
  source_full_path: string;
  /** Full path of the group to import into. */
  destination_namespace: string;
  /** Path of the new group or project. */
  destination_slug?: string;
}

/** Access to Amazon S3. */
export interface OfflineStorageAws {
  /** ID of the access key. */
  aws_access_key_id: string;
  /** Secret of the access key. */
  aws_secret_access_key: string;
  /** Region of the bucket. */
  region: string;
  /** Whether the name of the bucket is part of the path, not the host. Default: `false`. */
  path_style?: boolean;
}

/** Access to Google Cloud Storage with the key of a service account. */
export interface OfflineStorageGcs {
  /** ID of the project at Google. */
  google_project: string;
  /** Key of the service account, as JSON. */
  google_json_key_string: string;
}

/** Access to Google Cloud Storage with what the server has. */
export interface OfflineStorageGcsDefault {
  /** ID of the project at Google. */
  google_project: string;
}

/** Access to Google Cloud Storage with an HMAC key. */
export interface OfflineStorageGcsHmac {
  /** ID of the key. */
  google_storage_access_key_id: string;
  /** Secret of the key. */
  google_storage_secret_access_key: string;
  /** Region of the bucket. */
  region: string;
  /** Whether the name of the bucket is part of the path, not the host. Default: `true`. */
  path_style?: boolean;
}

/** Access to a storage with the protocol of S3. */
export interface OfflineStorageS3 {
  /** ID of the access key. */
  aws_access_key_id: string;
  /** Secret of the access key. */
  aws_secret_access_key: string;
  /** Region of the bucket. */
  region: string;
  /** Address of the storage. */
  endpoint: string;
  /** Whether the name of the bucket is part of the path, not the host. Default: `true`. */
  path_style?: boolean;
}

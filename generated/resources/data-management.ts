// From spec/resources/data-management.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Records of an instance and their checksums, which Geo compares between sites.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/data_management/)
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

/** Parameters of `list`. */
export interface DataManagementListParams {
  /** Kind of records. */
  model_name: DataModelName;
  /** Identifiers of records to list. */
  identifiers?: DataRecordIdentifier[];
  /** State of the checksum of records to list. */
  checksum_state?: ChecksumState;
  /** Direction of sorting by primary key. Default: `asc`. */
  sort?: SortDirection;
  /** Where the page begins; with keyset pagination, from the `Link` header. */
  cursor?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List records of a data model.
 *
 * Lists the records of one kind with what is known of their checksums, sorted by primary key.
 *
 * `GET /admin/data_management/:model_name`
 *
 * Requires Premium. Experiment. Since GitLab 18.3. Behind the feature flag `geo_primary_verification_view`.
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/data_management/#retrieve-model-information)
 */
export function list(client: Client, params: DataManagementListParams, options?: ListOptions): ListCall<DataRecord> {
  return listCall(
    client,
    { id: "dataManagement.list", method: "GET", path: "/admin/data_management/{model_name}", pagination: "both" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface DataManagementGetParams {
  /** Kind of records. */
  model_name: DataModelName;
  /** Identifier of the record, as the list has it. */
  record_identifier: DataRecordIdentifier;
}

/**
 * Get a record of a data model.
 *
 * Gets one record with what is known of its checksum.
 *
 * `GET /admin/data_management/:model_name/:record_identifier`
 *
 * Requires Premium. Experiment. Since GitLab 18.3. Behind the feature flag `geo_primary_verification_view`.
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/data_management/#retrieve-information-about-a-model-record)
 */
export function get(client: Client, params: DataManagementGetParams, options?: RequestOptions): Call<DataRecord> {
  return client.call(
    { id: "dataManagement.get", method: "GET", path: "/admin/data_management/{model_name}/{record_identifier}" },
    params,
    options,
  );
}

/** Parameters of `recalculateChecksums`. */
export interface DataManagementRecalculateChecksumsParams {
  /** Kind of records. */
  model_name: DataModelName;
  /** Identifiers of records to calculate. */
  identifiers?: DataRecordIdentifier[];
  /** State of the checksum of records to calculate. */
  checksum_state?: RecalculableChecksumState;
}

/**
 * Recalculate checksums of a data model.
 *
 * Queues the calculation of the checksums of records of one kind: all of them, unless filters are given.
 *
 * `PUT /admin/data_management/:model_name/checksum`
 *
 * Requires Premium. Experiment. Since GitLab 18.3. Behind the feature flag `geo_primary_verification_view`.
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/data_management/#recalculate-checksums-for-model-records)
 */
export function recalculateChecksums(
  client: Client,
  params: DataManagementRecalculateChecksumsParams,
  options?: RequestOptions,
): Call<DataChecksumJob> {
  return client.call(
    { id: "dataManagement.recalculateChecksums", method: "PUT", path: "/admin/data_management/{model_name}/checksum" },
    params,
    options,
  );
}

/** Parameters of `recalculateChecksum`. */
export interface DataManagementRecalculateChecksumParams {
  /** Kind of records. */
  model_name: DataModelName;
  /** Identifier of the record, as the list has it. */
  record_identifier: DataRecordIdentifier;
}

/**
 * Recalculate the checksum of a record.
 *
 * Calculates the checksum of one record at once.
 *
 * `PUT /admin/data_management/:model_name/:record_identifier/checksum`
 *
 * Requires Premium. Experiment. Since GitLab 18.3. Behind the feature flag `geo_primary_verification_view`.
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/data_management/#recalculate-the-checksum-of-a-model-record)
 */
export function recalculateChecksum(
  client: Client,
  params: DataManagementRecalculateChecksumParams,
  options?: RequestOptions,
): Call<DataRecord> {
  return client.call(
    {
      id: "dataManagement.recalculateChecksum",
      method: "PUT",
      path: "/admin/data_management/{model_name}/{record_identifier}/checksum",
    },
    params,
    options,
  );
}

/** State of the checksum of a record. */
export type ChecksumState = "pending" | "started" | "succeeded" | "failed" | "disabled";

/** Checksum of a record. */
export interface DataChecksum {
  /** The checksum, SHA-256 or MD5; null before it was calculated. */
  checksum?: string | null;
  /** When it was last calculated; null before that. */
  last_checksum?: string | null;
  /** State of the calculation. */
  checksum_state?: ChecksumState | (string & {});
  /** How often a failed calculation was tried again. */
  checksum_retry_count?: number | null;
  /** When it is tried again; null where nothing failed. */
  checksum_retry_at?: string | null;
  /** Why it failed; null where nothing did. */
  checksum_failure?: string | null;
}

/** What became of a request to calculate checksums. */
export interface DataChecksumJob {
  /** Whether it was queued. */
  status: DataChecksumJobStatus | (string & {});
  /** The same in words. */
  message: string;
}

/** Whether a calculation was queued. */
export type DataChecksumJobStatus = "success" | "error";

/** Kind of records that have checksums. */
export type DataModelName =
  | "ci_job_artifacts"
  | "ci_pipeline_artifacts"
  | "ci_secure_files"
  | "container_repositories"
  | "dependency_proxy_blobs"
  | "dependency_proxy_manifests"
  | "design_management_repositories"
  | "group_wiki_repositories"
  | "lfs_objects"
  | "merge_request_diffs"
  | "packages_debian_project_component_files"
  | "packages_nuget_symbols"
  | "packages_package_files"
  | "pages_deployments"
  | "projects"
  | "projects_wiki_repositories"
  | "snippet_repositories"
  | "supply_chain_attestations"
  | "terraform_state_versions"
  | "uploads";

/** Record of the instance with what is known of its checksum. */
export interface DataRecord {
  /** Identifier of the record. */
  record_identifier: DataRecordIdentifier;
  /** Ruby class of the record, for example `Project`. */
  model_class: string;
  /** When it was created; null where that is not recorded. */
  created_at: string | null;
  /** Size in bytes; null where it is no file. */
  file_size: number | null;
  /** Its checksum; left out or null where the kind has none. */
  checksum_information?: DataChecksum | null;
}

/** Identifier of a record: its ID, or text in Base64 where the primary key has several columns. */
export type DataRecordIdentifier = number | string;

/** State of the checksums to calculate again. */
export type RecalculableChecksumState = "pending" | "started" | "succeeded" | "failed" | "disabled";

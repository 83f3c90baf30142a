// From spec/resources/sbom-scans.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What the dependency scanning analyzer calls to have a list of components (SBOM) checked. The credential is
 * the token of the job.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, Download, RequestOptions, Upload } from "../../runtime/client.js";

/** Parameters of `create`. */
export interface SbomScansCreateParams {
  /** ID of the job. */
  job_id: number;
  /** The SBOM, in CycloneDX format. */
  file: Upload;
  /** Digest of the SBOM, to find its result again. */
  sbom_digest?: string;
}

/**
 * Scan an SBOM.
 *
 * Uploads an SBOM of a job and starts to check its components for known vulnerabilities.
 *
 * `POST /jobs/:job_id/sbom_scans`
 *
 * Requires Ultimate. Internal. Behind the feature flag `dependency_scanning_sbom_scan_api`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function create(client: Client, params: SbomScansCreateParams, options?: RequestOptions): Call<SbomScan> {
  return client.call(
    { id: "sbomScans.create", method: "POST", path: "/jobs/{job_id}/sbom_scans", body: "multipart" },
    params,
    options,
  );
}

/** Parameters of `authorize`. */
export interface SbomScansAuthorizeParams {
  /** ID of the job. */
  job_id: number;
  /** Bytes of the file, where they are known. */
  filesize?: number;
}

/**
 * Authorize the upload of an SBOM.
 *
 * Asks whether an SBOM of a job may be uploaded; GitLab Workhorse calls it before an upload.
 *
 * `POST /jobs/:job_id/sbom_scans/authorize`
 *
 * Requires Ultimate. Internal. Behind the feature flag `dependency_scanning_sbom_scan_api`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function authorize(client: Client, params: SbomScansAuthorizeParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "sbomScans.authorize", method: "POST", path: "/jobs/{job_id}/sbom_scans/authorize", as: "none" },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface SbomScansDownloadParams {
  /** ID of the job. */
  job_id: number;
  /** ID of the scan to download, or digest of the SBOM to reuse. */
  sbom_digest: SbomScanIdOrDigest;
}

/**
 * Download the result of an SBOM scan.
 *
 * Downloads the security report that a scan made. While it runs, the answer is 202 without content; 410 tells
 * that it failed.
 *
 * `GET /jobs/:job_id/sbom_scans/:sbom_digest`
 *
 * Requires Ultimate. Internal. Behind the feature flag `dependency_scanning_sbom_scan_api`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function download(client: Client, params: SbomScansDownloadParams, options?: RequestOptions): Call<Download> {
  return client.call(
    { id: "sbomScans.download", method: "GET", path: "/jobs/{job_id}/sbom_scans/{sbom_digest}", as: "file" },
    params,
    options,
  );
}

/** Parameters of `createFromDigest`. */
export interface SbomScansCreateFromDigestParams {
  /** ID of the job. */
  job_id: number;
  /** ID of the scan to download, or digest of the SBOM to reuse. */
  sbom_digest: SbomScanIdOrDigest;
  /** Kinds of packages that the result must cover, such as `npm`. */
  purl_types: string[];
}

/**
 * Reuse the result of an SBOM scan.
 *
 * Creates a scan from the result of an earlier one of the same SBOM. Where that is gone, the answer is 410.
 *
 * `POST /jobs/:job_id/sbom_scans/:sbom_digest`
 *
 * Requires Ultimate. Internal. Behind the feature flag `dependency_scanning_sbom_scan_api`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createFromDigest(
  client: Client,
  params: SbomScansCreateFromDigestParams,
  options?: RequestOptions,
): Call<SbomScan> {
  return client.call(
    { id: "sbomScans.createFromDigest", method: "POST", path: "/jobs/{job_id}/sbom_scans/{sbom_digest}" },
    params,
    options,
  );
}

/** Check of the components of an SBOM. */
export interface SbomScan {
  /** ID of the scan. */
  id: number;
  /** Address of its result. */
  download_url: string;
  /** Whether it has to wait because the project had many scans. */
  throttled?: boolean;
  /** Seconds until the project may scan at full speed again; null where it is not throttled. */
  project_throttling_resets_in?: number | null;
  /** How current the list of known vulnerabilities is, such as `up_to_date`. */
  advisory_db_state?: string;
}

/** ID of a scan, or digest of an SBOM. */
export type SbomScanIdOrDigest = number | string;

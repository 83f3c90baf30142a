// From spec/resources/runner-job-artifacts.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What GitLab Runner calls to fetch and store artifacts of jobs. The credential is the token of the job.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  queryCall,
  type RequestOptions,
  type Upload,
} from "../../runtime/client.js";
import type { ArtifactDownloadMode, JobArtifactFormat, JobArtifactType } from "../shared/jobs.js";

/** Parameters of `download`. */
export interface RunnerJobArtifactsDownloadParams {
  /** ID of the job. */
  job_id: number;
  /** Token of the job, where the header `JOB-TOKEN` does not have it. */
  token?: string;
  /**
   * Whether to redirect to the object storage that has the archive. Use `download_mode`. Default: `false`.
   */
  direct_download?: boolean;
  /** Whether the server sends the archive itself or redirects to the object storage. */
  download_mode?: ArtifactDownloadMode;
}

/**
 * Download artifacts of a job as a runner.
 *
 * Downloads the archive of the artifacts of a job, for that job or one that depends on it.
 *
 * `GET /jobs/:job_id/artifacts`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function download(
  client: Client,
  params: RunnerJobArtifactsDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    { id: "runnerJobArtifacts.download", method: "GET", path: "/jobs/{job_id}/artifacts", as: "file" },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface RunnerJobArtifactsUploadParams {
  /** ID of the job. */
  job_id: number;
  /** Content of the archive or report. */
  file: Upload;
  /** Token of the job, where the header `JOB-TOKEN` does not have it. */
  token?: string;
  /** When the artifacts expire, such as `1 week`; what the instance says unless given. */
  expire_in?: string;
  /** What the file is. Default: `archive`. */
  artifact_type?: JobArtifactType;
  /** How the file is packed. Default: `zip`. */
  artifact_format?: JobArtifactFormat;
  /** Index of the archive. */
  metadata?: Upload;
  /** Who may download the artifacts. */
  accessibility?: ArtifactAccessibility;
}

/**
 * Upload artifacts of a job.
 *
 * Uploads the archive of the artifacts of a job, or a report.
 *
 * `POST /jobs/:job_id/artifacts`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function upload(client: Client, params: RunnerJobArtifactsUploadParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "runnerJobArtifacts.upload",
      method: "POST",
      path: "/jobs/{job_id}/artifacts",
      body: "multipart",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `authorize`. */
export interface RunnerJobArtifactsAuthorizeParams {
  /** ID of the job. */
  job_id: number;
  /** Token of the job, where the header `JOB-TOKEN` does not have it. */
  token?: string;
  /** Bytes of the file, where they are known. */
  filesize?: number;
  /** What the file is. Default: `archive`. */
  artifact_type?: JobArtifactType;
}

/**
 * Authorize the upload of artifacts.
 *
 * Asks whether artifacts of a job may be uploaded; GitLab Workhorse calls it before an upload.
 *
 * `POST /jobs/:job_id/artifacts/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function authorize(
  client: Client,
  params: RunnerJobArtifactsAuthorizeParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "runnerJobArtifacts.authorize", method: "POST", path: "/jobs/{job_id}/artifacts/authorize", as: "none" },
    params,
    options,
  );
}

/** Who may download artifacts of a job. */
export type ArtifactAccessibility = "public" | "private" | "none";

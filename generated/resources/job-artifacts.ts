// From spec/resources/job-artifacts.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Files that CI/CD jobs leave behind: downloading, keeping and deleting them.
 *
 * [Documentation](https://docs.gitlab.com/api/job_artifacts/)
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
import type { ArtifactDownloadMode, Job } from "../shared/jobs.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `download`. */
export interface JobArtifactsDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
  /** Which of the files to download. Default: `archive`. */
  file_type?: DownloadableArtifactType;
  /**
   * Whether the server sends the file itself or redirects to object storage; the server decides unless given.
   */
  download_mode?: ArtifactDownloadMode;
  /**
   * Token of a job, where no header has it; for pipelines over several projects. Premium and Ultimate only.
   */
  job_token?: string;
}

/**
 * Download artifacts of a job.
 *
 * Downloads the archive of the artifacts of a job, or one of its reports.
 *
 * `GET /projects/:project_id/jobs/:job_id/artifacts`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/job_artifacts/#download-job-artifacts-by-job-id)
 */
export function download(client: Client, params: JobArtifactsDownloadParams, options?: RequestOptions): Call<Download> {
  return queryCall(
    client,
    { id: "jobArtifacts.download", method: "GET", path: "/projects/{project_id}/jobs/{job_id}/artifacts", as: "file" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface JobArtifactsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
}

/**
 * Delete artifacts of a job.
 *
 * Deletes the artifacts of a job, for good. Its log stays.
 *
 * `DELETE /projects/:project_id/jobs/:job_id/artifacts`
 *
 * [Documentation](https://docs.gitlab.com/api/job_artifacts/#delete-job-artifacts)
 */
function delete_(client: Client, params: JobArtifactsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "jobArtifacts.delete", method: "DELETE", path: "/projects/{project_id}/jobs/{job_id}/artifacts", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete artifacts of a job.
   *
   * Deletes the artifacts of a job, for good. Its log stays.
   *
   * `DELETE /projects/:project_id/jobs/:job_id/artifacts`
   *
   * [Documentation](https://docs.gitlab.com/api/job_artifacts/#delete-job-artifacts)
   */
  delete_ as delete,
};

/** Parameters of `listFiles`. */
export interface JobArtifactsListFilesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
  /** Directory to list; the root unless given. Default: `""`. */
  path?: string;
  /** Whether to list also what directories contain. Default: `false`. */
  recursive?: boolean;
  /**
   * Token of a job, where no header has it; for pipelines over several projects. Premium and Ultimate only.
   */
  job_token?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List files of an artifacts archive.
 *
 * Lists the files and directories of the artifacts archive of a job, without unpacking it.
 *
 * `GET /projects/:project_id/jobs/:job_id/artifacts/tree`
 *
 * Since GitLab 18.8. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/job_artifacts/#list-all-files-in-the-artifacts-archive)
 */
export function listFiles(
  client: Client,
  params: JobArtifactsListFilesParams,
  options?: ListOptions,
): ListCall<JobArtifactEntry> {
  return listCall(
    client,
    {
      id: "jobArtifacts.listFiles",
      method: "GET",
      path: "/projects/{project_id}/jobs/{job_id}/artifacts/tree",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `downloadFile`. */
export interface JobArtifactsDownloadFileParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
  /** Path of the file inside the archive. */
  artifact_path: string;
  /**
   * Token of a job, where no header has it; for pipelines over several projects. Premium and Ultimate only.
   */
  job_token?: string;
}

/**
 * Download a file of the artifacts of a job.
 *
 * Downloads one file out of the artifacts archive of a job.
 *
 * `GET /projects/:project_id/jobs/:job_id/artifacts/:artifact_path`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/job_artifacts/#download-a-single-artifact-file-by-job-id)
 */
export function downloadFile(
  client: Client,
  params: JobArtifactsDownloadFileParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "jobArtifacts.downloadFile",
      method: "GET",
      path: "/projects/{project_id}/jobs/{job_id}/artifacts/{artifact_path}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `keep`. */
export interface JobArtifactsKeepParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the job. */
  job_id: number;
}

/**
 * Keep artifacts of a job.
 *
 * Keeps the artifacts of a job from being deleted when they expire.
 *
 * `POST /projects/:project_id/jobs/:job_id/artifacts/keep`
 *
 * [Documentation](https://docs.gitlab.com/api/job_artifacts/#keep-job-artifacts)
 */
export function keep(client: Client, params: JobArtifactsKeepParams, options?: RequestOptions): Call<Job> {
  return client.call(
    { id: "jobArtifacts.keep", method: "POST", path: "/projects/{project_id}/jobs/{job_id}/artifacts/keep" },
    params,
    options,
  );
}

/** Parameters of `downloadForRef`. */
export interface JobArtifactsDownloadForRefParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch or tag, or `refs/merge-requests/:iid/head`; commit SHAs and HEAD are not accepted. */
  ref_name: string;
  /** Name of the job. */
  job: string;
  /**
   * Whether to look through the last 100 successful pipelines of the ref, not only the latest.
   * Default: `false`. Since GitLab 18.7.
   */
  search_recent_successful_pipelines?: boolean;
  /**
   * Token of a job, where no header has it; for pipelines over several projects. Premium and Ultimate only.
   */
  job_token?: string;
  /**
   * Whether the server sends the file itself or redirects to object storage; the server decides unless given.
   */
  download_mode?: ArtifactDownloadMode;
}

/**
 * Download artifacts of a ref.
 *
 * Downloads the archive of the artifacts of a job in the latest successful pipeline of a branch or tag. Child
 * pipelines are searched after their parents.
 *
 * `GET /projects/:project_id/jobs/artifacts/:ref_name/download`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/job_artifacts/#download-job-artifacts-by-reference-name)
 */
export function downloadForRef(
  client: Client,
  params: JobArtifactsDownloadForRefParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "jobArtifacts.downloadForRef",
      method: "GET",
      path: "/projects/{project_id}/jobs/artifacts/{ref_name}/download",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `downloadFileForRef`. */
export interface JobArtifactsDownloadFileForRefParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch or tag, or `refs/merge-requests/:iid/head`; commit SHAs and HEAD are not accepted. */
  ref_name: string;
  /** Path of the file inside the archive. */
  artifact_path: string;
  /** Name of the job. */
  job: string;
  /**
   * Whether to look through the last 100 successful pipelines of the ref, not only the latest.
   * Default: `false`. Since GitLab 18.9.
   */
  search_recent_successful_pipelines?: boolean;
  /**
   * Token of a job, where no header has it; for pipelines over several projects. Premium and Ultimate only.
   */
  job_token?: string;
}

/**
 * Download a file of the artifacts of a ref.
 *
 * Downloads one file out of the artifacts archive of a job in the latest successful pipeline of a branch or
 * tag.
 *
 * `GET /projects/:project_id/jobs/artifacts/:ref_name/raw/:artifact_path`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/job_artifacts/#download-a-single-artifact-file-by-reference-name)
 */
export function downloadFileForRef(
  client: Client,
  params: JobArtifactsDownloadFileForRefParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "jobArtifacts.downloadFileForRef",
      method: "GET",
      path: "/projects/{project_id}/jobs/artifacts/{ref_name}/raw/{artifact_path}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `deleteAll`. */
export interface JobArtifactsDeleteAllParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Delete all artifacts of a project.
 *
 * Lets all artifacts of a project expire now, so that they are deleted soon after. Those of the latest
 * successful pipeline of each ref stay where the project keeps them; logs always stay.
 *
 * `DELETE /projects/:project_id/artifacts`
 *
 * [Documentation](https://docs.gitlab.com/api/job_artifacts/#delete-all-job-artifacts-in-a-project)
 */
export function deleteAll(client: Client, params: JobArtifactsDeleteAllParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "jobArtifacts.deleteAll", method: "DELETE", path: "/projects/{project_id}/artifacts", as: "none" },
    params,
    options,
  );
}

/** Artifacts that can be downloaded: the archive or a report. */
export type DownloadableArtifactType =
  | "accessibility"
  | "api_fuzzing"
  | "archive"
  | "cobertura"
  | "jacoco"
  | "codequality"
  | "container_scanning"
  | "dast"
  | "dependency_scanning"
  | "dotenv"
  | "junit"
  | "license_scanning"
  | "lsif"
  | "metrics"
  | "performance"
  | "browser_performance"
  | "load_performance"
  | "sast"
  | "secret_detection"
  | "requirements"
  | "requirements_v2"
  | "cluster_image_scanning"
  | "cyclonedx"
  | "sarif";

/** File or directory of an artifacts archive. */
export interface JobArtifactEntry {
  /** Name of the file or folder, without its path. */
  name: string;
  /** Path inside the archive; that of a directory ends with a slash. */
  path: string;
  /** Whether it is a file or a directory. */
  type: JobArtifactEntryType | (string & {});
  /** Bytes; of files only. */
  size?: number;
  /** Unix mode in octal digits, such as `100644`; null where the archive has none. */
  mode: string | null;
}

/** Whether an entry of an archive is a file or a directory. */
export type JobArtifactEntryType = "file" | "directory";

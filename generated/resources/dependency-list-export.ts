// From spec/resources/dependency-list-export.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Files with the dependencies of a project, a group or a pipeline. Only who asked for one can read it.
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_list_export/)
 *
 * @module
 */

import type { Call, Client, Download, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";
import type { SecurityExportStatus } from "../shared/vulnerabilities.js";

/** Parameters of `createForProject`. */
export interface DependencyListExportCreateForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Format of the file. Default: `dependency_list`. */
  export_type?: ProjectDependencyExportType;
  /** Whether to tell the caller by email when the file is there. Default: `false`. */
  send_email?: boolean;
}

/**
 * Export dependencies of a project.
 *
 * Starts to write the dependencies of a project into a file.
 *
 * `POST /projects/:project_id/dependency_list_exports`
 *
 * Requires Ultimate. Since GitLab 16.4.
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_list_export/#create-a-dependency-list-export)
 */
export function createForProject(
  client: Client,
  params: DependencyListExportCreateForProjectParams,
  options?: RequestOptions,
): Call<DependencyListExport> {
  return client.call(
    {
      id: "dependencyListExport.createForProject",
      method: "POST",
      path: "/projects/{project_id}/dependency_list_exports",
    },
    params,
    options,
  );
}

/** Parameters of `createForGroup`. */
export interface DependencyListExportCreateForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Format of the file. Default: `json_array`. */
  export_type?: GroupDependencyExportType;
  /** Whether to tell the caller by email when the file is there. Default: `false`. */
  send_email?: boolean;
}

/**
 * Export dependencies of a group.
 *
 * Starts to write the dependencies of a group's projects into a file.
 *
 * `POST /groups/:group_id/dependency_list_exports`
 *
 * Requires Ultimate. Since GitLab 16.4.
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_list_export/#create-a-dependency-list-export)
 */
export function createForGroup(
  client: Client,
  params: DependencyListExportCreateForGroupParams,
  options?: RequestOptions,
): Call<DependencyListExport> {
  return client.call(
    { id: "dependencyListExport.createForGroup", method: "POST", path: "/groups/{group_id}/dependency_list_exports" },
    params,
    options,
  );
}

/** Parameters of `createForPipeline`. */
export interface DependencyListExportCreateForPipelineParams {
  /** ID of the pipeline. */
  pipeline_id: number;
  /** Format of the file. Default: `sbom`. */
  export_type?: PipelineDependencyExportType;
  /** Whether to tell the caller by email when the file is there. Default: `false`. */
  send_email?: boolean;
}

/**
 * Export dependencies of a pipeline.
 *
 * Starts to write what the scans of a pipeline found of dependencies into one SBOM.
 *
 * `POST /pipelines/:pipeline_id/dependency_list_exports`
 *
 * Requires Ultimate. Since GitLab 16.4.
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_list_export/#create-a-dependency-list-export)
 */
export function createForPipeline(
  client: Client,
  params: DependencyListExportCreateForPipelineParams,
  options?: RequestOptions,
): Call<DependencyListExport> {
  return client.call(
    {
      id: "dependencyListExport.createForPipeline",
      method: "POST",
      path: "/pipelines/{pipeline_id}/dependency_list_exports",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface DependencyListExportGetParams {
  /** ID of the export. */
  export_id: number;
}

/**
 * Get a dependency list export.
 *
 * Gets one export. The status is 202 until it is finished; header `Poll-Interval` then tells how many
 * milliseconds to wait before the next call.
 *
 * `GET /dependency_list_exports/:export_id`
 *
 * Requires Ultimate. Since GitLab 16.4.
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_list_export/#retrieve-a-single-dependency-list-export)
 */
export function get(
  client: Client,
  params: DependencyListExportGetParams,
  options?: RequestOptions,
): Call<DependencyListExport> {
  return client.call(
    { id: "dependencyListExport.get", method: "GET", path: "/dependency_list_exports/{export_id}" },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface DependencyListExportDownloadParams {
  /** ID of the export. */
  export_id: number;
}

/**
 * Download a dependency list export.
 *
 * Downloads the file of an export: JSON or CSV, as it was asked for. The answer is 404 until it is finished.
 *
 * `GET /dependency_list_exports/:export_id/download`
 *
 * Requires Ultimate. Since GitLab 16.4.
 *
 * [Documentation](https://docs.gitlab.com/api/dependency_list_export/#download-dependency-list-export)
 */
export function download(
  client: Client,
  params: DependencyListExportDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "dependencyListExport.download",
      method: "GET",
      path: "/dependency_list_exports/{export_id}/download",
      as: "file",
    },
    params,
    options,
  );
}

/** Export of dependencies. */
export interface DependencyListExport {
  /** ID of the export. */
  id: number;
  /** How far it is. */
  status?: SecurityExportStatus | (string & {});
  /** Whether the file is there. */
  has_finished: boolean;
  /** Format of the file, as it was asked for. */
  export_type?: string;
  /** Whether the caller is told by email when it ends. */
  send_email?: boolean;
  /** When it is deleted; null while that is not settled. */
  expires_at?: string | null;
  /** Address of the export in the API. */
  self: string;
  /** Address of its file in the API. */
  download: string;
}

/** Format of an export of a group: an array in JSON, or CSV. */
export type GroupDependencyExportType = "json_array" | "csv";

/** Format of an export of a pipeline: a CycloneDX SBOM. */
export type PipelineDependencyExportType = "sbom";

/** Format of an export of a project: a list in JSON, CSV, or a CycloneDX 1.6 SBOM. */
export type ProjectDependencyExportType = "dependency_list" | "csv" | "cyclonedx_1_6_json";

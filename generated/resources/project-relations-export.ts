// From spec/resources/project-relations-export.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Exports the records of a project kind by kind, as migrations by direct transfer ask for them.
 *
 * [Documentation](https://docs.gitlab.com/api/project_relations_export/)
 *
 * @module
 */

import { type Call, type Client, type Download, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { RelationExports, TransferAccepted } from "../shared/transfers.js";

/** Parameters of `start`. */
export interface ProjectRelationsExportStartParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether each kind comes in parts. Since GitLab 16.2. */
  batched?: boolean;
}

/**
 * Start an export of the records of a project.
 *
 * Starts to export the records of a project, one file for each kind.
 *
 * `POST /projects/:project_id/export_relations`
 *
 * [Documentation](https://docs.gitlab.com/api/project_relations_export/#schedule-a-new-export-for-a-project)
 */
export function start(
  client: Client,
  params: ProjectRelationsExportStartParams,
  options?: RequestOptions,
): Call<TransferAccepted> {
  return client.call(
    { id: "projectRelationsExport.start", method: "POST", path: "/projects/{project_id}/export_relations" },
    params,
    options,
  );
}

/** Parameters of `getStatus`. */
export interface ProjectRelationsExportGetStatusParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only this kind of records; the answer is one object then. */
  relation?: string;
}

/**
 * Get the state of an export of a project.
 *
 * Gets how the export of the records of a project goes on: of each kind, or of one.
 *
 * `GET /projects/:project_id/export_relations/status`
 *
 * [Documentation](https://docs.gitlab.com/api/project_relations_export/#retrieve-the-status-of-an-export)
 */
export function getStatus(
  client: Client,
  params: ProjectRelationsExportGetStatusParams,
  options?: RequestOptions,
): Call<RelationExports> {
  return queryCall(
    client,
    { id: "projectRelationsExport.getStatus", method: "GET", path: "/projects/{project_id}/export_relations/status" },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface ProjectRelationsExportDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of records. */
  relation: string;
  /** Whether the export comes in parts. Since GitLab 16.2. */
  batched?: boolean;
  /** Number of the part; goes with `batched`. Since GitLab 16.2. */
  batch_number?: number;
}

/**
 * Download records of a project.
 *
 * Downloads the file with one kind of records of a project.
 *
 * `GET /projects/:project_id/export_relations/download`
 *
 * [Documentation](https://docs.gitlab.com/api/project_relations_export/#download-an-export)
 */
export function download(
  client: Client,
  params: ProjectRelationsExportDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "projectRelationsExport.download",
      method: "GET",
      path: "/projects/{project_id}/export_relations/download",
      as: "file",
    },
    params,
    options,
  );
}

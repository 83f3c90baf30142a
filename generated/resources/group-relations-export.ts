// From spec/resources/group-relations-export.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Exports the records of a group kind by kind, as migrations by direct transfer ask for them.
 *
 * [Documentation](https://docs.gitlab.com/api/group_relations_export/)
 *
 * @module
 */

import { type Call, type Client, type Download, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath } from "../shared/schemas.js";
import type { RelationExports, TransferAccepted } from "../shared/transfers.js";

/** Parameters of `start`. */
export interface GroupRelationsExportStartParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether each kind comes in parts. Since GitLab 16.2. */
  batched?: boolean;
}

/**
 * Start an export of the records of a group.
 *
 * Starts to export the records of a group, one file for each kind.
 *
 * `POST /groups/:group_id/export_relations`
 *
 * [Documentation](https://docs.gitlab.com/api/group_relations_export/#schedule-a-new-export-for-a-group)
 */
export function start(
  client: Client,
  params: GroupRelationsExportStartParams,
  options?: RequestOptions,
): Call<TransferAccepted> {
  return client.call(
    { id: "groupRelationsExport.start", method: "POST", path: "/groups/{group_id}/export_relations" },
    params,
    options,
  );
}

/** Parameters of `getStatus`. */
export interface GroupRelationsExportGetStatusParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Only this kind of records; the answer is one object then. */
  relation?: string;
}

/**
 * Get the state of an export of a group.
 *
 * Gets how the export of the records of a group goes on: of each kind, or of one.
 *
 * `GET /groups/:group_id/export_relations/status`
 *
 * [Documentation](https://docs.gitlab.com/api/group_relations_export/#retrieve-the-status-of-an-export)
 */
export function getStatus(
  client: Client,
  params: GroupRelationsExportGetStatusParams,
  options?: RequestOptions,
): Call<RelationExports> {
  return queryCall(
    client,
    { id: "groupRelationsExport.getStatus", method: "GET", path: "/groups/{group_id}/export_relations/status" },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface GroupRelationsExportDownloadParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Kind of records. */
  relation: string;
  /** Whether the export comes in parts. Since GitLab 16.2. */
  batched?: boolean;
  /** Number of the part; goes with `batched`. Since GitLab 16.2. */
  batch_number?: number;
}

/**
 * Download records of a group.
 *
 * Downloads the file with one kind of records of a group.
 *
 * `GET /groups/:group_id/export_relations/download`
 *
 * [Documentation](https://docs.gitlab.com/api/group_relations_export/#download-an-export)
 */
export function download(
  client: Client,
  params: GroupRelationsExportDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "groupRelationsExport.download",
      method: "GET",
      path: "/groups/{group_id}/export_relations/download",
      as: "file",
    },
    params,
    options,
  );
}

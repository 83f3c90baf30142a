// From spec/resources/group-import-export.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Exports groups as archives, and imports such archives. Direct transfer is the better way where it can be
 * used.
 *
 * [Documentation](https://docs.gitlab.com/api/group_import_export/)
 *
 * @module
 */

import type { Call, Client, Download, NoParams, RequestOptions, Upload } from "../../runtime/client.js";
import type { GroupIdOrPath } from "../shared/schemas.js";
import type { TransferAccepted } from "../shared/transfers.js";

/** Parameters of `startExport`. */
export interface GroupImportExportStartExportParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Start an export of a group.
 *
 * Starts to export a group as an archive, without its projects.
 *
 * `POST /groups/:group_id/export`
 *
 * [Documentation](https://docs.gitlab.com/api/group_import_export/#create-a-group-export)
 */
export function startExport(
  client: Client,
  params: GroupImportExportStartExportParams,
  options?: RequestOptions,
): Call<TransferAccepted> {
  return client.call(
    { id: "groupImportExport.startExport", method: "POST", path: "/groups/{group_id}/export" },
    params,
    options,
  );
}

/** Parameters of `downloadExport`. */
export interface GroupImportExportDownloadExportParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Download an export of a group.
 *
 * Downloads the archive of the latest export. It is not found until the export is ready.
 *
 * `GET /groups/:group_id/export/download`
 *
 * [Documentation](https://docs.gitlab.com/api/group_import_export/#retrieve-a-group-export-download)
 */
export function downloadExport(
  client: Client,
  params: GroupImportExportDownloadExportParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    { id: "groupImportExport.downloadExport", method: "GET", path: "/groups/{group_id}/export/download", as: "file" },
    params,
    options,
  );
}

/** Parameters of `import`. */
export interface GroupImportExportImportParams {
  /** Path of the new group. */
  path: string;
  /** Name of the new group. */
  name: string;
  /** The archive. */
  file: Upload;
  /** ID of the group to import into; a top-level group unless given. */
  parent_id?: number;
  /** ID of the organization that the group belongs to. Since GitLab 17.2. */
  organization_id?: number;
}

/**
 * Import a group from an archive.
 *
 * Starts to create a group from an archive that another group was exported to.
 *
 * `POST /groups/import`
 *
 * [Documentation](https://docs.gitlab.com/api/group_import_export/#create-a-group-import)
 */
function import_(
  client: Client,
  params: GroupImportExportImportParams,
  options?: RequestOptions,
): Call<TransferAccepted> {
  return client.call(
    { id: "groupImportExport.import", method: "POST", path: "/groups/import", body: "multipart" },
    params,
    options,
  );
}
export {
  /**
   * Import a group from an archive.
   *
   * Starts to create a group from an archive that another group was exported to.
   *
   * `POST /groups/import`
   *
   * [Documentation](https://docs.gitlab.com/api/group_import_export/#create-a-group-import)
   */
  import_ as import,
};

/**
 * Authorize the upload of a group archive.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the archive before it passes the upload on. Nobody else
 * may call it.
 *
 * `POST /groups/import/authorize`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/group_import_export/#create-a-group-import)
 */
export function authorizeImport(client: Client, params?: NoParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groupImportExport.authorizeImport", method: "POST", path: "/groups/import/authorize", as: "none" },
    params,
    options,
  );
}

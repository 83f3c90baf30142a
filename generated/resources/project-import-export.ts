// From spec/resources/project-import-export.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Exports projects as archives, and imports such archives.
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/)
 *
 * @module
 */

import type { Call, Client, Download, NoParams, RequestOptions, Upload } from "../../runtime/client.js";
import type { ProjectImportStatus } from "../shared/project-parts.js";
import type { ProjectAttributes } from "../shared/project-settings.js";
import type { ProjectIdentity } from "../shared/projects.js";
import type { NamespaceIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";
import type { TransferAccepted } from "../shared/transfers.js";

/** Parameters of `getExport`. */
export interface ProjectImportExportGetExportParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the state of an export.
 *
 * Gets the state of the latest export of a project.
 *
 * `GET /projects/:project_id/export`
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#retrieve-the-status-of-a-project-export)
 */
export function getExport(
  client: Client,
  params: ProjectImportExportGetExportParams,
  options?: RequestOptions,
): Call<ProjectExport> {
  return client.call(
    { id: "projectImportExport.getExport", method: "GET", path: "/projects/{project_id}/export" },
    params,
    options,
  );
}

/** Parameters of `startExport`. */
export interface ProjectImportExportStartExportParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Text that describes the project in the archive; the one of the project unless given. */
  description?: string;
  /** Where the archive is sent. */
  upload?: ProjectExportUpload;
  /** Kinds of records that are left out, for example `issues`. Since GitLab 19.1. */
  excluded_relations?: string[];
}

/**
 * Start an export of a project.
 *
 * Starts to export a project as an archive, which can be sent to another place when it is ready.
 *
 * `POST /projects/:project_id/export`
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#export-a-project)
 */
export function startExport(
  client: Client,
  params: ProjectImportExportStartExportParams,
  options?: RequestOptions,
): Call<TransferAccepted> {
  return client.call(
    { id: "projectImportExport.startExport", method: "POST", path: "/projects/{project_id}/export" },
    params,
    options,
  );
}

/** Parameters of `downloadExport`. */
export interface ProjectImportExportDownloadExportParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Download an export of a project.
 *
 * Downloads the archive of the latest export. It is kept for a day.
 *
 * `GET /projects/:project_id/export/download`
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#download-a-project-export)
 */
export function downloadExport(
  client: Client,
  params: ProjectImportExportDownloadExportParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "projectImportExport.downloadExport",
      method: "GET",
      path: "/projects/{project_id}/export/download",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `getImport`. */
export interface ProjectImportExportGetImportParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the state of an import.
 *
 * Gets the state of the latest import of a project, from an archive or another service.
 *
 * `GET /projects/:project_id/import`
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#retrieve-the-status-of-a-project-import)
 */
export function getImport(
  client: Client,
  params: ProjectImportExportGetImportParams,
  options?: RequestOptions,
): Call<ProjectImport> {
  return client.call(
    { id: "projectImportExport.getImport", method: "GET", path: "/projects/{project_id}/import" },
    params,
    options,
  );
}

/** Parameters of `importFromGit`. */
export interface ProjectImportExportImportFromGitParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the repository. */
  import_url: string;
  /** Username for the address. */
  import_url_user?: string;
  /** Password for the address. */
  import_url_password?: string;
}

/**
 * Import a Git repository into a project.
 *
 * Imports a Git repository into a project that has no repository yet.
 *
 * `POST /projects/:project_id/import/git`
 *
 * Since GitLab 18.10.
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#retrieve-the-status-of-a-project-import)
 */
export function importFromGit(
  client: Client,
  params: ProjectImportExportImportFromGitParams,
  options?: RequestOptions,
): Call<ProjectImport> {
  return client.call(
    { id: "projectImportExport.importFromGit", method: "POST", path: "/projects/{project_id}/import/git" },
    params,
    options,
  );
}

/** Parameters of `listRelationImports`. */
export interface ProjectImportExportListRelationImportsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * List imports of parts of a project.
 *
 * Lists the imports of single kinds of records. One can run at a time.
 *
 * `GET /projects/:project_id/relation-imports`
 *
 * Since GitLab 16.11.
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#retrieve-the-status-of-a-project-resource-import)
 */
export function listRelationImports(
  client: Client,
  params: ProjectImportExportListRelationImportsParams,
  options?: RequestOptions,
): Call<RelationImport[]> {
  return client.call(
    { id: "projectImportExport.listRelationImports", method: "GET", path: "/projects/{project_id}/relation-imports" },
    params,
    options,
  );
}

/** Parameters of `import`. */
export interface ProjectImportExportImportParams {
  /** The archive. */
  file: Upload;
  /** Path of the new project; its name too unless `name` is given. */
  path: string;
  /** Name of the new project. */
  name?: string;
  /** ID of the namespace to import into; the one of the caller unless given. Since GitLab 17.4. */
  namespace_id?: number;
  /** Full path of the namespace to import into, in place of its ID. Since GitLab 17.4. */
  namespace_path?: string;
  /**
   * ID or full path of the namespace to import into.
   * @deprecated
   */
  namespace?: NamespaceIdOrPath;
  /** Whether a project of this path is overwritten. Default: `false`. */
  overwrite?: boolean;
  /** Settings that replace those of the archive. */
  override_params?: ProjectAttributes;
}

/**
 * Import a project from an archive.
 *
 * Creates a project from an archive that another project was exported to.
 *
 * `POST /projects/import`
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#import-a-project-from-a-local-archive)
 */
function import_(
  client: Client,
  params: ProjectImportExportImportParams,
  options?: RequestOptions,
): Call<ProjectImport> {
  return client.call(
    { id: "projectImportExport.import", method: "POST", path: "/projects/import", body: "multipart" },
    params,
    options,
  );
}
export {
  /**
   * Import a project from an archive.
   *
   * Creates a project from an archive that another project was exported to.
   *
   * `POST /projects/import`
   *
   * [Documentation](https://docs.gitlab.com/api/project_import_export/#import-a-project-from-a-local-archive)
   */
  import_ as import,
};

/**
 * Authorize the upload of a project archive.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the archive before it passes the upload on. Nobody else
 * may call it.
 *
 * `POST /projects/import/authorize`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#import-a-project-from-a-local-archive)
 */
export function authorizeImport(client: Client, params?: NoParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "projectImportExport.authorizeImport", method: "POST", path: "/projects/import/authorize", as: "none" },
    params,
    options,
  );
}

/** Parameters of `importRelation`. */
export interface ProjectImportExportImportRelationParams {
  /** Full path of the project. */
  path: string;
  /** The archive. */
  file: Upload;
  /** Kind of records. */
  relation: ImportedRelation;
}

/**
 * Import part of a project from an archive.
 *
 * Imports one kind of records from an archive into a project. What was imported before is passed over.
 *
 * `POST /projects/import-relation`
 *
 * Since GitLab 16.11.
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#import-project-resources)
 */
export function importRelation(
  client: Client,
  params: ProjectImportExportImportRelationParams,
  options?: RequestOptions,
): Call<RelationImport> {
  return client.call(
    { id: "projectImportExport.importRelation", method: "POST", path: "/projects/import-relation", body: "multipart" },
    params,
    options,
  );
}

/**
 * Authorize the upload for a partial import.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the archive before it passes the upload on. Nobody else
 * may call it.
 *
 * `POST /projects/import-relation/authorize`
 *
 * Internal. Since GitLab 16.11.
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#import-project-resources)
 */
export function authorizeRelationImport(client: Client, params?: NoParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "projectImportExport.authorizeRelationImport",
      method: "POST",
      path: "/projects/import-relation/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `importFromUrl`. */
export interface ProjectImportExportImportFromUrlParams {
  /** Address of the archive. The server there must tell its size and type. */
  url: string;
  /** Path of the new project; its name too unless `name` is given. */
  path: string;
  /** Name of the new project. */
  name?: string;
  /** ID of the namespace to import into; the one of the caller unless given. Since GitLab 17.4. */
  namespace_id?: number;
  /** Full path of the namespace to import into, in place of its ID. Since GitLab 17.4. */
  namespace_path?: string;
  /**
   * ID or full path of the namespace to import into.
   * @deprecated
   */
  namespace?: NamespaceIdOrPath;
  /** Whether a project of this path is overwritten. Default: `false`. */
  overwrite?: boolean;
  /** Settings that replace those of the archive. */
  override_params?: ProjectAttributes;
}

/**
 * Import a project from an address.
 *
 * Creates a project from an archive that GitLab fetches from an address, up to 10 GB unless the instance has
 * another limit.
 *
 * `POST /projects/remote-import`
 *
 * Beta.
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#import-a-project-from-a-remote-archive)
 */
export function importFromUrl(
  client: Client,
  params: ProjectImportExportImportFromUrlParams,
  options?: RequestOptions,
): Call<ProjectImport> {
  return client.call(
    { id: "projectImportExport.importFromUrl", method: "POST", path: "/projects/remote-import" },
    params,
    options,
  );
}

/** Parameters of `importFromS3`. */
export interface ProjectImportExportImportFromS3Params {
  /** Region of the bucket. */
  region: string;
  /** Name of the bucket. */
  bucket_name: string;
  /** Key of the archive in the bucket. */
  file_key: string;
  /** ID of the access key. */
  access_key_id: string;
  /** Secret of the access key. */
  secret_access_key: string;
  /** Path of the new project; its name too unless `name` is given. */
  path: string;
  /** Name of the new project. */
  name?: string;
  /** ID of the namespace to import into; the one of the caller unless given. Since GitLab 17.4. */
  namespace_id?: number;
  /** Full path of the namespace to import into, in place of its ID. Since GitLab 17.4. */
  namespace_path?: string;
  /**
   * ID or full path of the namespace to import into.
   * @deprecated
   */
  namespace?: NamespaceIdOrPath;
  /** Whether a project of this path is overwritten. Default: `false`. */
  overwrite?: boolean;
  /** Settings that replace those of the archive. */
  override_params?: ProjectAttributes;
}

/**
 * Import a project from Amazon S3.
 *
 * Creates a project from an archive in a bucket of Amazon S3.
 *
 * `POST /projects/remote-import-s3`
 *
 * [Documentation](https://docs.gitlab.com/api/project_import_export/#import-a-project-from-an-aws-s3-bucket)
 */
export function importFromS3(
  client: Client,
  params: ProjectImportExportImportFromS3Params,
  options?: RequestOptions,
): Call<ProjectImport> {
  return client.call(
    { id: "projectImportExport.importFromS3", method: "POST", path: "/projects/remote-import-s3" },
    params,
    options,
  );
}

/** Kind of records that can be imported alone. */
export type ImportedRelation = "issues" | "merge_requests" | "milestones" | "ci_pipelines";

/** State of an export of a project. */
export interface ProjectExport extends ProjectIdentity {
  /** State. */
  export_status: ProjectExportState | (string & {});
  /** Where the archive can be had; when it is ready. */
  _links?: ProjectExportLinks;
}

/** Where an archive can be had. */
export interface ProjectExportLinks {
  /** Address in the API. */
  api_url: string;
  /** Address in the web interface. */
  web_url: string;
}

/** State of an export; `regeneration_in_progress` means that an archive is there and a new one is made. */
export type ProjectExportState = "none" | "queued" | "started" | "finished" | "failed" | "regeneration_in_progress";

/** Where an archive is sent when it is ready. */
export interface ProjectExportUpload {
  /** Address to send it to; signed, where the place asks for it. */
  url: string;
  /** How it is sent. Default: `PUT`. */
  http_method?: UploadMethod;
}

/** State of an import of a project. */
export interface ProjectImport extends ProjectIdentity {
  /** State. */
  import_status: ProjectImportStatus | (string & {});
  /** Where it comes from, for example `gitlab_project` or `github`; null without an import. */
  import_type?: string | null;
  /** ID by which logs tell more. */
  correlation_id?: string | null;
  /** What could not be imported, at most 100 records. */
  failed_relations?: ProjectImportFailure[];
  /** Why the import failed; null unless it did. */
  import_error?: string | null;
  /** Numbers of records; of imports from GitHub. */
  stats?: ProjectImportStats | null;
}

/** Record that could not be imported. */
export interface ProjectImportFailure {
  /** ID of the record of the fault. */
  id: number;
  /** When it failed. */
  created_at: string;
  /** Class of the fault. */
  exception_class: string;
  /** What went wrong; null from current versions. */
  exception_message: string | null;
  /** Where it failed. */
  source: string | null;
  /** Kind of the record. */
  relation_name: string | null;
  /** Place of the record in the archive. */
  line_number: number | null;
}

/** Numbers of records of an import from GitHub, by kind. */
export interface ProjectImportStats {
  /** Records that were fetched from GitHub. */
  fetched?: Record<string, number>;
  /** Records that were imported here. */
  imported?: Record<string, number>;
}

/** State of an import of one kind of records. */
export interface RelationImport {
  /** ID of the import. */
  id: number;
  /** Full path of the project. */
  project_path: string;
  /** Kind of records. */
  relation: string;
  /** State. */
  status: RelationImportState | (string & {});
  /** When it was started. */
  created_at?: string;
  /** When it last went on. */
  updated_at?: string;
}

/** State of an import of one kind of records. */
export type RelationImportState = "created" | "started" | "finished" | "failed";

/** How an archive is sent. */
export type UploadMethod = "PUT" | "POST";

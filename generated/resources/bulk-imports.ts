// From spec/resources/bulk-imports.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Migrates groups and projects from another GitLab instance by direct transfer.
 *
 * [Documentation](https://docs.gitlab.com/api/bulk_imports/)
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
import type { BulkImport, BulkImportSourceType, BulkImportStatus } from "../shared/transfers.js";

/** Parameters of `list`. */
export interface BulkImportsListParams {
  /** Order by date of creation. Default: `desc`. */
  sort?: SortDirection;
  /** Only those in this state. */
  status?: BulkImportStatus;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List migrations.
 *
 * Lists the migrations that the caller started.
 *
 * `GET /bulk_imports`
 *
 * [Documentation](https://docs.gitlab.com/api/bulk_imports/#list-all-group-or-project-migrations)
 */
export function list(client: Client, params?: BulkImportsListParams, options?: ListOptions): ListCall<BulkImport> {
  return listCall(
    client,
    { id: "bulkImports.list", method: "GET", path: "/bulk_imports", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `start`. */
export interface BulkImportsStartParams {
  /** Instance that they come from. */
  configuration: BulkImportConfiguration;
  /** Groups and projects to migrate. */
  entities: BulkImportEntityInput[];
}

/**
 * Start a migration.
 *
 * Starts to migrate groups and projects from another instance.
 *
 * `POST /bulk_imports`
 *
 * [Documentation](https://docs.gitlab.com/api/bulk_imports/#start-a-group-or-project-migration)
 */
export function start(client: Client, params: BulkImportsStartParams, options?: RequestOptions): Call<BulkImport> {
  return client.call({ id: "bulkImports.start", method: "POST", path: "/bulk_imports" }, params, options);
}

/** Parameters of `listAllEntities`. */
export interface BulkImportsListAllEntitiesParams {
  /** Order by date of creation. Default: `desc`. */
  sort?: SortDirection;
  /** Only those in this state. */
  status?: BulkImportStatus;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List migrated groups and projects.
 *
 * Lists the groups and projects of all migrations of the caller.
 *
 * `GET /bulk_imports/entities`
 *
 * [Documentation](https://docs.gitlab.com/api/bulk_imports/#list-all-group-or-project-migration-entities)
 */
export function listAllEntities(
  client: Client,
  params?: BulkImportsListAllEntitiesParams,
  options?: ListOptions,
): ListCall<BulkImportEntity> {
  return listCall(
    client,
    { id: "bulkImports.listAllEntities", method: "GET", path: "/bulk_imports/entities", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface BulkImportsGetParams {
  /** ID of the migration. */
  bulk_import_id: number;
}

/**
 * Get a migration.
 *
 * Gets one migration.
 *
 * `GET /bulk_imports/:bulk_import_id`
 *
 * [Documentation](https://docs.gitlab.com/api/bulk_imports/#retrieve-a-group-or-project-migration)
 */
export function get(client: Client, params: BulkImportsGetParams, options?: RequestOptions): Call<BulkImport> {
  return client.call({ id: "bulkImports.get", method: "GET", path: "/bulk_imports/{bulk_import_id}" }, params, options);
}

/** Parameters of `cancel`. */
export interface BulkImportsCancelParams {
  /** ID of the migration. */
  bulk_import_id: number;
}

/**
 * Cancel a migration.
 *
 * Stops a migration. Users may stop their own ones, administrators all.
 *
 * `POST /bulk_imports/:bulk_import_id/cancel`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/bulk_imports/#cancel-a-migration)
 */
export function cancel(client: Client, params: BulkImportsCancelParams, options?: RequestOptions): Call<BulkImport> {
  return client.call(
    { id: "bulkImports.cancel", method: "POST", path: "/bulk_imports/{bulk_import_id}/cancel" },
    params,
    options,
  );
}

/** Parameters of `listEntities`. */
export interface BulkImportsListEntitiesParams {
  /** ID of the migration. */
  bulk_import_id: number;
  /** Order by date of creation. Default: `desc`. */
  sort?: SortDirection;
  /** Only those in this state. */
  status?: BulkImportStatus;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups and projects of a migration.
 *
 * Lists the groups and projects of one migration.
 *
 * `GET /bulk_imports/:bulk_import_id/entities`
 *
 * [Documentation](https://docs.gitlab.com/api/bulk_imports/#list-group-or-project-migration-entities)
 */
export function listEntities(
  client: Client,
  params: BulkImportsListEntitiesParams,
  options?: ListOptions,
): ListCall<BulkImportEntity> {
  return listCall(
    client,
    {
      id: "bulkImports.listEntities",
      method: "GET",
      path: "/bulk_imports/{bulk_import_id}/entities",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getEntity`. */
export interface BulkImportsGetEntityParams {
  /** ID of the migration. */
  bulk_import_id: number;
  /** ID of the migrated group or project. */
  entity_id: number;
}

/**
 * Get a group or project of a migration.
 *
 * Gets one group or project of a migration.
 *
 * `GET /bulk_imports/:bulk_import_id/entities/:entity_id`
 *
 * [Documentation](https://docs.gitlab.com/api/bulk_imports/#retrieve-a-group-or-project-migration-entity)
 */
export function getEntity(
  client: Client,
  params: BulkImportsGetEntityParams,
  options?: RequestOptions,
): Call<BulkImportEntity> {
  return client.call(
    { id: "bulkImports.getEntity", method: "GET", path: "/bulk_imports/{bulk_import_id}/entities/{entity_id}" },
    params,
    options,
  );
}

/** Parameters of `listFailures`. */
export interface BulkImportsListFailuresParams {
  /** ID of the migration. */
  bulk_import_id: number;
  /** ID of the migrated group or project. */
  entity_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List what could not be migrated.
 *
 * Lists the records of a group or project that could not be migrated.
 *
 * `GET /bulk_imports/:bulk_import_id/entities/:entity_id/failures`
 *
 * Since GitLab 16.6.
 *
 * [Documentation](https://docs.gitlab.com/api/bulk_imports/#list-failed-import-records-for-a-migration-entity)
 */
export function listFailures(
  client: Client,
  params: BulkImportsListFailuresParams,
  options?: ListOptions,
): ListCall<BulkImportFailure> {
  return listCall(
    client,
    {
      id: "bulkImports.listFailures",
      method: "GET",
      path: "/bulk_imports/{bulk_import_id}/entities/{entity_id}/failures",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Instance that groups and projects come from. */
export interface BulkImportConfiguration {
  /** Address of the instance. */
  url: string;
  /** Access token at the instance. */
  access_token: string;
}

/** Numbers of records of a kind. */
export interface BulkImportCounts {
  /** At the other instance. */
  source: number;
  /** Fetched from there. */
  fetched: number;
  /** Imported here. */
  imported: number;
}

/** Group or project of a migration. */
export interface BulkImportEntity {
  /** ID of the record of it. */
  id: number;
  /** ID of the migration. */
  bulk_import_id: number;
  /** State. */
  status: BulkImportStatus | (string & {});
  /** Kind. */
  entity_type?: BulkImportEntityType | (string & {});
  /** Full path at the other instance. */
  source_full_path: string;
  /** Full path here. */
  destination_full_path?: string;
  /**
   * The same as `destination_slug`, under its old name.
   * @deprecated
   */
  destination_name?: string;
  /** Path here. */
  destination_slug: string;
  /** Full path of the group that it goes into. */
  destination_namespace: string;
  /** ID of the record of the group that it is in. */
  parent_id: number | null;
  /** ID of the new group; null for a project or before there is one. */
  namespace_id: number | null;
  /** ID of the new project; null for a group or before there is one. */
  project_id: number | null;
  /** When it was added to the migration. */
  created_at: string;
  /** When it last went on. */
  updated_at: string;
  /** What could not be migrated. */
  failures: BulkImportFailure[];
  /** Whether the projects of a group come with it. */
  migrate_projects?: boolean;
  /** Whether the members come with it. */
  migrate_memberships?: boolean;
  /** Whether something could not be migrated. */
  has_failures?: boolean;
  /** Numbers of records by kind. */
  stats?: Record<string, BulkImportCounts>;
}

/** Group or project to migrate. */
export interface BulkImportEntityInput {
  /** Kind. */
  source_type: BulkImportSourceType;
  /** Full path at the other instance. */
  source_full_path: string;
  /** Full path of the group to migrate into; empty for a new top-level group. Not a personal namespace. */
  destination_namespace: string;
  /** Path of the new group or project; needed unless `destination_name` is given. */
  destination_slug?: string;
  /**
   * The same as `destination_slug`, under its old name.
   * @deprecated
   */
  destination_name?: string;
  /** Whether the projects of a group come with it. Default: `true`. */
  migrate_projects?: boolean;
  /** Whether the members come with it. Default: `true`. */
  migrate_memberships?: boolean;
}

/** Kind of what was migrated. */
export type BulkImportEntityType = "group" | "project";

/** Record that could not be migrated. */
export interface BulkImportFailure {
  /** Kind of the record. */
  relation?: string | null;
  /** What went wrong. */
  exception_message: string;
  /** Class of the fault. */
  exception_class: string;
  /** ID by which logs tell more. */
  correlation_id_value: string | null;
  /** Address of the record at the other instance. */
  source_url?: string | null;
  /** Title of the record. */
  source_title?: string | null;
  /**
   * Step that failed.
   * @deprecated
   */
  step?: string;
  /**
   * When it failed.
   * @deprecated
   */
  created_at?: string;
  /**
   * Class that failed.
   * @deprecated
   */
  pipeline_class?: string;
  /**
   * Step that failed.
   * @deprecated
   */
  pipeline_step?: string;
}

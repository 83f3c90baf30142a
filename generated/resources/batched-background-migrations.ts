// From spec/resources/batched-background-migrations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Migrations that change the data of an instance bit by bit, in the background.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/batched_background_migrations/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { DatabaseName } from "../shared/databases.js";

/** Parameters of `list`. */
export interface BatchedBackgroundMigrationsListParams {
  /** Database to look at. Default: `main`. */
  database?: DatabaseName;
  /** Class of the job that the migrations run. */
  job_class_name?: string;
}

/**
 * List batched background migrations.
 *
 * Lists the 20 newest batched background migrations of a database.
 *
 * `GET /admin/batched_background_migrations`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/batched_background_migrations/#list-the-last-20-batched-background-migrations)
 */
export function list(
  client: Client,
  params?: BatchedBackgroundMigrationsListParams,
  options?: RequestOptions,
): Call<BatchedBackgroundMigration[]> {
  return queryCall(
    client,
    { id: "batchedBackgroundMigrations.list", method: "GET", path: "/admin/batched_background_migrations" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface BatchedBackgroundMigrationsGetParams {
  /** ID of the migration. */
  migration_id: number;
  /** Database to look at. Default: `main`. */
  database?: DatabaseName;
}

/**
 * Get a batched background migration.
 *
 * Gets one batched background migration with its progress.
 *
 * `GET /admin/batched_background_migrations/:migration_id`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/batched_background_migrations/#retrieve-a-batched-background-migration)
 */
export function get(
  client: Client,
  params: BatchedBackgroundMigrationsGetParams,
  options?: RequestOptions,
): Call<BatchedBackgroundMigration> {
  return queryCall(
    client,
    {
      id: "batchedBackgroundMigrations.get",
      method: "GET",
      path: "/admin/batched_background_migrations/{migration_id}",
    },
    params,
    options,
  );
}

/** Parameters of `pause`. */
export interface BatchedBackgroundMigrationsPauseParams {
  /** ID of the migration. */
  migration_id: number;
  /** Database that it is in. Default: `main`. */
  database?: DatabaseName;
}

/**
 * Pause a batched background migration.
 *
 * Pauses a migration that is `active`. The answer is 422 in any other state.
 *
 * `PUT /admin/batched_background_migrations/:migration_id/pause`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/batched_background_migrations/#pause-a-batched-background-migration)
 */
export function pause(
  client: Client,
  params: BatchedBackgroundMigrationsPauseParams,
  options?: RequestOptions,
): Call<BatchedBackgroundMigration> {
  return client.call(
    {
      id: "batchedBackgroundMigrations.pause",
      method: "PUT",
      path: "/admin/batched_background_migrations/{migration_id}/pause",
    },
    params,
    options,
  );
}

/** Parameters of `resume`. */
export interface BatchedBackgroundMigrationsResumeParams {
  /** ID of the migration. */
  migration_id: number;
  /** Database that it is in. Default: `main`. */
  database?: DatabaseName;
}

/**
 * Resume a batched background migration.
 *
 * Lets a migration go on that is `paused`. The answer is 422 in any other state.
 *
 * `PUT /admin/batched_background_migrations/:migration_id/resume`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin/batched_background_migrations/#resume-a-batched-background-migration)
 */
export function resume(
  client: Client,
  params: BatchedBackgroundMigrationsResumeParams,
  options?: RequestOptions,
): Call<BatchedBackgroundMigration> {
  return client.call(
    {
      id: "batchedBackgroundMigrations.resume",
      method: "PUT",
      path: "/admin/batched_background_migrations/{migration_id}/resume",
    },
    params,
    options,
  );
}

/** Migration that changes the rows of a table bit by bit. */
export interface BatchedBackgroundMigration {
  /** ID of the migration. */
  id: number;
  /** Class of the job that does the work. */
  job_class_name: string;
  /** Table that it goes through. */
  table_name: string;
  /** Column that it goes by. */
  column_name: string;
  /** State of the migration. */
  status: BatchedBackgroundMigrationStatus | (string & {});
  /** How much of the table is done, in percent; null while that is not known. */
  progress: number | null;
  /** When it was created. */
  created_at: string;
  /** How long it may still take, in words; null while that is not known. */
  estimated_time_remaining?: string | null;
}

/** State of a batched background migration. */
export type BatchedBackgroundMigrationStatus = "paused" | "active" | "finished" | "failed" | "finalizing" | "finalized";

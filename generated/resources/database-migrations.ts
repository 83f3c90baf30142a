// From spec/resources/database-migrations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Migrations of the databases of an instance.
 *
 * [Documentation](https://docs.gitlab.com/api/database_migrations/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { DatabaseName } from "../shared/databases.js";

/** Parameters of `getPending`. */
export interface DatabaseMigrationsGetPendingParams {
  /** Database to look at. Default: `main`. */
  database?: DatabaseName;
}

/**
 * Get pending database migrations.
 *
 * Gets the migrations that have not run yet on a database.
 *
 * `GET /admin/migrations/pending`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/database_migrations/#list-pending-migrations)
 */
export function getPending(
  client: Client,
  params?: DatabaseMigrationsGetPendingParams,
  options?: RequestOptions,
): Call<PendingMigrations> {
  return queryCall(
    client,
    { id: "databaseMigrations.getPending", method: "GET", path: "/admin/migrations/pending" },
    params,
    options,
  );
}

/** Parameters of `mark`. */
export interface DatabaseMigrationsMarkParams {
  /** Version of the migration: the timestamp that its file name begins with. */
  timestamp: number;
  /** Database that it is in. Default: `main`. */
  database?: DatabaseName;
}

/**
 * Mark a database migration as done.
 *
 * Records a pending migration as done, so that `db:migrate` skips it. Only for a migration that fails and is
 * known not to be needed.
 *
 * `POST /admin/migrations/:timestamp/mark`
 *
 * Since GitLab 16.2. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/database_migrations/#mark-a-migration-as-successful)
 */
export function mark(
  client: Client,
  params: DatabaseMigrationsMarkParams,
  options?: RequestOptions,
): Call<MigrationMarked> {
  return client.call(
    { id: "databaseMigrations.mark", method: "POST", path: "/admin/migrations/{timestamp}/mark" },
    params,
    options,
  );
}

/** Confirmation that a migration was marked. */
export interface MigrationMarked {
  /** `201 Created`. */
  message: string;
}

/** Migration that has not run yet. */
export interface PendingMigration {
  /** Version: the timestamp that its file name begins with. */
  version: number;
  /** Name of the migration. */
  name: string;
  /** Name of its file. */
  filename: string;
  /** `pending`. */
  status: string;
}

/** Migrations that have not run yet on a database. */
export interface PendingMigrations {
  /** Migrations in the order of their versions; empty where all have run. */
  pending_migrations: PendingMigration[];
  /** Database that was looked at. */
  database: DatabaseName | (string & {});
  /** How many they are. */
  total_pending: number;
}

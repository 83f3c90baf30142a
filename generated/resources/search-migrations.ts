// From spec/resources/search-migrations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Migrations of advanced search, and which namespaces of GitLab.com it indexes.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * List advanced search migrations.
 *
 * Lists all migrations of advanced search. The answer is 400 where indexing is off.
 *
 * `GET /admin/search/migrations`
 *
 * Requires Premium. Since GitLab 16.1. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/search_admin/#list-all-advanced-search-migrations)
 */
export function list(client: Client, params?: NoParams, options?: RequestOptions): Call<SearchMigration[]> {
  return client.call({ id: "searchMigrations.list", method: "GET", path: "/admin/search/migrations" }, params, options);
}

/** Parameters of `get`. */
export interface SearchMigrationsGetParams {
  /** Version or name of the migration. */
  migration_id: SearchMigrationId;
}

/**
 * Get an advanced search migration.
 *
 * Gets one migration of advanced search by version or name.
 *
 * `GET /admin/search/migrations/:migration_id`
 *
 * Requires Premium. Since GitLab 16.1. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/search_admin/#retrieve-an-advanced-search-migration)
 */
export function get(
  client: Client,
  params: SearchMigrationsGetParams,
  options?: RequestOptions,
): Call<SearchMigration> {
  return client.call(
    { id: "searchMigrations.get", method: "GET", path: "/admin/search/migrations/{migration_id}" },
    params,
    options,
  );
}

/** Parameters of `rolloutNamespaces`. */
export interface SearchMigrationsRolloutNamespacesParams {
  /** Plan whose namespaces are meant. */
  plan: IndexedPlan;
  /** Share of them in percent. */
  percentage: number;
}

/**
 * Index more namespaces.
 *
 * Adds namespaces of a plan to advanced search until the given share of them is indexed. It never removes
 * one; a share that is reached already changes nothing. For the staff of GitLab.com, and meant to go.
 *
 * `PUT /elasticsearch_indexed_namespaces/rollout`
 *
 * Internal. Since GitLab 12.7. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function rolloutNamespaces(
  client: Client,
  params: SearchMigrationsRolloutNamespacesParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "searchMigrations.rolloutNamespaces",
      method: "PUT",
      path: "/elasticsearch_indexed_namespaces/rollout",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `rollbackNamespaces`. */
export interface SearchMigrationsRollbackNamespacesParams {
  /** Plan whose namespaces are meant. */
  plan: IndexedPlan;
  /** Share of them in percent. */
  percentage: number;
}

/**
 * Index fewer namespaces.
 *
 * Removes namespaces of a plan from advanced search until no more than the given share of them is indexed. It
 * never adds one. For the staff of GitLab.com, and meant to go.
 *
 * `PUT /elasticsearch_indexed_namespaces/rollback`
 *
 * Internal. Since GitLab 12.7. GitLab.com only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function rollbackNamespaces(
  client: Client,
  params: SearchMigrationsRollbackNamespacesParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "searchMigrations.rollbackNamespaces",
      method: "PUT",
      path: "/elasticsearch_indexed_namespaces/rollback",
      as: "none",
    },
    params,
    options,
  );
}

/** Plan that a namespace of GitLab.com has. */
export type IndexedPlan =
  | "bronze"
  | "silver"
  | "premium"
  | "gold"
  | "ultimate"
  | "ultimate_trial"
  | "ultimate_trial_paid_customer"
  | "premium_trial"
  | "opensource";

/** Migration of advanced search. */
export interface SearchMigration {
  /** Version: the timestamp that its file name begins with. */
  version: number;
  /** Name of the migration. */
  name: string;
  /** When it began; null before that. */
  started_at: string | null;
  /** When it ended; null before that. */
  completed_at: string | null;
  /** Whether it is done. */
  completed: boolean;
  /** Whether it is no longer needed. */
  obsolete: boolean;
  /** What the migration remembers of its work; each has its own properties. */
  migration_state: Record<string, unknown>;
}

/** Version of a migration, or its name. */
export type SearchMigrationId = number | string;

// From spec/resources/database-dictionary.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Tables of the databases of an instance, and what they belong to.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { DatabaseName } from "../shared/databases.js";

/** Parameters of `list`. */
export interface DatabaseDictionaryListParams {
  /** Database whose tables to list. */
  database_name: DatabaseName;
  /** Size of the tables to list; all unless given. */
  table_size?: DatabaseTableSize;
}

/**
 * List tables of a database.
 *
 * Lists the tables of a database with the features that they belong to.
 *
 * `GET /databases/:database_name/dictionary/tables`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function list(
  client: Client,
  params: DatabaseDictionaryListParams,
  options?: RequestOptions,
): Call<DatabaseTable[]> {
  return queryCall(
    client,
    { id: "databaseDictionary.list", method: "GET", path: "/databases/{database_name}/dictionary/tables" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface DatabaseDictionaryGetParams {
  /** Database that the table is in. */
  database_name: DictionaryDatabase;
  /** Name of the table. */
  table_name: string;
}

/**
 * Get a table of a database.
 *
 * Gets the features that a table belongs to.
 *
 * `GET /admin/databases/:database_name/dictionary/tables/:table_name`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function get(
  client: Client,
  params: DatabaseDictionaryGetParams,
  options?: RequestOptions,
): Call<DatabaseTable> {
  return client.call(
    {
      id: "databaseDictionary.get",
      method: "GET",
      path: "/admin/databases/{database_name}/dictionary/tables/{table_name}",
    },
    params,
    options,
  );
}

/** Table of a database. */
export interface DatabaseTable {
  /** Name of the table. */
  table_name: string;
  /** Features that it belongs to. */
  feature_categories: string[];
  /** Size of the table as it is on GitLab.com. */
  table_size?: DatabaseTableSize | (string & {});
}

/** Size of a table as it is on GitLab.com. */
export type DatabaseTableSize = "small" | "medium" | "large" | "over_limit";

/** Database whose tables can be looked up one by one. */
export type DictionaryDatabase = "main" | "ci";

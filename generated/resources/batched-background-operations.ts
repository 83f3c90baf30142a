// From spec/resources/batched-background-operations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Work on the data of an instance that users set off and that runs bit by bit, in the background.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { DatabaseName } from "../shared/databases.js";

/** Parameters of `list`. */
export interface BatchedBackgroundOperationsListParams {
  /** Database to look at. Default: `main`. */
  database?: DatabaseName;
  /** Class of the job that the operations run. */
  job_class_name?: string;
}

/**
 * List batched background operations.
 *
 * Lists the batched background operations of a database.
 *
 * `GET /admin/batched_background_operations`
 *
 * Since GitLab 19.1. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function list(
  client: Client,
  params?: BatchedBackgroundOperationsListParams,
  options?: RequestOptions,
): Call<BatchedBackgroundOperation[]> {
  return queryCall(
    client,
    { id: "batchedBackgroundOperations.list", method: "GET", path: "/admin/batched_background_operations" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface BatchedBackgroundOperationsGetParams {
  /** Number of the operation, the last part of its `id`. */
  operation_id: number;
  /** Database to look at. Default: `main`. */
  database?: DatabaseName;
}

/**
 * Get a batched background operation.
 *
 * Gets one batched background operation.
 *
 * `GET /admin/batched_background_operations/:operation_id`
 *
 * Since GitLab 19.1. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function get(
  client: Client,
  params: BatchedBackgroundOperationsGetParams,
  options?: RequestOptions,
): Call<BatchedBackgroundOperation> {
  return queryCall(
    client,
    {
      id: "batchedBackgroundOperations.get",
      method: "GET",
      path: "/admin/batched_background_operations/{operation_id}",
    },
    params,
    options,
  );
}

/** Parameters of `stop`. */
export interface BatchedBackgroundOperationsStopParams {
  /** Number of the operation, the last part of its `id`. */
  operation_id: number;
  /** Database that it is in. Default: `main`. */
  database?: DatabaseName;
}

/**
 * Stop a batched background operation.
 *
 * Stops an operation that is `queued`, `active` or `paused`. The answer is 422 in any other state.
 *
 * `PUT /admin/batched_background_operations/:operation_id/stop`
 *
 * Since GitLab 19.2. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function stop(
  client: Client,
  params: BatchedBackgroundOperationsStopParams,
  options?: RequestOptions,
): Call<BatchedBackgroundOperation> {
  return client.call(
    {
      id: "batchedBackgroundOperations.stop",
      method: "PUT",
      path: "/admin/batched_background_operations/{operation_id}/stop",
    },
    params,
    options,
  );
}

/** Parameters of `restart`. */
export interface BatchedBackgroundOperationsRestartParams {
  /** Number of the operation, the last part of its `id`. */
  operation_id: number;
  /** Database that it is in. Default: `main`. */
  database?: DatabaseName;
}

/**
 * Restart a batched background operation.
 *
 * Starts an operation again that is `stopped`. The answer is 422 in any other state.
 *
 * `PUT /admin/batched_background_operations/:operation_id/restart`
 *
 * Since GitLab 19.2. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function restart(
  client: Client,
  params: BatchedBackgroundOperationsRestartParams,
  options?: RequestOptions,
): Call<BatchedBackgroundOperation> {
  return client.call(
    {
      id: "batchedBackgroundOperations.restart",
      method: "PUT",
      path: "/admin/batched_background_operations/{operation_id}/restart",
    },
    params,
    options,
  );
}

/** Work on the rows of a table, bit by bit. */
export interface BatchedBackgroundOperation {
  /** Identifier of the operation: cluster, partition and number, joined by `:`. */
  id: string;
  /** Partition that it is stored in. */
  partition: number;
  /** Class of the job that does the work. */
  job_class_name: string;
  /** Table that it goes through. */
  table_name: string;
  /** Column that it goes by. */
  column_name: string;
  /** State of the operation. */
  status: BatchedBackgroundOperationStatus | (string & {});
  /** When it was created. */
  created_at: string;
  /** When it began to run; null before that. */
  started_at: string | null;
  /** When it ended; null before that. */
  finished_at: string | null;
  /** When it goes on after a break; null without one. */
  on_hold_until: string | null;
}

/** State of a batched background operation. */
export type BatchedBackgroundOperationStatus = "queued" | "active" | "paused" | "stopped" | "finished" | "failed";

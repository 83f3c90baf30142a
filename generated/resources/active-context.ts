// From spec/resources/active-context.yaml. Do not edit: `npm run generate` writes this file.

/**
 * The vector store that holds code for AI features.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { NamespaceIdOrPath } from "../shared/schemas.js";

/**
 * List connections to vector stores.
 *
 * Lists the connections of the instance to vector stores.
 *
 * `GET /admin/active_context/connections`
 *
 * Requires Ultimate. Internal. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listConnections(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<ActiveContextConnection[]> {
  return client.call(
    { id: "activeContext.listConnections", method: "GET", path: "/admin/active_context/connections" },
    params,
    options,
  );
}

/** Parameters of `activateConnection`. */
export interface ActiveContextActivateConnectionParams {
  /** ID of the connection. */
  connection_id: number;
}

/**
 * Activate a connection.
 *
 * Makes a connection the active one, and the other ones inactive.
 *
 * `PUT /admin/active_context/connections/activate`
 *
 * Requires Ultimate. Internal. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function activateConnection(
  client: Client,
  params: ActiveContextActivateConnectionParams,
  options?: RequestOptions,
): Call<ActiveContextConnection> {
  return client.call(
    { id: "activeContext.activateConnection", method: "PUT", path: "/admin/active_context/connections/activate" },
    params,
    options,
  );
}

/** Parameters of `deactivateConnection`. */
export interface ActiveContextDeactivateConnectionParams {
  /** ID of the connection; the active one unless given. */
  connection_id?: number;
}

/**
 * Deactivate a connection.
 *
 * Makes a connection inactive.
 *
 * `PUT /admin/active_context/connections/deactivate`
 *
 * Requires Ultimate. Internal. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function deactivateConnection(
  client: Client,
  params?: ActiveContextDeactivateConnectionParams,
  options?: RequestOptions,
): Call<ActiveContextConnection> {
  return client.call(
    { id: "activeContext.deactivateConnection", method: "PUT", path: "/admin/active_context/connections/deactivate" },
    params,
    options,
  );
}

/** Parameters of `updateCollection`. */
export interface ActiveContextUpdateCollectionParams {
  /** ID or name of the collection. */
  collection_id: ActiveContextCollectionId;
  /** Number of parts of the queue. */
  queue_shard_count?: number;
  /** Records that are taken from a part at once. */
  queue_shard_limit?: number;
  /** ID of the connection; the active one unless given. */
  connection_id?: number;
}

/**
 * Update a collection.
 *
 * Changes how the queue of a collection is split. One of the two limits must be given.
 *
 * `PUT /admin/active_context/collections/:collection_id`
 *
 * Requires Ultimate. Internal. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function updateCollection(
  client: Client,
  params: ActiveContextUpdateCollectionParams,
  options?: RequestOptions,
): Call<ActiveContextCollection> {
  return client.call(
    { id: "activeContext.updateCollection", method: "PUT", path: "/admin/active_context/collections/{collection_id}" },
    params,
    options,
  );
}

/** Parameters of `updateEnabledNamespace`. */
export interface ActiveContextUpdateEnabledNamespaceParams {
  /** ID or full path of the group. */
  namespace_id: NamespaceIdOrPath;
  /** Whether the code is indexed. */
  state: ActiveContextNamespaceState;
  /** ID of the connection; the active one unless given. */
  connection_id?: number;
}

/**
 * Update the state of a group.
 *
 * Changes whether the code of a top-level group counts as indexed.
 *
 * `PUT /admin/active_context/code/enabled_namespaces`
 *
 * Requires Ultimate. Internal. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function updateEnabledNamespace(
  client: Client,
  params: ActiveContextUpdateEnabledNamespaceParams,
  options?: RequestOptions,
): Call<ActiveContextNamespace> {
  return client.call(
    {
      id: "activeContext.updateEnabledNamespace",
      method: "PUT",
      path: "/admin/active_context/code/enabled_namespaces",
    },
    params,
    options,
  );
}

/**
 * Clear the dead queue.
 *
 * Forgets all records that could not be indexed.
 *
 * `DELETE /admin/active_context/dead_queue`
 *
 * Requires Ultimate. Internal. Since GitLab 19.1. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function clearDeadQueue(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<ActiveContextCleared> {
  return client.call(
    { id: "activeContext.clearDeadQueue", method: "DELETE", path: "/admin/active_context/dead_queue" },
    params,
    options,
  );
}

/** Parameters of `replayDeadQueue`. */
export interface ActiveContextReplayDeadQueueParams {
  /** Name of the queue to put them into, for example `retry_queue` or `code`. */
  queue: string;
}

/**
 * Replay the dead queue.
 *
 * Puts the records that could not be indexed into another queue, in the background.
 *
 * `POST /admin/active_context/dead_queue/replay`
 *
 * Requires Ultimate. Internal. Since GitLab 19.1. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function replayDeadQueue(
  client: Client,
  params: ActiveContextReplayDeadQueueParams,
  options?: RequestOptions,
): Call<ActiveContextReplay> {
  return client.call(
    { id: "activeContext.replayDeadQueue", method: "POST", path: "/admin/active_context/dead_queue/replay" },
    params,
    options,
  );
}

/** How many records were forgotten. */
export interface ActiveContextCleared {
  /** Number of records. */
  cleared: number;
}

/** Collection of a vector store. */
export interface ActiveContextCollection {
  /** ID of the collection. */
  id: number;
  /** Name, for example `gitlab_active_context_code`. */
  name: string;
  /** ID of the connection. */
  connection_id: number;
  /** Settings such as `queue_shard_count`. */
  options: Record<string, unknown>;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

/** ID or name of a collection. */
export type ActiveContextCollectionId = number | string;

/** Connection to a vector store. */
export interface ActiveContextConnection {
  /** ID of the connection. */
  id: number;
  /** Name, for example `elastic`. */
  name: string;
  /** Class that talks to the store. */
  adapter_class: string;
  /** What names of collections begin with. */
  prefix: string | null;
  /** Whether it is used. */
  active: boolean;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

/** Group whose code is indexed. */
export interface ActiveContextNamespace {
  /** ID of the entry. */
  id: number;
  /** ID of the group. */
  namespace_id: number;
  /** ID of the connection. */
  connection_id: number;
  /** Whether the code is indexed. */
  state: ActiveContextNamespaceState | (string & {});
  /** When it was added. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

/** Whether the code of a group is indexed. */
export type ActiveContextNamespaceState = "pending" | "ready";

/** Whether records are put into a queue. */
export interface ActiveContextReplay {
  /** Whether there are such records. */
  enqueued: boolean;
  /** Name of the queue. */
  queue: string;
  /** ID of the task that does it. */
  task_id?: number;
}

// From spec/resources/zoekt.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Exact code search with Zoekt: which nodes index which groups.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { NamespaceIdOrPath } from "../shared/schemas.js";

/** Parameters of `updateNamespace`. */
export interface ZoektUpdateNamespaceParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** Number of copies; null for what the instance sets. */
  number_of_replicas_override?: number | null;
}

/**
 * Update how a group is indexed.
 *
 * Changes how many copies of the index of a top-level group there are.
 *
 * `PATCH /admin/zoekt/namespaces/:namespace_id`
 *
 * Requires Premium. Internal. Since GitLab 18.3. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function updateNamespace(
  client: Client,
  params: ZoektUpdateNamespaceParams,
  options?: RequestOptions,
): Call<ZoektNamespace> {
  return client.call(
    { id: "zoekt.updateNamespace", method: "PATCH", path: "/admin/zoekt/namespaces/{namespace_id}" },
    params,
    options,
  );
}

/** Parameters of `scheduleIndexing`. */
export interface ZoektScheduleIndexingParams {
  /** ID of the project. */
  project_id: number;
}

/**
 * Index a project.
 *
 * Starts to index a project in the background.
 *
 * `PUT /admin/zoekt/projects/:project_id/index`
 *
 * Requires Premium. Internal. Since GitLab 16.3. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function scheduleIndexing(
  client: Client,
  params: ZoektScheduleIndexingParams,
  options?: RequestOptions,
): Call<ZoektIndexing> {
  return client.call(
    { id: "zoekt.scheduleIndexing", method: "PUT", path: "/admin/zoekt/projects/{project_id}/index" },
    params,
    options,
  );
}

/**
 * List nodes.
 *
 * Lists the nodes of exact code search.
 *
 * `GET /admin/zoekt/shards`
 *
 * Requires Premium. Internal. Since GitLab 16.2. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listNodes(client: Client, params?: NoParams, options?: RequestOptions): Call<ZoektNode[]> {
  return client.call({ id: "zoekt.listNodes", method: "GET", path: "/admin/zoekt/shards" }, params, options);
}

/** Parameters of `listNamespaces`. */
export interface ZoektListNamespacesParams {
  /** ID of the node. */
  node_id: number;
}

/**
 * List groups of a node.
 *
 * Lists the groups that a node indexes, the 20 latest at most.
 *
 * `GET /admin/zoekt/shards/:node_id/indexed_namespaces`
 *
 * Requires Premium. Internal. Since GitLab 16.2. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listNamespaces(
  client: Client,
  params: ZoektListNamespacesParams,
  options?: RequestOptions,
): Call<ZoektNamespace[]> {
  return client.call(
    { id: "zoekt.listNamespaces", method: "GET", path: "/admin/zoekt/shards/{node_id}/indexed_namespaces" },
    params,
    options,
  );
}

/** Parameters of `addNamespace`. */
export interface ZoektAddNamespaceParams {
  /** ID of the node. */
  node_id: number;
  /** ID of the group. */
  namespace_id: number;
  /** Whether the group can be searched. */
  search?: boolean;
}

/**
 * Add a group to a node.
 *
 * Lets a node index a group. With 0 for the node GitLab chooses one.
 *
 * `PUT /admin/zoekt/shards/:node_id/indexed_namespaces/:namespace_id`
 *
 * Requires Premium. Internal. Since GitLab 16.2. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function addNamespace(
  client: Client,
  params: ZoektAddNamespaceParams,
  options?: RequestOptions,
): Call<ZoektNamespace> {
  return client.call(
    {
      id: "zoekt.addNamespace",
      method: "PUT",
      path: "/admin/zoekt/shards/{node_id}/indexed_namespaces/{namespace_id}",
    },
    params,
    options,
  );
}

/** Parameters of `removeNamespace`. */
export interface ZoektRemoveNamespaceParams {
  /** ID of the node. */
  node_id: number;
  /** ID of the group. */
  namespace_id: number;
}

/**
 * Remove a group from a node.
 *
 * Stops indexing a group, and forgets what was indexed.
 *
 * `DELETE /admin/zoekt/shards/:node_id/indexed_namespaces/:namespace_id`
 *
 * Requires Premium. Internal. Since GitLab 16.3. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function removeNamespace(
  client: Client,
  params: ZoektRemoveNamespaceParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "zoekt.removeNamespace",
      method: "DELETE",
      path: "/admin/zoekt/shards/{node_id}/indexed_namespaces/{namespace_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Job that indexes a project. */
export interface ZoektIndexing {
  /** ID of the job in the background. */
  job_id: string | null;
}

/** Group that is indexed. */
export interface ZoektNamespace {
  /** ID of the entry. */
  id: number;
  /**
   * The same as `zoekt_node_id`, under its old name.
   * @deprecated
   */
  zoekt_shard_id: number | null;
  /** ID of the node that was asked about; null for none. */
  zoekt_node_id: number | null;
  /** ID of the top-level group. */
  namespace_id: number;
  /** Number of copies of the index; null for what the instance sets. Since GitLab 18.3. */
  number_of_replicas_override?: number | null;
}

/** Node of exact code search. */
export interface ZoektNode {
  /** ID of the node. */
  id: number;
  /** Address that indexes. */
  index_base_url: string;
  /** Address that searches. */
  search_base_url: string;
}

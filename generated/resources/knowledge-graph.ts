// From spec/resources/knowledge-graph.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Which top-level groups the knowledge graph of Orbit holds.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { NamespaceIdOrPath } from "../shared/schemas.js";

/**
 * List groups in the knowledge graph.
 *
 * Lists the top-level groups that the knowledge graph holds, the 20 latest at most.
 *
 * `GET /admin/knowledge_graph/namespaces`
 *
 * Requires Premium. Internal. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listNamespaces(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<KnowledgeGraphNamespace[]> {
  return client.call(
    { id: "knowledgeGraph.listNamespaces", method: "GET", path: "/admin/knowledge_graph/namespaces" },
    params,
    options,
  );
}

/** Parameters of `enableNamespace`. */
export interface KnowledgeGraphEnableNamespaceParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
}

/**
 * Add a group to the knowledge graph.
 *
 * Adds a top-level group to the knowledge graph.
 *
 * `PUT /admin/knowledge_graph/namespaces/:namespace_id`
 *
 * Requires Premium. Internal. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function enableNamespace(
  client: Client,
  params: KnowledgeGraphEnableNamespaceParams,
  options?: RequestOptions,
): Call<KnowledgeGraphNamespace> {
  return client.call(
    { id: "knowledgeGraph.enableNamespace", method: "PUT", path: "/admin/knowledge_graph/namespaces/{namespace_id}" },
    params,
    options,
  );
}

/** Parameters of `disableNamespace`. */
export interface KnowledgeGraphDisableNamespaceParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
}

/**
 * Take a group out of the knowledge graph.
 *
 * Takes a top-level group out of the knowledge graph.
 *
 * `DELETE /admin/knowledge_graph/namespaces/:namespace_id`
 *
 * Requires Premium. Internal. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function disableNamespace(
  client: Client,
  params: KnowledgeGraphDisableNamespaceParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "knowledgeGraph.disableNamespace",
      method: "DELETE",
      path: "/admin/knowledge_graph/namespaces/{namespace_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Top-level group that the knowledge graph holds. */
export interface KnowledgeGraphNamespace {
  /** ID of the entry. */
  id: number;
  /** ID of the group. */
  root_namespace_id: number;
  /** When it was added. Since GitLab 18.8. */
  created_at?: string;
}

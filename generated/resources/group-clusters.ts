// From spec/resources/group-clusters.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Clusters of a group that are connected by certificates.
 *
 * [Documentation](https://docs.gitlab.com/api/group_clusters/)
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
import type { Cluster, ClusterCreation, ClusterUpdate } from "../shared/clusters.js";
import type { BasicGroupDetails } from "../shared/groups.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupClustersListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List clusters of a group.
 *
 * Lists the clusters of a group that are connected by certificates.
 *
 * `GET /groups/:group_id/clusters`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/group_clusters/#list-group-clusters)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
export function list(client: Client, params: GroupClustersListParams, options?: ListOptions): ListCall<Cluster> {
  return listCall(
    client,
    { id: "groupClusters.list", method: "GET", path: "/groups/{group_id}/clusters", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupClustersGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the cluster. */
  cluster_id: number;
}

/**
 * Get a cluster of a group.
 *
 * Gets one cluster of a group.
 *
 * `GET /groups/:group_id/clusters/:cluster_id`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/group_clusters/#retrieve-a-group-cluster)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
export function get(client: Client, params: GroupClustersGetParams, options?: RequestOptions): Call<GroupCluster> {
  return client.call(
    { id: "groupClusters.get", method: "GET", path: "/groups/{group_id}/clusters/{cluster_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupClustersUpdateParams extends ClusterUpdate {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the cluster. */
  cluster_id: number;
}

/**
 * Update a cluster of a group.
 *
 * Changes a cluster of a group.
 *
 * `PUT /groups/:group_id/clusters/:cluster_id`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/group_clusters/#update-a-group-cluster)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
export function update(
  client: Client,
  params: GroupClustersUpdateParams,
  options?: RequestOptions,
): Call<GroupCluster> {
  return client.call(
    { id: "groupClusters.update", method: "PUT", path: "/groups/{group_id}/clusters/{cluster_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupClustersDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the cluster. */
  cluster_id: number;
}

/**
 * Delete a cluster of a group.
 *
 * Disconnects a cluster from a group. What is in the cluster stays.
 *
 * `DELETE /groups/:group_id/clusters/:cluster_id`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/group_clusters/#delete-a-group-cluster)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
function delete_(
  client: Client,
  params: GroupClustersDeleteParams,
  options?: RequestOptions,
): Call<GroupCluster | undefined> {
  return client.call(
    { id: "groupClusters.delete", method: "DELETE", path: "/groups/{group_id}/clusters/{cluster_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a cluster of a group.
   *
   * Disconnects a cluster from a group. What is in the cluster stays.
   *
   * `DELETE /groups/:group_id/clusters/:cluster_id`
   *
   * Behind the feature flag `certificate_based_clusters`.
   *
   * [Documentation](https://docs.gitlab.com/api/group_clusters/#delete-a-group-cluster)
   *
   * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
   */
  delete_ as delete,
};

/** Parameters of `create`. */
export interface GroupClustersCreateParams extends ClusterCreation {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Add a cluster to a group.
 *
 * Connects a Kubernetes cluster, which exists already, to a group.
 *
 * `POST /groups/:group_id/clusters/user`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/group_clusters/#create-a-group-cluster)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
export function create(
  client: Client,
  params: GroupClustersCreateParams,
  options?: RequestOptions,
): Call<GroupCluster> {
  return client.call(
    { id: "groupClusters.create", method: "POST", path: "/groups/{group_id}/clusters/user" },
    params,
    options,
  );
}

/** Cluster of a group. */
export interface GroupCluster extends Cluster {
  /** Group that the cluster belongs to. */
  group: BasicGroupDetails;
}

// From spec/resources/instance-clusters.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Clusters of the instance that are connected by certificates.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_clusters/)
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
import type { BasicProjectDetails } from "../shared/projects.js";

/** Parameters of `list`. */
export interface InstanceClustersListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List clusters of the instance.
 *
 * Lists the clusters of the instance that are connected by certificates.
 *
 * `GET /admin/clusters`
 *
 * Behind the feature flag `certificate_based_clusters`. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_clusters/#list-instance-clusters)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
export function list(client: Client, params?: InstanceClustersListParams, options?: ListOptions): ListCall<Cluster> {
  return listCall(
    client,
    { id: "instanceClusters.list", method: "GET", path: "/admin/clusters", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface InstanceClustersGetParams {
  /** ID of the cluster. */
  cluster_id: number;
}

/**
 * Get a cluster of the instance.
 *
 * Gets one cluster of the instance.
 *
 * `GET /admin/clusters/:cluster_id`
 *
 * Behind the feature flag `certificate_based_clusters`. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_clusters/#retrieve-a-single-instance-cluster)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
export function get(client: Client, params: InstanceClustersGetParams, options?: RequestOptions): Call<Cluster> {
  return client.call(
    { id: "instanceClusters.get", method: "GET", path: "/admin/clusters/{cluster_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface InstanceClustersUpdateParams extends ClusterUpdate {
  /** ID of the cluster. */
  cluster_id: number;
}

/**
 * Update a cluster of the instance.
 *
 * Changes a cluster of the instance.
 *
 * `PUT /admin/clusters/:cluster_id`
 *
 * Behind the feature flag `certificate_based_clusters`. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_clusters/#update-an-instance-cluster)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
export function update(
  client: Client,
  params: InstanceClustersUpdateParams,
  options?: RequestOptions,
): Call<UpdatedInstanceCluster> {
  return client.call(
    { id: "instanceClusters.update", method: "PUT", path: "/admin/clusters/{cluster_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface InstanceClustersDeleteParams {
  /** ID of the cluster. */
  cluster_id: number;
}

/**
 * Delete a cluster of the instance.
 *
 * Disconnects a cluster from the instance. What is in the cluster stays.
 *
 * `DELETE /admin/clusters/:cluster_id`
 *
 * Behind the feature flag `certificate_based_clusters`. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_clusters/#delete-instance-cluster)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
function delete_(
  client: Client,
  params: InstanceClustersDeleteParams,
  options?: RequestOptions,
): Call<Cluster | undefined> {
  return client.call(
    { id: "instanceClusters.delete", method: "DELETE", path: "/admin/clusters/{cluster_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a cluster of the instance.
   *
   * Disconnects a cluster from the instance. What is in the cluster stays.
   *
   * `DELETE /admin/clusters/:cluster_id`
   *
   * Behind the feature flag `certificate_based_clusters`. GitLab Self-Managed only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/instance_clusters/#delete-instance-cluster)
   *
   * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
   */
  delete_ as delete,
};

/** Parameters of `create`. */
export interface InstanceClustersCreateParams extends ClusterCreation {}

/**
 * Add a cluster to the instance.
 *
 * Connects a Kubernetes cluster, which exists already, to the instance.
 *
 * `POST /admin/clusters/add`
 *
 * Behind the feature flag `certificate_based_clusters`. GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_clusters/#create-an-instance-cluster)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
export function create(client: Client, params: InstanceClustersCreateParams, options?: RequestOptions): Call<Cluster> {
  return client.call({ id: "instanceClusters.create", method: "POST", path: "/admin/clusters/add" }, params, options);
}

/** Cluster of the instance, as an update answers it. */
export interface UpdatedInstanceCluster extends Cluster {
  /** Null, since the cluster belongs to no project. */
  project: BasicProjectDetails | null;
}

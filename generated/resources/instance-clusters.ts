// From spec/resources/instance-clusters.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Clusters of the instance that are connected by certificates.
 * @see https://docs.gitlab.com/api/instance_clusters/
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
import type { Cluster, KubernetesPlatformCreation, KubernetesPlatformUpdate } from "../shared/clusters.js";

/** Parameters of {@link list}. */
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
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 * @see https://docs.gitlab.com/api/instance_clusters/#list-instance-clusters
 */
export function list(client: Client, params?: InstanceClustersListParams, options?: ListOptions): ListCall<Cluster> {
  return listCall(
    client,
    { id: "instanceClusters.list", method: "GET", path: "/admin/clusters", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of {@link get}. */
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
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 * @see https://docs.gitlab.com/api/instance_clusters/#retrieve-a-single-instance-cluster
 */
export function get(client: Client, params: InstanceClustersGetParams, options?: RequestOptions): Call<Cluster> {
  return client.call(
    { id: "instanceClusters.get", method: "GET", path: "/admin/clusters/{cluster_id}" },
    params,
    options,
  );
}

/** Parameters of {@link update}. */
export interface InstanceClustersUpdateParams {
  /** ID of the cluster. */
  cluster_id: number;
  /** Name of the cluster. */
  name?: string;
  /** Whether it is used. */
  enabled?: boolean;
  /** Domain that hosts of the cluster are below. */
  domain?: string;
  /** Environments that are deployed to it, as a pattern. */
  environment_scope?: string;
  /** Whether each environment has a namespace of its own. Default: `true`. */
  namespace_per_environment?: boolean;
  /** ID of the project whose jobs may do everything in it. */
  management_project_id?: number;
  /** Whether GitLab takes care of namespaces and service accounts. */
  managed?: boolean;
  /** How GitLab is to reach it. */
  platform_kubernetes_attributes?: KubernetesPlatformUpdate;
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
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 * @see https://docs.gitlab.com/api/instance_clusters/#update-an-instance-cluster
 */
export function update(client: Client, params: InstanceClustersUpdateParams, options?: RequestOptions): Call<Cluster> {
  return client.call(
    { id: "instanceClusters.update", method: "PUT", path: "/admin/clusters/{cluster_id}" },
    params,
    options,
  );
}

/** Parameters of {@link delete_ | delete}. */
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
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 * @see https://docs.gitlab.com/api/instance_clusters/#delete-instance-cluster
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
   * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
   * @see https://docs.gitlab.com/api/instance_clusters/#delete-instance-cluster
   */
  delete_ as delete,
};

/** Parameters of {@link create}. */
export interface InstanceClustersCreateParams {
  /** Name of the cluster. */
  name: string;
  /** How GitLab is to reach it. */
  platform_kubernetes_attributes: KubernetesPlatformCreation;
  /** Whether it is used. Default: `true`. */
  enabled?: boolean;
  /** Domain that hosts of the cluster are below. */
  domain?: string;
  /** Environments that are deployed to it, as a pattern. Default: `*`. */
  environment_scope?: string;
  /** Whether each environment has a namespace of its own. Default: `true`. */
  namespace_per_environment?: boolean;
  /** ID of the project whose jobs may do everything in it. */
  management_project_id?: number;
  /** Whether GitLab takes care of namespaces and service accounts. Default: `true`. */
  managed?: boolean;
}

/**
 * Add a cluster to the instance.
 *
 * Connects a Kubernetes cluster, which exists already, to the instance.
 *
 * `POST /admin/clusters/add`
 *
 * Behind the feature flag `certificate_based_clusters`. GitLab Self-Managed only. Administrators only.
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 * @see https://docs.gitlab.com/api/instance_clusters/#create-an-instance-cluster
 */
export function create(client: Client, params: InstanceClustersCreateParams, options?: RequestOptions): Call<Cluster> {
  return client.call({ id: "instanceClusters.create", method: "POST", path: "/admin/clusters/add" }, params, options);
}

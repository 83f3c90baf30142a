// From spec/resources/project-clusters.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Clusters of a project that are connected by certificates.
 *
 * [Documentation](https://docs.gitlab.com/api/project_clusters/)
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
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ProjectClustersListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List clusters of a project.
 *
 * Lists the clusters of a project that are connected by certificates.
 *
 * `GET /projects/:project_id/clusters`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/project_clusters/#list-all-clusters-in-a-project)
 *
 * @deprecated Since GitLab 14.5. Use `gitlab.clusterAgents.list`.
 */
export function list(client: Client, params: ProjectClustersListParams, options?: ListOptions): ListCall<Cluster> {
  return listCall(
    client,
    { id: "projectClusters.list", method: "GET", path: "/projects/{project_id}/clusters", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectClustersGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the cluster. */
  cluster_id: number;
}

/**
 * Get a cluster of a project.
 *
 * Gets one cluster of a project.
 *
 * `GET /projects/:project_id/clusters/:cluster_id`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/project_clusters/#retrieve-a-cluster-from-a-project)
 *
 * @deprecated Since GitLab 14.5. Use `gitlab.clusterAgents.get`.
 */
export function get(client: Client, params: ProjectClustersGetParams, options?: RequestOptions): Call<ProjectCluster> {
  return client.call(
    { id: "projectClusters.get", method: "GET", path: "/projects/{project_id}/clusters/{cluster_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectClustersUpdateParams extends ClusterUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the cluster. */
  cluster_id: number;
}

/**
 * Update a cluster of a project.
 *
 * Changes a cluster of a project.
 *
 * `PUT /projects/:project_id/clusters/:cluster_id`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/project_clusters/#update-a-cluster-in-a-project)
 *
 * @deprecated Since GitLab 14.5. Use `gitlab.clusterAgents.create`.
 */
export function update(
  client: Client,
  params: ProjectClustersUpdateParams,
  options?: RequestOptions,
): Call<ProjectCluster> {
  return client.call(
    { id: "projectClusters.update", method: "PUT", path: "/projects/{project_id}/clusters/{cluster_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProjectClustersDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the cluster. */
  cluster_id: number;
}

/**
 * Delete a cluster of a project.
 *
 * Disconnects a cluster from a project. What is in the cluster stays.
 *
 * `DELETE /projects/:project_id/clusters/:cluster_id`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/project_clusters/#delete-cluster-from-a-project)
 *
 * @deprecated Since GitLab 14.5. Use `gitlab.clusterAgents.delete`.
 */
function delete_(
  client: Client,
  params: ProjectClustersDeleteParams,
  options?: RequestOptions,
): Call<ProjectCluster | undefined> {
  return client.call(
    { id: "projectClusters.delete", method: "DELETE", path: "/projects/{project_id}/clusters/{cluster_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a cluster of a project.
   *
   * Disconnects a cluster from a project. What is in the cluster stays.
   *
   * `DELETE /projects/:project_id/clusters/:cluster_id`
   *
   * Behind the feature flag `certificate_based_clusters`.
   *
   * [Documentation](https://docs.gitlab.com/api/project_clusters/#delete-cluster-from-a-project)
   *
   * @deprecated Since GitLab 14.5. Use `gitlab.clusterAgents.delete`.
   */
  delete_ as delete,
};

/** Parameters of `create`. */
export interface ProjectClustersCreateParams extends ClusterCreation {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Add a cluster to a project.
 *
 * Connects a Kubernetes cluster, which exists already, to a project.
 *
 * `POST /projects/:project_id/clusters/user`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/project_clusters/#add-a-cluster-to-a-project)
 *
 * @deprecated Since GitLab 14.5. Use `gitlab.clusterAgents.create`.
 */
export function create(
  client: Client,
  params: ProjectClustersCreateParams,
  options?: RequestOptions,
): Call<ProjectCluster> {
  return client.call(
    { id: "projectClusters.create", method: "POST", path: "/projects/{project_id}/clusters/user" },
    params,
    options,
  );
}

/** Cluster of a project. */
export interface ProjectCluster extends Cluster {
  /** Project that the cluster belongs to. */
  project: BasicProjectDetails;
}

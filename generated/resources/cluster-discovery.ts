// From spec/resources/cluster-discovery.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Clusters of a group and what is below it that are connected by certificates.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_discovery/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";

/** Parameters of `find`. */
export interface ClusterDiscoveryFindParams {
  /** ID of the group. */
  group_id: number;
}

/**
 * Find clusters connected by certificates.
 *
 * Finds the clusters of a group, its subgroups and projects that are connected by certificates, whether they
 * are used or not.
 *
 * `GET /discover-cert-based-clusters`
 *
 * Behind the feature flag `certificate_based_clusters`.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_discovery/#retrieve-certificate-based-clusters)
 *
 * @deprecated Since GitLab 14.5. Use the agent for Kubernetes, see clusterAgents.
 */
export function find(
  client: Client,
  params: ClusterDiscoveryFindParams,
  options?: RequestOptions,
): Call<DiscoveredClusters> {
  return queryCall(
    client,
    { id: "clusterDiscovery.find", method: "GET", path: "/discover-cert-based-clusters" },
    params,
    options,
  );
}

/** Cluster in short. */
export interface DiscoveredCluster {
  /** ID of the cluster. */
  id: number;
  /** Name of the cluster. */
  name: string;
}

/** Clusters by the path of what they belong to. */
export interface DiscoveredClusters {
  /** Clusters of groups, by the path of the group. */
  groups: Record<string, DiscoveredCluster[]>;
  /** Clusters of projects, by the path of the project. */
  projects: Record<string, DiscoveredCluster[]>;
}

// From spec/shared/clusters.yaml. Do not edit: `npm run generate` writes this file.

import type { ProjectIdentity } from "./projects.js";
import type { UserBasic } from "./users.js";

/** Cluster that is connected by a certificate. */
export interface Cluster {
  /** ID of the cluster. */
  id: number;
  /** Name of the cluster. */
  name: string;
  /** When it was added. */
  created_at: string;
  /** Domain that hosts of the cluster are below; null without one. */
  domain: string | null;
  /** Whether it is used. */
  enabled: boolean;
  /** Whether GitLab takes care of namespaces and service accounts. */
  managed: boolean;
  /** Who runs it. */
  provider_type: ClusterProviderType | (string & {});
  /** `kubernetes`. */
  platform_type: string;
  /** Environments that are deployed to it, as a pattern; `*` for all. */
  environment_scope: string;
  /** Whether it is for the instance, a group or a project. */
  cluster_type: ClusterType | (string & {});
  /** Whether each environment has a namespace of its own. */
  namespace_per_environment: boolean;
  /** Who added it; null where the user is gone. */
  user: UserBasic | null;
  /** How GitLab reaches it. */
  platform_kubernetes: PlatformKubernetes | null;
  /** What Google Kubernetes Engine knows of it; null elsewhere. */
  provider_gcp: ProviderGcp | null;
  /** Project whose jobs may do everything in it; null without one. */
  management_project: ProjectIdentity | null;
}

/** Agent for Kubernetes. */
export interface ClusterAgent {
  /** ID of the agent. */
  id: number;
  /** Name of the agent. */
  name: string;
  /** Project that it is registered in. */
  config_project: ProjectIdentity;
  /** When it was registered. */
  created_at: string;
  /** ID of who registered it; null where the user is gone. */
  created_by_user_id: number | null;
  /** Whether GitLab connects to it, instead of the other way round. Since GitLab 17.4. */
  is_receptive?: boolean;
}

/** Cluster to add. */
export interface ClusterCreation {
  /** Name of the cluster. */
  name: string;
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
  /** How GitLab is to reach it. */
  platform_kubernetes_attributes: KubernetesPlatformCreation;
}

/** Who runs a cluster: the user, or a cloud that GitLab created it in. */
export type ClusterProviderType = "user" | "gcp" | "aws";

/** Whether a cluster is for the instance, a group or a project. */
export type ClusterType = "instance_type" | "group_type" | "project_type";

/** What to change of a cluster; the name of one that GitLab created cannot be changed. */
export interface ClusterUpdate {
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

/** How far the creation of a cluster is. */
export type GcpClusterStatus = "scheduled" | "creating" | "created" | "errored";

/** How Kubernetes decides who may do what. */
export type KubernetesAuthorizationType = "unknown_authorization" | "rbac" | "abac";

/** How GitLab is to reach a cluster. */
export interface KubernetesPlatformCreation {
  /** Address of the Kubernetes API. */
  api_url: string;
  /** Token of a service account. */
  token: string;
  /** Certificate in PEM format, where the API's is self-signed. */
  ca_cert?: string;
  /** Namespace of the project in the cluster. */
  namespace?: string;
  /** How Kubernetes decides who may do what. Default: `rbac`. */
  authorization_type?: KubernetesAuthorizationType;
}

/** How GitLab is to reach a cluster; only `namespace` can be changed of clusters that GitLab created. */
export interface KubernetesPlatformUpdate {
  /** Address of the Kubernetes API. */
  api_url?: string;
  /** Token of a service account. */
  token?: string;
  /** Certificate in PEM format, where the API's is self-signed. */
  ca_cert?: string;
  /** Namespace of the project in the cluster. */
  namespace?: string;
}

/** How GitLab reaches a cluster. */
export interface PlatformKubernetes {
  /** Address of the Kubernetes API. */
  api_url: string;
  /** Namespace of the project in the cluster; null where each environment has its own. */
  namespace?: string | null;
  /** How Kubernetes decides who may do what. */
  authorization_type: KubernetesAuthorizationType | (string & {});
  /** Certificate in PEM format that the API is checked with; null for public authorities. */
  ca_cert: string | null;
}

/** Cluster in Google Kubernetes Engine. */
export interface ProviderGcp {
  /** ID of the cluster in GitLab. */
  cluster_id: number;
  /** How far the cluster is. */
  status_name: GcpClusterStatus | (string & {});
  /** ID of the project in Google Cloud. */
  gcp_project_id: string;
  /** Zone of Google Cloud that it is in. */
  zone: string;
  /** Type of the machines. */
  machine_type: string | null;
  /** How many machines there are. */
  num_nodes: number | null;
  /** Address of the cluster; null until it is created. */
  endpoint: string | null;
}

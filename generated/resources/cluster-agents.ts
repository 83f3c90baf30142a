// From spec/resources/cluster-agents.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Agents that connect Kubernetes clusters to GitLab, and their tokens.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/)
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
import type { ClusterAgent } from "../shared/clusters.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { ClusterAgentToken, ClusterAgentTokenBasic } from "../shared/token-kinds.js";

/** Parameters of `list`. */
export interface ClusterAgentsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List agents of a project.
 *
 * Lists the agents that are registered in a project. At least the Developer role is needed.
 *
 * `GET /projects/:project_id/cluster_agents`
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#list-all-agents)
 */
export function list(client: Client, params: ClusterAgentsListParams, options?: ListOptions): ListCall<ClusterAgent> {
  return listCall(
    client,
    { id: "clusterAgents.list", method: "GET", path: "/projects/{project_id}/cluster_agents", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ClusterAgentsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the agent: lower-case letters, digits and hyphens, at most 63 of them. */
  name: string;
}

/**
 * Create an agent.
 *
 * Registers an agent in a project. At least the Maintainer role is needed.
 *
 * `POST /projects/:project_id/cluster_agents`
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#create-an-agent)
 */
export function create(
  client: Client,
  params: ClusterAgentsCreateParams,
  options?: RequestOptions,
): Call<ClusterAgent> {
  return client.call(
    { id: "clusterAgents.create", method: "POST", path: "/projects/{project_id}/cluster_agents" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ClusterAgentsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
}

/**
 * Get an agent.
 *
 * Gets one agent.
 *
 * `GET /projects/:project_id/cluster_agents/:agent_id`
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#retrieve-an-agent)
 */
export function get(client: Client, params: ClusterAgentsGetParams, options?: RequestOptions): Call<ClusterAgent> {
  return client.call(
    { id: "clusterAgents.get", method: "GET", path: "/projects/{project_id}/cluster_agents/{agent_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ClusterAgentsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
}

/**
 * Delete an agent.
 *
 * Deletes the registration of an agent. The agent in the cluster must be taken away there.
 *
 * `DELETE /projects/:project_id/cluster_agents/:agent_id`
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#delete-an-agent)
 */
function delete_(client: Client, params: ClusterAgentsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "clusterAgents.delete",
      method: "DELETE",
      path: "/projects/{project_id}/cluster_agents/{agent_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete an agent.
   *
   * Deletes the registration of an agent. The agent in the cluster must be taken away there.
   *
   * `DELETE /projects/:project_id/cluster_agents/:agent_id`
   *
   * [Documentation](https://docs.gitlab.com/api/cluster_agents/#delete-an-agent)
   */
  delete_ as delete,
};

/** Parameters of `listTokens`. */
export interface ClusterAgentsListTokensParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List tokens of an agent.
 *
 * Lists the tokens of an agent that are not revoked.
 *
 * `GET /projects/:project_id/cluster_agents/:agent_id/tokens`
 *
 * Since GitLab 15.0.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#list-all-agent-tokens)
 */
export function listTokens(
  client: Client,
  params: ClusterAgentsListTokensParams,
  options?: ListOptions,
): ListCall<ClusterAgentTokenBasic> {
  return listCall(
    client,
    {
      id: "clusterAgents.listTokens",
      method: "GET",
      path: "/projects/{project_id}/cluster_agents/{agent_id}/tokens",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createToken`. */
export interface ClusterAgentsCreateTokenParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
  /** Name to tell the token by. */
  name: string;
  /** Text that describes it. */
  description?: string;
}

/**
 * Create a token of an agent.
 *
 * Creates a token that an agent connects with. An agent has at most two that are not revoked; the token
 * itself is told only now.
 *
 * `POST /projects/:project_id/cluster_agents/:agent_id/tokens`
 *
 * Since GitLab 15.0.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#create-an-agent-token)
 */
export function createToken(
  client: Client,
  params: ClusterAgentsCreateTokenParams,
  options?: RequestOptions,
): Call<ClusterAgentTokenWithToken> {
  return client.call(
    {
      id: "clusterAgents.createToken",
      method: "POST",
      path: "/projects/{project_id}/cluster_agents/{agent_id}/tokens",
    },
    params,
    options,
  );
}

/** Parameters of `getToken`. */
export interface ClusterAgentsGetTokenParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
  /** ID of the token. */
  token_id: number;
}

/**
 * Get a token of an agent.
 *
 * Gets one token of an agent, with when it was last used. Answers 404 for one that is revoked.
 *
 * `GET /projects/:project_id/cluster_agents/:agent_id/tokens/:token_id`
 *
 * Since GitLab 15.0.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#retrieve-an-agent-token)
 */
export function getToken(
  client: Client,
  params: ClusterAgentsGetTokenParams,
  options?: RequestOptions,
): Call<ClusterAgentToken> {
  return client.call(
    {
      id: "clusterAgents.getToken",
      method: "GET",
      path: "/projects/{project_id}/cluster_agents/{agent_id}/tokens/{token_id}",
    },
    params,
    options,
  );
}

/** Parameters of `revokeToken`. */
export interface ClusterAgentsRevokeTokenParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
  /** ID of the token. */
  token_id: number;
}

/**
 * Revoke a token of an agent.
 *
 * Revokes a token of an agent.
 *
 * `DELETE /projects/:project_id/cluster_agents/:agent_id/tokens/:token_id`
 *
 * Since GitLab 15.0.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#revoke-an-agent-token)
 */
export function revokeToken(
  client: Client,
  params: ClusterAgentsRevokeTokenParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "clusterAgents.revokeToken",
      method: "DELETE",
      path: "/projects/{project_id}/cluster_agents/{agent_id}/tokens/{token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listUrlConfigurations`. */
export interface ClusterAgentsListUrlConfigurationsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
}

/**
 * List URL configurations of an agent.
 *
 * Lists where GitLab connects to a receptive agent; at most one.
 *
 * `GET /projects/:project_id/cluster_agents/:agent_id/url_configurations`
 *
 * Requires Ultimate. Since GitLab 17.4. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#list-all-url-configurations)
 */
export function listUrlConfigurations(
  client: Client,
  params: ClusterAgentsListUrlConfigurationsParams,
  options?: RequestOptions,
): Call<ClusterAgentUrlConfiguration[]> {
  return client.call(
    {
      id: "clusterAgents.listUrlConfigurations",
      method: "GET",
      path: "/projects/{project_id}/cluster_agents/{agent_id}/url_configurations",
    },
    params,
    options,
  );
}

/** Parameters of `createUrlConfiguration`. */
export interface ClusterAgentsCreateUrlConfigurationParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
  /** Address that GitLab connects to, such as `grpcs://agent.example.com:4242`. */
  url: string;
  /** Certificate in PEM format that GitLab proves itself with; give `client_key`, too. */
  client_cert?: string;
  /** Private key of the certificate in PEM format. */
  client_key?: string;
  /** Certificate of an authority in PEM format that the agent is checked with. */
  ca_cert?: string;
  /** Host name that the agent's certificate must be for. */
  tls_host?: string;
}

/**
 * Create a URL configuration of an agent.
 *
 * Makes an agent a receptive one: GitLab connects to it. An agent has one URL configuration at most; without
 * a certificate a pair of keys is made.
 *
 * `POST /projects/:project_id/cluster_agents/:agent_id/url_configurations`
 *
 * Requires Ultimate. Since GitLab 17.4. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#create-a-url-configuration)
 */
export function createUrlConfiguration(
  client: Client,
  params: ClusterAgentsCreateUrlConfigurationParams,
  options?: RequestOptions,
): Call<ClusterAgentUrlConfiguration> {
  return client.call(
    {
      id: "clusterAgents.createUrlConfiguration",
      method: "POST",
      path: "/projects/{project_id}/cluster_agents/{agent_id}/url_configurations",
    },
    params,
    options,
  );
}

/** Parameters of `getUrlConfiguration`. */
export interface ClusterAgentsGetUrlConfigurationParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
  /** ID of the URL configuration. */
  url_configuration_id: number;
}

/**
 * Get a URL configuration of an agent.
 *
 * Gets one URL configuration of a receptive agent.
 *
 * `GET /projects/:project_id/cluster_agents/:agent_id/url_configurations/:url_configuration_id`
 *
 * Requires Ultimate. Since GitLab 17.4. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#retrieve-a-url-configuration)
 */
export function getUrlConfiguration(
  client: Client,
  params: ClusterAgentsGetUrlConfigurationParams,
  options?: RequestOptions,
): Call<ClusterAgentUrlConfiguration> {
  return client.call(
    {
      id: "clusterAgents.getUrlConfiguration",
      method: "GET",
      path: "/projects/{project_id}/cluster_agents/{agent_id}/url_configurations/{url_configuration_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteUrlConfiguration`. */
export interface ClusterAgentsDeleteUrlConfigurationParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the agent for Kubernetes. */
  agent_id: number;
  /** ID of the URL configuration. */
  url_configuration_id: number;
}

/**
 * Delete a URL configuration of an agent.
 *
 * Deletes a URL configuration: GitLab no longer connects to the agent.
 *
 * `DELETE /projects/:project_id/cluster_agents/:agent_id/url_configurations/:url_configuration_id`
 *
 * Requires Ultimate. Since GitLab 17.4. GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/cluster_agents/#delete-a-url-configuration)
 */
export function deleteUrlConfiguration(
  client: Client,
  params: ClusterAgentsDeleteUrlConfigurationParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "clusterAgents.deleteUrlConfiguration",
      method: "DELETE",
      path: "/projects/{project_id}/cluster_agents/{agent_id}/url_configurations/{url_configuration_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Token of an agent with its secret, told once. */
export interface ClusterAgentTokenWithToken extends ClusterAgentToken {
  /** The token itself. */
  token: string;
}

/** Where GitLab connects to a receptive agent; it has either `public_key` or `client_cert`. */
export interface ClusterAgentUrlConfiguration {
  /** ID of the URL configuration. */
  id: number;
  /** ID of the agent. */
  agent_id: number;
  /** Address that GitLab connects to. */
  url: string;
  /** Public key in Base64 that the agent checks GitLab's JSON web tokens with; null with a certificate. */
  public_key: string | null;
  /** Certificate in PEM format that GitLab proves itself with; null with a public key. */
  client_cert: string | null;
  /** Certificate of an authority in PEM format that the agent is checked with; null without one. */
  ca_cert: string | null;
  /** Host name that the agent's certificate must be for; null for that of the address. */
  tls_host: string | null;
}

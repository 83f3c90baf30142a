// From spec/resources/internal.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Calls between GitLab's own services. They need secrets that only these have.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type NoParams,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { LicenseBasic } from "../shared/project-parts.js";
import type { NamespaceIdOrPath, Visibility } from "../shared/schemas.js";

/**
 * Get claims on the user of a token.
 *
 * Gets what GitLab tells its own authentication service of the user of a token.
 *
 * `GET /iam/userinfo`
 *
 * Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getUserInfo(client: Client, params?: NoParams, options?: RequestOptions): Call<IamUserInfo> {
  return client.call({ id: "internal.getUserInfo", method: "GET", path: "/iam/userinfo" }, params, options);
}

/**
 * Get what an agent of a workspace is for.
 *
 * Gets the workspace that the token of an agent belongs to.
 *
 * `GET /internal/agents/agentw/agent_info`
 *
 * Requires Premium. Internal. Since GitLab 18.2.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getWorkspaceAgentInfo(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<WorkspaceAgentInfo> {
  return client.call(
    { id: "internal.getWorkspaceAgentInfo", method: "GET", path: "/internal/agents/agentw/agent_info" },
    params,
    options,
  );
}

/** Parameters of `checkWorkspaceAccess`. */
export interface InternalCheckWorkspaceAccessParams {
  /** Host that the user wants to reach. */
  workspace_host: string;
  /** ID of the user. */
  user_id: number;
}

/**
 * Check access to a workspace.
 *
 * Tells whether a user may reach a workspace, and which workspace and port an address means.
 *
 * `GET /internal/agents/agentw/authorize_user_access`
 *
 * Requires Premium. Internal. Since GitLab 18.2.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function checkWorkspaceAccess(
  client: Client,
  params: InternalCheckWorkspaceAccessParams,
  options?: RequestOptions,
): Call<WorkspaceAccess> {
  return queryCall(
    client,
    { id: "internal.checkWorkspaceAccess", method: "GET", path: "/internal/agents/agentw/authorize_user_access" },
    params,
    options,
  );
}

/**
 * Get the configuration for workspaces.
 *
 * Gets what the server that workspaces are reached through has to know.
 *
 * `GET /internal/agents/agentw/server_config`
 *
 * Requires Premium. Internal. Since GitLab 18.2.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getWorkspaceServerConfig(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<WorkspaceServerConfig> {
  return client.call(
    { id: "internal.getWorkspaceServerConfig", method: "GET", path: "/internal/agents/agentw/server_config" },
    params,
    options,
  );
}

/** Parameters of `getObjectPoolMembers`. */
export interface InternalGetObjectPoolMembersParams {
  /** Paths of pools, at most 500. */
  disk_paths: string[];
  /** Name of the storage. */
  storage: string;
  /** Whether only the repositories that others were forked from are shown. Default: `false`. */
  upstream_only?: boolean;
}

/**
 * Get the members of object pools.
 *
 * Gets which repositories share objects through pools.
 *
 * `GET /internal/gitaly/object_pool_members`
 *
 * Internal. Since GitLab 18.10.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getObjectPoolMembers(
  client: Client,
  params: InternalGetObjectPoolMembersParams,
  options?: RequestOptions,
): Call<ObjectPools> {
  return queryCall(
    client,
    { id: "internal.getObjectPoolMembers", method: "GET", path: "/internal/gitaly/object_pool_members" },
    params,
    options,
  );
}

/** Parameters of `listNamespaceProjects`. */
export interface InternalListNamespaceProjectsParams {
  /** ID or full path of the namespace. */
  namespace_id: NamespaceIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List projects of a group with licenses.
 *
 * Lists the projects of a group and its subgroups with their licenses, for the customers portal.
 *
 * `GET /internal/gitlab_subscriptions/namespaces/:namespace_id/projects`
 *
 * Internal. Since GitLab 19.2. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function listNamespaceProjects(
  client: Client,
  params: InternalListNamespaceProjectsParams,
  options?: ListOptions,
): ListCall<LicensedProject> {
  return listCall(
    client,
    {
      id: "internal.listNamespaceProjects",
      method: "GET",
      path: "/internal/gitlab_subscriptions/namespaces/{namespace_id}/projects",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getMaintenanceReadiness`. */
export interface InternalGetMaintenanceReadinessParams {
  /** ID of the organization. */
  organization_id: number;
}

/**
 * Get whether maintenance can begin.
 *
 * Gets whether an organization is ready for the maintenance before a move.
 *
 * `GET /internal/org_mover/maintenance_readiness`
 *
 * Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getMaintenanceReadiness(
  client: Client,
  params: InternalGetMaintenanceReadinessParams,
  options?: RequestOptions,
): Call<OrganizationReadiness> {
  return queryCall(
    client,
    { id: "internal.getMaintenanceReadiness", method: "GET", path: "/internal/org_mover/maintenance_readiness" },
    params,
    options,
  );
}

/** Parameters of `getMaintenanceState`. */
export interface InternalGetMaintenanceStateParams {
  /** ID of the organization. */
  organization_id: number;
}

/**
 * Get the state of maintenance.
 *
 * Gets the state of the maintenance of an organization.
 *
 * `GET /internal/org_mover/maintenance_state`
 *
 * Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getMaintenanceState(
  client: Client,
  params: InternalGetMaintenanceStateParams,
  options?: RequestOptions,
): Call<OrganizationMaintenance> {
  return queryCall(
    client,
    { id: "internal.getMaintenanceState", method: "GET", path: "/internal/org_mover/maintenance_state" },
    params,
    options,
  );
}

/** Parameters of `startMaintenance`. */
export interface InternalStartMaintenanceParams {
  /** ID of the organization. */
  organization_id: number;
  /** Why. */
  maintenance_reason: MaintenanceReason;
}

/**
 * Start maintenance of an organization.
 *
 * Starts the maintenance of an organization.
 *
 * `POST /internal/org_mover/start_maintenance`
 *
 * Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function startMaintenance(
  client: Client,
  params: InternalStartMaintenanceParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "internal.startMaintenance", method: "POST", path: "/internal/org_mover/start_maintenance", as: "none" },
    params,
    options,
  );
}

/** Parameters of `confirmMaintenance`. */
export interface InternalConfirmMaintenanceParams {
  /** ID of the organization. */
  organization_id: number;
}

/**
 * Confirm maintenance of an organization.
 *
 * Confirms that an organization is under maintenance.
 *
 * `POST /internal/org_mover/confirm_maintenance`
 *
 * Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function confirmMaintenance(
  client: Client,
  params: InternalConfirmMaintenanceParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "internal.confirmMaintenance", method: "POST", path: "/internal/org_mover/confirm_maintenance", as: "none" },
    params,
    options,
  );
}

/** Parameters of `cancelMaintenance`. */
export interface InternalCancelMaintenanceParams {
  /** ID of the organization. */
  organization_id: number;
}

/**
 * Cancel maintenance of an organization.
 *
 * Cancels a maintenance that was not confirmed yet.
 *
 * `POST /internal/org_mover/cancel_maintenance`
 *
 * Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function cancelMaintenance(
  client: Client,
  params: InternalCancelMaintenanceParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "internal.cancelMaintenance", method: "POST", path: "/internal/org_mover/cancel_maintenance", as: "none" },
    params,
    options,
  );
}

/** Parameters of `finishMaintenance`. */
export interface InternalFinishMaintenanceParams {
  /** ID of the organization. */
  organization_id: number;
}

/**
 * Finish maintenance of an organization.
 *
 * Ends the maintenance of an organization.
 *
 * `POST /internal/org_mover/exit_maintenance`
 *
 * Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function finishMaintenance(
  client: Client,
  params: InternalFinishMaintenanceParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "internal.finishMaintenance", method: "POST", path: "/internal/org_mover/exit_maintenance", as: "none" },
    params,
    options,
  );
}

/**
 * Get a description of the API.
 *
 * Gets GitLab's own description of the API in an old form of OpenAPI; on instances for development only.
 *
 * `GET /swagger_doc`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getSwagger(client: Client, params?: NoParams, options?: RequestOptions): Call<SwaggerDocument> {
  return client.call({ id: "internal.getSwagger", method: "GET", path: "/swagger_doc" }, params, options);
}

/** Parameters of `getSwaggerOf`. */
export interface InternalGetSwaggerOfParams {
  /** Name of the part. */
  resource_name: string;
  /** Language of the description. */
  locale?: string;
}

/**
 * Get a description of part of the API.
 *
 * Gets GitLab's own description of a part of the API; on instances for development only.
 *
 * `GET /swagger_doc/:resource_name`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function getSwaggerOf(
  client: Client,
  params: InternalGetSwaggerOfParams,
  options?: RequestOptions,
): Call<SwaggerDocument> {
  return queryCall(
    client,
    { id: "internal.getSwaggerOf", method: "GET", path: "/swagger_doc/{resource_name}" },
    params,
    options,
  );
}

/** Parameters of `reportRolloutEvent`. */
export interface InternalReportRolloutEventParams {
  /** ID of the rollout. */
  rollout_id: number;
  /** Topic of the event, `com.gitlab.cd.deployment`. */
  topic?: string;
  /** Kind of the event, for example `step_failed`. */
  type?: string;
  /** What happened. */
  data?: RolloutEventData;
  /** Value that the workflow hands on. */
  value?: Record<string, unknown>;
  /** Tokens with which to answer the workflow. */
  channel_tokens?: RolloutChannelToken[];
}

/**
 * Report an event of a rollout.
 *
 * Reports how a rollout goes on, as the workflow that runs it. The credential is a token of that rollout.
 *
 * `POST /rollouts/:rollout_id`
 *
 * Requires Ultimate. Internal. Since GitLab 19.3.
 *
 * [Documentation](https://docs.gitlab.com/development/internal_api/)
 */
export function reportRolloutEvent(
  client: Client,
  params: InternalReportRolloutEventParams,
  options?: RequestOptions,
): Call<Rollout> {
  return client.call(
    { id: "internal.reportRolloutEvent", method: "POST", path: "/rollouts/{rollout_id}" },
    params,
    options,
  );
}

/** Claims on a user, as in OpenID Connect. GitLab does not say which. */
export type IamUserInfo = Record<string, unknown>;

/** Project with its license. */
export interface LicensedProject {
  /** ID of the project. */
  id: number;
  /** Full path. */
  path_with_namespace: string;
  /** Address of its page. */
  web_url: string;
  /** Who can see it. */
  visibility: Visibility | (string & {});
  /** Whether its repository is empty. */
  empty_repo: boolean;
  /** Whether it has a wiki. */
  wiki_enabled: boolean;
  /** License found in the repository; of public projects that are not empty. */
  license?: LicenseBasic | null;
}

/** Why an organization is under maintenance. */
export type MaintenanceReason = "migration" | "isolation" | "incident" | "billing" | "legal";

/** Repository that shares objects. */
export interface ObjectPoolMember {
  /** Path in the storage. */
  relative_path: string;
  /** Whether its project is public. */
  public: boolean;
  /** Whether the others were forked from it. */
  is_upstream: boolean;
}

/** Members of pools by the paths of the pools. */
export type ObjectPools = Record<string, ObjectPoolMember[]>;

/** State of a maintenance. GitLab does not say how it is built. */
export type OrganizationMaintenance = Record<string, unknown>;

/** Whether an organization is ready. GitLab does not say how it is built. */
export type OrganizationReadiness = Record<string, unknown>;

/** Rollout of a deployment. */
export interface Rollout {
  /** ID of the rollout. */
  id: number;
  /** Number of the rollout in its project. */
  iid: number;
  /** State, for example `in_progress`. */
  state: string;
  /** Name of the workflow that runs it. */
  workflow_ref: string | null;
  /** When it began. */
  started_at: string | null;
  /** When it ended. */
  finished_at: string | null;
}

/** Token with which to answer a workflow. */
export interface RolloutChannelToken {
  /** Name of the channel. */
  channel_name: string;
  /** Token for that channel. */
  token: string;
}

/** What happened in a rollout. */
export interface RolloutEventData {
  /** Place in the flow, counted from zero. */
  position?: number[];
  /** Name of the stage. */
  stage_name?: string;
  /** Name of the environment. */
  environment?: string;
  /** Kind of the step. */
  step_type?: string;
  /** Name of the service. */
  service?: string;
  /** What failed. */
  error?: string;
  /** Why. */
  reason?: string;
  /** Answer to the workflow. */
  reply?: string;
}

/** Description of the API in Swagger 2.0. */
export type SwaggerDocument = Record<string, unknown>;

/** Whether a user may reach a workspace. */
export interface WorkspaceAccess {
  /** Whether the user may. */
  status: WorkspaceAccessStatus | (string & {});
  /** What the address means. */
  info: WorkspaceAccessInfo;
}

/** Workspace and port that an address means. */
export interface WorkspaceAccessInfo {
  /** Port; when the user may reach it. */
  port?: string;
  /** ID of the workspace; when the user may reach it. */
  workspace_id?: number;
}

/** Whether a user may reach a workspace. */
export type WorkspaceAccessStatus =
  "AUTHORIZED" | "NOT_AUTHORIZED" | "WORKSPACE_NOT_FOUND" | "PORT_NOT_FOUND" | "INVALID_HOST";

/** Workspace of an agent. */
export interface WorkspaceAgentInfo {
  /** ID of the workspace. */
  workspace_id: number;
}

/** What the server of workspaces has to know. */
export interface WorkspaceServerConfig {
  /** Address of its API. */
  api_external_url: string;
  /** ID of its OAuth application. */
  oauth_client_id: string;
  /** Address that users are sent back to. */
  oauth_redirect_url: string;
}

// From spec/resources/deploy-tokens.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Tokens that read and write repositories, packages and container images without a user.
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/)
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
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";
import type { DeployToken, DeployTokenScope } from "../shared/token-kinds.js";

/** Parameters of `list`. */
export interface DeployTokensListParams {
  /** Whether to list only tokens that can be used; all unless given. */
  active?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List all deploy tokens of the instance.
 *
 * Lists the deploy tokens of all groups and projects of the instance.
 *
 * `GET /deploy_tokens`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/#list-all-deploy-tokens)
 */
export function list(client: Client, params?: DeployTokensListParams, options?: ListOptions): ListCall<DeployToken> {
  return listCall(
    client,
    { id: "deployTokens.list", method: "GET", path: "/deploy_tokens", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface DeployTokensListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether to list only tokens that can be used; all unless given. */
  active?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List deploy tokens of a group.
 *
 * Lists the deploy tokens of a group. At least the Maintainer role is needed.
 *
 * `GET /groups/:group_id/deploy_tokens`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/#list-group-deploy-tokens)
 */
export function listForGroup(
  client: Client,
  params: DeployTokensListForGroupParams,
  options?: ListOptions,
): ListCall<DeployToken> {
  return listCall(
    client,
    { id: "deployTokens.listForGroup", method: "GET", path: "/groups/{group_id}/deploy_tokens", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `createForGroup`. */
export interface DeployTokensCreateForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name to tell the token by. */
  name: string;
  /** What it may be used for, at least one. */
  scopes: DeployTokenScope[];
  /** When it stops working; never unless given. */
  expires_at?: string | Date;
  /** Name to sign in with; `gitlab+deploy-token-{n}` unless given. */
  username?: string;
}

/**
 * Create a deploy token for a group.
 *
 * Creates a deploy token for a group. The Owner role is needed. The token itself is told only now.
 *
 * `POST /groups/:group_id/deploy_tokens`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/#create-a-group-deploy-token)
 */
export function createForGroup(
  client: Client,
  params: DeployTokensCreateForGroupParams,
  options?: RequestOptions,
): Call<DeployTokenWithToken> {
  return client.call(
    { id: "deployTokens.createForGroup", method: "POST", path: "/groups/{group_id}/deploy_tokens" },
    params,
    options,
  );
}

/** Parameters of `getForGroup`. */
export interface DeployTokensGetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the deploy token. */
  deploy_token_id: number;
}

/**
 * Get a deploy token of a group.
 *
 * Gets one deploy token of a group.
 *
 * `GET /groups/:group_id/deploy_tokens/:deploy_token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/#retrieve-a-group-deploy-token)
 */
export function getForGroup(
  client: Client,
  params: DeployTokensGetForGroupParams,
  options?: RequestOptions,
): Call<DeployToken> {
  return client.call(
    { id: "deployTokens.getForGroup", method: "GET", path: "/groups/{group_id}/deploy_tokens/{deploy_token_id}" },
    params,
    options,
  );
}

/** Parameters of `deleteForGroup`. */
export interface DeployTokensDeleteForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the deploy token. */
  deploy_token_id: number;
}

/**
 * Delete a deploy token of a group.
 *
 * Deletes a deploy token of a group. The Owner role is needed.
 *
 * `DELETE /groups/:group_id/deploy_tokens/:deploy_token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/#delete-a-group-deploy-token)
 */
export function deleteForGroup(
  client: Client,
  params: DeployTokensDeleteForGroupParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "deployTokens.deleteForGroup",
      method: "DELETE",
      path: "/groups/{group_id}/deploy_tokens/{deploy_token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface DeployTokensListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether to list only tokens that can be used; all unless given. */
  active?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List deploy tokens of a project.
 *
 * Lists the deploy tokens of a project. At least the Maintainer role is needed.
 *
 * `GET /projects/:project_id/deploy_tokens`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/#list-project-deploy-tokens)
 */
export function listForProject(
  client: Client,
  params: DeployTokensListForProjectParams,
  options?: ListOptions,
): ListCall<DeployToken> {
  return listCall(
    client,
    {
      id: "deployTokens.listForProject",
      method: "GET",
      path: "/projects/{project_id}/deploy_tokens",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForProject`. */
export interface DeployTokensCreateForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name to tell the token by. */
  name: string;
  /** What it may be used for, at least one. */
  scopes: DeployTokenScope[];
  /** When it stops working; never unless given. */
  expires_at?: string | Date;
  /** Name to sign in with; `gitlab+deploy-token-{n}` unless given. */
  username?: string;
}

/**
 * Create a deploy token for a project.
 *
 * Creates a deploy token for a project. At least the Maintainer role is needed. The token itself is told only
 * now.
 *
 * `POST /projects/:project_id/deploy_tokens`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/#create-a-project-deploy-token)
 */
export function createForProject(
  client: Client,
  params: DeployTokensCreateForProjectParams,
  options?: RequestOptions,
): Call<DeployTokenWithToken> {
  return client.call(
    { id: "deployTokens.createForProject", method: "POST", path: "/projects/{project_id}/deploy_tokens" },
    params,
    options,
  );
}

/** Parameters of `getForProject`. */
export interface DeployTokensGetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deploy token. */
  deploy_token_id: number;
}

/**
 * Get a deploy token of a project.
 *
 * Gets one deploy token of a project.
 *
 * `GET /projects/:project_id/deploy_tokens/:deploy_token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/#retrieve-a-project-deploy-token)
 */
export function getForProject(
  client: Client,
  params: DeployTokensGetForProjectParams,
  options?: RequestOptions,
): Call<DeployToken> {
  return client.call(
    { id: "deployTokens.getForProject", method: "GET", path: "/projects/{project_id}/deploy_tokens/{deploy_token_id}" },
    params,
    options,
  );
}

/** Parameters of `deleteForProject`. */
export interface DeployTokensDeleteForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deploy token. */
  deploy_token_id: number;
}

/**
 * Delete a deploy token of a project.
 *
 * Deletes a deploy token of a project. At least the Maintainer role is needed.
 *
 * `DELETE /projects/:project_id/deploy_tokens/:deploy_token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_tokens/#delete-a-project-deploy-token)
 */
export function deleteForProject(
  client: Client,
  params: DeployTokensDeleteForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "deployTokens.deleteForProject",
      method: "DELETE",
      path: "/projects/{project_id}/deploy_tokens/{deploy_token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Deploy token with its secret, told once. */
export interface DeployTokenWithToken extends DeployToken {
  /** The token itself. */
  token: string;
}

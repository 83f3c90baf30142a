// From spec/resources/project-access-tokens.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Access tokens that belong to a project, not to a person.
 *
 * [Documentation](https://docs.gitlab.com/api/project_access_tokens/)
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
import type { AccessLevel, ProjectIdOrPath } from "../shared/schemas.js";
import type {
  ResourceAccessToken,
  ResourceAccessTokenWithToken,
  TokenExpiry,
  TokenScope,
  TokenSort,
  TokenState,
} from "../shared/tokens.js";

/** Parameters of `list`. */
export interface ProjectAccessTokensListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only revoked tokens (`true`) or tokens that are not (`false`). */
  revoked?: boolean;
  /** Only tokens in this state. Since GitLab 17.2. */
  state?: TokenState;
  /** Only tokens created before this time. */
  created_before?: string | Date;
  /** Only tokens created after this time. */
  created_after?: string | Date;
  /** Only tokens last used before this time. */
  last_used_before?: string | Date;
  /** Only tokens last used after this time. */
  last_used_after?: string | Date;
  /** Only tokens that expire before this day. As `YYYY-MM-DD`. */
  expires_before?: string;
  /** Only tokens that expire after this day. As `YYYY-MM-DD`. */
  expires_after?: string;
  /** Text that the name contains. */
  search?: string;
  /** Order of the tokens. */
  sort?: TokenSort;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List access tokens of a project.
 *
 * Lists the access tokens of a project, without their values.
 *
 * `GET /projects/:project_id/access_tokens`
 *
 * [Documentation](https://docs.gitlab.com/api/project_access_tokens/#list-all-project-access-tokens)
 */
export function list(
  client: Client,
  params: ProjectAccessTokensListParams,
  options?: ListOptions,
): ListCall<ResourceAccessToken> {
  return listCall(
    client,
    {
      id: "projectAccessTokens.list",
      method: "GET",
      path: "/projects/{project_id}/access_tokens",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectAccessTokensCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name to tell it by. */
  name: string;
  /** What it may do. */
  scopes: TokenScope[];
  /** Text that describes it. */
  description?: string;
  /** Role that the token has. Default: `40`. */
  access_level?: AccessLevel;
  /** Last day it works; as far ahead as the instance allows unless given. As `YYYY-MM-DD`. */
  expires_at?: string;
}

/**
 * Create an access token of a project.
 *
 * Creates an access token of a project, with a role no higher than the caller's. The answer is the only
 * chance to read its value. Needs a personal access token.
 *
 * `POST /projects/:project_id/access_tokens`
 *
 * [Documentation](https://docs.gitlab.com/api/project_access_tokens/#create-a-project-access-token)
 */
export function create(
  client: Client,
  params: ProjectAccessTokensCreateParams,
  options?: RequestOptions,
): Call<ResourceAccessTokenWithToken> {
  return client.call(
    { id: "projectAccessTokens.create", method: "POST", path: "/projects/{project_id}/access_tokens" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectAccessTokensGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the token. */
  token_id: number;
}

/**
 * Get an access token of a project.
 *
 * Gets one access token of a project, without its value.
 *
 * `GET /projects/:project_id/access_tokens/:token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_access_tokens/#retrieve-details-on-a-project-access-token)
 */
export function get(
  client: Client,
  params: ProjectAccessTokensGetParams,
  options?: RequestOptions,
): Call<ResourceAccessToken> {
  return client.call(
    { id: "projectAccessTokens.get", method: "GET", path: "/projects/{project_id}/access_tokens/{token_id}" },
    params,
    options,
  );
}

/** Parameters of `revoke`. */
export interface ProjectAccessTokensRevokeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the token. */
  token_id: number;
}

/**
 * Revoke an access token of a project.
 *
 * Revokes an access token of a project.
 *
 * `DELETE /projects/:project_id/access_tokens/:token_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_access_tokens/#revoke-a-project-access-token)
 */
export function revoke(client: Client, params: ProjectAccessTokensRevokeParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "projectAccessTokens.revoke",
      method: "DELETE",
      path: "/projects/{project_id}/access_tokens/{token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `rotateSelf`. */
export interface ProjectAccessTokensRotateSelfParams extends TokenExpiry {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Rotate the project token that makes this call.
 *
 * Revokes the token that the call is made with and creates a new one with the same name, role and scopes. The
 * answer is the only chance to read the new value. Needs the `api` or `self_rotate` scope.
 *
 * `POST /projects/:project_id/access_tokens/self/rotate`
 *
 * Since GitLab 17.9.
 *
 * [Documentation](https://docs.gitlab.com/api/project_access_tokens/#self-rotate)
 */
export function rotateSelf(
  client: Client,
  params: ProjectAccessTokensRotateSelfParams,
  options?: RequestOptions,
): Call<ResourceAccessTokenWithToken> {
  return client.call(
    { id: "projectAccessTokens.rotateSelf", method: "POST", path: "/projects/{project_id}/access_tokens/self/rotate" },
    params,
    options,
  );
}

/** Parameters of `rotate`. */
export interface ProjectAccessTokensRotateParams extends TokenExpiry {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the token. */
  token_id: number;
}

/**
 * Rotate an access token of a project.
 *
 * Revokes an access token of a project and creates a new one with the same name, role and scopes. The answer
 * is the only chance to read the new value. To rotate a token that was revoked before revokes all that came
 * of it.
 *
 * `POST /projects/:project_id/access_tokens/:token_id/rotate`
 *
 * [Documentation](https://docs.gitlab.com/api/project_access_tokens/#rotate-a-project-access-token)
 */
export function rotate(
  client: Client,
  params: ProjectAccessTokensRotateParams,
  options?: RequestOptions,
): Call<ResourceAccessTokenWithToken> {
  return client.call(
    {
      id: "projectAccessTokens.rotate",
      method: "POST",
      path: "/projects/{project_id}/access_tokens/{token_id}/rotate",
    },
    params,
    options,
  );
}

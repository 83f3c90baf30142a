// From spec/resources/protected-environments.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Protection of environments of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/protected_environments/)
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
import type {
  DeployAccessLevelRequest,
  DeployAccessLevelUpdate,
  EnvironmentApprovalRuleRequest,
  ProtectedEnvironment,
} from "../shared/protected-environments.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ProtectedEnvironmentsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List protected environments of a project.
 *
 * Lists the protected environments of a project.
 *
 * `GET /projects/:project_id/protected_environments`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/protected_environments/#list-protected-environments)
 */
export function list(
  client: Client,
  params: ProtectedEnvironmentsListParams,
  options?: ListOptions,
): ListCall<ProtectedEnvironment> {
  return listCall(
    client,
    {
      id: "protectedEnvironments.list",
      method: "GET",
      path: "/projects/{project_id}/protected_environments",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProtectedEnvironmentsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the environment to protect. */
  name: string;
  /** Who may deploy. */
  deploy_access_levels: DeployAccessLevelRequest[];
  /**
   * How many approvals a deployment needs from those who may deploy; `approval_rules` say it better.
   * Default: `0`.
   */
  required_approval_count?: number;
  /** Who must approve deployments. */
  approval_rules?: EnvironmentApprovalRuleRequest[];
}

/**
 * Protect an environment of a project.
 *
 * Protects an environment: only those named may deploy to it.
 *
 * `POST /projects/:project_id/protected_environments`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/protected_environments/#protect-a-single-environment)
 */
export function create(
  client: Client,
  params: ProtectedEnvironmentsCreateParams,
  options?: RequestOptions,
): Call<ProtectedEnvironment> {
  return client.call(
    { id: "protectedEnvironments.create", method: "POST", path: "/projects/{project_id}/protected_environments" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProtectedEnvironmentsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the protected environment. */
  name: string;
}

/**
 * Get a protected environment of a project.
 *
 * Gets the protection of the environment.
 *
 * `GET /projects/:project_id/protected_environments/:name`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/protected_environments/#get-a-single-protected-environment)
 */
export function get(
  client: Client,
  params: ProtectedEnvironmentsGetParams,
  options?: RequestOptions,
): Call<ProtectedEnvironment> {
  return client.call(
    { id: "protectedEnvironments.get", method: "GET", path: "/projects/{project_id}/protected_environments/{name}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProtectedEnvironmentsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the protected environment. */
  name: string;
  /** Entries of who may deploy to add, change or remove. */
  deploy_access_levels?: DeployAccessLevelUpdate[];
  /** How many approvals a deployment needs from those who may deploy; `approval_rules` say it better. */
  required_approval_count?: number;
  /** Who must approve deployments. */
  approval_rules?: EnvironmentApprovalRuleRequest[];
}

/**
 * Update a protected environment of a project.
 *
 * Changes who may deploy and who must approve. Entries of the lists are added, changed by their `id`, or
 * removed with `_destroy`; others stay.
 *
 * `PUT /projects/:project_id/protected_environments/:name`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/protected_environments/#update-a-protected-environment)
 */
export function update(
  client: Client,
  params: ProtectedEnvironmentsUpdateParams,
  options?: RequestOptions,
): Call<ProtectedEnvironment> {
  return client.call(
    { id: "protectedEnvironments.update", method: "PUT", path: "/projects/{project_id}/protected_environments/{name}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProtectedEnvironmentsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the protected environment. */
  name: string;
}

/**
 * Unprotect an environment of a project.
 *
 * Lifts the protection of the environment.
 *
 * `DELETE /projects/:project_id/protected_environments/:name`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/protected_environments/#unprotect-a-single-environment)
 */
function delete_(client: Client, params: ProtectedEnvironmentsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "protectedEnvironments.delete",
      method: "DELETE",
      path: "/projects/{project_id}/protected_environments/{name}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Unprotect an environment of a project.
   *
   * Lifts the protection of the environment.
   *
   * `DELETE /projects/:project_id/protected_environments/:name`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/protected_environments/#unprotect-a-single-environment)
   */
  delete_ as delete,
};

// From spec/resources/protected-branches.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Protection of branches of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/protected_branches/)
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
import type { ProtectedBranch, ProtectedBranchRequest, ProtectedBranchSettings } from "../shared/protected-refs.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ProtectedBranchesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Text that the name or pattern contains. */
  search?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List protected branches of a project.
 *
 * Lists the protected branches of a project, patterns included.
 *
 * `GET /projects/:project_id/protected_branches`
 *
 * [Documentation](https://docs.gitlab.com/api/protected_branches/#list-protected-branches)
 */
export function list(
  client: Client,
  params: ProtectedBranchesListParams,
  options?: ListOptions,
): ListCall<ProtectedBranch> {
  return listCall(
    client,
    {
      id: "protectedBranches.list",
      method: "GET",
      path: "/projects/{project_id}/protected_branches",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProtectedBranchesCreateParams extends ProtectedBranchRequest {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Protect a branch of a project.
 *
 * Protects a branch, or all branches that match a pattern, in a project.
 *
 * `POST /projects/:project_id/protected_branches`
 *
 * [Documentation](https://docs.gitlab.com/api/protected_branches/#protect-repository-branches)
 */
export function create(
  client: Client,
  params: ProtectedBranchesCreateParams,
  options?: RequestOptions,
): Call<ProtectedBranch> {
  return client.call(
    { id: "protectedBranches.create", method: "POST", path: "/projects/{project_id}/protected_branches" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProtectedBranchesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch, or a pattern with wildcards such as `release-*`. */
  name: string;
}

/**
 * Get a protected branch of a project.
 *
 * Gets one protected branch, or pattern, of a project.
 *
 * `GET /projects/:project_id/protected_branches/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/protected_branches/#retrieve-a-protected-branch-or-wildcard-protected-branch)
 */
export function get(
  client: Client,
  params: ProtectedBranchesGetParams,
  options?: RequestOptions,
): Call<ProtectedBranch> {
  return client.call(
    { id: "protectedBranches.get", method: "GET", path: "/projects/{project_id}/protected_branches/{name}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProtectedBranchesUpdateParams extends ProtectedBranchSettings {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch, or a pattern with wildcards such as `release-*`. */
  name: string;
}

/**
 * Update a protected branch of a project.
 *
 * Changes how a branch of a project is protected. Entries of the lists are added, changed by their `id`, or
 * removed with `_destroy`.
 *
 * `PATCH /projects/:project_id/protected_branches/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/protected_branches/#update-a-protected-branch)
 */
export function update(
  client: Client,
  params: ProtectedBranchesUpdateParams,
  options?: RequestOptions,
): Call<ProtectedBranch> {
  return client.call(
    { id: "protectedBranches.update", method: "PATCH", path: "/projects/{project_id}/protected_branches/{name}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProtectedBranchesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch, or a pattern with wildcards such as `release-*`. */
  name: string;
}

/**
 * Unprotect a branch of a project.
 *
 * Lifts the protection of a branch, or pattern, of a project.
 *
 * `DELETE /projects/:project_id/protected_branches/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/protected_branches/#unprotect-repository-branches)
 */
function delete_(client: Client, params: ProtectedBranchesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "protectedBranches.delete",
      method: "DELETE",
      path: "/projects/{project_id}/protected_branches/{name}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Unprotect a branch of a project.
   *
   * Lifts the protection of a branch, or pattern, of a project.
   *
   * `DELETE /projects/:project_id/protected_branches/:name`
   *
   * [Documentation](https://docs.gitlab.com/api/protected_branches/#unprotect-repository-branches)
   */
  delete_ as delete,
};

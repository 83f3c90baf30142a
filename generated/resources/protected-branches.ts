// From spec/resources/protected-branches.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Protection of branches of a project.
 * @see https://docs.gitlab.com/api/protected_branches/
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
  ProtectedBranch,
  ProtectedRefAccessRequest,
  PushAccessLevel,
  UnprotectAccessLevel,
} from "../shared/protected-refs.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of {@link list}. */
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
 * @see https://docs.gitlab.com/api/protected_branches/#list-all-protected-branches
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

/** Parameters of {@link create}. */
export interface ProtectedBranchesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch, or a pattern with wildcards such as `release-*`. */
  name: string;
  /** Whether those who may push may force it. */
  allow_force_push?: boolean;
  /** Role that may lift the protection. */
  unprotect_access_level?: UnprotectAccessLevel;
  /** Who may push: users, groups, deploy keys and roles. Premium and Ultimate only. */
  allowed_to_push?: ProtectedRefAccessRequest[];
  /** Who may merge: users, groups and roles. Premium and Ultimate only. */
  allowed_to_merge?: ProtectedRefAccessRequest[];
  /** Who may lift the protection. Premium and Ultimate only. */
  allowed_to_unprotect?: ProtectedRefAccessRequest[];
  /** Whether code owners must approve what they own. Premium and Ultimate only. */
  code_owner_approval_required?: boolean;
  /** Role that may push; maintainers unless given. */
  push_access_level?: PushAccessLevel;
  /** Role that may merge; maintainers unless given. */
  merge_access_level?: PushAccessLevel;
}

/**
 * Protect a branch of a project.
 *
 * Protects a branch, or all branches that match a pattern, in a project.
 *
 * `POST /projects/:project_id/protected_branches`
 *
 * @see https://docs.gitlab.com/api/protected_branches/#protect-repository-branches
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

/** Parameters of {@link get}. */
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
 * @see https://docs.gitlab.com/api/protected_branches/#retrieve-a-protected-branch
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

/** Parameters of {@link update}. */
export interface ProtectedBranchesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch, or a pattern with wildcards such as `release-*`. */
  name: string;
  /** Whether those who may push may force it. */
  allow_force_push?: boolean;
  /** Role that may lift the protection. */
  unprotect_access_level?: UnprotectAccessLevel;
  /** Who may push: users, groups, deploy keys and roles. Premium and Ultimate only. */
  allowed_to_push?: ProtectedRefAccessRequest[];
  /** Who may merge: users, groups and roles. Premium and Ultimate only. */
  allowed_to_merge?: ProtectedRefAccessRequest[];
  /** Who may lift the protection. Premium and Ultimate only. */
  allowed_to_unprotect?: ProtectedRefAccessRequest[];
  /** Whether code owners must approve what they own. Premium and Ultimate only. */
  code_owner_approval_required?: boolean;
}

/**
 * Update a protected branch of a project.
 *
 * Changes how a branch of a project is protected. Entries of the lists are added, changed by their `id`, or
 * removed with `_destroy`.
 *
 * `PATCH /projects/:project_id/protected_branches/:name`
 *
 * @see https://docs.gitlab.com/api/protected_branches/#update-a-protected-branch
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

/** Parameters of {@link delete_ | delete}. */
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
 * @see https://docs.gitlab.com/api/protected_branches/#unprotect-repository-branches
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
   * @see https://docs.gitlab.com/api/protected_branches/#unprotect-repository-branches
   */
  delete_ as delete,
};

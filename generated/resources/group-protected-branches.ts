// From spec/resources/group-protected-branches.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Protection of branches in all projects of a group.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_branches/)
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
import type { ProtectedBranchBase, ProtectedBranchRequest, ProtectedBranchSettings } from "../shared/protected-refs.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupProtectedBranchesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Text that the name or pattern contains. */
  search?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List protected branches of a group.
 *
 * Lists the protected branches of a group, patterns included.
 *
 * `GET /groups/:group_id/protected_branches`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_branches/#list-protected-branches)
 */
export function list(
  client: Client,
  params: GroupProtectedBranchesListParams,
  options?: ListOptions,
): ListCall<ProtectedBranchBase> {
  return listCall(
    client,
    {
      id: "groupProtectedBranches.list",
      method: "GET",
      path: "/groups/{group_id}/protected_branches",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupProtectedBranchesCreateParams extends ProtectedBranchRequest {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Protect a branch of a group.
 *
 * Protects a branch, or all branches that match a pattern, in a group.
 *
 * `POST /groups/:group_id/protected_branches`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_branches/#protect-repository-branches)
 */
export function create(
  client: Client,
  params: GroupProtectedBranchesCreateParams,
  options?: RequestOptions,
): Call<ProtectedBranchBase> {
  return client.call(
    { id: "groupProtectedBranches.create", method: "POST", path: "/groups/{group_id}/protected_branches" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupProtectedBranchesGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the branch, or a pattern with wildcards such as `release-*`. */
  name: string;
}

/**
 * Get a protected branch of a group.
 *
 * Gets one protected branch, or pattern, of a group.
 *
 * `GET /groups/:group_id/protected_branches/:name`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_branches/#get-a-single-protected-branch-or-wildcard-protected-branch)
 */
export function get(
  client: Client,
  params: GroupProtectedBranchesGetParams,
  options?: RequestOptions,
): Call<ProtectedBranchBase> {
  return client.call(
    { id: "groupProtectedBranches.get", method: "GET", path: "/groups/{group_id}/protected_branches/{name}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupProtectedBranchesUpdateParams extends ProtectedBranchSettings {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the branch, or a pattern with wildcards such as `release-*`. */
  name: string;
}

/**
 * Update a protected branch of a group.
 *
 * Changes how a branch of a group is protected. Entries of the lists are added, changed by their `id`, or
 * removed with `_destroy`.
 *
 * `PATCH /groups/:group_id/protected_branches/:name`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_branches/#update-a-protected-branch)
 */
export function update(
  client: Client,
  params: GroupProtectedBranchesUpdateParams,
  options?: RequestOptions,
): Call<ProtectedBranchBase> {
  return client.call(
    { id: "groupProtectedBranches.update", method: "PATCH", path: "/groups/{group_id}/protected_branches/{name}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupProtectedBranchesDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the branch, or a pattern with wildcards such as `release-*`. */
  name: string;
}

/**
 * Unprotect a branch of a group.
 *
 * Lifts the protection of a branch, or pattern, of a group.
 *
 * `DELETE /groups/:group_id/protected_branches/:name`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_branches/#unprotect-repository-branches)
 */
function delete_(
  client: Client,
  params: GroupProtectedBranchesDeleteParams,
  options?: RequestOptions,
): Call<ProtectedBranchBase | undefined> {
  return client.call(
    { id: "groupProtectedBranches.delete", method: "DELETE", path: "/groups/{group_id}/protected_branches/{name}" },
    params,
    options,
  );
}
export {
  /**
   * Unprotect a branch of a group.
   *
   * Lifts the protection of a branch, or pattern, of a group.
   *
   * `DELETE /groups/:group_id/protected_branches/:name`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/group_protected_branches/#unprotect-repository-branches)
   */
  delete_ as delete,
};

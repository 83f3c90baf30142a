// From spec/resources/branches.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Branches of a project's repository.
 *
 * [Documentation](https://docs.gitlab.com/api/branches/)
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
import type { Commit } from "../shared/repository.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface BranchesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Text that the name contains; `^term` finds names that begin with it, `term$` names that end with it. Do
   * not combine with `regex`.
   */
  search?: string;
  /** Regular expression (RE2) that the name matches. Do not combine with `search`. */
  regex?: string;
  /** Order of the branches. */
  sort?: BranchesSort;
  /** Name of the branch that the page begins after; with keyset pagination only. */
  page_token?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List branches of a repository.
 *
 * Lists the branches of a project's repository, sorted by name unless asked otherwise. Public projects can be
 * read without a credential.
 *
 * `GET /projects/:project_id/repository/branches`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/branches/#list-all-repository-branches)
 */
export function list(client: Client, params: BranchesListParams, options?: ListOptions): ListCall<Branch> {
  return listCall(
    client,
    { id: "branches.list", method: "GET", path: "/projects/{project_id}/repository/branches", pagination: "both" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface BranchesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the new branch. Not 40 hexadecimal characters, since that would look like a commit SHA. */
  branch: string;
  /** Branch, tag or commit SHA to begin at. */
  ref: string;
}

/**
 * Create a branch.
 *
 * Creates a branch at another branch, a tag or a commit.
 *
 * `POST /projects/:project_id/repository/branches`
 *
 * [Documentation](https://docs.gitlab.com/api/branches/#create-repository-branch)
 */
export function create(client: Client, params: BranchesCreateParams, options?: RequestOptions): Call<Branch> {
  return client.call(
    { id: "branches.create", method: "POST", path: "/projects/{project_id}/repository/branches" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface BranchesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch. */
  branch: string;
}

/**
 * Get a branch.
 *
 * Gets one branch with its latest commit. Public projects can be read without a credential.
 *
 * `GET /projects/:project_id/repository/branches/:branch`
 *
 * [Documentation](https://docs.gitlab.com/api/branches/#retrieve-a-repository-branch)
 */
export function get(client: Client, params: BranchesGetParams, options?: RequestOptions): Call<Branch> {
  return client.call(
    { id: "branches.get", method: "GET", path: "/projects/{project_id}/repository/branches/{branch}" },
    params,
    options,
  );
}

/** Parameters of `check`. */
export interface BranchesCheckParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch. */
  branch: string;
}

/**
 * Check that a branch exists.
 *
 * Answers without a body when the branch exists, and with 404 when it does not.
 *
 * `HEAD /projects/:project_id/repository/branches/:branch`
 *
 * [Documentation](https://docs.gitlab.com/api/branches/)
 */
export function check(client: Client, params: BranchesCheckParams, options?: RequestOptions): Call<Headers> {
  return client.call(
    { id: "branches.check", method: "HEAD", path: "/projects/{project_id}/repository/branches/{branch}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface BranchesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch. */
  branch: string;
}

/**
 * Delete a branch.
 *
 * Deletes a branch. Default and protected branches cannot be deleted this way.
 *
 * `DELETE /projects/:project_id/repository/branches/:branch`
 *
 * [Documentation](https://docs.gitlab.com/api/branches/#delete-repository-branch)
 */
function delete_(client: Client, params: BranchesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "branches.delete",
      method: "DELETE",
      path: "/projects/{project_id}/repository/branches/{branch}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a branch.
   *
   * Deletes a branch. Default and protected branches cannot be deleted this way.
   *
   * `DELETE /projects/:project_id/repository/branches/:branch`
   *
   * [Documentation](https://docs.gitlab.com/api/branches/#delete-repository-branch)
   */
  delete_ as delete,
};

/** Parameters of `protect`. */
export interface BranchesProtectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch. */
  branch: string;
  /** Whether developers may push to the branch. */
  developers_can_push?: boolean;
  /** Whether developers may merge into the branch. */
  developers_can_merge?: boolean;
}

/**
 * Protect a branch.
 *
 * Protects a branch, or changes who may push and merge when it is protected already. The protected branches
 * API offers more; this call stays for older clients.
 *
 * `PUT /projects/:project_id/repository/branches/:branch/protect`
 *
 * [Documentation](https://docs.gitlab.com/api/branches/#protect-repository-branch)
 */
export function protect(client: Client, params: BranchesProtectParams, options?: RequestOptions): Call<Branch> {
  return client.call(
    { id: "branches.protect", method: "PUT", path: "/projects/{project_id}/repository/branches/{branch}/protect" },
    params,
    options,
  );
}

/** Parameters of `unprotect`. */
export interface BranchesUnprotectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the branch. */
  branch: string;
}

/**
 * Unprotect a branch.
 *
 * Lifts the protection of a branch. Nothing changes when it is not protected.
 *
 * `PUT /projects/:project_id/repository/branches/:branch/unprotect`
 *
 * [Documentation](https://docs.gitlab.com/api/branches/#unprotect-repository-branch)
 */
export function unprotect(client: Client, params: BranchesUnprotectParams, options?: RequestOptions): Call<Branch> {
  return client.call(
    { id: "branches.unprotect", method: "PUT", path: "/projects/{project_id}/repository/branches/{branch}/unprotect" },
    params,
    options,
  );
}

/** Parameters of `deleteMerged`. */
export interface BranchesDeleteMergedParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Delete merged branches.
 *
 * Deletes all branches that are merged into the default branch, in the background. Protected branches stay.
 *
 * `DELETE /projects/:project_id/repository/merged_branches`
 *
 * [Documentation](https://docs.gitlab.com/api/branches/#delete-all-merged-branches)
 */
export function deleteMerged(
  client: Client,
  params: BranchesDeleteMergedParams,
  options?: RequestOptions,
): Call<MergedBranchesDeletion> {
  return client.call(
    { id: "branches.deleteMerged", method: "DELETE", path: "/projects/{project_id}/repository/merged_branches" },
    params,
    options,
  );
}

/** A branch with its latest commit. */
export interface Branch {
  /** Name of the branch. */
  name: string;
  /** Latest commit. */
  commit: Commit;
  /** Whether all of its commits are in the default branch. */
  merged: boolean;
  /** Whether it is protected. */
  protected: boolean;
  /** Whether its protection lets developers push. */
  developers_can_push: boolean;
  /** Whether its protection lets developers merge. */
  developers_can_merge: boolean;
  /** Whether the caller may push. */
  can_push: boolean;
  /** Whether it is the default branch. */
  default: boolean;
  /** Address of the branch's page. */
  web_url: string;
}

/** Order of branches: by name, or by the date of the latest commit. */
export type BranchesSort = "name_asc" | "updated_asc" | "updated_desc";

/** Confirmation that merged branches are being deleted. */
export interface MergedBranchesDeletion {
  /** `202 Accepted`. */
  message: string;
}

// From spec/resources/project-job-token-scopes.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Which projects and groups may reach a project with the tokens of their CI/CD jobs.
 *
 * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/)
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
import type { BasicGroupDetails } from "../shared/groups.js";
import type { BasicProjectDetails } from "../shared/projects.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface ProjectJobTokenScopesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the job token scope of a project.
 *
 * Gets whether an allowlist decides who may reach a project with job tokens.
 *
 * `GET /projects/:project_id/job_token_scope`
 *
 * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/#retrieve-the-cicd-job-token-access-settings-for-a-project)
 */
export function get(
  client: Client,
  params: ProjectJobTokenScopesGetParams,
  options?: RequestOptions,
): Call<JobTokenScope> {
  return client.call(
    { id: "projectJobTokenScopes.get", method: "GET", path: "/projects/{project_id}/job_token_scope" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectJobTokenScopesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether only those of the allowlist get in; false lets all projects in. */
  enabled: boolean;
}

/**
 * Update the job token scope of a project.
 *
 * Decides whether only the projects and groups of the allowlist may reach a project with job tokens. An
 * instance can enforce it; switching it off is then answered with 400.
 *
 * `PATCH /projects/:project_id/job_token_scope`
 *
 * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/#update-the-cicd-job-token-access-settings-for-a-project)
 */
export function update(
  client: Client,
  params: ProjectJobTokenScopesUpdateParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "projectJobTokenScopes.update", method: "PATCH", path: "/projects/{project_id}/job_token_scope", as: "none" },
    params,
    options,
  );
}

/** Parameters of `listProjects`. */
export interface ProjectJobTokenScopesListProjectsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List projects of a job token allowlist.
 *
 * Lists the projects whose job tokens may reach a project.
 *
 * `GET /projects/:project_id/job_token_scope/allowlist`
 *
 * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/#list-all-projects-in-a-cicd-job-token-allowlist)
 */
export function listProjects(
  client: Client,
  params: ProjectJobTokenScopesListProjectsParams,
  options?: ListOptions,
): ListCall<BasicProjectDetails> {
  return listCall(
    client,
    {
      id: "projectJobTokenScopes.listProjects",
      method: "GET",
      path: "/projects/{project_id}/job_token_scope/allowlist",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `addProject`. */
export interface ProjectJobTokenScopesAddProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the project to add. */
  target_project_id: number;
}

/**
 * Add a project to a job token allowlist.
 *
 * Lets the job tokens of one more project reach a project.
 *
 * `POST /projects/:project_id/job_token_scope/allowlist`
 *
 * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/#add-a-project-to-a-cicd-job-token-allowlist)
 */
export function addProject(
  client: Client,
  params: ProjectJobTokenScopesAddProjectParams,
  options?: RequestOptions,
): Call<JobTokenProjectLink> {
  return client.call(
    {
      id: "projectJobTokenScopes.addProject",
      method: "POST",
      path: "/projects/{project_id}/job_token_scope/allowlist",
    },
    params,
    options,
  );
}

/** Parameters of `removeProject`. */
export interface ProjectJobTokenScopesRemoveProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the project to remove. */
  target_project_id: number;
}

/**
 * Remove a project from a job token allowlist.
 *
 * Keeps the job tokens of a project out again.
 *
 * `DELETE /projects/:project_id/job_token_scope/allowlist/:target_project_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/#delete-a-project-from-a-cicd-job-token-allowlist)
 */
export function removeProject(
  client: Client,
  params: ProjectJobTokenScopesRemoveProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectJobTokenScopes.removeProject",
      method: "DELETE",
      path: "/projects/{project_id}/job_token_scope/allowlist/{target_project_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listGroups`. */
export interface ProjectJobTokenScopesListGroupsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List groups of a job token allowlist.
 *
 * Lists the groups whose projects may reach a project with job tokens.
 *
 * `GET /projects/:project_id/job_token_scope/groups_allowlist`
 *
 * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/#list-all-groups-in-a-cicd-job-token-allowlist)
 */
export function listGroups(
  client: Client,
  params: ProjectJobTokenScopesListGroupsParams,
  options?: ListOptions,
): ListCall<BasicGroupDetails> {
  return listCall(
    client,
    {
      id: "projectJobTokenScopes.listGroups",
      method: "GET",
      path: "/projects/{project_id}/job_token_scope/groups_allowlist",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `addGroup`. */
export interface ProjectJobTokenScopesAddGroupParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the group to add. */
  target_group_id: number;
}

/**
 * Add a group to a job token allowlist.
 *
 * Lets the job tokens of all projects of one more group reach a project.
 *
 * `POST /projects/:project_id/job_token_scope/groups_allowlist`
 *
 * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/#add-a-group-to-a-cicd-job-token-allowlist)
 */
export function addGroup(
  client: Client,
  params: ProjectJobTokenScopesAddGroupParams,
  options?: RequestOptions,
): Call<JobTokenGroupLink> {
  return client.call(
    {
      id: "projectJobTokenScopes.addGroup",
      method: "POST",
      path: "/projects/{project_id}/job_token_scope/groups_allowlist",
    },
    params,
    options,
  );
}

/** Parameters of `removeGroup`. */
export interface ProjectJobTokenScopesRemoveGroupParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the group to remove. */
  target_group_id: number;
}

/**
 * Remove a group from a job token allowlist.
 *
 * Keeps the job tokens of the projects of a group out again.
 *
 * `DELETE /projects/:project_id/job_token_scope/groups_allowlist/:target_group_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_job_token_scopes/#delete-a-group-from-a-cicd-job-token-allowlist)
 */
export function removeGroup(
  client: Client,
  params: ProjectJobTokenScopesRemoveGroupParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectJobTokenScopes.removeGroup",
      method: "DELETE",
      path: "/projects/{project_id}/job_token_scope/groups_allowlist/{target_group_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Group on the allowlist of a project. */
export interface JobTokenGroupLink {
  /** ID of the project that has the allowlist. */
  source_project_id: number;
  /** ID of the group on it. */
  target_group_id: number;
}

/** Project on the allowlist of another one. */
export interface JobTokenProjectLink {
  /** ID of the project that has the allowlist. */
  source_project_id: number;
  /** ID of the project on it. */
  target_project_id: number;
}

/** How job tokens reach a project, and others from it. */
export interface JobTokenScope {
  /** Whether only projects and groups of the allowlist may reach the project; the instance can enforce it. */
  inbound_enabled: boolean;
  /**
   * Whether job tokens of the project reach only the projects of a list.
   * @deprecated Since GitLab 15.9. Use `inbound_enabled`.
   */
  outbound_enabled: boolean;
}

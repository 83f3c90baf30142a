// From spec/resources/project-level-variables.yaml. Do not edit: `npm run generate` writes this file.

/**
 * CI/CD variables of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/project_level_variables/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { CiVariable, VariableFilter, VariableType } from "../shared/ci-variables.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ProjectLevelVariablesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List CI/CD variables of a project.
 *
 * Lists the CI/CD variables of a project.
 *
 * `GET /projects/:project_id/variables`
 *
 * [Documentation](https://docs.gitlab.com/api/project_level_variables/#list-project-variables)
 */
export function list(
  client: Client,
  params: ProjectLevelVariablesListParams,
  options?: ListOptions,
): ListCall<CiVariable> {
  return listCall(
    client,
    { id: "projectLevelVariables.list", method: "GET", path: "/projects/{project_id}/variables", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectLevelVariablesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key: letters, digits and `_`, at most 255 characters. */
  key: string;
  /** What jobs get as the value. */
  value: string;
  /** Whether jobs get the value itself or a file with it. Default: `env_var`. */
  variable_type?: VariableType;
  /** Whether only jobs of protected branches and tags get it. Default: `false`. */
  protected?: boolean;
  /** Whether it is hidden in job logs; the value must be fit for that. Default: `false`. */
  masked?: boolean;
  /** Whether it is hidden in job logs and can never be read again. Default: `false`. Since GitLab 17.4. */
  masked_and_hidden?: boolean;
  /** Whether `$` in it is kept as it is. Since GitLab 15.7. */
  raw?: boolean;
  /**
   * Environments whose jobs get it, for example `production` or `review/*`; all unless given. Default: `*`.
   */
  environment_scope?: string;
  /** Text that describes it. Since GitLab 16.2. */
  description?: string | null;
}

/**
 * Create a CI/CD variable of a project.
 *
 * Creates a CI/CD variable of a project.
 *
 * `POST /projects/:project_id/variables`
 *
 * [Documentation](https://docs.gitlab.com/api/project_level_variables/#create-a-variable)
 */
export function create(
  client: Client,
  params: ProjectLevelVariablesCreateParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    { id: "projectLevelVariables.create", method: "POST", path: "/projects/{project_id}/variables" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectLevelVariablesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the variable. */
  key: string;
  /** Which of several variables with this key: the one of an environment scope. */
  filter?: VariableFilter;
}

/**
 * Get a CI/CD variable of a project.
 *
 * Gets one CI/CD variable of a project.
 *
 * `GET /projects/:project_id/variables/:key`
 *
 * [Documentation](https://docs.gitlab.com/api/project_level_variables/#retrieve-a-single-variable)
 */
export function get(
  client: Client,
  params: ProjectLevelVariablesGetParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return queryCall(
    client,
    { id: "projectLevelVariables.get", method: "GET", path: "/projects/{project_id}/variables/{key}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectLevelVariablesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the variable. */
  key: string;
  /** New value. */
  value?: string;
  /** Whether jobs get the value itself or a file with it. */
  variable_type?: VariableType;
  /** Whether only jobs of protected branches and tags get it. */
  protected?: boolean;
  /** Whether it is hidden in job logs; the value must be fit for that. */
  masked?: boolean;
  /** Whether `$` in it is kept as it is. Since GitLab 15.7. */
  raw?: boolean;
  /** Environments whose jobs get it, for example `production` or `review/*`; all unless given. */
  environment_scope?: string;
  /** Text that describes it. Since GitLab 16.2. */
  description?: string | null;
  /** Which of several variables with this key: the one of an environment scope. */
  filter?: VariableFilter;
}

/**
 * Update a CI/CD variable of a project.
 *
 * Changes a CI/CD variable of a project.
 *
 * `PUT /projects/:project_id/variables/:key`
 *
 * [Documentation](https://docs.gitlab.com/api/project_level_variables/#update-a-variable)
 */
export function update(
  client: Client,
  params: ProjectLevelVariablesUpdateParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    { id: "projectLevelVariables.update", method: "PUT", path: "/projects/{project_id}/variables/{key}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProjectLevelVariablesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the variable. */
  key: string;
  /** Which of several variables with this key: the one of an environment scope. */
  filter?: VariableFilter;
}

/**
 * Delete a CI/CD variable of a project.
 *
 * Deletes a CI/CD variable of a project.
 *
 * `DELETE /projects/:project_id/variables/:key`
 *
 * [Documentation](https://docs.gitlab.com/api/project_level_variables/#delete-a-variable)
 */
function delete_(
  client: Client,
  params: ProjectLevelVariablesDeleteParams,
  options?: RequestOptions,
): Call<CiVariable | undefined> {
  return queryCall(
    client,
    { id: "projectLevelVariables.delete", method: "DELETE", path: "/projects/{project_id}/variables/{key}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a CI/CD variable of a project.
   *
   * Deletes a CI/CD variable of a project.
   *
   * `DELETE /projects/:project_id/variables/:key`
   *
   * [Documentation](https://docs.gitlab.com/api/project_level_variables/#delete-a-variable)
   */
  delete_ as delete,
};

// From spec/resources/instance-level-ci-variables.yaml. Do not edit: `npm run generate` writes this file.

/**
 * CI/CD variables of the instance, which all projects get.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_level_ci_variables/)
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
import type { CiVariable, VariableType } from "../shared/ci-variables.js";

/** Parameters of `list`. */
export interface InstanceLevelCiVariablesListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List CI/CD variables of the instance.
 *
 * Lists the CI/CD variables of the instance.
 *
 * `GET /admin/ci/variables`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_level_ci_variables/#list-all-instance-variables)
 */
export function list(
  client: Client,
  params?: InstanceLevelCiVariablesListParams,
  options?: ListOptions,
): ListCall<CiVariable> {
  return listCall(
    client,
    { id: "instanceLevelCiVariables.list", method: "GET", path: "/admin/ci/variables", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface InstanceLevelCiVariablesCreateParams {
  /** Key: letters, digits and `_`, at most 255 characters. */
  key: string;
  /** What jobs get as the value. */
  value: string;
  /** Whether jobs get the value itself or a file with it. Default: `env_var`. */
  variable_type?: VariableType;
  /** Whether only jobs of protected branches and tags get it. */
  protected?: boolean;
  /** Whether it is hidden in job logs; the value must be fit for that. */
  masked?: boolean;
  /** Whether `$` in it is kept as it is. Since GitLab 15.7. */
  raw?: boolean;
  /** Text that describes it. Since GitLab 16.2. */
  description?: string | null;
}

/**
 * Create a CI/CD variable of the instance.
 *
 * Creates a CI/CD variable of the instance.
 *
 * `POST /admin/ci/variables`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_level_ci_variables/#create-instance-variable)
 */
export function create(
  client: Client,
  params: InstanceLevelCiVariablesCreateParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    { id: "instanceLevelCiVariables.create", method: "POST", path: "/admin/ci/variables" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface InstanceLevelCiVariablesGetParams {
  /** Key of the variable. */
  key: string;
}

/**
 * Get a CI/CD variable of the instance.
 *
 * Gets one CI/CD variable of the instance.
 *
 * `GET /admin/ci/variables/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_level_ci_variables/#retrieve-instance-variable-details)
 */
export function get(
  client: Client,
  params: InstanceLevelCiVariablesGetParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    { id: "instanceLevelCiVariables.get", method: "GET", path: "/admin/ci/variables/{key}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface InstanceLevelCiVariablesUpdateParams {
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
  /** Text that describes it. Since GitLab 16.2. */
  description?: string | null;
}

/**
 * Update a CI/CD variable of the instance.
 *
 * Changes a CI/CD variable of the instance.
 *
 * `PUT /admin/ci/variables/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_level_ci_variables/#update-instance-variable)
 */
export function update(
  client: Client,
  params: InstanceLevelCiVariablesUpdateParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    { id: "instanceLevelCiVariables.update", method: "PUT", path: "/admin/ci/variables/{key}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface InstanceLevelCiVariablesDeleteParams {
  /** Key of the variable. */
  key: string;
}

/**
 * Delete a CI/CD variable of the instance.
 *
 * Deletes a CI/CD variable of the instance.
 *
 * `DELETE /admin/ci/variables/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/instance_level_ci_variables/#delete-instance-variable)
 */
function delete_(
  client: Client,
  params: InstanceLevelCiVariablesDeleteParams,
  options?: RequestOptions,
): Call<CiVariable | undefined> {
  return client.call(
    { id: "instanceLevelCiVariables.delete", method: "DELETE", path: "/admin/ci/variables/{key}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a CI/CD variable of the instance.
   *
   * Deletes a CI/CD variable of the instance.
   *
   * `DELETE /admin/ci/variables/:key`
   *
   * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/instance_level_ci_variables/#delete-instance-variable)
   */
  delete_ as delete,
};

// From spec/resources/group-level-variables.yaml. Do not edit: `npm run generate` writes this file.

/**
 * CI/CD variables of a group, which its projects get.
 *
 * [Documentation](https://docs.gitlab.com/api/group_level_variables/)
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
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupLevelVariablesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List CI/CD variables of a group.
 *
 * Lists the CI/CD variables of a group.
 *
 * `GET /groups/:group_id/variables`
 *
 * [Documentation](https://docs.gitlab.com/api/group_level_variables/#list-all-group-variables)
 */
export function list(
  client: Client,
  params: GroupLevelVariablesListParams,
  options?: ListOptions,
): ListCall<CiVariable> {
  return listCall(
    client,
    { id: "groupLevelVariables.list", method: "GET", path: "/groups/{group_id}/variables", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupLevelVariablesCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
   * Premium and Ultimate only.
   */
  environment_scope?: string;
  /** Text that describes it. Since GitLab 16.2. */
  description?: string | null;
}

/**
 * Create a CI/CD variable of a group.
 *
 * Creates a CI/CD variable of a group.
 *
 * `POST /groups/:group_id/variables`
 *
 * [Documentation](https://docs.gitlab.com/api/group_level_variables/#create-a-group-variable)
 */
export function create(
  client: Client,
  params: GroupLevelVariablesCreateParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    { id: "groupLevelVariables.create", method: "POST", path: "/groups/{group_id}/variables" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupLevelVariablesGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Key of the variable. */
  key: string;
  /** Which of several variables with this key: the one of an environment scope. Premium and Ultimate only. */
  filter?: VariableFilter;
}

/**
 * Get a CI/CD variable of a group.
 *
 * Gets one CI/CD variable of a group.
 *
 * `GET /groups/:group_id/variables/:key`
 *
 * [Documentation](https://docs.gitlab.com/api/group_level_variables/#retrieve-details-of-a-group-variable)
 */
export function get(client: Client, params: GroupLevelVariablesGetParams, options?: RequestOptions): Call<CiVariable> {
  return queryCall(
    client,
    { id: "groupLevelVariables.get", method: "GET", path: "/groups/{group_id}/variables/{key}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupLevelVariablesUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
  /**
   * Environments whose jobs get it, for example `production` or `review/*`; all unless given. Premium and
   * Ultimate only.
   */
  environment_scope?: string;
  /** Text that describes it. Since GitLab 16.2. */
  description?: string | null;
  /** Which of several variables with this key: the one of an environment scope. Premium and Ultimate only. */
  filter?: VariableFilter;
}

/**
 * Update a CI/CD variable of a group.
 *
 * Changes a CI/CD variable of a group.
 *
 * `PUT /groups/:group_id/variables/:key`
 *
 * [Documentation](https://docs.gitlab.com/api/group_level_variables/#update-a-group-variable)
 */
export function update(
  client: Client,
  params: GroupLevelVariablesUpdateParams,
  options?: RequestOptions,
): Call<CiVariable> {
  return client.call(
    { id: "groupLevelVariables.update", method: "PUT", path: "/groups/{group_id}/variables/{key}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupLevelVariablesDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Key of the variable. */
  key: string;
  /** Which of several variables with this key: the one of an environment scope. Premium and Ultimate only. */
  filter?: VariableFilter;
}

/**
 * Delete a CI/CD variable of a group.
 *
 * Deletes a CI/CD variable of a group.
 *
 * `DELETE /groups/:group_id/variables/:key`
 *
 * [Documentation](https://docs.gitlab.com/api/group_level_variables/#delete-a-group-variable)
 */
function delete_(
  client: Client,
  params: GroupLevelVariablesDeleteParams,
  options?: RequestOptions,
): Call<CiVariable | undefined> {
  return queryCall(
    client,
    { id: "groupLevelVariables.delete", method: "DELETE", path: "/groups/{group_id}/variables/{key}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a CI/CD variable of a group.
   *
   * Deletes a CI/CD variable of a group.
   *
   * `DELETE /groups/:group_id/variables/:key`
   *
   * [Documentation](https://docs.gitlab.com/api/group_level_variables/#delete-a-group-variable)
   */
  delete_ as delete,
};

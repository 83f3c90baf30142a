// From spec/resources/project-aliases.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Short names that repositories can be cloned by.
 *
 * [Documentation](https://docs.gitlab.com/api/project_aliases/)
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
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ProjectAliasesListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List project aliases.
 *
 * Lists all project aliases of the instance.
 *
 * `GET /project_aliases`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_aliases/#list-all-project-aliases)
 */
export function list(client: Client, params?: ProjectAliasesListParams, options?: ListOptions): ListCall<ProjectAlias> {
  return listCall(
    client,
    { id: "projectAliases.list", method: "GET", path: "/project_aliases", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectAliasesCreateParams {
  /** ID or path of the project. */
  project_id: ProjectIdOrPath;
  /** The alias, unique on the instance. */
  name: string;
}

/**
 * Create a project alias.
 *
 * Creates an alias for a project.
 *
 * `POST /project_aliases`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_aliases/#create-a-project-alias)
 */
export function create(
  client: Client,
  params: ProjectAliasesCreateParams,
  options?: RequestOptions,
): Call<ProjectAlias> {
  return client.call({ id: "projectAliases.create", method: "POST", path: "/project_aliases" }, params, options);
}

/** Parameters of `get`. */
export interface ProjectAliasesGetParams {
  /** Alias that repositories are cloned by. */
  alias_name: string;
}

/**
 * Get a project alias.
 *
 * Gets one project alias.
 *
 * `GET /project_aliases/:alias_name`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_aliases/#retrieve-a-project-alias)
 */
export function get(client: Client, params: ProjectAliasesGetParams, options?: RequestOptions): Call<ProjectAlias> {
  return client.call(
    { id: "projectAliases.get", method: "GET", path: "/project_aliases/{alias_name}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProjectAliasesDeleteParams {
  /** Alias that repositories are cloned by. */
  alias_name: string;
}

/**
 * Delete a project alias.
 *
 * Deletes a project alias; the project stays.
 *
 * `DELETE /project_aliases/:alias_name`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_aliases/#delete-a-project-alias)
 */
function delete_(client: Client, params: ProjectAliasesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "projectAliases.delete", method: "DELETE", path: "/project_aliases/{alias_name}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a project alias.
   *
   * Deletes a project alias; the project stays.
   *
   * `DELETE /project_aliases/:alias_name`
   *
   * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/project_aliases/#delete-a-project-alias)
   */
  delete_ as delete,
};

/** Short name that a repository can be cloned by. */
export interface ProjectAlias {
  /** ID of the project alias. */
  id: number;
  /** ID of the project. */
  project_id: number;
  /** The alias. */
  name: string;
}

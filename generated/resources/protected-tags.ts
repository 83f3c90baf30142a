// From spec/resources/protected-tags.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Protection of tags of a project: who may create them.
 *
 * [Documentation](https://docs.gitlab.com/api/protected_tags/)
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
import type { ProtectedRefAccess, ProtectedRefAccessRequest, PushAccessLevel } from "../shared/protected-refs.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ProtectedTagsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List protected tags of a project.
 *
 * Lists the protected tags of a project, patterns included.
 *
 * `GET /projects/:project_id/protected_tags`
 *
 * [Documentation](https://docs.gitlab.com/api/protected_tags/#list-protected-tags)
 */
export function list(client: Client, params: ProtectedTagsListParams, options?: ListOptions): ListCall<ProtectedTag> {
  return listCall(
    client,
    { id: "protectedTags.list", method: "GET", path: "/projects/{project_id}/protected_tags", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProtectedTagsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag, or a pattern with wildcards such as `v*`. */
  name: string;
  /** Role that may create matching tags; maintainers unless given. */
  create_access_level?: PushAccessLevel;
  /** Who may create matching tags: users, groups, deploy keys and roles. Premium and Ultimate only. */
  allowed_to_create?: ProtectedRefAccessRequest[];
}

/**
 * Protect a tag of a project.
 *
 * Protects a tag, or all tags that match a pattern.
 *
 * `POST /projects/:project_id/protected_tags`
 *
 * [Documentation](https://docs.gitlab.com/api/protected_tags/#protect-a-repository-tag)
 */
export function create(
  client: Client,
  params: ProtectedTagsCreateParams,
  options?: RequestOptions,
): Call<ProtectedTag> {
  return client.call(
    { id: "protectedTags.create", method: "POST", path: "/projects/{project_id}/protected_tags" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProtectedTagsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag, or a pattern with wildcards such as `v*`. */
  name: string;
}

/**
 * Get a protected tag of a project.
 *
 * Gets one protected tag, or pattern.
 *
 * `GET /projects/:project_id/protected_tags/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/protected_tags/#get-a-protected-tag-or-wildcard-protected-tag)
 */
export function get(client: Client, params: ProtectedTagsGetParams, options?: RequestOptions): Call<ProtectedTag> {
  return client.call(
    { id: "protectedTags.get", method: "GET", path: "/projects/{project_id}/protected_tags/{name}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProtectedTagsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tag, or a pattern with wildcards such as `v*`. */
  name: string;
}

/**
 * Unprotect a tag of a project.
 *
 * Lifts the protection of a tag, or pattern.
 *
 * `DELETE /projects/:project_id/protected_tags/:name`
 *
 * [Documentation](https://docs.gitlab.com/api/protected_tags/#unprotect-repository-tags)
 */
function delete_(client: Client, params: ProtectedTagsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "protectedTags.delete", method: "DELETE", path: "/projects/{project_id}/protected_tags/{name}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Unprotect a tag of a project.
   *
   * Lifts the protection of a tag, or pattern.
   *
   * `DELETE /projects/:project_id/protected_tags/:name`
   *
   * [Documentation](https://docs.gitlab.com/api/protected_tags/#unprotect-repository-tags)
   */
  delete_ as delete,
};

/** Protection of a tag, or of all tags that match a pattern. */
export interface ProtectedTag {
  /** Name of the tag, or the pattern. */
  name: string;
  /** Who may create matching tags. */
  create_access_levels: ProtectedRefAccess[];
}

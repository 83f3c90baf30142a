// From spec/resources/feature-flag-user-lists.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Lists of users that strategies of feature flags are for.
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flag_user_lists/)
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
import type { FeatureFlagUserListBasic } from "../shared/feature-flags.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface FeatureFlagUserListsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Text that the name contains. */
  search?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List feature flag user lists.
 *
 * Lists the user lists of a project. At least the Developer role is needed.
 *
 * `GET /projects/:project_id/feature_flags_user_lists`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flag_user_lists/#list-all-feature-flag-user-lists-for-a-project)
 */
export function list(
  client: Client,
  params: FeatureFlagUserListsListParams,
  options?: ListOptions,
): ListCall<FeatureFlagUserList> {
  return listCall(
    client,
    {
      id: "featureFlagUserLists.list",
      method: "GET",
      path: "/projects/{project_id}/feature_flags_user_lists",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface FeatureFlagUserListsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the list. */
  name: string;
  /** IDs of the users in your own application, separated by commas. */
  user_xids: string;
}

/**
 * Create a feature flag user list.
 *
 * Creates a list of users for strategies of feature flags.
 *
 * `POST /projects/:project_id/feature_flags_user_lists`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flag_user_lists/#create-a-feature-flag-user-list)
 */
export function create(
  client: Client,
  params: FeatureFlagUserListsCreateParams,
  options?: RequestOptions,
): Call<FeatureFlagUserList> {
  return client.call(
    { id: "featureFlagUserLists.create", method: "POST", path: "/projects/{project_id}/feature_flags_user_lists" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface FeatureFlagUserListsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the list inside its project (`iid`, not `id`). */
  user_list_iid: number;
}

/**
 * Get a feature flag user list.
 *
 * Gets one list of users.
 *
 * `GET /projects/:project_id/feature_flags_user_lists/:user_list_iid`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flag_user_lists/#retrieve-a-feature-flag-user-list)
 */
export function get(
  client: Client,
  params: FeatureFlagUserListsGetParams,
  options?: RequestOptions,
): Call<FeatureFlagUserList> {
  return client.call(
    {
      id: "featureFlagUserLists.get",
      method: "GET",
      path: "/projects/{project_id}/feature_flags_user_lists/{user_list_iid}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface FeatureFlagUserListsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the list inside its project (`iid`, not `id`). */
  user_list_iid: number;
  /** New name. */
  name?: string;
  /** IDs of all users in your own application, separated by commas; replaces those before. */
  user_xids?: string;
}

/**
 * Update a feature flag user list.
 *
 * Changes the name of a list, or replaces its users.
 *
 * `PUT /projects/:project_id/feature_flags_user_lists/:user_list_iid`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flag_user_lists/#update-a-feature-flag-user-list)
 */
export function update(
  client: Client,
  params: FeatureFlagUserListsUpdateParams,
  options?: RequestOptions,
): Call<FeatureFlagUserList> {
  return client.call(
    {
      id: "featureFlagUserLists.update",
      method: "PUT",
      path: "/projects/{project_id}/feature_flags_user_lists/{user_list_iid}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface FeatureFlagUserListsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the list inside its project (`iid`, not `id`). */
  user_list_iid: number;
}

/**
 * Delete a feature flag user list.
 *
 * Deletes a list of users. One that a strategy uses cannot be deleted.
 *
 * `DELETE /projects/:project_id/feature_flags_user_lists/:user_list_iid`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flag_user_lists/#delete-feature-flag-user-list)
 */
function delete_(client: Client, params: FeatureFlagUserListsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "featureFlagUserLists.delete",
      method: "DELETE",
      path: "/projects/{project_id}/feature_flags_user_lists/{user_list_iid}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a feature flag user list.
   *
   * Deletes a list of users. One that a strategy uses cannot be deleted.
   *
   * `DELETE /projects/:project_id/feature_flags_user_lists/:user_list_iid`
   *
   * [Documentation](https://docs.gitlab.com/api/feature_flag_user_lists/#delete-feature-flag-user-list)
   */
  delete_ as delete,
};

/** List of users that strategies of feature flags are for. */
export interface FeatureFlagUserList extends FeatureFlagUserListBasic {
  /** ID of its project. */
  project_id: number;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Path of its page on the instance. */
  path: string;
  /** Path of the page where it can be changed. */
  edit_path: string;
}

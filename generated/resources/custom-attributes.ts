// From spec/resources/custom-attributes.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Keys and values that administrators attach to users, groups and projects.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { CustomAttribute, GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `listForUser`. */
export interface CustomAttributesListForUserParams {
  /** ID of the user. */
  user_id: number;
}

/**
 * List custom attributes of a user.
 *
 * Lists the custom attributes that administrators attached to a user, all in one answer.
 *
 * `GET /users/:user_id/custom_attributes`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#list-all-custom-attributes)
 */
export function listForUser(
  client: Client,
  params: CustomAttributesListForUserParams,
  options?: RequestOptions,
): Call<CustomAttribute[]> {
  return client.call(
    { id: "customAttributes.listForUser", method: "GET", path: "/users/{user_id}/custom_attributes" },
    params,
    options,
  );
}

/** Parameters of `getForUser`. */
export interface CustomAttributesGetForUserParams {
  /** ID of the user. */
  user_id: number;
  /** Key of the custom attribute. */
  key: string;
}

/**
 * Get a custom attribute of a user.
 *
 * Gets one custom attribute of a user by its key.
 *
 * `GET /users/:user_id/custom_attributes/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#retrieve-a-custom-attribute)
 */
export function getForUser(
  client: Client,
  params: CustomAttributesGetForUserParams,
  options?: RequestOptions,
): Call<CustomAttribute> {
  return client.call(
    { id: "customAttributes.getForUser", method: "GET", path: "/users/{user_id}/custom_attributes/{key}" },
    params,
    options,
  );
}

/** Parameters of `setForUser`. */
export interface CustomAttributesSetForUserParams {
  /** ID of the user. */
  user_id: number;
  /** Key of the custom attribute. */
  key: string;
  /** Value of the custom attribute. */
  value: string;
}

/**
 * Set a custom attribute of a user.
 *
 * Attaches a custom attribute to a user, or gives the one with this key a new value.
 *
 * `PUT /users/:user_id/custom_attributes/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#update-a-custom-attribute)
 */
export function setForUser(
  client: Client,
  params: CustomAttributesSetForUserParams,
  options?: RequestOptions,
): Call<CustomAttribute> {
  return client.call(
    { id: "customAttributes.setForUser", method: "PUT", path: "/users/{user_id}/custom_attributes/{key}" },
    params,
    options,
  );
}

/** Parameters of `deleteForUser`. */
export interface CustomAttributesDeleteForUserParams {
  /** ID of the user. */
  user_id: number;
  /** Key of the custom attribute. */
  key: string;
}

/**
 * Delete a custom attribute of a user.
 *
 * Removes a custom attribute from a user.
 *
 * `DELETE /users/:user_id/custom_attributes/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#delete-custom-attribute)
 */
export function deleteForUser(
  client: Client,
  params: CustomAttributesDeleteForUserParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "customAttributes.deleteForUser",
      method: "DELETE",
      path: "/users/{user_id}/custom_attributes/{key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface CustomAttributesListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * List custom attributes of a group.
 *
 * Lists the custom attributes that administrators attached to a group, all in one answer.
 *
 * `GET /groups/:group_id/custom_attributes`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#list-all-custom-attributes)
 */
export function listForGroup(
  client: Client,
  params: CustomAttributesListForGroupParams,
  options?: RequestOptions,
): Call<CustomAttribute[]> {
  return client.call(
    { id: "customAttributes.listForGroup", method: "GET", path: "/groups/{group_id}/custom_attributes" },
    params,
    options,
  );
}

/** Parameters of `getForGroup`. */
export interface CustomAttributesGetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Key of the custom attribute. */
  key: string;
}

/**
 * Get a custom attribute of a group.
 *
 * Gets one custom attribute of a group by its key.
 *
 * `GET /groups/:group_id/custom_attributes/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#retrieve-a-custom-attribute)
 */
export function getForGroup(
  client: Client,
  params: CustomAttributesGetForGroupParams,
  options?: RequestOptions,
): Call<CustomAttribute> {
  return client.call(
    { id: "customAttributes.getForGroup", method: "GET", path: "/groups/{group_id}/custom_attributes/{key}" },
    params,
    options,
  );
}

/** Parameters of `setForGroup`. */
export interface CustomAttributesSetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Key of the custom attribute. */
  key: string;
  /** Value of the custom attribute. */
  value: string;
}

/**
 * Set a custom attribute of a group.
 *
 * Attaches a custom attribute to a group, or gives the one with this key a new value.
 *
 * `PUT /groups/:group_id/custom_attributes/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#update-a-custom-attribute)
 */
export function setForGroup(
  client: Client,
  params: CustomAttributesSetForGroupParams,
  options?: RequestOptions,
): Call<CustomAttribute> {
  return client.call(
    { id: "customAttributes.setForGroup", method: "PUT", path: "/groups/{group_id}/custom_attributes/{key}" },
    params,
    options,
  );
}

/** Parameters of `deleteForGroup`. */
export interface CustomAttributesDeleteForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Key of the custom attribute. */
  key: string;
}

/**
 * Delete a custom attribute of a group.
 *
 * Removes a custom attribute from a group.
 *
 * `DELETE /groups/:group_id/custom_attributes/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#delete-custom-attribute)
 */
export function deleteForGroup(
  client: Client,
  params: CustomAttributesDeleteForGroupParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "customAttributes.deleteForGroup",
      method: "DELETE",
      path: "/groups/{group_id}/custom_attributes/{key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface CustomAttributesListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * List custom attributes of a project.
 *
 * Lists the custom attributes that administrators attached to a project, all in one answer.
 *
 * `GET /projects/:project_id/custom_attributes`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#list-all-custom-attributes)
 */
export function listForProject(
  client: Client,
  params: CustomAttributesListForProjectParams,
  options?: RequestOptions,
): Call<CustomAttribute[]> {
  return client.call(
    { id: "customAttributes.listForProject", method: "GET", path: "/projects/{project_id}/custom_attributes" },
    params,
    options,
  );
}

/** Parameters of `getForProject`. */
export interface CustomAttributesGetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the custom attribute. */
  key: string;
}

/**
 * Get a custom attribute of a project.
 *
 * Gets one custom attribute of a project by its key.
 *
 * `GET /projects/:project_id/custom_attributes/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#retrieve-a-custom-attribute)
 */
export function getForProject(
  client: Client,
  params: CustomAttributesGetForProjectParams,
  options?: RequestOptions,
): Call<CustomAttribute> {
  return client.call(
    { id: "customAttributes.getForProject", method: "GET", path: "/projects/{project_id}/custom_attributes/{key}" },
    params,
    options,
  );
}

/** Parameters of `setForProject`. */
export interface CustomAttributesSetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the custom attribute. */
  key: string;
  /** Value of the custom attribute. */
  value: string;
}

/**
 * Set a custom attribute of a project.
 *
 * Attaches a custom attribute to a project, or gives the one with this key a new value.
 *
 * `PUT /projects/:project_id/custom_attributes/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#update-a-custom-attribute)
 */
export function setForProject(
  client: Client,
  params: CustomAttributesSetForProjectParams,
  options?: RequestOptions,
): Call<CustomAttribute> {
  return client.call(
    { id: "customAttributes.setForProject", method: "PUT", path: "/projects/{project_id}/custom_attributes/{key}" },
    params,
    options,
  );
}

/** Parameters of `deleteForProject`. */
export interface CustomAttributesDeleteForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of the custom attribute. */
  key: string;
}

/**
 * Delete a custom attribute of a project.
 *
 * Removes a custom attribute from a project.
 *
 * `DELETE /projects/:project_id/custom_attributes/:key`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/custom_attributes/#delete-custom-attribute)
 */
export function deleteForProject(
  client: Client,
  params: CustomAttributesDeleteForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "customAttributes.deleteForProject",
      method: "DELETE",
      path: "/projects/{project_id}/custom_attributes/{key}",
      as: "none",
    },
    params,
    options,
  );
}

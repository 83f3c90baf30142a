// From spec/resources/labels.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Labels of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/labels/)
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
import type { Label } from "../shared/labels.js";
import type { LabelIdOrTitle, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface LabelsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether to tell how many issues and merge requests have each label. Default: `false`. */
  with_counts?: boolean;
  /** Whether to list labels of the groups above too. Default: `true`. */
  include_ancestor_groups?: boolean;
  /** Text that the title or the description contains. */
  search?: string;
  /** True for archived labels only; all labels unless given. Since GitLab 18.3. */
  archived?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List labels of a project.
 *
 * Lists the labels of a project, those of its groups included unless asked otherwise.
 *
 * `GET /projects/:project_id/labels`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#list-all-project-labels)
 */
export function list(client: Client, params: LabelsListParams, options?: ListOptions): ListCall<ProjectLabel> {
  return listCall(
    client,
    { id: "labels.list", method: "GET", path: "/projects/{project_id}/labels", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface LabelsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Title. */
  name: string;
  /** Color in hexadecimal such as `#FFAABB`, or a color name of CSS such as `red`. */
  color: string;
  /** Text that describes it. */
  description?: string;
  /** Whether it is archived, and no longer offered for new use. Default: `false`. Since GitLab 18.3. */
  archived?: boolean;
  /** Place among the prioritised labels, 0 for the first; null for no priority. */
  priority?: number | null;
}

/**
 * Create a label in a project.
 *
 * Creates a label in a project. Titles are unique in a project.
 *
 * `POST /projects/:project_id/labels`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#create-a-project-label)
 */
export function create(client: Client, params: LabelsCreateParams, options?: RequestOptions): Call<ProjectLabel> {
  return client.call({ id: "labels.create", method: "POST", path: "/projects/{project_id}/labels" }, params, options);
}

/** Parameters of `updateByName`. */
export interface LabelsUpdateByNameParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Title of the label. Give this or `label_id`. */
  name?: string;
  /** ID of the label. Give this or `name`. */
  label_id?: number;
  /** New title. */
  new_name?: string;
  /** Color in hexadecimal such as `#FFAABB`, or a color name of CSS such as `red`. */
  color?: string;
  /** New text that describes it. */
  description?: string;
  /** Whether it is archived, and no longer offered for new use. Since GitLab 18.3. */
  archived?: boolean;
  /** Place among the prioritised labels, 0 for the first; null for no priority. */
  priority?: number | null;
}

/**
 * Update a label of a project by its title.
 *
 * Changes a label of a project that the body names. An older form of the call with the label in the path.
 *
 * `PUT /projects/:project_id/labels`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#update-a-project-label)
 *
 * @deprecated Since GitLab 12.4. Use {@link update}.
 */
export function updateByName(
  client: Client,
  params: LabelsUpdateByNameParams,
  options?: RequestOptions,
): Call<ProjectLabel> {
  return client.call(
    { id: "labels.updateByName", method: "PUT", path: "/projects/{project_id}/labels" },
    params,
    options,
  );
}

/** Parameters of `deleteByName`. */
export interface LabelsDeleteByNameParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Title of the label. Give this or `label_id`. */
  name?: string;
  /** ID of the label. Give this or `name`. */
  label_id?: number;
}

/**
 * Delete a label of a project by its title.
 *
 * Deletes a label of a project that the query names. An older form of the call with the label in the path.
 *
 * `DELETE /projects/:project_id/labels`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#delete-a-project-label)
 *
 * @deprecated Since GitLab 12.4. Use {@link delete_ | delete}.
 */
export function deleteByName(
  client: Client,
  params: LabelsDeleteByNameParams,
  options?: RequestOptions,
): Call<ProjectLabel | undefined> {
  return queryCall(
    client,
    { id: "labels.deleteByName", method: "DELETE", path: "/projects/{project_id}/labels" },
    params,
    options,
  );
}

/** Parameters of `promoteByName`. */
export interface LabelsPromoteByNameParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Title of the label. */
  name: string;
}

/**
 * Promote a label by its title.
 *
 * Makes a label of a project, which the body names, a label of its group. An older form of the call with the
 * label in the path.
 *
 * `PUT /projects/:project_id/labels/promote`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#promote-a-project-label-to-a-group-label)
 *
 * @deprecated Since GitLab 12.4. Use {@link promote}.
 */
export function promoteByName(
  client: Client,
  params: LabelsPromoteByNameParams,
  options?: RequestOptions,
): Call<Label> {
  return client.call(
    { id: "labels.promoteByName", method: "PUT", path: "/projects/{project_id}/labels/promote" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface LabelsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
  /** Whether to look in the groups above too. Default: `true`. */
  include_ancestor_groups?: boolean;
}

/**
 * Get a label of a project.
 *
 * Gets one label of a project by its ID or title.
 *
 * `GET /projects/:project_id/labels/:label_id`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#retrieve-a-project-label)
 */
export function get(client: Client, params: LabelsGetParams, options?: RequestOptions): Call<ProjectLabel> {
  return queryCall(
    client,
    { id: "labels.get", method: "GET", path: "/projects/{project_id}/labels/{label_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface LabelsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
  /** New title. */
  new_name?: string;
  /** Color in hexadecimal such as `#FFAABB`, or a color name of CSS such as `red`. */
  color?: string;
  /** New text that describes it. */
  description?: string;
  /** Whether it is archived, and no longer offered for new use. Since GitLab 18.3. */
  archived?: boolean;
  /** Place among the prioritised labels, 0 for the first; null for no priority. */
  priority?: number | null;
}

/**
 * Update a label of a project.
 *
 * Changes title, color or description of a label of a project. Give at least one attribute.
 *
 * `PUT /projects/:project_id/labels/:label_id`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#update-a-project-label)
 */
export function update(client: Client, params: LabelsUpdateParams, options?: RequestOptions): Call<ProjectLabel> {
  return client.call(
    { id: "labels.update", method: "PUT", path: "/projects/{project_id}/labels/{label_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface LabelsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
}

/**
 * Delete a label of a project.
 *
 * Deletes a label of a project, and takes it off everything that has it.
 *
 * `DELETE /projects/:project_id/labels/:label_id`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#delete-a-project-label)
 */
function delete_(client: Client, params: LabelsDeleteParams, options?: RequestOptions): Call<ProjectLabel | undefined> {
  return client.call(
    { id: "labels.delete", method: "DELETE", path: "/projects/{project_id}/labels/{label_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a label of a project.
   *
   * Deletes a label of a project, and takes it off everything that has it.
   *
   * `DELETE /projects/:project_id/labels/:label_id`
   *
   * [Documentation](https://docs.gitlab.com/api/labels/#delete-a-project-label)
   */
  delete_ as delete,
};

/** Parameters of `subscribe`. */
export interface LabelsSubscribeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
}

/**
 * Subscribe to a label of a project.
 *
 * Subscribes the caller to a label of a project, so that notifications of what gets it are sent.
 *
 * `POST /projects/:project_id/labels/:label_id/subscribe`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#subscribe-to-a-project-label)
 */
export function subscribe(client: Client, params: LabelsSubscribeParams, options?: RequestOptions): Call<ProjectLabel> {
  return client.call(
    {
      id: "labels.subscribe",
      method: "POST",
      path: "/projects/{project_id}/labels/{label_id}/subscribe",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `unsubscribe`. */
export interface LabelsUnsubscribeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
}

/**
 * Unsubscribe from a label of a project.
 *
 * Ends the caller's subscription to a label of a project.
 *
 * `POST /projects/:project_id/labels/:label_id/unsubscribe`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#unsubscribe-from-a-project-label)
 */
export function unsubscribe(
  client: Client,
  params: LabelsUnsubscribeParams,
  options?: RequestOptions,
): Call<ProjectLabel> {
  return client.call(
    {
      id: "labels.unsubscribe",
      method: "POST",
      path: "/projects/{project_id}/labels/{label_id}/unsubscribe",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `promote`. */
export interface LabelsPromoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
}

/**
 * Promote a project label to a group label.
 *
 * Makes a label of a project a label of its group, which all projects of the group can use. It keeps its ID.
 *
 * `PUT /projects/:project_id/labels/:label_id/promote`
 *
 * [Documentation](https://docs.gitlab.com/api/labels/#promote-a-project-label-to-a-group-label)
 */
export function promote(client: Client, params: LabelsPromoteParams, options?: RequestOptions): Call<Label> {
  return client.call(
    { id: "labels.promote", method: "PUT", path: "/projects/{project_id}/labels/{label_id}/promote" },
    params,
    options,
  );
}

/** Label as a project shows it. */
export interface ProjectLabel extends Label {
  /** Place among the prioritised labels, 0 for the first; null for no priority. */
  priority: number | null;
  /** Whether it is the project's own, not that of a group. */
  is_project_label: boolean;
}

// From spec/resources/group-labels.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Labels of a group, which its projects can use.
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/)
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
import type { GroupIdOrPath, LabelIdOrTitle } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupLabelsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether to tell how many issues and merge requests have each label. Default: `false`. */
  with_counts?: boolean;
  /** Whether to list labels of the groups above too. Default: `true`. */
  include_ancestor_groups?: boolean;
  /** Whether to list labels of the subgroups too. Default: `false`. */
  include_descendant_groups?: boolean;
  /** Whether to leave out labels of projects. Default: `true`. */
  only_group_labels?: boolean;
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
 * List labels of a group.
 *
 * Lists the labels of a group and of the groups above it.
 *
 * `GET /groups/:group_id/labels`
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/#list-group-labels)
 */
export function list(client: Client, params: GroupLabelsListParams, options?: ListOptions): ListCall<Label> {
  return listCall(
    client,
    { id: "groupLabels.list", method: "GET", path: "/groups/{group_id}/labels", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupLabelsCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Title. */
  name: string;
  /** Color in hexadecimal such as `#FFAABB`, or a color name of CSS such as `red`. */
  color: string;
  /** Text that describes it. */
  description?: string;
  /** Whether it is archived, and no longer offered for new use. Default: `false`. Since GitLab 18.3. */
  archived?: boolean;
}

/**
 * Create a label in a group.
 *
 * Creates a label in a group. Titles are unique in a group.
 *
 * `POST /groups/:group_id/labels`
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/#create-a-new-group-label)
 */
export function create(client: Client, params: GroupLabelsCreateParams, options?: RequestOptions): Call<Label> {
  return client.call({ id: "groupLabels.create", method: "POST", path: "/groups/{group_id}/labels" }, params, options);
}

/** Parameters of `updateByName`. */
export interface GroupLabelsUpdateByNameParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
}

/**
 * Update a label of a group by its title.
 *
 * Changes a label of a group that the body names. An older form of the call with the label in the path.
 *
 * `PUT /groups/:group_id/labels`
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/#update-a-group-label)
 *
 * @deprecated Since GitLab 12.4. Use {@link update}.
 */
export function updateByName(
  client: Client,
  params: GroupLabelsUpdateByNameParams,
  options?: RequestOptions,
): Call<Label> {
  return client.call(
    { id: "groupLabels.updateByName", method: "PUT", path: "/groups/{group_id}/labels" },
    params,
    options,
  );
}

/** Parameters of `deleteByName`. */
export interface GroupLabelsDeleteByNameParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Title of the label. */
  name: string;
}

/**
 * Delete a label of a group by its title.
 *
 * Deletes a label of a group that the query names. An older form of the call with the label in the path.
 *
 * `DELETE /groups/:group_id/labels`
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/#delete-a-group-label)
 *
 * @deprecated Since GitLab 12.4. Use {@link delete_ | delete}.
 */
export function deleteByName(
  client: Client,
  params: GroupLabelsDeleteByNameParams,
  options?: RequestOptions,
): Call<Label | undefined> {
  return queryCall(
    client,
    { id: "groupLabels.deleteByName", method: "DELETE", path: "/groups/{group_id}/labels" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupLabelsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
  /** Whether to look in the groups above too. Default: `true`. */
  include_ancestor_groups?: boolean;
  /** Whether to look in the subgroups too. Default: `false`. */
  include_descendant_groups?: boolean;
  /** Whether to leave out labels of projects. Default: `true`. */
  only_group_labels?: boolean;
}

/**
 * Get a label of a group.
 *
 * Gets one label of a group by its ID or title.
 *
 * `GET /groups/:group_id/labels/:label_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/#get-a-single-group-label)
 */
export function get(client: Client, params: GroupLabelsGetParams, options?: RequestOptions): Call<Label> {
  return queryCall(
    client,
    { id: "groupLabels.get", method: "GET", path: "/groups/{group_id}/labels/{label_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupLabelsUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
}

/**
 * Update a label of a group.
 *
 * Changes title, color or description of a label of a group. Give at least one attribute.
 *
 * `PUT /groups/:group_id/labels/:label_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/#update-a-group-label)
 */
export function update(client: Client, params: GroupLabelsUpdateParams, options?: RequestOptions): Call<Label> {
  return client.call(
    { id: "groupLabels.update", method: "PUT", path: "/groups/{group_id}/labels/{label_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupLabelsDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
}

/**
 * Delete a label of a group.
 *
 * Deletes a label of a group, and takes it off everything that has it.
 *
 * `DELETE /groups/:group_id/labels/:label_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/#delete-a-group-label)
 */
function delete_(client: Client, params: GroupLabelsDeleteParams, options?: RequestOptions): Call<Label | undefined> {
  return client.call(
    { id: "groupLabels.delete", method: "DELETE", path: "/groups/{group_id}/labels/{label_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a label of a group.
   *
   * Deletes a label of a group, and takes it off everything that has it.
   *
   * `DELETE /groups/:group_id/labels/:label_id`
   *
   * [Documentation](https://docs.gitlab.com/api/group_labels/#delete-a-group-label)
   */
  delete_ as delete,
};

/** Parameters of `subscribe`. */
export interface GroupLabelsSubscribeParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
}

/**
 * Subscribe to a label of a group.
 *
 * Subscribes the caller to a label of a group, so that notifications of what gets it are sent.
 *
 * `POST /groups/:group_id/labels/:label_id/subscribe`
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/#subscribe-to-a-group-label)
 */
export function subscribe(client: Client, params: GroupLabelsSubscribeParams, options?: RequestOptions): Call<Label> {
  return client.call(
    {
      id: "groupLabels.subscribe",
      method: "POST",
      path: "/groups/{group_id}/labels/{label_id}/subscribe",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `unsubscribe`. */
export interface GroupLabelsUnsubscribeParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID or title of the label. */
  label_id: LabelIdOrTitle;
}

/**
 * Unsubscribe from a label of a group.
 *
 * Ends the caller's subscription to a label of a group.
 *
 * `POST /groups/:group_id/labels/:label_id/unsubscribe`
 *
 * [Documentation](https://docs.gitlab.com/api/group_labels/#unsubscribe-from-a-group-label)
 */
export function unsubscribe(
  client: Client,
  params: GroupLabelsUnsubscribeParams,
  options?: RequestOptions,
): Call<Label> {
  return client.call(
    {
      id: "groupLabels.unsubscribe",
      method: "POST",
      path: "/groups/{group_id}/labels/{label_id}/unsubscribe",
      idempotent: true,
    },
    params,
    options,
  );
}

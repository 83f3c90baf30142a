// From spec/resources/epics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Epics of a group. Work items in the GraphQL API replace them.
 *
 * [Documentation](https://docs.gitlab.com/api/epics/)
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
import type { Epic } from "../shared/epics.js";
import type { GroupIdOrPath, SortDirection } from "../shared/schemas.js";
import type { Todo } from "../shared/todos.js";

/** Parameters of `list`. */
export interface EpicsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the author. */
  author_id?: number;
  /** Username of the author. */
  author_username?: string;
  /** Titles of labels, all of which the epic must have. Labels of the group and of groups above count. */
  labels?: string[];
  /** Whether `labels` has whole labels instead of titles. Default: `false`. */
  with_labels_details?: boolean;
  /** What to sort by. Default: `created_at`. */
  order_by?: EpicOrderBy;
  /** Direction of sorting the epics. Default: `desc`. */
  sort?: SortDirection;
  /** Text that the title or the description contains. */
  search?: string;
  /** State of the epics to list. Default: `all`. */
  state?: EpicStateFilter;
  /** Only epics created at this time or later. */
  created_after?: string | Date;
  /** Only epics created at this time or earlier. */
  created_before?: string | Date;
  /** Only epics changed at this time or later. */
  updated_after?: string | Date;
  /** Only epics changed at this time or earlier. */
  updated_before?: string | Date;
  /** Whether to list epics of the groups above too. Default: `false`. */
  include_ancestor_groups?: boolean;
  /** Whether to list epics of the subgroups too. Default: `true`. */
  include_descendant_groups?: boolean;
  /**
   * Name of an emoji that the caller reacted with; `None` for epics without a reaction of the caller, `Any`
   * for those with one.
   */
  my_reaction_emoji?: string;
  /** True for confidential epics only, false for public ones only. */
  confidential?: boolean;
  /** What the epics must not be. */
  not?: NegatedEpicFilters;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List epics of a group.
 *
 * Lists the epics of a group and of its subgroups.
 *
 * `GET /groups/:group_id/epics`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epics/#list-all-group-epics)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function list(client: Client, params: EpicsListParams, options?: ListOptions): ListCall<Epic> {
  return listCall(
    client,
    { id: "epics.list", method: "GET", path: "/groups/{group_id}/epics", csv: ["labels"], pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface EpicsCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Title of the epic. */
  title: string;
  /** Titles of labels. */
  labels?: string[];
  /** When it counts as created; for administrators and owners of the group only. */
  created_at?: string | Date;
  /** Text, as GitLab Flavored Markdown; at most 1,048,576 characters. */
  description?: string;
  /** Color, for example `#1068bf`. Behind the feature flag `epic_highlight_color`. */
  color?: string;
  /** Whether only members with a role of planner or higher see it. */
  confidential?: boolean;
  /** Whether `start_date_fixed` counts, not the earliest start of what is in the epic. */
  start_date_is_fixed?: boolean;
  /** Fixed day it starts. As `YYYY-MM-DD`. */
  start_date_fixed?: string;
  /** Whether `due_date_fixed` counts, not the latest due day of what is in the epic. */
  due_date_is_fixed?: boolean;
  /** Fixed day it is due. As `YYYY-MM-DD`. */
  due_date_fixed?: string;
  /**
   * Day it starts. As `YYYY-MM-DD`.
   * @deprecated Since GitLab 11.3. Give `start_date_fixed` and `start_date_is_fixed`.
   */
  start_date?: string;
  /**
   * Day it is due. As `YYYY-MM-DD`.
   * @deprecated Since GitLab 11.3. Give `due_date_fixed` and `due_date_is_fixed`.
   */
  end_date?: string;
  /** ID of the parent epic, unique on the instance. Ultimate only. */
  parent_id?: number;
}

/**
 * Create an epic in a group.
 *
 * Creates an epic in a group. Its days come from what is in it unless they are fixed.
 *
 * `POST /groups/:group_id/epics`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epics/#create-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function create(client: Client, params: EpicsCreateParams, options?: RequestOptions): Call<Epic> {
  return client.call({ id: "epics.create", method: "POST", path: "/groups/{group_id}/epics" }, params, options);
}

/** Parameters of `get`. */
export interface EpicsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
}

/**
 * Get an epic of a group.
 *
 * Gets one epic of a group.
 *
 * `GET /groups/:group_id/epics/:epic_iid`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epics/#retrieve-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function get(client: Client, params: EpicsGetParams, options?: RequestOptions): Call<Epic> {
  return client.call({ id: "epics.get", method: "GET", path: "/groups/{group_id}/epics/{epic_iid}" }, params, options);
}

/** Parameters of `update`. */
export interface EpicsUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** New title. */
  title?: string;
  /** Titles of labels, in place of those it has; an empty list takes all away. */
  labels?: string[];
  /** Titles of labels to add. */
  add_labels?: string[];
  /** Titles of labels to take away. */
  remove_labels?: string[];
  /** Whether to close the epic or open it again. */
  state_event?: EpicStateEvent;
  /** When it counts as changed; for administrators and owners of the group only. */
  updated_at?: string | Date;
  /** Text, as GitLab Flavored Markdown; at most 1,048,576 characters. */
  description?: string;
  /** Color, for example `#1068bf`. Behind the feature flag `epic_highlight_color`. */
  color?: string;
  /** Whether only members with a role of planner or higher see it. */
  confidential?: boolean;
  /** Whether `start_date_fixed` counts, not the earliest start of what is in the epic. */
  start_date_is_fixed?: boolean;
  /** Fixed day it starts. As `YYYY-MM-DD`. */
  start_date_fixed?: string;
  /** Whether `due_date_fixed` counts, not the latest due day of what is in the epic. */
  due_date_is_fixed?: boolean;
  /** Fixed day it is due. As `YYYY-MM-DD`. */
  due_date_fixed?: string;
  /**
   * Day it starts. As `YYYY-MM-DD`.
   * @deprecated Since GitLab 11.3. Give `start_date_fixed` and `start_date_is_fixed`.
   */
  start_date?: string;
  /**
   * Day it is due. As `YYYY-MM-DD`.
   * @deprecated Since GitLab 11.3. Give `due_date_fixed` and `due_date_is_fixed`.
   */
  end_date?: string;
  /** ID of the parent epic, unique on the instance. Ultimate only. */
  parent_id?: number;
}

/**
 * Update an epic of a group.
 *
 * Changes an epic of a group, closes it or opens it again.
 *
 * `PUT /groups/:group_id/epics/:epic_iid`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epics/#update-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function update(client: Client, params: EpicsUpdateParams, options?: RequestOptions): Call<Epic> {
  return client.call(
    { id: "epics.update", method: "PUT", path: "/groups/{group_id}/epics/{epic_iid}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface EpicsDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
}

/**
 * Delete an epic of a group.
 *
 * Deletes an epic of a group. Its child epics stay; before GitLab 16.11 they were deleted too.
 *
 * `DELETE /groups/:group_id/epics/:epic_iid`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epics/#delete-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
function delete_(client: Client, params: EpicsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "epics.delete", method: "DELETE", path: "/groups/{group_id}/epics/{epic_iid}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete an epic of a group.
   *
   * Deletes an epic of a group. Its child epics stay; before GitLab 16.11 they were deleted too.
   *
   * `DELETE /groups/:group_id/epics/:epic_iid`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/epics/#delete-an-epic)
   *
   * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
   */
  delete_ as delete,
};

/** Parameters of `createTodo`. */
export interface EpicsCreateTodoParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
}

/**
 * Create a to-do item for an epic.
 *
 * Adds an epic to the caller's own to-do list.
 *
 * `POST /groups/:group_id/epics/:epic_iid/todo`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/epics/#create-a-to-do-item-for-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function createTodo(client: Client, params: EpicsCreateTodoParams, options?: RequestOptions): Call<Todo> {
  return client.call(
    { id: "epics.createTodo", method: "POST", path: "/groups/{group_id}/epics/{epic_iid}/todo", idempotent: true },
    params,
    options,
  );
}

/** What epics are sorted by. */
export type EpicOrderBy = "created_at" | "updated_at" | "title";

/** How the state of an epic changes. */
export type EpicStateEvent = "close" | "reopen";

/** State of epics to list. */
export type EpicStateFilter = "opened" | "closed" | "all";

/** What epics must not be; each attribute works as the filter of the same name, the other way round. */
export interface NegatedEpicFilters {
  /** ID of an author. */
  author_id?: number;
  /** Username of an author. */
  author_username?: string;
  /** Titles of labels; epics with any of them are left out. */
  labels?: string[];
}

// From spec/resources/todos.yaml. Do not edit: `npm run generate` writes this file.

/**
 * To-do list of the caller.
 *
 * [Documentation](https://docs.gitlab.com/api/todos/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type NoParams,
  type RequestOptions,
} from "../../runtime/client.js";
import type { Todo, TodoAction, TodoState, TodoTargetType } from "../shared/todos.js";

/** Parameters of `list`. */
export interface TodosListParams {
  /** What made GitLab add the item. */
  action?: TodoAction;
  /** ID of the user who caused the item. */
  author_id?: number;
  /** ID of the project of the record. */
  project_id?: number;
  /** ID of the group of the record. */
  group_id?: number;
  /** Whether the item is still to be done. */
  state?: TodoState;
  /** Kind of record that the item is about. */
  type?: TodoTargetType;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List to-do items.
 *
 * Lists the to-do items of the caller: those still to be done unless asked otherwise.
 *
 * `GET /todos`
 *
 * [Documentation](https://docs.gitlab.com/api/todos/#list-all-to-do-items)
 */
export function list(client: Client, params?: TodosListParams, options?: ListOptions): ListCall<Todo> {
  return listCall(client, { id: "todos.list", method: "GET", path: "/todos", pagination: "offset" }, params, options);
}

/**
 * Mark all to-do items as done.
 *
 * Marks all to-do items of the caller as done.
 *
 * `POST /todos/mark_as_done`
 *
 * [Documentation](https://docs.gitlab.com/api/todos/#mark-all-to-do-items-as-done)
 */
export function markAllAsDone(client: Client, params?: NoParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "todos.markAllAsDone", method: "POST", path: "/todos/mark_as_done", as: "none", idempotent: true },
    params,
    options,
  );
}

/** Parameters of `markAsDone`. */
export interface TodosMarkAsDoneParams {
  /** ID of the to-do item. */
  todo_id: number;
}

/**
 * Mark a to-do item as done.
 *
 * Marks one to-do item of the caller as done.
 *
 * `POST /todos/:todo_id/mark_as_done`
 *
 * [Documentation](https://docs.gitlab.com/api/todos/#mark-a-to-do-item-as-done)
 */
export function markAsDone(client: Client, params: TodosMarkAsDoneParams, options?: RequestOptions): Call<Todo> {
  return client.call(
    { id: "todos.markAsDone", method: "POST", path: "/todos/{todo_id}/mark_as_done", idempotent: true },
    params,
    options,
  );
}

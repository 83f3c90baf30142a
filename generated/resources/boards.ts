// From spec/resources/boards.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Issue boards of a project and their lists.
 *
 * [Documentation](https://docs.gitlab.com/api/boards/)
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
import type { Board, BoardList, BoardListCreation, BoardUpdate } from "../shared/boards.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface BoardsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List issue boards of a project.
 *
 * Lists the issue boards of a project with their lists. Empty where there is none.
 *
 * `GET /projects/:project_id/boards`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#list-all-project-issue-boards)
 */
export function list(client: Client, params: BoardsListParams, options?: ListOptions): ListCall<Board> {
  return listCall(
    client,
    { id: "boards.list", method: "GET", path: "/projects/{project_id}/boards", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface BoardsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the board. */
  name: string;
}

/**
 * Create an issue board in a project.
 *
 * Creates an issue board in a project. It has no lists at first.
 *
 * `POST /projects/:project_id/boards`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#create-an-issue-board)
 */
export function create(client: Client, params: BoardsCreateParams, options?: RequestOptions): Call<Board> {
  return client.call({ id: "boards.create", method: "POST", path: "/projects/{project_id}/boards" }, params, options);
}

/** Parameters of `get`. */
export interface BoardsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the issue board. */
  board_id: number;
}

/**
 * Get an issue board of a project.
 *
 * Gets one issue board of a project with its lists.
 *
 * `GET /projects/:project_id/boards/:board_id`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#retrieve-an-issue-board)
 */
export function get(client: Client, params: BoardsGetParams, options?: RequestOptions): Call<Board> {
  return client.call(
    { id: "boards.get", method: "GET", path: "/projects/{project_id}/boards/{board_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface BoardsUpdateParams extends BoardUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the issue board. */
  board_id: number;
}

/**
 * Update an issue board of a project.
 *
 * Renames an issue board of a project, hides its first and last list, or limits which issues it shows.
 *
 * `PUT /projects/:project_id/boards/:board_id`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#update-an-issue-board)
 */
export function update(client: Client, params: BoardsUpdateParams, options?: RequestOptions): Call<Board> {
  return client.call(
    { id: "boards.update", method: "PUT", path: "/projects/{project_id}/boards/{board_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface BoardsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the issue board. */
  board_id: number;
}

/**
 * Delete an issue board of a project.
 *
 * Deletes an issue board of a project with its lists. The issues stay.
 *
 * `DELETE /projects/:project_id/boards/:board_id`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#delete-an-issue-board)
 */
function delete_(client: Client, params: BoardsDeleteParams, options?: RequestOptions): Call<Board | undefined> {
  return client.call(
    { id: "boards.delete", method: "DELETE", path: "/projects/{project_id}/boards/{board_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete an issue board of a project.
   *
   * Deletes an issue board of a project with its lists. The issues stay.
   *
   * `DELETE /projects/:project_id/boards/:board_id`
   *
   * [Documentation](https://docs.gitlab.com/api/boards/#delete-an-issue-board)
   */
  delete_ as delete,
};

/** Parameters of `listLists`. */
export interface BoardsListListsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the issue board. */
  board_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List the lists of an issue board of a project.
 *
 * Lists the lists of an issue board of a project. Those of open and of closed issues are not among them.
 *
 * `GET /projects/:project_id/boards/:board_id/lists`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#list-all-board-lists-in-an-issue-board)
 */
export function listLists(client: Client, params: BoardsListListsParams, options?: ListOptions): ListCall<BoardList> {
  return listCall(
    client,
    {
      id: "boards.listLists",
      method: "GET",
      path: "/projects/{project_id}/boards/{board_id}/lists",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createList`. */
export interface BoardsCreateListParams extends BoardListCreation {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the issue board. */
  board_id: number;
}

/**
 * Create a list in an issue board of a project.
 *
 * Adds a list to an issue board of a project: for a label, a user, a milestone or an iteration. Give one of
 * them.
 *
 * `POST /projects/:project_id/boards/:board_id/lists`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#create-a-board-list)
 */
export function createList(client: Client, params: BoardsCreateListParams, options?: RequestOptions): Call<BoardList> {
  return client.call(
    { id: "boards.createList", method: "POST", path: "/projects/{project_id}/boards/{board_id}/lists" },
    params,
    options,
  );
}

/** Parameters of `getList`. */
export interface BoardsGetListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the issue board. */
  board_id: number;
  /** ID of the board list. */
  list_id: number;
}

/**
 * Get a list of an issue board of a project.
 *
 * Gets one list of an issue board of a project.
 *
 * `GET /projects/:project_id/boards/:board_id/lists/:list_id`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#retrieve-a-board-list)
 */
export function getList(client: Client, params: BoardsGetListParams, options?: RequestOptions): Call<BoardList> {
  return client.call(
    { id: "boards.getList", method: "GET", path: "/projects/{project_id}/boards/{board_id}/lists/{list_id}" },
    params,
    options,
  );
}

/** Parameters of `updateList`. */
export interface BoardsUpdateListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the issue board. */
  board_id: number;
  /** ID of the board list. */
  list_id: number;
  /** New place among the lists of the board, from 0. */
  position: number;
}

/**
 * Move a list of an issue board of a project.
 *
 * Moves a list of an issue board of a project to another place.
 *
 * `PUT /projects/:project_id/boards/:board_id/lists/:list_id`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#update-a-board-list)
 */
export function updateList(client: Client, params: BoardsUpdateListParams, options?: RequestOptions): Call<BoardList> {
  return client.call(
    { id: "boards.updateList", method: "PUT", path: "/projects/{project_id}/boards/{board_id}/lists/{list_id}" },
    params,
    options,
  );
}

/** Parameters of `deleteList`. */
export interface BoardsDeleteListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the issue board. */
  board_id: number;
  /** ID of the board list. */
  list_id: number;
}

/**
 * Delete a list of an issue board of a project.
 *
 * Deletes a list of an issue board of a project. The issues in it stay, with their labels.
 *
 * `DELETE /projects/:project_id/boards/:board_id/lists/:list_id`
 *
 * [Documentation](https://docs.gitlab.com/api/boards/#delete-a-board-list-from-a-board)
 */
export function deleteList(
  client: Client,
  params: BoardsDeleteListParams,
  options?: RequestOptions,
): Call<BoardList | undefined> {
  return client.call(
    { id: "boards.deleteList", method: "DELETE", path: "/projects/{project_id}/boards/{board_id}/lists/{list_id}" },
    params,
    options,
  );
}

// From spec/resources/group-boards.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Issue boards of a group and their lists.
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/)
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
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupBoardsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List issue boards of a group.
 *
 * Lists the issue boards of a group with their lists. Empty where there is none.
 *
 * `GET /groups/:group_id/boards`
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#list-all-group-issue-boards-in-a-group)
 */
export function list(client: Client, params: GroupBoardsListParams, options?: ListOptions): ListCall<Board> {
  return listCall(
    client,
    { id: "groupBoards.list", method: "GET", path: "/groups/{group_id}/boards", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupBoardsCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the board. */
  name: string;
}

/**
 * Create an issue board in a group.
 *
 * Creates an issue board in a group. It has no lists at first.
 *
 * `POST /groups/:group_id/boards`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#create-a-group-issue-board)
 */
export function create(client: Client, params: GroupBoardsCreateParams, options?: RequestOptions): Call<Board> {
  return client.call({ id: "groupBoards.create", method: "POST", path: "/groups/{group_id}/boards" }, params, options);
}

/** Parameters of `get`. */
export interface GroupBoardsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the issue board. */
  board_id: number;
}

/**
 * Get an issue board of a group.
 *
 * Gets one issue board of a group with its lists.
 *
 * `GET /groups/:group_id/boards/:board_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#retrieve-a-group-issue-board)
 */
export function get(client: Client, params: GroupBoardsGetParams, options?: RequestOptions): Call<Board> {
  return client.call(
    { id: "groupBoards.get", method: "GET", path: "/groups/{group_id}/boards/{board_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupBoardsUpdateParams extends BoardUpdate {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the issue board. */
  board_id: number;
}

/**
 * Update an issue board of a group.
 *
 * Renames an issue board of a group, hides its first and last list, or limits which issues it shows.
 *
 * `PUT /groups/:group_id/boards/:board_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#update-a-group-issue-board)
 */
export function update(client: Client, params: GroupBoardsUpdateParams, options?: RequestOptions): Call<Board> {
  return client.call(
    { id: "groupBoards.update", method: "PUT", path: "/groups/{group_id}/boards/{board_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupBoardsDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the issue board. */
  board_id: number;
}

/**
 * Delete an issue board of a group.
 *
 * Deletes an issue board of a group with its lists. The issues stay.
 *
 * `DELETE /groups/:group_id/boards/:board_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#delete-a-group-issue-board)
 */
function delete_(client: Client, params: GroupBoardsDeleteParams, options?: RequestOptions): Call<Board | undefined> {
  return client.call(
    { id: "groupBoards.delete", method: "DELETE", path: "/groups/{group_id}/boards/{board_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete an issue board of a group.
   *
   * Deletes an issue board of a group with its lists. The issues stay.
   *
   * `DELETE /groups/:group_id/boards/:board_id`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/group_boards/#delete-a-group-issue-board)
   */
  delete_ as delete,
};

/** Parameters of `listLists`. */
export interface GroupBoardsListListsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the issue board. */
  board_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List the lists of an issue board of a group.
 *
 * Lists the lists of an issue board of a group. Those of open and of closed issues are not among them.
 *
 * `GET /groups/:group_id/boards/:board_id/lists`
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#list-group-issue-board-lists)
 */
export function listLists(
  client: Client,
  params: GroupBoardsListListsParams,
  options?: ListOptions,
): ListCall<BoardList> {
  return listCall(
    client,
    {
      id: "groupBoards.listLists",
      method: "GET",
      path: "/groups/{group_id}/boards/{board_id}/lists",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createList`. */
export interface GroupBoardsCreateListParams extends BoardListCreation {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the issue board. */
  board_id: number;
}

/**
 * Create a list in an issue board of a group.
 *
 * Adds a list to an issue board of a group: for a label, a user, a milestone or an iteration. Give one of
 * them.
 *
 * `POST /groups/:group_id/boards/:board_id/lists`
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#create-a-group-issue-board-list)
 */
export function createList(
  client: Client,
  params: GroupBoardsCreateListParams,
  options?: RequestOptions,
): Call<BoardList> {
  return client.call(
    { id: "groupBoards.createList", method: "POST", path: "/groups/{group_id}/boards/{board_id}/lists" },
    params,
    options,
  );
}

/** Parameters of `getList`. */
export interface GroupBoardsGetListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the issue board. */
  board_id: number;
  /** ID of the board list. */
  list_id: number;
}

/**
 * Get a list of an issue board of a group.
 *
 * Gets one list of an issue board of a group.
 *
 * `GET /groups/:group_id/boards/:board_id/lists/:list_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#retrieve-a-group-issue-board-list)
 */
export function getList(client: Client, params: GroupBoardsGetListParams, options?: RequestOptions): Call<BoardList> {
  return client.call(
    { id: "groupBoards.getList", method: "GET", path: "/groups/{group_id}/boards/{board_id}/lists/{list_id}" },
    params,
    options,
  );
}

/** Parameters of `updateList`. */
export interface GroupBoardsUpdateListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the issue board. */
  board_id: number;
  /** ID of the board list. */
  list_id: number;
  /** New place among the lists of the board, from 0. */
  position: number;
}

/**
 * Move a list of an issue board of a group.
 *
 * Moves a list of an issue board of a group to another place.
 *
 * `PUT /groups/:group_id/boards/:board_id/lists/:list_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#update-a-group-issue-board-list)
 */
export function updateList(
  client: Client,
  params: GroupBoardsUpdateListParams,
  options?: RequestOptions,
): Call<BoardList> {
  return client.call(
    { id: "groupBoards.updateList", method: "PUT", path: "/groups/{group_id}/boards/{board_id}/lists/{list_id}" },
    params,
    options,
  );
}

/** Parameters of `deleteList`. */
export interface GroupBoardsDeleteListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the issue board. */
  board_id: number;
  /** ID of the board list. */
  list_id: number;
}

/**
 * Delete a list of an issue board of a group.
 *
 * Deletes a list of an issue board of a group. The issues in it stay, with their labels.
 *
 * `DELETE /groups/:group_id/boards/:board_id/lists/:list_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_boards/#delete-a-group-issue-board-list)
 */
export function deleteList(
  client: Client,
  params: GroupBoardsDeleteListParams,
  options?: RequestOptions,
): Call<BoardList | undefined> {
  return client.call(
    { id: "groupBoards.deleteList", method: "DELETE", path: "/groups/{group_id}/boards/{board_id}/lists/{list_id}" },
    params,
    options,
  );
}

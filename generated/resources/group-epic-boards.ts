// From spec/resources/group-epic-boards.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Epic boards of a group and their lists.
 *
 * [Documentation](https://docs.gitlab.com/api/group_epic_boards/)
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
import type { BasicGroupDetails } from "../shared/groups.js";
import type { LabelDetails } from "../shared/issues.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupEpicBoardsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List epic boards of a group.
 *
 * Lists the epic boards of a group with their lists.
 *
 * `GET /groups/:group_id/epic_boards`
 *
 * Requires Premium. Since GitLab 15.9.
 *
 * [Documentation](https://docs.gitlab.com/api/group_epic_boards/#list-all-epic-boards-in-a-group)
 */
export function list(client: Client, params: GroupEpicBoardsListParams, options?: ListOptions): ListCall<EpicBoard> {
  return listCall(
    client,
    { id: "groupEpicBoards.list", method: "GET", path: "/groups/{group_id}/epic_boards", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupEpicBoardsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic board. */
  epic_board_id: number;
}

/**
 * Get an epic board of a group.
 *
 * Gets one epic board of a group with its lists.
 *
 * `GET /groups/:group_id/epic_boards/:epic_board_id`
 *
 * Requires Premium. Since GitLab 15.9.
 *
 * [Documentation](https://docs.gitlab.com/api/group_epic_boards/#retrieve-a-group-epic-board)
 */
export function get(client: Client, params: GroupEpicBoardsGetParams, options?: RequestOptions): Call<EpicBoard> {
  return client.call(
    { id: "groupEpicBoards.get", method: "GET", path: "/groups/{group_id}/epic_boards/{epic_board_id}" },
    params,
    options,
  );
}

/** Parameters of `listLists`. */
export interface GroupEpicBoardsListListsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic board. */
  epic_board_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List the lists of an epic board.
 *
 * Lists the lists of an epic board. Those of open and of closed epics are not among them.
 *
 * `GET /groups/:group_id/epic_boards/:epic_board_id/lists`
 *
 * Requires Premium. Since GitLab 15.9.
 *
 * [Documentation](https://docs.gitlab.com/api/group_epic_boards/#list-group-epic-board-lists)
 */
export function listLists(
  client: Client,
  params: GroupEpicBoardsListListsParams,
  options?: ListOptions,
): ListCall<EpicBoardList> {
  return listCall(
    client,
    {
      id: "groupEpicBoards.listLists",
      method: "GET",
      path: "/groups/{group_id}/epic_boards/{epic_board_id}/lists",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getList`. */
export interface GroupEpicBoardsGetListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic board. */
  epic_board_id: number;
  /** ID of the board list. */
  list_id: number;
}

/**
 * Get a list of an epic board.
 *
 * Gets one list of an epic board.
 *
 * `GET /groups/:group_id/epic_boards/:epic_board_id/lists/:list_id`
 *
 * Requires Premium. Since GitLab 15.9.
 *
 * [Documentation](https://docs.gitlab.com/api/group_epic_boards/#retrieve-a-group-epic-board-list)
 */
export function getList(
  client: Client,
  params: GroupEpicBoardsGetListParams,
  options?: RequestOptions,
): Call<EpicBoardList> {
  return client.call(
    {
      id: "groupEpicBoards.getList",
      method: "GET",
      path: "/groups/{group_id}/epic_boards/{epic_board_id}/lists/{list_id}",
    },
    params,
    options,
  );
}

/** Epic board of a group. */
export interface EpicBoard {
  /** ID of the board. */
  id: number;
  /** Name of the board. */
  name: string;
  /** Whether the list of open epics is hidden. */
  hide_backlog_list: boolean;
  /** Whether the list of closed epics is hidden. */
  hide_closed_list: boolean;
  /** Group it belongs to. */
  group: BasicGroupDetails;
  /** Labels it is limited to. */
  labels: LabelDetails[];
  /** Lists of the board, from left to right. */
  lists: EpicBoardList[];
}

/** List of an epic board. */
export interface EpicBoardList {
  /** ID of the list. */
  id: number;
  /** Label whose epics it shows; null for a list of another kind. */
  label: LabelDetails | null;
  /** Place among the lists of the board, from 0; null for lists of open and of closed epics. */
  position: number | null;
  /** Kind of the list. */
  list_type: EpicBoardListType | (string & {});
  /** Whether the caller folded it; for lists by themselves only. */
  collapsed?: boolean;
}

/** Kind of a list of an epic board: for a label, for the other open epics, or for closed ones. */
export type EpicBoardListType = "label" | "backlog" | "closed";

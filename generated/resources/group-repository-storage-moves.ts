// From spec/resources/group-repository-storage-moves.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Moves of wikis from one storage of an instance to another.
 *
 * [Documentation](https://docs.gitlab.com/api/group_repository_storage_moves/)
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
import type { GroupIdOrPath } from "../shared/schemas.js";
import type { RepositoryStorageMove, StorageMovesRequest, StorageMovesScheduled } from "../shared/storage-moves.js";

/** Parameters of `list`. */
export interface GroupRepositoryStorageMovesListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List storage moves of all groups.
 *
 * Lists the moves of wikis of all groups, the newest first.
 *
 * `GET /group_repository_storage_moves`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_repository_storage_moves/#list-all-group-repository-storage-moves)
 */
export function list(
  client: Client,
  params?: GroupRepositoryStorageMovesListParams,
  options?: ListOptions,
): ListCall<GroupRepositoryStorageMove> {
  return listCall(
    client,
    {
      id: "groupRepositoryStorageMoves.list",
      method: "GET",
      path: "/group_repository_storage_moves",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForStorage`. */
export interface GroupRepositoryStorageMovesCreateForStorageParams extends StorageMovesRequest {}

/**
 * Move all groups of a storage.
 *
 * Schedules moves of all wikis on a storage. The repositories of its projects stay.
 *
 * `POST /group_repository_storage_moves`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_repository_storage_moves/#create-group-repository-storage-moves-for-a-storage-shard)
 */
export function createForStorage(
  client: Client,
  params: GroupRepositoryStorageMovesCreateForStorageParams,
  options?: RequestOptions,
): Call<StorageMovesScheduled> {
  return client.call(
    { id: "groupRepositoryStorageMoves.createForStorage", method: "POST", path: "/group_repository_storage_moves" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupRepositoryStorageMovesGetParams {
  /** ID of the move. */
  repository_storage_move_id: number;
}

/**
 * Get any storage move of a group by its ID.
 *
 * Gets one storage move, whichever group it is of.
 *
 * `GET /group_repository_storage_moves/:repository_storage_move_id`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_repository_storage_moves/#retrieve-a-group-repository-storage-move)
 */
export function get(
  client: Client,
  params: GroupRepositoryStorageMovesGetParams,
  options?: RequestOptions,
): Call<GroupRepositoryStorageMove> {
  return client.call(
    {
      id: "groupRepositoryStorageMoves.get",
      method: "GET",
      path: "/group_repository_storage_moves/{repository_storage_move_id}",
    },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface GroupRepositoryStorageMovesListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List storage moves of a group.
 *
 * Lists the moves of one group, the newest first.
 *
 * `GET /groups/:group_id/repository_storage_moves`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_repository_storage_moves/#list-all-repository-storage-moves-for-a-group)
 */
export function listForGroup(
  client: Client,
  params: GroupRepositoryStorageMovesListForGroupParams,
  options?: ListOptions,
): ListCall<GroupRepositoryStorageMove> {
  return listCall(
    client,
    {
      id: "groupRepositoryStorageMoves.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/repository_storage_moves",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForGroup`. */
export interface GroupRepositoryStorageMovesCreateForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the storage to move to; chosen by the weights of the storages unless given. */
  destination_storage_name?: string;
}

/**
 * Move a group to another storage.
 *
 * Schedules the move of one group; it can only be read until the move is done. The repositories of its
 * projects stay.
 *
 * `POST /groups/:group_id/repository_storage_moves`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_repository_storage_moves/#create-a-group-repository-storage-move)
 */
export function createForGroup(
  client: Client,
  params: GroupRepositoryStorageMovesCreateForGroupParams,
  options?: RequestOptions,
): Call<GroupRepositoryStorageMove> {
  return client.call(
    {
      id: "groupRepositoryStorageMoves.createForGroup",
      method: "POST",
      path: "/groups/{group_id}/repository_storage_moves",
    },
    params,
    options,
  );
}

/** Parameters of `getForGroup`. */
export interface GroupRepositoryStorageMovesGetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the move. */
  repository_storage_move_id: number;
}

/**
 * Get a storage move of a group.
 *
 * Gets one move of a group.
 *
 * `GET /groups/:group_id/repository_storage_moves/:repository_storage_move_id`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_repository_storage_moves/#retrieve-a-repository-storage-move-for-a-group)
 */
export function getForGroup(
  client: Client,
  params: GroupRepositoryStorageMovesGetForGroupParams,
  options?: RequestOptions,
): Call<GroupRepositoryStorageMove> {
  return client.call(
    {
      id: "groupRepositoryStorageMoves.getForGroup",
      method: "GET",
      path: "/groups/{group_id}/repository_storage_moves/{repository_storage_move_id}",
    },
    params,
    options,
  );
}

/** Move of the wiki of a group. */
export interface GroupRepositoryStorageMove extends RepositoryStorageMove {
  /** Group whose wiki repository moves. */
  group: BasicGroupDetails;
}

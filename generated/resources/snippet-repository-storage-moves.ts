// From spec/resources/snippet-repository-storage-moves.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Moves of repositories from one storage of an instance to another.
 *
 * [Documentation](https://docs.gitlab.com/api/snippet_repository_storage_moves/)
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
import type { BasicSnippet } from "../shared/snippets.js";
import type { RepositoryStorageMove, StorageMovesRequest, StorageMovesScheduled } from "../shared/storage-moves.js";

/** Parameters of `list`. */
export interface SnippetRepositoryStorageMovesListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List storage moves of all snippets.
 *
 * Lists the moves of repositories of all snippets, the newest first.
 *
 * `GET /snippet_repository_storage_moves`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/snippet_repository_storage_moves/#list-all-snippet-repository-storage-moves)
 */
export function list(
  client: Client,
  params?: SnippetRepositoryStorageMovesListParams,
  options?: ListOptions,
): ListCall<SnippetRepositoryStorageMove> {
  return listCall(
    client,
    {
      id: "snippetRepositoryStorageMoves.list",
      method: "GET",
      path: "/snippet_repository_storage_moves",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForStorage`. */
export interface SnippetRepositoryStorageMovesCreateForStorageParams extends StorageMovesRequest {}

/**
 * Move all snippets of a storage.
 *
 * Schedules moves of all repositories on a storage.
 *
 * `POST /snippet_repository_storage_moves`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/snippet_repository_storage_moves/#schedule-repository-storage-moves-for-all-snippets-on-a-storage-shard)
 */
export function createForStorage(
  client: Client,
  params: SnippetRepositoryStorageMovesCreateForStorageParams,
  options?: RequestOptions,
): Call<StorageMovesScheduled> {
  return client.call(
    { id: "snippetRepositoryStorageMoves.createForStorage", method: "POST", path: "/snippet_repository_storage_moves" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface SnippetRepositoryStorageMovesGetParams {
  /** ID of the move. */
  repository_storage_move_id: number;
}

/**
 * Get any storage move of a snippet by its ID.
 *
 * Gets one storage move, whichever snippet it is of.
 *
 * `GET /snippet_repository_storage_moves/:repository_storage_move_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/snippet_repository_storage_moves/#retrieve-a-snippet-repository-storage-move)
 */
export function get(
  client: Client,
  params: SnippetRepositoryStorageMovesGetParams,
  options?: RequestOptions,
): Call<SnippetRepositoryStorageMove> {
  return client.call(
    {
      id: "snippetRepositoryStorageMoves.get",
      method: "GET",
      path: "/snippet_repository_storage_moves/{repository_storage_move_id}",
    },
    params,
    options,
  );
}

/** Parameters of `listForSnippet`. */
export interface SnippetRepositoryStorageMovesListForSnippetParams {
  /** ID of the snippet. */
  snippet_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List storage moves of a snippet.
 *
 * Lists the moves of one snippet, the newest first.
 *
 * `GET /snippets/:snippet_id/repository_storage_moves`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/snippet_repository_storage_moves/#list-all-repository-storage-moves-for-a-snippet)
 */
export function listForSnippet(
  client: Client,
  params: SnippetRepositoryStorageMovesListForSnippetParams,
  options?: ListOptions,
): ListCall<SnippetRepositoryStorageMove> {
  return listCall(
    client,
    {
      id: "snippetRepositoryStorageMoves.listForSnippet",
      method: "GET",
      path: "/snippets/{snippet_id}/repository_storage_moves",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForSnippet`. */
export interface SnippetRepositoryStorageMovesCreateForSnippetParams {
  /** ID of the snippet. */
  snippet_id: number;
  /** Name of the storage to move to; chosen by the weights of the storages unless given. */
  destination_storage_name?: string;
}

/**
 * Move a snippet to another storage.
 *
 * Schedules the move of one snippet; it can only be read until the move is done.
 *
 * `POST /snippets/:snippet_id/repository_storage_moves`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/snippet_repository_storage_moves/#schedule-a-repository-storage-move-for-a-snippet)
 */
export function createForSnippet(
  client: Client,
  params: SnippetRepositoryStorageMovesCreateForSnippetParams,
  options?: RequestOptions,
): Call<SnippetRepositoryStorageMove> {
  return client.call(
    {
      id: "snippetRepositoryStorageMoves.createForSnippet",
      method: "POST",
      path: "/snippets/{snippet_id}/repository_storage_moves",
    },
    params,
    options,
  );
}

/** Parameters of `getForSnippet`. */
export interface SnippetRepositoryStorageMovesGetForSnippetParams {
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the move. */
  repository_storage_move_id: number;
}

/**
 * Get a storage move of a snippet.
 *
 * Gets one move of a snippet.
 *
 * `GET /snippets/:snippet_id/repository_storage_moves/:repository_storage_move_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/snippet_repository_storage_moves/#retrieve-a-repository-storage-move-for-a-snippet)
 */
export function getForSnippet(
  client: Client,
  params: SnippetRepositoryStorageMovesGetForSnippetParams,
  options?: RequestOptions,
): Call<SnippetRepositoryStorageMove> {
  return client.call(
    {
      id: "snippetRepositoryStorageMoves.getForSnippet",
      method: "GET",
      path: "/snippets/{snippet_id}/repository_storage_moves/{repository_storage_move_id}",
    },
    params,
    options,
  );
}

/** Move of the repository of a snippet. */
export interface SnippetRepositoryStorageMove extends RepositoryStorageMove {
  /** The snippet; null where it is gone. */
  snippet: BasicSnippet | null;
}

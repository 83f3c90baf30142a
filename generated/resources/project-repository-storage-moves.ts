// From spec/resources/project-repository-storage-moves.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Moves of repositories from one storage of an instance to another.
 *
 * [Documentation](https://docs.gitlab.com/api/project_repository_storage_moves/)
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
import type { ProjectIdentity } from "../shared/projects.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { RepositoryStorageMove, StorageMovesRequest, StorageMovesScheduled } from "../shared/storage-moves.js";

/** Parameters of `list`. */
export interface ProjectRepositoryStorageMovesListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List storage moves of all projects.
 *
 * Lists the moves of repositories of all projects, the newest first.
 *
 * `GET /project_repository_storage_moves`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_repository_storage_moves/#list-all-project-repository-storage-moves)
 */
export function list(
  client: Client,
  params?: ProjectRepositoryStorageMovesListParams,
  options?: ListOptions,
): ListCall<ProjectRepositoryStorageMove> {
  return listCall(
    client,
    {
      id: "projectRepositoryStorageMoves.list",
      method: "GET",
      path: "/project_repository_storage_moves",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForStorage`. */
export interface ProjectRepositoryStorageMovesCreateForStorageParams extends StorageMovesRequest {}

/**
 * Move all projects of a storage.
 *
 * Schedules moves of all repositories on a storage.
 *
 * `POST /project_repository_storage_moves`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_repository_storage_moves/#create-repository-storage-moves-for-all-projects-on-a-storage-shard)
 */
export function createForStorage(
  client: Client,
  params: ProjectRepositoryStorageMovesCreateForStorageParams,
  options?: RequestOptions,
): Call<StorageMovesScheduled> {
  return client.call(
    { id: "projectRepositoryStorageMoves.createForStorage", method: "POST", path: "/project_repository_storage_moves" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectRepositoryStorageMovesGetParams {
  /** ID of the move. */
  repository_storage_move_id: number;
}

/**
 * Get any storage move of a project by its ID.
 *
 * Gets one storage move, whichever project it is of.
 *
 * `GET /project_repository_storage_moves/:repository_storage_move_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_repository_storage_moves/#retrieve-a-project-repository-storage-move)
 */
export function get(
  client: Client,
  params: ProjectRepositoryStorageMovesGetParams,
  options?: RequestOptions,
): Call<ProjectRepositoryStorageMove> {
  return client.call(
    {
      id: "projectRepositoryStorageMoves.get",
      method: "GET",
      path: "/project_repository_storage_moves/{repository_storage_move_id}",
    },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface ProjectRepositoryStorageMovesListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List storage moves of a project.
 *
 * Lists the moves of one project, the newest first.
 *
 * `GET /projects/:project_id/repository_storage_moves`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_repository_storage_moves/#list-all-repository-storage-moves-for-a-project)
 */
export function listForProject(
  client: Client,
  params: ProjectRepositoryStorageMovesListForProjectParams,
  options?: ListOptions,
): ListCall<ProjectRepositoryStorageMove> {
  return listCall(
    client,
    {
      id: "projectRepositoryStorageMoves.listForProject",
      method: "GET",
      path: "/projects/{project_id}/repository_storage_moves",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForProject`. */
export interface ProjectRepositoryStorageMovesCreateForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the storage to move to; chosen by the weights of the storages unless given. */
  destination_storage_name?: string;
}

/**
 * Move a project to another storage.
 *
 * Schedules the move of one project; it can only be read until the move is done.
 *
 * `POST /projects/:project_id/repository_storage_moves`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_repository_storage_moves/#create-a-repository-storage-move-for-a-project)
 */
export function createForProject(
  client: Client,
  params: ProjectRepositoryStorageMovesCreateForProjectParams,
  options?: RequestOptions,
): Call<ProjectRepositoryStorageMove> {
  return client.call(
    {
      id: "projectRepositoryStorageMoves.createForProject",
      method: "POST",
      path: "/projects/{project_id}/repository_storage_moves",
    },
    params,
    options,
  );
}

/** Parameters of `getForProject`. */
export interface ProjectRepositoryStorageMovesGetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the move. */
  repository_storage_move_id: number;
}

/**
 * Get a storage move of a project.
 *
 * Gets one move of a project.
 *
 * `GET /projects/:project_id/repository_storage_moves/:repository_storage_move_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/project_repository_storage_moves/#retrieve-a-repository-storage-move-for-a-project)
 */
export function getForProject(
  client: Client,
  params: ProjectRepositoryStorageMovesGetForProjectParams,
  options?: RequestOptions,
): Call<ProjectRepositoryStorageMove> {
  return client.call(
    {
      id: "projectRepositoryStorageMoves.getForProject",
      method: "GET",
      path: "/projects/{project_id}/repository_storage_moves/{repository_storage_move_id}",
    },
    params,
    options,
  );
}

/** Move of the repositories of a project. */
export interface ProjectRepositoryStorageMove extends RepositoryStorageMove {
  /** Project whose repository moves. */
  project: ProjectIdentity;
}

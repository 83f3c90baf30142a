// From spec/resources/container-registry.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Repositories and tags in the container registry of a project or group.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/)
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
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `listForProject`. */
export interface ContainerRegistryListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether to answer the tags of each. Default: `false`. */
  tags?: boolean;
  /** Whether to answer how many tags each has. Default: `false`. */
  tags_count?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List container repositories of a project.
 *
 * Lists the container repositories of a project.
 *
 * `GET /projects/:project_id/registry/repositories`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/#within-a-project)
 */
export function listForProject(
  client: Client,
  params: ContainerRegistryListForProjectParams,
  options?: ListOptions,
): ListCall<ContainerRepository> {
  return listCall(
    client,
    {
      id: "containerRegistry.listForProject",
      method: "GET",
      path: "/projects/{project_id}/registry/repositories",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface ContainerRegistryListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List container repositories of a group.
 *
 * Lists the container repositories of a group's projects.
 *
 * `GET /groups/:group_id/registry/repositories`
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/#within-a-group)
 */
export function listForGroup(
  client: Client,
  params: ContainerRegistryListForGroupParams,
  options?: ListOptions,
): ListCall<ContainerRepository> {
  return listCall(
    client,
    {
      id: "containerRegistry.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/registry/repositories",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ContainerRegistryGetParams {
  /** ID of the repository in the container registry. */
  repository_id: number;
  /** Whether to answer its tags. Default: `false`. */
  tags?: boolean;
  /** Whether to answer how many tags it has. Default: `false`. */
  tags_count?: boolean;
  /**
   * Whether to answer how much it holds; on GitLab.com, for repositories created since November 2021.
   * Default: `false`.
   */
  size?: boolean;
}

/**
 * Get a container repository.
 *
 * Gets one container repository by its ID alone.
 *
 * `GET /registry/repositories/:repository_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/#retrieve-details-of-a-single-repository)
 */
export function get(
  client: Client,
  params: ContainerRegistryGetParams,
  options?: RequestOptions,
): Call<ContainerRepository> {
  return queryCall(
    client,
    { id: "containerRegistry.get", method: "GET", path: "/registry/repositories/{repository_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ContainerRegistryDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the repository in the container registry. */
  repository_id: number;
}

/**
 * Delete a container repository.
 *
 * Deletes a container repository with all its tags, in the background.
 *
 * `DELETE /projects/:project_id/registry/repositories/:repository_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/#delete-registry-repository)
 */
function delete_(client: Client, params: ContainerRegistryDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "containerRegistry.delete",
      method: "DELETE",
      path: "/projects/{project_id}/registry/repositories/{repository_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a container repository.
   *
   * Deletes a container repository with all its tags, in the background.
   *
   * `DELETE /projects/:project_id/registry/repositories/:repository_id`
   *
   * Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/container_registry/#delete-registry-repository)
   */
  delete_ as delete,
};

/** Parameters of `listTags`. */
export interface ContainerRegistryListTagsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the repository in the container registry. */
  repository_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** `keyset` for pages that continue after the last item instead of being counted. */
  pagination?: "keyset";
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List tags of a container repository.
 *
 * Lists the tags of a container repository. Keyset pagination is there on GitLab.com only.
 *
 * `GET /projects/:project_id/registry/repositories/:repository_id/tags`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/#within-a-project-1)
 */
export function listTags(
  client: Client,
  params: ContainerRegistryListTagsParams,
  options?: ListOptions,
): ListCall<ContainerTag> {
  return listCall(
    client,
    {
      id: "containerRegistry.listTags",
      method: "GET",
      path: "/projects/{project_id}/registry/repositories/{repository_id}/tags",
      pagination: "both",
    },
    params,
    options,
  );
}

/** Parameters of `deleteTags`. */
export interface ContainerRegistryDeleteTagsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the repository in the container registry. */
  repository_id: number;
  /**
   * Regular expression (RE2) that the names of the tags to delete match; `.*` for all. Must be given, unless
   * `name_regex` is.
   */
  name_regex_delete?: string;
  /**
   * Older name of `name_regex_delete`.
   * @deprecated Since GitLab 12.10. Use `name_regex_delete`.
   */
  name_regex?: string;
  /** Regular expression (RE2) for tags that stay, even where `name_regex_delete` matches. */
  name_regex_keep?: string;
  /** Number of the latest matching tags that stay. */
  keep_n?: number;
  /** Age that tags to delete must have, for example `1h`, `2d` or `1month`. */
  older_than?: string;
}

/**
 * Delete tags of a container repository.
 *
 * Deletes the tags of a container repository that its criteria name, in the background, and at most once an
 * hour. `latest` and protected tags stay. The layers are freed by garbage collection later.
 *
 * `DELETE /projects/:project_id/registry/repositories/:repository_id/tags`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/#delete-registry-repository-tags-in-bulk)
 */
export function deleteTags(
  client: Client,
  params: ContainerRegistryDeleteTagsParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "containerRegistry.deleteTags",
      method: "DELETE",
      path: "/projects/{project_id}/registry/repositories/{repository_id}/tags",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getTag`. */
export interface ContainerRegistryGetTagParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the repository in the container registry. */
  repository_id: number;
  /** Name of the tag. */
  container_tag_name: string;
}

/**
 * Get a tag of a container repository.
 *
 * Gets one tag of a container repository, with the digest and the size of its image.
 *
 * `GET /projects/:project_id/registry/repositories/:repository_id/tags/:container_tag_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/#retrieve-details-of-a-registry-repository-tag)
 */
export function getTag(
  client: Client,
  params: ContainerRegistryGetTagParams,
  options?: RequestOptions,
): Call<ContainerTagDetails> {
  return client.call(
    {
      id: "containerRegistry.getTag",
      method: "GET",
      path: "/projects/{project_id}/registry/repositories/{repository_id}/tags/{container_tag_name}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteTag`. */
export interface ContainerRegistryDeleteTagParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the repository in the container registry. */
  repository_id: number;
  /** Name of the tag. */
  container_tag_name: string;
}

/**
 * Delete a tag of a container repository.
 *
 * Deletes one tag of a container repository. Answers 403 when a rule protects it.
 *
 * `DELETE /projects/:project_id/registry/repositories/:repository_id/tags/:container_tag_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/#delete-a-registry-repository-tag)
 */
export function deleteTag(
  client: Client,
  params: ContainerRegistryDeleteTagParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerRegistry.deleteTag",
      method: "DELETE",
      path: "/projects/{project_id}/registry/repositories/{repository_id}/tags/{container_tag_name}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `receiveEvents`. */
export interface ContainerRegistryReceiveEventsParams {
  /** What happened. */
  events: ContainerRegistryEvent[];
}

/**
 * Receive events of the container registry.
 *
 * Tells GitLab what was pushed, pulled and deleted. For the registry itself, which sends the notification
 * secret as the `Authorization` header.
 *
 * `POST /container_registry_event/events`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry/)
 */
export function receiveEvents(
  client: Client,
  params: ContainerRegistryReceiveEventsParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "containerRegistry.receiveEvents", method: "POST", path: "/container_registry_event/events", as: "none" },
    params,
    options,
  );
}

/** What happened in the container registry. */
export interface ContainerRegistryEvent {
  /** What was done. */
  action: ContainerRegistryEventAction;
  /** What it was done to. */
  target?: ContainerRegistryEventTarget;
}

/** What was done to an image. */
export type ContainerRegistryEventAction = "push" | "delete" | "pull";

/** Image that something happened to. */
export interface ContainerRegistryEventTarget {
  /** Tag of the image. */
  tag?: string;
  /** Path of the repository. */
  repository?: string;
  /** Digest of the manifest. */
  digest?: string;
}

/** Repository of the container registry. */
export interface ContainerRepository {
  /** ID of the repository. */
  id: number;
  /** Name below that of its project; empty for the one with the path of the project. */
  name: string;
  /** Full path. */
  path: string;
  /** ID of its project. */
  project_id: number;
  /** Name to pull images by, without a tag. */
  location: string;
  /** When it was created. */
  created_at: string;
  /** When its clean-up policy last ran. */
  cleanup_policy_started_at: string | null;
  /** Number of tags, when asked for. */
  tags_count?: number;
  /** Tags, when asked for. */
  tags?: ContainerTag[];
  /** Address of the call that deletes it, for callers who may. */
  delete_api_path?: string;
  /** Size of all images in bytes, each layer counted once; when asked for. */
  size?: number | null;
  /** Where its deletion is; null when it is not being deleted. */
  status: ContainerRepositoryStatus | (string & {}) | null;
}

/** Where the deletion of a container repository is. */
export type ContainerRepositoryStatus = "delete_scheduled" | "delete_ongoing" | "delete_failed";

/** Tag of a container repository. */
export interface ContainerTag {
  /** Name of the tag. */
  name: string;
  /** Path of the repository, and the tag. */
  path: string;
  /** Name to pull the image by. */
  location: string;
}

/** Tag of a container repository, with its image. */
export interface ContainerTagDetails extends ContainerTag {
  /** Digest of the configuration of the image; null for a list of images. */
  revision: string | null;
  /** First nine digits of the revision. */
  short_revision: string | null;
  /** Digest of the manifest. */
  digest: string | null;
  /** When the image was made. */
  created_at: string | null;
  /** Size of all layers in bytes. */
  total_size: number | null;
}

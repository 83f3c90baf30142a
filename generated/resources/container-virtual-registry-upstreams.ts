// From spec/resources/container-virtual-registry-upstreams.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Registries that container virtual registries pull from, their order, and what is cached of them.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/)
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
import type { ContainerVirtualRegistryAssociationBasic } from "../shared/container-virtual-registries.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `listForGroup`. */
export interface ContainerVirtualRegistryUpstreamsListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Only upstreams whose names contain these letters, or all of these words. */
  upstream_name?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List container upstreams of a group.
 *
 * Lists the upstreams of all container virtual registries of a top-level group, and those that no registry
 * has. Subgroups are refused.
 *
 * `GET /groups/:group_id/-/virtual_registries/container/upstreams`
 *
 * Requires Premium. Beta. Since GitLab 18.5. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#list-all-upstream-registries-for-a-top-level-group)
 */
export function listForGroup(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsListForGroupParams,
  options?: ListOptions,
): ListCall<ContainerVirtualRegistryUpstream> {
  return listCall(
    client,
    {
      id: "containerVirtualRegistryUpstreams.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/virtual_registries/container/upstreams",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `testNew`. */
export interface ContainerVirtualRegistryUpstreamsTestNewParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Address of the registry, not in a local network. */
  url: string;
  /** User to log in as; given together with `password`, or else the registry is asked anonymously. */
  username?: string;
  /** Password or token of the user; given together with `username`. */
  password?: string;
}

/**
 * Try out a container upstream before creating it.
 *
 * Asks another registry for an image, to see whether it can be reached with this URL and these credentials;
 * nothing is created. That the image is missing there counts as success.
 *
 * `POST /groups/:group_id/-/virtual_registries/container/upstreams/test`
 *
 * Requires Premium. Beta. Since GitLab 18.9. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#test-connection-before-creating-an-upstream-registry)
 */
export function testNew(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsTestNewParams,
  options?: RequestOptions,
): Call<ContainerVirtualRegistryUpstreamTest> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.testNew",
      method: "POST",
      path: "/groups/{group_id}/-/virtual_registries/container/upstreams/test",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `list`. */
export interface ContainerVirtualRegistryUpstreamsListParams {
  /** ID of the container virtual registry. */
  registry_id: number;
}

/**
 * List upstreams of a container virtual registry.
 *
 * Lists the upstreams of one container virtual registry, in the order in which they are asked.
 *
 * `GET /virtual_registries/container/registries/:registry_id/upstreams`
 *
 * Requires Premium. Beta. Since GitLab 18.5. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#list-all-upstream-registries-for-a-virtual-registry)
 */
export function list(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsListParams,
  options?: RequestOptions,
): Call<ContainerVirtualRegistryUpstreamInRegistry[]> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.list",
      method: "GET",
      path: "/virtual_registries/container/registries/{registry_id}/upstreams",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ContainerVirtualRegistryUpstreamsCreateParams {
  /** ID of the container virtual registry. */
  registry_id: number;
  /** Address of the registry to pull from, not in a local network. */
  url: string;
  /** What to call the upstream. */
  name: string;
  /** What the upstream is for. */
  description?: string;
  /** User to log in as; given together with `password`, or else images are pulled anonymously. */
  username?: string;
  /** Password or token of the user; given together with `username`, never shown again. */
  password?: string;
  /**
   * Hours for which a cached file is served without asking the upstream whether it changed; 0 for ever.
   * Default: `24`.
   */
  cache_validity_hours?: number;
}

/**
 * Create an upstream of a container virtual registry.
 *
 * Creates an upstream and puts it behind the other upstreams of a container virtual registry, of which there
 * are at most five. For maintainers. Within a group no two upstreams have the same URL and credentials; to
 * use one in several registries, add it there.
 *
 * `POST /virtual_registries/container/registries/:registry_id/upstreams`
 *
 * Requires Premium. Beta. Since GitLab 18.5. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#create-an-upstream-registry)
 */
export function create(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsCreateParams,
  options?: RequestOptions,
): Call<ContainerVirtualRegistryUpstreamInRegistry> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.create",
      method: "POST",
      path: "/virtual_registries/container/registries/{registry_id}/upstreams",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ContainerVirtualRegistryUpstreamsGetParams {
  /** ID of the upstream. */
  upstream_id: number;
}

/**
 * Get a container upstream.
 *
 * Gets one upstream with the container virtual registries that have it. The password is not shown.
 *
 * `GET /virtual_registries/container/upstreams/:upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 18.5. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#retrieve-an-upstream-registry)
 */
export function get(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsGetParams,
  options?: RequestOptions,
): Call<ContainerVirtualRegistryUpstreamDetail> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.get",
      method: "GET",
      path: "/virtual_registries/container/upstreams/{upstream_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ContainerVirtualRegistryUpstreamsUpdateParams {
  /** ID of the upstream. */
  upstream_id: number;
  /** Another address to pull from, not in a local network. */
  url?: string;
  /** Another name for the upstream. */
  name?: string;
  /** What the upstream is for; an empty text takes it away. */
  description?: string;
  /** User to log in as; an upstream without credentials needs `password` with it. */
  username?: string;
  /** Password or token of the user; an upstream without credentials needs `username` with it. */
  password?: string;
  /** Hours for which a cached file is served without asking the upstream whether it changed; 0 for ever. */
  cache_validity_hours?: number;
}

/**
 * Update a container upstream.
 *
 * Changes the attributes of an upstream that are given, of which there has to be one. For maintainers.
 * Another `url` takes the credentials away, unless another `username` and another `password` come with it.
 *
 * `PATCH /virtual_registries/container/upstreams/:upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 18.5. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#update-an-upstream-registry)
 */
export function update(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsUpdateParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.update",
      method: "PATCH",
      path: "/virtual_registries/container/upstreams/{upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ContainerVirtualRegistryUpstreamsDeleteParams {
  /** ID of the upstream. */
  upstream_id: number;
}

/**
 * Delete a container upstream.
 *
 * Deletes an upstream from all container virtual registries that have it, with what it cached. For
 * maintainers.
 *
 * `DELETE /virtual_registries/container/upstreams/:upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 18.5. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#delete-an-upstream-registry)
 */
function delete_(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsDeleteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.delete",
      method: "DELETE",
      path: "/virtual_registries/container/upstreams/{upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a container upstream.
   *
   * Deletes an upstream from all container virtual registries that have it, with what it cached. For
   * maintainers.
   *
   * `DELETE /virtual_registries/container/upstreams/:upstream_id`
   *
   * Requires Premium. Beta. Since GitLab 18.5. Behind the feature flag `container_virtual_registries`. Works
   * with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#delete-an-upstream-registry)
   */
  delete_ as delete,
};

/** Parameters of `deleteCache`. */
export interface ContainerVirtualRegistryUpstreamsDeleteCacheParams {
  /** ID of the upstream. */
  upstream_id: number;
}

/**
 * Delete the cache of a container upstream.
 *
 * Deletes in the background all that an upstream has cached. For maintainers.
 *
 * `DELETE /virtual_registries/container/upstreams/:upstream_id/cache`
 *
 * Requires Premium. Beta. Since GitLab 18.7. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#delete-cache-entries-for-an-upstream-registry)
 */
export function deleteCache(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsDeleteCacheParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.deleteCache",
      method: "DELETE",
      path: "/virtual_registries/container/upstreams/{upstream_id}/cache",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `test`. */
export interface ContainerVirtualRegistryUpstreamsTestParams {
  /** ID of the upstream. */
  upstream_id: number;
  /**
   * Address to ask instead of the stored one; without credentials beside it, the stored ones are not used.
   */
  url?: string;
  /** User to log in as instead of the stored one; another one needs `password` with it. */
  username?: string;
  /**
   * Password or token to log in with instead of the stored one; needs `username` with it. An empty text is
   * taken as not given.
   */
  password?: string;
}

/**
 * Try out a container upstream.
 *
 * Asks the registry behind an upstream for a file it cached, or else for a well-known image, to see whether
 * it can be reached; with other attributes than the stored ones to see whether those would do. Nothing is
 * changed. That the file is missing there counts as success.
 *
 * `POST /virtual_registries/container/upstreams/:upstream_id/test`
 *
 * Requires Premium. Beta. Since GitLab 18.9. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#test-connection-to-an-upstream-registry-with-override-parameters)
 */
export function test(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsTestParams,
  options?: RequestOptions,
): Call<ContainerVirtualRegistryUpstreamTest> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.test",
      method: "POST",
      path: "/virtual_registries/container/upstreams/{upstream_id}/test",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `listCacheEntries`. */
export interface ContainerVirtualRegistryUpstreamsListCacheEntriesParams {
  /** ID of the upstream. */
  upstream_id: number;
  /** Only entries whose paths contain these letters, for example `library/nginx`. */
  search?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List cache entries of a container upstream.
 *
 * Lists the images and manifests that an upstream has cached, newest first.
 *
 * `GET /virtual_registries/container/upstreams/:upstream_id/cache_entries`
 *
 * Requires Premium. Beta. Since GitLab 18.5. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#list-upstream-registry-cache-entries)
 */
export function listCacheEntries(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsListCacheEntriesParams,
  options?: ListOptions,
): ListCall<ContainerVirtualRegistryCacheEntry> {
  return listCall(
    client,
    {
      id: "containerVirtualRegistryUpstreams.listCacheEntries",
      method: "GET",
      path: "/virtual_registries/container/upstreams/{upstream_id}/cache_entries",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `deleteCacheEntry`. */
export interface ContainerVirtualRegistryUpstreamsDeleteCacheEntryParams {
  /**
   * ID of the cache entry, as the list of entries shows it. What it encodes differs between versions: ask for
   * it instead of making it up.
   */
  cache_entry_id: string;
}

/**
 * Delete a cache entry of a container upstream.
 *
 * Marks an image or manifest that an upstream has cached for deletion; it is pulled again when next asked
 * for. For maintainers.
 *
 * `DELETE /virtual_registries/container/cache_entries/:cache_entry_id`
 *
 * Requires Premium. Beta. Since GitLab 18.5. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#delete-an-upstream-registry-cache-entry)
 */
export function deleteCacheEntry(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsDeleteCacheEntryParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.deleteCacheEntry",
      method: "DELETE",
      path: "/virtual_registries/container/cache_entries/{cache_entry_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `add`. */
export interface ContainerVirtualRegistryUpstreamsAddParams {
  /** ID of the container virtual registry. */
  registry_id: number;
  /** ID of the upstream, which the registry does not have yet. */
  upstream_id: number;
}

/**
 * Add an upstream to a container virtual registry.
 *
 * Puts an upstream of the same group behind the other upstreams of a container virtual registry, of which
 * there are at most five. For maintainers.
 *
 * `POST /virtual_registries/container/registry_upstreams`
 *
 * Requires Premium. Beta. Since GitLab 18.6. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#associate-an-upstream-with-a-registry)
 */
export function add(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsAddParams,
  options?: RequestOptions,
): Call<ContainerVirtualRegistryUpstreamAssociation> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.add",
      method: "POST",
      path: "/virtual_registries/container/registry_upstreams",
    },
    params,
    options,
  );
}

/** Parameters of `updatePosition`. */
export interface ContainerVirtualRegistryUpstreamsUpdatePositionParams {
  /** ID of the association of an upstream with a registry, as either of them shows it. */
  registry_upstream_id: number;
  /** Place from 1, which is asked first. One behind the last upstream is taken as the last place. */
  position: number;
}

/**
 * Move an upstream within a container virtual registry.
 *
 * Changes the place of an upstream among those of a container virtual registry; the ones between the old and
 * the new place move up or down by one. For maintainers.
 *
 * `PATCH /virtual_registries/container/registry_upstreams/:registry_upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 18.6. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#update-an-upstream-registry-position)
 */
export function updatePosition(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsUpdatePositionParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.updatePosition",
      method: "PATCH",
      path: "/virtual_registries/container/registry_upstreams/{registry_upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `remove`. */
export interface ContainerVirtualRegistryUpstreamsRemoveParams {
  /** ID of the association of an upstream with a registry, as either of them shows it. */
  registry_upstream_id: number;
}

/**
 * Remove an upstream from a container virtual registry.
 *
 * Takes an upstream out of a container virtual registry; the upstream and what it cached stay. For
 * maintainers.
 *
 * `DELETE /virtual_registries/container/registry_upstreams/:registry_upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 18.6. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#disassociate-an-upstream-from-a-registry)
 */
export function remove(
  client: Client,
  params: ContainerVirtualRegistryUpstreamsRemoveParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerVirtualRegistryUpstreams.remove",
      method: "DELETE",
      path: "/virtual_registries/container/registry_upstreams/{registry_upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Container virtual registry that has an upstream. */
export interface ContainerVirtualRegistryAssociatedRegistry extends ContainerVirtualRegistryAssociationBasic {
  /** ID of the container virtual registry. */
  registry_id: number;
}

/** Image or manifest that an upstream has cached. */
export interface ContainerVirtualRegistryCacheEntry {
  /** ID of the entry, for deleting it. */
  id: string;
  /** ID of its top-level group. */
  group_id: number;
  /** ID of the upstream that cached it. */
  upstream_id: number;
  /** When the upstream was last asked whether the file changed. */
  upstream_checked_at: string;
  /**
   * MD5 checksum of the file. Older versions only; null on servers in FIPS mode.
   * @deprecated
   */
  file_md5?: string | null;
  /** SHA-1 checksum of the file. */
  file_sha1: string;
  /** Size of the file in bytes. */
  size: number;
  /** Path of the file in the registry it is from. */
  relative_path: string;
  /** Version tag that the registry gave the file; null where it gave none. */
  upstream_etag: string | null;
  /** Media type of the file. */
  content_type: string;
  /** When the file was cached. */
  created_at: string;
  /** When the entry was last changed. */
  updated_at: string;
  /** How often the cached file was served. */
  downloads_count: number;
  /** When the cached file was last served. */
  downloaded_at: string;
}

/** Registry elsewhere that container virtual registries pull images from. */
export interface ContainerVirtualRegistryUpstream {
  /** ID of the upstream. */
  id: number;
  /** Name of the upstream. */
  name: string;
  /** What it is for; null where nobody said. */
  description: string | null;
  /** ID of its top-level group. */
  group_id: number;
  /** Address of the registry it pulls from. */
  url: string;
  /** User it logs in as; null where it pulls anonymously. */
  username: string | null;
  /** Hours for which a cached file is served without asking whether it changed; 0 for ever. */
  cache_validity_hours: number;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

/** Association of an upstream with a container virtual registry. */
export interface ContainerVirtualRegistryUpstreamAssociation extends ContainerVirtualRegistryAssociatedRegistry {
  /** ID of the upstream. */
  upstream_id: number;
}

/** Upstream with its places in all registries that have it. */
export interface ContainerVirtualRegistryUpstreamDetail extends ContainerVirtualRegistryUpstream {
  /** Its places in the registries; empty where none has it. */
  registry_upstreams: ContainerVirtualRegistryAssociatedRegistry[];
}

/** Upstream with its place in the registry at hand. */
export interface ContainerVirtualRegistryUpstreamInRegistry extends ContainerVirtualRegistryUpstream {
  /** Its place in the registry. */
  registry_upstream: ContainerVirtualRegistryAssociatedRegistry;
}

/** Result of asking a registry for a file. */
export interface ContainerVirtualRegistryUpstreamTest {
  /** Whether the registry could be reached and let the caller in. */
  success: boolean;
  /** What went wrong, for example `Error: 401 - Unauthorized`; not there after a success. */
  result?: string;
}

// From spec/resources/container-virtual-registries.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Registries of a group that pull container images from other registries and cache them.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ContainerVirtualRegistryAssociationBasic } from "../shared/container-virtual-registries.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ContainerVirtualRegistriesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * List container virtual registries of a group.
 *
 * Lists the container virtual registries of a top-level group, for members of the group or of one of its
 * projects.
 *
 * `GET /groups/:group_id/-/virtual_registries/container/registries`
 *
 * Requires Premium. Beta. Since GitLab 18.4. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#list-all-virtual-registries)
 */
export function list(
  client: Client,
  params: ContainerVirtualRegistriesListParams,
  options?: RequestOptions,
): Call<ContainerVirtualRegistry[]> {
  return client.call(
    {
      id: "containerVirtualRegistries.list",
      method: "GET",
      path: "/groups/{group_id}/-/virtual_registries/container/registries",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ContainerVirtualRegistriesCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** What to call the registry; no other container virtual registry of the group has the name. */
  name: string;
  /** What the registry is for. */
  description?: string;
}

/**
 * Create a container virtual registry.
 *
 * Creates a container virtual registry in a top-level group, without upstreams. For maintainers; a group has
 * at most five.
 *
 * `POST /groups/:group_id/-/virtual_registries/container/registries`
 *
 * Requires Premium. Beta. Since GitLab 18.4. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#create-a-virtual-registry)
 */
export function create(
  client: Client,
  params: ContainerVirtualRegistriesCreateParams,
  options?: RequestOptions,
): Call<ContainerVirtualRegistry> {
  return client.call(
    {
      id: "containerVirtualRegistries.create",
      method: "POST",
      path: "/groups/{group_id}/-/virtual_registries/container/registries",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ContainerVirtualRegistriesGetParams {
  /** ID of the container virtual registry. */
  registry_id: number;
}

/**
 * Get a container virtual registry.
 *
 * Gets one container virtual registry with the upstreams it asks, in their order.
 *
 * `GET /virtual_registries/container/registries/:registry_id`
 *
 * Requires Premium. Beta. Since GitLab 18.4. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#retrieve-a-virtual-registry)
 */
export function get(
  client: Client,
  params: ContainerVirtualRegistriesGetParams,
  options?: RequestOptions,
): Call<ContainerVirtualRegistryDetail> {
  return client.call(
    {
      id: "containerVirtualRegistries.get",
      method: "GET",
      path: "/virtual_registries/container/registries/{registry_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ContainerVirtualRegistriesUpdateParams {
  /** ID of the container virtual registry. */
  registry_id: number;
  /** Another name for the registry. */
  name?: string;
  /** What the registry is for; can be changed, not emptied. */
  description?: string;
}

/**
 * Update a container virtual registry.
 *
 * Renames a container virtual registry or describes it anew; one of the two has to be given. For maintainers.
 *
 * `PATCH /virtual_registries/container/registries/:registry_id`
 *
 * Requires Premium. Beta. Since GitLab 18.4. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#update-a-virtual-registry)
 */
export function update(
  client: Client,
  params: ContainerVirtualRegistriesUpdateParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerVirtualRegistries.update",
      method: "PATCH",
      path: "/virtual_registries/container/registries/{registry_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ContainerVirtualRegistriesDeleteParams {
  /** ID of the container virtual registry. */
  registry_id: number;
}

/**
 * Delete a container virtual registry.
 *
 * Deletes a container virtual registry, with those of its upstreams that no other registry has, and what they
 * cached. For maintainers.
 *
 * `DELETE /virtual_registries/container/registries/:registry_id`
 *
 * Requires Premium. Beta. Since GitLab 18.4. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#delete-a-virtual-registry)
 */
function delete_(client: Client, params: ContainerVirtualRegistriesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "containerVirtualRegistries.delete",
      method: "DELETE",
      path: "/virtual_registries/container/registries/{registry_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a container virtual registry.
   *
   * Deletes a container virtual registry, with those of its upstreams that no other registry has, and what
   * they cached. For maintainers.
   *
   * `DELETE /virtual_registries/container/registries/:registry_id`
   *
   * Requires Premium. Beta. Since GitLab 18.4. Behind the feature flag `container_virtual_registries`. Works
   * with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#delete-a-virtual-registry)
   */
  delete_ as delete,
};

/** Parameters of `deleteCache`. */
export interface ContainerVirtualRegistriesDeleteCacheParams {
  /** ID of the container virtual registry. */
  registry_id: number;
}

/**
 * Delete the cache of a container virtual registry.
 *
 * Deletes in the background what the upstreams of a container virtual registry have cached. Upstreams that
 * other registries have, too, keep their caches. For maintainers.
 *
 * `DELETE /virtual_registries/container/registries/:registry_id/cache`
 *
 * Requires Premium. Beta. Since GitLab 18.7. Behind the feature flag `container_virtual_registries`. Works
 * with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/container_virtual_registries/#delete-cache-entries-for-a-virtual-registry)
 */
export function deleteCache(
  client: Client,
  params: ContainerVirtualRegistriesDeleteCacheParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerVirtualRegistries.deleteCache",
      method: "DELETE",
      path: "/virtual_registries/container/registries/{registry_id}/cache",
      as: "none",
    },
    params,
    options,
  );
}

/** Registry of a group that passes on container images of other registries, and caches them. */
export interface ContainerVirtualRegistry {
  /** ID of the registry. */
  id: number;
  /** Name, unique among the container virtual registries of the group. */
  name: string;
  /** What it is for; null where nobody said. */
  description: string | null;
  /** ID of its top-level group. */
  group_id: number;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

/** Upstream that a container virtual registry asks. */
export interface ContainerVirtualRegistryAssociatedUpstream extends ContainerVirtualRegistryAssociationBasic {
  /** ID of the upstream. */
  upstream_id: number;
}

/** Container virtual registry with its upstreams. */
export interface ContainerVirtualRegistryDetail extends ContainerVirtualRegistry {
  /** Its upstreams, the one asked first in front; at most five. */
  registry_upstreams: ContainerVirtualRegistryAssociatedUpstream[];
}

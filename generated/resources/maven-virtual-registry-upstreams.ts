// From spec/resources/maven-virtual-registry-upstreams.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Maven repositories that virtual registries ask: remote ones by their address, local ones in a group or
 * project of this GitLab instance. Several virtual registries of a group can share an upstream.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/)
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
import type { MavenVirtualRegistryAssociationBasic } from "../shared/maven-virtual-registries.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `listForGroup`. */
export interface MavenVirtualRegistryUpstreamsListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Text that the name of the upstream contains. */
  upstream_name?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List Maven upstreams of a group.
 *
 * Lists the upstreams of all Maven virtual registries of a top-level group, remote and local ones, the latest
 * change first. Subgroups are refused.
 *
 * `GET /groups/:group_id/-/virtual_registries/packages/maven/upstreams`
 *
 * Requires Premium. Beta. Since GitLab 18.3. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#list-all-upstream-registries)
 */
export function listForGroup(
  client: Client,
  params: MavenVirtualRegistryUpstreamsListForGroupParams,
  options?: ListOptions,
): ListCall<MavenVirtualRegistryUpstream> {
  return listCall(
    client,
    {
      id: "mavenVirtualRegistryUpstreams.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/-/virtual_registries/packages/maven/upstreams",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `testNew`. */
export interface MavenVirtualRegistryUpstreamsTestNewParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Address of the Maven repository. */
  url: string;
  /** User to ask as, together with `password`; nobody unless given. */
  username?: string;
  /** Password of the user. */
  password?: string;
}

/**
 * Test the connection to a new Maven upstream.
 *
 * Asks a Maven repository for a file, before it is made an upstream. It passes where it answers 2XX or 404;
 * where not, this call succeeds nevertheless and says why. For maintainers.
 *
 * `POST /groups/:group_id/-/virtual_registries/packages/maven/upstreams/test`
 *
 * Requires Premium. Beta. Since GitLab 18.3. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#test-upstream-registry-connection-before-creation)
 */
export function testNew(
  client: Client,
  params: MavenVirtualRegistryUpstreamsTestNewParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryUpstreamTest> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.testNew",
      method: "POST",
      path: "/groups/{group_id}/-/virtual_registries/packages/maven/upstreams/test",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `list`. */
export interface MavenVirtualRegistryUpstreamsListParams {
  /** ID of the Maven virtual registry. */
  registry_id: number;
}

/**
 * List upstreams of a Maven virtual registry.
 *
 * Lists the upstreams that a virtual registry asks, remote and local ones, in their order.
 *
 * `GET /virtual_registries/packages/maven/registries/:registry_id/upstreams`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#list-all-upstream-registries-for-a-virtual-registry)
 */
export function list(
  client: Client,
  params: MavenVirtualRegistryUpstreamsListParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryUpstreamInRegistry[]> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.list",
      method: "GET",
      path: "/virtual_registries/packages/maven/registries/{registry_id}/upstreams",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface MavenVirtualRegistryUpstreamsCreateParams {
  /** ID of the Maven virtual registry. */
  registry_id: number;
  /** Address of the Maven repository. Not in the local network. */
  url: string;
  /** Name of the upstream. */
  name: string;
  /** What the upstream is for. */
  description?: string;
  /** User to ask as, together with `password`; nobody unless given. */
  username?: string;
  /** Password of the user. */
  password?: string;
  /**
   * Hours that a cached file is good for; 0 for ever. Of Maven Central (`https://repo1.maven.org/maven2`)
   * always 0. Default: `24`.
   */
  cache_validity_hours?: number;
  /** Hours that a cached `maven-metadata.xml` is good for. Default: `24`. Since GitLab 18.3. */
  metadata_cache_validity_hours?: number;
}

/**
 * Create an upstream of a Maven virtual registry.
 *
 * Creates a remote upstream and puts it last in the order of a virtual registry, which can have 20. Where the
 * group has an upstream with this address and these credentials already, add that one to the virtual registry
 * instead. For maintainers.
 *
 * `POST /virtual_registries/packages/maven/registries/:registry_id/upstreams`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#create-an-upstream-registry)
 */
export function create(
  client: Client,
  params: MavenVirtualRegistryUpstreamsCreateParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryRemoteUpstreamInRegistry> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.create",
      method: "POST",
      path: "/virtual_registries/packages/maven/registries/{registry_id}/upstreams",
    },
    params,
    options,
  );
}

/** Parameters of `createLocal`. */
export interface MavenVirtualRegistryUpstreamsCreateLocalParams {
  /** ID of the Maven virtual registry. */
  registry_id: number;
  /** Name of the local upstream. */
  name: string;
  /** ID of the group whose packages it serves. Either this or `local_project_id`. */
  local_group_id?: number;
  /** ID of the project whose packages it serves. Either this or `local_group_id`. */
  local_project_id?: number;
  /** What the upstream is for. */
  description?: string;
  /** Hours that a cached file is good for; 0 for ever. Default: `24`. */
  cache_validity_hours?: number;
  /** Hours that a cached `maven-metadata.xml` is good for. Default: `1`. */
  metadata_cache_validity_hours?: number;
}

/**
 * Create a local upstream of a Maven virtual registry.
 *
 * Creates an upstream that is the package registry of a group or a project here, and puts it last in the
 * order of a virtual registry. The caller must be able to read the packages; a group or project is a local
 * upstream of a top-level group once. For maintainers.
 *
 * `POST /virtual_registries/packages/maven/registries/:registry_id/local/upstreams`
 *
 * Requires Premium. Beta. Since GitLab 19.2. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#create-a-local-upstream-registry)
 */
export function createLocal(
  client: Client,
  params: MavenVirtualRegistryUpstreamsCreateLocalParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryLocalUpstreamInRegistry> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.createLocal",
      method: "POST",
      path: "/virtual_registries/packages/maven/registries/{registry_id}/local/upstreams",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MavenVirtualRegistryUpstreamsGetParams {
  /** ID of the remote upstream. */
  upstream_id: number;
}

/**
 * Get a Maven upstream.
 *
 * Gets one remote upstream, with the virtual registries that ask it.
 *
 * `GET /virtual_registries/packages/maven/upstreams/:upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#retrieve-an-upstream-registry)
 */
export function get(
  client: Client,
  params: MavenVirtualRegistryUpstreamsGetParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryRemoteUpstreamDetail> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.get",
      method: "GET",
      path: "/virtual_registries/packages/maven/upstreams/{upstream_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface MavenVirtualRegistryUpstreamsUpdateParams {
  /** ID of the remote upstream. */
  upstream_id: number;
  /** Address of the Maven repository. Not in the local network. */
  url?: string;
  /** Name of the upstream. */
  name?: string;
  /** What the upstream is for. */
  description?: string;
  /** User to ask as. */
  username?: string;
  /** Password of the user; empty or left out, the old one stays as long as the user and the address do. */
  password?: string;
  /** Hours that a cached file is good for; 0 for ever. */
  cache_validity_hours?: number;
  /** Hours that a cached `maven-metadata.xml` is good for. Since GitLab 18.3. */
  metadata_cache_validity_hours?: number;
}

/**
 * Update a Maven upstream.
 *
 * Changes a remote upstream; at least one attribute is needed. A new address without both of `username` and
 * `password` drops the credentials. For maintainers.
 *
 * `PATCH /virtual_registries/packages/maven/upstreams/:upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#update-an-upstream-registry)
 */
export function update(
  client: Client,
  params: MavenVirtualRegistryUpstreamsUpdateParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.update",
      method: "PATCH",
      path: "/virtual_registries/packages/maven/upstreams/{upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface MavenVirtualRegistryUpstreamsDeleteParams {
  /** ID of the remote upstream. */
  upstream_id: number;
}

/**
 * Delete a Maven upstream.
 *
 * Deletes a remote upstream, which leaves all virtual registries that ask it. For maintainers.
 *
 * `DELETE /virtual_registries/packages/maven/upstreams/:upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#delete-an-upstream-registry)
 */
function delete_(
  client: Client,
  params: MavenVirtualRegistryUpstreamsDeleteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.delete",
      method: "DELETE",
      path: "/virtual_registries/packages/maven/upstreams/{upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a Maven upstream.
   *
   * Deletes a remote upstream, which leaves all virtual registries that ask it. For maintainers.
   *
   * `DELETE /virtual_registries/packages/maven/upstreams/:upstream_id`
   *
   * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
   * CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#delete-an-upstream-registry)
   */
  delete_ as delete,
};

/** Parameters of `deleteCache`. */
export interface MavenVirtualRegistryUpstreamsDeleteCacheParams {
  /** ID of the remote upstream. */
  upstream_id: number;
}

/**
 * Delete the cache of a Maven upstream.
 *
 * Deletes, in the background, all that is cached of a remote upstream. For maintainers.
 *
 * `DELETE /virtual_registries/packages/maven/upstreams/:upstream_id/cache`
 *
 * Requires Premium. Beta. Since GitLab 18.2. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#delete-cache-entries-for-an-upstream-registry)
 */
export function deleteCache(
  client: Client,
  params: MavenVirtualRegistryUpstreamsDeleteCacheParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.deleteCache",
      method: "DELETE",
      path: "/virtual_registries/packages/maven/upstreams/{upstream_id}/cache",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `check`. */
export interface MavenVirtualRegistryUpstreamsCheckParams {
  /** ID of the remote upstream. */
  upstream_id: number;
}

/**
 * Check the connection to a Maven upstream.
 *
 * Asks a remote upstream, as it is set up, for a file that is cached of it, or for one that is made up. It
 * passes where it answers 2XX or 404; where not, this call succeeds nevertheless and says why. For
 * maintainers.
 *
 * `GET /virtual_registries/packages/maven/upstreams/:upstream_id/test`
 *
 * Requires Premium. Beta. Since GitLab 18.3. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#test-upstream-registry-connection)
 */
export function check(
  client: Client,
  params: MavenVirtualRegistryUpstreamsCheckParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryUpstreamTest> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.check",
      method: "GET",
      path: "/virtual_registries/packages/maven/upstreams/{upstream_id}/test",
    },
    params,
    options,
  );
}

/** Parameters of `test`. */
export interface MavenVirtualRegistryUpstreamsTestParams {
  /** ID of the remote upstream. */
  upstream_id: number;
  /** Address to ask instead. */
  url?: string;
  /**
   * User to ask as instead, together with `password`. With another address and without credentials, nobody.
   */
  username?: string;
  /** Password of the user. */
  password?: string;
}

/**
 * Test the connection to a Maven upstream.
 *
 * Asks a remote upstream for a file with another address or other credentials than it has, before they are
 * changed; with no attributes, as it is set up. It passes where it answers 2XX or 404; where not, this call
 * succeeds nevertheless and says why. For maintainers.
 *
 * `POST /virtual_registries/packages/maven/upstreams/:upstream_id/test`
 *
 * Requires Premium. Beta. Since GitLab 18.7. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#test-upstream-registry-connection-with-override-parameters)
 */
export function test(
  client: Client,
  params: MavenVirtualRegistryUpstreamsTestParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryUpstreamTest> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.test",
      method: "POST",
      path: "/virtual_registries/packages/maven/upstreams/{upstream_id}/test",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `listCacheEntries`. */
export interface MavenVirtualRegistryUpstreamsListCacheEntriesParams {
  /** ID of the remote upstream. */
  upstream_id: number;
  /** Text that the path of the file contains, such as `com/example/logger`. */
  search?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List cache entries of a Maven upstream.
 *
 * Lists the files that are cached of a remote upstream, the latest first.
 *
 * `GET /virtual_registries/packages/maven/upstreams/:upstream_id/cache_entries`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#list-all-upstream-registry-cache-entries)
 */
export function listCacheEntries(
  client: Client,
  params: MavenVirtualRegistryUpstreamsListCacheEntriesParams,
  options?: ListOptions,
): ListCall<MavenVirtualRegistryCacheEntry> {
  return listCall(
    client,
    {
      id: "mavenVirtualRegistryUpstreams.listCacheEntries",
      method: "GET",
      path: "/virtual_registries/packages/maven/upstreams/{upstream_id}/cache_entries",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getLocal`. */
export interface MavenVirtualRegistryUpstreamsGetLocalParams {
  /** ID of the local upstream. */
  local_upstream_id: number;
}

/**
 * Get a local Maven upstream.
 *
 * Gets one local upstream, with the virtual registries that ask it. Local upstreams are numbered apart from
 * remote ones.
 *
 * `GET /virtual_registries/packages/maven/local/upstreams/:local_upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 19.2. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#retrieve-a-local-upstream-registry)
 */
export function getLocal(
  client: Client,
  params: MavenVirtualRegistryUpstreamsGetLocalParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryLocalUpstreamDetail> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.getLocal",
      method: "GET",
      path: "/virtual_registries/packages/maven/local/upstreams/{local_upstream_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateLocal`. */
export interface MavenVirtualRegistryUpstreamsUpdateLocalParams {
  /** ID of the local upstream. */
  local_upstream_id: number;
  /** Name of the local upstream. */
  name?: string;
  /** What the upstream is for. */
  description?: string;
  /** Hours that a cached file is good for; 0 for ever. */
  cache_validity_hours?: number;
  /** Hours that a cached `maven-metadata.xml` is good for. */
  metadata_cache_validity_hours?: number;
}

/**
 * Update a local Maven upstream.
 *
 * Changes a local upstream; at least one attribute is needed. Its group or project stays as it is. For
 * maintainers.
 *
 * `PATCH /virtual_registries/packages/maven/local/upstreams/:local_upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 19.2. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#update-a-local-upstream-registry)
 */
export function updateLocal(
  client: Client,
  params: MavenVirtualRegistryUpstreamsUpdateLocalParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.updateLocal",
      method: "PATCH",
      path: "/virtual_registries/packages/maven/local/upstreams/{local_upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteLocal`. */
export interface MavenVirtualRegistryUpstreamsDeleteLocalParams {
  /** ID of the local upstream. */
  local_upstream_id: number;
}

/**
 * Delete a local Maven upstream.
 *
 * Deletes a local upstream, which leaves all virtual registries that ask it. The packages stay. For
 * maintainers.
 *
 * `DELETE /virtual_registries/packages/maven/local/upstreams/:local_upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 19.2. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#delete-a-local-upstream-registry)
 */
export function deleteLocal(
  client: Client,
  params: MavenVirtualRegistryUpstreamsDeleteLocalParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.deleteLocal",
      method: "DELETE",
      path: "/virtual_registries/packages/maven/local/upstreams/{local_upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `add`. */
export interface MavenVirtualRegistryUpstreamsAddParams {
  /** ID of the virtual registry. */
  registry_id: number;
  /** ID of the remote upstream. Either this or `local_upstream_id`. */
  upstream_id?: number;
  /** ID of the local upstream. Either this or `upstream_id`. Since GitLab 19.2. */
  local_upstream_id?: number;
}

/**
 * Add an upstream to a Maven virtual registry.
 *
 * Lets a virtual registry ask an upstream of its group, remote or local, as the last one in its order. For
 * maintainers.
 *
 * `POST /virtual_registries/packages/maven/registry_upstreams`
 *
 * Requires Premium. Beta. Since GitLab 18.1. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#associate-an-upstream-registry-with-a-virtual-registry)
 */
export function add(
  client: Client,
  params: MavenVirtualRegistryUpstreamsAddParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryUpstreamAssociation> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.add",
      method: "POST",
      path: "/virtual_registries/packages/maven/registry_upstreams",
    },
    params,
    options,
  );
}

/** Parameters of `updatePosition`. */
export interface MavenVirtualRegistryUpstreamsUpdatePositionParams {
  /** ID of the association of an upstream with a virtual registry, not of the upstream. */
  registry_upstream_id: number;
  /** New turn, beginning at 1; behind the last one, it becomes the last one. */
  position: number;
}

/**
 * Move an upstream in a Maven virtual registry.
 *
 * Changes the turn at which a virtual registry asks an upstream; the others move up or down. For maintainers.
 *
 * `PATCH /virtual_registries/packages/maven/registry_upstreams/:registry_upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 18.0. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#update-an-upstream-registry-position)
 */
export function updatePosition(
  client: Client,
  params: MavenVirtualRegistryUpstreamsUpdatePositionParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.updatePosition",
      method: "PATCH",
      path: "/virtual_registries/packages/maven/registry_upstreams/{registry_upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `remove`. */
export interface MavenVirtualRegistryUpstreamsRemoveParams {
  /** ID of the association of an upstream with a virtual registry, not of the upstream. */
  registry_upstream_id: number;
}

/**
 * Remove an upstream from a Maven virtual registry.
 *
 * Lets a virtual registry no longer ask an upstream, which is not deleted. For maintainers.
 *
 * `DELETE /virtual_registries/packages/maven/registry_upstreams/:registry_upstream_id`
 *
 * Requires Premium. Beta. Since GitLab 18.1. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#disassociate-an-upstream-registry-from-a-virtual-registry)
 */
export function remove(
  client: Client,
  params: MavenVirtualRegistryUpstreamsRemoveParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.remove",
      method: "DELETE",
      path: "/virtual_registries/packages/maven/registry_upstreams/{registry_upstream_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteCacheEntry`. */
export interface MavenVirtualRegistryUpstreamsDeleteCacheEntryParams {
  /**
   * ID of the cached file, as the list of cache entries shows it. What it encodes differs between versions:
   * do not make one up.
   */
  cache_entry_id: string;
}

/**
 * Delete a cache entry of a Maven upstream.
 *
 * Deletes a file that is cached of a remote upstream. For maintainers.
 *
 * `DELETE /virtual_registries/packages/maven/cache_entries/:cache_entry_id`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#delete-an-upstream-registry-cache-entry)
 */
export function deleteCacheEntry(
  client: Client,
  params: MavenVirtualRegistryUpstreamsDeleteCacheEntryParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistryUpstreams.deleteCacheEntry",
      method: "DELETE",
      path: "/virtual_registries/packages/maven/cache_entries/{cache_entry_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Virtual registry that asks an upstream, and when it is its turn. */
export interface MavenVirtualRegistryAssociatedRegistry extends MavenVirtualRegistryAssociationBasic {
  /** ID of the virtual registry. */
  registry_id: number;
}

/** File that is cached of a remote upstream. */
export interface MavenVirtualRegistryCacheEntry {
  /** ID to delete it by. */
  id: string;
  /** ID of the top-level group it belongs to. */
  group_id: number;
  /** ID of the upstream it comes from. */
  upstream_id: number;
  /** When the upstream was last asked whether it has a newer one. */
  upstream_checked_at: string;
  /** MD5 checksum of the file; null where FIPS forbids it. */
  file_md5: string | null;
  /** SHA-1 checksum of the file. */
  file_sha1: string;
  /** Size of the file in bytes. */
  size: number;
  /** Path of the file below the upstream's address. */
  relative_path: string;
  /** Entity tag that the upstream gave it; null where it gave none. */
  upstream_etag: string | null;
  /** Media type that the upstream gave it. */
  content_type: string;
  /** When it was cached. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** How many times it was downloaded from the cache. Since GitLab 18.4. */
  downloads_count?: number;
  /** When it was last downloaded from the cache; null, in older versions, for never. Since GitLab 18.4. */
  downloaded_at?: string | null;
}

/** Group or project of this instance whose packages virtual registries serve. */
export interface MavenVirtualRegistryLocalUpstream extends MavenVirtualRegistryUpstreamBasic {
  /** ID of the group; null where it is a project. */
  local_group_id: number | null;
  /** ID of the project; null where it is a group. */
  local_project_id: number | null;
}

/** Group or project of this instance, with the virtual registries that serve its packages. */
export interface MavenVirtualRegistryLocalUpstreamDetail extends MavenVirtualRegistryLocalUpstream {
  /** Its associations with virtual registries. */
  registry_upstreams: MavenVirtualRegistryAssociatedRegistry[];
}

/** Group or project of this instance, and when it is its turn in a virtual registry. */
export interface MavenVirtualRegistryLocalUpstreamInRegistry extends MavenVirtualRegistryLocalUpstream {
  /** Its association with the virtual registry. */
  registry_upstream: MavenVirtualRegistryAssociatedRegistry;
}

/** Maven repository elsewhere that virtual registries ask. */
export interface MavenVirtualRegistryRemoteUpstream extends MavenVirtualRegistryUpstreamBasic {
  /** Address of the Maven repository. */
  url: string;
  /** User to ask as; null for nobody. The password is never shown. */
  username: string | null;
}

/** Maven repository elsewhere, with the virtual registries that ask it. */
export interface MavenVirtualRegistryRemoteUpstreamDetail extends MavenVirtualRegistryRemoteUpstream {
  /** Its associations with virtual registries. */
  registry_upstreams: MavenVirtualRegistryAssociatedRegistry[];
}

/** Maven repository elsewhere, and when it is its turn in a virtual registry. */
export interface MavenVirtualRegistryRemoteUpstreamInRegistry extends MavenVirtualRegistryRemoteUpstream {
  /** Its association with the virtual registry. */
  registry_upstream: MavenVirtualRegistryAssociatedRegistry;
}

/** Remote or local upstream; the remote one has an address. */
export type MavenVirtualRegistryUpstream = MavenVirtualRegistryRemoteUpstream | MavenVirtualRegistryLocalUpstream;

/** That a virtual registry asks an upstream, and when it is its turn. */
export interface MavenVirtualRegistryUpstreamAssociation extends MavenVirtualRegistryAssociatedRegistry {
  /** ID of the remote upstream; null for a local one. */
  upstream_id: number | null;
}

/** What remote and local upstreams have in common. */
export interface MavenVirtualRegistryUpstreamBasic {
  /** ID of the upstream; remote and local ones are numbered apart. */
  id: number;
  /** ID of the top-level group it belongs to. */
  group_id: number;
  /** Name of the upstream. */
  name: string;
  /** What it is for; null where nobody said so. */
  description: string | null;
  /** Whether it is elsewhere or on this instance. Since GitLab 19.2. */
  upstream_type?: MavenVirtualRegistryUpstreamType | (string & {});
  /** Hours that a cached file is good for; 0 for ever. */
  cache_validity_hours: number;
  /** Hours that a cached `maven-metadata.xml` is good for. Since GitLab 18.3. */
  metadata_cache_validity_hours?: number;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

/** Remote or local upstream, and when it is its turn in a virtual registry; the remote one has an address. */
export type MavenVirtualRegistryUpstreamInRegistry =
  MavenVirtualRegistryRemoteUpstreamInRegistry | MavenVirtualRegistryLocalUpstreamInRegistry;

/** Result of a test of the connection to an upstream. */
export interface MavenVirtualRegistryUpstreamTest {
  /** Whether the upstream answered 2XX or 404. */
  success: boolean;
  /** Why it did not pass, such as `Error: 401 - Unauthorized`; only then. */
  result?: string;
}

/** Kind of an upstream: a Maven repository elsewhere, or a group or project of this instance. */
export type MavenVirtualRegistryUpstreamType = "remote" | "local";

// From spec/resources/maven-virtual-registries.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Virtual registries of a top-level group: one address for Maven, Gradle and sbt in front of several Maven
 * repositories, whose files GitLab caches. Needs the dependency proxy.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/)
 *
 * @module
 */

import type { Call, Client, Download, RequestOptions, Upload } from "../../runtime/client.js";
import type { MavenVirtualRegistryAssociationBasic } from "../shared/maven-virtual-registries.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface MavenVirtualRegistriesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * List Maven virtual registries of a group.
 *
 * Lists all Maven virtual registries of a top-level group, at most 20.
 *
 * `GET /groups/:group_id/-/virtual_registries/packages/maven/registries`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#list-all-virtual-registries)
 */
export function list(
  client: Client,
  params: MavenVirtualRegistriesListParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistry[]> {
  return client.call(
    {
      id: "mavenVirtualRegistries.list",
      method: "GET",
      path: "/groups/{group_id}/-/virtual_registries/packages/maven/registries",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface MavenVirtualRegistriesCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name, which no other Maven virtual registry of the group has. */
  name: string;
  /** What the virtual registry is for. */
  description?: string;
}

/**
 * Create a Maven virtual registry.
 *
 * Creates a virtual registry in a top-level group, which can have 20. It serves nothing until it has an
 * upstream. For maintainers.
 *
 * `POST /groups/:group_id/-/virtual_registries/packages/maven/registries`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#create-a-virtual-registry)
 */
export function create(
  client: Client,
  params: MavenVirtualRegistriesCreateParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistry> {
  return client.call(
    {
      id: "mavenVirtualRegistries.create",
      method: "POST",
      path: "/groups/{group_id}/-/virtual_registries/packages/maven/registries",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MavenVirtualRegistriesGetParams {
  /** ID of the Maven virtual registry. */
  registry_id: number;
}

/**
 * Get a Maven virtual registry.
 *
 * Gets one virtual registry, with the upstreams that it asks and their order.
 *
 * `GET /virtual_registries/packages/maven/registries/:registry_id`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#retrieve-a-virtual-registry)
 */
export function get(
  client: Client,
  params: MavenVirtualRegistriesGetParams,
  options?: RequestOptions,
): Call<MavenVirtualRegistryDetail> {
  return client.call(
    {
      id: "mavenVirtualRegistries.get",
      method: "GET",
      path: "/virtual_registries/packages/maven/registries/{registry_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface MavenVirtualRegistriesUpdateParams {
  /** ID of the Maven virtual registry. */
  registry_id: number;
  /** Name, which no other Maven virtual registry of the group has. */
  name?: string;
  /** What the virtual registry is for. It cannot be emptied. */
  description?: string;
}

/**
 * Update a Maven virtual registry.
 *
 * Changes the name or the description of a virtual registry; at least one of them is needed. For maintainers.
 *
 * `PATCH /virtual_registries/packages/maven/registries/:registry_id`
 *
 * Requires Premium. Beta. Since GitLab 18.0. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#update-a-virtual-registry)
 */
export function update(
  client: Client,
  params: MavenVirtualRegistriesUpdateParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistries.update",
      method: "PATCH",
      path: "/virtual_registries/packages/maven/registries/{registry_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface MavenVirtualRegistriesDeleteParams {
  /** ID of the Maven virtual registry. */
  registry_id: number;
}

/**
 * Delete a Maven virtual registry.
 *
 * Deletes a virtual registry, and those of its upstreams that no other virtual registry uses with all that is
 * cached of them. For maintainers.
 *
 * `DELETE /virtual_registries/packages/maven/registries/:registry_id`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#delete-a-virtual-registry)
 */
function delete_(client: Client, params: MavenVirtualRegistriesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistries.delete",
      method: "DELETE",
      path: "/virtual_registries/packages/maven/registries/{registry_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a Maven virtual registry.
   *
   * Deletes a virtual registry, and those of its upstreams that no other virtual registry uses with all that
   * is cached of them. For maintainers.
   *
   * `DELETE /virtual_registries/packages/maven/registries/:registry_id`
   *
   * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
   * CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#delete-a-virtual-registry)
   */
  delete_ as delete,
};

/** Parameters of `deleteCache`. */
export interface MavenVirtualRegistriesDeleteCacheParams {
  /** ID of the Maven virtual registry. */
  registry_id: number;
}

/**
 * Delete the cache of a Maven virtual registry.
 *
 * Deletes, in the background, all that is cached of the upstreams of a virtual registry. Upstreams that
 * another virtual registry uses too keep their cache. For maintainers.
 *
 * `DELETE /virtual_registries/packages/maven/registries/:registry_id/cache`
 *
 * Requires Premium. Beta. Since GitLab 18.2. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#delete-cache-entries-for-a-virtual-registry)
 */
export function deleteCache(
  client: Client,
  params: MavenVirtualRegistriesDeleteCacheParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistries.deleteCache",
      method: "DELETE",
      path: "/virtual_registries/packages/maven/registries/{registry_id}/cache",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface MavenVirtualRegistriesDownloadParams {
  /** ID of the Maven virtual registry. */
  registry_id: number;
  /**
   * Group ID with slashes for its dots, artifact ID, version and file name; `.md5` or `.sha1` behind it asks
   * for a checksum.
   */
  path: string;
}

/**
 * Download a file through a Maven virtual registry.
 *
 * Downloads a file of a Maven package from the cache, or from the first upstream that has it, which also puts
 * it into the cache. Meant for Maven, Gradle and sbt; the user agent of a web browser is refused with 400.
 * Needs a token that may read virtual registries; limited by IP address.
 *
 * `GET /virtual_registries/packages/maven/:registry_id/:path`
 *
 * Requires Premium. Beta. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with a
 * CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#download-a-package)
 */
export function download(
  client: Client,
  params: MavenVirtualRegistriesDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "mavenVirtualRegistries.download",
      method: "GET",
      path: "/virtual_registries/packages/maven/{registry_id}/{path}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface MavenVirtualRegistriesUploadParams {
  /** ID of the Maven virtual registry. */
  registry_id: number;
  /**
   * Group ID with slashes for its dots, artifact ID, version and file name; `.md5` or `.sha1` behind it asks
   * for a checksum.
   */
  path: string;
  /** Global ID of the upstream that the file comes from. */
  x_gitlab_virtual_registry_upstream_global_id: string;
  /** File as the upstream sent it, at most 5 GiB. */
  file: Upload;
  /** Entity tag that the upstream gave the file. */
  etag?: string;
  /** Media type that the upstream gave the file. */
  gitlab_workhorse_send_dependency_content_type?: string;
}

/**
 * Put a file into the cache of a Maven virtual registry.
 *
 * Puts a file that GitLab's own proxy, Workhorse, has got from an upstream into the cache. Nobody else may
 * call it.
 *
 * `POST /virtual_registries/packages/maven/:registry_id/:path/upload`
 *
 * Requires Premium. Internal. Since GitLab 17.4. Behind the feature flag `maven_virtual_registry`. Works with
 * a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/maven_virtual_registries/#upload-a-package)
 */
export function upload(
  client: Client,
  params: MavenVirtualRegistriesUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mavenVirtualRegistries.upload",
      method: "POST",
      path: "/virtual_registries/packages/maven/{registry_id}/{path}/upload",
      header: {
        x_gitlab_virtual_registry_upstream_global_id: "X-Gitlab-Virtual-Registry-Upstream-Global-Id",
        etag: "Etag",
        gitlab_workhorse_send_dependency_content_type: "GitLab-Workhorse-Send-Dependency-Content-Type",
      },
      body: "multipart",
      as: "none",
    },
    params,
    options,
  );
}

/** Virtual registry for Maven packages. */
export interface MavenVirtualRegistry {
  /** ID of the virtual registry. */
  id: number;
  /** ID of the top-level group it belongs to. */
  group_id: number;
  /** Name, unique in the group. */
  name: string;
  /** What it is for; null where nobody said so. */
  description: string | null;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

/** Upstream that a virtual registry asks, and when it is its turn. */
export interface MavenVirtualRegistryAssociatedUpstream extends MavenVirtualRegistryAssociationBasic {
  /** ID of the remote upstream; null for a local one. */
  upstream_id: number | null;
}

/** Virtual registry for Maven packages, with the upstreams that it asks. */
export interface MavenVirtualRegistryDetail extends MavenVirtualRegistry {
  /** Upstreams that it asks, in their order. */
  registry_upstreams?: MavenVirtualRegistryAssociatedUpstream[];
}

// From spec/resources/remote-mirrors.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Repositories elsewhere that the repository of a project is pushed to.
 *
 * [Documentation](https://docs.gitlab.com/api/remote_mirrors/)
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
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface RemoteMirrorsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List remote mirrors of a project.
 *
 * Lists where the repository of a project is pushed to.
 *
 * `GET /projects/:project_id/remote_mirrors`
 *
 * [Documentation](https://docs.gitlab.com/api/remote_mirrors/#list-all-remote-mirrors-for-a-project)
 */
export function list(client: Client, params: RemoteMirrorsListParams, options?: ListOptions): ListCall<RemoteMirror> {
  return listCall(
    client,
    { id: "remoteMirrors.list", method: "GET", path: "/projects/{project_id}/remote_mirrors", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface RemoteMirrorsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address to push to; with name and password where they are needed. */
  url: string;
  /** Whether the repository is pushed there. */
  enabled?: boolean;
  /** How GitLab signs in there. Since GitLab 16.10. */
  auth_method?: RemoteMirrorAuthMethod;
  /** Whether branches that went their own way there are left alone. */
  keep_divergent_refs?: boolean;
  /** Whether only protected branches are pushed. */
  only_protected_branches?: boolean;
  /**
   * Regular expression of the branches that are pushed; not together with `only_protected_branches`. Premium
   * and Ultimate only.
   */
  mirror_branch_regex?: string;
  /** SSH keys of the host, as `ssh-ed25519 AAAA...`, or with the host name before it. Since GitLab 18.4. */
  host_keys?: string[];
}

/**
 * Create a remote mirror.
 *
 * Adds a place to push the repository of a project to. Nothing is pushed unless it is enabled; at most 10 may
 * be.
 *
 * `POST /projects/:project_id/remote_mirrors`
 *
 * [Documentation](https://docs.gitlab.com/api/remote_mirrors/#create-a-push-mirror)
 */
export function create(
  client: Client,
  params: RemoteMirrorsCreateParams,
  options?: RequestOptions,
): Call<RemoteMirror> {
  return client.call(
    { id: "remoteMirrors.create", method: "POST", path: "/projects/{project_id}/remote_mirrors" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface RemoteMirrorsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the remote mirror. */
  mirror_id: number;
}

/**
 * Get a remote mirror.
 *
 * Gets one remote mirror of a project.
 *
 * `GET /projects/:project_id/remote_mirrors/:mirror_id`
 *
 * [Documentation](https://docs.gitlab.com/api/remote_mirrors/#retrieve-a-remote-mirror-for-a-project)
 */
export function get(client: Client, params: RemoteMirrorsGetParams, options?: RequestOptions): Call<RemoteMirror> {
  return client.call(
    { id: "remoteMirrors.get", method: "GET", path: "/projects/{project_id}/remote_mirrors/{mirror_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface RemoteMirrorsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the remote mirror. */
  mirror_id: number;
  /** Whether the repository is pushed there. */
  enabled?: boolean;
  /** How GitLab signs in there. Since GitLab 16.10. */
  auth_method?: RemoteMirrorAuthMethod;
  /** Whether branches that went their own way there are left alone. */
  keep_divergent_refs?: boolean;
  /** Whether only protected branches are pushed. */
  only_protected_branches?: boolean;
  /**
   * Regular expression of the branches that are pushed; not together with `only_protected_branches`. Premium
   * and Ultimate only.
   */
  mirror_branch_regex?: string;
  /** SSH keys of the host, as `ssh-ed25519 AAAA...`, or with the host name before it. Since GitLab 18.4. */
  host_keys?: string[];
}

/**
 * Update a remote mirror.
 *
 * Changes how the repository is pushed to a remote mirror. The address cannot be changed.
 *
 * `PUT /projects/:project_id/remote_mirrors/:mirror_id`
 *
 * [Documentation](https://docs.gitlab.com/api/remote_mirrors/#update-a-remote-mirror-in-a-project)
 */
export function update(
  client: Client,
  params: RemoteMirrorsUpdateParams,
  options?: RequestOptions,
): Call<RemoteMirror> {
  return client.call(
    { id: "remoteMirrors.update", method: "PUT", path: "/projects/{project_id}/remote_mirrors/{mirror_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface RemoteMirrorsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the remote mirror. */
  mirror_id: number;
}

/**
 * Delete a remote mirror.
 *
 * Deletes a remote mirror. The repository there stays.
 *
 * `DELETE /projects/:project_id/remote_mirrors/:mirror_id`
 *
 * [Documentation](https://docs.gitlab.com/api/remote_mirrors/#delete-a-remote-mirror-from-a-project)
 */
function delete_(client: Client, params: RemoteMirrorsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "remoteMirrors.delete",
      method: "DELETE",
      path: "/projects/{project_id}/remote_mirrors/{mirror_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a remote mirror.
   *
   * Deletes a remote mirror. The repository there stays.
   *
   * `DELETE /projects/:project_id/remote_mirrors/:mirror_id`
   *
   * [Documentation](https://docs.gitlab.com/api/remote_mirrors/#delete-a-remote-mirror-from-a-project)
   */
  delete_ as delete,
};

/** Parameters of `getPublicKey`. */
export interface RemoteMirrorsGetPublicKeyParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the remote mirror. */
  mirror_id: number;
}

/**
 * Get the public key of a remote mirror.
 *
 * Gets the SSH public key that GitLab signs in with, for remote mirrors that are reached by SSH.
 *
 * `GET /projects/:project_id/remote_mirrors/:mirror_id/public_key`
 *
 * Since GitLab 17.9.
 *
 * [Documentation](https://docs.gitlab.com/api/remote_mirrors/#retrieve-a-public-key-for-a-remote-mirror)
 */
export function getPublicKey(
  client: Client,
  params: RemoteMirrorsGetPublicKeyParams,
  options?: RequestOptions,
): Call<RemoteMirrorPublicKey> {
  return client.call(
    {
      id: "remoteMirrors.getPublicKey",
      method: "GET",
      path: "/projects/{project_id}/remote_mirrors/{mirror_id}/public_key",
    },
    params,
    options,
  );
}

/** Parameters of `sync`. */
export interface RemoteMirrorsSyncParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the remote mirror. */
  mirror_id: number;
}

/**
 * Push to a remote mirror.
 *
 * Pushes the repository to a remote mirror now.
 *
 * `POST /projects/:project_id/remote_mirrors/:mirror_id/sync`
 *
 * Since GitLab 16.11.
 *
 * [Documentation](https://docs.gitlab.com/api/remote_mirrors/#force-push-mirror-update)
 */
export function sync(client: Client, params: RemoteMirrorsSyncParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "remoteMirrors.sync",
      method: "POST",
      path: "/projects/{project_id}/remote_mirrors/{mirror_id}/sync",
      as: "none",
      idempotent: true,
    },
    params,
    options,
  );
}

/** SSH key of a host. */
export interface MirrorHostKey {
  /** SHA-256 fingerprint of the key. */
  fingerprint_sha256: string;
}

/** Repository that the repository of a project is pushed to. */
export interface RemoteMirror {
  /** ID of the remote mirror. */
  id: number;
  /** Whether the repository is pushed there. */
  enabled: boolean;
  /** Address, without name and password. */
  url: string;
  /** State of the latest push. */
  update_status: RemoteMirrorStatus | (string & {});
  /** When the latest push ended; null before. */
  last_update_at: string | null;
  /** When the latest push started; null before. */
  last_update_started_at: string | null;
  /** When the latest push that succeeded ended; null before. */
  last_successful_update_at: string | null;
  /** Why the latest push failed; null where it did not. */
  last_error: string | null;
  /** Whether only protected branches are pushed. */
  only_protected_branches: boolean;
  /** Whether branches that went their own way there are left alone; null where that was never set. */
  keep_divergent_refs: boolean | null;
  /** How GitLab signs in there. Since GitLab 16.10. */
  auth_method: RemoteMirrorAuthMethod | (string & {});
  /** SSH keys of the host. Since GitLab 18.4. */
  host_keys?: MirrorHostKey[];
  /** Regular expression of the branches that are pushed; null for all. Premium and Ultimate only. */
  mirror_branch_regex?: string | null;
}

/** How GitLab signs in at a remote mirror. */
export type RemoteMirrorAuthMethod = "ssh_public_key" | "password";

/** SSH public key that GitLab signs in with. */
export interface RemoteMirrorPublicKey {
  /** Public key in OpenSSH format. */
  public_key: string;
}

/** State of the latest push. */
export type RemoteMirrorStatus = "none" | "scheduled" | "started" | "finished" | "failed" | "to_retry";

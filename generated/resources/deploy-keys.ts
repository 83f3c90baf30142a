// From spec/resources/deploy-keys.yaml. Do not edit: `npm run generate` writes this file.

/**
 * SSH keys that give access to repositories of projects.
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/)
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
import type { DeployKey } from "../shared/deploy-keys.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface DeployKeysListParams {
  /** Whether to list only those that any project may use. Default: `false`. */
  public?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List all deploy keys of the instance.
 *
 * Lists the deploy keys of all projects of the instance.
 *
 * `GET /deploy_keys`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/#list-all-deploy-keys)
 */
export function list(client: Client, params?: DeployKeysListParams, options?: ListOptions): ListCall<DeployKey> {
  return listCall(
    client,
    { id: "deployKeys.list", method: "GET", path: "/deploy_keys", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface DeployKeysCreateParams {
  /** Public key in OpenSSH format. */
  key: string;
  /** Name to tell the key by. */
  title: string;
  /** When the key stops working; never unless given. */
  expires_at?: string | Date;
}

/**
 * Create a deploy key for the instance.
 *
 * Creates a deploy key that any project may use.
 *
 * `POST /deploy_keys`
 *
 * Since GitLab 17.5. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/#add-deploy-key)
 */
export function create(client: Client, params: DeployKeysCreateParams, options?: RequestOptions): Call<DeployKey> {
  return client.call({ id: "deployKeys.create", method: "POST", path: "/deploy_keys" }, params, options);
}

/** Parameters of `listForProject`. */
export interface DeployKeysListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List deploy keys of a project.
 *
 * Lists the deploy keys that a project uses.
 *
 * `GET /projects/:project_id/deploy_keys`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/#list-deploy-keys-for-project)
 */
export function listForProject(
  client: Client,
  params: DeployKeysListForProjectParams,
  options?: ListOptions,
): ListCall<ProjectDeployKey> {
  return listCall(
    client,
    {
      id: "deployKeys.listForProject",
      method: "GET",
      path: "/projects/{project_id}/deploy_keys",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForProject`. */
export interface DeployKeysCreateForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Public key in OpenSSH format. */
  key: string;
  /** Name to tell the key by. */
  title: string;
  /** Whether the key may push to the repository. */
  can_push?: boolean;
  /** When the key stops working; never unless given. */
  expires_at?: string | Date;
}

/**
 * Create a deploy key for a project.
 *
 * Adds a deploy key to a project. One that another project of the caller uses already is shared with it.
 *
 * `POST /projects/:project_id/deploy_keys`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/#add-a-deploy-key-for-a-project)
 */
export function createForProject(
  client: Client,
  params: DeployKeysCreateForProjectParams,
  options?: RequestOptions,
): Call<ProjectDeployKey> {
  return client.call(
    { id: "deployKeys.createForProject", method: "POST", path: "/projects/{project_id}/deploy_keys" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface DeployKeysGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deploy key. */
  deploy_key_id: number;
}

/**
 * Get a deploy key of a project.
 *
 * Gets one deploy key that a project uses.
 *
 * `GET /projects/:project_id/deploy_keys/:deploy_key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/#retrieve-a-deploy-key)
 */
export function get(client: Client, params: DeployKeysGetParams, options?: RequestOptions): Call<ProjectDeployKey> {
  return client.call(
    { id: "deployKeys.get", method: "GET", path: "/projects/{project_id}/deploy_keys/{deploy_key_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface DeployKeysUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deploy key. */
  deploy_key_id: number;
  /** New name to tell the key by. */
  title?: string;
  /** Whether the key may push to the repository. */
  can_push?: boolean;
}

/**
 * Update a deploy key of a project.
 *
 * Changes the title of a deploy key, or whether it may push to the project.
 *
 * `PUT /projects/:project_id/deploy_keys/:deploy_key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/#update-a-deploy-key)
 */
export function update(
  client: Client,
  params: DeployKeysUpdateParams,
  options?: RequestOptions,
): Call<ProjectDeployKey> {
  return client.call(
    { id: "deployKeys.update", method: "PUT", path: "/projects/{project_id}/deploy_keys/{deploy_key_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface DeployKeysDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deploy key. */
  deploy_key_id: number;
}

/**
 * Delete a deploy key of a project.
 *
 * Takes a deploy key away from a project, and deletes it when no other project uses it.
 *
 * `DELETE /projects/:project_id/deploy_keys/:deploy_key_id`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/#delete-a-deploy-key)
 */
function delete_(client: Client, params: DeployKeysDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "deployKeys.delete",
      method: "DELETE",
      path: "/projects/{project_id}/deploy_keys/{deploy_key_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a deploy key of a project.
   *
   * Takes a deploy key away from a project, and deletes it when no other project uses it.
   *
   * `DELETE /projects/:project_id/deploy_keys/:deploy_key_id`
   *
   * [Documentation](https://docs.gitlab.com/api/deploy_keys/#delete-a-deploy-key)
   */
  delete_ as delete,
};

/** Parameters of `enable`. */
export interface DeployKeysEnableParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deploy key. */
  deploy_key_id: number;
}

/**
 * Enable a deploy key for a project.
 *
 * Lets a project use a deploy key that exists already.
 *
 * `POST /projects/:project_id/deploy_keys/:deploy_key_id/enable`
 *
 * [Documentation](https://docs.gitlab.com/api/deploy_keys/#enable-a-deploy-key)
 */
export function enable(client: Client, params: DeployKeysEnableParams, options?: RequestOptions): Call<DeployKey> {
  return client.call(
    { id: "deployKeys.enable", method: "POST", path: "/projects/{project_id}/deploy_keys/{deploy_key_id}/enable" },
    params,
    options,
  );
}

/** Deploy key as a project uses it. */
export interface ProjectDeployKey extends DeployKey {
  /** Whether it may push to the repository. */
  can_push: boolean;
}

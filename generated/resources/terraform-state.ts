// From spec/resources/terraform-state.yaml. Do not edit: `npm run generate` writes this file.

/**
 * States of Terraform and OpenTofu that GitLab keeps for a project, by the protocol of their HTTP backend.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  queryCall,
  type RawBody,
  type RequestOptions,
} from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `download`. */
export interface TerraformStateDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the state. */
  name: string;
  /** ID of the lock that the caller holds. */
  ID?: string;
}

/**
 * Download a Terraform state.
 *
 * Downloads the latest version of a state. A job token goes as the password of the user `gitlab-ci-token`.
 *
 * `GET /projects/:project_id/terraform/state/:name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function download(
  client: Client,
  params: TerraformStateDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    { id: "terraformState.download", method: "GET", path: "/projects/{project_id}/terraform/state/{name}", as: "file" },
    params,
    options,
  );
}

/** Parameters of `set`. */
export interface TerraformStateSetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the state. */
  name: string;
  /** The state, as JSON. */
  body: RawBody;
  /** ID of the lock that the caller holds. */
  ID?: string;
}

/**
 * Write a Terraform state.
 *
 * Writes a new version of a state, which is created with its first version. A locked state takes the ID of
 * the lock.
 *
 * `POST /projects/:project_id/terraform/state/:name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function set(client: Client, params: TerraformStateSetParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    {
      id: "terraformState.set",
      method: "POST",
      path: "/projects/{project_id}/terraform/state/{name}",
      query: ["ID"],
      body: "application/octet-stream",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface TerraformStateDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the state. */
  name: string;
  /** ID of the lock that the caller holds. */
  ID?: string;
}

/**
 * Delete a Terraform state.
 *
 * Deletes a state with all its versions.
 *
 * `DELETE /projects/:project_id/terraform/state/:name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
function delete_(client: Client, params: TerraformStateDeleteParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    {
      id: "terraformState.delete",
      method: "DELETE",
      path: "/projects/{project_id}/terraform/state/{name}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a Terraform state.
   *
   * Deletes a state with all its versions.
   *
   * `DELETE /projects/:project_id/terraform/state/:name`
   *
   * Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  delete_ as delete,
};

/** Parameters of `authorizeUpload`. */
export interface TerraformStateAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the state. */
  name: string;
}

/**
 * Authorize the upload of a Terraform state.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the state before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `POST /projects/:project_id/terraform/state/:name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function authorizeUpload(
  client: Client,
  params: TerraformStateAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "terraformState.authorizeUpload",
      method: "POST",
      path: "/projects/{project_id}/terraform/state/{name}/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `lock`. */
export interface TerraformStateLockParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the state. */
  name: string;
  /** ID of the lock. */
  ID: string;
  /** What Terraform does, for example `OperationTypePlan`. */
  Operation: string;
  /** More about it, from Terraform. */
  Info: string;
  /** Who locks it: in requests user and host, in answers the username in GitLab. */
  Who: string;
  /** Version of Terraform. */
  Version: string;
  /** When it was locked. */
  Created: string;
  /** Path of the state, from Terraform. */
  Path: string;
}

/**
 * Lock a Terraform state.
 *
 * Locks a state, so that nobody else writes it. The body is the lock information that Terraform makes.
 *
 * `POST /projects/:project_id/terraform/state/:name/lock`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function lock(client: Client, params: TerraformStateLockParams, options?: RequestOptions): Call<TerraformLock> {
  return client.call(
    { id: "terraformState.lock", method: "POST", path: "/projects/{project_id}/terraform/state/{name}/lock" },
    params,
    options,
  );
}

/** Parameters of `unlock`. */
export interface TerraformStateUnlockParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the state. */
  name: string;
  /** ID of the lock; without it the lock is taken off whoever holds it. */
  ID?: string;
}

/**
 * Unlock a Terraform state.
 *
 * Takes the lock off a state.
 *
 * `DELETE /projects/:project_id/terraform/state/:name/lock`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function unlock(client: Client, params: TerraformStateUnlockParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    {
      id: "terraformState.unlock",
      method: "DELETE",
      path: "/projects/{project_id}/terraform/state/{name}/lock",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `downloadVersion`. */
export interface TerraformStateDownloadVersionParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the state. */
  name: string;
  /** Number of the version. */
  serial: number;
}

/**
 * Download a version of a Terraform state.
 *
 * Downloads one version of a state.
 *
 * `GET /projects/:project_id/terraform/state/:name/versions/:serial`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function downloadVersion(
  client: Client,
  params: TerraformStateDownloadVersionParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "terraformState.downloadVersion",
      method: "GET",
      path: "/projects/{project_id}/terraform/state/{name}/versions/{serial}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `deleteVersion`. */
export interface TerraformStateDeleteVersionParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the state. */
  name: string;
  /** Number of the version. */
  serial: number;
}

/**
 * Delete a version of a Terraform state.
 *
 * Deletes one version of a state.
 *
 * `DELETE /projects/:project_id/terraform/state/:name/versions/:serial`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function deleteVersion(
  client: Client,
  params: TerraformStateDeleteVersionParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "terraformState.deleteVersion",
      method: "DELETE",
      path: "/projects/{project_id}/terraform/state/{name}/versions/{serial}",
      as: "none",
    },
    params,
    options,
  );
}

/** Lock of a Terraform state. */
export interface TerraformLock {
  /** ID of the lock. */
  ID: string;
  /** What Terraform does, for example `OperationTypePlan`. */
  Operation: string;
  /** More about it, from Terraform. */
  Info: string;
  /** Who locks it: in requests user and host, in answers the username in GitLab. */
  Who: string;
  /** Version of Terraform. */
  Version: string;
  /** When it was locked. */
  Created: string;
  /** Path of the state, from Terraform. */
  Path: string;
}

// From spec/resources/model-registry.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Files of machine learning models, by model version or candidate.
 *
 * [Documentation](https://docs.gitlab.com/api/model_registry/)
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
import type { PackageConfirmation, PackageUploadStatus } from "../shared/packages.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `download`. */
export interface ModelRegistryDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the model version, or `candidate:` and the number of a candidate in its project. */
  model_version_id: ModelVersionIdOrCandidate;
  /** Name of the file. */
  file_name: string;
  /** Taken by GitLab, but without effect. */
  status?: PackageUploadStatus;
  /** Bytes to send, such as `bytes=0-1023`; all of the file unless given. */
  range?: string;
}

/**
 * Download a model file.
 *
 * Downloads a file of a model version or candidate.
 *
 * `GET /projects/:project_id/packages/ml_models/:model_version_id/files/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/model_registry/#download-a-machine-learning-model-package-file)
 */
export function download(
  client: Client,
  params: ModelRegistryDownloadParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "modelRegistry.download",
      method: "GET",
      path: "/projects/{project_id}/packages/ml_models/{model_version_id}/files/{file_name}",
      header: { range: "Range" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface ModelRegistryUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the model version, or `candidate:` and the number of a candidate in its project. */
  model_version_id: ModelVersionIdOrCandidate;
  /** Name of the file. */
  file_name: string;
  /** Content of the file. */
  body: RawBody;
  /** Whether the package is listed. */
  status?: PackageUploadStatus;
}

/**
 * Upload a model file.
 *
 * Uploads a file of a model version or candidate.
 *
 * `PUT /projects/:project_id/packages/ml_models/:model_version_id/files/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/model_registry/#send-the-file)
 */
export function upload(
  client: Client,
  params: ModelRegistryUploadParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return queryCall(
    client,
    {
      id: "modelRegistry.upload",
      method: "PUT",
      path: "/projects/{project_id}/packages/ml_models/{model_version_id}/files/{file_name}",
      query: ["status"],
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface ModelRegistryAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the model version, or `candidate:` and the number of a candidate in its project. */
  model_version_id: ModelVersionIdOrCandidate;
  /** Name of the file. */
  file_name: string;
  /** Whether the package is going to be listed. */
  status?: PackageUploadStatus;
}

/**
 * Authorize the upload of a model file.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the file before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `PUT /projects/:project_id/packages/ml_models/:model_version_id/files/:file_name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/model_registry/#authorize-the-upload)
 */
export function authorizeUpload(
  client: Client,
  params: ModelRegistryAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "modelRegistry.authorizeUpload",
      method: "PUT",
      path: "/projects/{project_id}/packages/ml_models/{model_version_id}/files/{file_name}/authorize",
      query: ["*"],
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `downloadFromFolder`. */
export interface ModelRegistryDownloadFromFolderParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the model version, or `candidate:` and the number of a candidate in its project. */
  model_version_id: ModelVersionIdOrCandidate;
  /** Folder of the file inside the package; its slashes are encoded for you. */
  path: string;
  /** Name of the file. */
  file_name: string;
  /** Taken by GitLab, but without effect. */
  status?: PackageUploadStatus;
  /** Bytes to send, such as `bytes=0-1023`; all of the file unless given. */
  range?: string;
}

/**
 * Download a model file from a folder.
 *
 * Downloads a file from a folder of a model version or candidate.
 *
 * `GET /projects/:project_id/packages/ml_models/:model_version_id/files/:path/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/model_registry/#download-a-machine-learning-model-package-file)
 */
export function downloadFromFolder(
  client: Client,
  params: ModelRegistryDownloadFromFolderParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "modelRegistry.downloadFromFolder",
      method: "GET",
      path: "/projects/{project_id}/packages/ml_models/{model_version_id}/files/{path}/{file_name}",
      header: { range: "Range" },
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `uploadToFolder`. */
export interface ModelRegistryUploadToFolderParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the model version, or `candidate:` and the number of a candidate in its project. */
  model_version_id: ModelVersionIdOrCandidate;
  /** Folder of the file inside the package; its slashes are encoded for you. */
  path: string;
  /** Name of the file. */
  file_name: string;
  /** Content of the file. */
  body: RawBody;
  /** Whether the package is listed. */
  status?: PackageUploadStatus;
}

/**
 * Upload a model file to a folder.
 *
 * Uploads a file to a folder of a model version or candidate.
 *
 * `PUT /projects/:project_id/packages/ml_models/:model_version_id/files/:path/:file_name`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/model_registry/#send-the-file)
 */
export function uploadToFolder(
  client: Client,
  params: ModelRegistryUploadToFolderParams,
  options?: RequestOptions,
): Call<PackageConfirmation> {
  return queryCall(
    client,
    {
      id: "modelRegistry.uploadToFolder",
      method: "PUT",
      path: "/projects/{project_id}/packages/ml_models/{model_version_id}/files/{path}/{file_name}",
      query: ["status"],
      body: "application/octet-stream",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUploadToFolder`. */
export interface ModelRegistryAuthorizeUploadToFolderParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the model version, or `candidate:` and the number of a candidate in its project. */
  model_version_id: ModelVersionIdOrCandidate;
  /** Folder of the file inside the package; its slashes are encoded for you. */
  path: string;
  /** Name of the file. */
  file_name: string;
  /** Whether the package is going to be listed. */
  status?: PackageUploadStatus;
}

/**
 * Authorize the upload of a model file to a folder.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the file before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `PUT /projects/:project_id/packages/ml_models/:model_version_id/files/:path/:file_name/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/model_registry/#authorize-the-upload)
 */
export function authorizeUploadToFolder(
  client: Client,
  params: ModelRegistryAuthorizeUploadToFolderParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "modelRegistry.authorizeUploadToFolder",
      method: "PUT",
      path: "/projects/{project_id}/packages/ml_models/{model_version_id}/files/{path}/{file_name}/authorize",
      query: ["*"],
      as: "none",
    },
    params,
    options,
  );
}

/** ID of a model version, or `candidate:` and the number of a candidate, such as `candidate:5`. */
export type ModelVersionIdOrCandidate = number | string;

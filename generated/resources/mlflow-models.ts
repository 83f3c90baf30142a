// From spec/resources/mlflow-models.yaml. Do not edit: `npm run generate` writes this file.

/**
 * The model registry, and artifacts of models and runs, through the interface of MLflow clients.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import { type Call, type Client, type Download, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { MlflowKeyValue } from "../shared/mlflow.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getArtifacts`. */
export interface MlflowModelsGetArtifactsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * ID of the model version, or `candidate:` and the number of the run, and after a slash a path below it.
   */
  path: string;
}

/**
 * Get artifacts of a model version or run.
 *
 * Gets the files of a model version or of a run. Folders count as empty.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow-artifacts/artifacts`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getArtifacts(
  client: Client,
  params: MlflowModelsGetArtifactsParams,
  options?: RequestOptions,
): Call<MlflowArtifactList> {
  return queryCall(
    client,
    {
      id: "mlflowModels.getArtifacts",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow-artifacts/artifacts",
    },
    params,
    options,
  );
}

/** Parameters of `downloadArtifact`. */
export interface MlflowModelsDownloadArtifactParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the model version, or `candidate:` and the number of the run. */
  model_version: string;
  /** Path of the file. */
  file_path: string;
}

/**
 * Download an artifact.
 *
 * Downloads a file of a model version or of a run.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow-artifacts/artifacts/:model_version/:file_path`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function downloadArtifact(
  client: Client,
  params: MlflowModelsDownloadArtifactParams,
  options?: RequestOptions,
): Call<Download> {
  return client.call(
    {
      id: "mlflowModels.downloadArtifact",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow-artifacts/artifacts/{model_version}/{file_path}",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `createVersion`. */
export interface MlflowModelsCreateVersionParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model. */
  name: string;
  /** Text that describes the version. */
  description?: string;
  /** Facts about the version. */
  tags?: MlflowKeyValue[];
  /** UUID of a run to promote to the version. */
  run_id?: string;
}

/**
 * Create a model version.
 *
 * Creates a version of a model. A tag `gitlab.version` gives its semantic version; without it the number
 * counts up.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/model-versions/create`
 *
 * Since GitLab 16.8.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createVersion(
  client: Client,
  params: MlflowModelsCreateVersionParams,
  options?: RequestOptions,
): Call<MlflowModelVersionAnswer> {
  return client.call(
    {
      id: "mlflowModels.createVersion",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/model-versions/create",
    },
    params,
    options,
  );
}

/** Parameters of `getVersion`. */
export interface MlflowModelsGetVersionParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model. */
  name: string;
  /** ID of the version. */
  version: string;
}

/**
 * Get a model version.
 *
 * Gets one version of a model.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/model-versions/get`
 *
 * Since GitLab 16.8.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getVersion(
  client: Client,
  params: MlflowModelsGetVersionParams,
  options?: RequestOptions,
): Call<MlflowModelVersionAnswer> {
  return queryCall(
    client,
    {
      id: "mlflowModels.getVersion",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/model-versions/get",
    },
    params,
    options,
  );
}

/** Parameters of `getDownloadUri`. */
export interface MlflowModelsGetDownloadUriParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model. */
  name: string;
  /** ID of the version. */
  version: number;
}

/**
 * Get where to download a model version.
 *
 * Gets the address that an MLflow client downloads the artifacts of a version from.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/model-versions/get-download-uri`
 *
 * Since GitLab 16.9.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getDownloadUri(
  client: Client,
  params: MlflowModelsGetDownloadUriParams,
  options?: RequestOptions,
): Call<MlflowDownload> {
  return queryCall(
    client,
    {
      id: "mlflowModels.getDownloadUri",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/model-versions/get-download-uri",
    },
    params,
    options,
  );
}

/** Parameters of `updateVersion`. */
export interface MlflowModelsUpdateVersionParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model. */
  name: string;
  /** ID of the version. */
  version: string;
  /** Text that describes the version. */
  description: string;
}

/**
 * Update a model version.
 *
 * Changes the description of a model version.
 *
 * `PATCH /projects/:project_id/ml/mlflow/api/2.0/mlflow/model-versions/update`
 *
 * Since GitLab 16.8.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function updateVersion(
  client: Client,
  params: MlflowModelsUpdateVersionParams,
  options?: RequestOptions,
): Call<MlflowModelVersionAnswer> {
  return client.call(
    {
      id: "mlflowModels.updateVersion",
      method: "PATCH",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/model-versions/update",
    },
    params,
    options,
  );
}

/** Parameters of `getVersionByAlias`. */
export interface MlflowModelsGetVersionByAliasParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model. */
  name?: string;
  /** Semantic version, for example `1.0.0`. */
  alias?: string;
}

/**
 * Get a model version by its alias.
 *
 * Gets one version of a model by its semantic version.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/registered-models/alias`
 *
 * Since GitLab 16.9.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getVersionByAlias(
  client: Client,
  params: MlflowModelsGetVersionByAliasParams,
  options?: RequestOptions,
): Call<MlflowModelVersionAnswer> {
  return queryCall(
    client,
    {
      id: "mlflowModels.getVersionByAlias",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/alias",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface MlflowModelsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model, unique in the project. */
  name: string;
  /** Text that describes the model. */
  description?: string;
  /** Facts about the model. */
  tags?: MlflowKeyValue[];
}

/**
 * Create a model.
 *
 * Creates a model in the model registry of a project.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/registered-models/create`
 *
 * Since GitLab 16.7.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function create(
  client: Client,
  params: MlflowModelsCreateParams,
  options?: RequestOptions,
): Call<MlflowRegisteredModelAnswer> {
  return client.call(
    {
      id: "mlflowModels.create",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/create",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface MlflowModelsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model; the call answers 404 without it. */
  name?: string;
}

/**
 * Delete a model.
 *
 * Deletes a model with its versions.
 *
 * `DELETE /projects/:project_id/ml/mlflow/api/2.0/mlflow/registered-models/delete`
 *
 * Since GitLab 16.8.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
function delete_(client: Client, params: MlflowModelsDeleteParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    {
      id: "mlflowModels.delete",
      method: "DELETE",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/delete",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a model.
   *
   * Deletes a model with its versions.
   *
   * `DELETE /projects/:project_id/ml/mlflow/api/2.0/mlflow/registered-models/delete`
   *
   * Since GitLab 16.8.
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  delete_ as delete,
};

/** Parameters of `get`. */
export interface MlflowModelsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model. */
  name?: string;
}

/**
 * Get a model.
 *
 * Gets one model by its name.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/registered-models/get`
 *
 * Since GitLab 16.7.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function get(
  client: Client,
  params: MlflowModelsGetParams,
  options?: RequestOptions,
): Call<MlflowRegisteredModelAnswer> {
  return queryCall(
    client,
    {
      id: "mlflowModels.get",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/get",
    },
    params,
    options,
  );
}

/** Parameters of `getLatestVersions`. */
export interface MlflowModelsGetLatestVersionsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model. */
  name?: string;
}

/**
 * Get the latest version of a model.
 *
 * Gets the latest version of a model, in a list as MLflow has one for each stage.
 *
 * `POST /projects/:project_id/ml/mlflow/api/2.0/mlflow/registered-models/get-latest-versions`
 *
 * Since GitLab 16.8.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getLatestVersions(
  client: Client,
  params: MlflowModelsGetLatestVersionsParams,
  options?: RequestOptions,
): Call<MlflowModelVersionList> {
  return client.call(
    {
      id: "mlflowModels.getLatestVersions",
      method: "POST",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/get-latest-versions",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `search`. */
export interface MlflowModelsSearchParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only models of this name, written `name='value'`. */
  filter?: string;
  /**
   * Order: a column such as `name` or `last_updated_timestamp`, and `ASC` or `DESC` after it.
   * Default: `name ASC`.
   */
  order_by?: string;
  /** Most models in an answer; at most 1000. Default: `200`. */
  max_results?: number;
  /** Where to go on: `next_page_token` of the answer before. */
  page_token?: string;
}

/**
 * Search models.
 *
 * Lists models of a project in pages.
 *
 * `GET /projects/:project_id/ml/mlflow/api/2.0/mlflow/registered-models/search`
 *
 * Since GitLab 16.8.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function search(
  client: Client,
  params: MlflowModelsSearchParams,
  options?: RequestOptions,
): Call<MlflowRegisteredModelList> {
  return queryCall(
    client,
    {
      id: "mlflowModels.search",
      method: "GET",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/search",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface MlflowModelsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the model. */
  name?: string;
  /** Text that describes the model. */
  description?: string;
}

/**
 * Update a model.
 *
 * Changes the description of a model.
 *
 * `PATCH /projects/:project_id/ml/mlflow/api/2.0/mlflow/registered-models/update`
 *
 * Since GitLab 16.8.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function update(
  client: Client,
  params: MlflowModelsUpdateParams,
  options?: RequestOptions,
): Call<MlflowRegisteredModelAnswer> {
  return client.call(
    {
      id: "mlflowModels.update",
      method: "PATCH",
      path: "/projects/{project_id}/ml/mlflow/api/2.0/mlflow/registered-models/update",
    },
    params,
    options,
  );
}

/** File of a model version or run. */
export interface MlflowArtifact {
  /** Path of the file. */
  path: string;
  /** Size in bytes. */
  file_size: number;
  /** Always false: folders are not shown. */
  is_dir: boolean;
}

/** Files of a model version or run. */
export interface MlflowArtifactList {
  /** Files of the version or run. */
  files: MlflowArtifact[];
}

/** Where the artifacts of a model version are. */
export interface MlflowDownload {
  /** Address with the scheme `mlflow-artifacts`. */
  artifact_uri: string;
}

/** Version of a model. */
export interface MlflowModelVersion {
  /** Name of the model. */
  name: string;
  /** ID of the version. */
  version: string;
  /** When it was created, in seconds of Unix time. */
  creation_timestamp: number;
  /** When it was last changed, in seconds of Unix time. */
  last_updated_timestamp: number;
  /** Always null. */
  user_id: string | null;
  /** Always `development`. */
  current_stage: string;
  /** Text that describes it; empty for none. */
  description: string;
  /** Address of its page. */
  source: string;
  /** UUID of the run that it was made by. */
  run_id: string;
  /** Always `READY`. */
  status: string;
  /** Always empty. */
  status_message: string;
  /** Facts about the version. */
  tags: MlflowKeyValue[];
  /** Always empty. */
  run_link: string;
  /** Its semantic version. */
  aliases: string[];
}

/** A version of a model, wrapped as MLflow clients expect it. */
export interface MlflowModelVersionAnswer {
  /** Version of the model. */
  model_version: MlflowModelVersion;
}

/** Versions of a model. */
export interface MlflowModelVersionList {
  /** Latest version, alone in the list. */
  model_versions: MlflowModelVersion[];
}

/** Model of the model registry. */
export interface MlflowRegisteredModel {
  /** Name, unique in the project. */
  name: string;
  /** When it was created, in seconds of Unix time. */
  creation_timestamp: number;
  /** When it was last changed, in seconds of Unix time. */
  last_updated_timestamp: number;
  /** Text that describes it; empty for none. */
  description: string;
  /** ID of the user that created it; empty for none. */
  user_id: string;
  /** Facts about the model. */
  tags: MlflowKeyValue[];
  /** All of its versions. */
  latest_versions: MlflowModelVersion[];
}

/** A model, wrapped as MLflow clients expect it. */
export interface MlflowRegisteredModelAnswer {
  /** Model with its versions. */
  registered_model: MlflowRegisteredModel;
}

/** Page of models. */
export interface MlflowRegisteredModelList {
  /** Models of the page. */
  registered_models: MlflowRegisteredModel[];
  /** Token of the next page; null on the last one. */
  next_page_token: string | null;
}

// From spec/resources/packages-helm.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Helm repositories of a project, one for each channel.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/helm/)
 *
 * @module
 */

import type { Call, Client, Download, RequestOptions, Upload } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getIndex`. */
export interface PackagesHelmGetIndexParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Channel, such as `stable` or `devel`. */
  channel: string;
}

/**
 * Get the index of a Helm repository.
 *
 * Gets the index of the charts in a channel: the latest 1,000.
 *
 * `GET /projects/:project_id/packages/helm/:channel/index.yaml`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/helm/#download-a-chart-index)
 */
export function getIndex(client: Client, params: PackagesHelmGetIndexParams, options?: RequestOptions): Call<string> {
  return client.call(
    {
      id: "packagesHelm.getIndex",
      method: "GET",
      path: "/projects/{project_id}/packages/helm/{channel}/index.yaml",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `download`. */
export interface PackagesHelmDownloadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Channel, such as `stable` or `devel`. */
  channel: string;
  /** Name of the file without `.tgz`. */
  file_name: string;
}

/**
 * Download a Helm chart.
 *
 * Downloads a chart of a channel.
 *
 * `GET /projects/:project_id/packages/helm/:channel/charts/:file_name.tgz`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/helm/#download-a-chart)
 */
export function download(client: Client, params: PackagesHelmDownloadParams, options?: RequestOptions): Call<Download> {
  return client.call(
    {
      id: "packagesHelm.download",
      method: "GET",
      path: "/projects/{project_id}/packages/helm/{channel}/charts/{file_name}.tgz",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface PackagesHelmUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Channel, such as `stable` or `devel`. */
  channel: string;
  /** Archive of the chart (`.tgz`), as `helm package` makes it. */
  chart: Upload;
}

/**
 * Upload a Helm chart.
 *
 * Uploads a chart to a channel. GitLab reads its `Chart.yaml` in the background.
 *
 * `POST /projects/:project_id/packages/helm/api/:channel/charts`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/helm/#upload-a-chart)
 */
export function upload(client: Client, params: PackagesHelmUploadParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "packagesHelm.upload",
      method: "POST",
      path: "/projects/{project_id}/packages/helm/api/{channel}/charts",
      body: "multipart",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface PackagesHelmAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Channel, such as `stable` or `devel`. */
  channel: string;
}

/**
 * Authorize the upload of a Helm chart.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the chart before it passes the upload on. Nobody else may
 * call it; use the upload itself.
 *
 * `POST /projects/:project_id/packages/helm/api/:channel/charts/authorize`
 *
 * Internal. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/packages/helm/#upload-a-chart)
 */
export function authorizeUpload(
  client: Client,
  params: PackagesHelmAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "packagesHelm.authorizeUpload",
      method: "POST",
      path: "/projects/{project_id}/packages/helm/api/{channel}/charts/authorize",
      as: "none",
    },
    params,
    options,
  );
}

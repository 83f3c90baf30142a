// From spec/resources/issue-metric-images.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Screenshots of metrics on the page of an incident.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/)
 *
 * @module
 */

import type { Call, Client, RequestOptions, Upload } from "../../runtime/client.js";
import type { MetricImage } from "../shared/metric-images.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface IssueMetricImagesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * List metric images of an incident.
 *
 * Lists the images on the Metrics tab of an incident.
 *
 * `GET /projects/:project_id/issues/:issue_iid/metric_images`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#list-all-metric-images-for-an-incident)
 */
export function list(
  client: Client,
  params: IssueMetricImagesListParams,
  options?: RequestOptions,
): Call<MetricImage[]> {
  return client.call(
    { id: "issueMetricImages.list", method: "GET", path: "/projects/{project_id}/issues/{issue_iid}/metric_images" },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface IssueMetricImagesUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** The image, at most 1 MiB. */
  file: Upload;
  /** Address where there is more about the metrics. */
  url?: string;
  /** Text for the link, or about the image. */
  url_text?: string;
}

/**
 * Upload a metric image to an incident.
 *
 * Uploads an image to the Metrics tab of an incident, with a link to the chart it shows where there is one.
 * Issues that are no incidents are refused.
 *
 * `POST /projects/:project_id/issues/:issue_iid/metric_images`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#upload-a-metric-image-for-an-incident)
 */
export function upload(
  client: Client,
  params: IssueMetricImagesUploadParams,
  options?: RequestOptions,
): Call<MetricImage> {
  return client.call(
    {
      id: "issueMetricImages.upload",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/metric_images",
      body: "multipart",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeUpload`. */
export interface IssueMetricImagesAuthorizeUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
}

/**
 * Authorize the upload of a metric image to an incident.
 *
 * Tells GitLab's own proxy, Workhorse, where to put an image before it passes on the upload. Nobody else may
 * call it; use the upload itself.
 *
 * `POST /projects/:project_id/issues/:issue_iid/metric_images/authorize`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#upload-a-metric-image-for-an-incident)
 */
export function authorizeUpload(
  client: Client,
  params: IssueMetricImagesAuthorizeUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "issueMetricImages.authorizeUpload",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/metric_images/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface IssueMetricImagesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the image. */
  metric_image_id: number;
  /** Address where there is more about the metrics. */
  url?: string;
  /** Text for the link, or about the image. */
  url_text?: string;
}

/**
 * Update a metric image of an incident.
 *
 * Changes the link of an image. The image itself cannot be changed.
 *
 * `PUT /projects/:project_id/issues/:issue_iid/metric_images/:metric_image_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#update-a-metric-image-for-an-incident)
 */
export function update(
  client: Client,
  params: IssueMetricImagesUpdateParams,
  options?: RequestOptions,
): Call<MetricImage> {
  return client.call(
    {
      id: "issueMetricImages.update",
      method: "PUT",
      path: "/projects/{project_id}/issues/{issue_iid}/metric_images/{metric_image_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface IssueMetricImagesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the image. */
  metric_image_id: number;
}

/**
 * Delete a metric image of an incident.
 *
 * Deletes an image from the Metrics tab of an incident.
 *
 * `DELETE /projects/:project_id/issues/:issue_iid/metric_images/:metric_image_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/issues/#delete-a-metric-image-from-an-incident)
 */
function delete_(client: Client, params: IssueMetricImagesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "issueMetricImages.delete",
      method: "DELETE",
      path: "/projects/{project_id}/issues/{issue_iid}/metric_images/{metric_image_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a metric image of an incident.
   *
   * Deletes an image from the Metrics tab of an incident.
   *
   * `DELETE /projects/:project_id/issues/:issue_iid/metric_images/:metric_image_id`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/issues/#delete-a-metric-image-from-an-incident)
   */
  delete_ as delete,
};

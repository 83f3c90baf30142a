// From spec/resources/alert-management-alerts.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Screenshots of metrics on the pages of alerts.
 *
 * [Documentation](https://docs.gitlab.com/api/alert_management_alerts/)
 *
 * @module
 */

import type { Call, Client, RequestOptions, Upload } from "../../runtime/client.js";
import type { MetricImage } from "../shared/metric-images.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `listMetricImages`. */
export interface AlertManagementAlertsListMetricImagesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the alert inside its project (`iid`, not `id`). */
  alert_iid: number;
}

/**
 * List metric images of an alert.
 *
 * Lists the images on the page of an alert.
 *
 * `GET /projects/:project_id/alert_management_alerts/:alert_iid/metric_images`
 *
 * [Documentation](https://docs.gitlab.com/api/alert_management_alerts/#list-all-metric-images)
 */
export function listMetricImages(
  client: Client,
  params: AlertManagementAlertsListMetricImagesParams,
  options?: RequestOptions,
): Call<MetricImage[]> {
  return client.call(
    {
      id: "alertManagementAlerts.listMetricImages",
      method: "GET",
      path: "/projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images",
    },
    params,
    options,
  );
}

/** Parameters of `uploadMetricImage`. */
export interface AlertManagementAlertsUploadMetricImageParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the alert inside its project (`iid`, not `id`). */
  alert_iid: number;
  /** The image, at most 1 MiB. */
  file: Upload;
  /** Address where there is more about the metrics. */
  url?: string;
  /** Text for the link, or about the image. */
  url_text?: string;
}

/**
 * Upload a metric image to an alert.
 *
 * Uploads an image to the page of an alert, with a link to the chart it shows where there is one.
 *
 * `POST /projects/:project_id/alert_management_alerts/:alert_iid/metric_images`
 *
 * [Documentation](https://docs.gitlab.com/api/alert_management_alerts/#upload-metric-image)
 */
export function uploadMetricImage(
  client: Client,
  params: AlertManagementAlertsUploadMetricImageParams,
  options?: RequestOptions,
): Call<MetricImage> {
  return client.call(
    {
      id: "alertManagementAlerts.uploadMetricImage",
      method: "POST",
      path: "/projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images",
      body: "multipart",
    },
    params,
    options,
  );
}

/** Parameters of `authorizeMetricImageUpload`. */
export interface AlertManagementAlertsAuthorizeMetricImageUploadParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the alert inside its project (`iid`, not `id`). */
  alert_iid: number;
}

/**
 * Authorize the upload of a metric image to an alert.
 *
 * Tells GitLab's own proxy, Workhorse, where to put an image before it passes on the upload. Nobody else may
 * call it; use the upload itself.
 *
 * `POST /projects/:project_id/alert_management_alerts/:alert_iid/metric_images/authorize`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/alert_management_alerts/#upload-metric-image)
 */
export function authorizeMetricImageUpload(
  client: Client,
  params: AlertManagementAlertsAuthorizeMetricImageUploadParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "alertManagementAlerts.authorizeMetricImageUpload",
      method: "POST",
      path: "/projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `updateMetricImage`. */
export interface AlertManagementAlertsUpdateMetricImageParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the alert inside its project (`iid`, not `id`). */
  alert_iid: number;
  /** ID of the image. */
  metric_image_id: number;
  /** Address where there is more about the metrics. */
  url?: string;
  /** Text for the link, or about the image. */
  url_text?: string;
}

/**
 * Update a metric image of an alert.
 *
 * Changes the link of an image. The image itself cannot be changed.
 *
 * `PUT /projects/:project_id/alert_management_alerts/:alert_iid/metric_images/:metric_image_id`
 *
 * [Documentation](https://docs.gitlab.com/api/alert_management_alerts/#update-a-metric-image)
 */
export function updateMetricImage(
  client: Client,
  params: AlertManagementAlertsUpdateMetricImageParams,
  options?: RequestOptions,
): Call<MetricImage> {
  return client.call(
    {
      id: "alertManagementAlerts.updateMetricImage",
      method: "PUT",
      path: "/projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images/{metric_image_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteMetricImage`. */
export interface AlertManagementAlertsDeleteMetricImageParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the alert inside its project (`iid`, not `id`). */
  alert_iid: number;
  /** ID of the image. */
  metric_image_id: number;
}

/**
 * Delete a metric image of an alert.
 *
 * Deletes an image from the page of an alert.
 *
 * `DELETE /projects/:project_id/alert_management_alerts/:alert_iid/metric_images/:metric_image_id`
 *
 * [Documentation](https://docs.gitlab.com/api/alert_management_alerts/#delete-a-metric-image)
 */
export function deleteMetricImage(
  client: Client,
  params: AlertManagementAlertsDeleteMetricImageParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "alertManagementAlerts.deleteMetricImage",
      method: "DELETE",
      path: "/projects/{project_id}/alert_management_alerts/{alert_iid}/metric_images/{metric_image_id}",
      as: "none",
    },
    params,
    options,
  );
}

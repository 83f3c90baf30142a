// From spec/resources/external-controls.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Verdicts of external services on the compliance of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/external_controls/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `setStatus`. */
export interface ExternalControlsSetStatusParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the external control. */
  control_id: number;
  /** Time of the request in seconds since 1970. */
  x_gitlab_timestamp: string;
  /** Random text, another one for each request. */
  x_gitlab_nonce: string;
  /** HMAC-SHA256, with the secret of the control, of timestamp, nonce, path and `status=<status>` joined. */
  x_gitlab_hmac_sha256: string;
  /** Verdict of the service. */
  status: ExternalControlStatus;
}

/**
 * Set the status of an external control.
 *
 * Tells GitLab whether a project passed a control that an external service checks. The service signs the
 * request with the secret of the control.
 *
 * `PATCH /projects/:project_id/compliance_external_controls/:control_id/status`
 *
 * Requires Ultimate. Since GitLab 17.11.
 *
 * [Documentation](https://docs.gitlab.com/api/external_controls/#set-status-of-an-external-control)
 */
export function setStatus(
  client: Client,
  params: ExternalControlsSetStatusParams,
  options?: RequestOptions,
): Call<ExternalControlResult> {
  return client.call(
    {
      id: "externalControls.setStatus",
      method: "PATCH",
      path: "/projects/{project_id}/compliance_external_controls/{control_id}/status",
      header: {
        x_gitlab_timestamp: "X-Gitlab-Timestamp",
        x_gitlab_nonce: "X-Gitlab-Nonce",
        x_gitlab_hmac_sha256: "X-Gitlab-Hmac-Sha256",
      },
      idempotent: true,
    },
    params,
    options,
  );
}

/** Status of an external control. */
export interface ExternalControlResult {
  /** The status that was set. */
  status: ExternalControlStatus | (string & {});
}

/** Verdict of an external service; GitLab itself sets it back to pending from time to time. */
export type ExternalControlStatus = "pass" | "fail";

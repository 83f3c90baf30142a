// From spec/resources/status-checks.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Services outside GitLab that tell whether a merge request may be merged.
 *
 * [Documentation](https://docs.gitlab.com/api/status_checks/)
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
import type { MergeRequest } from "../shared/merge-requests.js";
import type { ProtectedBranch } from "../shared/protected-refs.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface StatusChecksListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List external status checks of a project.
 *
 * Lists the external services that check the merge requests of a project.
 *
 * `GET /projects/:project_id/external_status_checks`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/status_checks/#retrieve-project-external-status-check-services)
 */
export function list(
  client: Client,
  params: StatusChecksListParams,
  options?: ListOptions,
): ListCall<ExternalStatusCheck> {
  return listCall(
    client,
    {
      id: "statusChecks.list",
      method: "GET",
      path: "/projects/{project_id}/external_status_checks",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface StatusChecksCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the check. */
  name: string;
  /** Address that merge requests are sent to. */
  external_url: string;
  /** Secret that the requests are signed with (HMAC). */
  shared_secret?: string;
  /** IDs of protected branches that the check is for; an empty list for all branches. */
  protected_branch_ids?: number[];
}

/**
 * Create an external status check.
 *
 * Adds an external service that checks merge requests of a project. All of them are sent to it, confidential
 * ones included.
 *
 * `POST /projects/:project_id/external_status_checks`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/status_checks/#create-external-status-check-service)
 */
export function create(
  client: Client,
  params: StatusChecksCreateParams,
  options?: RequestOptions,
): Call<ExternalStatusCheck> {
  return client.call(
    { id: "statusChecks.create", method: "POST", path: "/projects/{project_id}/external_status_checks" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface StatusChecksUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the external status check. */
  check_id: number;
  /** Name of the check. */
  name?: string;
  /** Address that merge requests are sent to. */
  external_url?: string;
  /** Secret that the requests are signed with (HMAC). */
  shared_secret?: string;
  /** IDs of protected branches that the check is for; an empty list for all branches. */
  protected_branch_ids?: number[];
}

/**
 * Update an external status check.
 *
 * Changes an external status check of a project. What is left out stays as it is.
 *
 * `PUT /projects/:project_id/external_status_checks/:check_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/status_checks/#update-external-status-check-service)
 */
export function update(
  client: Client,
  params: StatusChecksUpdateParams,
  options?: RequestOptions,
): Call<ExternalStatusCheck> {
  return client.call(
    { id: "statusChecks.update", method: "PUT", path: "/projects/{project_id}/external_status_checks/{check_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface StatusChecksDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the external status check. */
  check_id: number;
}

/**
 * Delete an external status check.
 *
 * Deletes an external status check of a project.
 *
 * `DELETE /projects/:project_id/external_status_checks/:check_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/status_checks/#delete-external-status-check-service)
 */
function delete_(client: Client, params: StatusChecksDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "statusChecks.delete",
      method: "DELETE",
      path: "/projects/{project_id}/external_status_checks/{check_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete an external status check.
   *
   * Deletes an external status check of a project.
   *
   * `DELETE /projects/:project_id/external_status_checks/:check_id`
   *
   * Requires Ultimate.
   *
   * [Documentation](https://docs.gitlab.com/api/status_checks/#delete-external-status-check-service)
   */
  delete_ as delete,
};

/** Parameters of `listForMergeRequest`. */
export interface StatusChecksListForMergeRequestParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List status checks of a merge request.
 *
 * Lists the external status checks that apply to a merge request, each with what it came to.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/status_checks`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/status_checks/#list-all-status-checks-for-a-merge-request)
 */
export function listForMergeRequest(
  client: Client,
  params: StatusChecksListForMergeRequestParams,
  options?: ListOptions,
): ListCall<MergeRequestStatusCheck> {
  return listCall(
    client,
    {
      id: "statusChecks.listForMergeRequest",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/status_checks",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `setStatus`. */
export interface StatusChecksSetStatusParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the external status check. */
  external_status_check_id: number;
  /** SHA of the head of the source branch. */
  sha: string;
  /** What the check came to. */
  status: StatusCheckStatusInput;
}

/**
 * Set the status of an external status check.
 *
 * Tells GitLab what an external status check came to for the latest commit of a merge request. The caller
 * must be allowed to approve it.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/status_check_responses`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/status_checks/#set-status-of-an-external-status-check)
 */
export function setStatus(
  client: Client,
  params: StatusChecksSetStatusParams,
  options?: RequestOptions,
): Call<StatusCheckResponse> {
  return client.call(
    {
      id: "statusChecks.setStatus",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/status_check_responses",
    },
    params,
    options,
  );
}

/** Parameters of `retry`. */
export interface StatusChecksRetryParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the external status check. */
  external_status_check_id: number;
}

/**
 * Retry a failed external status check.
 *
 * Sends a merge request to an external service again whose check failed, even though nothing has changed.
 *
 * `POST
 * /projects/:project_id/merge_requests/:merge_request_iid/status_checks/:external_status_check_id/retry`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/status_checks/#retry-failed-status-check-for-a-merge-request)
 */
export function retry(
  client: Client,
  params: StatusChecksRetryParams,
  options?: RequestOptions,
): Call<StatusCheckRetry> {
  return client.call(
    {
      id: "statusChecks.retry",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/status_checks/{external_status_check_id}/retry",
    },
    params,
    options,
  );
}

/** External service that checks merge requests. */
export interface ExternalStatusCheck extends StatusCheckIdentity {
  /** ID of the project. */
  project_id: number;
  /** Protected branches that the check is for; empty for all branches. */
  protected_branches: ProtectedBranch[];
  /** Whether the requests are signed with a secret. */
  hmac: boolean;
}

/** External status check of a merge request. */
export interface MergeRequestStatusCheck {
  /** ID of the external status check. */
  id: number;
  /** Name of the external status check. */
  name: string;
  /** Address that the merge request is sent to. */
  external_url: string;
  /** What it came to; `pending` until the service answers. */
  status: StatusCheckStatus | (string & {});
}

/** External status check as the answer to a status names it; some versions tell its name and address only. */
export interface StatusCheckIdentity {
  /** ID of the external status check. */
  id: number;
  /** Name of the external status check. */
  name: string;
  /** Address that merge requests are sent to. */
  external_url: string;
  /** ID of the project. */
  project_id?: number;
  /** Protected branches that the check is for; empty for all branches. */
  protected_branches?: ProtectedBranch[];
  /** Whether the requests are signed with a secret. */
  hmac?: boolean;
}

/** Answer of an external status check about a merge request. */
export interface StatusCheckResponse {
  /** ID of the response. */
  id: number;
  /** Merge request that the status is for. */
  merge_request: MergeRequest;
  /** Check that the status is of. */
  external_status_check: StatusCheckIdentity;
}

/** Confirmation that a check is made again. */
export interface StatusCheckRetry {
  /** Always `202 Accepted`. */
  message: string;
}

/** What an external status check came to; `approved` is what versions before 15.0 said for `passed`. */
export type StatusCheckStatus = "pending" | "passed" | "failed" | "approved";

/** What an external status check came to, as requests take it. `pending` is there since 16.5. */
export type StatusCheckStatusInput = "pending" | "passed" | "failed";

// From spec/resources/access-requests.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Users who ask to become members of groups and projects.
 *
 * [Documentation](https://docs.gitlab.com/api/access_requests/)
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
import type { Member } from "../shared/members.js";
import type { AccessLevel, GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `listForProject`. */
export interface AccessRequestsListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List access requests of a project.
 *
 * Lists who asks to become a member of a project.
 *
 * `GET /projects/:project_id/access_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/access_requests/#list-all-access-requests-for-a-group-or-project)
 */
export function listForProject(
  client: Client,
  params: AccessRequestsListForProjectParams,
  options?: ListOptions,
): ListCall<AccessRequester> {
  return listCall(
    client,
    {
      id: "accessRequests.listForProject",
      method: "GET",
      path: "/projects/{project_id}/access_requests",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `requestForProject`. */
export interface AccessRequestsRequestForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Request access to a project.
 *
 * Asks for membership of a project, for the caller.
 *
 * `POST /projects/:project_id/access_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/access_requests/#request-access-to-a-group-or-project)
 */
export function requestForProject(
  client: Client,
  params: AccessRequestsRequestForProjectParams,
  options?: RequestOptions,
): Call<AccessRequester> {
  return client.call(
    { id: "accessRequests.requestForProject", method: "POST", path: "/projects/{project_id}/access_requests" },
    params,
    options,
  );
}

/** Parameters of `approveForProject`. */
export interface AccessRequestsApproveForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** Role that the member gets. Default: `30`. */
  access_level?: AccessLevel;
}

/**
 * Approve an access request to a project.
 *
 * Makes a user who asks for it a member of a project.
 *
 * `PUT /projects/:project_id/access_requests/:user_id/approve`
 *
 * [Documentation](https://docs.gitlab.com/api/access_requests/#approve-an-access-request)
 */
export function approveForProject(
  client: Client,
  params: AccessRequestsApproveForProjectParams,
  options?: RequestOptions,
): Call<Member> {
  return client.call(
    {
      id: "accessRequests.approveForProject",
      method: "PUT",
      path: "/projects/{project_id}/access_requests/{user_id}/approve",
    },
    params,
    options,
  );
}

/** Parameters of `denyForProject`. */
export interface AccessRequestsDenyForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Deny an access request to a project.
 *
 * Denies the access request of a user to a project. Callers can withdraw their own request this way.
 *
 * `DELETE /projects/:project_id/access_requests/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/access_requests/#deny-an-access-request)
 */
export function denyForProject(
  client: Client,
  params: AccessRequestsDenyForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "accessRequests.denyForProject",
      method: "DELETE",
      path: "/projects/{project_id}/access_requests/{user_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface AccessRequestsListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List access requests of a group.
 *
 * Lists who asks to become a member of a group.
 *
 * `GET /groups/:group_id/access_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/access_requests/#list-all-access-requests-for-a-group-or-project)
 */
export function listForGroup(
  client: Client,
  params: AccessRequestsListForGroupParams,
  options?: ListOptions,
): ListCall<AccessRequester> {
  return listCall(
    client,
    {
      id: "accessRequests.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/access_requests",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `requestForGroup`. */
export interface AccessRequestsRequestForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Request access to a group.
 *
 * Asks for membership of a group, for the caller.
 *
 * `POST /groups/:group_id/access_requests`
 *
 * [Documentation](https://docs.gitlab.com/api/access_requests/#request-access-to-a-group-or-project)
 */
export function requestForGroup(
  client: Client,
  params: AccessRequestsRequestForGroupParams,
  options?: RequestOptions,
): Call<AccessRequester> {
  return client.call(
    { id: "accessRequests.requestForGroup", method: "POST", path: "/groups/{group_id}/access_requests" },
    params,
    options,
  );
}

/** Parameters of `approveForGroup`. */
export interface AccessRequestsApproveForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** Role that the member gets. Default: `30`. */
  access_level?: AccessLevel;
}

/**
 * Approve an access request to a group.
 *
 * Makes a user who asks for it a member of a group.
 *
 * `PUT /groups/:group_id/access_requests/:user_id/approve`
 *
 * [Documentation](https://docs.gitlab.com/api/access_requests/#approve-an-access-request)
 */
export function approveForGroup(
  client: Client,
  params: AccessRequestsApproveForGroupParams,
  options?: RequestOptions,
): Call<Member> {
  return client.call(
    {
      id: "accessRequests.approveForGroup",
      method: "PUT",
      path: "/groups/{group_id}/access_requests/{user_id}/approve",
    },
    params,
    options,
  );
}

/** Parameters of `denyForGroup`. */
export interface AccessRequestsDenyForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Deny an access request to a group.
 *
 * Denies the access request of a user to a group. Callers can withdraw their own request this way.
 *
 * `DELETE /groups/:group_id/access_requests/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/access_requests/#deny-an-access-request)
 */
export function denyForGroup(
  client: Client,
  params: AccessRequestsDenyForGroupParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "accessRequests.denyForGroup",
      method: "DELETE",
      path: "/groups/{group_id}/access_requests/{user_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** User who asks to become a member. */
export interface AccessRequester extends UserBasic {
  /** When the user asked. */
  requested_at: string;
  /**
   * When the user account was created; in documented answers, no longer sent. Use `requested_at`.
   * @deprecated
   */
  created_at?: string;
}

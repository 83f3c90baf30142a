// From spec/resources/invitations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Invitations to groups and projects by email address.
 *
 * [Documentation](https://docs.gitlab.com/api/invitations/)
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
import type { MemberAdditionStatus, MemberUserIds } from "../shared/members.js";
import type { AccessLevel, GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `listForProject`. */
export interface InvitationsListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Email address that was invited, as a whole. */
  query?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List pending invitations to a project.
 *
 * Lists the invitations to a project itself that nobody has accepted yet.
 *
 * `GET /projects/:project_id/invitations`
 *
 * [Documentation](https://docs.gitlab.com/api/invitations/#list-all-pending-invitations-for-a-group-or-project)
 */
export function listForProject(
  client: Client,
  params: InvitationsListForProjectParams,
  options?: ListOptions,
): ListCall<Invitation> {
  return listCall(
    client,
    {
      id: "invitations.listForProject",
      method: "GET",
      path: "/projects/{project_id}/invitations",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForProject`. */
export interface InvitationsCreateForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Role that they get. */
  access_level: AccessLevel;
  /** Email addresses to invite. Required without `user_id`. */
  email?: InvitationEmails;
  /** IDs of users to add. Required without `email`. */
  user_id?: MemberUserIds;
  /** When the membership ends; it has no end unless given. */
  expires_at?: string | Date;
  /** Where the call comes from, for GitLab's own statistics. Default: `invitations-api`. */
  invite_source?: string;
  /**
   * ID of a custom role, which is based on the role that `access_level` gives. Ultimate only. Since GitLab
   * 16.6.
   */
  member_role_id?: number;
}

/**
 * Invite people to a project.
 *
 * Invites people to a project by email address, or adds users at once. The answer tells of each what went
 * wrong; its status is 201 even then.
 *
 * `POST /projects/:project_id/invitations`
 *
 * [Documentation](https://docs.gitlab.com/api/invitations/#add-a-member-to-a-group-or-project)
 */
export function createForProject(
  client: Client,
  params: InvitationsCreateForProjectParams,
  options?: RequestOptions,
): Call<InvitationResult> {
  return client.call(
    { id: "invitations.createForProject", method: "POST", path: "/projects/{project_id}/invitations" },
    params,
    options,
  );
}

/** Parameters of `updateForProject`. */
export interface InvitationsUpdateForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Email address that the invitation was sent to. */
  email: string;
  /** Role that the invited get. */
  access_level?: AccessLevel;
  /** When the membership ends. */
  expires_at?: string | Date;
  /** ID of a custom role, which is based on the role that `access_level` gives. Ultimate only. */
  member_role_id?: number;
}

/**
 * Update an invitation to a project.
 *
 * Changes the role or the end of a membership of a project that someone was invited to.
 *
 * `PUT /projects/:project_id/invitations/:email`
 *
 * [Documentation](https://docs.gitlab.com/api/invitations/#update-an-invitation-to-a-group-or-project)
 */
export function updateForProject(
  client: Client,
  params: InvitationsUpdateForProjectParams,
  options?: RequestOptions,
): Call<Invitation> {
  return client.call(
    { id: "invitations.updateForProject", method: "PUT", path: "/projects/{project_id}/invitations/{email}" },
    params,
    options,
  );
}

/** Parameters of `deleteForProject`. */
export interface InvitationsDeleteForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Email address that the invitation was sent to. */
  email: string;
}

/**
 * Delete an invitation to a project.
 *
 * Withdraws an invitation to a project. Answers 409 when that is not possible.
 *
 * `DELETE /projects/:project_id/invitations/:email`
 *
 * [Documentation](https://docs.gitlab.com/api/invitations/#delete-an-invitation-to-a-group-or-project)
 */
export function deleteForProject(
  client: Client,
  params: InvitationsDeleteForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "invitations.deleteForProject",
      method: "DELETE",
      path: "/projects/{project_id}/invitations/{email}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface InvitationsListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Email address that was invited, as a whole. */
  query?: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List pending invitations to a group.
 *
 * Lists the invitations to a group itself that nobody has accepted yet.
 *
 * `GET /groups/:group_id/invitations`
 *
 * [Documentation](https://docs.gitlab.com/api/invitations/#list-all-pending-invitations-for-a-group-or-project)
 */
export function listForGroup(
  client: Client,
  params: InvitationsListForGroupParams,
  options?: ListOptions,
): ListCall<Invitation> {
  return listCall(
    client,
    { id: "invitations.listForGroup", method: "GET", path: "/groups/{group_id}/invitations", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `createForGroup`. */
export interface InvitationsCreateForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Role that they get. */
  access_level: AccessLevel;
  /** Email addresses to invite. Required without `user_id`. */
  email?: InvitationEmails;
  /** IDs of users to add. Required without `email`. */
  user_id?: MemberUserIds;
  /** When the membership ends; it has no end unless given. */
  expires_at?: string | Date;
  /** Where the call comes from, for GitLab's own statistics. Default: `invitations-api`. */
  invite_source?: string;
  /**
   * ID of a custom role, which is based on the role that `access_level` gives. Ultimate only. Since GitLab
   * 16.6.
   */
  member_role_id?: number;
}

/**
 * Invite people to a group.
 *
 * Invites people to a group by email address, or adds users at once. The answer tells of each what went
 * wrong; its status is 201 even then.
 *
 * `POST /groups/:group_id/invitations`
 *
 * [Documentation](https://docs.gitlab.com/api/invitations/#add-a-member-to-a-group-or-project)
 */
export function createForGroup(
  client: Client,
  params: InvitationsCreateForGroupParams,
  options?: RequestOptions,
): Call<InvitationResult> {
  return client.call(
    { id: "invitations.createForGroup", method: "POST", path: "/groups/{group_id}/invitations" },
    params,
    options,
  );
}

/** Parameters of `updateForGroup`. */
export interface InvitationsUpdateForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Email address that the invitation was sent to. */
  email: string;
  /** Role that the invited get. */
  access_level?: AccessLevel;
  /** When the membership ends. */
  expires_at?: string | Date;
  /** ID of a custom role, which is based on the role that `access_level` gives. Ultimate only. */
  member_role_id?: number;
}

/**
 * Update an invitation to a group.
 *
 * Changes the role or the end of a membership of a group that someone was invited to.
 *
 * `PUT /groups/:group_id/invitations/:email`
 *
 * [Documentation](https://docs.gitlab.com/api/invitations/#update-an-invitation-to-a-group-or-project)
 */
export function updateForGroup(
  client: Client,
  params: InvitationsUpdateForGroupParams,
  options?: RequestOptions,
): Call<Invitation> {
  return client.call(
    { id: "invitations.updateForGroup", method: "PUT", path: "/groups/{group_id}/invitations/{email}" },
    params,
    options,
  );
}

/** Parameters of `deleteForGroup`. */
export interface InvitationsDeleteForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Email address that the invitation was sent to. */
  email: string;
}

/**
 * Delete an invitation to a group.
 *
 * Withdraws an invitation to a group. Answers 409 when that is not possible.
 *
 * `DELETE /groups/:group_id/invitations/:email`
 *
 * [Documentation](https://docs.gitlab.com/api/invitations/#delete-an-invitation-to-a-group-or-project)
 */
export function deleteForGroup(
  client: Client,
  params: InvitationsDeleteForGroupParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "invitations.deleteForGroup", method: "DELETE", path: "/groups/{group_id}/invitations/{email}", as: "none" },
    params,
    options,
  );
}

/** Invitation that was not accepted yet. */
export interface Invitation {
  /** ID of the invitation, which only some documented answers show. */
  id?: number;
  /** Role that the invited get. */
  access_level: AccessLevel | (number & {});
  /** When it was sent. */
  created_at: string;
  /** When the membership ends; null for no end. */
  expires_at: string | null;
  /** Email address it was sent to. */
  invite_email: string;
  /** Token in the link that accepts it. */
  invite_token: string;
  /** Name of the user that has the email address; left out without one. */
  user_name?: string;
  /** Name of the user who sent it. */
  created_by_name: string | null;
}

/** Email address, or several of them as a list or in one text separated by commas. */
export type InvitationEmails = string | string[];

/** What went wrong by email address or username, or one sentence about the call as a whole. */
export type InvitationErrors = Record<string, string> | string;

/** What came of invitations. */
export interface InvitationResult {
  /** Whether all went well. */
  status: MemberAdditionStatus | (string & {});
  /** What went wrong. */
  message?: InvitationErrors;
  /** Notes by username, for users whose promotion awaits the approval of an administrator. Ultimate only. */
  queued_users?: Record<string, string>;
}

// From spec/resources/group-members.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Members of groups with their roles, and the seats of a subscription that they take.
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type {
  Member,
  MemberAddition,
  MemberAdditionResult,
  MemberPromotionQueued,
  MemberUpdate,
  MembershipState,
} from "../shared/members.js";
import type { AccessLevel, GroupIdOrPath } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `listBillable`. */
export interface GroupMembersListBillableParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Text that the name, the username or the public email address contains. */
  search?: string;
  /** Order of the members; by ID unless given. */
  sort?: BillableMemberSort;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List billable members of a group.
 *
 * Lists the users who take a seat of the subscription of a top-level group: members of it, of all groups and
 * projects below, and of invited groups. For owners.
 *
 * `GET /groups/:group_id/billable_members`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#list-all-billable-group-members)
 */
export function listBillable(
  client: Client,
  params: GroupMembersListBillableParams,
  options?: ListOptions,
): ListCall<BillableMember> {
  return listCall(
    client,
    {
      id: "groupMembers.listBillable",
      method: "GET",
      path: "/groups/{group_id}/billable_members",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `removeBillable`. */
export interface GroupMembersRemoveBillableParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Remove a billable member from a group.
 *
 * Takes the memberships of a user in a top-level group and in everything below away, in the background. The
 * user need not be a direct member of the group.
 *
 * `DELETE /groups/:group_id/billable_members/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#remove-a-billable-group-member)
 */
export function removeBillable(
  client: Client,
  params: GroupMembersRemoveBillableParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupMembers.removeBillable",
      method: "DELETE",
      path: "/groups/{group_id}/billable_members/{user_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listIndirectBillableMemberships`. */
export interface GroupMembersListIndirectBillableMembershipsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List indirect memberships of a billable member.
 *
 * Lists the groups and projects that were invited to a top-level group and that a billable member of it is a
 * direct member of.
 *
 * `GET /groups/:group_id/billable_members/:user_id/indirect`
 *
 * Experiment. Since GitLab 16.11.
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#list-all-indirect-memberships-for-a-billable-group-member)
 */
export function listIndirectBillableMemberships(
  client: Client,
  params: GroupMembersListIndirectBillableMembershipsParams,
  options?: ListOptions,
): ListCall<BillableMembership> {
  return listCall(
    client,
    {
      id: "groupMembers.listIndirectBillableMemberships",
      method: "GET",
      path: "/groups/{group_id}/billable_members/{user_id}/indirect",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `listBillableMemberships`. */
export interface GroupMembersListBillableMembershipsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List memberships of a billable member.
 *
 * Lists the groups and projects of a top-level group that a billable member of it is a direct member of.
 *
 * `GET /groups/:group_id/billable_members/:user_id/memberships`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#list-all-memberships-for-a-billable-group-member)
 */
export function listBillableMemberships(
  client: Client,
  params: GroupMembersListBillableMembershipsParams,
  options?: ListOptions,
): ListCall<BillableMembership> {
  return listCall(
    client,
    {
      id: "groupMembers.listBillableMemberships",
      method: "GET",
      path: "/groups/{group_id}/billable_members/{user_id}/memberships",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `list`. */
export interface GroupMembersListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Text that the name, the username or the email address contains. */
  query?: string;
  /** IDs of users; only their memberships are listed. */
  user_ids?: number[];
  /** IDs of users to leave out. */
  skip_users?: number[];
  /**
   * Whether to tell of each member whether a seat of the subscription is taken. Premium and Ultimate only.
   */
  show_seat_info?: boolean;
  /** Only members with an account at the SAML provider of the group. Premium and Ultimate only. */
  with_saml_identity?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List members of a group.
 *
 * Lists the direct members of a group; not those who are members of a group above, or through an invited
 * group.
 *
 * `GET /groups/:group_id/members`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#list-all-group-members)
 */
export function list(client: Client, params: GroupMembersListParams, options?: ListOptions): ListCall<Member> {
  return listCall(
    client,
    { id: "groupMembers.list", method: "GET", path: "/groups/{group_id}/members", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `add`. */
export interface GroupMembersAddParams extends MemberAddition {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Add a member to a group.
 *
 * Adds a user to a group, or several users at once. For several users the answer tells what came of it and
 * not the members; it is 201 even when some could not be added. A promotion to a role that takes a seat may
 * await the approval of an administrator.
 *
 * `POST /groups/:group_id/members`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#add-a-group-member)
 */
export function add(
  client: Client,
  params: GroupMembersAddParams,
  options?: RequestOptions,
): Call<Member | MemberAdditionResult | MemberPromotionQueued> {
  return client.call({ id: "groupMembers.add", method: "POST", path: "/groups/{group_id}/members" }, params, options);
}

/** Parameters of `listAll`. */
export interface GroupMembersListAllParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Text that the name, the username or the email address contains. */
  query?: string;
  /** IDs of users; only their memberships are listed. */
  user_ids?: number[];
  /**
   * Whether to tell of each member whether a seat of the subscription is taken. Premium and Ultimate only.
   */
  show_seat_info?: boolean;
  /** Only members whose membership is in this state. Premium and Ultimate only. */
  state?: MembershipState;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List all members of a group.
 *
 * Lists the members of a group, including those of groups above and of invited groups. Of a user with several
 * memberships, the one with the highest role is listed. Members of a private invited group are told to all
 * members of the group.
 *
 * `GET /groups/:group_id/members/all`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#list-all-group-members-including-inherited-and-invited-members)
 */
export function listAll(client: Client, params: GroupMembersListAllParams, options?: ListOptions): ListCall<Member> {
  return listCall(
    client,
    { id: "groupMembers.listAll", method: "GET", path: "/groups/{group_id}/members/all", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `getFromAll`. */
export interface GroupMembersGetFromAllParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Get a direct or inherited member of a group.
 *
 * Gets one member of a group with the highest role, be it from the group, a group above or an invited group.
 *
 * `GET /groups/:group_id/members/all/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#retrieve-a-group-member-including-inherited-and-invited-members)
 */
export function getFromAll(
  client: Client,
  params: GroupMembersGetFromAllParams,
  options?: RequestOptions,
): Call<Member> {
  return client.call(
    { id: "groupMembers.getFromAll", method: "GET", path: "/groups/{group_id}/members/all/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `approveAll`. */
export interface GroupMembersApproveAllParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Approve all pending members of a group.
 *
 * Lets all users in who await a seat or approval in a top-level group, or in anything below.
 *
 * `POST /groups/:group_id/members/approve_all`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#approve-all-pending-group-members)
 */
export function approveAll(client: Client, params: GroupMembersApproveAllParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "groupMembers.approveAll",
      method: "POST",
      path: "/groups/{group_id}/members/approve_all",
      as: "none",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `approve`. */
export interface GroupMembersApproveParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the membership, as `groupMembers.listPending` answers it; not that of a user. */
  member_id: number;
}

/**
 * Approve a pending member of a group.
 *
 * Lets a user in who awaits a seat or approval in a top-level group, or in anything below.
 *
 * `PUT /groups/:group_id/members/:member_id/approve`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#approve-a-group-member)
 */
export function approve(client: Client, params: GroupMembersApproveParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groupMembers.approve", method: "PUT", path: "/groups/{group_id}/members/{member_id}/approve", as: "none" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupMembersGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Get a member of a group.
 *
 * Gets one direct member of a group.
 *
 * `GET /groups/:group_id/members/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#retrieve-a-group-member)
 */
export function get(client: Client, params: GroupMembersGetParams, options?: RequestOptions): Call<Member> {
  return client.call(
    { id: "groupMembers.get", method: "GET", path: "/groups/{group_id}/members/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupMembersUpdateParams extends MemberUpdate {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Update a member of a group.
 *
 * Changes the role of a direct member of a group, and the end of the membership. A promotion to a role that
 * takes a seat may await the approval of an administrator.
 *
 * `PUT /groups/:group_id/members/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#update-a-group-member)
 */
export function update(
  client: Client,
  params: GroupMembersUpdateParams,
  options?: RequestOptions,
): Call<Member | MemberPromotionQueued> {
  return client.call(
    { id: "groupMembers.update", method: "PUT", path: "/groups/{group_id}/members/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `remove`. */
export interface GroupMembersRemoveParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** Whether the memberships in groups and projects below stay. Default: `false`. */
  skip_subresources?: boolean;
  /** Whether the user is unassigned from issues and merge requests of the group. Default: `false`. */
  unassign_issuables?: boolean;
}

/**
 * Remove a member from a group.
 *
 * Takes the membership of a user in a group away and, unless `skip_subresources` is set, those in the groups
 * and projects below. Only direct members of the group can be removed so.
 *
 * `DELETE /groups/:group_id/members/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#remove-a-group-member)
 */
export function remove(client: Client, params: GroupMembersRemoveParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    { id: "groupMembers.remove", method: "DELETE", path: "/groups/{group_id}/members/{user_id}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `setOverride`. */
export interface GroupMembersSetOverrideParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Set the LDAP override of a member.
 *
 * Lets the role of a member whom LDAP added differ from the one LDAP gives.
 *
 * `POST /groups/:group_id/members/:user_id/override`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#set-override-flag-for-a-member-of-a-group)
 */
export function setOverride(
  client: Client,
  params: GroupMembersSetOverrideParams,
  options?: RequestOptions,
): Call<Member> {
  return client.call(
    {
      id: "groupMembers.setOverride",
      method: "POST",
      path: "/groups/{group_id}/members/{user_id}/override",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `removeOverride`. */
export interface GroupMembersRemoveOverrideParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Remove the LDAP override of a member.
 *
 * Lets the next synchronization give a member whom LDAP added the role of LDAP again.
 *
 * `DELETE /groups/:group_id/members/:user_id/override`
 *
 * Requires Premium. GitLab Self-Managed and GitLab Dedicated only.
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#remove-override-for-a-member-of-a-group)
 */
export function removeOverride(
  client: Client,
  params: GroupMembersRemoveOverrideParams,
  options?: RequestOptions,
): Call<Member> {
  return client.call(
    { id: "groupMembers.removeOverride", method: "DELETE", path: "/groups/{group_id}/members/{user_id}/override" },
    params,
    options,
  );
}

/** Parameters of `setState`. */
export interface GroupMembersSetStateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the user. */
  user_id: number;
  /** State of the memberships from now on. */
  state: MembershipState;
}

/**
 * Set the membership state of a user.
 *
 * Puts the memberships of a user in a top-level group and everything below in force, or makes them await a
 * seat. It concerns groups with a limit of users.
 *
 * `PUT /groups/:group_id/members/:user_id/state`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#change-group-membership-state-for-a-user)
 */
export function setState(
  client: Client,
  params: GroupMembersSetStateParams,
  options?: RequestOptions,
): Call<MembershipStateChange> {
  return client.call(
    { id: "groupMembers.setState", method: "PUT", path: "/groups/{group_id}/members/{user_id}/state" },
    params,
    options,
  );
}

/** Parameters of `listPending`. */
export interface GroupMembersListPendingParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List pending members of a group.
 *
 * Lists members of a top-level group, and of everything below, who await a seat or approval, or were invited
 * by email address and have no account yet.
 *
 * `GET /groups/:group_id/pending_members`
 *
 * [Documentation](https://docs.gitlab.com/api/group_members/#list-all-pending-group-members-in-a-group-and-its-subgroups-and-projects)
 */
export function listPending(
  client: Client,
  params: GroupMembersListPendingParams,
  options?: ListOptions,
): ListCall<PendingMember> {
  return listCall(
    client,
    { id: "groupMembers.listPending", method: "GET", path: "/groups/{group_id}/pending_members", pagination: "offset" },
    params,
    options,
  );
}

/** User who takes a seat of the subscription. */
export interface BillableMember extends UserBasic {
  /** Primary email address where the caller may know it, else the public one; null without. */
  email: string | null;
  /** Day on which the user last did something; null if never. */
  last_activity_on: string | null;
  /** How the user came to take a seat. */
  membership_type: BillableMembershipType | (string & {}) | null;
  /**
   * Whether the membership is in force. GitLab 15 had it.
   * @deprecated
   */
  membership_state?: MembershipState | (string & {});
  /**
   * Whether `groupMembers.removeBillable` can remove the user, which it cannot where the user takes the seat
   * through an invited group.
   */
  removable: boolean;
  /** When the account was created. */
  created_at: string;
  /** Whether the user is the last owner of the group. */
  is_last_owner: boolean;
  /** When the user last signed in; null if never. */
  last_login_at: string | null;
}

/** Order of billable members, by role, name, when they joined, signed in or were last active. */
export type BillableMemberSort =
  | "access_level_asc"
  | "access_level_desc"
  | "last_joined"
  | "name_asc"
  | "name_desc"
  | "oldest_joined"
  | "oldest_sign_in"
  | "recent_sign_in"
  | "last_activity_on_asc"
  | "last_activity_on_desc";

/** Membership of a user who takes a seat. */
export interface BillableMembership {
  /** ID of the membership. */
  id: number;
  /** ID of the group or project. */
  source_id: number;
  /** Display names of the groups above and of the group or project, joined by ` / `. */
  source_full_name: string;
  /** Address of the page with its members. */
  source_members_url: string;
  /** When the user became a member. */
  created_at: string;
  /** Last day of the membership; null for no end. */
  expires_at: string | null;
  /** Role in the group or project. */
  access_level: BillableMembershipAccessLevel;
}

/** Role of a user who takes a seat. */
export interface BillableMembershipAccessLevel {
  /** Name of the role, for example `Developer`. */
  string_value: string;
  /** Role as a number. */
  integer_value: AccessLevel | (number & {});
  /** Custom role; null without one. */
  custom_role?: BillableMembershipCustomRole | null;
}

/** Custom role of a user who takes a seat. */
export interface BillableMembershipCustomRole {
  /** ID of the custom role. */
  id: number;
  /** Name of the custom role. */
  name: string;
}

/**
 * How a user came to take a seat: as a direct member of a group or project of the group tree, or of a group
 * invited to one.
 */
export type BillableMembershipType = "group_member" | "project_member" | "group_invite" | "project_invite";

/** Confirmation that the state of memberships was set. */
export interface MembershipStateChange {
  /** True. */
  success: boolean;
}

/** Member who awaits a seat or approval, or was invited and has no account yet. */
export interface PendingMember {
  /** ID of the membership. */
  id: number;
  /** Display name; left out without an account. */
  name?: string;
  /** Username; left out without an account. */
  username?: string;
  /** Email address of the account, or the one that was invited. */
  email: string;
  /** Address of the profile page; left out without an account. */
  web_url?: string;
  /** Address of the avatar image. */
  avatar_url: string | null;
  /** Whether the membership is approved. */
  approved: boolean;
  /** Whether the user was invited by email address and has no account yet. */
  invited: boolean;
}

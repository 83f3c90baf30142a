// From spec/resources/project-members.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Members of projects with their roles.
 *
 * [Documentation](https://docs.gitlab.com/api/project_members/)
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
  MemberAdditionStatus,
  MemberPromotionQueued,
  MemberUpdate,
  MembershipState,
} from "../shared/members.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `import`. */
export interface ProjectMembersImportParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the project to import members from. */
  source_project_id: number;
}

/**
 * Import members from another project.
 *
 * Adds the direct members of another project to a project. A maintainer of the target imports owners as
 * maintainers. The answer is 200 even when some members could not be imported, and then tells why.
 *
 * `POST /projects/:project_id/import_project_members/:source_project_id`
 *
 * [Documentation](https://docs.gitlab.com/api/projects/#import-members)
 */
function import_(
  client: Client,
  params: ProjectMembersImportParams,
  options?: RequestOptions,
): Call<MemberImportResult> {
  return client.call(
    {
      id: "projectMembers.import",
      method: "POST",
      path: "/projects/{project_id}/import_project_members/{source_project_id}",
    },
    params,
    options,
  );
}
export {
  /**
   * Import members from another project.
   *
   * Adds the direct members of another project to a project. A maintainer of the target imports owners as
   * maintainers. The answer is 200 even when some members could not be imported, and then tells why.
   *
   * `POST /projects/:project_id/import_project_members/:source_project_id`
   *
   * [Documentation](https://docs.gitlab.com/api/projects/#import-members)
   */
  import_ as import,
};

/** Parameters of `list`. */
export interface ProjectMembersListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * List members of a project.
 *
 * Lists the direct members of a project; not those who are members of a group above, or through an invited
 * group.
 *
 * `GET /projects/:project_id/members`
 *
 * [Documentation](https://docs.gitlab.com/api/project_members/#list-all-direct-members-of-a-project)
 */
export function list(client: Client, params: ProjectMembersListParams, options?: ListOptions): ListCall<Member> {
  return listCall(
    client,
    { id: "projectMembers.list", method: "GET", path: "/projects/{project_id}/members", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `add`. */
export interface ProjectMembersAddParams extends MemberAddition {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Add a member to a project.
 *
 * Adds a user to a project, or several users at once. For several users the answer tells what came of it and
 * not the members; it is 201 even when some could not be added. A promotion to a role that takes a seat may
 * await the approval of an administrator.
 *
 * `POST /projects/:project_id/members`
 *
 * [Documentation](https://docs.gitlab.com/api/project_members/#add-a-member-to-a-project)
 */
export function add(
  client: Client,
  params: ProjectMembersAddParams,
  options?: RequestOptions,
): Call<Member | MemberAdditionResult | MemberPromotionQueued> {
  return client.call(
    { id: "projectMembers.add", method: "POST", path: "/projects/{project_id}/members" },
    params,
    options,
  );
}

/** Parameters of `listAll`. */
export interface ProjectMembersListAllParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * List all members of a project.
 *
 * Lists the members of a project, including those of groups above and of invited groups. Of a user with
 * several memberships, the one with the highest role is listed. Members of a private invited group are told
 * to all members of the project.
 *
 * `GET /projects/:project_id/members/all`
 *
 * [Documentation](https://docs.gitlab.com/api/project_members/#list-all-members-of-a-project)
 */
export function listAll(client: Client, params: ProjectMembersListAllParams, options?: ListOptions): ListCall<Member> {
  return listCall(
    client,
    { id: "projectMembers.listAll", method: "GET", path: "/projects/{project_id}/members/all", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `getFromAll`. */
export interface ProjectMembersGetFromAllParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Get a direct or inherited member of a project.
 *
 * Gets one member of a project with the highest role, be it from the project, a group above or an invited
 * group.
 *
 * `GET /projects/:project_id/members/all/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_members/#retrieve-a-member-of-a-project)
 */
export function getFromAll(
  client: Client,
  params: ProjectMembersGetFromAllParams,
  options?: RequestOptions,
): Call<Member> {
  return client.call(
    { id: "projectMembers.getFromAll", method: "GET", path: "/projects/{project_id}/members/all/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectMembersGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Get a member of a project.
 *
 * Gets one direct member of a project.
 *
 * `GET /projects/:project_id/members/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_members/#retrieve-a-direct-member-of-a-project)
 */
export function get(client: Client, params: ProjectMembersGetParams, options?: RequestOptions): Call<Member> {
  return client.call(
    { id: "projectMembers.get", method: "GET", path: "/projects/{project_id}/members/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectMembersUpdateParams extends MemberUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
}

/**
 * Update a member of a project.
 *
 * Changes the role of a direct member of a project, and the end of the membership. A promotion to a role that
 * takes a seat may await the approval of an administrator.
 *
 * `PUT /projects/:project_id/members/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_members/#update-a-member-of-a-project)
 */
export function update(
  client: Client,
  params: ProjectMembersUpdateParams,
  options?: RequestOptions,
): Call<Member | MemberPromotionQueued> {
  return client.call(
    { id: "projectMembers.update", method: "PUT", path: "/projects/{project_id}/members/{user_id}" },
    params,
    options,
  );
}

/** Parameters of `remove`. */
export interface ProjectMembersRemoveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the user. */
  user_id: number;
  /**
   * Of no effect in a project, which has nothing below; in a group, whether the memberships below stay.
   * Default: `false`.
   */
  skip_subresources?: boolean;
  /** Whether the user is unassigned from issues and merge requests of the project. Default: `false`. */
  unassign_issuables?: boolean;
}

/**
 * Remove a member from a project.
 *
 * Takes the membership of a user in a project away. Only direct members of the project can be removed so.
 *
 * `DELETE /projects/:project_id/members/:user_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_members/#remove-a-direct-member-of-a-project)
 */
export function remove(client: Client, params: ProjectMembersRemoveParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    { id: "projectMembers.remove", method: "DELETE", path: "/projects/{project_id}/members/{user_id}", as: "none" },
    params,
    options,
  );
}

/** What came of importing members. */
export interface MemberImportResult {
  /** Whether all members were imported. */
  status: MemberAdditionStatus | (string & {});
  /** Reasons by username, for members who could not be imported. */
  message?: Record<string, string>;
  /** Number of members of the source project, where some could not be imported. */
  total_members_count?: number;
}

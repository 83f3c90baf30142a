// From spec/resources/epic-links.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Child epics of an epic. Work items in the GraphQL API replace them.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_links/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { Epic } from "../shared/epics.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface EpicLinksListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
}

/**
 * List child epics of an epic.
 *
 * Lists all child epics of an epic, in their order.
 *
 * `GET /groups/:group_id/epics/:epic_iid/epics`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_links/#list-all-child-epics-of-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function list(client: Client, params: EpicLinksListParams, options?: RequestOptions): Call<Epic[]> {
  return client.call(
    { id: "epicLinks.list", method: "GET", path: "/groups/{group_id}/epics/{epic_iid}/epics" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface EpicLinksCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** Title of the new epic. */
  title: string;
  /** Whether only members with a role of planner or higher see it; as the parent unless given. */
  confidential?: boolean;
}

/**
 * Create a child epic.
 *
 * Creates an epic as a child of an epic.
 *
 * `POST /groups/:group_id/epics/:epic_iid/epics`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_links/#create-and-assign-a-child-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function create(client: Client, params: EpicLinksCreateParams, options?: RequestOptions): Call<LinkedEpic> {
  return client.call(
    { id: "epicLinks.create", method: "POST", path: "/groups/{group_id}/epics/{epic_iid}/epics" },
    params,
    options,
  );
}

/** Parameters of `add`. */
export interface EpicLinksAddParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the child epic, unique on the instance (`id`, not `iid`). */
  child_epic_id: number;
}

/**
 * Add a child epic to an epic.
 *
 * Makes an epic the child of an epic, and no longer of the one it was a child of.
 *
 * `POST /groups/:group_id/epics/:epic_iid/epics/:child_epic_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_links/#assign-a-child-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function add(client: Client, params: EpicLinksAddParams, options?: RequestOptions): Call<Epic> {
  return client.call(
    { id: "epicLinks.add", method: "POST", path: "/groups/{group_id}/epics/{epic_iid}/epics/{child_epic_id}" },
    params,
    options,
  );
}

/** Parameters of `reorder`. */
export interface EpicLinksReorderParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the child epic, unique on the instance (`id`, not `iid`). */
  child_epic_id: number;
  /** ID of the child epic that is to come right before this one. */
  move_before_id?: number;
  /** ID of the child epic that is to come right after this one. */
  move_after_id?: number;
}

/**
 * Reorder a child epic.
 *
 * Moves a child epic to another place below its parent, and answers all children in their new order.
 *
 * `PUT /groups/:group_id/epics/:epic_iid/epics/:child_epic_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_links/#re-order-a-child-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function reorder(client: Client, params: EpicLinksReorderParams, options?: RequestOptions): Call<Epic[]> {
  return client.call(
    { id: "epicLinks.reorder", method: "PUT", path: "/groups/{group_id}/epics/{epic_iid}/epics/{child_epic_id}" },
    params,
    options,
  );
}

/** Parameters of `remove`. */
export interface EpicLinksRemoveParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the child epic, unique on the instance (`id`, not `iid`). */
  child_epic_id: number;
}

/**
 * Remove a child epic from an epic.
 *
 * Ends the link between an epic and its child. Both epics stay.
 *
 * `DELETE /groups/:group_id/epics/:epic_iid/epics/:child_epic_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/epic_links/#unassign-a-child-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function remove(client: Client, params: EpicLinksRemoveParams, options?: RequestOptions): Call<Epic> {
  return client.call(
    { id: "epicLinks.remove", method: "DELETE", path: "/groups/{group_id}/epics/{epic_iid}/epics/{child_epic_id}" },
    params,
    options,
  );
}

/** Child epic as it is created. */
export interface LinkedEpic {
  /** ID of the epic, unique on the instance. */
  id: number;
  /** Number of the epic inside its group. */
  iid: number;
  /** Title of the child epic. */
  title: string;
  /** ID of its group. */
  group_id: number;
  /** ID of its parent epic. */
  parent_id: number;
  /** Whether it has child epics. */
  has_children: boolean;
  /** Whether it has issues. */
  has_issues: boolean;
  /** How to refer to it from its parent's group. */
  reference: string;
  /** Address of its page. */
  url: string;
  /** Address of the link to its parent. */
  relation_url: string;
}

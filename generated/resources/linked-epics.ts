// From spec/resources/linked-epics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Links between epics that relate to or block each other. Work items in the GraphQL API replace them.
 *
 * [Documentation](https://docs.gitlab.com/api/linked_epics/)
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
import type { Epic } from "../shared/epics.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `listLinks`. */
export interface LinkedEpicsListLinksParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Only links created at this time or later. */
  created_after?: string | Date;
  /** Only links created at this time or earlier. */
  created_before?: string | Date;
  /** Only links changed at this time or later. */
  updated_after?: string | Date;
  /** Only links changed at this time or earlier. */
  updated_before?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List links between epics of a group.
 *
 * Lists the links between epics of a group and of its subgroups, where the caller may see both epics.
 *
 * `GET /groups/:group_id/related_epic_links`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/linked_epics/#list-all-related-epic-links-for-a-group)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function listLinks(
  client: Client,
  params: LinkedEpicsListLinksParams,
  options?: ListOptions,
): ListCall<RelatedEpicLink> {
  return listCall(
    client,
    { id: "linkedEpics.listLinks", method: "GET", path: "/groups/{group_id}/related_epic_links", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `list`. */
export interface LinkedEpicsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
}

/**
 * List epics linked to an epic.
 *
 * Lists the epics that an epic is linked to.
 *
 * `GET /groups/:group_id/epics/:epic_iid/related_epics`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/linked_epics/#list-all-linked-epics-for-an-epic)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function list(client: Client, params: LinkedEpicsListParams, options?: RequestOptions): Call<RelatedEpic[]> {
  return client.call(
    { id: "linkedEpics.list", method: "GET", path: "/groups/{group_id}/epics/{epic_iid}/related_epics" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface LinkedEpicsCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID or full path of the group of the other epic. */
  target_group_id: GroupIdOrPath;
  /** Number of the other epic inside its group. */
  target_epic_iid: number;
  /** How the epics are linked, seen from this one. Default: `relates_to`. */
  link_type?: EpicLinkType;
}

/**
 * Link an epic to another.
 *
 * Links an epic to another one, in both directions. Needs the guest role or a higher one in both groups.
 *
 * `POST /groups/:group_id/epics/:epic_iid/related_epics`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/linked_epics/#create-a-related-epic-link)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function create(
  client: Client,
  params: LinkedEpicsCreateParams,
  options?: RequestOptions,
): Call<RelatedEpicLink> {
  return client.call(
    { id: "linkedEpics.create", method: "POST", path: "/groups/{group_id}/epics/{epic_iid}/related_epics" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface LinkedEpicsDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the link between the two epics. */
  related_epic_link_id: number;
}

/**
 * Delete a link between epics.
 *
 * Deletes the link between two epics, in both directions. Needs the guest role or a higher one in both
 * groups.
 *
 * `DELETE /groups/:group_id/epics/:epic_iid/related_epics/:related_epic_link_id`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/linked_epics/#delete-a-related-epic-link)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
function delete_(client: Client, params: LinkedEpicsDeleteParams, options?: RequestOptions): Call<RelatedEpicLink> {
  return client.call(
    {
      id: "linkedEpics.delete",
      method: "DELETE",
      path: "/groups/{group_id}/epics/{epic_iid}/related_epics/{related_epic_link_id}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a link between epics.
   *
   * Deletes the link between two epics, in both directions. Needs the guest role or a higher one in both
   * groups.
   *
   * `DELETE /groups/:group_id/epics/:epic_iid/related_epics/:related_epic_link_id`
   *
   * Requires Ultimate.
   *
   * [Documentation](https://docs.gitlab.com/api/linked_epics/#delete-a-related-epic-link)
   *
   * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
   */
  delete_ as delete,
};

/** How two epics are linked, seen from the first one. */
export type EpicLinkType = "relates_to" | "blocks" | "is_blocked_by";

/** Epic that another one is linked to. */
export interface RelatedEpic extends Epic {
  /** ID of the link. */
  related_epic_link_id: number;
  /** How the epics are linked. */
  link_type: EpicLinkType | (string & {});
  /** When the link was created. */
  link_created_at: string;
  /** When the link last changed. */
  link_updated_at: string;
}

/** Link between two epics. */
export interface RelatedEpicLink {
  /** ID of the link. */
  id: number;
  /** Epic that the link was made from. */
  source_epic: Epic;
  /** Epic that the link was made to. */
  target_epic: Epic;
  /** How the epics are linked. */
  link_type: EpicLinkType | (string & {});
  /** When the link was created. */
  created_at: string;
  /** When the link last changed. */
  updated_at: string;
}

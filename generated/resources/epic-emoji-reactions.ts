// From spec/resources/epic-emoji-reactions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Emoji reactions (`award_emoji`) to an epic and to its notes.
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/)
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
import type { AwardEmoji } from "../shared/notes.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface EpicEmojiReactionsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List reactions to an epic.
 *
 * Lists the emoji reactions to an epic.
 *
 * `GET /groups/:group_id/epics/:epic_iid/award_emoji`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#list-all-emoji-reactions-for-a-resource)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function list(
  client: Client,
  params: EpicEmojiReactionsListParams,
  options?: ListOptions,
): ListCall<AwardEmoji> {
  return listCall(
    client,
    {
      id: "epicEmojiReactions.list",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_iid}/award_emoji",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface EpicEmojiReactionsCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** Name of the emoji without colons, for example `thumbsup`. */
  name: string;
}

/**
 * React to an epic.
 *
 * Adds an emoji reaction of the caller to an epic.
 *
 * `POST /groups/:group_id/epics/:epic_iid/award_emoji`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#add-an-emoji-reaction-to-a-resource)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function create(
  client: Client,
  params: EpicEmojiReactionsCreateParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    { id: "epicEmojiReactions.create", method: "POST", path: "/groups/{group_id}/epics/{epic_iid}/award_emoji" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface EpicEmojiReactionsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Get a reaction to an epic.
 *
 * Gets one emoji reaction to an epic.
 *
 * `GET /groups/:group_id/epics/:epic_iid/award_emoji/:award_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#retrieve-an-emoji-reaction-from-a-resource)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function get(client: Client, params: EpicEmojiReactionsGetParams, options?: RequestOptions): Call<AwardEmoji> {
  return client.call(
    { id: "epicEmojiReactions.get", method: "GET", path: "/groups/{group_id}/epics/{epic_iid}/award_emoji/{award_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface EpicEmojiReactionsDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Delete a reaction to an epic.
 *
 * Deletes an emoji reaction to an epic: the own one, or any for an administrator.
 *
 * `DELETE /groups/:group_id/epics/:epic_iid/award_emoji/:award_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-resource)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
function delete_(client: Client, params: EpicEmojiReactionsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "epicEmojiReactions.delete",
      method: "DELETE",
      path: "/groups/{group_id}/epics/{epic_iid}/award_emoji/{award_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a reaction to an epic.
   *
   * Deletes an emoji reaction to an epic: the own one, or any for an administrator.
   *
   * `DELETE /groups/:group_id/epics/:epic_iid/award_emoji/:award_id`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-resource)
   *
   * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
   */
  delete_ as delete,
};

/** Parameters of `listForNote`. */
export interface EpicEmojiReactionsListForNoteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the note. */
  note_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List reactions to a note of an epic.
 *
 * Lists the emoji reactions to a note of an epic.
 *
 * `GET /groups/:group_id/epics/:epic_iid/notes/:note_id/award_emoji`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#list-all-emoji-reactions-for-a-comment)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function listForNote(
  client: Client,
  params: EpicEmojiReactionsListForNoteParams,
  options?: ListOptions,
): ListCall<AwardEmoji> {
  return listCall(
    client,
    {
      id: "epicEmojiReactions.listForNote",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_iid}/notes/{note_id}/award_emoji",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForNote`. */
export interface EpicEmojiReactionsCreateForNoteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the note. */
  note_id: number;
  /** Name of the emoji without colons, for example `thumbsup`. */
  name: string;
}

/**
 * React to a note of an epic.
 *
 * Adds an emoji reaction of the caller to a note of an epic.
 *
 * `POST /groups/:group_id/epics/:epic_iid/notes/:note_id/award_emoji`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#add-an-emoji-reaction-to-a-comment)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function createForNote(
  client: Client,
  params: EpicEmojiReactionsCreateForNoteParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "epicEmojiReactions.createForNote",
      method: "POST",
      path: "/groups/{group_id}/epics/{epic_iid}/notes/{note_id}/award_emoji",
    },
    params,
    options,
  );
}

/** Parameters of `getForNote`. */
export interface EpicEmojiReactionsGetForNoteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the note. */
  note_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Get a reaction to a note of an epic.
 *
 * Gets one emoji reaction to a note of an epic.
 *
 * `GET /groups/:group_id/epics/:epic_iid/notes/:note_id/award_emoji/:award_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#retrieve-an-emoji-reaction-from-a-comment)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function getForNote(
  client: Client,
  params: EpicEmojiReactionsGetForNoteParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "epicEmojiReactions.getForNote",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_iid}/notes/{note_id}/award_emoji/{award_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteForNote`. */
export interface EpicEmojiReactionsDeleteForNoteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the epic inside its group (`iid`, not `id`). */
  epic_iid: number;
  /** ID of the note. */
  note_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Delete a reaction to a note of an epic.
 *
 * Deletes an emoji reaction to a note of an epic: the own one, or any for an administrator.
 *
 * `DELETE /groups/:group_id/epics/:epic_iid/notes/:note_id/award_emoji/:award_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-comment)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function deleteForNote(
  client: Client,
  params: EpicEmojiReactionsDeleteForNoteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "epicEmojiReactions.deleteForNote",
      method: "DELETE",
      path: "/groups/{group_id}/epics/{epic_iid}/notes/{note_id}/award_emoji/{award_id}",
      as: "none",
    },
    params,
    options,
  );
}

// From spec/resources/merge-request-emoji-reactions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Emoji reactions (`award_emoji`) to a merge request and to its notes.
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
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface MergeRequestEmojiReactionsListParams {
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
 * List reactions to a merge request.
 *
 * Lists the emoji reactions to a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#list-all-emoji-reactions-for-a-resource)
 */
export function list(
  client: Client,
  params: MergeRequestEmojiReactionsListParams,
  options?: ListOptions,
): ListCall<AwardEmoji> {
  return listCall(
    client,
    {
      id: "mergeRequestEmojiReactions.list",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/award_emoji",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface MergeRequestEmojiReactionsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Name of the emoji without colons, for example `thumbsup`. */
  name: string;
}

/**
 * React to a merge request.
 *
 * Adds an emoji reaction of the caller to a merge request.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#add-an-emoji-reaction-to-a-resource)
 */
export function create(
  client: Client,
  params: MergeRequestEmojiReactionsCreateParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "mergeRequestEmojiReactions.create",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/award_emoji",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MergeRequestEmojiReactionsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Get a reaction to a merge request.
 *
 * Gets one emoji reaction to a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#retrieve-an-emoji-reaction-from-a-resource)
 */
export function get(
  client: Client,
  params: MergeRequestEmojiReactionsGetParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "mergeRequestEmojiReactions.get",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/award_emoji/{award_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface MergeRequestEmojiReactionsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Delete a reaction to a merge request.
 *
 * Deletes an emoji reaction to a merge request: the own one, or any for an administrator.
 *
 * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-resource)
 */
function delete_(client: Client, params: MergeRequestEmojiReactionsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mergeRequestEmojiReactions.delete",
      method: "DELETE",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/award_emoji/{award_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a reaction to a merge request.
   *
   * Deletes an emoji reaction to a merge request: the own one, or any for an administrator.
   *
   * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/award_emoji/:award_id`
   *
   * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-resource)
   */
  delete_ as delete,
};

/** Parameters of `listForNote`. */
export interface MergeRequestEmojiReactionsListForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the note. */
  note_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List reactions to a note of a merge request.
 *
 * Lists the emoji reactions to a note of a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/notes/:note_id/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#list-all-emoji-reactions-for-a-comment)
 */
export function listForNote(
  client: Client,
  params: MergeRequestEmojiReactionsListForNoteParams,
  options?: ListOptions,
): ListCall<AwardEmoji> {
  return listCall(
    client,
    {
      id: "mergeRequestEmojiReactions.listForNote",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}/award_emoji",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForNote`. */
export interface MergeRequestEmojiReactionsCreateForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the note. */
  note_id: number;
  /** Name of the emoji without colons, for example `thumbsup`. */
  name: string;
}

/**
 * React to a note of a merge request.
 *
 * Adds an emoji reaction of the caller to a note of a merge request.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/notes/:note_id/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#add-an-emoji-reaction-to-a-comment)
 */
export function createForNote(
  client: Client,
  params: MergeRequestEmojiReactionsCreateForNoteParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "mergeRequestEmojiReactions.createForNote",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}/award_emoji",
    },
    params,
    options,
  );
}

/** Parameters of `getForNote`. */
export interface MergeRequestEmojiReactionsGetForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the note. */
  note_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Get a reaction to a note of a merge request.
 *
 * Gets one emoji reaction to a note of a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/notes/:note_id/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#retrieve-an-emoji-reaction-from-a-comment)
 */
export function getForNote(
  client: Client,
  params: MergeRequestEmojiReactionsGetForNoteParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "mergeRequestEmojiReactions.getForNote",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}/award_emoji/{award_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteForNote`. */
export interface MergeRequestEmojiReactionsDeleteForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the note. */
  note_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Delete a reaction to a note of a merge request.
 *
 * Deletes an emoji reaction to a note of a merge request: the own one, or any for an administrator.
 *
 * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/notes/:note_id/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-comment)
 */
export function deleteForNote(
  client: Client,
  params: MergeRequestEmojiReactionsDeleteForNoteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mergeRequestEmojiReactions.deleteForNote",
      method: "DELETE",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}/award_emoji/{award_id}",
      as: "none",
    },
    params,
    options,
  );
}

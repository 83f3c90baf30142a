// From spec/resources/snippet-emoji-reactions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Emoji reactions (`award_emoji`) to a project snippet and to its notes.
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
export interface SnippetEmojiReactionsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List reactions to a project snippet.
 *
 * Lists the emoji reactions to a project snippet.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#list-all-emoji-reactions-for-a-resource)
 */
export function list(
  client: Client,
  params: SnippetEmojiReactionsListParams,
  options?: ListOptions,
): ListCall<AwardEmoji> {
  return listCall(
    client,
    {
      id: "snippetEmojiReactions.list",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/award_emoji",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface SnippetEmojiReactionsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** Name of the emoji without colons, for example `thumbsup`. */
  name: string;
}

/**
 * React to a project snippet.
 *
 * Adds an emoji reaction of the caller to a project snippet.
 *
 * `POST /projects/:project_id/snippets/:snippet_id/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#add-an-emoji-reaction-to-a-resource)
 */
export function create(
  client: Client,
  params: SnippetEmojiReactionsCreateParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "snippetEmojiReactions.create",
      method: "POST",
      path: "/projects/{project_id}/snippets/{snippet_id}/award_emoji",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface SnippetEmojiReactionsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Get a reaction to a project snippet.
 *
 * Gets one emoji reaction to a project snippet.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#retrieve-an-emoji-reaction-from-a-resource)
 */
export function get(
  client: Client,
  params: SnippetEmojiReactionsGetParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "snippetEmojiReactions.get",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/award_emoji/{award_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface SnippetEmojiReactionsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Delete a reaction to a project snippet.
 *
 * Deletes an emoji reaction to a project snippet: the own one, or any for an administrator.
 *
 * `DELETE /projects/:project_id/snippets/:snippet_id/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-resource)
 */
function delete_(client: Client, params: SnippetEmojiReactionsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "snippetEmojiReactions.delete",
      method: "DELETE",
      path: "/projects/{project_id}/snippets/{snippet_id}/award_emoji/{award_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a reaction to a project snippet.
   *
   * Deletes an emoji reaction to a project snippet: the own one, or any for an administrator.
   *
   * `DELETE /projects/:project_id/snippets/:snippet_id/award_emoji/:award_id`
   *
   * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-resource)
   */
  delete_ as delete,
};

/** Parameters of `listForNote`. */
export interface SnippetEmojiReactionsListForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the note. */
  note_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List reactions to a note of a project snippet.
 *
 * Lists the emoji reactions to a note of a project snippet.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/notes/:note_id/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#list-all-emoji-reactions-for-a-comment)
 */
export function listForNote(
  client: Client,
  params: SnippetEmojiReactionsListForNoteParams,
  options?: ListOptions,
): ListCall<AwardEmoji> {
  return listCall(
    client,
    {
      id: "snippetEmojiReactions.listForNote",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/notes/{note_id}/award_emoji",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForNote`. */
export interface SnippetEmojiReactionsCreateForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the note. */
  note_id: number;
  /** Name of the emoji without colons, for example `thumbsup`. */
  name: string;
}

/**
 * React to a note of a project snippet.
 *
 * Adds an emoji reaction of the caller to a note of a project snippet.
 *
 * `POST /projects/:project_id/snippets/:snippet_id/notes/:note_id/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#add-an-emoji-reaction-to-a-comment)
 */
export function createForNote(
  client: Client,
  params: SnippetEmojiReactionsCreateForNoteParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "snippetEmojiReactions.createForNote",
      method: "POST",
      path: "/projects/{project_id}/snippets/{snippet_id}/notes/{note_id}/award_emoji",
    },
    params,
    options,
  );
}

/** Parameters of `getForNote`. */
export interface SnippetEmojiReactionsGetForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the note. */
  note_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Get a reaction to a note of a project snippet.
 *
 * Gets one emoji reaction to a note of a project snippet.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/notes/:note_id/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#retrieve-an-emoji-reaction-from-a-comment)
 */
export function getForNote(
  client: Client,
  params: SnippetEmojiReactionsGetForNoteParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "snippetEmojiReactions.getForNote",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/notes/{note_id}/award_emoji/{award_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteForNote`. */
export interface SnippetEmojiReactionsDeleteForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the note. */
  note_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Delete a reaction to a note of a project snippet.
 *
 * Deletes an emoji reaction to a note of a project snippet: the own one, or any for an administrator.
 *
 * `DELETE /projects/:project_id/snippets/:snippet_id/notes/:note_id/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-comment)
 */
export function deleteForNote(
  client: Client,
  params: SnippetEmojiReactionsDeleteForNoteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "snippetEmojiReactions.deleteForNote",
      method: "DELETE",
      path: "/projects/{project_id}/snippets/{snippet_id}/notes/{note_id}/award_emoji/{award_id}",
      as: "none",
    },
    params,
    options,
  );
}

// From spec/resources/issue-emoji-reactions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Emoji reactions (`award_emoji`) to an issue and to its notes.
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
export interface IssueEmojiReactionsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List reactions to an issue.
 *
 * Lists the emoji reactions to an issue.
 *
 * `GET /projects/:project_id/issues/:issue_iid/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#list-all-emoji-reactions-for-a-resource)
 */
export function list(
  client: Client,
  params: IssueEmojiReactionsListParams,
  options?: ListOptions,
): ListCall<AwardEmoji> {
  return listCall(
    client,
    {
      id: "issueEmojiReactions.list",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/award_emoji",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface IssueEmojiReactionsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** Name of the emoji without colons, for example `thumbsup`. */
  name: string;
}

/**
 * React to an issue.
 *
 * Adds an emoji reaction of the caller to an issue.
 *
 * `POST /projects/:project_id/issues/:issue_iid/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#add-an-emoji-reaction-to-a-resource)
 */
export function create(
  client: Client,
  params: IssueEmojiReactionsCreateParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    { id: "issueEmojiReactions.create", method: "POST", path: "/projects/{project_id}/issues/{issue_iid}/award_emoji" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface IssueEmojiReactionsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Get a reaction to an issue.
 *
 * Gets one emoji reaction to an issue.
 *
 * `GET /projects/:project_id/issues/:issue_iid/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#retrieve-an-emoji-reaction-from-a-resource)
 */
export function get(client: Client, params: IssueEmojiReactionsGetParams, options?: RequestOptions): Call<AwardEmoji> {
  return client.call(
    {
      id: "issueEmojiReactions.get",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/award_emoji/{award_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface IssueEmojiReactionsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Delete a reaction to an issue.
 *
 * Deletes an emoji reaction to an issue: the own one, or any for an administrator.
 *
 * `DELETE /projects/:project_id/issues/:issue_iid/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-resource)
 */
function delete_(client: Client, params: IssueEmojiReactionsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "issueEmojiReactions.delete",
      method: "DELETE",
      path: "/projects/{project_id}/issues/{issue_iid}/award_emoji/{award_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a reaction to an issue.
   *
   * Deletes an emoji reaction to an issue: the own one, or any for an administrator.
   *
   * `DELETE /projects/:project_id/issues/:issue_iid/award_emoji/:award_id`
   *
   * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-resource)
   */
  delete_ as delete,
};

/** Parameters of `listForNote`. */
export interface IssueEmojiReactionsListForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the note. */
  note_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List reactions to a note of an issue.
 *
 * Lists the emoji reactions to a note of an issue.
 *
 * `GET /projects/:project_id/issues/:issue_iid/notes/:note_id/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#list-all-emoji-reactions-for-a-comment)
 */
export function listForNote(
  client: Client,
  params: IssueEmojiReactionsListForNoteParams,
  options?: ListOptions,
): ListCall<AwardEmoji> {
  return listCall(
    client,
    {
      id: "issueEmojiReactions.listForNote",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/notes/{note_id}/award_emoji",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForNote`. */
export interface IssueEmojiReactionsCreateForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the note. */
  note_id: number;
  /** Name of the emoji without colons, for example `thumbsup`. */
  name: string;
}

/**
 * React to a note of an issue.
 *
 * Adds an emoji reaction of the caller to a note of an issue.
 *
 * `POST /projects/:project_id/issues/:issue_iid/notes/:note_id/award_emoji`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#add-an-emoji-reaction-to-a-comment)
 */
export function createForNote(
  client: Client,
  params: IssueEmojiReactionsCreateForNoteParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "issueEmojiReactions.createForNote",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/notes/{note_id}/award_emoji",
    },
    params,
    options,
  );
}

/** Parameters of `getForNote`. */
export interface IssueEmojiReactionsGetForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the note. */
  note_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Get a reaction to a note of an issue.
 *
 * Gets one emoji reaction to a note of an issue.
 *
 * `GET /projects/:project_id/issues/:issue_iid/notes/:note_id/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#retrieve-an-emoji-reaction-from-a-comment)
 */
export function getForNote(
  client: Client,
  params: IssueEmojiReactionsGetForNoteParams,
  options?: RequestOptions,
): Call<AwardEmoji> {
  return client.call(
    {
      id: "issueEmojiReactions.getForNote",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/notes/{note_id}/award_emoji/{award_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteForNote`. */
export interface IssueEmojiReactionsDeleteForNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the note. */
  note_id: number;
  /** ID of the award emoji. */
  award_id: number;
}

/**
 * Delete a reaction to a note of an issue.
 *
 * Deletes an emoji reaction to a note of an issue: the own one, or any for an administrator.
 *
 * `DELETE /projects/:project_id/issues/:issue_iid/notes/:note_id/award_emoji/:award_id`
 *
 * [Documentation](https://docs.gitlab.com/api/emoji_reactions/#delete-an-emoji-reaction-from-a-comment)
 */
export function deleteForNote(
  client: Client,
  params: IssueEmojiReactionsDeleteForNoteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "issueEmojiReactions.deleteForNote",
      method: "DELETE",
      path: "/projects/{project_id}/issues/{issue_iid}/notes/{note_id}/award_emoji/{award_id}",
      as: "none",
    },
    params,
    options,
  );
}

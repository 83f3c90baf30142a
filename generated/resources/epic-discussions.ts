// From spec/resources/epic-discussions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Threads of notes on an epic. The epics API is replaced by work items.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
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
import type { Discussion, Note, NoteCommandsResult } from "../shared/notes.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface EpicDiscussionsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List threads of an epic.
 *
 * Lists the threads of notes of an epic. A single comment is a thread of one.
 *
 * `GET /groups/:group_id/epics/:epic_id/discussions`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#list-all-epic-discussion-items)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function list(client: Client, params: EpicDiscussionsListParams, options?: ListOptions): ListCall<Discussion> {
  return listCall(
    client,
    {
      id: "epicDiscussions.list",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_id}/discussions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface EpicDiscussionsCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
}

/**
 * Start a thread on an epic.
 *
 * Starts a thread on an epic. A text of quick actions only makes no note: the answer then tells in
 * `commands_changes` what they did.
 *
 * `POST /groups/:group_id/epics/:epic_id/discussions`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#create-an-epic-thread)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function create(
  client: Client,
  params: EpicDiscussionsCreateParams,
  options?: RequestOptions,
): Call<Discussion | NoteCommandsResult> {
  return client.call(
    { id: "epicDiscussions.create", method: "POST", path: "/groups/{group_id}/epics/{epic_id}/discussions" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface EpicDiscussionsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get a thread of an epic.
 *
 * Gets one thread of an epic.
 *
 * `GET /groups/:group_id/epics/:epic_id/discussions/:discussion_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#retrieve-an-epic-discussion-item)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function get(client: Client, params: EpicDiscussionsGetParams, options?: RequestOptions): Call<Discussion> {
  return client.call(
    {
      id: "epicDiscussions.get",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface EpicDiscussionsUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** Whether the thread is resolved. */
  resolved: boolean;
}

/**
 * Resolve or reopen a thread of an epic.
 *
 * Resolves or reopens a thread of an epic with all its notes.
 *
 * `PUT /groups/:group_id/epics/:epic_id/discussions/:discussion_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function update(
  client: Client,
  params: EpicDiscussionsUpdateParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "epicDiscussions.update",
      method: "PUT",
      path: "/groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}",
    },
    params,
    options,
  );
}

/** Parameters of `getNotes`. */
export interface EpicDiscussionsGetNotesParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get notes of a thread of an epic.
 *
 * Gets the notes of one thread of an epic, with the thread around them.
 *
 * `GET /groups/:group_id/epics/:epic_id/discussions/:discussion_id/notes`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function getNotes(
  client: Client,
  params: EpicDiscussionsGetNotesParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "epicDiscussions.getNotes",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `createNote`. */
export interface EpicDiscussionsCreateNoteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
}

/**
 * Add a note to a thread of an epic.
 *
 * Adds a note to a thread of an epic. A single comment becomes a thread. A text of quick actions only makes
 * no note: the answer then tells in `commands_changes` what they did.
 *
 * `POST /groups/:group_id/epics/:epic_id/discussions/:discussion_id/notes`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#add-a-note-to-an-epic-thread)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function createNote(
  client: Client,
  params: EpicDiscussionsCreateNoteParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "epicDiscussions.createNote",
      method: "POST",
      path: "/groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `getNote`. */
export interface EpicDiscussionsGetNoteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of a thread of an epic.
 *
 * Gets one note of a thread of an epic.
 *
 * `GET /groups/:group_id/epics/:epic_id/discussions/:discussion_id/notes/:note_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function getNote(client: Client, params: EpicDiscussionsGetNoteParams, options?: RequestOptions): Call<Note> {
  return client.call(
    {
      id: "epicDiscussions.getNote",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateNote`. */
export interface EpicDiscussionsUpdateNoteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
  /** New text. */
  body?: string;
  /** Whether the note is resolved. */
  resolved?: boolean;
}

/**
 * Update a note of a thread of an epic.
 *
 * Changes the text of a note of an epic, or resolves it. Give one of the two. A text of quick actions only
 * takes the note away: the answer then tells in `commands_changes` what they did.
 *
 * `PUT /groups/:group_id/epics/:epic_id/discussions/:discussion_id/notes/:note_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#update-an-epic-thread-note)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function updateNote(
  client: Client,
  params: EpicDiscussionsUpdateNoteParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "epicDiscussions.updateNote",
      method: "PUT",
      path: "/groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteNote`. */
export interface EpicDiscussionsDeleteNoteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of a thread of an epic.
 *
 * Deletes a note of a thread of an epic.
 *
 * `DELETE /groups/:group_id/epics/:epic_id/discussions/:discussion_id/notes/:note_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#delete-an-epic-thread-note)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function deleteNote(
  client: Client,
  params: EpicDiscussionsDeleteNoteParams,
  options?: RequestOptions,
): Call<Note | undefined> {
  return client.call(
    {
      id: "epicDiscussions.deleteNote",
      method: "DELETE",
      path: "/groups/{group_id}/epics/{epic_id}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

// From spec/resources/merge-request-discussions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Threads of notes on a merge request.
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
import type { Discussion, Note, NoteCommandsResult, NotePositionRequest } from "../shared/notes.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface MergeRequestDiscussionsListParams {
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
 * List threads of a merge request.
 *
 * Lists the threads of notes of a merge request. A single comment is a thread of one.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/discussions`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#list-all-merge-request-discussion-items)
 */
export function list(
  client: Client,
  params: MergeRequestDiscussionsListParams,
  options?: ListOptions,
): ListCall<Discussion> {
  return listCall(
    client,
    {
      id: "mergeRequestDiscussions.list",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface MergeRequestDiscussionsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
  /** Place in the diff; without it the thread is about the whole. */
  position?: NotePositionRequest;
  /** SHA of the commit of the merge request that the thread is about; with `position` only. */
  commit_id?: string;
}

/**
 * Start a thread on a merge request.
 *
 * Starts a thread on a merge request, or on a place in its diff. A text of quick actions only makes no note:
 * the answer then tells in `commands_changes` what they did.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/discussions`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#create-a-merge-request-thread)
 */
export function create(
  client: Client,
  params: MergeRequestDiscussionsCreateParams,
  options?: RequestOptions,
): Call<Discussion | NoteCommandsResult> {
  return client.call(
    {
      id: "mergeRequestDiscussions.create",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MergeRequestDiscussionsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get a thread of a merge request.
 *
 * Gets one thread of a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/discussions/:discussion_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#retrieve-a-merge-request-discussion-item)
 */
export function get(
  client: Client,
  params: MergeRequestDiscussionsGetParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "mergeRequestDiscussions.get",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface MergeRequestDiscussionsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** Whether the thread is resolved. */
  resolved: boolean;
}

/**
 * Resolve or reopen a thread of a merge request.
 *
 * Resolves or reopens a thread of a merge request with all its notes.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid/discussions/:discussion_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#resolve-a-merge-request-thread)
 */
export function update(
  client: Client,
  params: MergeRequestDiscussionsUpdateParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "mergeRequestDiscussions.update",
      method: "PUT",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}",
    },
    params,
    options,
  );
}

/** Parameters of `getNotes`. */
export interface MergeRequestDiscussionsGetNotesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get notes of a thread of a merge request.
 *
 * Gets the notes of one thread of a merge request, with the thread around them.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/discussions/:discussion_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 */
export function getNotes(
  client: Client,
  params: MergeRequestDiscussionsGetNotesParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "mergeRequestDiscussions.getNotes",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `createNote`. */
export interface MergeRequestDiscussionsCreateNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
}

/**
 * Add a note to a thread of a merge request.
 *
 * Adds a note to a thread of a merge request. A single comment becomes a thread. A text of quick actions only
 * makes no note: the answer then tells in `commands_changes` what they did.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/discussions/:discussion_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#add-note-to-a-merge-request-thread)
 */
export function createNote(
  client: Client,
  params: MergeRequestDiscussionsCreateNoteParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "mergeRequestDiscussions.createNote",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `getNote`. */
export interface MergeRequestDiscussionsGetNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of a thread of a merge request.
 *
 * Gets one note of a thread of a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 */
export function getNote(
  client: Client,
  params: MergeRequestDiscussionsGetNoteParams,
  options?: RequestOptions,
): Call<Note> {
  return client.call(
    {
      id: "mergeRequestDiscussions.getNote",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateNote`. */
export interface MergeRequestDiscussionsUpdateNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
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
 * Update a note of a thread of a merge request.
 *
 * Changes the text of a note of a merge request, or resolves it. Give one of the two. A text of quick actions
 * only takes the note away: the answer then tells in `commands_changes` what they did.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#update-a-merge-request-thread-note)
 */
export function updateNote(
  client: Client,
  params: MergeRequestDiscussionsUpdateNoteParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "mergeRequestDiscussions.updateNote",
      method: "PUT",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteNote`. */
export interface MergeRequestDiscussionsDeleteNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of a thread of a merge request.
 *
 * Deletes a note of a thread of a merge request.
 *
 * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#delete-a-merge-request-thread-note)
 */
export function deleteNote(
  client: Client,
  params: MergeRequestDiscussionsDeleteNoteParams,
  options?: RequestOptions,
): Call<Note | undefined> {
  return client.call(
    {
      id: "mergeRequestDiscussions.deleteNote",
      method: "DELETE",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

// From spec/resources/snippet-discussions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Threads of notes on a project snippet.
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
import type { Discussion, Note } from "../shared/notes.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface SnippetDiscussionsListParams {
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
 * List threads of a project snippet.
 *
 * Lists the threads of notes of a project snippet. A single comment is a thread of one.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/discussions`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#list-all-snippet-discussion-items)
 */
export function list(
  client: Client,
  params: SnippetDiscussionsListParams,
  options?: ListOptions,
): ListCall<Discussion> {
  return listCall(
    client,
    {
      id: "snippetDiscussions.list",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/discussions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface SnippetDiscussionsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
}

/**
 * Start a thread on a project snippet.
 *
 * Starts a thread on a project snippet.
 *
 * `POST /projects/:project_id/snippets/:snippet_id/discussions`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#create-a-snippet-thread)
 */
export function create(
  client: Client,
  params: SnippetDiscussionsCreateParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "snippetDiscussions.create",
      method: "POST",
      path: "/projects/{project_id}/snippets/{snippet_id}/discussions",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface SnippetDiscussionsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get a thread of a project snippet.
 *
 * Gets one thread of a project snippet.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/discussions/:discussion_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#retrieve-a-snippet-discussion-item)
 */
export function get(client: Client, params: SnippetDiscussionsGetParams, options?: RequestOptions): Call<Discussion> {
  return client.call(
    {
      id: "snippetDiscussions.get",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}",
    },
    params,
    options,
  );
}

/** Parameters of `getNotes`. */
export interface SnippetDiscussionsGetNotesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get notes of a thread of a project snippet.
 *
 * Gets the notes of one thread of a project snippet, with the thread around them.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/discussions/:discussion_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 */
export function getNotes(
  client: Client,
  params: SnippetDiscussionsGetNotesParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "snippetDiscussions.getNotes",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `createNote`. */
export interface SnippetDiscussionsCreateNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
}

/**
 * Add a note to a thread of a project snippet.
 *
 * Adds a note to a thread of a project snippet. A single comment becomes a thread.
 *
 * `POST /projects/:project_id/snippets/:snippet_id/discussions/:discussion_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#add-a-note-to-a-snippet-thread)
 */
export function createNote(
  client: Client,
  params: SnippetDiscussionsCreateNoteParams,
  options?: RequestOptions,
): Call<Note> {
  return client.call(
    {
      id: "snippetDiscussions.createNote",
      method: "POST",
      path: "/projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `getNote`. */
export interface SnippetDiscussionsGetNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of a thread of a project snippet.
 *
 * Gets one note of a thread of a project snippet.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 */
export function getNote(client: Client, params: SnippetDiscussionsGetNoteParams, options?: RequestOptions): Call<Note> {
  return client.call(
    {
      id: "snippetDiscussions.getNote",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateNote`. */
export interface SnippetDiscussionsUpdateNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
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
 * Update a note of a thread of a project snippet.
 *
 * Changes the text of a note of a project snippet, or resolves it. Give one of the two.
 *
 * `PUT /projects/:project_id/snippets/:snippet_id/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#update-a-snippet-thread-note)
 */
export function updateNote(
  client: Client,
  params: SnippetDiscussionsUpdateNoteParams,
  options?: RequestOptions,
): Call<Note> {
  return client.call(
    {
      id: "snippetDiscussions.updateNote",
      method: "PUT",
      path: "/projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteNote`. */
export interface SnippetDiscussionsDeleteNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of a thread of a project snippet.
 *
 * Deletes a note of a thread of a project snippet.
 *
 * `DELETE /projects/:project_id/snippets/:snippet_id/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#delete-a-snippet-thread-note)
 */
export function deleteNote(
  client: Client,
  params: SnippetDiscussionsDeleteNoteParams,
  options?: RequestOptions,
): Call<Note | undefined> {
  return client.call(
    {
      id: "snippetDiscussions.deleteNote",
      method: "DELETE",
      path: "/projects/{project_id}/snippets/{snippet_id}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

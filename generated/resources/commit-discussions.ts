// From spec/resources/commit-discussions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Threads of notes on a commit.
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
export interface CommitDiscussionsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List threads of a commit.
 *
 * Lists the threads of notes of a commit. A single comment is a thread of one.
 *
 * `GET /projects/:project_id/repository/commits/:sha/discussions`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#list-all-commit-discussion-items)
 */
export function list(client: Client, params: CommitDiscussionsListParams, options?: ListOptions): ListCall<Discussion> {
  return listCall(
    client,
    {
      id: "commitDiscussions.list",
      method: "GET",
      path: "/projects/{project_id}/repository/commits/{sha}/discussions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface CommitDiscussionsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
  /** Place in the diff; without it the thread is about the whole. */
  position?: NotePositionRequest;
}

/**
 * Start a thread on a commit.
 *
 * Starts a thread on a commit, or on a place in its diff. A text of quick actions only makes no note: the
 * answer then tells in `commands_changes` what they did.
 *
 * `POST /projects/:project_id/repository/commits/:sha/discussions`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#create-a-commit-thread)
 */
export function create(
  client: Client,
  params: CommitDiscussionsCreateParams,
  options?: RequestOptions,
): Call<Discussion | NoteCommandsResult> {
  return client.call(
    {
      id: "commitDiscussions.create",
      method: "POST",
      path: "/projects/{project_id}/repository/commits/{sha}/discussions",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface CommitDiscussionsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get a thread of a commit.
 *
 * Gets one thread of a commit.
 *
 * `GET /projects/:project_id/repository/commits/:sha/discussions/:discussion_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#retrieve-a-commit-discussion-item)
 */
export function get(client: Client, params: CommitDiscussionsGetParams, options?: RequestOptions): Call<Discussion> {
  return client.call(
    {
      id: "commitDiscussions.get",
      method: "GET",
      path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}",
    },
    params,
    options,
  );
}

/** Parameters of `getNotes`. */
export interface CommitDiscussionsGetNotesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get notes of a thread of a commit.
 *
 * Gets the notes of one thread of a commit, with the thread around them.
 *
 * `GET /projects/:project_id/repository/commits/:sha/discussions/:discussion_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 */
export function getNotes(
  client: Client,
  params: CommitDiscussionsGetNotesParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "commitDiscussions.getNotes",
      method: "GET",
      path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `createNote`. */
export interface CommitDiscussionsCreateNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
}

/**
 * Add a note to a thread of a commit.
 *
 * Adds a note to a thread of a commit. A single comment becomes a thread. A text of quick actions only makes
 * no note: the answer then tells in `commands_changes` what they did.
 *
 * `POST /projects/:project_id/repository/commits/:sha/discussions/:discussion_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#add-note-to-a-commit-thread)
 */
export function createNote(
  client: Client,
  params: CommitDiscussionsCreateNoteParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "commitDiscussions.createNote",
      method: "POST",
      path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `getNote`. */
export interface CommitDiscussionsGetNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of a thread of a commit.
 *
 * Gets one note of a thread of a commit.
 *
 * `GET /projects/:project_id/repository/commits/:sha/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 */
export function getNote(client: Client, params: CommitDiscussionsGetNoteParams, options?: RequestOptions): Call<Note> {
  return client.call(
    {
      id: "commitDiscussions.getNote",
      method: "GET",
      path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateNote`. */
export interface CommitDiscussionsUpdateNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
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
 * Update a note of a thread of a commit.
 *
 * Changes the text of a note of a commit, or resolves it. Give one of the two. A text of quick actions only
 * takes the note away: the answer then tells in `commands_changes` what they did.
 *
 * `PUT /projects/:project_id/repository/commits/:sha/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#update-a-commit-thread-note)
 */
export function updateNote(
  client: Client,
  params: CommitDiscussionsUpdateNoteParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "commitDiscussions.updateNote",
      method: "PUT",
      path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteNote`. */
export interface CommitDiscussionsDeleteNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of a thread of a commit.
 *
 * Deletes a note of a thread of a commit.
 *
 * `DELETE /projects/:project_id/repository/commits/:sha/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#delete-a-commit-discussion-note)
 */
export function deleteNote(
  client: Client,
  params: CommitDiscussionsDeleteNoteParams,
  options?: RequestOptions,
): Call<Note | undefined> {
  return client.call(
    {
      id: "commitDiscussions.deleteNote",
      method: "DELETE",
      path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

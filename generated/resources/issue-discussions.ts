// From spec/resources/issue-discussions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Threads of notes on an issue.
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
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface IssueDiscussionsListParams {
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
 * List threads of an issue.
 *
 * Lists the threads of notes of an issue. A single comment is a thread of one.
 *
 * `GET /projects/:project_id/issues/:issue_iid/discussions`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#list-all-issue-discussion-items)
 */
export function list(client: Client, params: IssueDiscussionsListParams, options?: ListOptions): ListCall<Discussion> {
  return listCall(
    client,
    {
      id: "issueDiscussions.list",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/discussions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface IssueDiscussionsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
}

/**
 * Start a thread on an issue.
 *
 * Starts a thread on an issue. A text of quick actions only makes no note: the answer then tells in
 * `commands_changes` what they did.
 *
 * `POST /projects/:project_id/issues/:issue_iid/discussions`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#create-an-issue-thread)
 */
export function create(
  client: Client,
  params: IssueDiscussionsCreateParams,
  options?: RequestOptions,
): Call<Discussion | NoteCommandsResult> {
  return client.call(
    { id: "issueDiscussions.create", method: "POST", path: "/projects/{project_id}/issues/{issue_iid}/discussions" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface IssueDiscussionsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get a thread of an issue.
 *
 * Gets one thread of an issue.
 *
 * `GET /projects/:project_id/issues/:issue_iid/discussions/:discussion_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#retrieve-an-issue-discussion-item)
 */
export function get(client: Client, params: IssueDiscussionsGetParams, options?: RequestOptions): Call<Discussion> {
  return client.call(
    {
      id: "issueDiscussions.get",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface IssueDiscussionsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** Whether the thread is resolved. */
  resolved: boolean;
}

/**
 * Resolve or reopen a thread of an issue.
 *
 * Resolves or reopens a thread of an issue with all its notes.
 *
 * `PUT /projects/:project_id/issues/:issue_iid/discussions/:discussion_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 */
export function update(
  client: Client,
  params: IssueDiscussionsUpdateParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "issueDiscussions.update",
      method: "PUT",
      path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}",
    },
    params,
    options,
  );
}

/** Parameters of `getNotes`. */
export interface IssueDiscussionsGetNotesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
}

/**
 * Get notes of a thread of an issue.
 *
 * Gets the notes of one thread of an issue, with the thread around them.
 *
 * `GET /projects/:project_id/issues/:issue_iid/discussions/:discussion_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 */
export function getNotes(
  client: Client,
  params: IssueDiscussionsGetNotesParams,
  options?: RequestOptions,
): Call<Discussion> {
  return client.call(
    {
      id: "issueDiscussions.getNotes",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `createNote`. */
export interface IssueDiscussionsCreateNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
}

/**
 * Add a note to a thread of an issue.
 *
 * Adds a note to a thread of an issue. A single comment becomes a thread. A text of quick actions only makes
 * no note: the answer then tells in `commands_changes` what they did.
 *
 * `POST /projects/:project_id/issues/:issue_iid/discussions/:discussion_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#add-a-note-to-an-issue-thread)
 */
export function createNote(
  client: Client,
  params: IssueDiscussionsCreateNoteParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "issueDiscussions.createNote",
      method: "POST",
      path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `getNote`. */
export interface IssueDiscussionsGetNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of a thread of an issue.
 *
 * Gets one note of a thread of an issue.
 *
 * `GET /projects/:project_id/issues/:issue_iid/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/)
 */
export function getNote(client: Client, params: IssueDiscussionsGetNoteParams, options?: RequestOptions): Call<Note> {
  return client.call(
    {
      id: "issueDiscussions.getNote",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateNote`. */
export interface IssueDiscussionsUpdateNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
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
 * Update a note of a thread of an issue.
 *
 * Changes the text of a note of an issue, or resolves it. Give one of the two. A text of quick actions only
 * takes the note away: the answer then tells in `commands_changes` what they did.
 *
 * `PUT /projects/:project_id/issues/:issue_iid/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#update-an-issue-thread-note)
 */
export function updateNote(
  client: Client,
  params: IssueDiscussionsUpdateNoteParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "issueDiscussions.updateNote",
      method: "PUT",
      path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteNote`. */
export interface IssueDiscussionsDeleteNoteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the discussion (a SHA-1 text, not a number). */
  discussion_id: string;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of a thread of an issue.
 *
 * Deletes a note of a thread of an issue.
 *
 * `DELETE /projects/:project_id/issues/:issue_iid/discussions/:discussion_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/discussions/#delete-an-issue-thread-note)
 */
export function deleteNote(
  client: Client,
  params: IssueDiscussionsDeleteNoteParams,
  options?: RequestOptions,
): Call<Note | undefined> {
  return client.call(
    {
      id: "issueDiscussions.deleteNote",
      method: "DELETE",
      path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

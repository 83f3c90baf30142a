// From spec/resources/snippet-notes.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Comments on a project snippet, and what GitLab noted there itself.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/)
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
import type { Note, NotesActivityFilter, NotesOrderBy } from "../shared/notes.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface SnippetNotesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** What to sort by. Default: `created_at`. */
  order_by?: NotesOrderBy;
  /** Direction of sorting by that date. Default: `desc`. */
  sort?: SortDirection;
  /** Which notes: all, comments only, or only what GitLab noted itself. Default: `all_notes`. */
  activity_filter?: NotesActivityFilter;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List notes of a project snippet.
 *
 * Lists the notes of a project snippet: comments and what GitLab noted itself.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#list-all-snippet-notes)
 */
export function list(client: Client, params: SnippetNotesListParams, options?: ListOptions): ListCall<Note> {
  return listCall(
    client,
    {
      id: "snippetNotes.list",
      method: "GET",
      path: "/projects/{project_id}/snippets/{snippet_id}/notes",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface SnippetNotesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** Text, as GitLab Flavored Markdown; at most 1,000,000 characters. */
  body: string;
  /** Whether only members with a role of reporter or higher see it. Default: `false`. Since GitLab 15.0. */
  internal?: boolean;
  /**
   * Former name of `internal`.
   * @deprecated
   */
  confidential?: boolean;
  /** When it counts as written; for administrators and owners only. */
  created_at?: string | Date;
  /** Without effect; the `/merge` quick action is for merge requests only. */
  merge_request_diff_head_sha?: string;
}

/**
 * Add a note to a project snippet.
 *
 * Adds a comment to a project snippet. Quick actions in it are not carried out.
 *
 * `POST /projects/:project_id/snippets/:snippet_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#create-a-snippet-note)
 */
export function create(client: Client, params: SnippetNotesCreateParams, options?: RequestOptions): Call<Note> {
  return client.call(
    { id: "snippetNotes.create", method: "POST", path: "/projects/{project_id}/snippets/{snippet_id}/notes" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface SnippetNotesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of a project snippet.
 *
 * Gets one note of a project snippet.
 *
 * `GET /projects/:project_id/snippets/:snippet_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#retrieve-a-snippet-note)
 */
export function get(client: Client, params: SnippetNotesGetParams, options?: RequestOptions): Call<Note> {
  return client.call(
    { id: "snippetNotes.get", method: "GET", path: "/projects/{project_id}/snippets/{snippet_id}/notes/{note_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface SnippetNotesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the note. */
  note_id: number;
  /** New text. */
  body?: string;
  /**
   * Whether only members see it; can be set when a note is added only.
   * @deprecated
   */
  confidential?: boolean;
}

/**
 * Update a note of a project snippet.
 *
 * Changes the text of a note of a project snippet.
 *
 * `PUT /projects/:project_id/snippets/:snippet_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#update-a-snippet-note)
 */
export function update(client: Client, params: SnippetNotesUpdateParams, options?: RequestOptions): Call<Note> {
  return client.call(
    { id: "snippetNotes.update", method: "PUT", path: "/projects/{project_id}/snippets/{snippet_id}/notes/{note_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface SnippetNotesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the snippet. */
  snippet_id: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of a project snippet.
 *
 * Deletes a note of a project snippet.
 *
 * `DELETE /projects/:project_id/snippets/:snippet_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#delete-a-snippet-note)
 */
function delete_(client: Client, params: SnippetNotesDeleteParams, options?: RequestOptions): Call<Note | undefined> {
  return client.call(
    {
      id: "snippetNotes.delete",
      method: "DELETE",
      path: "/projects/{project_id}/snippets/{snippet_id}/notes/{note_id}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a note of a project snippet.
   *
   * Deletes a note of a project snippet.
   *
   * `DELETE /projects/:project_id/snippets/:snippet_id/notes/:note_id`
   *
   * [Documentation](https://docs.gitlab.com/api/notes/#delete-a-snippet-note)
   */
  delete_ as delete,
};

// From spec/resources/merge-request-notes.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Comments on a merge request, and what GitLab noted there itself.
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
import type { Note, NoteCommandsResult, NotesActivityFilter, NotesOrderBy } from "../shared/notes.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface MergeRequestNotesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
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
 * List notes of a merge request.
 *
 * Lists the notes of a merge request: comments and what GitLab noted itself.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/notes`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#list-all-merge-request-notes)
 */
export function list(client: Client, params: MergeRequestNotesListParams, options?: ListOptions): ListCall<Note> {
  return listCall(
    client,
    {
      id: "mergeRequestNotes.list",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface MergeRequestNotesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
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
  /** SHA of the head commit that a `/merge` quick action is for; required with it. */
  merge_request_diff_head_sha?: string;
}

/**
 * Add a note to a merge request.
 *
 * Adds a comment to a merge request. A text of quick actions only makes no note: the answer then tells in
 * `commands_changes` what they did.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#create-a-merge-request-note)
 */
export function create(
  client: Client,
  params: MergeRequestNotesCreateParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "mergeRequestNotes.create",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface MergeRequestNotesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of a merge request.
 *
 * Gets one note of a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/notes/:note_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#retrieve-a-merge-request-note)
 */
export function get(client: Client, params: MergeRequestNotesGetParams, options?: RequestOptions): Call<Note> {
  return client.call(
    {
      id: "mergeRequestNotes.get",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface MergeRequestNotesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
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
 * Update a note of a merge request.
 *
 * Changes the text of a note of a merge request. A text of quick actions only takes the note away: the answer
 * then tells in `commands_changes` what they did.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#update-a-merge-request-note)
 */
export function update(
  client: Client,
  params: MergeRequestNotesUpdateParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    {
      id: "mergeRequestNotes.update",
      method: "PUT",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface MergeRequestNotesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of a merge request.
 *
 * Deletes a note of a merge request.
 *
 * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#delete-a-merge-request-note)
 */
function delete_(
  client: Client,
  params: MergeRequestNotesDeleteParams,
  options?: RequestOptions,
): Call<Note | undefined> {
  return client.call(
    {
      id: "mergeRequestNotes.delete",
      method: "DELETE",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a note of a merge request.
   *
   * Deletes a note of a merge request.
   *
   * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/notes/:note_id`
   *
   * [Documentation](https://docs.gitlab.com/api/notes/#delete-a-merge-request-note)
   */
  delete_ as delete,
};

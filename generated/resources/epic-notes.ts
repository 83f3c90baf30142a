// From spec/resources/epic-notes.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Comments on an epic, and what GitLab noted there itself. The epics API is replaced by work items.
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
import type { GroupIdOrPath, SortDirection } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface EpicNotesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
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
 * List notes of an epic.
 *
 * Lists the notes of an epic: comments and what GitLab noted itself.
 *
 * `GET /groups/:group_id/epics/:epic_id/notes`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#list-all-epic-notes)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function list(client: Client, params: EpicNotesListParams, options?: ListOptions): ListCall<Note> {
  return listCall(
    client,
    { id: "epicNotes.list", method: "GET", path: "/groups/{group_id}/epics/{epic_id}/notes", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface EpicNotesCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
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
 * Add a note to an epic.
 *
 * Adds a comment to an epic. A text of quick actions only makes no note: the answer then tells in
 * `commands_changes` what they did.
 *
 * `POST /groups/:group_id/epics/:epic_id/notes`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#create-an-epic-note)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function create(
  client: Client,
  params: EpicNotesCreateParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    { id: "epicNotes.create", method: "POST", path: "/groups/{group_id}/epics/{epic_id}/notes" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface EpicNotesGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of an epic.
 *
 * Gets one note of an epic.
 *
 * `GET /groups/:group_id/epics/:epic_id/notes/:note_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#retrieve-an-epic-note)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function get(client: Client, params: EpicNotesGetParams, options?: RequestOptions): Call<Note> {
  return client.call(
    { id: "epicNotes.get", method: "GET", path: "/groups/{group_id}/epics/{epic_id}/notes/{note_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface EpicNotesUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
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
 * Update a note of an epic.
 *
 * Changes the text of a note of an epic. A text of quick actions only takes the note away: the answer then
 * tells in `commands_changes` what they did.
 *
 * `PUT /groups/:group_id/epics/:epic_id/notes/:note_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#update-an-epic-note)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function update(
  client: Client,
  params: EpicNotesUpdateParams,
  options?: RequestOptions,
): Call<Note | NoteCommandsResult> {
  return client.call(
    { id: "epicNotes.update", method: "PUT", path: "/groups/{group_id}/epics/{epic_id}/notes/{note_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface EpicNotesDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of an epic.
 *
 * Deletes a note of an epic.
 *
 * `DELETE /groups/:group_id/epics/:epic_id/notes/:note_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#delete-an-epic-note)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
function delete_(client: Client, params: EpicNotesDeleteParams, options?: RequestOptions): Call<Note | undefined> {
  return client.call(
    { id: "epicNotes.delete", method: "DELETE", path: "/groups/{group_id}/epics/{epic_id}/notes/{note_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a note of an epic.
   *
   * Deletes a note of an epic.
   *
   * `DELETE /groups/:group_id/epics/:epic_id/notes/:note_id`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/notes/#delete-an-epic-note)
   *
   * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
   */
  delete_ as delete,
};

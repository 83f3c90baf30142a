// From spec/resources/draft-notes.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Comments on merge requests that are not published yet, and that only their author sees.
 *
 * [Documentation](https://docs.gitlab.com/api/draft_notes/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { NotePosition, NotePositionRequest } from "../shared/notes.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface DraftNotesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * List draft notes of a merge request.
 *
 * Lists the draft notes of the caller on a merge request, all at once.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/draft_notes`
 *
 * [Documentation](https://docs.gitlab.com/api/draft_notes/#list-all-merge-request-draft-notes)
 */
export function list(client: Client, params: DraftNotesListParams, options?: RequestOptions): Call<DraftNote[]> {
  return client.call(
    {
      id: "draftNotes.list",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface DraftNotesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Text, as GitLab Flavored Markdown. */
  note: string;
  /** ID of the thread to reply to. */
  in_reply_to_discussion_id?: string;
  /** Whether publishing the note resolves the thread. */
  resolve_discussion?: boolean;
  /** SHA of the commit that the note is about. */
  commit_id?: string;
  /** Place in the diff; without it the note is about the whole merge request. */
  position?: NotePositionRequest;
}

/**
 * Create a draft note.
 *
 * Writes a draft note on a merge request: about the whole, about a place in the diff, or in reply to a
 * thread.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/draft_notes`
 *
 * [Documentation](https://docs.gitlab.com/api/draft_notes/#create-a-draft-note)
 */
export function create(client: Client, params: DraftNotesCreateParams, options?: RequestOptions): Call<DraftNote> {
  return client.call(
    {
      id: "draftNotes.create",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes",
    },
    params,
    options,
  );
}

/** Parameters of `publishAll`. */
export interface DraftNotesPublishAllParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** What the review of the caller comes to. */
  reviewer_state?: DraftNotesVerdict;
  /** Text of a note on the whole merge request to publish along. */
  note?: string;
  /** Whether only members with a role of reporter or higher see that note. Default: `false`. */
  internal?: boolean;
}

/**
 * Publish all draft notes.
 *
 * Publishes all draft notes of the caller on a merge request, and ends the review of the caller, with a note
 * and a verdict if wished.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/draft_notes/bulk_publish`
 *
 * [Documentation](https://docs.gitlab.com/api/draft_notes/#publish-all-pending-draft-notes)
 */
export function publishAll(client: Client, params: DraftNotesPublishAllParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "draftNotes.publishAll",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/bulk_publish",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface DraftNotesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the draft note. */
  draft_note_id: number;
}

/**
 * Get a draft note.
 *
 * Gets one draft note of the caller.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/draft_notes/:draft_note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/draft_notes/#retrieve-a-draft-note)
 */
export function get(client: Client, params: DraftNotesGetParams, options?: RequestOptions): Call<DraftNote> {
  return client.call(
    {
      id: "draftNotes.get",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/{draft_note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface DraftNotesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the draft note. */
  draft_note_id: number;
  /** New text, as GitLab Flavored Markdown; it cannot be emptied. */
  note: string;
  /** Place in the diff; without it the note is about the whole merge request. */
  position?: NotePositionRequest;
}

/**
 * Update a draft note.
 *
 * Changes the text of a draft note. Without `position` a note on the diff becomes one on the whole merge
 * request.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid/draft_notes/:draft_note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/draft_notes/#update-a-draft-note)
 */
export function update(client: Client, params: DraftNotesUpdateParams, options?: RequestOptions): Call<DraftNote> {
  return client.call(
    {
      id: "draftNotes.update",
      method: "PUT",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/{draft_note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface DraftNotesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the draft note. */
  draft_note_id: number;
}

/**
 * Delete a draft note.
 *
 * Deletes a draft note of the caller.
 *
 * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/draft_notes/:draft_note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/draft_notes/#delete-a-draft-note)
 */
function delete_(
  client: Client,
  params: DraftNotesDeleteParams,
  options?: RequestOptions,
): Call<DraftNote | undefined> {
  return client.call(
    {
      id: "draftNotes.delete",
      method: "DELETE",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/{draft_note_id}",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a draft note.
   *
   * Deletes a draft note of the caller.
   *
   * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/draft_notes/:draft_note_id`
   *
   * [Documentation](https://docs.gitlab.com/api/draft_notes/#delete-a-draft-note)
   */
  delete_ as delete,
};

/** Parameters of `publish`. */
export interface DraftNotesPublishParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the draft note. */
  draft_note_id: number;
}

/**
 * Publish a draft note.
 *
 * Publishes one draft note of the caller, so that everybody sees it.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid/draft_notes/:draft_note_id/publish`
 *
 * [Documentation](https://docs.gitlab.com/api/draft_notes/#publish-a-draft-note)
 */
export function publish(client: Client, params: DraftNotesPublishParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "draftNotes.publish",
      method: "PUT",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/draft_notes/{draft_note_id}/publish",
      as: "none",
    },
    params,
    options,
  );
}

/** Comment that is not published yet. */
export interface DraftNote {
  /** ID of the draft note. */
  id: number;
  /** ID of its author. */
  author_id: number;
  /** ID (not number) of the merge request. */
  merge_request_id: number;
  /** Whether publishing it resolves the thread. */
  resolve_discussion: boolean;
  /** ID of the thread it replies to; null where it begins one. */
  discussion_id: string | null;
  /** Text, as GitLab Flavored Markdown. */
  note: string;
  /** SHA of the commit it is about; null for none. */
  commit_id: string | null;
  /** Code of the line it is about; null where it is not about a line. */
  line_code: string | null;
  /** Place in the diff; null where it is about the whole merge request. */
  position: NotePosition | null;
}

/** What a review comes to: changes are requested, or it is just done. */
export type DraftNotesVerdict = "requested_changes" | "reviewed";

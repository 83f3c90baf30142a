// From spec/resources/wiki-page-notes.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Comments on wiki pages of projects and groups.
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
import type { GroupIdOrPath, ProjectIdOrPath, SortDirection } from "../shared/schemas.js";

/** Parameters of `listForProject`. */
export interface WikiPageNotesListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
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
 * List notes of a project wiki page.
 *
 * Lists the notes of a project wiki page: comments and what GitLab noted itself.
 *
 * `GET /projects/:project_id/wiki_pages/:wiki_page_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#list-all-project-wiki-notes)
 */
export function listForProject(
  client: Client,
  params: WikiPageNotesListForProjectParams,
  options?: ListOptions,
): ListCall<Note> {
  return listCall(
    client,
    {
      id: "wikiPageNotes.listForProject",
      method: "GET",
      path: "/projects/{project_id}/wiki_pages/{wiki_page_id}/notes",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForProject`. */
export interface WikiPageNotesCreateForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
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
 * Add a note to a project wiki page.
 *
 * Adds a comment to a project wiki page. Quick actions in it are not carried out.
 *
 * `POST /projects/:project_id/wiki_pages/:wiki_page_id/notes`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#create-a-wiki-page-note)
 */
export function createForProject(
  client: Client,
  params: WikiPageNotesCreateForProjectParams,
  options?: RequestOptions,
): Call<Note> {
  return client.call(
    {
      id: "wikiPageNotes.createForProject",
      method: "POST",
      path: "/projects/{project_id}/wiki_pages/{wiki_page_id}/notes",
    },
    params,
    options,
  );
}

/** Parameters of `getForProject`. */
export interface WikiPageNotesGetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of a project wiki page.
 *
 * Gets one note of a project wiki page.
 *
 * `GET /projects/:project_id/wiki_pages/:wiki_page_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#retrieve-a-wiki-page-note)
 */
export function getForProject(
  client: Client,
  params: WikiPageNotesGetForProjectParams,
  options?: RequestOptions,
): Call<Note> {
  return client.call(
    {
      id: "wikiPageNotes.getForProject",
      method: "GET",
      path: "/projects/{project_id}/wiki_pages/{wiki_page_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateForProject`. */
export interface WikiPageNotesUpdateForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
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
 * Update a note of a project wiki page.
 *
 * Changes the text of a note of a project wiki page.
 *
 * `PUT /projects/:project_id/wiki_pages/:wiki_page_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#update-a-wiki-page-note)
 */
export function updateForProject(
  client: Client,
  params: WikiPageNotesUpdateForProjectParams,
  options?: RequestOptions,
): Call<Note> {
  return client.call(
    {
      id: "wikiPageNotes.updateForProject",
      method: "PUT",
      path: "/projects/{project_id}/wiki_pages/{wiki_page_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteForProject`. */
export interface WikiPageNotesDeleteForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of a project wiki page.
 *
 * Deletes a note of a project wiki page.
 *
 * `DELETE /projects/:project_id/wiki_pages/:wiki_page_id/notes/:note_id`
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#delete-a-wiki-page-note)
 */
export function deleteForProject(
  client: Client,
  params: WikiPageNotesDeleteForProjectParams,
  options?: RequestOptions,
): Call<Note | undefined> {
  return client.call(
    {
      id: "wikiPageNotes.deleteForProject",
      method: "DELETE",
      path: "/projects/{project_id}/wiki_pages/{wiki_page_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `listForGroup`. */
export interface WikiPageNotesListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
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
 * List notes of a group wiki page.
 *
 * Lists the notes of a group wiki page: comments and what GitLab noted itself.
 *
 * `GET /groups/:group_id/wiki_pages/:wiki_page_id/notes`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#list-group-wiki-notes)
 */
export function listForGroup(
  client: Client,
  params: WikiPageNotesListForGroupParams,
  options?: ListOptions,
): ListCall<Note> {
  return listCall(
    client,
    {
      id: "wikiPageNotes.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/wiki_pages/{wiki_page_id}/notes",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createForGroup`. */
export interface WikiPageNotesCreateForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
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
 * Add a note to a group wiki page.
 *
 * Adds a comment to a group wiki page. Quick actions in it are not carried out.
 *
 * `POST /groups/:group_id/wiki_pages/:wiki_page_id/notes`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#create-a-wiki-page-note-1)
 */
export function createForGroup(
  client: Client,
  params: WikiPageNotesCreateForGroupParams,
  options?: RequestOptions,
): Call<Note> {
  return client.call(
    { id: "wikiPageNotes.createForGroup", method: "POST", path: "/groups/{group_id}/wiki_pages/{wiki_page_id}/notes" },
    params,
    options,
  );
}

/** Parameters of `getForGroup`. */
export interface WikiPageNotesGetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Get a note of a group wiki page.
 *
 * Gets one note of a group wiki page.
 *
 * `GET /groups/:group_id/wiki_pages/:wiki_page_id/notes/:note_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#retrieve-a-wiki-page-note-1)
 */
export function getForGroup(
  client: Client,
  params: WikiPageNotesGetForGroupParams,
  options?: RequestOptions,
): Call<Note> {
  return client.call(
    {
      id: "wikiPageNotes.getForGroup",
      method: "GET",
      path: "/groups/{group_id}/wiki_pages/{wiki_page_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateForGroup`. */
export interface WikiPageNotesUpdateForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
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
 * Update a note of a group wiki page.
 *
 * Changes the text of a note of a group wiki page.
 *
 * `PUT /groups/:group_id/wiki_pages/:wiki_page_id/notes/:note_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#update-a-wiki-page-note-1)
 */
export function updateForGroup(
  client: Client,
  params: WikiPageNotesUpdateForGroupParams,
  options?: RequestOptions,
): Call<Note> {
  return client.call(
    {
      id: "wikiPageNotes.updateForGroup",
      method: "PUT",
      path: "/groups/{group_id}/wiki_pages/{wiki_page_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteForGroup`. */
export interface WikiPageNotesDeleteForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the record about the wiki page (`wiki_page_meta_id`). */
  wiki_page_id: number;
  /** ID of the note. */
  note_id: number;
}

/**
 * Delete a note of a group wiki page.
 *
 * Deletes a note of a group wiki page.
 *
 * `DELETE /groups/:group_id/wiki_pages/:wiki_page_id/notes/:note_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/notes/#delete-a-wiki-page-note-1)
 */
export function deleteForGroup(
  client: Client,
  params: WikiPageNotesDeleteForGroupParams,
  options?: RequestOptions,
): Call<Note | undefined> {
  return client.call(
    {
      id: "wikiPageNotes.deleteForGroup",
      method: "DELETE",
      path: "/groups/{group_id}/wiki_pages/{wiki_page_id}/notes/{note_id}",
    },
    params,
    options,
  );
}

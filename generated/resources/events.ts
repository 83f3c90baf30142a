// From spec/resources/events.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What users did, as their activity pages show it. Events are kept for three years.
 *
 * [Documentation](https://docs.gitlab.com/api/events/)
 *
 * @module
 */

import { type Client, listCall, type ListCall, type ListOptions } from "../../runtime/client.js";
import type { Note } from "../shared/notes.js";
import type { ProjectIdOrPath, SortDirection, UserIdOrUsername } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";
import type { WikiPageBasic } from "../shared/wikis.js";

/** Parameters of `list`. */
export interface EventsListParams {
  /** Only events of this action. */
  action?: EventAction;
  /** Only events about this kind of record. */
  target_type?: EventTargetType;
  /** Only events created before this day. As `YYYY-MM-DD`. */
  before?: string;
  /** Only events created after this day. As `YYYY-MM-DD`. */
  after?: string;
  /** `all` for events in all projects the caller is a member of, not the own ones only. */
  scope?: string;
  /** Order by date of creation. Default: `desc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List your events.
 *
 * Lists the events of the caller. Needs the `read_user` or `api` scope.
 *
 * `GET /events`
 *
 * [Documentation](https://docs.gitlab.com/api/events/#list-all-events)
 */
export function list(client: Client, params?: EventsListParams, options?: ListOptions): ListCall<Event> {
  return listCall(client, { id: "events.list", method: "GET", path: "/events", pagination: "offset" }, params, options);
}

/** Parameters of `listForUser`. */
export interface EventsListForUserParams {
  /** ID or username of the user. */
  user_id: UserIdOrUsername;
  /** Only events of this action. */
  action?: EventAction;
  /** Only events about this kind of record. */
  target_type?: EventTargetType;
  /** Only events created before this day. As `YYYY-MM-DD`. */
  before?: string;
  /** Only events created after this day. As `YYYY-MM-DD`. */
  after?: string;
  /** Order by date of creation. Default: `desc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List events of a user.
 *
 * Lists the contributions of a user; events on private projects only where the caller may see them.
 *
 * `GET /users/:user_id/events`
 *
 * [Documentation](https://docs.gitlab.com/api/events/#retrieve-contribution-events-for-a-user)
 */
export function listForUser(client: Client, params: EventsListForUserParams, options?: ListOptions): ListCall<Event> {
  return listCall(
    client,
    { id: "events.listForUser", method: "GET", path: "/users/{user_id}/events", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface EventsListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only events of this action. */
  action?: EventAction;
  /** Only events about this kind of record. */
  target_type?: EventTargetType;
  /** Only events created before this day. As `YYYY-MM-DD`. */
  before?: string;
  /** Only events created after this day. As `YYYY-MM-DD`. */
  after?: string;
  /** Order by date of creation. Default: `desc`. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List events of a project.
 *
 * Lists the events of a project that the caller may see.
 *
 * `GET /projects/:project_id/events`
 *
 * [Documentation](https://docs.gitlab.com/api/events/#list-all-visible-events-for-a-project)
 */
export function listForProject(
  client: Client,
  params: EventsListForProjectParams,
  options?: ListOptions,
): ListCall<Event> {
  return listCall(
    client,
    { id: "events.listForProject", method: "GET", path: "/projects/{project_id}/events", pagination: "offset" },
    params,
    options,
  );
}

/** Something that a user did. */
export interface Event {
  /** ID of the event. */
  id: number;
  /**
   * Always null; gone in current versions.
   * @deprecated
   */
  title?: string | null;
  /** ID of the project; null for events outside of one. */
  project_id: number | null;
  /** What was done, for example `opened`, `pushed to` or `commented on`. */
  action_name: string;
  /** ID of the record; null for pushes. */
  target_id: number | null;
  /** Number of the record inside its project; null for pushes. */
  target_iid: number | null;
  /** Kind of the record, for example `Issue`; null for pushes. */
  target_type: string | null;
  /** ID of the user. */
  author_id: number;
  /** Title of the record; null for pushes. */
  target_title: string | null;
  /** When. */
  created_at: string;
  /** The comment, for events about one. */
  note?: Note;
  /** The user. */
  author?: UserBasic;
  /** The page, for events about one; null when it is gone. */
  wiki_page?: WikiPageBasic | null;
  /** Whether it was imported. */
  imported?: boolean;
  /** Where it was imported from; `none` otherwise. */
  imported_from?: string;
  /** The push, for events about one. */
  push_data?: PushEventPayload;
  /** Username of the user. */
  author_username: string | null;
}

/** What was done. GitLab up to 18.9 refuses `transferred`. */
export type EventAction =
  | "approved"
  | "closed"
  | "commented"
  | "created"
  | "destroyed"
  | "expired"
  | "joined"
  | "left"
  | "merged"
  | "pushed"
  | "reopened"
  | "transferred"
  | "updated";

/** Kind of record it was done to. */
export type EventTargetType =
  "issue" | "merge_request" | "milestone" | "note" | "project" | "snippet" | "user" | "wiki" | "design";

/** What a push did. */
export type PushAction = "created" | "removed" | "pushed";

/** Push of an event. */
export interface PushEventPayload {
  /** Number of commits. */
  commit_count: number;
  /** What happened to the branch or tag. */
  action: PushAction | (string & {});
  /** What was pushed. */
  ref_type: PushedRefType | (string & {});
  /** SHA before the push; null for a new branch or tag. */
  commit_from: string | null;
  /** SHA after the push; null for a removed branch or tag. */
  commit_to: string | null;
  /** Name of the branch or tag; null when several were pushed at once. */
  ref: string | null;
  /** First line of the last commit's message. */
  commit_title: string | null;
  /** Number of branches or tags, when several were pushed at once. */
  ref_count: number | null;
}

/** Kind of ref that was pushed. */
export type PushedRefType = "branch" | "tag";

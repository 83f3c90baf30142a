// From spec/resources/resource-state-events.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Events of closing, reopening and merging.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_state_events/)
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
import type { ResourceEventTarget } from "../shared/resource-events.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `listForIssue`. */
export interface ResourceStateEventsListForIssueParams {
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
 * List state events of an issue.
 *
 * Lists the events of closing, reopening and merging of an issue.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_state_events`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_state_events/#list-project-issue-state-events)
 */
export function listForIssue(
  client: Client,
  params: ResourceStateEventsListForIssueParams,
  options?: ListOptions,
): ListCall<ResourceStateEvent> {
  return listCall(
    client,
    {
      id: "resourceStateEvents.listForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_state_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForIssue`. */
export interface ResourceStateEventsGetForIssueParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get a state event of an issue.
 *
 * Gets one event of closing, reopening and merging of an issue.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_state_events/:resource_event_id`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_state_events/#retrieve-a-single-issue-state-event)
 */
export function getForIssue(
  client: Client,
  params: ResourceStateEventsGetForIssueParams,
  options?: RequestOptions,
): Call<ResourceStateEvent> {
  return client.call(
    {
      id: "resourceStateEvents.getForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_state_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** Parameters of `listForMergeRequest`. */
export interface ResourceStateEventsListForMergeRequestParams {
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
 * List state events of a merge request.
 *
 * Lists the events of closing, reopening and merging of a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/resource_state_events`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_state_events/#list-project-merge-request-state-events)
 */
export function listForMergeRequest(
  client: Client,
  params: ResourceStateEventsListForMergeRequestParams,
  options?: ListOptions,
): ListCall<ResourceStateEvent> {
  return listCall(
    client,
    {
      id: "resourceStateEvents.listForMergeRequest",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/resource_state_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForMergeRequest`. */
export interface ResourceStateEventsGetForMergeRequestParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get a state event of a merge request.
 *
 * Gets one event of closing, reopening and merging of a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/resource_state_events/:resource_event_id`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_state_events/#retrieve-a-single-merge-request-state-event)
 */
export function getForMergeRequest(
  client: Client,
  params: ResourceStateEventsGetForMergeRequestParams,
  options?: RequestOptions,
): Call<ResourceStateEvent> {
  return client.call(
    {
      id: "resourceStateEvents.getForMergeRequest",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/resource_state_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** Parameters of `listForEpic`. */
export interface ResourceStateEventsListForEpicParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List state events of an epic.
 *
 * Lists the events of closing, reopening and merging of an epic.
 *
 * `GET /groups/:group_id/epics/:epic_id/resource_state_events`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_state_events/#list-group-epic-state-events)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function listForEpic(
  client: Client,
  params: ResourceStateEventsListForEpicParams,
  options?: ListOptions,
): ListCall<ResourceStateEvent> {
  return listCall(
    client,
    {
      id: "resourceStateEvents.listForEpic",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_id}/resource_state_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForEpic`. */
export interface ResourceStateEventsGetForEpicParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get a state event of an epic.
 *
 * Gets one event of closing, reopening and merging of an epic.
 *
 * `GET /groups/:group_id/epics/:epic_id/resource_state_events/:resource_event_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_state_events/#retrieve-a-single-epic-state-event)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function getForEpic(
  client: Client,
  params: ResourceStateEventsGetForEpicParams,
  options?: RequestOptions,
): Call<ResourceStateEvent> {
  return client.call(
    {
      id: "resourceStateEvents.getForEpic",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_id}/resource_state_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** State that a record was brought into. */
export type ResourceState = "opened" | "reopened" | "closed" | "merged" | "locked";

/** Event of closing, reopening and merging. */
export interface ResourceStateEvent {
  /** ID of the event. */
  id: number;
  /** Who did it; null where GitLab did. */
  user: UserBasic | null;
  /** When. */
  created_at: string;
  /** Kind of record that the event is about. */
  resource_type: ResourceEventTarget | (string & {});
  /** ID of the record. */
  resource_id: number;
  /** SHA of the commit that closed it. */
  source_commit?: string | null;
  /** ID of the merge request that closed it. */
  source_merge_request_id?: number | null;
  /** State it was brought into. */
  state: ResourceState | (string & {});
}

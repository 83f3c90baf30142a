// From spec/resources/resource-label-events.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Events that tell when labels were added and removed.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_label_events/)
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
import type { LabelDetails } from "../shared/issues.js";
import type { ResourceEventAction, ResourceEventTarget } from "../shared/resource-events.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `listForIssue`. */
export interface ResourceLabelEventsListForIssueParams {
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
 * List label events of an issue.
 *
 * Lists when labels were added to an issue or removed from it.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_label_events`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_label_events/#list-project-issue-label-events)
 */
export function listForIssue(
  client: Client,
  params: ResourceLabelEventsListForIssueParams,
  options?: ListOptions,
): ListCall<ResourceLabelEvent> {
  return listCall(
    client,
    {
      id: "resourceLabelEvents.listForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_label_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForIssue`. */
export interface ResourceLabelEventsGetForIssueParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get a label event of an issue.
 *
 * Gets one event, which tells when a label was added to an issue or removed from it.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_label_events/:resource_event_id`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_label_events/#retrieve-a-single-issue-label-event)
 */
export function getForIssue(
  client: Client,
  params: ResourceLabelEventsGetForIssueParams,
  options?: RequestOptions,
): Call<ResourceLabelEvent> {
  return client.call(
    {
      id: "resourceLabelEvents.getForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_label_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** Parameters of `listForMergeRequest`. */
export interface ResourceLabelEventsListForMergeRequestParams {
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
 * List label events of a merge request.
 *
 * Lists when labels were added to a merge request or removed from it.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/resource_label_events`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_label_events/#list-project-merge-request-label-events)
 */
export function listForMergeRequest(
  client: Client,
  params: ResourceLabelEventsListForMergeRequestParams,
  options?: ListOptions,
): ListCall<ResourceLabelEvent> {
  return listCall(
    client,
    {
      id: "resourceLabelEvents.listForMergeRequest",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/resource_label_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForMergeRequest`. */
export interface ResourceLabelEventsGetForMergeRequestParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get a label event of a merge request.
 *
 * Gets one event, which tells when a label was added to a merge request or removed from it.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/resource_label_events/:resource_event_id`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_label_events/#retrieve-a-single-merge-request-label-event)
 */
export function getForMergeRequest(
  client: Client,
  params: ResourceLabelEventsGetForMergeRequestParams,
  options?: RequestOptions,
): Call<ResourceLabelEvent> {
  return client.call(
    {
      id: "resourceLabelEvents.getForMergeRequest",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/resource_label_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** Parameters of `listForEpic`. */
export interface ResourceLabelEventsListForEpicParams {
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
 * List label events of an epic.
 *
 * Lists when labels were added to an epic or removed from it.
 *
 * `GET /groups/:group_id/epics/:epic_id/resource_label_events`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_label_events/#list-group-epic-label-events)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function listForEpic(
  client: Client,
  params: ResourceLabelEventsListForEpicParams,
  options?: ListOptions,
): ListCall<ResourceLabelEvent> {
  return listCall(
    client,
    {
      id: "resourceLabelEvents.listForEpic",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_id}/resource_label_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForEpic`. */
export interface ResourceLabelEventsGetForEpicParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the epic, unique on the instance. */
  epic_id: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get a label event of an epic.
 *
 * Gets one event, which tells when a label was added to an epic or removed from it.
 *
 * `GET /groups/:group_id/epics/:epic_id/resource_label_events/:resource_event_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_label_events/#retrieve-a-single-epic-label-event)
 *
 * @deprecated Since GitLab 17.0. Use work items in the GraphQL API.
 */
export function getForEpic(
  client: Client,
  params: ResourceLabelEventsGetForEpicParams,
  options?: RequestOptions,
): Call<ResourceLabelEvent> {
  return client.call(
    {
      id: "resourceLabelEvents.getForEpic",
      method: "GET",
      path: "/groups/{group_id}/epics/{epic_id}/resource_label_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** When a label was added to a record or removed from it, and by whom. */
export interface ResourceLabelEvent {
  /** ID of the event. */
  id: number;
  /** Who did it. */
  user: UserBasic | null;
  /** When. */
  created_at: string;
  /** Kind of record that the event is about. */
  resource_type: ResourceEventTarget | (string & {});
  /** ID of the record. */
  resource_id: number;
  /** The label; null when it is gone. */
  label: LabelDetails | null;
  /** What was done. */
  action: ResourceEventAction | (string & {});
}

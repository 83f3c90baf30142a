// From spec/resources/resource-milestone-events.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Events that tell when milestones were added and removed.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_milestone_events/)
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
import type { Milestone } from "../shared/issues.js";
import type { ResourceEventAction, ResourceEventTarget } from "../shared/resource-events.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `listForIssue`. */
export interface ResourceMilestoneEventsListForIssueParams {
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
 * List milestone events of an issue.
 *
 * Lists when milestones were added to an issue or removed from it.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_milestone_events`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_milestone_events/#list-project-issue-milestone-events)
 */
export function listForIssue(
  client: Client,
  params: ResourceMilestoneEventsListForIssueParams,
  options?: ListOptions,
): ListCall<ResourceMilestoneEvent> {
  return listCall(
    client,
    {
      id: "resourceMilestoneEvents.listForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_milestone_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForIssue`. */
export interface ResourceMilestoneEventsGetForIssueParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get a milestone event of an issue.
 *
 * Gets one event, which tells when a milestone was added to an issue or removed from it.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_milestone_events/:resource_event_id`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_milestone_events/#retrieve-a-single-issue-milestone-event)
 */
export function getForIssue(
  client: Client,
  params: ResourceMilestoneEventsGetForIssueParams,
  options?: RequestOptions,
): Call<ResourceMilestoneEvent> {
  return client.call(
    {
      id: "resourceMilestoneEvents.getForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_milestone_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** Parameters of `listForMergeRequest`. */
export interface ResourceMilestoneEventsListForMergeRequestParams {
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
 * List milestone events of a merge request.
 *
 * Lists when milestones were added to a merge request or removed from it.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/resource_milestone_events`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_milestone_events/#list-project-merge-request-milestone-events)
 */
export function listForMergeRequest(
  client: Client,
  params: ResourceMilestoneEventsListForMergeRequestParams,
  options?: ListOptions,
): ListCall<ResourceMilestoneEvent> {
  return listCall(
    client,
    {
      id: "resourceMilestoneEvents.listForMergeRequest",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/resource_milestone_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForMergeRequest`. */
export interface ResourceMilestoneEventsGetForMergeRequestParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get a milestone event of a merge request.
 *
 * Gets one event, which tells when a milestone was added to a merge request or removed from it.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/resource_milestone_events/:resource_event_id`
 *
 * [Documentation](https://docs.gitlab.com/api/resource_milestone_events/#retrieve-a-single-merge-request-milestone-event)
 */
export function getForMergeRequest(
  client: Client,
  params: ResourceMilestoneEventsGetForMergeRequestParams,
  options?: RequestOptions,
): Call<ResourceMilestoneEvent> {
  return client.call(
    {
      id: "resourceMilestoneEvents.getForMergeRequest",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/resource_milestone_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** When a milestone was added to a record or removed from it, and by whom. */
export interface ResourceMilestoneEvent {
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
  /** The milestone; null when it is gone. */
  milestone: Milestone | null;
  /** What was done. */
  action: ResourceEventAction | (string & {});
  /** State of the record at that time, for example `opened`. */
  state: string;
}

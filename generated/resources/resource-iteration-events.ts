// From spec/resources/resource-iteration-events.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Events that tell when iterations were added and removed.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_iteration_events/)
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
import type { Iteration } from "../shared/issues.js";
import type { ResourceEventAction, ResourceEventTarget } from "../shared/resource-events.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `listForIssue`. */
export interface ResourceIterationEventsListForIssueParams {
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
 * List iteration events of an issue.
 *
 * Lists when iterations were added to an issue or removed from it.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_iteration_events`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_iteration_events/#list-project-issue-iteration-events)
 */
export function listForIssue(
  client: Client,
  params: ResourceIterationEventsListForIssueParams,
  options?: ListOptions,
): ListCall<ResourceIterationEvent> {
  return listCall(
    client,
    {
      id: "resourceIterationEvents.listForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_iteration_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForIssue`. */
export interface ResourceIterationEventsGetForIssueParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get an iteration event of an issue.
 *
 * Gets one event, which tells when an iteration was added to an issue or removed from it.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_iteration_events/:resource_event_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_iteration_events/#retrieve-an-issue-iteration-event)
 */
export function getForIssue(
  client: Client,
  params: ResourceIterationEventsGetForIssueParams,
  options?: RequestOptions,
): Call<ResourceIterationEvent> {
  return client.call(
    {
      id: "resourceIterationEvents.getForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_iteration_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** When an iteration was added to a record or removed from it, and by whom. */
export interface ResourceIterationEvent {
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
  /** The iteration; null when it is gone. */
  iteration: Iteration | null;
  /** What was done. */
  action: ResourceEventAction | (string & {});
}

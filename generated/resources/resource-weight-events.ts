// From spec/resources/resource-weight-events.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Events that tell when the weight of an issue changed.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_weight_events/)
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
import type { ProjectIdOrPath } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `listForIssue`. */
export interface ResourceWeightEventsListForIssueParams {
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
 * List weight events of an issue.
 *
 * Lists when the weight of an issue changed.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_weight_events`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_weight_events/#list-all-project-issue-weight-events)
 */
export function listForIssue(
  client: Client,
  params: ResourceWeightEventsListForIssueParams,
  options?: ListOptions,
): ListCall<ResourceWeightEvent> {
  return listCall(
    client,
    {
      id: "resourceWeightEvents.listForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_weight_events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `getForIssue`. */
export interface ResourceWeightEventsGetForIssueParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the issue inside its project (`iid`, not `id`). */
  issue_iid: number;
  /** ID of the event. */
  resource_event_id: number;
}

/**
 * Get a weight event of an issue.
 *
 * Gets one event, which tells when the weight of an issue changed.
 *
 * `GET /projects/:project_id/issues/:issue_iid/resource_weight_events/:resource_event_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/resource_weight_events/#retrieve-single-issue-weight-event)
 */
export function getForIssue(
  client: Client,
  params: ResourceWeightEventsGetForIssueParams,
  options?: RequestOptions,
): Call<ResourceWeightEvent> {
  return client.call(
    {
      id: "resourceWeightEvents.getForIssue",
      method: "GET",
      path: "/projects/{project_id}/issues/{issue_iid}/resource_weight_events/{resource_event_id}",
    },
    params,
    options,
  );
}

/** When the weight of an issue was changed, and by whom. */
export interface ResourceWeightEvent {
  /** ID of the event. */
  id: number;
  /** Who did it. */
  user: UserBasic | null;
  /** When. */
  created_at: string;
  /** ID of the issue. */
  issue_id: number;
  /** Weight from then on; null for none. */
  weight: number | null;
}

// From spec/resources/deployments.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Deployments of a project to its environments, and their approval.
 *
 * [Documentation](https://docs.gitlab.com/api/deployments/)
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
import type { Deployment, DeploymentStatus } from "../shared/deployments.js";
import type {
  MergeRequestOrderBy,
  MergeRequestScope,
  MergeRequestSearchField,
  MergeRequestStateFilter,
  MergeRequestView,
  NegatedMergeRequestFilters,
  YesOrNo,
} from "../shared/merge-request-filters.js";
import type { MergeRequestBasic } from "../shared/merge-requests.js";
import type { EnvironmentApprovalRule } from "../shared/protected-environments.js";
import type { AnyId, ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface DeploymentsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What to sort by; `finished_at` is needed with `finished_after` and `finished_before`. Default: `id`. */
  order_by?: DeploymentsOrderBy;
  /** Direction of sorting of the deployments. Default: `asc`. */
  sort?: SortDirection;
  /** Only deployments last changed after this time. */
  updated_after?: string | Date;
  /** Only deployments last changed before this time. */
  updated_before?: string | Date;
  /** Only deployments that ended after this time; needs `order_by` `finished_at` and `status` `success`. */
  finished_after?: string | Date;
  /** Only deployments that ended before this time; needs `order_by` `finished_at` and `status` `success`. */
  finished_before?: string | Date;
  /** Name of the environment that is deployed to. */
  environment?: string;
  /** State of the deployments. */
  status?: DeploymentStatus;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List deployments of a project.
 *
 * Lists the deployments of a project.
 *
 * `GET /projects/:project_id/deployments`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/deployments/#list-all-project-deployments)
 */
export function list(client: Client, params: DeploymentsListParams, options?: ListOptions): ListCall<Deployment> {
  return listCall(
    client,
    { id: "deployments.list", method: "GET", path: "/projects/{project_id}/deployments", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface DeploymentsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the environment that is deployed to; created where there is none. */
  environment: string;
  /** SHA of the commit that is deployed. */
  sha: string;
  /** Branch or tag that is deployed. */
  ref: string;
  /** Whether `ref` is a tag. */
  tag: boolean;
  /** State. */
  status: DeploymentReportedStatus;
}

/**
 * Create a deployment.
 *
 * Tells GitLab of a deployment that something else carries out.
 *
 * `POST /projects/:project_id/deployments`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/deployments/#create-a-deployment)
 */
export function create(
  client: Client,
  params: DeploymentsCreateParams,
  options?: RequestOptions,
): Call<DeploymentExtended> {
  return client.call(
    { id: "deployments.create", method: "POST", path: "/projects/{project_id}/deployments" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface DeploymentsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deployment. */
  deployment_id: number;
}

/**
 * Get a deployment.
 *
 * Gets one deployment, with its approvals where it needs some.
 *
 * `GET /projects/:project_id/deployments/:deployment_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/deployments/#retrieve-a-deployment)
 */
export function get(client: Client, params: DeploymentsGetParams, options?: RequestOptions): Call<DeploymentExtended> {
  return client.call(
    { id: "deployments.get", method: "GET", path: "/projects/{project_id}/deployments/{deployment_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface DeploymentsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deployment. */
  deployment_id: number;
  /** New state. */
  status: DeploymentReportedStatus;
}

/**
 * Update a deployment.
 *
 * Changes the state of a deployment that something else than GitLab carries out.
 *
 * `PUT /projects/:project_id/deployments/:deployment_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/deployments/#update-a-deployment)
 */
export function update(
  client: Client,
  params: DeploymentsUpdateParams,
  options?: RequestOptions,
): Call<DeploymentExtended> {
  return client.call(
    { id: "deployments.update", method: "PUT", path: "/projects/{project_id}/deployments/{deployment_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface DeploymentsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deployment. */
  deployment_id: number;
}

/**
 * Delete a deployment.
 *
 * Deletes a deployment, unless it is running or the latest one of its environment.
 *
 * `DELETE /projects/:project_id/deployments/:deployment_id`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/deployments/#delete-a-deployment)
 */
function delete_(client: Client, params: DeploymentsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "deployments.delete",
      method: "DELETE",
      path: "/projects/{project_id}/deployments/{deployment_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a deployment.
   *
   * Deletes a deployment, unless it is running or the latest one of its environment.
   *
   * `DELETE /projects/:project_id/deployments/:deployment_id`
   *
   * Works with a CI/CD job token.
   *
   * [Documentation](https://docs.gitlab.com/api/deployments/#delete-a-deployment)
   */
  delete_ as delete,
};

/** Parameters of `approve`. */
export interface DeploymentsApproveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deployment. */
  deployment_id: number;
  /** Whether to approve or to reject. */
  status: DeploymentApprovalStatus;
  /** Text to go with it. */
  comment?: string;
  /** Name of the user, group or role to approve as, for callers whom several approval rules name. */
  represented_as?: string;
}

/**
 * Approve or reject a deployment.
 *
 * Approves or rejects a deployment to a protected environment.
 *
 * `POST /projects/:project_id/deployments/:deployment_id/approval`
 *
 * Requires Premium. Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/deployments/#approve-or-reject-a-deployment)
 */
export function approve(
  client: Client,
  params: DeploymentsApproveParams,
  options?: RequestOptions,
): Call<DeploymentApproval> {
  return client.call(
    { id: "deployments.approve", method: "POST", path: "/projects/{project_id}/deployments/{deployment_id}/approval" },
    params,
    options,
  );
}

/** Parameters of `listMergeRequests`. */
export interface DeploymentsListMergeRequestsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the deployment. */
  deployment_id: number;
  /** State of the merge requests to list. Default: `all`. */
  state?: MergeRequestStateFilter;
  /** Whose merge requests to look at. Default: `all`. */
  scope?: MergeRequestScope;
  /**
   * Titles of labels, all of which the merge request must have; `None` alone for merge requests without a
   * label, `Any` for those with one.
   */
  labels?: string[];
  /** Title of the milestone; `None` for merge requests without one, `Any` for those with one. */
  milestone?: string;
  /** Text that the title or the description contains. */
  search?: string;
  /** Where `search` looks. Default: `["title","description"]`. */
  in?: MergeRequestSearchField[];
  /** ID of the author. Do not combine with `author_username`. */
  author_id?: number;
  /** Username of the author. Do not combine with `author_id`. */
  author_username?: string;
  /**
   * ID of an assignee; `None` for merge requests that nobody is assigned to, `Any` for those somebody is. Do
   * not combine with `assignee_username`.
   */
  assignee_id?: AnyId;
  /** Usernames of assignees. Do not combine with `assignee_id`. */
  assignee_username?: string[];
  /**
   * ID of a reviewer; `None` for merge requests without a reviewer, `Any` for those with one. Do not combine
   * with `reviewer_username`.
   */
  reviewer_id?: AnyId;
  /**
   * Username of a reviewer; `None` for merge requests without a reviewer, `Any` for those with one. Do not
   * combine with `reviewer_id`.
   */
  reviewer_username?: string;
  /** ID of the user who merged. Do not combine with `merge_user_username`. Since GitLab 17.0. */
  merge_user_id?: number;
  /** Username of the user who merged. Do not combine with `merge_user_id`. Since GitLab 17.0. */
  merge_user_username?: string;
  /**
   * Name of an emoji that the caller reacted with; `None` for merge requests without a reaction of the
   * caller, `Any` for those with one.
   */
  my_reaction_emoji?: string;
  /** Name of the source branch. */
  source_branch?: string;
  /** ID of the project that the source branch is in. */
  source_project_id?: number;
  /** Name of the target branch. */
  target_branch?: string;
  /** True for drafts only, false for those that are none. Do not combine with `wip`. Since GitLab 19.0. */
  draft?: boolean;
  /**
   * Whether to list drafts (`yes`), or merge requests that are none (`no`).
   * @deprecated Since GitLab 19.0. Send `draft`.
   */
  wip?: YesOrNo;
  /** Name of an environment that the merge request was deployed to. */
  environment?: string;
  /** Only merge requests deployed after this time. */
  deployed_after?: string | Date;
  /** Only merge requests deployed before this time. */
  deployed_before?: string | Date;
  /** Only merge requests created at this time or later. */
  created_after?: string | Date;
  /** Only merge requests created at this time or earlier. */
  created_before?: string | Date;
  /** Only merge requests changed at this time or later. */
  updated_after?: string | Date;
  /** Only merge requests changed at this time or earlier. */
  updated_before?: string | Date;
  /** Only merge requests merged at this time or later. */
  merged_after?: string | Date;
  /** Only merge requests merged at this time or earlier. */
  merged_before?: string | Date;
  /** What the merge requests must not be. */
  not?: NegatedMergeRequestFilters;
  /** What to sort by. Default: `created_at`. */
  order_by?: MergeRequestOrderBy;
  /** Direction of sorting. Default: `desc`. */
  sort?: SortDirection;
  /** With `simple`, only the most important properties of each merge request. */
  view?: MergeRequestView;
  /** Whether `labels` has whole labels (name, description, colors) instead of titles. Default: `false`. */
  with_labels_details?: boolean;
  /**
   * Whether to have `merge_status` and `has_conflicts` computed anew in the background; the answer may still
   * have the old values. An instance may ignore it for callers below the role of developer. Default: `false`.
   */
  with_merge_status_recheck?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List merge requests of a deployment.
 *
 * Lists the merge requests that went out with a deployment. Not every deployment has any.
 *
 * `GET /projects/:project_id/deployments/:deployment_id/merge_requests`
 *
 * Works with a CI/CD job token.
 *
 * [Documentation](https://docs.gitlab.com/api/deployments/#list-all-merge-requests-associated-with-a-deployment)
 */
export function listMergeRequests(
  client: Client,
  params: DeploymentsListMergeRequestsParams,
  options?: ListOptions,
): ListCall<MergeRequestBasic> {
  return listCall(
    client,
    {
      id: "deployments.listMergeRequests",
      method: "GET",
      path: "/projects/{project_id}/deployments/{deployment_id}/merge_requests",
      csv: ["labels", "in"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Approval rule of an environment with the approvals so far. */
export interface ApprovalRuleForSummary extends EnvironmentApprovalRule {
  /** Approvals and rejections so far. */
  deployment_approvals: DeploymentApproval[];
}

/** Approval or rejection of a deployment. */
export interface DeploymentApproval {
  /** Who approved or rejected. */
  user: UserBasic;
  /** Whether it is approved or rejected. */
  status: DeploymentApprovalStatus | (string & {});
  /** When that was. */
  created_at: string;
  /** Text that goes with it; null without one. */
  comment: string | null;
}

/** Whether a deployment is approved or rejected. */
export type DeploymentApprovalStatus = "approved" | "rejected";

/** Approvals of a deployment by rule. */
export interface DeploymentApprovalSummary {
  /** Approval rules of the environment. */
  rules: ApprovalRuleForSummary[];
}

/** Deployment with its approvals. */
export interface DeploymentExtended extends Deployment {
  /** How many approvals are missing. Premium and Ultimate only. */
  pending_approval_count?: number;
  /** Who approved or rejected it. Premium and Ultimate only. */
  approvals?: DeploymentApproval[];
  /** Approvals by rule, where the environment has approval rules. Premium and Ultimate only. */
  approval_summary?: DeploymentApprovalSummary;
}

/** State of a deployment that GitLab is told of. */
export type DeploymentReportedStatus = "running" | "success" | "failed" | "canceled";

/** What deployments are sorted by. */
export type DeploymentsOrderBy = "id" | "iid" | "created_at" | "updated_at" | "finished_at";

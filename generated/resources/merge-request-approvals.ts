// From spec/resources/merge-request-approvals.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Approvals of merge requests, and the rules of merge requests, projects and groups about who must approve.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type {
  ApprovalRuleTypeInput,
  Approver,
  ApproverGroup,
  GroupApprovalRule,
  MergeRequestApprovalRule,
  MergeRequestApprovalStateRule,
  MergeRequestApprovals,
  ProjectApprovalRule,
  ProjectApprovalRuleCreation,
  ProjectApprovalRuleUpdate,
  ProjectApprovalSettingRule,
} from "../shared/approvals.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface MergeRequestApprovalsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Get approvals of a merge request.
 *
 * Gets who approved a merge request, whether or not a rule asked for it, and what is missing. `getState`
 * tells rule by rule.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/approvals`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#retrieve-approval-state-for-a-merge-request)
 */
export function get(
  client: Client,
  params: MergeRequestApprovalsGetParams,
  options?: RequestOptions,
): Call<MergeRequestApprovals> {
  return client.call(
    {
      id: "mergeRequestApprovals.get",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/approvals",
    },
    params,
    options,
  );
}

/** Parameters of `setRequired`. */
export interface MergeRequestApprovalsSetRequiredParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Number of approvals. */
  approvals_required: number;
}

/**
 * Set the number of approvals required.
 *
 * Sets how many approvals of anybody a merge request needs; not fewer than the project asks for.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/approvals`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/)
 *
 * @deprecated Since GitLab 16.0. Use {@link createRule}.
 */
export function setRequired(
  client: Client,
  params: MergeRequestApprovalsSetRequiredParams,
  options?: RequestOptions,
): Call<MergeRequestApprovals> {
  return client.call(
    {
      id: "mergeRequestApprovals.setRequired",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/approvals",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `approve`. */
export interface MergeRequestApprovalsApproveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** SHA that the head of the source branch must have. */
  sha?: string;
  /** Whether to publish the draft notes of the caller as well. */
  publish_review?: boolean;
  /** Password of the caller, where the project wants users to sign in anew. Premium and Ultimate only. */
  approval_password?: string;
}

/**
 * Approve a merge request.
 *
 * Approves a merge request in the name of the caller, who must be allowed to. Send `sha` to be sure that what
 * you looked at is what you approve.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/approve`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#approve-merge-request)
 */
export function approve(
  client: Client,
  params: MergeRequestApprovalsApproveParams,
  options?: RequestOptions,
): Call<MergeRequestApprovals> {
  return client.call(
    {
      id: "mergeRequestApprovals.approve",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/approve",
    },
    params,
    options,
  );
}

/** Parameters of `unapprove`. */
export interface MergeRequestApprovalsUnapproveParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Unapprove a merge request.
 *
 * Takes back the approval of the caller. Without one the answer is 404.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/unapprove`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#unapprove-a-merge-request)
 */
export function unapprove(
  client: Client,
  params: MergeRequestApprovalsUnapproveParams,
  options?: RequestOptions,
): Call<MergeRequestApprovals> {
  return client.call(
    {
      id: "mergeRequestApprovals.unapprove",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/unapprove",
    },
    params,
    options,
  );
}

/** Parameters of `reset`. */
export interface MergeRequestApprovalsResetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Reset approvals of a merge request.
 *
 * Takes away all approvals of a merge request. Only for bot users, with a token of the project or of a group;
 * all other users get 401.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid/reset_approvals`
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#reset-approvals-for-a-merge-request)
 */
export function reset(client: Client, params: MergeRequestApprovalsResetParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "mergeRequestApprovals.reset",
      method: "PUT",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/reset_approvals",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getState`. */
export interface MergeRequestApprovalsGetStateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
}

/**
 * Get how far approval rules are met.
 *
 * Gets the approval rules of a merge request, each with who approved by it and whether that is enough.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/approval_state`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#retrieve-approval-details-for-a-merge-request)
 */
export function getState(
  client: Client,
  params: MergeRequestApprovalsGetStateParams,
  options?: RequestOptions,
): Call<MergeRequestApprovalState> {
  return client.call(
    {
      id: "mergeRequestApprovals.getState",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/approval_state",
    },
    params,
    options,
  );
}

/** Parameters of `listRules`. */
export interface MergeRequestApprovalsListRulesParams {
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
 * List approval rules of a merge request.
 *
 * Lists the approval rules of a merge request, those from the project included.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/approval_rules`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#list-all-approval-rules-for-a-merge-request)
 */
export function listRules(
  client: Client,
  params: MergeRequestApprovalsListRulesParams,
  options?: ListOptions,
): ListCall<MergeRequestApprovalRule> {
  return listCall(
    client,
    {
      id: "mergeRequestApprovals.listRules",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createRule`. */
export interface MergeRequestApprovalsCreateRuleParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** Name of the rule. */
  name: string;
  /** Number of approvals that it takes. */
  approvals_required: number;
  /**
   * Kind of rule; without effect now.
   * @deprecated
   */
  rule_type?: ApprovalRuleTypeInput;
  /** ID of the rule of the project to make it from. */
  approval_project_rule_id?: number;
  /** IDs of users who may approve; added to `usernames`. */
  user_ids?: number[];
  /** Usernames of users who may approve; added to `user_ids`. */
  usernames?: string[];
  /** IDs of groups whose members may approve. */
  group_ids?: number[];
}

/**
 * Create an approval rule for a merge request.
 *
 * Makes an approval rule for one merge request, on its own or from a rule of the project, whose name, users
 * and groups it then takes over.
 *
 * `POST /projects/:project_id/merge_requests/:merge_request_iid/approval_rules`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#create-an-approval-rule-for-a-merge-request)
 */
export function createRule(
  client: Client,
  params: MergeRequestApprovalsCreateRuleParams,
  options?: RequestOptions,
): Call<MergeRequestApprovalRule> {
  return client.call(
    {
      id: "mergeRequestApprovals.createRule",
      method: "POST",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules",
    },
    params,
    options,
  );
}

/** Parameters of `getRule`. */
export interface MergeRequestApprovalsGetRuleParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the approval rule. */
  approval_rule_id: number;
}

/**
 * Get an approval rule of a merge request.
 *
 * Gets one approval rule of a merge request.
 *
 * `GET /projects/:project_id/merge_requests/:merge_request_iid/approval_rules/:approval_rule_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#retrieve-an-approval-rule-for-a-specific-merge-request)
 */
export function getRule(
  client: Client,
  params: MergeRequestApprovalsGetRuleParams,
  options?: RequestOptions,
): Call<MergeRequestApprovalRule> {
  return client.call(
    {
      id: "mergeRequestApprovals.getRule",
      method: "GET",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules/{approval_rule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateRule`. */
export interface MergeRequestApprovalsUpdateRuleParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the approval rule. */
  approval_rule_id: number;
  /** Name of the rule. */
  name?: string;
  /** Number of approvals that it takes. */
  approvals_required?: number;
  /** IDs of all users who may approve; added to `usernames`. */
  user_ids?: number[];
  /** Usernames of all users who may approve; added to `user_ids`. */
  usernames?: string[];
  /** IDs of all groups whose members may approve. */
  group_ids?: number[];
  /** Whether to take groups out of the rule that the caller may not see. */
  remove_hidden_groups?: boolean;
}

/**
 * Update an approval rule of a merge request.
 *
 * Changes an approval rule of a merge request. Users and groups that are not sent are taken out of the rule.
 * Rules of code owners and of security policies cannot be changed.
 *
 * `PUT /projects/:project_id/merge_requests/:merge_request_iid/approval_rules/:approval_rule_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#update-an-approval-rule-for-a-merge-request)
 */
export function updateRule(
  client: Client,
  params: MergeRequestApprovalsUpdateRuleParams,
  options?: RequestOptions,
): Call<MergeRequestApprovalRule> {
  return client.call(
    {
      id: "mergeRequestApprovals.updateRule",
      method: "PUT",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules/{approval_rule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteRule`. */
export interface MergeRequestApprovalsDeleteRuleParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the merge request inside its project (`iid`, not `id`). */
  merge_request_iid: number;
  /** ID of the approval rule. */
  approval_rule_id: number;
}

/**
 * Delete an approval rule of a merge request.
 *
 * Deletes an approval rule of a merge request. Rules of code owners and of security policies cannot be
 * deleted.
 *
 * `DELETE /projects/:project_id/merge_requests/:merge_request_iid/approval_rules/:approval_rule_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#delete-an-approval-rule-for-a-merge-request)
 */
export function deleteRule(
  client: Client,
  params: MergeRequestApprovalsDeleteRuleParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mergeRequestApprovals.deleteRule",
      method: "DELETE",
      path: "/projects/{project_id}/merge_requests/{merge_request_iid}/approval_rules/{approval_rule_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getConfiguration`. */
export interface MergeRequestApprovalsGetConfigurationParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the approval configuration of a project.
 *
 * Gets how a project handles approvals. The merge request approval settings tell the same, and where each
 * setting comes from.
 *
 * `GET /projects/:project_id/approvals`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#retrieve-approval-configuration-for-a-project)
 */
export function getConfiguration(
  client: Client,
  params: MergeRequestApprovalsGetConfigurationParams,
  options?: RequestOptions,
): Call<ApprovalSettings> {
  return client.call(
    { id: "mergeRequestApprovals.getConfiguration", method: "GET", path: "/projects/{project_id}/approvals" },
    params,
    options,
  );
}

/** Parameters of `updateConfiguration`. */
export interface MergeRequestApprovalsUpdateConfigurationParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether a push to the source branch takes all approvals away. */
  reset_approvals_on_push?: boolean;
  /**
   * Whether a push takes away the approvals of code owners whose files it changes; only where
   * `reset_approvals_on_push` is false.
   */
  selective_code_owner_removals?: boolean;
  /** Whether rules cannot be changed in single merge requests. */
  disable_overriding_approvers_per_merge_request?: boolean;
  /** Whether authors may approve their own merge requests. */
  merge_requests_author_approval?: boolean;
  /** Whether those who committed to a merge request cannot approve it. */
  merge_requests_disable_committers_approval?: boolean;
  /** Whether users sign in anew to approve. Since GitLab 17.1. */
  require_reauthentication_to_approve?: boolean;
  /**
   * Whether users enter their password to approve.
   * @deprecated Since GitLab 16.9. Send `require_reauthentication_to_approve`.
   */
  require_password_to_approve?: boolean;
  /**
   * Number of approvals that a merge request needs.
   * @deprecated Since GitLab 12.3. Make an approval rule.
   */
  approvals_before_merge?: number;
}

/**
 * Update the approval configuration of a project.
 *
 * Changes how a project handles approvals. What is left out stays as it is.
 *
 * `POST /projects/:project_id/approvals`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#update-approval-configuration-for-a-project)
 */
export function updateConfiguration(
  client: Client,
  params: MergeRequestApprovalsUpdateConfigurationParams,
  options?: RequestOptions,
): Call<ApprovalSettings> {
  return client.call(
    {
      id: "mergeRequestApprovals.updateConfiguration",
      method: "POST",
      path: "/projects/{project_id}/approvals",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `listRulesForProject`. */
export interface MergeRequestApprovalsListRulesForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List approval rules of a project.
 *
 * Lists the approval rules of a project.
 *
 * `GET /projects/:project_id/approval_rules`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#list-all-approval-rules-for-a-project)
 */
export function listRulesForProject(
  client: Client,
  params: MergeRequestApprovalsListRulesForProjectParams,
  options?: ListOptions,
): ListCall<ProjectApprovalRule> {
  return listCall(
    client,
    {
      id: "mergeRequestApprovals.listRulesForProject",
      method: "GET",
      path: "/projects/{project_id}/approval_rules",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createRuleForProject`. */
export interface MergeRequestApprovalsCreateRuleForProjectParams extends ProjectApprovalRuleCreation {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Create an approval rule for a project.
 *
 * Makes an approval rule for the merge requests of a project.
 *
 * `POST /projects/:project_id/approval_rules`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#create-an-approval-rule-for-a-project)
 */
export function createRuleForProject(
  client: Client,
  params: MergeRequestApprovalsCreateRuleForProjectParams,
  options?: RequestOptions,
): Call<ProjectApprovalRule> {
  return client.call(
    { id: "mergeRequestApprovals.createRuleForProject", method: "POST", path: "/projects/{project_id}/approval_rules" },
    params,
    options,
  );
}

/** Parameters of `getRuleForProject`. */
export interface MergeRequestApprovalsGetRuleForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the approval rule. */
  approval_rule_id: number;
}

/**
 * Get an approval rule of a project.
 *
 * Gets one approval rule of a project.
 *
 * `GET /projects/:project_id/approval_rules/:approval_rule_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#retrieve-an-approval-rule-for-a-project)
 */
export function getRuleForProject(
  client: Client,
  params: MergeRequestApprovalsGetRuleForProjectParams,
  options?: RequestOptions,
): Call<ProjectApprovalRule> {
  return client.call(
    {
      id: "mergeRequestApprovals.getRuleForProject",
      method: "GET",
      path: "/projects/{project_id}/approval_rules/{approval_rule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateRuleForProject`. */
export interface MergeRequestApprovalsUpdateRuleForProjectParams extends ProjectApprovalRuleUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the approval rule. */
  approval_rule_id: number;
}

/**
 * Update an approval rule of a project.
 *
 * Changes an approval rule of a project. Users and groups that are not sent are taken out of the rule, but
 * for groups that the caller may not see.
 *
 * `PUT /projects/:project_id/approval_rules/:approval_rule_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#update-an-approval-rule-for-a-project)
 */
export function updateRuleForProject(
  client: Client,
  params: MergeRequestApprovalsUpdateRuleForProjectParams,
  options?: RequestOptions,
): Call<ProjectApprovalRule> {
  return client.call(
    {
      id: "mergeRequestApprovals.updateRuleForProject",
      method: "PUT",
      path: "/projects/{project_id}/approval_rules/{approval_rule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteRuleForProject`. */
export interface MergeRequestApprovalsDeleteRuleForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the approval rule. */
  approval_rule_id: number;
}

/**
 * Delete an approval rule of a project.
 *
 * Deletes an approval rule of a project.
 *
 * `DELETE /projects/:project_id/approval_rules/:approval_rule_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#delete-an-approval-rule-for-a-project)
 */
export function deleteRuleForProject(
  client: Client,
  params: MergeRequestApprovalsDeleteRuleForProjectParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mergeRequestApprovals.deleteRuleForProject",
      method: "DELETE",
      path: "/projects/{project_id}/approval_rules/{approval_rule_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getSettings`. */
export interface MergeRequestApprovalsGetSettingsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Branch that the rules must be for. */
  target_branch?: string;
}

/**
 * Get approval rules as the settings page shows them.
 *
 * Gets the approval rules of a project in the form the settings page shows. The settings page of the project
 * uses this call; it may change without notice.
 *
 * `GET /projects/:project_id/approval_settings`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/)
 */
export function getSettings(
  client: Client,
  params: MergeRequestApprovalsGetSettingsParams,
  options?: RequestOptions,
): Call<ProjectApprovalSettings> {
  return queryCall(
    client,
    { id: "mergeRequestApprovals.getSettings", method: "GET", path: "/projects/{project_id}/approval_settings" },
    params,
    options,
  );
}

/** Parameters of `createSettingRule`. */
export interface MergeRequestApprovalsCreateSettingRuleParams extends ProjectApprovalRuleCreation {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Create an approval rule as the settings page does.
 *
 * Makes an approval rule for a project. The settings page of the project uses this call; it may change
 * without notice.
 *
 * `POST /projects/:project_id/approval_settings/rules`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/)
 */
export function createSettingRule(
  client: Client,
  params: MergeRequestApprovalsCreateSettingRuleParams,
  options?: RequestOptions,
): Call<ProjectApprovalSettingRule> {
  return client.call(
    {
      id: "mergeRequestApprovals.createSettingRule",
      method: "POST",
      path: "/projects/{project_id}/approval_settings/rules",
    },
    params,
    options,
  );
}

/** Parameters of `updateSettingRule`. */
export interface MergeRequestApprovalsUpdateSettingRuleParams extends ProjectApprovalRuleUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the approval rule. */
  approval_rule_id: number;
}

/**
 * Update an approval rule as the settings page does.
 *
 * Changes an approval rule of a project. The settings page of the project uses this call; it may change
 * without notice.
 *
 * `PUT /projects/:project_id/approval_settings/rules/:approval_rule_id`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/)
 */
export function updateSettingRule(
  client: Client,
  params: MergeRequestApprovalsUpdateSettingRuleParams,
  options?: RequestOptions,
): Call<ProjectApprovalSettingRule> {
  return client.call(
    {
      id: "mergeRequestApprovals.updateSettingRule",
      method: "PUT",
      path: "/projects/{project_id}/approval_settings/rules/{approval_rule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `deleteSettingRule`. */
export interface MergeRequestApprovalsDeleteSettingRuleParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the approval rule. */
  approval_rule_id: number;
}

/**
 * Delete an approval rule as the settings page does.
 *
 * Deletes an approval rule of a project. The settings page of the project uses this call; it may change
 * without notice.
 *
 * `DELETE /projects/:project_id/approval_settings/rules/:approval_rule_id`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/)
 */
export function deleteSettingRule(
  client: Client,
  params: MergeRequestApprovalsDeleteSettingRuleParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "mergeRequestApprovals.deleteSettingRule",
      method: "DELETE",
      path: "/projects/{project_id}/approval_settings/rules/{approval_rule_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listRulesForGroup`. */
export interface MergeRequestApprovalsListRulesForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List approval rules of a group.
 *
 * Lists the approval rules of a group, which are for the protected branches of all its projects. For owners
 * of the group only.
 *
 * `GET /groups/:group_id/approval_rules`
 *
 * Requires Premium. Experiment. Behind the feature flag `approval_group_rules`.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#list-all-approval-rules-for-a-group)
 */
export function listRulesForGroup(
  client: Client,
  params: MergeRequestApprovalsListRulesForGroupParams,
  options?: ListOptions,
): ListCall<GroupApprovalRule> {
  return listCall(
    client,
    {
      id: "mergeRequestApprovals.listRulesForGroup",
      method: "GET",
      path: "/groups/{group_id}/approval_rules",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createRuleForGroup`. */
export interface MergeRequestApprovalsCreateRuleForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Name of the rule. */
  name: string;
  /** Number of approvals that it takes. */
  approvals_required: number;
  /** Kind of rule. */
  rule_type?: ApprovalRuleTypeInput;
  /** IDs of users who may approve. */
  user_ids?: number[];
  /** IDs of groups whose members may approve. */
  group_ids?: number[];
}

/**
 * Create an approval rule for a group.
 *
 * Makes an approval rule for the protected branches of all projects of a group. For owners of the group only.
 *
 * `POST /groups/:group_id/approval_rules`
 *
 * Requires Premium. Experiment. Behind the feature flag `approval_group_rules`.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#create-an-approval-rule-for-a-group)
 */
export function createRuleForGroup(
  client: Client,
  params: MergeRequestApprovalsCreateRuleForGroupParams,
  options?: RequestOptions,
): Call<GroupApprovalRule> {
  return client.call(
    { id: "mergeRequestApprovals.createRuleForGroup", method: "POST", path: "/groups/{group_id}/approval_rules" },
    params,
    options,
  );
}

/** Parameters of `updateRuleForGroup`. */
export interface MergeRequestApprovalsUpdateRuleForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the approval rule. */
  approval_rule_id: number;
  /** Name of the rule. */
  name?: string;
  /** Number of approvals that it takes. */
  approvals_required?: number;
  /** Kind of rule. */
  rule_type?: ApprovalRuleTypeInput;
  /** IDs of all users who may approve. */
  user_ids?: number[];
  /** IDs of all groups whose members may approve. */
  group_ids?: number[];
}

/**
 * Update an approval rule of a group.
 *
 * Changes an approval rule of a group. For owners of the group only.
 *
 * `PUT /groups/:group_id/approval_rules/:approval_rule_id`
 *
 * Requires Premium. Experiment. Behind the feature flag `approval_group_rules`.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approvals/#update-an-approval-rule-for-a-group)
 */
export function updateRuleForGroup(
  client: Client,
  params: MergeRequestApprovalsUpdateRuleForGroupParams,
  options?: RequestOptions,
): Call<GroupApprovalRule> {
  return client.call(
    {
      id: "mergeRequestApprovals.updateRuleForGroup",
      method: "PUT",
      path: "/groups/{group_id}/approval_rules/{approval_rule_id}",
    },
    params,
    options,
  );
}

/** How a project handles approvals. */
export interface ApprovalSettings {
  /**
   * Always empty.
   * @deprecated
   */
  approvers: Approver[];
  /**
   * Always empty.
   * @deprecated
   */
  approver_groups: ApproverGroup[];
  /**
   * Number of approvals that a merge request needs.
   * @deprecated Since GitLab 12.3. Read the approval rules.
   */
  approvals_before_merge: number;
  /** Whether a push to the source branch takes all approvals away. */
  reset_approvals_on_push: boolean;
  /**
   * Whether a push takes away the approvals of code owners whose files it changes; only where
   * `reset_approvals_on_push` is false.
   */
  selective_code_owner_removals: boolean;
  /** Whether rules cannot be changed in single merge requests. */
  disable_overriding_approvers_per_merge_request: boolean;
  /** Whether authors may approve their own merge requests. */
  merge_requests_author_approval: boolean;
  /** Whether those who committed to a merge request cannot approve it. */
  merge_requests_disable_committers_approval: boolean;
  /** Whether users sign in anew to approve. Since GitLab 17.1. */
  require_reauthentication_to_approve: boolean;
  /**
   * Whether users enter their password to approve.
   * @deprecated Since GitLab 16.9. Read `require_reauthentication_to_approve`.
   */
  require_password_to_approve: boolean;
}

/** Approval rules of a merge request, and how far they are met. */
export interface MergeRequestApprovalState {
  /** Whether the rules differ from those of the project. */
  approval_rules_overwritten: boolean;
  /** Approval rules of the merge request, each with how far it is met. */
  rules: MergeRequestApprovalStateRule[];
}

/** Approval rules of a project as its settings page has them. */
export interface ProjectApprovalSettings {
  /** Approval rules of the project. */
  rules: ProjectApprovalSettingRule[];
  /** Number of approvals that a merge request needs where no rule is for it. */
  fallback_approvals_required: number;
}

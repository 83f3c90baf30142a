// From spec/resources/merge-request-approval-settings.yaml. Do not edit: `npm run generate` writes this file.

/**
 * How groups and projects handle approvals of merge requests.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approval_settings/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `getForGroup`. */
export interface MergeRequestApprovalSettingsGetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get approval settings of a group.
 *
 * Gets how approvals are handled in a group, and where each setting comes from. For owners of the group only.
 *
 * `GET /groups/:group_id/merge_request_approval_setting`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approval_settings/#retrieve-mr-approval-settings-for-a-group)
 */
export function getForGroup(
  client: Client,
  params: MergeRequestApprovalSettingsGetForGroupParams,
  options?: RequestOptions,
): Call<MergeRequestApprovalSetting> {
  return client.call(
    {
      id: "mergeRequestApprovalSettings.getForGroup",
      method: "GET",
      path: "/groups/{group_id}/merge_request_approval_setting",
    },
    params,
    options,
  );
}

/** Parameters of `updateForGroup`. */
export interface MergeRequestApprovalSettingsUpdateForGroupParams extends MergeRequestApprovalSettingUpdate {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Update approval settings of a group.
 *
 * Changes how approvals are handled in a group. What is left out stays as it is, and what is locked from
 * above cannot be changed. For owners of the group only.
 *
 * `PUT /groups/:group_id/merge_request_approval_setting`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approval_settings/#update-group-mr-approval-settings)
 */
export function updateForGroup(
  client: Client,
  params: MergeRequestApprovalSettingsUpdateForGroupParams,
  options?: RequestOptions,
): Call<MergeRequestApprovalSetting> {
  return client.call(
    {
      id: "mergeRequestApprovalSettings.updateForGroup",
      method: "PUT",
      path: "/groups/{group_id}/merge_request_approval_setting",
    },
    params,
    options,
  );
}

/** Parameters of `getForProject`. */
export interface MergeRequestApprovalSettingsGetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get approval settings of a project.
 *
 * Gets how approvals are handled in a project, and where each setting comes from. For maintainers of the
 * project only.
 *
 * `GET /projects/:project_id/merge_request_approval_setting`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approval_settings/#retrieve-mr-approval-settings-for-a-project)
 */
export function getForProject(
  client: Client,
  params: MergeRequestApprovalSettingsGetForProjectParams,
  options?: RequestOptions,
): Call<MergeRequestApprovalSetting> {
  return client.call(
    {
      id: "mergeRequestApprovalSettings.getForProject",
      method: "GET",
      path: "/projects/{project_id}/merge_request_approval_setting",
    },
    params,
    options,
  );
}

/** Parameters of `updateForProject`. */
export interface MergeRequestApprovalSettingsUpdateForProjectParams extends MergeRequestApprovalSettingUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Update approval settings of a project.
 *
 * Changes how approvals are handled in a project. What is left out stays as it is, and what is locked from
 * above cannot be changed. For maintainers of the project only.
 *
 * `PUT /projects/:project_id/merge_request_approval_setting`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/merge_request_approval_settings/#update-project-mr-approval-settings)
 */
export function updateForProject(
  client: Client,
  params: MergeRequestApprovalSettingsUpdateForProjectParams,
  options?: RequestOptions,
): Call<MergeRequestApprovalSetting> {
  return client.call(
    {
      id: "mergeRequestApprovalSettings.updateForProject",
      method: "PUT",
      path: "/projects/{project_id}/merge_request_approval_setting",
    },
    params,
    options,
  );
}

/** Where an inherited setting comes from. */
export type ApprovalSettingSource = "group" | "instance";

/** Value of a setting, and where it comes from. */
export interface ApprovalSettingValue {
  /** Whether the setting is on. */
  value: boolean;
  /** Whether it cannot be changed here. */
  locked: boolean;
  /** Where it comes from; null where it is set here. */
  inherited_from: ApprovalSettingSource | (string & {}) | null;
}

/** How approvals of merge requests are handled. */
export interface MergeRequestApprovalSetting {
  /** Whether authors may approve their own merge requests. */
  allow_author_approval: ApprovalSettingValue;
  /** Whether those who committed to a merge request may approve it. */
  allow_committer_approval: ApprovalSettingValue;
  /** Whether rules can be changed in single merge requests. */
  allow_overrides_to_approver_list_per_merge_request: ApprovalSettingValue;
  /** Whether approvals stay when the source branch is pushed to. */
  retain_approvals_on_push: ApprovalSettingValue;
  /** Whether a push takes away the approvals of code owners whose files it changes. */
  selective_code_owner_removals: ApprovalSettingValue;
  /** Whether users sign in anew to approve. Since GitLab 17.1. */
  require_reauthentication_to_approve: ApprovalSettingValue;
  /**
   * Whether users enter their password to approve.
   * @deprecated Since GitLab 16.9. Use `require_reauthentication_to_approve`.
   */
  require_password_to_approve: ApprovalSettingValue;
}

/** What to change of how approvals are handled. */
export interface MergeRequestApprovalSettingUpdate {
  /** Whether authors may approve their own merge requests. */
  allow_author_approval?: boolean;
  /** Whether those who committed to a merge request may approve it. */
  allow_committer_approval?: boolean;
  /** Whether rules can be changed in single merge requests. */
  allow_overrides_to_approver_list_per_merge_request?: boolean;
  /** Whether approvals stay when the source branch is pushed to. */
  retain_approvals_on_push?: boolean;
  /**
   * Whether a push takes away the approvals of code owners whose files it changes; only where
   * `retain_approvals_on_push` is true.
   */
  selective_code_owner_removals?: boolean;
  /** Whether users sign in anew to approve. Since GitLab 17.1. */
  require_reauthentication_to_approve?: boolean;
  /**
   * Whether users enter their password to approve.
   * @deprecated Since GitLab 16.9. Use `require_reauthentication_to_approve`.
   */
  require_password_to_approve?: boolean;
}

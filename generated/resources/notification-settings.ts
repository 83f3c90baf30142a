// From spec/resources/notification-settings.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Which notifications the caller gets.
 *
 * [Documentation](https://docs.gitlab.com/api/notification_settings/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/**
 * Get notification settings.
 *
 * Gets the level of notifications of the caller, where no group or project has its own, and the address they
 * go to.
 *
 * `GET /notification_settings`
 *
 * [Documentation](https://docs.gitlab.com/api/notification_settings/#retrieve-global-notification-settings)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<GlobalNotificationSetting> {
  return client.call(
    { id: "notificationSettings.get", method: "GET", path: "/notification_settings" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface NotificationSettingsUpdateParams {
  /** When a release is published. */
  new_release?: boolean | null;
  /** When somebody comments. */
  new_note?: boolean | null;
  /** When an issue is created. */
  new_issue?: boolean | null;
  /** When an issue is opened again. */
  reopen_issue?: boolean | null;
  /** When an issue is closed. */
  close_issue?: boolean | null;
  /** When an issue is assigned to somebody else. */
  reassign_issue?: boolean | null;
  /** When an issue is due tomorrow. */
  issue_due?: boolean | null;
  /** When a merge request is created. */
  new_merge_request?: boolean | null;
  /** When somebody pushes to a merge request. */
  push_to_merge_request?: boolean | null;
  /** When a merge request is opened again. */
  reopen_merge_request?: boolean | null;
  /** When a merge request is closed. */
  close_merge_request?: boolean | null;
  /** When a merge request is assigned to somebody else. */
  reassign_merge_request?: boolean | null;
  /** When the reviewers of a merge request change. */
  change_reviewer_merge_request?: boolean | null;
  /** When a merge request is merged. */
  merge_merge_request?: boolean | null;
  /** When a pipeline fails. */
  failed_pipeline?: boolean | null;
  /** When a pipeline succeeds after one that failed. */
  fixed_pipeline?: boolean | null;
  /** When a pipeline succeeds. */
  success_pipeline?: boolean | null;
  /** When a project is moved. */
  moved_project?: boolean | null;
  /** When a merge request is set to merge by itself. */
  merge_when_pipeline_succeeds?: boolean | null;
  /** When an epic is created. Premium and Ultimate only. */
  new_epic?: boolean | null;
  /** When a merge request is created that the caller may approve. */
  approver?: boolean | null;
  /** When a pipeline of a service account fails. */
  service_account_failed_pipeline?: boolean | null;
  /** When a pipeline of a service account succeeds. */
  service_account_success_pipeline?: boolean | null;
  /** When a pipeline of a service account succeeds after one that failed. */
  service_account_fixed_pipeline?: boolean | null;
  /** How many notifications. */
  level?: NotificationLevel;
  /** Email address that notifications go to, one of the account. */
  notification_email?: string;
}

/**
 * Update notification settings.
 *
 * Changes the level of notifications of the caller, or the address they go to. Single events count with the
 * level `custom` only.
 *
 * `PUT /notification_settings`
 *
 * [Documentation](https://docs.gitlab.com/api/notification_settings/#update-global-notification-settings)
 */
export function update(
  client: Client,
  params?: NotificationSettingsUpdateParams,
  options?: RequestOptions,
): Call<GlobalNotificationSetting> {
  return client.call(
    { id: "notificationSettings.update", method: "PUT", path: "/notification_settings" },
    params,
    options,
  );
}

/** Parameters of `getForGroup`. */
export interface NotificationSettingsGetForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get notification settings for a group.
 *
 * Gets the level of notifications of the caller for a group.
 *
 * `GET /groups/:group_id/notification_settings`
 *
 * [Documentation](https://docs.gitlab.com/api/notification_settings/#retrieve-notification-settings)
 */
export function getForGroup(
  client: Client,
  params: NotificationSettingsGetForGroupParams,
  options?: RequestOptions,
): Call<NotificationSetting> {
  return client.call(
    { id: "notificationSettings.getForGroup", method: "GET", path: "/groups/{group_id}/notification_settings" },
    params,
    options,
  );
}

/** Parameters of `updateForGroup`. */
export interface NotificationSettingsUpdateForGroupParams extends NotificationSettingUpdate {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Update notification settings for a group.
 *
 * Changes the level of notifications of the caller for a group. Single events count with the level `custom`
 * only.
 *
 * `PUT /groups/:group_id/notification_settings`
 *
 * [Documentation](https://docs.gitlab.com/api/notification_settings/#update-group-or-project-notification-settings)
 */
export function updateForGroup(
  client: Client,
  params: NotificationSettingsUpdateForGroupParams,
  options?: RequestOptions,
): Call<NotificationSetting> {
  return client.call(
    { id: "notificationSettings.updateForGroup", method: "PUT", path: "/groups/{group_id}/notification_settings" },
    params,
    options,
  );
}

/** Parameters of `getForProject`. */
export interface NotificationSettingsGetForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get notification settings for a project.
 *
 * Gets the level of notifications of the caller for a project.
 *
 * `GET /projects/:project_id/notification_settings`
 *
 * [Documentation](https://docs.gitlab.com/api/notification_settings/#retrieve-notification-settings)
 */
export function getForProject(
  client: Client,
  params: NotificationSettingsGetForProjectParams,
  options?: RequestOptions,
): Call<NotificationSetting> {
  return client.call(
    { id: "notificationSettings.getForProject", method: "GET", path: "/projects/{project_id}/notification_settings" },
    params,
    options,
  );
}

/** Parameters of `updateForProject`. */
export interface NotificationSettingsUpdateForProjectParams extends NotificationSettingUpdate {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Update notification settings for a project.
 *
 * Changes the level of notifications of the caller for a project. Single events count with the level `custom`
 * only.
 *
 * `PUT /projects/:project_id/notification_settings`
 *
 * [Documentation](https://docs.gitlab.com/api/notification_settings/#update-group-or-project-notification-settings)
 */
export function updateForProject(
  client: Client,
  params: NotificationSettingsUpdateForProjectParams,
  options?: RequestOptions,
): Call<NotificationSetting> {
  return client.call(
    {
      id: "notificationSettings.updateForProject",
      method: "PUT",
      path: "/projects/{project_id}/notification_settings",
    },
    params,
    options,
  );
}

/** Notification settings of the caller. */
export interface GlobalNotificationSetting extends NotificationSetting {
  /** Email address that notifications go to. */
  notification_email: string;
}

/** Events to be notified of with the level `custom`: true for yes, false for no, null for the default. */
export interface NotificationEvents {
  /** When a release is published. */
  new_release?: boolean | null;
  /** When somebody comments. */
  new_note?: boolean | null;
  /** When an issue is created. */
  new_issue?: boolean | null;
  /** When an issue is opened again. */
  reopen_issue?: boolean | null;
  /** When an issue is closed. */
  close_issue?: boolean | null;
  /** When an issue is assigned to somebody else. */
  reassign_issue?: boolean | null;
  /** When an issue is due tomorrow. */
  issue_due?: boolean | null;
  /** When a merge request is created. */
  new_merge_request?: boolean | null;
  /** When somebody pushes to a merge request. */
  push_to_merge_request?: boolean | null;
  /** When a merge request is opened again. */
  reopen_merge_request?: boolean | null;
  /** When a merge request is closed. */
  close_merge_request?: boolean | null;
  /** When a merge request is assigned to somebody else. */
  reassign_merge_request?: boolean | null;
  /** When the reviewers of a merge request change. */
  change_reviewer_merge_request?: boolean | null;
  /** When a merge request is merged. */
  merge_merge_request?: boolean | null;
  /** When a pipeline fails. */
  failed_pipeline?: boolean | null;
  /** When a pipeline succeeds after one that failed. */
  fixed_pipeline?: boolean | null;
  /** When a pipeline succeeds. */
  success_pipeline?: boolean | null;
  /** When a project is moved. */
  moved_project?: boolean | null;
  /** When a merge request is set to merge by itself. */
  merge_when_pipeline_succeeds?: boolean | null;
  /** When an epic is created. Premium and Ultimate only. */
  new_epic?: boolean | null;
  /** When a merge request is created that the caller may approve. */
  approver?: boolean | null;
  /** When a pipeline of a service account fails. */
  service_account_failed_pipeline?: boolean | null;
  /** When a pipeline of a service account succeeds. */
  service_account_success_pipeline?: boolean | null;
  /** When a pipeline of a service account succeeds after one that failed. */
  service_account_fixed_pipeline?: boolean | null;
}

/**
 * How many notifications: none, those of threads the caller takes part in, of most that happens, as set for
 * all, of mentions only, or of chosen events.
 */
export type NotificationLevel = "disabled" | "participating" | "watch" | "global" | "mention" | "custom";

/** Notification settings of the caller for a group or a project. */
export interface NotificationSetting {
  /** How many notifications. */
  level: NotificationLevel | (string & {});
  /** Chosen events; with the level `custom` only. */
  events?: NotificationEvents;
}

/** Level and events to set for a group or a project. */
export interface NotificationSettingUpdate extends NotificationEvents {
  /** How many notifications. */
  level?: NotificationLevel;
}

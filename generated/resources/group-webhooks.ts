// From spec/resources/group-webhooks.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Addresses that GitLab calls when something happens in a group or one of its projects.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/)
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
import type { GroupIdOrPath } from "../shared/schemas.js";
import type {
  WebhookBranchFilterStrategy,
  WebhookCustomHeader,
  WebhookEvent,
  WebhookResendResult,
  WebhookTestResult,
  WebhookTestTrigger,
  WebhookUrlVariable,
  WebhookValue,
  WebhookWithEvents,
} from "../shared/webhooks.js";

/** Parameters of `list`. */
export interface GroupWebhooksListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List webhooks of a group.
 *
 * Lists the webhooks of a group.
 *
 * `GET /groups/:group_id/hooks`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#list-all-group-hooks)
 */
export function list(client: Client, params: GroupWebhooksListParams, options?: ListOptions): ListCall<GroupWebhook> {
  return listCall(
    client,
    { id: "groupWebhooks.list", method: "GET", path: "/groups/{group_id}/hooks", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupWebhooksCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Address to call; `{variable}` stands for a URL variable. */
  url: string;
  /** Name to tell it by. Since GitLab 17.1. */
  name?: string;
  /** Text that describes it. Since GitLab 17.1. */
  description?: string;
  /**
   * Secret that GitLab sends in the header `X-Gitlab-Token`. It is lost when `url` changes, unless given
   * again.
   */
  token?: string;
  /**
   * Key that GitLab signs its calls with, in the header `webhook-signature`: `whsec_` and 32 bytes in Base64.
   * Since GitLab 19.0.
   */
  signing_token?: string;
  /** Whether it is called for pushes to branches. */
  push_events?: boolean;
  /** Whether it is called for new and deleted tags. */
  tag_push_events?: boolean;
  /** Whether it is called for merge requests. */
  merge_requests_events?: boolean;
  /** Whether the certificate of the server that is called must be valid. */
  enable_ssl_verification?: boolean;
  /** Branches whose pushes it is called for, as `branch_filter_strategy` has it. */
  push_events_branch_filter?: string;
  /** How `push_events_branch_filter` is read; as a pattern with wildcards unless given. */
  branch_filter_strategy?: WebhookBranchFilterStrategy;
  /** Template of the body that GitLab sends, in JSON with placeholders such as `{{object_kind}}`. */
  custom_webhook_template?: string;
  /** Variables that stand in braces in `url`, and their hidden values. */
  url_variables?: WebhookUrlVariable[];
  /** Headers that GitLab sends with each call. Since GitLab 17.1. */
  custom_headers?: WebhookCustomHeader[];
  /** Whether it is called for issues. */
  issues_events?: boolean;
  /** Whether it is called for confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it is called for comments. */
  note_events?: boolean;
  /** Whether it is called for internal notes and comments on confidential issues. */
  confidential_note_events?: boolean;
  /** Whether it is called for jobs. */
  job_events?: boolean;
  /** Whether it is called for pipelines. */
  pipeline_events?: boolean;
  /** Whether it is called for wiki pages. */
  wiki_page_events?: boolean;
  /** Whether it is called for deployments. */
  deployment_events?: boolean;
  /** Whether it is called for feature flags being turned on or off. */
  feature_flag_events?: boolean;
  /** Whether it is called for releases. */
  releases_events?: boolean;
  /** Whether it is called for milestones. */
  milestone_events?: boolean;
  /** Whether it is called for emoji reactions. */
  emoji_events?: boolean;
  /** Whether it is called for project and group access tokens about to expire. */
  resource_access_token_events?: boolean;
  /** Whether it is called for vulnerabilities. Ultimate only. */
  vulnerability_events?: boolean;
  /** Whether it is called back by flows of GitLab Duo. Experiment. */
  duo_flow_callback_enabled?: boolean;
  /** Whether it is called for subgroups. */
  subgroup_events?: boolean;
  /** Whether it is called for members. */
  member_events?: boolean;
  /** Whether it is called for projects. */
  project_events?: boolean;
}

/**
 * Create a webhook of a group.
 *
 * Creates a webhook of a group.
 *
 * `POST /groups/:group_id/hooks`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#create-a-group-hook)
 */
export function create(
  client: Client,
  params: GroupWebhooksCreateParams,
  options?: RequestOptions,
): Call<GroupWebhook> {
  return client.call({ id: "groupWebhooks.create", method: "POST", path: "/groups/{group_id}/hooks" }, params, options);
}

/** Parameters of `get`. */
export interface GroupWebhooksGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
}

/**
 * Get a webhook of a group.
 *
 * Gets one webhook of a group. Secrets are not shown.
 *
 * `GET /groups/:group_id/hooks/:hook_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#retrieve-a-group-hook)
 */
export function get(client: Client, params: GroupWebhooksGetParams, options?: RequestOptions): Call<GroupWebhook> {
  return client.call(
    { id: "groupWebhooks.get", method: "GET", path: "/groups/{group_id}/hooks/{hook_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupWebhooksUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** Name to tell it by. Since GitLab 17.1. */
  name?: string;
  /** Text that describes it. Since GitLab 17.1. */
  description?: string;
  /**
   * Secret that GitLab sends in the header `X-Gitlab-Token`. It is lost when `url` changes, unless given
   * again.
   */
  token?: string;
  /**
   * Key that GitLab signs its calls with, in the header `webhook-signature`: `whsec_` and 32 bytes in Base64.
   * Since GitLab 19.0.
   */
  signing_token?: string;
  /** Whether it is called for pushes to branches. */
  push_events?: boolean;
  /** Whether it is called for new and deleted tags. */
  tag_push_events?: boolean;
  /** Whether it is called for merge requests. */
  merge_requests_events?: boolean;
  /** Whether the certificate of the server that is called must be valid. */
  enable_ssl_verification?: boolean;
  /** Branches whose pushes it is called for, as `branch_filter_strategy` has it. */
  push_events_branch_filter?: string;
  /** How `push_events_branch_filter` is read; as a pattern with wildcards unless given. */
  branch_filter_strategy?: WebhookBranchFilterStrategy;
  /** Template of the body that GitLab sends, in JSON with placeholders such as `{{object_kind}}`. */
  custom_webhook_template?: string;
  /** Variables that stand in braces in `url`, and their hidden values. */
  url_variables?: WebhookUrlVariable[];
  /** Headers that GitLab sends with each call. Since GitLab 17.1. */
  custom_headers?: WebhookCustomHeader[];
  /** Whether it is called for issues. */
  issues_events?: boolean;
  /** Whether it is called for confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it is called for comments. */
  note_events?: boolean;
  /** Whether it is called for internal notes and comments on confidential issues. */
  confidential_note_events?: boolean;
  /** Whether it is called for jobs. */
  job_events?: boolean;
  /** Whether it is called for pipelines. */
  pipeline_events?: boolean;
  /** Whether it is called for wiki pages. */
  wiki_page_events?: boolean;
  /** Whether it is called for deployments. */
  deployment_events?: boolean;
  /** Whether it is called for feature flags being turned on or off. */
  feature_flag_events?: boolean;
  /** Whether it is called for releases. */
  releases_events?: boolean;
  /** Whether it is called for milestones. */
  milestone_events?: boolean;
  /** Whether it is called for emoji reactions. */
  emoji_events?: boolean;
  /** Whether it is called for project and group access tokens about to expire. */
  resource_access_token_events?: boolean;
  /** Whether it is called for vulnerabilities. Ultimate only. */
  vulnerability_events?: boolean;
  /** Whether it is called back by flows of GitLab Duo. Experiment. */
  duo_flow_callback_enabled?: boolean;
  /** Whether it is called for subgroups. */
  subgroup_events?: boolean;
  /** Whether it is called for members. */
  member_events?: boolean;
  /** Whether it is called for projects. */
  project_events?: boolean;
  /** Address to call. The documentation calls it required. */
  url?: string;
}

/**
 * Update a webhook of a group.
 *
 * Changes a webhook of a group. Another `url` takes the secret `token` away unless it is given again.
 *
 * `PUT /groups/:group_id/hooks/:hook_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#update-a-group-hook)
 */
export function update(
  client: Client,
  params: GroupWebhooksUpdateParams,
  options?: RequestOptions,
): Call<GroupWebhook> {
  return client.call(
    { id: "groupWebhooks.update", method: "PUT", path: "/groups/{group_id}/hooks/{hook_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupWebhooksDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
}

/**
 * Delete a webhook of a group.
 *
 * Deletes a webhook of a group.
 *
 * `DELETE /groups/:group_id/hooks/:hook_id`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#delete-a-group-hook)
 */
function delete_(
  client: Client,
  params: GroupWebhooksDeleteParams,
  options?: RequestOptions,
): Call<GroupWebhook | undefined> {
  return client.call(
    { id: "groupWebhooks.delete", method: "DELETE", path: "/groups/{group_id}/hooks/{hook_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a webhook of a group.
   *
   * Deletes a webhook of a group.
   *
   * `DELETE /groups/:group_id/hooks/:hook_id`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/group_webhooks/#delete-a-group-hook)
   */
  delete_ as delete,
};

/** Parameters of `listEvents`. */
export interface GroupWebhooksListEventsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /**
   * Status codes of the answers, or `successful` (200 to 299), `client_failure` (400 to 499) and
   * `server_failure` (500 to 599).
   */
  status?: string[];
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List calls of a webhook of a group.
 *
 * Lists the calls of a webhook of a group in the last seven days, with what was sent and answered. At most 20
 * are on a page.
 *
 * `GET /groups/:group_id/hooks/:hook_id/events`
 *
 * Requires Premium. Since GitLab 17.3.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#list-all-group-hook-events)
 */
export function listEvents(
  client: Client,
  params: GroupWebhooksListEventsParams,
  options?: ListOptions,
): ListCall<WebhookEvent> {
  return listCall(
    client,
    {
      id: "groupWebhooks.listEvents",
      method: "GET",
      path: "/groups/{group_id}/hooks/{hook_id}/events",
      csv: ["status"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `resendEvent`. */
export interface GroupWebhooksResendEventParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** ID of the call. */
  hook_event_id: number;
}

/**
 * Repeat a call of a webhook of a group.
 *
 * Makes a call of a webhook of a group once more, five times a minute at most.
 *
 * `POST /groups/:group_id/hooks/:hook_id/events/:hook_event_id/resend`
 *
 * Requires Premium. Since GitLab 17.4.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#resend-group-hook-event)
 */
export function resendEvent(
  client: Client,
  params: GroupWebhooksResendEventParams,
  options?: RequestOptions,
): Call<WebhookResendResult> {
  return client.call(
    {
      id: "groupWebhooks.resendEvent",
      method: "POST",
      path: "/groups/{group_id}/hooks/{hook_id}/events/{hook_event_id}/resend",
    },
    params,
    options,
  );
}

/** Parameters of `test`. */
export interface GroupWebhooksTestParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** What the call is about. */
  trigger: WebhookTestTrigger;
}

/**
 * Try out a webhook of a group.
 *
 * Calls a webhook of a group with data made up for the purpose, five times a minute at most.
 *
 * `POST /groups/:group_id/hooks/:hook_id/test/:trigger`
 *
 * Requires Premium. Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#trigger-a-test-group-hook)
 */
export function test(
  client: Client,
  params: GroupWebhooksTestParams,
  options?: RequestOptions,
): Call<WebhookTestResult> {
  return client.call(
    { id: "groupWebhooks.test", method: "POST", path: "/groups/{group_id}/hooks/{hook_id}/test/{trigger}" },
    params,
    options,
  );
}

/** Parameters of `setCustomHeader`. */
export interface GroupWebhooksSetCustomHeaderParams extends WebhookValue {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the header. */
  header_key: string;
}

/**
 * Set a custom header of a webhook.
 *
 * Creates or replaces a header that GitLab sends with each call of a webhook of a group.
 *
 * `PUT /groups/:group_id/hooks/:hook_id/custom_headers/:header_key`
 *
 * Requires Premium. Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#update-a-custom-header)
 */
export function setCustomHeader(
  client: Client,
  params: GroupWebhooksSetCustomHeaderParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupWebhooks.setCustomHeader",
      method: "PUT",
      path: "/groups/{group_id}/hooks/{hook_id}/custom_headers/{header_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteCustomHeader`. */
export interface GroupWebhooksDeleteCustomHeaderParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the header. */
  header_key: string;
}

/**
 * Delete a custom header of a webhook.
 *
 * Deletes a header that GitLab sends with each call of a webhook of a group.
 *
 * `DELETE /groups/:group_id/hooks/:hook_id/custom_headers/:header_key`
 *
 * Requires Premium. Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#delete-a-custom-header)
 */
export function deleteCustomHeader(
  client: Client,
  params: GroupWebhooksDeleteCustomHeaderParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupWebhooks.deleteCustomHeader",
      method: "DELETE",
      path: "/groups/{group_id}/hooks/{hook_id}/custom_headers/{header_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `setUrlVariable`. */
export interface GroupWebhooksSetUrlVariableParams extends WebhookValue {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the variable. */
  variable_key: string;
}

/**
 * Set a URL variable of a webhook.
 *
 * Creates or replaces a hidden part of the address of a webhook of a group.
 *
 * `PUT /groups/:group_id/hooks/:hook_id/url_variables/:variable_key`
 *
 * Requires Premium. Since GitLab 15.2.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#update-a-url-variable)
 */
export function setUrlVariable(
  client: Client,
  params: GroupWebhooksSetUrlVariableParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupWebhooks.setUrlVariable",
      method: "PUT",
      path: "/groups/{group_id}/hooks/{hook_id}/url_variables/{variable_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteUrlVariable`. */
export interface GroupWebhooksDeleteUrlVariableParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the variable. */
  variable_key: string;
}

/**
 * Delete a URL variable of a webhook.
 *
 * Deletes a hidden part of the address of a webhook of a group.
 *
 * `DELETE /groups/:group_id/hooks/:hook_id/url_variables/:variable_key`
 *
 * Requires Premium. Since GitLab 15.2.
 *
 * [Documentation](https://docs.gitlab.com/api/group_webhooks/#delete-a-url-variable)
 */
export function deleteUrlVariable(
  client: Client,
  params: GroupWebhooksDeleteUrlVariableParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupWebhooks.deleteUrlVariable",
      method: "DELETE",
      path: "/groups/{group_id}/hooks/{hook_id}/url_variables/{variable_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Webhook of a group. */
export interface GroupWebhook extends WebhookWithEvents {
  /** ID of the group. */
  group_id: number;
  /** Whether it is called for subgroups. */
  subgroup_events: boolean;
  /** Whether it is called for members. */
  member_events: boolean;
  /** Whether it is called for projects. */
  project_events?: boolean;
}

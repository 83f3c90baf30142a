// From spec/resources/project-webhooks.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Addresses that GitLab calls when something happens in a project.
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/)
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
export interface ProjectWebhooksListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List webhooks of a project.
 *
 * Lists the webhooks of a project.
 *
 * `GET /projects/:project_id/hooks`
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#list-webhooks-for-a-project)
 */
export function list(
  client: Client,
  params: ProjectWebhooksListParams,
  options?: ListOptions,
): ListCall<ProjectWebhook> {
  return listCall(
    client,
    { id: "projectWebhooks.list", method: "GET", path: "/projects/{project_id}/hooks", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectWebhooksCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
  /** Whether it is called for deploy tokens about to expire. */
  resource_deploy_token_events?: boolean;
}

/**
 * Create a webhook of a project.
 *
 * Creates a webhook of a project.
 *
 * `POST /projects/:project_id/hooks`
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#add-a-webhook-to-a-project)
 */
export function create(
  client: Client,
  params: ProjectWebhooksCreateParams,
  options?: RequestOptions,
): Call<ProjectWebhook> {
  return client.call(
    { id: "projectWebhooks.create", method: "POST", path: "/projects/{project_id}/hooks" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface ProjectWebhooksGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
}

/**
 * Get a webhook of a project.
 *
 * Gets one webhook of a project. Secrets are not shown.
 *
 * `GET /projects/:project_id/hooks/:hook_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#retrieve-a-project-webhook)
 */
export function get(client: Client, params: ProjectWebhooksGetParams, options?: RequestOptions): Call<ProjectWebhook> {
  return client.call(
    { id: "projectWebhooks.get", method: "GET", path: "/projects/{project_id}/hooks/{hook_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectWebhooksUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
  /** Whether it is called for deploy tokens about to expire. */
  resource_deploy_token_events?: boolean;
  /** Address to call. The documentation calls it required. */
  url?: string;
}

/**
 * Update a webhook of a project.
 *
 * Changes a webhook of a project. Another `url` takes the secret `token` away unless it is given again.
 *
 * `PUT /projects/:project_id/hooks/:hook_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#update-a-project-webhook)
 */
export function update(
  client: Client,
  params: ProjectWebhooksUpdateParams,
  options?: RequestOptions,
): Call<ProjectWebhook> {
  return client.call(
    { id: "projectWebhooks.update", method: "PUT", path: "/projects/{project_id}/hooks/{hook_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProjectWebhooksDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
}

/**
 * Delete a webhook of a project.
 *
 * Deletes a webhook of a project.
 *
 * `DELETE /projects/:project_id/hooks/:hook_id`
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#delete-project-webhook)
 */
function delete_(
  client: Client,
  params: ProjectWebhooksDeleteParams,
  options?: RequestOptions,
): Call<ProjectWebhook | undefined> {
  return client.call(
    { id: "projectWebhooks.delete", method: "DELETE", path: "/projects/{project_id}/hooks/{hook_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a webhook of a project.
   *
   * Deletes a webhook of a project.
   *
   * `DELETE /projects/:project_id/hooks/:hook_id`
   *
   * [Documentation](https://docs.gitlab.com/api/project_webhooks/#delete-project-webhook)
   */
  delete_ as delete,
};

/** Parameters of `listEvents`. */
export interface ProjectWebhooksListEventsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * List calls of a webhook of a project.
 *
 * Lists the calls of a webhook of a project in the last seven days, with what was sent and answered. At most
 * 20 are on a page.
 *
 * `GET /projects/:project_id/hooks/:hook_id/events`
 *
 * Since GitLab 17.3.
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#list-project-webhook-events)
 */
export function listEvents(
  client: Client,
  params: ProjectWebhooksListEventsParams,
  options?: ListOptions,
): ListCall<WebhookEvent> {
  return listCall(
    client,
    {
      id: "projectWebhooks.listEvents",
      method: "GET",
      path: "/projects/{project_id}/hooks/{hook_id}/events",
      csv: ["status"],
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `resendEvent`. */
export interface ProjectWebhooksResendEventParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** ID of the call. */
  hook_event_id: number;
}

/**
 * Repeat a call of a webhook of a project.
 *
 * Makes a call of a webhook of a project once more, five times a minute at most.
 *
 * `POST /projects/:project_id/hooks/:hook_id/events/:hook_event_id/resend`
 *
 * Since GitLab 17.4.
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#resend-a-project-webhook-event)
 */
export function resendEvent(
  client: Client,
  params: ProjectWebhooksResendEventParams,
  options?: RequestOptions,
): Call<WebhookResendResult> {
  return client.call(
    {
      id: "projectWebhooks.resendEvent",
      method: "POST",
      path: "/projects/{project_id}/hooks/{hook_id}/events/{hook_event_id}/resend",
    },
    params,
    options,
  );
}

/** Parameters of `test`. */
export interface ProjectWebhooksTestParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** What the call is about. */
  trigger: WebhookTestTrigger;
}

/**
 * Try out a webhook of a project.
 *
 * Calls a webhook of a project with data made up for the purpose, five times a minute at most.
 *
 * `POST /projects/:project_id/hooks/:hook_id/test/:trigger`
 *
 * Since GitLab 16.11.
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#trigger-a-test-project-webhook)
 */
export function test(
  client: Client,
  params: ProjectWebhooksTestParams,
  options?: RequestOptions,
): Call<WebhookTestResult> {
  return client.call(
    { id: "projectWebhooks.test", method: "POST", path: "/projects/{project_id}/hooks/{hook_id}/test/{trigger}" },
    params,
    options,
  );
}

/** Parameters of `setCustomHeader`. */
export interface ProjectWebhooksSetCustomHeaderParams extends WebhookValue {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the header. */
  header_key: string;
}

/**
 * Set a custom header of a webhook of a project.
 *
 * Creates or replaces a header that GitLab sends with each call of a webhook of a project.
 *
 * `PUT /projects/:project_id/hooks/:hook_id/custom_headers/:header_key`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#set-a-custom-header)
 */
export function setCustomHeader(
  client: Client,
  params: ProjectWebhooksSetCustomHeaderParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectWebhooks.setCustomHeader",
      method: "PUT",
      path: "/projects/{project_id}/hooks/{hook_id}/custom_headers/{header_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteCustomHeader`. */
export interface ProjectWebhooksDeleteCustomHeaderParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the header. */
  header_key: string;
}

/**
 * Delete a custom header of a webhook of a project.
 *
 * Deletes a header that GitLab sends with each call of a webhook of a project.
 *
 * `DELETE /projects/:project_id/hooks/:hook_id/custom_headers/:header_key`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#delete-a-custom-header)
 */
export function deleteCustomHeader(
  client: Client,
  params: ProjectWebhooksDeleteCustomHeaderParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectWebhooks.deleteCustomHeader",
      method: "DELETE",
      path: "/projects/{project_id}/hooks/{hook_id}/custom_headers/{header_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `setUrlVariable`. */
export interface ProjectWebhooksSetUrlVariableParams extends WebhookValue {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the variable. */
  variable_key: string;
}

/**
 * Set a URL variable of a webhook of a project.
 *
 * Creates or replaces a hidden part of the address of a webhook of a project.
 *
 * `PUT /projects/:project_id/hooks/:hook_id/url_variables/:variable_key`
 *
 * Since GitLab 15.2.
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#set-a-url-variable)
 */
export function setUrlVariable(
  client: Client,
  params: ProjectWebhooksSetUrlVariableParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectWebhooks.setUrlVariable",
      method: "PUT",
      path: "/projects/{project_id}/hooks/{hook_id}/url_variables/{variable_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteUrlVariable`. */
export interface ProjectWebhooksDeleteUrlVariableParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the variable. */
  variable_key: string;
}

/**
 * Delete a URL variable of a webhook of a project.
 *
 * Deletes a hidden part of the address of a webhook of a project.
 *
 * `DELETE /projects/:project_id/hooks/:hook_id/url_variables/:variable_key`
 *
 * Since GitLab 15.2.
 *
 * [Documentation](https://docs.gitlab.com/api/project_webhooks/#delete-a-url-variable)
 */
export function deleteUrlVariable(
  client: Client,
  params: ProjectWebhooksDeleteUrlVariableParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectWebhooks.deleteUrlVariable",
      method: "DELETE",
      path: "/projects/{project_id}/hooks/{hook_id}/url_variables/{variable_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Webhook of a project. */
export interface ProjectWebhook extends WebhookWithEvents {
  /** ID of the project. */
  project_id: number;
  /** Whether it is called for deploy tokens about to expire. */
  resource_deploy_token_events?: boolean;
}

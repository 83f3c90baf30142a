// From spec/resources/system-hooks.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Addresses that GitLab calls when something happens on the instance.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/)
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
import type {
  Webhook,
  WebhookBranchFilterStrategy,
  WebhookCustomHeader,
  WebhookUrlVariable,
  WebhookValue,
} from "../shared/webhooks.js";

/** Parameters of `list`. */
export interface SystemHooksListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List system hooks.
 *
 * Lists the system hooks of the instance.
 *
 * `GET /hooks`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/#list-all-system-hooks)
 */
export function list(client: Client, params?: SystemHooksListParams, options?: ListOptions): ListCall<Webhook> {
  return listCall(
    client,
    { id: "systemHooks.list", method: "GET", path: "/hooks", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface SystemHooksCreateParams {
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
  /** Whether it is called for pushes, once for all branches and tags. */
  repository_update_events?: boolean;
}

/**
 * Create a system hook.
 *
 * Creates a system hook.
 *
 * `POST /hooks`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/#add-new-system-hook)
 */
export function create(client: Client, params: SystemHooksCreateParams, options?: RequestOptions): Call<Webhook> {
  return client.call({ id: "systemHooks.create", method: "POST", path: "/hooks" }, params, options);
}

/** Parameters of `get`. */
export interface SystemHooksGetParams {
  /** ID of the webhook. */
  hook_id: number;
}

/**
 * Get a system hook.
 *
 * Gets one system hook. Secrets are not shown.
 *
 * `GET /hooks/:hook_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/#retrieve-system-hook)
 */
export function get(client: Client, params: SystemHooksGetParams, options?: RequestOptions): Call<Webhook> {
  return client.call({ id: "systemHooks.get", method: "GET", path: "/hooks/{hook_id}" }, params, options);
}

/** Parameters of `test`. */
export interface SystemHooksTestParams {
  /** ID of the webhook. */
  hook_id: number;
}

/**
 * Try out a system hook.
 *
 * Calls a system hook with data made up for the purpose, and answers that data.
 *
 * `POST /hooks/:hook_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/#test-system-hook)
 */
export function test(
  client: Client,
  params: SystemHooksTestParams,
  options?: RequestOptions,
): Call<SystemHookTestData> {
  return client.call({ id: "systemHooks.test", method: "POST", path: "/hooks/{hook_id}" }, params, options);
}

/** Parameters of `update`. */
export interface SystemHooksUpdateParams {
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
  /** Whether it is called for pushes, once for all branches and tags. */
  repository_update_events?: boolean;
  /** Address to call. */
  url?: string;
}

/**
 * Update a system hook.
 *
 * Changes a system hook. Another `url` takes the secret `token` away unless it is given again.
 *
 * `PUT /hooks/:hook_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/#update-system-hook)
 */
export function update(client: Client, params: SystemHooksUpdateParams, options?: RequestOptions): Call<Webhook> {
  return client.call({ id: "systemHooks.update", method: "PUT", path: "/hooks/{hook_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface SystemHooksDeleteParams {
  /** ID of the webhook. */
  hook_id: number;
}

/**
 * Delete a system hook.
 *
 * Deletes a system hook.
 *
 * `DELETE /hooks/:hook_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/#delete-system-hook)
 */
function delete_(client: Client, params: SystemHooksDeleteParams, options?: RequestOptions): Call<Webhook | undefined> {
  return client.call({ id: "systemHooks.delete", method: "DELETE", path: "/hooks/{hook_id}" }, params, options);
}
export {
  /**
   * Delete a system hook.
   *
   * Deletes a system hook.
   *
   * `DELETE /hooks/:hook_id`
   *
   * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/system_hooks/#delete-system-hook)
   */
  delete_ as delete,
};

/** Parameters of `setCustomHeader`. */
export interface SystemHooksSetCustomHeaderParams extends WebhookValue {
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the header. */
  header_key: string;
}

/**
 * Set a custom header of a system hook.
 *
 * Creates or replaces a header that GitLab sends with each call of a system hook.
 *
 * `PUT /hooks/:hook_id/custom_headers/:header_key`
 *
 * Since GitLab 17.1. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/)
 */
export function setCustomHeader(
  client: Client,
  params: SystemHooksSetCustomHeaderParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "systemHooks.setCustomHeader",
      method: "PUT",
      path: "/hooks/{hook_id}/custom_headers/{header_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteCustomHeader`. */
export interface SystemHooksDeleteCustomHeaderParams {
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the header. */
  header_key: string;
}

/**
 * Delete a custom header of a system hook.
 *
 * Deletes a header that GitLab sends with each call of a system hook.
 *
 * `DELETE /hooks/:hook_id/custom_headers/:header_key`
 *
 * Since GitLab 17.1. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/)
 */
export function deleteCustomHeader(
  client: Client,
  params: SystemHooksDeleteCustomHeaderParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "systemHooks.deleteCustomHeader",
      method: "DELETE",
      path: "/hooks/{hook_id}/custom_headers/{header_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `setUrlVariable`. */
export interface SystemHooksSetUrlVariableParams extends WebhookValue {
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the variable. */
  variable_key: string;
}

/**
 * Set a URL variable of a system hook.
 *
 * Creates or replaces a hidden part of the address of a system hook.
 *
 * `PUT /hooks/:hook_id/url_variables/:variable_key`
 *
 * Since GitLab 15.2. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/#set-a-url-variable)
 */
export function setUrlVariable(
  client: Client,
  params: SystemHooksSetUrlVariableParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "systemHooks.setUrlVariable",
      method: "PUT",
      path: "/hooks/{hook_id}/url_variables/{variable_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `deleteUrlVariable`. */
export interface SystemHooksDeleteUrlVariableParams {
  /** ID of the webhook. */
  hook_id: number;
  /** Name of the variable. */
  variable_key: string;
}

/**
 * Delete a URL variable of a system hook.
 *
 * Deletes a hidden part of the address of a system hook.
 *
 * `DELETE /hooks/:hook_id/url_variables/:variable_key`
 *
 * Since GitLab 15.2. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/system_hooks/#delete-a-url-variable)
 */
export function deleteUrlVariable(
  client: Client,
  params: SystemHooksDeleteUrlVariableParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "systemHooks.deleteUrlVariable",
      method: "DELETE",
      path: "/hooks/{hook_id}/url_variables/{variable_key}",
      as: "none",
    },
    params,
    options,
  );
}

/** Data of a trial call: a project that was not really created. */
export interface SystemHookTestData {
  /** `project_create`. */
  event_name: string;
  /** Name of the project. */
  name: string;
  /** Path of the project. */
  path: string;
  /** ID of the project. */
  project_id: number;
  /** Name of its owner. */
  owner_name: string;
  /** Email address of its owner. */
  owner_email: string;
}

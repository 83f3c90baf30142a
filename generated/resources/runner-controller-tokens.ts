// From spec/resources/runner-controller-tokens.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Tokens that runner controllers connect with.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controller_tokens/)
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

/** Parameters of `list`. */
export interface RunnerControllerTokensListParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List tokens of a runner controller.
 *
 * Lists the tokens of a runner controller that work.
 *
 * `GET /runner_controllers/:runner_controller_id/tokens`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controller_tokens/#list-all-runner-controller-tokens)
 */
export function list(
  client: Client,
  params: RunnerControllerTokensListParams,
  options?: ListOptions,
): ListCall<RunnerControllerToken> {
  return listCall(
    client,
    {
      id: "runnerControllerTokens.list",
      method: "GET",
      path: "/runner_controllers/{runner_controller_id}/tokens",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface RunnerControllerTokensCreateParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
  /** Text that describes the token. */
  description?: string;
}

/**
 * Create a token of a runner controller.
 *
 * Creates a token. The answer is the only chance to read its value.
 *
 * `POST /runner_controllers/:runner_controller_id/tokens`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controller_tokens/#create-a-runner-controller-token)
 */
export function create(
  client: Client,
  params: RunnerControllerTokensCreateParams,
  options?: RequestOptions,
): Call<RunnerControllerTokenWithToken> {
  return client.call(
    { id: "runnerControllerTokens.create", method: "POST", path: "/runner_controllers/{runner_controller_id}/tokens" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface RunnerControllerTokensGetParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
  /** ID of the token. */
  token_id: number;
}

/**
 * Get a token of a runner controller.
 *
 * Gets one token of a runner controller.
 *
 * `GET /runner_controllers/:runner_controller_id/tokens/:token_id`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controller_tokens/#retrieve-a-single-runner-controller-token)
 */
export function get(
  client: Client,
  params: RunnerControllerTokensGetParams,
  options?: RequestOptions,
): Call<RunnerControllerToken> {
  return client.call(
    {
      id: "runnerControllerTokens.get",
      method: "GET",
      path: "/runner_controllers/{runner_controller_id}/tokens/{token_id}",
    },
    params,
    options,
  );
}

/** Parameters of `revoke`. */
export interface RunnerControllerTokensRevokeParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
  /** ID of the token. */
  token_id: number;
}

/**
 * Revoke a token of a runner controller.
 *
 * Revokes a token: it stops working at once.
 *
 * `DELETE /runner_controllers/:runner_controller_id/tokens/:token_id`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controller_tokens/#revoke-a-runner-controller-token)
 */
export function revoke(
  client: Client,
  params: RunnerControllerTokensRevokeParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "runnerControllerTokens.revoke",
      method: "DELETE",
      path: "/runner_controllers/{runner_controller_id}/tokens/{token_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `rotate`. */
export interface RunnerControllerTokensRotateParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
  /** ID of the token. */
  token_id: number;
}

/**
 * Rotate a token of a runner controller.
 *
 * Revokes a token and creates one with the same description. The answer is the only chance to read the new
 * value.
 *
 * `POST /runner_controllers/:runner_controller_id/tokens/:token_id/rotate`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controller_tokens/#rotate-a-runner-controller-token)
 */
export function rotate(
  client: Client,
  params: RunnerControllerTokensRotateParams,
  options?: RequestOptions,
): Call<RunnerControllerTokenWithToken> {
  return client.call(
    {
      id: "runnerControllerTokens.rotate",
      method: "POST",
      path: "/runner_controllers/{runner_controller_id}/tokens/{token_id}/rotate",
    },
    params,
    options,
  );
}

/** Token of a runner controller, without its value. */
export interface RunnerControllerToken {
  /** ID of the token. */
  id: number;
  /** ID of the runner controller. */
  runner_controller_id: number;
  /** Text that describes it. */
  description: string | null;
  /** When it was last used; null before that. */
  last_used_at?: string | null;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

/** New token of a runner controller with its value. */
export interface RunnerControllerTokenWithToken extends RunnerControllerToken {
  /** Value of the token; shown this once. */
  token: string;
}

// From spec/resources/runner-controllers.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Runner controllers: programs that admit or reject CI/CD jobs before runners get them.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/)
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
export interface RunnerControllersListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List runner controllers.
 *
 * Lists all runner controllers of the instance.
 *
 * `GET /runner_controllers`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#list-all-runner-controllers)
 */
export function list(
  client: Client,
  params?: RunnerControllersListParams,
  options?: ListOptions,
): ListCall<RunnerController> {
  return listCall(
    client,
    { id: "runnerControllers.list", method: "GET", path: "/runner_controllers", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `register`. */
export interface RunnerControllersRegisterParams {
  /** Text that describes it, at most 1024 characters. */
  description?: string;
  /** Whether it decides on jobs. Default: `disabled`. */
  state?: RunnerControllerState;
}

/**
 * Register a runner controller.
 *
 * Registers a runner controller. It does nothing until it has a token and is enabled.
 *
 * `POST /runner_controllers`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#register-a-runner-controller)
 */
export function register(
  client: Client,
  params?: RunnerControllersRegisterParams,
  options?: RequestOptions,
): Call<RunnerController> {
  return client.call(
    { id: "runnerControllers.register", method: "POST", path: "/runner_controllers" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface RunnerControllersGetParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
}

/**
 * Get a runner controller.
 *
 * Gets one runner controller, and whether it is connected.
 *
 * `GET /runner_controllers/:runner_controller_id`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#retrieve-a-single-runner-controller)
 */
export function get(
  client: Client,
  params: RunnerControllersGetParams,
  options?: RequestOptions,
): Call<RunnerControllerDetail> {
  return client.call(
    { id: "runnerControllers.get", method: "GET", path: "/runner_controllers/{runner_controller_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface RunnerControllersUpdateParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
  /** Text that describes it, at most 1024 characters. */
  description?: string;
  /** Whether it decides on jobs. */
  state?: RunnerControllerState;
}

/**
 * Update a runner controller.
 *
 * Changes the description or the state of a runner controller.
 *
 * `PUT /runner_controllers/:runner_controller_id`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#update-a-runner-controller)
 */
export function update(
  client: Client,
  params: RunnerControllersUpdateParams,
  options?: RequestOptions,
): Call<RunnerController> {
  return client.call(
    { id: "runnerControllers.update", method: "PUT", path: "/runner_controllers/{runner_controller_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface RunnerControllersDeleteParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
}

/**
 * Delete a runner controller.
 *
 * Deletes a runner controller with its tokens.
 *
 * `DELETE /runner_controllers/:runner_controller_id`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#delete-a-runner-controller)
 */
function delete_(
  client: Client,
  params: RunnerControllersDeleteParams,
  options?: RequestOptions,
): Call<RunnerController | undefined> {
  return client.call(
    { id: "runnerControllers.delete", method: "DELETE", path: "/runner_controllers/{runner_controller_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a runner controller.
   *
   * Deletes a runner controller with its tokens.
   *
   * `DELETE /runner_controllers/:runner_controller_id`
   *
   * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
   * Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/runner_controllers/#delete-a-runner-controller)
   */
  delete_ as delete,
};

/** Parameters of `getScopes`. */
export interface RunnerControllersGetScopesParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
}

/**
 * Get the scopes of a runner controller.
 *
 * Gets which runners the controller decides for: those of the whole instance, or some.
 *
 * `GET /runner_controllers/:runner_controller_id/scopes`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#list-all-scopes-for-a-runner-controller)
 */
export function getScopes(
  client: Client,
  params: RunnerControllersGetScopesParams,
  options?: RequestOptions,
): Call<RunnerControllerScopes> {
  return client.call(
    { id: "runnerControllers.getScopes", method: "GET", path: "/runner_controllers/{runner_controller_id}/scopes" },
    params,
    options,
  );
}

/** Parameters of `addInstanceScope`. */
export interface RunnerControllersAddInstanceScopeParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
}

/**
 * Let a controller decide for all runners.
 *
 * Lets a runner controller decide for all runners of the instance. It is a fault when it has this scope or
 * scopes of single runners.
 *
 * `POST /runner_controllers/:runner_controller_id/scopes/instance`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#add-instance-scope)
 */
export function addInstanceScope(
  client: Client,
  params: RunnerControllersAddInstanceScopeParams,
  options?: RequestOptions,
): Call<RunnerControllerInstanceScope> {
  return client.call(
    {
      id: "runnerControllers.addInstanceScope",
      method: "POST",
      path: "/runner_controllers/{runner_controller_id}/scopes/instance",
    },
    params,
    options,
  );
}

/** Parameters of `removeInstanceScope`. */
export interface RunnerControllersRemoveInstanceScopeParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
}

/**
 * Stop a controller deciding for all runners.
 *
 * Takes the scope of the whole instance from a runner controller.
 *
 * `DELETE /runner_controllers/:runner_controller_id/scopes/instance`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.9. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#remove-instance-scope)
 */
export function removeInstanceScope(
  client: Client,
  params: RunnerControllersRemoveInstanceScopeParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "runnerControllers.removeInstanceScope",
      method: "DELETE",
      path: "/runner_controllers/{runner_controller_id}/scopes/instance",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `addRunnerScope`. */
export interface RunnerControllersAddRunnerScopeParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
  /** ID of the runner. */
  runner_id: number;
}

/**
 * Let a controller decide for a runner.
 *
 * Lets a runner controller decide for one runner. It is a fault when it has the scope of the whole instance.
 *
 * `POST /runner_controllers/:runner_controller_id/scopes/runners/:runner_id`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.10. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#add-runner-scope)
 */
export function addRunnerScope(
  client: Client,
  params: RunnerControllersAddRunnerScopeParams,
  options?: RequestOptions,
): Call<RunnerControllerRunnerScope> {
  return client.call(
    {
      id: "runnerControllers.addRunnerScope",
      method: "POST",
      path: "/runner_controllers/{runner_controller_id}/scopes/runners/{runner_id}",
    },
    params,
    options,
  );
}

/** Parameters of `removeRunnerScope`. */
export interface RunnerControllersRemoveRunnerScopeParams {
  /** ID of the runner controller. */
  runner_controller_id: number;
  /** ID of the runner. */
  runner_id: number;
}

/**
 * Stop a controller deciding for a runner.
 *
 * Takes the scope of one runner from a runner controller.
 *
 * `DELETE /runner_controllers/:runner_controller_id/scopes/runners/:runner_id`
 *
 * Requires Ultimate. Experiment. Since GitLab 18.10. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/runner_controllers/#remove-runner-scope)
 */
export function removeRunnerScope(
  client: Client,
  params: RunnerControllersRemoveRunnerScopeParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "runnerControllers.removeRunnerScope",
      method: "DELETE",
      path: "/runner_controllers/{runner_controller_id}/scopes/runners/{runner_id}",
      as: "none",
    },
    params,
    options,
  );
}

/** Runner controller. */
export interface RunnerController {
  /** ID of the controller. */
  id: number;
  /** Text that describes it. */
  description: string | null;
  /** Whether it decides on jobs. */
  state: RunnerControllerState | (string & {});
  /** When it was registered. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

/** Runner controller, and whether it is connected. */
export interface RunnerControllerDetail extends RunnerController {
  /** Whether it used a token within the last hour. Since GitLab 18.10. */
  connected?: boolean;
}

/** Scope of a controller that decides for all runners. */
export interface RunnerControllerInstanceScope {
  /** When the scope was added. */
  created_at: string;
  /** When the scope was last changed. */
  updated_at: string;
}

/** Scope of a controller that decides for one runner. */
export interface RunnerControllerRunnerScope extends RunnerControllerInstanceScope {
  /** ID of the runner. */
  runner_id: number;
}

/** Which runners a controller decides for. */
export interface RunnerControllerScopes {
  /** Scope of the whole instance; one or none. */
  instance_level_scopings: RunnerControllerInstanceScope[];
  /** Scopes of single runners. */
  runner_level_scopings: RunnerControllerRunnerScope[];
}

/** Whether a runner controller decides on jobs; in a dry run its decisions are only logged. */
export type RunnerControllerState = "disabled" | "enabled" | "dry_run";

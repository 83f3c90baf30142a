// From spec/resources/feature-flags.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Feature flags that a project offers to its own applications.
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/)
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
import type { FeatureFlagUserListBasic } from "../shared/feature-flags.js";
import type { ProjectMinimumRole } from "../shared/project-settings.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface FeatureFlagsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only feature flags in this condition; all unless given. */
  scope?: FeatureFlagCondition;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List feature flags of a project.
 *
 * Lists the feature flags of a project with their strategies. At least the Developer role is needed.
 *
 * `GET /projects/:project_id/feature_flags`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/#list-feature-flags-for-a-project)
 */
export function list(client: Client, params: FeatureFlagsListParams, options?: ListOptions): ListCall<FeatureFlag> {
  return listCall(
    client,
    { id: "featureFlags.list", method: "GET", path: "/projects/{project_id}/feature_flags", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface FeatureFlagsCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the feature flag. */
  name: string;
  /**
   * Kind of the flag; nothing but `new_version_flag` is left.
   * @deprecated Since GitLab 13.5. There is one kind only.
   */
  version?: string;
  /** Text that describes it. */
  description?: string;
  /** Whether it is on. Default: `true`. */
  active?: boolean;
  /** For whom and where it is on. */
  strategies?: FeatureFlagStrategyCreation[];
}

/**
 * Create a feature flag.
 *
 * Creates a feature flag in a project.
 *
 * `POST /projects/:project_id/feature_flags`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/#create-a-feature-flag)
 */
export function create(client: Client, params: FeatureFlagsCreateParams, options?: RequestOptions): Call<FeatureFlag> {
  return client.call(
    { id: "featureFlags.create", method: "POST", path: "/projects/{project_id}/feature_flags" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface FeatureFlagsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the feature flag. */
  feature_flag_name: string;
}

/**
 * Get a feature flag.
 *
 * Gets one feature flag with its strategies.
 *
 * `GET /projects/:project_id/feature_flags/:feature_flag_name`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/#retrieve-a-feature-flag)
 */
export function get(client: Client, params: FeatureFlagsGetParams, options?: RequestOptions): Call<FeatureFlag> {
  return client.call(
    { id: "featureFlags.get", method: "GET", path: "/projects/{project_id}/feature_flags/{feature_flag_name}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface FeatureFlagsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the feature flag. */
  feature_flag_name: string;
  /** New name. */
  name?: string;
  /** Text that describes it. */
  description?: string;
  /** Whether it is on. */
  active?: boolean;
  /** Strategies to add, change or remove. */
  strategies?: FeatureFlagStrategyUpdate[];
}

/**
 * Update a feature flag.
 *
 * Changes a feature flag. Strategies and scopes are added, changed by their `id`, or removed with `_destroy`;
 * others stay.
 *
 * `PUT /projects/:project_id/feature_flags/:feature_flag_name`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/#update-a-feature-flag)
 */
export function update(client: Client, params: FeatureFlagsUpdateParams, options?: RequestOptions): Call<FeatureFlag> {
  return client.call(
    { id: "featureFlags.update", method: "PUT", path: "/projects/{project_id}/feature_flags/{feature_flag_name}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface FeatureFlagsDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the feature flag. */
  feature_flag_name: string;
}

/**
 * Delete a feature flag.
 *
 * Deletes a feature flag.
 *
 * `DELETE /projects/:project_id/feature_flags/:feature_flag_name`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/#delete-a-feature-flag)
 */
function delete_(client: Client, params: FeatureFlagsDeleteParams, options?: RequestOptions): Call<FeatureFlag> {
  return client.call(
    { id: "featureFlags.delete", method: "DELETE", path: "/projects/{project_id}/feature_flags/{feature_flag_name}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a feature flag.
   *
   * Deletes a feature flag.
   *
   * `DELETE /projects/:project_id/feature_flags/:feature_flag_name`
   *
   * [Documentation](https://docs.gitlab.com/api/feature_flags/#delete-a-feature-flag)
   */
  delete_ as delete,
};

/** Parameters of `getSettings`. */
export interface FeatureFlagsGetSettingsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get feature flag settings of a project.
 *
 * Gets who may change the feature flags of a project.
 *
 * `GET /projects/:project_id/feature_flags_settings`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/)
 */
export function getSettings(
  client: Client,
  params: FeatureFlagsGetSettingsParams,
  options?: RequestOptions,
): Call<FeatureFlagSettings> {
  return client.call(
    { id: "featureFlags.getSettings", method: "GET", path: "/projects/{project_id}/feature_flags_settings" },
    params,
    options,
  );
}

/** Parameters of `updateSettings`. */
export interface FeatureFlagsUpdateSettingsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Lowest role that may change feature flags. */
  minimum_role: ProjectMinimumRole;
}

/**
 * Update feature flag settings of a project.
 *
 * Changes who may change the feature flags of a project.
 *
 * `PUT /projects/:project_id/feature_flags_settings`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/)
 */
export function updateSettings(
  client: Client,
  params: FeatureFlagsUpdateSettingsParams,
  options?: RequestOptions,
): Call<FeatureFlagSettings> {
  return client.call(
    { id: "featureFlags.updateSettings", method: "PUT", path: "/projects/{project_id}/feature_flags_settings" },
    params,
    options,
  );
}

/** Feature flag of a project. */
export interface FeatureFlag {
  /** Name of the feature flag. */
  name: string;
  /** Text that describes it; null without one. */
  description: string | null;
  /** Whether it is on. */
  active: boolean;
  /** `new_version_flag`. */
  version: string;
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Always empty; the scopes are those of the strategies. */
  scopes: FeatureFlagScope[];
  /** For whom and where it is on. */
  strategies: FeatureFlagStrategy[];
}

/** Whether feature flags are on. */
export type FeatureFlagCondition = "enabled" | "disabled";

/** Environments that a strategy is for. */
export interface FeatureFlagScope {
  /** ID of the scope. */
  id: number;
  /** Name of an environment, or a pattern such as `review/*`; `*` for all. */
  environment_scope: string;
}

/** Environments that a new strategy is for. */
export interface FeatureFlagScopeCreation {
  /** Name of an environment, or a pattern such as `review/*`; `*` for all. */
  environment_scope: string;
}

/** Environments: without `id` a new scope, with it one to change, or to remove with `_destroy`. */
export interface FeatureFlagScopeUpdate {
  /** ID of the scope to change or remove. */
  id?: number;
  /** Name of an environment, or a pattern such as `review/*`; `*` for all. */
  environment_scope?: string;
  /** Whether to remove the scope with this `id`. */
  _destroy?: boolean;
}

/** Who may change feature flags of a project. */
export interface FeatureFlagSettings {
  /** Lowest role that may change feature flags. */
  minimum_role: ProjectMinimumRole | (string & {});
}

/** What a user must keep to see a feature again the next time. */
export type FeatureFlagStickiness = "default" | "userId" | "sessionId" | "random";

/** For whom and where a feature flag is on. */
export interface FeatureFlagStrategy {
  /** ID of the strategy. */
  id: number;
  /** Whom it is for. */
  name: FeatureFlagStrategyName | (string & {});
  /** What the strategy needs to know; empty for `default` and `gitlabUserList`. */
  parameters: FeatureFlagStrategyParameters;
  /** Environments that it is for. */
  scopes: FeatureFlagScope[];
  /** List of users of a `gitlabUserList` strategy; null for others. */
  user_list: FeatureFlagUserListBasic | null;
}

/** Strategy for a new feature flag. */
export interface FeatureFlagStrategyCreation {
  /** Whom it is for. */
  name: FeatureFlagStrategyName;
  /** What the strategy needs to know. */
  parameters?: FeatureFlagStrategyParameters;
  /** ID of the list of users, for `gitlabUserList`. */
  user_list_id?: number;
  /** Environments that it is for. */
  scopes?: FeatureFlagScopeCreation[];
}

/** Whom a strategy is for: everyone, a percentage of users, or users that are named. */
export type FeatureFlagStrategyName =
  "default" | "flexibleRollout" | "gradualRolloutUserId" | "userWithId" | "gitlabUserList";

/** What a strategy needs to know; all values are text. */
export interface FeatureFlagStrategyParameters {
  /** Name that the percentage is calculated with, usually `default`. */
  groupId?: string;
  /** Percentage of signed-in users, for `gradualRolloutUserId`. */
  percentage?: string;
  /** Percentage of users, for `flexibleRollout`. */
  rollout?: string;
  /** What decides whether a user is among them, for `flexibleRollout`. */
  stickiness?: FeatureFlagStickiness | (string & {});
  /** IDs of users separated by commas, for `userWithId`. */
  userIds?: string;
}

/** Strategy: without `id` a new one, with it one to change, or to remove with `_destroy`. */
export interface FeatureFlagStrategyUpdate {
  /** ID of the strategy to change or remove. */
  id?: number;
  /** Whom it is for. */
  name?: FeatureFlagStrategyName;
  /** What the strategy needs to know. */
  parameters?: FeatureFlagStrategyParameters;
  /** ID of the list of users, for `gitlabUserList`. */
  user_list_id?: number;
  /** Environments to add, change or remove. */
  scopes?: FeatureFlagScopeUpdate[];
  /** Whether to remove the strategy with this `id`. */
  _destroy?: boolean;
}

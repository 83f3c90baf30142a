// From spec/resources/plan-limits.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Limits that a plan sets to those who have it.
 *
 * [Documentation](https://docs.gitlab.com/api/plan_limits/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";

/** Parameters of `get`. */
export interface PlanLimitsGetParams {
  /** Plan whose limits to get. Default: `default`. */
  plan_name?: PlanName;
}

/**
 * Get the limits of a plan.
 *
 * Gets the limits of one plan.
 *
 * `GET /application/plan_limits`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/plan_limits/#retrieve-current-plan-limits)
 */
export function get(client: Client, params?: PlanLimitsGetParams, options?: RequestOptions): Call<PlanLimits> {
  return queryCall(client, { id: "planLimits.get", method: "GET", path: "/application/plan_limits" }, params, options);
}

/** Parameters of `update`. */
export interface PlanLimitsUpdateParams {
  /** Plan whose limits to change. */
  plan_name: PlanName;
  /** Largest file of a Cargo package, in bytes. */
  cargo_max_file_size?: number;
  /** How many jobs active pipelines of a project may have together; 0 for any number. */
  ci_active_jobs?: number;
  /** How many CI/CD variables the instance may have. */
  ci_instance_level_variables?: number;
  /** How many jobs one job may name in `needs`. */
  ci_needs_size_limit?: number;
  /** How many pipeline schedules a project may have. */
  ci_pipeline_schedules?: number;
  /** How many jobs one pipeline may have; 0 for any number. */
  ci_pipeline_size?: number;
  /** How many pipeline subscriptions to and from a project there may be. */
  ci_project_subscriptions?: number;
  /** How many runners of a group may have been active within seven days. */
  ci_registered_group_runners?: number;
  /** How many runners of a project may have been active within seven days. */
  ci_registered_project_runners?: number;
  /** Largest file of a Conan package, in bytes. */
  conan_max_file_size?: number;
  /** Largest dotenv artifact, in bytes. Since GitLab 17.1. */
  dotenv_size?: number;
  /** How many variables a dotenv artifact may have. Since GitLab 17.1. */
  dotenv_variables?: number;
  /** Storage of a top-level group from which limits are enforced, in MiB. */
  enforcement_limit?: number;
  /** Largest file of a generic package, in bytes. */
  generic_packages_max_file_size?: number;
  /** Largest Helm chart, in bytes. */
  helm_max_file_size?: number;
  /** Largest file of a Maven package, in bytes. */
  maven_max_file_size?: number;
  /** How many pipelines of a merge train may run side by side. Since GitLab 19.0. */
  max_pipelines_per_merge_train?: number;
  /** Storage of a top-level group from which owners are warned, in MiB. */
  notification_limit?: number;
  /** Largest file of an npm package, in bytes. */
  npm_max_file_size?: number;
  /** Largest file of a NuGet package, in bytes. */
  nuget_max_file_size?: number;
  /** How many downstream pipelines one pipeline may lead to; more than 1,000 is not advised. */
  pipeline_hierarchy_size?: number;
  /** Largest file of a PyPI package, in bytes. */
  pypi_max_file_size?: number;
  /** How many emails Service Desk may send a day. */
  service_desk_outbound_emails_per_day?: number;
  /** How many emails Service Desk may send an hour. */
  service_desk_outbound_emails_per_hour?: number;
  /** Largest storage of a top-level group, in MiB. */
  storage_size_limit?: number;
  /** Largest file of a Terraform module, in bytes. */
  terraform_module_max_file_size?: number;
  /** How often webhooks of a top-level group may be called a minute; 0 for any number. Since GitLab 18.5. */
  web_hook_calls?: number;
  /** The same for groups with few seats. */
  web_hook_calls_low?: number;
  /** The same for groups with more seats. */
  web_hook_calls_mid?: number;
}

/**
 * Update the limits of a plan.
 *
 * Changes limits of one plan.
 *
 * `PUT /application/plan_limits`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/plan_limits/#update-plan-limits)
 */
export function update(client: Client, params: PlanLimitsUpdateParams, options?: RequestOptions): Call<PlanLimits> {
  return client.call({ id: "planLimits.update", method: "PUT", path: "/application/plan_limits" }, params, options);
}

/** Change of one limit of a plan. */
export interface PlanLimitChange {
  /** When it changed, in seconds since 1970. */
  timestamp?: number;
  /** ID of the user who changed it. */
  user_id?: number;
  /** Name that this user is mentioned with. */
  username?: string;
  /** The new limit. */
  value?: number;
}

/** Limits of a plan. */
export interface PlanLimits {
  /** Largest file of a Cargo package, in bytes. */
  cargo_max_file_size?: number;
  /** How many jobs active pipelines of a project may have together; 0 for any number. */
  ci_active_jobs: number;
  /** How many CI/CD variables the instance may have. */
  ci_instance_level_variables: number;
  /** How many jobs one job may name in `needs`. */
  ci_needs_size_limit: number;
  /** How many pipeline schedules a project may have. */
  ci_pipeline_schedules: number;
  /** How many jobs one pipeline may have; 0 for any number. */
  ci_pipeline_size: number;
  /** How many pipeline subscriptions to and from a project there may be. */
  ci_project_subscriptions: number;
  /** How many runners of a group may have been active within seven days. */
  ci_registered_group_runners: number;
  /** How many runners of a project may have been active within seven days. */
  ci_registered_project_runners: number;
  /** Largest file of a Conan package, in bytes. */
  conan_max_file_size: number;
  /** Largest dotenv artifact, in bytes. */
  dotenv_size: number;
  /** How many variables a dotenv artifact may have. */
  dotenv_variables: number;
  /** Storage of a top-level group from which limits are enforced, in MiB. */
  enforcement_limit?: number;
  /** Largest file of a generic package, in bytes. */
  generic_packages_max_file_size: number;
  /** Largest Helm chart, in bytes. */
  helm_max_file_size: number;
  /** Largest file of a Maven package, in bytes. */
  maven_max_file_size: number;
  /** How many pipelines of a merge train may run side by side. */
  max_pipelines_per_merge_train?: number;
  /** Storage of a top-level group from which owners are warned, in MiB. */
  notification_limit?: number;
  /** Largest file of an npm package, in bytes. */
  npm_max_file_size: number;
  /** Largest file of a NuGet package, in bytes. */
  nuget_max_file_size: number;
  /** How many downstream pipelines one pipeline may lead to; more than 1,000 is not advised. */
  pipeline_hierarchy_size: number;
  /** Largest file of a PyPI package, in bytes. */
  pypi_max_file_size: number;
  /** How many emails Service Desk may send a day. */
  service_desk_outbound_emails_per_day?: number;
  /** How many emails Service Desk may send an hour. */
  service_desk_outbound_emails_per_hour?: number;
  /** Largest storage of a top-level group, in MiB. */
  storage_size_limit?: number;
  /** Largest file of a Terraform module, in bytes. */
  terraform_module_max_file_size: number;
  /** How often webhooks of a top-level group may be called a minute; 0 for any number. */
  web_hook_calls?: number;
  /** The same for groups with few seats. */
  web_hook_calls_low?: number;
  /** The same for groups with more seats. */
  web_hook_calls_mid?: number;
  /** How limits changed, by name of the limit. */
  limits_history?: Record<string, PlanLimitChange[]>;
}

/** Plan. Without a license there is `default` only. */
export type PlanName =
  | "default"
  | "free"
  | "bronze"
  | "silver"
  | "premium"
  | "gold"
  | "ultimate"
  | "ultimate_trial"
  | "ultimate_trial_paid_customer"
  | "premium_trial"
  | "opensource";

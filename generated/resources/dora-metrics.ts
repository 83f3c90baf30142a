// From spec/resources/dora-metrics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Metrics of how often and how well projects deliver: deployment frequency, lead time, time to restore,
 * failure rate.
 *
 * [Documentation](https://docs.gitlab.com/api/dora/metrics/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { EnvironmentTier } from "../shared/environments.js";
import type { GroupIdOrPath, ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `listForGroup`. */
export interface DoraMetricsListForGroupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Which metric. */
  metric: DoraMetricName;
  /** First day; 3 months ago unless given. As `YYYY-MM-DD`. */
  start_date?: string;
  /** Last day; today unless given. As `YYYY-MM-DD`. */
  end_date?: string;
  /** Whether there is a value for each day, for each month, or one for the whole time. Default: `daily`. */
  interval?: DoraInterval;
  /** Tiers of the environments that count; `production` unless given. */
  environment_tiers?: EnvironmentTier[];
}

/**
 * List DORA metrics of a group.
 *
 * Lists the values of one DORA metric of a group over time. At least the Reporter role is needed.
 *
 * `GET /groups/:group_id/dora/metrics`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/dora/metrics/#retrieve-group-level-dora-metrics)
 */
export function listForGroup(
  client: Client,
  params: DoraMetricsListForGroupParams,
  options?: RequestOptions,
): Call<DoraMetric[]> {
  return queryCall(
    client,
    {
      id: "doraMetrics.listForGroup",
      method: "GET",
      path: "/groups/{group_id}/dora/metrics",
      csv: ["environment_tiers"],
    },
    params,
    options,
  );
}

/** Parameters of `listDeploymentFrequency`. */
export interface DoraMetricsListDeploymentFrequencyParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the environment. */
  environment: string;
  /** When the first period begins. */
  from: string | Date;
  /** When the last period ends; now unless given. */
  to?: string | Date;
  /**
   * Whether there is a number for each day, for each month, or one for the whole time; the whole time unless
   * given.
   */
  interval?: DoraInterval;
}

/**
 * List deployment frequencies of a project.
 *
 * Lists how often a project was deployed to an environment, over time.
 *
 * `GET /projects/:project_id/analytics/deployment_frequency`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/dora/metrics/)
 */
export function listDeploymentFrequency(
  client: Client,
  params: DoraMetricsListDeploymentFrequencyParams,
  options?: RequestOptions,
): Call<DeploymentFrequency[]> {
  return queryCall(
    client,
    {
      id: "doraMetrics.listDeploymentFrequency",
      method: "GET",
      path: "/projects/{project_id}/analytics/deployment_frequency",
    },
    params,
    options,
  );
}

/** Parameters of `listForProject`. */
export interface DoraMetricsListForProjectParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Which metric. */
  metric: DoraMetricName;
  /** First day; 3 months ago unless given. As `YYYY-MM-DD`. */
  start_date?: string;
  /** Last day; today unless given. As `YYYY-MM-DD`. */
  end_date?: string;
  /** Whether there is a value for each day, for each month, or one for the whole time. Default: `daily`. */
  interval?: DoraInterval;
  /** Tiers of the environments that count; `production` unless given. */
  environment_tiers?: EnvironmentTier[];
}

/**
 * List DORA metrics of a project.
 *
 * Lists the values of one DORA metric of a project over time. At least the Reporter role is needed.
 *
 * `GET /projects/:project_id/dora/metrics`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/dora/metrics/#retrieve-project-level-dora-metrics)
 */
export function listForProject(
  client: Client,
  params: DoraMetricsListForProjectParams,
  options?: RequestOptions,
): Call<DoraMetric[]> {
  return queryCall(
    client,
    {
      id: "doraMetrics.listForProject",
      method: "GET",
      path: "/projects/{project_id}/dora/metrics",
      csv: ["environment_tiers"],
    },
    params,
    options,
  );
}

/** Number of deployments in a period. */
export interface DeploymentFrequency {
  /** How many deployments there were. */
  value: number;
  /** First day of the period. */
  from: string;
  /** Day after the period. */
  to: string;
}

/** How values are put together over time. */
export type DoraInterval = "all" | "monthly" | "daily";

/** Value of a DORA metric in a period. */
export interface DoraMetric {
  /** First day of the period; null where the period is the whole time. */
  date: string | null;
  /**
   * Deployments (`deployment_frequency`), median seconds (`lead_time_for_changes`,
   * `time_to_restore_service`), or incidents per deployment (`change_failure_rate`); null where there is
   * nothing to measure.
   */
  value: number | null;
}

/** DORA metric. */
export type DoraMetricName =
  "deployment_frequency" | "lead_time_for_changes" | "time_to_restore_service" | "change_failure_rate";

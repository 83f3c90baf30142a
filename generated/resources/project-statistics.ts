// From spec/resources/project-statistics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * How often projects are cloned and fetched.
 *
 * [Documentation](https://docs.gitlab.com/api/project_statistics/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface ProjectStatisticsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get fetches of a project.
 *
 * Gets how often a project was cloned or fetched over HTTP on each of the past 30 days; SSH does not count.
 * For who may read the repository.
 *
 * `GET /projects/:project_id/statistics`
 *
 * [Documentation](https://docs.gitlab.com/api/project_statistics/#retrieve-the-statistics-of-the-last-30-days)
 */
export function get(
  client: Client,
  params: ProjectStatisticsGetParams,
  options?: RequestOptions,
): Call<ProjectDailyStatistics> {
  return client.call(
    { id: "projectStatistics.get", method: "GET", path: "/projects/{project_id}/statistics" },
    params,
    options,
  );
}

/** Fetches of a day. */
export interface ProjectDailyFetches {
  /** Fetches on that day. */
  count: number;
  /** The day. */
  date: string;
}

/** How often a project was fetched. */
export interface ProjectDailyStatistics {
  /** Clones and fetches over HTTP. */
  fetches: ProjectFetches;
}

/** Fetches in all, and by day. */
export interface ProjectFetches {
  /** Fetches of the past 30 days. */
  total: number;
  /** Fetches of each day that had any, latest day first. */
  days: ProjectDailyFetches[];
}

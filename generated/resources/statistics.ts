// From spec/resources/statistics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Numbers of what an instance holds.
 *
 * [Documentation](https://docs.gitlab.com/api/statistics/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Get statistics of the instance.
 *
 * Gets how many records of each kind the instance has. Numbers from 10,000 on may be estimates.
 *
 * `GET /application/statistics`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/statistics/#retrieve-application-statistics)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<ApplicationStatistics> {
  return client.call({ id: "statistics.get", method: "GET", path: "/application/statistics" }, params, options);
}

/** Number of records, or the same as text with separators, such as `1,234`. */
export type ApplicationCount = number | string;

/** How many records of each kind the instance has. */
export interface ApplicationStatistics {
  /** Forks of projects. */
  forks: ApplicationCount;
  /** Issues of all projects. */
  issues: ApplicationCount;
  /** Merge requests of all projects. */
  merge_requests: ApplicationCount;
  /** Comments, and what GitLab noted itself. */
  notes: ApplicationCount;
  /** Snippets of projects and users. */
  snippets: ApplicationCount;
  /** SSH keys of users, and deploy keys. */
  ssh_keys: ApplicationCount;
  /** Milestones of projects and groups. */
  milestones: ApplicationCount;
  /** User accounts in any state. */
  users: ApplicationCount;
  /** Projects of all namespaces. */
  projects: ApplicationCount;
  /** Groups and subgroups. */
  groups: ApplicationCount;
  /** User accounts that are active. */
  active_users: ApplicationCount;
}

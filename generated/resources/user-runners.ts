// From spec/resources/user-runners.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Runners that the caller owns.
 *
 * [Documentation](https://docs.gitlab.com/api/users/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { RunnerAccessLevel, RunnerRegistrationDetails, RunnerType } from "../shared/runners.js";

/** Parameters of `create`. */
export interface UserRunnersCreateParams {
  /** Where the runner takes jobs from. */
  runner_type: RunnerType;
  /** ID of the group; needed for a group runner. */
  group_id?: number;
  /** ID of the project; needed for a project runner. */
  project_id?: number;
  /** Text that describes the runner. */
  description?: string;
  /** Note for those who run it, at most 1,024 characters. */
  maintenance_note?: string;
  /** Whether it takes no new jobs. */
  paused?: boolean;
  /** Whether it is kept to the present project. Default: `false`. */
  locked?: boolean;
  /** Whether it takes jobs of all refs or of protected ones only. */
  access_level?: RunnerAccessLevel;
  /** Whether it takes jobs without tags. Default: `true`. */
  run_untagged?: boolean;
  /** Tags of the runner. GitLab also reads one text with commas. */
  tag_list?: string[];
  /** Longest time that a job may run on it, in seconds. */
  maximum_timeout?: number;
  /**
   * When the first authentication token expires: from 5 minutes to 15 days ahead, within the limits of the
   * instance, group or project. Later tokens follow the settings. Premium and Ultimate only.
   */
  token_expires_at?: string | Date;
  /**
   * When the token can no longer be rotated, at latest when it expires; together with `token_expires_at`
   * only. The same time in both means that it cannot be rotated at all. Rotation clears it. Premium and
   * Ultimate only.
   */
  token_rotation_deadline?: string | Date;
}

/**
 * Create a runner.
 *
 * Creates a runner that the caller owns, and tells its authentication token, once. The caller is an
 * administrator, or an owner of the group or project where runners may be registered; an access token needs
 * the scope `create_runner`.
 *
 * `POST /user/runners`
 *
 * [Documentation](https://docs.gitlab.com/api/users/#create-a-runner-linked-to-a-user)
 */
export function create(
  client: Client,
  params: UserRunnersCreateParams,
  options?: RequestOptions,
): Call<RunnerRegistrationDetails> {
  return client.call({ id: "userRunners.create", method: "POST", path: "/user/runners" }, params, options);
}

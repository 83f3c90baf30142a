// From spec/resources/project-pull-mirroring.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Projects whose repository follows another one.
 *
 * [Documentation](https://docs.gitlab.com/api/project_pull_mirroring/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface ProjectPullMirroringGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the pull mirror of a project.
 *
 * Gets which repository a project follows, how, and how the last update went.
 *
 * `GET /projects/:project_id/mirror/pull`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/project_pull_mirroring/#retrieve-project-pull-mirror-details)
 */
export function get(client: Client, params: ProjectPullMirroringGetParams, options?: RequestOptions): Call<PullMirror> {
  return client.call(
    { id: "projectPullMirroring.get", method: "GET", path: "/projects/{project_id}/mirror/pull" },
    params,
    options,
  );
}

/** Parameters of `start`. */
export interface ProjectPullMirroringStartParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** What happened to the pull request. */
  action?: string;
  /** Pull request at GitHub. */
  pull_request?: MirroredPullRequest;
  /** Whether to start the update even where GitLab would not. */
  force?: boolean;
}

/**
 * Start the update of a pull mirror.
 *
 * Fetches what is new in the repository that a project follows. The attributes are those of a webhook of
 * GitHub for pull requests; leave them out to update the mirror.
 *
 * `POST /projects/:project_id/mirror/pull`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/project_pull_mirroring/#start-the-pull-mirroring-process-for-a-project)
 */
export function start(client: Client, params: ProjectPullMirroringStartParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "projectPullMirroring.start",
      method: "POST",
      path: "/projects/{project_id}/mirror/pull",
      as: "none",
      idempotent: true,
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectPullMirroringUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether the project follows the other repository. */
  enabled?: boolean;
  /** Address of the other repository. */
  url?: string;
  /** Name to sign in with at the other repository. */
  auth_user?: string;
  /** Password or token to sign in with. */
  auth_password?: string;
  /** Whether updates start pipelines. */
  mirror_trigger_builds?: boolean;
  /** Whether only protected branches follow. */
  only_mirror_protected_branches?: boolean;
  /** Whether branches that went their own way are overwritten. */
  mirror_overwrites_diverged_branches?: boolean;
  /**
   * Regular expression of the branches that follow; not together with `only_mirror_protected_branches`.
   */
  mirror_branch_regex?: string;
}

/**
 * Update the pull mirror of a project.
 *
 * Changes which repository a project follows, and how; what is left out stays as it is.
 *
 * `PUT /projects/:project_id/mirror/pull`
 *
 * Requires Premium. Experiment. Since GitLab 17.6.
 *
 * [Documentation](https://docs.gitlab.com/api/project_pull_mirroring/#update-project-pull-mirroring-settings)
 */
export function update(
  client: Client,
  params: ProjectPullMirroringUpdateParams,
  options?: RequestOptions,
): Call<PullMirror> {
  return client.call(
    { id: "projectPullMirroring.update", method: "PUT", path: "/projects/{project_id}/mirror/pull" },
    params,
    options,
  );
}

/** Pull request at GitHub, as its webhooks tell it. */
export interface MirroredPullRequest {
  /** Number of the pull request. */
  number?: number;
  /** Branch that the changes are on. */
  head?: MirroredPullRequestSide;
  /** Branch that the changes are for. */
  base?: MirroredPullRequestSide;
}

/** Repository at GitHub. */
export interface MirroredPullRequestRepository {
  /** Owner and name of the repository, such as `octocat/hello-world`. */
  full_name?: string;
}

/** One of the two branches of a pull request at GitHub. */
export interface MirroredPullRequestSide {
  /** Name of the branch. */
  ref?: string;
  /** SHA of its latest commit. */
  sha?: string;
  /** Repository that it is in. */
  repo?: MirroredPullRequestRepository;
}

/** Repository that a project follows. */
export interface PullMirror {
  /** ID of the mirror. */
  id: number;
  /** State of the latest update. */
  update_status: PullMirrorStatus | (string & {});
  /** Address of the other repository, without name and password. */
  url: string | null;
  /** Why the latest update failed; null where it did not. */
  last_error: string | null;
  /** When the latest update ended. */
  last_update_at: string | null;
  /** When the latest update started. */
  last_update_started_at: string | null;
  /** When the latest update that succeeded ended. */
  last_successful_update_at: string | null;
  /** Whether the project follows the other repository. Since GitLab 17.5. */
  enabled: boolean;
  /** Whether updates start pipelines. Since GitLab 17.5. */
  mirror_trigger_builds: boolean;
  /** Whether only protected branches follow; null where that was never set. Since GitLab 17.5. */
  only_mirror_protected_branches: boolean | null;
  /**
   * Whether branches that went their own way are overwritten; null where that was never set. Since GitLab
   * 17.5.
   */
  mirror_overwrites_diverged_branches: boolean | null;
  /** Regular expression of the branches that follow; null for all. Since GitLab 17.5. */
  mirror_branch_regex: string | null;
}

/** State of the update of a pull mirror. */
export type PullMirrorStatus = "none" | "scheduled" | "started" | "finished" | "failed" | "canceled";

// From spec/resources/commit-statuses.yaml. Do not edit: `npm run generate` writes this file.

/**
 * States of jobs, external ones included, for a commit.
 *
 * [Documentation](https://docs.gitlab.com/api/commits/)
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
import type { JobStatus } from "../shared/jobs.js";
import type { ProjectIdOrPath, SortDirection } from "../shared/schemas.js";
import type { UserBasic } from "../shared/users.js";

/** Parameters of `list`. */
export interface CommitStatusesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** Branch or tag; the default branch unless given. */
  ref?: string;
  /** Only jobs of this stage. */
  stage?: string;
  /** Only jobs of this name. */
  name?: string;
  /** Only jobs of this pipeline. Since GitLab 17.9. */
  pipeline_id?: number;
  /** Whether to list all runs of a job rather than the latest. Default: `false`. */
  all?: boolean;
  /** Attribute to sort by. Default: `id`. Since GitLab 17.9. */
  order_by?: CommitStatusOrderBy;
  /** Direction of sorting. Default: `asc`. Since GitLab 17.9. */
  sort?: SortDirection;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List statuses of a commit.
 *
 * Lists the states of the jobs, external ones included, that ran for a commit.
 *
 * `GET /projects/:project_id/repository/commits/:sha/statuses`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#list-commit-statuses)
 */
export function list(client: Client, params: CommitStatusesListParams, options?: ListOptions): ListCall<CommitStatus> {
  return listCall(
    client,
    {
      id: "commitStatuses.list",
      method: "GET",
      path: "/projects/{project_id}/repository/commits/{sha}/statuses",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `set`. */
export interface CommitStatusesSetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Commit SHA, or the name of a branch or tag. */
  sha: string;
  /** State of the job. */
  state: CommitStatusState;
  /** Branch or tag that the status is for. */
  ref?: string;
  /** Address of a page about the job. */
  target_url?: string;
  /** Short text. */
  description?: string;
  /** Name that tells the job from those of other systems. Default: `default`. */
  name?: string;
  /** Another spelling of `name`. */
  context?: string;
  /** Test coverage in percent. */
  coverage?: number;
  /** ID of the pipeline, where the commit has several. */
  pipeline_id?: number;
}

/**
 * Set the status of a commit.
 *
 * Sets the state of an external job for a commit, in a pipeline that is created where none fits. Answers 409
 * while another update of the same commit is under way; try again then.
 *
 * `POST /projects/:project_id/statuses/:sha`
 *
 * [Documentation](https://docs.gitlab.com/api/commits/#set-commit-pipeline-status)
 */
export function set(client: Client, params: CommitStatusesSetParams, options?: RequestOptions): Call<CommitStatus> {
  return client.call(
    { id: "commitStatuses.set", method: "POST", path: "/projects/{project_id}/statuses/{sha}" },
    params,
    options,
  );
}

/** State of a job for a commit. */
export interface CommitStatus {
  /** ID of the job. */
  id: number;
  /** SHA of the commit. */
  sha: string;
  /** Branch or tag. */
  ref: string | null;
  /** State. */
  status: JobStatus | (string & {});
  /** Name of the job. */
  name: string;
  /** Address of a page about it. */
  target_url: string | null;
  /** Short text. */
  description: string | null;
  /** When it was created. */
  created_at: string;
  /** When it began; null before that. */
  started_at: string | null;
  /** When it ended; null before that. */
  finished_at: string | null;
  /** Whether the pipeline succeeds though it fails. */
  allow_failure: boolean;
  /** Test coverage in percent. */
  coverage?: number | null;
  /** ID of its pipeline. */
  pipeline_id?: number;
  /** Who started it. */
  author: UserBasic | null;
}

/** Attribute that statuses are sorted by. */
export type CommitStatusOrderBy = "id" | "pipeline_id";

/** State of an external job. */
export type CommitStatusState = "pending" | "running" | "success" | "failed" | "canceled" | "skipped";

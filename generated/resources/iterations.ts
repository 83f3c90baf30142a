// From spec/resources/iterations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Iterations that a project can use.
 *
 * [Documentation](https://docs.gitlab.com/api/iterations/)
 *
 * @module
 */

import { type Client, listCall, type ListCall, type ListOptions } from "../../runtime/client.js";
import type { Iteration } from "../shared/issues.js";
import type { IterationSearchField, IterationStateFilter } from "../shared/iterations.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface IterationsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** State of the iterations to list. Default: `all`. */
  state?: IterationStateFilter;
  /** Text that the title contains. */
  search?: string;
  /** Where `search` looks; the title unless given. Default: `["title"]`. Since GitLab 16.2. */
  in?: IterationSearchField[];
  /** Whether to list iterations of the groups above too. Default: `true`. */
  include_ancestors?: boolean;
  /** Whether to list iterations of the subgroups too. Default: `false`. Since GitLab 16.7. */
  include_descendants?: boolean;
  /** Only iterations changed before this time. Since GitLab 15.10. */
  updated_before?: string | Date;
  /** Only iterations changed after this time. Since GitLab 15.10. */
  updated_after?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List iterations of a project.
 *
 * Lists the iterations of the group of a project and of the groups above it. Projects have none of their own.
 *
 * `GET /projects/:project_id/iterations`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/iterations/#list-all-project-iterations)
 */
export function list(client: Client, params: IterationsListParams, options?: ListOptions): ListCall<Iteration> {
  return listCall(
    client,
    { id: "iterations.list", method: "GET", path: "/projects/{project_id}/iterations", pagination: "offset" },
    params,
    options,
  );
}

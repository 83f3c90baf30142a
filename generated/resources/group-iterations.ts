// From spec/resources/group-iterations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Iterations of a group.
 *
 * [Documentation](https://docs.gitlab.com/api/group_iterations/)
 *
 * @module
 */

import { type Client, listCall, type ListCall, type ListOptions } from "../../runtime/client.js";
import type { Iteration } from "../shared/issues.js";
import type { IterationSearchField, IterationStateFilter } from "../shared/iterations.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupIterationsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * List iterations of a group.
 *
 * Lists the iterations of a group and of the groups above it.
 *
 * `GET /groups/:group_id/iterations`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_iterations/#list-all-group-iterations)
 */
export function list(client: Client, params: GroupIterationsListParams, options?: ListOptions): ListCall<Iteration> {
  return listCall(
    client,
    { id: "groupIterations.list", method: "GET", path: "/groups/{group_id}/iterations", pagination: "offset" },
    params,
    options,
  );
}

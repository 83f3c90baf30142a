// From spec/resources/group-releases.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Releases of the projects of a group.
 *
 * [Documentation](https://docs.gitlab.com/api/group_releases/)
 *
 * @module
 */

import { type Client, listCall, type ListCall, type ListOptions } from "../../runtime/client.js";
import type { Release, ReleaseBasic } from "../shared/releases.js";
import type { GroupIdOrPath, SortDirection } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupReleasesListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Direction of sorting of the releases. Default: `desc`. */
  sort?: SortDirection;
  /** Whether to answer a few attributes of each release only. Default: `false`. */
  simple?: boolean;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List releases in a group.
 *
 * With `simple: true`, gives `ReleaseBasic`.
 *
 * `GET /groups/:group_id/releases`
 *
 * Since GitLab 14.10.
 *
 * [Documentation](https://docs.gitlab.com/api/group_releases/#list-all-releases-in-a-group)
 */
export function list(
  client: Client,
  params: GroupReleasesListParams & { simple: true },
  options?: ListOptions,
): ListCall<ReleaseBasic>;
/**
 * List releases in a group.
 *
 * Lists the releases of all projects of a group and its subgroups, sorted by when they were released.
 *
 * `GET /groups/:group_id/releases`
 *
 * Since GitLab 14.10.
 *
 * [Documentation](https://docs.gitlab.com/api/group_releases/#list-all-releases-in-a-group)
 */
export function list(client: Client, params: GroupReleasesListParams, options?: ListOptions): ListCall<Release>;
export function list(client: Client, params: GroupReleasesListParams, options?: ListOptions): ListCall<unknown> {
  return listCall(
    client,
    { id: "groupReleases.list", method: "GET", path: "/groups/{group_id}/releases", pagination: "offset" },
    params,
    options,
  );
}

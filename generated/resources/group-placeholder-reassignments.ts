// From spec/resources/group-placeholder-reassignments.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Assigns what placeholder users made during imports to real users, many at once.
 *
 * [Documentation](https://docs.gitlab.com/api/group_placeholder_reassignments/)
 *
 * @module
 */

import type { Call, Client, RequestOptions, Upload } from "../../runtime/client.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `download`. */
export interface GroupPlaceholderReassignmentsDownloadParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Download placeholders to reassign.
 *
 * Downloads a table of the placeholder users of a top-level group that wait for a real user.
 *
 * `GET /groups/:group_id/placeholder_reassignments`
 *
 * Since GitLab 17.10.
 *
 * [Documentation](https://docs.gitlab.com/api/group_placeholder_reassignments/#retrieve-pending-reassignments)
 */
export function download(
  client: Client,
  params: GroupPlaceholderReassignmentsDownloadParams,
  options?: RequestOptions,
): Call<string> {
  return client.call(
    {
      id: "groupPlaceholderReassignments.download",
      method: "GET",
      path: "/groups/{group_id}/placeholder_reassignments",
      as: "text",
    },
    params,
    options,
  );
}

/** Parameters of `upload`. */
export interface GroupPlaceholderReassignmentsUploadParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** The table, as CSV. */
  file: Upload;
}

/**
 * Reassign placeholders.
 *
 * Starts to reassign placeholder users as a table says, where its columns for usernames or email addresses
 * are filled in. An email tells when it is done.
 *
 * `POST /groups/:group_id/placeholder_reassignments`
 *
 * Since GitLab 17.10.
 *
 * [Documentation](https://docs.gitlab.com/api/group_placeholder_reassignments/#reassign-placeholders)
 */
export function upload(
  client: Client,
  params: GroupPlaceholderReassignmentsUploadParams,
  options?: RequestOptions,
): Call<PlaceholderReassignment> {
  return client.call(
    {
      id: "groupPlaceholderReassignments.upload",
      method: "POST",
      path: "/groups/{group_id}/placeholder_reassignments",
      body: "multipart",
    },
    params,
    options,
  );
}

/** Parameters of `authorize`. */
export interface GroupPlaceholderReassignmentsAuthorizeParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Authorize the upload of reassignments.
 *
 * Tells GitLab's own proxy, Workhorse, where to put the table before it passes the upload on. Nobody else may
 * call it.
 *
 * `POST /groups/:group_id/placeholder_reassignments/authorize`
 *
 * Internal. Since GitLab 17.10.
 *
 * [Documentation](https://docs.gitlab.com/api/group_placeholder_reassignments/#reassign-placeholders)
 */
export function authorize(
  client: Client,
  params: GroupPlaceholderReassignmentsAuthorizeParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "groupPlaceholderReassignments.authorize",
      method: "POST",
      path: "/groups/{group_id}/placeholder_reassignments/authorize",
      as: "none",
    },
    params,
    options,
  );
}

/** Confirmation that placeholders are reassigned. */
export interface PlaceholderReassignment {
  /** What happens, in words. */
  message: string;
}

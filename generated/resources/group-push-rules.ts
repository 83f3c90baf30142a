// From spec/resources/group-push-rules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What pushes to new projects of a group must look like.
 * @see https://docs.gitlab.com/api/group_push_rules/
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { PushRule } from "../shared/push-rules.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of {@link get}. */
export interface GroupPushRulesGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Get the push rules of a group.
 *
 * Gets what pushes to a group must look like.
 *
 * `GET /groups/:group_id/push_rule`
 *
 * Requires Premium.
 *
 * @see https://docs.gitlab.com/api/group_push_rules/#retrieve-push-rules-for-a-group
 */
export function get(client: Client, params: GroupPushRulesGetParams, options?: RequestOptions): Call<PushRule> {
  return client.call(
    { id: "groupPushRules.get", method: "GET", path: "/groups/{group_id}/push_rule" },
    params,
    options,
  );
}

/** Parameters of {@link create}. */
export interface GroupPushRulesCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether tags may not be deleted by a push. */
  deny_delete_tag?: boolean;
  /** Whether commits must come from email addresses of users. */
  member_check?: boolean;
  /** Whether files that look like secrets are refused. */
  prevent_secrets?: boolean;
  /** Regular expression (RE2) that messages must match. */
  commit_message_regex?: string;
  /** Regular expression (RE2) that messages may not match. */
  commit_message_negative_regex?: string;
  /** Regular expression (RE2) that names of branches must match. */
  branch_name_regex?: string;
  /** Regular expression (RE2) that email addresses of authors must match. */
  author_email_regex?: string;
  /** Regular expression (RE2) that names of files may not match. */
  file_name_regex?: string;
  /** Largest file in megabytes; 0 for no limit. */
  max_file_size?: number;
  /** Whether the committer's email address must be a verified one of the pushing user. */
  commit_committer_check?: boolean;
  /** Whether the committer's name must be the pushing user's. */
  commit_committer_name_check?: boolean;
  /** Whether unsigned commits are refused. */
  reject_unsigned_commits?: boolean;
  /** Whether commits without a `Signed-off-by` line are refused. */
  reject_non_dco_commits?: boolean;
}

/**
 * Add push rules to a group.
 *
 * Adds push rules to a group that has none yet.
 *
 * `POST /groups/:group_id/push_rule`
 *
 * Requires Premium.
 *
 * @see https://docs.gitlab.com/api/group_push_rules/#add-push-rules-to-a-group
 */
export function create(client: Client, params: GroupPushRulesCreateParams, options?: RequestOptions): Call<PushRule> {
  return client.call(
    { id: "groupPushRules.create", method: "POST", path: "/groups/{group_id}/push_rule" },
    params,
    options,
  );
}

/** Parameters of {@link update}. */
export interface GroupPushRulesUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether tags may not be deleted by a push. */
  deny_delete_tag?: boolean;
  /** Whether commits must come from email addresses of users. */
  member_check?: boolean;
  /** Whether files that look like secrets are refused. */
  prevent_secrets?: boolean;
  /** Regular expression (RE2) that messages must match. */
  commit_message_regex?: string;
  /** Regular expression (RE2) that messages may not match. */
  commit_message_negative_regex?: string;
  /** Regular expression (RE2) that names of branches must match. */
  branch_name_regex?: string;
  /** Regular expression (RE2) that email addresses of authors must match. */
  author_email_regex?: string;
  /** Regular expression (RE2) that names of files may not match. */
  file_name_regex?: string;
  /** Largest file in megabytes; 0 for no limit. */
  max_file_size?: number;
  /** Whether the committer's email address must be a verified one of the pushing user. */
  commit_committer_check?: boolean;
  /** Whether the committer's name must be the pushing user's. */
  commit_committer_name_check?: boolean;
  /** Whether unsigned commits are refused. */
  reject_unsigned_commits?: boolean;
  /** Whether commits without a `Signed-off-by` line are refused. */
  reject_non_dco_commits?: boolean;
}

/**
 * Update the push rules of a group.
 *
 * Changes the push rules of a group.
 *
 * `PUT /groups/:group_id/push_rule`
 *
 * Requires Premium.
 *
 * @see https://docs.gitlab.com/api/group_push_rules/#update-push-rules-for-a-group
 */
export function update(client: Client, params: GroupPushRulesUpdateParams, options?: RequestOptions): Call<PushRule> {
  return client.call(
    { id: "groupPushRules.update", method: "PUT", path: "/groups/{group_id}/push_rule" },
    params,
    options,
  );
}

/** Parameters of {@link delete_ | delete}. */
export interface GroupPushRulesDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * Delete the push rules of a group.
 *
 * Deletes the push rules of a group.
 *
 * `DELETE /groups/:group_id/push_rule`
 *
 * Requires Premium.
 *
 * @see https://docs.gitlab.com/api/group_push_rules/#delete-push-rules-from-a-group
 */
function delete_(client: Client, params: GroupPushRulesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groupPushRules.delete", method: "DELETE", path: "/groups/{group_id}/push_rule", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete the push rules of a group.
   *
   * Deletes the push rules of a group.
   *
   * `DELETE /groups/:group_id/push_rule`
   *
   * Requires Premium.
   *
   * @see https://docs.gitlab.com/api/group_push_rules/#delete-push-rules-from-a-group
   */
  delete_ as delete,
};

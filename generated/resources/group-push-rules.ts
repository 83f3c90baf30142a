// From spec/resources/group-push-rules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What pushes to new projects of a group must look like.
 *
 * [Documentation](https://docs.gitlab.com/api/group_push_rules/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { PushRule, PushRuleAttributes } from "../shared/push-rules.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
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
 * [Documentation](https://docs.gitlab.com/api/group_push_rules/#retrieve-the-push-rules-of-a-group)
 */
export function get(client: Client, params: GroupPushRulesGetParams, options?: RequestOptions): Call<PushRule> {
  return client.call(
    { id: "groupPushRules.get", method: "GET", path: "/groups/{group_id}/push_rule" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupPushRulesCreateParams extends PushRuleAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_push_rules/#add-push-rules-to-a-group)
 */
export function create(client: Client, params: GroupPushRulesCreateParams, options?: RequestOptions): Call<PushRule> {
  return client.call(
    { id: "groupPushRules.create", method: "POST", path: "/groups/{group_id}/push_rule" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupPushRulesUpdateParams extends PushRuleAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_push_rules/#update-push-rules-of-a-group)
 */
export function update(client: Client, params: GroupPushRulesUpdateParams, options?: RequestOptions): Call<PushRule> {
  return client.call(
    { id: "groupPushRules.update", method: "PUT", path: "/groups/{group_id}/push_rule" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
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
 * [Documentation](https://docs.gitlab.com/api/group_push_rules/#delete-the-push-rules-of-a-group)
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
   * [Documentation](https://docs.gitlab.com/api/group_push_rules/#delete-the-push-rules-of-a-group)
   */
  delete_ as delete,
};

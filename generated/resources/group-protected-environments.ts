// From spec/resources/group-protected-environments.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Protection of environments in all projects of a group, by tier.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_environments/)
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
import type { EnvironmentTier } from "../shared/environments.js";
import type {
  DeployAccessLevelRequest,
  DeployAccessLevelUpdate,
  EnvironmentApprovalRuleRequest,
  ProtectedEnvironment,
} from "../shared/protected-environments.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface GroupProtectedEnvironmentsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List protected environments of a group.
 *
 * Lists the protected environments of a group, by tier.
 *
 * `GET /groups/:group_id/protected_environments`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_environments/#list-all-group-level-protected-environments)
 */
export function list(
  client: Client,
  params: GroupProtectedEnvironmentsListParams,
  options?: ListOptions,
): ListCall<ProtectedEnvironment> {
  return listCall(
    client,
    {
      id: "groupProtectedEnvironments.list",
      method: "GET",
      path: "/groups/{group_id}/protected_environments",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface GroupProtectedEnvironmentsCreateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Tier of the environments to protect. */
  name: EnvironmentTier;
  /** Who may deploy. */
  deploy_access_levels: DeployAccessLevelRequest[];
  /**
   * How many approvals a deployment needs from those who may deploy; `approval_rules` say it better.
   * Default: `0`.
   */
  required_approval_count?: number;
  /** Who must approve deployments. */
  approval_rules?: EnvironmentApprovalRuleRequest[];
}

/**
 * Protect an environment of a group.
 *
 * Protects the environments of a tier in all projects of a group: only those named may deploy to them.
 *
 * `POST /groups/:group_id/protected_environments`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_environments/#protect-a-single-environment)
 */
export function create(
  client: Client,
  params: GroupProtectedEnvironmentsCreateParams,
  options?: RequestOptions,
): Call<ProtectedEnvironment> {
  return client.call(
    { id: "groupProtectedEnvironments.create", method: "POST", path: "/groups/{group_id}/protected_environments" },
    params,
    options,
  );
}

/** Parameters of `get`. */
export interface GroupProtectedEnvironmentsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Tier of the protected environments. */
  name: EnvironmentTier;
}

/**
 * Get a protected environment of a group.
 *
 * Gets the protection of the environments of this tier.
 *
 * `GET /groups/:group_id/protected_environments/:name`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_environments/#retrieve-a-single-protected-environment)
 */
export function get(
  client: Client,
  params: GroupProtectedEnvironmentsGetParams,
  options?: RequestOptions,
): Call<ProtectedEnvironment> {
  return client.call(
    { id: "groupProtectedEnvironments.get", method: "GET", path: "/groups/{group_id}/protected_environments/{name}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface GroupProtectedEnvironmentsUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Tier of the protected environments. */
  name: EnvironmentTier;
  /** Entries of who may deploy to add, change or remove. */
  deploy_access_levels?: DeployAccessLevelUpdate[];
  /**
   * How many approvals a deployment needs from those who may deploy; `approval_rules` say it better.
   * Default: `0`.
   */
  required_approval_count?: number;
  /** Who must approve deployments. */
  approval_rules?: EnvironmentApprovalRuleRequest[];
}

/**
 * Update a protected environment of a group.
 *
 * Changes who may deploy and who must approve. Entries of the lists are added, changed by their `id`, or
 * removed with `_destroy`; others stay.
 *
 * `PUT /groups/:group_id/protected_environments/:name`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_environments/#update-a-protected-environment)
 */
export function update(
  client: Client,
  params: GroupProtectedEnvironmentsUpdateParams,
  options?: RequestOptions,
): Call<ProtectedEnvironment> {
  return client.call(
    {
      id: "groupProtectedEnvironments.update",
      method: "PUT",
      path: "/groups/{group_id}/protected_environments/{name}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface GroupProtectedEnvironmentsDeleteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Tier of the protected environments. */
  name: EnvironmentTier;
}

/**
 * Unprotect an environment of a group.
 *
 * Lifts the protection of the environments of this tier.
 *
 * `DELETE /groups/:group_id/protected_environments/:name`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/group_protected_environments/#unprotect-a-single-environment)
 */
function delete_(client: Client, params: GroupProtectedEnvironmentsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "groupProtectedEnvironments.delete",
      method: "DELETE",
      path: "/groups/{group_id}/protected_environments/{name}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Unprotect an environment of a group.
   *
   * Lifts the protection of the environments of this tier.
   *
   * `DELETE /groups/:group_id/protected_environments/:name`
   *
   * Requires Premium.
   *
   * [Documentation](https://docs.gitlab.com/api/group_protected_environments/#unprotect-a-single-environment)
   */
  delete_ as delete,
};

// From spec/resources/group-security-settings.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Security settings of the projects of a group.
 *
 * [Documentation](https://docs.gitlab.com/api/group_security_settings/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `update`. */
export interface GroupSecuritySettingsUpdateParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Whether pushes with secrets are refused in the projects of the group. */
  secret_push_protection_enabled: boolean;
  /** IDs of projects whose setting stays as it is. */
  projects_to_exclude?: number[];
}

/**
 * Update security settings of a group.
 *
 * Turns secret push protection on or off in all projects of a group, those of its subgroups among them.
 *
 * `PUT /groups/:group_id/security_settings`
 *
 * Requires Ultimate. Since GitLab 17.7.
 *
 * [Documentation](https://docs.gitlab.com/api/group_security_settings/#update-group-security-settings)
 */
export function update(
  client: Client,
  params: GroupSecuritySettingsUpdateParams,
  options?: RequestOptions,
): Call<GroupSecuritySettings> {
  return client.call(
    { id: "groupSecuritySettings.update", method: "PUT", path: "/groups/{group_id}/security_settings" },
    params,
    options,
  );
}

/** Security settings of the projects of a group. */
export interface GroupSecuritySettings {
  /** Whether pushes with secrets are refused. */
  secret_push_protection_enabled: boolean;
  /** What went wrong; empty where nothing did. */
  errors: string[];
}

// From spec/resources/compliance-policy-settings.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Where the security policies of the instance are kept.
 *
 * [Documentation](https://docs.gitlab.com/api/compliance_policy_settings/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Get security policy settings.
 *
 * Gets the group whose security policies count for the whole instance.
 *
 * `GET /admin/security/compliance_policy_settings`
 *
 * Requires Ultimate. Since GitLab 18.2. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/compliance_policy_settings/#retrieve-security-policy-settings)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<CompliancePolicySettings> {
  return client.call(
    { id: "compliancePolicySettings.get", method: "GET", path: "/admin/security/compliance_policy_settings" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface CompliancePolicySettingsUpdateParams {
  /** ID of the group, which must be a top-level one; null for none. */
  csp_namespace_id: number | null;
}

/**
 * Update security policy settings.
 *
 * Chooses the group whose security policies count for the whole instance.
 *
 * `PUT /admin/security/compliance_policy_settings`
 *
 * Requires Ultimate. Since GitLab 18.2. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/compliance_policy_settings/#update-security-policy-settings)
 */
export function update(
  client: Client,
  params: CompliancePolicySettingsUpdateParams,
  options?: RequestOptions,
): Call<CompliancePolicySettings> {
  return client.call(
    { id: "compliancePolicySettings.update", method: "PUT", path: "/admin/security/compliance_policy_settings" },
    params,
    options,
  );
}

/** Where the security policies of the instance are kept. */
export interface CompliancePolicySettings {
  /** ID of the group whose security policies count for the whole instance; null where there is none. */
  csp_namespace_id: number | null;
}

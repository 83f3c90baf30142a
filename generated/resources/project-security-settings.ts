// From spec/resources/project-security-settings.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Security settings of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/project_security_settings/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
export interface ProjectSecuritySettingsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get security settings of a project.
 *
 * Gets the security settings of a project.
 *
 * `GET /projects/:project_id/security_settings`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/project_security_settings/#list-all-project-security-settings)
 */
export function get(
  client: Client,
  params: ProjectSecuritySettingsGetParams,
  options?: RequestOptions,
): Call<ProjectSecuritySettings> {
  return client.call(
    { id: "projectSecuritySettings.get", method: "GET", path: "/projects/{project_id}/security_settings" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectSecuritySettingsUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether pushes with secrets are refused. Since GitLab 17.11. */
  secret_push_protection_enabled?: boolean;
  /**
   * Earlier name of `secret_push_protection_enabled`.
   * @deprecated
   */
  pre_receive_secret_detection_enabled?: boolean;
  /**
   * Whether only the shortest path to each dependency is recorded, to save time and memory. Since GitLab
   * 19.2.
   */
  fast_dependency_paths_enabled?: boolean;
}

/**
 * Update security settings of a project.
 *
 * Changes security settings of a project; at least one attribute is needed. Push protection cannot be turned
 * off where the instance enforces it.
 *
 * `PUT /projects/:project_id/security_settings`
 *
 * Requires Ultimate.
 *
 * [Documentation](https://docs.gitlab.com/api/project_security_settings/#update-the-secret_push_protection_enabled-setting)
 */
export function update(
  client: Client,
  params: ProjectSecuritySettingsUpdateParams,
  options?: RequestOptions,
): Call<ProjectSecuritySettings> {
  return client.call(
    { id: "projectSecuritySettings.update", method: "PUT", path: "/projects/{project_id}/security_settings" },
    params,
    options,
  );
}

/** Where licenses of dependencies are taken from first: the SBOM, or the package metadata of GitLab. */
export type LicenseConfigurationSource = "sbom" | "pmdb";

/** Security settings of a project, as the database has them. */
export interface ProjectSecuritySettings {
  /** ID of the project. */
  project_id: number;
  /** When they were first set. */
  created_at: string;
  /** When they last changed. */
  updated_at: string;
  /** Without a meaning now. */
  auto_fix_container_scanning: boolean;
  /** Without a meaning now. */
  auto_fix_dast: boolean;
  /** Without a meaning now. */
  auto_fix_dependency_scanning: boolean;
  /** Without a meaning now. */
  auto_fix_sast: boolean;
  /** Whether dependencies are checked again whenever new vulnerabilities become known. */
  continuous_vulnerability_scans_enabled: boolean;
  /** Whether new images of the container registry are scanned. */
  container_scanning_for_registry_enabled: boolean;
  /** Whether pushes with secrets are refused. */
  secret_push_protection_enabled: boolean;
  /**
   * Earlier name of `secret_push_protection_enabled`, from versions before 17.11.
   * @deprecated
   */
  pre_receive_secret_detection_enabled?: boolean;
  /** Whether found secrets are checked for being still valid. */
  validity_checks_enabled?: boolean;
  /** Where licenses of dependencies are taken from first. */
  license_configuration_source?: LicenseConfigurationSource | (string & {});
  /** Whether only the shortest path to each dependency is recorded. */
  fast_dependency_paths_enabled?: boolean;
}

// From spec/resources/project-packages-protection-rules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Rules that say who may publish and delete which packages of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/project_packages_protection_rules/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProtectionAccessLevel } from "../shared/packages.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ProjectPackagesProtectionRulesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * List package protection rules.
 *
 * Lists the rules that protect packages of a project.
 *
 * `GET /projects/:project_id/packages/protection/rules`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/project_packages_protection_rules/#list-all-package-protection-rules)
 */
export function list(
  client: Client,
  params: ProjectPackagesProtectionRulesListParams,
  options?: RequestOptions,
): Call<PackageProtectionRule[]> {
  return client.call(
    {
      id: "projectPackagesProtectionRules.list",
      method: "GET",
      path: "/projects/{project_id}/packages/protection/rules",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ProjectPackagesProtectionRulesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the packages; `*` stands for any letters. */
  package_name_pattern: string;
  /** Format of the packages. */
  package_type: PackageProtectionType;
  /**
   * Lowest role that may publish them; null for developers. Give this or `minimum_access_level_for_delete`.
   */
  minimum_access_level_for_push?: ProtectionAccessLevel | null;
  /**
   * Lowest role that may delete them; null for maintainers. Give this or `minimum_access_level_for_push`.
   * Since GitLab 17.11.
   */
  minimum_access_level_for_delete?: PackageDeletionAccessLevel | null;
}

/**
 * Create a package protection rule.
 *
 * Creates a rule that protects packages of a project, by a pattern.
 *
 * `POST /projects/:project_id/packages/protection/rules`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/project_packages_protection_rules/#create-a-package-protection-rule)
 */
export function create(
  client: Client,
  params: ProjectPackagesProtectionRulesCreateParams,
  options?: RequestOptions,
): Call<PackageProtectionRule> {
  return client.call(
    {
      id: "projectPackagesProtectionRules.create",
      method: "POST",
      path: "/projects/{project_id}/packages/protection/rules",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ProjectPackagesProtectionRulesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the rule. */
  package_protection_rule_id: number;
  /** Name of the packages; `*` stands for any letters. */
  package_name_pattern?: string;
  /** Format of the packages. */
  package_type?: PackageProtectionType;
  /** Lowest role that may publish them; null for developers. */
  minimum_access_level_for_push?: ProtectionAccessLevel | null;
  /** Lowest role that may delete them; null for maintainers. Since GitLab 17.11. */
  minimum_access_level_for_delete?: PackageDeletionAccessLevel | null;
}

/**
 * Update a package protection rule.
 *
 * Changes a rule that protects packages of a project.
 *
 * `PATCH /projects/:project_id/packages/protection/rules/:package_protection_rule_id`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/project_packages_protection_rules/#update-a-package-protection-rule)
 */
export function update(
  client: Client,
  params: ProjectPackagesProtectionRulesUpdateParams,
  options?: RequestOptions,
): Call<PackageProtectionRule> {
  return client.call(
    {
      id: "projectPackagesProtectionRules.update",
      method: "PATCH",
      path: "/projects/{project_id}/packages/protection/rules/{package_protection_rule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ProjectPackagesProtectionRulesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the rule. */
  package_protection_rule_id: number;
}

/**
 * Delete a package protection rule.
 *
 * Deletes a rule that protects packages of a project.
 *
 * `DELETE /projects/:project_id/packages/protection/rules/:package_protection_rule_id`
 *
 * Since GitLab 17.1.
 *
 * [Documentation](https://docs.gitlab.com/api/project_packages_protection_rules/#delete-a-package-protection-rule)
 */
function delete_(
  client: Client,
  params: ProjectPackagesProtectionRulesDeleteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectPackagesProtectionRules.delete",
      method: "DELETE",
      path: "/projects/{project_id}/packages/protection/rules/{package_protection_rule_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a package protection rule.
   *
   * Deletes a rule that protects packages of a project.
   *
   * `DELETE /projects/:project_id/packages/protection/rules/:package_protection_rule_id`
   *
   * Since GitLab 17.1.
   *
   * [Documentation](https://docs.gitlab.com/api/project_packages_protection_rules/#delete-a-package-protection-rule)
   */
  delete_ as delete,
};

/** Lowest role that may delete protected packages: owners, or administrators only. */
export type PackageDeletionAccessLevel = "owner" | "admin";

/** Rule that says who may publish and delete which packages. */
export interface PackageProtectionRule {
  /** ID of the rule. */
  id: number;
  /** ID of its project. */
  project_id: number;
  /** Name of the packages; `*` stands for any letters. */
  package_name_pattern: string;
  /** Format of the packages. */
  package_type: PackageProtectionType | (string & {});
  /** Lowest role that may publish them; null for developers. */
  minimum_access_level_for_push: ProtectionAccessLevel | (string & {}) | null;
  /** Lowest role that may delete them; null for maintainers. Since GitLab 17.11. */
  minimum_access_level_for_delete?: PackageDeletionAccessLevel | (string & {}) | null;
}

/** Format of packages that a rule can protect. */
export type PackageProtectionType =
  "cargo" | "conan" | "generic" | "helm" | "maven" | "npm" | "nuget" | "pypi" | "terraform_module";

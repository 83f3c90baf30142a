// From spec/resources/container-repository-protection-rules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Rules that say who may push to and delete which repositories of the container registry of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/container_repository_protection_rules/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProtectionAccessLevel, ProtectionAccessLevelChange } from "../shared/packages.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ContainerRepositoryProtectionRulesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * List container repository protection rules.
 *
 * Lists the rules that protect container repositories of a project.
 *
 * `GET /projects/:project_id/registry/protection/repository/rules`
 *
 * Since GitLab 17.2. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/container_repository_protection_rules/#list-all-container-repository-protection-rules)
 */
export function list(
  client: Client,
  params: ContainerRepositoryProtectionRulesListParams,
  options?: RequestOptions,
): Call<ContainerRepositoryProtectionRule[]> {
  return client.call(
    {
      id: "containerRepositoryProtectionRules.list",
      method: "GET",
      path: "/projects/{project_id}/registry/protection/repository/rules",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ContainerRepositoryProtectionRulesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Path of the repositories, which begins with that of the project; `*` stands for any letters. */
  repository_path_pattern: string;
  /**
   * Lowest role that may push images; developers unless given. Give this or
   * `minimum_access_level_for_delete`.
   */
  minimum_access_level_for_push?: ProtectionAccessLevel;
  /**
   * Lowest role that may delete images; developers unless given. Give this or
   * `minimum_access_level_for_push`.
   */
  minimum_access_level_for_delete?: ProtectionAccessLevel;
}

/**
 * Create a container repository protection rule.
 *
 * Creates a rule that protects container repositories of a project, by a pattern.
 *
 * `POST /projects/:project_id/registry/protection/repository/rules`
 *
 * Since GitLab 17.2. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/container_repository_protection_rules/#create-a-container-repository-protection-rule)
 */
export function create(
  client: Client,
  params: ContainerRepositoryProtectionRulesCreateParams,
  options?: RequestOptions,
): Call<ContainerRepositoryProtectionRule> {
  return client.call(
    {
      id: "containerRepositoryProtectionRules.create",
      method: "POST",
      path: "/projects/{project_id}/registry/protection/repository/rules",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ContainerRepositoryProtectionRulesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the rule. */
  protection_rule_id: number;
  /** Path of the repositories, which begins with that of the project; `*` stands for any letters. */
  repository_path_pattern?: string;
  /** Lowest role that may push images; an empty text for developers. */
  minimum_access_level_for_push?: ProtectionAccessLevelChange;
  /** Lowest role that may delete images; an empty text for developers. */
  minimum_access_level_for_delete?: ProtectionAccessLevelChange;
}

/**
 * Update a container repository protection rule.
 *
 * Changes a rule that protects container repositories of a project.
 *
 * `PATCH /projects/:project_id/registry/protection/repository/rules/:protection_rule_id`
 *
 * Since GitLab 17.2. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/container_repository_protection_rules/#update-a-container-repository-protection-rule)
 */
export function update(
  client: Client,
  params: ContainerRepositoryProtectionRulesUpdateParams,
  options?: RequestOptions,
): Call<ContainerRepositoryProtectionRule> {
  return client.call(
    {
      id: "containerRepositoryProtectionRules.update",
      method: "PATCH",
      path: "/projects/{project_id}/registry/protection/repository/rules/{protection_rule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ContainerRepositoryProtectionRulesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the rule. */
  protection_rule_id: number;
}

/**
 * Delete a container repository protection rule.
 *
 * Deletes a rule that protects container repositories of a project.
 *
 * `DELETE /projects/:project_id/registry/protection/repository/rules/:protection_rule_id`
 *
 * Since GitLab 17.4. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/container_repository_protection_rules/#delete-a-container-repository-protection-rule)
 */
function delete_(
  client: Client,
  params: ContainerRepositoryProtectionRulesDeleteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerRepositoryProtectionRules.delete",
      method: "DELETE",
      path: "/projects/{project_id}/registry/protection/repository/rules/{protection_rule_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a container repository protection rule.
   *
   * Deletes a rule that protects container repositories of a project.
   *
   * `DELETE /projects/:project_id/registry/protection/repository/rules/:protection_rule_id`
   *
   * Since GitLab 17.4. GitLab.com and GitLab Self-Managed only.
   *
   * [Documentation](https://docs.gitlab.com/api/container_repository_protection_rules/#delete-a-container-repository-protection-rule)
   */
  delete_ as delete,
};

/** Rule that says who may push to and delete which container repositories. */
export interface ContainerRepositoryProtectionRule {
  /** ID of the rule. */
  id: number;
  /** ID of its project. */
  project_id: number;
  /** Path of the repositories; `*` stands for any letters. */
  repository_path_pattern: string;
  /** Lowest role that may push images; null for developers. */
  minimum_access_level_for_push: ProtectionAccessLevel | (string & {}) | null;
  /** Lowest role that may delete images; null for developers. */
  minimum_access_level_for_delete: ProtectionAccessLevel | (string & {}) | null;
}

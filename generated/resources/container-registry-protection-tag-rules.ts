// From spec/resources/container-registry-protection-tag-rules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Rules that say who may push and delete which tags in the container registry of a project.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry_protection_tag_rules/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProtectionAccessLevel, ProtectionAccessLevelChange } from "../shared/packages.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface ContainerRegistryProtectionTagRulesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * List container tag protection rules.
 *
 * Lists the rules that protect container tags of a project.
 *
 * `GET /projects/:project_id/registry/protection/tag/rules`
 *
 * Since GitLab 18.7. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry_protection_tag_rules/#list-container-registry-protection-tag-rules)
 */
export function list(
  client: Client,
  params: ContainerRegistryProtectionTagRulesListParams,
  options?: RequestOptions,
): Call<ContainerTagProtectionRule[]> {
  return client.call(
    {
      id: "containerRegistryProtectionTagRules.list",
      method: "GET",
      path: "/projects/{project_id}/registry/protection/tag/rules",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface ContainerRegistryProtectionTagRulesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the tags, for example `v*-release`; `*` stands for any letters. */
  tag_name_pattern: string;
  /** Lowest role that may push the tags. */
  minimum_access_level_for_push: ProtectionAccessLevel;
  /** Lowest role that may delete the tags. */
  minimum_access_level_for_delete: ProtectionAccessLevel;
}

/**
 * Create a container tag protection rule.
 *
 * Creates a rule that protects container tags of a project, by a pattern.
 *
 * `POST /projects/:project_id/registry/protection/tag/rules`
 *
 * Since GitLab 18.8. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry_protection_tag_rules/#create-a-container-registry-protection-tag-rule)
 */
export function create(
  client: Client,
  params: ContainerRegistryProtectionTagRulesCreateParams,
  options?: RequestOptions,
): Call<ContainerTagProtectionRule> {
  return client.call(
    {
      id: "containerRegistryProtectionTagRules.create",
      method: "POST",
      path: "/projects/{project_id}/registry/protection/tag/rules",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface ContainerRegistryProtectionTagRulesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the rule. */
  protection_rule_id: number;
  /** Name of the tags, for example `v*-release`; `*` stands for any letters. */
  tag_name_pattern?: string;
  /** Lowest role that may push the tags; an empty text lifts the limit. */
  minimum_access_level_for_push?: ProtectionAccessLevelChange;
  /** Lowest role that may delete the tags; an empty text lifts the limit. */
  minimum_access_level_for_delete?: ProtectionAccessLevelChange;
}

/**
 * Update a container tag protection rule.
 *
 * Changes a rule that protects container tags of a project.
 *
 * `PATCH /projects/:project_id/registry/protection/tag/rules/:protection_rule_id`
 *
 * Since GitLab 18.9. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry_protection_tag_rules/#update-a-container-registry-protection-tag-rule)
 */
export function update(
  client: Client,
  params: ContainerRegistryProtectionTagRulesUpdateParams,
  options?: RequestOptions,
): Call<ContainerTagProtectionRule> {
  return client.call(
    {
      id: "containerRegistryProtectionTagRules.update",
      method: "PATCH",
      path: "/projects/{project_id}/registry/protection/tag/rules/{protection_rule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface ContainerRegistryProtectionTagRulesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the rule. */
  protection_rule_id: number;
}

/**
 * Delete a container tag protection rule.
 *
 * Deletes a rule that protects container tags of a project.
 *
 * `DELETE /projects/:project_id/registry/protection/tag/rules/:protection_rule_id`
 *
 * Since GitLab 18.9. GitLab.com and GitLab Self-Managed only.
 *
 * [Documentation](https://docs.gitlab.com/api/container_registry_protection_tag_rules/#delete-a-container-registry-protection-tag-rule)
 */
function delete_(
  client: Client,
  params: ContainerRegistryProtectionTagRulesDeleteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "containerRegistryProtectionTagRules.delete",
      method: "DELETE",
      path: "/projects/{project_id}/registry/protection/tag/rules/{protection_rule_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a container tag protection rule.
   *
   * Deletes a rule that protects container tags of a project.
   *
   * `DELETE /projects/:project_id/registry/protection/tag/rules/:protection_rule_id`
   *
   * Since GitLab 18.9. GitLab.com and GitLab Self-Managed only.
   *
   * [Documentation](https://docs.gitlab.com/api/container_registry_protection_tag_rules/#delete-a-container-registry-protection-tag-rule)
   */
  delete_ as delete,
};

/** Rule that says who may push and delete which container tags. */
export interface ContainerTagProtectionRule {
  /** ID of the rule. */
  id: number;
  /** ID of its project. */
  project_id: number;
  /** Name of the tags, for example `v*-release`; `*` stands for any letters. */
  tag_name_pattern: string;
  /** Lowest role that may push the tags; null where nobody may. */
  minimum_access_level_for_push: ProtectionAccessLevel | (string & {}) | null;
  /** Lowest role that may delete the tags; null where nobody may. */
  minimum_access_level_for_delete: ProtectionAccessLevel | (string & {}) | null;
}

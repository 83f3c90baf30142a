// From spec/resources/terraform-state-protection-rules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Rules that say who may write which Terraform states of a project, and from where.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
export interface TerraformStateProtectionRulesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * List Terraform state protection rules.
 *
 * Lists the rules that protect Terraform states of a project.
 *
 * `GET /projects/:project_id/terraform/state_protection_rules`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function list(
  client: Client,
  params: TerraformStateProtectionRulesListParams,
  options?: RequestOptions,
): Call<TerraformStateProtectionRule[]> {
  return client.call(
    {
      id: "terraformStateProtectionRules.list",
      method: "GET",
      path: "/projects/{project_id}/terraform/state_protection_rules",
    },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface TerraformStateProtectionRulesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Name of the state. */
  state_name: string;
  /** Lowest role that may write the state. */
  minimum_access_level_for_write: TerraformStateAccessLevel;
  /** From where the state may be written. Default: `anywhere`. */
  allowed_from?: TerraformStateOrigin;
}

/**
 * Create a Terraform state protection rule.
 *
 * Creates a rule that protects Terraform states of a project, by a pattern.
 *
 * `POST /projects/:project_id/terraform/state_protection_rules`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function create(
  client: Client,
  params: TerraformStateProtectionRulesCreateParams,
  options?: RequestOptions,
): Call<TerraformStateProtectionRule> {
  return client.call(
    {
      id: "terraformStateProtectionRules.create",
      method: "POST",
      path: "/projects/{project_id}/terraform/state_protection_rules",
    },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface TerraformStateProtectionRulesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the rule. */
  terraform_state_protection_rule_id: number;
  /** Name of the state. */
  state_name?: string;
  /** Lowest role that may write the state. */
  minimum_access_level_for_write?: TerraformStateAccessLevel;
  /** From where the state may be written. */
  allowed_from?: TerraformStateOrigin;
}

/**
 * Update a Terraform state protection rule.
 *
 * Changes a rule that protects Terraform states of a project.
 *
 * `PATCH /projects/:project_id/terraform/state_protection_rules/:terraform_state_protection_rule_id`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function update(
  client: Client,
  params: TerraformStateProtectionRulesUpdateParams,
  options?: RequestOptions,
): Call<TerraformStateProtectionRule> {
  return client.call(
    {
      id: "terraformStateProtectionRules.update",
      method: "PATCH",
      path: "/projects/{project_id}/terraform/state_protection_rules/{terraform_state_protection_rule_id}",
    },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface TerraformStateProtectionRulesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the rule. */
  terraform_state_protection_rule_id: number;
}

/**
 * Delete a Terraform state protection rule.
 *
 * Deletes a rule that protects Terraform states of a project.
 *
 * `DELETE /projects/:project_id/terraform/state_protection_rules/:terraform_state_protection_rule_id`
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
function delete_(
  client: Client,
  params: TerraformStateProtectionRulesDeleteParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "terraformStateProtectionRules.delete",
      method: "DELETE",
      path: "/projects/{project_id}/terraform/state_protection_rules/{terraform_state_protection_rule_id}",
      as: "none",
    },
    params,
    options,
  );
}
export {
  /**
   * Delete a Terraform state protection rule.
   *
   * Deletes a rule that protects Terraform states of a project.
   *
   * `DELETE /projects/:project_id/terraform/state_protection_rules/:terraform_state_protection_rule_id`
   *
   * [Documentation](https://docs.gitlab.com/api/api_resources/)
   */
  delete_ as delete,
};

/** Lowest role that may write a state: developers, maintainers, owners, or administrators only. */
export type TerraformStateAccessLevel = "developer" | "maintainer" | "owner" | "admin";

/** From where a state may be written: anywhere, CI/CD jobs only, or jobs of protected branches only. */
export type TerraformStateOrigin = "anywhere" | "ci_only" | "ci_on_protected_branch_only";

/** Rule that says who may write a Terraform state, and from where. */
export interface TerraformStateProtectionRule {
  /** ID of the rule. */
  id: number;
  /** ID of its project. */
  project_id: number;
  /** Name of the state. */
  state_name: string;
  /** Lowest role that may write the state. */
  minimum_access_level_for_write: TerraformStateAccessLevel | (string & {});
  /** From where the state may be written. */
  allowed_from: TerraformStateOrigin | (string & {});
}

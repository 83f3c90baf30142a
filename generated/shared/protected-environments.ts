// From spec/shared/protected-environments.yaml. Do not edit: `npm run generate` writes this file.

import type { ProtectedRefAccess } from "./protected-refs.js";

/** Who may deploy to a protected environment: a role, a user or a group. */
export interface DeployAccessLevel extends ProtectedRefAccess {
  /** Which members of the group count. */
  group_inheritance_type: GroupInheritanceType | (number & {});
}

/** Who may deploy: give one of `user_id`, `group_id` and `access_level`. */
export interface DeployAccessLevelRequest {
  /** ID of a user with access to the project or group. */
  user_id?: number;
  /** ID of a group: one the project is shared with, or a subgroup of the protecting group. */
  group_id?: number;
  /** Which members of the group count; direct ones unless given. */
  group_inheritance_type?: GroupInheritanceType;
  /** Role that may deploy. */
  access_level?: EnvironmentAccessRole;
}

/** Who may deploy: without `id` a new entry, with it one to change, or to remove with `_destroy`. */
export interface DeployAccessLevelUpdate extends DeployAccessLevelRequest {
  /** ID of the entry to change or remove. */
  id?: number;
  /** Whether to remove the entry with this `id`. */
  _destroy?: boolean;
}

/**
 * Role that may deploy or approve: 20 reporters and up, 30 developers and up, 40 maintainers and up, 60
 * administrators.
 */
export type EnvironmentAccessRole = 20 | 30 | 40 | 60;

/** Who must approve deployments to a protected environment, and how many of them. */
export interface EnvironmentApprovalRule {
  /** ID of the rule. */
  id: number;
  /** ID of the user who must approve; null for a role or a group. */
  user_id: number | null;
  /** ID of the group whose members must approve; null for a role or a user. */
  group_id: number | null;
  /** Role that must approve: 30 developers and up, 40 maintainers and up; null for a user or a group. */
  access_level: number | null;
  /** The same in words, or the name of the user or group. */
  access_level_description: string;
  /** How many approvals are needed. */
  required_approvals: number;
  /** Which members of the group count. */
  group_inheritance_type: GroupInheritanceType | (number & {});
}

/**
 * Who must approve: give one of `user_id`, `group_id` and `access_level`; with `_destroy` a rule to remove.
 */
export interface EnvironmentApprovalRuleRequest {
  /** ID of a rule to change or remove. */
  id?: number;
  /** Whether to remove the rule with this `id`. */
  _destroy?: boolean;
  /** ID of a user with access to the project or group. */
  user_id?: number;
  /** ID of a group: one the project is shared with, or a subgroup of the protecting group. */
  group_id?: number;
  /** Which members of the group count; direct ones unless given. */
  group_inheritance_type?: GroupInheritanceType;
  /** Role that must approve. */
  access_level?: EnvironmentAccessRole;
  /** How many approvals are needed. Default: `1`. */
  required_approvals?: number;
}

/** Which members of a group count: 0 direct ones only, 1 inherited ones, too. */
export type GroupInheritanceType = 0 | 1;

/** Protection of an environment. */
export interface ProtectedEnvironment {
  /** Name of the environment; for a group the tier, such as `production`. */
  name: string;
  /** Who may deploy. */
  deploy_access_levels: DeployAccessLevel[];
  /** How many approvals a deployment needs from those who may deploy, apart from the rules. */
  required_approval_count: number;
  /** Who must approve deployments. */
  approval_rules: EnvironmentApprovalRule[];
}

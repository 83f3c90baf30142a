// From spec/shared/approvals.yaml. Do not edit: `npm run generate` writes this file.

import type { Group } from "./groups.js";
import type { MergeRequestState, MergeStatus } from "./merge-requests.js";
import type { ProtectedBranch } from "./protected-refs.js";
import type { UserBasic } from "./users.js";

/** Approval of a merge request by one user. */
export interface Approval {
  /** Who approved. */
  user: UserBasic;
  /** When. */
  approved_at: string;
}

/** What makes a `report_approver` rule apply. */
export type ApprovalReportType = "any_merge_request" | "code_coverage" | "license_scanning" | "scan_finding";

/** What makes a `report_approver` rule apply; all other reports come from security policies. */
export type ApprovalReportTypeInput = "code_coverage";

/** Approval rule with everybody who can meet it. */
export interface ApprovalRule extends ApprovalRuleRequirement {
  /** Users who may approve, named in the rule or members of its groups. */
  eligible_approvers: UserBasic[];
}

/** Who may approve by a rule. */
export interface ApprovalRuleApprovers {
  /** IDs of users who may approve; added to `usernames`. */
  user_ids?: number[];
  /** Usernames of users who may approve; added to `user_ids`. */
  usernames?: string[];
  /** IDs of groups whose members may approve. */
  group_ids?: number[];
}

/** Who must approve by a rule, and how many of them. */
export interface ApprovalRuleRequirement extends ApprovalRuleShort {
  /** Number of approvals that it takes. */
  approvals_required: number;
  /** Users who are named in the rule. */
  users: UserBasic[];
  /** Groups that are named in the rule; those the caller may not see are left out. */
  groups: Group[];
  /** Whether the rule names groups that the caller may not see. */
  contains_hidden_groups: boolean;
  /** What makes the rule apply; null but for `report_approver` rules. */
  report_type: ApprovalReportType | (string & {}) | null;
}

/** Branches that an approval rule is for. */
export interface ApprovalRuleScope {
  /** Protected branches that the rule is for; empty for all branches. */
  protected_branches?: ProtectedBranch[];
  /** Whether the rule is for all protected branches, whatever `protected_branches` has. */
  applies_to_all_protected_branches: boolean;
}

/** Approval rule by name. */
export interface ApprovalRuleShort {
  /** ID of the rule. */
  id: number;
  /** Name of the rule. */
  name: string;
  /** Kind of rule. */
  rule_type: ApprovalRuleType | (string & {});
}

/**
 * Kind of approval rule: approvals of anybody, a rule of the project, code owners, or one that a security
 * policy or a report made.
 */
export type ApprovalRuleType = "any_approver" | "regular" | "code_owner" | "report_approver";

/**
 * Kind of approval rule to make: `regular` unless said otherwise, `any_approver` for approvals of anybody.
 */
export type ApprovalRuleTypeInput = "any_approver" | "regular" | "report_approver";

/** Rule of the project that a rule of a merge request goes back to. */
export interface ApprovalSource {
  /** Number of approvals that the rule of the project takes. */
  approvals_required: number;
}

/** User who may approve. */
export interface Approver {
  /** User who may or must approve. */
  user: UserBasic;
}

/** Group whose members may approve. */
export interface ApproverGroup {
  /** Group whose members may or must approve. */
  group: Group;
}

/** Approval rule of a group. */
export interface GroupApprovalRule extends ApprovalRule, ApprovalRuleScope {}

/** Approval rule of a merge request. */
export interface MergeRequestApprovalRule extends ApprovalRule {
  /** Section of the code owners file; null but for `code_owner` rules. */
  section?: string | null;
  /** Rule of the project that it was made of; null where it is its own. */
  source_rule: ApprovalSource | null;
  /** Whether it was changed from the rule of the project. */
  overridden: boolean;
}

/** Approval rule of a merge request, and how far it is met. */
export interface MergeRequestApprovalStateRule extends MergeRequestApprovalRule {
  /** Whether it is a rule of code owners. */
  code_owner?: boolean;
  /** Users whose approval counts for the rule. */
  approved_by: UserBasic[];
  /** Whether the rule is met. */
  approved: boolean;
}

/**
 * Approvals of a merge request, and what is missing. The Community Edition tells `approved`, `approved_by`,
 * `user_has_approved` and `user_can_approve` only.
 */
export interface MergeRequestApprovals {
  /** ID of the merge request. */
  id?: number;
  /** Number of the merge request inside its project. */
  iid?: number;
  /** ID of its project. */
  project_id?: number;
  /** Title of the merge request. */
  title?: string;
  /** Text of the merge request. */
  description?: string | null;
  /** State of the merge request. */
  state?: MergeRequestState | (string & {});
  /** When the merge request was created. */
  created_at?: string;
  /** When the merge request last changed. */
  updated_at?: string;
  /**
   * Whether the merge request could be merged when that was last looked at.
   * @deprecated Since GitLab 15.6. Read `detailed_merge_status` of the merge request.
   */
  merge_status?: MergeStatus | (string & {});
  /** Whether all rules are met; in the Community Edition, whether anybody approved. */
  approved: boolean;
  /** Number of approvals that all rules take together. */
  approvals_required?: number;
  /** Number of approvals that are missing. */
  approvals_left?: number;
  /** Whether users enter their password to approve. */
  require_password_to_approve?: boolean;
  /** Approvals, whether or not a rule asked for them. */
  approved_by: Approval[];
  /** Users whose approval would help. */
  suggested_approvers?: UserBasic[];
  /**
   * Users who are named in the first rule.
   * @deprecated
   */
  approvers?: Approver[];
  /**
   * Groups that are named in the first rule.
   * @deprecated
   */
  approver_groups?: ApproverGroup[];
  /** Whether the caller has approved. */
  user_has_approved: boolean;
  /** Whether the caller may approve. */
  user_can_approve: boolean;
  /** Rules that are not met. */
  approval_rules_left?: ApprovalRuleShort[];
  /** Whether there are rules of the project or of the merge request. */
  has_approval_rules?: boolean;
  /** Whether the license has approval rules. */
  merge_request_approvers_available?: boolean;
  /** Whether the license has more than one rule for a project. */
  multiple_approval_rules_available?: boolean;
  /** Rules that nobody can meet. */
  invalid_approvers_rules?: ApprovalRuleShort[];
}

/** Approval rule of a project. */
export interface ProjectApprovalRule extends ApprovalRule, ProjectApprovalRuleScope {}

/** What can be said of an approval rule of a project, new or not. */
export interface ProjectApprovalRuleAttributes extends ApprovalRuleApprovers {
  /** Same as `user_ids`. */
  users?: number[];
  /** Same as `group_ids`. */
  groups?: number[];
  /** IDs of protected branches that the rule is for; an empty list for all branches. */
  protected_branch_ids?: number[];
  /** Whether the rule is for all protected branches, whatever `protected_branch_ids` has. */
  applies_to_all_protected_branches?: boolean;
  /** Test coverage in percent below which a `code_coverage` rule applies. */
  coverage_minimum_threshold?: number;
  /** Number of vulnerabilities up to which no approval is needed; for rules of security policies. */
  vulnerabilities_allowed?: number;
  /** Security scanners that the rule looks at; for rules of security policies. */
  scanners?: string[];
  /** Severities of vulnerabilities that the rule looks at; for rules of security policies. */
  severity_levels?: string[];
  /** States of vulnerabilities that the rule looks at; for rules of security policies. */
  vulnerability_states?: string[];
}

/** Approval rule to create in a project. */
export interface ProjectApprovalRuleCreation extends ProjectApprovalRuleAttributes {
  /** Name of the rule. */
  name: string;
  /** Number of approvals that it takes. */
  approvals_required: number;
  /** Kind of rule. */
  rule_type?: ApprovalRuleTypeInput;
  /** What makes a `report_approver` rule apply; required with that kind. */
  report_type?: ApprovalReportTypeInput;
}

/** Branches and coverage that an approval rule of a project is for. */
export interface ProjectApprovalRuleScope extends ApprovalRuleScope {
  /** Test coverage in percent below which a `code_coverage` rule applies; null without one. */
  coverage_minimum_threshold?: number | null;
}

/** What to change of an approval rule of a project. */
export interface ProjectApprovalRuleUpdate extends ProjectApprovalRuleAttributes {
  /** Name of the rule. */
  name?: string;
  /** Number of approvals that it takes. */
  approvals_required?: number;
  /** Whether to take groups out of the rule that the caller may not see. */
  remove_hidden_groups?: boolean;
}

/** Approval rule of a project as its settings page has it. */
export interface ProjectApprovalSettingRule extends ApprovalRuleRequirement, ProjectApprovalRuleScope {
  /** Users who may approve, named in the rule or members of its groups. */
  approvers: UserBasic[];
  /** Security scanners that a rule of a security policy looks at; empty for all. */
  scanners: string[];
  /** Number of vulnerabilities up to which no approval is needed. */
  vulnerabilities_allowed: number;
  /** Severities of vulnerabilities that the rule looks at. */
  severity_levels: string[];
  /** States of vulnerabilities that the rule looks at. */
  vulnerability_states: string[];
}

// From spec/shared/todos.yaml. Do not edit: `npm run generate` writes this file.

import type { Issue } from "./issues.js";
import type { MergeRequest } from "./merge-requests.js";
import type { NamespaceBasic, ProjectIdentity } from "./projects.js";
import type { Commit } from "./repository.js";
import type { UserBasic } from "./users.js";

/** To-do item of the caller. */
export interface Todo {
  /** ID of the to-do item. */
  id: number;
  /** Project of the record; left out where it belongs to none. */
  project?: ProjectIdentity;
  /** Group of the record; left out where it belongs to none. */
  group?: NamespaceBasic;
  /** Who caused it; the caller, where the caller added it. */
  author: UserBasic;
  /** What caused it. */
  action_name: TodoAction | (string & {});
  /** Kind of the record. */
  target_type: TodoTargetType | (string & {});
  /** The record; null where it is gone. */
  target: TodoTarget | null;
  /** Address of the record's page; null where there is none. */
  target_url: string | null;
  /** Title of the record, or the text of the comment that caused it. */
  body: string;
  /** Whether it is still to be done. */
  state: TodoState | (string & {});
  /** When it was added. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
}

/** What made GitLab add a to-do item. */
export type TodoAction =
  | "assigned"
  | "review_requested"
  | "mentioned"
  | "build_failed"
  | "marked"
  | "approval_required"
  | "unmergeable"
  | "directly_addressed"
  | "member_access_requested"
  | "review_submitted"
  | "ssh_key_expired"
  | "ssh_key_expiring_soon"
  | "transfer_failed"
  | "merge_train_removed"
  | "okr_checkin_requested"
  | "added_approver"
  | "duo_pro_access_granted"
  | "duo_enterprise_access_granted"
  | "duo_core_access_granted"
  | "duo_workflow_input_required";

/** Record of a kind that has no schema here, such as a design, an alert or an epic. */
export type TodoOtherTarget = Record<string, unknown>;

/** Whether a to-do item is still to be done. */
export type TodoState = "pending" | "done";

/** The record that a to-do item is about; `target_type` tells which kind it is. */
export type TodoTarget = Issue | MergeRequest | Commit | TodoOtherTarget;

/** Kind of record that a to-do item is about. */
export type TodoTargetType =
  | "Commit"
  | "Issue"
  | "WorkItem"
  | "MergeRequest"
  | "DesignManagement::Design"
  | "AlertManagement::Alert"
  | "Namespace"
  | "Project"
  | "Key"
  | "WikiPage::Meta"
  | "Epic"
  | "Vulnerability"
  | "User"
  | "ComplianceManagement::Projects::ComplianceViolation"
  | "Ai::DuoWorkflows::Workflow";

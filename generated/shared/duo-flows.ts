// From spec/shared/duo-flows.yaml. Do not edit: `npm run generate` writes this file.

/** Flow: a task that agents work on. */
export interface DuoFlow {
  /** ID of the flow. */
  id: number;
  /** ID of the project; null with a namespace. */
  project_id: number | null;
  /** ID of the namespace; null with a project. */
  namespace_id: number | null;
  /** IDs of what the agents may do. */
  agent_privileges: number[];
  /** Names of what the agents may do. */
  agent_privileges_names: string[];
  /** IDs of what the agents may do without asking. */
  pre_approved_agent_privileges: number[];
  /** Names of what the agents may do without asking. */
  pre_approved_agent_privileges_names: string[];
  /** Kind of the flow, for example `developer/v1`. */
  workflow_definition: string;
  /** State. */
  status: DuoFlowStatus | (string & {});
  /** What it is about, in a sentence or two. Since GitLab 18.7. */
  summary?: string | null;
  /** Short title. Since GitLab 18.9. */
  title?: string | null;
  /** Whether the agents may stop to ask questions. */
  allow_agent_to_request_user: boolean;
  /** Container image that it runs in; null for the usual one. */
  image: string | null;
  /** Where it runs. */
  environment: DuoFlowEnvironmentOfAgent | (string & {}) | null;
  /** ID of the version in the AI catalog. */
  ai_catalog_item_version_id?: number | null;
  /** Pipeline that it runs in; with the calls that start one. */
  workload: DuoFlowWorkload | null;
  /** Whether it may use tools over the Model Context Protocol. */
  mcp_enabled?: boolean;
  /** Whether its states are saved step by step. Since GitLab 19.0. */
  incremental_checkpoints_enabled?: boolean;
  /** Address of the instance. */
  gitlab_url: string;
}

/** Where a flow that an agent creates runs. */
export type DuoFlowEnvironmentOfAgent = "ide" | "web" | "chat_partial" | "chat" | "ambient" | "external";

/** State of a flow. */
export type DuoFlowStatus =
  | "created"
  | "running"
  | "paused"
  | "finished"
  | "failed"
  | "stopped"
  | "input_required"
  | "plan_approval_required"
  | "tool_call_approval_required";

/** Pipeline that a flow runs in. */
export interface DuoFlowWorkload {
  /** ID of the workload; null while there is none. */
  id: DuoFlowWorkloadId | null;
  /** What became of it. */
  message: string | null;
}

/** ID of a workload: a number, from some versions a text. */
export type DuoFlowWorkloadId = number | string;

// From spec/resources/duo-agent-platform-flows.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Flows of the GitLab Duo Agent Platform: tasks that agents work on.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  type NoParams,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { DuoFlow, DuoFlowEnvironmentOfAgent } from "../shared/duo-flows.js";

/** Parameters of `create`. */
export interface DuoAgentPlatformFlowsCreateParams {
  /** ID or full path of the project that the flow works on. */
  project_id?: string;
  /**
   * ID or full path of the namespace that the flow works on, in place of a project. Without both it is the
   * default GitLab Duo namespace of the caller.
   */
  namespace_id?: string;
  /**
   * ID of the enabled item of the AI catalog to run, in a project. Goes before `workflow_definition`.
   */
  ai_catalog_item_consumer_id?: number;
  /** Whether the flow starts at once in a CI/CD pipeline. */
  start_workflow?: boolean;
  /** What the agents have to do, at most 16384 characters. */
  goal?: string;
  /**
   * IDs of what the agents may do; the default ones unless given. `duoAgentPlatformFlows.getPrivileges` names
   * them.
   */
  agent_privileges?: number[];
  /** IDs of what the agents may do without asking, of those in `agent_privileges`. */
  pre_approved_agent_privileges?: number[];
  /** Kind of the flow, for example `developer/v1`. */
  workflow_definition?: string;
  /** Whether the agents may stop to ask questions. Default: `true`. */
  allow_agent_to_request_user?: boolean;
  /** Container image that the pipeline runs the flow in. */
  image?: string;
  /** Branch of the pipeline; the default branch unless given. */
  source_branch?: string;
  /** Where the flow runs. */
  environment?: DuoFlowEnvironment;
  /** ID of the version in the AI catalog that the configuration of the flow comes from. */
  ai_catalog_item_version_id?: number;
  /** More that the flow needs to know. */
  additional_context?: DuoFlowContext[];
  /** Whether the flow works on a shallow clone of the repository. Default: `true`. */
  shallow_clone?: boolean;
  /** Number (`iid`) of the issue that the flow is about, in the project. */
  issue_id?: number;
  /** Number (`iid`) of the merge request that the flow is about, in the project. */
  merge_request_id?: number;
  /** What the flow was started from. */
  source?: DuoFlowSource;
  /**
   * ID of the webhook that is told how the flow goes: of the project or namespace, or of a group above it,
   * with calls for flows turned on. Since GitLab 19.4.
   */
  callback_hook_id?: number;
  /** Text that every such call repeats, to know the request by. Since GitLab 19.4. */
  client_reference?: string;
}

/**
 * Create a flow.
 *
 * Creates a flow, and starts it when asked to: agents work on a task in a project or namespace.
 *
 * `POST /ai/duo_workflows/workflows`
 *
 * Requires Premium. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/duo_agent_platform_flows/#trigger-a-flow)
 */
export function create(
  client: Client,
  params?: DuoAgentPlatformFlowsCreateParams,
  options?: RequestOptions,
): Call<DuoFlow> {
  return client.call(
    { id: "duoAgentPlatformFlows.create", method: "POST", path: "/ai/duo_workflows/workflows" },
    params,
    options,
  );
}

/**
 * Get what agents may be allowed to do.
 *
 * Gets the privileges that agents of a flow can be given, and which of them they have by default.
 *
 * `GET /ai/duo_workflows/workflows/agent_privileges`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/duo_agent_platform_flows/#list-all-agent-privileges)
 */
export function getPrivileges(client: Client, params?: NoParams, options?: RequestOptions): Call<DuoFlowPrivileges> {
  return client.call(
    { id: "duoAgentPlatformFlows.getPrivileges", method: "GET", path: "/ai/duo_workflows/workflows/agent_privileges" },
    params,
    options,
  );
}

/** Parameters of `downloadTrace`. */
export interface DuoAgentPlatformFlowsDownloadTraceParams {
  /** ID of the flow. */
  flow_id: number;
  /** Whether internal channels are part of it; for the owner of the flow. */
  full?: boolean;
  /** Only this thread: its number, or `latest`. */
  thread?: string;
}

/**
 * Download the trace of a flow.
 *
 * Downloads what a flow did, one JSON object in a line. Users other than the owner see the chat, the plan and
 * the status only.
 *
 * `GET /ai/duo_workflows/workflows/:flow_id/trace.jsonl`
 *
 * Requires Premium. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/duo_agent_platform_flows/#get-workflow-trace-as-jsonl)
 */
export function downloadTrace(
  client: Client,
  params: DuoAgentPlatformFlowsDownloadTraceParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    {
      id: "duoAgentPlatformFlows.downloadTrace",
      method: "GET",
      path: "/ai/duo_workflows/workflows/{flow_id}/trace.jsonl",
      as: "file",
    },
    params,
    options,
  );
}

/** Parameters of `run`. */
export interface DuoAgentPlatformFlowsRunParams {
  /** ID of the flow. */
  flow_id: number;
  /** ID or full path of the project. */
  project_id?: string;
  /** ID or full path of the namespace. */
  namespace_id?: string;
  /** ID of the top-level group. */
  root_namespace_id?: string;
  /** ID of the version in the AI catalog. */
  ai_catalog_item_version_id?: number;
  /** Kind of the client, for example `browser`. */
  client_type?: string;
  /** Language model that the user chose. */
  user_selected_model_identifier?: string;
}

/**
 * Run a flow.
 *
 * Hands a flow over to GitLab's own flow service to be run.
 *
 * `POST /ai/duo_workflows/workflows/:flow_id/execute`
 *
 * Requires Premium. Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function run(client: Client, params: DuoAgentPlatformFlowsRunParams, options?: RequestOptions): Call<void> {
  return client.call(
    {
      id: "duoAgentPlatformFlows.run",
      method: "POST",
      path: "/ai/duo_workflows/workflows/{flow_id}/execute",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `restart`. */
export interface DuoAgentPlatformFlowsRestartParams {
  /** ID of the flow. */
  flow_id: number;
}

/**
 * Restart a flow.
 *
 * Starts a flow that ended once more.
 *
 * `POST /ai/duo_workflows/workflows/:flow_id/restart`
 *
 * Requires Premium. Experiment. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function restart(
  client: Client,
  params: DuoAgentPlatformFlowsRestartParams,
  options?: RequestOptions,
): Call<DuoFlow> {
  return client.call(
    { id: "duoAgentPlatformFlows.restart", method: "POST", path: "/ai/duo_workflows/workflows/{flow_id}/restart" },
    params,
    options,
  );
}

/** Parameters of `resume`. */
export interface DuoAgentPlatformFlowsResumeParams {
  /** ID of the flow. */
  flow_id: number;
  /** Whether the user agrees that the flow goes on. */
  human_approval: boolean;
  /** What the user says to it, at most 2000 characters. */
  human_message?: string;
}

/**
 * Resume a flow.
 *
 * Goes on with a flow that waits for a decision of the user.
 *
 * `POST /ai/duo_workflows/workflows/:flow_id/resume`
 *
 * Requires Premium. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function resume(
  client: Client,
  params: DuoAgentPlatformFlowsResumeParams,
  options?: RequestOptions,
): Call<DuoFlow> {
  return client.call(
    { id: "duoAgentPlatformFlows.resume", method: "POST", path: "/ai/duo_workflows/workflows/{flow_id}/resume" },
    params,
    options,
  );
}

/** Parameters of `createByAgent`. */
export interface DuoAgentPlatformFlowsCreateByAgentParams {
  /** ID or full path of the project that the flow works on. */
  project_id?: string;
  /**
   * ID or full path of the namespace that the flow works on, in place of a project. Without both it is the
   * default GitLab Duo namespace of the caller.
   */
  namespace_id?: string;
  /**
   * ID of the enabled item of the AI catalog to run, in a project. Goes before `workflow_definition`.
   */
  ai_catalog_item_consumer_id?: number;
  /** Whether the flow starts at once in a CI/CD pipeline. */
  start_workflow?: boolean;
  /** What the agents have to do, at most 16384 characters. */
  goal?: string;
  /** Kind of the flow, for example `developer/v1`. */
  workflow_definition?: string;
  /** Whether the agents may stop to ask questions. Default: `true`. */
  allow_agent_to_request_user?: boolean;
  /** Container image that the pipeline runs the flow in. */
  image?: string;
  /** Branch of the pipeline; the default branch unless given. */
  source_branch?: string;
  /** Where the flow runs. */
  environment?: DuoFlowEnvironmentOfAgent;
  /** ID of the version in the AI catalog that the configuration of the flow comes from. */
  ai_catalog_item_version_id?: number;
  /** More that the flow needs to know. */
  additional_context?: DuoFlowContext[];
  /** Whether the flow works on a shallow clone of the repository. Default: `true`. */
  shallow_clone?: boolean;
  /** Number (`iid`) of the issue that the flow is about, in the project. */
  issue_id?: number;
  /** Number (`iid`) of the merge request that the flow is about, in the project. */
  merge_request_id?: number;
}

/**
 * Create a flow as an agent.
 *
 * Creates a flow on behalf of an agent, with a token of scope `ai_workflows`; its privileges are always the
 * default ones.
 *
 * `POST /ai/duo_workflows/agent_workflows`
 *
 * Requires Premium. Experiment. Behind the feature flag `agentic_foundational_flow_tool`.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createByAgent(
  client: Client,
  params?: DuoAgentPlatformFlowsCreateByAgentParams,
  options?: RequestOptions,
): Call<DuoFlow> {
  return client.call(
    { id: "duoAgentPlatformFlows.createByAgent", method: "POST", path: "/ai/duo_workflows/agent_workflows" },
    params,
    options,
  );
}

/** Parameters of `addReviewComments`. */
export interface DuoAgentPlatformFlowsAddReviewCommentsParams {
  /** ID or full path of the project. */
  project_id: string;
  /** Number of the merge request. */
  merge_request_iid: number;
  /** What the language model wrote. */
  review_output: string;
  /** ID of the flow. */
  workflow_id?: number;
}

/**
 * Add the comments of a code review.
 *
 * Adds what a code review by agents found to a merge request. GitLab's own flow service calls it.
 *
 * `POST /ai/duo_workflows/code_review/add_comments`
 *
 * Requires Premium. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function addReviewComments(
  client: Client,
  params: DuoAgentPlatformFlowsAddReviewCommentsParams,
  options?: RequestOptions,
): Call<DuoFlowMessage> {
  return client.call(
    {
      id: "duoAgentPlatformFlows.addReviewComments",
      method: "POST",
      path: "/ai/duo_workflows/code_review/add_comments",
    },
    params,
    options,
  );
}

/** Parameters of `getReviewInstructions`. */
export interface DuoAgentPlatformFlowsGetReviewInstructionsParams {
  /** ID or full path of the project. */
  project_id: string;
  /** Number of the merge request. */
  merge_request_iid: number;
}

/**
 * Get instructions for a code review.
 *
 * Gets the custom instructions for code reviews that are for the files of a merge request.
 *
 * `GET /ai/duo_workflows/code_review/custom_instructions`
 *
 * Requires Premium. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getReviewInstructions(
  client: Client,
  params: DuoAgentPlatformFlowsGetReviewInstructionsParams,
  options?: RequestOptions,
): Call<DuoFlowReviewInstructions> {
  return queryCall(
    client,
    {
      id: "duoAgentPlatformFlows.getReviewInstructions",
      method: "GET",
      path: "/ai/duo_workflows/code_review/custom_instructions",
    },
    params,
    options,
  );
}

/** Parameters of `createDirectAccess`. */
export interface DuoAgentPlatformFlowsCreateDirectAccessParams {
  /** Kind of the flow, for example `software_development`. */
  workflow_definition?: string;
  /** ID of the top-level group to work for. */
  root_namespace_id?: string;
  /** ID or full path of the project to work on. */
  project_id?: string;
}

/**
 * Create access to the flow service.
 *
 * Creates short-lived tokens with which a client such as an editor talks to the flow service directly. At
 * most 50 calls in a minute.
 *
 * `POST /ai/duo_workflows/direct_access`
 *
 * Requires Premium. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createDirectAccess(
  client: Client,
  params?: DuoAgentPlatformFlowsCreateDirectAccessParams,
  options?: RequestOptions,
): Call<DuoFlowDirectAccess> {
  return client.call(
    { id: "duoAgentPlatformFlows.createDirectAccess", method: "POST", path: "/ai/duo_workflows/direct_access" },
    params,
    options,
  );
}

/** Parameters of `getTools`. */
export interface DuoAgentPlatformFlowsGetToolsParams {
  /** Kind of the flow, for example `software_development`. */
  workflow_definition?: string;
}

/**
 * Get the tools of agents.
 *
 * Gets the tools that agents can use, as the flow service describes them.
 *
 * `GET /ai/duo_workflows/list_tools`
 *
 * Requires Premium. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getTools(
  client: Client,
  params?: DuoAgentPlatformFlowsGetToolsParams,
  options?: RequestOptions,
): Call<DuoFlowTools> {
  return queryCall(
    client,
    { id: "duoAgentPlatformFlows.getTools", method: "GET", path: "/ai/duo_workflows/list_tools" },
    params,
    options,
  );
}

/** Something that a flow needs to know. */
export interface DuoFlowContext {
  /** What it is, for example `agent_user_environment`. */
  Category: string;
  /** The fact, as JSON. */
  Content: string;
  /** What is known of it, as JSON. */
  Metadata?: string;
}

/** How a client talks to the flow service directly. */
export interface DuoFlowDirectAccess {
  /** Access to this instance. */
  gitlab_rails: DuoFlowRailsAccess;
  /** Access to the flow service. */
  duo_workflow_service: DuoFlowServiceAccess;
  /**
   * Program that runs flows on a machine. Until GitLab 18.5.
   * @deprecated
   */
  duo_workflow_executor?: DuoFlowExecutorAccess;
  /** What the service is told of the caller. */
  workflow_metadata: DuoFlowMetadata;
  /** What the server can do, for example `advanced_search`. */
  server_capabilities?: string[];
}

/** Where a flow runs; `ide` is an old name of `chat`, `web` of `ambient`. */
export type DuoFlowEnvironment = "ide" | "web" | "chat_partial" | "chat" | "ambient";

/** Where older versions offer the program that runs flows on a machine. */
export interface DuoFlowExecutorAccess {
  /** Address of the program. */
  executor_binary_url?: string;
  /** Addresses of the program by platform. */
  executor_binary_urls?: Record<string, string>;
  /** Version of the program. */
  version?: string;
}

/** Short confirmation. */
export interface DuoFlowMessage {
  /** What was done. */
  message: string;
}

/** What the flow service is told of the caller. */
export interface DuoFlowMetadata {
  /** Whether more is logged. */
  extended_logging: boolean;
  /** Whether the caller works at GitLab. */
  is_team_member: boolean | null;
  /** Whether the use of a tool can be approved for a whole session. */
  tool_approval_for_session_enabled?: boolean | null;
  /** ID of the top-level group. */
  rootNamespaceId?: string | null;
}

/** Something that agents may do. */
export interface DuoFlowPrivilege {
  /** ID of the privilege. */
  id: number;
  /** Name, for example `run_commands`. */
  name: string;
  /** What it allows. */
  description: string;
  /** Whether agents have it unless told otherwise. */
  default_enabled: boolean;
}

/** What agents may be allowed to do. */
export interface DuoFlowPrivileges {
  /** All that there are. */
  all_privileges: DuoFlowPrivilege[];
}

/** Access to this instance. */
export interface DuoFlowRailsAccess {
  /** Address of the instance. */
  base_url: string;
  /** OAuth access token. */
  token: string;
  /** When the token stops working. */
  token_expires_at: unknown;
}

/** Custom instruction for code reviews. */
export interface DuoFlowReviewInstruction {
  /** Name that the file gives it. */
  name: string;
  /** What to look for. */
  instructions: string;
  /** Files that it is for; all when empty. */
  include_patterns: string[];
  /** Files that it is not for. */
  exclude_patterns: string[];
  /** Address of the file that it stands in. */
  location: string;
}

/** Custom instructions for code reviews. */
export interface DuoFlowReviewInstructions {
  /** Those that are for files of the merge request. */
  instructions: DuoFlowReviewInstruction[];
}

/** Access to the flow service. */
export interface DuoFlowServiceAccess {
  /** Host and port of the service. */
  base_url: string;
  /** Token for the service. */
  token: string;
  /** When the token stops working, in seconds of Unix time. */
  token_expires_at: number;
  /** Headers that the service expects. */
  headers: Record<string, string>;
  /** Whether to connect over TLS. */
  secure: boolean;
}

/** What a flow was started from. */
export type DuoFlowSource =
  | "merge_request_code_conflict"
  | "merge_request_dependency_bump"
  | "merge_request_fix_pipeline"
  | "merge_request_resolve_discussion"
  | "work_item_to_merge_request"
  | "fix_pipeline"
  | "convert_platform_ci_pipeline"
  | "duo_cli_interactive"
  | "duo_cli_run"
  | "duo_cli_acp"
  | "ide_extension";

/** Tools of agents. */
export interface DuoFlowTools {
  /** Tools, as the flow service describes them. */
  tools?: Record<string, unknown>[];
  /** Examples to judge the choice of tools by. */
  evalDataset?: Record<string, unknown>[];
}

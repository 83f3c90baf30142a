// From spec/shared/application-settings-ai.yaml. Do not edit: `npm run generate` writes this file.

import type { DuoNamespaceAccessRule, GroupDuoAvailability } from "./groups.js";

/** Settings of an instance for GitLab Duo and other AI features. */
export interface ApplicationAiSettings {
  /** Whether GitLab Duo can be used. Premium and Ultimate only. */
  duo_features_enabled?: boolean;
  /** Whether groups cannot change `duo_features_enabled`. Premium and Ultimate only. */
  lock_duo_features_enabled?: boolean;
  /** Whether GitLab Duo can be used, and whether groups may choose otherwise. Premium and Ultimate only. */
  duo_availability?: GroupDuoAvailability | (string & {});
  /** Whether the GitLab Duo Agent Platform can be used. Premium and Ultimate only. */
  duo_agent_platform_enabled?: boolean;
  /** Whether the GitLab Duo CLI can be used. Premium and Ultimate only. */
  duo_cli_enabled?: boolean;
  /** Whether agents may go on without asking. Premium and Ultimate only. */
  duo_auto_mode_enabled?: boolean;
  /**
   * Whether agents may go on without asking, and whether groups may choose otherwise, such as `default_on`.
   * Premium and Ultimate only.
   */
  duo_auto_mode_availability?: string;
  /** Whether flows may run in pipelines. Premium and Ultimate only. */
  duo_remote_flows_enabled?: boolean;
  /**
   * The same as `duo_remote_flows_enabled`; where it is set to false, groups cannot change it. Premium and
   * Ultimate only.
   */
  duo_remote_flows_availability?: boolean;
  /** Whether the flows of GitLab can be used. Premium and Ultimate only. */
  duo_foundational_flows_enabled?: boolean;
  /**
   * The same as `duo_foundational_flows_enabled`; where it is set to false, groups cannot change it. Premium
   * and Ultimate only.
   */
  duo_foundational_flows_availability?: boolean;
  /** Whether own agents can be used. Premium and Ultimate only. Since GitLab 19.0. */
  duo_custom_agents_enabled?: boolean;
  /**
   * The same as `duo_custom_agents_enabled`; where it is set to false, groups cannot change it. Premium and
   * Ultimate only. Since GitLab 19.0.
   */
  duo_custom_agents_availability?: boolean;
  /** Whether groups cannot change the use of own agents. Premium and Ultimate only. Since GitLab 19.0. */
  lock_duo_custom_agents_enabled?: boolean;
  /** Whether own flows can be used. Premium and Ultimate only. Since GitLab 19.0. */
  duo_custom_flows_enabled?: boolean;
  /**
   * The same as `duo_custom_flows_enabled`; where it is set to false, groups cannot change it. Premium and
   * Ultimate only. Since GitLab 19.0.
   */
  duo_custom_flows_availability?: boolean;
  /** Whether groups cannot change the use of own flows. Premium and Ultimate only. Since GitLab 19.0. */
  lock_duo_custom_flows_enabled?: boolean;
  /** Whether agents of others can be used. Premium and Ultimate only. Since GitLab 19.0. */
  duo_external_agents_enabled?: boolean;
  /**
   * The same as `duo_external_agents_enabled`; where it is set to false, groups cannot change it. Premium and
   * Ultimate only. Since GitLab 19.0.
   */
  duo_external_agents_availability?: boolean;
  /**
   * Whether groups cannot change the use of agents of others. Premium and Ultimate only. Since GitLab 19.0.
   */
  lock_duo_external_agents_enabled?: boolean;
  /** Which features of GitLab Duo members of which groups may use. Premium and Ultimate only. */
  duo_namespace_access_rules?: DuoNamespaceAccessRule[];
  /** ID of the project with custom instructions for all. Premium and Ultimate only. */
  duo_template_project_id?: number | null;
  /** Time that conversations expire after, such as `last_updated_at`. Premium and Ultimate only. */
  duo_chat_expiration_column?: string;
  /** Days after which conversations expire. Premium and Ultimate only. */
  duo_chat_expiration_days?: number;
  /** ID of the OAuth application of the flow service. Premium and Ultimate only. */
  duo_workflow_oauth_application_id?: number;
  /** Registry that images of flows come from. Premium and Ultimate only. */
  duo_workflows_default_image_registry?: string | null;
  /** Whether the agents of GitLab can be used unless turned off one by one. Premium and Ultimate only. */
  foundational_agents_default_enabled?: boolean;
  /** Which agents of GitLab can be used. Premium and Ultimate only. */
  foundational_agents_statuses?: InstanceAgentStatus[];
  /** Whether GitLab Duo reviews merge requests by itself. Premium and Ultimate only. */
  auto_duo_code_review_enabled?: boolean;
  /** Whether editors must ask the instance for suggestions, not the AI gateway. Premium and Ultimate only. */
  disabled_direct_code_suggestions?: boolean;
  /** Whether experiments and betas of GitLab Duo can be used. Premium and Ultimate only. */
  instance_level_ai_beta_features_enabled?: boolean;
  /** Whether prompts and answers of AI features are logged. Premium and Ultimate only. */
  enabled_expanded_logging?: boolean;
  /** Whether language models may keep prompts for a while. Premium and Ultimate only. */
  model_prompt_cache_enabled?: boolean;
  /** Whether groups cannot change `model_prompt_cache_enabled`. Premium and Ultimate only. */
  lock_model_prompt_cache_enabled?: boolean;
  /** Whether the use of a tool can be approved for a whole session. Premium and Ultimate only. */
  tool_approval_for_session_enabled?: boolean;
  /**
   * Whether the use of a tool can be approved for a whole session, and whether groups may choose otherwise.
   * Premium and Ultimate only.
   */
  tool_approval_for_session_availability?: ToolApprovalAvailability | (string & {});
  /** Whether usage of GitLab Credits is shown by user. Premium and Ultimate only. */
  display_gitlab_credits_user_data?: boolean;
  /** How usage of GitLab Credits is shown. Premium and Ultimate only. */
  usage_billing?: UsageBillingSettings;
  /** Whether audit events of AI features are streamed. Ultimate only. */
  ai_audit_events_streaming_enabled?: boolean;
  /**
   * Calls of the GraphQL mutation `aiAction` by a user in eight hours; 0 for no limit. Premium and Ultimate
   * only.
   */
  ai_action_api_rate_limit?: number;
  /** Code suggestions that a user may ask for in a minute. Premium and Ultimate only. */
  code_suggestions_api_rate_limit?: number;
  /** Whether the MCP server can be used. Premium and Ultimate only. */
  mcp_server_enabled?: boolean;
  /** Whether the experimental store of policies is used. Ultimate only. */
  policy_store_experiment_enabled?: boolean;
  /** Whether old versions of the language server are refused. */
  enable_language_server_restrictions?: boolean;
  /** Oldest version of the language server that is accepted. */
  minimum_language_server_version?: string;
  /** Whether indexing for AI features pauses. Ultimate only. */
  active_context_pause_indexing?: boolean;
  /** Whether new top-level groups go into the knowledge graph. Premium and Ultimate only. */
  orbit_auto_index_root_namespace?: boolean;
  /** Whether agents may use the knowledge graph unless told otherwise. Premium and Ultimate only. */
  orbit_dap_enabled_by_default?: boolean;
}

/** Whether an agent of GitLab can be used. */
export interface InstanceAgentStatus {
  /** Name by which the agent is told apart. */
  reference: string;
  /** Name that is shown; in answers. */
  name?: string;
  /** What the agent does; in answers. */
  description?: string;
  /** Whether the agent can be used; null where nothing was chosen. */
  enabled: boolean | null;
}

/**
 * Whether the use of a tool can be approved for a whole session: unless groups choose otherwise, only where
 * they choose so, or never.
 */
export type ToolApprovalAvailability = "default_on" | "default_off" | "never_on";

/** How usage of GitLab Credits is shown. */
export interface UsageBillingSettings {
  /** Whether usage is shown by user. */
  display_gitlab_credits_user_data?: boolean;
}

// From spec/shared/group-settings.yaml. Do not edit: `npm run generate` writes this file.

import type { PromptInjectionProtection } from "./groups.js";
import type { AccessLevel } from "./schemas.js";

/** Whether a foundational agent is on. */
export interface FoundationalAgentStatus {
  /** Name of the agent. */
  reference: string;
  /** Whether it is on. */
  enabled: boolean;
}

/** Settings of a group for GitLab Duo, as they are changed. */
export interface GroupAiSettingsAttributes {
  /** Whether the agent platform is on. */
  duo_agent_platform_enabled?: boolean;
  /** Whether MCP servers may be used. */
  duo_workflow_mcp_enabled?: boolean;
  /** Whether foundational agents are on unless chosen otherwise. */
  foundational_agents_default_enabled?: boolean;
  /** Whether only catalog items of this group tree may be used. */
  ai_catalog_restricted_to_group_hierarchy?: boolean;
  /** Whether usage data is collected. */
  ai_usage_data_collection_enabled?: boolean;
  /** What happens to prompts that seem injected. */
  prompt_injection_protection_level?: PromptInjectionProtection;
  /** Whether agents may search the web. */
  web_search_enabled?: boolean;
  /** Whether recommended hosts are allowed. */
  include_recommended_allowed?: boolean;
  /** Whether agents may use any Unix socket. */
  allow_all_unix_sockets?: boolean;
  /** Whether projects may add to these settings. */
  allow_project_extension?: boolean;
  /** Lowest role that may run flows, from 10 on. */
  minimum_access_level_execute?: AccessLevel;
  /** Lowest role that may run flows in the background, from 30 on. */
  minimum_access_level_execute_async?: AccessLevel;
  /** Lowest role that may manage flows and agents, from 30 on. */
  minimum_access_level_manage?: AccessLevel;
  /** Lowest role that may enable flows and agents in projects, from 30 on. */
  minimum_access_level_enable_on_projects?: AccessLevel;
}

/**
 * Whether a feature of GitLab Duo is on unless chosen otherwise below, off unless chosen otherwise, or off
 * for good.
 */
export type GroupDuoFeatureAvailability = "default_on" | "default_off" | "never_on";

// From spec/resources/ai-agent.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What agents of others, such as Claude Code, did in a project.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  listCall,
  type ListCall,
  type ListOptions,
  type RequestOptions,
} from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `registerIdentity`. */
export interface AiAgentRegisterIdentityParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of the agent. */
  agent_type: AgentType;
  /** SHA-256 of what identifies the machine. */
  machine_fingerprint: string;
}

/**
 * Register an agent.
 *
 * Registers that an agent works on a machine for the caller. One that is registered already is answered as it
 * is; a revoked one is a fault.
 *
 * `POST /projects/:project_id/ai_agent/identities`
 *
 * Requires Ultimate. Experiment. Since GitLab 19.1. Behind the feature flag `ai_agent_session_tracking`.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function registerIdentity(
  client: Client,
  params: AiAgentRegisterIdentityParams,
  options?: RequestOptions,
): Call<AgentIdentity> {
  return client.call(
    { id: "aiAgent.registerIdentity", method: "POST", path: "/projects/{project_id}/ai_agent/identities" },
    params,
    options,
  );
}

/** Parameters of `listSessions`. */
export interface AiAgentListSessionsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Only sessions of this kind of agent. */
  agent_type?: AgentType;
  /** Only sessions in this state. */
  status?: AgentSessionStatus;
  /** Only sessions created after this time. */
  created_after?: string | Date;
  /** Only sessions created before this time. */
  created_before?: string | Date;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List sessions of agents.
 *
 * Lists the sessions of agents that the caller had in a project, latest first.
 *
 * `GET /projects/:project_id/ai_agent/sessions`
 *
 * Requires Ultimate. Experiment. Since GitLab 19.1. Behind the feature flag `ai_agent_session_tracking`.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listSessions(
  client: Client,
  params: AiAgentListSessionsParams,
  options?: ListOptions,
): ListCall<AgentSession> {
  return listCall(
    client,
    {
      id: "aiAgent.listSessions",
      method: "GET",
      path: "/projects/{project_id}/ai_agent/sessions",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createSession`. */
export interface AiAgentCreateSessionParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of the agent. */
  agent_type: AgentType;
  /** ID of the registered agent. */
  agent_identity_id: number;
  /** How the session gets here. */
  sync_type: AgentSyncType;
  /** What the session is about. */
  goal?: string;
  /** When the session began; now unless given. */
  started_at?: string | Date;
  /** UUID that makes it safe to call again. */
  idempotency_key?: string;
  /** Kind of the session. */
  workflow_definition?: string;
}

/**
 * Create a session of an agent.
 *
 * Creates a session. With an idempotency key that was used before, the session of then is answered.
 *
 * `POST /projects/:project_id/ai_agent/sessions`
 *
 * Requires Ultimate. Experiment. Since GitLab 19.1. Behind the feature flag `ai_agent_session_tracking`.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createSession(
  client: Client,
  params: AiAgentCreateSessionParams,
  options?: RequestOptions,
): Call<AgentSession> {
  return client.call(
    { id: "aiAgent.createSession", method: "POST", path: "/projects/{project_id}/ai_agent/sessions" },
    params,
    options,
  );
}

/** Parameters of `completeSession`. */
export interface AiAgentCompleteSessionParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the session. */
  session_id: number;
  /** How the session ended. */
  status: AgentSessionResult;
  /** SHA-256 of the transcript. */
  jsonl_sha256?: string;
}

/**
 * Complete a session of an agent.
 *
 * Marks a session of the caller as completed or failed.
 *
 * `PATCH /projects/:project_id/ai_agent/sessions/:session_id`
 *
 * Requires Ultimate. Experiment. Since GitLab 19.1. Behind the feature flag `ai_agent_session_tracking`.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function completeSession(
  client: Client,
  params: AiAgentCompleteSessionParams,
  options?: RequestOptions,
): Call<AgentSession> {
  return client.call(
    { id: "aiAgent.completeSession", method: "PATCH", path: "/projects/{project_id}/ai_agent/sessions/{session_id}" },
    params,
    options,
  );
}

/** Parameters of `createAuditEvents`. */
export interface AiAgentCreateAuditEventsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the session. */
  session_id: number;
  /** What the agent did. */
  events: AgentAuditEvent[];
}

/**
 * Store audit events of an agent.
 *
 * Stores what an agent did in a session.
 *
 * `POST /projects/:project_id/ai_agent/audit_events`
 *
 * Requires Ultimate. Experiment. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createAuditEvents(
  client: Client,
  params: AiAgentCreateAuditEventsParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "aiAgent.createAuditEvents",
      method: "POST",
      path: "/projects/{project_id}/ai_agent/audit_events",
      as: "none",
    },
    params,
    options,
  );
}

/** Something that an agent did. */
export interface AgentAuditEvent {
  /** Kind of the event. */
  event_name: string;
  /** UUID of the event. */
  cloud_event_id: string;
  /** When it happened. */
  occurred_at: string | Date;
  /** More on the event. */
  details?: Record<string, unknown>;
}

/** Agent on a machine of a user. */
export interface AgentIdentity {
  /** ID of the agent. */
  id: number;
  /** Kind of the agent. */
  agent_type: AgentType | (string & {});
  /** When it was revoked; null unless it was. */
  revoked_at: string | null;
  /** When it was registered. */
  created_at: string;
}

/** Session of an agent. */
export interface AgentSession {
  /** ID of the session. */
  id: number;
  /** Kind of the agent. */
  agent_type: string;
  /** ID of the agent; null once that is deleted. */
  agent_identity_id: number | null;
  /** ID of the user that it works for. */
  user_id: number;
  /** How the session got here. */
  sync_type: string | null;
  /** State. */
  status: AgentSessionStatus | (string & {});
  /** What it is about. */
  goal: string | null;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

/** How a session of an agent ended. */
export type AgentSessionResult = "completed" | "failed";

/** State of a session of an agent. */
export type AgentSessionStatus = "created" | "running" | "finished" | "failed" | "stopped";

/** How a session of an agent gets to GitLab. */
export type AgentSyncType = "hook" | "fallback" | "manual";

/** Kind of an agent. */
export type AgentType = "claude-code" | "opencode";

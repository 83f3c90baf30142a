// From spec/resources/duo-flow-service.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What GitLab's own service for flows calls while agents work.
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
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";
import type { DuoFlow } from "../shared/duo-flows.js";

/** Parameters of `get`. */
export interface DuoFlowServiceGetParams {
  /** ID of the flow. */
  flow_id: number;
}

/**
 * Get a flow.
 *
 * Gets one flow of the caller. Only GitLab's own flow service may call it.
 *
 * `GET /ai/duo_workflows/workflows/:flow_id`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function get(client: Client, params: DuoFlowServiceGetParams, options?: RequestOptions): Call<DuoFlow> {
  return client.call(
    { id: "duoFlowService.get", method: "GET", path: "/ai/duo_workflows/workflows/{flow_id}" },
    params,
    options,
  );
}

/** Parameters of `updateStatus`. */
export interface DuoFlowServiceUpdateStatusParams {
  /** ID of the flow. */
  flow_id: number;
  /** What happened. */
  status_event: DuoFlowStatusEvent;
}

/**
 * Update the status of a flow.
 *
 * Moves a flow to another status. GitLab's own flow service calls it.
 *
 * `PATCH /ai/duo_workflows/workflows/:flow_id`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function updateStatus(
  client: Client,
  params: DuoFlowServiceUpdateStatusParams,
  options?: RequestOptions,
): Call<DuoFlowStatusChange> {
  return client.call(
    { id: "duoFlowService.updateStatus", method: "PATCH", path: "/ai/duo_workflows/workflows/{flow_id}" },
    params,
    options,
  );
}

/** Parameters of `createAuditEvents`. */
export interface DuoFlowServiceCreateAuditEventsParams {
  /** ID of the flow. */
  flow_id: number;
  /** Events in the form of CloudEvents 1.0. */
  events: DuoFlowAuditEvent[];
}

/**
 * Store audit events of a flow.
 *
 * Stores what agents did, at most 500 events at once. GitLab's own flow service calls it.
 *
 * `POST /ai/duo_workflows/workflows/:flow_id/audit_events`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createAuditEvents(
  client: Client,
  params: DuoFlowServiceCreateAuditEventsParams,
  options?: RequestOptions,
): Call<DuoFlowAuditReceipt> {
  return client.call(
    {
      id: "duoFlowService.createAuditEvents",
      method: "POST",
      path: "/ai/duo_workflows/workflows/{flow_id}/audit_events",
    },
    params,
    options,
  );
}

/** Parameters of `listCheckpoints`. */
export interface DuoFlowServiceListCheckpointsParams {
  /** ID of the flow. */
  flow_id: number;
  /** Whether the states come compressed. Default: `false`. */
  accept_compressed?: boolean;
  /** Only checkpoints of this line of work; an empty value means the flow itself without its sub-agents. */
  checkpoint_ns?: string;
  /** Only these channels of the states. */
  channels?: string[];
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List checkpoints of a flow.
 *
 * Lists the saved states of a flow, latest first. GitLab's own flow service calls it.
 *
 * `GET /ai/duo_workflows/workflows/:flow_id/checkpoints`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listCheckpoints(
  client: Client,
  params: DuoFlowServiceListCheckpointsParams,
  options?: ListOptions,
): ListCall<DuoFlowCheckpoint> {
  return listCall(
    client,
    {
      id: "duoFlowService.listCheckpoints",
      method: "GET",
      path: "/ai/duo_workflows/workflows/{flow_id}/checkpoints",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createCheckpoint`. */
export interface DuoFlowServiceCreateCheckpointParams {
  /** ID of the flow. */
  flow_id: number;
  /** Timestamp that names the checkpoint. */
  thread_ts: string;
  /** What is known of the state. */
  metadata: Record<string, unknown>;
  /** Timestamp of the checkpoint before it. */
  parent_ts?: string;
  /** Line of work that it belongs to; empty for the flow itself. */
  checkpoint_ns?: string;
  /** The state. */
  checkpoint?: Record<string, unknown>;
  /** The state as JSON, compressed with zlib and encoded in Base64. */
  compressed_checkpoint?: string;
  /** What is known of the language model, as JSON. */
  model_metadata_json?: string;
  /** What is known of the flow, as JSON. */
  flow_metadata_json?: string;
  /** Group of checkpoints that belong together. Default: `0`. */
  current_thread?: number;
  /** Names of all channels of the state. */
  channel_keys?: string[];
  /** What changed in each channel, at most 100. */
  channel_blobs?: DuoFlowChannelBlob[];
}

/**
 * Save a checkpoint of a flow.
 *
 * Saves the state of a flow, either as it is or compressed. GitLab's own flow service calls it.
 *
 * `POST /ai/duo_workflows/workflows/:flow_id/checkpoints`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createCheckpoint(
  client: Client,
  params: DuoFlowServiceCreateCheckpointParams,
  options?: RequestOptions,
): Call<DuoFlowBasicCheckpoint> {
  return client.call(
    {
      id: "duoFlowService.createCheckpoint",
      method: "POST",
      path: "/ai/duo_workflows/workflows/{flow_id}/checkpoints",
    },
    params,
    options,
  );
}

/** Parameters of `getCheckpointByThread`. */
export interface DuoFlowServiceGetCheckpointByThreadParams {
  /** ID of the flow. */
  flow_id: number;
  /** Timestamp that names the checkpoint. */
  thread_ts: string;
  /** Whether the state comes compressed. Default: `false`. */
  accept_compressed?: boolean;
}

/**
 * Get a checkpoint by its timestamp.
 *
 * Gets one saved state of a flow by the timestamp that names it. GitLab's own flow service calls it.
 *
 * `GET /ai/duo_workflows/workflows/:flow_id/checkpoints/by_thread_ts`
 *
 * Requires Premium. Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getCheckpointByThread(
  client: Client,
  params: DuoFlowServiceGetCheckpointByThreadParams,
  options?: RequestOptions,
): Call<DuoFlowCheckpoint> {
  return queryCall(
    client,
    {
      id: "duoFlowService.getCheckpointByThread",
      method: "GET",
      path: "/ai/duo_workflows/workflows/{flow_id}/checkpoints/by_thread_ts",
    },
    params,
    options,
  );
}

/** Parameters of `getCheckpoint`. */
export interface DuoFlowServiceGetCheckpointParams {
  /** ID of the flow. */
  flow_id: number;
  /** ID of the checkpoint. */
  checkpoint_id: number;
  /** Whether the state comes compressed. Default: `false`. */
  accept_compressed?: boolean;
}

/**
 * Get a checkpoint of a flow.
 *
 * Gets one saved state of a flow. GitLab's own flow service calls it.
 *
 * `GET /ai/duo_workflows/workflows/:flow_id/checkpoints/:checkpoint_id`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getCheckpoint(
  client: Client,
  params: DuoFlowServiceGetCheckpointParams,
  options?: RequestOptions,
): Call<DuoFlowCheckpoint> {
  return queryCall(
    client,
    {
      id: "duoFlowService.getCheckpoint",
      method: "GET",
      path: "/ai/duo_workflows/workflows/{flow_id}/checkpoints/{checkpoint_id}",
    },
    params,
    options,
  );
}

/** Parameters of `createCheckpointWrites`. */
export interface DuoFlowServiceCreateCheckpointWritesParams {
  /** ID of the flow. */
  flow_id: number;
  /** Timestamp that names the checkpoint. */
  thread_ts: string;
  /** What was written. */
  checkpoint_writes: DuoFlowCheckpointWriteInput[];
}

/**
 * Save writes of a checkpoint.
 *
 * Saves what tasks of a flow wrote since a checkpoint. GitLab's own flow service calls it.
 *
 * `POST /ai/duo_workflows/workflows/:flow_id/checkpoint_writes_batch`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createCheckpointWrites(
  client: Client,
  params: DuoFlowServiceCreateCheckpointWritesParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "duoFlowService.createCheckpointWrites",
      method: "POST",
      path: "/ai/duo_workflows/workflows/{flow_id}/checkpoint_writes_batch",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `listEvents`. */
export interface DuoFlowServiceListEventsParams {
  /** ID of the flow. */
  flow_id: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List waiting events of a flow.
 *
 * Lists the events for a flow that were not delivered yet. GitLab's own flow service calls it.
 *
 * `GET /ai/duo_workflows/workflows/:flow_id/events`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function listEvents(
  client: Client,
  params: DuoFlowServiceListEventsParams,
  options?: ListOptions,
): ListCall<DuoFlowEvent> {
  return listCall(
    client,
    {
      id: "duoFlowService.listEvents",
      method: "GET",
      path: "/ai/duo_workflows/workflows/{flow_id}/events",
      pagination: "offset",
    },
    params,
    options,
  );
}

/** Parameters of `createEvent`. */
export interface DuoFlowServiceCreateEventParams {
  /** ID of the flow. */
  flow_id: number;
  /** Kind of the event. */
  event_type: DuoFlowEventType;
  /** Message of the user. */
  message: string;
  /** UUID to follow the event by. */
  correlation_id?: string;
}

/**
 * Send an event to a flow.
 *
 * Queues an event for a flow: a message, or the wish to pause, resume or stop.
 *
 * `POST /ai/duo_workflows/workflows/:flow_id/events`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createEvent(
  client: Client,
  params: DuoFlowServiceCreateEventParams,
  options?: RequestOptions,
): Call<DuoFlowEvent> {
  return client.call(
    { id: "duoFlowService.createEvent", method: "POST", path: "/ai/duo_workflows/workflows/{flow_id}/events" },
    params,
    options,
  );
}

/** Parameters of `updateEvent`. */
export interface DuoFlowServiceUpdateEventParams {
  /** ID of the flow. */
  flow_id: number;
  /** ID of the event. */
  event_id: number;
  /** State of the event. */
  event_status: DuoFlowEventStatus;
}

/**
 * Update an event of a flow.
 *
 * Marks an event as delivered, or as waiting again. GitLab's own flow service calls it.
 *
 * `PUT /ai/duo_workflows/workflows/:flow_id/events/:event_id`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function updateEvent(
  client: Client,
  params: DuoFlowServiceUpdateEventParams,
  options?: RequestOptions,
): Call<DuoFlowEvent> {
  return client.call(
    {
      id: "duoFlowService.updateEvent",
      method: "PUT",
      path: "/ai/duo_workflows/workflows/{flow_id}/events/{event_id}",
    },
    params,
    options,
  );
}

/** Parameters of `revokeToken`. */
export interface DuoFlowServiceRevokeTokenParams {
  /** Value of the token. */
  token: string;
}

/**
 * Revoke a token of a flow.
 *
 * Revokes a token of scope `ai_workflows` of the caller. It is no fault when the token is gone already.
 *
 * `POST /ai/duo_workflows/revoke_token`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function revokeToken(
  client: Client,
  params: DuoFlowServiceRevokeTokenParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "duoFlowService.revokeToken", method: "POST", path: "/ai/duo_workflows/revoke_token", as: "none" },
    params,
    options,
  );
}

/** Parameters of `createRiskResults`. */
export interface DuoFlowServiceCreateRiskResultsParams {
  /** ID or full path of the project. */
  project_id: string;
  /** Number of the merge request. */
  merge_request_iid: number;
  /** SHA of the diff that was looked at. */
  diff_sha: string;
  /** ID of the flow. */
  workflow_id: number;
  /** What was found. */
  claims: DuoFlowRiskClaim[];
  /** What was found, in a few sentences. */
  summary?: string;
}

/**
 * Store how risky a merge request is.
 *
 * Stores what a flow found on the risk of a merge request. GitLab's own flow service calls it.
 *
 * `POST /ai/duo_workflows/tools/risk_classification/results`
 *
 * Requires Premium. Internal. Since GitLab 19.4.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createRiskResults(
  client: Client,
  params: DuoFlowServiceCreateRiskResultsParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "duoFlowService.createRiskResults",
      method: "POST",
      path: "/ai/duo_workflows/tools/risk_classification/results",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `getConnection`. */
export interface DuoFlowServiceGetConnectionParams {
  /** ID of a flow, to use the same language model again. */
  workflow_id?: string;
}

/**
 * Get how to connect to the flow service.
 *
 * Tells GitLab's own proxy, Workhorse, how to connect a WebSocket to the flow service. Nobody else may call
 * it.
 *
 * `GET /ai/duo_workflows/ws`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getConnection(
  client: Client,
  params?: DuoFlowServiceGetConnectionParams,
  options?: RequestOptions,
): Call<DuoFlowWebSocket> {
  return queryCall(
    client,
    { id: "duoFlowService.getConnection", method: "GET", path: "/ai/duo_workflows/ws" },
    params,
    options,
  );
}

/** Something that an agent did, in the form of CloudEvents 1.0. */
export interface DuoFlowAuditEvent {
  /** UUID of the event. */
  id: string;
  /** Kind of the event, for example `ai_llm_input_sent`. */
  type: string;
  /** Where it happened. */
  source: string;
  /** When it happened. */
  time: string | Date;
  /** More on the event. */
  data?: Record<string, unknown>;
}

/** How many audit events were taken. */
export interface DuoFlowAuditReceipt {
  /** `accepted`. */
  status: string;
  /** Number of events that were taken. */
  count: number;
  /** Kinds that are not known and were left out; when there are such. */
  dropped_unknown_event_types?: string[];
}

/** Saved state of a flow, without its content. */
export interface DuoFlowBasicCheckpoint {
  /** ID of the checkpoint. */
  id: number;
  /** Timestamp that names it. */
  thread_ts: string;
  /** Timestamp of the checkpoint before it. */
  parent_ts: string | null;
  /** Line of work that it belongs to; null for the flow itself. Since GitLab 19.2. */
  checkpoint_ns?: string | null;
}

/** What changed in a channel of a state. */
export interface DuoFlowChannelBlob {
  /** Name of the channel. */
  channel: string;
  /** Version of the channel. */
  version: string;
  /** How it is encoded; `json`. */
  write_type: string;
  /** Whether it adds or replaces. */
  step_action: DuoFlowStepAction;
  /** What changed, encoded in Base64. */
  data: string;
}

/** Saved state of a flow. */
export interface DuoFlowCheckpoint extends DuoFlowBasicCheckpoint {
  /** The state, unless compressed. */
  checkpoint?: Record<string, unknown>;
  /** The state as JSON, compressed with zlib and encoded in Base64, where asked for. */
  compressed_checkpoint?: string;
  /** What tasks wrote since. */
  checkpoint_writes: DuoFlowCheckpointWrite[];
  /** Group of checkpoints that it belongs to. */
  current_thread?: number;
  /** What is known of the state. */
  metadata: Record<string, unknown>;
}

/** What a task of a flow wrote, as it was saved. */
export interface DuoFlowCheckpointWrite extends DuoFlowCheckpointWriteInput {
  /** ID of the write. */
  id: number;
  /** Timestamp that names its checkpoint. */
  thread_ts: string;
}

/** What a task of a flow wrote. */
export interface DuoFlowCheckpointWriteInput {
  /** ID of the task. */
  task: string;
  /** Place in the order of writes. */
  idx: number;
  /** Channel that was written to. */
  channel: string;
  /** How the value is encoded. */
  write_type: string;
  /** The value. */
  data: string;
}

/** How to connect a WebSocket to the flow service. */
export interface DuoFlowConnection {
  /** The flow service. */
  Service?: DuoFlowServerAddress;
  /** GitLab's service, beside a self-hosted one, for billing. */
  CloudServiceForSelfHosted?: DuoFlowServerAddress | null;
  /** Servers of the Model Context Protocol by name. */
  McpServers?: Record<string, DuoFlowMcpServer>;
  /** Whether a flow is open in one place only. */
  LockConcurrentFlow?: boolean;
  /** Whether calls back to the instance have a time limit. */
  TimeoutHTTPRequests?: boolean;
  /** What the server can do. */
  ServerCapabilities?: string[];
}

/** Event for a flow. */
export interface DuoFlowEvent {
  /** ID of the event. */
  id: number;
  /** UUID to follow the event by. */
  correlation_id: string | null;
  /** Kind of the event. */
  event_type: DuoFlowEventType | (string & {});
  /** Whether the flow got it. */
  event_status: DuoFlowEventStatus | (string & {});
  /** Message of the user. */
  message: string | null;
}

/** Whether a flow got an event. */
export type DuoFlowEventStatus = "queued" | "delivered";

/** Kind of an event for a flow. */
export type DuoFlowEventType = "pause" | "resume" | "stop" | "message" | "response" | "require_input";

/** Server of the Model Context Protocol. */
export interface DuoFlowMcpServer {
  /** Address of the server. */
  URL: string;
  /** Headers that the server expects. */
  Headers?: Record<string, string>;
  /** Tools to offer; all without it. */
  Tools?: string[];
  /** Tools that need no approval. */
  PreApprovedTools?: string[];
}

/** Something that was found on the risk of a merge request. */
export interface DuoFlowRiskClaim {
  /** What it is about. */
  name: string;
  /** What was found. */
  value: string;
  /** What speaks for it. */
  evidence?: string;
}

/** How to reach a service. */
export interface DuoFlowServerAddress {
  /** Headers that the service expects. */
  Headers: Record<string, string>;
  /** Host and port of the service. */
  URI: string;
  /** Whether to connect over TLS. */
  Secure: boolean;
}

/** A flow with another status. */
export interface DuoFlowStatusChange {
  /** The record of the flow. */
  workflow: Record<string, unknown>;
}

/** What moves a flow to another status. */
export type DuoFlowStatusEvent =
  | "start"
  | "pause"
  | "require_input"
  | "require_plan_approval"
  | "require_tool_call_approval"
  | "resume"
  | "retry"
  | "finish"
  | "drop"
  | "stop";

/** Whether a blob adds to a channel or replaces what it holds. */
export type DuoFlowStepAction = "conversation" | "compaction";

/** How Workhorse connects to the flow service. */
export interface DuoFlowWebSocket {
  /** The connection. */
  DuoWorkflow: DuoFlowConnection;
}

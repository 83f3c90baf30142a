// From spec/resources/mcp.yaml. Do not edit: `npm run generate` writes this file.

/**
 * The server that speaks the Model Context Protocol, for AI tools. It takes OAuth tokens with the scope `mcp`
 * only.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Open the message stream of the server.
 *
 * Opens the stream on which the protocol lets a server send messages by itself. GitLab sends none, and some
 * versions answer 501.
 *
 * `GET /mcp`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function get(client: Client, params?: NoParams, options?: RequestOptions): Call<void> {
  return client.call({ id: "mcp.get", method: "GET", path: "/mcp", as: "none" }, params, options);
}

/** Parameters of `send`. */
export interface McpSendParams {
  /** Version of JSON-RPC. */
  jsonrpc: McpVersion;
  /** Method to call, for example `tools/list`. */
  method: string;
  /** ID that the answer carries; a message without one is a notification. */
  id?: McpId;
  /** Parameters of the method. */
  params?: McpParams;
}

/**
 * Send a message to the MCP server.
 *
 * Sends a JSON-RPC message of the Model Context Protocol: `initialize`, `tools/list`, `tools/call` and the
 * like.
 *
 * `POST /mcp`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function send(client: Client, params: McpSendParams, options?: RequestOptions): Call<McpResponse | undefined> {
  return client.call({ id: "mcp.send", method: "POST", path: "/mcp" }, params, options);
}

/** What went wrong with a JSON-RPC message. */
export interface McpFailure {
  /** Code of the error, for example -32601 for an unknown method. */
  code: number;
  /** The error in words. */
  message: string;
  /** What else is known of it. */
  data?: Record<string, unknown>;
}

/** ID of a message, repeated in its answer. */
export type McpId = number | string;

/** Parameters of a method, by name or in order. The protocol defines them for each method. */
export type McpParams = Record<string, unknown> | unknown[];

/** Answer to a JSON-RPC message: either `result` or `error`. */
export interface McpResponse {
  /** Version of JSON-RPC. */
  jsonrpc: McpVersion | (string & {});
  /** What the method answers; the protocol defines it for each method. */
  result?: Record<string, unknown>;
  /** What went wrong. */
  error?: McpFailure;
  /** ID of the message; null where it could not be read. */
  id: McpId | null;
}

/** Version of JSON-RPC. */
export type McpVersion = "2.0";

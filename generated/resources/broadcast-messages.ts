// From spec/resources/broadcast-messages.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Messages to all users of an instance, shown in the web interface.
 *
 * [Documentation](https://docs.gitlab.com/api/broadcast_messages/)
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

/** Parameters of `list`. */
export interface BroadcastMessagesListParams {
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List broadcast messages.
 *
 * Lists all broadcast messages, past and coming ones too. No credential is needed.
 *
 * `GET /broadcast_messages`
 *
 * [Documentation](https://docs.gitlab.com/api/broadcast_messages/#list-all-broadcast-messages)
 */
export function list(
  client: Client,
  params?: BroadcastMessagesListParams,
  options?: ListOptions,
): ListCall<BroadcastMessage> {
  return listCall(
    client,
    { id: "broadcastMessages.list", method: "GET", path: "/broadcast_messages", pagination: "offset" },
    params,
    options,
  );
}

/** Parameters of `create`. */
export interface BroadcastMessagesCreateParams {
  /** Text to show, in Markdown. Anyone can read it through the API, whatever it is aimed at. */
  message: string;
  /** When it is first shown; now unless given. */
  starts_at?: string | Date;
  /** When it is last shown; in an hour unless given. */
  ends_at?: string | Date;
  /**
   * Colour of the background, as hexadecimal code; without effect since 15.6. Until GitLab 15.5.
   * @deprecated
   */
  color?: string;
  /** Colour of the text, as hexadecimal code. */
  font?: string;
  /** Roles of those who see it; everyone unless given. */
  target_access_levels?: BroadcastAccessLevel[];
  /** Path of pages that show it, with `*` as wildcard; all unless given. */
  target_path?: string | null;
  /** How it is shown. Default: `banner`. */
  broadcast_type?: BroadcastMessageType;
  /** Whether users can put it away. */
  dismissable?: boolean;
  /** Colours of a banner; `indigo` unless given. Since GitLab 17.6. */
  theme?: BroadcastMessageTheme;
}

/**
 * Create a broadcast message.
 *
 * Creates a broadcast message.
 *
 * `POST /broadcast_messages`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/broadcast_messages/#create-a-broadcast-message)
 */
export function create(
  client: Client,
  params: BroadcastMessagesCreateParams,
  options?: RequestOptions,
): Call<BroadcastMessage> {
  return client.call({ id: "broadcastMessages.create", method: "POST", path: "/broadcast_messages" }, params, options);
}

/** Parameters of `get`. */
export interface BroadcastMessagesGetParams {
  /** ID of the broadcast message. */
  broadcast_message_id: number;
}

/**
 * Get a broadcast message.
 *
 * Gets one broadcast message. No credential is needed.
 *
 * `GET /broadcast_messages/:broadcast_message_id`
 *
 * [Documentation](https://docs.gitlab.com/api/broadcast_messages/#retrieve-a-broadcast-message)
 */
export function get(
  client: Client,
  params: BroadcastMessagesGetParams,
  options?: RequestOptions,
): Call<BroadcastMessage> {
  return client.call(
    { id: "broadcastMessages.get", method: "GET", path: "/broadcast_messages/{broadcast_message_id}" },
    params,
    options,
  );
}

/** Parameters of `update`. */
export interface BroadcastMessagesUpdateParams {
  /** ID of the broadcast message. */
  broadcast_message_id: number;
  /** Text to show, in Markdown. Anyone can read it through the API, whatever it is aimed at. */
  message?: string;
  /** When it is first shown. */
  starts_at?: string | Date;
  /** When it is last shown. */
  ends_at?: string | Date;
  /**
   * Colour of the background, as hexadecimal code; without effect since 15.6. Until GitLab 15.5.
   * @deprecated
   */
  color?: string;
  /** Colour of the text, as hexadecimal code. */
  font?: string;
  /** Roles of those who see it; everyone unless given. */
  target_access_levels?: BroadcastAccessLevel[];
  /** Path of pages that show it, with `*` as wildcard; all unless given. */
  target_path?: string | null;
  /** How it is shown. */
  broadcast_type?: BroadcastMessageType;
  /** Whether users can put it away. */
  dismissable?: boolean;
  /** Colours of a banner; `indigo` unless given. Since GitLab 17.6. */
  theme?: BroadcastMessageTheme;
}

/**
 * Update a broadcast message.
 *
 * Changes a broadcast message.
 *
 * `PUT /broadcast_messages/:broadcast_message_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/broadcast_messages/#update-a-broadcast-message)
 */
export function update(
  client: Client,
  params: BroadcastMessagesUpdateParams,
  options?: RequestOptions,
): Call<BroadcastMessage> {
  return client.call(
    { id: "broadcastMessages.update", method: "PUT", path: "/broadcast_messages/{broadcast_message_id}" },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface BroadcastMessagesDeleteParams {
  /** ID of the broadcast message. */
  broadcast_message_id: number;
}

/**
 * Delete a broadcast message.
 *
 * Deletes a broadcast message.
 *
 * `DELETE /broadcast_messages/:broadcast_message_id`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/broadcast_messages/#delete-a-broadcast-message)
 */
function delete_(
  client: Client,
  params: BroadcastMessagesDeleteParams,
  options?: RequestOptions,
): Call<BroadcastMessage | undefined> {
  return client.call(
    { id: "broadcastMessages.delete", method: "DELETE", path: "/broadcast_messages/{broadcast_message_id}" },
    params,
    options,
  );
}
export {
  /**
   * Delete a broadcast message.
   *
   * Deletes a broadcast message.
   *
   * `DELETE /broadcast_messages/:broadcast_message_id`
   *
   * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/broadcast_messages/#delete-a-broadcast-message)
   */
  delete_ as delete,
};

/**
 * Role as a number: 10 guest, 15 planner, 20 reporter, 25 security manager, 30 developer, 40 maintainer, 50
 * owner.
 */
export type BroadcastAccessLevel = 10 | 15 | 20 | 25 | 30 | 40 | 50;

/** Message to all users of the instance. */
export interface BroadcastMessage {
  /** ID of the broadcast message. */
  id: number;
  /** Text to show, in Markdown. */
  message: string;
  /** When it is first shown. */
  starts_at: string;
  /** When it is last shown. */
  ends_at: string;
  /**
   * Colour of the background, as hexadecimal code; without effect since 15.6.
   * @deprecated
   */
  color?: string | null;
  /** Colour of the text, as hexadecimal code. */
  font?: string | null;
  /** Roles of those who see it; empty for everyone. */
  target_access_levels: (BroadcastAccessLevel | (number & {}))[];
  /** Path of pages that show it, with `*` as wildcard; null or empty for all. */
  target_path: string | null;
  /** How it is shown. */
  broadcast_type: BroadcastMessageType | (string & {});
  /** Colours of a banner; null for a notification. */
  theme?: BroadcastMessageTheme | (string & {}) | null;
  /** Whether users can put it away; null in old messages. */
  dismissable: boolean | null;
  /** Whether it is shown now. */
  active: boolean;
}

/** Colours of a banner. */
export type BroadcastMessageTheme =
  "indigo" | "light-indigo" | "blue" | "light-blue" | "green" | "light-green" | "red" | "light-red" | "dark" | "light";

/** How a broadcast message is shown. */
export type BroadcastMessageType = "banner" | "notification";

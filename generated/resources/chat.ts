// From spec/resources/chat.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Asks GitLab Duo Chat.
 *
 * [Documentation](https://docs.gitlab.com/api/chat/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";

/** Parameters of `create`. */
export interface ChatCreateParams {
  /** The question. */
  content: string;
  /** Kind of the record that the question is about. */
  resource_type?: ChatResourceType;
  /** ID of the record, or SHA of a commit. */
  resource_id?: ChatResourceId;
  /** Address of the page that the question comes from. */
  referer_url?: string;
  /** ID that tells clients apart. */
  client_subscription_id?: string;
  /** Whether the conversation is forgotten before and after. */
  with_clean_history?: boolean;
  /** ID of the project; needed for a commit. */
  project_id?: number;
  /** File that is open in the editor. */
  current_file?: ChatFile;
  /** Other things that matter. */
  additional_context?: ChatContext[];
}

/**
 * Ask GitLab Duo Chat.
 *
 * Asks GitLab Duo Chat a question and gets its answer as text. Made for tests of GitLab itself.
 *
 * `POST /chat/completions`
 *
 * Requires Premium. Internal. Behind the feature flag `access_rest_chat`.
 *
 * [Documentation](https://docs.gitlab.com/api/chat/#generate-a-chat-response)
 */
export function create(client: Client, params: ChatCreateParams, options?: RequestOptions): Call<string> {
  return client.call({ id: "chat.create", method: "POST", path: "/chat/completions" }, params, options);
}

/** Something that matters to a question. */
export interface ChatContext {
  /** Kind. */
  category: ChatContextCategory;
  /** ID or name. */
  id: string;
  /** What it says. */
  content: string;
  /** What is known of it. */
  metadata?: Record<string, unknown>;
}

/** Kind of a thing that matters to a question. */
export type ChatContextCategory =
  | "file"
  | "snippet"
  | "merge_request"
  | "issue"
  | "dependency"
  | "local_git"
  | "terminal"
  | "user_rule"
  | "repository"
  | "directory"
  | "agent_user_environment"
  | "attachments";

/** File that is open in an editor. */
export interface ChatFile {
  /** Name of the file. */
  file_name?: string;
  /** What stands before the cursor. */
  content_above_cursor?: string;
  /** What stands after the cursor. */
  content_below_cursor?: string;
  /** What is selected. */
  selected_text?: string;
}

/** ID of a record, or SHA of a commit. */
export type ChatResourceId = number | string;

/** Kind of the record that a question is about. */
export type ChatResourceType =
  "issue" | "epic" | "group" | "project" | "merge_request" | "commit" | "build" | "work_item";

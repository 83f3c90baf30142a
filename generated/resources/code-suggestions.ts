// From spec/resources/code-suggestions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * GitLab Duo Code Suggestions: code that a language model proposes to an editor.
 *
 * [Documentation](https://docs.gitlab.com/api/code_suggestions/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/** Parameters of `create`. */
export interface CodeSuggestionsCreateParams {
  /** The file, and where the cursor is. */
  current_file: CodeSuggestionFile;
  /** Whether a line is completed or code written; GitLab decides unless given. */
  intent?: CodeSuggestionIntent;
  /** What asks for code to be written. */
  generation_type?: CodeSuggestionGenerationType;
  /**
   * Whether the answer comes in pieces as they are ready; it is not JSON then, read it from the raw response.
   * Default: `false`.
   */
  stream?: boolean;
  /** Full path of the project. */
  project_path?: string;
  /** What the user wants, in words. Since GitLab 17.1. */
  user_instruction?: string;
  /** Other files and pieces of code that matter. Since GitLab 17.1. */
  context?: CodeSuggestionContext[];
}

/**
 * Create code suggestions.
 *
 * Proposes how code goes on at a place in a file. At most 60 calls in a minute.
 *
 * `POST /code_suggestions/completions`
 *
 * Requires Premium. Experiment.
 *
 * [Documentation](https://docs.gitlab.com/api/code_suggestions/#generate-code-completions)
 */
export function create(
  client: Client,
  params: CodeSuggestionsCreateParams,
  options?: RequestOptions,
): Call<CodeSuggestion> {
  return client.call(
    { id: "codeSuggestions.create", method: "POST", path: "/code_suggestions/completions" },
    params,
    options,
  );
}

/**
 * Get details of the instance for editors.
 *
 * Gets what an editor reports with its telemetry: which instance and user it works for. At most 10 calls in a
 * minute.
 *
 * `POST /code_suggestions/connection_details`
 *
 * Requires Premium. Since GitLab 18.3.
 *
 * [Documentation](https://docs.gitlab.com/api/code_suggestions/#fetch-connection-details)
 */
export function getConnectionDetails(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<CodeSuggestionConnection> {
  return client.call(
    { id: "codeSuggestions.getConnectionDetails", method: "POST", path: "/code_suggestions/connection_details" },
    params,
    options,
  );
}

/** Parameters of `createDirectAccess`. */
export interface CodeSuggestionsCreateDirectAccessParams {
  /** Full path of the project to work on. */
  project_path?: string;
}

/**
 * Create access to the AI gateway.
 *
 * Creates a short-lived token with which an editor asks the AI gateway for completions directly. At most 10
 * calls in five minutes.
 *
 * `POST /code_suggestions/direct_access`
 *
 * Requires Premium. Since GitLab 17.0.
 *
 * [Documentation](https://docs.gitlab.com/api/code_suggestions/#fetch-direct-connection-details-for-the-ai-gateway)
 */
export function createDirectAccess(
  client: Client,
  params?: CodeSuggestionsCreateDirectAccessParams,
  options?: RequestOptions,
): Call<CodeSuggestionDirectAccess> {
  return client.call(
    { id: "codeSuggestions.createDirectAccess", method: "POST", path: "/code_suggestions/direct_access" },
    params,
    options,
  );
}

/** Parameters of `checkEnabled`. */
export interface CodeSuggestionsCheckEnabledParams {
  /** Full path of the project. */
  project_path: string;
}

/**
 * Check that a project allows suggestions.
 *
 * Answers without content when a project or its group allows Code Suggestions, and with 403 when not.
 *
 * `POST /code_suggestions/enabled`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/code_suggestions/#validate-that-code-suggestions-is-enabled)
 */
export function checkEnabled(
  client: Client,
  params: CodeSuggestionsCheckEnabledParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "codeSuggestions.checkEnabled", method: "POST", path: "/code_suggestions/enabled", as: "none" },
    params,
    options,
  );
}

/** What was proposed. */
export interface CodeSuggestion {
  /** ID of the suggestion. */
  id?: string;
  /** Language model that made it. */
  model?: CodeSuggestionModel;
  /** `text_completion`. */
  object?: string;
  /** When it was made, in seconds of Unix time. */
  created?: number;
  /** What was proposed, best first. */
  choices: CodeSuggestionChoice[];
  /** More on it, for example the feature flags that applied. */
  metadata?: Record<string, unknown>;
}

/** Code that was proposed. */
export interface CodeSuggestionChoice {
  /** The code. */
  text: string;
  /** Place in the list. */
  index?: number;
  /** Why it ends there, for example `length`. */
  finish_reason?: string | null;
}

/** Which instance and user an editor works for. */
export interface CodeSuggestionConnection {
  /** ID of the instance. */
  instance_id: string | null;
  /** Version of the instance. */
  instance_version: string;
  /** What kind of instance it is, such as `saas`. */
  realm: string | null;
  /** Hash that stands for the user. */
  global_user_id: string | null;
  /** Host of the instance. */
  host_name: string | null;
  /** What gives the user the feature, for example `duo_pro`. */
  feature_enablement_type: string | null;
  /** IDs of groups that give the user the feature; on GitLab.com. */
  saas_duo_pro_namespace_ids: number[];
}

/** File or piece of code that matters to a suggestion. */
export interface CodeSuggestionContext {
  /** Kind. */
  type: CodeSuggestionContextType;
  /** Name of the file or piece of code. */
  name: string;
  /** The code. */
  content: string;
}

/** Kind of a thing that matters to a suggestion. */
export type CodeSuggestionContextType = "file" | "snippet";

/** Access of an editor to the AI gateway. */
export interface CodeSuggestionDirectAccess {
  /** Address of the gateway. */
  base_url: string;
  /** Token for the gateway. */
  token: string;
  /** When the token stops working, in seconds of Unix time. */
  expires_at: number;
  /** Headers that the gateway expects. */
  headers: Record<string, string>;
  /** Language model to use, where it is not the usual one. */
  model_details?: CodeSuggestionModelDetails;
}

/** File that a suggestion is for. */
export interface CodeSuggestionFile {
  /** Name of the file. */
  file_name: string;
  /** What stands before the cursor. */
  content_above_cursor: string;
  /** What stands after the cursor. */
  content_below_cursor?: string;
}

/** What asks for code to be written. */
export type CodeSuggestionGenerationType = "comment" | "empty_function" | "small_file";

/** Whether a line is completed or code written. */
export type CodeSuggestionIntent = "completion" | "generation";

/** Language model that made a suggestion. */
export interface CodeSuggestionModel {
  /** Service that runs the model. */
  engine?: string;
  /** Name of the model. */
  name?: string;
  /** Programming language that it saw. */
  lang?: string;
}

/** Language model that an editor has to use. */
export interface CodeSuggestionModelDetails {
  /** Who runs the model. */
  model_provider?: string;
  /** Name of the model. */
  model_name?: string;
}

// From spec/resources/suggestions.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Changes that comments on a diff suggest, and that can be applied as they are.
 *
 * [Documentation](https://docs.gitlab.com/api/suggestions/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { Suggestion } from "../shared/notes.js";

/** Parameters of `apply`. */
export interface SuggestionsApplyParams {
  /** ID of the suggestion. */
  suggestion_id: number;
  /** Message of the commit, in place of the one the project has for it. */
  commit_message?: string;
}

/**
 * Apply a suggestion.
 *
 * Applies a suggested change: commits it to the source branch of its merge request. The caller must be
 * allowed to push there.
 *
 * `PUT /suggestions/:suggestion_id/apply`
 *
 * [Documentation](https://docs.gitlab.com/api/suggestions/#apply-a-suggestion)
 */
export function apply(client: Client, params: SuggestionsApplyParams, options?: RequestOptions): Call<Suggestion> {
  return client.call(
    { id: "suggestions.apply", method: "PUT", path: "/suggestions/{suggestion_id}/apply" },
    params,
    options,
  );
}

/** Parameters of `applyBatch`. */
export interface SuggestionsApplyBatchParams {
  /** IDs of the suggestions. */
  ids: number[];
  /** Message of the commit, in place of the one the project has for it. */
  commit_message?: string;
}

/**
 * Apply several suggestions.
 *
 * Applies several suggested changes of one merge request with one commit.
 *
 * `PUT /suggestions/batch_apply`
 *
 * [Documentation](https://docs.gitlab.com/api/suggestions/#apply-multiple-suggestions)
 */
export function applyBatch(
  client: Client,
  params: SuggestionsApplyBatchParams,
  options?: RequestOptions,
): Call<Suggestion[]> {
  return client.call(
    { id: "suggestions.applyBatch", method: "PUT", path: "/suggestions/batch_apply" },
    params,
    options,
  );
}

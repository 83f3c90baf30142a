// From spec/resources/gitlab-duo.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Smaller calls of GitLab Duo.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/** Parameters of `createGitCommand`. */
export interface GitlabDuoCreateGitCommandParams {
  /** What to do, in words; less than 300 characters. */
  prompt: string;
}

/**
 * Ask for a Git command.
 *
 * Turns a question into Git commands, for `glab`.
 *
 * `POST /ai/llm/git_command`
 *
 * Requires Premium.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createGitCommand(
  client: Client,
  params: GitlabDuoCreateGitCommandParams,
  options?: RequestOptions,
): Call<GitCommandAnswer> {
  return client.call(
    { id: "gitlabDuo.createGitCommand", method: "POST", path: "/ai/llm/git_command" },
    params,
    options,
  );
}

/**
 * Create access for agents of others.
 *
 * Creates a short-lived token with which an agent that is not GitLab's own uses language models through the
 * AI gateway.
 *
 * `POST /ai/third_party_agents/direct_access`
 *
 * Requires Premium. Experiment. Since GitLab 18.4.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createAgentAccess(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<ThirdPartyAgentAccess> {
  return client.call(
    { id: "gitlabDuo.createAgentAccess", method: "POST", path: "/ai/third_party_agents/direct_access" },
    params,
    options,
  );
}

/** Parameters of `createReviewEvaluation`. */
export interface GitlabDuoCreateReviewEvaluationParams {
  /** Raw diffs. */
  diffs: string;
  /** Title of the merge request. */
  mr_title: string;
  /** Description of the merge request. */
  mr_description: string;
  /** Full content of files by their paths. */
  files_content: Record<string, string>;
}

/**
 * Review a diff for an evaluation.
 *
 * Reviews a diff that no merge request has. Works on instances for development and tests only.
 *
 * `POST /duo_code_review/evaluations`
 *
 * Requires Premium. Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createReviewEvaluation(
  client: Client,
  params: GitlabDuoCreateReviewEvaluationParams,
  options?: RequestOptions,
): Call<DuoReviewEvaluation> {
  return client.call(
    { id: "gitlabDuo.createReviewEvaluation", method: "POST", path: "/duo_code_review/evaluations" },
    params,
    options,
  );
}

/** Review of a diff. */
export interface DuoReviewEvaluation {
  /** The review, in the markup of the language model. */
  review: string;
}

/** Git commands for a question. */
export interface GitCommandAnswer {
  /** Answers; one. */
  predictions: GitCommandPrediction[];
}

/** Part of an answer. */
export interface GitCommandContent {
  /** The answer, with commands in Markdown. */
  content: string;
}

/** Answers of a language model. */
export interface GitCommandPrediction {
  /** Answers; one. */
  candidates: GitCommandContent[];
}

/** Access of an agent to language models. */
export interface ThirdPartyAgentAccess {
  /** Headers that the gateway expects. */
  headers: Record<string, string>;
  /** Token for the gateway. */
  token: string;
  /** When the token stops working, in seconds of Unix time. */
  expires_at: number;
}

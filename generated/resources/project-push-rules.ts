// From spec/resources/project-push-rules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What pushes to a project must look like.
 * @see https://docs.gitlab.com/api/project_push_rules/
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { PushRule } from "../shared/push-rules.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of {@link get}. */
export interface ProjectPushRulesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Get the push rules of a project.
 *
 * Gets what pushes to a project must look like.
 *
 * `GET /projects/:project_id/push_rule`
 *
 * Requires Premium.
 *
 * @see https://docs.gitlab.com/api/project_push_rules/#retrieve-push-rules-for-a-project
 */
export function get(
  client: Client,
  params: ProjectPushRulesGetParams,
  options?: RequestOptions,
): Call<ProjectPushRule> {
  return client.call(
    { id: "projectPushRules.get", method: "GET", path: "/projects/{project_id}/push_rule" },
    params,
    options,
  );
}

/** Parameters of {@link create}. */
export interface ProjectPushRulesCreateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether tags may not be deleted by a push. */
  deny_delete_tag?: boolean;
  /** Whether commits must come from email addresses of users. */
  member_check?: boolean;
  /** Whether files that look like secrets are refused. */
  prevent_secrets?: boolean;
  /** Regular expression (RE2) that messages must match. */
  commit_message_regex?: string;
  /** Regular expression (RE2) that messages may not match. */
  commit_message_negative_regex?: string;
  /** Regular expression (RE2) that names of branches must match. */
  branch_name_regex?: string;
  /** Regular expression (RE2) that email addresses of authors must match. */
  author_email_regex?: string;
  /** Regular expression (RE2) that names of files may not match. */
  file_name_regex?: string;
  /** Largest file in megabytes; 0 for no limit. */
  max_file_size?: number;
  /** Whether the committer's email address must be a verified one of the pushing user. */
  commit_committer_check?: boolean;
  /** Whether the committer's name must be the pushing user's. */
  commit_committer_name_check?: boolean;
  /** Whether unsigned commits are refused. */
  reject_unsigned_commits?: boolean;
  /** Whether commits without a `Signed-off-by` line are refused. */
  reject_non_dco_commits?: boolean;
}

/**
 * Add push rules to a project.
 *
 * Adds push rules to a project that has none yet.
 *
 * `POST /projects/:project_id/push_rule`
 *
 * Requires Premium.
 *
 * @see https://docs.gitlab.com/api/project_push_rules/#add-push-rules-to-a-project
 */
export function create(
  client: Client,
  params: ProjectPushRulesCreateParams,
  options?: RequestOptions,
): Call<ProjectPushRule> {
  return client.call(
    { id: "projectPushRules.create", method: "POST", path: "/projects/{project_id}/push_rule" },
    params,
    options,
  );
}

/** Parameters of {@link update}. */
export interface ProjectPushRulesUpdateParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Whether tags may not be deleted by a push. */
  deny_delete_tag?: boolean;
  /** Whether commits must come from email addresses of users. */
  member_check?: boolean;
  /** Whether files that look like secrets are refused. */
  prevent_secrets?: boolean;
  /** Regular expression (RE2) that messages must match. */
  commit_message_regex?: string;
  /** Regular expression (RE2) that messages may not match. */
  commit_message_negative_regex?: string;
  /** Regular expression (RE2) that names of branches must match. */
  branch_name_regex?: string;
  /** Regular expression (RE2) that email addresses of authors must match. */
  author_email_regex?: string;
  /** Regular expression (RE2) that names of files may not match. */
  file_name_regex?: string;
  /** Largest file in megabytes; 0 for no limit. */
  max_file_size?: number;
  /** Whether the committer's email address must be a verified one of the pushing user. */
  commit_committer_check?: boolean;
  /** Whether the committer's name must be the pushing user's. */
  commit_committer_name_check?: boolean;
  /** Whether unsigned commits are refused. */
  reject_unsigned_commits?: boolean;
  /** Whether commits without a `Signed-off-by` line are refused. */
  reject_non_dco_commits?: boolean;
}

/**
 * Update the push rules of a project.
 *
 * Changes the push rules of a project.
 *
 * `PUT /projects/:project_id/push_rule`
 *
 * Requires Premium.
 *
 * @see https://docs.gitlab.com/api/project_push_rules/#update-push-rules-for-a-project
 */
export function update(
  client: Client,
  params: ProjectPushRulesUpdateParams,
  options?: RequestOptions,
): Call<ProjectPushRule> {
  return client.call(
    { id: "projectPushRules.update", method: "PUT", path: "/projects/{project_id}/push_rule" },
    params,
    options,
  );
}

/** Parameters of {@link delete_ | delete}. */
export interface ProjectPushRulesDeleteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Delete the push rules of a project.
 *
 * Deletes the push rules of a project.
 *
 * `DELETE /projects/:project_id/push_rule`
 *
 * Requires Premium.
 *
 * @see https://docs.gitlab.com/api/project_push_rules/#delete-push-rules-from-a-project
 */
function delete_(client: Client, params: ProjectPushRulesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "projectPushRules.delete", method: "DELETE", path: "/projects/{project_id}/push_rule", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete the push rules of a project.
   *
   * Deletes the push rules of a project.
   *
   * `DELETE /projects/:project_id/push_rule`
   *
   * Requires Premium.
   *
   * @see https://docs.gitlab.com/api/project_push_rules/#delete-push-rules-from-a-project
   */
  delete_ as delete,
};

/** What pushes to a project must look like. */
export interface ProjectPushRule extends PushRule {
  /** ID of the project. */
  project_id: number;
}

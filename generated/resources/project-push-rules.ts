// From spec/resources/project-push-rules.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What pushes to a project must look like.
 *
 * [Documentation](https://docs.gitlab.com/api/project_push_rules/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type { PushRule, PushRuleAttributes } from "../shared/push-rules.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `get`. */
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
 * [Documentation](https://docs.gitlab.com/api/project_push_rules/#retrieve-the-push-rules-of-a-project)
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

/** Parameters of `create`. */
export interface ProjectPushRulesCreateParams extends PushRuleAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_push_rules/#add-push-rules-to-a-project)
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

/** Parameters of `update`. */
export interface ProjectPushRulesUpdateParams extends PushRuleAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_push_rules/#update-push-rules-of-a-project)
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

/** Parameters of `delete`. */
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
 * [Documentation](https://docs.gitlab.com/api/project_push_rules/#delete-the-push-rules-of-a-project)
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
   * [Documentation](https://docs.gitlab.com/api/project_push_rules/#delete-the-push-rules-of-a-project)
   */
  delete_ as delete,
};

/** What pushes to a project must look like. */
export interface ProjectPushRule extends PushRule {
  /** ID of the project. */
  project_id: number;
}

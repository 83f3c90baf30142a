// From spec/resources/topics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Topics that projects are about.
 *
 * [Documentation](https://docs.gitlab.com/api/topics/)
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
  type Upload,
} from "../../runtime/client.js";

/** Parameters of `list`. */
export interface TopicsListParams {
  /** Text that the name contains. */
  search?: string;
  /** True for topics that no project has. */
  without_projects?: boolean;
  /** ID of the organization whose topics to list. Experiment. */
  organization_id?: number;
  /** Number of the page, starting at 1. Default: `1`. */
  page?: number;
  /** Items on a page, at most 100. Default: `20`. */
  per_page?: number;
}

/**
 * List topics.
 *
 * Lists the topics of the instance, those with most projects first. No credential is needed.
 *
 * `GET /topics`
 *
 * Beta.
 *
 * [Documentation](https://docs.gitlab.com/api/topics/#list-all-topics)
 */
export function list(client: Client, params?: TopicsListParams, options?: ListOptions): ListCall<Topic> {
  return listCall(client, { id: "topics.list", method: "GET", path: "/topics", pagination: "offset" }, params, options);
}

/** Parameters of `create`. */
export interface TopicsCreateParams {
  /** Name as it stands in addresses, unique in the organization. */
  name: string;
  /** Title as it is shown. */
  title: string;
  /** Text that describes it. */
  description?: string;
  /** Image file of the avatar. */
  avatar?: Upload;
  /** ID of the organization it belongs to; the current one unless given. Experiment. */
  organization_id?: number;
}

/**
 * Create a topic.
 *
 * Creates a topic that projects can then be given.
 *
 * `POST /topics`
 *
 * Beta. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/topics/#create-a-project-topic)
 */
export function create(client: Client, params: TopicsCreateParams, options?: RequestOptions): Call<Topic> {
  return client.call({ id: "topics.create", method: "POST", path: "/topics" }, params, options);
}

/** Parameters of `merge`. */
export interface TopicsMergeParams {
  /** ID of the topic to delete. */
  source_topic_id: number;
  /** ID of the topic to keep. */
  target_topic_id: number;
}

/**
 * Merge a topic into another.
 *
 * Gives all projects of one topic the other one, and deletes the first. Both belong to the same organization.
 *
 * `POST /topics/merge`
 *
 * Beta. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/topics/#merge-topics)
 */
export function merge(client: Client, params: TopicsMergeParams, options?: RequestOptions): Call<Topic> {
  return client.call({ id: "topics.merge", method: "POST", path: "/topics/merge" }, params, options);
}

/** Parameters of `get`. */
export interface TopicsGetParams {
  /** ID of the topic. */
  topic_id: number;
}

/**
 * Get a topic.
 *
 * Gets one topic. No credential is needed.
 *
 * `GET /topics/:topic_id`
 *
 * Beta.
 *
 * [Documentation](https://docs.gitlab.com/api/topics/#retrieve-a-topic)
 */
export function get(client: Client, params: TopicsGetParams, options?: RequestOptions): Call<Topic> {
  return client.call({ id: "topics.get", method: "GET", path: "/topics/{topic_id}" }, params, options);
}

/** Parameters of `update`. */
export interface TopicsUpdateParams {
  /** ID of the topic. */
  topic_id: number;
  /** New name as it stands in addresses. */
  name?: string;
  /** New title. */
  title?: string;
  /** New text that describes it. */
  description?: string;
  /** Image file of the avatar. An empty text takes the avatar away. */
  avatar?: Upload;
}

/**
 * Update a topic.
 *
 * Changes name, title, description or avatar of a topic.
 *
 * `PUT /topics/:topic_id`
 *
 * Beta. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/topics/#update-a-project-topic)
 */
export function update(client: Client, params: TopicsUpdateParams, options?: RequestOptions): Call<Topic> {
  return client.call({ id: "topics.update", method: "PUT", path: "/topics/{topic_id}" }, params, options);
}

/** Parameters of `delete`. */
export interface TopicsDeleteParams {
  /** ID of the topic. */
  topic_id: number;
}

/**
 * Delete a topic.
 *
 * Deletes a topic, and takes it off all projects.
 *
 * `DELETE /topics/:topic_id`
 *
 * Beta. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/topics/#delete-a-project-topic)
 */
function delete_(client: Client, params: TopicsDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "topics.delete", method: "DELETE", path: "/topics/{topic_id}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a topic.
   *
   * Deletes a topic, and takes it off all projects.
   *
   * `DELETE /topics/:topic_id`
   *
   * Beta. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/topics/#delete-a-project-topic)
   */
  delete_ as delete,
};

/** Topic that projects are about. */
export interface Topic {
  /** ID of the topic. */
  id: number;
  /** Name as it stands in addresses, unique in the organization. */
  name: string;
  /** Title as it is shown. */
  title: string;
  /** Text that describes it. */
  description: string | null;
  /** Number of projects with it. */
  total_projects_count: number;
  /** ID of the organization it belongs to. */
  organization_id: number;
  /** Address of the avatar image; null without one. */
  avatar_url: string | null;
}

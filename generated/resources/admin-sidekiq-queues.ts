// From spec/resources/admin-sidekiq-queues.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Queues of background jobs of an instance.
 *
 * [Documentation](https://docs.gitlab.com/api/admin_sidekiq_queues/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";

/** Parameters of `deleteJobs`. */
export interface AdminSidekiqQueuesDeleteJobsParams {
  /** Name of the queue. */
  queue_name: string;
  /** Username of who scheduled the jobs. */
  user?: string;
  /** ID of who scheduled them. */
  user_id?: string;
  /** ID of who scheduled them, under its newer name. */
  gl_user_id?: string;
  /** Username of the user that a composite identity acts for. */
  scoped_user?: string;
  /** ID of the user that a composite identity acts for. */
  scoped_user_id?: string;
  /** Path of the project that they were scheduled from. */
  project?: string;
  /** Top-level group or user of that project. */
  root_namespace?: string;
  /** ID of that top-level group. */
  gl_root_namespace_id?: string;
  /** ID of the organization that they were scheduled from. */
  organization_id?: string;
  /** Plan of the top-level group; on GitLab.com only. */
  subscription_plan?: string;
  /** User, or IP address, that they were scheduled for, such as `user/42`. */
  client_id?: string;
  /** Endpoint or job that scheduled them, such as `ProjectsController#create`. */
  caller_id?: string;
  /** Endpoint or job at the beginning of the chain that scheduled them. */
  root_caller_id?: string;
  /** IP address of the request that scheduled them. */
  remote_ip?: string;
  /** ID of the CI/CD job that they are about. */
  job_id?: string;
  /** ID of the pipeline that they are about. */
  pipeline_id?: string;
  /** Class of what they are about. */
  related_class?: string;
  /** Feature that they belong to, such as `code_review_workflow`. */
  feature_category?: string;
  /** Size of the artifact that they are about. */
  artifact_size?: string;
  /** Whether that artifact came through a CDN. */
  artifact_used_cdn?: string;
  /** Size of all artifacts that a CI/CD job needed. */
  artifacts_dependencies_size?: string;
  /** Number of artifacts that a CI/CD job needed. */
  artifacts_dependencies_count?: string;
  /** State of the merge that they are about. */
  merge_action_status?: string;
  /** ID of the part of a direct transfer that they are about. */
  bulk_import_entity_id?: string;
  /** Redis instance that they were sent to. */
  sidekiq_destination_shard_redis?: string;
  /** ID of the agent for Kubernetes that they are about. */
  kubernetes_agent_id?: string;
  /** Manifest of the component that they are about. */
  mvcc_manifest?: string;
  /** What GitLab Duo works on in them. */
  ai_resource?: string;
  /** Class of the jobs, such as `PostReceive`. */
  worker_class?: string;
}

/**
 * Delete jobs from a Sidekiq queue.
 *
 * Deletes the jobs of a queue that match all given filters, of which one at least is needed. It stops after
 * 30 seconds: call again while `completed` is false.
 *
 * `DELETE /admin/sidekiq/queues/:queue_name`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/admin_sidekiq_queues/#delete-jobs-from-a-sidekiq-queue)
 */
export function deleteJobs(
  client: Client,
  params: AdminSidekiqQueuesDeleteJobsParams,
  options?: RequestOptions,
): Call<SidekiqJobsDeletion> {
  return queryCall(
    client,
    { id: "adminSidekiqQueues.deleteJobs", method: "DELETE", path: "/admin/sidekiq/queues/{queue_name}" },
    params,
    options,
  );
}

/** What was deleted from a queue. */
export interface SidekiqJobsDeletion {
  /** Whether the whole queue was gone through in time. */
  completed: boolean;
  /** How many jobs were deleted. */
  deleted_jobs: number;
  /** How many jobs are left in the queue. */
  queue_size: number;
}

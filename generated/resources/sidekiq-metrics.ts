// From spec/resources/sidekiq-metrics.yaml. Do not edit: `npm run generate` writes this file.

/**
 * What the background jobs of an instance are doing.
 *
 * [Documentation](https://docs.gitlab.com/api/sidekiq_metrics/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";

/**
 * Get metrics of Sidekiq queues.
 *
 * Gets the backlog and the latency of each queue.
 *
 * `GET /sidekiq/queue_metrics`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/sidekiq_metrics/#list-all-job-queue-metrics)
 */
export function getQueues(client: Client, params?: NoParams, options?: RequestOptions): Call<SidekiqQueueMetrics> {
  return client.call(
    { id: "sidekiqMetrics.getQueues", method: "GET", path: "/sidekiq/queue_metrics" },
    params,
    options,
  );
}

/**
 * Get metrics of Sidekiq processes.
 *
 * Gets all processes that work on queues.
 *
 * `GET /sidekiq/process_metrics`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/sidekiq_metrics/#list-all-sidekiq-processes)
 */
export function getProcesses(client: Client, params?: NoParams, options?: RequestOptions): Call<SidekiqProcessMetrics> {
  return client.call(
    { id: "sidekiqMetrics.getProcesses", method: "GET", path: "/sidekiq/process_metrics" },
    params,
    options,
  );
}

/**
 * Get statistics of Sidekiq jobs.
 *
 * Gets how many jobs were done, failed and wait.
 *
 * `GET /sidekiq/job_stats`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/sidekiq_metrics/#retrieve-job-completion-metrics)
 */
export function getJobs(client: Client, params?: NoParams, options?: RequestOptions): Call<SidekiqJobStatistics> {
  return client.call({ id: "sidekiqMetrics.getJobs", method: "GET", path: "/sidekiq/job_stats" }, params, options);
}

/**
 * Get all Sidekiq metrics.
 *
 * Gets queues, processes and jobs in one answer.
 *
 * `GET /sidekiq/compound_metrics`
 *
 * GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/sidekiq_metrics/#list-all-sidekiq-metrics)
 */
export function getAll(client: Client, params?: NoParams, options?: RequestOptions): Call<SidekiqMetrics> {
  return client.call(
    { id: "sidekiqMetrics.getAll", method: "GET", path: "/sidekiq/compound_metrics" },
    params,
    options,
  );
}

/** How many jobs were done, failed and wait. */
export interface SidekiqJobStatistics {
  /** The numbers. */
  jobs: SidekiqJobs;
}

/** Numbers of background jobs. */
export interface SidekiqJobs {
  /** How many were done. */
  processed: number;
  /** How many failed. */
  failed: number;
  /** How many wait. */
  enqueued: number;
  /** How many were given up. */
  dead: number;
}

/** Queues, processes and jobs. */
export interface SidekiqMetrics extends SidekiqQueueMetrics, SidekiqProcessMetrics, SidekiqJobStatistics {}

/** Process that works on queues. */
export interface SidekiqProcess {
  /** Host that it runs on. */
  hostname: string;
  /** ID of the process there. */
  pid: number;
  /** Name of the application. */
  tag: string | null;
  /** When it started. */
  started_at: string;
  /** Queues that it works on. */
  queues: string[];
  /** Labels that it was started with. */
  labels: string[];
  /** How many jobs it can do at a time. */
  concurrency: number;
  /** How many jobs it is doing now. */
  busy: number;
}

/** Processes that work on queues. */
export interface SidekiqProcessMetrics {
  /** Processes that are alive, on all hosts. */
  processes: SidekiqProcess[];
}

/** Queue of background jobs. */
export interface SidekiqQueue {
  /** How many jobs wait in it. */
  backlog: number;
  /** How long the oldest job has waited, in seconds. */
  latency: number;
}

/** Queues by name. */
export interface SidekiqQueueMetrics {
  /** Queues by name. */
  queues: Record<string, SidekiqQueue>;
}

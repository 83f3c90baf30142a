// From spec/shared/runners.yaml. Do not edit: `npm run generate` writes this file.

import type { UserBasic } from "./users.js";

/** Whether a cache is fetched, stored or both. */
export type JobCachePolicy = "pull" | "push" | "pull-push";

/** Runner as lists show it. */
export interface Runner {
  /** ID of the runner. */
  id: number;
  /** Text that tells it from others. */
  description: string | null;
  /**
   * IP address; null since GitLab 17.0, where each machine has its own: see the runner's managers.
   * @deprecated Since GitLab 16.1. Use `runners.listManagers`.
   */
  ip_address: string | null;
  /**
   * Whether it takes new jobs; the opposite of `paused`.
   * @deprecated Since GitLab 14.8. Use `paused`.
   */
  active: boolean;
  /** Whether it takes no new jobs. */
  paused: boolean;
  /** Whether it serves the whole instance. */
  is_shared: boolean;
  /** Where it takes jobs from. */
  runner_type: RunnerType | (string & {});
  /** Name of the program; null since GitLab 17.0. */
  name: string | null;
  /**
   * Whether it was in touch lately; null before the first time. See `status`.
   * @deprecated Since GitLab 14.8. Use `status`.
   */
  online: boolean | null;
  /** Who created it; null where it was registered with a registration token. */
  created_by?: UserBasic | null;
  /** When it was created. */
  created_at?: string | null;
  /** State. */
  status: RunnerStatus | (string & {});
  /** Whether it works on a job at the moment. */
  job_execution_status?: RunnerJobExecutionStatus | (string & {});
}

/** Whether a runner takes jobs of all refs or of protected ones only. */
export type RunnerAccessLevel = "not_protected" | "ref_protected";

/** Whether a runner works on a job at the moment. */
export type RunnerJobExecutionStatus = "active" | "idle";

/** State of a job, as a runner tells it. */
export type RunnerJobState = "running" | "success" | "failed";

/** Machine that runs jobs for a runner; one configuration may run on several. */
export interface RunnerManager {
  /** ID of the machine. */
  id: number;
  /** Name of the machine, unique within the runner. */
  system_id: string;
  /** Version of GitLab Runner. */
  version: string | null;
  /** Git revision of GitLab Runner. */
  revision: string | null;
  /** Operating system, such as `linux`. */
  platform: string | null;
  /** Processor architecture, such as `amd64`. */
  architecture: string | null;
  /** When it was first seen. */
  created_at: string;
  /** When it was last in touch. */
  contacted_at: string | null;
  /** IP address of the machine at its last contact. */
  ip_address: string | null;
  /** State. */
  status: RunnerStatus | (string & {});
  /** Whether it works on a job at the moment. */
  job_execution_status?: RunnerJobExecutionStatus | (string & {});
}

/** A new runner with its authentication token. */
export interface RunnerRegistrationDetails {
  /** ID of the runner. */
  id: number;
  /** Authentication token of the runner. It is told only once. */
  token: string;
  /** When the token expires; null for never. */
  token_expires_at: string | null;
}

/** State of a runner: when it was last in touch. `active` and `paused` are of older versions. */
export type RunnerStatus = "online" | "offline" | "stale" | "never_contacted" | "active" | "paused";

/** Where a runner takes jobs from: the whole instance, the projects of a group, or single projects. */
export type RunnerType = "instance_type" | "group_type" | "project_type";

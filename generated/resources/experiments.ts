// From spec/resources/experiments.yaml. Do not edit: `npm run generate` writes this file.

/**
 * GitLab's own A/B tests. For people who work at GitLab.
 *
 * [Documentation](https://docs.gitlab.com/api/experiments/)
 *
 * @module
 */

import { type Call, type Client, type NoParams, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { FeatureDefinition, FeatureGate } from "../shared/features.js";

/**
 * List experiments.
 *
 * Lists all experiments of the instance, and whether they run.
 *
 * `GET /experiments`
 *
 * Internal. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/experiments/#list-all-experiments)
 */
export function list(client: Client, params?: NoParams, options?: RequestOptions): Call<Experiment[]> {
  return client.call({ id: "experiments.list", method: "GET", path: "/experiments" }, params, options);
}

/** Parameters of `clearCache`. */
export interface ExperimentsClearCacheParams {
  /** Name of the experiment. */
  experiment_name: string;
}

/**
 * Forget all assignments of an experiment.
 *
 * Forgets which variant everyone got. The name is used as it is, so that an experiment without code is found
 * too.
 *
 * `DELETE /experiments/:experiment_name/cache`
 *
 * Internal. Since GitLab 19.3. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/experiments/#delete-cached-assignments)
 */
export function clearCache(client: Client, params: ExperimentsClearCacheParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "experiments.clearCache", method: "DELETE", path: "/experiments/{experiment_name}/cache", as: "none" },
    params,
    options,
  );
}

/** Parameters of `getAssignment`. */
export interface ExperimentsGetAssignmentParams {
  /** Name of the experiment. */
  experiment_name: string;
  /** Whom the experiment is about; the caller unless given. */
  context?: ExperimentContext;
}

/**
 * Get the variant of someone.
 *
 * Gets the variant that a user, namespace or project got.
 *
 * `GET /experiments/:experiment_name/assignments`
 *
 * Internal. Since GitLab 18.11. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/experiments/#get-the-current-assignment)
 */
export function getAssignment(
  client: Client,
  params: ExperimentsGetAssignmentParams,
  options?: RequestOptions,
): Call<ExperimentAssignment> {
  return queryCall(
    client,
    { id: "experiments.getAssignment", method: "GET", path: "/experiments/{experiment_name}/assignments" },
    params,
    options,
  );
}

/** Parameters of `setAssignment`. */
export interface ExperimentsSetAssignmentParams {
  /** Name of the experiment. */
  experiment_name: string;
  /** Name of the variant, for example `candidate`. */
  variant: string;
  /** Whom the experiment is about; the caller unless given. */
  context?: ExperimentContext;
}

/**
 * Set the variant of someone.
 *
 * Sets the variant that a user, namespace or project gets.
 *
 * `POST /experiments/:experiment_name/assignments`
 *
 * Internal. Since GitLab 18.11. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/experiments/#force-a-variant-assignment)
 */
export function setAssignment(
  client: Client,
  params: ExperimentsSetAssignmentParams,
  options?: RequestOptions,
): Call<ExperimentAssignment> {
  return client.call(
    { id: "experiments.setAssignment", method: "POST", path: "/experiments/{experiment_name}/assignments" },
    params,
    options,
  );
}

/** Parameters of `deleteAssignment`. */
export interface ExperimentsDeleteAssignmentParams {
  /** Name of the experiment. */
  experiment_name: string;
  /** Whom the experiment is about; the caller unless given. */
  context?: ExperimentContext;
}

/**
 * Forget the variant of someone.
 *
 * Forgets the variant that was set, so that chance decides again.
 *
 * `DELETE /experiments/:experiment_name/assignments`
 *
 * Internal. Since GitLab 18.11. GitLab.com only.
 *
 * [Documentation](https://docs.gitlab.com/api/experiments/#clear-a-variant-assignment)
 */
export function deleteAssignment(
  client: Client,
  params: ExperimentsDeleteAssignmentParams,
  options?: RequestOptions,
): Call<void> {
  return queryCall(
    client,
    {
      id: "experiments.deleteAssignment",
      method: "DELETE",
      path: "/experiments/{experiment_name}/assignments",
      as: "none",
    },
    params,
    options,
  );
}

/** A/B test. */
export interface Experiment {
  /** Name. */
  key: string;
  /** What it is about: `user`, `namespace`, `project` and others. Since GitLab 18.11. */
  context?: string[];
  /** Feature flag that it runs behind. */
  definition: FeatureDefinition | null;
  /** Whether it runs. */
  current_status: ExperimentStatus;
}

/** Variant that someone got. */
export interface ExperimentAssignment {
  /** Name of the experiment. */
  experiment: string;
  /** Name of the variant; null for none. */
  variant: string | null;
  /** What the variant is remembered by. */
  context_key: string;
  /** Whether it was remembered. */
  cached?: boolean;
}

/** Whom an experiment is about. */
export interface ExperimentContext {
  /** Username. */
  user?: string;
  /** Full path of a namespace. */
  namespace?: string;
  /** Full path of a project. */
  project?: string;
}

/** Whether an experiment runs for everyone, no one or some. */
export type ExperimentState = "on" | "off" | "conditional";

/** Whether an experiment runs. */
export interface ExperimentStatus {
  /** Whether it runs for everyone, no one or some. */
  state: ExperimentState | (string & {});
  /** For whom it runs. */
  gates: FeatureGate[];
}

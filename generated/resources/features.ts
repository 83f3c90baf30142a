// From spec/resources/features.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Feature flags that GitLab itself is developed with.
 *
 * [Documentation](https://docs.gitlab.com/api/features/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { FeatureDefinition, FeatureGate } from "../shared/features.js";

/**
 * List feature flags of the instance.
 *
 * Lists the feature flags that were set on the instance, with the values of their gates.
 *
 * `GET /features`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/features/#list-all-feature-flags)
 */
export function list(client: Client, params?: NoParams, options?: RequestOptions): Call<Feature[]> {
  return client.call({ id: "features.list", method: "GET", path: "/features" }, params, options);
}

/**
 * List definitions of feature flags.
 *
 * Lists all feature flags that this version of GitLab knows, set or not.
 *
 * `GET /features/definitions`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/features/#list-all-feature-flag-definitions)
 */
export function listDefinitions(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<FeatureDefinition[]> {
  return client.call({ id: "features.listDefinitions", method: "GET", path: "/features/definitions" }, params, options);
}

/** Parameters of `set`. */
export interface FeaturesSetParams {
  /** Name of the feature flag. */
  name: string;
  /** `true` or `false` to turn it on or off, or a number of percent. */
  value: FeatureValue;
  /** What a number of percent is a share of. Default: `percentage_of_time`. */
  key?: FeaturePercentageKey;
  /** Name of a group of actors that GitLab defines. */
  feature_group?: string;
  /** Usernames, separated by commas. */
  user?: string;
  /** Paths of groups, separated by commas. */
  group?: string;
  /** Paths of groups or namespaces of users, separated by commas. */
  namespace?: string;
  /** Paths of projects, separated by commas. */
  project?: string;
  /** Paths of organizations, separated by commas. */
  organization?: string;
  /**
   * Paths of repositories with `.git`, such as `example-group/sample-app.wiki.git`, separated by commas.
   */
  repository?: string;
  /** IDs of runners, separated by commas. */
  runner?: string;
  /** Endpoints of the application, such as `ProjectsController#show`, separated by commas. */
  endpoint?: string;
  /** Whether to set a flag that this version of GitLab has no definition of. */
  force?: boolean;
}

/**
 * Set a feature flag of the instance.
 *
 * Sets the value of a gate of a feature flag, for all or for the named actors, and creates the flag where it
 * was not set before.
 *
 * `POST /features/:name`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/features/#create-or-update-a-feature-flag)
 */
export function set(client: Client, params: FeaturesSetParams, options?: RequestOptions): Call<Feature> {
  return client.call(
    { id: "features.set", method: "POST", path: "/features/{name}", idempotent: true },
    params,
    options,
  );
}

/** Parameters of `delete`. */
export interface FeaturesDeleteParams {
  /** Name of the feature flag. */
  name: string;
}

/**
 * Delete a feature flag of the instance.
 *
 * Removes what was set of a feature flag, so that its default counts again. The answer is the same where
 * nothing was set.
 *
 * `DELETE /features/:name`
 *
 * GitLab Self-Managed only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/features/#delete-a-feature)
 */
function delete_(client: Client, params: FeaturesDeleteParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "features.delete", method: "DELETE", path: "/features/{name}", as: "none" },
    params,
    options,
  );
}
export {
  /**
   * Delete a feature flag of the instance.
   *
   * Removes what was set of a feature flag, so that its default counts again. The answer is the same where
   * nothing was set.
   *
   * `DELETE /features/:name`
   *
   * GitLab Self-Managed only. Administrators only.
   *
   * [Documentation](https://docs.gitlab.com/api/features/#delete-a-feature)
   */
  delete_ as delete,
};

/** Feature flag of the instance. */
export interface Feature {
  /** Name of the feature flag. */
  name: string;
  /** Whether it is on. */
  state: FeatureState | (string & {});
  /** What it depends on. */
  gates: FeatureGate[];
  /** Its definition; null where this version of GitLab has none. */
  definition: FeatureDefinition | null;
}

/** What a number of percent is a share of. */
export type FeaturePercentageKey = "percentage_of_actors" | "percentage_of_time";

/** Whether a feature flag is on, off, or on for some. */
export type FeatureState = "on" | "off" | "conditional";

/** `true` or `false` as text, or a number of percent. */
export type FeatureValue = number | string;

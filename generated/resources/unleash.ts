// From spec/resources/unleash.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Feature flags of a project as Unleash clients ask for them. The credential is the instance ID of the
 * client.
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/)
 *
 * @module
 */

import { type Call, type Client, queryCall, type RequestOptions } from "../../runtime/client.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `check`. */
export interface UnleashCheckParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Instance ID of the client, from the settings of feature flags; or in the header `UNLEASH-INSTANCEID`. */
  instance_id?: string;
  /** Environment of the client; or in the header `UNLEASH-APPNAME`. */
  app_name?: string;
}

/**
 * Check that an Unleash client may ask.
 *
 * Answers without content when the instance ID is right.
 *
 * `GET /feature_flags/unleash/:project_id`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/)
 */
export function check(client: Client, params: UnleashCheckParams, options?: RequestOptions): Call<void> {
  return queryCall(
    client,
    { id: "unleash.check", method: "GET", path: "/feature_flags/unleash/{project_id}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `getFeatures`. */
export interface UnleashGetFeaturesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Instance ID of the client, from the settings of feature flags; or in the header `UNLEASH-INSTANCEID`. */
  instance_id?: string;
  /** Environment of the client; or in the header `UNLEASH-APPNAME`. */
  app_name?: string;
}

/**
 * Get feature flags for a client.
 *
 * Gets the feature flags of a project with the strategies for the environment of the client.
 *
 * `GET /feature_flags/unleash/:project_id/client/features`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/)
 */
export function getFeatures(
  client: Client,
  params: UnleashGetFeaturesParams,
  options?: RequestOptions,
): Call<UnleashFeatures> {
  return queryCall(
    client,
    { id: "unleash.getFeatures", method: "GET", path: "/feature_flags/unleash/{project_id}/client/features" },
    params,
    options,
  );
}

/** Parameters of `reportMetrics`. */
export interface UnleashReportMetricsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Instance ID of the client, from the settings of feature flags; or in the header `UNLEASH-INSTANCEID`.
   */
  instance_id?: string;
  /** Environment of the client; or in the header `UNLEASH-APPNAME`. */
  app_name?: string;
}

/**
 * Report metrics of a client.
 *
 * Takes metrics of an Unleash client, and forgets them.
 *
 * `POST /feature_flags/unleash/:project_id/client/metrics`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/)
 */
export function reportMetrics(
  client: Client,
  params: UnleashReportMetricsParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "unleash.reportMetrics",
      method: "POST",
      path: "/feature_flags/unleash/{project_id}/client/metrics",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of `register`. */
export interface UnleashRegisterParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Instance ID of the client, from the settings of feature flags; or in the header `UNLEASH-INSTANCEID`.
   */
  instance_id?: string;
  /** Environment of the client; or in the header `UNLEASH-APPNAME`. */
  app_name?: string;
}

/**
 * Register a client.
 *
 * Takes the registration of an Unleash client, and forgets it.
 *
 * `POST /feature_flags/unleash/:project_id/client/register`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/)
 */
export function register(client: Client, params: UnleashRegisterParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "unleash.register", method: "POST", path: "/feature_flags/unleash/{project_id}/client/register", as: "none" },
    params,
    options,
  );
}

/** Parameters of `getLegacyFeatures`. */
export interface UnleashGetLegacyFeaturesParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Instance ID of the client, from the settings of feature flags; or in the header `UNLEASH-INSTANCEID`. */
  instance_id?: string;
  /** Environment of the client; or in the header `UNLEASH-APPNAME`. */
  app_name?: string;
}

/**
 * Get feature flags for an old client.
 *
 * Gets the same as `getFeatures`, for old clients.
 *
 * `GET /feature_flags/unleash/:project_id/features`
 *
 * [Documentation](https://docs.gitlab.com/api/feature_flags/)
 *
 * @deprecated Since GitLab 15.6. Use {@link getFeatures}.
 */
export function getLegacyFeatures(
  client: Client,
  params: UnleashGetLegacyFeaturesParams,
  options?: RequestOptions,
): Call<UnleashFeatures> {
  return queryCall(
    client,
    { id: "unleash.getLegacyFeatures", method: "GET", path: "/feature_flags/unleash/{project_id}/features" },
    params,
    options,
  );
}

/** Feature flag. */
export interface UnleashFeature {
  /** Name that the client asks for. */
  name: string;
  /** Text that describes it; left out without one. */
  description?: string;
  /** Whether it is on. */
  enabled: boolean;
  /** Who has the feature. */
  strategies: UnleashStrategy[];
}

/** Feature flags of a project. */
export interface UnleashFeatures {
  /** Version of the protocol. */
  version: number;
  /** Feature flags. */
  features: UnleashFeature[];
}

/** Who has a feature. */
export interface UnleashStrategy {
  /** Name of the strategy, for example `flexibleRollout`. */
  name: string;
  /** Parameters of the strategy, such as `rollout` or `userIds`. */
  parameters: Record<string, string>;
}

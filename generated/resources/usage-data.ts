// From spec/resources/usage-data.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Service Ping and internal events: what GitLab counts about the use of an instance.
 *
 * [Documentation](https://docs.gitlab.com/api/usage_data/)
 *
 * @module
 */

import {
  type Call,
  type Client,
  type Download,
  type NoParams,
  queryCall,
  type RequestOptions,
} from "../../runtime/client.js";

/** Parameters of `downloadMetricDefinitions`. */
export interface UsageDataDownloadMetricDefinitionsParams {
  /** Whether the paths of the files they come from are shown. Default: `false`. */
  include_paths?: boolean;
}

/**
 * Download definitions of metrics.
 *
 * Downloads what each metric of Service Ping means, as YAML.
 *
 * `GET /usage_data/metric_definitions`
 *
 * [Documentation](https://docs.gitlab.com/api/usage_data/#export-metric-definitions)
 */
export function downloadMetricDefinitions(
  client: Client,
  params?: UsageDataDownloadMetricDefinitionsParams,
  options?: RequestOptions,
): Call<Download> {
  return queryCall(
    client,
    { id: "usageData.downloadMetricDefinitions", method: "GET", path: "/usage_data/metric_definitions", as: "file" },
    params,
    options,
  );
}

/**
 * Get metrics without queries.
 *
 * Gets the part of Service Ping that is not counted with SQL queries; other numbers are negative.
 *
 * `GET /usage_data/non_sql_metrics`
 *
 * Behind the feature flag `usage_data_non_sql_metrics`. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/usage_data/#list-all-non-sql-metrics)
 */
export function getNonSqlMetrics(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<ServicePingPayload> {
  return client.call(
    { id: "usageData.getNonSqlMetrics", method: "GET", path: "/usage_data/non_sql_metrics" },
    params,
    options,
  );
}

/**
 * Get the queries of metrics.
 *
 * Gets Service Ping with SQL queries in place of the numbers that they count.
 *
 * `GET /usage_data/queries`
 *
 * Behind the feature flag `usage_data_queries_api`. GitLab Self-Managed and GitLab Dedicated only.
 * Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/usage_data/#list-all-service-ping-sql-queries)
 */
export function getQueries(client: Client, params?: NoParams, options?: RequestOptions): Call<ServicePingPayload> {
  return client.call({ id: "usageData.getQueries", method: "GET", path: "/usage_data/queries" }, params, options);
}

/**
 * Get the latest Service Ping.
 *
 * Gets what the latest Service Ping sent. It is empty when none was made yet. Needs the scope
 * `read_service_ping`.
 *
 * `GET /usage_data/service_ping`
 *
 * Since GitLab 16.9. GitLab Self-Managed and GitLab Dedicated only. Administrators only.
 *
 * [Documentation](https://docs.gitlab.com/api/usage_data/#export-service-ping-data)
 */
export function getServicePing(client: Client, params?: NoParams, options?: RequestOptions): Call<ServicePingPayload> {
  return client.call(
    { id: "usageData.getServicePing", method: "GET", path: "/usage_data/service_ping" },
    params,
    options,
  );
}

/** Parameters of `trackCounter`. */
export interface UsageDataTrackCounterParams {
  /** Name of the event. */
  event: string;
}

/**
 * Count an event.
 *
 * Counts an event.
 *
 * `POST /usage_data/increment_counter`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/usage_data/)
 */
export function trackCounter(
  client: Client,
  params: UsageDataTrackCounterParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "usageData.trackCounter", method: "POST", path: "/usage_data/increment_counter", as: "none" },
    params,
    options,
  );
}

/** Parameters of `trackUniqueUsers`. */
export interface UsageDataTrackUniqueUsersParams {
  /** Name of the event. */
  event: string;
}

/**
 * Count an event once for each user.
 *
 * Counts an event, once for each user that causes it.
 *
 * `POST /usage_data/increment_unique_users`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/usage_data/)
 */
export function trackUniqueUsers(
  client: Client,
  params: UsageDataTrackUniqueUsersParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    { id: "usageData.trackUniqueUsers", method: "POST", path: "/usage_data/increment_unique_users", as: "none" },
    params,
    options,
  );
}

/** Parameters of `trackEvent`. */
export interface UsageDataTrackEventParams {
  /** Name of the event. */
  event: string;
  /** ID of the namespace. */
  namespace_id?: number;
  /** ID of the project. */
  project_id?: number;
  /** Full path of the project, in place of its ID. Since GitLab 18.11. */
  project_path?: string;
  /** More on the event, such as `label` and `value`. */
  additional_properties?: Record<string, unknown>;
  /** Whether the event also goes to Snowplow. Default: `false`. */
  send_to_snowplow?: boolean;
}

/**
 * Track an internal event.
 *
 * Counts an internal event for Service Ping. Also takes a token of scope `ai_workflows`.
 *
 * `POST /usage_data/track_event`
 *
 * Since GitLab 16.2.
 *
 * [Documentation](https://docs.gitlab.com/api/usage_data/#track-internal-events)
 */
export function trackEvent(client: Client, params: UsageDataTrackEventParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "usageData.trackEvent", method: "POST", path: "/usage_data/track_event", as: "none" },
    params,
    options,
  );
}

/** Parameters of `trackEvents`. */
export interface UsageDataTrackEventsParams {
  /** Events, at most 50. */
  events: InternalEvent[];
}

/**
 * Track internal events.
 *
 * Counts up to 50 internal events for Service Ping.
 *
 * `POST /usage_data/track_events`
 *
 * Since GitLab 17.3.
 *
 * [Documentation](https://docs.gitlab.com/api/usage_data/#track-internal-events)
 */
export function trackEvents(client: Client, params: UsageDataTrackEventsParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "usageData.trackEvents", method: "POST", path: "/usage_data/track_events", as: "none" },
    params,
    options,
  );
}

/** Internal event. */
export interface InternalEvent {
  /** Name of the event. */
  event: string;
  /** ID of the namespace. */
  namespace_id?: number;
  /** ID of the project. */
  project_id?: number;
  /** Full path of the project, in place of its ID. Since GitLab 18.11. */
  project_path?: string;
  /** More on the event, such as `label` and `value`. */
  additional_properties?: Record<string, unknown>;
  /** Whether the event also goes to Snowplow. Default: `false`. */
  send_to_snowplow?: boolean;
}

/**
 * Service Ping: facts about the instance by name, and `counts` with most metrics. Each version of GitLab has
 * other names; the metrics dictionary explains them.
 */
export type ServicePingPayload = Record<string, unknown>;

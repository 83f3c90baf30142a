// From spec/shared/application-settings-integrations.yaml. Do not edit: `npm run generate` writes this file.

/** Settings of an instance for integrations, and what else talks to other servers. */
export interface ApplicationIntegrationSettings {
  /** Whether all integrations can be used. Ultimate only. Since GitLab 17.6. */
  allow_all_integrations?: boolean;
  /** Names of the integrations that can be used when not all can. Ultimate only. Since GitLab 17.6. */
  allowed_integrations?: string[];
  /** Whether webhooks and integrations may call the local network. */
  allow_local_requests_from_web_hooks_and_services?: boolean;
  /**
   * Old name of `allow_local_requests_from_web_hooks_and_services`.
   * @deprecated
   */
  allow_local_requests_from_hooks_and_services?: boolean;
  /** Whether system hooks may call the local network. */
  allow_local_requests_from_system_hooks?: boolean;
  /** Local addresses that may be called all the same; cannot be changed under this name. */
  outbound_local_requests_whitelist?: string[];
  /** Local addresses that may be called all the same, as one text, an entry a line. */
  outbound_local_requests_allowlist_raw?: string | null;
  /** Whether names are resolved once for a call, so that they cannot change in between. */
  dns_rebinding_protection_enabled?: boolean;
  /** Whether only the listed addresses may be called. */
  deny_all_requests_except_allowed?: boolean;
  /** Mebibytes that answers of other servers may have; 0 for no limit. Since GitLab 18.4. */
  max_http_response_size_limit?: number;
  /** Mebibytes that unpacked answers of other servers may have; 0 for no limit. */
  max_http_decompressed_size?: number;
  /** Levels that JSON of other servers may be nested. */
  max_http_response_json_depth?: number;
  /** Values that JSON of other servers may have, as an estimate. Since GitLab 18.4. */
  max_http_response_json_structural_chars?: number;
  /** Fields that CSV of other servers may have, as an estimate. Since GitLab 18.4. */
  max_http_response_csv_structural_chars?: number;
  /** Elements and attributes that XML of other servers may have, as an estimate. Since GitLab 18.4. */
  max_http_response_xml_structural_chars?: number;
  /** Whether images of other sites come through a proxy; needs `asset_proxy_url` and a restart. */
  asset_proxy_enabled?: boolean;
  /** Address of the proxy for images; needs a restart. */
  asset_proxy_url?: string | null;
  /** Domains whose images come directly, with `*` as a wildcard; needs a restart. */
  asset_proxy_allowlist?: string[] | null;
  /**
   * Old name of `asset_proxy_allowlist`.
   * @deprecated
   */
  asset_proxy_whitelist?: string[] | null;
  /** Address that static objects of repositories are served from. */
  static_objects_external_storage_url?: string | null;
  /** Token for the address of static objects. */
  static_objects_external_storage_auth_token?: string | null;
  /** Whether Akismet looks for spam; needs `akismet_api_key`. */
  akismet_enabled?: boolean;
  /** API key of Akismet. */
  akismet_api_key?: string | null;
  /** Whether reCAPTCHA guards registration; needs its site key and private key. */
  recaptcha_enabled?: boolean;
  /** Site key of reCAPTCHA. */
  recaptcha_site_key?: string | null;
  /** Private key of reCAPTCHA. */
  recaptcha_private_key?: string | null;
  /** Whether reCAPTCHA guards signing in. */
  login_recaptcha_protection_enabled?: boolean;
  /** Whether a Spamcheck server looks for spam. */
  spam_check_endpoint_enabled?: boolean;
  /** Address of the Spamcheck server, with the scheme `grpc` or `tls`. */
  spam_check_endpoint_url?: string | null;
  /** API key of the Spamcheck server. */
  spam_check_api_key?: string | null;
  /** Whether content is kept although it may be spam. */
  allow_possible_spam?: boolean;
  /** Whether PlantUML draws diagrams; needs `plantuml_url`. */
  plantuml_enabled?: boolean | null;
  /** Address of the PlantUML server. */
  plantuml_url?: string | null;
  /** Whether diagrams of PlantUML come through the instance. */
  plantuml_diagram_proxy_enabled?: boolean;
  /** Whether Kroki draws diagrams; needs `kroki_url`. */
  kroki_enabled?: boolean | null;
  /** Address of the Kroki server. */
  kroki_url?: string | null;
  /** Further formats that the Kroki server has, such as `bpmn`, each with true or false. */
  kroki_formats?: Record<string, boolean>;
  /** Whether diagrams of Kroki come through the instance. */
  kroki_diagram_proxy_enabled?: boolean;
  /** Whether diagrams.net can be used to draw; needs `diagramsnet_url`. */
  diagramsnet_enabled?: boolean;
  /** Address of diagrams.net. */
  diagramsnet_url?: string;
  /** Whether Sourcegraph helps to read code; needs `sourcegraph_url`. */
  sourcegraph_enabled?: boolean;
  /** Address of Sourcegraph. */
  sourcegraph_url?: string | null;
  /** Whether Sourcegraph is used in public projects only. */
  sourcegraph_public_only?: boolean;
  /** Whether the GitLab for Slack app can be used; needs its ID, secrets and token. */
  slack_app_enabled?: boolean;
  /** Client ID of the Slack app. */
  slack_app_id?: string | null;
  /** Client secret of the Slack app. */
  slack_app_secret?: string | null;
  /** Secret that signs calls of the Slack app. */
  slack_app_signing_secret?: string | null;
  /** Token of slash commands of the Slack app. */
  slack_app_verification_token?: string | null;
  /** ID of the OAuth application for the Jira Cloud app. */
  jira_connect_application_key?: string | null;
  /** Address of the instance that passes calls of the Jira Cloud app on. */
  jira_connect_proxy_url?: string | null;
  /** Further address that tokens of the Jira Cloud app may be for. */
  jira_connect_additional_audience_url?: string | null;
  /** Whether the instance keeps public keys for the Jira Cloud app. */
  jira_connect_public_key_storage_enabled?: boolean;
  /** ID of the Jira app made with Forge. */
  jira_forge_app_id?: string | null;
  /** Whether clusters at Amazon EKS can be used. */
  eks_integration_enabled?: boolean;
  /** ID of the account at Amazon. */
  eks_account_id?: string | null;
  /** ID of the access key at Amazon. */
  eks_access_key_id?: string | null;
  /** Whether events go to Snowplow. */
  snowplow_enabled?: boolean;
  /** ID of the application at Snowplow. */
  snowplow_app_id?: string | null;
  /** Host that takes the events for Snowplow. */
  snowplow_collector_hostname?: string | null;
  /** Host that takes the events of databases for Snowplow. */
  snowplow_database_collector_hostname?: string | null;
  /** Domain of the cookie of Snowplow. */
  snowplow_cookie_domain?: string | null;
  /** Whether events of Mailgun are taken. */
  mailgun_events_enabled?: boolean;
  /** Key that signs the events of Mailgun. */
  mailgun_signing_key?: string | null;
  /** Whether a link to Grafana is shown. */
  grafana_enabled?: boolean;
  /** Address of Grafana. */
  grafana_url?: string;
  /** Whether metrics for Prometheus are collected. */
  prometheus_metrics_enabled?: boolean;
  /** Milliseconds that a call must take to be measured. */
  metrics_method_call_threshold?: number;
  /** Whether faults go to Sentry. */
  sentry_enabled?: boolean;
  /** Address of Sentry for the server. */
  sentry_dsn?: string | null;
  /** Address of Sentry for browsers. */
  sentry_clientside_dsn?: string | null;
  /** Share of page views that are traced, from 0 to 1. */
  sentry_clientside_traces_sample_rate?: number;
  /** Environment that is told to Sentry. */
  sentry_environment?: string | null;
  /** Whether projects can use the error tracking of GitLab. */
  error_tracking_enabled?: boolean;
  /** Address of the server for the error tracking of GitLab. */
  error_tracking_api_url?: string | null;
  /** Whether certificates of the observability server are checked. */
  observability_backend_ssl_verification_enabled?: boolean;
  /** Whether alerts of observability are fetched from GitLab. */
  fetch_observability_alerts_from_cloud?: boolean;
  /** Whether product analytics can be used. Ultimate only. */
  product_analytics_enabled?: boolean;
  /** Address of the configurator of product analytics. Ultimate only. */
  product_analytics_configurator_connection_string?: string | null;
  /** Host that takes the events of product analytics. Ultimate only. */
  product_analytics_data_collector_host?: string | null;
  /** Address that data of product analytics is asked for at. Ultimate only. */
  cube_api_base_url?: string | null;
  /** Key for the data of product analytics. Ultimate only. */
  cube_api_key?: string | null;
  /** Whether analytics read from ClickHouse. Premium and Ultimate only. */
  use_clickhouse_for_analytics?: boolean;
  /** Whether audit events are streamed through NATS. Premium and Ultimate only. Since GitLab 19.3. */
  use_nats_for_audit_streaming?: boolean;
  /** Whether a server outside says who may use which project; needs its address, a timeout and a label. */
  external_authorization_service_enabled?: boolean;
  /** Address of the server for external authorization. */
  external_authorization_service_url?: string | null;
  /** Label for external authorization of projects that have none of their own. */
  external_authorization_service_default_label?: string | null;
  /** Seconds to wait for external authorization, from 0.001 to 10; access is denied when they are over. */
  external_authorization_service_timeout?: number;
  /** Certificate to call the server for external authorization with. */
  external_auth_client_cert?: string | null;
  /** Private key of that certificate for external authorization. */
  external_auth_client_key?: string | null;
  /** Passphrase of the private key for external authorization. */
  external_auth_client_key_pass?: string | null;
  /** Whether leaked secrets are revoked by themselves. */
  secret_detection_token_revocation_enabled?: boolean;
  /** Address that revokes leaked secrets. */
  secret_detection_token_revocation_url?: string | null;
  /** Token for the address that revokes leaked secrets. */
  secret_detection_token_revocation_token?: string | null;
  /** Address that tells which secrets can be revoked. */
  secret_detection_revocation_token_types_url?: string | null;
  /** Address of the server that looks for secrets in pushes. */
  secret_detection_service_url?: string;
  /** Token for the server that looks for secrets in pushes. */
  secret_detection_service_auth_token?: string | null;
}

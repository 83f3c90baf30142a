// From spec/shared/integrations-build.yaml. Do not edit: `npm run generate` writes this file.

import type {
  IntegrationAttributes,
  PushIntegrationAttributes,
  RepositoryIntegrationAttributes,
} from "./integrations.js";

/** Settings of the Apple App Store Connect integration. */
export interface AppleAppStoreIntegrationAttributes extends IntegrationAttributes {
  /** ID of the issuer in App Store Connect. */
  app_store_issuer_id: string;
  /** ID of the key in App Store Connect. */
  app_store_key_id: string;
  /** Name of the file that the private key came in. */
  app_store_private_key_file_name: string;
  /** The private key itself, the text of the `.p8` file. */
  app_store_private_key: string;
  /** Whether only jobs of protected branches and tags get the variables. */
  app_store_protected_refs?: boolean;
}

/** Settings of the Atlassian Bamboo integration. */
export interface BambooIntegrationAttributes extends PushIntegrationAttributes {
  /** Root address of the Bamboo server, such as `https://bamboo.example.com`. */
  bamboo_url: string;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
  /** Key of the build plan, such as `APP-BUILD`. */
  build_key: string;
  /** User with API access to the server. */
  username: string;
  /** Password of that user. */
  password: string;
}

/** Settings of the Buildkite integration. */
export interface BuildkiteIntegrationAttributes extends RepositoryIntegrationAttributes {
  /** Webhook token that Buildkite shows for a pipeline with a GitLab repository. */
  token: string;
  /** Address of the pipeline, such as `https://buildkite.com/example/pipeline`. */
  project_url: string;
  /**
   * Without effect: the certificate is always verified.
   * @deprecated
   */
  enable_ssl_verification?: boolean;
}

/** Settings of the Datadog integration. */
export interface DatadogIntegrationAttributes extends PushIntegrationAttributes {
  /** API key of Datadog. */
  api_key: string;
  /** Datadog site that the data goes to; `datadoghq.eu` is the one in the EU. Default: `datadoghq.com`. */
  datadog_site?: string;
  /** Full address of the Datadog site; only needed for one that `datadog_site` cannot name. */
  api_url?: string;
  /** Whether pipelines and jobs are collected for CI Visibility. Datadog charges for it. */
  datadog_ci_visibility?: boolean;
  /** Whether job logs are collected too. Needs `datadog_ci_visibility`. Since GitLab 15.3. */
  archive_trace_events?: boolean;
  /** Value of the `service` tag, to tell several GitLab instances apart. */
  datadog_service?: string;
  /** Value of the `env` tag, for instances you run yourself. */
  datadog_env?: string;
  /** Tags of your own, one `key:value` a line. */
  datadog_tags?: string;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of jobs. */
  build_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Whether it acts on comments. */
  note_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on subgroups that are created or removed. */
  subgroup_events?: boolean;
  /** Whether it acts on projects that are created or removed. */
  project_events?: boolean;
}

/** Settings of the Diffblue Cover integration. */
export interface DiffblueCoverIntegrationAttributes extends IntegrationAttributes {
  /** License key of Diffblue Cover. */
  diffblue_license_key: string;
  /** Name of the access token that Diffblue Cover uses in pipelines. */
  diffblue_access_token_name: string;
  /** Value of that token. */
  diffblue_access_token_secret: string;
}

/** Settings of the Drone integration. */
export interface DroneCiIntegrationAttributes extends RepositoryIntegrationAttributes {
  /** Address of the Drone server, such as `https://drone.example.com`. */
  drone_url: string;
  /** Token of the project in Drone. */
  token: string;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
}

/** Settings of the GitGuardian integration. */
export interface GitGuardianIntegrationAttributes extends IntegrationAttributes {
  /** API token of GitGuardian with the `scan` scope. */
  token: string;
  /**
   * Address of the GitGuardian API over HTTPS; set it for the EU region or a GitGuardian server of your own.
   */
  api_url?: string;
}

/** Settings of the GitHub integration. */
export interface GithubIntegrationAttributes extends IntegrationAttributes {
  /** API token of GitHub with the `repo:status` scope. */
  token: string;
  /** Address of the repository at GitHub. */
  repository_url: string;
  /** Whether the host name of the GitLab instance is the name of the status check, instead of the branch. */
  static_context?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
}

/** Settings of the Google Artifact Management integration. */
export interface GoogleArtifactRegistryIntegrationAttributes extends IntegrationAttributes {
  /** ID of the Google Cloud project. */
  artifact_registry_project_id: string;
  /** Location of the repository, such as `europe-west3`. */
  artifact_registry_location: string;
  /** Name of the repository in Artifact Registry. */
  artifact_registry_repositories: string;
}

/** Settings of the Google Play integration. */
export interface GooglePlayIntegrationAttributes extends IntegrationAttributes {
  /** Package name of the app in Google Play. */
  package_name: string;
  /** Key of the service account, the text of its JSON file. */
  service_account_key: string;
  /** Name of the file that the key came in. */
  service_account_key_file_name: string;
  /** Whether only jobs of protected branches and tags get the variables. */
  google_play_protected_refs?: boolean;
}

/** Settings of the Google Cloud IAM integration. */
export interface GoogleWorkloadIdentityIntegrationAttributes extends IntegrationAttributes {
  /** ID of the Google Cloud project with the pool. */
  workload_identity_federation_project_id: string;
  /** Number of that project. */
  workload_identity_federation_project_number: number;
  /** ID of the workload identity pool. */
  workload_identity_pool_id: string;
  /** ID of the provider in the pool. */
  workload_identity_pool_provider_id: string;
}

/** Settings of the Harbor integration. */
export interface HarborIntegrationAttributes extends IntegrationAttributes {
  /** Base address of the Harbor instance, such as `https://demo.goharbor.io`. */
  url: string;
  /** Name of the project in Harbor. */
  project_name: string;
  /** User in Harbor. */
  username: string;
  /** Password of that user. */
  password: string;
}

/** Settings of the Jenkins integration. */
export interface JenkinsIntegrationAttributes extends RepositoryIntegrationAttributes {
  /** Address of the Jenkins server. */
  jenkins_url: string;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
  /** Name of the project in Jenkins, as in its address. */
  project_name: string;
  /** User at the server. */
  username?: string;
  /** Password or API token of that user. */
  password?: string;
}

/** Settings of the Mock CI integration. */
export interface MockCiIntegrationAttributes extends PushIntegrationAttributes {
  /** Address of the mock CI server. */
  mock_service_url: string;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
}

/** Settings of the Packagist integration. */
export interface PackagistIntegrationAttributes extends RepositoryIntegrationAttributes {
  /** User at Packagist. */
  username: string;
  /** API token of that user. */
  token: string;
  /** Address of the Packagist server; `https://packagist.org` when empty. */
  server?: string;
}

/** Settings of the JetBrains TeamCity integration. */
export interface TeamcityIntegrationAttributes extends PushIntegrationAttributes {
  /** Root address of TeamCity, such as `https://teamcity.example.com`. */
  teamcity_url: string;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
  /** ID of the build configuration. */
  build_type: string;
  /** User who may start builds by hand. */
  username: string;
  /** Password of that user. */
  password: string;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
}

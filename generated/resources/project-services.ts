// From spec/resources/project-services.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Old addresses of the project integrations, from when they were called services.
 * @see https://docs.gitlab.com/api/project_integrations/
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type {
  BranchesToBeNotified,
  Integration,
  IntegrationBasic,
  IntegrationSlug,
  LabelsToBeNotifiedBehavior,
  SlashCommandAnswer,
} from "../shared/integrations.js";
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of {@link list}. */
export interface ProjectServicesListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * List active integrations of a project (old path).
 *
 * Lists the integrations of a project that are on, without their settings, all at once. At the old address;
 * attributes and answers are the same.
 *
 * `GET /projects/:project_id/services`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.list`.
 * @see https://docs.gitlab.com/api/project_integrations/#list-all-active-integrations
 */
export function list(
  client: Client,
  params: ProjectServicesListParams,
  options?: RequestOptions,
): Call<IntegrationBasic[]> {
  return client.call(
    { id: "projectServices.list", method: "GET", path: "/projects/{project_id}/services" },
    params,
    options,
  );
}

/** Parameters of {@link get}. */
export interface ProjectServicesGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of the integration, such as `jenkins`. */
  slug: IntegrationSlug;
}

/**
 * Get an integration of a project (old path).
 *
 * Gets an integration of a project with its settings, but for the secrets. One that was never set up is
 * answered with 404. At the old address; attributes and answers are the same.
 *
 * `GET /projects/:project_id/services/:slug`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.get`.
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function get(client: Client, params: ProjectServicesGetParams, options?: RequestOptions): Call<Integration> {
  return client.call(
    { id: "projectServices.get", method: "GET", path: "/projects/{project_id}/services/{slug}" },
    params,
    options,
  );
}

/** Parameters of {@link disable}. */
export interface ProjectServicesDisableParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of the integration, such as `jenkins`. */
  slug: IntegrationSlug;
}

/**
 * Disable an integration of a project (old path).
 *
 * Turns an integration of a project off and resets its settings. At the old address; attributes and answers
 * are the same.
 *
 * `DELETE /projects/:project_id/services/:slug`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.disable`.
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function disable(client: Client, params: ProjectServicesDisableParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "projectServices.disable", method: "DELETE", path: "/projects/{project_id}/services/{slug}", as: "none" },
    params,
    options,
  );
}

/** Parameters of {@link setAppleAppStore}. */
export interface ProjectServicesSetAppleAppStoreParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the issuer in App Store Connect. */
  app_store_issuer_id: string;
  /** ID of the key in App Store Connect. */
  app_store_key_id: string;
  /** Name of the file that the private key came in. */
  app_store_private_key_file_name: string;
  /** The private key itself, the text of the `.p8` file. */
  app_store_private_key: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether only jobs of protected branches and tags get the variables. */
  app_store_protected_refs?: boolean;
}

/**
 * Set up Apple App Store Connect (old path).
 *
 * Turns on the Apple App Store Connect integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/apple-app-store`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setAppleAppStore`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-apple-app-store-connect
 */
export function setAppleAppStore(
  client: Client,
  params: ProjectServicesSetAppleAppStoreParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setAppleAppStore", method: "PUT", path: "/projects/{project_id}/services/apple-app-store" },
    params,
    options,
  );
}

/** Parameters of {@link setAsana}. */
export interface ProjectServicesSetAsanaParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Personal token of the Asana user that the comments are written as. The user needs access to the tasks.
   */
  api_key: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Branches whose commits are looked at, separated by commas; all when empty. */
  restrict_to_branch?: string;
}

/**
 * Set up Asana (old path).
 *
 * Turns on the Asana integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/asana`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setAsana`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-asana
 */
export function setAsana(
  client: Client,
  params: ProjectServicesSetAsanaParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setAsana", method: "PUT", path: "/projects/{project_id}/services/asana" },
    params,
    options,
  );
}

/** Parameters of {@link setAssembla}. */
export interface ProjectServicesSetAssemblaParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Authentication token of the space. */
  token: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Subdomain of the space. */
  subdomain?: string;
}

/**
 * Set up Assembla (old path).
 *
 * Turns on the Assembla integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/assembla`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setAssembla`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-assembla
 */
export function setAssembla(
  client: Client,
  params: ProjectServicesSetAssemblaParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setAssembla", method: "PUT", path: "/projects/{project_id}/services/assembla" },
    params,
    options,
  );
}

/** Parameters of {@link setBamboo}. */
export interface ProjectServicesSetBambooParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Root address of the Bamboo server, such as `https://bamboo.example.com`. */
  bamboo_url: string;
  /** Key of the build plan, such as `APP-BUILD`. */
  build_key: string;
  /** User with API access to the server. */
  username: string;
  /** Password of that user. */
  password: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
}

/**
 * Set up Atlassian Bamboo (old path).
 *
 * Turns on the Atlassian Bamboo integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/bamboo`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setBamboo`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-atlassian-bamboo
 */
export function setBamboo(
  client: Client,
  params: ProjectServicesSetBambooParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setBamboo", method: "PUT", path: "/projects/{project_id}/services/bamboo" },
    params,
    options,
  );
}

/** Parameters of {@link setBugzilla}. */
export interface ProjectServicesSetBugzillaParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the project in the tracker. */
  project_url: string;
  /** Address of an issue, with `:id` where its number goes. */
  issues_url: string;
  /** Address of the page to write a new issue. */
  new_issue_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /**
   * Text that describes the tracker. Ignored by current versions.
   * @deprecated
   */
  description?: string;
  /**
   * Name of the tracker. Ignored by current versions.
   * @deprecated
   */
  title?: string;
}

/**
 * Set up Bugzilla (old path).
 *
 * Turns on the Bugzilla integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/bugzilla`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setBugzilla`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-bugzilla
 */
export function setBugzilla(
  client: Client,
  params: ProjectServicesSetBugzillaParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setBugzilla", method: "PUT", path: "/projects/{project_id}/services/bugzilla" },
    params,
    options,
  );
}

/** Parameters of {@link setBuildkite}. */
export interface ProjectServicesSetBuildkiteParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook token that Buildkite shows for a pipeline with a GitLab repository. */
  token: string;
  /** Address of the pipeline, such as `https://buildkite.com/example/pipeline`. */
  project_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /**
   * Without effect: the certificate is always verified.
   * @deprecated
   */
  enable_ssl_verification?: boolean;
}

/**
 * Set up Buildkite (old path).
 *
 * Turns on the Buildkite integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/buildkite`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setBuildkite`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-buildkite
 */
export function setBuildkite(
  client: Client,
  params: ProjectServicesSetBuildkiteParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setBuildkite", method: "PUT", path: "/projects/{project_id}/services/buildkite" },
    params,
    options,
  );
}

/** Parameters of {@link setCampfire}. */
export interface ProjectServicesSetCampfireParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** API token of Campfire, from "My info" there. */
  token: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** First part of the account's `.campfirenow.com` address. */
  subdomain?: string;
  /** ID of the room, the last part of its address. */
  room?: string;
}

/**
 * Set up Campfire Classic (old path).
 *
 * Turns on the Campfire Classic integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/campfire`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setCampfire`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-campfire-classic
 */
export function setCampfire(
  client: Client,
  params: ProjectServicesSetCampfireParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setCampfire", method: "PUT", path: "/projects/{project_id}/services/campfire" },
    params,
    options,
  );
}

/** Parameters of {@link setClickup}. */
export interface ProjectServicesSetClickupParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the project in the tracker. */
  project_url: string;
  /** Address of an issue, with `:id` where its number goes. */
  issues_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /**
   * Text that describes the tracker. Ignored by current versions.
   * @deprecated
   */
  description?: string;
}

/**
 * Set up ClickUp (old path).
 *
 * Turns on the ClickUp integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/clickup`
 *
 * Since GitLab 16.1.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setClickup`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-clickup
 */
export function setClickup(
  client: Client,
  params: ProjectServicesSetClickupParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setClickup", method: "PUT", path: "/projects/{project_id}/services/clickup" },
    params,
    options,
  );
}

/** Parameters of {@link setConfluence}. */
export interface ProjectServicesSetConfluenceParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the workspace on `atlassian.net`, such as `https://example.atlassian.net/wiki`. */
  confluence_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Confluence Workspace (old path).
 *
 * Turns on the Confluence Workspace integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/confluence`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setConfluence`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-confluence-workspace
 */
export function setConfluence(
  client: Client,
  params: ProjectServicesSetConfluenceParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setConfluence", method: "PUT", path: "/projects/{project_id}/services/confluence" },
    params,
    options,
  );
}

/** Parameters of {@link setCustomIssueTracker}. */
export interface ProjectServicesSetCustomIssueTrackerParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the project in the tracker. */
  project_url: string;
  /** Address of an issue, with `:id` where its number goes. */
  issues_url: string;
  /** Address of the page to write a new issue. */
  new_issue_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /**
   * Text that describes the tracker. Ignored by current versions.
   * @deprecated
   */
  description?: string;
  /**
   * Name of the tracker. Ignored by current versions.
   * @deprecated
   */
  title?: string;
}

/**
 * Set up a custom issue tracker (old path).
 *
 * Turns on the custom issue tracker integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/custom-issue-tracker`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setCustomIssueTracker`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-a-custom-issue-tracker
 */
export function setCustomIssueTracker(
  client: Client,
  params: ProjectServicesSetCustomIssueTrackerParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectServices.setCustomIssueTracker",
      method: "PUT",
      path: "/projects/{project_id}/services/custom-issue-tracker",
    },
    params,
    options,
  );
}

/** Parameters of {@link setDatadog}. */
export interface ProjectServicesSetDatadogParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** API key of Datadog. */
  api_key: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
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

/**
 * Set up Datadog (old path).
 *
 * Turns on the Datadog integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/datadog`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setDatadog`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-datadog
 */
export function setDatadog(
  client: Client,
  params: ProjectServicesSetDatadogParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setDatadog", method: "PUT", path: "/projects/{project_id}/services/datadog" },
    params,
    options,
  );
}

/** Parameters of {@link setDiffblueCover}. */
export interface ProjectServicesSetDiffblueCoverParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** License key of Diffblue Cover. */
  diffblue_license_key: string;
  /** Name of the access token that Diffblue Cover uses in pipelines. */
  diffblue_access_token_name: string;
  /** Value of that token. */
  diffblue_access_token_secret: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Diffblue Cover (old path).
 *
 * Turns on the Diffblue Cover integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/diffblue-cover`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setDiffblueCover`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-diffblue-cover
 */
export function setDiffblueCover(
  client: Client,
  params: ProjectServicesSetDiffblueCoverParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setDiffblueCover", method: "PUT", path: "/projects/{project_id}/services/diffblue-cover" },
    params,
    options,
  );
}

/** Parameters of {@link setDiscord}. */
export interface ProjectServicesSetDiscordParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook of the Discord channel, such as `https://discord.com/api/webhooks/...`. */
  webhook: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
  /** Whether it acts on deployments. */
  deployment_events?: boolean;
  /** Channel for pushes; the default one when empty. */
  push_channel?: string;
  /** Channel for issues that are not confidential; the default one when empty. */
  issue_channel?: string;
  /** Channel for confidential issues; the default one when empty. */
  confidential_issue_channel?: string;
  /** Channel for incidents; the default one when empty. */
  incident_channel?: string;
  /** Channel for alerts; the default one when empty. */
  alert_channel?: string;
  /** Channel for merge requests; the default one when empty. */
  merge_request_channel?: string;
  /** Channel for comments that are not confidential; the default one when empty. */
  note_channel?: string;
  /** Channel for confidential comments; the default one when empty. */
  confidential_note_channel?: string;
  /** Channel for pushes of tags; the default one when empty. */
  tag_push_channel?: string;
  /** Channel for pipelines; the default one when empty. */
  pipeline_channel?: string;
  /** Channel for wiki pages; the default one when empty. */
  wiki_page_channel?: string;
  /** Channel for deployments; the default one when empty. */
  deployment_channel?: string;
  /** Channel for vulnerabilities; the default one when empty. Ultimate only. */
  vulnerability_channel?: string;
  /** Whether mentions of the group in public places are reported. */
  group_mentions_events?: boolean;
  /** Webhook for mentions of the group. */
  group_mentions_channel?: string;
  /** Whether mentions of the group in confidential places are reported. */
  group_confidential_mentions_events?: boolean;
  /** Webhook for confidential mentions of the group. */
  group_confidential_mentions_channel?: string;
}

/**
 * Set up Discord Notifications (old path).
 *
 * Turns on the Discord Notifications integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/discord`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setDiscord`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-discord-notifications
 */
export function setDiscord(
  client: Client,
  params: ProjectServicesSetDiscordParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setDiscord", method: "PUT", path: "/projects/{project_id}/services/discord" },
    params,
    options,
  );
}

/** Parameters of {@link setDroneCi}. */
export interface ProjectServicesSetDroneCiParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the Drone server, such as `https://drone.example.com`. */
  drone_url: string;
  /** Token of the project in Drone. */
  token: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
}

/**
 * Set up Drone (old path).
 *
 * Turns on the Drone integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/drone-ci`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setDroneCi`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-drone
 */
export function setDroneCi(
  client: Client,
  params: ProjectServicesSetDroneCiParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setDroneCi", method: "PUT", path: "/projects/{project_id}/services/drone-ci" },
    params,
    options,
  );
}

/** Parameters of {@link setEmailsOnPush}. */
export interface ProjectServicesSetEmailsOnPushParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Email addresses, separated by spaces. */
  recipients: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether the diffs are left out of the message. */
  disable_diffs?: boolean;
  /** Whether the message comes from the committer's address, where its domain is one of the instance's. */
  send_from_committer_email?: boolean;
  /** Branches whose pushes are reported. Pushes of tags always are. Default: `all`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
}

/**
 * Set up emails on push (old path).
 *
 * Turns on the emails on push integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/emails-on-push`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setEmailsOnPush`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-emails-on-push
 */
export function setEmailsOnPush(
  client: Client,
  params: ProjectServicesSetEmailsOnPushParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setEmailsOnPush", method: "PUT", path: "/projects/{project_id}/services/emails-on-push" },
    params,
    options,
  );
}

/** Parameters of {@link setEwm}. */
export interface ProjectServicesSetEwmParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the project in the tracker. */
  project_url: string;
  /** Address of an issue, with `:id` where its number goes. */
  issues_url: string;
  /** Address of the page to write a new issue. */
  new_issue_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /**
   * Text that describes the tracker. Ignored by current versions.
   * @deprecated
   */
  description?: string;
  /**
   * Name of the tracker. Ignored by current versions.
   * @deprecated
   */
  title?: string;
}

/**
 * Set up Engineering Workflow Management (old path).
 *
 * Turns on the Engineering Workflow Management integration of a project, or changes its settings. At the old
 * address; attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/ewm`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setEwm`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-ewm
 */
export function setEwm(
  client: Client,
  params: ProjectServicesSetEwmParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setEwm", method: "PUT", path: "/projects/{project_id}/services/ewm" },
    params,
    options,
  );
}

/** Parameters of {@link setExternalWiki}. */
export interface ProjectServicesSetExternalWikiParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the wiki. */
  external_wiki_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up an external wiki (old path).
 *
 * Turns on the external wiki integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/external-wiki`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setExternalWiki`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-an-external-wiki
 */
export function setExternalWiki(
  client: Client,
  params: ProjectServicesSetExternalWikiParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setExternalWiki", method: "PUT", path: "/projects/{project_id}/services/external-wiki" },
    params,
    options,
  );
}

/** Parameters of {@link setGitGuardian}. */
export interface ProjectServicesSetGitGuardianParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** API token of GitGuardian with the `scan` scope. */
  token: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /**
   * Address of the GitGuardian API over HTTPS; set it for the EU region or a GitGuardian server of your own.
   */
  api_url?: string;
}

/**
 * Set up GitGuardian (old path).
 *
 * Turns on the GitGuardian integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/git-guardian`
 *
 * Requires Premium. Since GitLab 16.9.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGitGuardian`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-gitguardian
 */
export function setGitGuardian(
  client: Client,
  params: ProjectServicesSetGitGuardianParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setGitGuardian", method: "PUT", path: "/projects/{project_id}/services/git-guardian" },
    params,
    options,
  );
}

/** Parameters of {@link setGithub}. */
export interface ProjectServicesSetGithubParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** API token of GitHub with the `repo:status` scope. */
  token: string;
  /** Address of the repository at GitHub. */
  repository_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether the host name of the GitLab instance is the name of the status check, instead of the branch. */
  static_context?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
}

/**
 * Set up GitHub (old path).
 *
 * Turns on the GitHub integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/github`
 *
 * Requires Premium.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGithub`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-github
 */
export function setGithub(
  client: Client,
  params: ProjectServicesSetGithubParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setGithub", method: "PUT", path: "/projects/{project_id}/services/github" },
    params,
    options,
  );
}

/** Parameters of {@link setGitlabSlackApplication}. */
export interface ProjectServicesSetGitlabSlackApplicationParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
  /** Whether it acts on deployments. */
  deployment_events?: boolean;
  /** Channel for pushes; the default one when empty. */
  push_channel?: string;
  /** Channel for issues that are not confidential; the default one when empty. */
  issue_channel?: string;
  /** Channel for confidential issues; the default one when empty. */
  confidential_issue_channel?: string;
  /** Channel for incidents; the default one when empty. */
  incident_channel?: string;
  /** Channel for alerts; the default one when empty. */
  alert_channel?: string;
  /** Channel for merge requests; the default one when empty. */
  merge_request_channel?: string;
  /** Channel for comments that are not confidential; the default one when empty. */
  note_channel?: string;
  /** Channel for confidential comments; the default one when empty. */
  confidential_note_channel?: string;
  /** Channel for pushes of tags; the default one when empty. */
  tag_push_channel?: string;
  /** Channel for pipelines; the default one when empty. */
  pipeline_channel?: string;
  /** Channel for wiki pages; the default one when empty. */
  wiki_page_channel?: string;
  /** Channel for deployments; the default one when empty. */
  deployment_channel?: string;
  /** Channel for vulnerabilities; the default one when empty. Ultimate only. */
  vulnerability_channel?: string;
  /** Default channel, for events without one of their own. */
  channel?: string;
  /** Labels, separated by commas, whose issues, merge requests and comments are reported; all when empty. */
  labels_to_be_notified?: string;
  /** Whether one of the labels is enough. Default: `match_any`. */
  labels_to_be_notified_behavior?: LabelsToBeNotifiedBehavior;
  /** Whether it acts on changes of incidents. */
  incident_events?: boolean;
  /** Whether it acts on new vulnerabilities and changes of them. Ultimate only. */
  vulnerability_events?: boolean;
  /** Whether it acts on alerts. */
  alert_events?: boolean;
  /**
   * Whether only the default branch is reported. Replaced by `branches_to_be_notified`.
   * @deprecated
   */
  notify_only_default_branch?: boolean;
}

/**
 * Set up the GitLab for Slack app (old path).
 *
 * Changes the GitLab for Slack app integration of a project. At the old address; attributes and answers are
 * the same.
 *
 * `PUT /projects/:project_id/services/gitlab-slack-application`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGitlabSlackApplication`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-gitlab-for-slack-app
 */
export function setGitlabSlackApplication(
  client: Client,
  params: ProjectServicesSetGitlabSlackApplicationParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectServices.setGitlabSlackApplication",
      method: "PUT",
      path: "/projects/{project_id}/services/gitlab-slack-application",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGoogleArtifactRegistry}. */
export interface ProjectServicesSetGoogleArtifactRegistryParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the Google Cloud project. */
  artifact_registry_project_id: string;
  /** Location of the repository, such as `europe-west3`. */
  artifact_registry_location: string;
  /** Name of the repository in Artifact Registry. */
  artifact_registry_repositories: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Google Artifact Management (old path).
 *
 * Turns on the Google Artifact Management integration of a project, or changes its settings. At the old
 * address; attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/google-cloud-platform-artifact-registry`
 *
 * Beta. Since GitLab 16.9. GitLab.com only.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGoogleArtifactRegistry`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-google-artifact-management
 */
export function setGoogleArtifactRegistry(
  client: Client,
  params: ProjectServicesSetGoogleArtifactRegistryParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectServices.setGoogleArtifactRegistry",
      method: "PUT",
      path: "/projects/{project_id}/services/google-cloud-platform-artifact-registry",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGoogleWorkloadIdentity}. */
export interface ProjectServicesSetGoogleWorkloadIdentityParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** ID of the Google Cloud project with the pool. */
  workload_identity_federation_project_id: string;
  /** Number of that project. */
  workload_identity_federation_project_number: number;
  /** ID of the workload identity pool. */
  workload_identity_pool_id: string;
  /** ID of the provider in the pool. */
  workload_identity_pool_provider_id: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Google Cloud IAM (old path).
 *
 * Turns on the Google Cloud IAM integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/google-cloud-platform-workload-identity-federation`
 *
 * Beta. Since GitLab 16.10. GitLab.com only.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGoogleWorkloadIdentity`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-google-cloud-identity-and-access-management
 */
export function setGoogleWorkloadIdentity(
  client: Client,
  params: ProjectServicesSetGoogleWorkloadIdentityParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectServices.setGoogleWorkloadIdentity",
      method: "PUT",
      path: "/projects/{project_id}/services/google-cloud-platform-workload-identity-federation",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGooglePlay}. */
export interface ProjectServicesSetGooglePlayParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Package name of the app in Google Play. */
  package_name: string;
  /** Key of the service account, the text of its JSON file. */
  service_account_key: string;
  /** Name of the file that the key came in. */
  service_account_key_file_name: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether only jobs of protected branches and tags get the variables. */
  google_play_protected_refs?: boolean;
}

/**
 * Set up Google Play (old path).
 *
 * Turns on the Google Play integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/google-play`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGooglePlay`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-google-play
 */
export function setGooglePlay(
  client: Client,
  params: ProjectServicesSetGooglePlayParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setGooglePlay", method: "PUT", path: "/projects/{project_id}/services/google-play" },
    params,
    options,
  );
}

/** Parameters of {@link setHangoutsChat}. */
export interface ProjectServicesSetHangoutsChatParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook of the space, such as `https://chat.googleapis.com/v1/spaces/...`. */
  webhook: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
  /**
   * Whether only the default branch is reported. Replaced by `branches_to_be_notified`.
   * @deprecated
   */
  notify_only_default_branch?: boolean;
}

/**
 * Set up Google Chat (old path).
 *
 * Turns on the Google Chat integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/hangouts-chat`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setHangoutsChat`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-google-chat
 */
export function setHangoutsChat(
  client: Client,
  params: ProjectServicesSetHangoutsChatParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setHangoutsChat", method: "PUT", path: "/projects/{project_id}/services/hangouts-chat" },
    params,
    options,
  );
}

/** Parameters of {@link setHarbor}. */
export interface ProjectServicesSetHarborParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Base address of the Harbor instance, such as `https://demo.goharbor.io`. */
  url: string;
  /** Name of the project in Harbor. */
  project_name: string;
  /** User in Harbor. */
  username: string;
  /** Password of that user. */
  password: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Harbor (old path).
 *
 * Turns on the Harbor integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/harbor`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setHarbor`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-harbor
 */
export function setHarbor(
  client: Client,
  params: ProjectServicesSetHarborParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setHarbor", method: "PUT", path: "/projects/{project_id}/services/harbor" },
    params,
    options,
  );
}

/** Parameters of {@link setIrker}. */
export interface ProjectServicesSetIrkerParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Channels and users to report to, separated by spaces or commas; full `irc://` addresses or names that
   * `default_irc_uri` is put before.
   */
  recipients: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Address that is put before recipients without one, such as `irc://irc.network.net:6697/`. */
  default_irc_uri?: string;
  /** Host name of the irker daemon. Default: `localhost`. */
  server_host?: string;
  /** Port of the irker daemon. Default: `6659`. */
  server_port?: number;
  /** Whether messages are colored. */
  colorize_messages?: boolean;
}

/**
 * Set up irker (old path).
 *
 * Turns on the irker integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/irker`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setIrker`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-irker
 */
export function setIrker(
  client: Client,
  params: ProjectServicesSetIrkerParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setIrker", method: "PUT", path: "/projects/{project_id}/services/irker" },
    params,
    options,
  );
}

/** Parameters of {@link setJenkins}. */
export interface ProjectServicesSetJenkinsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the Jenkins server. */
  jenkins_url: string;
  /** Name of the project in Jenkins, as in its address. */
  project_name: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
  /** User at the server. */
  username?: string;
  /** Password or API token of that user. */
  password?: string;
}

/**
 * Set up Jenkins (old path).
 *
 * Turns on the Jenkins integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/jenkins`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setJenkins`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-jenkins
 */
export function setJenkins(
  client: Client,
  params: ProjectServicesSetJenkinsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setJenkins", method: "PUT", path: "/projects/{project_id}/services/jenkins" },
    params,
    options,
  );
}

/** Parameters of {@link setJira}. */
export interface ProjectServicesSetJiraParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the Jira instance, such as `https://jira.example.com`. */
  url: string;
  /** API token (Jira Cloud), password, or personal access token, as `jira_auth_type` asks for. */
  password: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /**
   * Base address of its API, where that differs from `url`. Required for service accounts (`jira_auth_type`
   * 2).
   */
  api_url?: string;
  /**
   * How GitLab signs in: 0 with username and password or API token, 1 with a personal access token (Data
   * Center and Server), 2 as service account (Jira Cloud). Default: `0`.
   */
  jira_auth_type?: number;
  /**
   * Email address (Jira Cloud) or username (Data Center and Server). Required when `jira_auth_type` is 0.
   */
  username?: string;
  /** Text that issue keys begin with in commits and merge requests, so that only those are recognised. */
  jira_issue_prefix?: string;
  /** Regular expression (RE2) that issue keys match. */
  jira_issue_regex?: string;
  /**
   * Whether issues that a commit or merge request closes are moved to the next "done" state. Wins over
   * `jira_issue_transition_id`. Default: `false`.
   */
  jira_issue_transition_automatic?: boolean;
  /** IDs of transitions to make instead, separated by commas or semicolons; none when empty. */
  jira_issue_transition_id?: string;
  /** Whether each event adds a comment to the Jira issue. */
  comment_on_event_enabled?: boolean;
  /** Whether it acts on commits. */
  commit_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Whether Jira issues can be viewed in GitLab. Premium and Ultimate only. */
  issues_enabled?: boolean;
  /**
   * Keys of the Jira projects whose issues are shown in GitLab; all when empty. Premium and Ultimate only.
   */
  project_keys?: string[];
  /** Whether Jira issues can be created from vulnerabilities. Ultimate only. */
  vulnerabilities_enabled?: boolean;
  /** ID of the Jira issue type for those, a number as text. Ultimate only. */
  vulnerabilities_issuetype?: string;
  /** Key of the Jira project for those. Required with `vulnerabilities_enabled`. Ultimate only. */
  project_key?: string;
  /** Whether a filled-in form opens in Jira, instead of creating the issue at once. Ultimate only. */
  customize_jira_issue_enabled?: boolean;
  /**
   * Whether pushes are refused unless the Jira issues their commits mention pass the checks below. Premium
   * and Ultimate only. Since GitLab 18.3.
   */
  jira_check_enabled?: boolean;
  /** Whether the issue must exist. Premium and Ultimate only. Since GitLab 18.3. */
  jira_exists_check_enabled?: boolean;
  /**
   * Whether the committer must be the assignee of the issue. Premium and Ultimate only. Since GitLab 18.3.
   */
  jira_assignee_check_enabled?: boolean;
  /**
   * Whether the issue must have one of the allowed statuses. Premium and Ultimate only. Since GitLab 18.3.
   */
  jira_status_check_enabled?: boolean;
  /** Those statuses, separated by commas. Premium and Ultimate only. Since GitLab 18.3. */
  jira_allowed_statuses_as_string?: string;
  /**
   * Whether the integration is on. Ignored: setting it up turns it on.
   * @deprecated
   */
  active?: boolean;
}

/**
 * Set up Jira issues (old path).
 *
 * Turns on the Jira issues integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/jira`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setJira`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-jira-issues
 */
export function setJira(
  client: Client,
  params: ProjectServicesSetJiraParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setJira", method: "PUT", path: "/projects/{project_id}/services/jira" },
    params,
    options,
  );
}

/** Parameters of {@link setJiraCloudApp}. */
export interface ProjectServicesSetJiraCloudAppParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** IDs of Jira Service Management services, separated by commas; at most 100. */
  jira_cloud_app_service_ids?: string;
  /** Whether Jira Service Management can approve or reject blocked deployments. */
  jira_cloud_app_enable_deployment_gating?: boolean;
  /**
   * Tiers that this applies to, separated by commas: `production`, `staging`, `testing`, `development`.
   * Required with gating.
   */
  jira_cloud_app_deployment_gating_environments?: string;
}

/**
 * Update the GitLab for Jira Cloud app (old path).
 *
 * Changes the GitLab for Jira Cloud app integration of a project. At the old address; attributes and answers
 * are the same.
 *
 * `PUT /projects/:project_id/services/jira-cloud-app`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setJiraCloudApp`.
 * @see https://docs.gitlab.com/api/project_integrations/#update-integration-for-a-project
 */
export function setJiraCloudApp(
  client: Client,
  params: ProjectServicesSetJiraCloudAppParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setJiraCloudApp", method: "PUT", path: "/projects/{project_id}/services/jira-cloud-app" },
    params,
    options,
  );
}

/** Parameters of {@link setLinear}. */
export interface ProjectServicesSetLinearParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the Linear workspace. */
  workspace_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
}

/**
 * Set up Linear (old path).
 *
 * Turns on the Linear integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/linear`
 *
 * Since GitLab 18.3.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setLinear`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-linear
 */
export function setLinear(
  client: Client,
  params: ProjectServicesSetLinearParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setLinear", method: "PUT", path: "/projects/{project_id}/services/linear" },
    params,
    options,
  );
}

/** Parameters of {@link setMatrix}. */
export interface ProjectServicesSetMatrixParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Access token of the Matrix user that reports. */
  token: string;
  /** ID of the room, such as `!qPKKM111FFKKsfoCVy:matrix.org`. */
  room: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
  /** Address of the Matrix server; `https://matrix.org` unless given. */
  hostname?: string;
  /** Whether it acts on changes of incidents. */
  incident_events?: boolean;
  /** Whether it acts on new vulnerabilities and changes of them. Ultimate only. */
  vulnerability_events?: boolean;
}

/**
 * Set up Matrix notifications (old path).
 *
 * Turns on the Matrix notifications integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/matrix`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMatrix`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-matrix-notifications
 */
export function setMatrix(
  client: Client,
  params: ProjectServicesSetMatrixParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setMatrix", method: "PUT", path: "/projects/{project_id}/services/matrix" },
    params,
    options,
  );
}

/** Parameters of {@link setMattermost}. */
export interface ProjectServicesSetMattermostParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook of Mattermost, such as `https://mattermost.example.com/hooks/...`. */
  webhook: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
  /** Whether it acts on deployments. */
  deployment_events?: boolean;
  /** Channel for pushes; the default one when empty. */
  push_channel?: string;
  /** Channel for issues that are not confidential; the default one when empty. */
  issue_channel?: string;
  /** Channel for confidential issues; the default one when empty. */
  confidential_issue_channel?: string;
  /** Channel for incidents; the default one when empty. */
  incident_channel?: string;
  /** Channel for alerts; the default one when empty. */
  alert_channel?: string;
  /** Channel for merge requests; the default one when empty. */
  merge_request_channel?: string;
  /** Channel for comments that are not confidential; the default one when empty. */
  note_channel?: string;
  /** Channel for confidential comments; the default one when empty. */
  confidential_note_channel?: string;
  /** Channel for pushes of tags; the default one when empty. */
  tag_push_channel?: string;
  /** Channel for pipelines; the default one when empty. */
  pipeline_channel?: string;
  /** Channel for wiki pages; the default one when empty. */
  wiki_page_channel?: string;
  /** Channel for deployments; the default one when empty. */
  deployment_channel?: string;
  /** Channel for vulnerabilities; the default one when empty. Ultimate only. */
  vulnerability_channel?: string;
  /** Default channel, for events without one of their own. */
  channel?: string;
  /** Labels, separated by commas, whose issues, merge requests and comments are reported; all when empty. */
  labels_to_be_notified?: string;
  /** Whether one of the labels is enough. Default: `match_any`. */
  labels_to_be_notified_behavior?: LabelsToBeNotifiedBehavior;
  /** Whether it acts on changes of incidents. */
  incident_events?: boolean;
  /** Whether it acts on new vulnerabilities and changes of them. Ultimate only. */
  vulnerability_events?: boolean;
  /** Name that the messages are shown under. */
  username?: string;
  /**
   * Whether only the default branch is reported. Replaced by `branches_to_be_notified`.
   * @deprecated
   */
  notify_only_default_branch?: boolean;
}

/**
 * Set up Mattermost notifications (old path).
 *
 * Turns on the Mattermost notifications integration of a project, or changes its settings. At the old
 * address; attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/mattermost`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMattermost`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-mattermost-notifications
 */
export function setMattermost(
  client: Client,
  params: ProjectServicesSetMattermostParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setMattermost", method: "PUT", path: "/projects/{project_id}/services/mattermost" },
    params,
    options,
  );
}

/** Parameters of {@link setMattermostSlashCommands}. */
export interface ProjectServicesSetMattermostSlashCommandsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Token that Mattermost shows for the slash command. */
  token: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /**
   * Name of the slash command. Ignored by current versions.
   * @deprecated
   */
  username?: string;
}

/**
 * Set up Mattermost slash commands (old path).
 *
 * Turns on the Mattermost slash commands integration of a project, or changes its settings. At the old
 * address; attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/mattermost-slash-commands`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMattermostSlashCommands`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-mattermost-slash-commands
 */
export function setMattermostSlashCommands(
  client: Client,
  params: ProjectServicesSetMattermostSlashCommandsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectServices.setMattermostSlashCommands",
      method: "PUT",
      path: "/projects/{project_id}/services/mattermost-slash-commands",
    },
    params,
    options,
  );
}

/** Parameters of {@link setMicrosoftTeams}. */
export interface ProjectServicesSetMicrosoftTeamsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook of the channel, such as `https://outlook.office.com/webhook/...`. */
  webhook: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
  /**
   * Whether only the default branch is reported. Replaced by `branches_to_be_notified`.
   * @deprecated
   */
  notify_only_default_branch?: boolean;
}

/**
 * Set up Microsoft Teams notifications (old path).
 *
 * Turns on the Microsoft Teams notifications integration of a project, or changes its settings. At the old
 * address; attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/microsoft-teams`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMicrosoftTeams`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-microsoft-teams-notifications
 */
export function setMicrosoftTeams(
  client: Client,
  params: ProjectServicesSetMicrosoftTeamsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setMicrosoftTeams", method: "PUT", path: "/projects/{project_id}/services/microsoft-teams" },
    params,
    options,
  );
}

/** Parameters of {@link setMockCi}. */
export interface ProjectServicesSetMockCiParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the mock CI server. */
  mock_service_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
}

/**
 * Set up Mock CI (old path).
 *
 * Turns on the Mock CI integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/mock-ci`
 *
 * Internal.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMockCi`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-mock-ci
 */
export function setMockCi(
  client: Client,
  params: ProjectServicesSetMockCiParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setMockCi", method: "PUT", path: "/projects/{project_id}/services/mock-ci" },
    params,
    options,
  );
}

/** Parameters of {@link setMockMonitoring}. */
export interface ProjectServicesSetMockMonitoringParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Mock monitoring (old path).
 *
 * Turns on the Mock monitoring integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/mock-monitoring`
 *
 * Internal.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMockMonitoring`.
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function setMockMonitoring(
  client: Client,
  params: ProjectServicesSetMockMonitoringParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setMockMonitoring", method: "PUT", path: "/projects/{project_id}/services/mock-monitoring" },
    params,
    options,
  );
}

/** Parameters of {@link setPackagist}. */
export interface ProjectServicesSetPackagistParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** User at Packagist. */
  username: string;
  /** API token of that user. */
  token: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Address of the Packagist server; `https://packagist.org` when empty. */
  server?: string;
}

/**
 * Set up Packagist (old path).
 *
 * Turns on the Packagist integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/packagist`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPackagist`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-packagist
 */
export function setPackagist(
  client: Client,
  params: ProjectServicesSetPackagistParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setPackagist", method: "PUT", path: "/projects/{project_id}/services/packagist" },
    params,
    options,
  );
}

/** Parameters of {@link setPhorge}. */
export interface ProjectServicesSetPhorgeParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the project in the tracker. */
  project_url: string;
  /** Address of an issue, with `:id` where its number goes. */
  issues_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /**
   * Text that describes the tracker. Ignored by current versions.
   * @deprecated
   */
  description?: string;
}

/**
 * Set up Phorge (old path).
 *
 * Turns on the Phorge integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/phorge`
 *
 * Since GitLab 16.11.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPhorge`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-phorge
 */
export function setPhorge(
  client: Client,
  params: ProjectServicesSetPhorgeParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setPhorge", method: "PUT", path: "/projects/{project_id}/services/phorge" },
    params,
    options,
  );
}

/** Parameters of {@link setPipelinesEmail}. */
export interface ProjectServicesSetPipelinesEmailParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Email addresses, separated by commas; at most 30. */
  recipients: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only pipelines of the default branch are reported. `branches_to_be_notified` says it better. */
  notify_only_default_branch?: boolean;
  /** Whether child pipelines are reported too. */
  notify_child_pipelines?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /**
   * Whether whoever pushed is a recipient too. Ignored by current versions.
   * @deprecated
   */
  add_pusher?: boolean;
}

/**
 * Set up pipeline status emails (old path).
 *
 * Turns on the pipeline status emails integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/pipelines-email`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPipelinesEmail`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-pipeline-status-emails
 */
export function setPipelinesEmail(
  client: Client,
  params: ProjectServicesSetPipelinesEmailParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setPipelinesEmail", method: "PUT", path: "/projects/{project_id}/services/pipelines-email" },
    params,
    options,
  );
}

/** Parameters of {@link setPivotaltracker}. */
export interface ProjectServicesSetPivotaltrackerParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** API token of Pivotal Tracker. */
  token: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Branches whose commits are looked at, separated by commas; all when empty. */
  restrict_to_branch?: string;
}

/**
 * Set up Pivotal Tracker (old path).
 *
 * Turns on the Pivotal Tracker integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/pivotaltracker`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPivotaltracker`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-pivotal-tracker
 */
export function setPivotaltracker(
  client: Client,
  params: ProjectServicesSetPivotaltrackerParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setPivotaltracker", method: "PUT", path: "/projects/{project_id}/services/pivotaltracker" },
    params,
    options,
  );
}

/** Parameters of {@link setPumble}. */
export interface ProjectServicesSetPumbleParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook of the channel, such as `https://api.pumble.com/workspaces/x/...`. */
  webhook: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
}

/**
 * Set up Pumble (old path).
 *
 * Turns on the Pumble integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/pumble`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPumble`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-pumble
 */
export function setPumble(
  client: Client,
  params: ProjectServicesSetPumbleParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setPumble", method: "PUT", path: "/projects/{project_id}/services/pumble" },
    params,
    options,
  );
}

/** Parameters of {@link setPushover}. */
export interface ProjectServicesSetPushoverParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Key of your application at Pushover. */
  api_key: string;
  /** Key of the user or group that is notified. */
  user_key: string;
  /** Priority as a number in text: `-2` lowest, `-1` low, `0` normal, `1` high. */
  priority: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Names of devices to notify, separated by commas; all active ones when empty. */
  device?: string;
  /** Name of the sound, such as `bike` or `none`; that of the device when empty. */
  sound?: string;
}

/**
 * Set up Pushover (old path).
 *
 * Turns on the Pushover integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/pushover`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPushover`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-pushover
 */
export function setPushover(
  client: Client,
  params: ProjectServicesSetPushoverParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setPushover", method: "PUT", path: "/projects/{project_id}/services/pushover" },
    params,
    options,
  );
}

/** Parameters of {@link setRedmine}. */
export interface ProjectServicesSetRedmineParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the project in the tracker. */
  project_url: string;
  /** Address of an issue, with `:id` where its number goes. */
  issues_url: string;
  /** Address of the page to write a new issue. */
  new_issue_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /**
   * Text that describes the tracker. Ignored by current versions.
   * @deprecated
   */
  description?: string;
  /**
   * Name of the tracker. Ignored by current versions.
   * @deprecated
   */
  title?: string;
}

/**
 * Set up Redmine (old path).
 *
 * Turns on the Redmine integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/redmine`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setRedmine`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-redmine
 */
export function setRedmine(
  client: Client,
  params: ProjectServicesSetRedmineParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setRedmine", method: "PUT", path: "/projects/{project_id}/services/redmine" },
    params,
    options,
  );
}

/** Parameters of {@link setSlack}. */
export interface ProjectServicesSetSlackParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook of Slack, such as `https://hooks.slack.com/services/...`. */
  webhook: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
  /** Whether it acts on deployments. */
  deployment_events?: boolean;
  /** Channel for pushes; the default one when empty. */
  push_channel?: string;
  /** Channel for issues that are not confidential; the default one when empty. */
  issue_channel?: string;
  /** Channel for confidential issues; the default one when empty. */
  confidential_issue_channel?: string;
  /** Channel for incidents; the default one when empty. */
  incident_channel?: string;
  /** Channel for alerts; the default one when empty. */
  alert_channel?: string;
  /** Channel for merge requests; the default one when empty. */
  merge_request_channel?: string;
  /** Channel for comments that are not confidential; the default one when empty. */
  note_channel?: string;
  /** Channel for confidential comments; the default one when empty. */
  confidential_note_channel?: string;
  /** Channel for pushes of tags; the default one when empty. */
  tag_push_channel?: string;
  /** Channel for pipelines; the default one when empty. */
  pipeline_channel?: string;
  /** Channel for wiki pages; the default one when empty. */
  wiki_page_channel?: string;
  /** Channel for deployments; the default one when empty. */
  deployment_channel?: string;
  /** Channel for vulnerabilities; the default one when empty. Ultimate only. */
  vulnerability_channel?: string;
  /** Default channel, for events without one of their own. */
  channel?: string;
  /** Labels, separated by commas, whose issues, merge requests and comments are reported; all when empty. */
  labels_to_be_notified?: string;
  /** Whether one of the labels is enough. Default: `match_any`. */
  labels_to_be_notified_behavior?: LabelsToBeNotifiedBehavior;
  /** Whether it acts on changes of incidents. */
  incident_events?: boolean;
  /** Whether it acts on new vulnerabilities and changes of them. Ultimate only. */
  vulnerability_events?: boolean;
  /** Name that the messages are shown under. */
  username?: string;
  /** Whether it acts on alerts. */
  alert_events?: boolean;
  /** Whether it acts on commits. */
  commit_events?: boolean;
  /** Whether it acts on changes of jobs. */
  job_events?: boolean;
  /**
   * Whether only the default branch is reported. Replaced by `branches_to_be_notified`.
   * @deprecated
   */
  notify_only_default_branch?: boolean;
}

/**
 * Set up Slack notifications (old path).
 *
 * Turns on the Slack notifications integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/slack`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setSlack`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-slack-notifications
 */
export function setSlack(
  client: Client,
  params: ProjectServicesSetSlackParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setSlack", method: "PUT", path: "/projects/{project_id}/services/slack" },
    params,
    options,
  );
}

/** Parameters of {@link setSlackSlashCommands}. */
export interface ProjectServicesSetSlackSlashCommandsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Token that Slack shows for the slash command. */
  token: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Slack slash commands (old path).
 *
 * Turns on the Slack slash commands integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/slack-slash-commands`
 *
 * Until GitLab 18.11. GitLab Self-Managed and GitLab Dedicated only.
 *
 * @deprecated Since GitLab 14.4. Removed in GitLab 19.0. Use `gitlab.projectIntegrations.setGitlabSlackApplication`.
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function setSlackSlashCommands(
  client: Client,
  params: ProjectServicesSetSlackSlashCommandsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectServices.setSlackSlashCommands",
      method: "PUT",
      path: "/projects/{project_id}/services/slack-slash-commands",
    },
    params,
    options,
  );
}

/** Parameters of {@link setSquashTm}. */
export interface ProjectServicesSetSquashTmParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook of Squash TM. */
  url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Secret that is sent along. */
  token?: string;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
}

/**
 * Set up Squash TM (old path).
 *
 * Turns on the Squash TM integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/squash-tm`
 *
 * Since GitLab 15.10.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setSquashTm`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-squash-tm
 */
export function setSquashTm(
  client: Client,
  params: ProjectServicesSetSquashTmParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setSquashTm", method: "PUT", path: "/projects/{project_id}/services/squash-tm" },
    params,
    options,
  );
}

/** Parameters of {@link setTeamcity}. */
export interface ProjectServicesSetTeamcityParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Root address of TeamCity, such as `https://teamcity.example.com`. */
  teamcity_url: string;
  /** ID of the build configuration. */
  build_type: string;
  /** User who may start builds by hand. */
  username: string;
  /** Password of that user. */
  password: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether the certificate of the server is verified. Default: `true`. */
  enable_ssl_verification?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
}

/**
 * Set up JetBrains TeamCity (old path).
 *
 * Turns on the JetBrains TeamCity integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/teamcity`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setTeamcity`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-jetbrains-teamcity
 */
export function setTeamcity(
  client: Client,
  params: ProjectServicesSetTeamcityParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setTeamcity", method: "PUT", path: "/projects/{project_id}/services/teamcity" },
    params,
    options,
  );
}

/** Parameters of {@link setTelegram}. */
export interface ProjectServicesSetTelegramParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Token of the Telegram bot, such as `123456:ABC-DEF1234ghIkl`. */
  token: string;
  /** ID of the chat, or name of the channel such as `@channelusername`. */
  room: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
  /** Address of the Telegram API; `https://api.telegram.org` unless given. Since GitLab 17.1. */
  hostname?: string;
  /** ID of the topic in a forum supergroup. Since GitLab 16.11. */
  thread?: number;
  /** Whether it acts on changes of incidents. */
  incident_events?: boolean;
  /** Whether it acts on new vulnerabilities and changes of them. Ultimate only. */
  vulnerability_events?: boolean;
}

/**
 * Set up Telegram (old path).
 *
 * Turns on the Telegram integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/telegram`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setTelegram`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-telegram
 */
export function setTelegram(
  client: Client,
  params: ProjectServicesSetTelegramParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setTelegram", method: "PUT", path: "/projects/{project_id}/services/telegram" },
    params,
    options,
  );
}

/** Parameters of {@link setUnifyCircuit}. */
export interface ProjectServicesSetUnifyCircuitParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook of the conversation, such as `https://circuit.com/rest/v2/webhooks/incoming/...`. */
  webhook: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
}

/**
 * Set up Unify Circuit (old path).
 *
 * Turns on the Unify Circuit integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/unify-circuit`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setUnifyCircuit`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-unify-circuit
 */
export function setUnifyCircuit(
  client: Client,
  params: ProjectServicesSetUnifyCircuitParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setUnifyCircuit", method: "PUT", path: "/projects/{project_id}/services/unify-circuit" },
    params,
    options,
  );
}

/** Parameters of {@link setWebexTeams}. */
export interface ProjectServicesSetWebexTeamsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Webhook of the space, such as `https://api.ciscospark.com/v1/webhooks/incoming/...`. */
  webhook: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
  /** Branches that are reported. Default: `default`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether only failed pipelines are reported. */
  notify_only_broken_pipelines?: boolean;
  /**
   * Whether a pipeline is reported only when its status differs from that of the pipeline before it on the
   * same branch or tag.
   */
  notify_only_when_pipeline_status_changes?: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
  /** Whether it acts on changes of work items that are not confidential. */
  work_item_events?: boolean;
  /** Whether it acts on changes of confidential work items. */
  confidential_work_item_events?: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events?: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events?: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events?: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events?: boolean;
}

/**
 * Set up Webex Teams (old path).
 *
 * Turns on the Webex Teams integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/webex-teams`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setWebexTeams`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-webex-teams
 */
export function setWebexTeams(
  client: Client,
  params: ProjectServicesSetWebexTeamsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setWebexTeams", method: "PUT", path: "/projects/{project_id}/services/webex-teams" },
    params,
    options,
  );
}

/** Parameters of {@link setYoutrack}. */
export interface ProjectServicesSetYoutrackParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Address of the project in the tracker. */
  project_url: string;
  /** Address of an issue, with `:id` where its number goes. */
  issues_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
  /**
   * Text that describes the tracker. Ignored by current versions.
   * @deprecated
   */
  description?: string;
}

/**
 * Set up YouTrack (old path).
 *
 * Turns on the YouTrack integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/youtrack`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setYoutrack`.
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-youtrack
 */
export function setYoutrack(
  client: Client,
  params: ProjectServicesSetYoutrackParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setYoutrack", method: "PUT", path: "/projects/{project_id}/services/youtrack" },
    params,
    options,
  );
}

/** Parameters of {@link setZentao}. */
export interface ProjectServicesSetZentaoParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Base address of the ZenTao instance. */
  url: string;
  /** API token of ZenTao. */
  api_token: string;
  /** ID of the ZenTao product. */
  zentao_product_xid: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
  /** Address of its API, where that differs from `url`. */
  api_url?: string;
}

/**
 * Set up ZenTao (old path).
 *
 * Turns on the ZenTao integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/zentao`
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setZentao`.
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function setZentao(
  client: Client,
  params: ProjectServicesSetZentaoParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectServices.setZentao", method: "PUT", path: "/projects/{project_id}/services/zentao" },
    params,
    options,
  );
}

/** Parameters of {@link triggerMattermostSlashCommands}. */
export interface ProjectServicesTriggerMattermostSlashCommandsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Token that the integration was set up with. */
  token: string;
  /** Text after the command, such as `issue show 12`. */
  text?: string;
  /** The command itself, such as `/gitlab`. */
  command?: string;
  /** ID of the team or workspace. */
  team_id?: string;
  /** Name of the team or workspace. */
  team_domain?: string;
  /** ID of the channel. */
  channel_id?: string;
  /** Name of the channel. */
  channel_name?: string;
  /** ID of the user in the chat. */
  user_id?: string;
  /** Name of the user in the chat. */
  user_name?: string;
  /** Address for later answers. */
  response_url?: string;
  /** ID with which a dialog can be opened. */
  trigger_id?: string;
}

/**
 * Trigger a Mattermost slash command (old path).
 *
 * Receives a slash command from Mattermost, acts on it and answers with a message. The token of the
 * integration in the body is the credential. At the old address; attributes and answers are the same.
 *
 * `POST /projects/:project_id/services/mattermost_slash_commands/trigger`
 *
 * Internal.
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.triggerMattermostSlashCommands`.
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function triggerMattermostSlashCommands(
  client: Client,
  params: ProjectServicesTriggerMattermostSlashCommandsParams,
  options?: RequestOptions,
): Call<SlashCommandAnswer> {
  return client.call(
    {
      id: "projectServices.triggerMattermostSlashCommands",
      method: "POST",
      path: "/projects/{project_id}/services/mattermost_slash_commands/trigger",
    },
    params,
    options,
  );
}

/** Parameters of {@link triggerSlackSlashCommands}. */
export interface ProjectServicesTriggerSlackSlashCommandsParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Token that the integration was set up with. */
  token: string;
  /** Text after the command, such as `issue show 12`. */
  text?: string;
  /** The command itself, such as `/gitlab`. */
  command?: string;
  /** ID of the team or workspace. */
  team_id?: string;
  /** Name of the team or workspace. */
  team_domain?: string;
  /** ID of the channel. */
  channel_id?: string;
  /** Name of the channel. */
  channel_name?: string;
  /** ID of the user in the chat. */
  user_id?: string;
  /** Name of the user in the chat. */
  user_name?: string;
  /** Address for later answers. */
  response_url?: string;
  /** ID with which a dialog can be opened. */
  trigger_id?: string;
}

/**
 * Trigger a Slack slash command (old path).
 *
 * Receives a slash command from Slack, acts on it and answers with a message. The token of the integration in
 * the body is the credential. At the old address; attributes and answers are the same.
 *
 * `POST /projects/:project_id/services/slack_slash_commands/trigger`
 *
 * Internal. Until GitLab 18.11.
 *
 * @deprecated Since GitLab 14.4. Removed in GitLab 19.0. Use `gitlab.integrations.triggerSlackCommand`.
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function triggerSlackSlashCommands(
  client: Client,
  params: ProjectServicesTriggerSlackSlashCommandsParams,
  options?: RequestOptions,
): Call<SlashCommandAnswer> {
  return client.call(
    {
      id: "projectServices.triggerSlackSlashCommands",
      method: "POST",
      path: "/projects/{project_id}/services/slack_slash_commands/trigger",
    },
    params,
    options,
  );
}

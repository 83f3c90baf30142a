// From spec/resources/project-integrations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Integrations of projects with other tools. Each kind has its own call to set it up; attributes left out
 * keep their values. All of them need the Maintainer or Owner role.
 *
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
export interface ProjectIntegrationsListParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * List active integrations of a project.
 *
 * Lists the integrations of a project that are on, without their settings, all at once.
 *
 * `GET /projects/:project_id/integrations`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#list-all-active-integrations
 */
export function list(
  client: Client,
  params: ProjectIntegrationsListParams,
  options?: RequestOptions,
): Call<IntegrationBasic[]> {
  return client.call(
    { id: "projectIntegrations.list", method: "GET", path: "/projects/{project_id}/integrations" },
    params,
    options,
  );
}

/** Parameters of {@link get}. */
export interface ProjectIntegrationsGetParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of the integration, such as `jenkins`. */
  slug: IntegrationSlug;
}

/**
 * Get an integration of a project.
 *
 * Gets an integration of a project with its settings, but for the secrets. One that was never set up is
 * answered with 404.
 *
 * `GET /projects/:project_id/integrations/:slug`
 *
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function get(client: Client, params: ProjectIntegrationsGetParams, options?: RequestOptions): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.get", method: "GET", path: "/projects/{project_id}/integrations/{slug}" },
    params,
    options,
  );
}

/** Parameters of {@link disable}. */
export interface ProjectIntegrationsDisableParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /** Kind of the integration, such as `jenkins`. */
  slug: IntegrationSlug;
}

/**
 * Disable an integration of a project.
 *
 * Turns an integration of a project off and resets its settings.
 *
 * `DELETE /projects/:project_id/integrations/:slug`
 *
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function disable(
  client: Client,
  params: ProjectIntegrationsDisableParams,
  options?: RequestOptions,
): Call<void> {
  return client.call(
    {
      id: "projectIntegrations.disable",
      method: "DELETE",
      path: "/projects/{project_id}/integrations/{slug}",
      as: "none",
    },
    params,
    options,
  );
}

/** Parameters of {@link setAppleAppStore}. */
export interface ProjectIntegrationsSetAppleAppStoreParams {
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
 * Set up Apple App Store Connect for a project.
 *
 * Turns on the Apple App Store Connect integration of a project, or changes its settings. CI/CD jobs then get
 * the keys of App Store Connect as variables.
 *
 * `PUT /projects/:project_id/integrations/apple-app-store`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-apple-app-store-connect
 */
export function setAppleAppStore(
  client: Client,
  params: ProjectIntegrationsSetAppleAppStoreParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setAppleAppStore",
      method: "PUT",
      path: "/projects/{project_id}/integrations/apple-app-store",
    },
    params,
    options,
  );
}

/** Parameters of {@link setAsana}. */
export interface ProjectIntegrationsSetAsanaParams {
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
 * Set up Asana for a project.
 *
 * Turns on the Asana integration of a project, or changes its settings. Commit messages that mention a task
 * add a comment to it.
 *
 * `PUT /projects/:project_id/integrations/asana`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-asana
 */
export function setAsana(
  client: Client,
  params: ProjectIntegrationsSetAsanaParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setAsana", method: "PUT", path: "/projects/{project_id}/integrations/asana" },
    params,
    options,
  );
}

/** Parameters of {@link setAssembla}. */
export interface ProjectIntegrationsSetAssemblaParams {
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
 * Set up Assembla for a project.
 *
 * Turns on the Assembla integration of a project, or changes its settings. Pushed commits are sent to the
 * Assembla space.
 *
 * `PUT /projects/:project_id/integrations/assembla`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-assembla
 */
export function setAssembla(
  client: Client,
  params: ProjectIntegrationsSetAssemblaParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setAssembla", method: "PUT", path: "/projects/{project_id}/integrations/assembla" },
    params,
    options,
  );
}

/** Parameters of {@link setBamboo}. */
export interface ProjectIntegrationsSetBambooParams {
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
 * Set up Atlassian Bamboo for a project.
 *
 * Turns on the Atlassian Bamboo integration of a project, or changes its settings. Pushes then start builds,
 * whose results appear on the commits. In Bamboo, revisions must be labelled automatically and the repository
 * needs a trigger.
 *
 * `PUT /projects/:project_id/integrations/bamboo`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-atlassian-bamboo
 */
export function setBamboo(
  client: Client,
  params: ProjectIntegrationsSetBambooParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setBamboo", method: "PUT", path: "/projects/{project_id}/integrations/bamboo" },
    params,
    options,
  );
}

/** Parameters of {@link setBugzilla}. */
export interface ProjectIntegrationsSetBugzillaParams {
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
 * Set up Bugzilla for a project.
 *
 * Turns on the Bugzilla integration of a project, or changes its settings. References to issues then lead to
 * Bugzilla.
 *
 * `PUT /projects/:project_id/integrations/bugzilla`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-bugzilla
 */
export function setBugzilla(
  client: Client,
  params: ProjectIntegrationsSetBugzillaParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setBugzilla", method: "PUT", path: "/projects/{project_id}/integrations/bugzilla" },
    params,
    options,
  );
}

/** Parameters of {@link setBuildkite}. */
export interface ProjectIntegrationsSetBuildkiteParams {
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
 * Set up Buildkite for a project.
 *
 * Turns on the Buildkite integration of a project, or changes its settings. Pushes and merge requests then
 * start pipelines in Buildkite.
 *
 * `PUT /projects/:project_id/integrations/buildkite`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-buildkite
 */
export function setBuildkite(
  client: Client,
  params: ProjectIntegrationsSetBuildkiteParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setBuildkite", method: "PUT", path: "/projects/{project_id}/integrations/buildkite" },
    params,
    options,
  );
}

/** Parameters of {@link setCampfire}. */
export interface ProjectIntegrationsSetCampfireParams {
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
 * Set up Campfire Classic for a project.
 *
 * Turns on the Campfire Classic integration of a project, or changes its settings. Pushes are reported in a
 * Campfire room. Campfire Classic is no longer sold.
 *
 * `PUT /projects/:project_id/integrations/campfire`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-campfire-classic
 */
export function setCampfire(
  client: Client,
  params: ProjectIntegrationsSetCampfireParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setCampfire", method: "PUT", path: "/projects/{project_id}/integrations/campfire" },
    params,
    options,
  );
}

/** Parameters of {@link setClickup}. */
export interface ProjectIntegrationsSetClickupParams {
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
 * Set up ClickUp for a project.
 *
 * Turns on the ClickUp integration of a project, or changes its settings. References to issues then lead to
 * ClickUp tasks.
 *
 * `PUT /projects/:project_id/integrations/clickup`
 *
 * Since GitLab 16.1.
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-clickup
 */
export function setClickup(
  client: Client,
  params: ProjectIntegrationsSetClickupParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setClickup", method: "PUT", path: "/projects/{project_id}/integrations/clickup" },
    params,
    options,
  );
}

/** Parameters of {@link setConfluence}. */
export interface ProjectIntegrationsSetConfluenceParams {
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
 * Set up Confluence Workspace for a project.
 *
 * Turns on the Confluence Workspace integration of a project, or changes its settings. The wiki entry of the
 * sidebar then leads to the Confluence Cloud space.
 *
 * `PUT /projects/:project_id/integrations/confluence`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-confluence-workspace
 */
export function setConfluence(
  client: Client,
  params: ProjectIntegrationsSetConfluenceParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setConfluence", method: "PUT", path: "/projects/{project_id}/integrations/confluence" },
    params,
    options,
  );
}

/** Parameters of {@link setCustomIssueTracker}. */
export interface ProjectIntegrationsSetCustomIssueTrackerParams {
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
 * Set up a custom issue tracker for a project.
 *
 * Turns on the custom issue tracker integration of a project, or changes its settings. References to issues
 * then lead to a tracker of your own.
 *
 * `PUT /projects/:project_id/integrations/custom-issue-tracker`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-a-custom-issue-tracker
 */
export function setCustomIssueTracker(
  client: Client,
  params: ProjectIntegrationsSetCustomIssueTrackerParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setCustomIssueTracker",
      method: "PUT",
      path: "/projects/{project_id}/integrations/custom-issue-tracker",
    },
    params,
    options,
  );
}

/** Parameters of {@link setDatadog}. */
export interface ProjectIntegrationsSetDatadogParams {
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
 * Set up Datadog for a project.
 *
 * Turns on the Datadog integration of a project, or changes its settings. Pipelines, jobs and other events
 * are sent to Datadog.
 *
 * `PUT /projects/:project_id/integrations/datadog`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-datadog
 */
export function setDatadog(
  client: Client,
  params: ProjectIntegrationsSetDatadogParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setDatadog", method: "PUT", path: "/projects/{project_id}/integrations/datadog" },
    params,
    options,
  );
}

/** Parameters of {@link setDiffblueCover}. */
export interface ProjectIntegrationsSetDiffblueCoverParams {
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
 * Set up Diffblue Cover for a project.
 *
 * Turns on the Diffblue Cover integration of a project, or changes its settings. CI/CD jobs can then write
 * unit tests for Java code with Diffblue Cover.
 *
 * `PUT /projects/:project_id/integrations/diffblue-cover`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-diffblue-cover
 */
export function setDiffblueCover(
  client: Client,
  params: ProjectIntegrationsSetDiffblueCoverParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setDiffblueCover",
      method: "PUT",
      path: "/projects/{project_id}/integrations/diffblue-cover",
    },
    params,
    options,
  );
}

/** Parameters of {@link setDiscord}. */
export interface ProjectIntegrationsSetDiscordParams {
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
 * Set up Discord Notifications for a project.
 *
 * Turns on the Discord Notifications integration of a project, or changes its settings. Events are reported
 * in a Discord channel. The `..._channel` attributes take the webhook of another Discord channel.
 *
 * `PUT /projects/:project_id/integrations/discord`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-discord-notifications
 */
export function setDiscord(
  client: Client,
  params: ProjectIntegrationsSetDiscordParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setDiscord", method: "PUT", path: "/projects/{project_id}/integrations/discord" },
    params,
    options,
  );
}

/** Parameters of {@link setDroneCi}. */
export interface ProjectIntegrationsSetDroneCiParams {
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
 * Set up Drone for a project.
 *
 * Turns on the Drone integration of a project, or changes its settings. Pushes and merge requests then start
 * builds in Drone.
 *
 * `PUT /projects/:project_id/integrations/drone-ci`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-drone
 */
export function setDroneCi(
  client: Client,
  params: ProjectIntegrationsSetDroneCiParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setDroneCi", method: "PUT", path: "/projects/{project_id}/integrations/drone-ci" },
    params,
    options,
  );
}

/** Parameters of {@link setEmailsOnPush}. */
export interface ProjectIntegrationsSetEmailsOnPushParams {
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
 * Set up emails on push for a project.
 *
 * Turns on the emails on push integration of a project, or changes its settings. The commits and diffs of
 * each push are sent to a list of recipients.
 *
 * `PUT /projects/:project_id/integrations/emails-on-push`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-emails-on-push
 */
export function setEmailsOnPush(
  client: Client,
  params: ProjectIntegrationsSetEmailsOnPushParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setEmailsOnPush",
      method: "PUT",
      path: "/projects/{project_id}/integrations/emails-on-push",
    },
    params,
    options,
  );
}

/** Parameters of {@link setEwm}. */
export interface ProjectIntegrationsSetEwmParams {
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
 * Set up Engineering Workflow Management for a project.
 *
 * Turns on the Engineering Workflow Management integration of a project, or changes its settings. References
 * to issues then lead to IBM Engineering Workflow Management (EWM).
 *
 * `PUT /projects/:project_id/integrations/ewm`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-ewm
 */
export function setEwm(
  client: Client,
  params: ProjectIntegrationsSetEwmParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setEwm", method: "PUT", path: "/projects/{project_id}/integrations/ewm" },
    params,
    options,
  );
}

/** Parameters of {@link setExternalWiki}. */
export interface ProjectIntegrationsSetExternalWikiParams {
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
 * Set up an external wiki for a project.
 *
 * Turns on the external wiki integration of a project, or changes its settings. The sidebar then leads to a
 * wiki outside GitLab.
 *
 * `PUT /projects/:project_id/integrations/external-wiki`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-an-external-wiki
 */
export function setExternalWiki(
  client: Client,
  params: ProjectIntegrationsSetExternalWikiParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setExternalWiki",
      method: "PUT",
      path: "/projects/{project_id}/integrations/external-wiki",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGitGuardian}. */
export interface ProjectIntegrationsSetGitGuardianParams {
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
 * Set up GitGuardian for a project.
 *
 * Turns on the GitGuardian integration of a project, or changes its settings. Pushes with hard-coded secrets
 * that GitGuardian finds are refused.
 *
 * `PUT /projects/:project_id/integrations/git-guardian`
 *
 * Requires Premium. Since GitLab 16.9.
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-gitguardian
 */
export function setGitGuardian(
  client: Client,
  params: ProjectIntegrationsSetGitGuardianParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setGitGuardian",
      method: "PUT",
      path: "/projects/{project_id}/integrations/git-guardian",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGithub}. */
export interface ProjectIntegrationsSetGithubParams {
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
 * Set up GitHub for a project.
 *
 * Turns on the GitHub integration of a project, or changes its settings. The status of pipelines is shown on
 * the commits of the repository at GitHub.
 *
 * `PUT /projects/:project_id/integrations/github`
 *
 * Requires Premium.
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-github
 */
export function setGithub(
  client: Client,
  params: ProjectIntegrationsSetGithubParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setGithub", method: "PUT", path: "/projects/{project_id}/integrations/github" },
    params,
    options,
  );
}

/** Parameters of {@link setGitlabSlackApplication}. */
export interface ProjectIntegrationsSetGitlabSlackApplicationParams {
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
 * Set up the GitLab for Slack app for a project.
 *
 * Changes the GitLab for Slack app integration of a project. Events are reported in Slack channels. The app
 * must be installed in the user interface first: a call for one that is not is answered with 422.
 *
 * `PUT /projects/:project_id/integrations/gitlab-slack-application`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-gitlab-for-slack-app
 */
export function setGitlabSlackApplication(
  client: Client,
  params: ProjectIntegrationsSetGitlabSlackApplicationParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setGitlabSlackApplication",
      method: "PUT",
      path: "/projects/{project_id}/integrations/gitlab-slack-application",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGoogleArtifactRegistry}. */
export interface ProjectIntegrationsSetGoogleArtifactRegistryParams {
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
 * Set up Google Artifact Management for a project.
 *
 * Turns on the Google Artifact Management integration of a project, or changes its settings. Images and
 * packages of a Google Artifact Registry then appear in the project.
 *
 * `PUT /projects/:project_id/integrations/google-cloud-platform-artifact-registry`
 *
 * Beta. Since GitLab 16.9. GitLab.com only.
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-google-artifact-management
 */
export function setGoogleArtifactRegistry(
  client: Client,
  params: ProjectIntegrationsSetGoogleArtifactRegistryParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setGoogleArtifactRegistry",
      method: "PUT",
      path: "/projects/{project_id}/integrations/google-cloud-platform-artifact-registry",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGoogleWorkloadIdentity}. */
export interface ProjectIntegrationsSetGoogleWorkloadIdentityParams {
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
 * Set up Google Cloud IAM for a project.
 *
 * Turns on the Google Cloud IAM integration of a project, or changes its settings. Google Cloud then trusts
 * the identities of GitLab users and jobs, through a workload identity pool.
 *
 * `PUT /projects/:project_id/integrations/google-cloud-platform-workload-identity-federation`
 *
 * Beta. Since GitLab 16.10. GitLab.com only.
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-google-cloud-identity-and-access-management
 */
export function setGoogleWorkloadIdentity(
  client: Client,
  params: ProjectIntegrationsSetGoogleWorkloadIdentityParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setGoogleWorkloadIdentity",
      method: "PUT",
      path: "/projects/{project_id}/integrations/google-cloud-platform-workload-identity-federation",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGooglePlay}. */
export interface ProjectIntegrationsSetGooglePlayParams {
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
 * Set up Google Play for a project.
 *
 * Turns on the Google Play integration of a project, or changes its settings. CI/CD jobs then get the service
 * account of Google Play as variables.
 *
 * `PUT /projects/:project_id/integrations/google-play`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-google-play
 */
export function setGooglePlay(
  client: Client,
  params: ProjectIntegrationsSetGooglePlayParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setGooglePlay", method: "PUT", path: "/projects/{project_id}/integrations/google-play" },
    params,
    options,
  );
}

/** Parameters of {@link setHangoutsChat}. */
export interface ProjectIntegrationsSetHangoutsChatParams {
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
 * Set up Google Chat for a project.
 *
 * Turns on the Google Chat integration of a project, or changes its settings. Events are reported in a Google
 * Chat space.
 *
 * `PUT /projects/:project_id/integrations/hangouts-chat`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-google-chat
 */
export function setHangoutsChat(
  client: Client,
  params: ProjectIntegrationsSetHangoutsChatParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setHangoutsChat",
      method: "PUT",
      path: "/projects/{project_id}/integrations/hangouts-chat",
    },
    params,
    options,
  );
}

/** Parameters of {@link setHarbor}. */
export interface ProjectIntegrationsSetHarborParams {
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
 * Set up Harbor for a project.
 *
 * Turns on the Harbor integration of a project, or changes its settings. The container images of a Harbor
 * project then appear in GitLab, and jobs get the variables to push there.
 *
 * `PUT /projects/:project_id/integrations/harbor`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-harbor
 */
export function setHarbor(
  client: Client,
  params: ProjectIntegrationsSetHarborParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setHarbor", method: "PUT", path: "/projects/{project_id}/integrations/harbor" },
    params,
    options,
  );
}

/** Parameters of {@link setIrker}. */
export interface ProjectIntegrationsSetIrkerParams {
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
 * Set up irker for a project.
 *
 * Turns on the irker integration of a project, or changes its settings. Pushes are reported in IRC channels,
 * through an irker daemon.
 *
 * `PUT /projects/:project_id/integrations/irker`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-irker
 */
export function setIrker(
  client: Client,
  params: ProjectIntegrationsSetIrkerParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setIrker", method: "PUT", path: "/projects/{project_id}/integrations/irker" },
    params,
    options,
  );
}

/** Parameters of {@link setJenkins}. */
export interface ProjectIntegrationsSetJenkinsParams {
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
 * Set up Jenkins for a project.
 *
 * Turns on the Jenkins integration of a project, or changes its settings. Pushes and merge requests then
 * start builds in Jenkins.
 *
 * `PUT /projects/:project_id/integrations/jenkins`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-jenkins
 */
export function setJenkins(
  client: Client,
  params: ProjectIntegrationsSetJenkinsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setJenkins", method: "PUT", path: "/projects/{project_id}/integrations/jenkins" },
    params,
    options,
  );
}

/** Parameters of {@link setJira}. */
export interface ProjectIntegrationsSetJiraParams {
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
 * Set up Jira issues for a project.
 *
 * Turns on the Jira issues integration of a project, or changes its settings. Commits and merge requests that
 * mention Jira issues comment on them, move them on and link to them.
 *
 * `PUT /projects/:project_id/integrations/jira`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-jira-issues
 */
export function setJira(
  client: Client,
  params: ProjectIntegrationsSetJiraParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setJira", method: "PUT", path: "/projects/{project_id}/integrations/jira" },
    params,
    options,
  );
}

/** Parameters of {@link setJiraCloudApp}. */
export interface ProjectIntegrationsSetJiraCloudAppParams {
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
 * Update the GitLab for Jira Cloud app for a project.
 *
 * Changes the GitLab for Jira Cloud app integration of a project. Linking the group in Jira creates the
 * integration: a call for one that is not linked is answered with 422.
 *
 * `PUT /projects/:project_id/integrations/jira-cloud-app`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#update-integration-for-a-project
 */
export function setJiraCloudApp(
  client: Client,
  params: ProjectIntegrationsSetJiraCloudAppParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setJiraCloudApp",
      method: "PUT",
      path: "/projects/{project_id}/integrations/jira-cloud-app",
    },
    params,
    options,
  );
}

/** Parameters of {@link setLinear}. */
export interface ProjectIntegrationsSetLinearParams {
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
 * Set up Linear for a project.
 *
 * Turns on the Linear integration of a project, or changes its settings. References to issues then lead to
 * Linear.
 *
 * `PUT /projects/:project_id/integrations/linear`
 *
 * Since GitLab 18.3.
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-linear
 */
export function setLinear(
  client: Client,
  params: ProjectIntegrationsSetLinearParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setLinear", method: "PUT", path: "/projects/{project_id}/integrations/linear" },
    params,
    options,
  );
}

/** Parameters of {@link setMatrix}. */
export interface ProjectIntegrationsSetMatrixParams {
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
 * Set up Matrix notifications for a project.
 *
 * Turns on the Matrix notifications integration of a project, or changes its settings. Events are reported in
 * a Matrix room.
 *
 * `PUT /projects/:project_id/integrations/matrix`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-matrix-notifications
 */
export function setMatrix(
  client: Client,
  params: ProjectIntegrationsSetMatrixParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setMatrix", method: "PUT", path: "/projects/{project_id}/integrations/matrix" },
    params,
    options,
  );
}

/** Parameters of {@link setMattermost}. */
export interface ProjectIntegrationsSetMattermostParams {
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
 * Set up Mattermost notifications for a project.
 *
 * Turns on the Mattermost notifications integration of a project, or changes its settings. Events are
 * reported in Mattermost channels.
 *
 * `PUT /projects/:project_id/integrations/mattermost`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-mattermost-notifications
 */
export function setMattermost(
  client: Client,
  params: ProjectIntegrationsSetMattermostParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setMattermost", method: "PUT", path: "/projects/{project_id}/integrations/mattermost" },
    params,
    options,
  );
}

/** Parameters of {@link setMattermostSlashCommands}. */
export interface ProjectIntegrationsSetMattermostSlashCommandsParams {
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
 * Set up Mattermost slash commands for a project.
 *
 * Turns on the Mattermost slash commands integration of a project, or changes its settings. Slash commands in
 * Mattermost then create and show issues, run deployments and more.
 *
 * `PUT /projects/:project_id/integrations/mattermost-slash-commands`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-mattermost-slash-commands
 */
export function setMattermostSlashCommands(
  client: Client,
  params: ProjectIntegrationsSetMattermostSlashCommandsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setMattermostSlashCommands",
      method: "PUT",
      path: "/projects/{project_id}/integrations/mattermost-slash-commands",
    },
    params,
    options,
  );
}

/** Parameters of {@link setMicrosoftTeams}. */
export interface ProjectIntegrationsSetMicrosoftTeamsParams {
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
 * Set up Microsoft Teams notifications for a project.
 *
 * Turns on the Microsoft Teams notifications integration of a project, or changes its settings. Events are
 * reported in a Microsoft Teams channel.
 *
 * `PUT /projects/:project_id/integrations/microsoft-teams`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-microsoft-teams-notifications
 */
export function setMicrosoftTeams(
  client: Client,
  params: ProjectIntegrationsSetMicrosoftTeamsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setMicrosoftTeams",
      method: "PUT",
      path: "/projects/{project_id}/integrations/microsoft-teams",
    },
    params,
    options,
  );
}

/** Parameters of {@link setMockCi}. */
export interface ProjectIntegrationsSetMockCiParams {
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
 * Set up Mock CI for a project.
 *
 * Turns on the Mock CI integration of a project, or changes its settings. It exists in development
 * environments of GitLab only.
 *
 * `PUT /projects/:project_id/integrations/mock-ci`
 *
 * Internal.
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-mock-ci
 */
export function setMockCi(
  client: Client,
  params: ProjectIntegrationsSetMockCiParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setMockCi", method: "PUT", path: "/projects/{project_id}/integrations/mock-ci" },
    params,
    options,
  );
}

/** Parameters of {@link setMockMonitoring}. */
export interface ProjectIntegrationsSetMockMonitoringParams {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Mock monitoring for a project.
 *
 * Turns on the Mock monitoring integration of a project, or changes its settings. It exists in development
 * environments of GitLab only.
 *
 * `PUT /projects/:project_id/integrations/mock-monitoring`
 *
 * Internal.
 *
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function setMockMonitoring(
  client: Client,
  params: ProjectIntegrationsSetMockMonitoringParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setMockMonitoring",
      method: "PUT",
      path: "/projects/{project_id}/integrations/mock-monitoring",
    },
    params,
    options,
  );
}

/** Parameters of {@link setPackagist}. */
export interface ProjectIntegrationsSetPackagistParams {
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
 * Set up Packagist for a project.
 *
 * Turns on the Packagist integration of a project, or changes its settings. Pushes then update the package at
 * Packagist.
 *
 * `PUT /projects/:project_id/integrations/packagist`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-packagist
 */
export function setPackagist(
  client: Client,
  params: ProjectIntegrationsSetPackagistParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setPackagist", method: "PUT", path: "/projects/{project_id}/integrations/packagist" },
    params,
    options,
  );
}

/** Parameters of {@link setPhorge}. */
export interface ProjectIntegrationsSetPhorgeParams {
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
 * Set up Phorge for a project.
 *
 * Turns on the Phorge integration of a project, or changes its settings. References to issues then lead to
 * Phorge tasks.
 *
 * `PUT /projects/:project_id/integrations/phorge`
 *
 * Since GitLab 16.11.
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-phorge
 */
export function setPhorge(
  client: Client,
  params: ProjectIntegrationsSetPhorgeParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setPhorge", method: "PUT", path: "/projects/{project_id}/integrations/phorge" },
    params,
    options,
  );
}

/** Parameters of {@link setPipelinesEmail}. */
export interface ProjectIntegrationsSetPipelinesEmailParams {
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
 * Set up pipeline status emails for a project.
 *
 * Turns on the pipeline status emails integration of a project, or changes its settings. The outcome of
 * pipelines is sent to a list of recipients.
 *
 * `PUT /projects/:project_id/integrations/pipelines-email`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-pipeline-status-emails
 */
export function setPipelinesEmail(
  client: Client,
  params: ProjectIntegrationsSetPipelinesEmailParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setPipelinesEmail",
      method: "PUT",
      path: "/projects/{project_id}/integrations/pipelines-email",
    },
    params,
    options,
  );
}

/** Parameters of {@link setPivotaltracker}. */
export interface ProjectIntegrationsSetPivotaltrackerParams {
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
 * Set up Pivotal Tracker for a project.
 *
 * Turns on the Pivotal Tracker integration of a project, or changes its settings. Commit messages that
 * mention a story add a comment to it.
 *
 * `PUT /projects/:project_id/integrations/pivotaltracker`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-pivotal-tracker
 */
export function setPivotaltracker(
  client: Client,
  params: ProjectIntegrationsSetPivotaltrackerParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setPivotaltracker",
      method: "PUT",
      path: "/projects/{project_id}/integrations/pivotaltracker",
    },
    params,
    options,
  );
}

/** Parameters of {@link setPumble}. */
export interface ProjectIntegrationsSetPumbleParams {
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
 * Set up Pumble for a project.
 *
 * Turns on the Pumble integration of a project, or changes its settings. Events are reported in a Pumble
 * channel.
 *
 * `PUT /projects/:project_id/integrations/pumble`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-pumble
 */
export function setPumble(
  client: Client,
  params: ProjectIntegrationsSetPumbleParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setPumble", method: "PUT", path: "/projects/{project_id}/integrations/pumble" },
    params,
    options,
  );
}

/** Parameters of {@link setPushover}. */
export interface ProjectIntegrationsSetPushoverParams {
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
 * Set up Pushover for a project.
 *
 * Turns on the Pushover integration of a project, or changes its settings. Pushes are reported on mobile
 * devices.
 *
 * `PUT /projects/:project_id/integrations/pushover`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-pushover
 */
export function setPushover(
  client: Client,
  params: ProjectIntegrationsSetPushoverParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setPushover", method: "PUT", path: "/projects/{project_id}/integrations/pushover" },
    params,
    options,
  );
}

/** Parameters of {@link setRedmine}. */
export interface ProjectIntegrationsSetRedmineParams {
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
 * Set up Redmine for a project.
 *
 * Turns on the Redmine integration of a project, or changes its settings. References to issues then lead to
 * Redmine.
 *
 * `PUT /projects/:project_id/integrations/redmine`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-redmine
 */
export function setRedmine(
  client: Client,
  params: ProjectIntegrationsSetRedmineParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setRedmine", method: "PUT", path: "/projects/{project_id}/integrations/redmine" },
    params,
    options,
  );
}

/** Parameters of {@link setSlack}. */
export interface ProjectIntegrationsSetSlackParams {
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
 * Set up Slack notifications for a project.
 *
 * Turns on the Slack notifications integration of a project, or changes its settings. Events are reported in
 * Slack channels. GitLab recommends the GitLab for Slack app instead.
 *
 * `PUT /projects/:project_id/integrations/slack`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-slack-notifications
 */
export function setSlack(
  client: Client,
  params: ProjectIntegrationsSetSlackParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setSlack", method: "PUT", path: "/projects/{project_id}/integrations/slack" },
    params,
    options,
  );
}

/** Parameters of {@link setSlackSlashCommands}. */
export interface ProjectIntegrationsSetSlackSlashCommandsParams {
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
 * Set up Slack slash commands for a project.
 *
 * Turns on the Slack slash commands integration of a project, or changes its settings. Slash commands in
 * Slack then create and show issues, run deployments and more.
 *
 * `PUT /projects/:project_id/integrations/slack-slash-commands`
 *
 * Until GitLab 18.11. GitLab Self-Managed and GitLab Dedicated only.
 *
 * @deprecated Since GitLab 18.7. Removed in GitLab 19.0. Use {@link setGitlabSlackApplication}.
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function setSlackSlashCommands(
  client: Client,
  params: ProjectIntegrationsSetSlackSlashCommandsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setSlackSlashCommands",
      method: "PUT",
      path: "/projects/{project_id}/integrations/slack-slash-commands",
    },
    params,
    options,
  );
}

/** Parameters of {@link setSquashTm}. */
export interface ProjectIntegrationsSetSquashTmParams {
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
 * Set up Squash TM for a project.
 *
 * Turns on the Squash TM integration of a project, or changes its settings. Changes of issues are sent to the
 * Squash TM test manager.
 *
 * `PUT /projects/:project_id/integrations/squash-tm`
 *
 * Since GitLab 15.10.
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-squash-tm
 */
export function setSquashTm(
  client: Client,
  params: ProjectIntegrationsSetSquashTmParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setSquashTm", method: "PUT", path: "/projects/{project_id}/integrations/squash-tm" },
    params,
    options,
  );
}

/** Parameters of {@link setTeamcity}. */
export interface ProjectIntegrationsSetTeamcityParams {
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
 * Set up JetBrains TeamCity for a project.
 *
 * Turns on the JetBrains TeamCity integration of a project, or changes its settings. Pushes and merge
 * requests then start builds in TeamCity. Its build numbers must have the format `%build.vcs.number%`.
 *
 * `PUT /projects/:project_id/integrations/teamcity`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-jetbrains-teamcity
 */
export function setTeamcity(
  client: Client,
  params: ProjectIntegrationsSetTeamcityParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setTeamcity", method: "PUT", path: "/projects/{project_id}/integrations/teamcity" },
    params,
    options,
  );
}

/** Parameters of {@link setTelegram}. */
export interface ProjectIntegrationsSetTelegramParams {
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
 * Set up Telegram for a project.
 *
 * Turns on the Telegram integration of a project, or changes its settings. Events are reported in a Telegram
 * chat.
 *
 * `PUT /projects/:project_id/integrations/telegram`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-telegram
 */
export function setTelegram(
  client: Client,
  params: ProjectIntegrationsSetTelegramParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setTelegram", method: "PUT", path: "/projects/{project_id}/integrations/telegram" },
    params,
    options,
  );
}

/** Parameters of {@link setUnifyCircuit}. */
export interface ProjectIntegrationsSetUnifyCircuitParams {
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
 * Set up Unify Circuit for a project.
 *
 * Turns on the Unify Circuit integration of a project, or changes its settings. Events are reported in a
 * Unify Circuit conversation.
 *
 * `PUT /projects/:project_id/integrations/unify-circuit`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-unify-circuit
 */
export function setUnifyCircuit(
  client: Client,
  params: ProjectIntegrationsSetUnifyCircuitParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "projectIntegrations.setUnifyCircuit",
      method: "PUT",
      path: "/projects/{project_id}/integrations/unify-circuit",
    },
    params,
    options,
  );
}

/** Parameters of {@link setWebexTeams}. */
export interface ProjectIntegrationsSetWebexTeamsParams {
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
 * Set up Webex Teams for a project.
 *
 * Turns on the Webex Teams integration of a project, or changes its settings. Events are reported in a Webex
 * space.
 *
 * `PUT /projects/:project_id/integrations/webex-teams`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-webex-teams
 */
export function setWebexTeams(
  client: Client,
  params: ProjectIntegrationsSetWebexTeamsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setWebexTeams", method: "PUT", path: "/projects/{project_id}/integrations/webex-teams" },
    params,
    options,
  );
}

/** Parameters of {@link setYoutrack}. */
export interface ProjectIntegrationsSetYoutrackParams {
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
 * Set up YouTrack for a project.
 *
 * Turns on the YouTrack integration of a project, or changes its settings. References to issues then lead to
 * YouTrack.
 *
 * `PUT /projects/:project_id/integrations/youtrack`
 *
 * @see https://docs.gitlab.com/api/project_integrations/#set-up-youtrack
 */
export function setYoutrack(
  client: Client,
  params: ProjectIntegrationsSetYoutrackParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setYoutrack", method: "PUT", path: "/projects/{project_id}/integrations/youtrack" },
    params,
    options,
  );
}

/** Parameters of {@link setZentao}. */
export interface ProjectIntegrationsSetZentaoParams {
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
 * Set up ZenTao for a project.
 *
 * Turns on the ZenTao integration of a project, or changes its settings. Issues of a ZenTao product can then
 * be viewed in GitLab.
 *
 * `PUT /projects/:project_id/integrations/zentao`
 *
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function setZentao(
  client: Client,
  params: ProjectIntegrationsSetZentaoParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.setZentao", method: "PUT", path: "/projects/{project_id}/integrations/zentao" },
    params,
    options,
  );
}

/** Parameters of {@link triggerMattermostSlashCommands}. */
export interface ProjectIntegrationsTriggerMattermostSlashCommandsParams {
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
 * Trigger a Mattermost slash command.
 *
 * Receives a slash command from Mattermost, acts on it and answers with a message. The token of the
 * integration in the body is the credential.
 *
 * `POST /projects/:project_id/integrations/mattermost_slash_commands/trigger`
 *
 * Internal.
 *
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function triggerMattermostSlashCommands(
  client: Client,
  params: ProjectIntegrationsTriggerMattermostSlashCommandsParams,
  options?: RequestOptions,
): Call<SlashCommandAnswer> {
  return client.call(
    {
      id: "projectIntegrations.triggerMattermostSlashCommands",
      method: "POST",
      path: "/projects/{project_id}/integrations/mattermost_slash_commands/trigger",
    },
    params,
    options,
  );
}

/** Parameters of {@link triggerSlackSlashCommands}. */
export interface ProjectIntegrationsTriggerSlackSlashCommandsParams {
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
 * Trigger a Slack slash command.
 *
 * Receives a slash command from Slack, acts on it and answers with a message. The token of the integration in
 * the body is the credential.
 *
 * `POST /projects/:project_id/integrations/slack_slash_commands/trigger`
 *
 * Internal. Until GitLab 18.11.
 *
 * @deprecated Since GitLab 18.7. Removed in GitLab 19.0. Use `gitlab.integrations.triggerSlackCommand`.
 * @see https://docs.gitlab.com/api/project_integrations/
 */
export function triggerSlackSlashCommands(
  client: Client,
  params: ProjectIntegrationsTriggerSlackSlashCommandsParams,
  options?: RequestOptions,
): Call<SlashCommandAnswer> {
  return client.call(
    {
      id: "projectIntegrations.triggerSlackSlashCommands",
      method: "POST",
      path: "/projects/{project_id}/integrations/slack_slash_commands/trigger",
    },
    params,
    options,
  );
}

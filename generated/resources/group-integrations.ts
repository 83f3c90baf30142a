// From spec/resources/group-integrations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Integrations of groups with other tools, which subgroups and projects can inherit. Each kind has its own
 * call to set it up; attributes left out keep their values. All of them need the Maintainer or Owner role.
 *
 * @see https://docs.gitlab.com/api/group_integrations/
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type {
  BranchesToBeNotified,
  Integration,
  IntegrationBasic,
  IntegrationSlug,
  LabelsToBeNotifiedBehavior,
} from "../shared/integrations.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of {@link list}. */
export interface GroupIntegrationsListParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
}

/**
 * List active integrations of a group.
 *
 * Lists the integrations of a group that are on, without their settings, all at once.
 *
 * `GET /groups/:group_id/integrations`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#list-all-active-integrations
 */
export function list(
  client: Client,
  params: GroupIntegrationsListParams,
  options?: RequestOptions,
): Call<IntegrationBasic[]> {
  return client.call(
    { id: "groupIntegrations.list", method: "GET", path: "/groups/{group_id}/integrations" },
    params,
    options,
  );
}

/** Parameters of {@link get}. */
export interface GroupIntegrationsGetParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Kind of the integration, such as `jenkins`. */
  slug: IntegrationSlug;
}

/**
 * Get an integration of a group.
 *
 * Gets an integration of a group with its settings, but for the secrets. One that was never set up is
 * answered with 404.
 *
 * `GET /groups/:group_id/integrations/:slug`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/
 */
export function get(client: Client, params: GroupIntegrationsGetParams, options?: RequestOptions): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.get", method: "GET", path: "/groups/{group_id}/integrations/{slug}" },
    params,
    options,
  );
}

/** Parameters of {@link disable}. */
export interface GroupIntegrationsDisableParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Kind of the integration, such as `jenkins`. */
  slug: IntegrationSlug;
}

/**
 * Disable an integration of a group.
 *
 * Turns an integration of a group off and resets its settings.
 *
 * `DELETE /groups/:group_id/integrations/:slug`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/
 */
export function disable(client: Client, params: GroupIntegrationsDisableParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groupIntegrations.disable", method: "DELETE", path: "/groups/{group_id}/integrations/{slug}", as: "none" },
    params,
    options,
  );
}

/** Parameters of {@link setAppleAppStore}. */
export interface GroupIntegrationsSetAppleAppStoreParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Apple App Store Connect for a group.
 *
 * Answers 400, because groups do not have the Apple App Store Connect integration; GitLab lists the operation
 * nevertheless.
 *
 * `PUT /groups/:group_id/integrations/apple-app-store`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/
 */
export function setAppleAppStore(
  client: Client,
  params: GroupIntegrationsSetAppleAppStoreParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setAppleAppStore",
      method: "PUT",
      path: "/groups/{group_id}/integrations/apple-app-store",
    },
    params,
    options,
  );
}

/** Parameters of {@link setAsana}. */
export interface GroupIntegrationsSetAsanaParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Asana for a group.
 *
 * Turns on the Asana integration of a group, or changes its settings. Commit messages that mention a task add
 * a comment to it.
 *
 * `PUT /groups/:group_id/integrations/asana`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-asana
 */
export function setAsana(
  client: Client,
  params: GroupIntegrationsSetAsanaParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setAsana", method: "PUT", path: "/groups/{group_id}/integrations/asana" },
    params,
    options,
  );
}

/** Parameters of {@link setAssembla}. */
export interface GroupIntegrationsSetAssemblaParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Assembla for a group.
 *
 * Turns on the Assembla integration of a group, or changes its settings. Pushed commits are sent to the
 * Assembla space.
 *
 * `PUT /groups/:group_id/integrations/assembla`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-assembla
 */
export function setAssembla(
  client: Client,
  params: GroupIntegrationsSetAssemblaParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setAssembla", method: "PUT", path: "/groups/{group_id}/integrations/assembla" },
    params,
    options,
  );
}

/** Parameters of {@link setBamboo}. */
export interface GroupIntegrationsSetBambooParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Atlassian Bamboo for a group.
 *
 * Turns on the Atlassian Bamboo integration of a group, or changes its settings. Pushes then start builds,
 * whose results appear on the commits. In Bamboo, revisions must be labelled automatically and the repository
 * needs a trigger.
 *
 * `PUT /groups/:group_id/integrations/bamboo`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-atlassian-bamboo
 */
export function setBamboo(
  client: Client,
  params: GroupIntegrationsSetBambooParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setBamboo", method: "PUT", path: "/groups/{group_id}/integrations/bamboo" },
    params,
    options,
  );
}

/** Parameters of {@link setBugzilla}. */
export interface GroupIntegrationsSetBugzillaParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Bugzilla for a group.
 *
 * Turns on the Bugzilla integration of a group, or changes its settings. References to issues then lead to
 * Bugzilla.
 *
 * `PUT /groups/:group_id/integrations/bugzilla`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-bugzilla
 */
export function setBugzilla(
  client: Client,
  params: GroupIntegrationsSetBugzillaParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setBugzilla", method: "PUT", path: "/groups/{group_id}/integrations/bugzilla" },
    params,
    options,
  );
}

/** Parameters of {@link setBuildkite}. */
export interface GroupIntegrationsSetBuildkiteParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Buildkite for a group.
 *
 * Turns on the Buildkite integration of a group, or changes its settings. Pushes and merge requests then
 * start pipelines in Buildkite.
 *
 * `PUT /groups/:group_id/integrations/buildkite`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-buildkite
 */
export function setBuildkite(
  client: Client,
  params: GroupIntegrationsSetBuildkiteParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setBuildkite", method: "PUT", path: "/groups/{group_id}/integrations/buildkite" },
    params,
    options,
  );
}

/** Parameters of {@link setCampfire}. */
export interface GroupIntegrationsSetCampfireParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Campfire Classic for a group.
 *
 * Turns on the Campfire Classic integration of a group, or changes its settings. Pushes are reported in a
 * Campfire room. Campfire Classic is no longer sold.
 *
 * `PUT /groups/:group_id/integrations/campfire`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-campfire-classic
 */
export function setCampfire(
  client: Client,
  params: GroupIntegrationsSetCampfireParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setCampfire", method: "PUT", path: "/groups/{group_id}/integrations/campfire" },
    params,
    options,
  );
}

/** Parameters of {@link setClickup}. */
export interface GroupIntegrationsSetClickupParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up ClickUp for a group.
 *
 * Turns on the ClickUp integration of a group, or changes its settings. References to issues then lead to
 * ClickUp tasks.
 *
 * `PUT /groups/:group_id/integrations/clickup`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-clickup
 */
export function setClickup(
  client: Client,
  params: GroupIntegrationsSetClickupParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setClickup", method: "PUT", path: "/groups/{group_id}/integrations/clickup" },
    params,
    options,
  );
}

/** Parameters of {@link setConfluence}. */
export interface GroupIntegrationsSetConfluenceParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Address of the workspace on `atlassian.net`, such as `https://example.atlassian.net/wiki`. */
  confluence_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Confluence Workspace for a group.
 *
 * Turns on the Confluence Workspace integration of a group, or changes its settings. The wiki entry of the
 * sidebar then leads to the Confluence Cloud space.
 *
 * `PUT /groups/:group_id/integrations/confluence`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-confluence-workspace
 */
export function setConfluence(
  client: Client,
  params: GroupIntegrationsSetConfluenceParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setConfluence", method: "PUT", path: "/groups/{group_id}/integrations/confluence" },
    params,
    options,
  );
}

/** Parameters of {@link setCustomIssueTracker}. */
export interface GroupIntegrationsSetCustomIssueTrackerParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up a custom issue tracker for a group.
 *
 * Turns on the custom issue tracker integration of a group, or changes its settings. References to issues
 * then lead to a tracker of your own.
 *
 * `PUT /groups/:group_id/integrations/custom-issue-tracker`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-a-custom-issue-tracker
 */
export function setCustomIssueTracker(
  client: Client,
  params: GroupIntegrationsSetCustomIssueTrackerParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setCustomIssueTracker",
      method: "PUT",
      path: "/groups/{group_id}/integrations/custom-issue-tracker",
    },
    params,
    options,
  );
}

/** Parameters of {@link setDatadog}. */
export interface GroupIntegrationsSetDatadogParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Datadog for a group.
 *
 * Turns on the Datadog integration of a group, or changes its settings. Pipelines, jobs and other events are
 * sent to Datadog.
 *
 * `PUT /groups/:group_id/integrations/datadog`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-datadog
 */
export function setDatadog(
  client: Client,
  params: GroupIntegrationsSetDatadogParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setDatadog", method: "PUT", path: "/groups/{group_id}/integrations/datadog" },
    params,
    options,
  );
}

/** Parameters of {@link setDiffblueCover}. */
export interface GroupIntegrationsSetDiffblueCoverParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Diffblue Cover for a group.
 *
 * Turns on the Diffblue Cover integration of a group, or changes its settings. CI/CD jobs can then write unit
 * tests for Java code with Diffblue Cover.
 *
 * `PUT /groups/:group_id/integrations/diffblue-cover`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-diffblue-cover
 */
export function setDiffblueCover(
  client: Client,
  params: GroupIntegrationsSetDiffblueCoverParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setDiffblueCover", method: "PUT", path: "/groups/{group_id}/integrations/diffblue-cover" },
    params,
    options,
  );
}

/** Parameters of {@link setDiscord}. */
export interface GroupIntegrationsSetDiscordParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Discord Notifications for a group.
 *
 * Turns on the Discord Notifications integration of a group, or changes its settings. Events are reported in
 * a Discord channel. The `..._channel` attributes take the webhook of another Discord channel.
 *
 * `PUT /groups/:group_id/integrations/discord`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-discord-notifications
 */
export function setDiscord(
  client: Client,
  params: GroupIntegrationsSetDiscordParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setDiscord", method: "PUT", path: "/groups/{group_id}/integrations/discord" },
    params,
    options,
  );
}

/** Parameters of {@link setDroneCi}. */
export interface GroupIntegrationsSetDroneCiParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Drone for a group.
 *
 * Turns on the Drone integration of a group, or changes its settings. Pushes and merge requests then start
 * builds in Drone.
 *
 * `PUT /groups/:group_id/integrations/drone-ci`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-drone
 */
export function setDroneCi(
  client: Client,
  params: GroupIntegrationsSetDroneCiParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setDroneCi", method: "PUT", path: "/groups/{group_id}/integrations/drone-ci" },
    params,
    options,
  );
}

/** Parameters of {@link setEmailsOnPush}. */
export interface GroupIntegrationsSetEmailsOnPushParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up emails on push for a group.
 *
 * Turns on the emails on push integration of a group, or changes its settings. The commits and diffs of each
 * push are sent to a list of recipients.
 *
 * `PUT /groups/:group_id/integrations/emails-on-push`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-emails-on-push
 */
export function setEmailsOnPush(
  client: Client,
  params: GroupIntegrationsSetEmailsOnPushParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setEmailsOnPush", method: "PUT", path: "/groups/{group_id}/integrations/emails-on-push" },
    params,
    options,
  );
}

/** Parameters of {@link setEwm}. */
export interface GroupIntegrationsSetEwmParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Engineering Workflow Management for a group.
 *
 * Turns on the Engineering Workflow Management integration of a group, or changes its settings. References to
 * issues then lead to IBM Engineering Workflow Management (EWM).
 *
 * `PUT /groups/:group_id/integrations/ewm`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-ewm
 */
export function setEwm(
  client: Client,
  params: GroupIntegrationsSetEwmParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setEwm", method: "PUT", path: "/groups/{group_id}/integrations/ewm" },
    params,
    options,
  );
}

/** Parameters of {@link setExternalWiki}. */
export interface GroupIntegrationsSetExternalWikiParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Address of the wiki. */
  external_wiki_url: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up an external wiki for a group.
 *
 * Turns on the external wiki integration of a group, or changes its settings. The sidebar then leads to a
 * wiki outside GitLab.
 *
 * `PUT /groups/:group_id/integrations/external-wiki`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-an-external-wiki
 */
export function setExternalWiki(
  client: Client,
  params: GroupIntegrationsSetExternalWikiParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setExternalWiki", method: "PUT", path: "/groups/{group_id}/integrations/external-wiki" },
    params,
    options,
  );
}

/** Parameters of {@link setGitGuardian}. */
export interface GroupIntegrationsSetGitGuardianParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up GitGuardian for a group.
 *
 * Turns on the GitGuardian integration of a group, or changes its settings. Pushes with hard-coded secrets
 * that GitGuardian finds are refused.
 *
 * `PUT /groups/:group_id/integrations/git-guardian`
 *
 * Requires Premium. Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-gitguardian
 */
export function setGitGuardian(
  client: Client,
  params: GroupIntegrationsSetGitGuardianParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setGitGuardian", method: "PUT", path: "/groups/{group_id}/integrations/git-guardian" },
    params,
    options,
  );
}

/** Parameters of {@link setGithub}. */
export interface GroupIntegrationsSetGithubParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up GitHub for a group.
 *
 * Turns on the GitHub integration of a group, or changes its settings. The status of pipelines is shown on
 * the commits of the repository at GitHub.
 *
 * `PUT /groups/:group_id/integrations/github`
 *
 * Requires Premium. Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-github
 */
export function setGithub(
  client: Client,
  params: GroupIntegrationsSetGithubParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setGithub", method: "PUT", path: "/groups/{group_id}/integrations/github" },
    params,
    options,
  );
}

/** Parameters of {@link setGitlabSlackApplication}. */
export interface GroupIntegrationsSetGitlabSlackApplicationParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up the GitLab for Slack app for a group.
 *
 * Changes the GitLab for Slack app integration of a group. Events are reported in Slack channels. The app
 * must be installed in the user interface first: a call for one that is not is answered with 422.
 *
 * `PUT /groups/:group_id/integrations/gitlab-slack-application`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-gitlab-for-slack-app
 */
export function setGitlabSlackApplication(
  client: Client,
  params: GroupIntegrationsSetGitlabSlackApplicationParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setGitlabSlackApplication",
      method: "PUT",
      path: "/groups/{group_id}/integrations/gitlab-slack-application",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGoogleArtifactRegistry}. */
export interface GroupIntegrationsSetGoogleArtifactRegistryParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Google Artifact Management for a group.
 *
 * Turns on the Google Artifact Management integration of a group, or changes its settings. Images and
 * packages of a Google Artifact Registry then appear in the project.
 *
 * `PUT /groups/:group_id/integrations/google-cloud-platform-artifact-registry`
 *
 * Beta. Since GitLab 17.9. GitLab.com only.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-google-artifact-management
 */
export function setGoogleArtifactRegistry(
  client: Client,
  params: GroupIntegrationsSetGoogleArtifactRegistryParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setGoogleArtifactRegistry",
      method: "PUT",
      path: "/groups/{group_id}/integrations/google-cloud-platform-artifact-registry",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGoogleWorkloadIdentity}. */
export interface GroupIntegrationsSetGoogleWorkloadIdentityParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Google Cloud IAM for a group.
 *
 * Turns on the Google Cloud IAM integration of a group, or changes its settings. Google Cloud then trusts the
 * identities of GitLab users and jobs, through a workload identity pool.
 *
 * `PUT /groups/:group_id/integrations/google-cloud-platform-workload-identity-federation`
 *
 * Beta. Since GitLab 17.9. GitLab.com only.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-google-cloud-identity-and-access-management
 */
export function setGoogleWorkloadIdentity(
  client: Client,
  params: GroupIntegrationsSetGoogleWorkloadIdentityParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setGoogleWorkloadIdentity",
      method: "PUT",
      path: "/groups/{group_id}/integrations/google-cloud-platform-workload-identity-federation",
    },
    params,
    options,
  );
}

/** Parameters of {@link setGooglePlay}. */
export interface GroupIntegrationsSetGooglePlayParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Google Play for a group.
 *
 * Answers 400, because groups do not have the Google Play integration; GitLab lists the operation
 * nevertheless.
 *
 * `PUT /groups/:group_id/integrations/google-play`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/
 */
export function setGooglePlay(
  client: Client,
  params: GroupIntegrationsSetGooglePlayParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setGooglePlay", method: "PUT", path: "/groups/{group_id}/integrations/google-play" },
    params,
    options,
  );
}

/** Parameters of {@link setHangoutsChat}. */
export interface GroupIntegrationsSetHangoutsChatParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Google Chat for a group.
 *
 * Turns on the Google Chat integration of a group, or changes its settings. Events are reported in a Google
 * Chat space.
 *
 * `PUT /groups/:group_id/integrations/hangouts-chat`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-google-chat
 */
export function setHangoutsChat(
  client: Client,
  params: GroupIntegrationsSetHangoutsChatParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setHangoutsChat", method: "PUT", path: "/groups/{group_id}/integrations/hangouts-chat" },
    params,
    options,
  );
}

/** Parameters of {@link setHarbor}. */
export interface GroupIntegrationsSetHarborParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Harbor for a group.
 *
 * Turns on the Harbor integration of a group, or changes its settings. The container images of a Harbor
 * project then appear in GitLab, and jobs get the variables to push there.
 *
 * `PUT /groups/:group_id/integrations/harbor`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-harbor
 */
export function setHarbor(
  client: Client,
  params: GroupIntegrationsSetHarborParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setHarbor", method: "PUT", path: "/groups/{group_id}/integrations/harbor" },
    params,
    options,
  );
}

/** Parameters of {@link setIrker}. */
export interface GroupIntegrationsSetIrkerParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up irker for a group.
 *
 * Turns on the irker integration of a group, or changes its settings. Pushes are reported in IRC channels,
 * through an irker daemon.
 *
 * `PUT /groups/:group_id/integrations/irker`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-irker
 */
export function setIrker(
  client: Client,
  params: GroupIntegrationsSetIrkerParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setIrker", method: "PUT", path: "/groups/{group_id}/integrations/irker" },
    params,
    options,
  );
}

/** Parameters of {@link setJenkins}. */
export interface GroupIntegrationsSetJenkinsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Jenkins for a group.
 *
 * Answers 400, because groups do not have the Jenkins integration; GitLab lists the operation nevertheless.
 *
 * `PUT /groups/:group_id/integrations/jenkins`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/
 */
export function setJenkins(
  client: Client,
  params: GroupIntegrationsSetJenkinsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setJenkins", method: "PUT", path: "/groups/{group_id}/integrations/jenkins" },
    params,
    options,
  );
}

/** Parameters of {@link setJira}. */
export interface GroupIntegrationsSetJiraParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Jira issues for a group.
 *
 * Turns on the Jira issues integration of a group, or changes its settings. Commits and merge requests that
 * mention Jira issues comment on them, move them on and link to them.
 *
 * `PUT /groups/:group_id/integrations/jira`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-jira
 */
export function setJira(
  client: Client,
  params: GroupIntegrationsSetJiraParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setJira", method: "PUT", path: "/groups/{group_id}/integrations/jira" },
    params,
    options,
  );
}

/** Parameters of {@link setJiraCloudApp}. */
export interface GroupIntegrationsSetJiraCloudAppParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Update the GitLab for Jira Cloud app for a group.
 *
 * Changes the GitLab for Jira Cloud app integration of a group. Linking the group in Jira creates the
 * integration: a call for one that is not linked is answered with 422.
 *
 * `PUT /groups/:group_id/integrations/jira-cloud-app`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#update-integration-for-a-group
 */
export function setJiraCloudApp(
  client: Client,
  params: GroupIntegrationsSetJiraCloudAppParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setJiraCloudApp", method: "PUT", path: "/groups/{group_id}/integrations/jira-cloud-app" },
    params,
    options,
  );
}

/** Parameters of {@link setLinear}. */
export interface GroupIntegrationsSetLinearParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Linear for a group.
 *
 * Turns on the Linear integration of a group, or changes its settings. References to issues then lead to
 * Linear.
 *
 * `PUT /groups/:group_id/integrations/linear`
 *
 * Since GitLab 18.3.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-linear
 */
export function setLinear(
  client: Client,
  params: GroupIntegrationsSetLinearParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setLinear", method: "PUT", path: "/groups/{group_id}/integrations/linear" },
    params,
    options,
  );
}

/** Parameters of {@link setMatrix}. */
export interface GroupIntegrationsSetMatrixParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Matrix notifications for a group.
 *
 * Turns on the Matrix notifications integration of a group, or changes its settings. Events are reported in a
 * Matrix room.
 *
 * `PUT /groups/:group_id/integrations/matrix`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-matrix-notifications
 */
export function setMatrix(
  client: Client,
  params: GroupIntegrationsSetMatrixParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setMatrix", method: "PUT", path: "/groups/{group_id}/integrations/matrix" },
    params,
    options,
  );
}

/** Parameters of {@link setMattermost}. */
export interface GroupIntegrationsSetMattermostParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Mattermost notifications for a group.
 *
 * Turns on the Mattermost notifications integration of a group, or changes its settings. Events are reported
 * in Mattermost channels.
 *
 * `PUT /groups/:group_id/integrations/mattermost`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-mattermost-notifications
 */
export function setMattermost(
  client: Client,
  params: GroupIntegrationsSetMattermostParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setMattermost", method: "PUT", path: "/groups/{group_id}/integrations/mattermost" },
    params,
    options,
  );
}

/** Parameters of {@link setMattermostSlashCommands}. */
export interface GroupIntegrationsSetMattermostSlashCommandsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Mattermost slash commands for a group.
 *
 * Turns on the Mattermost slash commands integration of a group, or changes its settings. Slash commands in
 * Mattermost then create and show issues, run deployments and more.
 *
 * `PUT /groups/:group_id/integrations/mattermost-slash-commands`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-mattermost-slash-commands
 */
export function setMattermostSlashCommands(
  client: Client,
  params: GroupIntegrationsSetMattermostSlashCommandsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setMattermostSlashCommands",
      method: "PUT",
      path: "/groups/{group_id}/integrations/mattermost-slash-commands",
    },
    params,
    options,
  );
}

/** Parameters of {@link setMicrosoftTeams}. */
export interface GroupIntegrationsSetMicrosoftTeamsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Microsoft Teams notifications for a group.
 *
 * Turns on the Microsoft Teams notifications integration of a group, or changes its settings. Events are
 * reported in a Microsoft Teams channel.
 *
 * `PUT /groups/:group_id/integrations/microsoft-teams`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-microsoft-teams-notifications
 */
export function setMicrosoftTeams(
  client: Client,
  params: GroupIntegrationsSetMicrosoftTeamsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setMicrosoftTeams",
      method: "PUT",
      path: "/groups/{group_id}/integrations/microsoft-teams",
    },
    params,
    options,
  );
}

/** Parameters of {@link setMockCi}. */
export interface GroupIntegrationsSetMockCiParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Mock CI for a group.
 *
 * Turns on the Mock CI integration of a group, or changes its settings. It exists in development environments
 * of GitLab only.
 *
 * `PUT /groups/:group_id/integrations/mock-ci`
 *
 * Internal. Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-mock-ci
 */
export function setMockCi(
  client: Client,
  params: GroupIntegrationsSetMockCiParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setMockCi", method: "PUT", path: "/groups/{group_id}/integrations/mock-ci" },
    params,
    options,
  );
}

/** Parameters of {@link setMockMonitoring}. */
export interface GroupIntegrationsSetMockMonitoringParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Mock monitoring for a group.
 *
 * Turns on the Mock monitoring integration of a group, or changes its settings. It exists in development
 * environments of GitLab only.
 *
 * `PUT /groups/:group_id/integrations/mock-monitoring`
 *
 * Internal. Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/
 */
export function setMockMonitoring(
  client: Client,
  params: GroupIntegrationsSetMockMonitoringParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setMockMonitoring",
      method: "PUT",
      path: "/groups/{group_id}/integrations/mock-monitoring",
    },
    params,
    options,
  );
}

/** Parameters of {@link setPackagist}. */
export interface GroupIntegrationsSetPackagistParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Packagist for a group.
 *
 * Turns on the Packagist integration of a group, or changes its settings. Pushes then update the package at
 * Packagist.
 *
 * `PUT /groups/:group_id/integrations/packagist`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-packagist
 */
export function setPackagist(
  client: Client,
  params: GroupIntegrationsSetPackagistParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setPackagist", method: "PUT", path: "/groups/{group_id}/integrations/packagist" },
    params,
    options,
  );
}

/** Parameters of {@link setPhorge}. */
export interface GroupIntegrationsSetPhorgeParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Phorge for a group.
 *
 * Turns on the Phorge integration of a group, or changes its settings. References to issues then lead to
 * Phorge tasks.
 *
 * `PUT /groups/:group_id/integrations/phorge`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-phorge
 */
export function setPhorge(
  client: Client,
  params: GroupIntegrationsSetPhorgeParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setPhorge", method: "PUT", path: "/groups/{group_id}/integrations/phorge" },
    params,
    options,
  );
}

/** Parameters of {@link setPipelinesEmail}. */
export interface GroupIntegrationsSetPipelinesEmailParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up pipeline status emails for a group.
 *
 * Turns on the pipeline status emails integration of a group, or changes its settings. The outcome of
 * pipelines is sent to a list of recipients.
 *
 * `PUT /groups/:group_id/integrations/pipelines-email`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-pipeline-status-emails
 */
export function setPipelinesEmail(
  client: Client,
  params: GroupIntegrationsSetPipelinesEmailParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setPipelinesEmail",
      method: "PUT",
      path: "/groups/{group_id}/integrations/pipelines-email",
    },
    params,
    options,
  );
}

/** Parameters of {@link setPivotaltracker}. */
export interface GroupIntegrationsSetPivotaltrackerParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Pivotal Tracker for a group.
 *
 * Turns on the Pivotal Tracker integration of a group, or changes its settings. Commit messages that mention
 * a story add a comment to it.
 *
 * `PUT /groups/:group_id/integrations/pivotaltracker`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-pivotal-tracker
 */
export function setPivotaltracker(
  client: Client,
  params: GroupIntegrationsSetPivotaltrackerParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setPivotaltracker",
      method: "PUT",
      path: "/groups/{group_id}/integrations/pivotaltracker",
    },
    params,
    options,
  );
}

/** Parameters of {@link setPumble}. */
export interface GroupIntegrationsSetPumbleParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Pumble for a group.
 *
 * Turns on the Pumble integration of a group, or changes its settings. Events are reported in a Pumble
 * channel.
 *
 * `PUT /groups/:group_id/integrations/pumble`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-pumble
 */
export function setPumble(
  client: Client,
  params: GroupIntegrationsSetPumbleParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setPumble", method: "PUT", path: "/groups/{group_id}/integrations/pumble" },
    params,
    options,
  );
}

/** Parameters of {@link setPushover}. */
export interface GroupIntegrationsSetPushoverParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Pushover for a group.
 *
 * Turns on the Pushover integration of a group, or changes its settings. Pushes are reported on mobile
 * devices.
 *
 * `PUT /groups/:group_id/integrations/pushover`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-pushover
 */
export function setPushover(
  client: Client,
  params: GroupIntegrationsSetPushoverParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setPushover", method: "PUT", path: "/groups/{group_id}/integrations/pushover" },
    params,
    options,
  );
}

/** Parameters of {@link setRedmine}. */
export interface GroupIntegrationsSetRedmineParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Redmine for a group.
 *
 * Turns on the Redmine integration of a group, or changes its settings. References to issues then lead to
 * Redmine.
 *
 * `PUT /groups/:group_id/integrations/redmine`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-redmine
 */
export function setRedmine(
  client: Client,
  params: GroupIntegrationsSetRedmineParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setRedmine", method: "PUT", path: "/groups/{group_id}/integrations/redmine" },
    params,
    options,
  );
}

/** Parameters of {@link setSlack}. */
export interface GroupIntegrationsSetSlackParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Slack notifications for a group.
 *
 * Turns on the Slack notifications integration of a group, or changes its settings. Events are reported in
 * Slack channels. GitLab recommends the GitLab for Slack app instead.
 *
 * `PUT /groups/:group_id/integrations/slack`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-slack-notifications
 */
export function setSlack(
  client: Client,
  params: GroupIntegrationsSetSlackParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setSlack", method: "PUT", path: "/groups/{group_id}/integrations/slack" },
    params,
    options,
  );
}

/** Parameters of {@link setSlackSlashCommands}. */
export interface GroupIntegrationsSetSlackSlashCommandsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
  /** Token that Slack shows for the slash command. */
  token: string;
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/**
 * Set up Slack slash commands for a group.
 *
 * Turns on the Slack slash commands integration of a group, or changes its settings. Slash commands in Slack
 * then create and show issues, run deployments and more.
 *
 * `PUT /groups/:group_id/integrations/slack-slash-commands`
 *
 * Since GitLab 17.9. Until GitLab 18.11. GitLab Self-Managed and GitLab Dedicated only.
 *
 * @deprecated Since GitLab 18.7. Removed in GitLab 19.0. Use {@link setGitlabSlackApplication}.
 * @see https://docs.gitlab.com/api/group_integrations/
 */
export function setSlackSlashCommands(
  client: Client,
  params: GroupIntegrationsSetSlackSlashCommandsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    {
      id: "groupIntegrations.setSlackSlashCommands",
      method: "PUT",
      path: "/groups/{group_id}/integrations/slack-slash-commands",
    },
    params,
    options,
  );
}

/** Parameters of {@link setSquashTm}. */
export interface GroupIntegrationsSetSquashTmParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Squash TM for a group.
 *
 * Turns on the Squash TM integration of a group, or changes its settings. Changes of issues are sent to the
 * Squash TM test manager.
 *
 * `PUT /groups/:group_id/integrations/squash-tm`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-squash-tm
 */
export function setSquashTm(
  client: Client,
  params: GroupIntegrationsSetSquashTmParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setSquashTm", method: "PUT", path: "/groups/{group_id}/integrations/squash-tm" },
    params,
    options,
  );
}

/** Parameters of {@link setTeamcity}. */
export interface GroupIntegrationsSetTeamcityParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up JetBrains TeamCity for a group.
 *
 * Turns on the JetBrains TeamCity integration of a group, or changes its settings. Pushes and merge requests
 * then start builds in TeamCity. Its build numbers must have the format `%build.vcs.number%`.
 *
 * `PUT /groups/:group_id/integrations/teamcity`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-jetbrains-teamcity
 */
export function setTeamcity(
  client: Client,
  params: GroupIntegrationsSetTeamcityParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setTeamcity", method: "PUT", path: "/groups/{group_id}/integrations/teamcity" },
    params,
    options,
  );
}

/** Parameters of {@link setTelegram}. */
export interface GroupIntegrationsSetTelegramParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Telegram for a group.
 *
 * Turns on the Telegram integration of a group, or changes its settings. Events are reported in a Telegram
 * chat.
 *
 * `PUT /groups/:group_id/integrations/telegram`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-telegram
 */
export function setTelegram(
  client: Client,
  params: GroupIntegrationsSetTelegramParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setTelegram", method: "PUT", path: "/groups/{group_id}/integrations/telegram" },
    params,
    options,
  );
}

/** Parameters of {@link setUnifyCircuit}. */
export interface GroupIntegrationsSetUnifyCircuitParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Unify Circuit for a group.
 *
 * Turns on the Unify Circuit integration of a group, or changes its settings. Events are reported in a Unify
 * Circuit conversation.
 *
 * `PUT /groups/:group_id/integrations/unify-circuit`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-unify-circuit
 */
export function setUnifyCircuit(
  client: Client,
  params: GroupIntegrationsSetUnifyCircuitParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setUnifyCircuit", method: "PUT", path: "/groups/{group_id}/integrations/unify-circuit" },
    params,
    options,
  );
}

/** Parameters of {@link setWebexTeams}. */
export interface GroupIntegrationsSetWebexTeamsParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up Webex Teams for a group.
 *
 * Turns on the Webex Teams integration of a group, or changes its settings. Events are reported in a Webex
 * space.
 *
 * `PUT /groups/:group_id/integrations/webex-teams`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-webex-teams
 */
export function setWebexTeams(
  client: Client,
  params: GroupIntegrationsSetWebexTeamsParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setWebexTeams", method: "PUT", path: "/groups/{group_id}/integrations/webex-teams" },
    params,
    options,
  );
}

/** Parameters of {@link setYoutrack}. */
export interface GroupIntegrationsSetYoutrackParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up YouTrack for a group.
 *
 * Turns on the YouTrack integration of a group, or changes its settings. References to issues then lead to
 * YouTrack.
 *
 * `PUT /groups/:group_id/integrations/youtrack`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/#set-up-youtrack
 */
export function setYoutrack(
  client: Client,
  params: GroupIntegrationsSetYoutrackParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setYoutrack", method: "PUT", path: "/groups/{group_id}/integrations/youtrack" },
    params,
    options,
  );
}

/** Parameters of {@link setZentao}. */
export interface GroupIntegrationsSetZentaoParams {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * Set up ZenTao for a group.
 *
 * Turns on the ZenTao integration of a group, or changes its settings. Issues of a ZenTao product can then be
 * viewed in GitLab.
 *
 * `PUT /groups/:group_id/integrations/zentao`
 *
 * Since GitLab 17.9.
 *
 * @see https://docs.gitlab.com/api/group_integrations/
 */
export function setZentao(
  client: Client,
  params: GroupIntegrationsSetZentaoParams,
  options?: RequestOptions,
): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.setZentao", method: "PUT", path: "/groups/{group_id}/integrations/zentao" },
    params,
    options,
  );
}

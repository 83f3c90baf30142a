// From spec/resources/group-integrations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Integrations of groups with other tools, which subgroups and projects can inherit. Each kind has its own
 * call to set it up; attributes left out keep their values. All of them need the Maintainer or Owner role.
 *
 * [Documentation](https://docs.gitlab.com/api/group_integrations/)
 *
 * @module
 */

import type { Call, Client, RequestOptions } from "../../runtime/client.js";
import type {
  CustomIssueTrackerIntegrationAttributes,
  Integration,
  IntegrationAttributes,
  IntegrationBasic,
  IntegrationSlug,
  IssueTrackerIntegrationAttributes,
} from "../shared/integrations.js";
import type {
  AppleAppStoreIntegrationAttributes,
  BambooIntegrationAttributes,
  BuildkiteIntegrationAttributes,
  DatadogIntegrationAttributes,
  DiffblueCoverIntegrationAttributes,
  DroneCiIntegrationAttributes,
  GitGuardianIntegrationAttributes,
  GithubIntegrationAttributes,
  GoogleArtifactRegistryIntegrationAttributes,
  GooglePlayIntegrationAttributes,
  GoogleWorkloadIdentityIntegrationAttributes,
  HarborIntegrationAttributes,
  JenkinsIntegrationAttributes,
  MockCiIntegrationAttributes,
  PackagistIntegrationAttributes,
  TeamcityIntegrationAttributes,
} from "../shared/integrations-build.js";
import type {
  CampfireIntegrationAttributes,
  DiscordIntegrationAttributes,
  EmailsOnPushIntegrationAttributes,
  GitlabSlackApplicationIntegrationAttributes,
  HangoutsChatIntegrationAttributes,
  IrkerIntegrationAttributes,
  MatrixIntegrationAttributes,
  MattermostIntegrationAttributes,
  MattermostSlashCommandsIntegrationAttributes,
  MicrosoftTeamsIntegrationAttributes,
  PipelinesEmailIntegrationAttributes,
  PumbleIntegrationAttributes,
  PushoverIntegrationAttributes,
  SlackIntegrationAttributes,
  SlackSlashCommandsIntegrationAttributes,
  TelegramIntegrationAttributes,
  UnifyCircuitIntegrationAttributes,
  WebexTeamsIntegrationAttributes,
} from "../shared/integrations-chat.js";
import type {
  AsanaIntegrationAttributes,
  AssemblaIntegrationAttributes,
  ConfluenceIntegrationAttributes,
  ExternalWikiIntegrationAttributes,
  JiraCloudAppIntegrationAttributes,
  JiraIntegrationAttributes,
  LinearIntegrationAttributes,
  PivotaltrackerIntegrationAttributes,
  SquashTmIntegrationAttributes,
  ZentaoIntegrationAttributes,
} from "../shared/integrations-tracking.js";
import type { GroupIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#list-all-active-integrations)
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

/** Parameters of `get`. */
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/)
 */
export function get(client: Client, params: GroupIntegrationsGetParams, options?: RequestOptions): Call<Integration> {
  return client.call(
    { id: "groupIntegrations.get", method: "GET", path: "/groups/{group_id}/integrations/{slug}" },
    params,
    options,
  );
}

/** Parameters of `disable`. */
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/)
 */
export function disable(client: Client, params: GroupIntegrationsDisableParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "groupIntegrations.disable", method: "DELETE", path: "/groups/{group_id}/integrations/{slug}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `setAppleAppStore`. */
export interface GroupIntegrationsSetAppleAppStoreParams extends AppleAppStoreIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/)
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

/** Parameters of `setAsana`. */
export interface GroupIntegrationsSetAsanaParams extends AsanaIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-asana)
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

/** Parameters of `setAssembla`. */
export interface GroupIntegrationsSetAssemblaParams extends AssemblaIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-assembla)
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

/** Parameters of `setBamboo`. */
export interface GroupIntegrationsSetBambooParams extends BambooIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-atlassian-bamboo)
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

/** Parameters of `setBugzilla`. */
export interface GroupIntegrationsSetBugzillaParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-bugzilla)
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

/** Parameters of `setBuildkite`. */
export interface GroupIntegrationsSetBuildkiteParams extends BuildkiteIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-buildkite)
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

/** Parameters of `setCampfire`. */
export interface GroupIntegrationsSetCampfireParams extends CampfireIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-campfire-classic)
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

/** Parameters of `setClickup`. */
export interface GroupIntegrationsSetClickupParams extends IssueTrackerIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-clickup)
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

/** Parameters of `setConfluence`. */
export interface GroupIntegrationsSetConfluenceParams extends ConfluenceIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-confluence-workspace)
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

/** Parameters of `setCustomIssueTracker`. */
export interface GroupIntegrationsSetCustomIssueTrackerParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-a-custom-issue-tracker)
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

/** Parameters of `setDatadog`. */
export interface GroupIntegrationsSetDatadogParams extends DatadogIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-datadog)
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

/** Parameters of `setDiffblueCover`. */
export interface GroupIntegrationsSetDiffblueCoverParams extends DiffblueCoverIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-diffblue-cover)
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

/** Parameters of `setDiscord`. */
export interface GroupIntegrationsSetDiscordParams extends DiscordIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-discord-notifications)
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

/** Parameters of `setDroneCi`. */
export interface GroupIntegrationsSetDroneCiParams extends DroneCiIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-drone)
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

/** Parameters of `setEmailsOnPush`. */
export interface GroupIntegrationsSetEmailsOnPushParams extends EmailsOnPushIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-emails-on-push)
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

/** Parameters of `setEwm`. */
export interface GroupIntegrationsSetEwmParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-ewm)
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

/** Parameters of `setExternalWiki`. */
export interface GroupIntegrationsSetExternalWikiParams extends ExternalWikiIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-an-external-wiki)
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

/** Parameters of `setGitGuardian`. */
export interface GroupIntegrationsSetGitGuardianParams extends GitGuardianIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-gitguardian)
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

/** Parameters of `setGithub`. */
export interface GroupIntegrationsSetGithubParams extends GithubIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-github)
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

/** Parameters of `setGitlabSlackApplication`. */
export interface GroupIntegrationsSetGitlabSlackApplicationParams extends GitlabSlackApplicationIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-gitlab-for-slack-app)
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

/** Parameters of `setGoogleArtifactRegistry`. */
export interface GroupIntegrationsSetGoogleArtifactRegistryParams extends GoogleArtifactRegistryIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-google-artifact-management)
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

/** Parameters of `setGoogleWorkloadIdentity`. */
export interface GroupIntegrationsSetGoogleWorkloadIdentityParams extends GoogleWorkloadIdentityIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-google-cloud-identity-and-access-management)
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

/** Parameters of `setGooglePlay`. */
export interface GroupIntegrationsSetGooglePlayParams extends GooglePlayIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/)
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

/** Parameters of `setHangoutsChat`. */
export interface GroupIntegrationsSetHangoutsChatParams extends HangoutsChatIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-google-chat)
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

/** Parameters of `setHarbor`. */
export interface GroupIntegrationsSetHarborParams extends HarborIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-harbor)
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

/** Parameters of `setIrker`. */
export interface GroupIntegrationsSetIrkerParams extends IrkerIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-irker)
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

/** Parameters of `setJenkins`. */
export interface GroupIntegrationsSetJenkinsParams extends JenkinsIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/)
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

/** Parameters of `setJira`. */
export interface GroupIntegrationsSetJiraParams extends JiraIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-jira)
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

/** Parameters of `setJiraCloudApp`. */
export interface GroupIntegrationsSetJiraCloudAppParams extends JiraCloudAppIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#update-integration-for-a-group)
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

/** Parameters of `setLinear`. */
export interface GroupIntegrationsSetLinearParams extends LinearIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-linear)
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

/** Parameters of `setMatrix`. */
export interface GroupIntegrationsSetMatrixParams extends MatrixIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-matrix-notifications)
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

/** Parameters of `setMattermost`. */
export interface GroupIntegrationsSetMattermostParams extends MattermostIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-mattermost-notifications)
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

/** Parameters of `setMattermostSlashCommands`. */
export interface GroupIntegrationsSetMattermostSlashCommandsParams
  extends MattermostSlashCommandsIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-mattermost-slash-commands)
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

/** Parameters of `setMicrosoftTeams`. */
export interface GroupIntegrationsSetMicrosoftTeamsParams extends MicrosoftTeamsIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-microsoft-teams-notifications)
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

/** Parameters of `setMockCi`. */
export interface GroupIntegrationsSetMockCiParams extends MockCiIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-mock-ci)
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

/** Parameters of `setMockMonitoring`. */
export interface GroupIntegrationsSetMockMonitoringParams extends IntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/)
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

/** Parameters of `setPackagist`. */
export interface GroupIntegrationsSetPackagistParams extends PackagistIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-packagist)
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

/** Parameters of `setPhorge`. */
export interface GroupIntegrationsSetPhorgeParams extends IssueTrackerIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-phorge)
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

/** Parameters of `setPipelinesEmail`. */
export interface GroupIntegrationsSetPipelinesEmailParams extends PipelinesEmailIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-pipeline-status-emails)
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

/** Parameters of `setPivotaltracker`. */
export interface GroupIntegrationsSetPivotaltrackerParams extends PivotaltrackerIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-pivotal-tracker)
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

/** Parameters of `setPumble`. */
export interface GroupIntegrationsSetPumbleParams extends PumbleIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-pumble)
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

/** Parameters of `setPushover`. */
export interface GroupIntegrationsSetPushoverParams extends PushoverIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-pushover)
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

/** Parameters of `setRedmine`. */
export interface GroupIntegrationsSetRedmineParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-redmine)
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

/** Parameters of `setSlack`. */
export interface GroupIntegrationsSetSlackParams extends SlackIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-slack-notifications)
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

/** Parameters of `setSlackSlashCommands`. */
export interface GroupIntegrationsSetSlackSlashCommandsParams extends SlackSlashCommandsIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/)
 *
 * @deprecated Since GitLab 18.7. Removed in GitLab 19.0. Use {@link setGitlabSlackApplication}.
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

/** Parameters of `setSquashTm`. */
export interface GroupIntegrationsSetSquashTmParams extends SquashTmIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-squash-tm)
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

/** Parameters of `setTeamcity`. */
export interface GroupIntegrationsSetTeamcityParams extends TeamcityIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-jetbrains-teamcity)
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

/** Parameters of `setTelegram`. */
export interface GroupIntegrationsSetTelegramParams extends TelegramIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-telegram)
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

/** Parameters of `setUnifyCircuit`. */
export interface GroupIntegrationsSetUnifyCircuitParams extends UnifyCircuitIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-unify-circuit)
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

/** Parameters of `setWebexTeams`. */
export interface GroupIntegrationsSetWebexTeamsParams extends WebexTeamsIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-webex-teams)
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

/** Parameters of `setYoutrack`. */
export interface GroupIntegrationsSetYoutrackParams extends IssueTrackerIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/#set-up-youtrack)
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

/** Parameters of `setZentao`. */
export interface GroupIntegrationsSetZentaoParams extends ZentaoIntegrationAttributes {
  /** ID or full path of the group. A path such as `example-group/platform` is encoded for you. */
  group_id: GroupIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/group_integrations/)
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

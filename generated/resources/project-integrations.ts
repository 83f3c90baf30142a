// From spec/resources/project-integrations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Integrations of projects with other tools. Each kind has its own call to set it up; attributes left out
 * keep their values. All of them need the Maintainer or Owner role.
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
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
  SlashCommandAnswer,
  SlashCommandCall,
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
import type { ProjectIdOrPath } from "../shared/schemas.js";

/** Parameters of `list`. */
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#list-all-active-integrations)
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

/** Parameters of `get`. */
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 */
export function get(client: Client, params: ProjectIntegrationsGetParams, options?: RequestOptions): Call<Integration> {
  return client.call(
    { id: "projectIntegrations.get", method: "GET", path: "/projects/{project_id}/integrations/{slug}" },
    params,
    options,
  );
}

/** Parameters of `disable`. */
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
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

/** Parameters of `setAppleAppStore`. */
export interface ProjectIntegrationsSetAppleAppStoreParams extends AppleAppStoreIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Apple App Store Connect for a project.
 *
 * Turns on the Apple App Store Connect integration of a project, or changes its settings. CI/CD jobs then get
 * the keys of App Store Connect as variables.
 *
 * `PUT /projects/:project_id/integrations/apple-app-store`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-apple-app-store-connect)
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

/** Parameters of `setAsana`. */
export interface ProjectIntegrationsSetAsanaParams extends AsanaIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Asana for a project.
 *
 * Turns on the Asana integration of a project, or changes its settings. Commit messages that mention a task
 * add a comment to it.
 *
 * `PUT /projects/:project_id/integrations/asana`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-asana)
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

/** Parameters of `setAssembla`. */
export interface ProjectIntegrationsSetAssemblaParams extends AssemblaIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Assembla for a project.
 *
 * Turns on the Assembla integration of a project, or changes its settings. Pushed commits are sent to the
 * Assembla space.
 *
 * `PUT /projects/:project_id/integrations/assembla`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-assembla)
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

/** Parameters of `setBamboo`. */
export interface ProjectIntegrationsSetBambooParams extends BambooIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-atlassian-bamboo)
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

/** Parameters of `setBugzilla`. */
export interface ProjectIntegrationsSetBugzillaParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Bugzilla for a project.
 *
 * Turns on the Bugzilla integration of a project, or changes its settings. References to issues then lead to
 * Bugzilla.
 *
 * `PUT /projects/:project_id/integrations/bugzilla`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-bugzilla)
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

/** Parameters of `setBuildkite`. */
export interface ProjectIntegrationsSetBuildkiteParams extends BuildkiteIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Buildkite for a project.
 *
 * Turns on the Buildkite integration of a project, or changes its settings. Pushes and merge requests then
 * start pipelines in Buildkite.
 *
 * `PUT /projects/:project_id/integrations/buildkite`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-buildkite)
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

/** Parameters of `setCampfire`. */
export interface ProjectIntegrationsSetCampfireParams extends CampfireIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Campfire Classic for a project.
 *
 * Turns on the Campfire Classic integration of a project, or changes its settings. Pushes are reported in a
 * Campfire room. Campfire Classic is no longer sold.
 *
 * `PUT /projects/:project_id/integrations/campfire`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-campfire-classic)
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

/** Parameters of `setClickup`. */
export interface ProjectIntegrationsSetClickupParams extends IssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-clickup)
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

/** Parameters of `setConfluence`. */
export interface ProjectIntegrationsSetConfluenceParams extends ConfluenceIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Confluence Workspace for a project.
 *
 * Turns on the Confluence Workspace integration of a project, or changes its settings. The wiki entry of the
 * sidebar then leads to the Confluence Cloud space.
 *
 * `PUT /projects/:project_id/integrations/confluence`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-confluence-workspace)
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

/** Parameters of `setCustomIssueTracker`. */
export interface ProjectIntegrationsSetCustomIssueTrackerParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up a custom issue tracker for a project.
 *
 * Turns on the custom issue tracker integration of a project, or changes its settings. References to issues
 * then lead to a tracker of your own.
 *
 * `PUT /projects/:project_id/integrations/custom-issue-tracker`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-a-custom-issue-tracker)
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

/** Parameters of `setDatadog`. */
export interface ProjectIntegrationsSetDatadogParams extends DatadogIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Datadog for a project.
 *
 * Turns on the Datadog integration of a project, or changes its settings. Pipelines, jobs and other events
 * are sent to Datadog.
 *
 * `PUT /projects/:project_id/integrations/datadog`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-datadog)
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

/** Parameters of `setDiffblueCover`. */
export interface ProjectIntegrationsSetDiffblueCoverParams extends DiffblueCoverIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Diffblue Cover for a project.
 *
 * Turns on the Diffblue Cover integration of a project, or changes its settings. CI/CD jobs can then write
 * unit tests for Java code with Diffblue Cover.
 *
 * `PUT /projects/:project_id/integrations/diffblue-cover`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-diffblue-cover)
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

/** Parameters of `setDiscord`. */
export interface ProjectIntegrationsSetDiscordParams extends DiscordIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Discord Notifications for a project.
 *
 * Turns on the Discord Notifications integration of a project, or changes its settings. Events are reported
 * in a Discord channel. The `..._channel` attributes take the webhook of another Discord channel.
 *
 * `PUT /projects/:project_id/integrations/discord`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-discord-notifications)
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

/** Parameters of `setDroneCi`. */
export interface ProjectIntegrationsSetDroneCiParams extends DroneCiIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Drone for a project.
 *
 * Turns on the Drone integration of a project, or changes its settings. Pushes and merge requests then start
 * builds in Drone.
 *
 * `PUT /projects/:project_id/integrations/drone-ci`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-drone)
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

/** Parameters of `setEmailsOnPush`. */
export interface ProjectIntegrationsSetEmailsOnPushParams extends EmailsOnPushIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up emails on push for a project.
 *
 * Turns on the emails on push integration of a project, or changes its settings. The commits and diffs of
 * each push are sent to a list of recipients.
 *
 * `PUT /projects/:project_id/integrations/emails-on-push`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-emails-on-push)
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

/** Parameters of `setEwm`. */
export interface ProjectIntegrationsSetEwmParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Engineering Workflow Management for a project.
 *
 * Turns on the Engineering Workflow Management integration of a project, or changes its settings. References
 * to issues then lead to IBM Engineering Workflow Management (EWM).
 *
 * `PUT /projects/:project_id/integrations/ewm`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-ewm)
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

/** Parameters of `setExternalWiki`. */
export interface ProjectIntegrationsSetExternalWikiParams extends ExternalWikiIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up an external wiki for a project.
 *
 * Turns on the external wiki integration of a project, or changes its settings. The sidebar then leads to a
 * wiki outside GitLab.
 *
 * `PUT /projects/:project_id/integrations/external-wiki`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-an-external-wiki)
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

/** Parameters of `setGitGuardian`. */
export interface ProjectIntegrationsSetGitGuardianParams extends GitGuardianIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-gitguardian)
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

/** Parameters of `setGithub`. */
export interface ProjectIntegrationsSetGithubParams extends GithubIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-github)
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

/** Parameters of `setGitlabSlackApplication`. */
export interface ProjectIntegrationsSetGitlabSlackApplicationParams
  extends GitlabSlackApplicationIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up the GitLab for Slack app for a project.
 *
 * Changes the GitLab for Slack app integration of a project. Events are reported in Slack channels. The app
 * must be installed in the user interface first: a call for one that is not is answered with 422.
 *
 * `PUT /projects/:project_id/integrations/gitlab-slack-application`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-gitlab-for-slack-app)
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

/** Parameters of `setGoogleArtifactRegistry`. */
export interface ProjectIntegrationsSetGoogleArtifactRegistryParams
  extends GoogleArtifactRegistryIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-google-artifact-management)
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

/** Parameters of `setGoogleWorkloadIdentity`. */
export interface ProjectIntegrationsSetGoogleWorkloadIdentityParams
  extends GoogleWorkloadIdentityIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-google-cloud-identity-and-access-management)
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

/** Parameters of `setGooglePlay`. */
export interface ProjectIntegrationsSetGooglePlayParams extends GooglePlayIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Google Play for a project.
 *
 * Turns on the Google Play integration of a project, or changes its settings. CI/CD jobs then get the service
 * account of Google Play as variables.
 *
 * `PUT /projects/:project_id/integrations/google-play`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-google-play)
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

/** Parameters of `setHangoutsChat`. */
export interface ProjectIntegrationsSetHangoutsChatParams extends HangoutsChatIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Google Chat for a project.
 *
 * Turns on the Google Chat integration of a project, or changes its settings. Events are reported in a Google
 * Chat space.
 *
 * `PUT /projects/:project_id/integrations/hangouts-chat`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-google-chat)
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

/** Parameters of `setHarbor`. */
export interface ProjectIntegrationsSetHarborParams extends HarborIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Harbor for a project.
 *
 * Turns on the Harbor integration of a project, or changes its settings. The container images of a Harbor
 * project then appear in GitLab, and jobs get the variables to push there.
 *
 * `PUT /projects/:project_id/integrations/harbor`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-harbor)
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

/** Parameters of `setIrker`. */
export interface ProjectIntegrationsSetIrkerParams extends IrkerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up irker for a project.
 *
 * Turns on the irker integration of a project, or changes its settings. Pushes are reported in IRC channels,
 * through an irker daemon.
 *
 * `PUT /projects/:project_id/integrations/irker`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-irker)
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

/** Parameters of `setJenkins`. */
export interface ProjectIntegrationsSetJenkinsParams extends JenkinsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Jenkins for a project.
 *
 * Turns on the Jenkins integration of a project, or changes its settings. Pushes and merge requests then
 * start builds in Jenkins.
 *
 * `PUT /projects/:project_id/integrations/jenkins`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-jenkins)
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

/** Parameters of `setJira`. */
export interface ProjectIntegrationsSetJiraParams extends JiraIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Jira issues for a project.
 *
 * Turns on the Jira issues integration of a project, or changes its settings. Commits and merge requests that
 * mention Jira issues comment on them, move them on and link to them.
 *
 * `PUT /projects/:project_id/integrations/jira`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-jira-issues)
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

/** Parameters of `setJiraCloudApp`. */
export interface ProjectIntegrationsSetJiraCloudAppParams extends JiraCloudAppIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Update the GitLab for Jira Cloud app for a project.
 *
 * Changes the GitLab for Jira Cloud app integration of a project. Linking the group in Jira creates the
 * integration: a call for one that is not linked is answered with 422.
 *
 * `PUT /projects/:project_id/integrations/jira-cloud-app`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#update-integration-for-a-project)
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

/** Parameters of `setLinear`. */
export interface ProjectIntegrationsSetLinearParams extends LinearIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-linear)
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

/** Parameters of `setMatrix`. */
export interface ProjectIntegrationsSetMatrixParams extends MatrixIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Matrix notifications for a project.
 *
 * Turns on the Matrix notifications integration of a project, or changes its settings. Events are reported in
 * a Matrix room.
 *
 * `PUT /projects/:project_id/integrations/matrix`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-matrix-notifications)
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

/** Parameters of `setMattermost`. */
export interface ProjectIntegrationsSetMattermostParams extends MattermostIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Mattermost notifications for a project.
 *
 * Turns on the Mattermost notifications integration of a project, or changes its settings. Events are
 * reported in Mattermost channels.
 *
 * `PUT /projects/:project_id/integrations/mattermost`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-mattermost-notifications)
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

/** Parameters of `setMattermostSlashCommands`. */
export interface ProjectIntegrationsSetMattermostSlashCommandsParams
  extends MattermostSlashCommandsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Mattermost slash commands for a project.
 *
 * Turns on the Mattermost slash commands integration of a project, or changes its settings. Slash commands in
 * Mattermost then create and show issues, run deployments and more.
 *
 * `PUT /projects/:project_id/integrations/mattermost-slash-commands`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-mattermost-slash-commands)
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

/** Parameters of `setMicrosoftTeams`. */
export interface ProjectIntegrationsSetMicrosoftTeamsParams extends MicrosoftTeamsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Microsoft Teams notifications for a project.
 *
 * Turns on the Microsoft Teams notifications integration of a project, or changes its settings. Events are
 * reported in a Microsoft Teams channel.
 *
 * `PUT /projects/:project_id/integrations/microsoft-teams`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-microsoft-teams-notifications)
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

/** Parameters of `setMockCi`. */
export interface ProjectIntegrationsSetMockCiParams extends MockCiIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-mock-ci)
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

/** Parameters of `setMockMonitoring`. */
export interface ProjectIntegrationsSetMockMonitoringParams extends IntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
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

/** Parameters of `setPackagist`. */
export interface ProjectIntegrationsSetPackagistParams extends PackagistIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Packagist for a project.
 *
 * Turns on the Packagist integration of a project, or changes its settings. Pushes then update the package at
 * Packagist.
 *
 * `PUT /projects/:project_id/integrations/packagist`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-packagist)
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

/** Parameters of `setPhorge`. */
export interface ProjectIntegrationsSetPhorgeParams extends IssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-phorge)
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

/** Parameters of `setPipelinesEmail`. */
export interface ProjectIntegrationsSetPipelinesEmailParams extends PipelinesEmailIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up pipeline status emails for a project.
 *
 * Turns on the pipeline status emails integration of a project, or changes its settings. The outcome of
 * pipelines is sent to a list of recipients.
 *
 * `PUT /projects/:project_id/integrations/pipelines-email`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-pipeline-status-emails)
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

/** Parameters of `setPivotaltracker`. */
export interface ProjectIntegrationsSetPivotaltrackerParams extends PivotaltrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Pivotal Tracker for a project.
 *
 * Turns on the Pivotal Tracker integration of a project, or changes its settings. Commit messages that
 * mention a story add a comment to it.
 *
 * `PUT /projects/:project_id/integrations/pivotaltracker`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-pivotal-tracker)
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

/** Parameters of `setPumble`. */
export interface ProjectIntegrationsSetPumbleParams extends PumbleIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Pumble for a project.
 *
 * Turns on the Pumble integration of a project, or changes its settings. Events are reported in a Pumble
 * channel.
 *
 * `PUT /projects/:project_id/integrations/pumble`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-pumble)
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

/** Parameters of `setPushover`. */
export interface ProjectIntegrationsSetPushoverParams extends PushoverIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Pushover for a project.
 *
 * Turns on the Pushover integration of a project, or changes its settings. Pushes are reported on mobile
 * devices.
 *
 * `PUT /projects/:project_id/integrations/pushover`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-pushover)
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

/** Parameters of `setRedmine`. */
export interface ProjectIntegrationsSetRedmineParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Redmine for a project.
 *
 * Turns on the Redmine integration of a project, or changes its settings. References to issues then lead to
 * Redmine.
 *
 * `PUT /projects/:project_id/integrations/redmine`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-redmine)
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

/** Parameters of `setSlack`. */
export interface ProjectIntegrationsSetSlackParams extends SlackIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Slack notifications for a project.
 *
 * Turns on the Slack notifications integration of a project, or changes its settings. Events are reported in
 * Slack channels. GitLab recommends the GitLab for Slack app instead.
 *
 * `PUT /projects/:project_id/integrations/slack`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-slack-notifications)
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

/** Parameters of `setSlackSlashCommands`. */
export interface ProjectIntegrationsSetSlackSlashCommandsParams extends SlackSlashCommandsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 *
 * @deprecated Since GitLab 18.7. Removed in GitLab 19.0. Use {@link setGitlabSlackApplication}.
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

/** Parameters of `setSquashTm`. */
export interface ProjectIntegrationsSetSquashTmParams extends SquashTmIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-squash-tm)
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

/** Parameters of `setTeamcity`. */
export interface ProjectIntegrationsSetTeamcityParams extends TeamcityIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up JetBrains TeamCity for a project.
 *
 * Turns on the JetBrains TeamCity integration of a project, or changes its settings. Pushes and merge
 * requests then start builds in TeamCity. Its build numbers must have the format `%build.vcs.number%`.
 *
 * `PUT /projects/:project_id/integrations/teamcity`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-jetbrains-teamcity)
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

/** Parameters of `setTelegram`. */
export interface ProjectIntegrationsSetTelegramParams extends TelegramIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Telegram for a project.
 *
 * Turns on the Telegram integration of a project, or changes its settings. Events are reported in a Telegram
 * chat.
 *
 * `PUT /projects/:project_id/integrations/telegram`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-telegram)
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

/** Parameters of `setUnifyCircuit`. */
export interface ProjectIntegrationsSetUnifyCircuitParams extends UnifyCircuitIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Unify Circuit for a project.
 *
 * Turns on the Unify Circuit integration of a project, or changes its settings. Events are reported in a
 * Unify Circuit conversation.
 *
 * `PUT /projects/:project_id/integrations/unify-circuit`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-unify-circuit)
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

/** Parameters of `setWebexTeams`. */
export interface ProjectIntegrationsSetWebexTeamsParams extends WebexTeamsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Webex Teams for a project.
 *
 * Turns on the Webex Teams integration of a project, or changes its settings. Events are reported in a Webex
 * space.
 *
 * `PUT /projects/:project_id/integrations/webex-teams`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-webex-teams)
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

/** Parameters of `setYoutrack`. */
export interface ProjectIntegrationsSetYoutrackParams extends IssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up YouTrack for a project.
 *
 * Turns on the YouTrack integration of a project, or changes its settings. References to issues then lead to
 * YouTrack.
 *
 * `PUT /projects/:project_id/integrations/youtrack`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-youtrack)
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

/** Parameters of `setZentao`. */
export interface ProjectIntegrationsSetZentaoParams extends ZentaoIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up ZenTao for a project.
 *
 * Turns on the ZenTao integration of a project, or changes its settings. Issues of a ZenTao product can then
 * be viewed in GitLab.
 *
 * `PUT /projects/:project_id/integrations/zentao`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
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

/** Parameters of `triggerMattermostSlashCommands`. */
export interface ProjectIntegrationsTriggerMattermostSlashCommandsParams extends SlashCommandCall {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
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

/** Parameters of `triggerSlackSlashCommands`. */
export interface ProjectIntegrationsTriggerSlackSlashCommandsParams extends SlashCommandCall {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 *
 * @deprecated Since GitLab 18.7. Removed in GitLab 19.0. Use `gitlab.integrations.triggerSlackCommand`.
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

// From spec/resources/project-services.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Old addresses of the project integrations, from when they were called services.
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#list-all-active-integrations)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.list`.
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

/** Parameters of `get`. */
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.get`.
 */
export function get(client: Client, params: ProjectServicesGetParams, options?: RequestOptions): Call<Integration> {
  return client.call(
    { id: "projectServices.get", method: "GET", path: "/projects/{project_id}/services/{slug}" },
    params,
    options,
  );
}

/** Parameters of `disable`. */
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.disable`.
 */
export function disable(client: Client, params: ProjectServicesDisableParams, options?: RequestOptions): Call<void> {
  return client.call(
    { id: "projectServices.disable", method: "DELETE", path: "/projects/{project_id}/services/{slug}", as: "none" },
    params,
    options,
  );
}

/** Parameters of `setAppleAppStore`. */
export interface ProjectServicesSetAppleAppStoreParams extends AppleAppStoreIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Apple App Store Connect (old path).
 *
 * Turns on the Apple App Store Connect integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/apple-app-store`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-apple-app-store-connect)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setAppleAppStore`.
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

/** Parameters of `setAsana`. */
export interface ProjectServicesSetAsanaParams extends AsanaIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Asana (old path).
 *
 * Turns on the Asana integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/asana`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-asana)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setAsana`.
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

/** Parameters of `setAssembla`. */
export interface ProjectServicesSetAssemblaParams extends AssemblaIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Assembla (old path).
 *
 * Turns on the Assembla integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/assembla`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-assembla)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setAssembla`.
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

/** Parameters of `setBamboo`. */
export interface ProjectServicesSetBambooParams extends BambooIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Atlassian Bamboo (old path).
 *
 * Turns on the Atlassian Bamboo integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/bamboo`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-atlassian-bamboo)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setBamboo`.
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

/** Parameters of `setBugzilla`. */
export interface ProjectServicesSetBugzillaParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Bugzilla (old path).
 *
 * Turns on the Bugzilla integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/bugzilla`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-bugzilla)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setBugzilla`.
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

/** Parameters of `setBuildkite`. */
export interface ProjectServicesSetBuildkiteParams extends BuildkiteIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Buildkite (old path).
 *
 * Turns on the Buildkite integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/buildkite`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-buildkite)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setBuildkite`.
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

/** Parameters of `setCampfire`. */
export interface ProjectServicesSetCampfireParams extends CampfireIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Campfire Classic (old path).
 *
 * Turns on the Campfire Classic integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/campfire`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-campfire-classic)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setCampfire`.
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

/** Parameters of `setClickup`. */
export interface ProjectServicesSetClickupParams extends IssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-clickup)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setClickup`.
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

/** Parameters of `setConfluence`. */
export interface ProjectServicesSetConfluenceParams extends ConfluenceIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Confluence Workspace (old path).
 *
 * Turns on the Confluence Workspace integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/confluence`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-confluence-workspace)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setConfluence`.
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

/** Parameters of `setCustomIssueTracker`. */
export interface ProjectServicesSetCustomIssueTrackerParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up a custom issue tracker (old path).
 *
 * Turns on the custom issue tracker integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/custom-issue-tracker`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-a-custom-issue-tracker)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setCustomIssueTracker`.
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

/** Parameters of `setDatadog`. */
export interface ProjectServicesSetDatadogParams extends DatadogIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Datadog (old path).
 *
 * Turns on the Datadog integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/datadog`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-datadog)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setDatadog`.
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

/** Parameters of `setDiffblueCover`. */
export interface ProjectServicesSetDiffblueCoverParams extends DiffblueCoverIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Diffblue Cover (old path).
 *
 * Turns on the Diffblue Cover integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/diffblue-cover`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-diffblue-cover)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setDiffblueCover`.
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

/** Parameters of `setDiscord`. */
export interface ProjectServicesSetDiscordParams extends DiscordIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Discord Notifications (old path).
 *
 * Turns on the Discord Notifications integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/discord`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-discord-notifications)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setDiscord`.
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

/** Parameters of `setDroneCi`. */
export interface ProjectServicesSetDroneCiParams extends DroneCiIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Drone (old path).
 *
 * Turns on the Drone integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/drone-ci`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-drone)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setDroneCi`.
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

/** Parameters of `setEmailsOnPush`. */
export interface ProjectServicesSetEmailsOnPushParams extends EmailsOnPushIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up emails on push (old path).
 *
 * Turns on the emails on push integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/emails-on-push`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-emails-on-push)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setEmailsOnPush`.
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

/** Parameters of `setEwm`. */
export interface ProjectServicesSetEwmParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Engineering Workflow Management (old path).
 *
 * Turns on the Engineering Workflow Management integration of a project, or changes its settings. At the old
 * address; attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/ewm`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-ewm)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setEwm`.
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

/** Parameters of `setExternalWiki`. */
export interface ProjectServicesSetExternalWikiParams extends ExternalWikiIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up an external wiki (old path).
 *
 * Turns on the external wiki integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/external-wiki`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-an-external-wiki)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setExternalWiki`.
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

/** Parameters of `setGitGuardian`. */
export interface ProjectServicesSetGitGuardianParams extends GitGuardianIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-gitguardian)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGitGuardian`.
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

/** Parameters of `setGithub`. */
export interface ProjectServicesSetGithubParams extends GithubIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-github)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGithub`.
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

/** Parameters of `setGitlabSlackApplication`. */
export interface ProjectServicesSetGitlabSlackApplicationParams extends GitlabSlackApplicationIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up the GitLab for Slack app (old path).
 *
 * Changes the GitLab for Slack app integration of a project. At the old address; attributes and answers are
 * the same.
 *
 * `PUT /projects/:project_id/services/gitlab-slack-application`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-gitlab-for-slack-app)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGitlabSlackApplication`.
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

/** Parameters of `setGoogleArtifactRegistry`. */
export interface ProjectServicesSetGoogleArtifactRegistryParams extends GoogleArtifactRegistryIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-google-artifact-management)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGoogleArtifactRegistry`.
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

/** Parameters of `setGoogleWorkloadIdentity`. */
export interface ProjectServicesSetGoogleWorkloadIdentityParams extends GoogleWorkloadIdentityIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-google-cloud-identity-and-access-management)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGoogleWorkloadIdentity`.
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

/** Parameters of `setGooglePlay`. */
export interface ProjectServicesSetGooglePlayParams extends GooglePlayIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Google Play (old path).
 *
 * Turns on the Google Play integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/google-play`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-google-play)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setGooglePlay`.
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

/** Parameters of `setHangoutsChat`. */
export interface ProjectServicesSetHangoutsChatParams extends HangoutsChatIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Google Chat (old path).
 *
 * Turns on the Google Chat integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/hangouts-chat`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-google-chat)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setHangoutsChat`.
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

/** Parameters of `setHarbor`. */
export interface ProjectServicesSetHarborParams extends HarborIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Harbor (old path).
 *
 * Turns on the Harbor integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/harbor`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-harbor)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setHarbor`.
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

/** Parameters of `setIrker`. */
export interface ProjectServicesSetIrkerParams extends IrkerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up irker (old path).
 *
 * Turns on the irker integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/irker`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-irker)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setIrker`.
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

/** Parameters of `setJenkins`. */
export interface ProjectServicesSetJenkinsParams extends JenkinsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Jenkins (old path).
 *
 * Turns on the Jenkins integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/jenkins`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-jenkins)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setJenkins`.
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

/** Parameters of `setJira`. */
export interface ProjectServicesSetJiraParams extends JiraIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Jira issues (old path).
 *
 * Turns on the Jira issues integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/jira`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-jira-issues)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setJira`.
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

/** Parameters of `setJiraCloudApp`. */
export interface ProjectServicesSetJiraCloudAppParams extends JiraCloudAppIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Update the GitLab for Jira Cloud app (old path).
 *
 * Changes the GitLab for Jira Cloud app integration of a project. At the old address; attributes and answers
 * are the same.
 *
 * `PUT /projects/:project_id/services/jira-cloud-app`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#update-integration-for-a-project)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setJiraCloudApp`.
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

/** Parameters of `setLinear`. */
export interface ProjectServicesSetLinearParams extends LinearIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-linear)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setLinear`.
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

/** Parameters of `setMatrix`. */
export interface ProjectServicesSetMatrixParams extends MatrixIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Matrix notifications (old path).
 *
 * Turns on the Matrix notifications integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/matrix`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-matrix-notifications)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMatrix`.
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

/** Parameters of `setMattermost`. */
export interface ProjectServicesSetMattermostParams extends MattermostIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Mattermost notifications (old path).
 *
 * Turns on the Mattermost notifications integration of a project, or changes its settings. At the old
 * address; attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/mattermost`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-mattermost-notifications)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMattermost`.
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

/** Parameters of `setMattermostSlashCommands`. */
export interface ProjectServicesSetMattermostSlashCommandsParams extends MattermostSlashCommandsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Mattermost slash commands (old path).
 *
 * Turns on the Mattermost slash commands integration of a project, or changes its settings. At the old
 * address; attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/mattermost-slash-commands`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-mattermost-slash-commands)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMattermostSlashCommands`.
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

/** Parameters of `setMicrosoftTeams`. */
export interface ProjectServicesSetMicrosoftTeamsParams extends MicrosoftTeamsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Microsoft Teams notifications (old path).
 *
 * Turns on the Microsoft Teams notifications integration of a project, or changes its settings. At the old
 * address; attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/microsoft-teams`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-microsoft-teams-notifications)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMicrosoftTeams`.
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

/** Parameters of `setMockCi`. */
export interface ProjectServicesSetMockCiParams extends MockCiIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-mock-ci)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMockCi`.
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

/** Parameters of `setMockMonitoring`. */
export interface ProjectServicesSetMockMonitoringParams extends IntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setMockMonitoring`.
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

/** Parameters of `setPackagist`. */
export interface ProjectServicesSetPackagistParams extends PackagistIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Packagist (old path).
 *
 * Turns on the Packagist integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/packagist`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-packagist)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPackagist`.
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

/** Parameters of `setPhorge`. */
export interface ProjectServicesSetPhorgeParams extends IssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-phorge)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPhorge`.
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

/** Parameters of `setPipelinesEmail`. */
export interface ProjectServicesSetPipelinesEmailParams extends PipelinesEmailIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up pipeline status emails (old path).
 *
 * Turns on the pipeline status emails integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/pipelines-email`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-pipeline-status-emails)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPipelinesEmail`.
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

/** Parameters of `setPivotaltracker`. */
export interface ProjectServicesSetPivotaltrackerParams extends PivotaltrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Pivotal Tracker (old path).
 *
 * Turns on the Pivotal Tracker integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/pivotaltracker`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-pivotal-tracker)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPivotaltracker`.
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

/** Parameters of `setPumble`. */
export interface ProjectServicesSetPumbleParams extends PumbleIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Pumble (old path).
 *
 * Turns on the Pumble integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/pumble`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-pumble)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPumble`.
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

/** Parameters of `setPushover`. */
export interface ProjectServicesSetPushoverParams extends PushoverIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Pushover (old path).
 *
 * Turns on the Pushover integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/pushover`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-pushover)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setPushover`.
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

/** Parameters of `setRedmine`. */
export interface ProjectServicesSetRedmineParams extends CustomIssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Redmine (old path).
 *
 * Turns on the Redmine integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/redmine`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-redmine)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setRedmine`.
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

/** Parameters of `setSlack`. */
export interface ProjectServicesSetSlackParams extends SlackIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Slack notifications (old path).
 *
 * Turns on the Slack notifications integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/slack`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-slack-notifications)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setSlack`.
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

/** Parameters of `setSlackSlashCommands`. */
export interface ProjectServicesSetSlackSlashCommandsParams extends SlackSlashCommandsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 *
 * @deprecated Since GitLab 14.4. Removed in GitLab 19.0. Use `gitlab.projectIntegrations.setGitlabSlackApplication`.
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

/** Parameters of `setSquashTm`. */
export interface ProjectServicesSetSquashTmParams extends SquashTmIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-squash-tm)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setSquashTm`.
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

/** Parameters of `setTeamcity`. */
export interface ProjectServicesSetTeamcityParams extends TeamcityIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up JetBrains TeamCity (old path).
 *
 * Turns on the JetBrains TeamCity integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/teamcity`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-jetbrains-teamcity)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setTeamcity`.
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

/** Parameters of `setTelegram`. */
export interface ProjectServicesSetTelegramParams extends TelegramIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Telegram (old path).
 *
 * Turns on the Telegram integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/telegram`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-telegram)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setTelegram`.
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

/** Parameters of `setUnifyCircuit`. */
export interface ProjectServicesSetUnifyCircuitParams extends UnifyCircuitIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Unify Circuit (old path).
 *
 * Turns on the Unify Circuit integration of a project, or changes its settings. At the old address;
 * attributes and answers are the same.
 *
 * `PUT /projects/:project_id/services/unify-circuit`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-unify-circuit)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setUnifyCircuit`.
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

/** Parameters of `setWebexTeams`. */
export interface ProjectServicesSetWebexTeamsParams extends WebexTeamsIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up Webex Teams (old path).
 *
 * Turns on the Webex Teams integration of a project, or changes its settings. At the old address; attributes
 * and answers are the same.
 *
 * `PUT /projects/:project_id/services/webex-teams`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-webex-teams)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setWebexTeams`.
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

/** Parameters of `setYoutrack`. */
export interface ProjectServicesSetYoutrackParams extends IssueTrackerIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up YouTrack (old path).
 *
 * Turns on the YouTrack integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/youtrack`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/#set-up-youtrack)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setYoutrack`.
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

/** Parameters of `setZentao`. */
export interface ProjectServicesSetZentaoParams extends ZentaoIntegrationAttributes {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
}

/**
 * Set up ZenTao (old path).
 *
 * Turns on the ZenTao integration of a project, or changes its settings. At the old address; attributes and
 * answers are the same.
 *
 * `PUT /projects/:project_id/services/zentao`
 *
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.setZentao`.
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

/** Parameters of `triggerMattermostSlashCommands`. */
export interface ProjectServicesTriggerMattermostSlashCommandsParams extends SlashCommandCall {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 *
 * @deprecated Since GitLab 14.4. Use `gitlab.projectIntegrations.triggerMattermostSlashCommands`.
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

/** Parameters of `triggerSlackSlashCommands`. */
export interface ProjectServicesTriggerSlackSlashCommandsParams extends SlashCommandCall {
  /** ID or full path of the project. A path such as `example-group/sample-app` is encoded for you. */
  project_id: ProjectIdOrPath;
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
 * [Documentation](https://docs.gitlab.com/api/project_integrations/)
 *
 * @deprecated Since GitLab 14.4. Removed in GitLab 19.0. Use `gitlab.integrations.triggerSlackCommand`.
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

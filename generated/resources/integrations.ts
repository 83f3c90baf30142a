// From spec/resources/integrations.yaml. Do not edit: `npm run generate` writes this file.

/**
 * Calls that the GitLab apps for Slack and Jira make on their own. They are of no use to other clients.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 *
 * @module
 */

import type { Call, Client, NoParams, RequestOptions } from "../../runtime/client.js";
import type { SlashCommandAnswer } from "../shared/integrations.js";

/** Parameters of `triggerSlackCommand`. */
export interface IntegrationsTriggerSlackCommandParams {
  /** Text after the command: an alias or path of a project, then the command, or `help`. */
  text: string;
  /** Verification token of the app. */
  token?: string;
  /** ID of the Slack workspace. */
  team_id?: string;
  /** Name of the Slack workspace. */
  team_domain?: string;
  /** ID of the channel. */
  channel_id?: string;
  /** Name of the channel. */
  channel_name?: string;
  /** ID of the Slack user. */
  user_id?: string;
  /** Name of the Slack user. */
  user_name?: string;
  /** The command itself, such as `/gitlab`. */
  command?: string;
  /** Address for later answers. */
  response_url?: string;
  /** ID with which a dialog can be opened. */
  trigger_id?: string;
}

/**
 * Trigger a slash command of the Slack app.
 *
 * Receives a slash command that the GitLab for Slack app was called with, acts on it and answers with a
 * message. The verification token of the app in the body is the credential.
 *
 * `POST /slack/trigger`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function triggerSlackCommand(
  client: Client,
  params: IntegrationsTriggerSlackCommandParams,
  options?: RequestOptions,
): Call<SlashCommandAnswer> {
  return client.call(
    { id: "integrations.triggerSlackCommand", method: "POST", path: "/slack/trigger" },
    params,
    options,
  );
}

/** Parameters of `receiveSlackEvent`. */
export interface IntegrationsReceiveSlackEventParams {
  /** Kind of the request: `event_callback`, or `url_verification` when the address is checked. */
  type?: string;
  /**
   * Verification token. Slack has replaced it by signatures, GitLab does not look at it.
   * @deprecated
   */
  token?: string;
  /** Text to send back, with `url_verification`. */
  challenge?: string;
  /** ID of the Slack workspace. */
  team_id?: string;
  /** ID of the Slack app. */
  api_app_id?: string;
  /** The event, as Slack describes it. */
  event?: Record<string, unknown>;
  /** ID of the event. */
  event_id?: string;
  /** When it happened, in seconds since 1970. */
  event_time?: number;
  /**
   * IDs of Slack users. Slack has deprecated it.
   * @deprecated
   */
  authed_users?: string[];
}

/**
 * Receive an event from Slack.
 *
 * Receives an event from the Events API of Slack and handles it in the background. Slack signs the request;
 * no other credential is needed.
 *
 * `POST /integrations/slack/events`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function receiveSlackEvent(
  client: Client,
  params?: IntegrationsReceiveSlackEventParams,
  options?: RequestOptions,
): Call<SlackEventAnswer | undefined> {
  return client.call(
    { id: "integrations.receiveSlackEvent", method: "POST", path: "/integrations/slack/events" },
    params,
    options,
  );
}

/** Parameters of `receiveSlackInteraction`. */
export interface IntegrationsReceiveSlackInteractionParams {
  /** The interaction, as JSON text. */
  payload: string;
}

/**
 * Receive an interaction from Slack.
 *
 * Receives what a user did in a dialog or message of the GitLab for Slack app. Slack signs the request; no
 * other credential is needed.
 *
 * `POST /integrations/slack/interactions`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function receiveSlackInteraction(
  client: Client,
  params: IntegrationsReceiveSlackInteractionParams,
  options?: RequestOptions,
): Call<SlackInteractionAnswer | undefined> {
  return client.call(
    { id: "integrations.receiveSlackInteraction", method: "POST", path: "/integrations/slack/interactions" },
    params,
    options,
  );
}

/** Parameters of `receiveSlackOptionsRequest`. */
export interface IntegrationsReceiveSlackOptionsRequestParams {
  /** The request, as JSON text. */
  payload: string;
}

/**
 * Answer a request for options from Slack.
 *
 * Receives the text that a user typed into a menu of a dialog, and answers with the labels or users that fit.
 * Slack signs the request; no other credential is needed.
 *
 * `POST /integrations/slack/options`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function receiveSlackOptionsRequest(
  client: Client,
  params: IntegrationsReceiveSlackOptionsRequestParams,
  options?: RequestOptions,
): Call<SlackOptions | undefined> {
  return client.call(
    { id: "integrations.receiveSlackOptionsRequest", method: "POST", path: "/integrations/slack/options" },
    params,
    options,
  );
}

/** Parameters of `createJiraConnectSubscription`. */
export interface IntegrationsCreateJiraConnectSubscriptionParams {
  /** Token with which the app signs in, signed with the secret of the installation. */
  jwt: string;
  /** Full path of the group. */
  namespace_path: string;
}

/**
 * Link a group to a Jira site (Connect).
 *
 * Links a group to the Jira site that the GitLab for Jira Cloud app is installed on, so that its development
 * data goes there. The user must administer the Jira site.
 *
 * `POST /integrations/jira_connect/subscriptions`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createJiraConnectSubscription(
  client: Client,
  params: IntegrationsCreateJiraConnectSubscriptionParams,
  options?: RequestOptions,
): Call<BasicSuccess> {
  return client.call(
    {
      id: "integrations.createJiraConnectSubscription",
      method: "POST",
      path: "/integrations/jira_connect/subscriptions",
    },
    params,
    options,
  );
}

/**
 * List groups linked to a Jira site (Forge).
 *
 * Lists the groups that are linked to the Jira site of the Forge app. The invocation token of the app is the
 * credential.
 *
 * `GET /integrations/jira_forge/subscriptions`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function getJiraForgeSubscriptions(
  client: Client,
  params?: NoParams,
  options?: RequestOptions,
): Call<JiraForgeSubscriptions> {
  return client.call(
    { id: "integrations.getJiraForgeSubscriptions", method: "GET", path: "/integrations/jira_forge/subscriptions" },
    params,
    options,
  );
}

/** Parameters of `createJiraForgeSubscription`. */
export interface IntegrationsCreateJiraForgeSubscriptionParams {
  /** ID of the Jira site. */
  x_gitlab_jira_cloud_id: string;
  /** Full path of the group. */
  namespace_path: string;
  /** ID of the Jira user for whom the app calls. */
  x_gitlab_jira_account_id?: string;
}

/**
 * Link a group to a Jira site (Forge).
 *
 * Links a group to the Jira site of the Forge app, so that its development data goes there. Made as the
 * GitLab user, who must administer the Jira site.
 *
 * `POST /integrations/jira_forge/subscriptions`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function createJiraForgeSubscription(
  client: Client,
  params: IntegrationsCreateJiraForgeSubscriptionParams,
  options?: RequestOptions,
): Call<JiraForgeSubscriptionCreated> {
  return client.call(
    {
      id: "integrations.createJiraForgeSubscription",
      method: "POST",
      path: "/integrations/jira_forge/subscriptions",
      header: {
        x_gitlab_jira_cloud_id: "X-Gitlab-Jira-Cloud-Id",
        x_gitlab_jira_account_id: "X-Gitlab-Jira-Account-Id",
      },
    },
    params,
    options,
  );
}

/** Parameters of `deleteJiraForgeSubscription`. */
export interface IntegrationsDeleteJiraForgeSubscriptionParams {
  /** ID of the link between the group and the Jira site. */
  subscription_id: number;
}

/**
 * Unlink a group from a Jira site (Forge).
 *
 * Removes the link between a group and the Jira site of the Forge app. The invocation token of the app is the
 * credential.
 *
 * `DELETE /integrations/jira_forge/subscriptions/:subscription_id`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function deleteJiraForgeSubscription(
  client: Client,
  params: IntegrationsDeleteJiraForgeSubscriptionParams,
  options?: RequestOptions,
): Call<BasicSuccess> {
  return client.call(
    {
      id: "integrations.deleteJiraForgeSubscription",
      method: "DELETE",
      path: "/integrations/jira_forge/subscriptions/{subscription_id}",
    },
    params,
    options,
  );
}

/** Parameters of `updateJiraForgeInstallation`. */
export interface IntegrationsUpdateJiraForgeInstallationParams {
  /** Base address of the instance; null or left out for GitLab.com. */
  instance_url?: string | null;
}

/**
 * Set the instance of a Forge installation.
 *
 * Sets the GitLab instance that the Forge app on a Jira site talks to. The invocation token of the app is the
 * credential, and its user must administer the Jira site.
 *
 * `PUT /integrations/jira_forge/installation`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function updateJiraForgeInstallation(
  client: Client,
  params?: IntegrationsUpdateJiraForgeInstallationParams,
  options?: RequestOptions,
): Call<BasicSuccess> {
  return client.call(
    { id: "integrations.updateJiraForgeInstallation", method: "PUT", path: "/integrations/jira_forge/installation" },
    params,
    options,
  );
}

/** Parameters of `registerJiraForgeToken`. */
export interface IntegrationsRegisterJiraForgeTokenParams {
  /** System token of the Forge app. */
  x_forge_oauth_system: string;
}

/**
 * Register the system token of a Forge app.
 *
 * Stores the system token of the Forge app, with which GitLab sends development data to Jira. The invocation
 * token of the app is the credential.
 *
 * `POST /integrations/jira_forge/installation/forge_token`
 *
 * Internal.
 *
 * [Documentation](https://docs.gitlab.com/api/api_resources/)
 */
export function registerJiraForgeToken(
  client: Client,
  params: IntegrationsRegisterJiraForgeTokenParams,
  options?: RequestOptions,
): Call<BasicSuccess> {
  return client.call(
    {
      id: "integrations.registerJiraForgeToken",
      method: "POST",
      path: "/integrations/jira_forge/installation/forge_token",
      header: { x_forge_oauth_system: "X-Forge-Oauth-System" },
    },
    params,
    options,
  );
}

/** Confirmation that a call did what it should. */
export interface BasicSuccess {
  /** True. */
  success: boolean;
}

/** Group as the GitLab for Jira app shows it. */
export interface JiraConnectGroup {
  /** Display name. */
  name: string;
  /** Address of its picture; null when it has none. */
  avatar_url: string | null;
  /** Display names of the groups above and its own. */
  full_name: string;
  /** Text that describes it. */
  description: string | null;
}

/** Link between a group and a Jira site. */
export interface JiraConnectSubscription {
  /** When the group was linked. */
  created_at: string;
  /** Path with which the app removes the link. */
  unlink_path: string;
  /** Group that sends its development data to the site. */
  group: JiraConnectGroup;
}

/** Confirmation that a group is linked to a Jira site. */
export interface JiraForgeSubscriptionCreated extends BasicSuccess {
  /** ID of the organization of the installation. */
  organization_id?: number;
}

/** Groups that are linked to a Jira site. */
export interface JiraForgeSubscriptions {
  /** Links of groups to the site. */
  subscriptions: JiraConnectSubscription[];
}

/** Answer to an event from Slack; empty but for `url_verification`. */
export interface SlackEventAnswer {
  /** The text that came with `url_verification`. */
  challenge?: string;
}

/** Answer to an interaction from Slack; empty where the dialog just closes. */
export interface SlackInteractionAnswer {
  /** What the dialog does next, such as `update`, or `errors` to show messages. */
  response_action?: string;
  /** New content of the dialog, as Slack describes it. */
  view?: Record<string, unknown>;
  /** Messages by the ID of the block that they are about. */
  errors?: Record<string, string>;
}

/** Option of a menu in a Slack dialog. */
export interface SlackOption {
  /** Text that is shown. */
  text: SlackText;
  /** ID of the label or user, as text. */
  value: string;
}

/** Options for a menu in a Slack dialog. */
export interface SlackOptions {
  /** What a person can choose from the menu. */
  options?: SlackOption[];
}

/** Text in a Slack dialog. */
export interface SlackText {
  /** `plain_text`. */
  type: string;
  /** What the person reads. */
  text: string;
}

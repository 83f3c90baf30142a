// From spec/shared/integrations-chat.yaml. Do not edit: `npm run generate` writes this file.

import type {
  BranchesToBeNotified,
  ChannelIntegrationAttributes,
  ChatIntegrationAttributes,
  IntegrationAttributes,
  LabelIntegrationAttributes,
  PushIntegrationAttributes,
} from "./integrations.js";

/** Settings of the Campfire Classic integration. */
export interface CampfireIntegrationAttributes extends PushIntegrationAttributes {
  /** API token of Campfire, from "My info" there. */
  token: string;
  /** First part of the account's `.campfirenow.com` address. */
  subdomain?: string;
  /** ID of the room, the last part of its address. */
  room?: string;
}

/** Settings of the Discord Notifications integration. */
export interface DiscordIntegrationAttributes extends ChannelIntegrationAttributes {
  /** Webhook of the Discord channel, such as `https://discord.com/api/webhooks/...`. */
  webhook: string;
  /** Whether mentions of the group in public places are reported. */
  group_mentions_events?: boolean;
  /** Webhook for mentions of the group. */
  group_mentions_channel?: string;
  /** Whether mentions of the group in confidential places are reported. */
  group_confidential_mentions_events?: boolean;
  /** Webhook for confidential mentions of the group. */
  group_confidential_mentions_channel?: string;
}

/** Settings of the integration for emails on push. */
export interface EmailsOnPushIntegrationAttributes extends PushIntegrationAttributes {
  /** Email addresses, separated by spaces. */
  recipients: string;
  /** Whether the diffs are left out of the message. */
  disable_diffs?: boolean;
  /** Whether the message comes from the committer's address, where its domain is one of the instance's. */
  send_from_committer_email?: boolean;
  /** Branches whose pushes are reported. Pushes of tags always are. Default: `all`. */
  branches_to_be_notified?: BranchesToBeNotified;
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
}

/** Settings of the GitLab for Slack app integration. */
export interface GitlabSlackApplicationIntegrationAttributes extends LabelIntegrationAttributes {
  /** Whether it acts on alerts. */
  alert_events?: boolean;
  /**
   * Whether only the default branch is reported. Replaced by `branches_to_be_notified`.
   * @deprecated
   */
  notify_only_default_branch?: boolean;
}

/** Settings of the Google Chat integration. */
export interface HangoutsChatIntegrationAttributes extends ChatIntegrationAttributes {
  /** Webhook of the space, such as `https://chat.googleapis.com/v1/spaces/...`. */
  webhook: string;
  /**
   * Whether only the default branch is reported. Replaced by `branches_to_be_notified`.
   * @deprecated
   */
  notify_only_default_branch?: boolean;
}

/** Settings of the irker integration. */
export interface IrkerIntegrationAttributes extends PushIntegrationAttributes {
  /**
   * Channels and users to report to, separated by spaces or commas; full `irc://` addresses or names that
   * `default_irc_uri` is put before.
   */
  recipients: string;
  /** Address that is put before recipients without one, such as `irc://irc.network.net:6697/`. */
  default_irc_uri?: string;
  /** Host name of the irker daemon. Default: `localhost`. */
  server_host?: string;
  /** Port of the irker daemon. Default: `6659`. */
  server_port?: number;
  /** Whether messages are colored. */
  colorize_messages?: boolean;
}

/** Settings of the Matrix notifications integration. */
export interface MatrixIntegrationAttributes extends ChatIntegrationAttributes {
  /** Address of the Matrix server; `https://matrix.org` unless given. */
  hostname?: string;
  /** Access token of the Matrix user that reports. */
  token: string;
  /** ID of the room, such as `!qPKKM111FFKKsfoCVy:matrix.org`. */
  room: string;
  /** Whether it acts on changes of incidents. */
  incident_events?: boolean;
  /** Whether it acts on new vulnerabilities and changes of them. Ultimate only. */
  vulnerability_events?: boolean;
}

/** Settings of the Mattermost notifications integration. */
export interface MattermostIntegrationAttributes extends LabelIntegrationAttributes {
  /** Webhook of Mattermost, such as `https://mattermost.example.com/hooks/...`. */
  webhook: string;
  /** Name that the messages are shown under. */
  username?: string;
  /**
   * Whether only the default branch is reported. Replaced by `branches_to_be_notified`.
   * @deprecated
   */
  notify_only_default_branch?: boolean;
}

/** Settings of the Mattermost slash commands integration. */
export interface MattermostSlashCommandsIntegrationAttributes extends IntegrationAttributes {
  /** Token that Mattermost shows for the slash command. */
  token: string;
  /**
   * Name of the slash command. Ignored by current versions.
   * @deprecated
   */
  username?: string;
}

/** Settings of the Microsoft Teams notifications integration. */
export interface MicrosoftTeamsIntegrationAttributes extends ChatIntegrationAttributes {
  /** Webhook of the channel, such as `https://outlook.office.com/webhook/...`. */
  webhook: string;
  /**
   * Whether only the default branch is reported. Replaced by `branches_to_be_notified`.
   * @deprecated
   */
  notify_only_default_branch?: boolean;
}

/** Settings of the integration for pipeline status emails. */
export interface PipelinesEmailIntegrationAttributes extends IntegrationAttributes {
  /** Email addresses, separated by commas; at most 30. */
  recipients: string;
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

/** Settings of the Pumble integration. */
export interface PumbleIntegrationAttributes extends ChatIntegrationAttributes {
  /** Webhook of the channel, such as `https://api.pumble.com/workspaces/x/...`. */
  webhook: string;
}

/** Settings of the Pushover integration. */
export interface PushoverIntegrationAttributes extends PushIntegrationAttributes {
  /** Key of your application at Pushover. */
  api_key: string;
  /** Key of the user or group that is notified. */
  user_key: string;
  /** Names of devices to notify, separated by commas; all active ones when empty. */
  device?: string;
  /** Priority as a number in text: `-2` lowest, `-1` low, `0` normal, `1` high. */
  priority: string;
  /** Name of the sound, such as `bike` or `none`; that of the device when empty. */
  sound?: string;
}

/** Settings of the Slack notifications integration. */
export interface SlackIntegrationAttributes extends LabelIntegrationAttributes {
  /** Webhook of Slack, such as `https://hooks.slack.com/services/...`. */
  webhook: string;
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

/** Settings of the Slack slash commands integration. */
export interface SlackSlashCommandsIntegrationAttributes extends IntegrationAttributes {
  /** Token that Slack shows for the slash command. */
  token: string;
}

/** Settings of the Telegram integration. */
export interface TelegramIntegrationAttributes extends ChatIntegrationAttributes {
  /** Address of the Telegram API; `https://api.telegram.org` unless given. Since GitLab 17.1. */
  hostname?: string;
  /** Token of the Telegram bot, such as `123456:ABC-DEF1234ghIkl`. */
  token: string;
  /** ID of the chat, or name of the channel such as `@channelusername`. */
  room: string;
  /** ID of the topic in a forum supergroup. Since GitLab 16.11. */
  thread?: number;
  /** Whether it acts on changes of incidents. */
  incident_events?: boolean;
  /** Whether it acts on new vulnerabilities and changes of them. Ultimate only. */
  vulnerability_events?: boolean;
}

/** Settings of the Unify Circuit integration. */
export interface UnifyCircuitIntegrationAttributes extends ChatIntegrationAttributes {
  /** Webhook of the conversation, such as `https://circuit.com/rest/v2/webhooks/incoming/...`. */
  webhook: string;
}

/** Settings of the Webex Teams integration. */
export interface WebexTeamsIntegrationAttributes extends ChatIntegrationAttributes {
  /** Webhook of the space, such as `https://api.ciscospark.com/v1/webhooks/incoming/...`. */
  webhook: string;
}

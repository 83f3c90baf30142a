// From spec/shared/integrations.yaml. Do not edit: `npm run generate` writes this file.

/** Branches that an integration reports. */
export type BranchesToBeNotified = "all" | "default" | "protected" | "default_and_protected";

/** Settings of chat integrations that report different events to different channels. */
export interface ChannelIntegrationAttributes extends ChatIntegrationAttributes {
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
}

/** Settings of integrations that report events to a chat. */
export interface ChatIntegrationAttributes extends RepositoryIntegrationAttributes {
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

/** Settings of an issue tracker outside GitLab that has a page to write a new issue. */
export interface CustomIssueTrackerIntegrationAttributes extends IssueTrackerIntegrationAttributes {
  /** Address of the page to write a new issue. */
  new_issue_url: string;
  /**
   * Name of the tracker. Ignored by current versions.
   * @deprecated
   */
  title?: string;
}

/** Integration with its settings. */
export interface Integration extends IntegrationBasic {
  /**
   * Settings of the kind by name, as they were set, without secrets. Switches may come as text (`"true"`,
   * `"1"`), values that were never set as null.
   */
  properties: Record<string, unknown>;
}

/** What can be set on every kind of integration. */
export interface IntegrationAttributes {
  /**
   * Whether the settings of the group or instance above are taken over. Default: `false`. Since GitLab 17.2.
   */
  use_inherited_settings?: boolean;
}

/** Integration of a project or group with another tool, and the events it acts on. */
export interface IntegrationBasic {
  /** ID of the integration. */
  id: number;
  /** Name of the kind, such as `Jenkins`. */
  title: string;
  /** Kind as it stands in addresses, such as `jenkins`. */
  slug: string;
  /** When it was set up first. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Whether it is on. */
  active: boolean;
  /** Whether it acts on commits. */
  commit_events: boolean;
  /** Whether it acts on pushes to branches. */
  push_events: boolean;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events: boolean;
  /** Whether it acts on changes of incidents. */
  incident_events: boolean;
  /** Whether it acts on alerts; null on old records. */
  alert_events: boolean | null;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events: boolean;
  /** Whether it acts on pushes of tags. */
  tag_push_events: boolean;
  /** Whether it acts on deployments. */
  deployment_events: boolean;
  /** Whether it acts on comments that are not confidential. */
  note_events: boolean;
  /** Whether it acts on confidential comments. */
  confidential_note_events: boolean;
  /** Whether it acts on changes of pipelines. */
  pipeline_events: boolean;
  /** Whether it acts on changes of wiki pages. */
  wiki_page_events: boolean;
  /** Whether it acts on changes of jobs. */
  job_events: boolean;
  /** Whether each event adds a comment in the other tool. */
  comment_on_event_enabled: boolean;
  /** Whether the settings are those of the group or instance above. Since GitLab 17.2. */
  inherited: boolean;
  /** Whether it acts on vulnerabilities; not in GitLab Community Edition. Since GitLab 16.4. */
  vulnerability_events?: boolean;
}

/** Kind of an integration, as it stands in addresses. */
export type IntegrationSlug =
  | "apple-app-store"
  | "asana"
  | "assembla"
  | "bamboo"
  | "bugzilla"
  | "buildkite"
  | "campfire"
  | "clickup"
  | "confluence"
  | "custom-issue-tracker"
  | "datadog"
  | "diffblue-cover"
  | "discord"
  | "drone-ci"
  | "emails-on-push"
  | "ewm"
  | "external-wiki"
  | "git-guardian"
  | "github"
  | "gitlab-slack-application"
  | "google-cloud-platform-artifact-registry"
  | "google-cloud-platform-workload-identity-federation"
  | "google-play"
  | "hangouts-chat"
  | "harbor"
  | "irker"
  | "jenkins"
  | "jira"
  | "jira-cloud-app"
  | "linear"
  | "matrix"
  | "mattermost"
  | "mattermost-slash-commands"
  | "microsoft-teams"
  | "mock-ci"
  | "mock-monitoring"
  | "packagist"
  | "phorge"
  | "pipelines-email"
  | "pivotaltracker"
  | "pumble"
  | "pushover"
  | "redmine"
  | "slack"
  | "slack-slash-commands"
  | "squash-tm"
  | "teamcity"
  | "telegram"
  | "unify-circuit"
  | "webex-teams"
  | "youtrack"
  | "zentao";

/** Settings of an issue tracker outside GitLab. */
export interface IssueTrackerIntegrationAttributes extends PushIntegrationAttributes {
  /** Address of the project in the tracker. */
  project_url: string;
  /** Address of an issue, with `:id` where its number goes. */
  issues_url: string;
  /**
   * Text that describes the tracker. Ignored by current versions.
   * @deprecated
   */
  description?: string;
}

/** Settings of chat integrations that can be narrowed to labels. */
export interface LabelIntegrationAttributes extends ChannelIntegrationAttributes {
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
}

/** Whether one of several labels is enough, or all are needed. */
export type LabelsToBeNotifiedBehavior = "match_any" | "match_all";

/** Settings of integrations that act on pushes. */
export interface PushIntegrationAttributes extends IntegrationAttributes {
  /** Whether it acts on pushes to branches. */
  push_events?: boolean;
}

/** Settings of integrations that act on pushes, tags and merge requests. */
export interface RepositoryIntegrationAttributes extends PushIntegrationAttributes {
  /** Whether it acts on pushes of tags. */
  tag_push_events?: boolean;
  /** Whether it acts on changes of merge requests. */
  merge_requests_events?: boolean;
}

/** Message that answers a slash command, in the format of Slack and Mattermost. */
export interface SlashCommandAnswer {
  /** Who sees it. */
  response_type: SlashCommandAudience | (string & {});
  /** HTTP status of the answer. */
  status: number;
  /** Text of the message. */
  text?: string;
  /** Parts below the text. */
  attachments?: SlashCommandAttachment[];
}

/** Part of the message that answers a slash command. */
export interface SlashCommandAttachment {
  /** Heading of the part. */
  title?: string;
  /** Address that the title leads to. */
  title_link?: string;
  /** Name of whoever wrote the record. */
  author_name?: string;
  /** Address of the author's picture. */
  author_icon?: string | null;
  /** Text for clients that show no attachments. */
  fallback?: string;
  /** Text before the part. */
  pretext?: string;
  /** Text of the part. */
  text?: string;
  /** Color of its border. */
  color?: string;
  /** Facts about the record. */
  fields?: SlashCommandField[];
  /** Names of attributes that are written in Slack's Markdown. */
  mrkdwn_in?: string[];
}

/** Who sees the answer to a slash command: the caller only, or everyone in the channel. */
export type SlashCommandAudience = "ephemeral" | "in_channel";

/** What a chat sends when somebody uses a slash command. */
export interface SlashCommandCall {
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

/** Fact about a record in an answer to a slash command. */
export interface SlashCommandField {
  /** Name of the fact. */
  title?: string;
  /** What is known; null where nothing is. */
  value?: string | null;
  /** Whether it fits beside another one. */
  short?: boolean;
}

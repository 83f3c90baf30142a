// From spec/shared/integrations.yaml. Do not edit: `npm run generate` writes this file.

/** Branches that an integration reports. */
export type BranchesToBeNotified = "all" | "default" | "protected" | "default_and_protected";

/** Integration with its settings. */
export interface Integration extends IntegrationBasic {
  /**
   * Settings of the kind by name, as they were set, without secrets. Switches may come as text (`"true"`,
   * `"1"`), values that were never set as null.
   */
  properties: Record<string, unknown>;
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

/** Whether one of several labels is enough, or all are needed. */
export type LabelsToBeNotifiedBehavior = "match_any" | "match_all";

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

/** Fact about a record in an answer to a slash command. */
export interface SlashCommandField {
  /** Name of the fact. */
  title?: string;
  /** What is known; null where nothing is. */
  value?: string | null;
  /** Whether it fits beside another one. */
  short?: boolean;
}

// From spec/shared/integrations-tracking.yaml. Do not edit: `npm run generate` writes this file.

import type { IntegrationAttributes, PushIntegrationAttributes } from "./integrations.js";

/** Settings of the Asana integration. */
export interface AsanaIntegrationAttributes extends PushIntegrationAttributes {
  /**
   * Personal token of the Asana user that the comments are written as. The user needs access to the tasks.
   */
  api_key: string;
  /** Branches whose commits are looked at, separated by commas; all when empty. */
  restrict_to_branch?: string;
}

/** Settings of the Assembla integration. */
export interface AssemblaIntegrationAttributes extends PushIntegrationAttributes {
  /** Authentication token of the space. */
  token: string;
  /** Subdomain of the space. */
  subdomain?: string;
}

/** Settings of the Confluence Workspace integration. */
export interface ConfluenceIntegrationAttributes extends IntegrationAttributes {
  /** Address of the workspace on `atlassian.net`, such as `https://example.atlassian.net/wiki`. */
  confluence_url: string;
}

/** Settings of the integration for external wikis. */
export interface ExternalWikiIntegrationAttributes extends IntegrationAttributes {
  /** Address of the wiki. */
  external_wiki_url: string;
}

/** Settings of the GitLab for Jira Cloud app integration. */
export interface JiraCloudAppIntegrationAttributes extends IntegrationAttributes {
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

/** Settings of the Jira issues integration. */
export interface JiraIntegrationAttributes extends IntegrationAttributes {
  /** Address of the Jira instance, such as `https://jira.example.com`. */
  url: string;
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
  /** API token (Jira Cloud), password, or personal access token, as `jira_auth_type` asks for. */
  password: string;
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

/** Settings of the Linear integration. */
export interface LinearIntegrationAttributes extends PushIntegrationAttributes {
  /** Address of the Linear workspace. */
  workspace_url: string;
}

/** Settings of the Pivotal Tracker integration. */
export interface PivotaltrackerIntegrationAttributes extends PushIntegrationAttributes {
  /** API token of Pivotal Tracker. */
  token: string;
  /** Branches whose commits are looked at, separated by commas; all when empty. */
  restrict_to_branch?: string;
}

/** Settings of the Squash TM integration. */
export interface SquashTmIntegrationAttributes extends IntegrationAttributes {
  /** Webhook of Squash TM. */
  url: string;
  /** Secret that is sent along. */
  token?: string;
  /** Whether it acts on changes of issues that are not confidential. */
  issues_events?: boolean;
  /** Whether it acts on changes of confidential issues. */
  confidential_issues_events?: boolean;
}

/** Settings of the ZenTao integration. */
export interface ZentaoIntegrationAttributes extends IntegrationAttributes {
  /** Base address of the ZenTao instance. */
  url: string;
  /** Address of its API, where that differs from `url`. */
  api_url?: string;
  /** API token of ZenTao. */
  api_token: string;
  /** ID of the ZenTao product. */
  zentao_product_xid: string;
}

// From spec/shared/webhooks.yaml. Do not edit: `npm run generate` writes this file.

/** Webhook as all levels have it. */
export interface Webhook {
  /** ID of the webhook. */
  id: number;
  /** Address that is called. */
  url: string;
  /** Name to tell it by. */
  name: string | null;
  /** Text that describes it. */
  description: string | null;
  /** When it was created. */
  created_at: string;
  /** Whether it is called for pushes to branches. */
  push_events: boolean;
  /** Whether it is called for new and deleted tags. */
  tag_push_events: boolean;
  /** Whether it is called for merge requests. */
  merge_requests_events: boolean;
  /** Whether it is called for pushes, once for all branches and tags. */
  repository_update_events: boolean;
  /** Whether the certificate of the server that is called must be valid. */
  enable_ssl_verification: boolean;
  /** ID of the organization; for system hooks only. */
  organization_id?: number;
  /** Whether it is called at present. */
  alert_status: WebhookAlertStatus | (string & {});
  /** When it is called again, after failures; null while it is called. */
  disabled_until: string | null;
  /** Variables that stand in braces in `url`. */
  url_variables?: WebhookKey[];
  /** Branches whose pushes it is called for. */
  push_events_branch_filter: string | null;
  /** How `push_events_branch_filter` is read. */
  branch_filter_strategy: WebhookBranchFilterStrategy | (string & {});
  /** Template of the body that GitLab sends; null for GitLab's own. */
  custom_webhook_template: string | null;
  /** Headers that GitLab sends with each call. */
  custom_headers?: WebhookKey[];
  /** Whether it has a secret `token`. Since GitLab 19.0. */
  token_present?: boolean;
  /** Whether it has a `signing_token`. Since GitLab 19.0. */
  signing_token_present?: boolean;
}

/** Whether a webhook is called: yes, not for some time, or no more after too many failures. */
export type WebhookAlertStatus = "executable" | "disabled" | "temporarily_disabled";

/**
 * How a filter of branches is read: as a pattern with wildcards, as a regular expression (RE2), or not at
 * all.
 */
export type WebhookBranchFilterStrategy = "wildcard" | "regex" | "all_branches";

/** Header that GitLab sends with each call of a webhook. */
export interface WebhookCustomHeader {
  /** Name of the header. */
  key: string;
  /** Value, which is never shown. */
  value: string;
}

/** Call of a webhook that was made. */
export interface WebhookEvent {
  /** ID of the call. */
  id: number;
  /** Address that was called. */
  url: string;
  /** What it was made for, for example `push_hooks`. */
  trigger: string;
  /** Headers that were sent; secrets are left out. */
  request_headers: Record<string, string>;
  /** Body that was sent. Its attributes depend on the trigger. */
  request_data: Record<string, unknown>;
  /** Headers of the answer. */
  response_headers: Record<string, string>;
  /** Body of the answer. */
  response_body: string | null;
  /** Time it took in seconds. */
  execution_duration: number;
  /** Status code of the answer, or `internal error` where none came. */
  response_status: string;
  /** When it was made. */
  created_at?: string;
}

/** Name of a URL variable or custom header of a webhook; the value is not shown. */
export interface WebhookKey {
  /** Name. */
  key: string;
}

/** Outcome of a call that was made once more. */
export interface WebhookResendResult {
  /** Status code of the answer. */
  response_status: WebhookResponseStatus;
}

/** Status code as a number, or a text such as `internal error` where no answer came. */
export type WebhookResponseStatus = number | string;

/** Confirmation of a trial call. */
export interface WebhookTestResult {
  /** `201 Created`. */
  message: string;
}

/** What a trial call of a webhook is about. */
export type WebhookTestTrigger =
  | "confidential_issues_events"
  | "confidential_note_events"
  | "deployment_events"
  | "emoji_events"
  | "feature_flag_events"
  | "issues_events"
  | "job_events"
  | "merge_requests_events"
  | "milestone_events"
  | "note_events"
  | "pipeline_events"
  | "push_events"
  | "releases_events"
  | "resource_access_token_events"
  | "resource_deploy_token_events"
  | "tag_push_events"
  | "wiki_page_events"
  | "vulnerability_events";

/** Variable that stands in braces in the address of a webhook. */
export interface WebhookUrlVariable {
  /** Name of the variable. */
  key: string;
  /** Value, which is never shown. */
  value: string;
}

/** Value of a URL variable or custom header. */
export interface WebhookValue {
  /** New value. */
  value: string;
}

/** Webhook of a project or group, with what it is called for. */
export interface WebhookWithEvents extends Webhook {
  /** Whether it is called for issues. */
  issues_events: boolean;
  /** Whether it is called for confidential issues. */
  confidential_issues_events: boolean;
  /** Whether it is called for comments. */
  note_events: boolean;
  /** Whether it is called for internal notes and comments on confidential issues. */
  confidential_note_events: boolean | null;
  /** Whether it is called for jobs. */
  job_events: boolean;
  /** Whether it is called for pipelines. */
  pipeline_events: boolean;
  /** Whether it is called for wiki pages. */
  wiki_page_events: boolean;
  /** Whether it is called for deployments. */
  deployment_events: boolean;
  /** Whether it is called for feature flags being turned on or off. */
  feature_flag_events: boolean;
  /** Whether it is called for releases. */
  releases_events: boolean;
  /** Whether it is called for milestones. */
  milestone_events?: boolean;
  /** Whether it is called for emoji reactions. */
  emoji_events: boolean;
  /** Whether it is called for project and group access tokens about to expire. */
  resource_access_token_events: boolean;
  /** Whether it is called for vulnerabilities. Ultimate only. */
  vulnerability_events?: boolean;
  /** Whether it is called back by flows of GitLab Duo. Experiment. */
  duo_flow_callback_enabled?: boolean;
}

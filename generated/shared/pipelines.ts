// From spec/shared/pipelines.yaml. Do not edit: `npm run generate` writes this file.

import type { UserBasic } from "./users.js";

/** Input of a CI/CD configuration. */
export interface CiInput {
  /** Name of the input. */
  name: string;
  /** What the input is set to. */
  value: CiInputValue;
}

/** Value of an input of a CI/CD configuration. */
export type CiInputValue = string | number | boolean | unknown[];

/** How the pages of GitLab show the state of a job or a pipeline. */
export interface DetailedStatus {
  /** Name of the icon, for example `status_success`. */
  icon: string;
  /** Word on the badge, for example `Passed`. */
  text: string;
  /** Longer wording, for example `passed with warnings`. */
  label: string;
  /** Group of states that share a look, for example `success-with-warnings`. */
  group: string;
  /** Text that appears under the pointer. */
  tooltip: string;
  /** Whether the caller may open the page that has the details. */
  has_details: boolean;
  /** Path of that page; null where there is none. */
  details_path: string | null;
  /** Picture and text for a page without a log; null where there is none. */
  illustration: StatusIllustration | null;
  /** Path of the icon for the browser's tab. */
  favicon: string;
  /** What can be done about it; left out where nothing can. */
  action?: StatusAction;
}

/** Pipeline with all that its page shows. */
export interface Pipeline extends PipelineBasic {
  /** SHA of the commit before the push; zeros where there was none. */
  before_sha: string | null;
  /** Whether it runs for a tag. */
  tag: boolean;
  /** What is wrong with the CI/CD configuration; null where nothing is. */
  yaml_errors: string | null;
  /** Who started it; null where no user did. */
  user: UserBasic | null;
  /** When its first job started; null before. */
  started_at: string | null;
  /** When its last job ended; null before. */
  finished_at: string | null;
  /** When the commit was made; always null in practice. */
  committed_at: string | null;
  /** Seconds that its jobs ran; null while it has not ended. */
  duration: number | null;
  /** Seconds that it waited before it started; null before. */
  queued_duration: number | null;
  /** Test coverage in percent, as text such as `98.29`; null without a report. */
  coverage: string | null;
  /** How its page shows its state. */
  detailed_status: DetailedStatus;
  /** Whether it is archived, so that its jobs can no longer be run again. */
  archived?: boolean;
}

/** Pipeline as lists show it. */
export interface PipelineBasic {
  /** ID of the pipeline, unique on the instance. */
  id: number;
  /** Number of the pipeline inside its project. */
  iid: number;
  /** ID of its project. */
  project_id: number;
  /** SHA of the commit that it runs for. */
  sha: string;
  /** Branch, tag or merge request ref that it runs for. */
  ref: string;
  /** State. */
  status: PipelineStatus | (string & {});
  /** What started it. */
  source: PipelineSource | (string & {});
  /** When it was created. */
  created_at: string;
  /** When it last changed. */
  updated_at: string;
  /** Address of its page. */
  web_url: string;
}

/** Which pipelines to list: those in a state, or the latest one of each branch or tag. */
export type PipelineScope = "running" | "pending" | "finished" | "branches" | "tags";

/** What started a pipeline. */
export type PipelineSource =
  | "push"
  | "web"
  | "trigger"
  | "schedule"
  | "api"
  | "external"
  | "pipeline"
  | "chat"
  | "webide"
  | "merge_request_event"
  | "external_pull_request_event"
  | "parent_pipeline"
  | "ondemand_dast_scan"
  | "ondemand_dast_validation"
  | "security_orchestration_policy"
  | "container_registry_push"
  | "duo_workflow"
  | "pipeline_execution_policy_schedule"
  | "dependency_management_security_update"
  | "unknown";

/** State of a pipeline. */
export type PipelineStatus =
  | "created"
  | "waiting_for_resource"
  | "preparing"
  | "waiting_for_callback"
  | "pending"
  | "running"
  | "success"
  | "failed"
  | "canceling"
  | "canceled"
  | "skipped"
  | "manual"
  | "scheduled";

/** What can be done about a job or a pipeline on its page. */
export interface StatusAction {
  /** Name of the icon. */
  icon: string;
  /** Text of the button. */
  title: string;
  /** Path that the button calls. */
  path: string;
  /** HTTP method of the call. */
  method: string;
  /** Text that the button shows to screen readers. */
  button_title: string;
  /** Question that is asked first; null where none is. */
  confirmation_message?: string | null;
}

/** Picture and text that the page of a job without a log shows. */
export interface StatusIllustration {
  /** Path of the picture. */
  image?: string;
  /** Style class for the size of the picture. */
  size?: string;
  /** Heading. */
  title?: string;
  /** Text below the heading; null where there is none. */
  content?: string | null;
}
